"""What one iteration of a straight loop reads and writes, as if executed on symbols.

    %a = load double, ptr %p         ; found: %a
    store double 0.0, ptr %p
    %b = load double, ptr %p         ; stands for 0.0
    %c = fadd reassoc nsz double %b, %x
    store double %c, ptr %p          ; writes %x to %p, once

Loads of what the iteration itself has written stand for the value written, equal computations for one of them,
and of several writes to an address the last one counts. That is right if different addresses do not meet within
the iteration: whoever uses the result has to prove it for `loads` and `writes`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from llad.analysis.layout import constant_offset, size_in_bytes
from llad.analysis.straight_loops import StraightLoop
from llad.ir.instructions import Instruction
from llad.ir.types import I64
from llad.ir.values import Constant, ConstantFloat, ConstantInt, Value

__all__ = ["Access", "Address", "Iteration", "iteration_of"]

# Cheap, without effects, and vectorised by LLVM.
_ARITHMETIC = (
    "llvm.fabs.",
    "llvm.fma.",
    "llvm.fmuladd.",
    "llvm.copysign.",
    "llvm.minnum.",
    "llvm.maxnum.",
    "llvm.smin.",
    "llvm.smax.",
    "llvm.umin.",
    "llvm.umax.",
)
_LONGEST = 400


@dataclass(frozen=True)
class Address:
    """`offset` + `stride` times the iteration + the sum of coefficient times product over `terms`, in bytes.

    The factors of the products are the same in all iterations; one product is the pointer alone.
    """

    terms: frozenset[tuple[tuple[Value, ...], int]]
    stride: int
    offset: int


@dataclass(frozen=True, eq=False)
class Access:
    """A load, or the store that decides what an iteration writes. `address`: None if not known in this form.

    Of a write: `value` is written, `found` what the iteration has loaded from there before, if it has.
    """

    instruction: Instruction
    pointer: Value
    address: Address | None
    size: int
    value: Value | None = None
    found: Instruction | None = None


@dataclass(frozen=True, eq=False)
class Iteration:
    """`order`: computations and loads that are left, in order; `stands_for`: what others are replaced by.

    `variables`: local variables and what they hold when the loop is left, where that differs from what they held
    before; such a value may depend on the last iteration executed, number 0. Apart from these, `writes` is complete.

    `assumed`: all of this only holds if these conditions, the same in all iterations, have these values. (Which index
    of an array is used depends on whether the array has more than one element along the axis.)
    """

    loop: StraightLoop
    order: tuple[Instruction, ...]
    stands_for: dict[Value, Value]
    loads: tuple[Access, ...]
    writes: tuple[Access, ...]
    variables: tuple[tuple[Instruction, Value], ...]
    assumed: tuple[tuple[Value, bool], ...]


def iteration_of(
    loop: StraightLoop, private: frozenset[Value], outside: dict[Value, list[Instruction]]
) -> Iteration | None:
    """None if the loop does anything else than to compute, to load and to store.

    `private`: local variables whose address is used by loads and stores alone. `outside`: all stores into
    each of them that lie in other places than the loop.
    """
    if len(loop.body) + len(loop.back) > _LONGEST:
        return None
    assumed: dict[Value, Value] = {}
    for _ in range(2):
        run = _Run(loop, private, assumed)
        if not run.all():
            return None
        reset = {v: value for v, value in run.reset().items() if v not in assumed}
        if not reset:
            return run.result()
        for variable, value in reset.items():
            # The first iteration finds what every other finds: nobody else stores anything else.
            if any(store.stored != value for store in outside.get(variable, ())):
                return None
        assumed.update(reset)
    return None


@dataclass
class _Run:
    loop: StraightLoop
    private: frozenset[Value]
    assumed: dict[Value, Value]
    stands_for: dict[Value, Value] = field(default_factory=dict)
    order: list[Instruction] = field(default_factory=list)
    loads: list[Access] = field(default_factory=list)
    _equal: dict[object, Instruction] = field(default_factory=dict)
    _addresses: dict[Value, Address | None] = field(default_factory=dict)
    # By where: what memory holds, what it held at first (if loaded), the store that decides.
    _holds: dict[object, Value] = field(default_factory=dict)
    _first: dict[object, Instruction] = field(default_factory=dict)
    _stores: dict[object, Instruction] = field(default_factory=dict)
    _at_exit: dict[object, Value] = field(default_factory=dict)
    _in_back: bool = False
    _conditions: dict[Value, bool] = field(default_factory=dict)

    def all(self) -> bool:
        self._holds.update(self.assumed.items())
        if not all(self._step(inst) for inst in self.loop.body):
            return False
        self._at_exit = dict(self._holds)
        self._in_back = True
        return all(self._step(inst) for inst in self.loop.back)

    def of(self, value: Value) -> Value:
        return self.stands_for.get(value, value)

    def _step(self, inst: Instruction) -> bool:
        name = inst.opcode.name
        if name in ("load", "store"):
            return self._access(inst)
        if not inst.opcode.is_pure and not (name == "call" and inst.callee_name.startswith(_ARITHMETIC)):
            # Branches between the blocks of the path are not part of it.
            return False
        operands = tuple(self.of(operand) for operand in inst.operands)
        neutral = self._chosen(inst, operands) if name == "select" else _neutral(inst, operands)
        if neutral is not None:
            self.stands_for[inst] = neutral
            return True
        key = (name, inst.type, operands, inst.payload, inst.flags)
        known = self._equal.setdefault(key, inst)
        if known is not inst:
            self.stands_for[inst] = known
        else:
            self.order.append(inst)
        return True

    def _chosen(self, inst: Instruction, operands: tuple[Value, ...]) -> Value | None:
        """The index that is chosen instead of zero, assuming that it is."""
        condition, *choices = operands
        indices = [choice for choice in choices if choice != ConstantInt(I64, 0)]
        if inst.type is not I64 or len(indices) != 1 or not self._is_invariant(condition):
            return None
        wanted = indices[0] is choices[0]
        return indices[0] if self._conditions.setdefault(condition, wanted) is wanted else ConstantInt(I64, 0)

    def _access(self, inst: Instruction) -> bool:
        memory = inst.memory
        size = size_in_bytes(memory.type)
        if memory.volatile or memory.ordering or size is None:
            return False
        pointer = self.of(inst.pointer)
        address = None if pointer in self.private else self.address(pointer)
        where: object = pointer if address is None else (address, memory.type)
        if self._in_back and pointer not in self.private:
            return False
        if inst.opcode.name == "store":
            value = self.of(inst.stored)
            self._holds[where] = value
            self._stores[where] = inst
            return True
        held = self._holds.get(where)
        if held is not None:
            if held.type is not inst.type:
                return False
            self.stands_for[inst] = held
            return True
        self._holds[where] = self._first[where] = inst
        self.order.append(inst)
        self.loads.append(Access(inst, pointer, address, size))
        return True

    def reset(self) -> dict[Value, Value]:
        """Local variables that are read first, and hold the same constant after each iteration."""
        return {
            where: held
            for where, held in self._holds.items()
            if isinstance(where, Instruction)
            and where in self.private
            and isinstance(held, Constant)
            and self._at_exit.get(where) == held
            and (where in self._first or where in self.assumed)
        }

    def result(self) -> Iteration | None:
        writes: list[Access] = []
        variables: list[tuple[Instruction, Value]] = []
        for where, store in self._stores.items():
            pointer = self.of(store.pointer)
            found = self._first.get(where)
            value = self._at_exit.get(where)
            if pointer not in self.private:
                assert value is not None
                if value is not found:
                    writes.append(self._write(store, pointer, self.address(pointer), value, found))
                continue
            assert isinstance(pointer, Instruction)
            before, carried = self.assumed.get(pointer, found), self._holds[where]
            if before is None or carried == before:
                # All iterations find the same, or do not look.
                if value is None and before is None:
                    return None
                if value is not None and value != before:
                    variables.append((pointer, value))
            elif value is carried and found is not None:
                own = _product((pointer,))
                writes.append(self._write(store, pointer, own, value, found))
            else:
                return None
        order, loads = tuple(self.order), tuple(self.loads)
        return Iteration(
            self.loop,
            order,
            self.stands_for,
            loads,
            tuple(writes),
            tuple(variables),
            tuple(self._conditions.items()),
        )

    def _write(
        self,
        store: Instruction,
        pointer: Value,
        address: Address | None,
        value: Value,
        found: Instruction | None,
    ) -> Access:
        size = size_in_bytes(store.memory.type)
        assert size is not None
        return Access(store, pointer, address, size, value, found)

    def address(self, value: Value, depth: int = 0) -> Address | None:
        """`value`, a pointer or an integer of 64 bits, as a sum; None if it cannot be taken apart."""
        if value is self.loop.iteration:
            return Address(frozenset(), 1, 0)
        if isinstance(value, ConstantInt):
            return Address(frozenset(), 0, value.value)
        if not isinstance(value, Instruction):
            return _product((value,))
        if value not in self._addresses:
            made = self._sum(value, depth + 1) if depth < 24 else None
            if (made is None or len(made.terms) > 12) and self._is_invariant(value):
                made = _product((value,))
            self._addresses[value] = made
        return self._addresses[value]

    def _is_invariant(self, value: Value, depth: int = 0) -> bool:
        if value not in self.loop.own:
            return True
        assert isinstance(value, Instruction)
        if value is self.loop.iteration or not value.opcode.is_pure or depth > 24:
            return False
        return all(self._is_invariant(self.of(operand), depth + 1) for operand in value.operands)

    def _sum(self, inst: Instruction, depth: int) -> Address | None:
        name = inst.opcode.name
        operands = [self.of(operand) for operand in inst.operands]
        if name == "getelementptr":
            constant = constant_offset(inst)
            size = size_in_bytes(inst.source_type)
            base = self.address(operands[0], depth)
            if constant is not None:
                return _plus(base, Address(frozenset(), 0, constant), 1)
            if size is None or len(operands) != 2 or operands[1].type is not I64:
                return None
            return _plus(base, self.address(operands[1], depth), size)
        if inst.type is not I64 or name not in ("add", "sub", "mul", "shl"):
            return None
        left, right = (self.address(operand, depth) for operand in operands)
        if name in ("add", "sub"):
            return _plus(left, right, 1 if name == "add" else -1)
        if name == "mul":
            return _times(left, right)
        shift = operands[1]
        if isinstance(shift, ConstantInt) and 0 <= shift.value < 32:
            return _plus(_NOTHING, left, 1 << shift.value)
        return None


_NOTHING = Address(frozenset(), 0, 0)


def _product(factors: tuple[Value, ...]) -> Address:
    return Address(frozenset({(tuple(sorted(factors, key=id)), 1)}), 0, 0)


def _times(left: Address | None, right: Address | None) -> Address | None:
    """None if a factor of the iteration is no constant, or for products of sums."""
    if left is None or right is None:
        return None
    if not right.terms and not right.stride:
        return _plus(_NOTHING, left, right.offset)
    if not left.terms and not left.stride:
        return _plus(_NOTHING, right, left.offset)
    if left.stride or right.stride:
        return None
    found: Address | None = _NOTHING
    for first, coefficient in (*left.terms, ((), left.offset)):
        for second, other in (*right.terms, ((), right.offset)):
            product = _product((*first, *second)) if first or second else Address(frozenset(), 0, 1)
            found = _plus(found, product, coefficient * other)
    return found if found is not None and len(found.terms) <= 12 else None


def _plus(left: Address | None, right: Address | None, factor: int) -> Address | None:
    if left is None or right is None:
        return None
    terms = dict(left.terms)
    for value, coefficient in right.terms:
        terms[value] = terms.get(value, 0) + coefficient * factor
    return Address(
        frozenset((v, c) for v, c in terms.items() if c),
        left.stride + factor * right.stride,
        left.offset + factor * right.offset,
    )


def _neutral(inst: Instruction, operands: Iterable[Value]) -> Value | None:
    """The other operand of an addition of zero."""
    name = inst.opcode.name
    if name not in ("fadd", "add"):
        return None
    a, b = operands
    if name == "add":
        return b if a == ConstantInt(I64, 0) else a if b == ConstantInt(I64, 0) else None
    for zero, other in ((a, b), (b, a)):
        if isinstance(zero, ConstantFloat) and zero.value == 0.0:
            negative = zero.bits >> 63
            if negative or "nsz" in inst.flags:
                return other
    return None
