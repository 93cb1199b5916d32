"""Which rule an instruction has."""

from __future__ import annotations

import math

from llad.ad.rules.arithmetic import ARITHMETIC, QUOTIENT_BY_NONZERO, unchanged
from llad.ad.rules.functions import RULES
from llad.ad.rules.prescribed import prescribed_rule
from llad.ad.rules.rule import Rule
from llad.ad.rules.symbols import FUNCTIONS, KnownFunction, function_of
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import DOUBLE, FLOAT, I32, FloatType
from llad.ir.values import ConstantFloat, Value

__all__ = ["function_called", "rule_for"]

_SMALLEST_NORMAL_SINGLE = 2.0**-126


def rule_for(inst: Instruction) -> Rule | None:
    """The derivative rule of a float arithmetic instruction or of a call to a function of the table.

    None: the instruction has no rule. That is the answer for structural instructions (phi, select, load,
    casts), which each mode handles itself, and for unknown functions (`MissingRuleError` when an operand is
    active). Operand i of a call is argument i.
    """
    if inst.opcode.name == "fdiv" and _is_regular_divisor(inst.operands[1]):
        return QUOTIENT_BY_NONZERO
    if inst.opcode.is_float:
        return ARITHMETIC.get(inst.opcode.name)
    known = function_called(inst)
    if known is None:
        return prescribed_rule(inst)
    if known.name == "fabs" and _is_square_root(inst.arguments[0]):
        return _NO_CHANGE
    return RULES[known.name]


# LLVM writes x**0.5 as fabs(sqrt(x)), for the sign of zero. There the slope of fabs at 0 must not hide the
# infinite one of the square root.
_NO_CHANGE = Rule((unchanged,))


def _is_square_root(value: Value) -> bool:
    known = function_called(value) if isinstance(value, Instruction) else None
    return known is not None and known.name == "sqrt"


def _is_regular_divisor(divisor: Value) -> bool:
    """A constant whose reciprocal is finite."""
    if not isinstance(divisor, ConstantFloat) or divisor.type not in (FLOAT, DOUBLE):
        return False
    return math.isfinite(divisor.value) and abs(divisor.value) >= _SMALLEST_NORMAL_SINGLE


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
