"""Which primal values the reverse sweep reads: the reverse of every active instruction is run once, recording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llad.ad.activity import Activity
from llad.ad.adjoint import has_result_adjoint, reverse_instruction, touches_active_memory, unsupported
from llad.ad.plan import TripCount
from llad.ad.routes import Routes
from llad.ad.shadow import emit_shadow_address
from llad.ad.structure import Structure, encloses
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Module
from llad.ir.types import I64
from llad.ir.values import Argument, BasicBlock, Constant, Value, poison


@dataclass(frozen=True)
class Work:
    """What the reverse sweep has to do in each block, before it is known how control goes backward.

    `instructions`: per block, those with a reverse, in order. `merging`: blocks with active phis.
    `allocations`: calls that allocate a local array with a shadow.
    """

    instructions: Mapping[BasicBlock, tuple[Instruction, ...]]
    merging: frozenset[BasicBlock]
    allocations: tuple[Instruction, ...]

    @staticmethod
    def of(structure: Structure, activity: Activity) -> Work:
        instructions: dict[BasicBlock, tuple[Instruction, ...]] = {}
        merging: set[BasicBlock] = set()
        for block in structure.cfg.reverse_postorder:
            if block not in structure.prepared.warm:
                continue
            found = []
            for inst in block.instructions:
                if inst.opcode.name == "phi":
                    if activity.is_active(inst):
                        merging.add(block)
                elif has_result_adjoint(inst, activity) or touches_active_memory(inst, activity):
                    found.append(inst)
            if found:
                instructions[block] = tuple(found)
        allocations = tuple(
            found.base
            for found in activity.active
            if isinstance(found, MemoryObject) and found.kind == "allocation" and isinstance(found.base, Instruction)
        )
        order = {inst: number for number, inst in enumerate(structure.function.instructions())}
        return Work(instructions, frozenset(merging), tuple(sorted(allocations, key=order.__getitem__)))

    @property
    def relevant(self) -> frozenset[BasicBlock]:
        """Blocks in which the reverse sweep has something to do."""
        return frozenset(self.instructions) | self.merging | {i.block for i in self.allocations if i.block is not None}


class Recorder:
    """A ReverseContext that emits into a scratch block and notes what is read."""

    def __init__(self, structure: Structure, activity: Activity) -> None:
        self.structure = structure
        self.activity = activity
        self.module = Module()
        self.builder = Builder(BasicBlock("scratch"))
        self.needed: dict[Value, None] = {}
        self._current: Instruction | None = None
        self._addresses: set[Value] = set()

    def record(self, inst: Instruction) -> None:
        self._current = inst
        total = poison(inst.type) if self.activity.is_active(inst) else None
        reverse_instruction(inst, total, self)
        self.builder.block.instructions.clear()

    def primal(self, value: Value) -> Value:
        if isinstance(value, Instruction):
            self.needed[value] = None
        return value

    def shadow(self, pointer: Value) -> Value:
        return emit_shadow_address(self.structure, pointer, self)

    def iteration(self, loop: Loop) -> Value:
        return poison(I64)

    def base_shadow(self, found: MemoryObject) -> Value:
        inst = self._current
        if found.kind == "allocation" and inst is not None and not covers(self.structure, found, inst):
            raise unsupported(inst, f"the local array %{found.base.name} outlives the loop iteration that made it")
        return found.base

    def add(self, value: Value, contribution: Value) -> None:
        pass


def covers(structure: Structure, found: MemoryObject, inst: Instruction) -> bool:
    """True if `inst` runs between the allocation of `found` and the end of the iteration that made it."""
    base = found.base
    if not isinstance(base, Instruction):
        return True
    assert base.block is not None and inst.block is not None
    inside = encloses(structure.forest.loop_of(base.block), structure.forest.loop_of(inst.block))
    return inside and structure.dominators.dominates(base.block, inst.block)


def needed_values(
    structure: Structure,
    activity: Activity,
    work: Work,
    routes: Routes,
    paths: Mapping[BasicBlock, Instruction],
    trips: Mapping[Loop, TripCount],
) -> tuple[Value, ...]:
    """Every primal value that the reverse sweep reads directly, constants and arguments left out."""
    recorder = Recorder(structure, activity)
    for block in routes.routes:
        for inst in work.instructions.get(block, ()):
            recorder.record(inst)
    for allocation in work.allocations:
        fact = structure.lowered.runtime[allocation.callee_name]
        recorder.primal(allocation.operands[fact.allocates_size])
    for path in paths.values():
        recorder.primal(path)
    for loop, trip in trips.items():
        if trip.at_entry is not None:
            recorder.primal(trip.at_entry)
        for target, value in trip.at_exit.items():
            if target in routes.routes:
                recorder.primal(value)
        assert loop is not None
    return tuple(recorder.needed)


def is_constant(value: Value) -> bool:
    """Known in both sweeps without any effort."""
    return isinstance(value, Constant | Argument)
