"""How control goes backward: for each block that the reverse sweep visits, where its reverse continues.

The reverse sweep starts in the reverse of the success block and stops in the reverse of the entry. A block with
several predecessors needs to know which one was taken, unless nothing between it and the block that decides has
anything to reverse: then the reverse sweep skips there directly, and what lies between emits nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from llad.ad.structure import Structure, child_towards, encloses
from llad.analysis.loops import Loop
from llad.ir.values import BasicBlock

FINISH = "finish"  # the entry: the reverse sweep is complete
HEADER = "header"  # a loop header: the previous iteration, or out to the preheader
EDGE = "edge"  # one predecessor
CHOICE = "choice"  # several predecessors: the path taken decides
SKIP = "skip"  # nothing to reverse in between: straight to `predecessors[0]`


@dataclass(frozen=True)
class Route:
    kind: str
    predecessors: tuple[BasicBlock, ...] = ()


@dataclass(frozen=True)
class Routes:
    """`routes` in the order of the reverse sweep's discovery; `loops` are those whose reverse exists."""

    routes: dict[BasicBlock, Route]
    loops: frozenset[Loop]

    @staticmethod
    def of(structure: Structure, relevant: frozenset[BasicBlock], merging: frozenset[BasicBlock]) -> Routes:
        """`relevant`: blocks whose reverse does something; `merging`: blocks with a phi that has an adjoint."""
        success = structure.prepared.success
        assert success is not None
        finder = _Finder(structure, relevant, merging)
        todo = [success]
        routes: dict[BasicBlock, Route] = {}
        while todo:
            block = todo.pop()
            if block in routes:
                continue
            route = finder.route(block)
            routes[block] = route
            todo.extend(route.predecessors)
        loops = {loop for block in routes for loop in finder.enclosing(block)}
        return Routes(routes, frozenset(loops))

    @property
    def choices(self) -> list[BasicBlock]:
        """Blocks whose reverse must know which predecessor was taken."""
        return [block for block, route in self.routes.items() if route.kind == CHOICE]


class _Finder:
    def __init__(
        self, structure: Structure, relevant: frozenset[BasicBlock], merging: frozenset[BasicBlock]
    ) -> None:
        self.structure = structure
        self.relevant = relevant
        self.merging = merging
        self.busy_loops = {loop for block in relevant for loop in self.enclosing(block)}

    def enclosing(self, block: BasicBlock) -> list[Loop]:
        found = []
        loop = self.structure.forest.loop_of(block)
        while loop is not None:
            found.append(loop)
            loop = loop.parent
        return found

    def route(self, block: BasicBlock) -> Route:
        structure = self.structure
        loop = structure.forest.loop_of(block)
        if loop is not None and loop.header is block:
            assert loop.preheader is not None
            return Route(HEADER, (loop.preheader, loop.latches[0]))
        predecessors = structure.warm_predecessors(block)
        if not predecessors:
            return Route(FINISH)
        target = self._skip_target(block)
        if target is not None:
            return Route(SKIP, (target,))
        return Route(EDGE if len(predecessors) == 1 else CHOICE, predecessors)

    def _skip_target(self, block: BasicBlock) -> BasicBlock | None:
        """The nearest dominator in the same loop, if nothing on the way there has anything to reverse."""
        if block in self.merging:
            return None
        structure = self.structure
        loop = structure.forest.loop_of(block)
        target = structure.dominators.immediate(block)
        while target is not None:
            inner = structure.forest.loop_of(target)
            if inner is loop:
                break
            if inner is None or not encloses(loop, inner):
                return None
            left = child_towards(loop, inner)
            if left in self.busy_loops:
                return None
            target = left.preheader
        if target is None or structure.warm_predecessors(block) == (target,):
            return None
        return target if self._idle_between(target, block) else None

    def _idle_between(self, start: BasicBlock, end: BasicBlock) -> bool:
        seen = {start, end}
        todo = list(self.structure.warm_predecessors(end))
        while todo:
            block = todo.pop()
            if block in seen:
                continue
            if block in self.relevant:
                return False
            seen.add(block)
            todo.extend(self.structure.warm_predecessors(block))
        return True
