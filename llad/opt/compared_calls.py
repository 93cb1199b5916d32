"""Marks the calls of functions such as `exp` that decide something: these are computed as written.

Where a loop is vectorised, functions may be computed by vector variants, which round differently
(`llad/backend/vector_math.py`). A decision (which branch is taken, in which bin does a sample fall?) must be the same
wherever it is made: in a plain call of the function, in the forward sweep and again in the reverse sweep. So the
calls that a comparison, or an integer made from a float, is computed from get an attribute, as far as they can be seen
in registers. Copies of an instruction have its attributes, so the mark reaches all sweeps.

Before:  %y = call double @llvm.log.f64(double %x)     After:  %y = call double @llvm.log.f64(double %x) "llad.compared"
         %in = fcmp olt double %y, %z                          %in = fcmp olt double %y, %z
"""

from __future__ import annotations

from dataclasses import replace

from llad.ir.instructions import Instruction
from llad.ir.module import Function

__all__ = ["COMPARED", "mark_compared_calls"]

COMPARED = '"llad.compared"'

# Intrinsics whose results are exact, or rounded correctly: they are the same in vectors.
_EXACT = frozenset(
    {f"llvm.{name}" for name in ("fabs", "sqrt", "copysign", "fma", "fmuladd")}
    | {f"llvm.{name}" for name in ("floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven")}
    | {f"llvm.{name}" for name in ("minnum", "maxnum", "minimum", "maximum", "minimumnum", "maximumnum")}
)


def mark_compared_calls(function: Function) -> bool:
    """Marks the calls of `function`; returns whether there was any."""
    todo = [operand for inst in function.instructions() if _decides(inst) for operand in inst.operands]
    seen: set[int] = set()
    changed = False
    while todo:
        value = todo.pop()
        if not isinstance(value, Instruction) or id(value) in seen or not value.type.is_float_like:
            continue
        seen.add(id(value))
        if _may_round_differently(value) and COMPARED not in value.call.function_attributes:
            attributes = f"{value.call.function_attributes} {COMPARED}".strip()
            value.payload = replace(value.call, function_attributes=attributes)
            changed = True
        todo.extend(value.operands)
    return changed


def _may_round_differently(inst: Instruction) -> bool:
    return inst.opcode.is_call and ".".join(inst.callee_name.split(".")[:2]) not in _EXACT


def _decides(inst: Instruction) -> bool:
    """Whether a float goes in, and something that is none comes out: a truth value, an integer, a bit pattern.

    Whether a number is NaN does not depend on rounding.
    """
    if inst.opcode.name == "store" or (inst.opcode.name == "fcmp" and inst.predicate in ("uno", "ord")):
        return False
    return not inst.type.is_float_like and any(
        isinstance(operand, Instruction) and operand.type.is_float_like for operand in inst.operands
    )
