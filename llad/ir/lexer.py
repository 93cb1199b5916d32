"""Cuts LLVM IR text into tokens (plain strings) with one regular expression.

Positions are not kept: most texts parse, and an error recomputes the position from the token's index.
"""

from __future__ import annotations

import re

__all__ = ["END", "position_of", "token_text", "tokenize"]

# Stands behind the last token; no construct of the grammar matches it.
END = ""

# Group 1 is the token; a comment matches without it. Three things that LLVM prints often and always in one
# way are single tokens, so that the parser does not take them apart: simple struct types, simple array types,
# and metadata definitions on a line of their own (their inside is carried as text).
_SCALAR = r"(?:ptr|double|float|i[0-9]+)"
_ARRAY = rf"\[[0-9]+[ ]x[ ]{_SCALAR}\]"
_STRUCT = rf"\{{[ ](?:{_SCALAR}|{_ARRAY})(?:,[ ](?:{_SCALAR}|{_ARRAY}))*[ ]\}}"
_TOKEN = re.compile(
    rf"""(?:({_STRUCT}
        |{_ARRAY}
        |[,()\[\]{{}}<>=*|]
        |[%@$](?:[-\w$.]+|"[^"]*")
        |c"[^"]*"
        |[-+]?[0-9][-+\w.$]*:?
        |[-a-zA-Z$._][-\w$.]*:?
        |!(?:[0-9]+[ ]=[ ](?:distinct[ ])?!.*[)}}](?=[ ]*$)|"[^"]*"|[-\w$.\\]+|)
        |"[^"]*":?
        |\#\w+
        |[^\s;])
       |;.*)\s*""",
    re.VERBOSE | re.ASCII | re.MULTILINE,
)

_NO_SPACE_AFTER = frozenset("([{<!=")
_NO_SPACE_BEFORE = frozenset("()]}>,=")


def tokenize(text: str) -> list[str]:
    """The tokens of `text`, followed by a few `END`s so that looking ahead never runs off the list."""
    tokens = list(filter(None, _TOKEN.findall(text)))
    tokens.extend((END,) * 8)
    return tokens


def position_of(text: str, index: int) -> tuple[int, int, str]:
    """Line and column (from 1) and the line's text of a token; the end of the text if none."""
    offset = len(text)
    for match in _TOKEN.finditer(text):
        if match[1]:
            if index == 0:
                offset = match.start(1)
                break
            index -= 1
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return text.count("\n", 0, offset) + 1, offset - start + 1, text[start : end if end >= 0 else len(text)]


def token_text(tokens: list[str]) -> str:
    """Tokens joined the way LLVM spaces them; joining the tokens of the result gives the same text."""
    pieces: list[str] = []
    previous = "("
    for token in tokens:
        if previous not in _NO_SPACE_AFTER and token not in _NO_SPACE_BEFORE:
            pieces.append(" ")
        pieces.append(token)
        previous = token
    return "".join(pieces)
