"""Snapshots: one copy of an array, made where a loop is entered, instead of every value read from it there.

    for t in range(steps):          # u is overwritten in every step ...
        for i in range(1, n - 1):   # ... but not in this loop, which reads u[i-1], u[i] and u[i+1]
            v[i] = u[i] * (u[i+1] - u[i-1])
        ...

What the reverse sweep reads of u in the inner loop costs one copy of u for each step, however many values the loop
makes of it. The planner weighs that against storing the values.
"""

from __future__ import annotations

from dataclasses import dataclass

from llad.ad.shadow import ShadowBase, induction_offset
from llad.ad.structure import Structure, encloses
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.ir.instructions import CallInfo, Instruction
from llad.ir.module import Function
from llad.ir.opcodes import OPCODES
from llad.ir.types import I8, PTR, FunctionType
from llad.ir.values import Value

COPY = Function("llad.snapshot", FunctionType(PTR, (PTR,)))


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A copy of the array `found` at every entry of `loop`, in which the array is only read.

    `marker` stands for the address of the copy among the planned values; it is no part of the function. The copy
    takes `count` times `scale` bytes from `start` on. `dimensions`: loops that run over the array, as a guess of
    its size.
    """

    name: str
    found: MemoryObject
    loop: Loop
    marker: Instruction
    start: Value
    count: Value
    scale: int
    dimensions: int


class Snapshots:
    """All snapshots that could be made, found when they are asked for."""

    def __init__(self, structure: Structure) -> None:
        self.structure = structure
        self.made: dict[tuple[MemoryObject, Loop], Snapshot] = {}
        self.of_marker: dict[Value, Snapshot] = {}
        self._writers: dict[MemoryObject, tuple[Instruction, ...]] = {}

    def of_load(self, load: Instruction) -> tuple[Snapshot, tuple[Value, ...]] | None:
        """The snapshot from which `load` can be repeated, and what its address is computed from."""
        memory = self.structure.memory
        found = memory.unique_base(load.pointer)
        if found is None or found.kind not in ("parameter", "allocation") or load.memory.ordering:
            return None
        operands = _address_operands(self.structure, load.pointer, found)
        loop = self._outermost_quiet_loop(load, found) if operands is not None else None
        if operands is None or loop is None:
            return None
        snapshot = self.made.get((found, loop)) or self._make(found, loop)
        return (snapshot, operands) if snapshot is not None else None

    def _outermost_quiet_loop(self, load: Instruction, found: MemoryObject) -> Loop | None:
        """The outermost loop around `load` in which nothing is written to `found`."""
        writers = self._writers.get(found)
        if writers is None:
            writers = self._writers[found] = self.structure.memory.writes(found)
        best, loop = None, self.structure.loop_of_value(load)
        while loop is not None and not any(w.block in loop.blocks for w in writers):
            best, loop = loop, loop.parent
        return best

    def _make(self, found: MemoryObject, loop: Loop) -> Snapshot | None:
        structure = self.structure
        size = self._size(found)
        place = loop.preheader
        if size is None or place is None or not found.starts:
            return None
        start = found.starts[0]
        for value in (start, size[0]):
            if isinstance(value, Instruction) and not (
                structure.dominators.value_dominates_end(value, place)
                and encloses(structure.loop_of_value(value), loop.parent)
            ):
                return None
        marker = Instruction(
            OPCODES["call"], PTR, [start, COPY], f"{start.name}.copy", CallInfo(COPY.function_type)
        )
        marker.block = place
        snapshot = Snapshot(
            f"snapshot.{len(self.made)}", found, loop, marker, start, *size, self._dimensions(found)
        )
        self.made[(found, loop)] = snapshot
        self.of_marker[marker] = snapshot
        return snapshot

    def _size(self, found: MemoryObject) -> tuple[Value, int] | None:
        """The value that counts, and bytes for one of it; None if the extent is not known."""
        lowered = self.structure.lowered
        if found.kind == "parameter":
            fact = lowered.parameters[found.index]
            if fact.count < 0 or fact.element is None or not fact.element.is_float:
                return None
            return self.structure.function.arguments[fact.count], fact.element.bits // 8  # type: ignore[attr-defined]
        base = found.base
        if not isinstance(base, Instruction) or not base.opcode.is_call:
            return None
        return base.operands[lowered.runtime[base.callee_name].allocates_size], 1

    def _dimensions(self, found: MemoryObject) -> int:
        if found.kind == "parameter":
            return self.structure.lowered.parameters[found.index].dimensions
        accesses = (i for i in self.structure.memory.accesses(found) if i.opcode.name in ("load", "store"))
        return (
            max((len(_loops_of_address(self.structure, inst.pointer)) for inst in accesses), default=1) or 1
        )


def _loops_of_address(structure: Structure, pointer: Value) -> set[Loop]:
    """The loops over whose iterations an address moves."""
    found: set[Loop] = set()
    seen: set[Value] = set()
    todo = [pointer]
    while todo:
        value = todo.pop()
        if not isinstance(value, Instruction) or value in seen:
            continue
        seen.add(value)
        loop = structure.loop_of_value(value)
        if loop is not None and value.opcode.name == "phi" and value.block is loop.header:
            found.add(loop)
            induction = structure.inductions.of_phi(value)
            todo += [] if induction is None else [induction.start]
        elif value.opcode.is_pure or value.opcode.name == "phi":
            todo += value.operands
    return found


def _address_operands(structure: Structure, pointer: Value, found: MemoryObject) -> tuple[Value, ...] | None:
    """Values from which the distance of `pointer` to the first element is computed; None if that is not simple."""
    operands: list[Value] = []
    while not found.is_base(pointer):
        if not isinstance(pointer, Instruction):
            return None
        if pointer.opcode.name == "getelementptr":
            operands += pointer.operands[1:]
            pointer = pointer.operands[0]
            continue
        induction = structure.inductions.of_phi(pointer)
        if induction is None:
            return None
        operands.append(induction.step)
        pointer = induction.start
    return tuple(operands)


def emit_address(
    structure: Structure, pointer: Value, found: MemoryObject, base: Value, sweep: ShadowBase
) -> Value:
    """The address that is as far from `base` as `pointer` is from the first element of `found`."""
    steps: list[Instruction] = []
    while not found.is_base(pointer):
        assert isinstance(pointer, Instruction)
        steps.append(pointer)
        induction = structure.inductions.of_phi(pointer)
        pointer = pointer.operands[0] if induction is None else induction.start
    address = base
    for step in reversed(steps):
        induction = structure.inductions.of_phi(step)
        if induction is not None:
            address = sweep.builder.gep(I8, address, [induction_offset(induction, sweep)])
        else:
            indices = [sweep.primal(index) for index in step.operands[1:]]
            address = sweep.builder.gep(step.source_type, address, indices, flags=step.flags)
    return address
