"""The functions of a program that reverse mode differentiates one by one: the root, and what is called out of line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from llad.ad.outline import outline
from llad.ad.prepare import prepare
from llad.ad.rules.lookup import rule_for
from llad.ad.structure import Structure
from llad.analysis.facts import Lowered
from llad.analysis.program import called_functions, lower_program
from llad.errors import UnsupportedError
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import ConstantInt

_PIECE = re.compile(r"(\d+)")


@dataclass(frozen=True)
class Program:
    """`callees`: with their analyses. `refused`: callees that have no reverse, and why. `failing`: callees of
    which every path ends in an error."""

    root: Structure
    callees: Mapping[Function, Structure]
    refused: Mapping[Function, UnsupportedError]
    failing: frozenset[Function]

    @staticmethod
    def of(lowered: Lowered) -> Program:
        """Changes the module of `lowered` in place. Raises UnsupportedError if the root has no reverse."""
        primal = lowered.module.functions[lowered.function]
        outline(lowered.module, primal)
        found = called_functions(lowered, lambda call: rule_for(call) is not None)
        root, each = lower_program(lowered, found)
        callees: dict[Function, Structure] = {}
        refused: dict[Function, UnsupportedError] = {}
        failing: set[Function] = set()
        for function, own in each.items():
            try:
                _refuse_other_successes(own, function)
                structure = Structure.of(own, prepare(function))
            except UnsupportedError as error:
                refused[function] = error
                continue
            if structure.prepared.success is None:
                failing.add(function)
            else:
                callees[function] = structure
        return Program(Structure.of(root, prepare(primal)), callees, refused, frozenset(failing))


def _refuse_other_successes(lowered: Lowered, function: Function) -> None:
    for block in function.blocks:
        last = block.terminator
        status = last.operands[0] if last.opcode.name == "ret" else None
        is_merge = isinstance(status, Instruction) and status.opcode.name == "phi"
        candidates = status.operands[::2] if isinstance(status, Instruction) and is_merge else [status]
        if any(isinstance(c, ConstantInt) and c.value in lowered.other_successes for c in candidates):
            raise UnsupportedError(
                f"the function {readable(function.name)}",
                "it is recursive, or kept out of line, and may return None instead of a number",
                "return a number in all cases",
            )


def readable(symbol: str) -> str:
    """The last name in a symbol mangled like `_ZN6module8function...`; other symbols as they are."""
    if not symbol.startswith("_ZN"):
        return symbol
    rest, name = symbol[3:], symbol
    while (length := _PIECE.match(rest)) is not None:
        size = int(length[1])
        start = length.end()
        name, rest = rest[start : start + size], rest[start + size :]
    return name
