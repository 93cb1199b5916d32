"""Places: local variables through which functions that are called out of line return pointers.

    %place = alloca { ptr, ptr, i64 }           ; in the caller
    %status = call i32 @f(ptr %place, ...)      ; f stores the header and the elements of an array to its parameter
    %elements = load ptr, (%place + 8)

A place is a variable, or a parameter that is given places at all calls, of which every use is seen: it is read and
written at constant offsets only, and handed, as a whole, to parameters that are places too. Functions do not read
pointers from their parameters. So what is loaded from a place is what was stored at the same offset, here or in a
callee.

Arrays that a call makes and returns are objects of the caller, one for each call and *site*, the allocation that makes
them (in whatever function, however deep in a recursion): `Returned`. One such object may stand for several arrays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from llad.analysis.effects import is_memory_intrinsic
from llad.analysis.facts import Origin, Places, Spot
from llad.analysis.layout import constant_offset
from llad.analysis.uses import Uses
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import PTR, Type
from llad.ir.values import Argument, GlobalValue, Value, null

__all__ = ["Returned", "find_places", "origin_of", "parameter_at", "roots_after"]

_UNTRACED: Value = null()
_MERGES = ("phi", "select", "freeze")


@dataclass(frozen=True, slots=True, repr=False)
class Returned(Value):
    """Stands for the arrays that `call` returns and that the allocation `site` has made during it."""

    call: Instruction
    site: Value
    type: Type = field(default=PTR, init=False, compare=False)
    name: str = field(default="", init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", f"{self.call.name or 'call'}.{self.site.name}")


def find_places(module: Module, root: Function, callees: Iterable[Function]) -> Places:
    """All places in `root` and the functions that it calls out of line: the greatest set that agrees with all calls."""
    known = set(callees)
    spots: dict[Value, Spot] = {}
    passed: dict[Value, list[tuple[Instruction, int]]] = {}
    for function in (root, *known):
        if any(inst.opcode.name == "inttoptr" for inst in function.instructions()):
            continue
        uses = Uses.of(function)
        candidates: list[Value] = [i for i in function.instructions() if i.opcode.name == "alloca"]
        candidates += [a for a in function.arguments if a.type.is_pointer] if function is not root else []
        for candidate in candidates:
            found = _uses_of(candidate, uses)
            if found is not None:
                spots.update(found[0])
                passed[candidate] = found[1]
    given = _given(module, known)
    places = set(passed)
    changed = True
    while changed:
        changed = False
        for place in [*places]:
            onward = all(parameter_at(call, index) in places for call, index in passed[place])
            inward = not isinstance(place, Argument) or all(
                value in spots and spots[value][0] in places for value in given.get(place, (_UNTRACED,))
            )
            if not (onward and inward):
                places.discard(place)
                changed = True
    return {pointer: spot for pointer, spot in spots.items() if spot[0] in places}


def _uses_of(place: Value, uses: Uses) -> tuple[dict[Value, Spot], list[tuple[Instruction, int]]] | None:
    """Pointers to `place`, and the calls that it is handed to with the position; None if a use is not followed."""
    spots: dict[Value, Spot] = {place: (place, 0)}
    passed: list[tuple[Instruction, int]] = []
    merged: set[Value] = set()
    todo = [place]
    while todo:
        pointer = todo.pop()
        for user, position in uses.of_value(pointer):
            name = user.opcode.name
            if name == "getelementptr" and position == 0:
                step = constant_offset(user)
                if step is None:
                    return None
                spots[user] = (place, spots[pointer][1] + step)
                todo.append(user)
            elif name in _MERGES:
                # Code that is the same on several ways may have become one.
                if spots.setdefault(user, spots[pointer]) != spots[pointer]:
                    return None
                todo += [] if user in merged else [user]
                merged.add(user)
            elif name == "call" and not is_memory_intrinsic(user.callee_name):
                if spots[pointer][1] != 0:
                    return None
                passed.append((user, position))
            elif not _is_simple(user, position, place):
                return None
    for merge in merged:
        assert isinstance(merge, Instruction)
        if any(spots.get(o) != spots[merge] for o in merge.operands if o.type.is_pointer):
            return None
    return spots, passed


def _is_simple(user: Instruction, position: int, place: Value) -> bool:
    """Whether `user` reads or writes one number or pointer, or fills or marks the variable."""
    name = user.opcode.name
    if name == "icmp":
        return True
    if name in ("load", "store"):
        type = user.memory.type
        is_number = type.is_integer or type.is_float or type.is_pointer
        readable = not (name == "load" and type.is_pointer and isinstance(place, Argument))
        return position == user.opcode.pointer_operand and is_number and readable
    return name == "call" and not user.callee_name.startswith(("llvm.memcpy.", "llvm.memmove."))


def parameter_at(call: Instruction, position: int) -> Value | None:
    """The parameter that the operand of `call` at `position` is handed to."""
    callee = call.callee
    if not isinstance(callee, Function) or position >= len(callee.arguments):
        return None
    return callee.arguments[position]


def _given(module: Module, known: set[Function]) -> dict[Value, list[Value]]:
    """What the calls in the whole module hand to the pointer parameters of `known`; null if not all is seen."""
    given: dict[Value, list[Value]] = {}
    for function in module.functions.values():
        for inst in function.instructions():
            callee = inst.callee if inst.opcode.name == "call" else None
            if isinstance(callee, Function) and callee in known:
                for parameter, argument in zip(callee.arguments, inst.arguments, strict=False):
                    given.setdefault(parameter, []).append(argument)
            for position, operand in enumerate(inst.operands):
                is_call = inst.opcode.name == "call" and position == len(inst.operands) - 1
                if isinstance(operand, Function) and operand in known and not is_call:
                    for parameter in operand.arguments:
                        given.setdefault(parameter, []).append(_UNTRACED)
    return given


def origin_of(root: Value, escaping: frozenset[Value]) -> Origin:
    """How the callers of a function see a root of a pointer that it returns."""
    if isinstance(root, Argument):
        return root.index
    if isinstance(root, GlobalValue):
        return root
    is_made = isinstance(root, Instruction) and root.opcode.is_call
    if root in escaping or not (is_made or isinstance(root, Returned)):
        return _UNTRACED
    return root.site if isinstance(root, Returned) else root


def roots_after(
    call: Instruction, origins: Iterable[Origin], known: Callable[[Value], frozenset[Value]]
) -> frozenset[Value]:
    """The roots, in the caller, of what `call` has left at one offset of a place."""
    found: set[Value] = set()
    for origin in origins:
        if isinstance(origin, int):
            found |= known(call.arguments[origin])
        elif isinstance(origin, Instruction):
            found.add(Returned(call, origin))
        else:
            found.add(origin)
    return frozenset(found)
