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

from llad.ad.activity import carries_float
from llad.ad.handles import Handles
from llad.ad.shadow import ShadowBase, induction_offset
from llad.ad.structure import Structure, encloses
from llad.analysis.layout import size_in_bytes
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
    takes `count` times `scale` bytes from `start` on; `scale` 0 means that `count` is the array's handle, which
    knows its bytes. Addresses in the array are computed from one of `origins`. `dimensions`: loops that run over
    the array, as a guess of its size. `found` is None where only the run tells which array it is.
    """

    name: str
    found: MemoryObject | None
    loop: Loop
    marker: Instruction
    start: Value
    count: Value
    scale: int
    dimensions: int
    origins: tuple[Value, ...]


class Snapshots:
    """All snapshots that could be made, found when they are asked for."""

    def __init__(self, structure: Structure, handles: Handles, reversed_loops: frozenset[Loop]) -> None:
        self.structure = structure
        self.reversed_loops = reversed_loops
        self.handles = handles
        self.made: dict[tuple[Value, Loop], Snapshot | None] = {}
        self.of_marker: dict[Value, Snapshot] = {}

    def of_load(self, load: Instruction) -> tuple[Snapshot, tuple[Value, ...]] | None:
        """The snapshot from which `load` can be repeated, and what its address is computed from."""
        found = self.structure.memory.unique_base(load.pointer)
        if load.memory.ordering or (found is not None and found.kind not in ("parameter", "allocation")):
            return None
        origins = found.starts if found is not None else tuple(self.handles.of_address)
        walked = _address_operands(self.structure, load.pointer, origins)
        if walked is None:
            return None
        origin, operands = walked
        writers = self._writers(load, origin)
        loop = self._outermost_quiet_loop(load, origin, writers)
        if loop is None:
            return None
        loop = self._earliest(loop, load, writers)
        key = (found.base if found is not None else origin, loop)
        if key not in self.made:
            self.made[key] = self._make(found, origin, loop)
        snapshot = self.made[key]
        return (snapshot, operands) if snapshot is not None else None

    def _writers(self, load: Instruction, origin: Value) -> list[Instruction]:
        """What may write to the array that `load` reads."""
        memory = self.structure.memory
        return [
            writer
            for found in memory.objects(load.pointer)
            for writer in memory.writes(found)
            if not self._writes_elsewhere(writer, origin)
        ]

    def _earliest(self, loop: Loop, load: Instruction, writers: list[Instruction]) -> Loop:
        """The first loop beside `loop` that reads the array in the same state: one copy serves both."""
        structure = self.structure
        dominates = structure.dominators.dominates
        around = loop.parent
        inside = [w for w in writers if around is None or w.block in around.blocks]
        for other in around.children if around is not None else structure.forest.top:
            if other is loop:
                break
            before, here = other.preheader, loop.preheader
            if (
                other not in self.reversed_loops
                or before is None
                or here is None
                or not dominates(before, here)
            ):
                continue
            if not any(i.block in other.blocks for i in self._readers(load)):
                continue
            # Every write comes before the copy, or behind the entry of `loop`.
            if all(
                w.block is not None
                and w.block not in other.blocks
                and (dominates(w.block, before) or (w.block is not here and dominates(here, w.block)))
                for w in inside
            ):
                return other
        return loop

    def _readers(self, load: Instruction) -> list[Instruction]:
        memory = self.structure.memory
        return [
            inst
            for found in memory.objects(load.pointer)
            for inst in memory.accesses(found)
            if inst.opcode.name == "load"
        ]

    def _outermost_quiet_loop(
        self, load: Instruction, origin: Value, writers: list[Instruction]
    ) -> Loop | None:
        """The outermost loop around `load` in which nothing is written to its array, which stays the same."""
        home = self.structure.loop_of_value(origin)
        best, loop = None, self.structure.loop_of_value(load)
        while loop is not None and loop is not home and not any(w.block in loop.blocks for w in writers):
            best, loop = loop, loop.parent
        return best if encloses(home, loop) else None

    def _writes_elsewhere(self, writer: Instruction, origin: Value) -> bool:
        """True if `writer` stores through one of several addresses that change places, and `origin` is another."""
        if writer.opcode.name != "store" or origin not in self.handles.of_address:
            return False
        walked = _address_operands(self.structure, writer.pointer, tuple(self.handles.of_address))
        return walked is not None and walked[0] is not origin and self._never_same(walked[0], origin)

    def _never_same(self, a: Value, b: Value) -> bool:
        """True if two header phis of a loop start as different arrays and are only ever exchanged."""
        loop = self.structure.loop_of_value(a)
        if loop is None or loop is not self.structure.loop_of_value(b) or loop.preheader is None:
            return False
        phis = loop.header.phis
        group: list[Instruction] = []
        todo = [a, b]
        while todo:
            phi = todo.pop()
            if phi in group:
                continue
            if not isinstance(phi, Instruction) or phi not in phis:
                return False
            group.append(phi)
            todo.append(phi.incoming_for(loop.latches[0]))
        first = [self.structure.memory.unique_base(phi.incoming_for(loop.preheader)) for phi in group]
        following = {phi.incoming_for(loop.latches[0]) for phi in group}
        known = all(found is not None and found.kind in ("parameter", "allocation") for found in first)
        return known and len(set(first)) == len(group) == len(following)

    def _make(self, found: MemoryObject | None, origin: Value, loop: Loop) -> Snapshot | None:
        structure = self.structure
        size = self._size(found) if found is not None else self._size_behind(origin)
        place = loop.preheader
        if size is None or place is None:
            return None
        start = found.starts[0] if found is not None else origin
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
        objects = [found] if found is not None else structure.memory.objects(origin)
        snapshot = Snapshot(
            f"snapshot.{len(self.of_marker)}",
            found,
            loop,
            marker,
            start,
            *size,
            max(map(self._dimensions, objects)),
            found.starts if found is not None else (origin,),
        )
        self.of_marker[marker] = snapshot
        return snapshot

    def _size_behind(self, origin: Value) -> tuple[Value, int] | None:
        """The handle of the array that `origin` is the beginning of, if every such array is of known size."""
        loop = self.structure.loop_of_value(origin)
        if not isinstance(origin, Instruction) or loop is None or loop.preheader is None:
            return None
        if origin not in loop.header.phis or not self._never_same(
            origin, origin.incoming_for(loop.latches[0])
        ):
            return None
        for found in self.structure.memory.objects(origin):
            if self._size(found) is None:
                return None
        group: list[Instruction] = []
        following: Value = origin
        while isinstance(following, Instruction) and following not in group:
            group.append(following)
            following = following.incoming_for(loop.latches[0])
        for phi in group:
            first = phi.incoming_for(loop.preheader)
            base = self.structure.memory.unique_base(first)
            if base is None or not base.is_base(first):
                return None
        return self.handles.of_address[origin], 0

    def _size(self, found: MemoryObject) -> tuple[Value, int] | None:
        """The value that counts, and bytes for one of it; None if the extent is not known."""
        lowered = self.structure.lowered
        if found.kind == "parameter":
            fact = lowered.parameters[found.index]
            if fact.count < 0 or fact.element is None or not carries_float(fact.element):
                return None
            size = size_in_bytes(fact.element)
            return None if size is None else (self.structure.function.arguments[fact.count], size)
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


def _address_operands(
    structure: Structure, pointer: Value, origins: tuple[Value, ...]
) -> tuple[Value, tuple[Value, ...]] | None:
    """The one of `origins` that `pointer` is computed from, and the values that its distance depends on."""
    operands: list[Value] = []
    while pointer not in origins:
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
    return pointer, tuple(operands)


def emit_address(
    structure: Structure, pointer: Value, origins: tuple[Value, ...], base: Value, sweep: ShadowBase
) -> Value:
    """The address that is as far from `base` as `pointer` is from the one of `origins` that it depends on."""
    steps: list[Instruction] = []
    while pointer not in origins:
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
