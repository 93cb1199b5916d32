"""What functions return that holds lists: captured code hands lists out as columns, of which callers make lists.

Lists without columns (of strings, for example) are made as Numba keeps them by captured code.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from typing import Any

from numba.core import cgutils, types

from llad.errors import UnsupportedError
from llad.frontends.numba.columns import columns_of, from_columns, to_columns
from llad.frontends.numba.list_items import append_to, new_list
from llad.frontends.numba.lists import CellList

__all__ = ["HIDDEN", "converted", "handed_out", "hidden", "result_type", "taken_back"]

HIDDEN = types.ListType.__name__


def result_type(numba_type: Any) -> Any:
    """The type of what captured code returns to its caller outside: lists are columns where they have any."""
    if isinstance(numba_type, types.BaseTuple):
        members = tuple(map(result_type, numba_type.types))
        return types.BaseTuple.from_types(members, getattr(numba_type, "instance_class", None))
    if not isinstance(numba_type, types.List | types.ListType):
        return numba_type
    columns = columns_of(numba_type)
    return numba_type if columns is None else types.Tuple([column.array_type for column in columns])


def handed_out(context: Any, builder: Any, numba_type: Any, value: Any) -> Any:
    """The result of captured code, as a value of its `result_type`."""
    if isinstance(numba_type, types.BaseTuple):
        members = [
            handed_out(context, builder, member, builder.extract_value(value, position))
            for position, member in enumerate(numba_type.types)
        ]
        return context.make_tuple(builder, result_type(numba_type), members)
    if not isinstance(numba_type, types.List | types.ListType) or columns_of(numba_type) is None:
        return converted(context, builder, numba_type, value)
    columns = to_columns(context, builder, numba_type, value, captured=True)
    context.nrt.decref(builder, numba_type, value)
    return context.make_tuple(builder, result_type(numba_type), columns)


def taken_back(context: Any, builder: Any, numba_type: Any, value: Any, *, captured: bool) -> Any:
    """The result of a function from a value of its `result_type`, of which it takes over the references."""
    if isinstance(numba_type, types.BaseTuple):
        members = [
            taken_back(context, builder, member, builder.extract_value(value, position), captured=captured)
            for position, member in enumerate(numba_type.types)
        ]
        return context.make_tuple(builder, numba_type, members)
    packed = result_type(numba_type)
    if packed is numba_type:
        return value
    columns = [builder.extract_value(value, position) for position in range(len(packed.types))]
    made = from_columns(context, builder, numba_type, columns, captured=captured)
    context.nrt.decref(builder, packed, value)
    return made


def converted(context: Any, builder: Any, numba_type: Any, value: Any) -> Any:
    """A value of captured code as Numba keeps it: lists without columns as Numba makes them."""
    if isinstance(numba_type, types.BaseTuple):
        members = [
            converted(context, builder, member, builder.extract_value(value, position))
            for position, member in enumerate(numba_type.types)
        ]
        return context.make_tuple(builder, numba_type, members)
    if not isinstance(numba_type, types.List | types.ListType):
        if HIDDEN in str(numba_type):
            raise hidden("a result", numba_type)
        return value
    made = _numba_list(context, builder, numba_type, value)
    context.nrt.decref(builder, numba_type, value)
    return made


def _numba_list(context: Any, builder: Any, list_type: Any, value: Any) -> Any:
    """A copy of a list of captured code, with copies of the lists in it, as Numba makes lists."""
    source, inner = CellList(context, builder, types.List(list_type.dtype), value), list_type.dtype
    target = new_list(context, builder, list_type, source.size)
    with cgutils.for_range(builder, source.size) as loop:
        element = source.getitem(loop.index)
        context.nrt.incref(builder, inner, element)
        append_to(context, builder, list_type, target, converted(context, builder, inner, element))
    return target


def hidden(what: str, numba_type: Any) -> UnsupportedError:
    return UnsupportedError(
        f"{what} of type {numba_type}",
        "llad finds typed lists in tuples and as such only",
        "pass and return the typed lists beside it",
    )
