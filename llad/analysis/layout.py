"""Sizes and offsets of types in memory, for the types whose layout is the same on all 64-bit targets."""

from __future__ import annotations

from collections.abc import Callable

from llad.ir.instructions import Instruction
from llad.ir.types import ArrayType, FloatType, IntType, PointerType, StructType, Type
from llad.ir.values import ConstantInt, Value

__all__ = [
    "constant_offset",
    "is_within",
    "member_offset",
    "record_field",
    "scalar_at",
    "scalar_types",
    "size_in_bytes",
]


def size_in_bytes(type: Type) -> int | None:
    """Distance of neighbours in an array of `type`; None for types whose layout depends on the target."""
    found = _layout(type)
    return None if found is None else found[0]


def _layout(type: Type) -> tuple[int, int] | None:
    """(size, alignment) in bytes."""
    if isinstance(type, FloatType | IntType):
        bits = type.bits
        return (bits // 8, bits // 8) if bits in (8, 16, 32, 64) else (1, 1) if bits == 1 else None
    if isinstance(type, PointerType):
        return (8, 8) if type.address_space == 0 else None
    if isinstance(type, ArrayType):
        element = _layout(type.element)
        return None if element is None else (type.count * element[0], element[1])
    if isinstance(type, StructType):
        offsets = _offsets(type)
        return None if offsets is None else offsets[1]
    return None


def _offsets(type: StructType) -> tuple[list[int], tuple[int, int]] | None:
    """Offsets of the elements, and (size, alignment) of the whole."""
    end, alignment, offsets = 0, 1, []
    for element in type.elements:
        found = _layout(element)
        if found is None:
            return None
        needed = 1 if type.packed else found[1]
        end += -end % needed
        offsets.append(end)
        end += found[0]
        alignment = max(alignment, needed)
    return offsets, (end + -end % alignment, alignment)


def member_offset(type: Type, path: tuple[int, ...]) -> int | None:
    """The bytes in front of the member at `path` of an aggregate; None if the layout depends on the target."""
    total = 0
    for index in path:
        if isinstance(type, StructType):
            found = _offsets(type)
            if found is None:
                return None
            total += found[0][index]
            type = type.elements[index]
        else:
            assert isinstance(type, ArrayType)
            size = size_in_bytes(type.element)
            if size is None:
                return None
            total += index * size
            type = type.element
    return total


def constant_offset(gep: Instruction) -> int | None:
    """The bytes that a getelementptr adds to its base, if that is a constant."""
    type, total = gep.source_type, 0
    for position, index in enumerate(gep.operands[1:]):
        if not isinstance(index, ConstantInt):
            return None
        if position == 0:
            size = size_in_bytes(type)
        elif isinstance(type, ArrayType):
            type = type.element
            size = size_in_bytes(type)
        elif isinstance(type, StructType):
            found = _offsets(type)
            if found is None:
                return None
            total += found[0][index.value]
            type = type.elements[index.value]
            continue
        else:
            return None
        if size is None:
            return None
        total += size * index.value
    return total


def scalar_at(type: Type, offset: int) -> Type | None:
    """The type of the scalar in `type` that begins at `offset`; None if none does."""
    while isinstance(type, StructType | ArrayType):
        if isinstance(type, ArrayType):
            size = size_in_bytes(type.element)
            if not size or offset >= size * type.count:
                return None
            type, offset = type.element, offset % size
            continue
        found = _offsets(type)
        starts = [] if found is None else [(i, start) for i, start in enumerate(found[0]) if start <= offset]
        if not starts:
            return None
        type, offset = type.elements[starts[-1][0]], offset - starts[-1][1]
    return type if offset == 0 else None


def record_field(pointer: Value, is_base: Callable[[Value], bool], record: Type | None) -> Type | None:
    """The type of the number that begins at `pointer`, in one of the records that begin at a base; None if unknown."""
    size = size_in_bytes(record) if isinstance(record, StructType) else None
    if record is None or not size:
        return None
    offset = 0
    while isinstance(pointer, Instruction) and pointer.opcode.name == "getelementptr":
        step = constant_offset(pointer)
        if step is None:
            # From one record to another.
            moved = size_in_bytes(pointer.source_type)
            if len(pointer.operands) != 2 or moved is None or moved % size:
                return None
            step = 0
        offset += step
        pointer = pointer.operands[0]
    return scalar_at(record, offset % size) if is_base(pointer) else None


def is_within(type: Type, field: Type | None) -> bool:
    """Whether both are integers, and `type` is no larger."""
    return isinstance(type, IntType) and isinstance(field, IntType) and type.bits <= field.bits


def scalar_types(type: Type) -> frozenset[Type]:
    """The types of the scalars that a value of `type` is made of (a named struct stands for itself)."""
    if isinstance(type, StructType):
        return frozenset().union(*map(scalar_types, type.elements))
    return scalar_types(type.element) if isinstance(type, ArrayType) else frozenset({type.scalar})
