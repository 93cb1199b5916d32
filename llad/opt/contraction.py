"""Local arrays that are not needed: those that nobody reads, and those whose elements are computed where they are read.

`analysis/substitution.py` says which ones. A derivative has no array for them, and no shadow of it: memory that is new
in each call takes longer to get than to fill.
"""

from __future__ import annotations

from llad.analysis.facts import Lowered
from llad.analysis.substitution import Substitution, SubstitutionFinder
from llad.analysis.temporaries import TemporaryArray, temporary_arrays
from llad.ir.clone import clone_instruction
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import BasicBlock, Value, boolean

__all__ = ["contract_arrays"]


def contract_arrays(lowered: Lowered, function: Function) -> bool:
    """Removes such arrays from `function`; returns whether there were any. Loops that do nothing are left behind."""
    changed = False
    while True:
        arrays = temporary_arrays(lowered, function)
        unread = [array for array in arrays if not array.loads]
        chosen = _chosen(lowered, function, [array for array in arrays if array.loads])
        if not unread and not chosen:
            return changed
        for substitution in chosen:
            _substitute(function, substitution)
        for array in (*unread, *(substitution.array for substitution in chosen)):
            _remove(function, array)
        changed = True


def _chosen(lowered: Lowered, function: Function, arrays: list[TemporaryArray]) -> list[Substitution]:
    """Substitutions none of which computes with what another one replaces."""
    if not any(array.writes for array in arrays):
        return []
    finder = SubstitutionFinder(lowered, function)
    chosen: list[Substitution] = []
    replaced: set[Instruction] = set()
    computed: set[Instruction] = set()
    for array in arrays:
        found = finder.substitution(array)
        if found is None:
            continue
        own = {inst for reading in found.readings for inst in reading.computation}
        if replaced.isdisjoint(own) and computed.isdisjoint(array.loads):
            chosen.append(found)
            replaced.update(array.loads)
            computed |= own
    return chosen


def _substitute(function: Function, substitution: Substitution) -> None:
    """Loads in one block of what one store has written share the computation in front of the first of them."""
    computed: dict[tuple[Instruction, BasicBlock], Value] = {}
    for reading in sorted(substitution.readings, key=lambda reading: _position(reading.load)):
        load, stored = reading.load, reading.store.operands[0]
        assert load.block is not None
        key = (reading.store, load.block)
        if key not in computed:
            made: dict[Value, Value] = dict(reading.counters)
            copies: list[Instruction] = []
            for inst in reading.computation:
                made[inst] = copy = clone_instruction(inst, made)
                copy.block = load.block
                copies.append(copy)
            place = _position(load)
            load.block.instructions[place:place] = copies
            computed[key] = made.get(stored, stored)
        _replace(function, load, computed[key])
        load.block.instructions.remove(load)


def _position(inst: Instruction) -> int:
    assert inst.block is not None
    return inst.block.instructions.index(inst)


def _remove(function: Function, array: TemporaryArray) -> None:
    for test in array.null_tests:
        _replace(function, test, boolean(test.predicate == "ne"))
    gone = {array.allocation, *array.writes, *array.null_tests, *array.others}
    for block in function.blocks:
        block.instructions = [inst for inst in block.instructions if inst not in gone]


def _replace(function: Function, old: Value, new: Value) -> None:
    for inst in function.instructions():
        if old in inst.operands:
            inst.operands = [new if operand is old else operand for operand in inst.operands]
