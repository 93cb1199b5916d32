"""Which products of vectors in loops can be computed in front of their loop, as one product of a matrix and a vector.

Decides for `batching`, where it is said what must hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llad.analysis.affine import encloses
from llad.analysis.cfg import ControlFlow
from llad.analysis.dependence import Dependence, Region
from llad.analysis.dominators import Dominators
from llad.analysis.effects import Effects
from llad.analysis.expression import Expression
from llad.analysis.facts import Lowered
from llad.analysis.inductions import Inductions, is_invariant
from llad.analysis.inequalities import Polynomial, add, scale
from llad.analysis.layout import constant_offset
from llad.analysis.loops import Loop, LoopForest
from llad.analysis.memory import MemoryObjects
from llad.analysis.tripcounts import TripCounts
from llad.analysis.uses import Uses
from llad.frontends.numba.linalg.operation import KINDS
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import BasicBlock, ConstantInt, Value

__all__ = ["SIZES", "Batch", "BatchFinder", "Check", "Product", "kind_of"]

_DOT = "llad.dot."
SIZES = {"float32": 4, "float64": 8, "complex64": 8, "complex128": 16}
_LIFETIME = "llvm.lifetime."
# Vectors and loops that are known to be shorter are not worth the call.
_SHORT = 8
# What computes the address of a vector, at most so many instructions deep.
_OF_ADDRESSES = frozenset({"getelementptr", "add", "sub", "mul", "shl", "or", "freeze"})
_DEPTH = 24


@dataclass(frozen=True, eq=False)
class Product:
    """What `call` computes in every iteration.

    `fixed`, `moving`: address, length and stride of the vector that stays the same and of the other one, which moves
    by `distance` bytes from iteration to iteration. `place`: the variable that receives the product; `loads`, with
    the distance from it in bytes, are all that reads it, and `idle` all else that uses it.
    """

    call: Instruction
    kind: str
    conjugated: bool
    first_moves: bool
    fixed: tuple[Value, ...]
    moving: tuple[Value, ...]
    distance: Polynomial
    place: Instruction
    loads: tuple[tuple[Instruction, int], ...]
    idle: tuple[Instruction, ...]


@dataclass(frozen=True, eq=False)
class Check:
    """A test at the end of `block` that gives the same answer in every iteration: to go on, or to `target`.

    `counted`: what has counted references by then, in the first iteration.
    """

    block: BasicBlock
    target: BasicBlock
    counted: tuple[Instruction, ...]


@dataclass(frozen=True, eq=False)
class Batch:
    """The products of a loop, of which the back edge is taken `again` times.

    `tests`: all exits that an error takes.
    """

    loop: Loop
    again: Expression
    tests: tuple[Check, ...]
    products: tuple[Product, ...]


def kind_of(inst: Instruction) -> str:
    """The element type of a product of vectors; empty for all else."""
    kind = inst.callee_name.removeprefix(_DOT) if inst.opcode.is_call else ""
    return kind if kind in KINDS else ""


class BatchFinder:
    """Decides, and changes nothing."""

    def __init__(self, lowered: Lowered, function: Function) -> None:
        self._lowered = lowered
        self._cfg = ControlFlow.of(function)
        self._dominators = Dominators.of(self._cfg)
        self._forest = LoopForest.of(self._cfg, self._dominators)
        inductions = Inductions.of(function, self._forest, self._cfg)
        self._memory = MemoryObjects.of(lowered, function, self._cfg)
        self.dependence = Dependence.of(
            function, self._cfg, self._dominators, self._forest, inductions, self._memory, lowered
        )
        self._trips = TripCounts.of(
            function, self._cfg, self._forest, inductions, lambda block: _fails(block, lowered)
        )
        self._uses = Uses.of(function)
        self._effects = Effects.of(lowered)

    def batches(self, calls: list[Instruction]) -> Iterator[Batch]:
        """A batch for each loop that directly contains some of `calls` which can be batched."""
        by_loop: dict[Loop, list[Instruction]] = {}
        for call in calls:
            assert call.block is not None
            loop = self._forest.loop_of(call.block) if self._cfg.is_reachable(call.block) else None
            if loop is not None and self._forest.is_reducible:
                by_loop.setdefault(loop, []).append(call)
        for loop, candidates in by_loop.items():
            again = self._trips.of_loop(loop)
            if again is None or loop.preheader is None or not _is_left_at_the_end(loop, self._lowered):
                continue
            if not again.leaves() and again.evaluate({}) < _SHORT:
                continue
            products = tuple(p for call in candidates if (p := self._product(call, loop)) is not None)
            tests = self._tests(loop, products)
            if products and tests is not None:
                yield Batch(loop, again, tests, products)

    def _product(self, call: Instruction, loop: Loop) -> Product | None:
        """None if the product cannot be computed in front of the loop, or is not worth it."""
        conjugated, x, x_length, x_stride, y, y_length, y_stride, place, _ = call.arguments
        if not isinstance(conjugated, ConstantInt) or self._uses.of_value(call):
            return None
        assert call.block is not None
        if not self._dominators.dominates(call.block, loop.latches[0]):
            return None
        if not all(is_invariant(size, loop) for size in (x_length, x_stride, y_length, y_stride)):
            return None
        if isinstance(x_length, ConstantInt) and x_length.value < _SHORT:
            return None
        fixed, moving = (x, x_length, x_stride), (y, y_length, y_stride)
        first_moves = is_invariant(y, loop)
        if first_moves:
            fixed, moving = moving, fixed
        kind = kind_of(call)
        distance = self._distance(moving[0], loop) if is_invariant(fixed[0], loop) else None
        if distance is None or not self._is_matrix(call, loop, moving, distance, SIZES[kind]):
            return None
        regions = [
            Region(start, ((length, stride),), SIZES[kind]) for start, length, stride in (fixed, moving)
        ]
        readers = self._readers(place, call, loop)
        if readers is None or not all(self.dependence.may_go_first(call, r, loop) for r in regions):
            return None
        assert isinstance(place, Instruction)
        flag = conjugated.value != 0
        return Product(call, kind, flag, first_moves, fixed, moving, distance, place, *readers)

    def _distance(self, pointer: Value, loop: Loop) -> Polynomial | None:
        """How far `pointer` moves in each iteration, in values from outside of the loop; None if it is not steady."""
        found = self._memory.unique_base(pointer)
        address = self.dependence.forms.of_address(pointer, found) if found is not None else None
        if address is None or not _is_computable(pointer, loop, self.dependence, _DEPTH):
            return None
        counter = self.dependence.forms.number(loop)
        distance: dict[tuple[int, ...], int] = {}
        for monomial, factor in address.items():
            if counter in monomial:
                place = monomial.index(counter)
                distance[monomial[:place] + monomial[place + 1 :]] = factor
        atoms = [self.dependence.forms.atom(number) for monomial in distance for number in monomial]
        known = all(isinstance(atom, Value) and is_invariant(atom, loop) for atom in atoms)
        return distance if distance and known else None

    def _is_matrix(
        self, call: Instruction, loop: Loop, moving: tuple[Value, ...], distance: Polynomial, size: int
    ) -> bool:
        """Whether the moving vectors are the rows or columns of a matrix, of which one kind lies together."""
        forms, conditions = self.dependence.forms, self.dependence.conditions
        _, length, stride = moving
        item, step = {(): size}, forms.factor(stride)
        if step == item:
            room = add(distance, scale(forms.of(length), size), -1)
        elif distance == item:
            found = self._memory.unique_base(moving[0])
            rows = self.dependence.extents_of(found) if found is not None else ()
            if any(step == {(extent,): size} for extent in rows):
                return True  # A column beyond the end of its row would be beyond the end of the array.
            number = {(forms.number(loop),): 1, (): 1}
            room = add(step, scale(number, size), -1)
        else:
            return False
        assert call.block is not None
        return conditions.with_definitions(conditions.at(call.block), room).implies(room)

    def _readers(
        self, place: Value, call: Instruction, loop: Loop
    ) -> tuple[tuple[tuple[Instruction, int], ...], tuple[Instruction, ...]] | None:
        """What reads the variable `place`, and its other uses; None if it is used for anything but this product."""
        if not isinstance(place, Instruction) or place.opcode.name != "alloca":
            return None
        loads: list[tuple[Instruction, int]] = []
        idle: list[Instruction] = []
        pending: list[tuple[Value, int]] = [(place, 0)]
        while pending:
            pointer, distance = pending.pop()
            for user, position in self._uses.of_value(pointer):
                name = user.opcode.name
                if name == "load" and self._is_behind(user, call, loop):
                    loads.append((user, distance))
                elif name == "getelementptr" and (offset := constant_offset(user)) is not None:
                    pending.append((user, distance + offset))
                    idle.append(user)
                elif user.callee_name.startswith(_LIFETIME) or (
                    self._is_behind(call, user, loop) and _sets(user, position)
                ):
                    idle.append(user)
                elif user is not call:
                    return None
        return tuple(loads), tuple(idle)

    def _is_behind(self, inst: Instruction, first: Instruction, loop: Loop) -> bool:
        """Whether every iteration of `loop` that gets to `inst`, which is in it, has come by `first`."""
        assert inst.block is not None
        assert first.block is not None
        if inst.block is first.block:
            return inst.block.instructions.index(first) < inst.block.instructions.index(inst)
        return {inst.block, first.block} <= loop.blocks and self._dominators.dominates(
            first.block, inst.block
        )

    def _tests(self, loop: Loop, products: tuple[Product, ...]) -> tuple[Check, ...] | None:
        """The exits that errors take, if all of them may be taken before the first iteration instead."""
        pending = {edge for edge in loop.exits if _fails(edge[1], self._lowered)}
        removed = {inst for product in products for inst in (product.call, *product.idle)}
        counted: list[Instruction] = []
        tests: list[Check] = []
        block: BasicBlock | None = loop.header
        while pending and block is not None:
            for inst in block.instructions[:-1]:
                if inst in removed:
                    continue
                if _counted(inst, self._lowered) is not None:
                    counted.append(inst)
                elif inst.opcode.may_write and not (
                    inst.opcode.is_call and self._effects.of_call(inst).is_pure
                ):
                    return None
            following = None
            inside = [target for target in block.successors if target in loop.blocks]
            if block.terminator.opcode.name == "br" and len(inside) == 1 and inside[0] is not loop.header:
                following = inside[0]
                for target in (target for target in block.successors if target is not following):
                    needed = [block.terminator.operands[0], *(phi.incoming_for(block) for phi in target.phis)]
                    needed += [value for inst in counted if (value := _counted(inst, self._lowered))]
                    if (block, target) not in pending or not all(
                        is_invariant(value, loop) for value in needed
                    ):
                        return None
                    pending.discard((block, target))
                    tests.append(Check(block, target, tuple(counted)))
            block = following
        return None if pending else tuple(tests)


def _sets(user: Instruction, position: int) -> bool:
    """Whether operand `position` of `user` is the address of what it overwrites."""
    is_store = user.opcode.name == "store" and position == 1
    return is_store or (user.callee_name.startswith("llvm.memset.") and position == 0)


def _counted(inst: Instruction, lowered: Lowered) -> Value | None:
    """The object of which `inst` counts a reference; None if it does something else."""
    fact = lowered.runtime.get(inst.callee_name) if inst.opcode.is_call else None
    place = -1 if fact is None else max(fact.increments, fact.decrements)
    return inst.operands[place] if place >= 0 else None


def _is_left_at_the_end(loop: Loop, lowered: Lowered) -> bool:
    """Whether all of the last iteration runs, unless an error ends it."""
    return len(loop.latches) == 1 and all(
        block is loop.latches[0] or _fails(target, lowered) for block, target in loop.exits
    )


def _is_computable(value: Value, loop: Loop, dependence: Dependence, depth: int) -> bool:
    """Whether what `value` is in the first iteration can be computed before."""
    if is_invariant(value, loop):
        return True
    if not isinstance(value, Instruction) or not depth:
        return False
    if value.opcode.name == "phi":
        return value.block is loop.header and dependence.forms.inductions.of_phi(value) is not None
    if value.opcode.name not in _OF_ADDRESSES or not encloses(dependence.forms.loop_of(value), loop):
        return False
    return all(_is_computable(operand, loop, dependence, depth - 1) for operand in value.operands)


def _fails(block: BasicBlock, lowered: Lowered) -> bool:
    """Whether the function does nothing more from `block` on but drop references and return an error."""
    before: BasicBlock | None = None
    for _ in range(_DEPTH):
        for inst in block.instructions[:-1]:
            is_idle = not inst.opcode.is_call or inst.callee_name.startswith(_LIFETIME)
            if not is_idle and _counted(inst, lowered) is None:
                return False
        last = block.terminator
        if last.opcode.name == "ret" and last.operands:
            status = last.operands[0]
            if isinstance(status, Instruction) and status in block.phis and before is not None:
                status = status.incoming_for(before)
            return isinstance(status, ConstantInt) and status.value != 0
        if last.opcode.name != "br" or len(last.operands) != 1:
            return False
        before, block = block, block.successors[0]
    return False
