"""Forward mode of what gradients keep: entries of caches, and shadows that belong to handles.

Before:                                              After:
    %e = call ptr @llad.frame.push(ptr %s, i64 %n)       %2n = mul i64 %n, 2
                                                         %e = call ptr @llad.frame.push(ptr %s, i64 %2n)
                                                         %e.dual = getelementptr i8, ptr %e, i64 %n
    %a = call ptr @llad.handle.shadow(ptr %h)            %a = call ptr @llad.handle.shadow(ptr %h)
                                                         %a.dual = call ptr @llad.handle.tangent(ptr %h)

All calls for one stack of entries are changed in the same way, so that entries are found where they were put.
"""

from __future__ import annotations

from collections.abc import Callable

from llad.ad.runtime import (
    HANDLE_NEW,
    HANDLE_SET_TANGENT,
    HANDLE_SHADOW,
    HANDLE_TANGENT,
    runtime_function,
)
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Module
from llad.ir.types import I8, I64, IntType
from llad.ir.values import ConstantInt, ConstantWord, Value, integer

__all__ = ["as_i64", "enlarge_entry", "has_shadow_of_handle", "keep_tangent", "shadow_of_handle"]


def enlarge_entry(builder: Builder, inst: Instruction, position: int) -> Value:
    """Let the entry that `inst`, the last instruction, asks for be twice as big; its second half is the shadow.

    `position` is that of the size among the arguments. One test for want of memory serves both halves.
    """
    size = inst.operands[position]
    builder.block.instructions.remove(inst)
    inst.operands[position] = builder.binary("mul", size, integer(64, 2))
    builder.emit(inst)
    return builder.gep(I8, inst, [size], f"{inst.name}.dual" if inst.name else "")


def has_shadow_of_handle(inst: Instruction) -> bool:
    """Whether the call hands out the shadow of a handle, or gives a handle one."""
    if inst.callee_name == HANDLE_NEW:
        return not isinstance(shadow_of_handle(inst), ConstantWord)
    return inst.callee_name == HANDLE_SHADOW


def shadow_of_handle(inst: Instruction) -> Value:
    return inst.arguments[3] if inst.callee_name == HANDLE_NEW else inst


def keep_tangent(
    builder: Builder, module: Module, inst: Instruction, dual: Callable[[Value], Value]
) -> dict[Value, Value]:
    """The tangent of the shadow that `inst` hands out; nothing, if it makes a handle, which is given its tangent."""
    if inst.callee_name == HANDLE_SHADOW:
        tangent = runtime_function(module, "handles", HANDLE_TANGENT)
        made = builder.call(tangent, tangent.function_type, list(inst.arguments), f"{inst.name}.dual")
        return {inst: made}
    given = runtime_function(module, "handles", HANDLE_SET_TANGENT)
    builder.call(given, given.function_type, [inst, dual(shadow_of_handle(inst))])
    return {}


def as_i64(builder: Builder, count: Value) -> Value:
    """The integer `count`, which has at most 64 bits, as one of 64."""
    if isinstance(count, ConstantInt):
        return integer(64, count.value)
    assert isinstance(count.type, IntType)
    return builder.cast("zext" if count.type.bits < 64 else "trunc", count, I64)
