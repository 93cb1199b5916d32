"""Integers and addresses that a loop hands from iteration to iteration, had again in the reverse sweep unstored.

A phi of a loop header is a progression if each iteration adds a change to it that does not depend on it:

- the change is the same in all iterations (it may be a sum over inner loops, or depend on conditions that do not
  change in the loop): in iteration k the phi is start + k * change;
- else, for a loop that is left at its latch alone, the phi runs backward with the reverse sweep: from the value
  behind the loop, each reversed iteration takes off what its forward iteration added (`k += 1` under a condition).

What the change is made of is planned like every other value that is needed: of a condition at most a byte is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llad.ad.gates import decision_of, gate_of
from llad.ad.shadow import ShadowBase
from llad.ad.structure import Structure, encloses
from llad.analysis.layout import constant_offset, size_in_bytes
from llad.analysis.loops import Loop
from llad.ir.instructions import Instruction
from llad.ir.opcodes import OPCODES
from llad.ir.types import I8, I64, IntType, Type
from llad.ir.values import ConstantInt, Value, integer, zero

_MAXIMUM_DEPTH = 24


@dataclass(frozen=True)
class Term:
    """`factor` times an integer."""

    value: Value
    factor: int


@dataclass(frozen=True)
class Sum:
    parts: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Choice:
    condition: Value
    if_true: Change
    if_false: Change


@dataclass(frozen=True)
class Repeated:
    """`change` as often as `count`, an i64, says."""

    count: Value
    change: Change


Change = Term | Sum | Choice | Repeated


@dataclass(frozen=True, eq=False)
class Progression:
    """`phi` gains `change` in each iteration of `loop`: elements of its type, bytes if it is an address.

    `leaves`: the values in `change`, each defined in every iteration. `final`: what the last iteration hands on;
    None if the change is the same in all iterations.
    """

    phi: Instruction
    loop: Loop
    start: Value
    change: Change
    leaves: tuple[Value, ...]
    final: Instruction | None


def find_progressions(
    structure: Structure, loops: frozenset[Loop], counts: Mapping[Loop, Value]
) -> dict[Instruction, Progression]:
    """The progressions among the header phis of `loops`, induction variables left out.

    `counts`: how often loops take their back edges, of those for which this is known when they are entered.

    Inserts a phi behind each loop whose last value is asked for.
    """
    found: dict[Instruction, Progression] = {}
    for loop in structure.forest.all():
        if loop not in loops or loop.preheader is None:
            continue
        for phi in loop.header.phis:
            if structure.inductions.of_phi(phi) is None and _is_countable(phi.type):
                progression = _progression_of(structure, counts, loop, phi)
                if progression is not None:
                    found[phi] = progression
    return found


def _is_countable(type: Type) -> bool:
    return type.is_pointer or (isinstance(type, IntType) and 1 < type.bits <= 64)


def _progression_of(
    structure: Structure, counts: Mapping[Loop, Value], loop: Loop, phi: Instruction
) -> Progression | None:
    assert loop.preheader is not None
    latch = loop.latches[0]
    following = phi.incoming_for(latch)
    if following is phi:
        return None
    change = _Finder(structure, counts, phi).of(following)
    if change is None:
        return None
    leaves = tuple(dict.fromkeys(_leaves(change)))
    start = phi.incoming_for(loop.preheader)
    if not _are_had_apart(structure, loop, leaves):
        return None
    if all(_stays_the_same(structure, loop, leaf) for leaf in leaves):
        return Progression(phi, loop, start, change, leaves, None)
    final = _insert_final(structure, loop, following)
    return Progression(phi, loop, start, change, leaves, final) if final is not None else None


def _leaves(change: Change) -> list[Value]:
    if isinstance(change, Sum):
        return [leaf for part in change.parts for leaf in _leaves(part)]
    if isinstance(change, Choice):
        return [change.condition, *_leaves(change.if_true), *_leaves(change.if_false)]
    if isinstance(change, Repeated):
        return [change.count, *_leaves(change.change)]
    return [change.value]


def _are_had_apart(structure: Structure, loop: Loop, leaves: tuple[Value, ...]) -> bool:
    """True if each of `leaves` is defined in every iteration, and not from what iterations hand on to each other.

    Running backward, such values are had before what the loop hands on is known.
    """
    latch = loop.latches[0]
    for leaf in leaves:
        if isinstance(leaf, Instruction):
            assert leaf.block is not None
            if not encloses(structure.loop_of_value(leaf), loop):
                return False
            if not structure.dominators.dominates(leaf.block, latch):
                return False
    seen: set[Value] = set()
    todo = list(leaves)
    while todo:
        value = todo.pop()
        if value in seen or not isinstance(value, Instruction) or value.block not in loop.blocks:
            continue
        seen.add(value)
        if value.opcode.name == "phi" and value.block is loop.header:
            if structure.inductions.of_phi(value) is None:
                return False
            continue
        todo.extend(value.operands)
        gate = gate_of(structure, value) if value.opcode.name == "phi" else None
        if gate is not None:
            # It may be had again as a select.
            todo.append(gate.condition)
    return True


def _stays_the_same(structure: Structure, loop: Loop, leaf: Value) -> bool:
    """True if `leaf` is computed from values from outside of `loop` alone, the same in each iteration."""
    seen: set[Value] = set()
    todo = [leaf]
    while todo:
        value = todo.pop()
        if value in seen or not isinstance(value, Instruction) or value.block not in loop.blocks:
            continue
        seen.add(value)
        gate = gate_of(structure, value) if value.opcode.name == "phi" else None
        if gate is not None and structure.loop_of_value(value) is loop:
            todo += [gate.condition, gate.if_true, gate.if_false]
        elif value.opcode.is_pure and value.opcode.name not in ("phi", "freeze"):
            todo += value.operands
        else:
            return False
    return True


def _insert_final(structure: Structure, loop: Loop, following: Value) -> Instruction | None:
    """A phi for the last `following` behind `loop`, if the loop is left in one place, at its latch."""
    exits = structure.warm_exits(loop)
    latch = loop.latches[0]
    if len(exits) != 1 or exits[0][0] is not latch:
        return None
    target = exits[0][1]
    if set(structure.cfg.predecessors(target)) != {latch} or latch.successors.count(target) != 1:
        return None
    if structure.forest.loop_of(target) is not loop.parent:
        return None
    final = Instruction(OPCODES["phi"], following.type, [following, latch], f"{following.name}.final")
    final.block = target
    target.instructions.insert(0, final)
    return final


@dataclass
class _Finder:
    """What values have more than `phi`, which heads a loop, in the same iteration."""

    structure: Structure
    counts: Mapping[Loop, Value]
    phi: Instruction
    known: dict[Value, Change | None] = field(default_factory=dict)

    def of(self, value: Value, depth: int = 0) -> Change | None:
        if value is self.phi:
            return Sum()
        if not isinstance(value, Instruction) or value.type is not self.phi.type or depth > _MAXIMUM_DEPTH:
            return None
        if value not in self.known:
            self.known[value] = None
            self.known[value] = self._made(value, depth)
        return self.known[value]

    def _made(self, value: Instruction, depth: int) -> Change | None:
        block, loop = value.block, self.structure.loop_of_value(self.phi)
        assert block is not None
        assert loop is not None
        if self.structure.forest.loop_of(block) is not loop:
            return None
        name = value.opcode.name
        if name in ("add", "sub"):
            left, right = value.operands
            return self._moved(left, right, 1 if name == "add" else -1, depth) or (
                self._moved(right, left, 1, depth) if name == "add" else None
            )
        if name == "getelementptr":
            return self._moved_pointer(value, depth)
        if name == "select":
            return self._chosen(value.operands[0], value.operands[1], value.operands[2], depth)
        return self._merged(value, depth) if name == "phi" and block is not loop.header else None

    def _moved(self, base: Value, by: Value, factor: int, depth: int) -> Change | None:
        before = self.of(base, depth + 1)
        return None if before is None else Sum((before, Term(by, factor)))

    def _moved_pointer(self, gep: Instruction, depth: int) -> Change | None:
        constant = constant_offset(gep)
        if constant is not None:
            return self._moved(gep.operands[0], integer(64, constant), 1, depth)
        size = size_in_bytes(gep.source_type)
        if len(gep.operands) != 2 or size is None or gep.operands[1].type is not I64:
            return None
        return self._moved(gep.operands[0], gep.operands[1], size, depth)

    def _chosen(self, condition: Value, if_true: Value, if_false: Value, depth: int) -> Change | None:
        first = self.of(if_true, depth + 1)
        second = self.of(if_false, depth + 1) if first is not None else None
        return None if first is None or second is None else Choice(condition, first, second)

    def _merged(self, phi: Instruction, depth: int) -> Change | None:
        sources = {id(v): v for v, source in phi.incoming if source in self.structure.prepared.warm}
        if len(sources) > 1:
            decision = decision_of(self.structure, phi)
            if decision is None:
                return None
            return self._chosen(decision.condition, decision.if_true, decision.if_false, depth)
        if len(sources) != 1:
            return None
        (value,) = sources.values()
        inner = self.structure.loop_of_value(value)
        if inner is self.structure.loop_of_value(phi):
            return self.of(value, depth + 1)
        return self._behind(inner, value, depth) if inner is not None else None

    def _behind(self, inner: Loop, value: Value, depth: int) -> Change | None:
        """The change of what `inner`, a loop directly inside, leaves behind as its last `value`."""
        count = self.counts.get(inner)
        outer = self.structure.loop_of_value(self.phi)
        if count is None or inner.parent is not outer or inner.preheader is None:
            return None
        if not encloses(self.structure.loop_of_value(count), outer):
            return None
        for phi in inner.header.phis:
            before = self.of(phi.incoming_for(inner.preheader), depth + 1)
            finder = _Finder(self.structure, self.counts, phi)
            last = finder.of(value, depth + 1) if before is not None else None
            each = finder.of(phi.incoming_for(inner.latches[0]), depth + 1) if last is not None else None
            if before is None or last is None or each is None:
                continue
            leaves = [leaf for leaf in (*_leaves(last), *_leaves(each)) if isinstance(leaf, Instruction)]
            if not any(leaf.block in inner.blocks for leaf in leaves):
                return Sum((before, Repeated(count, each), last))
        return None


def emit_change(change: Change, type: Type, sweep: ShadowBase) -> Value:
    """The change as an integer of type `type`."""
    b = sweep.builder
    if isinstance(change, Choice):
        chosen = [emit_change(side, type, sweep) for side in (change.if_true, change.if_false)]
        return b.select(sweep.primal(change.condition), chosen[0], chosen[1])
    if isinstance(change, Repeated):
        count = _converted(sweep, sweep.primal(change.count), type)
        return b.binary("mul", count, emit_change(change.change, type, sweep))
    if isinstance(change, Term):
        value = sweep.primal(change.value)
        assert isinstance(type, IntType)
        return value if change.factor == 1 else b.binary("mul", value, ConstantInt(type, change.factor))
    total: Value | None = None
    for part in change.parts:
        if part != Sum():
            made = emit_change(part, type, sweep)
            total = made if total is None else b.binary("add", total, made)
    return zero(type) if total is None else total


def emit_from_start(progression: Progression, sweep: ShadowBase) -> Value:
    """The phi in the iteration that is being reversed, from its start."""
    phi, b = progression.phi, sweep.builder
    type = I64 if phi.type.is_pointer else phi.type
    count = _converted(sweep, sweep.iteration(progression.loop), type)
    moved = b.binary("mul", count, emit_change(progression.change, type, sweep))
    start = sweep.primal(progression.start)
    return (
        b.gep(I8, start, [moved], phi.name)
        if phi.type.is_pointer
        else b.binary("add", start, moved, phi.name)
    )


def emit_from_next(progression: Progression, following: Value, sweep: ShadowBase) -> Value:
    """The phi in the iteration that is being reversed, from what that iteration handed on."""
    phi, b = progression.phi, sweep.builder
    type = I64 if phi.type.is_pointer else phi.type
    change = emit_change(progression.change, type, sweep)
    if phi.type.is_pointer:
        return b.gep(I8, following, [b.binary("sub", zero(type), change)], phi.name)
    return b.binary("sub", following, change, phi.name)


def _converted(sweep: ShadowBase, count: Value, type: Type) -> Value:
    return count if type is I64 else sweep.builder.cast("trunc", count, type)
