"""Generated code that looks at arrays: their extents, overlaps, and fresh arrays of the same layout.

All functions take an `llvmlite.ir` builder and append to it. Extents are in bytes.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.np.arrayobj import make_array, populate_array

__all__ = [
    "ArrayValue",
    "Extent",
    "allocate_like",
    "copy_into",
    "extent_of",
    "gradient_type",
    "overlap",
    "overlaps_itself",
]

_I64 = ir.IntType(64)
# Vector loads of any machine are aligned in shadows.
_ALIGNMENT = 64
# Linux gives huge pages for blocks that lie on their boundaries and ask for them (see ad/runtime_ir/heap_linux.ll).
_HUGE_PAGE = 1 << 21
_BIG = 3 << 19
_MADV_HUGEPAGE = 14


@dataclass(frozen=True)
class ArrayValue:
    """An array in generated code: its Numba type and its fields as LLVM values."""

    numba_type: Any
    name: str
    data: Any
    nitems: Any
    itemsize: Any
    shape: tuple[Any, ...]
    strides: tuple[Any, ...]

    @staticmethod
    def of(context: Any, builder: Any, numba_type: Any, value: Any, name: str) -> ArrayValue:
        fields = make_array(numba_type)(context, builder, value)
        return ArrayValue(
            numba_type,
            name,
            fields.data,
            fields.nitems,
            fields.itemsize,
            tuple(cgutils.unpack_tuple(builder, fields.shape, numba_type.ndim)),
            tuple(cgutils.unpack_tuple(builder, fields.strides, numba_type.ndim)),
        )


@dataclass(frozen=True)
class Extent:
    """The bytes that an array covers: `size` bytes from `low` (not positive) behind its data pointer."""

    low: Any
    size: Any
    start: Any  # address of the first byte, as an integer


def _constant(value: int) -> Any:
    return ir.Constant(_I64, value)


def _minimum(builder: Any, a: Any, b: Any) -> Any:
    return builder.select(builder.icmp_signed("<", a, b), a, b)


def _maximum(builder: Any, a: Any, b: Any) -> Any:
    return builder.select(builder.icmp_signed(">", a, b), a, b)


def extent_of(builder: Any, array: ArrayValue) -> Extent:
    """Extent of the elements with any strides; empty arrays have size 0."""
    low, high = _constant(0), array.itemsize
    for length, stride in zip(array.shape, array.strides, strict=True):
        span = builder.mul(stride, builder.sub(length, _constant(1)))
        low = builder.add(low, _minimum(builder, span, _constant(0)))
        high = builder.add(high, _maximum(builder, span, _constant(0)))
    empty = builder.icmp_signed("==", array.nitems, _constant(0))
    low = builder.select(empty, _constant(0), low)
    size = builder.select(empty, _constant(0), builder.sub(high, low))
    start = builder.add(builder.ptrtoint(array.data, _I64), low)
    return Extent(low, size, start)


def overlap(builder: Any, a: Extent, b: Extent) -> Any:
    """i1: the extents share a byte. Interleaved views share their extents although no element coincides."""
    before = builder.icmp_unsigned("<", a.start, builder.add(b.start, b.size))
    behind = builder.icmp_unsigned("<", b.start, builder.add(a.start, a.size))
    some = builder.icmp_signed(">", _minimum(builder, a.size, b.size), _constant(0))
    return builder.and_(some, builder.and_(before, behind))


def overlaps_itself(builder: Any, array: ArrayValue) -> Any:
    """i1: two index tuples may name the same byte (a broadcast or a sliding window).

    Taking the dimensions in the order of their strides, each stride must reach beyond what the smaller ones
    span. That is sufficient for distinct elements, and necessary for all views made by slicing.
    """
    ndim = len(array.shape)
    absolute = [_maximum(builder, stride, builder.neg(stride)) for stride in array.strides]
    long = [builder.icmp_signed(">", length, _constant(1)) for length in array.shape]
    found = ir.Constant(ir.IntType(1), 0)
    for outer in range(ndim):
        reach = array.itemsize
        for inner in range(ndim):
            if inner == outer:
                continue
            smaller = builder.icmp_signed("<" if inner > outer else "<=", absolute[inner], absolute[outer])
            steps = builder.sub(array.shape[inner], _constant(1))
            span = builder.mul(absolute[inner], steps)
            counted = builder.select(builder.and_(smaller, long[inner]), span, _constant(0))
            reach = builder.add(reach, counted)
        short = builder.icmp_signed("<", absolute[outer], reach)
        found = builder.or_(found, builder.and_(long[outer], short))
    several = builder.icmp_signed(">", array.nitems, _constant(0))
    return builder.and_(several, found)


def allocate_like(
    context: Any, builder: Any, array: ArrayValue, extent: Extent, slot: Any, failed: Any
) -> tuple[Any, Any]:
    """A zeroed array with the shape and the strides of `array`.

    Its header goes to `slot`; control goes to the block `failed` when memory is short. Returns the data
    pointer and the array, of type `gradient_type(array.numba_type)`, which owns the only reference.
    """
    meminfo, whole = _allocate(context, builder, extent.size)
    builder.store(meminfo, slot)
    proceed = builder.append_basic_block("allocated")
    builder.cbranch(cgutils.is_null(builder, meminfo), failed, proceed)
    builder.position_at_end(proceed)
    base = context.nrt.meminfo_data(builder, meminfo)
    _ask_for_huge_pages(builder, base, whole)
    cgutils.memset(builder, base, extent.size, 0)
    data = cgutils.pointer_add(builder, base, builder.neg(extent.low))
    numba_type = gradient_type(array.numba_type)
    made = make_array(numba_type)(context, builder)
    populate_array(
        made,
        data=builder.bitcast(data, made.data.type),
        shape=array.shape,
        strides=array.strides,
        itemsize=array.itemsize,
        meminfo=meminfo,
    )
    return data, made._getvalue()


def _allocate(context: Any, builder: Any, size: Any) -> tuple[Any, Any]:
    """The header of a new object, and how many bytes it has: whole huge pages if that wastes little."""
    alignment = ir.Constant(ir.IntType(32), _ALIGNMENT)
    if sys.platform == "linux":
        big = builder.icmp_unsigned(">=", size, _constant(_BIG))
        whole = builder.and_(builder.add(size, _constant(_HUGE_PAGE - 1)), _constant(-_HUGE_PAGE))
        unused = builder.sub(whole, size)
        worthwhile = builder.icmp_unsigned("<=", unused, builder.lshr(size, _constant(2)))
        size = builder.select(builder.and_(big, worthwhile), whole, size)
        alignment = builder.select(big, alignment.type(_HUGE_PAGE), alignment)
    return context.nrt.meminfo_alloc_aligned_unchecked(builder, size, alignment), size


def _ask_for_huge_pages(builder: Any, start: Any, size: Any) -> None:
    if sys.platform != "linux":
        return
    i32 = ir.IntType(32)
    function_type = ir.FunctionType(i32, [cgutils.voidptr_t, _I64, i32])
    with builder.if_then(builder.icmp_unsigned(">=", size, _constant(_BIG))):
        function = cgutils.get_or_insert_function(builder.module, function_type, "madvise")
        builder.call(function, [start, size, i32(_MADV_HUGEPAGE)])


def gradient_type(array_type: Any) -> Any:
    """The type of an array's gradient: the same layout, aligned and writable."""
    return types.Array(array_type.dtype, array_type.ndim, array_type.layout)


def copy_into(context: Any, builder: Any, target: Any, target_type: Any, source: ArrayValue) -> None:
    """Copies the elements of `source` into the array value `target` of the same shape."""
    to = make_array(target_type)(context, builder, target)
    with cgutils.loop_nest(builder, source.shape, _I64) as indices:
        read = cgutils.get_item_pointer2(
            context, builder, source.data, source.shape, source.strides, source.numba_type.layout, indices
        )
        write = cgutils.get_item_pointer2(
            context,
            builder,
            to.data,
            source.shape,
            cgutils.unpack_tuple(builder, to.strides),
            target_type.layout,
            indices,
        )
        element = context.unpack_value(builder, source.numba_type.dtype, read)
        element = context.cast(builder, element, source.numba_type.dtype, target_type.dtype)
        context.pack_value(builder, target_type.dtype, element, write)
