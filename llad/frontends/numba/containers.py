"""Arguments that hold their numbers in memory of their own: lists of numbers and instances of jitclasses.

The differentiator sees arrays only. So such an argument is taken apart: a list into the array of its elements, an
instance into arrays without dimensions for its numbers and into its array fields. Around the captured function comes an
*entry*, which puts a list or an instance together from these arrays, calls the function, and writes the numbers of
instances back. What it puts together does not leave it, and so becomes local variables.

The wrapper of a derivative takes arguments apart with `taken_apart`; it makes gradients of their type with
`gradient_of`.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.cpython import listobj
from numba.experimental.jitclass.base import imp_dtor
from numba.np.arrayobj import make_array, populate_array

from llad.errors import UnsupportedError
from llad.frontends.numba.columns import columns_of, from_columns, same_as_columns, to_columns
from llad.frontends.numba.list_items import (
    append_to,
    each_packed,
    elements_of,
    holds_arrays,
    holds_numbers,
    new_list,
    pack,
    packed_types,
)
from llad.frontends.numba.lists import CellList
from llad.frontends.numba.results import HIDDEN, handed_out, hidden, result_type
from llad.frontends.numba.typed_lists import typed_value

__all__ = [
    "blank_instance",
    "build_entry",
    "holds_lists",
    "instance_gradient",
    "list_gradient",
    "mark_written",
    "member_at",
    "needs_entry",
    "taken_apart",
]

_I64 = ir.IntType(64)
_LIST = re.compile(rf"\blist\(|\b{HIDDEN}\[")
Place = tuple[int, tuple[int, ...]]


def needs_entry(argument_types: tuple[Any, ...], return_type: Any) -> bool:
    """Whether arguments must be taken apart, or a list is returned."""
    return any(map(_holds_parts, (*argument_types, return_type)))


def _holds_parts(numba_type: Any) -> bool:
    if isinstance(numba_type, types.BaseTuple):
        return any(map(_holds_parts, numba_type.types))
    # A typed list may be in a type in any way: captured code keeps other ones than Numba.
    return isinstance(numba_type, types.List | types.ClassInstanceType | types.Record) or HIDDEN in str(
        numba_type
    )


def holds_lists(numba_type: Any) -> bool:
    """Whether there is a list of any kind in a value of the type."""
    return _LIST.search(str(numba_type)) is not None


def fields_of(instance_type: Any) -> list[tuple[str, Any]]:
    return list(instance_type.class_type.struct.items())


def _data_of(context: Any, builder: Any, instance_type: Any, value: Any) -> Any:
    """The address of the fields of an instance."""
    data = context.make_helper(builder, instance_type, value).data
    layout = context.get_data_type(instance_type.get_data_type())
    return builder.bitcast(data, layout.as_pointer())


def _array(context: Any, builder: Any, dtype: Any, data: Any, length: Any = None) -> Any:
    """An array without header over memory of somebody else; without dimensions if it has no length."""
    array_type = types.Array(dtype, 0 if length is None else 1, "C")
    made = make_array(array_type)(context, builder)
    itemsize = _I64(context.get_abi_sizeof(context.get_data_type(dtype)))
    populate_array(
        made,
        data=builder.bitcast(data, made.data.type),
        shape=[] if length is None else [length],
        strides=[] if length is None else [itemsize],
        itemsize=itemsize,
        meminfo=None,
    )
    return made._getvalue()


# Taking apart.


def taken_apart(
    context: Any, builder: Any, numba_type: Any, value: Any, place: Place, found: dict[Place, Any]
) -> None:
    """The values of all leaves of an argument by place."""
    if isinstance(numba_type, types.BaseTuple):
        for position, member in enumerate(numba_type.types):
            inner = builder.extract_value(value, position)
            taken_apart(context, builder, member, inner, _inside(place, position), found)
    elif holds_numbers(numba_type):
        data, size = elements_of(context, builder, numba_type, value)
        found[place] = _array(context, builder, numba_type.dtype, data, size)
    elif isinstance(numba_type, types.List | types.ListType) and columns_of(numba_type) is not None:
        if holds_arrays(numba_type):
            packed = list(pack(context, builder, numba_type, value))
        else:
            packed = to_columns(context, builder, numba_type, value, captured=False)
        for position, part in enumerate(packed):
            found[_inside(place, position)] = part
    elif isinstance(numba_type, types.Record):
        found[place] = _array(context, builder, numba_type, value)
    elif isinstance(numba_type, types.ClassInstanceType):
        data = _data_of(context, builder, numba_type, value)
        for position, (_, field) in enumerate(fields_of(numba_type)):
            address = cgutils.gep_inbounds(builder, data, 0, position)
            _field_taken_apart(context, builder, field, address, _inside(place, position), found)
    else:
        found[place] = value


def _field_taken_apart(
    context: Any, builder: Any, field: Any, address: Any, place: Place, found: dict[Place, Any]
) -> None:
    if isinstance(field, types.BaseTuple):
        for position, member in enumerate(field.types):
            inner = cgutils.gep_inbounds(builder, address, 0, position)
            _field_taken_apart(context, builder, member, inner, _inside(place, position), found)
    elif isinstance(field, types.Number | types.Boolean):
        found[place] = _array(context, builder, field, address)
    else:
        value = context.data_model_manager[field].load_from_data_pointer(builder, address)
        taken_apart(context, builder, field, value, place, found)


def _inside(place: Place, position: int) -> Place:
    return place[0], (*place[1], position)


def member_at(
    context: Any, builder: Any, numba_type: Any, value: Any, path: tuple[int, ...]
) -> tuple[Any, Any]:
    """Type and value of the member of an argument that `path` leads to, through tuples and instances."""
    for position in path:
        if isinstance(numba_type, types.BaseTuple):
            numba_type, value = numba_type.types[position], builder.extract_value(value, position)
        elif isinstance(numba_type, types.ClassInstanceType):
            data = _data_of(context, builder, numba_type, value)
            numba_type = fields_of(numba_type)[position][1]
            address = cgutils.gep_inbounds(builder, data, 0, position)
            value = context.data_model_manager[numba_type].load_from_data_pointer(builder, address)
    return numba_type, value


def mark_written(context: Any, builder: Any, numba_type: Any, value: Any) -> None:
    """Tell Numba that the elements of a list argument have changed, for it to change the Python list."""
    if isinstance(numba_type, types.List):
        listobj.ListInstance(context, builder, numba_type, value).set_dirty(True)
    elif isinstance(numba_type, types.BaseTuple):
        for position, member in enumerate(numba_type.types):
            mark_written(context, builder, member, builder.extract_value(value, position))


# Putting together again.


class _Entry:
    """The entry function while it is being built."""

    def __init__(self, context: Any, builder: Any, leaves: Iterator[Any]) -> None:
        self.context = context
        self.builder = builder
        self.leaves = leaves
        self.finish: list[Callable[[], None]] = []

    def value(self, numba_type: Any) -> Any:
        """An argument, made of the next leaves."""
        context, builder = self.context, self.builder
        if isinstance(numba_type, types.BaseTuple):
            return context.make_tuple(builder, numba_type, [self.value(t) for t in numba_type.types])
        if isinstance(numba_type, types.List | types.ListType):
            return self._list(numba_type)
        if isinstance(numba_type, types.ClassInstanceType):
            return self._instance(numba_type)
        if isinstance(numba_type, types.Record):
            array = make_array(types.Array(numba_type, 0, "C"))(context, builder, next(self.leaves))
            return builder.bitcast(array.data, context.get_value_type(numba_type))
        if isinstance(numba_type, types.Omitted):
            return context.get_dummy_value()
        if HIDDEN in str(numba_type):
            raise hidden("an argument", numba_type)
        return next(self.leaves)

    def _fail_if(self, condition: Any, what: str, reason: str, remedy: str) -> None:
        with self.builder.if_then(condition, likely=False):
            self.context.call_conv.return_user_exc(self.builder, UnsupportedError, (what, reason, remedy))

    def _list(self, list_type: Any) -> Any:
        if holds_arrays(list_type):
            return self._list_of_arrays(list_type)
        context, builder = self.context, self.builder
        if not holds_numbers(list_type):
            return self._list_of_columns(list_type)
        array_type = types.Array(list_type.dtype, 1, "C")
        array = make_array(array_type)(context, builder, next(self.leaves))
        made = CellList.allocate(context, builder, types.List(list_type.dtype), 0)
        payload = made._payload
        payload.size = payload.allocated = array.nitems
        data = builder.bitcast(array.data, cgutils.voidptr_t)
        builder.store(data, payload.field(2, 1))

        def finish() -> None:
            after = made._payload
            moved = builder.icmp_unsigned("!=", builder.load(after.field(2, 1)), data)
            self._require_length(made, array.nitems, moved)
            context.nrt.decref(builder, made._ty, made.value)

        self.finish.append(finish)
        return self._as(list_type, made)

    def _list_of_columns(self, list_type: Any) -> Any:
        """A list of its own with the numbers in columns (llad/frontends/numba/columns.py)."""
        context, builder, kinds = self.context, self.builder, columns_of(list_type)
        if kinds is None:
            raise UnsupportedError(
                f"an argument of type {list_type}",
                "llad takes lists of numbers, and of arrays, tuples and lists of these only",
                "pass a tuple of its elements, or an array with one more dimension",
            )
        columns = [next(self.leaves) for _ in kinds]
        made = from_columns(context, builder, list_type, columns, captured=True)

        def finish() -> None:
            same = same_as_columns(context, builder, list_type, made, columns, captured=True)
            self._fail_if(
                builder.not_(same),
                f"an argument of type {list_type}",
                "the function changes it, and llad works on a copy of such a list",
                "copy the list in the function before changing it",
            )
            context.nrt.decref(builder, list_type, made)

        self.finish.append(finish)
        return made

    def _as(self, list_type: Any, made: CellList) -> Any:
        if isinstance(list_type, types.List):
            return made.value
        return typed_value(self.context, self.builder, list_type, made.meminfo)

    def _require_length(self, made: CellList, length: Any, moved: Any) -> None:
        builder = self.builder
        self._fail_if(
            builder.or_(builder.icmp_signed("!=", made.size, length), moved),
            "a list argument",
            "the function changes its length",
            "make a list of its own in the function, or change the list outside",
        )

    def _list_of_arrays(self, list_type: Any) -> Any:
        """A list of views of packed arrays (llad/frontends/numba/list_items.py)."""
        context, builder = self.context, self.builder
        flat, table = next(self.leaves), next(self.leaves)
        rows = make_array(packed_types(list_type)[1])(context, builder, table)
        length = cgutils.unpack_tuple(builder, rows.shape, 2)[0]
        made = CellList.allocate(context, builder, types.List(list_type.dtype), length)
        made._payload.size = length
        with each_packed(context, builder, list_type, flat, table) as (position, view):
            made.inititem(position, view)

        def finish() -> None:
            self._require_length(made, length, cgutils.false_bit)
            with each_packed(context, builder, list_type, flat, table) as (position, view):
                self._require_same(
                    list_type.dtype,
                    view,
                    made.getitem(position),
                    "an element of a list argument",
                    "copy the list in the function before changing it",
                )
            context.nrt.decref(builder, made._ty, made.value)

        self.finish.append(finish)
        return self._as(list_type, made)

    def _instance(self, instance_type: Any) -> Any:
        context, builder = self.context, self.builder
        value, data = blank_instance(context, builder, instance_type)
        for position, (name, field) in enumerate(fields_of(instance_type)):
            address = cgutils.gep_inbounds(builder, data, 0, position)
            self._fill(field, address, f"the field {name!r} of {instance_type.classname}")
        self.finish.append(lambda: context.nrt.decref(builder, instance_type, value))
        return value

    def _fill(self, field: Any, address: Any, name: str) -> None:
        """Store the next leaves in a field, and take care of what the function leaves there."""
        context, builder = self.context, self.builder
        if isinstance(field, types.BaseTuple):
            for position, member in enumerate(field.types):
                self._fill(member, cgutils.gep_inbounds(builder, address, 0, position), name)
            return
        if isinstance(field, types.Number | types.Boolean):
            array = make_array(types.Array(field, 0, "C"))(context, builder, next(self.leaves))
            source = builder.bitcast(array.data, address.type)
            builder.store(builder.load(source), address)
            self.finish.append(lambda: builder.store(builder.load(address), source))
            return
        value = self.value(field)
        context.nrt.incref(builder, field, value)
        context.pack_value(builder, field, value, address)
        if isinstance(field, types.Array | types.ClassInstanceType | types.List | types.ListType):
            self.finish.insert(
                0,
                lambda: self._require_same(
                    field,
                    value,
                    context.unpack_value(builder, field, address),
                    name,
                    "write into the array that is there: self.x[:] = ...",
                ),
            )

    def _require_same(self, field: Any, before: Any, after: Any, name: str, remedy: str) -> None:
        builder = self.builder
        position = 4 if isinstance(field, types.Array) else 0
        moved = builder.icmp_unsigned(
            "!=", builder.extract_value(before, position), builder.extract_value(after, position)
        )
        self._fail_if(
            moved,
            name,
            "the function puts another array, list or instance there",
            remedy,
        )


def build_entry(context: Any, name: str, fndesc: Any, leaf_types: list[Any], leaf_names: list[str]) -> Any:
    """A module (llvmlite) with the function `name`, which takes leaves and calls the function of `fndesc`."""
    module = context.create_module(name)
    call_conv = context.call_conv
    returned_type = result_type(fndesc.restype)
    function_type = call_conv.get_function_type(returned_type, leaf_types)
    entry = ir.Function(module, function_type, name)
    call_conv.decorate_function(entry, leaf_names, leaf_types, noalias=False)
    builder = ir.IRBuilder(entry.append_basic_block("entry"))
    leaves = iter(call_conv.decode_arguments(builder, leaf_types, entry))
    # Variables stand before the end of the first block: behind calls that are inlined they would stay in memory.
    body = builder.append_basic_block("body")
    builder.branch(body)
    builder.position_at_end(body)
    building = _Entry(context, builder, leaves)
    arguments = [building.value(numba_type) for numba_type in fndesc.argtypes]
    callee = context.declare_function(module, fndesc)
    status, result = call_conv.call_function(builder, callee, fndesc.restype, fndesc.argtypes, arguments)
    with builder.if_then(status.is_error, likely=False):
        call_conv.return_status_propagate(builder, status)
    for finish in building.finish:
        finish()
    result = handed_out(context, builder, fndesc.restype, result)
    call_conv.return_value(builder, context.get_return_value(builder, returned_type, result))
    return module


# Gradients.


def list_gradient(context: Any, builder: Any, numba_type: Any, shadow: Any) -> Any:
    """A number or a new list, of type `numba_type`, with the elements of an array."""
    if not holds_numbers(numba_type):
        scalar = make_array(types.Array(numba_type, 0, "C"))(context, builder, shadow)
        return context.unpack_value(builder, numba_type, scalar.data)
    array = make_array(types.Array(numba_type.dtype, 1, "C"))(context, builder, shadow)
    made = new_list(context, builder, numba_type, array.nitems)
    with cgutils.for_range(builder, array.nitems) as loop:
        element = context.unpack_value(
            builder, numba_type.dtype, cgutils.gep(builder, array.data, loop.index)
        )
        append_to(context, builder, numba_type, made, element)
    return made


def blank_instance(context: Any, builder: Any, instance_type: Any) -> tuple[Any, Any]:
    """A new instance of a jitclass, which owns the only reference, and the address of its fields, all zero."""
    layout = context.get_data_type(instance_type.get_data_type())
    size = context.get_constant(types.uintp, context.get_abi_sizeof(layout))
    drop = imp_dtor(context, builder.module, instance_type)
    # Other modules that are linked with this one may define it too.
    drop.linkage = "linkonce_odr"
    header = context.nrt.meminfo_alloc_dtor(builder, size, drop)
    data = builder.bitcast(context.nrt.meminfo_data(builder, header), layout.as_pointer())
    builder.store(cgutils.get_null_value(layout), data)
    made = context.make_helper(builder, instance_type)
    made.meminfo, made.data = header, data
    return made._getvalue(), data


def instance_gradient(
    context: Any, builder: Any, numba_type: Any, member: Callable[[Any, Place], Any], place: Place
) -> Any:
    """An instance made of gradients: `member(type, place)` gives that of a field as a value."""
    made, data = blank_instance(context, builder, numba_type)
    for position, (_, field) in enumerate(fields_of(numba_type)):
        address = cgutils.gep_inbounds(builder, data, 0, position)
        context.pack_value(builder, field, member(field, _inside(place, position)), address)
    return made
