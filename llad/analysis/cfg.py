"""The control-flow graph of a function. Valid until a terminator or the list of blocks is changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from llad.ir.module import Function
from llad.ir.values import BasicBlock

__all__ = ["ControlFlow", "strongly_connected_components"]


def strongly_connected_components(successors: Sequence[Sequence[int]]) -> list[list[int]]:
    """Components of the graph over 0..n-1, each before every component that leads to it.

    R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1972; with an explicit stack.
    """
    count = len(successors)
    order = [-1] * count
    lowest = [0] * count
    on_stack = [False] * count
    stack: list[int] = []
    components: list[list[int]] = []
    clock = 0
    for root in range(count):
        if order[root] >= 0:
            continue
        order[root] = lowest[root] = clock
        clock += 1
        stack.append(root)
        on_stack[root] = True
        path = [(root, iter(successors[root]))]
        while path:
            node, rest = path[-1]
            for target in rest:
                if order[target] < 0:
                    order[target] = lowest[target] = clock
                    clock += 1
                    stack.append(target)
                    on_stack[target] = True
                    path.append((target, iter(successors[target])))
                    break
                if on_stack[target]:
                    lowest[node] = min(lowest[node], order[target])
            else:
                path.pop()
                if path:
                    above = path[-1][0]
                    lowest[above] = min(lowest[above], lowest[node])
                if lowest[node] == order[node]:
                    members = []
                    while on_stack[node]:
                        members.append(stack.pop())
                        on_stack[members[-1]] = False
                    components.append(members)
    return components


@dataclass(frozen=True)
class ControlFlow:
    """Predecessors, successors and orders of the blocks of `function`.

    `number` gives each block its position in the function; `reverse_postorder` holds the reachable blocks.
    """

    function: Function
    number: Mapping[BasicBlock, int]
    reverse_postorder: tuple[BasicBlock, ...]
    order: Mapping[BasicBlock, int]  # position in `reverse_postorder`, reachable blocks only
    _successors: Mapping[BasicBlock, tuple[BasicBlock, ...]]
    _predecessors: Mapping[BasicBlock, tuple[BasicBlock, ...]]

    @staticmethod
    def of(function: Function) -> ControlFlow:
        successors = {block: tuple(dict.fromkeys(block.successors)) for block in function.blocks}
        predecessors: dict[BasicBlock, list[BasicBlock]] = {block: [] for block in function.blocks}
        for block, targets in successors.items():
            for target in targets:
                predecessors[target].append(block)
        forward = _reverse_postorder(function.entry, successors)
        return ControlFlow(
            function,
            {block: i for i, block in enumerate(function.blocks)},
            tuple(forward),
            {block: i for i, block in enumerate(forward)},
            successors,
            {block: tuple(found) for block, found in predecessors.items()},
        )

    def successors(self, block: BasicBlock) -> tuple[BasicBlock, ...]:
        """Each successor once, in operand order."""
        return self._successors[block]

    def predecessors(self, block: BasicBlock) -> tuple[BasicBlock, ...]:
        """Each predecessor once, in the order of the function; unreachable predecessors are among them."""
        return self._predecessors[block]

    def is_reachable(self, block: BasicBlock) -> bool:
        """Whether a path leads from the entry to `block`."""
        return block in self.order

    def reaches(self, a: BasicBlock, b: BasicBlock) -> bool:
        """Whether a path of at least one edge leads from `a` to `b`."""
        component, below = self._closure
        return bool(below[component[self.number[a]]] >> component[self.number[b]] & 1)

    @cached_property
    def _closure(self) -> tuple[list[int], list[int]]:
        """(component of each block, for each component the bit set of components that it reaches)."""
        number = self.number
        targets = [[number[t] for t in self._successors[block]] for block in self.function.blocks]
        components = strongly_connected_components(targets)
        component = [0] * len(targets)
        for i, members in enumerate(components):
            for member in members:
                component[member] = i
        below: list[int] = []
        for i, members in enumerate(components):
            reached = 1 << i if len(members) > 1 else 0
            for j in {component[target] for member in members for target in targets[member]}:
                reached |= 1 << j
                if j < i:
                    reached |= below[j]
            below.append(reached)
        return component, below


def _reverse_postorder(
    entry: BasicBlock, successors: Mapping[BasicBlock, tuple[BasicBlock, ...]]
) -> list[BasicBlock]:
    seen = {entry}
    finished: list[BasicBlock] = []
    path = [(entry, iter(successors[entry]))]
    while path:
        block, rest = path[-1]
        for target in rest:
            if target not in seen:
                seen.add(target)
                path.append((target, iter(successors[target])))
                break
        else:
            finished.append(block)
            path.pop()
    finished.reverse()
    return finished
