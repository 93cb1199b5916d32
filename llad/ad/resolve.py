"""Primal values in the reverse sweep: kept, read from caches, or computed again, each at the outermost place.

The reverse sweep of a loop has a block before it (`LoopContext.before`) that stays open while the reverse of the
loop's blocks is emitted: values of an enclosing loop are brought there, once for all iterations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from llad.ad.caches import Caches, element_address, entry_elements
from llad.ad.handle_shadows import HandleShadows
from llad.ad.needed import is_constant
from llad.ad.plan import Copied, Frame, Keep, Plan, Recompute, Stored
from llad.ad.progressions import Progression, emit_from_next, emit_from_start
from llad.ad.shadow import induction_offset
from llad.ad.snapshots import emit_address
from llad.ad.structure import Structure, child_towards, encloses
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.errors import InternalError
from llad.ir.builder import Builder
from llad.ir.instructions import CallInfo, Instruction
from llad.ir.module import Function
from llad.ir.types import I8, I64
from llad.ir.values import BasicBlock, Value, integer, null


@dataclass(eq=False)
class LoopContext:
    """The reverse of one loop while it is emitted. `head` begins every reversed iteration."""

    loop: Loop
    before: BasicBlock
    head: BasicBlock
    iteration: Instruction  # phi in `head`: the iteration being reversed
    tail: BasicBlock  # where `before`, which may have been split, goes on
    memo: dict[object, Value] = field(default_factory=dict)  # brought to `before`
    # Phis that run backward: what each reversed iteration handed on (a phi in `head`), and the value before that.
    backward: dict[Value, tuple[Instruction, Value]] = field(default_factory=dict)
    entries: list[tuple[BasicBlock, Value, tuple[BasicBlock, BasicBlock]]] = field(default_factory=list)


class PrimalValues:
    """Brings primal values to the current point of emission (`builder`, in the reverse of `loop`)."""

    def __init__(
        self,
        structure: Structure,
        plan: Plan,
        caches: Caches,
        handles: HandleShadows,
        function: Function,
        out_of_memory: BasicBlock,
        arguments: Mapping[Value, Value],
        keep_slot: Callable[[Value], Value],
        builder: Builder,
    ) -> None:
        self.structure = structure
        self.plan = plan
        self.sources = {v: s for segment in plan.segments.values() for v, s in segment.sources.items()}
        self.caches = caches
        self.handles = handles
        self.function = function
        self.out_of_memory = out_of_memory
        self.arguments = arguments
        self.keep_slot = keep_slot
        self.builder = builder
        self.loop: Loop | None = None
        self.memo: dict[object, Value] = {}
        self.contexts: dict[Loop, LoopContext] = {}
        self.earlier: dict[Loop, Value] = {}  # iterations to speak of instead of those being reversed
        self.entries: dict[Frame, tuple[Value, Value]] = {}
        self.shadow_of: Callable[[MemoryObject], Value] | None = None

    def start_block(self, block: BasicBlock, loop: Loop | None) -> None:
        """Continue in a new block; nothing that was brought to another block may be assumed here."""
        self.builder.at(block)
        self.loop = loop
        self.memo = {}

    def primal(self, value: Value) -> Value:
        if is_constant(value):
            return self.arguments.get(value, value)
        # Operands first, with a stack of our own: chains may be thousands of instructions long.
        todo = [value]
        waiting: set[Value] = set()
        while todo:
            current = todo[-1]
            missing = (
                [] if self._is_here(current) else [v for v in self._operands(current) if not self._is_here(v)]
            )
            if missing:
                if current in waiting:
                    raise InternalError(f"the plan computes %{current.name} from itself")
                waiting.add(current)
                todo.extend(missing)
                continue
            todo.pop()
            found = self._bring(current)
        return found

    def _bring(self, value: Value) -> Value:
        return self.brought(value, self.structure.loop_of_value(value), lambda: self._materialise(value))

    def _is_here(self, value: Value) -> bool:
        if is_constant(value):
            return True
        loop = self.structure.loop_of_value(value)
        if loop is self.loop:
            return value in self.memo
        assert self.loop is not None
        return value in self.contexts[child_towards(loop, self.loop)].memo

    def _operands(self, value: Value) -> tuple[Value, ...]:
        """What `value` is recomputed from; nothing if it is kept or stored."""
        source = self.sources.get(value)
        if not isinstance(source, Recompute):
            return ()
        return source.operands[:1] if source.how == "delayed" else source.operands

    def brought(self, key: object, loop: Loop | None, make: Callable[[], Value]) -> Value:
        """What `make` emits for `key`, made once at the outermost place where it is the same."""
        with self._at_level(loop):
            found = self.memo.get(key)
            if found is None:
                found = self.memo[key] = make()
            return found

    @contextmanager
    def _at_level(self, loop: Loop | None) -> Iterator[None]:
        """Emit where values of `loop` are invariant: before the reverse of the next loop inside, if there is one."""
        if loop is self.loop:
            yield
            return
        if self.loop is None or not encloses(loop, self.loop):
            raise InternalError("a primal value is read outside of the loop that defines it")
        context = self.contexts[child_towards(loop, self.loop)]
        saved = self.builder.block, self.loop, self.memo
        self.builder.at(context.tail)
        self.loop, self.memo = loop, context.memo
        try:
            yield
        finally:
            context.tail = self.builder.block
            self.builder.at(saved[0])
            self.loop, self.memo = saved[1], saved[2]

    def iteration(self, loop: Loop) -> Value:
        return self.earlier.get(loop) or self.contexts[loop].iteration

    def _delayed(self, phi: Instruction, source: Recompute) -> Value:
        """What `phi` got from the iteration before: that iteration's value, or the start in the first one."""
        loop = self.structure.loop_of_value(phi)
        assert loop is not None
        start = self.primal(source.operands[0])
        here, outer = self.iteration(loop), self.earlier.get(loop)
        first = self.builder.compare("icmp", "eq", here, integer(64, 0))
        before = self.builder.binary("sub", here, integer(64, 1))
        # The first iteration reads its own value instead, which is not used.
        self.earlier[loop] = self.builder.select(first, here, before)
        memo, self.memo = self.memo, {}
        try:
            made = self.primal(source.operands[1])
        finally:
            self.memo = memo
            if outer is None:
                del self.earlier[loop]
            else:
                self.earlier[loop] = outer
        return self.builder.select(first, start, made, phi.name)

    def base_shadow(self, found: MemoryObject) -> Value:
        assert self.shadow_of is not None
        return self.shadow_of(found)

    def root_shadow(self, pointer: Value) -> Value | None:
        handle = self.plan.handles.of_address.get(pointer)
        if handle is None:
            return None
        loop = self.structure.loop_of_value(pointer)

        def make() -> Value:
            known = self.primal(handle)
            base = self.checked(self.handles.shadow(self.builder, known))
            here = self.builder.cast("ptrtoint", self.primal(pointer), I64)
            start = self.handles.start(self.builder, known)
            return self.builder.gep(
                I8, base, [self.builder.binary("sub", here, start)], f"{pointer.name}.shadow"
            )

        return self.brought(("shadow", pointer), loop, make)

    def handle_shadow(self, found: MemoryObject) -> Value:
        """The shadow of a local array that has a handle."""
        handle = self.plan.handles.of_object[found]

        def make() -> Value:
            return self.checked(self.handles.shadow(self.builder, self.primal(handle)))

        return self.brought(found, self.structure.loop_of_value(handle), make)

    def checked(self, made: Value) -> Value:
        """`made`, after leaving for want of memory if it is null."""
        going_on = self.function.add_block(f"{made.name}.ready")
        self.builder.branch_if(self.builder.compare("icmp", "eq", made, null()), self.out_of_memory, going_on)
        self.builder.at(going_on)
        return made

    def length(self, loop: Loop) -> Value:
        trip = self.plan.trips[loop].at_entry
        assert trip is not None
        return self.builder.binary("add", self.primal(trip), integer(64, 1), flags=("nuw", "nsw"))

    def pop(self, frame: Frame) -> None:
        """Emit the pop of the newest entry of `frame` here."""
        elements = entry_elements(self.builder, frame, self.length) if frame.loops else integer(64, 1)
        self.entries[frame] = (self.caches.pop(self.builder, frame, elements), elements)

    def following_phis(self, context: LoopContext) -> dict[Progression, Instruction]:
        """For everything that runs backward with the reverse of the loop a phi at the start of `head`."""
        builder = Builder(context.head)
        return {
            progression: builder.phi(phi.type, [], f"{phi.name}.following")
            for phi, progression in self.plan.progressions.items()
            if progression.loop is context.loop and self._runs_backward(phi)
        }

    def run_backward(self, context: LoopContext, phis: Mapping[Progression, Instruction]) -> None:
        """Compute in `head` what was handed to each reversed iteration from what it handed on: `phis`."""
        saved = self.builder.block, self.loop, self.memo
        for progression, following in phis.items():
            assert progression.final is not None
            self.builder.at(context.tail)
            self.loop, self.memo = context.loop.parent, context.memo
            last = self.primal(progression.final)
            context.tail = self.builder.block
            following.operands = [last, context.before]
            self.builder.at(context.head)
            self.loop, self.memo = context.loop, {}
            made = emit_from_next(progression, following, self)
            assert self.builder.block is context.head
            context.backward[progression.phi] = following, made
        self.builder.at(saved[0])
        self.loop, self.memo = saved[1], saved[2]

    def _runs_backward(self, phi: Value) -> bool:
        source = self.sources.get(phi)
        return isinstance(source, Recompute) and source.how == "backward"

    def drop_copies(self, loop: Loop) -> None:
        """The copies that were made where `loop` was entered have served."""
        for snapshot in self.plan.snapshots:
            if snapshot.loop is loop:
                self.caches.drop_copy(self.builder, snapshot, self.primal(snapshot.count))

    def _materialise(self, value: Value) -> Value:
        source = self.sources.get(value)
        if not isinstance(value, Instruction) or source is None:
            raise InternalError(f"the plan has no source for %{value.name}")
        if isinstance(source, Keep):
            return self.builder.load(value.type, self.keep_slot(value), value.name)
        if isinstance(source, Stored):
            base, elements = self.entries[source.frame]
            address = element_address(self.builder, source, base, elements, self.iteration, self.length)
            return self.caches.restore(self.builder, source, value.type, address, value.name)
        if isinstance(source, Copied):
            count = self.primal(source.snapshot.count)
            return self.caches.newest_copy(self.builder, source.snapshot, count)
        return self._recompute(value, source)

    def _recompute(self, value: Instruction, source: Recompute) -> Value:
        loop = self.structure.loop_of_value(value)
        if source.how == "snapshot":
            copied = self.sources[source.operands[0]]
            assert isinstance(copied, Copied)
            copy = self.primal(source.operands[0])
            address = emit_address(self.structure, value.pointer, copied.snapshot.origins, copy, self)
            found = self.builder.load(value.type, address, value.name, value.memory.align)
            self.caches.scopes.tag(found, copied.snapshot)
            return found
        if source.how == "delayed":
            return self._delayed(value, source)
        if source.how == "iteration":
            assert loop is not None
            return self.iteration(loop)
        if source.how == "induction":
            induction = self.structure.inductions.of_phi(value)
            assert induction is not None
            offset = induction_offset(induction, self)
            start = self.primal(induction.start)
            if induction.is_pointer:
                return self.builder.gep(I8, start, [offset], value.name)
            return self.builder.binary("add", start, offset, value.name)
        if source.how == "progression":
            return emit_from_start(self.plan.progressions[value], self)
        if source.how == "backward":
            assert loop is not None
            return self.contexts[loop].backward[value][1]
        if source.how == "gate":
            chosen = [self.primal(operand) for operand in source.operands]
            return self.builder.select(chosen[0], chosen[1], chosen[2], value.name)
        if value.opcode.name == "phi":
            return self.primal(value.operands[0])
        return self._again(value)

    def _again(self, value: Instruction) -> Value:
        payload = value.payload
        operands = list(value.operands)
        count = len(operands)
        if isinstance(payload, CallInfo):
            payload = CallInfo(payload.function_type, "", payload.convention)
            count -= 1
        mapped = [self.primal(operand) for operand in operands[:count]] + operands[count:]
        made = Instruction(value.opcode, value.type, mapped, value.name, payload, value.flags)
        if value.opcode.name == "load":
            found = self.structure.memory.unique_base(value.pointer)
            if found is not None and self.structure.memory.is_apart(found):
                self.caches.scopes.tag(made, found)
        return self.builder.emit(made)
