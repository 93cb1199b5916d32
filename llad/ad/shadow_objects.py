"""Where the shadow of each memory object is: a parameter of the derivative function, the stack, or the heap.

The shadow of a local array exists only in the reverse sweep: it is made (zeroed) on every backward edge into the
part of the program where the array is alive, and freed in the reverse of the array's allocation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llad.ad.needed import Work
from llad.ad.resolve import PrimalValues
from llad.ad.structure import Structure
from llad.analysis.memory import MemoryObject
from llad.errors import InternalError
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import I64, PTR, VOID, FunctionType
from llad.ir.values import BasicBlock, Value, integer, null, zero

CALLOC = FunctionType(PTR, (I64, I64))
FREE = FunctionType(VOID, (PTR,))


class LocalShadows:
    """Emits the addresses and the life of shadows. `entry` builds the entry block of the derivative function."""

    def __init__(
        self,
        structure: Structure,
        work: Work,
        module: Module,
        function: Function,
        entry: Builder,
        parameters: Mapping[MemoryObject, Value],
        out_of_memory: BasicBlock,
    ) -> None:
        self.structure = structure
        self.module = module
        self.function = function
        self.entry = entry
        self.parameters = parameters
        self.out_of_memory = out_of_memory
        self.slots: dict[Instruction, Value] = {}
        self.stack: dict[MemoryObject, Value] = {}
        for allocation in work.allocations:
            slot = entry.alloca(PTR, f"{allocation.name}.shadow.slot")
            entry.store(null(), slot)
            self.slots[allocation] = slot

    def acquire(self, builder: Builder, allocations: list[Instruction], primals: PrimalValues) -> None:
        """Make the zeroed shadows of `allocations`; leaves `builder` in the block where they exist."""
        for allocation in allocations:
            fact = self.structure.lowered.runtime[allocation.callee_name]
            size = primals.primal(allocation.operands[fact.allocates_size])
            # One byte at least, so that null always means that there is no memory.
            size = builder.binary("or", size, integer(64, 1))
            calloc = self.module.declare("calloc", CALLOC)
            made = builder.call(calloc, CALLOC, [size, integer(64, 1)], f"{allocation.name}.shadow")
            going_on = self.function.add_block(f"{allocation.name}.shadow.ready")
            builder.branch_if(builder.compare("icmp", "eq", made, null()), self.out_of_memory, going_on)
            builder.at(going_on)
            builder.store(made, self.slots[allocation])

    def release(self, builder: Builder, allocation: Instruction) -> None:
        slot = self.slots[allocation]
        self._free(builder, builder.load(PTR, slot))
        builder.store(null(), slot)

    def release_all(self, builder: Builder) -> None:
        """Free whatever shadows exist, after success and after running out of memory alike."""
        for slot in self.slots.values():
            self._free(builder, builder.load(PTR, slot))

    def _free(self, builder: Builder, pointer: Value) -> None:
        builder.call(self.module.declare("free", FREE), FREE, [pointer])

    def base(self, found: MemoryObject, primals: PrimalValues) -> Value:
        """Address of the first byte of the shadow of `found`."""
        parameter = self.parameters.get(found)
        if parameter is not None:
            return parameter
        base = found.base
        if not isinstance(base, Instruction):
            raise InternalError(f"no shadow for {found}")
        if found.kind == "allocation":
            slot = self.slots[base]
            make: Callable[[], Value] = lambda: primals.builder.load(PTR, slot, f"{base.name}.shadow")  # noqa: E731
            return primals.brought(found, self.structure.loop_of_value(base), make)
        return self._on_stack(found, base)

    def _on_stack(self, found: MemoryObject, base: Instruction) -> Value:
        shadow = self.stack.get(found)
        if shadow is None:
            if base.opcode.name != "alloca" or base.block is not self.structure.function.entry:
                raise InternalError(f"%{base.name} is not on the stack")
            shadow = self.entry.alloca(base.memory.type, f"{base.name}.shadow", base.memory.align)
            self.entry.store(zero(base.memory.type), shadow, base.memory.align)
            self.stack[found] = shadow
        return shadow
