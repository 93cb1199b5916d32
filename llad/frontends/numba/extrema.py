"""`max` and `min` of arrays of floats: search first, then read one element.

Numba's implementation carries the largest element so far from element to element, and its reverse would have to keep
for each of them whether it was taken. Here the search is an integer matter: the extreme value of each stretch is found
(which LLVM vectorises), then the first element of the best stretch that equals it is returned. What is differentiated
is the reading of that element; the reverse sweep needs its index. As in Numba, the first NaN is the result if there
is one, and the first of equal elements if not; in layout F, and in other layouts where the memory of an array has no
order of its own, "first" is meant in the order of the memory and of the indices.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.core.extending import intrinsic, overload, register_jitable
from numba.core.imputils import impl_ret_borrowed
from numba.core.typing import signature
from numba.np.arrayobj import make_array, populate_array

__all__ = ["extreme_of_array", "register"]

# Elements that are looked through before it is decided whether they matter: many vectors, a part of the first cache.
_STRETCH = 1024


def _propagating(name: str) -> Any:
    """The larger or smaller of two floats; NaN if one of them is."""

    @intrinsic
    def extreme(typing_context: Any, x: Any, y: Any) -> Any:
        def generate(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            kind = context.get_value_type(sig.return_type)
            suffix = "f64" if sig.return_type == types.float64 else "f32"
            function = cgutils.get_or_insert_function(
                builder.module, ir.FunctionType(kind, [kind, kind]), f"llvm.{name}.{suffix}"
            )
            return builder.call(function, args)

        return signature(x, x, x), generate

    return extreme


def _of_one(better: Any) -> Callable[..., Any]:
    def implementation(a):  # type: ignore[no-untyped-def]
        size = a.shape[0]
        extreme, first = a[0], 0
        for start in range(0, size, _STRETCH):
            found = a[start]
            for i in range(start + 1, min(start + _STRETCH, size)):
                found = better(found, a[i])
            if better(extreme, found) != extreme:
                extreme, first = found, start
                if found != found:
                    break
        for i in range(first, size):
            if a[i] == extreme or a[i] != a[i]:
                return a[i]
        return a[first]

    return implementation


def _of_two(better: Any) -> Callable[..., Any]:
    def implementation(a):  # type: ignore[no-untyped-def]
        extreme, first = a[0, 0], 0
        for i in range(a.shape[0]):
            found = a[i, 0]
            for j in range(1, a.shape[1]):
                found = better(found, a[i, j])
            if better(extreme, found) != extreme:
                extreme, first = found, i
                if found != found:
                    break
        for j in range(a.shape[1]):
            if a[first, j] == extreme or a[first, j] != a[first, j]:
                return a[first, j]
        return a[first, 0]

    return implementation


def _of_three(better: Any) -> Callable[..., Any]:
    def implementation(a):  # type: ignore[no-untyped-def]
        extreme, first = a[0, 0, 0], 0
        rows = a.shape[1]
        for row in range(a.shape[0] * rows):
            i, j = row // rows, row % rows
            found = a[i, j, 0]
            for k in range(1, a.shape[2]):
                found = better(found, a[i, j, k])
            if better(extreme, found) != extreme:
                extreme, first = found, row
                if found != found:
                    break
        i, j = first // rows, first % rows
        for k in range(a.shape[2]):
            if a[i, j, k] == extreme or a[i, j, k] != a[i, j, k]:
                return a[i, j, k]
        return a[i, j, 0]

    return implementation


_BY_INDICES = {1: _of_one, 2: _of_two, 3: _of_three}


@intrinsic
def _in_memory_order(typing_context: Any, array: Any) -> Any:
    """All of a contiguous array as one row. It is read element by element, so rows and columns keep their meaning."""
    result = types.Array(array.dtype, 1, "C", readonly=not array.mutable)

    def generate(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        source, row = make_array(array)(context, builder, args[0]), make_array(result)(context, builder)
        populate_array(
            row,
            data=source.data,
            shape=[source.nitems],
            strides=[source.itemsize],
            itemsize=source.itemsize,
            meminfo=source.meminfo,
            parent=source.parent,
        )
        return impl_ret_borrowed(context, builder, result, row._getvalue())

    return signature(result, array), generate


def _contiguous(better: Any) -> Callable[..., Any]:
    row = register_jitable(_of_one(better))

    def implementation(a):  # type: ignore[no-untyped-def]
        return row(_in_memory_order(a))

    return implementation


def _implementation(a: Any, better: Any, which: str) -> Callable[..., Any] | None:
    """None leaves the call to Numba."""
    if not isinstance(a, types.Array) or a.dtype not in (types.float64, types.float32) or a.ndim == 0:
        return None
    if a.ndim > 1 and a.layout in ("C", "F"):
        search = _contiguous(better)
    elif a.ndim in _BY_INDICES:
        search = _BY_INDICES[a.ndim](better)
    else:
        return None
    search = register_jitable(search)
    message = f"zero-size array to reduction operation {which} which has no identity"

    def implementation(a):  # type: ignore[no-untyped-def]
        if a.size == 0:
            raise ValueError(message)
        return search(a)

    return implementation


def register() -> None:
    """Registers the implementations of the functions with the target "llad", which must exist."""
    larger, smaller = _propagating("maximum"), _propagating("minimum")

    @overload(np.max, target="llad")
    @overload(np.amax, target="llad")
    def largest(a):  # type: ignore[no-untyped-def]
        return _implementation(a, larger, "maximum")

    @overload(np.min, target="llad")
    @overload(np.amin, target="llad")
    def smallest(a):  # type: ignore[no-untyped-def]
        return _implementation(a, smaller, "minimum")


def _largest(a):  # type: ignore[no-untyped-def]
    return np.max(a)


def _smallest(a):  # type: ignore[no-untyped-def]
    return np.min(a)


# By the names that Numba has for methods of arrays that are overloads.
_OF_METHODS: Mapping[Any, Callable[..., Any]] = MappingProxyType(
    {(types.Array, "max"): _largest, (types.Array, "min"): _smallest}
)


def extreme_of_array(context: Any, fn: Any, sig: Any) -> Any:
    """The implementation of `a.max()` and `a.min()`; None for other calls."""
    chosen = _OF_METHODS.get(fn.typing_key) if isinstance(fn, types.BoundFunction) else None
    if chosen is None:
        return None
    inner = signature(sig.return_type, fn.this)

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        compiled = context.compile_subroutine(builder, chosen, inner)
        return context.call_internal(builder, compiled.fndesc, inner, args[:1])

    return implementation
