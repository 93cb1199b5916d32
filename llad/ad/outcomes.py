"""Functions called out of line that succeed with several statuses: which one it was becomes a result of its own.

Numba returns -2 for None. The reverse sweep knows one success, so that what a call has found goes to a variable:

Before:                                         After:
    ret i32 -2                                      store i32 -2, ptr %f.outcome
                                                    ret i32 0
    %status = call i32 @f(...)                      %returned = call i32 @f(..., ptr %slot)
                                                    %outcome = load i32, ptr %slot
                                                    %ok = icmp eq i32 %returned, 0
                                                    %status = select i1 %ok, i32 %outcome, i32 %returned
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from llad.ir.builder import Builder
from llad.ir.instructions import CallInfo, Instruction, MemoryInfo
from llad.ir.module import Function, Module
from llad.ir.opcodes import OPCODES
from llad.ir.types import I1, I32, PTR, VOID, FunctionType
from llad.ir.values import Argument, BasicBlock, ConstantInt, Value, integer

__all__ = ["other_outcomes", "separate_outcomes"]

PHI, SELECT = OPCODES["phi"], OPCODES["select"]


def other_outcomes(functions: Iterable[Function], others: frozenset[int]) -> list[Function]:
    """Those of `functions` that may succeed with a status in `others`, or hand on one that another function returns."""
    candidates = list(functions)
    found: list[Function] = []
    changed = bool(others)
    while changed:
        changed = False
        for function in candidates:
            if function not in found and any(_may_be(s, others, found) for s in _statuses(function)):
                found.append(function)
                changed = True
    return found


def _statuses(function: Function) -> Iterator[Value]:
    """What `function` returns, seen through phis and selects."""
    todo = [
        block.terminator.operands[0] for block in function.blocks if block.terminator.opcode.name == "ret"
    ]
    seen: set[Value] = set()
    while todo:
        value = todo.pop()
        if isinstance(value, Instruction) and value.opcode in (PHI, SELECT):
            if value not in seen:
                seen.add(value)
                todo += value.operands[::2] if value.opcode is PHI else value.operands[1:]
        else:
            yield value


def _may_be(status: Value, others: frozenset[int], found: list[Function]) -> bool:
    if isinstance(status, ConstantInt):
        return status.value in others
    return isinstance(status, Instruction) and status.opcode.is_call and status.callee in found


def separate_outcomes(module: Module, functions: Iterable[Function], others: frozenset[int]) -> None:
    """Rewrite `functions`, whose address nobody takes, and all calls of them."""
    changed = list(functions)
    for function in changed:
        place = Argument(PTR, f"{function.name}.outcome", len(function.arguments), "noalias")
        function.arguments.append(place)
        types = (*function.function_type.parameters, PTR)
        function.function_type = FunctionType(I32, types)
        # What the attributes say of memory, and of statuses, is not true of the new form.
        function.suffix, function.result_attributes = "", ""
        for block in function.blocks:
            if block.terminator.opcode.name == "ret":
                _return_zero(block, place, others)
    for caller in module.functions.values():
        for call in [i for i in caller.instructions() if i.opcode.name == "call" and i.callee in changed]:
            _read_outcome(caller, call)


def _return_zero(block: BasicBlock, place: Argument, others: frozenset[int]) -> None:
    status = block.terminator.operands[0]
    if isinstance(status, Instruction) and status.opcode is PHI and status.block is block:
        # One by one, so that errors stay apart from successes.
        returned = Instruction(PHI, I32, [], f"{status.name}.returned")
        made = {pair: _zero_for_success(pair[1], pair[0], others) for pair in dict.fromkeys(status.incoming)}
        for pair in status.incoming:
            returned.operands += [made[pair], pair[1]]
        returned.block = block
        block.instructions.insert(0, returned)
        result: Value = returned
    else:
        result = _zero_for_success(block, status, others)
    store = Instruction(OPCODES["store"], VOID, [status, place], "", MemoryInfo(I32))
    store.block = block
    block.instructions.insert(len(block.instructions) - 1, store)
    block.terminator.operands = [result]


def _zero_for_success(block: BasicBlock, status: Value, others: frozenset[int]) -> Value:
    """0 for every status that is a success, computed at the end of `block` if need be."""
    if isinstance(status, ConstantInt):
        return integer(32, 0) if status.value in others else status
    result = status
    for other in sorted(others):
        same = Instruction(OPCODES["icmp"], I1, [status, integer(32, other)], "succeeded", "eq")
        result = Instruction(SELECT, I32, [same, integer(32, 0), result], "status")
        for made in (same, result):
            made.block = block
            block.instructions.insert(len(block.instructions) - 1, made)
    return result


def _read_outcome(caller: Function, call: Instruction) -> None:
    block = call.block
    assert block is not None
    callee = call.callee
    assert isinstance(callee, Function)
    slot = Instruction(OPCODES["alloca"], PTR, [integer(32, 1)], f"{callee.name}.outcome", MemoryInfo(I32))
    slot.block = caller.entry
    made = Instruction(call.opcode, I32, [*call.arguments, slot, callee], call.name, None, (), call.metadata)
    made.payload = CallInfo(callee.function_type, "", call.call.convention)
    scratch = Builder(BasicBlock("outcome", caller))
    outcome = scratch.load(I32, slot, "outcome")
    succeeded = scratch.compare("icmp", "eq", made, integer(32, 0))
    status = scratch.select(succeeded, outcome, made, "status")
    for user in caller.instructions():
        user.operands = [status if operand is call else operand for operand in user.operands]
    position = block.instructions.index(call)
    new = [made, *scratch.block.instructions]
    for inst in new:
        inst.block = block
    block.instructions[position : position + 1] = new
    caller.entry.instructions.insert(0, slot)
