"""Functions whose partial derivatives are stated rather than derived from Numba's code.

`logaddexp(x, y)` returns `x + log(2)` for equal operands, a branch in which y does not occur: the derivatives are
those of the smooth function. The mantissa that `frexp` finds is the number times a power of two. Hashes are integers.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, allow-untyped-decorators
# mypy: disable-error-code="no-untyped-def,attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit
from numba.core import cgutils, types
from numba.core.typing import signature
from numba.cpython.hashing import _Py_HashDouble

from llad.ad.rules.prescribed import PRESCRIBED

__all__ = ["Lowering", "quotient", "stated_function", "stated_loops", "with_partials", "without_derivative"]

Lowering = Callable[[Any, Any, Any, Any], Any]

_DOUBLE = ir.DoubleType()


def with_partials(builder: Any, value: Any, variables: list[Any], partials: list[Any]) -> Any:
    """`value` with its partial derivatives by `variables`; all are doubles."""
    count = len(variables)
    function_type = ir.FunctionType(_DOUBLE, [_DOUBLE] * (2 * count + 1))
    function = cgutils.get_or_insert_function(builder.module, function_type, f"{PRESCRIBED}{count}")
    # llvmlite does not know these words. They let LLVM share, move and drop the calls.
    set.update(function.attributes, {"nounwind", "willreturn", "memory(none)"})
    return builder.call(function, [value, *variables, *partials])


def without_derivative(context: Any, builder: Any, numba_type: Any, value: Any) -> Any:
    """A float as a constant for derivatives."""
    double = context.cast(builder, value, numba_type, types.float64)
    return context.cast(builder, with_partials(builder, double, [], []), types.float64, numba_type)


def stated_function(context: Any, fn: Any, sig: Any, original: Callable[[Any, Any], Any]) -> Any:
    """The implementation of `math.frexp` or of the hash of a float; None for other functions.

    `original(fn, sig)` gives Numba's.
    """
    key = fn.typing_key if isinstance(fn, types.Function) else None
    if (key is not math.frexp and key is not _Py_HashDouble) or not isinstance(sig.args[0], types.Float):
        return None
    (number,) = sig.args
    lower = original(fn, sig)

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        result = lower(builder, (without_derivative(context, builder, number, args[0]),))
        if key is _Py_HashDouble:
            return result
        wide, exponent = types.float64, builder.extract_value(result, 1)
        slope = context.compile_internal(
            builder, _power_of_two, signature(wide, sig.return_type.types[1]), (exponent,)
        )
        values = (builder.extract_value(result, 0), args[0])
        mantissa, variable = (context.cast(builder, value, number, wide) for value in values)
        stated = with_partials(builder, mantissa, [variable], [slope])
        return builder.insert_value(result, context.cast(builder, stated, wide, number), 0)

    implementation.libs = getattr(lower, "libs", ())
    return implementation


def _power_of_two(exponent):
    return math.ldexp(1.0, -exponent)


@njit(error_model="numpy")
def quotient(a, b):
    """a / b, infinite or NaN for b = 0 whatever the error model of the function that it is inlined into."""
    return a / b


def _logaddexp(x, y):
    """The derivative by x."""
    return 0.5 if x == y else quotient(1.0, 1.0 + math.exp(y - x))


def _logaddexp2(x, y):
    return 0.5 if x == y else quotient(1.0, 1.0 + np.exp2(y - x))


_SYMMETRIC: Mapping[Any, Any] = {np.logaddexp: _logaddexp, np.logaddexp2: _logaddexp2}


def stated_loops(ufunc: Any, loops: Mapping[str, Lowering]) -> Mapping[str, Lowering]:
    """Numba's implementations of a ufunc by loop (`dd->d`), those with stated derivatives replaced."""
    slope = _SYMMETRIC.get(ufunc)
    if slope is None:
        return loops

    def stated(original: Lowering) -> Lowering:
        def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            narrow, wide = sig.return_type, types.float64
            value = context.cast(builder, original(context, builder, sig, args), narrow, wide)
            x, y = (context.cast(builder, argument, narrow, wide) for argument in args)
            three = signature(wide, wide, wide)
            partials = [context.compile_internal(builder, slope, three, pair) for pair in ((x, y), (y, x))]
            return context.cast(builder, with_partials(builder, value, [x, y], partials), wide, narrow)

        return lower

    return {**loops, **{loop: stated(loops[loop]) for loop in ("ff->f", "dd->d") if loop in loops}}
