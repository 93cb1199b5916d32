"""Copies of records and of arrays of them: field by field, since Numba copies all bytes of a record as one value."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.np.arrayobj import _empty_nd_impl

from llad.errors import UnsupportedError
from llad.frontends.numba.arrays import ArrayValue

__all__ = ["copied_records", "copy_record"]

_I64 = ir.IntType(64)
_LARGEST = 64


def copy_record(context: Any, builder: Any, record: Any, source: Any, target: Any) -> None:
    """Copies the record at `source` to `target`, which is the same one or another; padding is left out."""
    for field in record.fields.values():
        from_, to = (
            cgutils.pointer_add(builder, builder.bitcast(start, cgutils.voidptr_t), field.offset)
            for start in (source, target)
        )
        _copy_field(context, builder, field.type, from_, to)


def copied_records(context: Any, fn: Any, sig: Any) -> Any:
    """The implementation of `array.copy` for arrays of records; None for others, which are copied as memory."""
    if not isinstance(fn, types.BoundFunction) or fn.typing_key != "array.copy":
        return None
    if not isinstance(fn.this, types.Array) or not isinstance(fn.this.dtype, types.Record):
        return None

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        source = ArrayValue.of(context, builder, fn.this, args[0], "")
        made = _empty_nd_impl(context, builder, sig.return_type, source.shape)
        strides = cgutils.unpack_tuple(builder, made.strides)
        with cgutils.loop_nest(builder, source.shape, _I64) as indices:
            places = [
                cgutils.get_item_pointer2(context, builder, data, source.shape, steps, layout, indices)
                for data, steps, layout in (
                    (source.data, source.strides, fn.this.layout),
                    (made.data, strides, sig.return_type.layout),
                )
            ]
            copy_record(context, builder, fn.this.dtype, *places)
        return made._getvalue()

    return implementation


def _copy_field(context: Any, builder: Any, field: Any, source: Any, target: Any) -> None:
    if isinstance(field, types.Record):
        copy_record(context, builder, field, source, target)
    elif isinstance(field, types.NestedArray):
        size = context.get_abi_sizeof(context.get_data_type(field.dtype))
        if field.nitems > _LARGEST:
            raise UnsupportedError(
                f"a copy of a record with a field of {field.nitems} numbers",
                "copies of records are written out number by number",
                "copy the fields one by one, or keep the numbers in an array of their own",
            )
        # LLVM would make copies of bytes of loops, which may be parts of records of several types.
        for number in range(field.nitems):
            places = [cgutils.pointer_add(builder, start, _I64(number * size)) for start in (source, target)]
            _copy_field(context, builder, field.dtype, *places)
    else:
        pointer = context.get_data_type(field).as_pointer()
        number = builder.load(builder.bitcast(source, pointer), align=1)
        builder.store(number, builder.bitcast(target, pointer), align=1)
