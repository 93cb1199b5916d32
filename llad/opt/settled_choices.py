"""Indices that a loop keeps instead of advancing them, where whether it does so never changes.

NumPy broadcasting does not advance the index of a dimension of length one. In Numba's loops over array expressions
this is a choice in every iteration, between the loop's index and what the iteration before chose:

    loop:
      %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
      %kept = phi i64 [ 0, %entry ], [ %index, %loop ]
      %index = select i1 %long, i64 %i, i64 %kept        ; %long is known before the loop
      ...

If %long is false, %kept never was anything but its start. So `%index = select i1 %long, i64 %i, i64 0`: nothing is
handed from iteration to iteration, and the index can be had again at any time.
"""

from __future__ import annotations

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators
from llad.analysis.loops import LoopForest
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import BasicBlock, Value

__all__ = ["settle_choices"]

# A chain of phis longer than this is none of an index that waits.
_LONGEST_CHAIN = 64


def settle_choices(function: Function) -> bool:
    """Rewrites the choices of all loops of `function`; returns whether there were any."""
    cfg = ControlFlow.of(function)
    forest = LoopForest.of(cfg, Dominators.of(cfg))
    if not forest.is_reducible:
        return False
    changed = False
    for inst in list(function.instructions()):
        if inst.opcode.name != "select" or not isinstance(inst.operands[0], Instruction):
            continue
        for position, truth in ((1, True), (2, False)):
            start = _settled(inst.operands[position], inst.operands[0], truth, forest)
            if start is not None:
                inst.operands[position] = start
                changed = True
    if changed:
        _drop_idle_phis(function)
    return changed


def _settled(value: Value, condition: Value, truth: bool, forest: LoopForest) -> Value | None:
    """What the phi `value` is bound to be in every iteration if `condition` is `truth`; None if that is not known.

    All that may flow into it under this assumption must be one value. Neither that nor the condition may change
    while the loops run that hand it on.
    """
    if not isinstance(value, Instruction) or value.opcode.name != "phi":
        return None
    found: set[Value] = set()
    seen: set[Value] = set()
    headers: list[BasicBlock] = []
    todo: list[Value] = [value]
    while todo:
        current = todo.pop()
        if current in seen:
            continue
        seen.add(current)
        if len(seen) > _LONGEST_CHAIN:
            return None
        if isinstance(current, Instruction) and current.opcode.name == "phi":
            assert current.block is not None
            headers.append(current.block)
            todo += [incoming for incoming, _ in current.incoming]
        elif (
            isinstance(current, Instruction)
            and current.opcode.name == "select"
            and current.operands[0] is condition
        ):
            todo.append(current.operands[1 if truth else 2])
        else:
            found.add(current)
    if len(found) != 1:
        return None
    start = found.pop()
    loops = [loop for loop in forest.all() if loop.header in headers]
    fixed = (start, condition)
    if any(isinstance(v, Instruction) and loop.contains(_home(v)) for v in fixed for loop in loops):
        return None
    return start


def _home(inst: Instruction) -> BasicBlock:
    assert inst.block is not None
    return inst.block


def _drop_idle_phis(function: Function) -> None:
    """Remove phis and selects that only each other use."""
    idle = {inst for inst in function.instructions() if inst.opcode.name in ("phi", "select")}
    todo = [v for inst in function.instructions() if inst not in idle for v in inst.operands]
    while todo:
        value = todo.pop()
        if value in idle:
            assert isinstance(value, Instruction)
            idle.discard(value)
            todo += value.operands
    for block in function.blocks:
        block.instructions = [inst for inst in block.instructions if inst not in idle]
