"""The functions of a program that reverse mode differentiates one by one: the root, and what is called out of line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from llad.ad.outcomes import other_outcomes, separate_outcomes
from llad.ad.outline import address_taken, outline
from llad.ad.prepare import Prepared, prepare
from llad.ad.rules.lookup import rule_for
from llad.ad.structure import Structure
from llad.analysis.facts import Lowered
from llad.analysis.program import called_functions, lower_program
from llad.errors import UnsupportedError
from llad.ir.module import Function

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
        several = other_outcomes(found, lowered.other_successes)
        fixed = address_taken(lowered.module)
        separate_outcomes(lowered.module, [f for f in several if f not in fixed], lowered.other_successes)
        prepared: dict[Function, Prepared] = {}
        refused: dict[Function, UnsupportedError] = {}
        for function in found:
            try:
                if function in several and function in fixed:
                    raise _other_successes(function)
                prepared[function] = prepare(function)
            except UnsupportedError as error:
                refused[function] = error
        form = prepare(primal)
        # What is known of calls and allocations names the instructions of the prepared functions.
        root, each = lower_program(lowered, found)
        callees: dict[Function, Structure] = {}
        failing: set[Function] = set()
        for function, own in each.items():
            if function in refused:
                continue
            try:
                structure = Structure.of(own, prepared[function])
            except UnsupportedError as error:
                refused[function] = error
                continue
            if structure.prepared.success is None:
                failing.add(function)
            else:
                callees[function] = structure
        return Program(Structure.of(root, form), callees, refused, frozenset(failing))


def _other_successes(function: Function) -> UnsupportedError:
    return UnsupportedError(
        f"the function {readable(function.name)}",
        "it may return None instead of a number, and is called through a pointer too",
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
