"""Local values and blocks of one function, with references ahead of their definitions."""

from __future__ import annotations

from typing import NoReturn

from llad.ir.instructions import Instruction
from llad.ir.lexer import token_text
from llad.ir.parsing.constants import CONSTANT_STARTS, ConstantParser
from llad.ir.parsing.cursor import key_of, name_of
from llad.ir.types import METADATA, TOKEN, Type
from llad.ir.values import BasicBlock, DebugRecord, InlineAssembly, MetadataValue, Value

__all__ = ["ValueParser"]


class ValueParser(ConstantParser):
    """Operands. A value used before its definition is an empty Instruction that the definition fills in."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        super().__init__(text, tokens)
        self.locals: dict[str, Value] = {}
        self.blocks: dict[str, BasicBlock] = {}
        # Values used but not yet defined, with the token that used them first.
        self.forwards: dict[str, tuple[Instruction, int]] = {}
        self.forward_blocks: dict[str, int] = {}

    def value(self, type: Type) -> Value:
        """An operand whose type stands before it."""
        token = self.tokens[self.index]
        found = self.locals.get(token)
        if found is None:
            if token[:1] == "%":
                return self._local(type, token)
            if type is METADATA:
                return self._metadata()
            if token == "asm":
                return self._assembly(type)
            return self.constant(type)
        if found.type is not type:
            self._wrong_type(type, found)
        self.index += 1
        return found

    def typed_value(self) -> Value:
        index = self.index
        type = self.simple.get(self.tokens[index])
        if type is not None:
            # The common case in one step: a known name or constant behind a type of one token.
            token = self.tokens[index + 1]
            known = self.locals.get(token) or self.constants.get((type, token))
            if known is not None and known.type is type:
                self.index = index + 2
                return known
        return self.value(self.element_type())

    def label(self) -> BasicBlock:
        """`label %block`."""
        if self.tokens[self.index] != "label":
            self.unexpected("'label'")
        self.index += 1
        return self.block()

    def block(self) -> BasicBlock:
        token = self.tokens[self.index]
        found = self.blocks.get(token)
        if found is None:
            if token[:1] != "%":
                self.unexpected("a block")
            key = key_of(token)
            found = self.blocks.get(key)
            if found is None:
                self.blocks[key] = found = BasicBlock(name_of(key))
                self.forward_blocks[key] = self.index
        self.index += 1
        return found

    def pad(self) -> Value:
        """`within none` or `within %pad`: a value of type token."""
        self.expect("within")
        return self.value(TOKEN)

    def attributes(self) -> str:
        """Attributes of a parameter, an argument or a result, up to the type or value that follows them."""
        tokens = self.tokens
        token = tokens[self.index]
        if token[:1] in "%@,)" or token[:1].isdigit():
            return ""
        start = self.index
        while True:
            token = tokens[self.index]
            if token[:1] == '"':
                self.index += 1
                if self.accept("="):
                    self.string()
                continue
            if not token[:1].isalpha() or token in CONSTANT_STARTS or token.startswith('c"'):
                break
            if self.starts_type(token):
                break
            self.index += 1
            if self.tokens[self.index] == "(":
                self.skip_balanced()
            elif token == "align" and tokens[self.index].isdigit():
                self.index += 1
        return self.text_since(start)

    def debug_record(self) -> DebugRecord:
        """`#dbg_value(double %x, !12, !DIExpression(), !15)`: text, with local values kept as values."""
        start = self.index
        self.index += 1
        if self.tokens[self.index] != "(":
            self.unexpected("'('")
        self.skip_balanced()
        return DebugRecord(tuple(self.pieces_since(start)))

    def pieces_since(self, start: int) -> list[str | Value]:
        """The text from token `start` up to here, with a value for each local name behind its type."""
        tokens = self.tokens
        end = self.index
        pieces: list[str | Value] = []
        place = start
        for position in range(start + 1, end):
            if tokens[position][:1] != "%" or tokens[position + 1] not in (",", ")"):
                continue
            self.index = self._type_before(position)
            type = self.element_type()
            if self.index != position:
                self.unexpected("a value")
            # The space that separates a name from the type before it belongs to the text.
            pieces += [token_text(tokens[place:position]) + " ", self.value(type)]
            place = position + 1
        self.index = end
        pieces.append(token_text(tokens[place:end]))
        return pieces

    def _type_before(self, position: int) -> int:
        """Where the type of the value at `position` starts: behind the comma or parenthesis before it."""
        depth = 0
        while position:
            position -= 1
            token = self.tokens[position]
            if token in (")", "]", "}", ">"):
                depth += 1
            elif depth and token in ("(", "[", "{", "<"):
                depth -= 1
            elif depth == 0 and token in ("(", ","):
                return position + 1
        self.unexpected("a typed value")

    def _local(self, type: Type, token: str) -> Value:
        key = key_of(token)
        found = self.locals.get(key)
        if found is None:
            made = Instruction.__new__(Instruction)
            made.type = type
            made.name = name_of(key)
            self.locals[key] = made
            self.forwards[key] = (made, self.index)
            found = made
        if found.type is not type:
            self._wrong_type(type, found)
        self.index += 1
        return found

    def _wrong_type(self, type: Type, found: Value) -> NoReturn:
        self.fail(f"{self.tokens[self.index]} is of type {found.type}, not of type {type}")

    def _metadata(self) -> Value:
        token = self.tokens[self.index]
        if token[:1] == "!":
            return MetadataValue(self.metadata_text())
        return MetadataValue(self.typed_value())

    def _assembly(self, type: Type) -> Value:
        start = self.index
        self.index += 1
        while self.tokens[self.index] in ("sideeffect", "alignstack", "inteldialect", "unwind"):
            self.index += 1
        self.string()
        self.expect(",")
        self.string()
        return InlineAssembly(type, self.text_since(start))
