"""Arrays of which only chosen elements are used: the others may hold NaN and infinities of no effect.

    y = x * w                                 # y[i] is NaN where x[i] is ...
    total = np.where(np.isnan(x), 0.0, y)     # ... and is not used there

What is stored in such an array is not certainly used, although the store itself is always executed. An array is one
of them if every load from it is executed depending on data (the condition involves floats or loaded values), or reads
an element that data choose, or its result is not certainly used. Conditions on loop indices alone, as on the boundary
of a stencil, choose the same elements in every call and are taken for no mask.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators, PostDominators
from llad.analysis.loops import LoopForest
from llad.analysis.memory import MemoryObject, MemoryObjects
from llad.ir.instructions import Instruction
from llad.ir.values import BasicBlock, Value

__all__ = ["Masks"]

_TRACED = ("allocation", "alloca", "parameter")
_COPIES = ("llvm.memcpy.", "llvm.memmove.")


@dataclass(frozen=True, eq=False)
class Masks:
    """The loads and stores of a function by what they mean for masks. Cold blocks do not count."""

    cfg: ControlFlow
    dominators: Dominators
    forest: LoopForest
    memory: MemoryObjects
    is_cold: Callable[[BasicBlock], bool]

    def settle(self, used: Callable[[frozenset[Instruction]], frozenset[Value]]) -> frozenset[Value]:
        """`used(stores)`, the values that are certainly used if `stores` have no effect, for the masked stores.

        Values that are not certainly used mask further arrays, until nothing changes.
        """
        stores: frozenset[Instruction] = frozenset()
        while True:
            found = used(stores)
            masked = self._masked(found)
            wider = frozenset(
                store for store, objects in self._stores.items() if objects and objects <= masked
            )
            if wider <= stores:
                return found
            stores |= wider

    def _masked(self, used: frozenset[Value]) -> set[MemoryObject]:
        masked: set[MemoryObject] = set()
        whole: set[MemoryObject] = set()
        for load, objects in self._loads.items():
            if not objects <= whole:
                chosen = load not in used or self._depends_on_data[load]
                (masked if chosen else whole).update(objects)
        masked -= whole
        changed = True
        while changed:
            changed = False
            for target, source in self._copies:
                if target <= masked and not source <= masked:
                    masked |= source
                    changed = True
        return masked

    @cached_property
    def _warm(self) -> tuple[Instruction, ...]:
        blocks = (block for block in self.cfg.reverse_postorder if not self.is_cold(block))
        return tuple(inst for block in blocks for inst in block.instructions)

    def _objects(self, pointer: Value) -> frozenset[MemoryObject]:
        """What `pointer` may point into; empty if some of it cannot be followed."""
        found = self.memory.objects(pointer)
        return found if all(each.kind in _TRACED for each in found) else frozenset()

    @cached_property
    def _loads(self) -> dict[Instruction, frozenset[MemoryObject]]:
        return {
            inst: self._objects(inst.pointer)
            for inst in self._warm
            if inst.opcode.name == "load" and inst.type.is_float_like
        }

    @cached_property
    def _stores(self) -> dict[Instruction, frozenset[MemoryObject]]:
        return {
            inst: self._objects(inst.pointer)
            for inst in self._warm
            if inst.opcode.name == "store" and inst.stored.type.is_float_like
        }

    @cached_property
    def _copies(self) -> list[tuple[frozenset[MemoryObject], frozenset[MemoryObject]]]:
        return [
            (self._objects(inst.operands[0]), self._objects(inst.operands[1]))
            for inst in self._warm
            if inst.callee_name.startswith(_COPIES)
        ]

    @cached_property
    def _always_behind(self) -> PostDominators:
        ends = [block for block in self.cfg.reverse_postorder if not self.cfg.successors(block)]
        return PostDominators.of(self.cfg, [block for block in ends if not self.is_cold(block)])

    @cached_property
    def _data(self) -> dict[BasicBlock, bool]:
        """Whether the branch at the end of a block depends on floats or on loaded values."""
        return {
            block: _involves_data(block.terminator.operands[0])
            for block in self.cfg.reverse_postorder
            if sum(not self.is_cold(successor) for successor in self.cfg.successors(block)) > 1
        }

    @cached_property
    def _depends_on_data(self) -> dict[Instruction, bool]:
        """Whether data decide what a load reads, or if the iteration that it is in (or the call) executes it."""
        return {
            load: _involves_data(load.pointer) or (load.block is not None and self._is_chosen(load.block))
            for load in self._loads
        }

    def _is_chosen(self, block: BasicBlock) -> bool:
        loop = self.forest.loop_of(block)
        above = block
        while loop is None or above is not loop.header:
            immediate = self.dominators.immediate(above)
            if immediate is None:
                return False
            above = immediate
            if self._data.get(above) and not self._always_behind.dominates(block, above):
                return True
        return False


def _involves_data(value: Value) -> bool:
    seen: set[Value] = set()
    todo = [value]
    while todo:
        value = todo.pop()
        if not isinstance(value, Instruction) or value in seen:
            continue
        seen.add(value)
        if value.opcode.name in ("load", "fcmp") or value.type.is_float_like:
            return True
        if value.opcode.name != "phi":
            todo += [operand for operand in value.operands if not isinstance(operand, BasicBlock)]
    return False
