"""Pointers in memory: which objects the pointers point to that are loaded from local variables and local objects.

    store ptr %a, ptr %cell          ; what is loaded from %cell points into what %a points into
    %p = load ptr, ptr %cell

An inclusion analysis without regard to order, offsets and control flow (L. O. Andersen, Program Analysis and
Specialization for the C Programming Language, 1994). An object is *open* when something that is not seen here may read
or write what is in it: its address escapes, a call is given it, or it is accessed in a way that is not followed. What
is loaded from open objects is unknown, and what is stored to them escapes. Places (`llad.analysis.places`) are never
open, and have contents for each offset.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from llad.analysis.effects import is_memory_intrinsic
from llad.analysis.facts import DATA, OTHER, Lowered, Spot
from llad.analysis.places import roots_after
from llad.analysis.uses import Uses
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import ArrayType, IntType, StructType, Type
from llad.ir.values import Value

__all__ = ["Contents", "holds_pointers"]

Roots = frozenset[Value]
_COPIES = ("llvm.memcpy.", "llvm.memmove.")
_PASSED_ON = frozenset({"phi", "select", "freeze"})
_ADDRESS_BITS = 64


def holds_pointers(function: Function) -> bool:
    """Whether pointers are loaded at all, and none is made from an integer."""
    found = False
    for inst in function.instructions():
        if inst.opcode.name == "inttoptr":
            return False
        found = found or (inst.opcode.name == "load" and inst.type.is_pointer)
    return found


def _has_pointer(type: Type) -> bool:
    if isinstance(type, StructType):
        return any(map(_has_pointer, type.elements))
    return _has_pointer(type.element) if isinstance(type, ArrayType) else type.scalar.is_pointer


def _elements_of_headers(lowered: Lowered, function: Function) -> dict[Value, Value]:
    """For the header of each array parameter, the parameter with its elements: both mean one object in memory."""
    facts = lowered.parameters
    elements = {
        fact.argument: function.arguments[i]
        for i, fact in enumerate(facts)
        if fact.role == DATA and fact.argument
    }
    return {
        function.arguments[i]: elements[fact.argument]
        for i, fact in enumerate(facts)
        if fact.role == OTHER and fact.argument in elements and function.arguments[i].type.is_pointer
    }


class Contents:
    """Solves for the roots of all pointers, `roots`, and for the roots whose address escapes, `escaping`.

    `roots_of` gives the roots of a pointer that is not loaded, from those that are known; `known` those of any value;
    `use` what a use does to a pointer: "ends", "derives" or "escapes".
    """

    def __init__(
        self,
        lowered: Lowered,
        function: Function,
        order: list[Instruction],
        roots_of: Callable[[Instruction, Lowered, Mapping[Value, Roots]], Roots],
        known: Callable[[Value, Lowered, Mapping[Value, Roots]], Roots],
        use: Callable[[Instruction, int, Lowered], str],
        unknown: Value,
    ) -> None:
        self.lowered = lowered
        self.order = order
        self.uses = Uses.of(function)
        self.arguments = [argument for argument in function.arguments if argument.type.scalar.is_pointer]
        self._elements_of = _elements_of_headers(lowered, function)
        self.roots_of = roots_of
        self.known = known
        self.use = use
        self.unknown = unknown
        self.roots: dict[Value, Roots] = {}
        self.content: dict[Value, Roots] = {}
        self.left: dict[Spot, Roots] = {}
        self.open: set[Value] = set()
        self.escaping: frozenset[Value] = frozenset()

    def solve(self) -> None:
        while True:
            self._propagate()
            found = self._find_open()
            if found <= self.open:
                return
            self.open |= found

    def _of(self, value: Value) -> Roots:
        return self.known(value, self.lowered, self.roots)

    def _is_closed(self, root: Value) -> bool:
        return isinstance(root, Instruction) and root not in self.open

    def _loaded(self, pointer: Value) -> Roots:
        """Roots of what is loaded from the address `pointer`."""
        spot = self.lowered.places.get(pointer)
        if spot is not None:
            return self.left.get(spot, frozenset())
        found: set[Value] = set()
        for root in self._of(pointer):
            # What has been put into an open object escapes, so that unknown pointers stand for it.
            found |= self.content.get(root, frozenset()) if self._is_closed(root) else {self.unknown}
        return frozenset(found)

    def _stored(self, value: Value) -> Roots:
        """Roots of a stored value: of a pointer, or of what an integer that is merely copied may be the bits of."""
        if value.type.scalar.is_pointer:
            return self._of(self._elements_of.get(value, value))
        found: set[Value] = set()
        if isinstance(value.type, IntType) and value.type.bits < _ADDRESS_BITS:
            return frozenset()
        todo, seen = [value], {value}
        while todo:
            current = todo.pop()
            if not isinstance(current, Instruction) or not current.type.is_integer:
                continue
            if current.opcode.name == "load":
                found |= self._loaded(current.pointer) - {self.unknown}
            elif current.opcode.name in _PASSED_ON:
                todo += [operand for operand in current.operands if operand not in seen]
                seen.update(current.operands)
        return frozenset(found)

    def _propagate(self) -> None:
        self.roots, self.content, self.left = {}, {}, {}
        changed = True
        while changed:
            changed = False
            for inst in self.order:
                if inst.type.scalar.is_pointer:
                    is_load = inst.opcode.name == "load" and inst.type.is_pointer
                    found = (
                        self._loaded(inst.pointer)
                        if is_load
                        else self.roots_of(inst, self.lowered, self.roots)
                    )
                    if found != self.roots.get(inst, frozenset()):
                        self.roots[inst] = found
                        changed = True
                elif inst.opcode.name == "store":
                    changed |= self._put(inst.pointer, self._stored(inst.stored))
                elif inst.callee_name.startswith(_COPIES):
                    changed |= self._put(inst.operands[0], self._loaded(inst.operands[1]))
                elif inst.callee_name in self.lowered.callees:
                    changed |= self._leave(inst)

    def _leave(self, call: Instruction) -> bool:
        """Take in what a callee leaves in places."""
        changed = False
        for position, fields in self.lowered.callees[call.callee_name].leaves.items():
            place, _ = self.lowered.places[call.arguments[position]]
            for offset, origins in fields.items():
                changed |= self._put_at((place, offset), roots_after(call, origins, self._of))
        return changed

    def _put_at(self, spot: Spot, stored: Roots) -> bool:
        before = self.left.get(spot, frozenset())
        self.left[spot] = before | stored
        return not stored <= before

    def _put(self, pointer: Value, stored: Roots) -> bool:
        spot = self.lowered.places.get(pointer)
        if spot is not None:
            return self._put_at(spot, stored)
        changed = False
        for root in self._of(pointer) if stored else ():
            before = self.content.get(root, frozenset())
            if not stored <= before:
                self.content[root] = before | stored
                changed = True
        return changed

    def _find_open(self) -> set[Value]:
        """Everything that is open, and what escapes through it."""
        found = set(self.open)
        for inst in self.order:
            found.update(root for root in self._opened_by(inst) if root not in self.lowered.places)
        escaping: set[Value] = set()
        for value in (*self.arguments, *(inst for inst in self.order if inst.type.scalar.is_pointer)):
            if self._of(value) - escaping and self._escapes(value):
                escaping |= self._of(value)
        # What is in open objects can be found by others.
        todo = [
            root for root in self.content if root in found or root in escaping or not self._is_closed(root)
        ]
        while todo:
            for inner in self.content.get(todo.pop(), frozenset()):
                if inner not in escaping:
                    escaping.add(inner)
                    todo.append(inner)
        self.escaping = frozenset(escaping - {self.unknown})
        return {root for root in found | escaping if isinstance(root, Instruction)}

    def _opened_by(self, inst: Instruction) -> Iterable[Value]:
        name = inst.opcode.name
        if name in ("load", "store"):
            type = inst.memory.type
            return self._of(inst.pointer) if _has_pointer(type) and not type.is_pointer else ()
        if inst.opcode.is_call:
            if inst.callee_name in self.lowered.runtime or is_memory_intrinsic(inst.callee_name):
                return ()
            pointers = [argument for argument in inst.arguments if argument.type.scalar.is_pointer]
        else:
            pointers = [inst.pointer] if inst.opcode.pointer_operand >= 0 else []
        return frozenset().union(*map(self._of, pointers))

    def _escapes(self, pointer: Value) -> bool:
        """Whether a use of `pointer`, or of an integer made from it, lets its address out of sight."""
        pending, seen = [pointer], {pointer}
        while pending:
            for user, position in self.uses.of_value(pending.pop()):
                verdict = self.use(user, position, self.lowered)
                is_kept = user.opcode.name == "store" and user.stored.type.is_pointer
                if verdict == "escapes" and not (is_kept and self._is_followed(user.pointer)):
                    return True
                # Pointers that are derived have the same roots, and are looked at themselves.
                if verdict == "derives" and not user.type.scalar.is_pointer and user not in seen:
                    seen.add(user)
                    pending.append(user)
        return False

    def _is_followed(self, target: Value) -> bool:
        """Whether it is known what reads a pointer that is stored to `target`."""
        return target in self.lowered.places or all(map(self._is_closed, self._of(target)))
