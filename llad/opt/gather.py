"""Emits the loops that `gathering` has decided on; it says what for, and when that is right.

Before:  preheader -> loop -> exit
After:   preheader -> (long enough, and nothing overlaps?) -> loop -> exit
                                                           -> ends -> gather -> store -> update -> exit
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from llad.analysis.alias_metadata import AliasMetadata
from llad.analysis.iterations import Access, iteration_of
from llad.analysis.straight_loops import StraightLoop, straight_loops
from llad.ir.builder import Builder
from llad.ir.clone import clone_instruction
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import I1, I64
from llad.ir.values import Value, boolean, integer, negative_zero
from llad.opt.gathering import Cell, Gathering, plan_gathering, slice_of, wanted_by_shift

__all__ = ["gather_sums"]

_REORDERED = ("reassoc", "nsz")


def gather_sums(module: Module, function: Function) -> bool:
    """Replaces what is worth it in `function`, in place; the original loops stay for what the checks reject.

    Returns whether there was anything to do.
    """
    loops = [loop for loop in straight_loops(function) if _may_gain(loop)]
    if not loops:
        return False
    private, stores, leaking = _surroundings(function, loops)
    alias = AliasMetadata(module.metadata)
    plans = []
    for loop in loops:
        if loop in leaking:
            continue
        elsewhere = {v: [s for s in found if s not in loop.own] for v, found in stores.items()}
        iteration = iteration_of(loop, private, elsewhere)
        plan = plan_gathering(iteration, private, alias) if iteration is not None else None
        if plan is not None:
            plans.append(plan)
    for plan in plans:
        _Emitter(module, function, plan).emit()
    return bool(plans)


def _may_gain(loop: StraightLoop) -> bool:
    sums = [i for i in loop.body if i.opcode.name == "fadd" and "reassoc" in i.flags]
    return len(sums) > 1 and sum(i.opcode.name == "store" for i in loop.body) > 1


def _surroundings(
    function: Function, loops: Iterable[StraightLoop]
) -> tuple[frozenset[Value], dict[Value, list[Instruction]], set[StraightLoop]]:
    """Local variables that only loads and stores use, the stores into each; loops of which values are used outside."""
    home: dict[Value, StraightLoop] = {value: loop for loop in loops for value in loop.own}
    variables: set[Value] = set()
    escaped: set[Value] = set()
    stores: dict[Value, list[Instruction]] = {}
    leaking: set[StraightLoop] = set()
    for inst in function.instructions():
        name = inst.opcode.name
        if name == "alloca":
            variables.add(inst)
        for position, operand in enumerate(inst.operands):
            if not isinstance(operand, Instruction):
                continue
            if operand.opcode.name == "alloca":
                if name == "store" and position == 1:
                    stores.setdefault(operand, []).append(inst)
                elif name != "load":
                    escaped.add(operand)
            found = home.get(operand)
            if found is not None and inst not in found.own and not _ends(inst, found):
                leaking.add(found)
    return frozenset(variables - escaped), stores, leaking


def _ends(inst: Instruction, loop: StraightLoop) -> bool:
    """The branch out of the loop, which uses the test for its end."""
    return inst.opcode.name == "br" and any(target is loop.exit for target in inst.operands)


class _Emitter:
    def __init__(self, module: Module, function: Function, plan: Gathering) -> None:
        self.module = module
        self.function = function
        self.plan = plan
        self.iteration = plan.iteration
        self.loop = plan.iteration.loop
        self.name = self.loop.header.name
        # Loops whose iterations are independent, apart from what is in registers.
        self.group = ""

    def emit(self) -> None:
        plan, loop = self.plan, self.loop
        ends = self.function.add_block(f"ends.{self.name}")
        check = Builder(loop.preheader)
        loop.preheader.instructions.pop()
        check.branch_if(self._condition(check), ends, loop.header)
        b = Builder(ends)
        results = self._copies(b, integer(64, 0), [value for _, value in self.iteration.variables])
        self._emit_ends(b)
        self._emit_gather(b)
        if plan.updates:
            self._emit_updates(b)
        for (variable, _), result in zip(self.iteration.variables, results, strict=True):
            b.store(result, variable)
        b.branch(loop.exit)
        self._keep_plain()

    def _condition(self, b: Builder) -> Value:
        shortest = integer(64, self.plan.shortest)
        holds: Value = b.compare("icmp", "uge", self.loop.last, shortest)
        for condition, wanted in self.iteration.assumed:
            value = self._copy(b, integer(64, 0), condition)
            agrees = value if wanted else b.op("xor", I1, [value, boolean(True)])
            holds = b.op("and", I1, [holds, agrees])
        bounds: dict[tuple[Access, Access], tuple[Value, Value]] = {}
        for pair in self.plan.checks:
            for ends in pair:
                if ends not in bounds:
                    bounds[ends] = self._range(b, *ends)
            (low, high), (other_low, other_high) = (bounds[ends] for ends in pair)
            before = b.compare("icmp", "ule", high, other_low)
            behind = b.compare("icmp", "ule", other_high, low)
            apart = b.op("or", I1, [before, behind])
            holds = b.op("and", I1, [holds, apart])
        return holds

    def _range(self, b: Builder, lowest: Access, highest: Access) -> tuple[Value, Value]:
        """The bytes that all iterations together access from the lowest to the highest access of a row."""
        assert lowest.address is not None
        first, last = integer(64, 0), self.loop.last
        if lowest.address.stride < 0:
            low, high = self._copy(b, last, lowest.pointer), self._copy(b, first, highest.pointer)
        else:
            low, high = self._copy(b, first, lowest.pointer), self._copy(b, last, highest.pointer)
        end = b.binary("add", b.cast("ptrtoint", high, I64), integer(64, highest.size))
        return b.cast("ptrtoint", low, I64), end

    # Copies of parts of an iteration.

    def _copy(self, b: Builder, number: Value, wanted: Value) -> Value:
        return self._copies(b, number, [wanted])[0]

    def _copies(self, b: Builder, number: Value, wanted: list[Value]) -> list[Value]:
        """What `wanted` are in iteration `number`."""
        stands_for, needed = self.iteration.stands_for, slice_of(self.iteration, wanted)
        made: dict[Value, Value] = {self.loop.iteration: number}

        def final(value: Value) -> Value:
            value = stands_for.get(value, value)
            return made.get(value, value)

        for inst in self.iteration.order:
            if inst in needed:
                operands = {operand: final(operand) for operand in inst.operands}
                copy = b.emit(clone_instruction(inst, operands))
                copy.metadata = self._metadata(copy)
                made[inst] = copy
        return [final(value) for value in wanted]

    def _metadata(self, access: Instruction) -> tuple[tuple[str, str], ...]:
        if not self.group or access.opcode.name not in ("load", "store"):
            return access.metadata
        return (*access.metadata, ("llvm.access.group", self.group))

    def _load(self, b: Builder, access: Access, pointer: Value) -> Instruction:
        assert access.found is not None
        found = b.emit(clone_instruction(access.found, {access.found.pointer: pointer}))
        found.metadata = self._metadata(found)
        return found

    def _store(self, b: Builder, access: Access, pointer: Value, value: Value) -> None:
        store = access.instruction
        copy = clone_instruction(store, {})
        copy.operands = [value, pointer]
        copy.metadata = self._metadata(copy)
        b.emit(copy)

    def _add(self, b: Builder, access: Access, pointer: Value, addends: Iterable[Value]) -> None:
        total: Value = self._load(b, access, pointer)
        for addend in addends:
            total = b.binary("fadd", total, addend, flags=_REORDERED)
        self._store(b, access, pointer, total)

    # Parts of the replacement.

    def _emit_ends(self, b: Builder) -> None:
        """Sums into elements that are not added to by all terms of their row: the first and last iterations."""
        width = self.plan.width
        for cell in self.plan.cells:
            for term in cell.terms:
                numbers: list[Value] = [integer(64, n) for n in range(width - term.shift)]
                for n in range(term.shift):
                    numbers.append(b.binary("sub", self.loop.last, integer(64, n)) if n else self.loop.last)
                for number in numbers:
                    pointer, *addends = self._copies(b, number, [term.access.pointer, *term.addends])
                    self._add(b, term.access, pointer, addends)

    def _emit_gather(self, b: Builder) -> None:
        width = integer(64, self.plan.width)
        totals = [cell for cell in self.plan.cells if not cell.address.stride]
        slots: dict[Cell, Instruction] = {}

        def body(b: Builder, element: Value) -> None:
            for cell in totals:
                slots[cell] = b.phi(cell.terms[0].addends[0].type, [], "total")
            values: dict[int, Iterator[Value]] = {}
            for shift, wanted in wanted_by_shift(self.plan.cells).items():
                number = b.binary("sub", element, integer(64, shift), flags=("nuw",)) if shift else element
                values[shift] = iter(self._copies(b, number, wanted))
            for cell in self.plan.cells:
                pointers, addends = [], []
                for term in cell.terms:
                    pointers.append(next(values[term.shift]))
                    addends += [next(values[term.shift]) for _ in term.addends]
                if cell not in slots:
                    # All terms name the same element by now.
                    self._add(b, cell.terms[0].access, pointers[0], addends)
                    continue
                total: Value = slots[cell]
                for addend in addends:
                    total = b.binary("fadd", total, addend, flags=_REORDERED)
                slots[cell].operands = [negative_zero(total.type), b.block, total, b.block]

        before = b.block
        self._emit_loop(b, "gather", width, body)
        for cell, phi in slots.items():
            phi.operands[1] = before
            term = cell.terms[0]
            pointer = self._copy(b, integer(64, 0), term.access.pointer)
            self._add(b, term.access, pointer, [phi.operands[2]])

    def _emit_updates(self, b: Builder) -> None:
        def body(b: Builder, number: Value) -> None:
            wanted = [value for write in self.plan.updates for value in (write.pointer, write.value) if value]
            values = self._copies(b, number, wanted)
            for position, write in enumerate(self.plan.updates):
                self._store(b, write, values[2 * position], values[2 * position + 1])

        self._emit_loop(b, "update", integer(64, 0), body)

    def _emit_loop(self, b: Builder, name: str, end: Value, body: Callable[[Builder, Value], None]) -> None:
        """From the loop's last iteration down to `end`; leaves `b` behind it.

        Downwards as before: what the forward sweep has stored is then read as one stream, row by row.
        """
        block = self.function.add_block(f"{name}.{self.name}")
        behind = self.function.add_block(f"behind.{name}.{self.name}")
        before = b.block
        b.branch(block)
        b.at(block)
        number = b.phi(I64, [(self.loop.last, before)], f"{name}.iteration")
        self.group = self._node("distinct !{}")
        body(b, number)
        done = b.compare("icmp", "eq", number, end)
        after = b.binary("sub", number, integer(64, 1))
        number.operands += [after, block]
        parallel = self._node(f'!{{!"llvm.loop.parallel_accesses", {self.group}}}')
        b.branch_if(done, behind, block).metadata = (("llvm.loop", self._loop_node(parallel)),)
        self.group = ""
        b.at(behind)

    def _keep_plain(self) -> None:
        """What is left for short loops is not worth vectorising."""
        off = self._node('!{!"llvm.loop.vectorize.enable", i1 false}')
        once = self._node('!{!"llvm.loop.unroll.disable"}')
        self.loop.latch.terminator.metadata = (("llvm.loop", self._loop_node(f"{off}, {once}")),)

    def _loop_node(self, properties: str) -> str:
        number = max(self.module.metadata, default=-1) + 1
        return self._node(f"distinct !{{!{number}, {properties}}}")

    def _node(self, text: str) -> str:
        number = max(self.module.metadata, default=-1) + 1
        self.module.metadata[number] = text
        return f"!{number}"
