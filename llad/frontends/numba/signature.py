"""What Numba's calling convention makes of a signature: one fact for each LLVM parameter.

A function takes a pointer for the result, a pointer for the exception, then its arguments, flattened.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from llvmlite import ir
from numba.core import types
from numba.core.datamodel import default_manager
from numba.core.datamodel.packer import ArgPacker
from numba.core.sigutils import normalize_signature

from llad.analysis.facts import DATA, ERROR, OTHER, RESULT, SCALAR, ParameterFact
from llad.analysis.layout import size_in_bytes
from llad.errors import ArgumentError
from llad.frontends.numba.columns import columns_of
from llad.frontends.numba.list_items import holds_arrays, holds_numbers, packed_types
from llad.ir.types import DOUBLE, FLOAT, PTR, ArrayType, IntType, StructType, Type

__all__ = ["Leaf", "leaves", "llvm_type", "members_of", "parameter_facts", "parse_types"]


@dataclass(frozen=True)
class Leaf:
    """An argument, or a member of an argument that is a tuple, an instance of a jitclass or a list.

    Lists of numbers have one leaf, the array of their elements; numbers in instances are arrays without dimensions
    (llad/frontends/numba/containers.py); `contained` says that the leaf stands for such a part. Lists of arrays have
    two leaves, other lists one for each column (llad/frontends/numba/columns.py), which are `packed`: new arrays that
    belong to whoever took the list apart. `structural` leaves hold lengths and shapes.

    `argument` is the position of the Python argument, `path` the positions that lead into nested members,
    `name` reads like Python (`params.mean`). LLVM parameters `first .. first + count - 1` carry it; they are
    counted with the result and the exception pointer.
    """

    argument: int
    path: tuple[int, ...]
    name: str
    numba_type: Any
    first: int
    count: int
    contained: bool = False
    packed: bool = False
    structural: bool = False


def members_of(numba_type: Any, name: str) -> list[tuple[Any, str]] | None:
    """Types and names of the members of a tuple or of an instance of a jitclass; None for other types."""
    if isinstance(numba_type, types.ClassInstanceType):
        return [(field, f"{name}.{own}") for own, field in numba_type.class_type.struct.items()]
    if not isinstance(numba_type, types.BaseTuple):
        return None
    fields = getattr(numba_type, "fields", None)
    return [
        (member, f"{name}.{fields[position]}" if fields else f"{name}[{position}]")
        for position, member in enumerate(numba_type.types)
    ]


def _leaves_of(
    numba_type: Any,
    argument: int,
    path: tuple[int, ...],
    name: str,
    first: int,
    found: list[Leaf],
    in_instance: bool = False,
) -> int:
    members = members_of(numba_type, name)
    if members is not None:
        inside = in_instance or isinstance(numba_type, types.ClassInstanceType)
        for position, (member, inner) in enumerate(members):
            first = _leaves_of(member, argument, (*path, position), inner, first, found, inside)
        return first
    if isinstance(numba_type, types.Omitted):
        return first
    packed = _packed_parts(numba_type)
    if packed is not None:
        for position, (own, structural) in enumerate(packed):
            count = len(ArgPacker(default_manager, [own]).argument_types)
            inner = f"{name} (shapes)" if structural and position > 0 else name
            found.append(Leaf(argument, (*path, position), inner, own, first, count, True, True, structural))
            first += count
        return first
    contained = in_instance
    if isinstance(numba_type, types.Record) or (
        in_instance and isinstance(numba_type, types.Number | types.Boolean)
    ):
        numba_type, contained = types.Array(numba_type, 0, "C"), True
    elif holds_numbers(numba_type):
        numba_type, contained = types.Array(numba_type.dtype, 1, "C"), True
    try:
        count = len(ArgPacker(default_manager, [numba_type]).argument_types)
    except NotImplementedError as error:
        raise ArgumentError(
            f"argument {name!r} of type {numba_type}: Numba compiles nothing for it; pass another type, such as "
            f"`a.astype(np.float32)` for half precision"
        ) from error
    found.append(Leaf(argument, path, name, numba_type, first, count, contained))
    return first + count


def _packed_parts(numba_type: Any) -> list[tuple[Any, bool]] | None:
    """Types of the arrays that a list is packed into, and whether they hold lengths or shapes; None if it is not."""
    if holds_arrays(numba_type):
        numbers, shapes = packed_types(numba_type)
        return [(numbers, False), (shapes, True)]
    if holds_numbers(numba_type) or not isinstance(numba_type, types.List | types.ListType):
        return None
    columns = columns_of(numba_type)
    return None if columns is None else [(column.array_type, column.structural) for column in columns]


def leaves(argument_types: tuple[Any, ...], names: tuple[str, ...]) -> tuple[Leaf, ...]:
    """The arguments taken apart, in the order of the LLVM parameters."""
    found: list[Leaf] = []
    first = 2
    for argument, (numba_type, name) in enumerate(zip(argument_types, names, strict=True)):
        first = _leaves_of(numba_type, argument, (), name, first, found)
    return tuple(found)


def llvm_type(numba_type: Any) -> Type | None:
    """How Numba stores a value of the type in memory; None for what has no numbers in it that llad knows."""
    if isinstance(numba_type, types.Record):
        return _record_type(numba_type)
    if isinstance(numba_type, types.NestedArray):
        element = llvm_type(numba_type.dtype)
        return None if element is None else ArrayType(numba_type.nitems, element)
    if isinstance(numba_type, types.Float):
        return {32: FLOAT, 64: DOUBLE}[numba_type.bitwidth]
    if isinstance(numba_type, types.Boolean):
        return IntType(8)
    if isinstance(numba_type, types.Integer | types.NPDatetime | types.NPTimedelta):
        return IntType(getattr(numba_type, "bitwidth", 64))
    if isinstance(numba_type, types.Complex):
        part = {64: FLOAT, 128: DOUBLE}[numba_type.bitwidth]
        return StructType((part, part))
    if isinstance(numba_type, types.Array):
        sizes = ArrayType(numba_type.ndim, IntType(64))
        return StructType((PTR, PTR, IntType(64), IntType(64), PTR, sizes, sizes))
    if isinstance(numba_type, types.BaseTuple):
        members = [llvm_type(member) for member in numba_type.types]
        known = tuple(member for member in members if member is not None)
        if len(known) != len(members):
            return None
        uniform = isinstance(numba_type, types.UniTuple | types.NamedUniTuple)
        return ArrayType(len(known), known[0]) if uniform and known else StructType(known)
    return None


def _layout_of(numba_type: Any) -> Type | None:
    """How Numba stores a value, whatever is in it: what lies beside it must be found at its place."""
    known = llvm_type(numba_type)
    if known is not None:
        return known
    if isinstance(numba_type, types.BaseTuple) and numba_type.types:
        members = [_layout_of(member) for member in numba_type.types]
        found = tuple(member for member in members if member is not None)
        uniform = isinstance(numba_type, types.UniTuple | types.NamedUniTuple)
        if len(found) == len(members):
            return ArrayType(len(found), found[0]) if uniform else StructType(found)
        return None
    return _as_stored(default_manager[numba_type].get_data_type())


def _as_stored(stored: Any) -> Type | None:
    """A type of llvmlite as one of llad; None if there is something in it that llad does not know."""
    if isinstance(stored, ir.PointerType):
        return PTR
    if isinstance(stored, ir.FloatType | ir.DoubleType):
        return FLOAT if isinstance(stored, ir.FloatType) else DOUBLE
    if isinstance(stored, ir.IntType):
        return IntType(stored.width)
    if isinstance(stored, ir.ArrayType):
        element = _as_stored(stored.element)
        return None if element is None else ArrayType(stored.count, element)
    if isinstance(stored, ir.BaseStructType) and stored.elements is not None:
        members = [_as_stored(member) for member in stored.elements]
        found = tuple(member for member in members if member is not None)
        return StructType(found, packed=stored.packed) if len(found) == len(members) else None
    return None


def _record_type(record: Any) -> Type | None:
    """The fields of a record in the order of their places, with the padding between them as bytes."""
    members: list[Type] = []
    end = 0
    for field in sorted(record.fields.values(), key=lambda field: field.offset):
        member = llvm_type(field.type)
        size = None if member is None else size_in_bytes(member)
        if member is None or size is None or field.offset < end:
            return None
        if field.offset > end:
            members.append(ArrayType(field.offset - end, IntType(8)))
        members.append(member)
        end = field.offset + size
    if record.size > end:
        members.append(ArrayType(record.size - end, IntType(8)))
    return StructType(tuple(members), packed=True)


def _facts_of(leaf: Leaf) -> list[ParameterFact]:
    numba_type = leaf.numba_type
    other = ParameterFact(OTHER, leaf.name)
    if isinstance(numba_type, types.Array):
        data = ParameterFact(
            DATA,
            leaf.name,
            llvm_type(numba_type.dtype),
            count=leaf.first + 2 if numba_type.layout in "CF" else -1,
            dimensions=numba_type.ndim,
            writable=bool(numba_type.mutable),
        )
        return [*([other] * 4), data, *([other] * (2 * numba_type.ndim))]
    if isinstance(numba_type, types.Number | types.Boolean):
        return [ParameterFact(SCALAR, leaf.name)] * leaf.count
    if isinstance(numba_type, types.Optional) and isinstance(numba_type.type, types.Number):
        return [*([ParameterFact(SCALAR, leaf.name)] * (leaf.count - 1)), other]
    return [other] * leaf.count


def parameter_facts(
    found: tuple[Leaf, ...], return_type: Any, has_aux: bool = False
) -> tuple[ParameterFact, ...]:
    """A fact for each LLVM parameter, the two leading pointers included.

    `has_aux`: only the first member of the returned tuple, a float, is differentiated.
    """
    result = ParameterFact(RESULT, "", _layout_of(return_type))
    if has_aux:
        value = return_type.types[0]
        result = ParameterFact(RESULT, "", llvm_type(value), differentiable_bytes=value.bitwidth // 8)
    facts = [result, ParameterFact(ERROR)]
    for leaf in found:
        own = _facts_of(leaf)
        if len(own) != leaf.count:
            raise AssertionError(f"{leaf.numba_type} has {leaf.count} LLVM parameters, not {len(own)}")
        facts += own
    return tuple(facts)


def parse_types(text: str) -> tuple[Any, ...]:
    """Argument types from text like `float64[:,::1], int64` (parentheses around the list may be there).

    Raises `ArgumentError` when Numba does not understand it.
    """
    inner = text.strip()
    if not inner.startswith("("):
        inner = f"({inner},)" if inner else "()"
    try:
        found, _ = normalize_signature(inner)
    except (TypeError, SyntaxError, NameError, AttributeError) as error:
        raise ArgumentError(f"signature {text!r}: {error}") from error
    return tuple(found)
