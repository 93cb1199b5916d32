"""Values that may be computed without being used: of no effect on the result in some executions.

    if not isnan(x): total += (x - mean) ** 2          %square = fmul double %d, %d
                                                       %sum = fadd double %total, %square
                                                       %new = select i1 %isnan, double %total, double %sum

The optimiser replaces branches by selects and moves computations in front of branches and loops. Where such a
value is not used, its operands may be NaN or infinite although the program never computes with them.
"""

from __future__ import annotations

from collections.abc import Callable

from llad.analysis.uses import Uses
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import BasicBlock, Value

__all__ = ["certainly_used"]


def certainly_used(
    function: Function,
    uses: Uses,
    back_edges: frozenset[tuple[BasicBlock, BasicBlock]],
    is_cold: Callable[[BasicBlock], bool],
    without_effect: Callable[[Instruction], bool] = lambda store: False,
) -> frozenset[Value]:
    """The instructions of which some use takes effect whenever they are executed, and no error ends the call.

    A use counts in the same block, and in those that always follow it. That of a phi counts if its edge is the only
    way on, or leads around a loop. Edges into blocks for which `is_cold` holds are never taken. Users for which
    `without_effect` holds do not count.
    """
    found: set[Value] = set()
    for block in reversed(function.blocks):
        following = _following(block, is_cold)
        for inst in reversed(block.instructions):
            if inst.type.is_float_like and any(
                _takes_effect(user, position, found, following, back_edges)
                for user, position in uses.of_value(inst)
                if not without_effect(user)
            ):
                found.add(inst)
    return frozenset(found)


def _following(
    block: BasicBlock, is_cold: Callable[[BasicBlock], bool]
) -> dict[BasicBlock, BasicBlock | None]:
    """`block` and those that are always executed behind it, in order, each with the only block behind it."""
    found: dict[BasicBlock, BasicBlock | None] = {}
    current: BasicBlock | None = block
    while current is not None and current not in found:
        behind = {successor for successor in current.successors if not is_cold(successor)}
        found[current] = behind.pop() if len(behind) == 1 else None
        current = found[current]
    return found


def _takes_effect(
    user: Instruction,
    position: int,
    found: set[Value],
    following: dict[BasicBlock, BasicBlock | None],
    back_edges: frozenset[tuple[BasicBlock, BasicBlock]],
) -> bool:
    name, block = user.opcode.name, user.block
    assert block is not None
    if name == "phi":
        source = user.operands[position + 1]
        assert isinstance(source, BasicBlock)
        return source in following and (following[source] is block or (source, block) in back_edges)
    if block not in following or (name == "select" and position > 0):
        return False
    # Comparing a number does not compute with it.
    return name not in ("fcmp", "icmp") and (user in found or not user.type.is_float_like)
