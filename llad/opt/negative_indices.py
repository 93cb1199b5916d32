"""Choices for negative indices, where an index is never negative.

    outer:                                                ; counts from 0
      %i = phi i64 [ 0, %entry ], [ %i.next, %outer.end ]
    loop:
      %j = phi i64 [ %i, %outer ], [ %j.next, %loop ]
      %negative = icmp slt i64 %j, 0
      %wrapped = select i1 %negative, i64 %n, i64 0       ; added to %j: -1 is the last element

%j counts up from %i, which counts up from 0: %wrapped is 0. LLVM sees this of a loop that begins at a constant, mostly
not of one that begins where another loop stands. With the choice an address is not known to be a sum of products.
"""

from __future__ import annotations

from llad.analysis.affine import Forms
from llad.analysis.cfg import ControlFlow
from llad.analysis.conditions import Conditions
from llad.analysis.dominators import Dominators
from llad.analysis.inductions import Inductions
from llad.analysis.loops import LoopForest
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import I64
from llad.ir.values import ConstantInt, Value

__all__ = ["drop_negative_indices"]

# Proofs that fail cost most.
_FAILURES = 12


def drop_negative_indices(function: Function) -> bool:
    """Replaces the choices of `function` that are none; returns whether there were any."""
    choices = [inst for inst in function.instructions() if _index(inst) is not None]
    if not choices:
        return False
    cfg = ControlFlow.of(function)
    dominators = Dominators.of(cfg)
    forest = LoopForest.of(cfg, dominators)
    if not forest.is_reducible:
        return False
    conditions = Conditions(cfg, dominators, Forms(forest, Inductions.of(function, forest, cfg)))
    known: dict[Value, bool] = {}
    replaced: dict[Value, Value] = {}
    for inst in choices:
        test = inst.operands[0]
        if test not in known:
            if list(known.values()).count(False) >= _FAILURES:
                break
            known[test] = _is_never_negative(test, conditions)
        if known[test]:
            replaced[inst] = inst.operands[2]
    for inst in function.instructions():
        inst.operands = [_final(operand, replaced) for operand in inst.operands]
    for block in function.blocks:
        block.instructions = [inst for inst in block.instructions if inst not in replaced]
    return bool(replaced)


def _index(inst: Instruction) -> Instruction | None:
    """The computed index whose sign a choice depends on: `select i1 (index < 0), wrapped, as it is`."""
    test = inst.operands[0] if inst.opcode.name == "select" else None
    if not isinstance(test, Instruction) or test.opcode.name != "icmp" or test.predicate != "slt":
        return None
    index, bound = test.operands
    is_sign = isinstance(bound, ConstantInt) and bound.value == 0 and index.type is I64
    # Nothing is known of what is read from memory.
    is_counted = isinstance(index, Instruction) and index.opcode.name in ("phi", "add", "sub", "mul")
    return index if is_sign and is_counted and isinstance(index, Instruction) else None


def _is_never_negative(test: Value, conditions: Conditions) -> bool:
    assert isinstance(test, Instruction)
    assert test.block is not None
    index, block = test.operands[0], test.block
    if not conditions.cfg.is_reachable(block) or not conditions.is_exact(index):
        return False
    form = conditions.forms.of(index)
    return conditions.with_definitions(conditions.at(block), form).implies(form)


def _final(value: Value, replaced: dict[Value, Value]) -> Value:
    while value in replaced:
        value = replaced[value]
    return value
