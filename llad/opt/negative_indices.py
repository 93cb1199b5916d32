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

from llad.analysis.conditions import Conditions
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import I64
from llad.ir.values import ConstantInt
from llad.opt.idle_choices import drop_idle_choices

__all__ = ["drop_negative_indices"]


def drop_negative_indices(function: Function) -> bool:
    """Replaces the choices of `function` that are none; returns whether there were any."""
    return drop_idle_choices(
        function, lambda inst: inst.operands[2] if _index(inst) is not None else None, _is_never_negative
    )


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


def _is_never_negative(choice: Instruction, conditions: Conditions) -> bool:
    index, test = _index(choice), choice.operands[0]
    assert isinstance(test, Instruction)
    assert index is not None
    assert test.block is not None
    if not conditions.is_exact(index):
        return False
    form = conditions.forms.of(index)
    return conditions.with_definitions(conditions.at(test.block), form).implies(form)
