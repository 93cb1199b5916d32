"""Control flow of a function as the verifier needs it: predecessors and dominance."""

from __future__ import annotations

from llad.ir.module import Function
from llad.ir.values import BasicBlock

__all__ = ["Flow"]


class Flow:
    """Predecessor edges and dominators of a function whose blocks all end in a terminator.

    Dominators after Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001). Blocks are
    numbered in reverse postorder; blocks that the entry does not reach have no number.
    """

    def __init__(self, function: Function) -> None:
        self.predecessors: dict[BasicBlock, list[BasicBlock]] = {block: [] for block in function.blocks}
        for block in function.blocks:
            for successor in block.successors:
                self.predecessors.setdefault(successor, []).append(block)
        order = self._reverse_postorder(function.entry)
        self.number = {block: place for place, block in enumerate(order)}
        self._dominator = self._immediate_dominators(order)

    def reaches(self, block: BasicBlock) -> bool:
        """Whether the entry reaches `block`."""
        return block in self.number

    def dominates(self, above: BasicBlock, below: BasicBlock) -> bool:
        """Whether every path from the entry to `below` passes `above`. Both are reached from the entry."""
        wanted = self.number[above]
        place = self.number[below]
        while place > wanted:
            place = self._dominator[place]
        return place == wanted

    def edge_dominates(self, source: BasicBlock, target: BasicBlock, below: BasicBlock) -> bool:
        """Whether every path from the entry to `below` takes the edge from `source` to `target`."""
        if not self.dominates(target, below):
            return False
        edges = self.predecessors[target]
        others = [block for block in edges if block is not source]
        return edges.count(source) == 1 and all(
            not self.reaches(block) or self.dominates(target, block) for block in others
        )

    def _reverse_postorder(self, entry: BasicBlock) -> list[BasicBlock]:
        seen = {entry}
        postorder: list[BasicBlock] = []
        stack = [(entry, iter(entry.successors))]
        while stack:
            block, successors = stack[-1]
            for successor in successors:
                if successor not in seen:
                    seen.add(successor)
                    stack.append((successor, iter(successor.successors)))
                    break
            else:
                postorder.append(block)
                stack.pop()
        postorder.reverse()
        return postorder

    def _immediate_dominators(self, order: list[BasicBlock]) -> list[int]:
        number = self.number
        unknown = -1
        dominator = [unknown] * len(order)
        dominator[0] = 0
        changed = True
        while changed:
            changed = False
            for place in range(1, len(order)):
                best = unknown
                for block in self.predecessors[order[place]]:
                    other = number.get(block, unknown)
                    if other == unknown or dominator[other] == unknown:
                        continue
                    while best not in (unknown, other):
                        if other > best:
                            other = dominator[other]
                        else:
                            best = dominator[best]
                    best = other
                if best != dominator[place]:
                    dominator[place] = best
                    changed = True
        return dominator
