"""Elements of local arrays that can be computed where they are read.

    t = new array                                       for i < n:
    for i < n:  t[i] = e(i)                   ->            total += e(i)
    for i < n:  total += t[i]

    t = new array                                       ... a ...
    t[0], t[1] = a, b                         ->
    ... t[0] ...

Contraction of an array to scalars by forward substitution (R. Allen and K. Kennedy, Optimizing Compilers for Modern
Architectures, 2001, sections 4.4.2 and 8.6). All of this is proved, for every load and the store that it takes its
value from:

- Both are in nests of loops with the same iterations: the trip counts are the same expressions of values from outside,
  and where the load is executed, so was the store in the iterations of the same numbers (the branches around it go its
  way). Or the store is in no loop that is not around the load as well, and every path to the load leads through it.
- In iterations of the same numbers both access the same address, and the store writes no byte twice.
- Between the nests, and in them, nothing else writes what is read from the array, and nothing writes or frees what
  `e` is read from.
- Nobody else knows the array.

A value that is read in one block is computed as often as before; what takes long is only moved into a loop that can be
vectorised. A value that is read in several blocks is computed again in each, if that costs no more than to read it.
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
from llad.analysis.nests import Nests
from llad.analysis.temporaries import TemporaryArray
from llad.analysis.tripcounts import TripCounts
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import FloatType
from llad.ir.values import BasicBlock, Value

__all__ = ["Reading", "Substitution", "SubstitutionFinder"]

_SLOW = frozenset({"fdiv", "frem", "udiv", "sdiv", "urem", "srem", "call"})
_MAXIMUM_SLICE = 200
_MAXIMUM_ACCESSES = 16
# Of values that are read in several blocks: in how many, and computed from how many elements in how many steps.
_MAXIMUM_BLOCKS = 3
_CHEAP = frozenset({"load", "fadd", "fsub", "fmul", "fneg"})
_CHEAP_LOADS = 2
_CHEAP_STEPS = 5


@dataclass(frozen=True, eq=False)
class Reading:
    """`load` finds what `store` has written. `computation`, in order, computes it, once `counters` are replaced.

    `counters`: induction variables of the loops around the store, and those of the loops around the load.
    """

    load: Instruction
    store: Instruction
    computation: tuple[Instruction, ...]
    counters: Mapping[Value, Value]


@dataclass(frozen=True, eq=False)
class Substitution:
    """How to do without `array`: a reading for each of its loads."""

    array: TemporaryArray
    readings: tuple[Reading, ...]


class SubstitutionFinder:
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
        if not self._forest.is_reducible or not array.loads or not stores:
            return None
        if max(len(array.loads), len(array.writes)) > _MAXIMUM_ACCESSES:
            return None
        readings: list[Reading] = []
        for load in array.loads:
            sources = (self._reading(array, store, load) for store in stores)
            found = next((reading for reading in sources if reading is not None), None)
            if found is None:
                return None
            readings.append(found)
        return Substitution(array, tuple(readings)) if self._is_worth_it(readings) else None

    def _is_worth_it(self, readings: list[Reading]) -> bool:
        computed = [reading for reading in readings if reading.computation]
        blocks = {reading.load.block for reading in computed}
        if len(blocks) <= 1:
            return True
        return len(blocks) <= _MAXIMUM_BLOCKS and all(_is_cheap(reading.computation) for reading in computed)

    def _reading(self, array: TemporaryArray, store: Instruction, load: Instruction) -> Reading | None:
        plain = not any(x.memory.volatile or x.memory.ordering for x in (load, store))
        if not plain or load.memory.type != store.memory.type:
            return None
        nests = Nests.of(self._cfg, self._dominators, self._forest, store, load)
        if nests is None or not self._match(nests):
            return None
        others = [write for write in array.writes if write is not store and nests.is_between(write)]
        if not all(self._dependence.are_apart(load, write, nests.common) for write in others):
            return None
        found = _Slice(self._memory, self._inductions, self._dominators, nests).of(store.operands[0])
        if found is None or not self._stays_fast(found[0], nests):
            return None
        return Reading(load, store, *found)

    def _match(self, nests: Nests) -> bool:
        """Whether the load finds what the store has written in the iterations of the same numbers."""
        found = self._memory.unique_base(nests.store.pointer)
        if found is None or not self._is_same_address(nests, found):
            return False
        if not nests.writing:
            return True
        return (
            len(nests.writing) == len(nests.reading)
            and all(map(self._have_same_iterations, nests.writing, nests.reading))
            and self._is_executed(nests)
            and self._dependence.writes_once(nests.store, nests.common)
        )

    def _have_same_iterations(self, writing: Loop, reading: Loop) -> bool:
        trips = self._trips.of_loop(writing)
        if trips is None or trips != self._trips.of_loop(reading) or not _is_tested_last(writing):
            return False
        return all(is_invariant(leaf, loop) for leaf in trips.leaves() for loop in (writing, reading))

    def _is_same_address(self, nests: Nests, found: MemoryObject) -> bool:
        forms = self._dependence.forms
        written, read = (forms.of_address(inst.pointer, found) for inst in (nests.store, nests.load))
        if written is None or read is None:
            return False
        numbers = {
            forms.number(reading): forms.number(writing)
            for writing, reading in zip(nests.writing, nests.reading, strict=False)
        }
        in_reading = renamed(read, lambda monomial: tuple(sorted(numbers.get(n, n) for n in monomial)))
        atoms = {number for monomial in written for number in monomial} - {*numbers.values()}
        settled = all(encloses(forms.loop_of(forms.atom(number)), nests.common) for number in atoms)
        return settled and in_reading == written

    def _is_executed(self, nests: Nests) -> bool:
        """Whether every branch on the way to the store, in all iterations, goes its way if the load is executed."""
        assert nests.store.block is not None
        assert nests.load.block is not None
        conditions = self._dependence.conditions
        known: System | None = None
        current = nests.store.block
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
                    known = conditions.at(nests.load.block)
                if (
                    not self._is_settled(other, nests)
                    or not conditions.with_definitions(known + other).is_infeasible()
                ):
                    return False
            elif not self._leads_to(above, current):
                return False
            current = above
        return True

    def _is_settled(self, system: System, nests: Nests) -> bool:
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

    def _stays_fast(self, computation: tuple[Instruction, ...], nests: Nests) -> bool:
        """Whether nothing moves out of a loop that can be vectorised into one that cannot.

        A loop that adds up in a prescribed order waits for its sums anyway: there only what takes long matters.
        """
        if not nests.writing:
            return True
        loop = nests.reading[-1]
        if len(loop.blocks) > 1 and len(nests.writing[-1].blocks) == 1:
            return False
        if not any(inst.opcode.name in _SLOW for inst in computation):
            return True
        sums = [phi for phi in loop.header.phis if isinstance(phi.type, FloatType)]
        updates = [value for phi in sums for value, before in phi.incoming if before in loop.blocks]
        return all(isinstance(x, Instruction) and {"reassoc", "fast"} & set(x.flags) for x in updates)


class _Slice:
    """Collects what a value is computed from in the loops of the store."""

    def __init__(
        self, memory: MemoryObjects, inductions: Inductions, dominators: Dominators, nests: Nests
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
        inside = any(home in loop.blocks for loop in self._nests.writing[:1])
        if not inside and self._dominators.dominates(home, self._target):
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
            return inst.opcode.is_pure
        found = self._memory.objects(inst.pointer)
        if inst.memory.volatile or inst.memory.ordering or not found:
            return False
        return not any(
            place.kind == "unknown"
            or any(self._nests.is_between(x) for x in self._memory.writes(place))
            or any(self._nests.is_between(x) for x in self._memory.lifetime_ends(place))
            for place in found
        )


def _is_cheap(computation: tuple[Instruction, ...]) -> bool:
    """Whether to compute a value again costs no more than to read it."""
    names = [inst.opcode.name for inst in computation if isinstance(inst.type, FloatType)]
    return _CHEAP.issuperset(names) and names.count("load") <= _CHEAP_LOADS and len(names) <= _CHEAP_STEPS


def _is_tested_last(loop: Loop) -> bool:
    """Whether the only branch out of `loop` is that of its only latch."""
    return len(loop.latches) == 1 and {block for block, _ in loop.exits} == set(loop.latches)
