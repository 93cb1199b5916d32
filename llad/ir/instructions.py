"""Instructions: one class, an opcode from the table, operands, and a small immutable payload.

Operand order: as printed, except
- `call`/`invoke`/`callbr`: arguments, local values of operand bundles, then the blocks (invoke: normal and
  unwind block; callbr: the default and the indirect ones), then the callee last;
- `phi`: value, block, value, block, ...;
- `br`: target, or condition, true block, false block; `switch`: value, default, case, block, ...
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from llad.ir.opcodes import Opcode
from llad.ir.types import Type
from llad.ir.values import BasicBlock, GlobalValue, Value

if TYPE_CHECKING:
    from llad.ir.types import FunctionType
    from llad.ir.values import ConstantInt


@dataclass(frozen=True, slots=True)
class CallInfo:
    """Everything of a call but its operands. Attribute texts are kept as printed."""

    function_type: FunctionType
    tail: str = ""  # "", "tail", "musttail", "notail"
    convention: str = ""  # e.g. "fastcc"
    result_attributes: str = ""  # e.g. "noundef nonnull"
    argument_attributes: tuple[str, ...] = ()  # one text an argument, or empty when all are empty
    function_attributes: str = ""  # e.g. "#3" or "nounwind memory(none)"
    bundles: str = ""  # '[ "align"(ptr %, i64 8) ]': as printed, with a lone % for each local value
    address_space: str = ""
    bundle_values: int = 0  # those local values: so many operands behind the arguments


@dataclass(frozen=True, slots=True)
class MemoryInfo:
    """Payload of load, store, alloca and the atomics."""

    type: Type  # loaded, stored, allocated or exchanged type
    align: int = 0  # 0: not written
    volatile: bool = False
    ordering: str = ""  # 'atomic' accesses: e.g. "seq_cst", 'syncscope("x") acquire', cmpxchg: both orderings
    operation: str = ""  # atomicrmw: "fadd"; cmpxchg: "weak" or ""
    extra: str = ""  # alloca: "inalloca", "addrspace(5)", ...


@dataclass(frozen=True, slots=True)
class OtherInfo:
    """Payload of the rare instructions: clauses of landingpad, indices of shufflevector masks, raw text."""

    text: str = ""


# Payload by opcode: icmp/fcmp predicate `str`; getelementptr source element `Type`; extractvalue/insertvalue
# indices `tuple[int, ...]`; load/store/alloca/atomics `MemoryInfo`; calls `CallInfo`; fence/landingpad/... `OtherInfo`.
Payload = str | Type | tuple[int, ...] | MemoryInfo | CallInfo | OtherInfo | None


class Instruction(Value):
    """One instruction. `flags` are the words as printed (`nsw`, `inbounds`, `fast`, `samesign`, ...)."""

    __slots__ = ("block", "flags", "metadata", "opcode", "operands", "payload")

    def __init__(
        self,
        opcode: Opcode,
        type: Type,
        operands: list[Value],
        name: str = "",
        payload: Payload = None,
        flags: tuple[str, ...] = (),
        metadata: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.type = type
        self.name = name
        self.opcode = opcode
        self.operands = operands
        self.payload = payload
        self.flags = flags
        # Attachments as (kind, text), e.g. ("tbaa", "!7").
        self.metadata = metadata
        self.block: BasicBlock | None = None

    def __repr__(self) -> str:
        return f"<{self.opcode.name} %{self.name}>"

    # Typed views of the payload. Each asserts that it is asked of the right opcode.

    @property
    def predicate(self) -> str:
        assert isinstance(self.payload, str)
        return self.payload

    @property
    def source_type(self) -> Type:
        """Element type of a getelementptr."""
        assert isinstance(self.payload, Type)
        return self.payload

    @property
    def indices(self) -> tuple[int, ...]:
        assert isinstance(self.payload, tuple)
        return self.payload

    @property
    def memory(self) -> MemoryInfo:
        assert isinstance(self.payload, MemoryInfo)
        return self.payload

    @property
    def call(self) -> CallInfo:
        assert isinstance(self.payload, CallInfo)
        return self.payload

    @property
    def callee(self) -> Value:
        assert self.opcode.is_call
        return self.operands[-1]

    @property
    def callee_name(self) -> str:
        """Name of the called symbol; empty for anything that is not a direct call."""
        callee = self.operands[-1] if self.opcode.is_call else None
        return callee.name if isinstance(callee, GlobalValue) else ""

    @property
    def arguments(self) -> list[Value]:
        """Arguments of a call, in order."""
        behind = 1 + self.opcode.call_blocks + self.call.bundle_values
        if self.opcode.name == "callbr":
            behind += len(self.successors)
        return self.operands[: len(self.operands) - behind]

    @property
    def pointer(self) -> Value:
        """The address of a load, store, atomicrmw or cmpxchg."""
        return self.operands[self.opcode.pointer_operand]

    @property
    def stored(self) -> Value:
        """The value that a store writes."""
        assert self.opcode.name == "store"
        return self.operands[0]

    @property
    def incoming(self) -> list[tuple[Value, BasicBlock]]:
        """The pairs of a phi."""
        ops = self.operands
        return [(ops[i], ops[i + 1]) for i in range(0, len(ops), 2)]  # type: ignore[misc]

    def incoming_for(self, block: BasicBlock) -> Value:
        """What a phi takes when control comes from `block`."""
        ops = self.operands
        for i in range(1, len(ops), 2):
            if ops[i] is block:
                return ops[i - 1]
        raise KeyError(block.name)

    @property
    def successors(self) -> list[BasicBlock]:
        if not self.opcode.is_terminator:
            return []
        return [op for op in self.operands if isinstance(op, BasicBlock)]

    @property
    def cases(self) -> list[tuple[ConstantInt, BasicBlock]]:
        """Cases of a switch without its default."""
        ops = self.operands
        return [(ops[i], ops[i + 1]) for i in range(2, len(ops), 2)]  # type: ignore[misc]
