"""Memory objects: what every pointer points to, and which instructions touch it.

Assumed: different array parameters do not overlap, and no array parameter overlaps a constant or internal
global. The caller guarantees it by a check at run time. A memory object made inside a loop stands for all the
objects that its allocation makes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from llad.analysis.cfg import ControlFlow
from llad.analysis.effects import Effects, is_memory_intrinsic
from llad.analysis.facts import DATA, RESULT, Lowered
from llad.analysis.layout import constant_offset, is_within, record_field, scalar_types, size_in_bytes
from llad.analysis.places import Returned
from llad.analysis.pointers import UNKNOWN, Pointers
from llad.errors import UnsupportedError
from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalVariable
from llad.ir.types import FloatType, IntType, PointerType, Type
from llad.ir.values import Argument, BasicBlock, GlobalValue, Value

__all__ = ["MemoryObject", "MemoryObjects"]

_LOCAL = ("allocation", "alloca", "returned")
_COPIES = ("llvm.memcpy.", "llvm.memmove.")


@dataclass(frozen=True)
class MemoryObject:
    """A piece of memory.

    `kind` is "parameter" (elements of an array parameter), "result", "error", "allocation" (a call of an
    allocator of the language run time), "returned" (arrays that a call returns), "alloca", "global" or "unknown"
    (everything that is not traced; there is one such object). `base` is the parameter, call, alloca or global; null
    for "unknown". `index` is the number of the parameter, else -1. `starts` are the values that point to the first
    element: `base`, unless the run time finds the elements through a header; then the results of that call (none, if
    each of them may belong to several objects).
    """

    kind: str
    base: Value
    index: int = -1
    starts: tuple[Value, ...] = field(default=(), compare=False)

    def is_base(self, pointer: Value) -> bool:
        """Whether `pointer` is the address of the first element."""
        return pointer in self.starts

    @property
    def start(self) -> Value:
        """A value that points to the first element; with a header, it is defined after `base`.

        Raises UnsupportedError if there is none.
        """
        if not self.starts:
            raise UnsupportedError(f"the {self}", "its elements are only found together with those of others")
        return self.starts[0]

    def __str__(self) -> str:
        return self.kind if self.kind == "unknown" else f"{self.kind} %{self.base.name}"


@dataclass(frozen=True)
class _Access:
    """The roots that an instruction reads and writes."""

    reads: frozenset[Value]
    writes: frozenset[Value]


@dataclass(frozen=True, eq=False)
class MemoryObjects:
    """The memory objects of `function` and the instructions that touch them. Unreachable code is left out."""

    lowered: Lowered
    function: Function
    cfg: ControlFlow
    effects: Effects
    pointers: Pointers
    _objects: Mapping[Value, MemoryObject]  # by root
    _order: Mapping[Instruction, int]

    @staticmethod
    def of(
        lowered: Lowered, function: Function, cfg: ControlFlow, effects: Effects | None = None
    ) -> MemoryObjects:
        known = effects or Effects.of(lowered)
        pointers = Pointers.of(lowered, function, cfg)
        order = {
            inst: i for i, inst in enumerate(i for block in cfg.reverse_postorder for i in block.instructions)
        }
        return MemoryObjects(
            lowered, function, cfg, known, pointers, _objects_of(pointers, list(order)), order
        )

    def all(self) -> tuple[MemoryObject, ...]:
        """Every object that a pointer of the function may point into."""
        return tuple(self._objects.values())

    def objects(self, pointer: Value) -> frozenset[MemoryObject]:
        """What `pointer` may point into; empty for null, undef, poison and functions."""
        return frozenset(self._object(root) for root in self.pointers.roots(pointer))

    def _object(self, root: Value) -> MemoryObject:
        found = self._objects.get(root)
        # A global that only constants mention has no instruction that would have listed it.
        return found if found is not None else MemoryObject("global", root, -1, (root,))

    def unique_base(self, pointer: Value) -> MemoryObject | None:
        """The only object that `pointer` may point into.

        None if there are several or none, and if the object may be one that an earlier iteration made.
        """
        found = self.pointers.roots(pointer)
        if len(found) != 1 or pointer in self.pointers.ambiguous:
            return None
        return self._object(next(iter(found)))

    def element_type(self, found: MemoryObject) -> Type | None:
        """Type of the elements: what the front end says of a parameter, else what all accesses agree on.

        Integers as wide as the only floating-point type are taken for copies of it. None for memory that
        holds values of several types, or that is never accessed with a type.
        """
        if found.kind in ("parameter", "result"):
            element = self.lowered.parameters[found.index].element
            if element is not None:
                return element
        if isinstance(found.base, Instruction) and found.kind == "alloca":
            allocated = scalar_types(found.base.memory.type)
            if len(allocated) > 1:
                return None
        types = self._types.get(found.base, frozenset())
        floats = {type for type in types if isinstance(type, FloatType)}
        widths = {type.bits for type in types if isinstance(type, IntType | FloatType)}
        if len(widths) != 1 or len(floats) > 1 or any(not isinstance(t, IntType | FloatType) for t in types):
            return next(iter(types)) if len(types) == 1 else None
        return next(iter(floats or types))

    def float_types(self, found: MemoryObject) -> frozenset[Type]:
        """The floating-point types that `found` is declared, read or written with; those of structs all count."""
        return frozenset(t for t in self._types.get(found.base, frozenset()) if isinstance(t, FloatType))

    def holds_structs(self, found: MemoryObject) -> bool:
        """Whether `found` has elements of several types side by side, by its declared type or by all its uses."""
        if found.base in self.lowered.separate:
            return True
        declared = self.declared_type(found)
        return declared is not None and len(scalar_types(declared)) > 1

    def declared_type(self, found: MemoryObject) -> Type | None:
        """The type that memory is made with: of the elements of a parameter, or of a local variable."""
        if found.kind in ("parameter", "result"):
            return self.lowered.parameters[found.index].element
        base = found.base
        return base.memory.type if isinstance(base, Instruction) and found.kind == "alloca" else None

    def is_auxiliary(self, pointer: Value) -> bool:
        """Whether `pointer` is known to lie in the part of the result that is not differentiated."""
        found = self.unique_base(pointer)
        if found is None or found.kind != "result":
            return False
        differentiable = self.lowered.parameters[found.index].differentiable_bytes
        offset = _distance(pointer, found) if differentiable >= 0 else None
        return offset is not None and offset >= differentiable

    def is_integer_field(self, pointer: Value, type: Type) -> bool:
        """Whether a `type` at `pointer` is known to lie in an integer of a record or a place."""
        if pointer in self.lowered.places:
            return self.lowered.places[pointer] in self.lowered.integers
        return is_within(type, self._field(pointer))

    def integer_field(self, pointer: Value) -> IntType | None:
        """The type of the integer that is known to begin at `pointer` in a record."""
        field = self._field(pointer)
        return field if isinstance(field, IntType) else None

    def may_be_integer_field(self, pointer: Value) -> bool:
        """Whether `pointer` may lie in an integer of a record that holds floats as well."""
        if pointer in self.lowered.places or isinstance(self._field(pointer), FloatType):
            return False
        return any(found.kind != "result" and self.holds_structs(found) for found in self.objects(pointer))

    def _field(self, pointer: Value) -> Type | None:
        """The type of the number at `pointer`, if that is known to lie in a record."""
        found = self.unique_base(pointer)
        if found is None or found.kind not in ("parameter", "alloca"):
            return None
        return record_field(pointer, found.is_base, self.declared_type(found))

    def may_hold_float(self, found: MemoryObject) -> bool:
        """Whether a floating-point number may be in `found`, whatever type it is read with."""
        types = self._types.get(found.base, frozenset())
        if found.kind == "unknown" or any(not isinstance(type, IntType | PointerType) for type in types):
            return True
        calls = (inst for inst in self.writes(found) if inst.opcode.is_call)
        return any(not is_memory_intrinsic(inst.callee_name) for inst in calls)

    def accesses(self, found: MemoryObject) -> tuple[Instruction, ...]:
        """Loads, stores, atomics, memory intrinsics and calls that may touch the contents of `found`.

        Counting references and finding the elements of an object are not among them.
        """
        return self._touching(found, False)

    def writes(self, found: MemoryObject) -> tuple[Instruction, ...]:
        """Those accesses that may change the contents of `found`; also the end of an alloca's lifetime."""
        if isinstance(found.base, GlobalVariable) and found.base.is_constant:
            return ()
        return self._touching(found, True)

    def names(self, found: MemoryObject, *, writing: bool) -> bool:
        """Whether an instruction touches `found` itself, and not only what may share bytes with it."""
        return any(
            found.base in (access.writes if writing else access.reads | access.writes)
            for access in self._accesses
        )

    def lifetime_ends(self, found: MemoryObject) -> tuple[Instruction, ...]:
        """Calls that drop a reference to `found`: with the last one its memory is gone.

        Parameters and globals outlive the function: their owner is the caller.
        """
        ends: list[Instruction] = []
        if found.kind not in ("allocation", "returned", "unknown"):
            return ()
        for inst in self._order:
            fact = self.lowered.runtime.get(inst.callee_name) if inst.opcode.is_call else None
            if fact is not None and fact.decrements >= 0:
                dropped = self.pointers.roots(inst.operands[fact.decrements])
                if self._meets(dropped, found.base):
                    ends.append(inst)
        return tuple(ends)

    def escapes(self, found: MemoryObject) -> bool:
        """Whether the address may be known elsewhere: stored, returned, or kept by a called function.

        Always true of globals and of unknown memory.
        """
        return found.kind in ("global", "unknown") or found.base in self.pointers.escaping

    def lasts(self, found: MemoryObject) -> bool:
        """Whether nobody but this function may write to `found`, or free it, before its reverse sweep.

        The reverse sweep of a function that is called runs when its caller, and its own activation, have gone on.
        """
        sites = self.lowered.sites
        if sites is None:
            return True
        if found.kind == "parameter":
            return found.index in sites.lasting
        if found.kind == "global":
            return isinstance(found.base, GlobalVariable) and found.base.is_constant
        return found.kind == "allocation" and not self.escapes(found) and found.base not in self._handed_over

    @cached_property
    def _handed_over(self) -> frozenset[Value]:
        """Roots of the pointers that the function leaves in variables of its caller."""
        found = (roots for (place, _), roots in self.pointers.left.items() if isinstance(place, Argument))
        return frozenset().union(*found)

    def is_apart(self, found: MemoryObject) -> bool:
        """Whether `found` shares no byte with any other object of this function that an address can point to."""
        sites = self.lowered.sites
        if found.kind == "unknown" or sites is None:
            return found.kind != "unknown"
        return not any(found.index in pair for pair in sites.overlapping)

    def may_alias(self, a: MemoryObject, b: MemoryObject) -> bool:
        """Whether the two may share a byte, under the assumption of the module's docstring."""
        if a == b:
            return True
        if a.kind == "unknown" or b.kind == "unknown":
            return self._is_exposed(b if a.kind == "unknown" else a)
        sites = self.lowered.sites
        if sites is not None and a.kind == b.kind == "parameter":
            return frozenset({a.index, b.index}) in sites.overlapping
        if {a.kind, b.kind} == {"parameter", "global"}:
            return _is_foreign(a.base if a.kind == "global" else b.base)
        return False

    def may_be_clobbered_after(
        self, load: Instruction, cfg: ControlFlow, ignored: Callable[[BasicBlock], bool] | None = None
    ) -> bool:
        """Whether an instruction that may write what `load` has read can be executed after it.

        Different array parameters are taken not to overlap; a dropped reference is no write (see
        `lifetime_ends`). Blocks for which `ignored` holds do not count.
        """
        if any(kind == "invariant.load" for kind, _ in load.metadata):
            return False
        home = load.block
        assert home is not None
        for found in self.objects(load.pointer):
            for block, writes in self._writes.get(found, {}).items():
                if ignored is not None and ignored(block):
                    continue
                again = cfg.reaches(home, block)
                later = (w for w in writes if again or (block is home and self._order[w] > self._order[load]))
                if any(not self._disjoint(load, inst, found) for inst in later):
                    return True
        return False

    def may_be_overwritten_after(self, inst: Instruction, pointer: Value, cfg: ControlFlow) -> bool:
        """Whether an instruction after `inst` may write to an object that `pointer` may point into."""
        home = inst.block
        assert home is not None
        for found in self.objects(pointer):
            for block, writes in self._writes.get(found, {}).items():
                later = block is home and any(self._order[w] > self._order[inst] for w in writes)
                if later or cfg.reaches(home, block):
                    return True
        return False

    @cached_property
    def _writes(self) -> Mapping[MemoryObject, Mapping[BasicBlock, list[Instruction]]]:
        result: dict[MemoryObject, dict[BasicBlock, list[Instruction]]] = {}
        for found in self._objects.values():
            by_block = result[found] = {}
            for inst in self.writes(found):
                assert inst.block is not None
                by_block.setdefault(inst.block, []).append(inst)
        return result

    def _is_exposed(self, found: MemoryObject) -> bool:
        """Whether an untraced pointer may point into `found`."""
        if found.kind in _LOCAL:
            return found.base in self.pointers.escaping
        if isinstance(found.base, Argument) and "noalias" in found.base.attributes.split():
            return found.base in self.pointers.escaping
        return True

    def _meets(self, roots: frozenset[Value], base: Value) -> bool:
        if base in roots:
            return True
        found = self._object(base)
        return any(self.may_alias(self._object(root), found) for root in roots)

    def _touching(self, found: MemoryObject, writing: bool) -> tuple[Instruction, ...]:
        touching: list[Instruction] = []
        for access, instructions in self._accesses.items():
            if self._meets(access.writes if writing else access.reads | access.writes, found.base):
                touching.extend(instructions)
        return tuple(sorted(touching, key=self._order.__getitem__))

    @cached_property
    def _accesses(self) -> Mapping[_Access, list[Instruction]]:
        """The instructions by what they access: few sets of roots stand for all of them."""
        found: dict[_Access, list[Instruction]] = {}
        for inst in self._order:
            access = self._access(inst)
            if access.reads or access.writes:
                found.setdefault(access, []).append(inst)
        return found

    def _access(self, inst: Instruction) -> _Access:
        nothing: frozenset[Value] = frozenset()
        if inst.opcode.is_call:
            return self._access_of_call(inst)
        if inst.opcode.pointer_operand >= 0:
            roots = self.pointers.roots(inst.pointer)
            return _Access(
                roots if inst.opcode.may_read else nothing, roots if inst.opcode.may_write else nothing
            )
        if inst.opcode.may_write and inst.opcode.name != "fence":
            return _Access(frozenset({UNKNOWN}), frozenset({UNKNOWN}))
        return _Access(nothing, nothing)

    def _access_of_call(self, inst: Instruction) -> _Access:
        effect = self.effects.of_call(inst)
        if inst.callee_name in self.lowered.runtime:
            return _Access(frozenset(), frozenset())
        return _Access(
            self._reached(inst, effect.reads, effect.reads_arguments),
            self._reached(inst, effect.writes, effect.writes_arguments),
        )

    def _reached(self, inst: Instruction, scope: str, arguments: tuple[int, ...]) -> frozenset[Value]:
        if scope not in ("arguments", "any"):
            return frozenset()
        roots = frozenset().union(*(self.pointers.roots(inst.operands[i]) for i in arguments))
        return roots | {UNKNOWN} if scope == "any" else roots

    @cached_property
    def _types(self) -> Mapping[Value, frozenset[Type]]:
        """The scalar types that each root is accessed with; copied memory has the types of both sides."""
        types: dict[Value, set[Type]] = {root: set() for root in self._objects}
        for root, found in self._objects.items():
            element = self.lowered.parameters[found.index].element if found.index >= 0 else None
            if element is not None:
                types[root] |= scalar_types(element)
        copies: list[frozenset[Value]] = []
        for inst in self._order:
            if inst.opcode.pointer_operand >= 0:
                if self.is_auxiliary(inst.pointer):
                    continue
                for root in self.pointers.roots(inst.pointer) - {UNKNOWN}:
                    types.setdefault(root, set()).update(scalar_types(inst.memory.type))
            elif inst.opcode.is_call and inst.callee_name in self.lowered.operations:
                for operand in self.lowered.operations[inst.callee_name].operands:
                    for root in self.pointers.roots(inst.operands[operand.argument]) - {UNKNOWN}:
                        types.setdefault(root, set()).add(operand.element)
            elif inst.opcode.is_call and inst.callee_name.startswith(_COPIES):
                both = self.pointers.roots(inst.operands[0]) | self.pointers.roots(inst.operands[1])
                copies.append(both - {UNKNOWN})
        changed = bool(copies)
        while changed:
            changed = False
            for roots in copies:
                joined = set().union(*(types.setdefault(root, set()) for root in roots))
                for root in roots:
                    if types[root] != joined:
                        types[root] = set(joined)
                        changed = True
        return {root: frozenset(found) for root, found in types.items()}

    def _disjoint(self, load: Instruction, write: Instruction, found: MemoryObject) -> bool:
        """Whether the two access different bytes, both at constant distances from the start of `found`."""
        if write.opcode.pointer_operand < 0 or self.objects(write.pointer) != {found}:
            return False
        base = found.base
        if (
            isinstance(base, Instruction)
            and base.block is not None
            and self.cfg.reaches(base.block, base.block)
        ):
            return False
        here, there = _distance(load.pointer, found), _distance(write.pointer, found)
        sizes = size_in_bytes(load.memory.type), size_in_bytes(write.memory.type)
        if here is None or there is None or sizes[0] is None or sizes[1] is None:
            return False
        return here + sizes[0] <= there or there + sizes[1] <= here


def _distance(pointer: Value, found: MemoryObject) -> int | None:
    """Bytes from the start of `found` to `pointer`, if that is a constant."""
    total = 0
    while isinstance(pointer, Instruction) and pointer.opcode.name == "getelementptr":
        step = constant_offset(pointer)
        if step is None:
            return None
        total += step
        pointer = pointer.operands[0]
    return total if found.is_base(pointer) else None


def _is_foreign(value: Value) -> bool:
    """Whether other modules can reach the global `value` and it can change."""
    if not isinstance(value, GlobalVariable):
        return True
    return not value.is_constant and not {"internal", "private"} & set(value.prefix.split())


def _objects_of(pointers: Pointers, order: list[Instruction]) -> dict[Value, MemoryObject]:
    """The object of each root that occurs, and always the unknown one."""
    runtime = pointers.lowered.runtime
    starts: dict[Value, list[Value]] = {}
    roots: dict[Value, None] = {}
    for argument in pointers.function.arguments:
        if argument.type.scalar.is_pointer:
            roots.update(dict.fromkeys(pointers.roots(argument)))
    for inst in order:
        for value in (inst, *inst.operands):
            if value.type.scalar.is_pointer:
                roots.update(dict.fromkeys(pointers.roots(value)))
        fact = runtime.get(inst.callee_name) if inst.opcode.is_call else None
        if fact is not None and fact.data_of >= 0:
            headers = pointers.roots(inst)
            for header in headers:
                starts.setdefault(header, []).extend([inst] if len(headers) == 1 else [])
    made = {root: _make(root, pointers, tuple(starts.get(root, (root,)))) for root in roots}
    made.setdefault(UNKNOWN, MemoryObject("unknown", UNKNOWN))
    return made


def _make(root: Value, pointers: Pointers, starts: tuple[Value, ...]) -> MemoryObject:
    if root == UNKNOWN:
        return MemoryObject("unknown", UNKNOWN)
    if isinstance(root, Argument):
        role = pointers.lowered.parameters[root.index].role
        kind = "parameter" if role == DATA else "result" if role == RESULT else "error"
        return MemoryObject(kind, root, root.index, (root,))
    if isinstance(root, GlobalValue):
        return MemoryObject("global", root, -1, (root,))
    if isinstance(root, Returned):
        return MemoryObject("returned", root, -1, ())
    assert isinstance(root, Instruction)
    kind = "alloca" if root.opcode.name == "alloca" else "allocation"
    return MemoryObject(kind, root, -1, starts if kind == "allocation" else (root,))
