"""Products with vectors in a loop, all of which become one product of matrices in front of the loop.

    for j in range(n):                                        all = M.T @ x
        B[i, j] += np.dot(x, M[:, j])                  ->     for j in range(n):
                                                                  B[i, j] += all[j]

    for i in range(n):                                        all = X @ W.T
        h[i] = np.tanh(W @ X[i])                       ->     for i in range(n):
                                                                  h[i] = np.tanh(all[i])

A library computes the large product several times as fast as the small ones, and so it does its derivative, which is
made of two products of the same kind. It is right if the loop is known to compute all of the products, and writes to
no element of their factors before it reads it (`Dependence.may_go_first`). The numbers that one product reads of the
factor that moves must lie apart from those that the next one reads, by rows or by columns as BLAS has them: windows
that slide over an array make no matrix. Where a test that does not change in the loop ends the first iteration with an
error (vectors that are not equally long), no more is computed than before.
"""

from __future__ import annotations

from dataclasses import replace

from llad.ad.runtime import OUT_OF_MEMORY
from llad.analysis.cfg import ControlFlow
from llad.analysis.dependence import Dependence
from llad.analysis.facts import Lowered
from llad.analysis.inductions import is_invariant
from llad.analysis.inequalities import Polynomial
from llad.frontends.numba.linalg.batches import DOT, PRODUCT, SIZES, Batch, BatchFinder, Product, kind_of
from llad.ir.builder import Builder
from llad.ir.clone import clone_instruction
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import DOUBLE, FLOAT, I8, I32, I64, PTR, VOID, FunctionType, Type
from llad.ir.values import BasicBlock, Value, boolean, integer, null

__all__ = ["BATCHED", "batch_products"]

# Code with one of these may have something to batch.
BATCHED = ("@" + DOT, "@" + PRODUCT)


def batch_products(lowered: Lowered) -> bool:
    """Rewrites the loops of all functions of `lowered.module` where it is right; returns whether there were any."""
    changed = False
    for function in list(lowered.module.functions.values()):
        calls = _calls_in_loops(function)
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


def _calls_in_loops(function: Function) -> list[Instruction]:
    calls = [inst for inst in function.instructions() if kind_of(inst)]
    if not calls:
        return []
    cfg = ControlFlow.of(function)
    return [call for call in calls if call.block is not None and cfg.reaches(call.block, call.block)]


class _Emitter:
    """Rewrites the loop of one batch."""

    def __init__(self, module: Module, function: Function, dependence: Dependence, batch: Batch) -> None:
        self._module = module
        self._function = function
        self._dependence = dependence
        self._batch = batch
        self._made: dict[Value, Value] = {}

    def emit(self) -> None:
        loop = self._batch.loop
        preheader = loop.preheader
        assert preheader is not None
        preheader.instructions.pop()
        builder = Builder(preheader)
        count = builder.binary("add", self._batch.again.emit(builder, lambda value: value), integer(64, 1))
        index = self._index()
        for product in self._batch.products:
            results = self._computed(builder, product, count)
            self._read(product, results, index)
        builder.branch(loop.header)
        for phi in loop.header.phis:
            phi.operands = [builder.block if x is preheader else x for x in phi.operands]

    def _call(self, builder: Builder, name: str, result: Type, arguments: list[Value]) -> Instruction:
        function_type = FunctionType(result, tuple(value.type for value in arguments))
        return builder.call(self._module.declare(name, function_type), function_type, arguments)

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
        """All results of a product, in a new array that lives as long as the loop."""
        size = integer(64, SIZES[product.kind])
        for test in self._batch.tests:
            computed = integer(64, 0 if test in product.before else 1)
            ends = builder.binary("xor", test.condition, boolean(not test.outcome))
            count = builder.select(ends, computed, count)
        row = builder.binary("mul", product.width, size)
        header = self._call(
            builder,
            "NRT_MemInfo_alloc_aligned",
            PTR,
            [builder.binary("mul", count, row, "products.bytes"), integer(32, 32)],
        )
        allocated, failed = (
            BasicBlock(name, self._function) for name in ("products.made", "products.failed")
        )
        place = self._function.blocks.index(builder.block) + 1
        self._function.blocks[place:place] = [allocated, failed]
        builder.branch_if(builder.compare("icmp", "eq", header, null()), failed, allocated)
        Builder(failed).ret(integer(32, OUT_OF_MEMORY))
        results = self._call(builder.at(allocated), "NRT_MemInfo_data_fast", PTR, [header])
        moving, fixed = product.moving, product.fixed
        distance = self._distance(builder, product.distance)
        passed: list[Value] = [moving.conjugated, fixed.conjugated, product.factor]
        passed += [
            self._first(builder, moving.address),
            count,
            distance,
            moving.lengths[1],
            moving.strides[1],
        ]
        passed += [
            fixed.address,
            *(x for pair in zip(fixed.lengths, fixed.strides, strict=True) for x in pair),
        ]
        passed += [results, count, row, product.width, size]
        self._call(builder, PRODUCT + product.kind, I32, passed)
        self._drop(header)
        return results

    def _drop(self, header: Value) -> None:
        """Drops an array behind the loop; what an error ends drops what is left."""
        (latch,) = self._batch.loop.latches
        for target in {target for block, target in self._batch.loop.exits if block is latch}:
            call = self._call(Builder(BasicBlock("scratch")), "NRT_decref", VOID, [header])
            call.block = target
            target.instructions.insert(len(target.phis), call)

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
        """Copies the results of an iteration where the loop has computed them."""
        call = product.call
        assert call.block is not None
        scratch = Builder(BasicBlock("scratch"))
        row = scratch.binary("mul", product.width, integer(64, SIZES[product.kind]))
        source = scratch.gep(I8, results, [scratch.binary("mul", index, row)], "product.place")
        if product.width == integer(64, 1):
            scalar = FLOAT if product.kind in ("float32", "complex64") else DOUBLE
            for part in range(2 if product.kind.startswith("complex") else 1):
                places = [scratch.gep(scalar, at, [integer(64, part)]) for at in (source, product.result)]
                scratch.store(scratch.load(scalar, places[0], "product"), places[1])
        else:
            self._call(scratch, "llvm.memcpy.p0.p0.i64", VOID, [product.result, source, row, integer(1, 0)])
        for inst in scratch.block.instructions:
            inst.block = call.block
        where = call.block.instructions.index(call)
        call.block.instructions[where : where + 1] = scratch.block.instructions
