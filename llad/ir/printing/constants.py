"""Text of constants and of operands."""

from __future__ import annotations

from llad.errors import InternalError
from llad.ir.floats import literal_of_bits
from llad.ir.names import quoted
from llad.ir.types import I1, ArrayType, NamedStructType, StructType
from llad.ir.values import (
    BasicBlock,
    ConstantAggregate,
    ConstantExpression,
    ConstantFloat,
    ConstantInt,
    ConstantString,
    ConstantWord,
    GlobalValue,
    InlineAssembly,
    MetadataValue,
    Value,
)

__all__ = ["OperandPrinter"]

_CASTS = frozenset({"trunc", "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast", "addrspacecast"})


class OperandPrinter:
    """Prints operands. `names` holds chosen names and the texts of constants met so far, by `id`.

    A constant's text may be kept by `id` because the module being printed keeps the constant alive.
    `packed` holds the names of the module's packed structs, whose constants have brackets of their own.
    """

    def __init__(self, names: dict[int, str], packed: frozenset[str] = frozenset()) -> None:
        self.names = names
        self.packed = packed

    def value(self, value: Value) -> str:
        """An operand without its type."""
        found = self.names.get(id(value))
        if found is None:
            found = self._constant(value)
            if not isinstance(value, MetadataValue):
                self.names[id(value)] = found
        return found

    def typed(self, value: Value) -> str:
        """An operand behind its type."""
        found = self.names.get(id(value))
        return f"{value.type.text} {self.value(value) if found is None else found}"

    def _constant(self, value: Value) -> str:
        if isinstance(value, ConstantInt):
            if value.type is I1:
                return "true" if value.value else "false"
            return str(value.value)
        if isinstance(value, ConstantFloat):
            return literal_of_bits(value.type, value.bits)
        if isinstance(value, ConstantWord):
            return value.word
        if isinstance(value, ConstantAggregate):
            return self._aggregate(value)
        if isinstance(value, ConstantString):
            return f'c"{value.text}"'
        if isinstance(value, ConstantExpression):
            return self._expression(value)
        if isinstance(value, InlineAssembly):
            return value.text
        if isinstance(value, MetadataValue):
            return value.content if isinstance(value.content, str) else self.typed(value.content)
        if isinstance(value, GlobalValue):
            return "@" + quoted(value.name)
        return self.unknown(value)

    def unknown(self, value: Value) -> str:
        """A local value that belongs to another function, or to none."""
        raise InternalError(f"{value!r} is used but is no part of the function or module that is printed")

    def _aggregate(self, value: ConstantAggregate) -> str:
        inner = ", ".join([self.typed(element) for element in value.elements])
        type = value.type
        if value.splat:
            return f"splat ({inner})"
        if isinstance(type, ArrayType):
            return f"[{inner}]"
        if isinstance(type, NamedStructType):
            return f"<{{ {inner} }}>" if type.name in self.packed else f"{{ {inner} }}"
        if isinstance(type, StructType):
            return f"<{{ {inner} }}>" if type.packed else f"{{ {inner} }}"
        return f"<{inner}>"

    def _expression(self, value: ConstantExpression) -> str:
        opcode = value.opcode
        if opcode == "blockaddress":
            function, block = value.operands
            return f"blockaddress({self.value(function)}, {self.block_elsewhere(function, block)})"
        if opcode in ("dso_local_equivalent", "no_cfi"):
            return f"{opcode} {self.value(value.operands[0])}"
        head = " ".join([opcode, *value.flags])
        inner = ", ".join([self.typed(operand) for operand in value.operands])
        if opcode in _CASTS:
            return f"{head} ({inner} to {value.type})"
        if value.source_type is not None:
            inner = f"{value.source_type}, {inner}"
        return f"{head} ({inner})"

    def block_elsewhere(self, function: Value, block: Value) -> str:
        """Name of a block of another function than the one being printed."""
        assert isinstance(block, BasicBlock)
        return self.names.get(id(block)) or "%" + quoted(block.name)
