"""Sizes and offsets of types in memory, for the types whose layout is the same on all 64-bit targets."""

from __future__ import annotations

from llad.ir.instructions import Instruction
from llad.ir.types import ArrayType, FloatType, IntType, PointerType, StructType, Type
from llad.ir.values import ConstantInt

__all__ = ["constant_offset", "scalar_at", "scalar_types", "size_in_bytes"]


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


def scalar_types(type: Type) -> frozenset[Type]:
    """The types of the scalars that a value of `type` is made of (a named struct stands for itself)."""
    if isinstance(type, StructType):
        return frozenset().union(*map(scalar_types, type.elements))
    return scalar_types(type.element) if isinstance(type, ArrayType) else frozenset({type.scalar})
