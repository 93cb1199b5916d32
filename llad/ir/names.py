"""How LLVM spells names that are not plain identifiers."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"[A-Za-z$._-][A-Za-z0-9$._-]*|[0-9]+")

_ESCAPE = re.compile(rb"\\(?:\\|([0-9A-Fa-f]{2}))")


def quoted(name: str) -> str:
    """`name` as it stands behind `%` or `@`: plain, or in quotes with every unusual byte as `\\XX`."""
    if _PLAIN.fullmatch(name):
        return name
    data = name.encode("utf-8", "surrogateescape")
    inner = "".join(chr(b) if 32 <= b < 127 and b not in (0x22, 0x5C) else f"\\{b:02X}" for b in data)
    return f'"{inner}"'


def unquoted(text: str) -> str:
    """The inverse of `quoted`, for the text behind the sigil. Reads `\\\\` too, as LLVM writes a backslash."""
    if not text.startswith('"'):
        return text
    return unescaped(text[1:-1]).decode("utf-8", "surrogateescape")


def unescaped(text: str) -> bytes:
    """The bytes that the inside of a quoted string of LLVM IR stands for."""
    data = text.encode("utf-8", "surrogateescape")
    return _ESCAPE.sub(lambda m: b"\\" if m[1] is None else bytes([int(m[1], 16)]), data)
