"""Rules of the arithmetic instructions, and of the functions that compute the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from llad.ad.rules.rule import Rule, RuleContext
from llad.ir.values import Value

__all__ = ["ARITHMETIC", "QUOTIENT_BY_NONZERO"]


def unchanged(context: RuleContext, t: Value) -> Value:
    """The identity: partial derivative 1."""
    return t


def negated(context: RuleContext, t: Value) -> Value:
    """Partial derivative -1."""
    return context.fneg(t)


def times_left(context: RuleContext, t: Value) -> Value:
    return context.fmul(t, context.x(0))


def times_right(context: RuleContext, t: Value) -> Value:
    return context.fmul(t, context.x(1))


def _numerator(context: RuleContext, t: Value) -> Value:
    return context.scaled_down(t, context.x(1))


def _denominator(context: RuleContext, t: Value) -> Value:
    # y = a/b: dy/db = -y/b. Dividing first keeps t/b * y from overflowing where b * b would.
    return context.fneg(context.fmul(context.scaled_down(t, context.x(1)), context.y))


def remainder_divisor(context: RuleContext, t: Value) -> Value:
    """y = a - q*b with an integer q, so dy/db = -q. (a - y)/b rounds to q; trunc(a/b) may be off by 1."""
    quotient = context.fdiv(context.fsub(context.x(0), context.y), context.x(1))
    return context.fneg(context.fmul(t, context.call("rint", quotient)))


PRODUCT = Rule((times_right, times_left), symmetric=True)
REMAINDER = Rule((unchanged, remainder_divisor), singular=True)

QUOTIENT = Rule((_numerator, _denominator), singular=True)
# A divisor that is known not to be zero: no guard, so that `x / 3.0` stays one division.
QUOTIENT_BY_NONZERO = Rule((_numerator, _denominator))

ARITHMETIC: Mapping[str, Rule] = MappingProxyType(
    {
        "fadd": Rule((unchanged, unchanged)),
        "fsub": Rule((unchanged, negated)),
        "fmul": PRODUCT,
        "fdiv": QUOTIENT,
        "frem": REMAINDER,
        "fneg": Rule((negated,)),
    }
)
