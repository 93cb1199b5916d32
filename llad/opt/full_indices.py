"""Choices between a loop's index and 0 that are none: an array of length one is only ever read at 0.

    loop:                                                 ; %i < %n
      %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
      %index = select i1 %several, i64 %i, i64 0          ; %several: %n > 1

Where %several is false, %n is at most 1 and %i is 0: %index is %i. Array expressions choose their indices like this,
so that an operand of length one is broadcast; of an operand that has the length of the result there is nothing to
choose. The proof looks for a state in which the two values differ while the condition is false (`analysis/conditions`).
"""

from __future__ import annotations

from llad.analysis.conditions import Conditions
from llad.analysis.inequalities import System, add
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import I64
from llad.ir.values import BasicBlock, ConstantInt, Value
from llad.opt.idle_choices import drop_idle_choices

__all__ = ["use_full_indices"]


def use_full_indices(function: Function) -> bool:
    """Replaces the choices of `function` that are none; returns whether there were any."""
    return drop_idle_choices(
        function, lambda inst: _index(inst) if _is_candidate(inst) else None, _is_no_choice
    )


def _is_candidate(inst: Instruction) -> bool:
    """A choice between the index of a loop and 0."""
    if inst.opcode.name != "select" or inst.type is not I64 or not isinstance(inst.operands[0], Instruction):
        return False
    index = _index(inst)
    has_zero = any(map(_is_zero, inst.operands[1:]))
    return has_zero and isinstance(index, Instruction) and index.opcode.name == "phi"


def _is_zero(value: Value) -> bool:
    return isinstance(value, ConstantInt) and value.value == 0


def _index(inst: Instruction) -> Value:
    """What a choice takes if it does not take 0."""
    return inst.operands[2 if _is_zero(inst.operands[1]) else 1]


def _is_no_choice(inst: Instruction, conditions: Conditions) -> bool:
    """Whether the index is 0 wherever 0 is taken."""
    index = _index(inst)
    assert isinstance(index, Instruction)
    if conditions.forms.inductions.of_phi(index) is None or not conditions.is_exact(index):
        return False
    form = conditions.forms.of(index)
    taken = conditions.of_condition(inst.operands[0], _is_zero(inst.operands[1]))
    system = conditions.at(_home(inst)) + taken
    for sign in (1, -1):
        beyond = add({(): -1}, form, sign)
        if not conditions.with_definitions(system + System(nonnegative=(beyond,))).is_infeasible():
            return False
    return True


def _home(inst: Instruction) -> BasicBlock:
    assert inst.block is not None
    return inst.block
