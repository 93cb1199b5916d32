"""Phis that are selects: one conditional branch decides which of two values they take."""

from __future__ import annotations

from dataclasses import dataclass

from llad.ad.structure import Structure
from llad.ir.instructions import Instruction
from llad.ir.values import BasicBlock, Value


@dataclass(frozen=True)
class Gate:
    """A phi that equals `select(condition, if_true, if_false)`."""

    condition: Value
    if_true: Value
    if_false: Value


def gate_of(structure: Structure, phi: Instruction) -> Gate | None:
    """The select that `phi` amounts to, if one conditional branch decides it.

    Both values must be defined whichever way the branch goes: the select would otherwise compute from values
    that this execution never made.
    """
    gate = decision_of(structure, phi)
    assert phi.block is not None
    decider = structure.dominators.immediate(phi.block)
    if gate is None or decider is None:
        return None
    return gate if all(_defined_at(structure, v, decider) for v in (gate.if_true, gate.if_false)) else None


def decision_of(structure: Structure, phi: Instruction) -> Gate | None:
    """As `gate_of`, but each value may be defined only where the branch has gone its way."""
    block = phi.block
    assert block is not None
    predecessors = structure.warm_predecessors(block)
    decider = structure.dominators.immediate(block)
    if len(predecessors) != 2 or decider is None:
        return None
    branch = decider.terminator
    if branch.opcode.name != "br" or len(branch.operands) != 3:
        return None
    if structure.forest.loop_of(decider) is not structure.forest.loop_of(block):
        return None
    condition, true, false = branch.operands
    assert isinstance(true, BasicBlock)
    assert isinstance(false, BasicBlock)
    sides = [_side(structure, source, decider, block, true, false) for source in predecessors]
    if set(sides) != {True, False}:
        return None
    values = [phi.incoming_for(source) for source in predecessors]
    if_true, if_false = values if sides[0] else reversed(values)
    return Gate(condition, if_true, if_false)


def _side(
    structure: Structure,
    source: BasicBlock,
    decider: BasicBlock,
    block: BasicBlock,
    true: BasicBlock,
    false: BasicBlock,
) -> bool | None:
    """True or False: the way the branch went if control enters `block` from `source`; None: cannot be told."""
    if true is false:
        return None
    if source is decider:
        return True if true is block else False if false is block else None
    for target, answer in ((true, True), (false, False)):
        alone = structure.warm_predecessors(target) == (decider,)
        if target is not block and alone and structure.dominators.dominates(target, source):
            return answer
    return None


def _defined_at(structure: Structure, value: Value, block: BasicBlock) -> bool:
    """True if `value` is defined when control leaves `block`."""
    if not isinstance(value, Instruction):
        return True
    assert value.block is not None
    return structure.dominators.dominates(value.block, block)
