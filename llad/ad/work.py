"""What the reverse sweep has to do in each block, before it is decided how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llad.ad.activity import Activity
from llad.ad.adjoint import has_result_adjoint, touches_active_memory
from llad.ad.structure import Structure, encloses
from llad.analysis.memory import MemoryObject
from llad.ir.instructions import Instruction
from llad.ir.values import BasicBlock


@dataclass(frozen=True)
class Work:
    """`instructions`: per block, those with a reverse, in order. `merging`: blocks with active phis.
    `allocations`: calls that allocate a local array with a shadow.
    """

    instructions: Mapping[BasicBlock, tuple[Instruction, ...]]
    merging: frozenset[BasicBlock]
    allocations: tuple[Instruction, ...]

    @staticmethod
    def of(structure: Structure, activity: Activity) -> Work:
        instructions: dict[BasicBlock, tuple[Instruction, ...]] = {}
        merging: set[BasicBlock] = set()
        for block in structure.cfg.reverse_postorder:
            if block not in structure.prepared.warm:
                continue
            found = []
            for inst in block.instructions:
                if inst.opcode.name == "phi":
                    if activity.is_active(inst):
                        merging.add(block)
                elif has_result_adjoint(inst, activity) or touches_active_memory(inst, activity):
                    found.append(inst)
            if found:
                instructions[block] = tuple(found)
        allocations = tuple(
            found.base
            for found in structure.memory.all()
            if found in activity.active and found.kind == "allocation" and isinstance(found.base, Instruction)
        )
        order = {inst: number for number, inst in enumerate(structure.function.instructions())}
        return Work(instructions, frozenset(merging), tuple(sorted(allocations, key=order.__getitem__)))

    @property
    def relevant(self) -> frozenset[BasicBlock]:
        """Blocks in which the reverse sweep has something to do."""
        return (
            frozenset(self.instructions)
            | self.merging
            | {i.block for i in self.allocations if i.block is not None}
        )


def covers(structure: Structure, found: MemoryObject, inst: Instruction) -> bool:
    """True if `inst` runs between the allocation of `found` and the end of the iteration that made it."""
    base = found.base
    if not isinstance(base, Instruction):
        return True
    assert base.block is not None
    assert inst.block is not None
    inside = encloses(structure.forest.loop_of(base.block), structure.forest.loop_of(inst.block))
    return inside and structure.dominators.dominates(base.block, inst.block)
