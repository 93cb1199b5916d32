"""Minimum cut between two nodes of a directed graph.

Y. Dinitz, Algorithm for solution of a problem of maximum flow in networks, 1970. The core depends on the
standard library only, so it cannot use a graph library; the tests compare with one.
"""

from __future__ import annotations

from collections import deque

INFINITE = 1 << 60


class FlowNetwork:
    """A flow network on the nodes 0..n-1 with integer capacities."""

    def __init__(self, nodes: int) -> None:
        self._edges: list[list[int]] = [[] for _ in range(nodes)]
        self._target: list[int] = []
        self._left: list[int] = []  # capacity left; edge e and its reverse e ^ 1

    def add_edge(self, source: int, target: int, capacity: int) -> None:
        for a, b, left in ((source, target, capacity), (target, source, 0)):
            self._edges[a].append(len(self._target))
            self._target.append(b)
            self._left.append(left)

    def cut_near_sink(self, source: int, sink: int) -> frozenset[int] | None:
        """The nodes on the sink's side of the minimum cut that lies nearest to the sink.

        None if the cut is not finite.
        """
        total = 0
        while True:
            level = self._levels(source)
            if level[sink] < 0:
                break
            position = [0] * len(self._edges)
            while True:
                pushed = self._augment(source, sink, level, position)
                if not pushed:
                    break
                total += pushed
                if total >= INFINITE:
                    return None
        return self._reaches(sink)

    def _levels(self, source: int) -> list[int]:
        level = [-1] * len(self._edges)
        level[source] = 0
        todo = deque([source])
        while todo:
            node = todo.popleft()
            for edge in self._edges[node]:
                target = self._target[edge]
                if self._left[edge] > 0 and level[target] < 0:
                    level[target] = level[node] + 1
                    todo.append(target)
        return level

    def _augment(self, source: int, sink: int, level: list[int], position: list[int]) -> int:
        """Push flow along one path of the level graph; 0 when there is none left."""
        path: list[int] = []
        node = source
        while node != sink:
            edges = self._edges[node]
            while position[node] < len(edges):
                edge = edges[position[node]]
                target = self._target[edge]
                if self._left[edge] > 0 and level[target] == level[node] + 1:
                    path.append(edge)
                    node = target
                    break
                position[node] += 1
            else:
                if not path:
                    return 0
                edge = path.pop()
                node = self._target[edge ^ 1]
                position[node] += 1
        pushed = min(self._left[edge] for edge in path)
        for edge in path:
            self._left[edge] -= pushed
            self._left[edge ^ 1] += pushed
        return pushed

    def _reaches(self, sink: int) -> frozenset[int]:
        """Nodes from which `sink` can be reached with capacity left."""
        found = {sink}
        todo = [sink]
        while todo:
            node = todo.pop()
            for edge in self._edges[node]:
                before = self._target[edge]
                if self._left[edge ^ 1] > 0 and before not in found:
                    found.add(before)
                    todo.append(before)
        return frozenset(found)
