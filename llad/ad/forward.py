"""The forward sweep: the primal, copied, with what the plan stores and keeps written down on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llad.ad.activity import carries_float
from llad.ad.caches import Caches, element_address, entry_elements
from llad.ad.calls import Calls
from llad.ad.handle_shadows import HandleShadows
from llad.ad.operand_copies import placed
from llad.ad.operands import OperandCopy
from llad.ad.plan import Frame, Keep, Plan, Segment, Stored
from llad.ad.snapshots import Snapshot
from llad.ad.structure import Structure
from llad.analysis.layout import size_in_bytes
from llad.analysis.loops import Loop
from llad.ir.builder import Builder
from llad.ir.clone import clone_instruction
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import Argument, BasicBlock, Value, integer, null

Hook = Callable[[Builder, Instruction, Mapping[Value, Value]], None]


class ForwardSweep:
    """Emits the blocks of one segment into `function`.

    `values` maps primal values (arguments at first, then everything emitted) to their copies. `keep_slot` gives
    the stack slot of a kept value. `out_of_memory` is where control goes when a cache cannot grow.
    """

    def __init__(
        self,
        structure: Structure,
        plan: Plan,
        segment: Segment,
        function: Function,
        caches: Caches,
        handles: HandleShadows,
        values: dict[Value, Value],
        keep_slot: Callable[[Value], Value],
        out_of_memory: BasicBlock,
    ) -> None:
        self.structure = structure
        self.plan = plan
        self.segment = segment
        self.function = function
        self.caches = caches
        self.handles = handles
        self.values = values
        self.keep_slot = keep_slot
        self.out_of_memory = out_of_memory
        self.tails: dict[BasicBlock, BasicBlock] = {}  # the block in which the copy of a block ends
        self.entries: dict[Frame, tuple[Value, Value]] = {}  # address of the current entry, its elements
        # What else to do behind the copy of an instruction, and what to do instead of returning a status.
        self.markers = plan.handles.markers()
        self.after: dict[Instruction, list[Hook]] = {}
        # Where the copy of an edge leads, if not simply to the copy of its target.
        self.on_edge: Callable[[BasicBlock, BasicBlock], BasicBlock] | None = None
        self.calls: Calls | None = None
        self.records = {marker: call for call, marker in plan.calls.items()}
        self.on_return: Callable[[Builder, BasicBlock, Value], None] | None = None

    def add_hook(self, inst: Instruction, hook: Hook) -> None:
        """Call `hook` with the builder, `inst` and the copies made so far when `inst` has been copied."""
        self.after.setdefault(inst, []).append(hook)

    def emit(self, blocks: list[BasicBlock]) -> None:
        """Copy `blocks`, which must be in an order in which definitions come before uses (phis aside)."""
        for block in blocks:
            self.values[block] = self.function.add_block(block.name)
        copies: list[tuple[Instruction, BasicBlock]] = []
        for block in blocks:
            copies += [(copy, block) for copy in self._emit_block(block)]
        for copy, block in copies:
            self._map_operands(copy, block)

    def _emit_block(self, block: BasicBlock) -> list[Instruction]:
        target = self.values[block]
        assert isinstance(target, BasicBlock)
        builder = Builder(target)
        copies: list[Instruction] = []
        count = len(block.phis)
        phis = [phi for phi in block.phis if self._is_executed(phi)]
        for phi in phis:
            copies.append(self._copy(builder, phi))
        self._push_iteration_frames(builder, block)
        for phi in phis:
            self._write_down(builder, phi)
        for inst in block.instructions[count:]:
            if not self._is_executed(inst):
                continue
            if inst.opcode.is_terminator:
                self._push_entry_frames(builder, block)
                self._take_snapshots(builder, block)
            if inst.opcode.name == "ret" and self.on_return is not None:
                status = inst.operands[0]
                self.on_return(builder, block, self.values.get(status, status))
                continue
            if inst in self.markers:
                self.expand_marker(builder, inst)
            elif inst in self.records or inst in self.plan.calls:
                self._call_out_of_line(builder, inst)
            else:
                copies.append(self._copy(builder, inst))
            self._write_down(builder, inst)
        self.tails[block] = builder.block
        return copies

    def _call_out_of_line(self, builder: Builder, inst: Instruction) -> None:
        """The marker of a call makes its record; the call goes to the forward sweep of the callee."""
        assert self.calls is not None
        call = self.records.get(inst)
        if call is not None:
            self.values[inst] = self._checked(builder, self.calls.new_record(builder, call), inst.name)
            return
        operands = [*inst.arguments, self.plan.calls[inst]]
        arguments = [self.values.get(operand, operand) for operand in operands]
        self.values[inst] = self.calls.forward(builder, inst, arguments)

    def expand_marker(self, builder: Builder, marker: Instruction) -> None:
        """A handle is made, or told where its array begins."""
        base, *_ = operands = [self.values.get(operand, operand) for operand in marker.operands]
        if marker in self.plan.handles.found:
            self.values[marker] = self._checked(builder, self.handles.find(builder, base), marker.name)
            return
        if marker in self.plan.handles.starts:
            self.handles.set_start(builder, base, operands[1])
            return
        original = marker.operands[0]
        size: Value = integer(64, 0)
        if isinstance(original, Instruction):
            fact = self.structure.lowered.runtime[original.callee_name]
            size = original.operands[fact.allocates_size]
            size = self.values.get(size, size)
        elif isinstance(original, Argument):
            size = self._parameter_bytes(builder, original)
        made = self.handles.make(builder, original, base, size)
        self.values[marker] = self._checked(builder, made, marker.name)

    def _parameter_bytes(self, builder: Builder, argument: Argument) -> Value:
        """Bytes of an array parameter, 0 if its elements do not lie one behind the other."""
        fact = self.structure.lowered.parameters[argument.index]
        size = (
            size_in_bytes(fact.element) if fact.element is not None and carries_float(fact.element) else None
        )
        if fact.count < 0 or size is None:
            return integer(64, 0)
        count = self.values[self.structure.function.arguments[fact.count]]
        return builder.binary("mul", count, integer(64, size))

    def _checked(self, builder: Builder, made: Value, name: str) -> Value:
        """`made`, after leaving for want of memory if it is null."""
        going_on = self.function.add_block(f"{name}.ready")
        builder.branch_if(builder.compare("icmp", "eq", made, null()), self.out_of_memory, going_on)
        builder.at(going_on)
        return made

    def _is_executed(self, inst: Instruction) -> bool:
        return self.segment.replay is None or inst in self.segment.replay.instructions

    def _copy(self, builder: Builder, inst: Instruction) -> Instruction:
        copy = builder.emit(clone_instruction(inst, {}))
        if inst.opcode.name in ("load", "store"):
            found = self.structure.memory.unique_base(inst.pointer)
            if found is not None and self.structure.memory.is_apart(found):
                self.caches.scopes.tag(copy, found)
        self.values[inst] = copy
        return copy

    def _map_operands(self, copy: Instruction, block: BasicBlock) -> None:
        """Let `copy`, made from an instruction of `block`, use copies too."""
        values = self.values
        leave = self.on_edge
        if copy.opcode.is_terminator and leave is not None:
            copy.operands = [
                leave(block, op) if isinstance(op, BasicBlock) else values.get(op, op) for op in copy.operands
            ]
        elif copy.opcode.name == "phi":
            tails = self.tails
            copy.operands = [
                tails[op] if isinstance(op, BasicBlock) else values.get(op, op) for op in copy.operands
            ]
        else:
            copy.operands = [values.get(op, op) for op in copy.operands]

    def _write_down(self, builder: Builder, inst: Instruction) -> None:
        source = self.segment.sources.get(inst)
        if isinstance(source, Keep):
            builder.store(self.values[inst], self.keep_slot(inst))
        elif isinstance(source, Stored):
            base, elements = self.entries[source.frame]
            address = element_address(builder, source, base, elements, self._iteration, self._length(builder))
            self.caches.save(builder, source, self.values[inst], address)
        for copied in self.segment.operands:
            if copied.call is inst:
                self._push_operand(builder, copied)
        for hook in self.after.get(inst, ()):
            hook(builder, inst, self.values)

    def _iteration(self, loop: Loop) -> Value:
        return self.values[self.plan.counters[loop]]

    def _length(self, builder: Builder) -> Callable[[Loop], Value]:
        def length(loop: Loop) -> Value:
            trip = self.plan.trips[loop].at_entry
            assert trip is not None
            return builder.binary("add", self.values.get(trip, trip), integer(64, 1), flags=("nuw", "nsw"))

        return length

    def _push_iteration_frames(self, builder: Builder, block: BasicBlock) -> None:
        for frame in self.segment.frames:
            if not frame.loops and frame.owner.header is block:
                self._push(builder, frame, integer(64, 1))

    def _push_entry_frames(self, builder: Builder, block: BasicBlock) -> None:
        for frame in self.segment.frames:
            if frame.loops and frame.owner.preheader is block:
                self._push(builder, frame, entry_elements(builder, frame, self._length(builder)))

    def _take_snapshots(self, builder: Builder, block: BasicBlock) -> None:
        for snapshot in self.segment.snapshots:
            if snapshot.loop.preheader is block:
                self._push_copy(builder, snapshot, snapshot.count, snapshot.start)

    def _push_copy(self, builder: Builder, snapshot: Snapshot, count: Value, start: Value) -> None:
        copy, size = self.caches.push_copy(builder, snapshot, self.values.get(count, count))
        self._checked(builder, copy, snapshot.name)
        self.caches.fill_copy(builder, copy, self.values.get(start, start), size)

    def _push_operand(self, builder: Builder, copied: OperandCopy) -> None:
        place = placed(builder, copied, lambda value: self.values.get(value, value))
        copy, size = self.caches.push_copy(builder, copied, place.items)
        self._checked(builder, copy, copied.name)
        place.fill(builder, self.caches, copy, self.values.get(copied.start, copied.start), size)

    def _push(self, builder: Builder, frame: Frame, elements: Value) -> None:
        entry = self._checked(builder, self.caches.push(builder, frame, elements), frame.name)
        self.entries[frame] = (entry, elements)
