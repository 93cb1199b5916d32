"""The elements of operands that the derivative of an operation reads, as they were behind the call.

They are read where they are if nobody overwrites them later and their array lives on; else, if it pays, in a copy
of the array that is rewound (`rewinding`); else the forward sweep
pushes a copy of them behind the call, and the reverse sweep drops it again. Copies are compact: those of operands
with strides hold the items one behind the other, the dimension with the smaller stride first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from llad.ad.activity import Activity
from llad.ad.adjoint import is_needed
from llad.ad.rewinding import Rewound
from llad.ad.structure import Structure
from llad.ad.work import Work
from llad.analysis.facts import OperandFact
from llad.analysis.layout import size_in_bytes
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.ir.instructions import Instruction
from llad.ir.types import FloatType
from llad.ir.values import Value


@dataclass(frozen=True, eq=False)
class OperandCopy:
    """Copies of one operand of `call`, the newest on top. A copy takes `scale` bytes for each item.

    `lengths`: of the dimensions; their product is the number of items. `strides`: of the operand, in bytes; none
    where the items lie one behind the other.
    """

    name: str
    call: Instruction
    start: Value
    lengths: tuple[Value, ...]
    strides: tuple[Value, ...]
    scale: int

    @property
    def layout(self) -> tuple[Value, ...]:
        """What has to be known to find an item in the copy."""
        return (*self.lengths, *self.strides)


@dataclass(frozen=True)
class Operands:
    """By call and position of the operand. `kept`: local arrays that must live on to be read where they are.

    `rewound`: the arrays that are rewound.
    """

    copies: Mapping[tuple[Instruction, int], OperandCopy]
    kept: Mapping[tuple[Instruction, int], frozenset[MemoryObject]]
    rewinds: Mapping[tuple[Instruction, int], Rewound]

    @staticmethod
    def of(
        structure: Structure,
        activity: Activity,
        work: Work,
        roots: list[Loop],
        rewound: Mapping[MemoryObject, Rewound],
    ) -> Operands:
        """`roots`: loops of which every iteration runs a second time, where nothing is read in place."""
        rewinds: dict[tuple[Instruction, int], Rewound] = {}
        copies: dict[tuple[Instruction, int], OperandCopy] = {}
        kept: dict[tuple[Instruction, int], frozenset[MemoryObject]] = {}
        for inst, operand in _needed_operands(structure, activity, work):
            assert inst.block is not None
            again = any(loop.contains(inst.block) for loop in roots)
            key = (inst, operand.argument)
            found = None if again else _read_in_place(structure, inst, operand)
            array = structure.memory.unique_base(inst.operands[operand.argument])
            if found is not None:
                kept[key] = found
            elif array is not None and array in rewound:
                rewinds[key] = rewound[array]
                kept[key] = frozenset({array} if array.kind == "allocation" else ())
            else:
                copies[key] = _copy(f"operand.{len(copies)}", inst, operand)
        return Operands(copies, kept, rewinds)

    @property
    def rewound(self) -> tuple[Rewound, ...]:
        return tuple(dict.fromkeys(self.rewinds.values()))

    def overwritten(self, store: Instruction) -> Iterator[tuple[Rewound, Value]]:
        """The copy in which the reverse of `store` takes it back, and what it overwrites; nothing for most."""
        for copy in self.rewound:
            if store in copy.overwritten:
                yield copy, copy.overwritten[store]

    def copies_of(self, call: Instruction) -> list[OperandCopy]:
        return [copy for (inst, _), copy in self.copies.items() if inst is call]


def _needed_operands(
    structure: Structure, activity: Activity, work: Work
) -> Iterator[tuple[Instruction, OperandFact]]:
    for instructions in work.instructions.values():
        for inst in instructions:
            operation = structure.lowered.operations.get(inst.callee_name)
            for operand in operation.operands if operation is not None else ():
                if is_needed(inst, operand, activity):
                    yield inst, operand


def copied_operands(
    structure: Structure, activity: Activity, work: Work
) -> list[tuple[Instruction, OperandFact]]:
    """The operands that cannot be read in place."""
    needed = _needed_operands(structure, activity, work)
    return [read for read in needed if _read_in_place(structure, *read) is None]


def _read_in_place(
    structure: Structure, call: Instruction, operand: OperandFact
) -> frozenset[MemoryObject] | None:
    """The local arrays behind the operand, if the reverse sweep finds the same elements there."""
    pointer = call.operands[operand.argument]
    local: set[MemoryObject] = set()
    for found in structure.memory.objects(pointer):
        if not structure.memory.lasts(found):
            return None
        if found.kind == "allocation":
            base = found.base
            assert isinstance(base, Instruction)
            if not structure.lowered.runtime[base.callee_name].counted:
                return None
            if structure.loop_of_value(base) is not None:
                return None
            local.add(found)
        elif found.kind not in ("parameter", "global"):
            return None
    if structure.memory.may_be_overwritten_after(call, pointer, structure.cfg):
        return None
    return frozenset(local)


def _copy(name: str, call: Instruction, operand: OperandFact) -> OperandCopy:
    scale = size_in_bytes(operand.element)
    assert scale is not None
    assert not isinstance(operand.element, FloatType) or scale in (4, 8)
    lengths = [extent.length for extent in operand.extents] or [operand.size]
    return OperandCopy(
        name,
        call,
        call.operands[operand.argument],
        tuple(call.operands[length] for length in lengths),
        tuple(call.operands[extent.stride] for extent in operand.extents),
        scale * operand.together,
    )
