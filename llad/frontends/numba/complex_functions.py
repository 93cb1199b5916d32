"""Elementary functions of complex numbers, with their complex derivatives.

Numba computes the parts of f(z) with absolute values, branches and quotients. Values are Numba's own, bit for bit;
but derivatives of that code would be wrong on branch cuts (the square root of a negative number has |y| in it) and
inaccurate where terms cancel (tanh near its poles). So each part of f(z) = u + iv states its partial derivatives
(`llad.ad.rules.prescribed`): with f' = p + iq, the Cauchy-Riemann equations give du = p dx - q dy and dv = q dx + p dy.

On a branch cut the derivative is that of the side that Numba continues the function from (the sign of a zero part
tells). Where f' does not exist: infinity for roots and logarithms at 0, as for real ones.

Functions that are made of products of real functions (sin, cosh, ...), or of functions of this table by linear maps
(tan, asin, ...), need nothing.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, allow-untyped-decorators
# mypy: disable-error-code="no-untyped-def,attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import cmath
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit
from numba.core import cgutils, types
from numba.core.typing import signature

from llad.frontends.numba.stated import Lowering, quotient, with_partials

__all__ = ["complex_function", "ufunc_loops"]

_DOUBLE = ir.DoubleType()
_LN_2, _PER_LN_2, _PER_LN_10 = math.log(2.0), 1.0 / math.log(2.0), 1.0 / math.log(10.0)
_POWERS = (operator.pow, operator.ipow, pow)


# Derivatives, as functions of the argument and the result, in double precision.


@njit(error_model="numpy")
def _inverse(z):
    """1/z by Smith's algorithm (CACM 5, 1962); infinity for 0."""
    x, y = z.real, z.imag
    if abs(x) >= abs(y):
        if x == 0.0:
            return complex(math.inf, 0.0)
        ratio = y / x
        whole = x + y * ratio
        return complex(1.0 / whole, -ratio / whole)
    ratio = x / y
    whole = x * ratio + y
    return complex(ratio / whole, -1.0 / whole)


def _exp(z, w):
    return w


def _exp2(z, w):
    return complex(_LN_2 * w.real, _LN_2 * w.imag)


def _expm1(z, w):
    return cmath.exp(z)


def _log(z, w):
    return _inverse(z)


def _log2(z, w):
    slope = _inverse(z)
    return complex(slope.real * _PER_LN_2, slope.imag * _PER_LN_2)


def _log10(z, w):
    slope = _inverse(z)
    return complex(slope.real * _PER_LN_10, slope.imag * _PER_LN_10)


def _log1p(z, w):
    return _inverse(complex(1.0 + z.real, z.imag))


def _root(z, w):
    return _inverse(complex(2.0 * w.real, 2.0 * w.imag))


def _reciprocal(z, w):
    slope = _inverse(z)
    return -slope * slope


def _tanh(z, w):
    """sech(z)**2 with sech(z) = sech(x) / (cos y + i tanh(x) sin y): nothing cancels, nothing overflows."""
    t, c, s = math.tanh(z.real), math.cos(z.imag), math.sin(z.imag)
    sech = _inverse(complex(c, t * s))
    scale = _inverse(complex(math.cosh(z.real), 0.0)).real
    sech = complex(sech.real * scale, sech.imag * scale)
    return sech * sech


def _arccos(z, w):
    # Factors rather than 1 - z*z: the product of the roots has the cuts of arccos, and it loses no digits near 1.
    one = cmath.sqrt(complex(1.0 - z.real, -z.imag))
    other = cmath.sqrt(complex(1.0 + z.real, z.imag))
    return -_inverse(one * other)


def _arccosh(z, w):
    one = cmath.sqrt(complex(z.real - 1.0, z.imag))
    other = cmath.sqrt(complex(z.real + 1.0, z.imag))
    return _inverse(one * other)


def _arcsinh(z, w):
    one = cmath.sqrt(complex(1.0 + z.imag, -z.real))
    other = cmath.sqrt(complex(1.0 - z.imag, z.real))
    return _inverse(one * other)


def _arctanh(z, w):
    return _inverse(complex(1.0 - z.real, -z.imag)) * _inverse(complex(1.0 + z.real, z.imag))


_OF_CMATH: Mapping[Any, Any] = {
    cmath.exp: _exp,
    cmath.log: _log,
    cmath.sqrt: _root,
    cmath.tanh: _tanh,
    cmath.acos: _arccos,
    cmath.acosh: _arccosh,
    cmath.asinh: _arcsinh,
    cmath.atanh: _arctanh,
}
_OF_UFUNCS: Mapping[Any, Any] = {
    np.exp: _exp,
    np.exp2: _exp2,
    np.expm1: _expm1,
    np.log: _log,
    np.log2: _log2,
    np.log10: _log10,
    np.log1p: _log1p,
    np.sqrt: _root,
    np.reciprocal: _reciprocal,
    np.tanh: _tanh,
    np.arccos: _arccos,
    np.arccosh: _arccosh,
    np.arcsinh: _arcsinh,
    np.arctanh: _arctanh,
}


# Powers.


def _power(a, b):
    """a**b for double precision: the algorithm of CPython's `_Py_c_pow`, which Numba calls."""
    if b.real == 0.0 and b.imag == 0.0:
        return complex(1.0, 0.0)
    if a.real == 0.0 and a.imag == 0.0:
        if b.imag != 0.0 or b.real < 0.0:
            return complex(math.nan, math.nan)
        return complex(0.0, 0.0)
    radius = math.hypot(a.real, a.imag)
    length = math.pow(radius, b.real)
    angle = math.atan2(a.imag, a.real)
    phase = angle * b.real
    if b.imag != 0.0:
        length = quotient(length, math.exp(angle * b.imag))
        phase += b.imag * math.log(radius)
    return complex(length * math.cos(phase), length * math.sin(phase))


def _power_by_base(a, b, w):
    """b a**(b-1). At 0: 1 for b = 1, 0 for larger exponents, infinity for those between 0 and 1."""
    if b.real == 0.0 and b.imag == 0.0:
        return complex(0.0, 0.0)
    if a.real == 0.0 and a.imag == 0.0:
        if b.imag != 0.0 or b.real < 0.0:
            return w
        if b.real == 1.0:
            return complex(1.0, 0.0)
        return complex(0.0 if b.real > 1.0 else math.inf, 0.0)
    return b * (w * _inverse(a))


def _power_by_exponent(a, b, w):
    """log(a) a**b; 0 where the power is 0, and at the base 0 with exponents whose real part is not negative."""
    if w.real == 0.0 and w.imag == 0.0:
        return complex(0.0, 0.0)
    if a.real == 0.0 and a.imag == 0.0 and b.real >= 0.0:
        return complex(0.0, 0.0)
    return w * complex(math.log(math.hypot(a.real, a.imag)), math.atan2(a.imag, a.real))


# Lowering.


def _parts(context: Any, builder: Any, value: Any) -> list[Any]:
    helper = context.make_complex(builder, types.complex128, value=value)
    return [helper.real, helper.imag]


def _analytic(context: Any, builder: Any, value: Any, arguments: list[Any], slopes: list[Any]) -> Any:
    """A complex number (complex128, as all are) with its complex derivatives `slopes` by `arguments`."""
    variables, by_real, by_imaginary = [], [], []
    for argument, slope in zip(arguments, slopes, strict=True):
        p, q = _parts(context, builder, slope)
        variables += _parts(context, builder, argument)
        by_real += [p, builder.fneg(q)]
        by_imaginary += [q, p]
    real, imaginary = _parts(context, builder, value)
    made = context.make_complex(builder, types.complex128)
    made.real = with_partials(builder, real, variables, by_real)
    made.imag = with_partials(builder, imaginary, variables, by_imaginary)
    return made._getvalue()


def _derived(original: Callable[[Any, Any], Any], slope: Any, context: Any, sig: Any) -> Any:
    """`original(builder, args)` with the derivative `slope`."""
    wide, narrow = types.complex128, sig.return_type

    def lower(builder: Any, args: Any) -> Any:
        value = context.cast(builder, original(builder, args), narrow, wide)
        argument = context.cast(builder, args[0], narrow, wide)
        derivative = context.compile_internal(builder, slope, signature(wide, wide, wide), (argument, value))
        found = _analytic(context, builder, value, [argument], [derivative])
        return context.cast(builder, found, wide, narrow)

    return lower


def _lower_power(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    """As Numba: a product for squares, else the power in double precision."""
    wide, narrow = types.complex128, sig.return_type
    base, exponent = (
        context.cast(builder, value, of, wide) for value, of in zip(args, sig.args, strict=True)
    )
    real, imaginary = _parts(context, builder, exponent)
    is_real = builder.fcmp_ordered("==", imaginary, _DOUBLE(0.0))
    is_two = builder.and_(builder.fcmp_ordered("==", real, _DOUBLE(2.0)), is_real)
    result = cgutils.alloca_once(builder, context.get_value_type(narrow))
    with builder.if_else(is_two) as (square, other):
        with square:
            own = context.cast(builder, args[0], sig.args[0], narrow)
            product = context.get_function(operator.mul, signature(narrow, narrow, narrow))
            builder.store(product(builder, (own, own)), result)
        with other:
            call, pair = context.compile_internal, (base, exponent)
            value = call(builder, _power, signature(wide, wide, wide), pair)
            three = signature(wide, wide, wide, wide)
            slopes = [
                call(builder, rule, three, (*pair, value)) for rule in (_power_by_base, _power_by_exponent)
            ]
            found = _analytic(context, builder, value, list(pair), slopes)
            builder.store(context.cast(builder, found, wide, narrow), result)
    return builder.load(result)


def complex_function(
    context: Any, fn: Any, sig: Any, original: Callable[[Any, Any], Any]
) -> Callable[..., Any] | None:
    """The implementation of a function of `cmath`, or of a complex power; None for everything else.

    `original(fn, sig)` gives Numba's.
    """
    if not isinstance(sig.return_type, types.Complex):
        return None
    key = fn.typing_key if isinstance(fn, types.Function) else fn
    if len(sig.args) == 2 and any(key is power for power in _POWERS):
        return lambda builder, args, loc=None: _lower_power(context, builder, sig, args)
    slope = _OF_CMATH.get(key) if len(sig.args) == 1 and getattr(key, "__hash__", None) else None
    if slope is None or sig.args[0] != sig.return_type:
        return None
    lower = _derived(original(fn, sig), slope, context, sig)
    return lambda builder, args, loc=None: lower(builder, args)


def ufunc_loops(ufunc: Any, loops: Mapping[str, Lowering]) -> Mapping[str, Lowering]:
    """Numba's implementations of a ufunc by loop (`D->D`), the complex ones with their derivatives."""
    if ufunc in (np.power, np.float_power):
        return {**loops, **{loop: _lower_power for loop in ("FF->F", "DD->D") if loop in loops}}
    slope = _OF_UFUNCS.get(ufunc)
    if slope is None:
        return loops

    def derived(original: Lowering) -> Lowering:
        def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            own = lambda builder, args: original(context, builder, sig, args)  # noqa: E731
            return _derived(own, slope, context, sig)(builder, args)

        return lower

    return {**loops, **{loop: derived(loops[loop]) for loop in ("F->F", "D->D") if loop in loops}}
