"""How control gets from a store to a load: the loops around each of them, and what runs in between."""

from __future__ import annotations

from dataclasses import dataclass

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators
from llad.analysis.loops import Loop, LoopForest
from llad.ir.instructions import Instruction
from llad.ir.values import BasicBlock

__all__ = ["Nests"]


@dataclass(frozen=True, eq=False)
class Nests:
    """The loops around a store (`writing`) and around a load (`reading`) that are not around both, outermost first.

    `common`: the innermost loop around both. Every iteration of it that comes to the load has come to `entry` before.
    From there control goes to the outermost loop around the store, or past it and never to it in this iteration; if
    there is no such loop, `entry` is the block of the store. `between`: the blocks on the way from behind `entry` to
    the load.
    """

    writing: tuple[Loop, ...]
    reading: tuple[Loop, ...]
    common: Loop | None
    entry: BasicBlock
    store: Instruction
    load: Instruction
    between: frozenset[BasicBlock]

    @staticmethod
    def of(
        cfg: ControlFlow, dominators: Dominators, forest: LoopForest, store: Instruction, load: Instruction
    ) -> Nests | None:
        """None if the load does not always come after all of the loops around the store."""
        home, target = store.block, load.block
        assert home is not None
        assert target is not None
        if not cfg.is_reachable(home) or not cfg.is_reachable(target):
            return None
        common = forest.loop_of(home)
        while common is not None and target not in common.blocks:
            common = common.parent
        writing, reading = (_loops_inside(common, forest.loop_of(block)) for block in (home, target))
        entry: BasicBlock | None = home
        if writing:
            while entry is not None and (
                entry in writing[0].blocks or not dominators.dominates(entry, target)
            ):
                entry = dominators.immediate(entry)
        if entry is None or forest.loop_of(entry) is not common or not dominators.dominates(entry, target):
            return None
        behind = _behind(cfg, entry, common)
        if home is target:
            if _position(store) > _position(load):
                return None
        elif target not in behind or home in _behind(cfg, target, common):
            return None
        before = _before(cfg, target, common) | {target}
        return Nests(writing, reading, common, entry, store, load, frozenset(behind & before))

    def is_between(self, inst: Instruction) -> bool:
        """Whether `inst` may run behind `entry` (the store, if that is there) and before an execution of the load."""
        block = inst.block
        home, target = self.store.block, self.load.block
        if not self.writing and block is home:
            return _position(inst) > _position(self.store) and (
                home is not target or _position(inst) < _position(self.load)
            )
        if not self.reading and block is target:
            return _position(inst) < _position(self.load)
        return block in self.between


def _position(inst: Instruction) -> int:
    assert inst.block is not None
    return inst.block.instructions.index(inst)


def _loops_inside(outer: Loop | None, inner: Loop | None) -> tuple[Loop, ...]:
    found: list[Loop] = []
    while inner is not outer:
        assert inner is not None
        found.append(inner)
        inner = inner.parent
    return tuple(found[::-1])


def _behind(cfg: ControlFlow, start: BasicBlock, within: Loop | None) -> set[BasicBlock]:
    """The blocks that control comes to behind `start` in the same iteration of `within`."""
    seen: set[BasicBlock] = set()
    pending = [start]
    while pending:
        for block in cfg.successors(pending.pop()):
            inside = within is None or (block in within.blocks and block is not within.header)
            if inside and block not in seen:
                seen.add(block)
                pending.append(block)
    return seen


def _before(cfg: ControlFlow, target: BasicBlock, within: Loop | None) -> set[BasicBlock]:
    """The blocks from which control comes to `target` in the same iteration of `within`."""
    seen: set[BasicBlock] = set()
    pending = [target]
    while pending:
        block = pending.pop()
        if within is not None and block is within.header:
            continue
        for before in cfg.predecessors(block):
            if before not in seen:
                seen.add(before)
                pending.append(before)
    return seen
