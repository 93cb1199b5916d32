"""Where the shadow of each memory object is: a parameter of the derivative function, the stack, or the heap.

The shadow of a local array exists only in the reverse sweep: it is made (zeroed) on every backward edge into the
part of the program where the array is alive, and freed in the reverse of the array's allocation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llad.ad.handles import Handles
from llad.ad.resolve import PrimalValues
from llad.ad.runtime import heap_function, runtime_function
from llad.ad.storage import Storage
from llad.ad.structure import Structure
from llad.ad.work import Work
from llad.analysis.memory import MemoryObject
from llad.errors import InternalError, UnsupportedError
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Module
from llad.ir.types import PTR, ArrayType, Type
from llad.ir.values import ConstantInt, Value, integer, null, zero

# As many shadows are freed from registers. Such derivatives can be differentiated again.
FEW = 8


class LocalShadows:
    """Emits the addresses and the life of shadows. `entry` builds the entry block of the derivative function."""

    def __init__(
        self,
        structure: Structure,
        work: Work,
        handles: Handles,
        module: Module,
        entry: Builder,
        parameters: Mapping[MemoryObject, Value],
    ) -> None:
        self.structure = structure
        self.module = module
        self.entry = entry
        self.parameters = parameters
        self.slots: dict[Instruction, Value] = {}
        self.stack: dict[MemoryObject, Value] = {}
        self.handles = handles
        for allocation in work.allocations:
            if handles.of_allocation(allocation) is not None:
                continue
            slot = entry.alloca(PTR, f"{allocation.name}.shadow.slot")
            entry.store(null(), slot)
            self.slots[allocation] = slot
        # What the way out frees, from wherever it is taken, lies in memory; the sweep itself reads registers.
        self.table: Value | None = None
        if len(self.slots) > FEW:
            self.table = Storage(module, entry).table("shadows", PTR, len(self.slots), "shadows")

    def acquire(self, builder: Builder, allocations: list[Instruction], primals: PrimalValues) -> None:
        """Make the zeroed shadows of `allocations`; leaves `builder` in the block where they exist."""
        for allocation in allocations:
            if allocation not in self.slots:
                continue
            fact = self.structure.lowered.runtime[allocation.callee_name]
            size = primals.primal(allocation.operands[fact.allocates_size])
            # One byte at least, so that null always means that there is no memory.
            size = builder.binary("or", size, integer(64, 1))
            zeroed = heap_function(self.module, "zeroed")
            made = primals.checked(
                builder.call(zeroed, zeroed.function_type, [size], f"{allocation.name}.shadow")
            )
            self._set(builder, allocation, made)

    def release(self, builder: Builder, allocation: Instruction, primals: PrimalValues) -> None:
        handle = self.handles.of_allocation(allocation)
        if handle is not None:
            primals.handles.release(builder, primals.primal(handle))
            return
        slot = self.slots[allocation]
        self._free(builder, builder.load(PTR, slot))
        self._set(builder, allocation, null())

    def _set(self, builder: Builder, allocation: Instruction, shadow: Value) -> None:
        builder.store(shadow, self.slots[allocation])
        if self.table is not None:
            place = integer(64, list(self.slots).index(allocation))
            builder.store(shadow, builder.gep(PTR, self.table, [place], flags=("inbounds",)))

    def release_all(self, builder: Builder) -> None:
        """Free whatever shadows exist, after success and after running out of memory alike."""
        if self.table is not None:
            callee = runtime_function(self.module, "shadows", "llad.shadows.free")
            builder.call(callee, callee.function_type, [self.table, integer(64, len(self.slots))])
            return
        for slot in self.slots.values():
            self._free(builder, builder.load(PTR, slot))

    def _free(self, builder: Builder, pointer: Value) -> None:
        callee = heap_function(self.module, "free")
        builder.call(callee, callee.function_type, [pointer])

    def base(self, found: MemoryObject, primals: PrimalValues) -> Value:
        """Address of the first byte of the shadow of `found`."""
        parameter = self.parameters.get(found)
        if parameter is not None:
            return parameter
        base = found.base
        if found.kind == "global":
            raise UnsupportedError(
                f"the constant array @{base.name}",
                "an address may point into it as well as into an array that carries a derivative",
                "pass the constant array as an argument",
            )
        if not isinstance(base, Instruction):
            raise InternalError(f"no shadow for {found}")
        if found in self.handles.of_object:
            return primals.handle_shadow(found)
        if found.kind == "allocation":
            slot = self.slots[base]
            make: Callable[[], Value] = lambda: primals.builder.load(PTR, slot, f"{base.name}.shadow")  # noqa: E731
            return primals.brought(found, self.structure.loop_of_value(base), make)
        return self._on_stack(found, base)

    def _on_stack(self, found: MemoryObject, base: Instruction) -> Value:
        shadow = self.stack.get(found)
        if shadow is None:
            type = self._type_on_stack(base)
            shadow = self.entry.alloca(type, f"{base.name}.shadow", base.memory.align)
            self.entry.store(zero(type), shadow, base.memory.align)
            self.stack[found] = shadow
        return shadow

    def _type_on_stack(self, base: Instruction) -> Type:
        """What the alloca `base` makes, all its elements together."""
        if base.opcode.name != "alloca":
            raise InternalError(f"no shadow for %{base.name}")
        count = base.operands[0]
        if base.block is not self.structure.function.entry or not isinstance(count, ConstantInt):
            error = UnsupportedError(
                f"the local variable %{base.name}",
                "its place on the stack is only known while the program runs",
                "use an array instead",
            )
            error.instruction = base
            raise error
        return base.memory.type if count.value == 1 else ArrayType(count.value, base.memory.type)
