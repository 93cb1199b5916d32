"""Tells LLVM which memory accesses of a derivative function never meet, as scoped noalias metadata.

Different array parameters do not overlap (the caller checks that at run time before it calls), local arrays are
their own memory, and neither meets shadows or caches. LLVM cannot see that, and would neither vectorise nor keep
values in registers. (LLVM Language Reference, 'noalias' and 'alias.scope' Metadata.)
"""

from __future__ import annotations

from llad.ir.instructions import Instruction
from llad.ir.module import Module

# With more kinds of memory than this the lists would cost more compile time than they gain.
MOST_SCOPES = 48


class AliasScopes:
    """Collects accesses by kind of memory; `attach` writes the metadata."""

    def __init__(self) -> None:
        self._accesses: dict[object, dict[object, list[Instruction]]] = {}
        self._tagged: set[Instruction] = set()

    def tag(self, access: Instruction, kind: object, part: object = None) -> None:
        """`access` (a load or store) only touches memory of `kind`; kinds are disjoint and hashable.

        So are the parts of a kind.
        """
        if access not in self._tagged:
            self._tagged.add(access)
            self._accesses.setdefault(kind, {}).setdefault(part, []).append(access)

    def attach(self, module: Module) -> None:
        groups = [accesses for parts in self._accesses.values() for accesses in parts.values()]
        if len(groups) > MOST_SCOPES:
            groups = [[a for part in parts.values() for a in part] for parts in self._accesses.values()]
        if not 1 < len(groups) <= MOST_SCOPES:
            return
        domain = _new_node(module, '!"llad"')
        scopes = [_new_node(module, domain, f'!"llad.{number}"') for number in range(len(groups))]
        for number, accesses in enumerate(groups):
            own = _new_list(module, [scopes[number]])
            others = _new_list(module, scopes[:number] + scopes[number + 1 :])
            for access in accesses:
                kept = tuple(entry for entry in access.metadata if entry[0] not in ("alias.scope", "noalias"))
                access.metadata = (*kept, ("alias.scope", own), ("noalias", others))


def _new_node(module: Module, *operands: str) -> str:
    """A distinct node that refers to itself first, as domains and scopes do."""
    number = max(module.metadata, default=-1) + 1
    module.metadata[number] = f"distinct !{{!{number}, {', '.join(operands)}}}"
    return f"!{number}"


def _new_list(module: Module, nodes: list[str]) -> str:
    number = max(module.metadata, default=-1) + 1
    module.metadata[number] = f"!{{{', '.join(nodes)}}}"
    return f"!{number}"
