"""Typed lists (`numba.typed.List`) in captured code: cells, as other lists are (llad/frontends/numba/lists.py).

Numba builds all functions of typed lists from few primitives, which call its run time. Here these primitives work on
cells. In captured code a typed list is the header of a cell; the second member of Numba's pair is null.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from types import FunctionType
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.base import _wrap_impl
from numba.core.typing import signature
from numba.typed import listobject

from llad.errors import UnsupportedError
from llad.frontends.numba import lists
from llad.frontends.numba.lists import CellList

__all__ = ["cell_type", "rebound", "typed_value"]

_I32, _I64 = ir.IntType(32), ir.IntType(64)
_OK = ir.Constant(_I32, 0)
_PRIMITIVE = ".<locals>.codegen"


def cell_type(list_type: Any) -> Any:
    """The type of the list that stands for a typed list in captured code."""
    return types.List(list_type.item_type)


def _cell(context: Any, builder: Any, list_type: Any, value: Any) -> CellList:
    return CellList(context, builder, cell_type(list_type), value)


def typed_value(context: Any, builder: Any, list_type: Any, header: Any) -> Any:
    """The typed list of captured code whose cell has the given header."""
    made = cgutils.create_struct_proxy(list_type)(context, builder)
    made.meminfo = builder.bitcast(header, made.meminfo.type)
    made.data = cgutils.get_null_value(made.data.type)
    return made._getvalue()


# The primitives: sizes that Numba is asked to reserve are hints, which cells do not need.


def _new(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    item_type = sig.args[0].instance_type
    if isinstance(item_type, types.NoneType):
        raise UnsupportedError(
            "a typed list of None", "its elements hold nothing", "use an integer that counts"
        )
    made = CellList.allocate(context, builder, types.List(item_type), 0)
    return builder.bitcast(made.meminfo, cgutils.voidptr_t)


def _nothing(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return context.get_dummy_value()


def _make(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return typed_value(context, builder, sig.return_type, args[1])


def _length(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return _cell(context, builder, sig.args[0], args[0]).size


def _allocated(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return _cell(context, builder, sig.args[0], args[0])._payload.allocated


def _is_mutable(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return ir.Constant(_I32, 1)


def _append(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    cell = _cell(context, builder, sig.args[0], args[0])
    size = cell.size
    cell.resize(builder.add(size, _I64(1)))
    cell.inititem(size, args[1])
    return _OK


def _getitem(context: Any, builder: Any, sig: Any, args: Any, borrowed: bool) -> Any:
    list_type = sig.args[0]
    item = _cell(context, builder, list_type, args[0]).getitem(args[1])
    if not borrowed:
        context.nrt.incref(builder, list_type.item_type, item)
    found = context.make_optional_value(builder, list_type.item_type, item)
    return context.make_tuple(builder, sig.return_type, [_OK, found])


def _setitem(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    _cell(context, builder, sig.args[0], args[0]).setitem(args[1], args[2], incref=True)
    return _OK


def _delitem(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    cell, index = _cell(context, builder, sig.args[0], args[0]), args[1]
    cell.decref_value(cell.getitem(index))
    size = builder.sub(cell.size, _I64(1))
    cell.move(index, builder.add(index, _I64(1)), builder.sub(size, index))
    cell.resize(size)
    return _OK


def _delete_slice(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    def without_slice(items, start, stop, step):  # type: ignore[no-untyped-def]
        count = len(range(start, stop, step))
        if count == 0:
            return types.int32(0)
        if step < 0:
            start, step = start + (count - 1) * step, -step
        after = start
        for i in range(start, len(items)):
            if (i - start) % step != 0 or (i - start) // step >= count:
                items[after] = items[i]
                after += 1
        while len(items) > after:
            del items[-1]
        return types.int32(0)

    return context.compile_internal(builder, without_slice, signature(types.int32, *sig.args), args)


def _fix_index(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    index, size = args[1], _cell(context, builder, sig.args[0], args[0]).size
    negative = builder.icmp_signed("<", index, ir.Constant(index.type, 0))
    wide = builder.sext(index, _I64)
    return builder.select(negative, builder.add(wide, size), wide)


_PRIMITIVES: dict[str, Callable[..., Any]] = {
    "_list_new": _new,
    "_list_set_method_table": _nothing,
    "_make_list": _make,
    "_list_length": _length,
    "_list_allocated": _allocated,
    "_list_is_mutable": _is_mutable,
    "_list_append": _append,
    "_list_setitem": _setitem,
    "_list_delitem": _delitem,
    "_list_delete_slice": _delete_slice,
    "fix_index": _fix_index,
}
_ITEM = "_gen_getitem.<locals>.impl"


class _CellIterator(listobject.ListIterInstance):
    def getitem(self, index: Any) -> Any:
        return _cell(self._context, self._builder, self._list_ty, self._iter.parent).getitem(index)


@lru_cache(maxsize=1)
def _names() -> dict[str, Any]:
    return {**vars(listobject), "ListIterInstance": _CellIterator}


def _refused(name: str) -> Callable[..., Any]:
    def refuse(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        raise UnsupportedError(
            f"the operation `{name}` of typed lists",
            "llad does not know what it does to the memory of the list",
            "use public methods of `numba.typed.List`, or an array",
        )

    return refuse


def rebound(context: Any, found: Any) -> Any:
    """What Numba found as the implementation of a function, working on cells if it is one of lists of any kind."""
    function: Any = getattr(getattr(found, "_callable", None), "func", None)
    if not lists.is_function_of(function, listobject):
        return lists.rebound(context, found)
    name = function.__qualname__.removesuffix(_PRIMITIVE)
    if name == function.__qualname__:
        return _wrap_impl(lists.bound(function, _names()), context, found._sig)
    if name == _ITEM:
        return _wrap_impl(_item_primitive(function), context, found._sig)
    return _wrap_impl(_PRIMITIVES.get(name) or _refused(name), context, found._sig)


def _item_primitive(function: FunctionType) -> Callable[..., Any]:
    cells = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
    borrowed = bool(cells["borrowed"].cell_contents)

    def generate(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return _getitem(context, builder, sig, args, borrowed)

    return generate
