"""Rules of the functions of the table (`llad.ad.rules.symbols`), in numerically careful forms.

Choices where a function has no derivative, all of them of the minimal norm where that is finite:
- `fabs` and `copysign` at 0: 0. `hypot` at (0, 0): 0 and 0.
- `minnum`, `maxnum` and their kin at a tie: the whole derivative goes to operand 0, as for
  `a if a <= b else b`.
- `floor`, `rint` and other steps: 0 everywhere.
- `pow(x, p)`: d/dx is 0 for p = 0, also at x = 0; d/dp is 0 where the result is 0, and at (0, 0); it is
  NaN for negative x, where the power is defined for isolated p only.
- `atan2` at (0, 0): NaN (no bounded choice exists); `sqrt`, `cbrt` at 0: infinity.

A rule is `singular` if a partial can be infinite or NaN for finite operands. It matters even where the
function itself is not finite: LLVM evaluates both sides of `1/x if x > 0 else 0`, and the zero that reaches
the division at x = 0 must stay a zero.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from llad.ad.rules.arithmetic import REMAINDER, times_left, times_right, unchanged
from llad.ad.rules.rule import Rule, RuleContext, Scale
from llad.ir.values import Value, integer

__all__ = ["RULES"]

Partial = Callable[[RuleContext], Value]


def _times(partial: Partial) -> Scale:
    return lambda context, t: context.fmul(t, partial(context))


def _over(reciprocal: Partial) -> Scale:
    """For partials that are 1/r: one division instead of a division and a product."""
    return lambda context, t: context.fdiv(t, reciprocal(context))


def _argument(context: RuleContext) -> Value:
    return context.x(0)


def _result_times(factor: float) -> Partial:
    return lambda context: context.fmul(context.y, context.constant(factor))


def _argument_times(factor: float) -> Partial:
    return lambda context: context.fmul(context.x(0), context.constant(factor))


def _called(name: str) -> Partial:
    return lambda context: context.call(name, context.x(0))


def _negated_call(name: str) -> Partial:
    return lambda context: context.fneg(context.call(name, context.x(0)))


def _tan(c: RuleContext) -> Value:
    return c.fadd(c.constant(1.0), c.fmul(c.y, c.y))


def _tanh(c: RuleContext) -> Value:
    return c.fsub(c.constant(1.0), c.fmul(c.y, c.y))


def _one_minus_square(c: RuleContext) -> Value:
    """(1 - x)(1 + x): near |x| = 1 it keeps the digits that 1 - x*x loses."""
    one = c.constant(1.0)
    return c.fmul(c.fsub(one, c.x(0)), c.fadd(one, c.x(0)))


def _asin(c: RuleContext) -> Value:
    return c.call("sqrt", _one_minus_square(c))


def _acos(c: RuleContext) -> Value:
    return c.fneg(_asin(c))


def _atan(c: RuleContext) -> Value:
    return c.fadd(c.constant(1.0), c.fmul(c.x(0), c.x(0)))


def _asinh(c: RuleContext) -> Value:
    return c.call("hypot", c.constant(1.0), c.x(0))


def _acosh(c: RuleContext) -> Value:
    # Two roots: x*x - 1 would overflow, and would be positive for x < -1, where acosh is NaN.
    one = c.constant(1.0)
    return c.fmul(c.call("sqrt", c.fsub(c.x(0), one)), c.call("sqrt", c.fadd(c.x(0), one)))


def _log1p(c: RuleContext) -> Value:
    return c.fadd(c.constant(1.0), c.x(0))


def _sqrt(c: RuleContext) -> Value:
    return c.fmul(c.constant(2.0), c.y)


def _cbrt(c: RuleContext) -> Value:
    return c.fmul(c.constant(3.0), c.fmul(c.y, c.y))


def _fabs(c: RuleContext, t: Value) -> Value:
    zero = c.constant(0.0)
    scaled = c.fmul(t, c.call("copysign", c.constant(1.0), c.x(0)))
    return c.select(c.fcmp("oeq", c.x(0), zero), zero, scaled)


def _copysign(c: RuleContext, t: Value) -> Value:
    zero, one = c.constant(0.0), c.constant(1.0)
    signs = c.fmul(c.call("copysign", one, c.x(0)), c.call("copysign", one, c.x(1)))
    return c.select(c.fcmp("oeq", c.x(0), zero), zero, c.fmul(t, signs))


def _gaussian(factor: float) -> Partial:
    """factor * exp(-x*x)"""
    return lambda c: c.fmul(c.constant(factor), c.call("exp", c.fneg(c.fmul(c.x(0), c.x(0)))))


def _gamma(c: RuleContext) -> Value:
    return c.fmul(c.y, c.call("digamma", c.x(0)))


def _digamma(c: RuleContext) -> Value:
    return c.call("polygamma", integer(32, 1), c.x(0))


def _polygamma(c: RuleContext) -> Value:
    return c.call("polygamma", c.iadd(c.x(0), c.integer(c.x(0), 1)), c.x(1))


def _pow_base(c: RuleContext) -> Value:
    """p * x**(p-1): exact for x = 0 and for x < 0 with integer p, and where p*y/x would meet overflow."""
    zero = c.constant(0.0)
    slope = c.fmul(c.x(1), c.call("pow", c.x(0), c.fsub(c.x(1), c.constant(1.0))))
    return c.select(c.fcmp("oeq", c.x(1), zero), zero, slope)


def _pow_exponent(c: RuleContext) -> Value:
    zero = c.constant(0.0)
    slope = c.fmul(c.y, c.call("log", c.x(0)))
    at_zero = c.select(c.fcmp("oge", c.x(1), zero), zero, slope)
    slope = c.select(c.fcmp("oeq", c.x(0), zero), at_zero, slope)
    return c.select(c.fcmp("oeq", c.y, zero), zero, slope)


def _powi(c: RuleContext) -> Value:
    """n * x**(n-1), and 0 for n = 0. The smallest integer has no predecessor: its power counts as its own."""
    exponent = c.x(1)
    smallest = c.icmp("eq", exponent, c.integer(exponent, -(2**31)))
    lower = c.select(smallest, exponent, c.iadd(exponent, c.integer(exponent, -1)))
    slope = c.fmul(c.to_float(exponent), c.call("powi", c.x(0), lower))
    return c.select(c.icmp("eq", exponent, c.integer(exponent, 0)), c.constant(0.0), slope)


def _ldexp(c: RuleContext, t: Value) -> Value:
    return c.call("ldexp", t, c.x(1))


def _hypot(index: int) -> Partial:
    def partial(c: RuleContext) -> Value:
        zero = c.constant(0.0)
        return c.select(c.fcmp("oeq", c.y, zero), zero, c.fdiv(c.x(index), c.y))

    return partial


def _atan2(index: int, sign: float) -> Partial:
    """d atan2(a, b): b/(a*a + b*b) and -a/(a*a + b*b); two divisions by the root, as squares overflow."""

    def partial(c: RuleContext) -> Value:
        radius = c.call("hypot", c.x(0), c.x(1))
        quotient = c.fdiv(c.fdiv(c.x(index), radius), radius)
        return quotient if sign > 0 else c.fneg(quotient)

    return partial


def _selected(c: RuleContext, t: Value) -> Value:
    """Operand 0 of a minimum or maximum. `y == x0` decides well also when the other operand is NaN."""
    return c.select(c.fcmp("oeq", c.y, c.x(0)), t, c.constant(0.0))


def _not_selected(c: RuleContext, t: Value) -> Value:
    return c.select(c.fcmp("oeq", c.y, c.x(0)), c.constant(0.0), t)


def _positive_difference(sign: float) -> Scale:
    def scale(c: RuleContext, t: Value) -> Value:
        return c.select(c.fcmp("ogt", c.x(0), c.x(1)), t if sign > 0 else c.fneg(t), c.constant(0.0))

    return scale


def _result(context: RuleContext) -> Value:
    return context.y


def _smooth(scale: Scale) -> Rule:
    return Rule((scale,))


def _singular(scale: Scale) -> Rule:
    return Rule((scale,), singular=True)


def _rules() -> dict[str, Rule]:
    step, extremum = Rule((None,)), Rule((_selected, _not_selected))
    third = Rule((times_right, times_left, unchanged))
    rules = {
        "exp": _singular(_times(_result)),
        "exp2": _singular(_times(_result_times(math.log(2.0)))),
        "exp10": _singular(_times(_result_times(math.log(10.0)))),
        "expm1": _singular(_times(_called("exp"))),
        "log": _singular(_over(_argument)),
        "log2": _singular(_over(_argument_times(math.log(2.0)))),
        "log10": _singular(_over(_argument_times(math.log(10.0)))),
        "log1p": _singular(_over(_log1p)),
        "sqrt": _singular(_over(_sqrt)),
        "cbrt": _singular(_over(_cbrt)),
        "sin": _smooth(_times(_called("cos"))),
        "cos": _smooth(_times(_negated_call("sin"))),
        "tan": _singular(_times(_tan)),
        "asin": _singular(_over(_asin)),
        "acos": _singular(_over(_acos)),
        "atan": _smooth(_over(_atan)),
        "sinh": _singular(_times(_called("cosh"))),
        "cosh": _singular(_times(_called("sinh"))),
        "tanh": _smooth(_times(_tanh)),
        "asinh": _smooth(_over(_asinh)),
        "acosh": _singular(_over(_acosh)),
        "atanh": _singular(_over(_one_minus_square)),
        "erf": _smooth(_times(_gaussian(2.0 / math.sqrt(math.pi)))),
        "erfc": _smooth(_times(_gaussian(-2.0 / math.sqrt(math.pi)))),
        "gamma": _singular(_times(_gamma)),
        "lgamma": _singular(_times(_called("digamma"))),
        "digamma": _singular(_times(_digamma)),
        "polygamma": Rule((None, _times(_polygamma)), singular=True),
        "fabs": _smooth(_fabs),
        "copysign": Rule((_copysign, None)),
        "pow": Rule((_times(_pow_base), _times(_pow_exponent)), singular=True),
        "powi": Rule((_times(_powi), None), singular=True),
        "ldexp": Rule((_ldexp, None)),
        "hypot": Rule((_times(_hypot(0)), _times(_hypot(1))), symmetric=True),
        "atan2": Rule((_times(_atan2(1, 1.0)), _times(_atan2(0, -1.0))), singular=True),
        "fmod": REMAINDER,
        "remainder": REMAINDER,
        "nextafter": Rule((unchanged, None)),
        "fdim": Rule((_positive_difference(1.0), _positive_difference(-1.0))),
        "fma": third,
        "fmuladd": third,
        "canonicalize": _smooth(unchanged),
        "arithmetic_fence": _smooth(unchanged),
        "is_fpclass": Rule((None, None)),
    }
    for name in ("minnum", "maxnum", "minimum", "maximum", "minimumnum", "maximumnum"):
        rules[name] = extremum
    steps = "floor ceil trunc rint nearbyint round roundeven logb ilogb lround llround lrint llrint"
    for name in [*steps.split(), "fptosi_sat", "fptoui_sat"]:
        rules[name] = step
    return rules


RULES: Mapping[str, Rule] = MappingProxyType(_rules())
