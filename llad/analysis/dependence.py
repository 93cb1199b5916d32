"""Which loads read memory that is final: nothing that runs after the load writes it again.

For a load in iterations x of the loops around it and a write in iterations y, the write comes later just if, for
some loop around both, the iterations of all loops further out are equal and y > x; or if all are equal and the
control flow leads from the load to the write within that iteration. In each case the equality of the addresses
and everything known of x and y is a system of inequalities. If none has a solution, the load is final.
(The usual test by direction vectors: U. Banerjee, Dependence Analysis, 1997; but exact in symbolic bounds.)

In the same way `may_go_first` proves that nothing which the iterations before write is read by a call.

Addresses are polynomials (`affine`), arrays of several dimensions are taken apart (`subscripts`); both state
what is assumed. Different array parameters are taken not to overlap (`memory`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from llad.analysis.affine import Forms, encloses
from llad.analysis.cfg import ControlFlow
from llad.analysis.conditions import Conditions
from llad.analysis.dominators import Dominators
from llad.analysis.facts import OTHER, Lowered
from llad.analysis.inductions import Inductions
from llad.analysis.inequalities import Monomial, Polynomial, System, add, multiply, renamed
from llad.analysis.layout import size_in_bytes
from llad.analysis.loops import Loop, LoopForest
from llad.analysis.memory import MemoryObject, MemoryObjects
from llad.analysis.subscripts import Access, Pair, overlaps
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import I64
from llad.ir.values import BasicBlock, ConstantInt, Value

__all__ = ["Dependence", "Region"]

_BLOCKS = ("llvm.memset.", "llvm.memcpy.", "llvm.memmove.")
_MAXIMUM_WRITES = 60


@dataclass(frozen=True, eq=False)
class Dependence:
    """Answers about the loads of `function`; valid as long as the analyses that it was made from."""

    function: Function
    cfg: ControlFlow
    dominators: Dominators
    forest: LoopForest
    memory: MemoryObjects
    lowered: Lowered
    forms: Forms
    conditions: Conditions
    _final: dict[Instruction, bool] = field(default_factory=dict)
    _places: dict[tuple[Instruction, MemoryObject], _Place | None] = field(default_factory=dict)
    _extents: dict[MemoryObject, frozenset[int]] = field(default_factory=dict)

    @staticmethod
    def of(
        function: Function,
        cfg: ControlFlow,
        dominators: Dominators,
        forest: LoopForest,
        inductions: Inductions,
        memory: MemoryObjects,
        lowered: Lowered,
    ) -> Dependence:
        forms = Forms(forest, inductions)
        conditions = Conditions(cfg, dominators, forms)
        return Dependence(function, cfg, dominators, forest, memory, lowered, forms, conditions)

    def is_final(self, load: Instruction) -> bool:
        """True only if it is proved that no byte that `load` reads is written in the rest of the execution.

        A dropped reference to the memory is no write (see `MemoryObjects.lifetime_ends`).
        """
        found = self._final.get(load)
        if found is None:
            found = self._final[load] = self._is_final(load)
        return found

    def _is_final(self, load: Instruction) -> bool:
        home = load.block
        if load.opcode.name != "load" or load.memory.volatile or load.memory.ordering or home is None:
            return False
        if not self.forest.is_reducible or not self.cfg.is_reachable(home):
            return False
        found = self.memory.unique_base(load.pointer)
        if found is None or found.kind == "unknown":
            return False
        later = [write for write in self.memory.writes(found) if self._may_follow(load, write)]
        if len(later) > _MAXIMUM_WRITES:
            return False
        return all(self._is_before(load, write, found) for write in later)

    def _may_follow(self, load: Instruction, write: Instruction) -> bool:
        assert load.block is not None
        assert write.block is not None
        return self.cfg.reaches(load.block, write.block) or _comes_later_in_block(load, write)

    def _is_before(self, load: Instruction, write: Instruction, found: MemoryObject) -> bool:
        """Whether every execution of `write` that touches what `load` reads precedes it."""
        here, there = self._place(load, found), self._place(write, found)
        if here is None or there is None:
            return False
        assert load.block is not None
        assert write.block is not None
        common = self._common_loops(load.block, write.block)
        for level, loop in enumerate(common):
            if self._is_made_in(found, loop):
                continue  # another iteration works on another object
            if not self._never_meet(here, there, found, common[:level], self._later(loop)):
                return False
        if not self._follows_at_once(load, write, common[-1] if common else None):
            return True
        return self._never_meet(here, there, found, common, System())

    def _later(self, loop: Loop) -> System:
        """The second of two accesses is in a later iteration of `loop`."""
        counter = self.forms.number(loop)
        return System(nonnegative=({(counter | 1,): 1, (counter,): -1, (): -1},))

    def writes_once(self, store: Instruction, around: Loop | None) -> bool:
        """True only if it is proved that `store` writes no byte twice in one iteration of `around` (None: in all)."""
        found = self.memory.unique_base(store.pointer)
        place = self._place(store, found) if found is not None else None
        if found is None or place is None:
            return False
        assert store.block is not None
        loops = self._common_loops(store.block, store.block)
        for level, loop in enumerate(loops):
            if encloses(loop, around) or self._is_made_in(found, loop):
                continue
            if not self._never_meet(place, place, found, loops[:level], self._later(loop)):
                return False
        return True

    def are_apart(self, first: Instruction, second: Instruction, around: Loop | None) -> bool:
        """True only if it is proved that the two touch different bytes in any iterations of loops inside of `around`,
        within one of its iterations (None: in the whole execution)."""
        found = self.memory.unique_base(first.pointer)
        if found is None:
            return False
        here, there = self._place(first, found), self._place(second, found)
        if here is None or there is None:
            return False
        assert first.block is not None
        assert second.block is not None
        equal = [loop for loop in self._common_loops(first.block, second.block) if encloses(loop, around)]
        return self._never_meet(here, there, found, equal, System())

    def _never_meet(
        self, here: _Place, there: _Place, found: MemoryObject, equal: list[Loop], order: System
    ) -> bool:
        """Whether the two touch different bytes in any iterations that agree in the loops `equal`."""
        innermost = equal[-1] if equal else None
        made: dict[Monomial, Monomial] = {}

        def rename(monomial: Monomial) -> Monomial:
            known = made.get(monomial)
            if known is None:
                known = tuple(sorted(n if self._is_shared(n, innermost) else n | 1 for n in monomial))
                made[monomial] = known
            return known

        known = here.access.facts + there.access.facts.renamed(rename) + order
        if there.length is not None:
            distance = add(here.access.address, renamed(there.access.address, rename), -1)
            before = add(add(renamed(there.length, rename), distance, -1), {(): -1})
            after = add(distance, {(): here.access.size - 1})
            return (known + System(nonnegative=(before, after))).is_infeasible()
        extents = self.extents_of(found)
        pair = Pair(
            here.access, there.access, rename, lambda n: self._is_shared(n, None), extents.__contains__
        )
        return (known + overlaps(pair)).is_infeasible()

    def _is_shared(self, number: int, innermost: Loop | None) -> bool:
        """Whether an atom is the same in two iterations that agree in `innermost` and all loops around it."""
        return encloses(self.forms.loop_of(self.forms.atom(number)), innermost)

    def _common_loops(self, a: BasicBlock, b: BasicBlock) -> list[Loop]:
        """The loops around both blocks, outermost first."""
        found: list[Loop] = []
        loop = self.forest.loop_of(a)
        while loop is not None:
            if b in loop.blocks:
                found.append(loop)
            loop = loop.parent
        return found[::-1]

    def _is_made_in(self, found: MemoryObject, loop: Loop) -> bool:
        base = found.base
        return found.kind == "allocation" and encloses(loop, self.forms.loop_of(base))

    def _follows_at_once(self, load: Instruction, write: Instruction, innermost: Loop | None) -> bool:
        """Whether control can go from `load` to `write` within one iteration of `innermost`."""
        home, target = load.block, write.block
        assert home is not None
        if home is target and _comes_later_in_block(load, write):
            return True
        seen: set[BasicBlock] = set()
        pending = [home]
        while pending:
            for block in self.cfg.successors(pending.pop()):
                if block in seen or (innermost is not None and block is innermost.header):
                    continue
                if innermost is not None and block not in innermost.blocks:
                    continue
                if block is target:
                    return True
                seen.add(block)
                pending.append(block)
        return False

    def may_go_first(self, call: Instruction, region: Region, loop: Loop) -> bool:
        """True only if it is proved that `call`, in any iteration of `loop`, finds in `region` what was there when
        the loop was entered: no write gets to it before, in earlier iterations or on the way to the call.
        """
        found = self.memory.unique_base(region.pointer)
        if found is None or found.kind == "unknown" or self._is_made_in(found, loop):
            return False
        here = self._place_of_region(call, region, found)
        writes = [w for w in self.memory.writes(found) if w.block in loop.blocks]
        if here is None or len(writes) > _MAXIMUM_WRITES:
            return False
        counter = self.forms.number(loop)
        order = System(nonnegative=({(counter,): 1, (counter | 1,): -1, (): -1},))
        assert call.block is not None
        around = self._common_loops(call.block, loop.header)
        for write in writes:
            there = self._place(write, found)
            if there is None or not self._never_meet(here, there, found, around[:-1], order):
                return False
            at_once = self._follows_at_once(write, call, loop)
            if at_once and not self._never_meet(here, there, found, around, System()):
                return False
        return True

    def _place_of_region(self, call: Instruction, region: Region, found: MemoryObject) -> _Place | None:
        """What `call` touches, an item of any numbers that the lengths allow; None if it cannot be told."""
        address = self.forms.of_address(region.pointer, found)
        if address is None or call.block is None:
            return None
        within = System(nonnegative=tuple({(extent,): 1} for extent in self.extents_of(found)))
        for length, stride in region.dimensions:
            if length == ConstantInt(I64, 1):
                continue
            number: Polynomial = {(self.forms.number(Value(I64, "item")),): 1}
            address = add(address, multiply(number, self.forms.factor(stride)))
            last = add(add(self.forms.of(length), number, -1), {(): -1})
            within = within + System(nonnegative=(number, last))
        facts = self.conditions.at(call.block) + within
        facts = self.conditions.with_definitions(facts).resolved()
        return _Place(Access(address, region.size, facts), None)

    # Addresses.

    def _place(self, inst: Instruction, found: MemoryObject) -> _Place | None:
        """What a load, store, fill or copy touches of `found`; None if it cannot be told."""
        key = (inst, found)
        if key not in self._places:
            self._places[key] = self._find_place(inst, found)
        return self._places[key]

    def _find_place(self, inst: Instruction, found: MemoryObject) -> _Place | None:
        length: Value | None = None
        if inst.opcode.pointer_operand >= 0:
            target, size = inst.pointer, size_in_bytes(inst.memory.type)
        elif inst.opcode.is_call and inst.callee_name.startswith(_BLOCKS):
            target, _, length = inst.arguments[:3]
            size = length.value if isinstance(length, ConstantInt) else 1
            length = None if isinstance(length, ConstantInt) else length
        else:
            return None
        address = self.forms.of_address(target, found) if self.memory.unique_base(target) == found else None
        if address is None or size is None or size < 1 or inst.block is None:
            return None
        end = self.forms.of(length) if length is not None else None
        facts = self.conditions.with_definitions(self.conditions.at(inst.block), address, end or {})
        return _Place(Access(address, size, facts), end)

    def extents_of(self, found: MemoryObject) -> frozenset[int]:
        """The atoms that are extents of `found` by its declaration."""
        known = self._extents.get(found)
        if known is None:
            values = self._declared_extents(found)
            forms = [self.forms.factor(value) for value in values]
            known = frozenset(
                monomial[0]
                for form in forms
                for monomial, c in form.items()
                if len(form) == 1 and c == 1 and len(monomial) == 1
            )
            self._extents[found] = known
        return known

    def _declared_extents(self, found: MemoryObject) -> list[Value]:
        """Row lengths that subscripts keep to; none are known if arrays are accessed under other shapes."""
        if self.lowered.reshapes:
            return []
        if found.kind == "parameter":
            return self._extents_of_parameter(found.index)
        base = found.base
        if found.kind != "allocation" or not isinstance(base, Instruction):
            return []
        fact = self.lowered.runtime[base.callee_name]
        factors = [v for v in _factors(base.operands[fact.allocates_size]) if not isinstance(v, ConstantInt)]
        return factors if len(factors) > 1 else []

    def _extents_of_parameter(self, index: int) -> list[Value]:
        """The sizes stand behind the data; without gaps between the elements the row lengths are among them."""
        parameters = self.lowered.parameters
        array = parameters[index]
        if array.count < 0 or array.dimensions < 2:
            return []
        behind = self.function.arguments[index + 1 : index + 1 + array.dimensions]
        facts = [parameters[argument.index] for argument in behind]
        named = all(fact.role == OTHER and fact.argument == array.argument for fact in facts)
        return list(behind) if named and all(argument.type is I64 for argument in behind) else []


@dataclass(frozen=True)
class Region:
    """Items of `size` bytes from `pointer` on; `dimensions`: lengths and strides in bytes, i64 values."""

    pointer: Value
    dimensions: tuple[tuple[Value, Value], ...]
    size: int


@dataclass(frozen=True)
class _Place:
    """The bytes that an instruction touches; `length`: how many, if that is no constant (`access` has the first)."""

    access: Access
    length: Polynomial | None


def _comes_later_in_block(first: Instruction, second: Instruction) -> bool:
    block = first.block
    if block is None or second.block is not block:
        return False
    return block.instructions.index(second) > block.instructions.index(first)


def _factors(size: Value) -> list[Value]:
    """The factors of the checked product in the size of an allocation; empty if there is none."""
    value = size
    while isinstance(value, Instruction) and value.opcode.name in ("shl", "mul"):
        if not isinstance(value.operands[1], ConstantInt):
            return []
        value = value.operands[0]
    return _checked_factors(value, 0)


def _checked_factors(value: Value, depth: int) -> list[Value]:
    if not isinstance(value, Instruction) or value.opcode.name != "extractvalue" or depth > 8:
        return []
    product = value.operands[0]
    if value.indices != (0,) or not isinstance(product, Instruction) or not product.opcode.is_call:
        return []
    if not product.callee_name.startswith("llvm.smul.with.overflow."):
        return []
    found: list[Value] = []
    for factor in product.arguments:
        deeper = _checked_factors(factor, depth + 1)
        found += deeper or [factor]
    return found
