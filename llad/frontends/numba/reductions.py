"""Sums and means of whole arrays, in captured code as loops over indices whose additions may change places.

Numba's loops advance a pointer and add in the order of memory, one addition after the other, which no processor
does faster than one addition in four cycles. Here additions may be done in several partial sums: the result may
differ from Numba's in the last digits, and is as a rule nearer to the exact sum (N. J. Higham, "The accuracy of
floating point summation", SIAM J. Sci. Comput. 14, 1993). The loops of two- and three-dimensional arrays are nests
like those of array expressions.

Standard deviations are roots of variances, of which both the root's slope and the variance's are extreme where all
elements are equal: infinity times zero. Here the derivative is 0 there, as that of norms at 0; for a single element it
is nothing else anywhere.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numba.core import types
from numba.core.cpu_options import FastMathOptions
from numba.core.targetconfig import ConfigStack
from numba.core.typing import signature
from numba.np.arraymath import _numpy_sum, array_std
from numba.np.numpy_support import as_dtype

__all__ = ["standard_deviation", "whole_array_reduction"]


def _sum_of_one(zero: Any) -> Callable[..., Any]:
    def implementation(a):  # type: ignore[no-untyped-def]
        total = zero
        for i in range(a.shape[0]):
            total += a[i]
        return total

    return implementation


def _sum_of_two(zero: Any) -> Callable[..., Any]:
    def implementation(a):  # type: ignore[no-untyped-def]
        total = zero
        for i in range(a.shape[0]):
            for j in range(a.shape[1]):
                total += a[i, j]
        return total

    return implementation


def _sum_of_two_by_columns(zero: Any) -> Callable[..., Any]:
    def implementation(a):  # type: ignore[no-untyped-def]
        total = zero
        for j in range(a.shape[1]):
            for i in range(a.shape[0]):
                total += a[i, j]
        return total

    return implementation


def _sum_of_three(zero: Any) -> Callable[..., Any]:
    def implementation(a):  # type: ignore[no-untyped-def]
        total = zero
        for i in range(a.shape[0]):
            for j in range(a.shape[1]):
                for k in range(a.shape[2]):
                    total += a[i, j, k]
        return total

    return implementation


def _sum_of_three_by_columns(zero: Any) -> Callable[..., Any]:
    def implementation(a):  # type: ignore[no-untyped-def]
        total = zero
        for k in range(a.shape[2]):
            for j in range(a.shape[1]):
                for i in range(a.shape[0]):
                    total += a[i, j, k]
        return total

    return implementation


_ROWS_INNERMOST = (_sum_of_one, _sum_of_two, _sum_of_three)
_COLUMNS_INNERMOST = (_sum_of_one, _sum_of_two_by_columns, _sum_of_three_by_columns)


def _mean(kind: Any) -> Callable[..., Any]:
    nothing = kind(complex(np.nan, np.nan) if issubclass(kind, np.complexfloating) else np.nan)

    def implementation(a):  # type: ignore[no-untyped-def]
        if a.size == 0:
            return nothing
        return kind(a.sum() / a.size)

    return implementation


def whole_array_reduction(context: Any, fn: Any, sig: Any) -> Any:
    """The implementation of a sum or mean of all elements of an inexact array; None for other calls.

    Numba's implementation stays for arrays of more than three dimensions.
    """
    key = getattr(fn, "typing_key", None)
    if key is not _numpy_sum and key != "array.mean" and key is not np.mean:
        return None
    array = fn.this if isinstance(fn, types.BoundFunction) else sig.args[0]
    inexact = isinstance(array, types.Array) and isinstance(array.dtype, types.Float | types.Complex)
    if not inexact or sig.return_type != array.dtype or not 1 <= array.ndim <= len(_ROWS_INNERMOST):
        return None
    kind = as_dtype(array.dtype).type
    order = _COLUMNS_INNERMOST if array.layout == "F" else _ROWS_INNERMOST
    chosen = order[array.ndim - 1](kind(0)) if key is _numpy_sum else _mean(kind)
    inner = signature(array.dtype, array)

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        flags = ConfigStack().top().copy()
        flags.fastmath = FastMathOptions({"reassoc"})
        compiled = context.compile_subroutine(builder, chosen, inner, flags=flags)
        return context.call_internal(builder, compiled.fndesc, inner, args[:1])

    return implementation


def _deviation(a):  # type: ignore[no-untyped-def]
    variance = a.var()
    return 0.0 if variance == 0.0 else variance**0.5


def _deviation_without_nan(a, axis, dtype, out, ddof):  # type: ignore[no-untyped-def]
    variance = np.nanvar(a, ddof=ddof)
    return 0.0 if variance == 0.0 else variance**0.5


_DEVIATIONS: dict[Any, Any] = {np.std: _deviation, array_std: _deviation, np.nanstd: _deviation_without_nan}


def standard_deviation(context: Any, fn: Any, sig: Any) -> Any:
    """The implementation of `std` or `np.nanstd` of an array; None for other calls."""
    chosen = _DEVIATIONS.get(getattr(fn, "typing_key", None))
    if chosen is None or not isinstance(sig.args[0], types.Array) or sig.return_type != types.float64:
        return None

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        return context.compile_internal(builder, chosen, sig, args)

    return implementation
