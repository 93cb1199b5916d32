"""Unaligned integers that are loaded only to be stored elsewhere are copies of memory, and become that again.

    %bits = load i64, ptr %source, align 1        call void @llvm.memmove(ptr %target, ptr %source, i64 8, i1 false)
    store i64 %bits, ptr %target, align 1   ->

LLVM turns copies of few bytes into these. As integers they would hide that floats move: integers have no derivatives.
"""

from __future__ import annotations

from collections import Counter

from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import I1, I64, PTR, VOID, FunctionType, IntType
from llad.ir.values import BasicBlock, Value, boolean, integer

__all__ = ["restore_copies"]

_COPY = "llvm.memmove.p0.p0.i64"
_BYTE = 8


def restore_copies(module: Module, function: Function) -> bool:
    """Returns whether there were any in `function`, which is changed in place."""
    uses = Counter(value for inst in function.instructions() for value in inst.operands)
    found = {}
    for block in function.blocks:
        loaded: set[Value] = set()
        for inst in block.instructions:
            if inst.opcode.name == "load" and _is_unaligned(inst, inst.type) and uses[inst] == 1:
                loaded.add(inst)
            elif (
                inst.opcode.name == "store"
                and inst.stored in loaded
                and _is_unaligned(inst, inst.stored.type)
            ):
                found[inst] = inst.stored
            if inst.opcode.may_write:
                # What is loaded before may differ from what is in memory now.
                loaded.clear()
    if found:
        _rewrite(module, function, found)
    return bool(found)


def _is_unaligned(inst: Instruction, type: object) -> bool:
    plain = not inst.memory.volatile and not inst.memory.ordering
    return plain and isinstance(type, IntType) and type.bits > _BYTE * inst.memory.align > 0


def _rewrite(module: Module, function: Function, found: dict[Instruction, Value]) -> None:
    signature = FunctionType(VOID, (PTR, PTR, I64, I1))
    move = module.declare(_COPY, signature)
    superfluous = set(found.values())
    for block in function.blocks:
        if superfluous.isdisjoint(block.instructions):
            continue
        made = Builder(BasicBlock("scratch"))
        for inst in block.instructions:
            bits = found.get(inst)
            if isinstance(bits, Instruction):
                assert isinstance(bits.type, IntType)
                size = integer(64, bits.type.bits // _BYTE)
                made.call(move, signature, [inst.pointer, bits.pointer, size, boolean(False)])
            elif inst not in superfluous:
                made.emit(inst)
        block.instructions = made.block.instructions
        for inst in block.instructions:
            inst.block = block
