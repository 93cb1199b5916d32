"""Local arrays that one loop nest fills and others read, element by element in the same order.

    t = new array                                       for i < n:
    for i < n:  t[i] = e(i)                   ->            total += e(i)
    for i < n:  total += t[i]

Found here is where the value of `e` can be computed in place of the load: contraction of an array to a scalar by
forward substitution (R. Allen and K. Kennedy, Optimizing Compilers for Modern Architectures, 2001, sections 4.4.2 and
8.6). All of this is proved:

- Both nests run over the same iterations: the trip counts are the same expressions of values from outside, and where
  the load is executed, so was the store in the iterations of the same numbers (the branches around it go its way).
- In iterations of the same numbers the two access the same address, and the store writes no byte twice.
- Between the nests, and in them, nothing else writes to the array, or writes or frees what `e` is read from.
- Nobody else knows the array.

A value that is read once is computed as often as before; what takes long is only moved into a loop that can be
vectorised. A value that is read several times is computed again for each, if that costs no more than reading it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llad.analysis.affine import encloses
from llad.analysis.cfg import ControlFlow
from llad.analysis.dependence import Dependence
from llad.analysis.dominators import Dominators
from llad.analysis.facts import Lowered
from llad.analysis.inductions import Inductions, is_invariant
from llad.analysis.inequalities import Polynomial, System, renamed
from llad.analysis.loops import Loop, LoopForest
from llad.analysis.memory import MemoryObject, MemoryObjects
from llad.analysis.tripcounts import TripCounts
from llad.analysis.uses import Uses
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import FloatType
from llad.ir.values import BasicBlock, ConstantWord, Value

__all__ = ["Reading", "Substitution", "TemporaryArray", "TemporaryFinder", "temporary_arrays"]

# Gives the same wherever its operands are the same.
_REPEATABLE = frozenset({"getelementptr", "select", "freeze", "icmp", "fcmp", "fneg", "extractvalue"}) | {
    *("add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and", "or", "xor"),
    *("fadd", "fsub", "fmul", "fdiv", "frem", "trunc", "zext", "sext", "bitcast"),
    *("fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp"),
}
_SLOW = frozenset({"fdiv", "frem", "udiv", "sdiv", "urem", "srem", "call"})
_FILLS = ("llvm.memset.", "llvm.memcpy.", "llvm.memmove.")
_MAXIMUM_SLICE = 200
# Of values that are read several times: how often, and from how many elements in how many steps they are computed.
_MAXIMUM_LOADS = 3
_CHEAP = frozenset({"load", "fadd", "fsub", "fmul", "fneg"})
_CHEAP_LOADS = 2
_CHEAP_STEPS = 5


@dataclass(frozen=True, eq=False)
class TemporaryArray:
    """An array that only the instructions listed here know: they count references to it, find its elements, compare
    it with null, compute addresses in it, read it and write to it."""

    allocation: Instruction
    loads: tuple[Instruction, ...]
    writes: tuple[Instruction, ...]
    null_tests: tuple[Instruction, ...]
    others: tuple[Instruction, ...]


@dataclass(frozen=True, eq=False)
class Reading:
    """`computation`, in order, computes what `load` finds, once `counters` are replaced.

    `counters`: induction variables of the loops around the store, and those of the loops around the load.
    """

    load: Instruction
    computation: tuple[Instruction, ...]
    counters: Mapping[Value, Value]


@dataclass(frozen=True, eq=False)
class Substitution:
    """How to do without `array`, in which `store` is the only one to write what is read."""

    array: TemporaryArray
    store: Instruction
    readings: tuple[Reading, ...]


def temporary_arrays(lowered: Lowered, function: Function) -> list[TemporaryArray]:
    """Those of `function` that are read and written in the function itself, by single elements."""
    candidates = [
        inst
        for inst in function.instructions()
        if inst.opcode.is_call
        and (fact := lowered.runtime.get(inst.callee_name)) is not None
        and fact.allocates_size >= 0
        and fact.counted
        and fact.destructor < 0
    ]
    if not candidates:
        return []
    uses = Uses.of(function)
    return [found for inst in candidates if (found := _temporary(lowered, uses, inst)) is not None]


def _temporary(lowered: Lowered, uses: Uses, allocation: Instruction) -> TemporaryArray | None:
    """None if the array may be known to others."""
    loads: list[Instruction] = []
    writes: list[Instruction] = []
    null_tests: list[Instruction] = []
    others: list[Instruction] = []
    pending: list[Instruction] = [allocation]
    while pending:
        for user, position in uses.of_value(pending.pop()):
            name = user.opcode.name
            fact = lowered.runtime.get(user.callee_name) if user.opcode.is_call else None
            if fact is not None and position in (fact.increments, fact.decrements):
                others.append(user)
            elif position == (fact.data_of if fact is not None else 0 if name == "getelementptr" else -1):
                others.append(user)
                pending.append(user)
            elif name == "load":
                loads.append(user)
            elif (name == "store" and position == 1) or (
                user.opcode.is_call and user.callee_name.startswith(_FILLS) and position == 0
            ):
                writes.append(user)
            elif name == "icmp" and user.predicate in ("eq", "ne") and _is_null(user.operands[1]):
                null_tests.append(user)
            else:
                return None
    return TemporaryArray(allocation, tuple(loads), tuple(writes), tuple(null_tests), tuple(others))


def _is_null(value: Value) -> bool:
    return isinstance(value, ConstantWord) and value.word == "null"


class TemporaryFinder:
    """Decides, and changes nothing."""

    def __init__(self, lowered: Lowered, function: Function) -> None:
        self._cfg = ControlFlow.of(function)
        self._dominators = Dominators.of(self._cfg)
        self._forest = LoopForest.of(self._cfg, self._dominators)
        self._inductions = Inductions.of(function, self._forest, self._cfg)
        self._memory = MemoryObjects.of(lowered, function, self._cfg)
        self._dependence = Dependence.of(
            function, self._cfg, self._dominators, self._forest, self._inductions, self._memory, lowered
        )
        self._trips = TripCounts.of(function, self._cfg, self._forest, self._inductions, lambda block: False)

    def substitution(self, array: TemporaryArray) -> Substitution | None:
        """How to do without `array`; None if that is not known to be right, or not worth it."""
        stores = [inst for inst in array.writes if inst.opcode.name == "store"]
        if not 1 <= len(array.loads) <= _MAXIMUM_LOADS or len(stores) != 1 or not self._forest.is_reducible:
            return None
        (store,) = stores
        readings: list[Reading] = []
        for load in array.loads:
            found = self._reading(array, store, load)
            if found is None or (len(array.loads) > 1 and not _is_cheap(found.computation)):
                return None
            readings.append(found)
        return Substitution(array, store, tuple(readings))

    def _reading(self, array: TemporaryArray, store: Instruction, load: Instruction) -> Reading | None:
        plain = not any(x.memory.volatile or x.memory.ordering for x in (load, store))
        if not plain or load.memory.type != store.memory.type:
            return None
        nests = _Nests.of(self._cfg, self._dominators, self._forest, store, load)
        if nests is None or any(write is not store and nests.is_between(write) for write in array.writes):
            return None
        if not self._match(nests, store, load):
            return None
        found = _Slice(self._memory, self._inductions, self._dominators, nests).of(store.operands[0])
        if found is None or not self._stays_fast(found[0], nests.reading[-1]):
            return None
        return Reading(load, *found)

    def _match(self, nests: _Nests, store: Instruction, load: Instruction) -> bool:
        """Whether the load finds what the store has written in the iterations of the same numbers."""
        for writing, reading in zip(nests.writing, nests.reading, strict=True):
            trips = self._trips.of_loop(writing)
            if trips is None or trips != self._trips.of_loop(reading) or not _is_tested_last(writing):
                return False
            around = (nests.writing[0], nests.reading[0])
            if not all(is_invariant(leaf, loop) for leaf in trips.leaves() for loop in around):
                return False
        found = self._memory.unique_base(store.pointer)
        if found is None or not self._is_same_address(nests, store, load, found):
            return False
        return self._is_executed(nests, store, load) and self._dependence.writes_once(store, nests.common)

    def _is_same_address(
        self, nests: _Nests, store: Instruction, load: Instruction, found: MemoryObject
    ) -> bool:
        forms = self._dependence.forms
        written, read = (forms.of_address(inst.pointer, found) for inst in (store, load))
        if written is None or read is None:
            return False
        numbers = {
            forms.number(reading): forms.number(writing)
            for writing, reading in zip(nests.writing, nests.reading, strict=True)
        }
        own = {*numbers.values()}
        in_reading = renamed(read, lambda monomial: tuple(sorted(numbers.get(n, n) for n in monomial)))
        atoms = {number for monomial in written for number in monomial} - own
        settled = all(encloses(forms.loop_of(forms.atom(number)), nests.common) for number in atoms)
        return settled and in_reading == written

    def _is_executed(self, nests: _Nests, store: Instruction, load: Instruction) -> bool:
        """Whether every branch on the way to the store, in all iterations, goes its way if the load is executed."""
        assert store.block is not None
        assert load.block is not None
        conditions = self._dependence.conditions
        known: System | None = None
        current = store.block
        while current is not nests.entry:
            above = self._dominators.immediate(current)
            assert above is not None
            targets = self._cfg.successors(above)
            if len(targets) > 1 and not self._leads_to(above, current):
                branch = above.terminator
                if branch.opcode.name != "br" or self._cfg.predecessors(current) != (above,):
                    return False
                condition = branch.operands[0]
                other = conditions.of_condition(condition, branch.operands[1] is not current)
                if known is None:
                    known = conditions.at(load.block)
                if (
                    not self._is_settled(other, nests)
                    or not conditions.with_definitions(known + other).is_infeasible()
                ):
                    return False
            elif not self._leads_to(above, current):
                return False
            current = above
        return True

    def _is_settled(self, system: System, nests: _Nests) -> bool:
        """Whether `system` is only about values that both nests find."""
        facts: list[Polynomial] = [*system.zeros, *system.nonnegative]
        for choice in system.alternatives:
            facts += [*choice.first.zeros, *choice.first.nonnegative]
            facts += [*choice.second.zeros, *choice.second.nonnegative]
        forms = self._dependence.forms
        loops = (
            forms.loop_of(forms.atom(number)) for fact in facts for monomial in fact for number in monomial
        )
        return all(encloses(loop, nests.common) for loop in loops)

    def _leads_to(self, above: BasicBlock, target: BasicBlock) -> bool:
        """Whether every path from `above` comes to `target`, before it returns to `above`."""
        seen = {above}
        pending = [above]
        while pending:
            following = self._cfg.successors(pending.pop())
            if not following:
                return False
            for block in following:
                if block is above or (block is not target and self._dominators.dominates(block, above)):
                    return False
                if block is not target and block not in seen:
                    seen.add(block)
                    pending.append(block)
        return True

    def _stays_fast(self, computation: tuple[Instruction, ...], loop: Loop) -> bool:
        """Whether what takes long is not moved to a loop that adds up in a prescribed order."""
        if not any(inst.opcode.name in _SLOW for inst in computation):
            return True
        sums = [phi for phi in loop.header.phis if isinstance(phi.type, FloatType)]
        updates = [value for phi in sums for value, before in phi.incoming if before in loop.blocks]
        return all(isinstance(x, Instruction) and {"reassoc", "fast"} & set(x.flags) for x in updates)


@dataclass(frozen=True, eq=False)
class _Nests:
    """The loops around a store and around a load that are not around both, outermost first, one for one.

    `common`: the innermost loop around both. Every iteration of it that comes to the load has come to `entry` before,
    and from there to the outermost loop around the store or past it, never through the load. `between`: the blocks on
    the way from behind `entry` to the load.
    """

    writing: tuple[Loop, ...]
    reading: tuple[Loop, ...]
    common: Loop | None
    entry: BasicBlock
    load: Instruction
    between: frozenset[BasicBlock]

    @staticmethod
    def of(
        cfg: ControlFlow, dominators: Dominators, forest: LoopForest, store: Instruction, load: Instruction
    ) -> _Nests | None:
        """None if the nests are not equally deep, or do not follow each other."""
        home, target = store.block, load.block
        assert home is not None
        assert target is not None
        if not cfg.is_reachable(home) or not cfg.is_reachable(target):
            return None
        common = forest.loop_of(home)
        while common is not None and target not in common.blocks:
            common = common.parent
        writing, reading = (_loops_inside(common, forest.loop_of(block)) for block in (home, target))
        if not writing or len(writing) != len(reading):
            return None
        entry: BasicBlock | None = home
        while entry is not None and (entry in writing[0].blocks or not dominators.dominates(entry, target)):
            entry = dominators.immediate(entry)
        if entry is None or forest.loop_of(entry) is not common:
            return None
        behind = _behind(cfg, entry, common)
        if target not in behind or home in _behind(cfg, target, common):
            return None
        before = _before(cfg, target, common) | {target}
        return _Nests(writing, reading, common, entry, load, frozenset(behind & before))

    def is_between(self, inst: Instruction) -> bool:
        """Whether `inst` may run behind `entry` and before the last execution of the load."""
        return inst.block in self.between


def _is_cheap(computation: tuple[Instruction, ...]) -> bool:
    """Whether to compute a value again costs no more than to read it."""
    names = [inst.opcode.name for inst in computation if isinstance(inst.type, FloatType)]
    return _CHEAP.issuperset(names) and names.count("load") <= _CHEAP_LOADS and len(names) <= _CHEAP_STEPS


def _loops_inside(outer: Loop | None, inner: Loop | None) -> tuple[Loop, ...]:
    found: list[Loop] = []
    while inner is not outer:
        assert inner is not None
        found.append(inner)
        inner = inner.parent
    return tuple(found[::-1])


def _behind(cfg: ControlFlow, start: BasicBlock, within: Loop | None) -> set[BasicBlock]:
    """The blocks that control comes to behind `start` in the same iteration of `within`."""
    seen: set[BasicBlock] = set()
    pending = [start]
    while pending:
        for block in cfg.successors(pending.pop()):
            inside = within is None or (block in within.blocks and block is not within.header)
            if inside and block not in seen:
                seen.add(block)
                pending.append(block)
    return seen


def _before(cfg: ControlFlow, target: BasicBlock, within: Loop | None) -> set[BasicBlock]:
    """The blocks from which control comes to `target` in the same iteration of `within`."""
    seen: set[BasicBlock] = set()
    pending = [target]
    while pending:
        block = pending.pop()
        if within is not None and block is within.header:
            continue
        for before in cfg.predecessors(block):
            if before not in seen:
                seen.add(before)
                pending.append(before)
    return seen


class _Slice:
    """Collects what a value is computed from in the loops of the store."""

    def __init__(
        self, memory: MemoryObjects, inductions: Inductions, dominators: Dominators, nests: _Nests
    ) -> None:
        self._memory = memory
        self._inductions = inductions
        self._dominators = dominators
        self._nests = nests
        self._target = nests.load.block
        self._found: dict[Instruction, None] = {}
        self._counters: dict[Value, Value] = {}

    def of(self, value: Value) -> tuple[tuple[Instruction, ...], Mapping[Value, Value]] | None:
        """(the computation, the counters that it needs); None if it cannot be repeated in front of the load."""
        return (tuple(self._found), self._counters) if self._add(value) else None

    def _add(self, value: Value) -> bool:
        if not isinstance(value, Instruction) or value in self._found or value in self._counters:
            return True
        home = value.block
        assert home is not None
        assert self._target is not None
        if home not in self._nests.writing[0].blocks and self._dominators.dominates(home, self._target):
            return True
        if value.opcode.name == "phi":
            return self._add_counter(value)
        if len(self._found) >= _MAXIMUM_SLICE or not self._is_repeatable(value):
            return False
        if not all(self._add(operand) for operand in value.operands):
            return False
        self._found[value] = None
        return True

    def _add_counter(self, phi: Instruction) -> bool:
        own = self._inductions.of_phi(phi)
        if own is None or own.constant_step is None or own.is_pointer or own.loop not in self._nests.writing:
            return False
        there = self._nests.reading[self._nests.writing.index(own.loop)]
        for other in self._inductions.of_loop(there):
            if (
                other.phi.type is phi.type
                and other.start == own.start
                and other.constant_step == own.constant_step
            ):
                self._counters[phi] = other.phi
                return True
        return False

    def _is_repeatable(self, inst: Instruction) -> bool:
        """Whether `inst` gives the same in front of the load."""
        if inst.opcode.is_call:
            return self._memory.effects.of_call(inst).is_pure
        if inst.opcode.name != "load":
            return inst.opcode.name in _REPEATABLE
        found = self._memory.objects(inst.pointer)
        if inst.memory.volatile or inst.memory.ordering or not found:
            return False
        return not any(
            place.kind == "unknown"
            or any(self._nests.is_between(x) for x in self._memory.writes(place))
            or any(self._nests.is_between(x) for x in self._memory.lifetime_ends(place))
            for place in found
        )


def _is_tested_last(loop: Loop) -> bool:
    """Whether the only branch out of `loop` is that of its only latch."""
    return len(loop.latches) == 1 and {block for block, _ in loop.exits} == set(loop.latches)
