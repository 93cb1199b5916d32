"""References that keep local arrays alive until the reverse sweep has read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llad.ad.plan import Segment
from llad.ad.storage import Storage
from llad.analysis.facts import RuntimeFact
from llad.errors import InternalError
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import I64, PTR, VOID, FunctionType
from llad.ir.values import Value, integer, null


class References:
    """Two stack slots for each kept array: the array while it is held, else null, and its size in bytes."""

    def __init__(self, module: Module, storage: Storage, runtime: Mapping[str, RuntimeFact]) -> None:
        self.module = module
        self.storage = storage
        self.runtime = runtime
        self.slots: dict[Value, Value] = {}
        self.sizes: dict[Value, Value] = {}

    def provide(self, allocation: Value) -> None:
        """Make the slots for what `allocation` makes."""
        if allocation not in self.slots:
            place, name = self.storage.place, allocation.name
            self.slots[allocation] = place(("array", allocation), PTR, f"{name}.reference", 0, null())
            self.sizes[allocation] = place(("bytes", allocation), I64, f"{name}.bytes", 0, integer(64, 0))

    def hold(self, builder: Builder, allocation: Instruction, values: Mapping[Value, Value]) -> None:
        """Take a reference to the array that the copy of `allocation` has made."""
        self.provide(allocation)
        header = values[allocation]
        wanted = allocation.operands[self.runtime[allocation.callee_name].allocates_size]
        builder.store(values.get(wanted, wanted), self.sizes[allocation])
        self._call(builder, "increment", lambda fact: fact.increments >= 0, header)
        builder.store(header, self.slots[allocation])

    def bytes_in_use(self, builder: Builder) -> Value:
        """Bytes of all arrays that were held so far."""
        total: Value = integer(64, 0)
        for size in self.sizes.values():
            total = builder.binary("add", total, builder.load(I64, size))
        return total

    def release(self, builder: Builder, segment: Segment) -> None:
        """Give the references of one segment back."""
        for found in segment.kept_objects:
            slot = self.slots.get(found.base)
            if slot is not None:
                self._release_slot(builder, slot)

    def release_all(self, builder: Builder) -> None:
        for slot in self.slots.values():
            self._release_slot(builder, slot)

    def _release_slot(self, builder: Builder, slot: Value) -> None:
        self._call(builder, "decrement", lambda fact: fact.decrements >= 0, builder.load(PTR, slot))
        builder.store(null(), slot)

    def _call(
        self, builder: Builder, what: str, wanted: Callable[[RuntimeFact], bool], argument: Value
    ) -> None:
        name = next((name for name, fact in self.runtime.items() if wanted(fact)), None)
        if name is None:
            raise InternalError(f"the run time cannot {what} reference counts")
        callee: Function = self.module.declare(name, FunctionType(VOID, (PTR,)))
        builder.call(callee, callee.function_type, [argument])
