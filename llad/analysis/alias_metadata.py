"""What scoped noalias metadata says about two accesses. (LLVM Language Reference, 'noalias' and 'alias.scope'.)"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from llad.ir.instructions import Instruction

__all__ = ["AliasMetadata"]

_NODE = re.compile(r"!(\d+)")


@dataclass(frozen=True, eq=False)
class AliasMetadata:
    """Reads the lists of `nodes`, the numbered metadata of a module."""

    nodes: Mapping[int, str]
    _lists: dict[str, frozenset[str]] = field(default_factory=dict)

    def are_apart(self, a: Instruction, b: Instruction) -> bool:
        """True if the metadata promises that the accesses never meet."""
        return self._excludes(a, b) or self._excludes(b, a)

    def _excludes(self, a: Instruction, b: Instruction) -> bool:
        scopes = self._list(a, "alias.scope")
        # One domain in which all scopes of `a` are excluded is enough; all scopes of all domains are more.
        return bool(scopes) and scopes <= self._list(b, "noalias")

    def _list(self, inst: Instruction, kind: str) -> frozenset[str]:
        for name, text in inst.metadata:
            if name == kind:
                found = self._lists.get(text)
                if found is None:
                    number = _NODE.fullmatch(text)
                    content = self.nodes.get(int(number[1]), "") if number else ""
                    found = self._lists[text] = frozenset(_NODE.findall(content))
                return found
        return frozenset()
