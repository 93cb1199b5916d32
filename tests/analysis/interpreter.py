"""Executes functions over integers by the definition of LLVM's instructions, poison and undefined behaviour.

Deliberately independent of the analyses that are tested against it.
"""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Callable

from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import IntType
from llad.ir.values import BasicBlock, ConstantInt, Value

POISON = None


class UndefinedBehaviour(Exception):
    """A branch on poison, or a division that has no result."""


class TooLong(Exception):
    """More steps than the caller allowed."""


def bits_of(value: Value) -> int:
    assert isinstance(value.type, IntType)
    return value.type.bits


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


_ARITHMETIC: dict[str, Callable[[int, int], int]] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
    "udiv": operator.floordiv,
}
_ORDERS: dict[str, Callable[[int, int], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
}


class Execution:
    """A run of `function`. `edges` counts the edges taken; `values` holds unsigned integers.

    `history` has the values that each phi took, in order.
    """

    def __init__(self, function: Function, arguments: list[int], limit: int = 10_000) -> None:
        self.edges: Counter[tuple[BasicBlock, BasicBlock]] = Counter()
        self.values: dict[Value, int | None] = {}
        self.history: dict[Value, list[int | None]] = {}
        self.limit = limit
        self.function = function
        for argument, value in zip(function.arguments, arguments, strict=True):
            self.values[argument] = value & ((1 << bits_of(argument)) - 1)

    def run(self) -> int | None:
        """The result; raises `UndefinedBehaviour` or, behind `limit` blocks, `TooLong`."""
        block, previous = self.function.entry, None
        for _ in range(self.limit):
            phis = [(phi, self.get(phi.incoming_for(previous))) for phi in block.phis if previous is not None]
            self.values.update(phis)
            for phi, value in phis:
                self.history.setdefault(phi, []).append(value)
            for inst in block.instructions[len(phis) : -1]:
                self.values[inst] = self.compute(inst)
            end = block.terminator
            if end.opcode.name == "ret":
                return self.get(end.operands[0]) if end.operands else POISON
            target = self.target(end)
            self.edges[block, target] += 1
            block, previous = target, block
        raise TooLong

    def target(self, end: Instruction) -> BasicBlock:
        assert end.opcode.name == "br", end
        if len(end.operands) == 1:
            return end.successors[0]
        condition = self.get(end.operands[0])
        if condition is POISON:
            raise UndefinedBehaviour
        return end.successors[0 if condition else 1]

    def get(self, value: Value) -> int | None:
        if isinstance(value, ConstantInt):
            return value.value & ((1 << value.type.bits) - 1)
        return self.values[value]

    def compute(self, inst: Instruction) -> int | None:
        operands = [self.get(operand) for operand in inst.operands]
        name = inst.opcode.name
        if name == "select":
            return POISON if operands[0] is POISON else operands[1 if operands[0] else 2]
        if any(operand is POISON for operand in operands):
            return POISON
        known = [operand for operand in operands if operand is not None]
        bits = bits_of(inst.operands[0])
        if name == "icmp":
            return self.compare(inst, known, bits)
        if name in ("sext", "zext", "trunc"):
            value = signed(known[0], bits) if name == "sext" else known[0]
            return value & ((1 << bits_of(inst)) - 1)
        a, b = known
        if name == "udiv" and b == 0:
            raise UndefinedBehaviour
        exact = _ARITHMETIC[name]
        if "nuw" in inst.flags and not 0 <= exact(a, b) < 1 << bits:
            return POISON
        low, high = signed(a, bits), signed(b, bits)
        if "nsw" in inst.flags and exact(low, high) != signed(exact(low, high), bits):
            return POISON
        return exact(a, b) & ((1 << bits) - 1)

    def compare(self, inst: Instruction, operands: list[int], bits: int) -> int | None:
        predicate = inst.predicate
        sides = [signed(operand, bits) for operand in operands]
        if "samesign" in inst.flags and (sides[0] < 0) != (sides[1] < 0):
            return POISON
        if predicate[0] == "s":
            operands = sides
        order = predicate if predicate in ("eq", "ne") else predicate[1:]
        return int(_ORDERS[order](*operands))
