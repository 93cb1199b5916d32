"""NumPy functions that Numba implements through lists or recursion, in captured code without them.

A list keeps its elements behind pointers in memory that grows; what is put into it is hard to trace. These have
the results of Numba's implementations, except that `np.broadcast_arrays` of two to four arrays gives a tuple.

- `np.broadcast_arrays` (also inside `np.clip` with arrays as bounds), `np.extract`, `np.unique`.
- The trimmed operands of `polyadd`, `polysub` and `polymul`, if both are arrays.
- `np.argsort` and `sort` of kind "mergesort" and "stable": a stable order is unique, so merging runs of 1, 2, 4,
  ... elements gives what Numba's recursion gives.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
from numba import njit
from numba.core import types
from numba.core.extending import overload, register_jitable
from numba.core.typing import signature
from numba.cpython.unsafe.tuple import tuple_setitem
from numba.np.arrayobj import lt_implementation

__all__ = ["register", "stable_sort"]

_STABLE = ("mergesort", "stable")


@register_jitable
def _joined_shape(shape: Any, other: Any) -> Any:
    """The shape that two shapes broadcast to, the first of which has at least as many dimensions."""
    offset = len(shape) - len(other)
    for axis in range(len(other)):
        size = shape[offset + axis]
        if size == 1:
            shape = tuple_setitem(shape, offset + axis, other[axis])
        elif other[axis] != 1 and other[axis] != size:
            raise ValueError("shape mismatch: objects cannot be broadcast to a single shape")
    return shape


def _broadcast_two(start: Any) -> Callable[..., Any]:
    def implementation(*args):  # type: ignore[no-untyped-def]
        a, b = np.asarray(args[0]), np.asarray(args[1])
        shape = _joined_shape(_joined_shape(start, a.shape), b.shape)
        return np.broadcast_to(a, shape), np.broadcast_to(b, shape)

    return implementation


def _broadcast_three(start: Any) -> Callable[..., Any]:
    def implementation(*args):  # type: ignore[no-untyped-def]
        a, b, c = np.asarray(args[0]), np.asarray(args[1]), np.asarray(args[2])
        shape = _joined_shape(_joined_shape(_joined_shape(start, a.shape), b.shape), c.shape)
        return np.broadcast_to(a, shape), np.broadcast_to(b, shape), np.broadcast_to(c, shape)

    return implementation


def _broadcast_four(start: Any) -> Callable[..., Any]:
    def implementation(*args):  # type: ignore[no-untyped-def]
        a, b, c, d = np.asarray(args[0]), np.asarray(args[1]), np.asarray(args[2]), np.asarray(args[3])
        shape = _joined_shape(_joined_shape(start, a.shape), b.shape)
        shape = _joined_shape(_joined_shape(shape, c.shape), d.shape)
        return (
            np.broadcast_to(a, shape),
            np.broadcast_to(b, shape),
            np.broadcast_to(c, shape),
            np.broadcast_to(d, shape),
        )

    return implementation


_BROADCASTS = {2: _broadcast_two, 3: _broadcast_three, 4: _broadcast_four}


def _register_broadcast() -> None:
    @overload(np.broadcast_arrays, target="llad")
    def broadcast_arrays(*args):  # type: ignore[no-untyped-def]
        # Numba's own has the checks; without arrays of one type there is nothing to improve.
        if len(args) not in _BROADCASTS or not all(isinstance(arg, types.Array) for arg in args):
            return None
        if len({arg.dtype for arg in args}) > 1:
            return None
        return _BROADCASTS[len(args)]((1,) * max(arg.ndim for arg in args))


def _register_selections() -> None:
    @overload(np.extract, target="llad")
    def extract(condition, arr):  # type: ignore[no-untyped-def]
        def implementation(condition, arr):  # type: ignore[no-untyped-def]
            chosen = np.asarray(condition).flatten()
            values = np.asarray(arr).flatten()
            if values.size == 0:
                raise ValueError("Cannot extract from an empty array")
            if np.any(chosen[values.size :]) and chosen.size > values.size:
                raise ValueError("condition shape inconsistent with arr shape")
            length = min(values.size, chosen.size)
            count = 0
            for i in range(length):
                if chosen[i]:
                    count += 1
            taken = np.empty(count, values.dtype)
            count = 0
            for i in range(length):
                if chosen[i]:
                    taken[count] = values[i]
                    count += 1
            return taken

        return implementation

    @overload(np.unique, target="llad")
    def unique(ar):  # type: ignore[no-untyped-def]
        # Lists and tuples have no `ravel`: Numba refuses them too.
        if not isinstance(ar, types.Array):
            return None

        def implementation(ar):  # type: ignore[no-untyped-def]
            ordered = np.sort(ar.ravel())
            first = np.ones(ordered.size, np.bool_)
            for i in range(1, ordered.size):
                a, b = ordered[i - 1], ordered[i]
                # Numbers that differ, unless both are NaN. (NaN has no ufunc for all types.)
                first[i] = a != b and (a == a or b == b)
            return ordered[first]

        return implementation


def _register_polynomials() -> None:
    from numpy.polynomial import polyutils

    @overload(polyutils.as_series, target="llad")
    def as_series(alist, trim=True):  # type: ignore[no-untyped-def]
        pair = isinstance(alist, types.UniTuple) and len(alist) == 2
        if not pair or not isinstance(alist.dtype, types.Array) or alist.dtype.ndim != 1 or trim is not True:
            return None
        # Integers become float64; so do float32 in Numba's implementation.
        kind = np.complex128 if isinstance(alist.dtype.dtype, types.Complex) else np.float64

        def implementation(alist, trim=True):  # type: ignore[no-untyped-def]
            first, second = alist[0].astype(kind), alist[1].astype(kind)
            if first.size == 0 or second.size == 0:
                raise ValueError("Coefficient array is empty")
            return polyutils.trimseq(first), polyutils.trimseq(second)

        return implementation


@register_jitable
def _merge(less: Any, values: Any, order: Any, into: Any, width: int) -> None:
    """Merges neighbouring runs of `width` places each, ordered by the values there; ties keep their order."""
    size = order.size
    for start in range(0, size, 2 * width):
        middle, end = min(start + width, size), min(start + 2 * width, size)
        left, right = start, middle
        for place in range(start, end):
            if left < middle and (right >= end or not less(values[order[right]], values[order[left]])):
                into[place] = order[left]
                left += 1
            else:
                into[place] = order[right]
                right += 1


@lru_cache(maxsize=8)
def _stable_argsort(less_than: Callable[[Any, Any], bool]) -> Any:
    """A compiled function for the indices that sort a one-dimensional array by `less_than`, ties in order."""
    less = register_jitable(less_than)

    @njit
    def argsort(values):  # type: ignore[no-untyped-def]
        order, into = np.arange(values.size), np.empty(values.size, np.intp)
        width = 1
        while width < values.size:
            _merge(less, values, order, into, width)
            order[:] = into
            width *= 2
        return order

    return argsort


def stable_sort(context: Any, fn: Any, sig: Any) -> Any:
    """The implementation of a stable `argsort` or of a stable `sort` in place; None for other calls."""
    key = getattr(fn, "typing_key", None)
    if key not in ("array.argsort", "array.sort") and key is not np.argsort:
        return None
    kind = sig.args[-1] if sig.args else None
    if not isinstance(kind, types.StringLiteral) or kind.literal_value not in _STABLE:
        return None
    # The signatures of methods leave the array out.
    array_type = fn.this if isinstance(fn, types.BoundFunction) else sig.args[0]
    argsort = _stable_argsort(lt_implementation(array_type.dtype))

    def sort_rows(array):  # type: ignore[no-untyped-def]
        for index in np.ndindex(array.shape[:-1]):
            row = array[index]
            row[:] = row[argsort(row)]

    def sort(array):  # type: ignore[no-untyped-def]
        array[:] = array[argsort(array)]

    chosen = argsort.py_func if key != "array.sort" else sort if array_type.ndim == 1 else sort_rows

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        inner = signature(sig.return_type, array_type)
        return context.compile_internal(builder, chosen, inner, args[:1])

    return implementation


def register() -> None:
    """Registers the `overload` implementations with the target "llad", which must exist."""
    _register_broadcast()
    _register_selections()
    _register_polynomials()
