"""`np.where` with three arguments as one loop nest that selects, like an array expression.

Numba's implementation walks the condition with a multi-index and branches at each element: its reverse would have to
keep the index of every step and the way the branch went. Here all operands are broadcast by the loops that Numba
makes for its ufuncs, both values are read and one is selected. Result, dtype and layout are those of Numba's.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numba.core import types
from numba.core.extending import intrinsic, overload
from numba.core.typing import signature
from numba.np.arraymath import determine_dtype
from numba.np.npyimpl import _Kernel, numpy_ufunc_kernel
from numba.np.numpy_support import from_dtype

__all__ = ["register"]


@dataclass(frozen=True)
class _Selection:
    """What `numpy_ufunc_kernel` asks of a ufunc."""

    __name__: str = "where"
    nin: int = 3
    nout: int = 1


class _SelectionKernel(_Kernel):
    """One element."""

    def generate(self, *args: Any) -> Any:
        condition, *values = args
        kind, *kinds = self.outer_sig.args
        result = self.outer_sig.return_type
        builder = self.builder
        first, second = (self.cast(value, kind, result) for value, kind in zip(values, kinds, strict=True))
        taken = self.context.is_true(builder, kind, condition)
        if not isinstance(result, types.Complex):
            return builder.select(taken, first, second)
        chosen = first
        for part in range(2):
            parts = [builder.extract_value(value, part) for value in (first, second)]
            chosen = builder.insert_value(chosen, builder.select(taken, *parts), part)
        return chosen


@intrinsic
def _selected(typing_context: Any, condition: Any, x: Any, y: Any) -> Any:
    """The new array of elements of `x` where `condition` is true, of `y` elsewhere, all of them broadcast."""
    result = _result_type(condition, x, y)

    def generate(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return numpy_ufunc_kernel(context, builder, sig, args, _Selection(), _SelectionKernel)

    return signature(result, condition, x, y), generate


def _result_type(condition: Any, x: Any, y: Any) -> Any:
    """In layout F if Numba's is: the arrays among the operands do not all count."""
    arrays = [operand for operand in (condition, x, y) if isinstance(operand, types.Array)]
    layout = condition.layout
    if len(arrays) == 3 and not x.layout == y.layout == layout:
        layout = "A"
    element = from_dtype(np.promote_types(determine_dtype(x), determine_dtype(y)))
    return types.Array(element, max(array.ndim for array in arrays), "F" if layout == "F" else "C")


def _is_number(operand: Any) -> bool:
    return isinstance(operand, types.Number | types.Boolean)


def _is_simple(operand: Any) -> bool:
    return _is_number(operand.dtype) if type(operand) is types.Array else _is_number(operand)


def register() -> None:
    """Registers the `overload` implementation with the target "llad", which must exist."""

    @overload(np.where, target="llad")
    def where(condition, x, y):  # type: ignore[no-untyped-def]
        # Other operands are made arrays of by Numba, which then asks again. Without dimensions nothing is looped.
        if not isinstance(condition, types.Array) or not all(map(_is_simple, (condition, x, y))):
            return None
        if _result_type(condition, x, y).ndim == 0:
            return None

        def implementation(condition, x, y):  # type: ignore[no-untyped-def]
            return _selected(condition, x, y)

        return implementation
