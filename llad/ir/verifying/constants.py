"""Whether constants are values of their types, and name only what the module has."""

from __future__ import annotations

from collections.abc import Iterator

from llad.ir.floats import fits
from llad.ir.module import Function, Module
from llad.ir.names import unescaped
from llad.ir.types import (
    TOKEN,
    ArrayType,
    FloatType,
    IntType,
    NamedStructType,
    StructType,
    TargetType,
    Type,
    VectorType,
)
from llad.ir.values import (
    BasicBlock,
    Constant,
    ConstantAggregate,
    ConstantExpression,
    ConstantFloat,
    ConstantInt,
    ConstantString,
    ConstantWord,
    GlobalValue,
    InlineAssembly,
    MetadataValue,
)

__all__ = ["ConstantChecker"]

_WORDS = frozenset({"null", "undef", "poison", "zeroinitializer", "none"})


class ConstantChecker:
    """Checks constants of one module. A constant found right is not looked at again."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._globals: set[GlobalValue] = {*module.globals.values(), *module.functions.values()}
        # Constants found right, by id; the values keep them alive, so that no id is used twice.
        self._right: dict[int, Constant] = {}

    def body(self, type: Type) -> Type | None:
        """A named struct's body (None: opaque or unknown); any other type unchanged."""
        return self._module.named_types.get(type.name) if isinstance(type, NamedStructType) else type

    def element_at(self, type: Type, index: int) -> Type | None:
        """Type of element `index` of an aggregate; None if there is none."""
        body = self.body(type)
        if isinstance(body, StructType) and index < len(body.elements):
            return body.elements[index]
        if isinstance(body, ArrayType) and index < body.count:
            return body.element
        return None

    def problems(self, value: Constant) -> Iterator[str]:
        """What is wrong with a constant, one message each."""
        if id(value) in self._right:
            return
        found = False
        for problem in self._problems(value):
            found = True
            yield problem
        if not found:
            self._right[id(value)] = value

    def _problems(self, value: Constant) -> Iterator[str]:
        if isinstance(value, GlobalValue):
            if value not in self._globals:
                yield f"@{value.name} is not in the module"
        elif isinstance(value, ConstantInt):
            bits = value.type.bits if isinstance(value.type, IntType) else 0
            smallest, bound = (0, 2) if bits == 1 else (-(1 << bits >> 1), 1 << bits >> 1)
            if not bits or not smallest <= value.value < bound:
                yield f"the integer {value.value} is not a value of type {value.type}"
        elif isinstance(value, ConstantFloat):
            wide = isinstance(value.type, FloatType) and value.type.bits > 64
            if not (wide or (isinstance(value.type, FloatType) and fits(value.type, value.bits))):
                yield f"the double 0x{value.bits:016X} is not a value of type {value.type}"
        elif isinstance(value, ConstantWord):
            if value.word not in _WORDS or not self._word_fits(value):
                yield f"{value.word} is not a value of type {value.type}"
        elif isinstance(value, ConstantString):
            shape = value.type
            if not isinstance(shape, ArrayType) or len(unescaped(value.text)) != shape.count:
                yield f"a string is not a value of type {shape}"
        elif isinstance(value, ConstantAggregate):
            yield from self._aggregate(value)
        elif isinstance(value, ConstantExpression):
            yield from self._expression(value)
        elif not isinstance(value, (InlineAssembly, MetadataValue)):
            yield f"{value!r} is no constant of LLVM IR"

    def _word_fits(self, value: ConstantWord) -> bool:
        if value.word == "null":
            return value.type.is_pointer
        if value.word == "none":
            return value.type is TOKEN or isinstance(value.type, TargetType)
        return True

    def _aggregate(self, value: ConstantAggregate) -> Iterator[str]:
        shape = self.body(value.type)
        types: tuple[Type, ...] | None = None
        if isinstance(shape, StructType):
            types = shape.elements
        elif isinstance(shape, VectorType) and value.splat:
            types = (shape.element,)
        elif isinstance(shape, (ArrayType, VectorType)) and len(value.elements) == shape.count:
            types = (shape.element,) * shape.count
        if types is None or tuple(element.type for element in value.elements) != types:
            yield f"an aggregate of {len(value.elements)} elements is not a value of type {value.type}"
        for element in value.elements:
            if isinstance(element, Constant):
                yield from self.problems(element)
            else:
                yield f"{element!r} inside a constant is no constant"

    def _expression(self, value: ConstantExpression) -> Iterator[str]:
        for operand in value.operands:
            if isinstance(operand, BasicBlock) and value.opcode == "blockaddress":
                function = value.operands[0]
                if not isinstance(function, Function) or operand not in function.blocks:
                    yield f"blockaddress of %{operand.name}, which is no block of its function"
            elif isinstance(operand, Constant):
                yield from self.problems(operand)
            else:
                yield f"{operand!r} inside a constant is no constant"
