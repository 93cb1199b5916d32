"""Decides which loops that scatter sums to neighbouring elements shall gather them instead.

The reverse of `t[i] = c * (A[i] + A[i + 1] + A[i + 2])` adds to three elements of the shadow of A, to be read again by
the next iterations:

    for i: s = c * dt[i]; dA[i] += s; dA[i + 1] += s; dA[i + 2] += s; dt[i] = 0

No processor likes that, and no vectoriser takes it. Every element gets the same sums, in another order, from

    for j in last .. 2: dA[j] += c * dt[j] + c * dt[j - 1] + c * dt[j - 2]
    what is left at both ends
    for i: dt[i] = 0

(K. Hückelheim et al., Automatic differentiation for adjoint stencil loops, ICPP 2019, derive the same form from
the primal; here it comes from the generated code.) The flag `reassoc` says which sums may be reordered.

What must hold, and is proven or checked when the loop is about to run: what an iteration loads, no iteration writes,
apart from what is overwritten after the only iteration that looks at it has done so; different elements that are
added to are different memory unless they belong to the same row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llad.analysis.alias_metadata import AliasMetadata
from llad.analysis.iterations import Access, Address, Iteration
from llad.ir.instructions import Instruction
from llad.ir.types import I64, FloatType
from llad.ir.values import ConstantInt, Value

__all__ = ["Cell", "Gathering", "Term", "plan_gathering", "slice_of", "wanted_by_shift"]

_MOST_CHECKS = 16
_TOO_MANY_FOR_LLVM = 4  # rows to compare: with fewer of them LLVM makes these checks itself
_MOST_COPIES = 300  # instructions for the two ends of a loop
_WIDEST = 8
_SHORTEST = 12  # iterations below which nothing is gained
_GAIN = 3.0  # by vectorising, where the code is the same


@dataclass(frozen=True, eq=False)
class Term:
    """`addends` are added to the element at `access`. In iteration i this is element i + `shift` of its row."""

    access: Access
    shift: int
    addends: tuple[Value, ...]


@dataclass(frozen=True, eq=False)
class Cell:
    """All sums into one row of elements; at stride 0 into one place, with a single term of shift 0."""

    terms: tuple[Term, ...]

    @property
    def address(self) -> Address:
        found = self.terms[0].access.address
        assert found is not None
        return found


@dataclass(frozen=True, eq=False)
class Gathering:
    """`width` is the largest shift. `updates` overwrite what nobody looks at afterwards. `checks` are pairs of
    ranges, each from its lowest to its highest access, that must not overlap. `shortest`: the least number of the
    last iteration for which the loop is replaced.
    """

    iteration: Iteration
    cells: tuple[Cell, ...]
    width: int
    updates: tuple[Access, ...]
    checks: tuple[tuple[tuple[Access, Access], tuple[Access, Access]], ...]
    shortest: int


def slice_of(iteration: Iteration, wanted: Iterable[Value]) -> set[Value]:
    """The instructions of the loop that `wanted` are computed from, themselves included."""
    found: set[Value] = set()
    pending = list(wanted)
    while pending:
        value = pending.pop()
        value = iteration.stands_for.get(value, value)
        if value in iteration.loop.own and value not in found:
            found.add(value)
            assert isinstance(value, Instruction)
            if value is not iteration.loop.iteration:
                pending.extend(value.operands)
    return found


def plan_gathering(iteration: Iteration, private: frozenset[Value], alias: AliasMetadata) -> Gathering | None:
    """None if it is not proven right, or not worth it."""
    sums: list[tuple[Access, tuple[Value, ...]]] = []
    updates: list[Access] = []
    for write in iteration.writes:
        address = write.address
        addends = _addends(iteration, write)
        if address is None or 0 < abs(address.stride) < write.size:
            return None
        if addends is not None:
            sums.append((write, addends))
        elif address.stride:
            updates.append(write)
        else:
            return None
    cells = _cells(sums)
    width = max((term.shift for cell in cells for term in cell.terms), default=0)
    if width > _WIDEST or not _is_worth_it(iteration, cells, updates, width):
        return None
    if _reads_sums(iteration, cells, updates):
        return None
    pairs = _Pairs(private, alias)
    if not pairs.allow(iteration, cells, updates) or len(pairs.unknown) > _MOST_CHECKS:
        return None
    if not width and len(pairs.unknown) < _TOO_MANY_FOR_LLVM:
        return None
    last, shortest = iteration.loop.last, 2 * width + _SHORTEST + 2 * len(pairs.unknown)
    if isinstance(last, ConstantInt) and 0 <= last.value < shortest:
        return None
    return Gathering(iteration, tuple(cells), width, tuple(updates), pairs.checks(), shortest)


def _addends(iteration: Iteration, write: Access) -> tuple[Value, ...] | None:
    """What is added to what `write` found, in any order; None if the write is anything else."""
    found = write.found
    if found is None or not isinstance(found.type, FloatType):
        return None

    def without_found(value: Value | None, depth: int) -> list[Value] | None:
        if value is found:
            return []
        is_sum = isinstance(value, Instruction) and value.opcode.name == "fadd" and "reassoc" in value.flags
        if not is_sum or depth > 12:
            return None
        assert isinstance(value, Instruction)
        a, b = (iteration.stands_for.get(operand, operand) for operand in value.operands)
        for rest, addend in ((a, b), (b, a)):
            others = without_found(rest, depth + 1)
            if others is not None:
                return [*others, addend]
        return None

    addends = without_found(write.value, 0)
    return None if addends is None else tuple(addends)


def _cells(sums: Sequence[tuple[Access, tuple[Value, ...]]]) -> list[Cell]:
    rows: dict[object, list[tuple[Access, tuple[Value, ...], int]]] = {}
    for write, addends in sums:
        address = write.address
        assert address is not None
        place, element = address.offset, 0
        if address.stride:
            place = address.offset % abs(address.stride)
            element = (address.offset - place) // address.stride
        row = (address.terms, address.stride, place, write.instruction.memory.type)
        rows.setdefault(row, []).append((write, addends, element))
    found = []
    for terms in rows.values():
        least = min(element for _, _, element in terms)
        found.append(Cell(tuple(Term(write, element - least, addends) for write, addends, element in terms)))
    return found


def wanted_by_shift(cells: Sequence[Cell]) -> dict[int, list[Value]]:
    """By shift, what is computed for the iteration so far back: for each of its terms in order, address and addends."""
    wanted: dict[int, list[Value]] = {}
    for cell in cells:
        for term in cell.terms:
            wanted.setdefault(term.shift, []).extend((term.access.pointer, *term.addends))
    return wanted


def _is_worth_it(iteration: Iteration, cells: Sequence[Cell], updates: Sequence[Access], width: int) -> bool:
    addresses = {load.instruction: load for load in iteration.loads}

    def work(values: Iterable[Value]) -> tuple[float, float]:
        """What is vectorised, and what is not: loads from places that are not side by side."""
        plain = apart = 0.0
        for value in slice_of(iteration, values):
            load = addresses.get(value) if isinstance(value, Instruction) else None
            if load is None:
                plain += _weight(value)
            elif load.address is not None and abs(load.address.stride) in (0, load.size):
                plain += 1
            else:
                apart += 3
        return plain, apart

    if any(abs(cell.address.stride) > 4 * cell.terms[0].access.size for cell in cells):
        return False
    sums = [term for cell in cells for term in cell.terms]
    rewritten: list[Value] = [value for write in updates for value in (write.pointer, write.value) if value]
    copies = list(wanted_by_shift(cells).values())
    before = sum(work([value for values in (*copies, rewritten) for value in values]))
    before += 3 * len(sums) + len(updates)
    after = 3.0 * len(cells) + len(sums) + len(updates)
    scalar = 0.0
    at_ends = 0.0
    for values in (*copies, rewritten):
        plain, apart = work(values)
        after += plain
        scalar += apart
    for cell in cells:
        for term in cell.terms:
            at_ends += width * (3 + sum(work([term.access.pointer, *term.addends])))
    return after / _GAIN + scalar < before and at_ends <= _MOST_COPIES


def _weight(value: Value) -> float:
    if not isinstance(value, Instruction):
        return 0.0
    name = value.opcode.name
    if name in ("fdiv", "frem", "sdiv", "udiv", "srem", "urem"):
        return 8.0
    if name == "phi":
        return 0.0
    # Addresses of neighbours share their computation, mostly with the instruction that uses them.
    return 0.25 if value.type is I64 or name == "getelementptr" else 1.0


def _reads_sums(iteration: Iteration, cells: Sequence[Cell], updates: Sequence[Access]) -> bool:
    """Whether anything else is computed from what an element held that is added to."""
    wanted = [value for values in wanted_by_shift(cells).values() for value in values]
    wanted += [value for write in updates for value in (write.pointer, write.value) if value is not None]
    wanted += [value for _, value in iteration.variables]
    used = slice_of(iteration, wanted)
    return any(term.access.found in used for cell in cells for term in cell.terms)


class _Pairs:
    """Compares each write with all that is accessed; collects what only the running program can tell."""

    def __init__(self, private: frozenset[Value], alias: AliasMetadata) -> None:
        self._private = private
        self._alias = alias
        self._ranges: dict[object, tuple[Access, Access]] = {}
        self.unknown: dict[frozenset[object], tuple[object, object]] = {}

    def allow(self, iteration: Iteration, cells: Sequence[Cell], updates: Sequence[Access]) -> bool:
        """False if two accesses may meet that must not."""
        added = {term.access.found for cell in cells for term in cell.terms}
        loads = [load for load in iteration.loads if load.instruction not in added]
        groups = [[term.access for term in cell.terms] for cell in cells] + [[write] for write in updates]
        for access in (*loads, *(write for group in groups for write in group)):
            self._include(access)
        for number, group in enumerate(groups):
            for write in group:
                behind = [other for later in groups[number + 1 :] for other in later]
                # What is overwritten has been looked at by the same iteration, and by no other.
                read = [load for load in loads if load.instruction is not write.found]
                if not all(self._may_be_apart(write, other) for other in (*behind, *read)):
                    return False
        return True

    def checks(self) -> tuple[tuple[tuple[Access, Access], tuple[Access, Access]], ...]:
        return tuple((self._ranges[a], self._ranges[b]) for a, b in self.unknown.values())

    def _include(self, access: Access) -> None:
        if access.address is not None:
            key = (access.address.terms, access.address.stride)
            low, high = self._ranges.get(key, (access, access))
            assert low.address is not None
            assert high.address is not None
            if access.address.offset < low.address.offset:
                low = access
            if access.address.offset + access.size > high.address.offset + high.size:
                high = access
            self._ranges[key] = (low, high)

    def _may_be_apart(self, a: Access, b: Access) -> bool:
        """True if the accesses never meet in any two iterations, or if that can be checked, which is noted."""
        if a.pointer in self._private or b.pointer in self._private:
            return a.pointer is not b.pointer
        if self._alias.are_apart(a.instruction, b.instruction):
            return True
        if a.address is None or b.address is None:
            return False
        if a.address.terms != b.address.terms:
            key_a, key_b = ((x.terms, x.stride) for x in (a.address, b.address))
            self.unknown.setdefault(frozenset({key_a, key_b}), (key_a, key_b))
            return True
        stride = abs(a.address.stride)
        if a.address.stride != b.address.stride:
            return False
        distance = a.address.offset - b.address.offset
        if not stride:
            return distance >= b.size or -distance >= a.size
        distance %= stride
        return distance >= b.size and stride - distance >= a.size
