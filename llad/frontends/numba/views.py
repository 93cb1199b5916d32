"""Views of arrays by slices, and assignments of arrays to them.

What Numba makes of `b[1:-1] = 0.3 * (a[:-2] + a[1:-1] + a[2:])` is hard to see through. It finds the bounds of each
slice by branches, so that equal slices are different values; it decides at run time whether source and destination
overlap, and copies the source first if they do, which it also does to what `a[s] -= x` assigns, the view itself; and
it limits each index of the source by its shape, in case it is to be broadcast.

Here the bounds of slices are computed without branches, in such a way that `a[:-2]`, `a[1:-1]` and `a[2:]` have
lengths that LLVM sees to be the same; views of contiguous arrays have the strides that follow from the shape. An
assignment of a view to itself does nothing. Whether others overlap is asked by a call of `llad.overlap`
(`llad/opt/overlaps.py` answers it); then the source is copied first, as NumPy does, else read in place.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import operator
from dataclasses import dataclass
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.imputils import impl_ret_borrowed
from numba.cpython import slicing
from numba.np.arrayobj import (
    fix_integer_index,
    load_item,
    make_array,
    make_view,
    normalize_indices,
    store_item,
)

from llad.opt.overlaps import MARKER

__all__ = [
    "View",
    "assign_copy",
    "index_view",
    "is_same_place",
    "matching",
    "overlap",
    "view_access",
    "whole_view",
]

_I64 = ir.IntType(64)
_I1 = ir.IntType(1)
_OPEN_END = (1 << 63) - 1
# Bounds of slices beyond this are beyond the end of any array; sums of two smaller numbers do not wrap.
_FAR = 1 << 62
_MISMATCH = "cannot assign slice from input of different size"


@dataclass(frozen=True)
class View:
    """Elements of an array of the Numba type `array_type`: `layout` is "C", "F" or, with strides of any kind, "A"."""

    array_type: Any
    data: Any
    shape: list[Any]
    strides: list[Any]
    layout: str = "A"


def view_access(context: Any, fn: Any, sig: Any) -> Any:
    """The implementation of `array[index]` that gives a view, and of `array[index] = value` into one.

    None for other functions, for boolean masks and arrays of integers as index, and for elements that are no numbers.
    """
    key = getattr(fn, "typing_key", None)
    if key is not operator.getitem and key is not operator.setitem:
        return None
    if not isinstance(sig.args[0], types.Array) or not _is_basic(sig.args[0], sig.args[1]):
        return None

    def getitem(builder: Any, args: Any, loc: Any = None) -> Any:
        return _get(context, builder, sig, args)

    def setitem(builder: Any, args: Any, loc: Any = None) -> Any:
        return _set(context, builder, sig, args)

    if key is operator.getitem:
        return getitem if isinstance(sig.return_type, types.Array) else None
    return setitem if _is_assignable(sig.args[0], sig.args[2]) else None


def _is_basic(array_type: Any, index_type: Any) -> bool:
    """Whether the index is made of integers and slices, and some of the dimensions remain."""
    parts = index_type.types if isinstance(index_type, types.BaseTuple) else (index_type,)
    simple = (types.Integer, types.SliceType, types.NoneType)
    if not all(isinstance(part, simple) or part is types.ellipsis for part in parts):
        return False
    integers = sum(isinstance(part, types.Integer) for part in parts)
    return integers < array_type.ndim or any(isinstance(part, types.NoneType) for part in parts)


def _is_assignable(array_type: Any, value_type: Any) -> bool:
    numbers = (types.Number, types.Boolean)
    element = value_type.dtype if isinstance(value_type, types.Array) else value_type
    return isinstance(array_type.dtype, numbers) and isinstance(element, numbers)


def _get(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    array = make_array(sig.args[0])(context, builder, args[0])
    view = index_view(context, builder, sig.args[0], array, sig.args[1], args[1])
    made = make_view(
        context, builder, sig.args[0], array, sig.return_type, view.data, view.shape, view.strides
    )
    return impl_ret_borrowed(context, builder, sig.return_type, made._getvalue())


def _itemsize(context: Any, array_type: Any) -> Any:
    return _I64(context.get_abi_sizeof(context.get_data_type(array_type.dtype)))


def whole_view(context: Any, builder: Any, array_type: Any, array: Any) -> View:
    """All elements of an array; strides of contiguous ones follow from their shape."""
    shape = cgutils.unpack_tuple(builder, array.shape, array_type.ndim)
    strides = cgutils.unpack_tuple(builder, array.strides, array_type.ndim)
    if array_type.layout in "CF":
        order = list(range(array_type.ndim))
        stride = _itemsize(context, array_type)
        for dimension in reversed(order) if array_type.layout == "C" else order:
            strides[dimension] = stride
            stride = builder.mul(stride, shape[dimension])
    return View(array_type, array.data, shape, strides, array_type.layout)


def index_view(context: Any, builder: Any, array_type: Any, array: Any, index_type: Any, index: Any) -> View:
    """The view that basic indexing gives. Raises what Numba raises at run time: ValueError for a step of 0."""
    index_types, indices = (index_type,), (index,)
    if isinstance(index_type, types.BaseTuple):
        index_types, indices = index_type.types, cgutils.unpack_tuple(builder, index, len(index_type))
    index_types, indices = normalize_indices(context, builder, index_types, indices)
    whole = whole_view(context, builder, array_type, array)
    starts: list[Any] = []
    shape: list[Any] = []
    strides: list[Any] = []
    consumed = sum(not _adds_dimension(part) and part is not types.ellipsis for part in index_types)
    for part, value in zip(index_types, indices, strict=True):
        axis = len(starts)
        if part is types.ellipsis:
            for _ in range(array_type.ndim - consumed):
                shape.append(whole.shape[len(starts)])
                strides.append(whole.strides[len(starts)])
                starts.append(_I64(0))
        elif _adds_dimension(part):
            shape.append(_I64(1))
            strides.append(_I64(0))
        elif isinstance(part, types.Integer):
            place = fix_integer_index(context, builder, part, value, whole.shape[axis])
            if context.enable_boundscheck:
                cgutils.do_boundscheck(context, builder, place, whole.shape[axis], axis)
            starts.append(place)
        else:
            start, length, step = _range(context, builder, part, value, whole.shape[axis])
            starts.append(start)
            shape.append(length)
            strides.append(whole.strides[axis] if step is None else builder.mul(step, whole.strides[axis]))
    rest = len(starts)
    starts += [_I64(0)] * (array_type.ndim - rest)
    data = cgutils.get_item_pointer2(
        context, builder, whole.data, whole.shape, whole.strides, array_type.layout, starts
    )
    return View(array_type, data, shape + whole.shape[rest:], strides + whole.strides[rest:])


def _adds_dimension(part: Any) -> bool:
    return isinstance(part, types.NoneType)


def _range(context: Any, builder: Any, slice_type: Any, value: Any, size: Any) -> tuple[Any, Any, Any]:
    """Start, length and step (None: 1) of a slice of a dimension. The start of an empty one may lie anywhere."""
    bounds = context.make_helper(builder, slice_type, value=value)
    if slice_type.has_step:
        slicing.guard_invalid_slice(context, builder, slice_type, bounds)
        slicing.fix_slice(builder, bounds, size)
        return bounds.start, slicing.get_slice_length(builder, bounds), bounds.step
    zero = _I64(0)

    def larger(a: Any, b: Any) -> Any:
        return builder.select(builder.icmp_signed(">", a, b), a, b)

    def smaller(a: Any, b: Any) -> Any:
        return builder.select(builder.icmp_signed("<", a, b), a, b)

    # An end that is counted from the back needs no limit below: the length becomes negative, and then 0. In the same
    # way a start that is counted from the front needs none above.
    start, stop = smaller(larger(bounds.start, _I64(-_FAR)), _I64(_FAR)), bounds.stop
    is_open = builder.icmp_signed("==", stop, _I64(_OPEN_END))
    from_back = builder.or_(is_open, builder.icmp_signed("<", stop, zero))
    before_end = builder.select(is_open, zero, larger(stop, _I64(-_FAR)))
    end = builder.select(from_back, builder.add(size, before_end, flags=["nsw"]), smaller(stop, size))
    wrapped = larger(builder.add(size, start, flags=["nsw"]), zero)
    first = builder.select(builder.icmp_signed("<", start, zero), wrapped, start)
    return first, larger(builder.sub(end, first, flags=["nsw"]), zero), None


def _set(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    array_type, index_type, value_type = sig.args
    array = make_array(array_type)(context, builder, args[0])
    target = index_view(context, builder, array_type, array, index_type, args[1])
    if isinstance(value_type, types.Array):
        source = whole_view(context, builder, value_type, make_array(value_type)(context, builder, args[2]))
        _assign(context, builder, target, source)
    else:
        value = context.cast(builder, args[2], value_type, array_type.dtype)
        with _nest(builder, target) as indices:
            store_item(context, builder, array_type, value, _address(context, builder, target, indices))
    return context.get_dummy_value()


def _nest(builder: Any, target: View) -> Any:
    order = "F" if target.array_type.layout == "F" else "C"
    return cgutils.loop_nest(builder, target.shape, _I64, order=order)


def _address(context: Any, builder: Any, view: View, indices: Any) -> Any:
    return cgutils.get_item_pointer2(
        context, builder, view.data, view.shape, view.strides, view.layout, list(indices)
    )


def _assign(context: Any, builder: Any, target: View, source: View) -> None:
    """NumPy's assignment: all of the source is read before anything is written.

    Raises ValueError at run time if the source cannot be broadcast to the shape of the target.
    """
    whole = matching(context, builder, target, source)
    moves = builder.not_(is_same_place(builder, target, source, whole))
    shared = builder.and_(moves, overlap(context, builder, source, target))
    with builder.if_then(shared, likely=False):
        copy = _copied(context, builder, source)
        assign_copy(context, builder, target, copy, whole)
        context.nrt.free(builder, builder.bitcast(copy.data, cgutils.voidptr_t))
    with builder.if_then(builder.and_(moves, builder.not_(shared))):
        assign_copy(context, builder, target, source, whole)


def matching(context: Any, builder: Any, target: View, source: View) -> list[Any]:
    """For each dimension of the source whether it has the length of the target's there; else its length is 1."""
    missing = len(target.shape) - len(source.shape)
    whole = []
    for dimension, length in enumerate(source.shape):
        place = dimension + missing
        equal = builder.icmp_signed("==", length, target.shape[place] if place >= 0 else _I64(1))
        single = builder.icmp_signed("==", length, _I64(1))
        with builder.if_then(builder.not_(builder.or_(equal, single)), likely=False):
            context.call_conv.return_user_exc(builder, ValueError, (_MISMATCH,))
        whole.append(equal)
    return whole


def is_same_place(builder: Any, target: View, source: View, whole: list[Any]) -> Any:
    """i1: source and target are the same elements in the same order."""
    if target.array_type.dtype != source.array_type.dtype or len(target.shape) != len(source.shape):
        return _I1(0)
    same = builder.icmp_unsigned("==", source.data, target.data)
    for equal, a, b in zip(whole, source.strides, target.strides, strict=True):
        same = builder.and_(same, builder.and_(equal, builder.icmp_signed("==", a, b)))
    return same


def overlap(context: Any, builder: Any, source: View, target: View) -> Any:
    """i1: the two may share a byte, as far as their first and last bytes tell."""
    function_type = ir.FunctionType(_I1, [cgutils.voidptr_t, _I64, _I64] * 2)
    function = cgutils.get_or_insert_function(builder.module, function_type, MARKER)
    given = []
    for view in (source, target):
        low, high = _reach(context, builder, view)
        given += [builder.bitcast(view.data, cgutils.voidptr_t), low, high]
    return builder.call(function, given)


def _reach(context: Any, builder: Any, view: View) -> tuple[Any, Any]:
    """Bytes from the data pointer to the first byte of a view, and to the end of its last element."""
    zero = _I64(0)
    low, high = zero, _itemsize(context, view.array_type)
    for length, stride in zip(view.shape, view.strides, strict=True):
        span = builder.mul(stride, builder.sub(length, _I64(1)))
        backwards = builder.icmp_signed("<", span, zero)
        low = builder.add(low, builder.select(backwards, span, zero))
        high = builder.add(high, builder.select(backwards, zero, span))
    return low, high


def _copied(context: Any, builder: Any, source: View) -> View:
    """The source in fresh memory, which is not counted. Raises MemoryError at run time."""
    size = _itemsize(context, source.array_type)
    for length in source.shape:
        size = builder.mul(size, length)
    data = builder.bitcast(context.nrt.allocate(builder, size), source.data.type)
    fresh = View(source.array_type, data, source.shape, source.strides, "C")
    with cgutils.loop_nest(builder, source.shape, _I64) as indices:
        element = load_item(context, builder, source.array_type, _address(context, builder, source, indices))
        store_item(context, builder, source.array_type, element, _address(context, builder, fresh, indices))
    return fresh


def assign_copy(context: Any, builder: Any, target: View, source: View, whole: list[Any]) -> None:
    """Assigns element by element, in any order; `whole` says which dimensions of the source are not broadcast."""
    missing = len(target.shape) - len(source.shape)
    with _nest(builder, target) as indices:
        places = []
        for dimension, equal in enumerate(whole):
            place = dimension + missing
            places.append(builder.select(equal, indices[place], _I64(0)) if place >= 0 else _I64(0))
        element = load_item(context, builder, source.array_type, _address(context, builder, source, places))
        element = context.cast(builder, element, source.array_type.dtype, target.array_type.dtype)
        store_item(context, builder, target.array_type, element, _address(context, builder, target, indices))
