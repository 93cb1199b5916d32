"""Products of vectors in a loop, all of which become one product of a matrix and a vector in front of the loop.

    for j in range(n):                                        all = M.T @ x
        B[i, j] += np.dot(x, M[:, j])                  ->     for j in range(n):
                                                                  B[i, j] += all[j]

A library computes such a product several times as fast as its elements one by one, and so it does its derivative,
which is made of two products of the same kind. It is right if the loop is known to compute all of the products, and
writes to no element of M or x before it reads it (`Dependence.may_go_first`). The numbers of M that one product reads
must lie apart from those that the next one reads, by rows or by columns as BLAS has them: windows that slide over an
array make no matrix. A test that ends the function and gives the same answer in every iteration (whether the vectors
are equally long) moves in front of the loop too.
"""

from __future__ import annotations

from dataclasses import replace

from llad.ad.runtime import OUT_OF_MEMORY
from llad.analysis.dependence import Dependence
from llad.analysis.facts import Lowered
from llad.analysis.inductions import is_invariant
from llad.analysis.inequalities import Polynomial
from llad.frontends.numba.linalg.batches import SIZES, Batch, BatchFinder, Check, Product, kind_of
from llad.ir.builder import Builder
from llad.ir.clone import clone_instruction
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import DOUBLE, FLOAT, I8, I32, I64, PTR, VOID, FunctionType
from llad.ir.values import BasicBlock, ConstantFloat, Value, integer, null

__all__ = ["batch_products"]

_PRODUCT = "llad.gemm.set."


def batch_products(lowered: Lowered) -> bool:
    """Rewrites the loops of all functions of `lowered.module` where it is right; returns whether there were any."""
    changed = False
    for function in list(lowered.module.functions.values()):
        calls = [inst for inst in function.instructions() if kind_of(inst)]
        if calls and function.function_type.result is I32:
            facts = lowered
            if function.name != lowered.function:
                facts = replace(lowered, function=function.name, parameters=())
            finder = BatchFinder(facts, function)
            batches = list(finder.batches(calls))
            for batch in batches:
                _Emitter(lowered.module, function, finder.dependence, batch).emit()
            changed |= bool(batches)
    return changed


class _Emitter:
    """Rewrites the loop of one batch."""

    def __init__(self, module: Module, function: Function, dependence: Dependence, batch: Batch) -> None:
        self._module = module
        self._function = function
        self._dependence = dependence
        self._batch = batch
        self._made: dict[Value, Value] = {}

    def emit(self) -> None:
        loop, products = self._batch.loop, self._batch.products
        preheader = loop.preheader
        assert preheader is not None
        preheader.instructions.pop()
        builder = Builder(preheader)
        for test in self._batch.tests:
            self._move_test(builder, test)
        count = builder.binary("add", self._batch.again.emit(builder, lambda value: value), integer(64, 1))
        index = self._index()
        for product in products:
            results = self._computed(builder, product, count)
            self._read(product, results, index)
        builder.branch(loop.header)
        for phi in loop.header.phis:
            phi.operands = [builder.block if x is preheader else x for x in phi.operands]

    def _block_behind(self, name: str, before: BasicBlock) -> BasicBlock:
        block = BasicBlock(name, self._function)
        self._function.blocks.insert(self._function.blocks.index(before) + 1, block)
        return block

    def _move_test(self, builder: Builder, test: Check) -> None:
        """Ends the block of `builder` with the test, and goes on where the loop would go on."""
        block, target = test.block, test.target
        failed = self._block_behind("failed", builder.block)
        following = self._block_behind("tested", failed)
        (stays,) = (successor for successor in block.successors if successor is not target)
        way = {target: failed, stays: following}
        builder.branch_if(block.terminator.operands[0], *(way[successor] for successor in block.successors))
        leaving = Builder(failed)
        for inst in test.counted:
            leaving.emit(clone_instruction(inst, {}))
        leaving.branch(target)
        for phi in target.phis:
            phi.operands = [failed if x is block else x for x in phi.operands]
        block.instructions.pop()
        Builder(block).branch(stays)
        builder.at(following)

    def _index(self) -> Value:
        """The number of the iteration, as a new induction variable."""
        loop = self._batch.loop
        (latch,) = loop.latches
        assert loop.preheader is not None
        scratch = Builder(BasicBlock("scratch"))
        index = scratch.phi(I64, [], "product.index")
        following = scratch.binary("add", index, integer(64, 1), "product.next", ("nuw", "nsw"))
        index.operands = [integer(64, 0), loop.preheader, following, latch]
        for inst, block, place in ((index, loop.header, 0), (following, latch, len(latch.instructions) - 1)):
            inst.block = block
            block.instructions.insert(place, inst)
        return index

    def _computed(self, builder: Builder, product: Product, count: Value) -> Value:
        """All results of a product, in new memory that is freed behind the loop."""
        size, kind = integer(64, SIZES[product.kind]), product.kind
        bytes_needed = builder.binary("mul", count, size, "products.bytes")
        allocate = self._module.declare("NRT_Allocate", FunctionType(PTR, (I64,)))
        results = builder.call(allocate, FunctionType(PTR, (I64,)), [bytes_needed], "products")
        allocated, failed = (
            self._block_behind("products.allocated", builder.block),
            BasicBlock("products.failed"),
        )
        failed.function = self._function
        self._function.blocks.append(failed)
        builder.branch_if(builder.compare("icmp", "eq", results, null()), failed, allocated)
        Builder(failed).ret(integer(32, OUT_OF_MEMORY))
        builder.at(allocated)
        start, length, stride = product.moving
        matrix = [
            self._first(builder, start),
            count,
            self._distance(builder, product.distance),
            length,
            stride,
        ]
        start, length, stride = product.fixed
        vector = [start, length, stride, integer(64, 1), size]
        flags = [
            int(product.conjugated and moves) for moves in (product.first_moves, not product.first_moves)
        ]
        one = ConstantFloat.of(FLOAT if kind in ("float32", "complex64") else DOUBLE, 1.0)
        passed = [*(integer(64, flag) for flag in flags), one, *matrix, *vector]
        passed += [results, count, size, integer(64, 1), size]
        function_type = FunctionType(I32, tuple(value.type for value in passed))
        builder.call(self._module.declare(_PRODUCT + kind, function_type), function_type, passed)
        free = self._module.declare("NRT_Free", FunctionType(VOID, (PTR,)))
        behind = {target for _, target in self._batch.loop.exits} - {
            test.target for test in self._batch.tests
        }
        for target in behind:
            scratch = Builder(BasicBlock("scratch"))
            call = scratch.call(free, FunctionType(VOID, (PTR,)), [results])
            call.block = target
            target.instructions.insert(len(target.phis), call)
        return results

    def _first(self, builder: Builder, value: Value) -> Value:
        """What `value` is in the first iteration."""
        loop = self._batch.loop
        if is_invariant(value, loop) or value in self._made:
            return self._made.get(value, value)
        assert isinstance(value, Instruction)
        induction = self._dependence.forms.inductions.of_phi(value)
        if induction is not None:
            return induction.start
        known = {operand: self._first(builder, operand) for operand in value.operands}
        self._made[value] = made = builder.emit(clone_instruction(value, known))
        return made

    def _distance(self, builder: Builder, distance: Polynomial) -> Value:
        total: Value = integer(64, 0)
        for monomial, factor in distance.items():
            term: Value = integer(64, factor)
            for number in monomial:
                atom = self._dependence.forms.atom(number)
                assert isinstance(atom, Value)
                term = builder.binary("mul", term, atom)
            total = builder.binary("add", total, term)
        return total

    def _read(self, product: Product, results: Value, index: Value) -> None:
        """Reads from `results` where the loop has computed the product."""
        size = SIZES[product.kind]
        for load, distance in product.loads:
            scratch = Builder(BasicBlock("scratch"))
            offset = scratch.binary("mul", index, integer(64, size), "", ("nuw", "nsw"))
            place = scratch.gep(I8, results, [offset], "product.place")
            if distance:
                place = scratch.gep(I8, place, [integer(64, distance)])
            assert load.block is not None
            where = load.block.instructions.index(load)
            for inst in scratch.block.instructions:
                inst.block = load.block
            load.block.instructions[where:where] = scratch.block.instructions
            load.operands[0] = place
            load.metadata = ()
        for inst in (product.call, *product.idle, product.place):
            assert inst.block is not None
            inst.block.instructions.remove(inst)
