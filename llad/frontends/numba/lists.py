"""Lists in captured code: the elements lie in arrays of their own, one for each kind of number in them.

Numba keeps size, capacity and elements of a list in one block of memory that moves when it grows, and integers and
floats of tuples side by side in it. Here a list is a small block, the cell:

    {i64 size, i64 capacity, {ptr header, ptr elements} of each kind}

The elements of a kind are the floats of one width of all members, or all else that is in them, one behind the other.
Growing allocates new arrays and copies. So a list of floats is to the differentiator what an array in a variable is
that is exchanged for a longer one. Cells that do not leave the function become local variables (llad/opt/cells.py).

All other list functions are Numba's, bound to the class below instead of Numba's own.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import CellType, FunctionType, ModuleType
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.base import _wrap_impl
from numba.cpython import listobj

__all__ = ["CellList", "bound", "build_list", "is_function_of", "rebound"]

_I64 = ir.IntType(64)
_ALIGNMENT = 32


@dataclass(frozen=True)
class _Kind:
    """Members of an element that lie together: their paths in the element, and the type of all of them."""

    paths: tuple[tuple[int, ...], ...]
    type: Any


@dataclass(frozen=True)
class _Layout:
    """How elements of a list are spread over its arrays. `counted`: they hold references."""

    element: Any
    kinds: tuple[_Kind, ...]
    cell: Any
    counted: bool

    @staticmethod
    def of(context: Any, dtype: Any) -> _Layout:
        element = context.get_data_type(dtype)
        groups: dict[str, list[tuple[tuple[int, ...], Any]]] = {}
        for path, scalar in _scalars(element, ()):
            own = str(scalar) if isinstance(scalar, ir.DoubleType | ir.FloatType) else ""
            groups.setdefault(own, []).append((path, scalar))
        kinds = []
        for members in groups.values():
            kinds.append(
                _Kind(tuple(path for path, _ in members), ir.LiteralStructType([type for _, type in members]))
            )
        pair = ir.LiteralStructType([cgutils.voidptr_t, cgutils.voidptr_t])
        cell = ir.LiteralStructType([_I64, _I64, *([pair] * len(kinds))])
        model = context.data_model_manager[dtype]
        return _Layout(element, tuple(kinds), cell, bool(model.contains_nrt_meminfo()))


def _scalars(type: Any, path: tuple[int, ...]) -> list[tuple[tuple[int, ...], Any]]:
    """The scalars in an LLVM type with their places. Bytes, which records are made of, stay together."""
    if isinstance(type, ir.ArrayType) and type.element != ir.IntType(8):
        members = [type.element] * type.count
    elif isinstance(type, ir.BaseStructType):
        members = list(type.elements)
    else:
        return [(path, type)]
    return [found for position, member in enumerate(members) for found in _scalars(member, (*path, position))]


class _Payload:
    """Stands for Numba's view of a list's memory: reads and writes fields of the cell."""

    dirty = None

    def __init__(self, builder: Any, layout: _Layout, cell: Any) -> None:
        self._builder = builder
        self._layout = layout
        self.cell = cell

    def field(self, *indices: int) -> Any:
        return cgutils.gep_inbounds(self._builder, self.cell, 0, *indices)

    @property
    def size(self) -> Any:
        return self._builder.load(self.field(0))

    @size.setter
    def size(self, value: Any) -> None:
        self._builder.store(value, self.field(0))

    @property
    def allocated(self) -> Any:
        return self._builder.load(self.field(1))

    @allocated.setter
    def allocated(self, value: Any) -> None:
        self._builder.store(value, self.field(1))

    def elements(self, kind: int) -> Any:
        data = self._builder.load(self.field(2 + kind, 1))
        return self._builder.bitcast(data, self._layout.kinds[kind].type.as_pointer())

    def element(self, kind: int, index: Any) -> Any:
        return cgutils.gep(self._builder, self.elements(kind), index)


class _CellAccess:
    """What lists and their iterators have in common."""

    def _of_cell(self, context: Any, builder: Any, dtype: Any, header: Any) -> None:
        self._layout = _Layout.of(context, dtype)
        self._header = header

    @property
    def _payload(self) -> Any:
        data = self._context.nrt.meminfo_data(self._builder, self._header())
        return _Payload(
            self._builder, self._layout, self._builder.bitcast(data, self._layout.cell.as_pointer())
        )

    def getitem(self, idx: Any) -> Any:
        payload, value = self._payload, ir.Constant(self._layout.element, ir.Undefined)
        for number, kind in enumerate(self._layout.kinds):
            start = payload.element(number, idx)
            for position, path in enumerate(kind.paths):
                member = self._builder.load(cgutils.gep_inbounds(self._builder, start, 0, position))
                value = self._builder.insert_value(value, member, path) if path else member
        return self._datamodel.from_data(self._builder, value)


class CellList(_CellAccess, listobj.ListInstance):
    """A list in captured code."""

    def __init__(self, context: Any, builder: Any, list_type: Any, list_val: Any) -> None:
        listobj.ListInstance.__init__(self, context, builder, list_type, list_val)
        self._of_cell(context, builder, list_type.dtype, lambda: self._list.meminfo)

    def set_dirty(self, val: Any) -> None:
        """Lists of captured code are never seen by Python."""

    def setitem(self, idx: Any, val: Any, incref: Any, decref_old_value: bool = True) -> None:
        if decref_old_value and self._layout.counted:
            self.decref_value(self.getitem(idx))
        self.inititem(idx, val, incref)

    def inititem(self, idx: Any, val: Any, incref: Any = True) -> None:
        payload, data = self._payload, self._datamodel.as_data(self._builder, val)
        for number, kind in enumerate(self._layout.kinds):
            start = payload.element(number, idx)
            for position, path in enumerate(kind.paths):
                member = self._builder.extract_value(data, path) if path else data
                self._builder.store(member, cgutils.gep_inbounds(self._builder, start, 0, position))
        if incref:
            self.incref_value(val)

    def zfill(self, start: Any, stop: Any) -> None:
        """Only references are ever looked at before elements are written."""
        if not self._layout.counted:
            return
        payload, builder = self._payload, self._builder
        for number in range(len(self._layout.kinds)):
            base = payload.element(number, start)
            size = builder.mul(builder.sub(stop, start), self._bytes(number))
            cgutils.memset(builder, base, size, ir.IntType(8)(0))

    def move(self, dest_idx: Any, src_idx: Any, count: Any) -> None:
        payload = self._payload
        for number in range(len(self._layout.kinds)):
            target, source = payload.element(number, dest_idx), payload.element(number, src_idx)
            cgutils.raw_memmove(self._builder, target, source, count, itemsize=self._bytes(number))

    def _bytes(self, kind: int) -> Any:
        return _I64(self._context.get_abi_sizeof(self._layout.kinds[kind].type))

    @classmethod
    def allocate_ex(cls, context: Any, builder: Any, list_type: Any, nitems: Any) -> tuple[Any, Any]:
        if isinstance(nitems, int):
            nitems = _I64(nitems)
        self = cls(context, builder, list_type, None)
        succeeded = cgutils.alloca_once_value(builder, cgutils.false_bit)
        size = _I64(context.get_abi_sizeof(self._layout.cell))
        header = context.nrt.meminfo_alloc_dtor_unchecked(builder, size, self.get_dtor())
        with builder.if_then(cgutils.is_not_null(builder, header), likely=True):
            self._list.meminfo = header
            self._list.parent = context.get_constant_null(types.pyobject)
            payload = self._payload
            builder.store(ir.Constant(self._layout.cell, None), payload.cell)
            builder.store(cgutils.true_bit, succeeded)
            is_empty = isinstance(nitems, ir.Constant) and nitems.constant == 0
            if not is_empty:
                builder.store(self._grow(payload, nitems), succeeded)
                with builder.if_then(builder.load(succeeded), likely=True):
                    self.zfill(_I64(0), nitems)
        return builder.load(succeeded), self

    def _grow(self, payload: Any, capacity: Any) -> Any:
        """Moves the elements to arrays for `capacity` elements. i1: whether there was memory for them."""
        builder, nrt = self._builder, self._context.nrt
        succeeded: Any = cgutils.true_bit
        for number in range(len(self._layout.kinds)):
            bytes_each = self._bytes(number)
            needed = builder.smul_with_overflow(capacity, bytes_each)
            fits = builder.not_(builder.extract_value(needed, 1))
            wanted = builder.select(fits, builder.extract_value(needed, 0), _I64(0))
            header = nrt.meminfo_alloc_aligned_unchecked(builder, wanted, _ALIGNMENT)
            made = builder.and_(fits, cgutils.is_not_null(builder, header))
            succeeded = builder.and_(succeeded, made)
            with builder.if_then(made, likely=True):
                data, before = nrt.meminfo_data(builder, header), payload.elements(number)
                cgutils.raw_memcpy(builder, data, before, payload.size, bytes_each)
                old = builder.load(payload.field(2 + number, 0))
                builder.store(header, payload.field(2 + number, 0))
                builder.store(data, payload.field(2 + number, 1))
                _drop(builder, old)
        payload.allocated = capacity
        return succeeded

    def resize(self, new_size: Any) -> None:
        """Never gives memory back before the list dies: elements that are moved twice are differentiated twice."""
        builder, context, payload = self._builder, self._context, self._payload
        with builder.if_then(builder.icmp_signed("<", payload.allocated, new_size), likely=False):
            capacity = builder.add(builder.shl(new_size, _I64(1)), _I64(6))
            succeeded = self._grow(payload, capacity)
            with builder.if_then(builder.not_(succeeded), likely=False):
                context.call_conv.return_user_exc(builder, MemoryError, ("cannot resize list",))
            self.zfill(payload.size, capacity)
        payload.size = new_size

    def define_dtor(self) -> Any:
        """A function that drops what a dying list holds; it takes the cell, as Numba's run time calls it."""
        context, module = self._context, self._builder.module
        function_type = ir.FunctionType(ir.VoidType(), [cgutils.voidptr_t, _I64, cgutils.voidptr_t])
        function = cgutils.get_or_insert_function(module, function_type, f"llad.drop.list.{self.dtype}")
        if not function.is_declaration:
            return function
        function.linkage = "linkonce_odr"
        builder = ir.IRBuilder(function.append_basic_block())
        cell = builder.bitcast(function.args[0], self._layout.cell.as_pointer())
        payload = _Payload(builder, self._layout, cell)
        if self._layout.counted:
            dying = _DyingList(context, builder, self._ty, payload)
            with cgutils.for_range(builder, payload.size) as loop:
                context.nrt.decref(builder, self.dtype, dying.getitem(loop.index))
        for number in range(len(self._layout.kinds)):
            _drop(builder, builder.load(payload.field(2 + number, 0)))
        builder.ret_void()
        return function


class _DyingList(_CellAccess):
    """Elements of a list whose cell is known, not its header."""

    _payload = None

    def __init__(self, context: Any, builder: Any, list_type: Any, payload: Any) -> None:
        self._context = context
        self._builder = builder
        self._datamodel = context.data_model_manager[list_type.dtype]
        self._of_cell(context, builder, list_type.dtype, None)
        self._payload = payload


class _CellIterator(_CellAccess, listobj.ListIterInstance):
    def __init__(self, context: Any, builder: Any, iter_type: Any, iter_val: Any) -> None:
        listobj.ListIterInstance.__init__(self, context, builder, iter_type, iter_val)
        self._of_cell(context, builder, iter_type.container.dtype, lambda: self._iter.meminfo)


def _drop(builder: Any, header: Any) -> None:
    function_type = ir.FunctionType(ir.VoidType(), [cgutils.voidptr_t])
    function = cgutils.get_or_insert_function(builder.module, function_type, "NRT_decref")
    builder.call(function, [header])


@lru_cache(maxsize=1)
def _names() -> dict[str, Any]:
    """The names of Numba's module of lists, with functions that see the classes above."""
    names = dict(vars(listobj))
    names.update(ListInstance=CellList, ListIterInstance=_CellIterator)
    for name, value in list(names.items()):
        if isinstance(value, FunctionType) and value.__module__ == listobj.__name__:
            names[name] = bound(value, names)
    return names


def bound(function: FunctionType, names: dict[str, Any]) -> FunctionType:
    """`function` with the names of its module replaced by `names`; so are functions that it closes over."""
    cells, module = [], names["__name__"]
    for cell in function.__closure__ or ():
        inner = cell.cell_contents
        own = isinstance(inner, FunctionType) and inner.__module__ == module
        cells.append(CellType(bound(inner, names)) if own else cell)
    globals_of = names if function.__module__ == module else function.__globals__
    made = FunctionType(
        function.__code__, globals_of, function.__name__, function.__defaults__, tuple(cells) or None
    )
    made.__dict__.update(function.__dict__)
    return made


def is_function_of(function: Any, module: ModuleType) -> bool:
    """Whether `function` is defined in a module, or wraps something that is."""
    if not isinstance(function, FunctionType):
        return False
    inner = [cell.cell_contents for cell in function.__closure__ or ()]
    return any(getattr(item, "__module__", "") == module.__name__ for item in (function, *inner))


def rebound(context: Any, found: Any) -> Any:
    """What Numba found as the implementation of a function, working on cells if it is a function of lists."""
    function: Any = getattr(getattr(found, "_callable", None), "func", None)
    if not is_function_of(function, listobj):
        return found
    return _wrap_impl(bound(function, _names()), context, found._sig)


def build_list(context: Any, builder: Any, list_type: Any, items: Any) -> Any:
    """A list with the given elements."""
    return _names()["build_list"](context, builder, list_type, items)
