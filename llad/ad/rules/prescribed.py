"""Values whose partial derivatives come with them: a front end's way to say what it knows better than the IR does.

    %w = call double @llad.prescribed.2(double %value, double %x, double %y, double %dx, double %dy)

is `%value`, and its derivatives by `%x` and `%y` are `%dx` and `%dy`, whatever `%value` was computed with. No
derivative flows through the other operands. The square root of a complex number is an example: its parts are made
with absolute values, branches and quotients that have kinks and cancellation where the root itself is smooth.

Any number of variables; double precision. An exactly zero adjoint or tangent contributes exactly zero.
"""

from __future__ import annotations

from llad.ad.rules.rule import Rule, RuleContext, Scale
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import DOUBLE
from llad.ir.values import Value

__all__ = ["PRESCRIBED", "define_prescribed", "prescribed_rule"]

PRESCRIBED = "llad.prescribed."


def prescribed_rule(inst: Instruction) -> Rule | None:
    """The rule of a call of `llad.prescribed.<n>`; None for everything else."""
    if inst.opcode.name != "call" or not inst.callee_name.startswith(PRESCRIBED):
        return None
    count = int(inst.callee_name.removeprefix(PRESCRIBED))
    types = [inst.type, *(argument.type for argument in inst.arguments)]
    if types != [DOUBLE] * (2 * count + 2):
        return None
    given = tuple(_times_operand(1 + count + number) for number in range(count))
    return Rule((None, *given, *(None for _ in range(count))), singular=True)


def _times_operand(index: int) -> Scale:
    def scale(context: RuleContext, t: Value) -> Value:
        return context.fmul(t, context.x(index))

    return scale


def define_prescribed(function: Function) -> None:
    """Gives the declaration `function` its body: the first operand is the result."""
    function.prefix = "internal"
    Builder(function.add_block("entry")).ret(function.arguments[0])
