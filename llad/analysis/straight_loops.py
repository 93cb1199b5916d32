"""Loops that count down to zero and have a single path through their body, as reverse sweeps emit them.

    before:  br label %head
    head:    %i = phi i64 [ %last, %before ], [ %less, %again ]
             ...                                       ; any number of blocks in a row
             %first = icmp eq i64 %i, 0
             br i1 %first, label %out, label %again
    again:   ...
             %less = sub nuw i64 %i, 1
             br label %head

The iterations are `last`, `last` - 1, ..., 0 (unsigned), all of them, and there is at least one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import I64
from llad.ir.values import BasicBlock, ConstantInt, Value

__all__ = ["StraightLoop", "straight_loops"]


@dataclass(frozen=True, eq=False)
class StraightLoop:
    """`body`: what every iteration executes, in order, without branches; `back`: what all but the last one executes
    behind it. The phi, its decrement and the test for the end are in neither. `exit` is where the loop leads.
    """

    preheader: BasicBlock
    header: BasicBlock
    iteration: Instruction
    last: Value
    body: tuple[Instruction, ...]
    back: tuple[Instruction, ...]
    latch: BasicBlock
    exit: BasicBlock
    own: frozenset[Value]  # all instructions of the loop


def straight_loops(function: Function) -> list[StraightLoop]:
    """Those of `function` whose preheader leads to them alone, and whose exit has no phis."""
    predecessors = Counter(target for block in function.blocks for target in block.successors)
    found = []
    for block in function.blocks:
        first = block.instructions[0] if block.instructions else None
        if first is not None and first.opcode.name == "phi" and first.type is I64:
            loop = _loop_at(block, first, predecessors)
            if loop is not None:
                found.append(loop)
    return found


def _loop_at(header: BasicBlock, phi: Instruction, predecessors: Counter[BasicBlock]) -> StraightLoop | None:
    incoming = phi.incoming
    if len(incoming) != 2 or len(header.phis) != 1 or predecessors[header] != 2:
        return None
    counted = [(value, source) for value, source in incoming if _is_decrement(value, phi)]
    entries = [(value, source) for value, source in incoming if not _is_decrement(value, phi)]
    if len(counted) != 1 or len(entries) != 1:
        return None
    (less, latch), (last, preheader) = counted[0], entries[0]
    if preheader.terminator.opcode.name != "br" or len(preheader.terminator.operands) != 1:
        return None
    walked = _path(header, phi, predecessors)
    if walked is None:
        return None
    body, back, end, exit, test = walked
    if end is not latch or less not in (*body, *back) or exit.phis:
        return None
    assert isinstance(less, Instruction)
    own = frozenset({phi, *body, *back, *(block.terminator for block in (header, latch))})
    left_out = {less, test}
    if any(test in inst.operands or less in inst.operands for inst in (*body, *back)):
        return None
    return StraightLoop(
        preheader,
        header,
        phi,
        last,
        tuple(inst for inst in body if inst not in left_out),
        tuple(inst for inst in back if inst not in left_out),
        latch,
        exit,
        own,
    )


def _path(
    header: BasicBlock, phi: Instruction, predecessors: Counter[BasicBlock]
) -> tuple[list[Instruction], list[Instruction], BasicBlock, BasicBlock, Instruction] | None:
    """Body, back part, latch, exit and the test of the end; None if the path is not a single one."""
    parts: tuple[list[Instruction], list[Instruction]] = ([], [])
    block, exit, test, skipped = header, None, None, 1
    for _ in range(64):
        parts[exit is not None].extend(block.instructions[skipped:-1])
        skipped = 0
        terminator = block.terminator
        if terminator.opcode.name != "br":
            return None
        if len(terminator.operands) == 3:
            condition, out, again = terminator.operands
            if exit is not None or not _is_end(condition, phi):
                return None
            assert isinstance(condition, Instruction)
            assert isinstance(out, BasicBlock)
            exit, test, target = out, condition, again
        else:
            target = terminator.operands[0]
        assert isinstance(target, BasicBlock)
        if target is header:
            return None if exit is None or test is None else (*parts, block, exit, test)
        if predecessors[target] != 1 or target is exit:
            return None
        block = target
    return None


def _is_decrement(value: Value, phi: Instruction) -> bool:
    return (
        isinstance(value, Instruction)
        and value.opcode.name == "sub"
        and value.operands[0] is phi
        and value.operands[1] == ConstantInt(I64, 1)
    )


def _is_end(value: Value, phi: Instruction) -> bool:
    return (
        isinstance(value, Instruction)
        and value.opcode.name == "icmp"
        and value.predicate == "eq"
        and value.operands[0] is phi
        and value.operands[1] == ConstantInt(I64, 0)
    )
