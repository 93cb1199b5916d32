"""Types."""

from __future__ import annotations

from llad.errors import ParseError
from llad.ir.lexer import tokenize
from llad.ir.parsing.cursor import Cursor, name_of
from llad.ir.types import (
    LABEL,
    METADATA,
    PRIMITIVES,
    PTR,
    VOID,
    ArrayType,
    FunctionType,
    IntType,
    NamedStructType,
    PointerType,
    StructType,
    TargetType,
    Type,
    VectorType,
)

__all__ = ["TypeParser"]

# LLVM's own limit of integer widths.
_MAX_BITS = 1 << 23


class TypeParser(Cursor):
    """Parses types. `simple` maps the one-token types met so far."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        super().__init__(text, tokens)
        self.simple: dict[str, Type] = dict(PRIMITIVES)

    def type(self) -> Type:
        """Any type but a function type."""
        token = self.tokens[self.index]
        found = self.simple.get(token)
        if found is None:
            return self._compound(token)
        self.index += 1
        if found is PTR and self.tokens[self.index] == "addrspace":
            return PointerType(self.address_space())
        return found

    def value_type(self) -> Type:
        """A type, or a function type such as `i32 (ptr, ...)`."""
        found = self.type()
        return self.function_type(found) if self.tokens[self.index] == "(" else found

    def starts_type(self, token: str) -> bool:
        if token in self.simple or token[:1] in ("{", "[", "<") or token == "target":
            return True
        return token[:1] == "%" or (token[:1] == "i" and token[1:].isdigit())

    def address_space(self) -> int:
        self.expect("addrspace")
        self.expect("(")
        space = self.number()
        self.expect(")")
        return space

    def function_type(self, result: Type) -> FunctionType:
        """The parameter types in parentheses behind `result`."""
        self.expect("(")
        parameters: list[Type] = []
        variadic = False
        while self.tokens[self.index] != ")":
            if parameters or variadic:
                self.expect(",")
            if self.accept("..."):
                variadic = True
                break
            parameters.append(self.element_type())
        self.expect(")")
        return FunctionType(result, tuple(parameters), variadic)

    def element_type(self) -> Type:
        """A type that values can have."""
        start = self.index
        found = self.type()
        if found is VOID or found is LABEL:
            self.fail(f"a value cannot have type {found}", start)
        return found

    def _compound(self, token: str) -> Type:
        if token[:1] == "i" and token[1:].isdigit() and len(token) < 9 and 0 < int(token[1:]) <= _MAX_BITS:
            self.index += 1
            self.simple[token] = made = IntType(int(token[1:]))
            return made
        if token[:1] == "%":
            self.index += 1
            self.simple[token] = named = NamedStructType(name_of(token))
            return named
        if token == "{":
            return StructType(self._struct_elements())
        if token == "[":
            self.index += 1
            count = self.number()
            self.expect("x")
            element = self.element_type()
            self.expect("]")
            return ArrayType(count, element)
        if token == "<":
            return self._vector_or_packed()
        if token[:1] in ("{", "["):
            return self._written_as_one_token(token)
        if token == "target":
            start = self.index
            self.index += 1
            if self.tokens[self.index] != "(":
                self.unexpected("'('")
            self.skip_balanced()
            return TargetType(self.text_since(start))
        self.unexpected("a type")

    def _written_as_one_token(self, token: str) -> Type:
        """A struct or array type that the lexer left in one piece; taken apart once a module."""
        inside = TypeParser(token, [token[0], *tokenize(token[1:-1])])
        inside.tokens.insert(-8, token[-1])
        try:
            found = inside.type()
        except ParseError as error:
            self.fail(error.message)
        self.simple[token] = found
        self.index += 1
        return found

    def _struct_elements(self) -> tuple[Type, ...]:
        self.expect("{")
        elements: list[Type] = []
        while self.tokens[self.index] != "}":
            if elements:
                self.expect(",")
            elements.append(self.element_type())
        self.index += 1
        return tuple(elements)

    def _vector_or_packed(self) -> Type:
        self.expect("<")
        if self.tokens[self.index][:1] == "{":
            struct = self.type()
            assert isinstance(struct, StructType)
            self.expect(">")
            return StructType(struct.elements, packed=True)
        scalable = self.accept("vscale")
        if scalable:
            self.expect("x")
        count = self.number()
        self.expect("x")
        start = self.index
        element = self.element_type()
        if not (element.is_integer or element.is_float or element.is_pointer) or element is METADATA:
            self.fail(f"a vector cannot have elements of type {element}", start)
        if count == 0:
            self.fail("a vector has at least one element", start)
        self.expect(">")
        return VectorType(count, element, scalable)
