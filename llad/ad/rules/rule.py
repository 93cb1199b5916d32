"""What a derivative rule is: a declaration from which both modes and the needed values follow.

A rule for `y = f(x0, x1, ...)` gives, for each operand, the linear map `t -> t * dy/dxi` as a function of a
`RuleContext`. A real scalar map is its own transpose, so the same function carries a tangent forward and an
adjoint backward. Run on a `RecordingContext` it tells which primal values it reads, and emits nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from llad.ir.values import Value


class RuleContext(Protocol):
    """What a rule may read and emit. All floating-point results have the type of the primal result (`y.type`)
    and inherit the fast-math flags of the primal instruction."""

    def x(self, index: int) -> Value:
        """Primal operand `index` (marks it as needed). Integer operands keep their integer type."""
        ...

    @property
    def y(self) -> Value:
        """Primal result (marks it as needed)."""
        ...

    def constant(self, value: float) -> Value: ...
    def fadd(self, a: Value, b: Value) -> Value: ...
    def fsub(self, a: Value, b: Value) -> Value: ...
    def fmul(self, a: Value, b: Value) -> Value: ...
    def fdiv(self, a: Value, b: Value) -> Value: ...
    def scaled_down(self, t: Value, by: Value) -> Value:
        """t / by, or t * (1 / by) where that saves divisions because `by` stays the same."""
        ...

    def fneg(self, a: Value) -> Value: ...
    def fcmp(self, predicate: str, a: Value, b: Value) -> Value: ...
    def icmp(self, predicate: str, a: Value, b: Value) -> Value:
        """Compare integers; build the constants with `integer`."""
        ...

    def integer(self, like: Value, value: int) -> Value:
        """An integer constant of the type of `like`."""
        ...

    def iadd(self, a: Value, b: Value) -> Value: ...
    def select(self, condition: Value, a: Value, b: Value) -> Value: ...
    def to_float(self, a: Value) -> Value:
        """A signed integer as a float of the type of the primal result."""
        ...

    def call(self, name: str, *arguments: Value) -> Value:
        """Call the function `name` of the function table (`llad.ad.rules.symbols`), e.g. `exp` or `digamma`,
        in the precision of the primal result; the table knows the symbol to call and its derivative rule."""
        ...


Scale = Callable[[RuleContext, Value], Value]


@dataclass(frozen=True)
class Rule:
    """Derivative of one scalar primitive.

    `scales[i]` maps a tangent or adjoint `t` to `t * dy/dxi`; None means that operand i never carries a
    derivative (integers, piecewise constant functions). `singular` says that a partial can be infinite or NaN
    for finite operands: the emitter then lets an exactly zero `t` contribute exactly zero. `symmetric` says
    that f(x, x) may use `2 * scales[0]` for two identical operands.
    """

    scales: tuple[Scale | None, ...]
    singular: bool = False
    symmetric: bool = False
