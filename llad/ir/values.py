"""Values: constants are compared by content, everything else by identity.

A value does not know its users: `llad.analysis.uses.Uses` computes them for one function when asked.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from llad.ir.types import FLOAT, I1, LABEL, METADATA, PTR, FloatType, IntType, Type, VectorType

if TYPE_CHECKING:
    from llad.ir.instructions import Instruction
    from llad.ir.module import Function


class Value:
    """Anything that can be an operand. `name` is the wanted name without sigil; the printer makes it unique.

    A name of digits only, or an empty one, means "unnamed": the printer numbers it.
    """

    __slots__ = ("name", "type")
    type: Type
    name: str

    def __init__(self, type: Type, name: str = "") -> None:
        self.type = type
        self.name = name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.type} %{self.name}>"


class Argument(Value):
    """A parameter of a function. `attributes` is the text between the type and the name, e.g. `noalias`."""

    __slots__ = ("attributes", "index")

    def __init__(self, type: Type, name: str, index: int, attributes: str = "") -> None:
        super().__init__(type, name)
        self.index = index
        self.attributes = attributes


class BasicBlock(Value):
    """A list of instructions (and debug records before them) that ends in a terminator."""

    __slots__ = ("debug_records", "function", "instructions")

    def __init__(self, name: str, function: Function | None = None) -> None:
        super().__init__(LABEL, name)
        self.instructions: list[Instruction] = []
        # (index of the instruction that the record stands before, record); filled by the parser only.
        self.debug_records: list[tuple[int, DebugRecord]] = []
        self.function = function

    @property
    def terminator(self) -> Instruction:
        return self.instructions[-1]

    @property
    def phis(self) -> list[Instruction]:
        found = []
        for inst in self.instructions:
            if inst.opcode.name != "phi":
                break
            found.append(inst)
        return found

    @property
    def successors(self) -> list[BasicBlock]:
        """Successor blocks in operand order; a block named twice by a switch appears twice."""
        return self.instructions[-1].successors if self.instructions else []


@dataclass(frozen=True)
class DebugRecord:
    """`#dbg_value(...)` and its kin: text pieces with the values in between."""

    pieces: tuple[str | Value, ...]


class Constant(Value):
    """Base of all constants. Subclasses are frozen dataclasses, compared by content."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, repr=False)
class ConstantInt(Constant):
    type: IntType
    value: int  # signed: i1 true is 1, every other width is in [-2**(bits-1), 2**(bits-1))
    name: str = field(default="", init=False, compare=False)

    def __post_init__(self) -> None:
        bits = self.type.bits
        wrapped = self.value & ((1 << bits) - 1)
        if bits > 1 and wrapped >> (bits - 1):
            wrapped -= 1 << bits
        object.__setattr__(self, "value", wrapped)


@dataclass(frozen=True, slots=True, repr=False)
class ConstantFloat(Constant):
    """A floating-point constant.

    half, bfloat, float, double: `bits` is the pattern of the value *as a double* (LLVM prints these types
    that way too, except half and bfloat). The wide types keep their own pattern in `bits`.
    """

    type: FloatType
    bits: int
    name: str = field(default="", init=False, compare=False)

    @staticmethod
    def of(type: FloatType, value: float) -> ConstantFloat:
        """The constant nearest to `value` (rounded to single for `float`)."""
        if type is FLOAT:
            value = struct.unpack("<f", struct.pack("<f", value))[0]
        return ConstantFloat(type, struct.unpack("<Q", struct.pack("<d", value))[0])

    @property
    def value(self) -> float:
        """The value as a Python float; only for types no wider than double."""
        return float(struct.unpack("<d", struct.pack("<Q", self.bits))[0])


@dataclass(frozen=True, slots=True, repr=False)
class ConstantWord(Constant):
    """null, undef, poison, zeroinitializer, none: constants spelled by a word."""

    type: Type
    word: str
    name: str = field(default="", init=False, compare=False)


@dataclass(frozen=True, slots=True, repr=False)
class ConstantAggregate(Constant):
    """An array, struct or vector written out, or a `splat (...)` of a vector (one element, `splat` true)."""

    type: Type
    elements: tuple[Value, ...]
    splat: bool = False
    name: str = field(default="", init=False, compare=False)


@dataclass(frozen=True, slots=True, repr=False)
class ConstantString(Constant):
    """`c"..."`; `text` is what stands between the quotes, escapes kept."""

    type: Type
    text: str
    name: str = field(default="", init=False, compare=False)


@dataclass(frozen=True, slots=True, repr=False)
class ConstantExpression(Constant):
    """`getelementptr inbounds (i8, ptr @g, i64 8)` and the other constant expressions.

    `opcode` is the opcode's name, `source_type` the element type of a getelementptr, `flags` as printed.
    """

    type: Type
    opcode: str
    operands: tuple[Value, ...]
    flags: tuple[str, ...] = ()
    source_type: Type | None = None
    name: str = field(default="", init=False, compare=False)


@dataclass(frozen=True, slots=True, repr=False)
class InlineAssembly(Constant):
    """`asm sideeffect "...", "..."`, carried as text."""

    type: Type
    text: str
    name: str = field(default="", init=False, compare=False)


@dataclass(frozen=True, slots=True, repr=False)
class MetadataValue(Constant):
    """Metadata as an operand (`metadata !3`, `metadata ptr %x`): text, or the wrapped value."""

    content: str | Value
    type: Type = METADATA
    name: str = field(default="", init=False, compare=False)


class GlobalValue(Constant):
    """Base of functions, global variables and aliases: constants compared by identity. Typed `ptr`."""

    __slots__ = ()

    def __init__(self, name: str, type: Type = PTR) -> None:
        super().__init__(type, name)


def integer(bits: int, value: int) -> ConstantInt:
    return ConstantInt(IntType(bits), value)


def boolean(value: bool) -> ConstantInt:
    return ConstantInt(I1, int(value))


def null(type: Type = PTR) -> ConstantWord:
    return ConstantWord(type, "null")


def poison(type: Type) -> ConstantWord:
    return ConstantWord(type, "poison")


def negative_zero(type: Type) -> Constant:
    """-0.0 of a floating-point scalar or vector type: the neutral element of addition (0.0 + -0.0 is 0.0)."""
    if isinstance(type, VectorType):
        return ConstantAggregate(type, (negative_zero(type.element),), splat=True)
    assert isinstance(type, FloatType)
    return ConstantFloat.of(type, -0.0)


def zero(type: Type) -> Constant:
    """The all-zero constant of any first-class type."""
    if isinstance(type, IntType):
        return ConstantInt(type, 0)
    if isinstance(type, FloatType) and type.bits <= 64:
        return ConstantFloat(type, 0)
    if type.is_pointer:
        return ConstantWord(type, "null")
    return ConstantWord(type, "zeroinitializer")
