"""Reshaping of contiguous arrays without Numba's run-time function.

Numba computes the new strides by a call that takes the addresses of the shape and of the strides, which keeps
the whole array structure, and with it the pointer to the elements, in memory that nobody can look through.
Reshaping a C-contiguous array always succeeds and gives C strides, so nothing has to be called. `flatten`,
`ravel`, `np.diff` and the array reductions `min` and `max` are built on it.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.imputils import impl_ret_borrowed
from numba.np.arrayobj import make_array, populate_array

__all__ = ["contiguous_reshape", "forgets_shape"]

_FORGETFUL_METHODS = frozenset({"array.reshape", "array.view", "array.ravel", "array.flatten"})
_FORGETFUL_FUNCTIONS = frozenset(
    {"reshape", "ravel", "as_strided", "sliding_window_view", "frombuffer", "carray", "farray"}
)


def forgets_shape(fn: Any) -> bool:
    """True if the function gives another view of an array's memory, in which rows may cross those of the array.

    Implementations made of such functions are recognised by these.
    """
    if isinstance(fn, types.BoundFunction):
        return fn.typing_key in _FORGETFUL_METHODS
    return getattr(getattr(fn, "typing_key", None), "__name__", "") in _FORGETFUL_FUNCTIONS


def contiguous_reshape(context: Any, fn: Any, sig: Any) -> Any:
    """The implementation of `array.reshape` for C-contiguous arrays; None for other functions and layouts."""
    if not isinstance(fn, types.BoundFunction) or fn.typing_key != "array.reshape":
        return None
    if not isinstance(fn.this, types.Array) or fn.this.layout != "C":
        return None

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        return _lower_reshape(context, builder, fn.this, sig, args)

    return implementation


def _lower_reshape(context: Any, builder: Any, array_type: Any, sig: Any, args: Any) -> Any:
    # The array itself comes first in the arguments, whether or not the signature counts it.
    shape_types = sig.args[len(sig.args) - len(args) + 1 :]
    sizes = []
    for size_type, size in zip(shape_types, args[1:], strict=True):
        if isinstance(size_type, types.BaseTuple):
            items = zip(size_type.types, cgutils.unpack_tuple(builder, size), strict=True)
            sizes += [context.cast(builder, item, item_type, types.intp) for item_type, item in items]
        else:
            sizes.append(context.cast(builder, size, size_type, types.intp))
    array = make_array(array_type)(context, builder, args[0])
    shape = _normalized(context, builder, sizes, array.nitems)
    strides: list[Any] = []
    stride = array.itemsize
    for size in reversed(shape):
        strides.insert(0, stride)
        stride = builder.mul(stride, size)
    made = make_array(sig.return_type)(context, builder)
    populate_array(
        made,
        data=array.data,
        shape=shape,
        strides=strides,
        itemsize=array.itemsize,
        meminfo=array.meminfo,
        parent=array.parent,
    )
    return impl_ret_borrowed(context, builder, sig.return_type, made._getvalue())


def _normalized(context: Any, builder: Any, sizes: list[Any], total: Any) -> list[Any]:
    """The new shape with a negative size replaced by what is left; the errors are those of Numba."""
    zero, one = ir.Constant(total.type, 0), ir.Constant(total.type, 1)
    negatives, known = zero, one
    signs = [builder.icmp_signed("<", size, zero) for size in sizes]
    for size, negative in zip(sizes, signs, strict=True):
        negatives = builder.add(negatives, builder.zext(negative, total.type))
        known = builder.mul(known, builder.select(negative, one, size))
    is_zero = builder.icmp_signed("==", known, zero)
    quotient = builder.sdiv(total, builder.select(is_zero, one, known))
    inferred = builder.select(is_zero, zero, quotient)
    several = builder.icmp_signed(">", negatives, one)
    with builder.if_then(several, likely=False):
        context.call_conv.return_user_exc(builder, ValueError, ("multiple negative shape values",))
    covered = builder.select(builder.icmp_signed("==", negatives, zero), known, builder.mul(inferred, known))
    with builder.if_then(builder.icmp_signed("!=", covered, total), likely=False):
        context.call_conv.return_user_exc(builder, ValueError, ("total size of new array must be unchanged",))
    return [builder.select(negative, inferred, size) for size, negative in zip(sizes, signs, strict=True)]
