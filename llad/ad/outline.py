"""Brings the functions that a program calls out of line into the form that is differentiated.

Each returns a status, like the root, and nobody calls the root itself:

Before:                                         After:
    define double @f(double %x)                     define i32 @f(double %x, ptr %f.result)
      ret double %y                                   store double %y, ptr %f.result
                                                      ret i32 0
    %v = call double @f(double %u)                  %status = call i32 @f(double %u, ptr %slot)
                                                    %v = load double, ptr %slot
"""

from __future__ import annotations

from collections.abc import Iterable

from llad.ir.clone import clone_instruction
from llad.ir.instructions import CallInfo, Instruction, MemoryInfo
from llad.ir.module import Function, Module
from llad.ir.opcodes import OPCODES
from llad.ir.types import I32, PTR, VOID, FunctionType
from llad.ir.values import Argument, BasicBlock, Value, integer


def outline(module: Module, root: Function) -> None:
    """Change `module` in place. Functions whose address is used are left as they are."""
    if any(
        root in inst.operands for function in module.functions.values() for inst in function.instructions()
    ):
        _separate(module, root)
    taken = address_taken(module)
    for function in list(module.functions.values()):
        result = function.function_type.result
        if (
            function is root
            or function.is_declaration
            or function in taken
            or function.function_type.variadic
        ):
            continue
        if result is VOID or result.is_float:
            _return_status(module, function)


def address_taken(module: Module) -> set[Value]:
    return {
        operand
        for function in module.functions.values()
        for inst in function.instructions()
        for operand in (inst.operands[:-1] if inst.opcode.name == "call" else inst.operands)
        if isinstance(operand, Function)
    }


def _separate(module: Module, root: Function) -> None:
    """Let a copy of `root` take all calls of it: the root's derivative is called in another way."""
    copy = _copy(root, f"{root.name}.called")
    module.add_function(copy)
    for function in module.functions.values():
        for inst in function.instructions():
            if root in inst.operands:
                inst.operands = [copy if operand is root else operand for operand in inst.operands]


def _copy(function: Function, name: str) -> Function:
    copy = Function(name, function.function_type)
    copy.arguments = [Argument(a.type, a.name, a.index, a.attributes) for a in function.arguments]
    copy.prefix = " ".join(["internal", *(w for w in function.prefix.split() if w.endswith("cc"))])
    copy.result_attributes, copy.suffix = function.result_attributes, function.suffix
    values: dict[Value, Value] = dict(zip(function.arguments, copy.arguments, strict=True))
    for block in function.blocks:
        values[block] = copy.add_block(block.name)
    for block in function.blocks:
        target = values[block]
        assert isinstance(target, BasicBlock)
        for inst in block.instructions:
            made = clone_instruction(inst, {})
            made.block = target
            target.instructions.append(made)
            values[inst] = made
    for inst in copy.instructions():
        inst.operands = [values.get(operand, operand) for operand in inst.operands]
    return copy


def _return_status(module: Module, function: Function) -> None:
    result = function.function_type.result
    parameters = function.function_type.parameters
    place: Argument | None = None
    if result is not VOID:
        place = Argument(PTR, f"{function.name}.result", len(parameters), "noalias")
        function.arguments.append(place)
        parameters = (*parameters, PTR)
    # What the attributes say of memory is not true of the new form.
    function.function_type, function.suffix, function.result_attributes = (
        FunctionType(I32, parameters),
        "",
        "",
    )
    for block in function.blocks:
        last = block.terminator
        if last.opcode.name == "ret":
            if place is not None:
                store = Instruction(OPCODES["store"], VOID, [last.operands[0], place], "", MemoryInfo(result))
                store.block = block
                block.instructions.insert(len(block.instructions) - 1, store)
            last.operands = [integer(32, 0)]
    for caller in module.functions.values():
        calls = [i for i in caller.instructions() if i.opcode.name == "call" and i.callee is function]
        for call in calls:
            _call_for_status(caller, call, function)


def _call_for_status(caller: Function, call: Instruction, function: Function) -> None:
    block = call.block
    assert block is not None
    result, info = call.type, call.call
    made = Instruction(call.opcode, I32, list(call.operands), "", None, (), call.metadata)
    made.payload = CallInfo(function.function_type, "", info.convention)
    position = block.instructions.index(call)
    new = [made]
    if result is not VOID:
        slot = Instruction(
            OPCODES["alloca"], PTR, [integer(32, 1)], f"{function.name}.slot", MemoryInfo(result)
        )
        slot.block = caller.entry
        made.operands.insert(len(made.operands) - 1, slot)
        load = Instruction(OPCODES["load"], result, [slot], call.name, MemoryInfo(result))
        new.append(load)
        for user in caller.instructions():
            user.operands = [load if operand is call else operand for operand in user.operands]
        caller.entry.instructions.insert(0, slot)
        position += caller.entry is block
    for inst in new:
        inst.block = block
    block.instructions[position : position + 1] = new


def keep_plain(module: Module, functions: Iterable[Function], root: Function) -> None:
    """Let functions that are not in `functions`, nor `root`, call unchanged copies of these."""
    chosen = list(functions)
    outside = [f for f in module.functions.values() if f is not root and f not in chosen]
    if not any(callee in inst.operands for f in outside for inst in f.instructions() for callee in chosen):
        return
    plain: dict[Value, Value] = {function: _copy(function, f"{function.name}.plain") for function in chosen}
    for function in [*outside, *plain.values()]:
        assert isinstance(function, Function)
        for inst in function.instructions():
            inst.operands = [plain.get(operand, operand) for operand in inst.operands]
    for copy in plain.values():
        assert isinstance(copy, Function)
        module.add_function(copy)
