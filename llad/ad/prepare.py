"""The form of a function that reverse mode starts from: one success block, a block of its own for every error.

Before:                                      After:
    common: %s = phi i32 [0, %a], [1, %b]        common.0: br label %success      ; from %a
            ret i32 %s                           common.1: ret i32 1              ; from %b
                                                 success:  ret i32 0

A block is *cold* when no path leads from it to the success block: such paths end in an error (or never end) and
have no reverse sweep. Everything else is *warm*.
"""

from __future__ import annotations

from dataclasses import dataclass

from llad.errors import UnsupportedError
from llad.ir.builder import Builder
from llad.ir.clone import clone_instruction
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.opcodes import OPCODES
from llad.ir.values import BasicBlock, ConstantInt, Value, integer

PHI = OPCODES["phi"]
RET = OPCODES["ret"]


@dataclass(frozen=True)
class Prepared:
    """A function with exactly one success block (None if every path ends in an error)."""

    function: Function
    success: BasicBlock | None
    warm: frozenset[BasicBlock]

    def is_cold(self, block: BasicBlock) -> bool:
        return block not in self.warm


def prepare(function: Function) -> Prepared:
    """Bring `function` (changed in place) into the prepared form.

    Raises UnsupportedError for control flow that has no reverse: exceptions by invoke, computed jumps, and
    functions that do not return a status.
    """
    _refuse_foreign_control_flow(function)
    _remove_unreachable(function)
    for block in list(function.blocks):
        if block.terminator.opcode is RET:
            _split_return(function, block)
    success = _join_successes(function)
    warm = _ancestors(function, success) if success is not None else frozenset()
    return Prepared(function, success, warm)


def _refuse_foreign_control_flow(function: Function) -> None:
    for block in function.blocks:
        last = block.terminator
        if last.opcode.name not in ("ret", "br", "switch", "unreachable"):
            raise UnsupportedError(
                f"`{last.opcode.name}` in {function.name}",
                "computed or exceptional control flow has no reverse sweep",
            )
        if last.opcode is RET and (not last.operands or not last.operands[0].type.is_integer):
            raise UnsupportedError(f"function {function.name}", "it does not return a status")


def _remove_unreachable(function: Function) -> None:
    reached: set[BasicBlock] = set()
    todo = [function.entry]
    while todo:
        block = todo.pop()
        if block not in reached:
            reached.add(block)
            todo.extend(block.successors)
    if len(reached) == len(function.blocks):
        return
    function.blocks = [b for b in function.blocks if b in reached]
    for block in function.blocks:
        for phi in block.phis:
            phi.operands = [x for value, source in phi.incoming if source in reached for x in (value, source)]


def _split_return(function: Function, block: BasicBlock) -> None:
    """Give every distinct status its own block, so that the status of each `ret` is a constant if it can be."""
    status = block.terminator.operands[0]
    if isinstance(status, ConstantInt):
        return
    if isinstance(status, Instruction) and status.opcode is PHI and status.block is block:
        function.blocks.remove(block)
        for number, source in enumerate(dict.fromkeys(source for _, source in status.incoming)):
            copy = _copy_for_edge(function, block, source, number)
            _retarget(source.terminator, block, copy)
            if not isinstance(copy.terminator.operands[0], ConstantInt):
                _branch_on_status(function, copy, copy.terminator.operands[0])
        return
    _branch_on_status(function, block, status)


def _copy_for_edge(function: Function, block: BasicBlock, source: BasicBlock, number: int) -> BasicBlock:
    """A copy of the return block `block` that only `source` enters; its status phi is resolved."""
    copy = function.add_block(f"{block.name}.{number}")
    mapping: dict[Value, Value] = {}
    status = block.terminator.operands[0]
    for inst in block.instructions:
        if inst.opcode is PHI:
            value = inst.incoming_for(source)
            if inst is status and isinstance(value, ConstantInt):
                mapping[inst] = value
                continue
            made = Instruction(PHI, inst.type, [value, source], inst.name)
        else:
            made = clone_instruction(inst, mapping)
        made.block = copy
        copy.instructions.append(made)
        mapping[inst] = made
    return copy


def _retarget(terminator: Instruction, old: BasicBlock, new: BasicBlock) -> None:
    terminator.operands = [new if op is old else op for op in terminator.operands]


def _branch_on_status(function: Function, block: BasicBlock, status: Value) -> None:
    """A status computed at run time (from a call): zero goes on to success, anything else returns it."""
    assert status.type.is_integer
    block.instructions.pop()
    good, bad = function.add_block(f"{block.name}.success"), function.add_block(f"{block.name}.error")
    builder = Builder(block)
    zero = ConstantInt(status.type, 0)  # type: ignore[arg-type]
    builder.branch_if(builder.compare("icmp", "eq", status, zero, "succeeded"), good, bad)
    Builder(good).ret(zero)
    Builder(bad).ret(status)


def _join_successes(function: Function) -> BasicBlock | None:
    """Let every `ret 0` branch to one block. The former return blocks stay, so loop exits remain dedicated."""
    found = [b for b in function.blocks if b.terminator.opcode is RET and _is_zero(b.terminator.operands[0])]
    if not found:
        return None
    success = function.add_block("success")
    for block in found:
        block.instructions.pop()
        Builder(block).branch(success)
    Builder(success).ret(integer(32, 0))
    return success


def _is_zero(value: Value) -> bool:
    return isinstance(value, ConstantInt) and value.value == 0


def _ancestors(function: Function, block: BasicBlock) -> frozenset[BasicBlock]:
    """`block` and every block from which it can be reached."""
    predecessors: dict[BasicBlock, list[BasicBlock]] = {}
    for source in function.blocks:
        for target in source.successors:
            predecessors.setdefault(target, []).append(source)
    found: set[BasicBlock] = set()
    todo = [block]
    while todo:
        current = todo.pop()
        if current not in found:
            found.add(current)
            todo.extend(predecessors.get(current, ()))
    return frozenset(found)
