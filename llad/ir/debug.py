"""Source locations of instructions, read from the module's debug metadata."""

from __future__ import annotations

import re

from llad.ir.instructions import Instruction
from llad.ir.module import Module
from llad.ir.names import unescaped

__all__ = ["frames_of", "location_of"]

_NODE = re.compile(r"!([0-9]+)$")


def location_of(module: Module, inst: Instruction) -> str | None:
    """`file.py:line` of an instruction, in the innermost function it was inlined from.

    None if it has no `!dbg` attachment, or one without a line (LLVM writes line 0 for code of no one place).
    """
    frames = frames_of(module, inst)
    return frames[0] if frames else None


def frames_of(module: Module, inst: Instruction) -> list[str]:
    """`file.py:line` of an instruction and of the calls that it was inlined through, innermost first.

    The last one is in the function that the user compiled. Places without a line are left out.
    """
    frames: list[str] = []
    seen: set[str] = set()
    reference = dict(inst.metadata).get("dbg", "")
    while reference not in seen:
        seen.add(reference)
        location = _node(module, reference)
        if "!DILocation(" not in location:
            break
        line = _field(location, "line")
        file = _file_of(module, _field(location, "scope"))
        if line not in ("", "0") and file:
            frames.append(f"{file}:{line}")
        reference = _field(location, "inlinedAt")
    return frames


def _node(module: Module, reference: str) -> str:
    """The text of the node that `reference` names; a node written in place is its own text."""
    match = _NODE.match(reference)
    return module.metadata.get(int(match[1]), "") if match else reference


def _field(node: str, name: str) -> str:
    """The text of one field of a specialised node; empty if the node does not have it."""
    match = re.search(rf'[(,]\s*{name}: ("[^"]*"|[^,()"]+)', node)
    return match[1].strip() if match else ""


def _file_of(module: Module, reference: str) -> str:
    """Name of the file of a scope, asking the scopes around it if it does not say."""
    seen: set[str] = set()
    while reference not in seen:
        seen.add(reference)
        scope = _node(module, reference)
        file = _node(module, _field(scope, "file")) if "!DIFile(" not in scope else scope
        name = _field(file, "filename")
        if name or not scope:
            return unescaped(name[1:-1]).decode("utf-8", "replace") if name else ""
        reference = _field(scope, "scope")
    return ""
