"""Emits what handles do at run time: made in the forward sweep, asked for shadows in the reverse sweep."""

from __future__ import annotations

from collections.abc import Mapping

from llad.ad.handles import Handles
from llad.ad.runtime import runtime_function
from llad.ad.storage import Storage
from llad.analysis.memory import MemoryObject
from llad.ir.builder import Builder
from llad.ir.module import Module
from llad.ir.types import I8, I64, ArrayType
from llad.ir.values import Value, integer, null, zero

# See runtime_ir/handles.ll.
LIST = ArrayType(2, I64)
CELL = ArrayType(7, I64)


def handle_bytes(module: Module, builder: Builder, handle: Value) -> Value:
    """Bytes of the array behind `handle`."""
    callee = runtime_function(module, "handles", "llad.handle.bytes")
    return builder.call(callee, callee.function_type, [handle], "bytes")


class HandleShadows:
    """The list of all handles of one call. `parameters`: shadows of objects that the caller provides."""

    def __init__(
        self,
        module: Module,
        storage: Storage,
        handles: Handles,
        parameters: Mapping[MemoryObject, Value],
        list: Value | None = None,
    ) -> None:
        """`list`: the list of handles, if this function has none of its own, to count and to free."""
        self.module = module
        self.parameters = {found.base: shadow for found, shadow in parameters.items()}
        self.list = list
        self.is_shared = list is not None
        if handles.of_object and list is None:
            self.list = storage.place("handles", LIST, "handles", 8, zero(LIST))
        self.nothing = self._make_nothing(storage) if handles.of_address else None

    def _make_nothing(self, storage: Storage) -> Value:
        """The handle of null: no bytes, and a shadow that nobody uses."""
        cell = storage.place("handle of null", CELL, "handle.of.null", 8)
        self._call(storage.entry, "nothing", [cell], "")
        return cell

    def make(self, builder: Builder, original: Value, start: Value, size: Value) -> Value:
        """A handle for the object that begins at `start` (the copy of `original`); null without memory."""
        assert self.list is not None
        shadow = self.parameters.get(original, null())
        return self._call(builder, "new", [self.list, size, start, shadow], "handle")

    def find(self, builder: Builder, address: Value) -> Value:
        """The handle of the object that `address` points into; null if it has none."""
        assert self.list is not None
        assert self.nothing is not None
        return self._call(builder, "find", [self.list, address, self.nothing], "handle")

    def set_start(self, builder: Builder, handle: Value, start: Value) -> None:
        self._call(builder, "set.start", [handle, start], "")

    def start(self, builder: Builder, handle: Value) -> Value:
        """The address of the first element, as an integer."""
        return self._call(builder, "start", [handle], "start")

    def shadow(self, builder: Builder, handle: Value) -> Value:
        """The shadow of the array behind `handle`, made if need be; null without memory."""
        return self._call(builder, "shadow", [handle], "shadow")

    def release(self, builder: Builder, handle: Value) -> None:
        self._call(builder, "release", [handle], "")

    def free(self, builder: Builder) -> None:
        if self.list is not None and not self.is_shared:
            self._call(builder, "free", [self.list], "")

    def bytes_in_use(self, builder: Builder) -> Value:
        if self.list is None or self.is_shared:
            return integer(64, 0)
        return builder.load(I64, builder.gep(I8, self.list, [integer(64, 8)]), "handles.bytes", 8)

    def _call(self, builder: Builder, what: str, arguments: list[Value], name: str) -> Value:
        callee = runtime_function(self.module, "handles", f"llad.handle.{what}")
        return builder.call(callee, callee.function_type, arguments, name)
