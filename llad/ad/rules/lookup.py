"""Which rule an instruction has."""

from __future__ import annotations

from llad.ad.rules.arithmetic import ARITHMETIC
from llad.ad.rules.functions import RULES
from llad.ad.rules.rule import Rule
from llad.ad.rules.symbols import FUNCTIONS, KnownFunction, function_of
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import I32, FloatType

__all__ = ["function_called", "rule_for"]


def rule_for(inst: Instruction) -> Rule | None:
    """The derivative rule of a float arithmetic instruction or of a call to a function of the table.

    None: the instruction has no rule. That is the answer for structural instructions (phi, select, load,
    casts), which each mode handles itself, and for unknown functions (`MissingRuleError` when an operand is
    active). Operand i of a call is argument i.
    """
    if inst.opcode.is_float:
        return ARITHMETIC.get(inst.opcode.name)
    known = function_called(inst)
    return RULES[known.name] if known is not None else None


def function_called(inst: Instruction) -> KnownFunction | None:
    """The function of the table that `inst` calls, or None.

    A function that the module defines is the user's own, whatever its name; so is one with another signature.
    """
    if inst.opcode.name != "call" or not inst.callee_name:
        return None
    found = function_of(inst.callee_name)
    if found is None:
        return None
    known, precision = found
    callee = inst.callee
    if isinstance(callee, Function) and not callee.is_declaration and not known.helper:
        return None
    return known if _signature_fits(inst, known, precision) else None


def _signature_fits(inst: Instruction, known: KnownFunction, precision: FloatType | None) -> bool:
    arguments = inst.arguments
    if len(arguments) != len(known.operands):
        return False
    if "n" in known.operands:
        return arguments[0].type.is_float_like and inst.type.scalar.is_integer
    if not inst.type.is_float_like or (precision is not None and inst.type is not precision):
        return False
    # Integers of other widths would need other overloads of the intrinsics that rules call.
    return all(
        argument.type is inst.type if kind == "f" else argument.type.scalar is I32
        for kind, argument in zip(known.operands, arguments, strict=True)
    )


assert RULES.keys() == FUNCTIONS.keys()
