"""The product of two vectors, read where they lie.

For r = sum of x y: xbar += rbar conj(y), ybar += rbar conj(x), and with the first vector conjugated accordingly.
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls
# mypy: disable-error-code="attr-defined,no-untyped-def,call-arg,var-annotated,has-type,name-defined"

from __future__ import annotations

import operator
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.core.extending import intrinsic, overload, register_jitable
from numba.core.typing import signature
from numba.np import linalg as numba_linalg
from numba.np.arrayobj import make_array

from llad.frontends.numba.linalg.calls import conjugate, contiguous, has_complex, library_call, same_memory
from llad.frontends.numba.linalg.operation import INTEGER, Block, Operation, scalars_per_element

__all__ = ["OPERATIONS", "register"]

_dot = library_call("numba_xxdot", "kcnppp")

# Vectors shorter than this are not worth a call of BLAS; its lengths have 32 bits.
_SHORT = 8
_LONG = 2**31 - 1

# Whether the first vector is conjugated, both vectors, the result.
_DOT = (
    INTEGER,
    Block("x", reads=True, needed_for=("y",), dimensions=1),
    Block("y", reads=True, needed_for=("x",), dimensions=1),
    Block("result", writes=True),
)


@register_jitable
def _together(x):
    return x.strides[0] == x.itemsize


def dot_primal(conjugated, x, y, result):
    n = x.size
    if _together(x) and _together(y) and n > _SHORT and n < _LONG:
        return _dot(conjugated, n, contiguous(x), contiguous(y), result)
    # Four sums, so that an addition need not wait for the one before.
    total = x.dtype.type(0)
    first, second, third = total, total, total
    for i in range(0, n - 3, 4):
        if conjugated != 0:
            total += conjugate(x[i]) * y[i]
            first += conjugate(x[i + 1]) * y[i + 1]
            second += conjugate(x[i + 2]) * y[i + 2]
            third += conjugate(x[i + 3]) * y[i + 3]
        else:
            total += x[i] * y[i]
            first += x[i + 1] * y[i + 1]
            second += x[i + 2] * y[i + 2]
            third += x[i + 3] * y[i + 3]
    for i in range(n - n % 4, n):
        total += (conjugate(x[i]) if conjugated != 0 else x[i]) * y[i]
    result[0] = (total + first) + (second + third)
    return 0


@register_jitable
def _add_multiple(factor, conjugated, source, target):
    """target += factor source, with the source conjugated or not."""
    for i in range(source.size):
        target[i] += factor * (conjugate(source[i]) if conjugated else source[i])


@register_jitable
def add_multiple(factor, conjugated, source, target):
    if _together(source) and _together(target):
        _add_multiple(factor, conjugated, contiguous(source), contiguous(target))
    else:
        _add_multiple(factor, conjugated, source, target)


def dot_reverse(conjugated, x, y, result, x_bar, y_bar, result_bar):
    if result_bar is None:
        return
    weight = result_bar[0]
    result_bar[0] = 0
    if x_bar is not None and y_bar is not None:
        same = same_memory(x_bar, y_bar) and x_bar.strides[0] == y_bar.strides[0]
        if same and not has_complex(x):
            add_multiple(weight + weight, False, x, x_bar)
            return
    if x_bar is not None:
        add_multiple(conjugate(weight) if conjugated != 0 else weight, conjugated == 0, y, x_bar)
    if y_bar is not None:
        add_multiple(weight, conjugated == 0, x, y_bar)


def dot_tangent(conjugated, x, y, result, x_dot, y_dot, result_dot):
    if result_dot is None:
        return
    total = x.dtype.type(0)
    if x_dot is not None:
        for i in range(x.size):
            total += (conjugate(x_dot[i]) if conjugated != 0 else x_dot[i]) * y[i]
    if y_dot is not None:
        for i in range(x.size):
            total += (conjugate(x[i]) if conjugated != 0 else x[i]) * y_dot[i]
    result_dot[0] = total


@intrinsic
def _product(typing_context: Any, conjugated: Any, x: Any, y: Any) -> Any:
    """The call of the operation, with its result on the stack."""
    kind = x.dtype

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        word, pointer = ir.IntType(64), ir.IntType(8).as_pointer()
        passed = [values[0]]
        for numba_type, value in zip(sig.args[1:], values[1:], strict=True):
            array = make_array(numba_type)(context, builder, value)
            (length,), (stride,) = (cgutils.unpack_tuple(builder, t) for t in (array.shape, array.strides))
            passed += [builder.bitcast(array.data, pointer), length, stride]
        result = cgutils.alloca_once(builder, context.get_value_type(kind))
        passed += [
            builder.bitcast(result, pointer),
            ir.Constant(word, scalars_per_element("value", str(kind))),
        ]
        function_type = ir.FunctionType(ir.IntType(32), [value.type for value in passed])
        builder.call(
            cgutils.get_or_insert_function(builder.module, function_type, f"llad.dot.{kind}"), passed
        )
        return builder.load(result)

    return signature(kind, types.int64, x, y), generate


def _are_vectors(a: Any, b: Any) -> bool:
    """Whether the operation can take them; all others are left to Numba's own implementation."""
    return all(isinstance(v, types.Array) and v.ndim == 1 and v.aligned for v in (a, b)) and (
        a.dtype == b.dtype and isinstance(a.dtype, types.Float | types.Complex)
    )


@register_jitable
def _checked(conjugated, a, b):
    if a.shape[0] != b.shape[0]:
        raise ValueError("incompatible array sizes for np.dot(a, b) (vector * vector)")
    return _product(conjugated, a, b)


def _dot_of(a, b):
    if not _are_vectors(a, b):
        return None
    numba_linalg.ensure_blas()
    return lambda a, b: _checked(0, a, b)


def _conjugated_dot_of(left, right):
    if not _are_vectors(left, right):
        return None
    numba_linalg.ensure_blas()
    return lambda left, right: _checked(1, left, right)


def register() -> None:
    """Registers the implementations with the target "llad", which must exist."""
    for function, implementation in (
        (np.dot, _dot_of),
        (operator.matmul, _dot_of),
        (np.vdot, _conjugated_dot_of),
    ):
        overload(function, target="llad")(implementation)


OPERATIONS = (Operation("llad.dot", _DOT, dot_primal, dot_reverse, dot_tangent),)
