"""Lists as Numba's run time keeps them, outside of captured code: their elements, and new lists.

The differentiator sees a list of numbers as the array of its elements. It sees a list of arrays as two arrays: all
elements of all arrays one behind the other, copied (*packed*), and a row with the shape of each array. Layout "C" or
"F" of the arrays is kept; arrays of any layout are packed by rows.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.cpython import listobj
from numba.np.arrayobj import make_array, populate_array
from numba.typed import listobject

from llad.frontends.numba.arrays import ArrayValue, copy_into, gradient_type

__all__ = [
    "allocated_array",
    "append_to",
    "each_array",
    "each_packed",
    "elements_of",
    "holds_arrays",
    "holds_numbers",
    "is_mutable",
    "new_list",
    "new_list_of_arrays",
    "pack",
    "packed_types",
]

_I64 = ir.IntType(64)
_ALIGNMENT = 64


def holds_numbers(numba_type: Any) -> bool:
    """Whether it is a list of numbers."""
    is_list = isinstance(numba_type, types.List | types.ListType)
    return is_list and isinstance(numba_type.dtype, types.Number | types.Boolean)


def holds_arrays(numba_type: Any) -> bool:
    """Whether it is a list of arrays of numbers."""
    is_list = isinstance(numba_type, types.List | types.ListType) and isinstance(
        numba_type.dtype, types.Array
    )
    return is_list and isinstance(numba_type.dtype.dtype, types.Number | types.Boolean)


def _call(builder: Any, result: Any, name: str, *arguments: Any) -> Any:
    function_type = ir.FunctionType(result, [argument.type for argument in arguments])
    return builder.call(cgutils.get_or_insert_function(builder.module, function_type, name), arguments)


def elements_of(context: Any, builder: Any, list_type: Any, value: Any) -> tuple[Any, Any]:
    """Address of the first element as it lies in memory, and number of the elements."""
    if isinstance(list_type, types.List):
        instance = listobj.ListInstance(context, builder, list_type, value)
        return instance.data, instance.size
    data = cgutils.create_struct_proxy(list_type)(context, builder, value=value).data
    size = _call(builder, _I64, "numba_list_length", data)
    first = _call(builder, cgutils.voidptr_t, "numba_list_base_ptr", data)
    return builder.bitcast(first, context.get_data_type(list_type.item_type).as_pointer()), size


def is_mutable(context: Any, builder: Any, list_type: Any, value: Any) -> Any:
    """i1: whether a typed list may be written to."""
    data = cgutils.create_struct_proxy(list_type)(context, builder, value=value).data
    status = _call(builder, ir.IntType(32), "numba_list_is_mutable", data)
    return builder.icmp_signed("!=", status, status.type(0))


def new_list(context: Any, builder: Any, list_type: Any, size: Any) -> Any:
    """A list without elements that has room for `size` of them; append to it with `append_to`."""
    if isinstance(list_type, types.List):
        made = listobj.ListInstance.allocate(context, builder, list_type, size)
        made.size = _I64(0)
        return made.value
    item_type = list_type.item_type
    data = listobject._list_new_codegen(context, builder, item_type, size, listobject.ErrorHandler(context))
    methods = cgutils.alloca_once_value(builder, _methods(context, builder.module, item_type))
    _call(builder, ir.VoidType(), "numba_list_set_method_table", data, methods)
    result = cgutils.create_struct_proxy(list_type)(context, builder)
    result.data = data
    listobject._add_meminfo(context, builder, result)
    return result._getvalue()


def _methods(context: Any, module: Any, item_type: Any) -> Any:
    """The functions that count references to an element of a typed list, null if it has none."""
    pair = ir.LiteralStructType([cgutils.voidptr_t, cgutils.voidptr_t])
    model = context.data_model_manager[item_type]
    if not model.contains_nrt_meminfo():
        return ir.Constant(pair, None)
    found = []
    for name, count in (("incref", context.nrt.incref), ("decref", context.nrt.decref)):
        function_type = ir.FunctionType(ir.VoidType(), [model.get_data_type().as_pointer()])
        function = cgutils.get_or_insert_function(module, function_type, f"llad.{name}.{item_type}")
        if function.is_declaration:
            function.linkage = "linkonce_odr"
            inner = ir.IRBuilder(function.append_basic_block())
            count(inner, item_type, model.load_from_data_pointer(inner, function.args[0]))
            inner.ret_void()
        found.append(function.bitcast(cgutils.voidptr_t))
    return ir.Constant(pair, found)


def append_to(context: Any, builder: Any, list_type: Any, made: Any, item: Any) -> None:
    """Appends an element to a list from `new_list`, which takes over the reference to it."""
    if isinstance(list_type, types.List):
        instance = listobj.ListInstance(context, builder, list_type, made)
        size = instance.size
        instance.inititem(size, item, incref=False)
        instance.size = builder.add(size, _I64(1))
        return
    data = cgutils.create_struct_proxy(list_type)(context, builder, value=made).data
    stored = context.data_model_manager[list_type.item_type].as_data(builder, item)
    slot = builder.bitcast(cgutils.alloca_once_value(builder, stored), cgutils.voidptr_t)
    status = _call(builder, ir.IntType(32), "numba_list_append", data, slot)
    listobject.ErrorHandler(context)(builder, status, "Unable to allocate memory to append item")
    context.nrt.decref(builder, list_type.item_type, item)


# Packing.


def packed_types(list_type: Any) -> tuple[Any, Any]:
    """The types of the two arrays that stand for a list of arrays."""
    return types.Array(list_type.dtype.dtype, 1, "C"), types.Array(types.int64, 2, "C")


def _strides(builder: Any, array_type: Any, shape: list[Any], itemsize: Any) -> list[Any]:
    """Strides of a contiguous array."""
    order = list(range(array_type.ndim))
    strides, step = [itemsize] * array_type.ndim, itemsize
    for dimension in order if array_type.layout == "F" else reversed(order):
        strides[dimension] = step
        step = builder.mul(step, shape[dimension])
    return strides


def _product(builder: Any, shape: list[Any]) -> Any:
    total: Any = _I64(1)
    for length in shape:
        total = builder.mul(total, length)
    return total


def _contiguous(
    context: Any, builder: Any, array_type: Any, data: Any, shape: list[Any], header: Any = None
) -> Any:
    """A contiguous array over given memory; `header` owns it."""
    made = make_array(array_type)(context, builder)
    itemsize = _I64(context.get_abi_sizeof(context.get_data_type(array_type.dtype)))
    strides = _strides(builder, array_type, shape, itemsize)
    data = builder.bitcast(data, made.data.type)
    populate_array(made, data=data, shape=shape, strides=strides, itemsize=itemsize, meminfo=header)
    return made._getvalue()


def allocated_array(context: Any, builder: Any, array_type: Any, shape: list[Any]) -> Any:
    """A new contiguous array, whose only reference the caller owns."""
    itemsize = _I64(context.get_abi_sizeof(context.get_data_type(array_type.dtype)))
    size = builder.mul(_product(builder, shape), itemsize)
    header = context.nrt.meminfo_alloc_aligned(builder, size=size, align=ir.IntType(32)(_ALIGNMENT))
    return _contiguous(context, builder, array_type, context.nrt.meminfo_data(builder, header), shape, header)


@contextmanager
def each_array(context: Any, builder: Any, list_type: Any, value: Any) -> Iterator[tuple[Any, ArrayValue]]:
    """A loop over the arrays in a list: position and array."""
    first, size = elements_of(context, builder, list_type, value)
    model = context.data_model_manager[list_type.dtype]
    with cgutils.for_range(builder, size) as loop:
        item = model.load_from_data_pointer(builder, cgutils.gep(builder, first, loop.index))
        yield loop.index, ArrayValue.of(context, builder, list_type.dtype, item, "")


def pack(context: Any, builder: Any, list_type: Any, value: Any) -> tuple[Any, Any]:
    """The two new arrays that stand for a list of arrays; the caller owns the only references to them."""
    flat_type, table_type = packed_types(list_type)
    ndim = list_type.dtype.ndim
    total = cgutils.alloca_once(builder, _I64)
    builder.store(_I64(0), total)
    with each_array(context, builder, list_type, value) as (_, array):
        builder.store(builder.add(builder.load(total), array.nitems), total)
    flat = allocated_array(context, builder, flat_type, [builder.load(total)])
    count = elements_of(context, builder, list_type, value)[1]
    table = allocated_array(context, builder, table_type, [count, _I64(ndim)])
    rows = make_array(table_type)(context, builder, table).data
    with each_array(context, builder, list_type, value) as (position, array):
        for dimension, length in enumerate(array.shape):
            place = builder.add(builder.mul(position, _I64(ndim)), _I64(dimension))
            builder.store(length, cgutils.gep(builder, rows, place))
    first = elements_of(context, builder, list_type, value)[0]
    model = context.data_model_manager[list_type.dtype]
    with each_packed(context, builder, list_type, flat, table) as (position, target):
        item = model.load_from_data_pointer(builder, cgutils.gep(builder, first, position))
        source = ArrayValue.of(context, builder, list_type.dtype, item, "")
        copy_into(context, builder, target, _packed_item(list_type), source)
    return flat, table


def _packed_item(list_type: Any) -> Any:
    """The type of an array in packed memory, which may be written there."""
    array_type = gradient_type(list_type.dtype)
    return array_type if array_type.layout == "F" else array_type.copy(layout="C")


@contextmanager
def each_packed(
    context: Any, builder: Any, list_type: Any, flat: Any, table: Any
) -> Iterator[tuple[Any, Any]]:
    """A loop over packed arrays: position, and the array as a view that holds a borrowed reference."""
    flat_type, table_type = packed_types(list_type)
    memory = make_array(flat_type)(context, builder, flat)
    rows = make_array(table_type)(context, builder, table)
    ndim = list_type.dtype.ndim
    item_type = _packed_item(list_type)
    start = cgutils.alloca_once(builder, _I64)
    builder.store(_I64(0), start)
    with cgutils.for_range(builder, cgutils.unpack_tuple(builder, rows.shape, 2)[0]) as loop:
        places = [builder.add(builder.mul(loop.index, _I64(ndim)), _I64(d)) for d in range(ndim)]
        shape = [builder.load(cgutils.gep(builder, rows.data, place)) for place in places]
        before = builder.load(start)
        data = cgutils.gep(builder, memory.data, before)
        yield loop.index, _contiguous(context, builder, item_type, data, shape, memory.meminfo)
        builder.store(builder.add(before, _product(builder, shape)), start)


def new_list_of_arrays(context: Any, builder: Any, list_type: Any, flat: Any, table: Any) -> Any:
    """A list of type `list_type` with copies of packed arrays."""
    _, table_type = packed_types(list_type)
    rows = make_array(table_type)(context, builder, table)
    made = new_list(context, builder, list_type, cgutils.unpack_tuple(builder, rows.shape, 2)[0])
    item_type = _packed_item(list_type)
    with each_packed(context, builder, list_type, flat, table) as (_, source):
        view = ArrayValue.of(context, builder, item_type, source, "")
        copy = allocated_array(context, builder, item_type, list(view.shape))
        copy_into(context, builder, copy, item_type, view)
        append_to(context, builder, list_type, made, copy)
    return made
