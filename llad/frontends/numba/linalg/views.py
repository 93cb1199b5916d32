"""Views of matrices whose elements lie anywhere, for the functions of operations. Nothing is checked."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,name-defined,has-type,call-arg,no-untyped-def"

from __future__ import annotations

from typing import Any

from numba.core import cgutils, types
from numba.core.extending import intrinsic, register_jitable
from numba.core.imputils import impl_ret_borrowed
from numba.core.typing import signature
from numba.np.arrayobj import make_array, populate_array

__all__ = ["column", "column_vector", "columns_of", "row_vector", "strided"]


def _view(context: Any, builder: Any, result: Any, source: Any, data: Any, shape: Any, strides: Any) -> Any:
    made = make_array(result)(context, builder)
    populate_array(
        made,
        data=data,
        shape=shape,
        strides=strides,
        itemsize=source.itemsize,
        meminfo=source.meminfo,
        parent=source.parent,
    )
    return impl_ret_borrowed(context, builder, result, made._getvalue())


@intrinsic
def strided(
    typing_context: Any, array: Any, rows: Any, columns: Any, row_stride: Any, column_stride: Any
) -> Any:
    """A matrix of `rows` and `columns` that begins where `array` does; strides in bytes."""
    result = types.Array(array.dtype, 2, "A")

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        source = make_array(sig.args[0])(context, builder, values[0])
        return _view(context, builder, result, source, source.data, values[1:3], values[3:5])

    return signature(result, array, *[types.int64] * 4), generate


@intrinsic
def column(typing_context: Any, matrix: Any, index: Any) -> Any:
    """Column `index` of a matrix as a vector."""
    result = types.Array(matrix.dtype, 1, "A")

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        source = make_array(sig.args[0])(context, builder, values[0])
        rows, _ = cgutils.unpack_tuple(builder, source.shape)
        row_stride, column_stride = cgutils.unpack_tuple(builder, source.strides)
        offset = builder.mul(values[1], column_stride)
        data = cgutils.pointer_add(builder, source.data, offset, source.data.type)
        return _view(context, builder, result, source, data, [rows], [row_stride])

    return signature(result, matrix, types.int64), generate


@register_jitable
def columns_of(block, rows, columns, distance):
    """A block as a matrix that lies in it by columns, `distance` elements from one to the next."""
    return strided(block, rows, columns, block.itemsize, block.itemsize * distance)


@register_jitable
def column_vector(x):
    """A vector as a matrix of one column."""
    n, stride = x.shape[0], x.strides[0]
    return strided(x, n, 1, stride, stride * n)


@register_jitable
def row_vector(x):
    """A vector as a matrix of one row."""
    n, stride = x.shape[0], x.strides[0]
    return strided(x, 1, n, stride * n, stride)
