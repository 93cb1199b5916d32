"""A position in the token list, and the few verbs every part of the parser uses."""

from __future__ import annotations

from types import MappingProxyType
from typing import NoReturn

from llad.errors import ParseError
from llad.ir.lexer import END, position_of, token_text
from llad.ir.names import quoted, unquoted

__all__ = ["Cursor", "key_of", "name_of", "word_set"]

_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}

# Indices and alignments are mostly these.
_SMALL = MappingProxyType({str(number): number for number in range(65)})


def word_set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def key_of(token: str) -> str:
    """A name token in the one spelling under which tables know it: quoted only where it must be.

    A quoted name of digits only keeps its quotes: `%"1"` and the unnamed `%1` are different values.
    """
    if token[1:2] != '"':
        return token
    name = unquoted(token[1:])
    return token if name.isdigit() else token[0] + quoted(name)


def name_of(key: str) -> str:
    """The name behind the sigil; `%"1"` gets a letter, because digits alone mean unnamed."""
    if key[1:2] != '"':
        return key[1:]
    name = unquoted(key[1:])
    return "n" + name if name.isdigit() else name


class Cursor:
    """`tokens[index]` is the next token. Methods consume what they recognise or raise ParseError."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        self.text = text
        self.tokens = tokens
        self.index = 0

    def fail(self, message: str, index: int | None = None) -> NoReturn:
        """Raise ParseError at the next token, or at token `index`."""
        raise ParseError(message, *position_of(self.text, self.index if index is None else index))

    def unexpected(self, wanted: str) -> NoReturn:
        token = self.tokens[self.index]
        self.fail(
            f"expected {wanted}, found {token!r}"
            if token
            else f"expected {wanted}, found the end of the text"
        )

    def expect(self, token: str) -> None:
        if self.tokens[self.index] != token:
            self.unexpected(repr(token))
        self.index += 1

    def accept(self, token: str) -> bool:
        if self.tokens[self.index] == token:
            self.index += 1
            return True
        return False

    def string(self) -> str:
        """A quoted string; the text between the quotes, escapes kept."""
        token = self.tokens[self.index]
        if len(token) < 2 or token[0] != '"' or token[-1] != '"':
            self.unexpected("a string")
        self.index += 1
        return token[1:-1]

    def number(self) -> int:
        """A plain non-negative decimal integer."""
        token = self.tokens[self.index]
        small = _SMALL.get(token)
        if small is not None:
            self.index += 1
            return small
        if not (token.isascii() and token.isdigit() and len(token) <= 20):
            self.unexpected("a number")
        self.index += 1
        return int(token)

    def skip_balanced(self) -> None:
        """Consume one bracket and everything up to its partner."""
        start = self.index
        closing: list[str] = []
        while True:
            token = self.tokens[self.index]
            if token == END:
                self.fail("this bracket is never closed", start)
            if token in _CLOSING:
                closing.append(_CLOSING[token])
            elif token in (")", "]", "}", ">") and closing.pop() != token:
                self.fail("brackets do not match")
            self.index += 1
            if not closing:
                return

    def text_since(self, start: int) -> str:
        count = self.index - start
        if count < 2:
            return self.tokens[start] if count else ""
        return token_text(self.tokens[start : self.index])

    def attachments(self, comma: bool = True) -> tuple[tuple[str, str], ...]:
        """`, !dbg !3, !tbaa !4`, or without commas `!dbg !3 !tbaa !4`."""
        found: list[tuple[str, str]] = []
        tokens = self.tokens
        while True:
            if comma and tokens[self.index] != ",":
                return tuple(found)
            start = self.index + comma
            kind = tokens[start]
            if kind[:1] != "!" or len(kind) == 1 or kind[1] == '"' or kind[1].isdigit():
                return tuple(found)
            node = tokens[start + 1]
            if node[:1] == "!" and node[1:].isdigit():
                self.index = start + 2
                found.append((kind[1:], node))
            else:
                self.index = start + 1
                found.append((kind[1:], self.metadata_text()))

    def metadata_text(self) -> str:
        """One metadata operand: `!3`, `!"text"`, `!{...}`, `!DILocation(...)`, `distinct !{...}`."""
        start = self.index
        self.accept("distinct")
        token = self.tokens[self.index]
        if token[:1] != "!":
            self.unexpected("metadata")
        self.index += 1
        if token == "!" or token[1].isalpha():
            if self.tokens[self.index] != ("{" if token == "!" else "("):
                self.unexpected("metadata")
            self.skip_balanced()
        elif token[1] != '"' and not token[1:].isdigit():
            self.fail("expected metadata", self.index - 1)
        return self.text_since(start)
