"""Fast-math arithmetic that decides a comparison is computed as written.

Fast-math flags let LLVM round differently: a division by a loop-invariant number becomes a product with its
reciprocal, a sum is taken in another order. A value changes in its last bits, but a *decision* that hangs on it
(in which bin does a sample on the boundary fall?) changes altogether, and differently in each place that LLVM
optimises. So what a floating-point comparison is computed from, as far as it can be seen in registers, loses the
flags that allow other roundings. It keeps those that speak about NaN, infinities and the sign of zero.

Before:  %edge = fdiv fast double %a, %n            After:  %edge = fdiv nnan ninf nsz double %a, %n
         %in = fcmp fast olt double %edge, %x               %in = fcmp fast olt double %edge, %x

Left alone are comparisons that only choose the smaller or larger of their own operands: the result is continuous
there, and sums below such a choice (rectifiers) keep their freedom.
"""

from __future__ import annotations

from llad.analysis.uses import Uses
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module

__all__ = ["has_loose_arithmetic", "make_comparisons_strict"]

# Flags that allow results to be rounded differently.
_LOOSE = frozenset({"fast", "reassoc", "arcp", "contract", "afn"})
_STRICT = ("nnan", "ninf", "nsz")


def has_loose_arithmetic(text: str) -> bool:
    """Whether a module's text has instructions that may be rounded differently, and comparisons of floats."""
    return " = fcmp " in text and any(f" {flag} " in text for flag in _LOOSE)


def make_comparisons_strict(module: Module) -> bool:
    """Takes the flags from what comparisons are computed from; returns whether there was any."""
    changed = False
    for function in module.functions.values():
        if not function.is_declaration:
            changed |= _in_function(function)
    return changed


def _in_function(function: Function) -> bool:
    compared = [inst for inst in function.instructions() if inst.opcode.name == "fcmp"]
    if not compared:
        return False
    uses = Uses.of(function)
    todo = [operand for inst in compared if not _is_choice(inst, uses) for operand in inst.operands]
    seen: set[int] = set()
    changed = False
    while todo:
        value = todo.pop()
        if not isinstance(value, Instruction) or id(value) in seen or not _carries_float(value):
            continue
        seen.add(id(value))
        if not _LOOSE.isdisjoint(value.flags):
            kept = [flag for flag in value.flags if flag not in _LOOSE]
            extra = _STRICT if "fast" in value.flags else ()
            value.flags = (*dict.fromkeys((*kept, *extra)),)
            changed = True
        todo.extend(value.operands[1:] if value.opcode.name == "select" else value.operands)
    return changed


def _carries_float(inst: Instruction) -> bool:
    return inst.type.is_float_like or inst.opcode.name in ("fptosi", "fptoui")


def _is_choice(inst: Instruction, uses: Uses) -> bool:
    """Whether a comparison is used by nothing but selections of one of its operands."""
    users = [user for user, _ in uses.of_value(inst)]
    return bool(users) and all(
        user.opcode.name == "select" and {id(v) for v in user.operands[1:]} == {id(v) for v in inst.operands}
        for user in users
    )
