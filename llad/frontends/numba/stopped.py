"""`stop_gradient`: values pass, derivatives do not.

A number goes through `llad.prescribed.0`, whose result has no partial derivatives (llad/ad/rules/prescribed.py).
Memory must not keep what passes and what does not apart, so that arrays are copied.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, allow-untyped-decorators
# mypy: disable-error-code="no-untyped-def,attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from typing import Any

from numba import njit
from numba.core import types
from numba.core.errors import TypingError
from numba.extending import intrinsic, overload

from llad.frontends.numba.stated import with_partials

__all__ = ["stop_gradient", "without_derivative"]


def without_derivative(context: Any, builder: Any, numba_type: Any, value: Any) -> Any:
    """A float of captured code as a constant for derivatives."""
    double = context.cast(builder, value, numba_type, types.float64)
    return context.cast(builder, with_partials(builder, double, [], []), types.float64, numba_type)


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

    def in_c_order(value):
        result = value.copy()
        elements = result.reshape(result.size)
        for i in range(elements.size):
            elements[i] = _stopped_number(elements[i])
        return result

    def in_fortran_order(value):
        return in_c_order_compiled(value.T).T

    in_c_order_compiled = njit(in_c_order)
    return in_fortran_order if array.layout == "F" and array.ndim > 1 else in_c_order


@njit
def stop_gradient(value):
    """`value`, taken for a constant by derivatives of any mode: a number, an array (of which it is a copy) or a tuple.

    For compiled functions and for Python. Also a way around what llad does not differentiate: what it gets out of
    `stop_gradient` carries no derivative.
    """
    return _stopped(value)
