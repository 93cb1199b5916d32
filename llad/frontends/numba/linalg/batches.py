"""Which products in loops can be computed in front of their loop, all at once. Decides for `batching`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llad.analysis.affine import encloses
from llad.analysis.cfg import ControlFlow
from llad.analysis.dependence import Dependence, Region
from llad.analysis.dominators import Dominators
from llad.analysis.expression import Expression
from llad.analysis.facts import Lowered
from llad.analysis.inductions import Inductions, is_invariant
from llad.analysis.inequalities import Polynomial, System, add, scale
from llad.analysis.loops import Loop, LoopForest
from llad.analysis.memory import MemoryObjects
from llad.analysis.tripcounts import TripCounts
from llad.frontends.numba.linalg.operation import KINDS
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import DOUBLE, FLOAT
from llad.ir.values import BasicBlock, ConstantFloat, ConstantInt, ConstantWord, Value, integer

__all__ = ["DOT", "PRODUCT", "SIZES", "Batch", "BatchFinder", "Product", "Test", "kind_of"]

DOT = "llad.dot."
PRODUCT = "llad.gemm.set."
SIZES = {"float32": 4, "float64": 8, "complex64": 8, "complex128": 16}
# Vectors and loops that are known to be shorter are not worth the call.
_SHORT = 8
# What computes the address of a vector, at most so many instructions deep.
_OF_ADDRESSES = frozenset({"getelementptr", "add", "sub", "mul", "shl", "or", "freeze"})
_DEPTH = 24
_ONE = integer(64, 1)


@dataclass(frozen=True)
class Factor:
    """A matrix: its address, the lengths and strides of its two dimensions, whether it is conjugated."""

    address: Value
    lengths: tuple[Value, Value]
    strides: tuple[Value, Value]
    conjugated: Value

    @property
    def transposed(self) -> Factor:
        return Factor(self.address, self.lengths[::-1], self.strides[::-1], self.conjugated)


@dataclass(frozen=True, eq=False)
class Test:
    """Whether `condition` is `outcome` when the loop begins. Then an error ends its first iteration, in `block`."""

    condition: Value
    outcome: bool
    block: BasicBlock


@dataclass(frozen=True, eq=False)
class Product:
    """What `call` writes to `result` in every iteration: `width` numbers, `factor` times `moving @ fixed`.

    `moving` is one row, or with `by_columns` everything is transposed; it moves by `distance` bytes from iteration to
    iteration. `before`: tests that come before the call in the first iteration.
    """

    call: Instruction
    kind: str
    factor: Value
    moving: Factor
    fixed: Factor
    result: Value
    distance: Polynomial
    before: frozenset[Test]

    @property
    def width(self) -> Value:
        return self.fixed.lengths[1]


@dataclass(frozen=True, eq=False)
class Batch:
    """The products of a loop of which the back edge is taken `again` times, unless one of `tests` ends it."""

    loop: Loop
    again: Expression
    tests: tuple[Test, ...]
    products: tuple[Product, ...]


def kind_of(inst: Instruction) -> str:
    """The element type of a product of vectors or matrices; empty for all else."""
    name = inst.callee_name if inst.opcode.is_call else ""
    kind = name.removeprefix(DOT).removeprefix(PRODUCT)
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
        self._trips = TripCounts.of(function, self._cfg, self._forest, inductions, _fails)

    def batches(self, calls: list[Instruction]) -> Iterator[Batch]:
        """A batch for each loop that directly contains some of `calls` which can be batched."""
        by_loop: dict[Loop, list[Instruction]] = {}
        for call in calls:
            assert call.block is not None
            loop = self._forest.loop_of(call.block) if self._cfg.is_reachable(call.block) else None
            if loop is not None and self._forest.is_reducible and len(loop.latches) == 1:
                by_loop.setdefault(loop, []).append(call)
        for loop, candidates in by_loop.items():
            again = self._trips.of_loop(loop)
            tests = self._tests(loop) if again is not None and loop.preheader is not None else None
            if again is None or tests is None or (not again.leaves() and again.evaluate({}) < _SHORT):
                continue
            products = tuple(p for call in candidates if (p := self._product(call, loop, tests)) is not None)
            if products:
                yield Batch(loop, again, tests, products)

    def _tests(self, loop: Loop) -> tuple[Test, ...] | None:
        """The exits that errors take in the first iteration or never. None if the loop may be left early otherwise.

        Where memory is exhausted it does not matter what has been computed.
        """
        tests: list[Test] = []
        for block, target in loop.exits:
            if not _fails(target):
                if block is not loop.latches[0]:
                    return None
                continue
            branch = block.terminator
            if branch.opcode.name != "br" or not self._runs_always(block, loop):
                return None
            condition = branch.operands[0]
            if not is_invariant(condition, loop):
                if not self._is_out_of_memory(condition):
                    return None
                continue
            tests.append(Test(condition, branch.operands[1] is target, block))
        return tuple(tests)

    def _runs_always(self, block: BasicBlock, loop: Loop) -> bool:
        """Whether every iteration of `loop` that is not left comes to `block`, once."""
        return self._forest.loop_of(block) is loop and self._dominators.dominates(block, loop.latches[0])

    def _is_out_of_memory(self, condition: Value) -> bool:
        """Whether `condition` compares what an allocator gave with null."""
        if not isinstance(condition, Instruction) or condition.opcode.name != "icmp":
            return False
        made, bound = condition.operands
        fact = self._lowered.runtime.get(made.callee_name) if isinstance(made, Instruction) else None
        is_null = isinstance(bound, ConstantWord) and bound.word == "null"
        return is_null and fact is not None and fact.allocates_size >= 0

    def _product(self, call: Instruction, loop: Loop, tests: tuple[Test, ...]) -> Product | None:
        """None if the product cannot be computed in front of the loop, or is not worth it."""
        assert call.block is not None
        kind = kind_of(call)
        found = _factors(call, kind)
        if found is None or not self._runs_always(call.block, loop):
            return None
        factor, left, right, result = found
        if is_invariant(left.address, loop):
            left, right = right.transposed, left.transposed
        sizes = (*left.lengths, *left.strides, *right.lengths, *right.strides, right.address, factor)
        if left.lengths[0] != _ONE or not all(is_invariant(value, loop) for value in sizes):
            return None
        length = left.lengths[1]
        distance = self._distance(left.address, loop)
        if distance is None or (isinstance(length, ConstantInt) and length.value < _SHORT):
            return None
        size = SIZES[kind]
        if not self._is_matrix(call, loop, left, distance, size):
            return None
        for operand in (left, right):
            dimensions = tuple(zip(operand.lengths, operand.strides, strict=True))
            if not self.dependence.may_go_first(call, Region(operand.address, dimensions, size), loop):
                return None
        before = frozenset(test for test in tests if self._comes_first(test.block, call))
        return Product(call, kind, factor, left, right, result, distance, before)

    def _comes_first(self, block: BasicBlock, call: Instruction) -> bool:
        """Whether an iteration comes to the end of `block` before it comes to `call`."""
        assert call.block is not None
        return block is not call.block and self._dominators.dominates(block, call.block)

    def _distance(self, pointer: Value, loop: Loop) -> Polynomial | None:
        """How far `pointer` moves in each iteration, in values from outside of the loop; None if it is not steady."""
        found = self._memory.unique_base(pointer)
        address = self.dependence.forms.of_address(pointer, found) if found is not None else None
        if address is None or not self._is_computable(pointer, loop, _DEPTH):
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

    def _is_computable(self, value: Value, loop: Loop, depth: int) -> bool:
        """Whether what `value` is in the first iteration can be computed before."""
        forms = self.dependence.forms
        if is_invariant(value, loop):
            return True
        if not isinstance(value, Instruction) or not depth:
            return False
        if value.opcode.name == "phi":
            return value.block is loop.header and forms.inductions.of_phi(value) is not None
        if value.opcode.name not in _OF_ADDRESSES or not encloses(forms.loop_of(value), loop):
            return False
        return all(self._is_computable(operand, loop, depth - 1) for operand in value.operands)

    def _is_matrix(
        self, call: Instruction, loop: Loop, moving: Factor, distance: Polynomial, size: int
    ) -> bool:
        """Whether the moving vectors are the rows or columns of a matrix, of which one kind lies together."""
        forms, conditions = self.dependence.forms, self.dependence.conditions
        item, step = {(): size}, forms.factor(moving.strides[1])
        found = self._memory.unique_base(moving.address)
        rows = self.dependence.extents_of(found) if found is not None else ()
        if step == item:
            room = add(distance, scale(forms.of(moving.lengths[1]), size), -1)
        elif distance == item:
            if any(step == {(extent,): size} for extent in rows):
                return True  # A column beyond the end of its row would be beyond the end of the array.
            number = {(forms.number(loop),): 1, (): 1}
            room = add(step, scale(number, size), -1)
        else:
            return False
        assert call.block is not None
        sizes = System(nonnegative=tuple({(extent,): 1} for extent in rows))
        return conditions.with_definitions(conditions.at(call.block) + sizes, room).implies(room)


def _factors(call: Instruction, kind: str) -> tuple[Value, Factor, Factor, Value] | None:
    """Number, left and right factor, and where the result goes, one number behind the other.

    None if the result is a matrix, or lies in another way.
    """
    size = integer(64, SIZES[kind])
    plain = integer(64, 0)
    if call.callee_name.startswith(DOT):
        conjugated, x, x_length, x_stride, y, y_length, y_stride, result, _ = call.arguments
        row = Factor(x, (_ONE, x_length), (x_stride, x_stride), conjugated)
        column = Factor(y, (y_length, _ONE), (y_stride, y_stride), plain)
        one = ConstantFloat.of(FLOAT if kind in ("float32", "complex64") else DOUBLE, 1.0)
        return one, row, column, result
    given = call.arguments
    left, right = (
        Factor(a, (m, n), (s, t), flag)
        for flag, (a, m, s, n, t) in ((given[0], given[3:8]), (given[1], given[8:13]))
    )
    result, rows, row_stride, columns, column_stride = given[13:]
    together = (rows == _ONE and column_stride == size) or (columns == _ONE and row_stride == size)
    return (given[2], left, right, result) if together else None


def _fails(block: BasicBlock) -> bool:
    """Whether the function returns an error behind `block`, and nothing else."""
    before: BasicBlock | None = None
    for _ in range(_DEPTH):
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
