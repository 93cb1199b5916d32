"""Natural loops and their nesting. Valid as long as the `ControlFlow` that they were made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from llad.analysis.cfg import ControlFlow, strongly_connected_components
from llad.analysis.dominators import Dominators
from llad.ir.values import BasicBlock

__all__ = ["Loop", "LoopForest"]


class Loop:
    """A natural loop; compared by identity. All its facts are fixed when the forest has been built.

    `blocks` includes the blocks of nested loops. `latches` are the sources of back edges. `preheader` is the
    only block outside that leads to the header, if it leads nowhere else. `exits` are the edges
    (exiting block, exit block) that leave the loop, in reverse postorder. `depth` of an outermost loop is 1.
    """

    __slots__ = ("_children", "blocks", "depth", "exits", "header", "latches", "parent", "preheader")

    def __init__(
        self, cfg: ControlFlow, header: BasicBlock, blocks: frozenset[BasicBlock], parent: Loop | None
    ) -> None:
        self.header = header
        self.blocks = blocks
        self.parent = parent
        self.depth: int = 1 if parent is None else parent.depth + 1
        self._children: list[Loop] = []
        if parent is not None:
            parent._children.append(self)
        before = [p for p in cfg.predecessors(header) if cfg.is_reachable(p)]
        self.latches: tuple[BasicBlock, ...] = tuple(p for p in before if p in blocks)
        outside = [p for p in before if p not in blocks]
        alone = len(outside) == 1 and len(cfg.successors(outside[0])) == 1
        self.preheader: BasicBlock | None = outside[0] if alone else None
        members = sorted(blocks, key=cfg.order.__getitem__)
        self.exits: tuple[tuple[BasicBlock, BasicBlock], ...] = tuple(
            (block, target) for block in members for target in cfg.successors(block) if target not in blocks
        )

    def __repr__(self) -> str:
        return f"<Loop %{self.header.name} depth {self.depth}>"

    @property
    def children(self) -> tuple[Loop, ...]:
        """The loops directly inside, by position of their headers in reverse postorder."""
        return tuple(self._children)

    def contains(self, block: BasicBlock) -> bool:
        return block in self.blocks


@dataclass(frozen=True)
class LoopForest:
    """The natural loops of a function.

    `irreducible_blocks`: blocks on cycles that no natural loop explains (cycles with several entries).
    """

    cfg: ControlFlow
    top: tuple[Loop, ...]
    irreducible_blocks: frozenset[BasicBlock]
    _innermost: Mapping[BasicBlock, Loop]

    @staticmethod
    def of(cfg: ControlFlow, dominators: Dominators) -> LoopForest:
        latches: dict[BasicBlock, list[BasicBlock]] = {}
        for block in cfg.reverse_postorder:
            for target in cfg.successors(block):
                if dominators.dominates(target, block):
                    latches.setdefault(target, []).append(block)
        headers = sorted(latches, key=cfg.order.__getitem__)
        bodies, enclosing = _bodies(cfg, headers, latches)
        loops: dict[BasicBlock, Loop] = {}
        innermost: dict[BasicBlock, Loop] = {}
        for header in headers:
            outer = enclosing.get(header)
            loop = Loop(cfg, header, frozenset(bodies[header]), loops[outer] if outer is not None else None)
            loops[header] = loop
            for block in bodies[header]:
                innermost[block] = loop
        top = tuple(loop for loop in loops.values() if loop.parent is None)
        return LoopForest(cfg, top, _irreducible(cfg, dominators), innermost)

    @property
    def is_reducible(self) -> bool:
        return not self.irreducible_blocks

    def loop_of(self, block: BasicBlock) -> Loop | None:
        """The innermost loop that contains `block`."""
        return self._innermost.get(block)

    def all(self) -> Iterator[Loop]:
        """Every loop, an outer one before those inside it."""
        pending = list(reversed(self.top))
        while pending:
            loop = pending.pop()
            yield loop
            pending.extend(reversed(loop.children))


def _bodies(
    cfg: ControlFlow, headers: list[BasicBlock], latches: Mapping[BasicBlock, list[BasicBlock]]
) -> tuple[dict[BasicBlock, set[BasicBlock]], dict[BasicBlock, BasicBlock]]:
    """The blocks of each header's loop, and the header of the loop directly around it.

    Inner loops come first (their headers stand later in reverse postorder), so that the backward walk of an
    outer loop crosses an inner one in one step.
    """
    bodies: dict[BasicBlock, set[BasicBlock]] = {}
    owner: dict[BasicBlock, BasicBlock] = {}  # block -> header of the innermost loop found so far
    enclosing: dict[BasicBlock, BasicBlock] = {}
    for header in reversed(headers):
        body = {header}
        pending = list(latches[header])
        while pending:
            block = pending.pop()
            if block in body or not cfg.is_reachable(block):
                continue
            if block in owner:
                inner = owner[block]
                while inner in enclosing:
                    inner = enclosing[inner]
                enclosing[inner] = header
                body |= bodies[inner]
                pending.extend(p for p in cfg.predecessors(inner) if p not in bodies[inner])
                continue
            body.add(block)
            owner[block] = header
            pending.extend(cfg.predecessors(block))
        owner.setdefault(header, header)
        bodies[header] = body
    return bodies, enclosing


def _irreducible(cfg: ControlFlow, dominators: Dominators) -> frozenset[BasicBlock]:
    """Blocks on a cycle of the graph without its natural back edges."""
    order = cfg.order
    blocks = cfg.reverse_postorder
    targets = [[order[t] for t in cfg.successors(b) if not dominators.dominates(t, b)] for b in blocks]
    if all(i < t for i, found in enumerate(targets) for t in found):
        return frozenset()
    cycles = (members for members in strongly_connected_components(targets) if len(members) > 1)
    return frozenset(blocks[i] for members in cycles for i in members)
