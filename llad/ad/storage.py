"""Places that live from the forward sweep to the end of the reverse sweep: on the stack, or in a record.

The root runs both sweeps in one activation, so its places are stack slots, which LLVM turns into registers. A
function that is called out of line has a function for each sweep: its places lie in a record that the forward sweep
of the caller makes and its reverse sweep hands over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from llad.ad.runtime import runtime_function
from llad.analysis.layout import size_in_bytes
from llad.errors import UnsupportedError
from llad.ir.builder import Builder
from llad.ir.module import Module
from llad.ir.types import I1, I8, I64, PTR, VOID, ArrayType, FunctionType, Type
from llad.ir.values import Argument, Value, boolean, integer, zero

CONTEXT = ArrayType(7, I64)
# Where a context has its list of handles and counts bytes; see runtime_ir/records.ll.
CONTEXT_BYTES_OFFSET = 8
CONTEXT_HANDLES_OFFSET = 40
HEADER_BYTES = 24


class Storage:
    """Stack slots of the function whose entry block `entry` builds."""

    def __init__(self, module: Module, entry: Builder) -> None:
        self.module = module
        self.entry = entry

    def place(
        self, key: object, type: Type, name: str, align: int = 0, initial: Value | None = None
    ) -> Value:
        """The address of the place for `key`; it holds `initial` at first."""
        slot = self.entry.alloca(type, name, align)
        if initial is not None:
            self.entry.store(initial, slot, align)
        return slot

    def table(self, key: object, element: Type, count: int, name: str) -> Value:
        """The address of `count` zeroed elements side by side, for code that goes through all of them.

        Where its address is passed to a function that is not inlined, it stays in memory. As registers places
        that every way out reads would have a phi there with an entry for each way: that is quadratic.
        """
        found = self.entry.alloca(ArrayType(count, element), name, 16)
        self._clear(found, element, count)
        return found

    def _clear(self, address: Value, element: Type, count: int) -> None:
        size = size_in_bytes(ArrayType(count, element))
        assert size is not None
        memset = self.module.declare("llvm.memset.p0.i64", FunctionType(VOID, (PTR, I8, I64, I1)))
        arguments: list[Value] = [address, integer(8, 0), integer(64, size), boolean(False)]
        self.entry.call(memset, memset.function_type, arguments)


class Layout:
    """Where the places of one function lie in its records. Grows while its sweeps are emitted."""

    def __init__(self) -> None:
        self.offsets: dict[object, int] = {}
        self.end = HEADER_BYTES

    def offset(self, key: object, type: Type) -> int:
        found = self.offsets.get(key)
        if found is None:
            bytes = 1 if type is I1 else size_in_bytes(type)
            if bytes is None or (bytes > 8 and not isinstance(type, ArrayType)):
                raise UnsupportedError(
                    f"a {type} in a function that is called out of line",
                    "its reverse sweep needs it, and values of this type are not kept",
                )
            found = self.offsets[key] = self.end
            self.end += -(-bytes // 8) * 8
        return found

    @property
    def bytes(self) -> int:
        return -(-self.end // 16) * 16


class RecordStorage(Storage):
    """Places in the record at `record`. The forward sweep sets them up, the reverse sweep finds them."""

    def __init__(self, module: Module, entry: Builder, record: Value, layout: Layout, fresh: bool) -> None:
        super().__init__(module, entry)
        self.record = record
        self.layout = layout
        self.fresh = fresh
        self.addresses: dict[object, Value] = {}

    def place(
        self, key: object, type: Type, name: str, align: int = 0, initial: Value | None = None
    ) -> Value:
        found = self.addresses.get(key)
        if found is None:
            offset = integer(64, self.layout.offset(key, type))
            found = self.entry.gep(I8, self.record, [offset], name, ("inbounds",))
            self.addresses[key] = found
            if initial is not None and self.fresh:
                self.entry.store(initial, found, 8)
        return found

    def table(self, key: object, element: Type, count: int, name: str) -> Value:
        known = key in self.addresses
        found = self.place(key, ArrayType(count, element), name)
        if self.fresh and not known:
            self._clear(found, element, count)
        return found


class SavedArguments(Mapping[Value, Value]):
    """Arguments of the primal, as the reverse sweep has them: from the record, if it asks for them."""

    def __init__(self, forward: RecordStorage, reverse: RecordStorage, values: Mapping[Value, Value]) -> None:
        self.forward = forward
        self.reverse = reverse
        self.values_forward = values
        self.found: dict[Value, Value] = {}

    def __getitem__(self, value: Value) -> Value:
        if not isinstance(value, Argument):
            raise KeyError(value)
        found = self.found.get(value)
        if found is None:
            key = ("argument", value)
            name = f"{value.name}.saved"
            here = self.forward.place(key, value.type, name)
            self.forward.entry.store(self.values_forward[value], here)
            there = self.reverse.place(key, value.type, name)
            found = self.found[value] = self.reverse.entry.load(value.type, there, value.name)
        return found

    def __iter__(self) -> Iterator[Value]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)


class Context:
    """What the records of one run of a derivative function have in common; lives on the stack of the root."""

    def __init__(self, module: Module, entry: Builder) -> None:
        self.module = module
        self.address = entry.alloca(CONTEXT, "records", 8)
        entry.store(zero(CONTEXT), self.address, 8)

    def bytes_in_use(self, builder: Builder) -> Value:
        records = _load(builder, self.address, CONTEXT_BYTES_OFFSET, I64, "records.bytes")
        handles = _load(builder, self.address, CONTEXT_HANDLES_OFFSET + 8, I64, "records.handles.bytes")
        return builder.binary("add", records, handles)

    def free(self, builder: Builder) -> None:
        free = runtime_function(self.module, "records", "llad.record.free")
        builder.call(free, free.function_type, [self.address])
        handles = builder.gep(I8, self.address, [integer(64, CONTEXT_HANDLES_OFFSET)])
        free = runtime_function(self.module, "handles", "llad.handle.free")
        builder.call(free, free.function_type, [handles])


def handles_of_context(builder: Builder, context: Value) -> Value:
    """The list of handles that all functions of one run share."""
    return builder.gep(I8, context, [integer(64, CONTEXT_HANDLES_OFFSET)], "handles", ("inbounds",))


def context_of_record(builder: Builder, record: Value) -> Value:
    return builder.load(PTR, record, "context", 8)


def add_bytes(builder: Builder, context: Value, bytes: Value) -> None:
    """Count `bytes` more that are kept."""
    slot = builder.gep(I8, context, [integer(64, CONTEXT_BYTES_OFFSET)])
    builder.store(builder.binary("add", builder.load(I64, slot), bytes), slot)


def _load(builder: Builder, base: Value, offset: int, type: Type, name: str) -> Value:
    return builder.load(type, builder.gep(I8, base, [integer(64, offset)]), name, 8)
