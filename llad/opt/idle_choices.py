"""Choices that are none: what is shared by `full_indices` and `negative_indices`."""

from __future__ import annotations

from collections.abc import Callable

from llad.analysis.affine import Forms
from llad.analysis.cfg import ControlFlow
from llad.analysis.conditions import Conditions
from llad.analysis.dominators import Dominators
from llad.analysis.inductions import Inductions
from llad.analysis.loops import LoopForest
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import Value

__all__ = ["drop_idle_choices"]

# Proofs that fail cost most. After so many of them the function is taken to count in a way that is not understood.
_FAILURES = 12


def drop_idle_choices(
    function: Function,
    taken: Callable[[Instruction], Value | None],
    is_idle: Callable[[Instruction, Conditions], bool],
) -> bool:
    """Replaces selects by what they always take; returns whether there were any.

    `taken(inst)`: what a select takes if it is idle; None for all that is no candidate. `is_idle` proves it.
    """
    choices = {inst: found for inst in function.instructions() if (found := taken(inst)) is not None}
    if not choices:
        return False
    cfg = ControlFlow.of(function)
    dominators = Dominators.of(cfg)
    forest = LoopForest.of(cfg, dominators)
    if not forest.is_reducible:
        return False
    conditions = Conditions(cfg, dominators, Forms(forest, Inductions.of(function, forest, cfg)))
    known: dict[tuple[Value, ...], bool] = {}
    replaced: dict[Value, Value] = {}
    for inst, found in choices.items():
        key = tuple(inst.operands)
        if key not in known:
            if list(known.values()).count(False) >= _FAILURES:
                break
            assert inst.block is not None
            known[key] = cfg.is_reachable(inst.block) and is_idle(inst, conditions)
        if known[key]:
            replaced[inst] = found
    for inst in function.instructions():
        inst.operands = [_final(operand, replaced) for operand in inst.operands]
    for block in function.blocks:
        block.instructions = [inst for inst in block.instructions if inst not in replaced]
    return bool(replaced)


def _final(value: Value, replaced: dict[Value, Value]) -> Value:
    while value in replaced:
        value = replaced[value]
    return value
