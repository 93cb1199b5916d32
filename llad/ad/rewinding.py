"""Arrays that are rewound: what operations have read of them is read again after taking back what was written since.

    for i in range(n):                      # an operand A[i, :i] in each of n iterations: n*n/2 numbers to copy ...
        for j in range(i, n):
            A[i, j] -= A[i, :i] @ A[:i, j]  # ... n**3/3 numbers here, of an array of n*n that is written once

The reverse sweep begins with a copy of the array as the function leaves it. The reverse of every store puts the number
that was overwritten back into that copy. So the copy holds at any time what the array held at the same time of the
forward sweep, and operands are read in it. Nothing need be proved about which elements are written when. It costs
one copy and a number for each store (often one that is needed anyhow), whatever the operations read.
(The idea: tapes that log overwritten values, as those of Tapenade; L. Hascoet, V. Pascual, TOMS 39, 2013.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from llad.ad.structure import Structure
from llad.ad.work import Work
from llad.analysis.facts import OperandFact
from llad.analysis.layout import size_in_bytes
from llad.analysis.memory import MemoryObject
from llad.ir.instructions import Instruction, MemoryInfo
from llad.ir.opcodes import OPCODES
from llad.ir.types import FloatType
from llad.ir.values import Value

__all__ = ["Rewound", "rewind"]

Read = tuple[Instruction, OperandFact]


@dataclass(frozen=True, eq=False)
class Rewound:
    """The copy of `found`, which takes `count` times `scale` bytes from `start` on.

    `overwritten`: by store, the value that it overwrites.
    """

    name: str
    found: MemoryObject
    start: Value
    count: Value
    scale: int
    overwritten: Mapping[Instruction, Value]


def rewind(structure: Structure, work: Work, reads: Iterable[Read]) -> Mapping[MemoryObject, Rewound]:
    """What is cheaper to rewind than to copy at each of `reads`, operands that would be copied.

    Inserts loads of what stores overwrite; analyses of the function's memory are void then.
    """
    by_object: dict[MemoryObject, list[Read]] = {}
    for call, operand in reads:
        found = structure.memory.unique_base(call.operands[operand.argument])
        if found is not None:
            by_object.setdefault(found, []).append((call, operand))
    chosen: list[tuple[MemoryObject, tuple[Value, int], list[Instruction]]] = []
    for found, calls in by_object.items():
        size = _size(structure, found)
        stores = _stores(structure, work, found, [call for call, _ in calls])
        if size is not None and stores is not None and _pays(structure, found, calls, stores):
            chosen.append((found, size, stores))
    return {
        found: Rewound(
            f"rewound.{number}",
            found,
            found.start,
            *size,
            {store: _value_before(structure, store, found) for store in stores},
        )
        for number, (found, size, stores) in enumerate(chosen)
    }


def _size(structure: Structure, found: MemoryObject) -> tuple[Value, int] | None:
    """The value that counts, and bytes for one of it; None if the copy cannot be made where the reverse begins."""
    success = structure.prepared.success
    lowered = structure.lowered
    if success is None or not structure.memory.lasts(found) or not found.starts:
        return None
    if found.kind == "parameter":
        fact = lowered.parameters[found.index]
        scale = None if fact.element is None else size_in_bytes(fact.element)
        return None if fact.count < 0 or scale is None else (structure.function.arguments[fact.count], scale)
    base = found.base
    if found.kind != "allocation" or not isinstance(base, Instruction):
        return None
    made = lowered.runtime[base.callee_name]
    if not made.counted or structure.loop_of_value(base) is not None:
        return None
    count = base.operands[made.allocates_size]
    known = all(structure.dominators.value_dominates_start(value, success) for value in (count, found.start))
    return (count, 1) if known else None


def _stores(
    structure: Structure, work: Work, found: MemoryObject, calls: list[Instruction]
) -> list[Instruction] | None:
    """The stores that run after one of `calls` and may write to `found`; None if not all of them can be taken back."""
    memory, cfg = structure.memory, structure.cfg
    stores = []
    for write in memory.writes(found):
        block = write.block
        assert block is not None
        after = any(call.block is not None and cfg.reaches(call.block, block) for call in calls)
        if structure.prepared.is_cold(block) or not (after or _is_behind(calls, write)):
            continue
        if write.opcode.name != "store" or write not in work.instructions.get(block, ()):
            return None
        info = write.memory
        if info.volatile or info.ordering or not isinstance(write.stored.type, FloatType):
            return None
        if memory.unique_base(write.pointer) != found or size_in_bytes(write.stored.type) not in (4, 8):
            return None
        stores.append(write)
    return stores


def _is_behind(calls: list[Instruction], write: Instruction) -> bool:
    """Whether one of `calls` comes before `write` in its block."""
    assert write.block is not None
    before = write.block.instructions[: write.block.instructions.index(write)]
    return any(call in before for call in calls)


def _pays(structure: Structure, found: MemoryObject, reads: list[Read], stores: list[Instruction]) -> bool:
    """Whether copies have more dimensions than the array and the loops that write to it."""

    def depth(inst: Instruction) -> int:
        loop = structure.loop_of_value(inst)
        return 0 if loop is None else loop.depth

    copied = max(depth(call) + max(1, len(operand.extents)) for call, operand in reads)
    dimensions = structure.lowered.parameters[found.index].dimensions if found.kind == "parameter" else 1
    return copied > max([dimensions, *map(depth, stores)])


def _value_before(structure: Structure, store: Instruction, found: MemoryObject) -> Value:
    """What `store` overwrites: known in its block already, or loaded in front of it."""
    block = store.block
    assert block is not None
    place = block.instructions.index(store)
    writes = frozenset(structure.memory.writes(found))
    type = store.stored.type
    for inst in reversed(block.instructions[:place]):
        if inst.opcode.name == "load" and inst.pointer is store.pointer and inst.type is type:
            return inst
        if inst in writes:
            if inst.opcode.name == "store" and inst.pointer is store.pointer and inst.stored.type is type:
                return inst.stored
            break
    load = Instruction(
        OPCODES["load"],
        type,
        [store.pointer],
        f"{store.pointer.name}.overwritten",
        MemoryInfo(type, store.memory.align),
    )
    load.block = block
    block.instructions.insert(place, load)
    return load
