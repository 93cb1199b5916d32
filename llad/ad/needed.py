"""Which primal values the reverse sweep reads: the reverse of every active instruction is run once, recording."""

from __future__ import annotations

from collections.abc import Mapping

from llad.ad.activity import Activity
from llad.ad.adjoint import reverse_instruction
from llad.ad.handles import Handles
from llad.ad.operands import Operands
from llad.ad.plan import TripCount
from llad.ad.routes import Routes
from llad.ad.shadow import emit_shadow_address
from llad.ad.structure import Structure
from llad.ad.work import Work, covers
from llad.analysis.facts import OperandFact
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.errors import InternalError
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Module
from llad.ir.types import I64, PTR
from llad.ir.values import Argument, BasicBlock, Constant, Value, poison


class Recorder:
    """A ReverseContext that emits into a scratch block and notes what is read."""

    def __init__(
        self,
        structure: Structure,
        activity: Activity,
        handles: Handles,
        operands: Operands,
        calls: Mapping[Instruction, Instruction],
    ) -> None:
        self.calls = calls
        self.operands = operands
        self.structure = structure
        self.handles = handles
        self.activity = activity
        self.module = Module()
        self.builder = Builder(BasicBlock("scratch"))
        self.needed: dict[Value, None] = {}
        self._current: Instruction

    def record(self, inst: Instruction) -> None:
        self._current = inst
        total = poison(inst.type) if self.activity.is_active(inst) else None
        reverse_instruction(inst, total, self)
        for copy, overwritten in self.operands.overwritten(inst):
            for value in (overwritten, inst.pointer, copy.start):
                self.primal(value)
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
        handle = self.handles.of_object.get(found)
        if handle is not None:
            self.primal(handle)
        elif found.kind == "allocation" and not covers(self.structure, found, self._current):
            raise InternalError(f"no handle for the local array %{found.base.name}")
        return found.base

    def root_shadow(self, pointer: Value) -> Value | None:
        handle = self.handles.of_address.get(pointer)
        if handle is None:
            return None
        self.primal(pointer)
        return self.primal(handle)

    def elements(self, call: Instruction, operand: OperandFact) -> Value:
        copy = self.operands.copies.get((call, operand.argument))
        rewound = self.operands.rewinds.get((call, operand.argument))
        if rewound is not None:
            self.primal(rewound.start)
            self.primal(rewound.count)
        for value in (call.operands[operand.argument],) if copy is None else copy.layout:
            self.primal(value)
        return poison(PTR)

    def strides(self, call: Instruction, operand: OperandFact) -> list[Value]:
        return [poison(I64) for _ in operand.extents]

    def scratch(self, parameter: Argument) -> Value:
        return poison(PTR)

    def call_reverse(self, call: Instruction, arguments: list[Value]) -> None:
        self.primal(self.calls[call])

    def add(self, value: Value, contribution: Value) -> None:
        pass


def needed_values(
    structure: Structure,
    activity: Activity,
    work: Work,
    handles: Handles,
    operands: Operands,
    calls: Mapping[Instruction, Instruction],
    routes: Routes,
    paths: Mapping[BasicBlock, Instruction],
    trips: Mapping[Loop, TripCount],
) -> tuple[Value, ...]:
    """Every primal value that the reverse sweep reads directly, constants and arguments left out."""
    recorder = Recorder(structure, activity, handles, operands, calls)
    for block in routes.routes:
        for inst in work.instructions.get(block, ()):
            recorder.record(inst)
    for allocation in work.allocations:
        handle = handles.of_allocation(allocation)
        fact = structure.lowered.runtime[allocation.callee_name]
        recorder.primal(allocation.operands[fact.allocates_size] if handle is None else handle)
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
