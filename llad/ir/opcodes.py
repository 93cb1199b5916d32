"""The opcode table: what every pass may ask of an instruction without comparing names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Opcode:
    """One LLVM opcode. Compared by identity; look one up in `OPCODES`."""

    name: str
    group: str  # "terminator", "binary", "unary", "cast", "compare", "memory", "call", "vector", "aggregate", "other"
    is_terminator: bool = False
    is_call: bool = False
    call_blocks: int = 0  # block operands of a call between its arguments and its callee
    may_read: bool = False
    may_write: bool = False
    # Free of side effects and of memory, so it may be executed again anywhere its operands are known.
    is_pure: bool = False
    is_float: bool = False  # floating-point arithmetic
    pointer_operand: int = -1
    commutative: bool = False

    def __repr__(self) -> str:
        return self.name


def _table() -> dict[str, Opcode]:
    table: dict[str, Opcode] = {}

    def add(names: str, group: str, **facts: bool | int) -> None:
        for name in names.split():
            table[name] = Opcode(name, group, **facts)  # type: ignore[arg-type]

    add("ret br switch indirectbr unreachable resume", "terminator", is_terminator=True)
    add("cleanupret catchret catchswitch", "terminator", is_terminator=True)
    add("invoke", "call", is_terminator=True, is_call=True, call_blocks=2, may_read=True, may_write=True)
    add("callbr", "call", is_terminator=True, is_call=True, may_read=True, may_write=True)
    add("call", "call", is_call=True, may_read=True, may_write=True)
    add("fneg", "unary", is_pure=True, is_float=True)
    add("fadd fmul", "binary", is_pure=True, is_float=True, commutative=True)
    add("fsub fdiv frem", "binary", is_pure=True, is_float=True)
    add("add mul and or xor", "binary", is_pure=True, commutative=True)
    add("sub shl lshr ashr udiv sdiv urem srem", "binary", is_pure=True)
    add("trunc zext sext ptrtoint ptrtoaddr inttoptr bitcast addrspacecast", "cast", is_pure=True)
    add("fptrunc fpext fptoui fptosi uitofp sitofp", "cast", is_pure=True)
    add("icmp fcmp", "compare", is_pure=True)
    add("alloca", "memory")
    add("load", "memory", may_read=True, pointer_operand=0)
    add("store", "memory", may_write=True, pointer_operand=1)
    add("fence", "memory", may_read=True, may_write=True)
    add("cmpxchg atomicrmw", "memory", may_read=True, may_write=True, pointer_operand=0)
    add("getelementptr", "other", is_pure=True)
    add("extractelement insertelement shufflevector", "vector", is_pure=True)
    add("extractvalue insertvalue", "aggregate", is_pure=True)
    add("select freeze", "other", is_pure=True)
    add("phi", "other")
    add("va_arg landingpad cleanuppad catchpad", "other", may_read=True, may_write=True)
    return table


OPCODES: dict[str, Opcode] = _table()
