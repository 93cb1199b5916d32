"""Emits the caches that the plan asks for: pushing, addressing, popping and freeing the entries of frames."""

from __future__ import annotations

from collections.abc import Callable

from llad.ad.alias_scopes import AliasScopes
from llad.ad.handle_shadows import handle_bytes
from llad.ad.operands import OperandCopy
from llad.ad.plan import Frame, Plan, Stored, stored_bytes
from llad.ad.rewinding import Rewound
from llad.ad.runtime import runtime_function
from llad.ad.snapshots import Snapshot
from llad.ad.storage import Storage
from llad.analysis.loops import Loop
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Module
from llad.ir.types import I1, I8, I64, PTR, VOID, ArrayType, FunctionType, Type
from llad.ir.values import Value, boolean, integer

STATE = ArrayType(5, I64)
STATE_BYTES = 40
Copies = Snapshot | OperandCopy | Rewound


class Caches:
    """The states of all frames of a derivative function, which live in its storage."""

    def __init__(
        self,
        module: Module,
        storage: Storage,
        plan: Plan,
        scopes: AliasScopes,
    ) -> None:
        self.module = module
        self.scopes = scopes
        self.states: dict[Frame | Copies, Value] = {}
        self.reused = frozenset(plan.frames).difference(plan.segments[None].frames)
        cached: list[Frame | Copies] = [*plan.frames, *plan.snapshots]
        cached += [*plan.operands.copies.values(), *plan.operands.rewound]
        # Addresses of the copies that are rewound, from where the reverse sweep begins.
        self.rewound: dict[Rewound, Value] = {}
        self.table: Value | None = None
        if cached:
            self.table = storage.table("states", STATE, len(cached), "caches")
        for number, frame in enumerate(cached):
            assert self.table is not None
            offset = integer(64, number * STATE_BYTES)
            self.states[frame] = storage.entry.gep(I8, self.table, [offset], frame.name, ("inbounds",))

    def push(self, builder: Builder, frame: Frame, elements: Value) -> Value:
        """Address of a new entry of `elements` elements; null when there is no memory."""
        name = "llad.frame.push" if frame.loops else "llad.frame.push.iteration"
        return self._call(
            builder, name, frame, [self._bytes(builder, frame, elements)], f"{frame.name}.entry"
        )

    def pop(self, builder: Builder, frame: Frame, elements: Value) -> Value:
        """Address of the newest entry, which is given back: it stays readable until the next push."""
        size = self._bytes(builder, frame, elements)
        return self._call(builder, "llad.frame.pop", frame, [size], f"{frame.name}.entry")

    def push_copy(self, builder: Builder, snapshot: Copies, count: Value) -> tuple[Value, Value]:
        """Room for a copy of the array: its address (null when there is no memory), and its size in bytes."""
        size = _copied_bytes(self.module, builder, snapshot, count)
        return self._call(builder, "llad.frame.push", snapshot, [_rounded(builder, size)], "copy"), size

    def fill_copy(self, builder: Builder, copy: Value, start: Value, size: Value) -> None:
        memcpy = self.module.declare("llvm.memcpy.p0.p0.i64", FunctionType(VOID, (PTR, PTR, I64, I1)))
        builder.call(memcpy, memcpy.function_type, [copy, start, size, boolean(False)])

    def newest_copy(self, builder: Builder, snapshot: Copies, count: Value) -> Value:
        """Address of the newest copy that has not been dropped."""
        size = _copied_bytes(self.module, builder, snapshot, count)
        return self._call(builder, "llad.frame.top", snapshot, [_rounded(builder, size)], "copy")

    def drop_copy(self, builder: Builder, snapshot: Copies, count: Value) -> None:
        size = _copied_bytes(self.module, builder, snapshot, count)
        self._call(builder, "llad.frame.pop", snapshot, [_rounded(builder, size)], "")

    def save(self, builder: Builder, source: Stored, value: Value, address: Value) -> None:
        kept = builder.cast("zext", value, I8) if value.type is I1 else value
        self._tag(builder.store(kept, address, stored_bytes(value.type)), source)

    def restore(self, builder: Builder, source: Stored, type: Type, address: Value, name: str) -> Value:
        found = builder.load(memory_type(type), address, name, stored_bytes(type))
        self._tag(found, source)
        return builder.cast("trunc", found, I1) if type is I1 else found

    def _tag(self, access: Instruction, source: Stored) -> None:
        # An iteration that runs again pushes entries where others, perhaps of other lengths, have been popped.
        part = None if source.frame in self.reused else source.position
        self.scopes.tag(access, source.frame, part)

    def free(self, builder: Builder) -> None:
        """Free all of them; they are empty then."""
        self._call_all(builder, "llad.frame.free.all", "")

    def bytes_in_use(self, builder: Builder) -> Value:
        """Bytes that all frames hold at this point."""
        return self._call_all(builder, "llad.frame.bytes.all", "caches.bytes") or integer(64, 0)

    def _call_all(self, builder: Builder, name: str, result: str) -> Value | None:
        if self.table is None:
            return None
        callee = runtime_function(self.module, "frames", name)
        count = integer(64, len(self.states))
        return builder.call(callee, callee.function_type, [self.table, count], result)

    def _bytes(self, builder: Builder, frame: Frame, elements: Value) -> Value:
        size: Value = builder.binary("mul", elements, integer(64, frame.element_bytes))
        if frame.element_bytes % 8:
            size = _rounded(builder, size)
        return size

    def _call(
        self,
        builder: Builder,
        name: str,
        frame: Frame | Copies,
        arguments: list[Value],
        result: str,
    ) -> Value:
        callee = runtime_function(self.module, "frames", name)
        return builder.call(callee, callee.function_type, [self.states[frame], *arguments], result)


def _copied_bytes(module: Module, builder: Builder, snapshot: Copies, count: Value) -> Value:
    if snapshot.scale:
        return builder.binary("mul", count, integer(64, snapshot.scale))
    return handle_bytes(module, builder, count)


def _rounded(builder: Builder, size: Value) -> Value:
    """Entries start at multiples of eight bytes."""
    return builder.binary("and", builder.binary("add", size, integer(64, 7)), integer(64, -8))


def entry_elements(builder: Builder, frame: Frame, length_of: Callable[[Loop], Value]) -> Value:
    """How many elements one entry has: the product of the lengths of the frame's loops."""
    total: Value = integer(64, 1)
    for number, loop in enumerate(frame.loops):
        length = length_of(loop)
        total = length if number == 0 else builder.binary("mul", total, length)
    return total


def element_address(
    builder: Builder,
    source: Stored,
    base: Value,
    elements: Value,
    iteration_of: Callable[[Loop], Value],
    length_of: Callable[[Loop], Value],
) -> Value:
    """Address of one value of an entry in the current iterations of the frame's loops."""
    frame = source.frame
    index: Value = integer(64, 0)
    for number, loop in enumerate(frame.loops):
        if number:
            index = builder.binary("mul", index, length_of(loop), flags=("nuw", "nsw"))
            index = builder.binary("add", index, iteration_of(loop), flags=("nuw", "nsw"))
        else:
            index = iteration_of(loop)
    offset = frame.offsets[source.position]
    start = base
    if offset:
        skipped = builder.binary("mul", elements, integer(64, offset), flags=("nuw", "nsw"))
        start = builder.gep(I8, base, [skipped], flags=("inbounds",))
    return builder.gep(memory_type(frame.values[source.position].type), start, [index], flags=("inbounds",))


def memory_type(type: Type) -> Type:
    """The type under which a value of type `type` is cached."""
    return I8 if type is I1 else type
