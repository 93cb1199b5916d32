"""The reverse sweep of one segment: the reverse of every visited block, joined as the routes say."""

from __future__ import annotations

from collections.abc import Callable

from llad.ad.activity import Activity
from llad.ad.adjoint import reverse_instruction
from llad.ad.calls import Calls
from llad.ad.forward import ForwardSweep
from llad.ad.operand_copies import PlacedCopy, placed
from llad.ad.operands import OperandCopy
from llad.ad.plan import Plan, Segment
from llad.ad.resolve import LoopContext, PrimalValues
from llad.ad.rewinding import Rewound
from llad.ad.routes import CHOICE, FINISH, HEADER, SKIP
from llad.ad.shadow import emit_shadow_address
from llad.ad.shadow_objects import LocalShadows
from llad.ad.structure import Structure, child_towards, encloses
from llad.ad.work import Work
from llad.analysis.facts import OperandFact
from llad.analysis.loops import Loop
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.opcodes import OPCODES
from llad.ir.types import I8, I64
from llad.ir.values import Argument, BasicBlock, ConstantInt, Value, integer, negative_zero

PHI = OPCODES["phi"]


class ReverseSweep:
    """Emits into `function`; a ReverseContext for the reverse of single instructions.

    Adjoints of values that are used outside of their block live in stack slots, which are zero whenever the
    reverse sweep has not met a use since it last met the definition. That zero is -0.0: adding it changes nothing,
    so LLVM can drop such additions.
    """

    def __init__(
        self,
        structure: Structure,
        activity: Activity,
        work: Work,
        plan: Plan,
        function: Function,
        module: Module,
        primals: PrimalValues,
        shadows: LocalShadows,
        adjoint_slot: Callable[[Value], Value],
        finish: Callable[[Builder], None],
        forward: Callable[[Segment, dict[Value, Value]], ForwardSweep],
        release: Callable[[Builder, Segment], None],
    ) -> None:
        self.structure = structure
        self.activity = activity
        self.work = work
        self.plan = plan
        self.function = function
        self.module = module
        self.primals = primals
        self.shadows = shadows
        self.adjoint_slot = adjoint_slot
        self.finish = finish
        self.forward = forward
        self.release = release
        self.builder = primals.builder
        self.blocks: dict[BasicBlock, BasicBlock] = {}
        self.pending: dict[Value, Value] = {}
        # Where the reverse of the instruction at hand found shadows.
        self.shadow_addresses: set[Value] = set()
        self.calls: Calls | None = None
        self.slots: dict[Argument, Value] = {}
        self.allocations = frozenset(work.allocations)
        primals.shadow_of = self._object_shadow

    # What reverse_instruction asks for.

    def primal(self, value: Value) -> Value:
        return self.primals.primal(value)

    def shadow(self, pointer: Value) -> Value:
        address = emit_shadow_address(self.structure, pointer, self.primals)
        self.shadow_addresses.add(address)
        return address

    def elements(self, call: Instruction, operand: OperandFact) -> Value:
        copy = self.plan.operands.copies.get((call, operand.argument))
        if copy is None:
            rewound = self.plan.operands.rewinds.get((call, operand.argument))
            pointer = call.operands[operand.argument]
            return self.primal(pointer) if rewound is None else self._rewound_address(rewound, pointer)
        return self.primals.caches.newest_copy(self.builder, copy, self._placed(copy).items)

    def strides(self, call: Instruction, operand: OperandFact) -> list[Value]:
        copy = self.plan.operands.copies.get((call, operand.argument))
        if copy is None:
            return [self.primal(call.operands[extent.stride]) for extent in operand.extents]
        return list(self._placed(copy).strides)

    def _rewound_address(self, rewound: Rewound, pointer: Value) -> Value:
        """Where in the copy the number is that the array has at `pointer`."""
        here, start = (self.builder.cast("ptrtoint", self.primal(p), I64) for p in (pointer, rewound.start))
        copy = self.primals.caches.rewound[rewound]
        return self.builder.gep(I8, copy, [self.builder.binary("sub", here, start)])

    def _take_back(self, inst: Instruction) -> None:
        for rewound, overwritten in self.plan.operands.overwritten(inst):
            address = self._rewound_address(rewound, inst.pointer)
            store = self.builder.store(self.primal(overwritten), address, inst.memory.align)
            self.primals.caches.scopes.tag(store, ("rewound", rewound.found))

    def _placed(self, copy: OperandCopy) -> PlacedCopy:
        return placed(self.builder, copy, self.primal)

    def scratch(self, parameter: Argument) -> Value:
        slot = self.slots.get(parameter)
        if slot is None:
            name = f"{parameter.name}.derivative"
            slot = self.slots[parameter] = self.shadows.entry.alloca(parameter.type, name)
        return slot

    def call_reverse(self, call: Instruction, arguments: list[Value]) -> None:
        assert self.calls is not None
        self.calls.reverse(self.builder, call, [*arguments, self.primal(self.plan.calls[call])])

    def add(self, value: Value, contribution: Value) -> None:
        if not self.activity.is_active(value):
            return
        before = self.pending.get(value)
        if before is not None:
            contribution = self._sum(before, contribution)
        self.pending[value] = contribution

    # Blocks.

    def emit(self, start: BasicBlock) -> BasicBlock:
        """Emit the reverse of everything visited; returns the reverse of `start`, where the sweep begins."""
        begin = self._reverse_of(start)
        for block in self.plan.routes.routes:
            self._emit_block(block)
        for loop in self.structure.forest.all():
            if loop in self.primals.contexts:
                self._finish_loop(self.primals.contexts[loop])
        # Last, because what is brought to `before` may be asked for until here.
        for context in self.primals.contexts.values():
            Builder(context.tail).branch(context.head)
            for phi in context.head.phis:
                phi.operands = [context.tail if op is context.before else op for op in phi.operands]
        return begin

    def _reverse_of(self, block: BasicBlock) -> BasicBlock:
        found = self.blocks.get(block)
        if found is None:
            found = self.blocks[block] = self.function.add_block(f"reverse.{block.name}")
        return found

    def _emit_block(self, block: BasicBlock) -> None:
        loop = self.structure.forest.loop_of(block)
        if loop is not None:
            self._context(loop)
        self.primals.start_block(self._reverse_of(block), loop)
        self.pending = {}
        work = frozenset(self.work.instructions.get(block, ()))
        for inst in reversed(block.instructions):
            if inst in self.allocations:
                self.shadows.release(self.builder, inst, self.primals)
            elif inst in work:
                self._reverse(inst)
        phis = [(phi, total) for phi in block.phis if (total := self._take(phi)) is not None]
        self._flush()
        self._leave(block, phis)

    def _reverse(self, inst: Instruction) -> None:
        active = self.activity.is_active(inst)
        total = self._take(inst) if active else None
        if active and total is None:
            return
        block = self.builder.block
        before = len(block.instructions)
        self.shadow_addresses.clear()
        reverse_instruction(inst, total, self)
        self._take_back(inst)
        for copy in self.plan.operands.copies_of(inst):
            self.primals.caches.drop_copy(self.builder, copy, self._placed(copy).items)
        if inst.opcode.name in ("load", "store"):
            found = self.structure.memory.unique_base(inst.pointer)
            memory = self.structure.memory
            if found is not None and memory.is_apart(found) and self.builder.block is block:
                for made in block.instructions[before:]:
                    if made.opcode.name in ("load", "store") and made.pointer in self.shadow_addresses:
                        self.primals.caches.scopes.tag(made, ("shadow", found))

    def _take(self, value: Instruction) -> Value | None:
        """The complete adjoint of `value`, which is forgotten; None if nothing ever contributes to it."""
        if not self.activity.is_active(value):
            return None
        total = self.pending.pop(value, None)
        if not self._has_slot(value):
            return total
        slot = self.adjoint_slot(value)
        found = self.builder.load(value.type, slot, f"{value.name}.adjoint")
        self.builder.store(negative_zero(value.type), slot)
        return found if total is None else self._sum(found, total)

    def _has_slot(self, value: Value) -> bool:
        """True if the reverse of another block, or an edge, may contribute to the adjoint of `value`."""
        if not isinstance(value, Instruction):
            return True
        uses = self.structure.uses.of_value(value)
        return any(user.block is not value.block or user.opcode is PHI for user, _ in uses)

    def _flush(self) -> None:
        """Hand adjoints of values defined in other blocks on to their slots."""
        for value, total in self.pending.items():
            self._add_to_slot(value, total)
        self.pending = {}

    def _add_to_slot(self, value: Value, total: Value) -> None:
        slot = self.adjoint_slot(value)
        self.builder.store(self._sum(self.builder.load(value.type, slot), total), slot)

    def _sum(self, a: Value, b: Value) -> Value:
        """The order in which contributions to an adjoint are added is ours to choose, so LLVM may change it."""
        return self.builder.binary("fadd", a, b, flags=("reassoc", "nsz"))

    # Edges.

    def _leave(self, block: BasicBlock, phis: list[tuple[Instruction, Value]]) -> None:
        route = self.plan.routes.routes[block]
        loop = self.structure.forest.loop_of(block)
        if route.kind == FINISH:
            self.finish(self.builder)
        elif route.kind == SKIP:
            self.builder.branch(self._reverse_of(route.predecessors[0]))
        elif route.kind == HEADER:
            assert loop is not None
            self._leave_header(loop, phis)
        elif route.kind == CHOICE:
            path = self.primal(self.plan.paths[block])
            targets = [self.function.add_block(f"reverse.{p.name}.{block.name}") for p in route.predecessors]
            cases = [(ConstantInt(path.type, n), t) for n, t in enumerate(targets)]  # type: ignore[arg-type]
            if len(targets) == 2:
                first = self.builder.compare("icmp", "eq", path, cases[0][0])
                self.builder.branch_if(first, targets[0], targets[1])
            else:
                self.builder.switch(path, targets[-1], cases[:-1])
            for source, target in zip(route.predecessors, targets, strict=True):
                self.primals.start_block(target, loop)
                self._follow(source, block, phis)
        else:
            self._follow(route.predecessors[0], block, phis)

    def _follow(self, source: BasicBlock, block: BasicBlock, phis: list[tuple[Instruction, Value]]) -> None:
        """Go backward over the edge from `source` to `block`."""
        self._carry(source, phis)
        self._enter(source, block)

    def _carry(self, source: BasicBlock, phis: list[tuple[Instruction, Value]]) -> None:
        """Adjoints of phis go to what they took from `source`."""
        for phi, total in phis:
            value = phi.incoming_for(source)
            if self.activity.is_active(value):
                self._add_to_slot(value, total)

    def _enter(self, source: BasicBlock, block: BasicBlock) -> None:
        """Continue in the reverse of `source`, which may lie inside loops that the edge to `block` leaves."""
        here, there = self.primals.loop, self.structure.forest.loop_of(source)
        if there is here or there is None or not encloses(here, there):
            self.shadows.acquire(self.builder, self._ending_at(source, block), self.primals)
            self.builder.branch(self._reverse_of(source))
            return
        loop = child_towards(here, there)
        trip = self.plan.trips[loop]
        taken = self.primal(trip.at_entry if trip.at_entry is not None else trip.at_exit[block])
        context = self._context(loop)
        context.entries.append((self.builder.block, taken, (source, block)))
        self.builder.branch(context.before)

    def _ending_at(self, source: BasicBlock, block: BasicBlock) -> list[Instruction]:
        """Local arrays whose life, as far as the reverse sweep is concerned, ends on the edge to `block`."""
        dominators, forest = self.structure.dominators, self.structure.forest
        found = []
        for allocation in self.work.allocations:
            home = allocation.block
            assert home is not None
            loop = forest.loop_of(home)
            if not dominators.dominates(home, source) or not encloses(loop, forest.loop_of(source)):
                continue
            stays = dominators.dominates(home, block) and encloses(loop, forest.loop_of(block))
            restarts = loop is not None and loop.header is block
            if not stays or restarts:
                found.append(allocation)
        return found

    def alive_at_end(self, success: BasicBlock) -> list[Instruction]:
        """Local arrays that are alive, as far as the reverse sweep is concerned, when the primal ends."""
        dominators, forest = self.structure.dominators, self.structure.forest
        return [
            allocation
            for allocation in self.work.allocations
            if allocation.block is not None
            and forest.loop_of(allocation.block) is None
            and dominators.dominates(allocation.block, success)
        ]

    # Loops.

    def _context(self, loop: Loop) -> LoopContext:
        found = self.primals.contexts.get(loop)
        if found is None:
            if loop.parent is not None:
                self._context(loop.parent)
            name = loop.header.name
            before = self.function.add_block(f"reverse.before.{name}")
            head = self.function.add_block(f"reverse.loop.{name}")
            iteration = Builder(head).phi(I64, [], f"reverse.iteration.{name}")
            found = self.primals.contexts[loop] = LoopContext(loop, before, head, iteration, before)
            following = self.primals.following_phis(found)
            self._pop_frames(found)
            self.primals.run_backward(found, following)
        return found

    def _pop_frames(self, context: LoopContext) -> None:
        primals, loop = self.primals, context.loop
        saved = primals.builder.block, primals.loop, primals.memo
        for frame in self.plan.frames:
            if frame.owner is not loop:
                continue
            if frame.loops:
                primals.builder.at(context.tail)
                primals.loop, primals.memo = loop.parent, context.memo
            else:
                primals.builder.at(context.head)
                primals.loop, primals.memo = loop, {}
            primals.pop(frame)
            if frame.loops:
                context.tail = primals.builder.block
        primals.builder.at(saved[0])
        primals.loop, primals.memo = saved[1], saved[2]

    def _leave_header(self, loop: Loop, phis: list[tuple[Instruction, Value]]) -> None:
        """Back to the iteration before, or out of the loop."""
        assert loop.preheader is not None
        context = self._context(loop)
        if loop in self.plan.segments:
            self.release(self.builder, self.plan.segments[loop])
        first = self.builder.compare("icmp", "eq", context.iteration, integer(64, 0))
        name = loop.header.name
        out = self.function.add_block(f"reverse.enter.{name}")
        again = self.function.add_block(f"reverse.back.{name}")
        self.builder.branch_if(first, out, again)
        self.primals.start_block(out, loop.parent)
        self.primals.drop_copies(loop)
        self._carry(loop.preheader, phis)
        self._enter(loop.preheader, loop.header)
        self.primals.start_block(again, loop)
        self._carry(loop.latches[0], phis)
        before = self.builder.binary(
            "sub", context.iteration, integer(64, 1), f"reverse.previous.{name}", ("nuw",)
        )
        context.iteration.operands += [before, self.builder.block]
        for following, made in context.backward.values():
            following.operands += [made, self.builder.block]
        self.builder.branch(context.head)

    def _finish_loop(self, context: LoopContext) -> None:
        """Give `before` and `head` their phis and ends, now that all entries are known."""
        loop = context.loop
        entries = context.entries
        latch = loop.latches[0]
        start = Instruction(
            PHI, I64, [x for at, n, _ in entries for x in (n, at)], f"reverse.last.{loop.header.name}"
        )
        start.block = context.before
        context.before.instructions.insert(0, start)
        context.iteration.operands += [start, context.before]
        edges = list(dict.fromkeys(edge for _, _, edge in entries))
        if loop in self.plan.segments:
            self._replay(context, edges)
            return
        if edges == [edge for edge in edges if edge[0] is latch]:
            self.primals.start_block(context.head, loop)
            self._enter(latch, loop.header)
            return
        self._dispatch(context, edges)

    def _replay(self, context: LoopContext, edges: list[tuple[BasicBlock, BasicBlock]]) -> None:
        """Run the iteration forward again; its reverse starts where that run leaves the body."""
        loop = context.loop
        segment = self.plan.segments[loop]
        assert segment.replay is not None
        self.primals.start_block(context.head, loop)
        values = dict(self.primals.arguments)
        for value in segment.replay.outside:
            values[value] = self.primal(value)
        sweep = self.forward(segment, values)
        ends: dict[tuple[BasicBlock, BasicBlock], BasicBlock] = {}

        def on_edge(source: BasicBlock, target: BasicBlock) -> BasicBlock:
            if loop.contains(target) and target is not loop.header:
                copy = sweep.values[target]
                assert isinstance(copy, BasicBlock)
                return copy
            if target not in self.structure.prepared.warm:
                # The first run did not fail here: the second can only for want of memory.
                return sweep.out_of_memory
            edge = (source, target)
            if edge not in ends:
                ends[edge] = self.function.add_block(f"reverse.from.{source.name}")
            return ends[edge]

        sweep.on_edge = on_edge
        blocks = [block for block in self.structure.cfg.reverse_postorder if loop.contains(block)]
        sweep.emit(blocks)
        first = sweep.values[loop.header]
        assert isinstance(first, BasicBlock)
        self.builder.at(context.head).branch(first)
        for (source, target), block in ends.items():
            self.primals.start_block(block, loop)
            self._enter(source, target)
        assert set(edges) <= set(ends)

    def _dispatch(self, context: LoopContext, edges: list[tuple[BasicBlock, BasicBlock]]) -> None:
        """The reverse of the last iteration starts where the loop was left, that of the others at the latch."""
        loop = context.loop
        name = loop.header.name
        numbers = {edge: integer(8, number) for number, edge in enumerate(edges)}
        chosen = Instruction(
            PHI,
            I8,
            [x for at, _, edge in context.entries for x in (numbers[edge], at)],
            f"reverse.exit.{name}",
        )
        chosen.block = context.before
        context.before.instructions.insert(0, chosen)
        back = context.iteration.operands[1]
        # The header's two edges were recorded as (previous iteration, back block), then (last, before).
        case = Instruction(PHI, I8, [integer(8, -1), back, chosen, context.before], f"reverse.case.{name}")
        case.block = context.head
        context.head.instructions.insert(1, case)
        latch_block = self.function.add_block(f"reverse.from.latch.{name}")
        targets = [self.function.add_block(f"reverse.from.exit.{name}.{n}") for n in range(len(edges))]
        Builder(context.head).switch(case, latch_block, list(zip(numbers.values(), targets, strict=True)))
        for edge, target in zip(edges, targets, strict=True):
            self.primals.start_block(target, loop)
            self._enter(edge[0], edge[1])
        self.primals.start_block(latch_block, loop)
        self._enter(loop.latches[0], loop.header)

    def _object_shadow(self, found: object) -> Value:
        return self.shadows.base(found, self.primals)  # type: ignore[arg-type]
