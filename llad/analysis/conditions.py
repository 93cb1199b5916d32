"""What is known about integers at a block: branches taken on the way, how far loops have counted, definitions.

All facts are inequalities between the polynomials of `Forms`, for the current iteration of every loop around
the block. Comparisons count as facts about unbounded integers only where no operand can have wrapped.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from llad.analysis.affine import Forms, encloses
from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators
from llad.analysis.inequalities import Alternative, Polynomial, System, add
from llad.analysis.loops import Loop
from llad.ir.instructions import Instruction
from llad.ir.types import I64
from llad.ir.values import BasicBlock, ConstantInt, Value

__all__ = ["Conditions"]

_INVERSE = {"eq": "ne", "ne": "eq", "lt": "ge", "ge": "lt", "gt": "le", "le": "gt"}
_MAXIMUM_ATOMS = 40
_MAXIMUM_LEAVES = 8
_NOTHING = System()


@dataclass(frozen=True, eq=False)
class Conditions:
    """The facts at the blocks of a function, found when asked for and kept."""

    cfg: ControlFlow
    dominators: Dominators
    forms: Forms
    _at_block: dict[BasicBlock, System] = field(default_factory=dict)
    _of_loop: dict[Loop, System] = field(default_factory=dict)
    _exact: dict[Value, bool] = field(default_factory=dict)
    _entered: dict[Loop, System] = field(default_factory=dict)
    _ranges: dict[Instruction, System] = field(default_factory=dict)

    def at(self, block: BasicBlock) -> System:
        """Facts that hold whenever control is in `block`."""
        found = self._at_block.get(block)
        if found is None:
            self._at_block[block] = _NOTHING  # what a cyclic question sees: nothing is known
            system = self._branches_before(block)
            loop = self.forms.forest.loop_of(block)
            while loop is not None:
                system = system + self.of_loop(loop)
                loop = loop.parent
            found = self._at_block[block] = self.with_definitions(system).resolved()
        return found

    def with_definitions(self, system: System, *more: Polynomial) -> System:
        """`system` and what defines the atoms that occur in `more`, else those of `system` itself."""
        seen = self._atoms(system, ()) if more else set()
        pending = self._atoms(_NOTHING, more) - seen if more else self._atoms(system, ())
        limit = len(seen) + _MAXIMUM_ATOMS
        while pending and len(seen) < limit:
            number = pending.pop()
            if number in seen:
                continue
            seen.add(number)
            atom = self.forms.atom(number)
            defined = self._definition(number, atom) if isinstance(atom, Instruction) else _NOTHING
            if defined is not _NOTHING:
                system = system + defined
                pending |= self._atoms(defined, ()) - seen
        return system

    def _atoms(self, system: System, more: tuple[Polynomial, ...]) -> set[int]:
        found = {n for p in (*system.zeros, *system.nonnegative, *more) for m in p for n in m}
        for choice in system.alternatives:
            found |= self._atoms(choice.first, ()) | self._atoms(choice.second, ())
        return found

    # Branches.

    def _branches_before(self, block: BasicBlock) -> System:
        """The conditions on which every path to `block` depends."""
        system = _NOTHING
        here = self.forms.forest.loop_of(block)
        current = block
        while True:
            above = self.dominators.immediate(current)
            if above is None:
                return system
            inside = encloses(self.forms.forest.loop_of(above), here)
            if inside and self.cfg.predecessors(current) == (above,):
                branch = above.terminator
                if branch.opcode.name == "br" and len(branch.operands) == 3:
                    true, false = branch.operands[1:]
                    condition = branch.operands[0]
                    known = encloses(self.forms.loop_of(condition), self.forms.forest.loop_of(above))
                    if true is not false and known:
                        system = system + self.of_condition(condition, true is current)
            current = above

    def of_condition(self, condition: Value, holds: bool, depth: int = 0) -> System:
        """What follows from `condition` (an i1) being `holds`, in the iterations where it is computed."""
        if not isinstance(condition, Instruction) or depth > 6:
            return _NOTHING
        name, operands = condition.opcode.name, condition.operands
        if name == "icmp":
            return self._of_comparison(condition, holds)
        if name == "xor" and _is(operands[1], True):
            return self.of_condition(operands[0], not holds, depth + 1)
        here = self.forms.loop_of(condition)
        if any(not encloses(self.forms.loop_of(operand), here) for operand in operands):
            return _NOTHING
        both: list[Value] = []
        if name == ("and" if holds else "or"):
            both = operands
        elif name == "select" and holds and _is(operands[2], False):
            both = operands[:2]
        elif name == "select" and not holds and _is(operands[1], True):
            both = [operands[0], operands[2]]
        system = _NOTHING
        for operand in both:
            system = system + self.of_condition(operand, holds, depth + 1)
        return system

    def _of_comparison(self, test: Instruction, holds: bool) -> System:
        left, right = test.operands
        here = self.forms.loop_of(test)
        if left.type is not I64 or any(not encloses(self.forms.loop_of(v), here) for v in test.operands):
            return _NOTHING
        predicate = test.predicate
        if predicate[0] == "u" and "samesign" not in test.flags:
            return _NOTHING
        order = predicate if predicate in ("eq", "ne") else predicate[1:]
        if not holds:
            order = _INVERSE[order]
        if not self._is_comparable(left, right, order in ("eq", "ne")):
            return _NOTHING
        return comparison(order, self.forms.of(left), self.forms.of(right))

    def _is_comparable(self, left: Value, right: Value, equality: bool) -> bool:
        if self.is_exact(left) and self.is_exact(right):
            return True
        # One sum or difference of two exact numbers against a constant or an exact number: unequal remains
        # unequal, because less than 2**64 lies between them.
        if not equality or not isinstance(right, ConstantInt) or right.value:
            return False
        return (
            isinstance(left, Instruction)
            and left.opcode.name == "sub"
            and all(self.is_exact(operand) for operand in left.operands)
        )

    def is_exact(self, value: Value) -> bool:
        """Whether the polynomial of `value` is its signed value, under no assumption about wrapping but that a
        number is not within 2**32 of the ends of its type by counting or by adding a small constant."""
        found = self._exact.get(value)
        if found is None:
            self._exact[value] = False
            found = self._exact[value] = self._is_exact(value)
        return found

    def _is_exact(self, value: Value) -> bool:
        if not isinstance(value, Instruction) or self._is_atom(value):
            return True
        name, operands = value.opcode.name, value.operands
        induction = self.forms.inductions.of_phi(value)
        if induction is not None:
            return self.is_exact(induction.start)
        if name == "phi":
            return all(self.is_exact(operand) for operand, _ in value.incoming)
        if not all(self.is_exact(operand) for operand in operands):
            return False
        if name in ("add", "sub"):
            if "nsw" in value.flags or any(self.forms.of(operand).keys() <= {()} for operand in operands):
                return True
            if name == "sub" and value.block is not None:
                facts = self.at(value.block)
                return all(facts.implies(self.forms.of(operand)) for operand in operands)
            return False
        if name == "mul" and any(self.forms.of(operand).keys() <= {()} for operand in operands):
            return "nsw" in value.flags
        # A call that is not an atom limits a number to a range that it is taken not to leave.
        return name in ("freeze", "or", "call") or (name == "shl" and "nsw" in value.flags)

    def _is_atom(self, value: Value) -> bool:
        return self.forms.of(value) == {(self.forms.number(value),): 1}

    # Loops.

    def of_loop(self, loop: Loop) -> System:
        """How far `loop` can have counted while control is inside."""
        found = self._of_loop.get(loop)
        if found is None:
            counter: Polynomial = {(self.forms.number(loop),): 1}
            self._of_loop[loop] = System(nonnegative=(counter,))
            found = self._of_loop[loop]
            for block in dict.fromkeys(block for block, _ in loop.exits):
                found = found + self._of_exit(loop, block)
            self._of_loop[loop] = found
            self._at_block.pop(loop.header, None)  # it was asked while the loop was unknown
        return found

    def _of_exit(self, loop: Loop, block: BasicBlock) -> System:
        """What having stayed in `loop` at the end of `block`, in the iteration before, says about this one."""
        if self.forms.forest.loop_of(block) is not loop:
            return _NOTHING
        if not all(self.dominators.dominates(block, latch) for latch in loop.latches):
            return _NOTHING
        branch = block.terminator
        if branch.opcode.name != "br" or len(branch.operands) != 3:
            return _NOTHING
        stays = branch.operands[1] in loop.blocks
        if stays == (branch.operands[2] in loop.blocks):
            return _NOTHING
        if not encloses(self.forms.loop_of(branch.operands[0]), loop):
            return _NOTHING
        staying = self.of_condition(branch.operands[0], stays)
        counter = self.forms.number(loop)
        system = _NOTHING
        for fact in staying.nonnegative:
            system = system + self._stayed(loop, fact, counter)
        for choice in staying.alternatives:
            system = system + self._not_reached(loop, choice, counter)
        return system

    def _stayed(self, loop: Loop, fact: Polynomial, counter: int) -> System:
        """`fact` held in the iteration before, if there was one."""
        if not self._is_counted(fact, loop, counter):
            return _NOTHING
        before = self._before(fact, counter)
        if self._holds_at_entry(loop, before, counter):
            return System(nonnegative=(before,))
        first = System(zeros=({(counter,): 1},))
        later = System(nonnegative=(before, {(counter,): 1, (): -1}))
        return System(alternatives=(Alternative(first, later),))

    def _not_reached(self, loop: Loop, choice: Alternative, counter: int) -> System:
        """The same of `E < 0 or E > 0`, where E counts in steps of one: it keeps its sign while it is not 0."""
        if len(choice.first.nonnegative) != 1 or len(choice.second.nonnegative) != 1:
            return _NOTHING
        positive = choice.second.nonnegative[0]  # E - 1
        if choice.first.nonnegative[0] != add({(): -2}, positive, -1):
            return _NOTHING
        step = positive.get((counter,), 0)
        if abs(step) != 1 or not self._is_counted(positive, loop, counter):
            return _NOTHING
        # Towards 0 from below (rising) or from above; `room` >= 0 says on which side E is.
        room = choice.first.nonnegative[0] if step > 0 else positive
        before = self._before(room, counter)
        return System(nonnegative=(before,)) if self._holds_at_entry(loop, before, counter) else _NOTHING

    def _holds_at_entry(self, loop: Loop, fact: Polynomial, counter: int) -> bool:
        """Whether `fact` is at least 0 in the first iteration of `loop`."""
        at_entry = {m: c for m, c in fact.items() if m != (counter,)}
        entered = self._entered.get(loop)
        if entered is None:
            entered = self._entered[loop] = self.with_definitions(self._at_entry(loop)).resolved()
        return self.with_definitions(entered, at_entry).implies(at_entry)

    def _at_entry(self, loop: Loop) -> System:
        """Facts about values from outside of `loop` that hold when it is entered."""
        system = self._branches_before(loop.header)
        outer = loop.parent
        while outer is not None:
            system = system + self.of_loop(outer)
            outer = outer.parent
        return system

    def _is_counted(self, fact: Polynomial, loop: Loop, counter: int) -> bool:
        """Whether `fact` depends on the iteration of `loop` by its counter alone, linearly."""
        for monomial in fact:
            if monomial == (counter,):
                continue
            for number in monomial:
                if number == counter or encloses(loop, self.forms.loop_of(self.forms.atom(number))):
                    return False
        return True

    @staticmethod
    def _before(fact: Polynomial, counter: int) -> Polynomial:
        return add(fact, {(): 1}, -fact.get((counter,), 0))

    # Definitions of atoms.

    def _definition(self, number: int, inst: Instruction) -> System:
        """What the instruction behind an atom says about its value."""
        itself: Polynomial = {(number,): 1}
        found = self.forms.of(inst)
        if found != itself:
            return System(zeros=(add(found, itself, -1),)) if self.is_exact(inst) else _NOTHING
        if inst.opcode.name == "phi":
            found_range = self._ranges.get(inst)
            if found_range is None:
                self._ranges[inst] = _NOTHING  # what a cyclic question sees: nothing is known
                found_range = self._ranges[inst] = self._range_of_web(itself, inst)
            return found_range
        here = self.forms.loop_of(inst)
        if any(not encloses(self.forms.loop_of(v), here) for v in inst.operands):
            return _NOTHING
        name = inst.opcode.name
        if name == "zext":
            return System(nonnegative=(itself,))
        if inst.type is not I64:
            return _NOTHING
        if name == "select":
            return self._definition_of_select(itself, inst)
        if name == "call":
            return self._definition_of_call(itself, inst)
        return _NOTHING

    def _range_of_web(self, itself: Polynomial, phi: Instruction) -> System:
        """The bounds of a phi that only picks: the row of a pivot is at least the row where the search began.

        A value from before the search bounds the phi if it bounds everything that may be picked.
        """
        members, leaves = self._web(phi)
        if phi.type is not I64 or not members or len(leaves) > _MAXIMUM_LEAVES:
            return _NOTHING
        if not all(self.is_exact(leaf) for leaf in leaves):
            return _NOTHING
        loops = [loop for loop in map(self.forms.loop_of, members) if loop is not None]
        carrying = [loop for loop in loops if any(loop.header is member.block for member in members)]
        outermost = min(carrying, key=lambda loop: loop.depth, default=None)
        around = outermost.parent if outermost is not None else self.forms.loop_of(phi)
        if any(not encloses(around, self.forms.loop_of(value)) for value in members):
            return _NOTHING
        bounds: list[Polynomial] = []
        for leaf in leaves:
            form = self.forms.of(leaf)
            atoms = (self.forms.loop_of(self.forms.atom(n)) for monomial in form for n in monomial)
            if not all(encloses(loop, around) for loop in atoms):
                continue
            for sign in (1, -1):
                if all(self._is_beyond(other, form, sign) for other in leaves if other is not leaf):
                    bounds.append(_times(add(itself, form, -1), sign))
        return System(nonnegative=tuple(bounds))

    def _web(self, phi: Instruction) -> tuple[list[Instruction], list[Value]]:
        """(the phis and selects that `phi` picks from, what they pick)."""
        members: dict[Instruction, None] = {phi: None}
        leaves: dict[Value, None] = {}
        pending = [phi]
        while pending and len(members) < _MAXIMUM_LEAVES:
            member = pending.pop()
            sources = [v for v, _ in member.incoming] if member.opcode.name == "phi" else member.operands[1:]
            for source in sources:
                if (
                    isinstance(source, Instruction)
                    and source.opcode.name in ("phi", "select")
                    and self._is_atom(source)
                ):
                    if source not in members:
                        members[source] = None
                        pending.append(source)
                else:
                    leaves[source] = None
        return ([], []) if pending else (list(members), list(leaves))

    def _is_beyond(self, value: Value, bound: Polynomial, sign: int) -> bool:
        """Whether `value` is at least `bound` (at most, if `sign` is -1) wherever it is computed."""
        difference = _times(add(self.forms.of(value), bound, -1), sign)
        if not isinstance(value, Instruction) or value.block is None:
            return System(nonnegative=()).implies(difference)
        return self.with_definitions(self.at(value.block), difference).implies(difference)

    def _definition_of_select(self, itself: Polynomial, inst: Instruction) -> System:
        condition, *values = inst.operands
        sides = []
        for value, holds in zip(values, (True, False), strict=True):
            side = self.of_condition(condition, holds)
            if self.is_exact(value):
                side = side + System(zeros=(add(self.forms.of(value), itself, -1),))
            sides.append(System(side.zeros, side.nonnegative))
        return System(alternatives=(Alternative(*sides),))

    def _definition_of_call(self, itself: Polynomial, inst: Instruction) -> System:
        name = inst.callee_name
        if not name.startswith(("llvm.smax.i64", "llvm.smin.i64", "llvm.usub.sat.i64")):
            return _NOTHING
        if not all(self.is_exact(argument) for argument in inst.arguments):
            return _NOTHING
        left, right = (self.forms.of(argument) for argument in inst.arguments)
        if name.startswith("llvm.usub"):
            assert inst.block is not None
            facts = self.at(inst.block)
            if not (facts.implies(left) and facts.implies(right)):
                return _NOTHING
            left, right = add(left, right, -1), {}
        sign = -1 if "smin" in name else 1
        beyond = tuple(_times(add(itself, side, -1), sign) for side in (left, right))
        equal = tuple(System(zeros=(add(itself, side, -1),)) for side in (left, right))
        return System(nonnegative=beyond, alternatives=(Alternative(*equal),))


def _times(polynomial: Polynomial, sign: int) -> Polynomial:
    return {m: c * sign for m, c in polynomial.items()}


def _is(value: Value, truth: bool) -> bool:
    return isinstance(value, ConstantInt) and value.type.bits == 1 and bool(value.value) == truth


def comparison(order: str, left: Polynomial, right: Polynomial) -> System:
    """`left order right` as inequalities; an inequation is an alternative of two."""
    difference: Polynomial = add(left, right, -1)
    if order == "eq":
        return System(zeros=(difference,))
    if order == "ne":
        less = System(nonnegative=(add({(): -1}, difference, -1),))
        more = System(nonnegative=(add(difference, {(): -1}),))
        return System(alternatives=(Alternative(less, more),))
    if order in ("lt", "le"):
        difference = _times(difference, -1)
    return System(nonnegative=(difference if order in ("le", "ge") else add(difference, {(): -1}),))
