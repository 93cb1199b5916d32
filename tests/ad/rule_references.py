"""Independent definitions of the primitives in high precision, and the points where rules are tested."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import mpmath  # type: ignore[import-untyped]
from mpmath import mp, mpf

Points = tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Reference:
    function: Callable[..., mpf]
    points: Points
    # Points where only double precision can represent what matters.
    double_points: Points = ()


def _lgamma(x: mpf) -> mpf:
    return mp.log(abs(mp.gamma(x)))


def _power(x: mpf, p: mpf) -> mpf:
    return mp.re(mp.power(x, p)) if x < 0 else mp.power(x, p)


def _fmod(x: mpf, y: mpf) -> mpf:
    quotient = x / y
    return x - y * (mp.floor(quotient) if quotient > 0 else mp.ceil(quotient))


def _copysign(x: mpf, s: mpf) -> mpf:
    return abs(x) if s >= 0 else -abs(x)


def _unary(*xs: float) -> Points:
    return tuple((x,) for x in xs)


REAL = _unary(0.3, 1.7, -0.4, -2.3)
POSITIVE = _unary(0.01, 0.7, 3.5, 90.0)
INSIDE = _unary(0.0, 0.3, -0.8, 0.96875)
PAIRS: Points = ((1.5, 0.7), (-0.4, 2.5), (3.25, -1.125), (-0.6, -0.9))
TRIPLES: Points = ((1.5, 0.7, 2.0), (-0.4, 2.5, -1.0))
TINY = _unary(1e-300, -1e-300)
HUGE = _unary(1e200, -1e200)


def _references() -> dict[str, Reference]:
    found = {
        "fadd": Reference(lambda x, y: x + y, PAIRS),
        "fsub": Reference(lambda x, y: x - y, PAIRS),
        "fmul": Reference(lambda x, y: x * y, PAIRS),
        "fdiv": Reference(lambda x, y: x / y, PAIRS, ((1.0, 1e200), (1e-200, 1e-100))),
        "frem": Reference(_fmod, ((7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (0.5, 2.0), (6.25, 0.1))),
        "fneg": Reference(lambda x: -x, REAL),
        "exp": Reference(mp.exp, REAL, _unary(-700.0, 700.0)),
        "exp2": Reference(lambda x: mp.power(2, x), REAL),
        "exp10": Reference(lambda x: mp.power(10, x), REAL),
        "expm1": Reference(mp.expm1, REAL, (*TINY, (-30.0,))),
        "log": Reference(mp.log, POSITIVE, _unary(1e-300, 1e300)),
        "log2": Reference(lambda x: mp.log(x, 2), POSITIVE),
        "log10": Reference(mp.log10, POSITIVE),
        "log1p": Reference(lambda x: mp.log(1 + x), _unary(1e-9, 0.5, -0.75, 20.0)),
        "sqrt": Reference(mp.sqrt, POSITIVE, _unary(1e-300, 1e300)),
        "cbrt": Reference(lambda x: mp.sign(x) * mp.cbrt(abs(x)), (*POSITIVE, (-2.5,))),
        "sin": Reference(mp.sin, REAL),
        "cos": Reference(mp.cos, REAL),
        "tan": Reference(mp.tan, REAL),
        "asin": Reference(mp.asin, INSIDE, _unary(1 - 2.0**-40)),
        "acos": Reference(mp.acos, INSIDE, _unary(1 - 2.0**-40)),
        "atan": Reference(mp.atan, REAL, HUGE),
        "sinh": Reference(mp.sinh, REAL),
        "cosh": Reference(mp.cosh, REAL),
        "tanh": Reference(mp.tanh, REAL),
        "asinh": Reference(mp.asinh, (*REAL, (0.0,)), HUGE),
        "acosh": Reference(mp.acosh, _unary(1.0625, 2.5, 70.0), _unary(1e200, 1 + 2.0**-40)),
        "atanh": Reference(mp.atanh, INSIDE, _unary(1 - 2.0**-40)),
        "erf": Reference(mp.erf, (*REAL, (0.0,)), _unary(4.0)),
        "erfc": Reference(mp.erfc, (*REAL, (0.0,)), _unary(4.0)),
        "gamma": Reference(mp.gamma, _unary(0.3, 1.25, 4.5, -0.25, -2.75), _unary(100.5)),
        "lgamma": Reference(_lgamma, _unary(0.3, 1.25, 4.5, -0.25, -2.75), _unary(1e10)),
        "digamma": Reference(mp.digamma, _unary(0.3, 1.25, 4.5, -0.25, -2.75)),
        "polygamma": Reference(lambda n, x: mp.polygamma(int(n), x), ((1, 0.3), (2, 4.5), (1, -2.75))),
        "fabs": Reference(abs, REAL, TINY),
        "copysign": Reference(_copysign, PAIRS),
        "pow": Reference(_power, ((2.0, 3.0), (1.5, 0.7), (2.5, -1.25), (0.5, 2.0)), ((1e-200, 2.0),)),
        "powi": Reference(lambda x, n: x ** int(n), ((2.0, 3), (-1.5, 3), (1.5, -2), (-0.5, 1), (1.25, 0))),
        "ldexp": Reference(lambda x, n: x * mp.power(2, int(n)), ((1.5, 3), (-0.7, -4))),
        "hypot": Reference(lambda x, y: mp.sqrt(x * x + y * y), PAIRS, ((1e200, 1e200), (3e-200, 1e-200))),
        "atan2": Reference(mp.atan2, PAIRS, ((1e200, 1e200), (1e-200, -1e-200))),
        "fmod": Reference(_fmod, ((7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (0.5, 2.0), (6.25, 0.1))),
        "remainder": Reference(
            lambda x, y: x - y * mp.nint(x / y), ((7.5, 2.0), (6.75, 2.0), (-6.75, 2.0), (0.5, -2.0))
        ),
        "nextafter": Reference(lambda x, y: x, PAIRS),
        "fdim": Reference(lambda x, y: max(x - y, mpf(0)), PAIRS),
        "fma": Reference(lambda x, y, z: x * y + z, TRIPLES),
        "fmuladd": Reference(lambda x, y, z: x * y + z, TRIPLES),
        "canonicalize": Reference(lambda x: x, REAL),
        "arithmetic_fence": Reference(lambda x: x, REAL),
    }
    for name in ("minnum", "minimum", "minimumnum"):
        found[name] = Reference(min, PAIRS)
    for name in ("maxnum", "maximum", "maximumnum"):
        found[name] = Reference(max, PAIRS)
    return found


REFERENCES = _references()


def partial_reference(name: str, index: int, point: tuple[float, ...]) -> mpf:
    """The partial derivative by central differences with 120 digits: exact for all that a double can tell."""
    with mpmath.workdps(120):
        at = [mpf(x) for x in point]
        step = mpf(10) ** -40 * (abs(at[index]) if at[index] else 1)
        values = []
        for sign in (1, -1):
            moved = list(at)
            moved[index] += sign * step
            values.append(REFERENCES[name].function(*moved))
        return (values[0] - values[1]) / (2 * step)
