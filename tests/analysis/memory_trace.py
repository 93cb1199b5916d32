"""Runs functions with memory and records when each load reads and each write writes: what `final` means.

Deliberately independent of the analyses that are tested against it. Pointers are integers; memory that no
argument describes is found at addresses far apart, and never used again.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from typing import Any

from llad.analysis.facts import Lowered
from llad.analysis.layout import constant_offset, size_in_bytes
from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalVariable
from llad.ir.types import ArrayType
from llad.ir.values import BasicBlock, ConstantFloat, ConstantInt, ConstantWord, Value
from tests.analysis.interpreter import Execution, TooLong, UndefinedBehaviour, bits_of, signed

Number = Any  # int (bits, unsigned), float, or the pair of a checked sum
_FLOATS: dict[str, Callable[[float, float], float]] = {
    "fadd": operator.add,
    "fsub": operator.sub,
    "fmul": operator.mul,
}
_FLOAT_ORDERS: dict[str, Callable[[float, float], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
}
_EXTREMES = {"smax": max, "smin": min, "umax": max, "umin": min}
_OVERFLOW = {"sadd": operator.add, "ssub": operator.sub, "smul": operator.mul}


class Trace(Execution):
    """One run of the function of `lowered`. `memory` maps addresses to the numbers that start there."""

    def __init__(
        self, lowered: Lowered, function: Function, arguments: Sequence[Number], limit: int = 200_000
    ) -> None:
        self.lowered, self.function, self.left = lowered, function, limit
        self.numbers: dict[Value, Number] = dict(zip(function.arguments, arguments, strict=True))
        self.memory: dict[int, Number] = {}
        self.last_write: dict[int, int] = {}
        self.reads: list[tuple[Instruction, int, int, int]] = []  # load, time, address, bytes
        self.time = 0
        self.next_address = 1 << 50

    def run(self) -> int:
        block = self.function.entry
        previous: BasicBlock | None = None
        while True:
            phis = [
                (phi, self.number(phi.incoming_for(previous))) for phi in block.phis if previous is not None
            ]
            self.numbers.update(phis)
            for inst in block.instructions[len(phis) : -1]:
                self.time += 1
                found = self.execute(inst)
                if found is not None:
                    self.numbers[inst] = found
            self.left -= len(block.instructions)
            if self.left < 0:
                raise TooLong
            end = block.terminator
            if end.opcode.name == "ret":
                return int(self.number(end.operands[0])) if end.operands else 0
            targets = end.successors
            if end.opcode.name == "switch":
                value = self.number(end.operands[0])
                hits = [b for c, b in end.cases if c.value == signed(value, c.type.bits)]
                target = hits[0] if hits else targets[0]
            else:
                target = targets[0 if len(targets) == 1 or self.number(end.operands[0]) else 1]
            block, previous = target, block

    def overwritten(self) -> set[Instruction]:
        """The loads of which one execution read a byte that was written later."""
        return {
            load
            for load, time, address, size in self.reads
            if any(self.last_write.get(byte, -1) > time for byte in range(address, address + size))
        }

    def number(self, value: Value) -> Number:
        if isinstance(value, ConstantInt):
            return value.value & ((1 << value.type.bits) - 1)
        if isinstance(value, ConstantFloat):
            return value.value
        if isinstance(value, ConstantWord):
            return 0
        if isinstance(value, GlobalVariable):
            return self.numbers.setdefault(value, self.fresh(64))
        return self.numbers[value]

    def fresh(self, size: int) -> int:
        self.next_address += size + 4096
        return self.next_address - size

    def write(self, address: int, size: int) -> None:
        for byte in range(address, address + size):
            self.last_write[byte] = self.time

    def execute(self, inst: Instruction) -> Number | None:
        name = inst.opcode.name
        if name == "store":
            address, size = self.number(inst.pointer), size_in_bytes(inst.memory.type)
            assert isinstance(address, int)
            assert size is not None
            self.memory[address] = self.number(inst.stored)
            self.write(address, size)
            return None
        if inst.opcode.is_call:
            return self.call(inst)
        operands = [self.number(operand) for operand in inst.operands]
        if name == "load":
            address, size = operands[0], size_in_bytes(inst.memory.type)
            assert isinstance(address, int)
            assert size is not None
            self.reads.append((inst, self.time, address, size))
            return self.memory.get(address, 0 if not inst.type.is_float else 0.5 + address % 56 / 64)
        if name == "alloca":
            return self.fresh(size_in_bytes(inst.memory.type) or 64)
        if name == "getelementptr":
            return self.address(inst, [int(n) for n in operands])
        if name == "select":
            return operands[1 if operands[0] else 2]
        if name == "extractvalue":
            return operands[0][inst.indices[0]]
        return self.arithmetic(inst, operands)

    def arithmetic(self, inst: Instruction, operands: list[Number]) -> Number:
        name = inst.opcode.name
        a, b = operands[0], operands[-1]
        if name == "fcmp":
            return int(_FLOAT_ORDERS[inst.predicate[1:]](a, b))
        if name in _FLOATS:
            return _FLOATS[name](a, b)
        if name == "fdiv":
            return a / b if b else 0.0
        if name == "fneg":
            return -a
        if name in ("sitofp", "uitofp", "fpext", "fptrunc"):
            return float(signed(a, bits_of(inst.operands[0]))) if isinstance(a, int) else a
        if name == "fptosi":
            return int(a) & (2**64 - 1)
        if name in ("freeze", "ptrtoint", "bitcast"):
            return a
        if name in ("shl", "lshr", "ashr", "sdiv", "urem", "srem"):
            return self.division_or_shift(inst, int(a), int(b))
        if name == "icmp" and inst.operands[0].type.is_pointer:
            return int((a == b) == (inst.predicate == "eq"))
        self.values = dict(zip(inst.operands, operands, strict=True))
        found = self.compute(inst)
        if found is None:
            raise UndefinedBehaviour
        return found

    def division_or_shift(self, inst: Instruction, a: int, b: int) -> int:
        bits, name = bits_of(inst), inst.opcode.name
        if name == "shl":
            return a << b & ((1 << bits) - 1)
        if name == "lshr":
            return a >> b
        if name == "urem":
            return a % b
        a, b = signed(a, bits), signed(b, bits)
        if name == "ashr":
            return a >> b & ((1 << bits) - 1)
        quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
        return (quotient if name == "sdiv" else a - b * quotient) & ((1 << bits) - 1)

    def address(self, gep: Instruction, operands: list[int]) -> int:
        constant = constant_offset(gep)
        if constant is None:
            type, constant = gep.source_type, 0
            for position, (value, index) in enumerate(zip(gep.operands[1:], operands[1:], strict=True)):
                if position:
                    assert isinstance(type, ArrayType)
                    type = type.element
                size = size_in_bytes(type)
                assert size is not None
                constant += size * signed(index, bits_of(value))
        return operands[0] + constant & (2**64 - 1)

    def call(self, inst: Instruction) -> Number | None:
        name = inst.callee_name
        arguments = [self.number(a) for a in inst.arguments]
        fact = self.lowered.runtime.get(name)
        if fact is not None:
            if fact.allocates_size >= 0:
                return self.fresh(int(arguments[fact.allocates_size]))
            return arguments[fact.data_of] if fact.data_of >= 0 else 0
        word = name.split(".")[1] if name.startswith("llvm.") else name
        if word in ("memset", "memcpy", "memmove"):
            self.block_write(word, [int(a) for a in arguments[:3]])
            return None
        if not arguments or (not inst.type.scalar.is_integer and not isinstance(arguments[0], int)):
            return self.real(word, arguments)
        bits = bits_of(inst.arguments[0])
        if word in _OVERFLOW:
            exact = _OVERFLOW[word](*(signed(a, bits) for a in arguments))
            return exact & ((1 << bits) - 1), int(exact != signed(exact, bits))
        if word == "usub":
            return max(int(arguments[0]) - int(arguments[1]), 0)
        sign = (lambda a: signed(a, bits)) if word[0] == "s" else int
        return _EXTREMES[word](map(sign, arguments)) & ((1 << bits) - 1)

    def block_write(self, word: str, arguments: list[int]) -> None:
        target, source, length = arguments
        moved = (
            {}
            if word == "memset"
            else {a: n for a, n in self.memory.items() if source <= a < source + length}
        )
        for address in [a for a in self.memory if target <= a < target + length]:
            del self.memory[address]
        for address, value in moved.items():
            self.memory[target + address - source] = value
        self.write(target, length)

    def real(self, word: str, arguments: list[Number]) -> float:
        a = arguments[0] if arguments else 0.0
        assert isinstance(a, float)
        if word == "fabs":
            return abs(a)
        if word == "sqrt":
            return math.sqrt(abs(a))
        # Any bounded function will do: only addresses and the order of events matter.
        return 0.25 + 0.5 * math.sin(a) ** 2 if math.isfinite(a) else 0.5
