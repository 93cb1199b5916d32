"""`stop_gradient`: values pass, derivatives do not.

A number goes through `llad.prescribed.0`, whose result has no partial derivatives (llad/ad/rules/prescribed.py).
Memory must not keep what passes and what does not apart, so that arrays are copied.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, allow-untyped-decorators
# mypy: disable-error-code="no-untyped-def,attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numba.core import types
from numba.core.errors import TypingError
from numba.extending import intrinsic, overload

from llad.frontends.numba.stated import without_derivative

__all__ = ["stop_gradient"]


@intrinsic
def _stopped_number(typing_context, number):
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        from llad.frontends.numba.target import CaptureContext

        (value,) = arguments
        if not isinstance(context, CaptureContext):
            return value
        if isinstance(number, types.Float):
            return without_derivative(context, builder, number, value)
        parts = context.make_complex(builder, number, value)
        parts.real = without_derivative(context, builder, number.underlying_float, parts.real)
        parts.imag = without_derivative(context, builder, number.underlying_float, parts.imag)
        return parts._getvalue()

    return number(number), generate


def _stopped(value):
    raise NotImplementedError


@overload(_stopped)
def _stopped_of_type(value):
    if isinstance(value, types.Float | types.Complex):
        return lambda value: _stopped_number(value)
    if isinstance(value, types.Number | types.Boolean | types.NoneType):
        return lambda value: value
    if isinstance(value, types.Array) and isinstance(value.dtype, types.Number | types.Boolean):
        return _of_array(value)
    if isinstance(value, types.BaseTuple):
        if not len(value):
            return lambda value: value
        return lambda value: (_stopped(value[0]), *_stopped(value[1:]))
    raise TypingError(f"stop_gradient takes numbers, arrays of numbers and tuples of these, not {value}")


def _of_array(array: Any) -> Any:
    if not isinstance(array.dtype, types.Float | types.Complex):
        return lambda value: value.copy()

    # Nothing but constants is ever in the new memory.
    def of_contiguous(value):
        result = np.empty(value.shape, value.dtype)
        source, target = value.reshape(value.size), result.reshape(value.size)
        for i in range(target.size):
            target[i] = _stopped_number(source[i])
        return result

    def of_strided(value):
        result = np.empty(value.shape, value.dtype)
        target = result.reshape(value.size)
        for i, number in enumerate(value.flat):
            target[i] = _stopped_number(number)
        return result

    of_transposed = njit(of_contiguous)
    if array.layout == "F" and array.ndim > 1:
        return lambda value: of_transposed(value.T).T
    return of_strided if array.layout == "A" else of_contiguous


@njit
def stop_gradient(value):
    """`value`, taken for a constant by derivatives of any mode: a number, an array (of which it is a copy) or a tuple.

    For compiled functions and for Python. Also a way around what llad does not differentiate: what it gets out of
    `stop_gradient` carries no derivative.
    """
    return _stopped(value)
