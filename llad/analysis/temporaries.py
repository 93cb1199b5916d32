"""Local arrays that nobody but the instructions of one function knows."""

from __future__ import annotations

from dataclasses import dataclass

from llad.analysis.facts import Lowered
from llad.analysis.uses import Uses
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import ConstantWord, Value

__all__ = ["TemporaryArray", "temporary_arrays"]

_FILLS = ("llvm.memset.", "llvm.memcpy.", "llvm.memmove.")


@dataclass(frozen=True, eq=False)
class TemporaryArray:
    """An array of which the address is nowhere but in the instructions listed here.

    `loads` read it, `writes` are stores, fills and copies to it, `null_tests` compare it with null. `others` count
    references to it, find its elements and compute addresses in it.
    """

    allocation: Instruction
    loads: tuple[Instruction, ...]
    writes: tuple[Instruction, ...]
    null_tests: tuple[Instruction, ...]
    others: tuple[Instruction, ...]


def temporary_arrays(lowered: Lowered, function: Function) -> list[TemporaryArray]:
    """Those that `function` makes, in order."""
    made = [
        inst
        for inst in function.instructions()
        if inst.opcode.is_call
        and (fact := lowered.runtime.get(inst.callee_name)) is not None
        and fact.allocates_size >= 0
        and fact.counted
        and fact.destructor < 0
    ]
    uses = Uses.of(function) if made else None
    return [
        found for inst in made if uses is not None and (found := _temporary(lowered, uses, inst)) is not None
    ]


def _temporary(lowered: Lowered, uses: Uses, allocation: Instruction) -> TemporaryArray | None:
    """None if the address is used in any other way."""
    loads: list[Instruction] = []
    writes: list[Instruction] = []
    null_tests: list[Instruction] = []
    others: list[Instruction] = []
    pending = [allocation]
    while pending:
        for user, position in uses.of_value(pending.pop()):
            name = user.opcode.name
            fact = lowered.runtime.get(user.callee_name) if user.opcode.is_call else None
            if fact is not None and position in (fact.increments, fact.decrements):
                others.append(user)
            elif position == (fact.data_of if fact is not None else 0 if name == "getelementptr" else -1):
                others.append(user)
                pending.append(user)
            elif name == "load":
                loads.append(user)
            elif (name == "store" and position == 1) or (position == 0 and _is_fill(user)):
                writes.append(user)
            elif name == "icmp" and user.predicate in ("eq", "ne") and _is_null(user.operands[1]):
                null_tests.append(user)
            else:
                return None
    return TemporaryArray(allocation, tuple(loads), tuple(writes), tuple(null_tests), tuple(others))


def _is_fill(inst: Instruction) -> bool:
    return inst.opcode.is_call and inst.callee_name.startswith(_FILLS)


def _is_null(value: Value) -> bool:
    return isinstance(value, ConstantWord) and value.word == "null"
