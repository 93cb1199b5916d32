"""Lists as columns: a list of tuples, arrays or lists as a few arrays of numbers without references.

    [1.5, 2.5]                    [1.5, 2.5]
    [(1.5, 7), (2.5, 8)]          [1.5, 2.5], [7, 8]
    [[1.5], [2.5, 3.5]]           lengths [1, 2], [1.5, 2.5, 3.5]
    [array, array]                all shapes, all elements

and before these an array with the length of the list. The differentiator follows columns as it follows any array. So
lists enter and leave captured code, which keeps them in another way than Numba (llad/frontends/numba/lists.py), as
columns. All functions append code to an `llvmlite.ir` builder, in captured code or outside of it.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from llvmlite import ir
from numba.core import cgutils, types
from numba.np.arrayobj import make_array

from llad.frontends.numba.arrays import ArrayValue
from llad.frontends.numba.list_items import allocated_array, append_to, elements_of, holds_numbers, new_list
from llad.frontends.numba.lists import CellList
from llad.frontends.numba.typed_lists import typed_value

__all__ = ["Column", "columns_of", "each_block", "from_columns", "same_as_columns", "to_columns"]

_I64 = ir.IntType(64)


@dataclass(frozen=True)
class Column:
    """One array: `type` that of its elements; `structural` columns hold lengths and shapes."""

    type: Any
    structural: bool

    @property
    def array_type(self) -> Any:
        return types.Array(self.type, 1, "C")


_SIZES = Column(types.int64, True)


def columns_of(numba_type: Any) -> tuple[Column, ...] | None:
    """The columns of a list, or of what is in one; None if there is something in it that has none."""
    if isinstance(numba_type, types.List | types.ListType):
        inner = columns_of(numba_type.dtype)
        return None if inner is None else (_SIZES, *inner)
    if isinstance(numba_type, types.BaseTuple):
        members = [columns_of(member) for member in numba_type.types]
        known = [member for member in members if member is not None]
        return tuple(column for member in known for column in member) if len(known) == len(members) else None
    if isinstance(numba_type, types.Array):
        scalar = columns_of(numba_type.dtype)
        return None if scalar is None or not _is_number(numba_type.dtype) else (_SIZES, *scalar)
    if isinstance(numba_type, types.NoneType):
        return ()
    return (Column(numba_type, False),) if _is_number(numba_type) else None


def _is_number(numba_type: Any) -> bool:
    return isinstance(numba_type, types.Number | types.Boolean)


class _Sink(Protocol):
    """Where the numbers of a column go, one after the other."""

    def take(self, value: Any) -> None: ...


class _Counter:
    """Counts the numbers of a column."""

    def __init__(self, builder: Any) -> None:
        self._builder = builder
        self._count = cgutils.alloca_once(builder, _I64)
        builder.store(_I64(0), self._count)

    def take(self, value: Any) -> None:
        self.next()

    def next(self) -> Any:
        before = self._builder.load(self._count)
        self._builder.store(self._builder.add(before, _I64(1)), self._count)
        return before

    @property
    def count(self) -> Any:
        return self._builder.load(self._count)


class _Cursor(_Counter):
    """Reads or writes a column from its beginning."""

    def __init__(self, context: Any, builder: Any, column: Column, array: Any) -> None:
        super().__init__(builder)
        self._context = context
        self._type = column.type
        self._data = make_array(column.array_type)(context, builder, array).data

    def _place(self) -> Any:
        return cgutils.gep(self._builder, self._data, self.next())

    def take(self, value: Any) -> None:
        self._context.pack_value(self._builder, self._type, value, self._place())

    def give(self) -> Any:
        return self._context.unpack_value(self._builder, self._type, self._place())


class _Zeros:
    """Stands for a column of zeros."""

    def __init__(self, context: Any, column: Column) -> None:
        self._zero = ir.Constant(context.get_value_type(column.type), None)

    def give(self) -> Any:
        return self._zero


class _Comparison(_Cursor):
    """Compares with a column of `size` numbers; NaN equals NaN."""

    def __init__(
        self, context: Any, builder: Any, column: Column, array: Any, size: Any, differs: Any
    ) -> None:
        super().__init__(context, builder, column, array)
        self._size, self._differs = size, differs

    def take(self, value: Any) -> None:
        builder = self._builder
        inside = builder.icmp_signed("<", self.count, self._size)
        with builder.if_else(inside) as (known, unknown):
            with known, builder.if_then(builder.not_(self._equal(value, self.give()))):
                builder.store(cgutils.true_bit, self._differs)
            with unknown:
                builder.store(cgutils.true_bit, self._differs)

    def _equal(self, a: Any, b: Any) -> Any:
        builder = self._builder
        if isinstance(self._type, types.Complex):
            parts = [
                self._equal_floats(builder.extract_value(a, i), builder.extract_value(b, i)) for i in (0, 1)
            ]
            return builder.and_(*parts)
        return (
            self._equal_floats(a, b)
            if isinstance(self._type, types.Float)
            else builder.icmp_signed("==", a, b)
        )

    def _equal_floats(self, a: Any, b: Any) -> Any:
        builder = self._builder
        neither = builder.and_(builder.fcmp_unordered("uno", a, a), builder.fcmp_unordered("uno", b, b))
        return builder.or_(builder.fcmp_ordered("==", a, b), neither)


@dataclass(frozen=True)
class _Code:
    """Where code goes, and how lists are kept there: as cells of captured code, or as Numba keeps them."""

    context: Any
    builder: Any
    captured: bool

    def cell(self, list_type: Any, value: Any) -> CellList:
        return CellList(self.context, self.builder, types.List(list_type.dtype), value)

    @contextmanager
    def each(self, list_type: Any, value: Any) -> Iterator[Any]:
        """A loop over the elements of a list, which are borrowed."""
        context, builder = self.context, self.builder
        if self.captured:
            cell = self.cell(list_type, value)
            with cgutils.for_range(builder, cell.size) as loop:
                yield cell.getitem(loop.index)
            return
        first, size = elements_of(context, builder, list_type, value)
        model = context.data_model_manager[list_type.dtype]
        with cgutils.for_range(builder, size) as loop:
            yield model.load_from_data_pointer(builder, cgutils.gep(builder, first, loop.index))

    def size(self, list_type: Any, value: Any) -> Any:
        if self.captured:
            return self.cell(list_type, value).size
        return elements_of(self.context, self.builder, list_type, value)[1]

    def put(self, numba_type: Any, value: Any, sinks: Iterator[_Sink]) -> None:
        """Gives the numbers in a value to the columns that they belong to."""
        context, builder = self.context, self.builder
        if isinstance(numba_type, types.List | types.ListType):
            next(sinks).take(self.size(numba_type, value))
            inner = list(_some(sinks, columns_of(numba_type.dtype)))
            with self.each(numba_type, value) as element:
                self.put(numba_type.dtype, element, iter(inner))
        elif isinstance(numba_type, types.BaseTuple):
            for position, member in enumerate(numba_type.types):
                self.put(member, builder.extract_value(value, position), sinks)
        elif isinstance(numba_type, types.Array):
            array = ArrayValue.of(context, builder, numba_type, value, "")
            sizes, numbers = next(sinks), next(sinks)
            for length in array.shape:
                sizes.take(length)
            with cgutils.loop_nest(builder, array.shape, _I64) as indices:
                place = cgutils.get_item_pointer2(
                    context, builder, array.data, array.shape, array.strides, numba_type.layout, indices
                )
                numbers.take(context.unpack_value(builder, numba_type.dtype, place))
        elif not isinstance(numba_type, types.NoneType):
            next(sinks).take(value)

    def get(self, numba_type: Any, sources: Iterator[Any]) -> Any:
        """A new value, made of the next numbers of columns; whoever asks owns it."""
        context, builder = self.context, self.builder
        if isinstance(numba_type, types.List | types.ListType):
            size = next(sources).give()
            inner = list(_some(sources, columns_of(numba_type.dtype)))
            return self._list(numba_type, size, inner)
        if isinstance(numba_type, types.BaseTuple):
            return context.make_tuple(builder, numba_type, [self.get(t, sources) for t in numba_type.types])
        if isinstance(numba_type, types.NoneType):
            return context.get_dummy_value()
        if not isinstance(numba_type, types.Array):
            return next(sources).give()
        sizes, numbers = next(sources), next(sources)
        array_type = numba_type if numba_type.layout == "F" else numba_type.copy(layout="C")
        made = allocated_array(context, builder, array_type, [sizes.give() for _ in range(numba_type.ndim)])
        array = ArrayValue.of(context, builder, array_type, made, "")
        with cgutils.loop_nest(builder, array.shape, _I64) as indices:
            place = cgutils.get_item_pointer2(
                context, builder, array.data, array.shape, array.strides, array_type.layout, indices
            )
            context.pack_value(builder, numba_type.dtype, numbers.give(), place)
        return made

    def _list(self, list_type: Any, size: Any, sources: Sequence[Any]) -> Any:
        context, builder = self.context, self.builder
        if not self.captured:
            made = new_list(context, builder, list_type, size)
            with cgutils.for_range(builder, size):
                append_to(context, builder, list_type, made, self.get(list_type.dtype, iter(sources)))
            return made
        cell = CellList.allocate(context, builder, types.List(list_type.dtype), size)
        cell._payload.size = size
        with cgutils.for_range(builder, size) as loop:
            cell.inititem(loop.index, self.get(list_type.dtype, iter(sources)), incref=False)
        if isinstance(list_type, types.List):
            return cell.value
        return typed_value(context, builder, list_type, cell.meminfo)


def _some(columns: Iterator[Any], kinds: tuple[Column, ...] | None) -> Iterator[Any]:
    for _ in kinds or ():
        yield next(columns)


def to_columns(context: Any, builder: Any, list_type: Any, value: Any, *, captured: bool) -> list[Any]:
    """New arrays with what is in a list; the caller owns the only references to them."""
    code, kinds = _Code(context, builder, captured), columns_of(list_type) or ()
    counters = [_Counter(builder) for _ in kinds]
    code.put(list_type, value, iter(counters))
    arrays = [
        allocated_array(context, builder, kind.array_type, [counter.count])
        for kind, counter in zip(kinds, counters, strict=True)
    ]
    cursors = [_Cursor(context, builder, kind, array) for kind, array in zip(kinds, arrays, strict=True)]
    code.put(list_type, value, iter(cursors))
    return arrays


def from_columns(context: Any, builder: Any, list_type: Any, arrays: Sequence[Any], *, captured: bool) -> Any:
    """A new list with the numbers in columns, zeros for a column that is None; the caller owns it."""
    kinds = columns_of(list_type) or ()
    sources = [
        _Zeros(context, kind) if array is None else _Cursor(context, builder, kind, array)
        for kind, array in zip(kinds, arrays, strict=True)
    ]
    return _Code(context, builder, captured).get(list_type, iter(sources))


def same_as_columns(
    context: Any, builder: Any, list_type: Any, value: Any, arrays: Sequence[Any], *, captured: bool
) -> Any:
    """i1: whether a list holds what columns hold."""
    kinds = columns_of(list_type) or ()
    differs = cgutils.alloca_once_value(builder, cgutils.false_bit)
    sinks = []
    for kind, array in zip(kinds, arrays, strict=True):
        size = make_array(kind.array_type)(context, builder, array).nitems
        sinks.append(_Comparison(context, builder, kind, array, size, differs))
    _Code(context, builder, captured).put(list_type, value, iter(sinks))
    return builder.not_(builder.load(differs))


def each_block(
    context: Any, builder: Any, list_type: Any, value: Any, visit: Callable[[ArrayValue], None]
) -> None:
    """Code that visits all arrays and lists of numbers in a list, as Numba keeps it, which others may share."""
    code = _Code(context, builder, False)

    def look_at(numba_type: Any, value: Any) -> None:
        if isinstance(numba_type, types.BaseTuple):
            for position, member in enumerate(numba_type.types):
                look_at(member, builder.extract_value(value, position))
        elif isinstance(numba_type, types.Array):
            visit(ArrayValue.of(context, builder, numba_type, value, ""))
        elif holds_numbers(numba_type):
            data, size = elements_of(context, builder, numba_type, value)
            itemsize = _I64(context.get_abi_sizeof(context.get_data_type(numba_type.dtype)))
            array_type = types.Array(numba_type.dtype, 1, "C")
            visit(ArrayValue(array_type, "", data, size, itemsize, (size,), (itemsize,)))
        elif isinstance(numba_type, types.List | types.ListType):
            with code.each(numba_type, value) as element:
                look_at(numba_type.dtype, element)

    look_at(list_type, value)
