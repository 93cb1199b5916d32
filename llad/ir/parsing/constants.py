"""Constants and constant expressions."""

from __future__ import annotations

from llad.ir.floats import bits_of_literal
from llad.ir.module import Function, Module
from llad.ir.names import unescaped
from llad.ir.parsing.cursor import key_of, name_of, word_set
from llad.ir.parsing.types import TypeParser
from llad.ir.types import (
    I1,
    PTR,
    TOKEN,
    ArrayType,
    FloatType,
    IntType,
    NamedStructType,
    PointerType,
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
    Value,
)

__all__ = ["CONSTANT_STARTS", "FLAGS", "ConstantParser"]

FLAGS = word_set(
    "nuw nsw exact disjoint nneg samesign inbounds nusw fast nnan ninf nsz arcp contract afn reassoc"
)

_WORDS = frozenset({"null", "undef", "poison", "zeroinitializer", "none"})
_BINARY = frozenset({"add", "sub", "xor"})
_CASTS = frozenset({"trunc", "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast", "addrspacecast"})
_VECTOR = frozenset({"extractelement", "insertelement", "shufflevector"})
_MARKED = frozenset({"dso_local_equivalent", "no_cfi"})
# Words that begin a value, as opposed to an attribute that stands before one.
CONSTANT_STARTS = frozenset(
    _WORDS
    | _BINARY
    | _CASTS
    | _VECTOR
    | _MARKED
    | {"true", "false", "splat", "getelementptr", "blockaddress", "asm"}
    | {"ptrauth"}
)


class ConstantParser(TypeParser):
    """Parses constants. `globals` maps `@name` tokens to every global value of the module."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        super().__init__(text, tokens)
        self.module = Module()
        self.globals: dict[str, GlobalValue] = {}
        # Blocks named by a blockaddress or by a definition, by function and `%name`.
        self.block_tables: dict[Function, dict[str, BasicBlock]] = {}
        # Constants of one token, by type and token.
        self.constants: dict[tuple[Type, str], Constant] = {}

    def typed_constant(self) -> Constant:
        return self.constant(self.element_type())

    def aliasee(self) -> Constant:
        """What an alias stands for: a typed constant, or an expression without its type."""
        if self.starts_type(self.tokens[self.index]):
            return self.typed_constant()
        return self._expression(PTR, self.tokens[self.index])

    def constant(self, type: Type) -> Constant:
        """A constant of `type`, which stands before the next token."""
        token = self.tokens[self.index]
        found = self.constants.get((type, token))
        if found is not None:
            self.index += 1
            return found
        start = self.index
        made = self._constant(type, token)
        if self.index == start + 1:
            self.constants[type, token] = made
        if made.type is not type:
            self.fail(f"this is of type {made.type}, not of type {type}", start)
        return made

    def global_value(self, token: str) -> GlobalValue:
        """The global that the next token names."""
        found = self.globals.get(token) or self.globals.get(key_of(token))
        if found is None:
            self.fail(f"nothing in the module defines or declares {token}")
        self.index += 1
        return found

    def struct_body(self, type: Type) -> Type:
        """A named struct's body; any other type unchanged."""
        if isinstance(type, NamedStructType):
            body = self.module.named_types.get(type.name)
            if body is None:
                self.fail(f"{type} has no body")
            return body
        return type

    def element_at(self, type: Type, index: int, place: int) -> Type:
        """Type of the element `index` of an aggregate; token `place` is where the indices stand."""
        type = self.struct_body(type)
        if isinstance(type, StructType) and index < len(type.elements):
            return type.elements[index]
        if isinstance(type, ArrayType) and index < type.count:
            return type.element
        self.fail(f"{type} has no element {index}", place)

    def flags(self) -> tuple[str, ...]:
        start = self.index
        while self.tokens[self.index] in FLAGS:
            self.index += 1
        return tuple(self.tokens[start : self.index])

    def skip_constant(self) -> None:
        """Jump over a constant (its type being consumed) whose names may not be known yet."""
        token = self.tokens[self.index]
        if token in ("{", "[", "<"):
            self.skip_balanced()
            return
        self.index += 1
        while self.tokens[self.index] in FLAGS or self.tokens[self.index] == "inrange":
            self.index += 1
            if self.tokens[self.index - 1] == "inrange":
                self._skip_parentheses()
        if token in _MARKED:
            self.index += 1
        elif self.tokens[self.index] == "(" and token[:1].isalpha():
            self.skip_balanced()

    def _skip_parentheses(self) -> None:
        if self.tokens[self.index] != "(":
            self.unexpected("'('")
        self.skip_balanced()

    def _constant(self, type: Type, token: str) -> Constant:
        first = token[:1]
        if first == "@":
            return self.global_value(token)
        if isinstance(type, IntType) and (first.isdigit() or first == "-" or token in ("true", "false")):
            return self._integer(type, token)
        if isinstance(type, FloatType) and (first.isdigit() or first in ("-", "+")):
            try:
                bits = bits_of_literal(type, token)
            except ValueError as error:
                self.fail(f"not a literal of type {type}: {error}")
            self.index += 1
            return ConstantFloat(type, bits)
        if token in _WORDS:
            return self._word(type, token)
        if token in ("{", "[", "<"):
            return self._aggregate(type)
        if first == "c" and token[1:2] == '"':
            return self._string(type, token)
        if token == "splat":
            return self._splat(type)
        return self._expression(type, token)

    def _integer(self, type: IntType, token: str) -> Constant:
        if token in ("true", "false"):
            if type is not I1:
                self.unexpected(f"a constant of type {type}")
            value = int(token == "true")
        else:
            digits = token[1:] if token[0] == "-" else token
            if not (digits.isascii() and digits.isdigit() and len(digits) <= 4000):
                self.unexpected(f"a constant of type {type}")
            value = int(token)
            if not -(1 << (type.bits - 1)) <= value < 1 << type.bits:
                self.fail(f"{token} does not fit in {type}")
        self.index += 1
        return ConstantInt(type, value)

    def _word(self, type: Type, token: str) -> Constant:
        self.index += 1
        if token == "null" and not isinstance(type, PointerType):
            self.fail(f"null is not a value of type {type}", self.index - 1)
        if token == "none" and type is not TOKEN and not isinstance(type, TargetType):
            self.fail(f"none is not a value of type {type}", self.index - 1)
        if token == "zeroinitializer":
            if isinstance(type, IntType):
                return ConstantInt(type, 0)
            if isinstance(type, FloatType):
                return ConstantFloat(type, 0)
            if isinstance(type, PointerType):
                return ConstantWord(type, "null")
        return ConstantWord(type, token)

    def _string(self, type: Type, token: str) -> Constant:
        if not (isinstance(type, ArrayType) and isinstance(type.element, IntType) and type.element.bits == 8):
            self.fail(f"a string is not a value of type {type}")
        inner = token[2:-1]
        length = len(inner) if "\\" not in inner and inner.isascii() else len(unescaped(inner))
        if length != type.count:
            self.fail(f"this string has {length} bytes, its type {type.count}")
        self.index += 1
        return ConstantString(type, inner)

    def _splat(self, type: Type) -> Constant:
        if not isinstance(type, VectorType):
            self.fail(f"splat is not a value of type {type}")
        self.index += 1
        self.expect("(")
        start = self.index
        element = self.typed_constant()
        if element.type is not type.element:
            self.fail(f"this is of type {element.type}, not of type {type.element}", start)
        self.expect(")")
        return ConstantAggregate(type, (element,), splat=True)

    def _aggregate(self, type: Type) -> Constant:
        start = self.index
        opening = self.tokens[self.index]
        self.index += 1
        packed = opening == "<" and self.accept("{")
        closing = "}" if packed else {"{": "}", "[": "]", "<": ">"}[opening]
        elements: list[Constant] = []
        while self.tokens[self.index] != closing:
            if elements:
                self.expect(",")
            elements.append(self.typed_constant())
        self.index += 1
        if packed:
            self.expect(">")
        body = self.struct_body(type)
        wanted: tuple[Type, ...] | None = None
        if isinstance(body, StructType) and (opening == "{" or packed) and body.packed == packed:
            wanted = body.elements
        elif (isinstance(body, ArrayType) and opening == "[") or (
            isinstance(body, VectorType) and opening == "<" and not packed
        ):
            wanted = (body.element,) * len(elements) if len(elements) == body.count else None
        if wanted is None or tuple(e.type for e in elements) != wanted:
            self.fail(f"this is not a constant of type {type}", start)
        if isinstance(body, (StructType, ArrayType)) and not elements:
            return ConstantWord(type, "zeroinitializer")
        return ConstantAggregate(type, tuple(elements))

    def _expression(self, type: Type, token: str) -> Constant:
        start = self.index
        self.index += 1
        if token == "blockaddress":
            return self._block_address()
        if token in _MARKED:
            return ConstantExpression(type, token, (self.global_value(self.tokens[self.index]),))
        if token in _CASTS:
            flags = self.flags()
            self.expect("(")
            operand = self.typed_constant()
            self.expect("to")
            made = ConstantExpression(self.element_type(), token, (operand,), flags)
        elif token == "getelementptr":
            return self._getelementptr()
        elif token in _BINARY or token in _VECTOR:
            made = self._operation(token)
        else:
            self.index = start
            self.unexpected(f"a value of type {type}")
        self.expect(")")
        return made

    def _operation(self, token: str) -> ConstantExpression:
        flags = self.flags()
        start = self.index
        self.expect("(")
        operands = [self.typed_constant()]
        while self.accept(","):
            operands.append(self.typed_constant())
        first = operands[0].type
        if len(operands) != (3 if token in ("insertelement", "shufflevector") else 2):
            self.fail(f"wrong number of operands of {token}", start)
        if token in _BINARY:
            result = first
            valid = operands[1].type is first and first.scalar.is_integer
        elif not isinstance(first, VectorType):
            self.fail(f"{token} of {first}", start)
        elif token == "shufflevector":
            mask = operands[2].type
            valid = isinstance(mask, VectorType) and operands[1].type is first
            result = (
                VectorType(mask.count, first.element, mask.scalable)
                if isinstance(mask, VectorType)
                else first
            )
        else:
            result = first if token == "insertelement" else first.element
            valid = operands[-1].type.is_integer and (len(operands) == 2 or operands[1].type is first.element)
        if not valid:
            self.fail(f"wrong operands of {token}", start)
        return ConstantExpression(result, token, tuple(operands), flags)

    def _getelementptr(self) -> Constant:
        flags = self.flags()
        if self.tokens[self.index] == "inrange":
            start = self.index
            self.index += 1
            self._skip_parentheses()
            flags = (*flags, self.text_since(start), *self.flags())
        self.expect("(")
        source = self.element_type()
        self.expect(",")
        start = self.index
        operands = [self.typed_constant()]
        while self.accept(","):
            operands.append(self.typed_constant())
        if not operands[0].type.scalar.is_pointer or not all(o.type.scalar.is_integer for o in operands[1:]):
            self.fail("getelementptr takes a pointer and integers", start)
        self.expect(")")
        return ConstantExpression(address_type(operands), "getelementptr", tuple(operands), flags, source)

    def _block_address(self) -> Constant:
        self.expect("(")
        token = self.tokens[self.index]
        function = self.global_value(token)
        if not isinstance(function, Function):
            self.fail(f"{token} is not a function", self.index - 1)
        self.expect(",")
        key = key_of(self.tokens[self.index])
        if key[:1] != "%":
            self.unexpected("a block")
        self.index += 1
        self.expect(")")
        table = self.block_tables.setdefault(function, {})
        block = table.get(key)
        if block is None:
            table[key] = block = BasicBlock(name_of(key), function)
        return ConstantExpression(PTR, "blockaddress", (function, block))


def address_type(operands: list[Constant] | list[Value]) -> Type:
    """Result type of a getelementptr with these operands: a vector if any operand is one."""
    base = operands[0].type
    if isinstance(base, VectorType):
        return base
    for operand in operands:
        shape = operand.type
        if isinstance(shape, VectorType):
            return VectorType(shape.count, base, shape.scalable)
    return base
