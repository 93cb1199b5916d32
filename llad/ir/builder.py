"""Appends instructions to a block. Folds nothing that LLVM folds for us except trivial constants."""

from __future__ import annotations

from llad.ir.instructions import CallInfo, Instruction, MemoryInfo, Payload
from llad.ir.opcodes import OPCODES
from llad.ir.types import I1, I64, PTR, VOID, FunctionType, Type, VectorType
from llad.ir.values import BasicBlock, ConstantInt, Value, integer


class Builder:
    """Emits at the end of `block`. One builder may be moved from block to block with `at`."""

    def __init__(self, block: BasicBlock) -> None:
        self.block = block

    def at(self, block: BasicBlock) -> Builder:
        self.block = block
        return self

    def emit(self, inst: Instruction) -> Instruction:
        inst.block = self.block
        self.block.instructions.append(inst)
        return inst

    def op(
        self,
        opcode: str,
        type: Type,
        operands: list[Value],
        name: str = "",
        payload: Payload = None,
        flags: tuple[str, ...] = (),
    ) -> Instruction:
        return self.emit(Instruction(OPCODES[opcode], type, operands, name, payload, flags))

    def binary(
        self, opcode: str, a: Value, b: Value, name: str = "", flags: tuple[str, ...] = ()
    ) -> Instruction:
        return self.op(opcode, a.type, [a, b], name, None, flags)

    def fneg(self, a: Value, name: str = "", flags: tuple[str, ...] = ()) -> Instruction:
        return self.op("fneg", a.type, [a], name, None, flags)

    def compare(
        self, opcode: str, predicate: str, a: Value, b: Value, name: str = "", flags: tuple[str, ...] = ()
    ) -> Instruction:
        """icmp or fcmp."""
        result = VectorType(a.type.count, I1) if isinstance(a.type, VectorType) else I1
        return self.op(opcode, result, [a, b], name, predicate, flags)

    def select(
        self, condition: Value, a: Value, b: Value, name: str = "", flags: tuple[str, ...] = ()
    ) -> Instruction:
        return self.op("select", a.type, [condition, a, b], name, None, flags)

    def cast(self, opcode: str, value: Value, type: Type, name: str = "") -> Instruction:
        return self.op(opcode, type, [value], name)

    def gep(
        self,
        source_type: Type,
        base: Value,
        indices: list[Value],
        name: str = "",
        flags: tuple[str, ...] = (),
    ) -> Instruction:
        return self.op("getelementptr", base.type, [base, *indices], name, source_type, flags)

    def load(self, type: Type, pointer: Value, name: str = "", align: int = 0) -> Instruction:
        return self.op("load", type, [pointer], name, MemoryInfo(type, align))

    def store(self, value: Value, pointer: Value, align: int = 0) -> Instruction:
        return self.op("store", VOID, [value, pointer], "", MemoryInfo(value.type, align))

    def alloca(self, type: Type, name: str = "", align: int = 0) -> Instruction:
        return self.op("alloca", PTR, [integer(32, 1)], name, MemoryInfo(type, align))

    def call(
        self,
        callee: Value,
        function_type: FunctionType,
        arguments: list[Value],
        name: str = "",
        flags: tuple[str, ...] = (),
        info: CallInfo | None = None,
    ) -> Instruction:
        """A direct or indirect call; `info` adds attributes and must carry the same function type."""
        return self.op(
            "call", function_type.result, [*arguments, callee], name, info or CallInfo(function_type), flags
        )

    def branch(self, target: BasicBlock) -> Instruction:
        return self.op("br", VOID, [target])

    def branch_if(self, condition: Value, true: BasicBlock, false: BasicBlock) -> Instruction:
        return self.op("br", VOID, [condition, true, false])

    def switch(
        self, value: Value, default: BasicBlock, cases: list[tuple[ConstantInt, BasicBlock]]
    ) -> Instruction:
        return self.op("switch", VOID, [value, default, *(x for case in cases for x in case)])

    def phi(self, type: Type, incoming: list[tuple[Value, BasicBlock]], name: str = "") -> Instruction:
        return self.op("phi", type, [x for pair in incoming for x in pair], name)

    def ret(self, value: Value | None = None) -> Instruction:
        return self.op("ret", VOID, [value] if value is not None else [])

    def unreachable(self) -> Instruction:
        return self.op("unreachable", VOID, [])

    def index(self, value: int) -> ConstantInt:
        return ConstantInt(I64, value)
