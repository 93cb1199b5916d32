"""Arrays that functions called out of line make, or are given, and return.

    even = fft(x[::2])       # fft makes an array, its caller writes to and reads from it

The caller finds the shadow of such an array through its handle, looked up when the address is loaded from where the
callee has left it. So every array that an address of this kind may point to has a handle, made by the function that
made the array and in the list that all functions of the program share. The shadow itself is made when somebody first
asks for it; the reverse of the allocation, in the reverse sweep of the callee, frees it. What the reverse sweep of the
callee needs of the array is kept for it, because the caller may overwrite or drop the array.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from llad.ad.program import Program
from llad.ad.structure import Structure
from llad.analysis.memory import MemoryObject
from llad.analysis.places import Returned
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import Argument, Value

__all__ = ["handled_arrays", "returned_by", "returned_links"]


def returned_by(structure: Structure, call: Instruction) -> list[MemoryObject]:
    """The objects that stand for the arrays which `call` returns and has made."""
    return [
        found
        for found in structure.memory.all()
        if isinstance(found.base, Returned) and found.base.call is call
    ]


def returned_links(
    structure: Structure, call: Instruction, callee: Structure
) -> Iterator[tuple[MemoryObject, MemoryObject]]:
    """What the callee knows an array as that `call` returns, and what the caller knows it as."""
    for here in returned_by(structure, call):
        assert isinstance(here.base, Returned)
        for there in callee.memory.all():
            own = there.base.site if isinstance(there.base, Returned) else there.base
            if own is here.base.site:
                yield there, here


def handled_arrays(
    structures: Iterable[Structure], program: Program, active: Iterable[object]
) -> frozenset[MemoryObject]:
    """The active objects of which every array has a handle."""
    # Headers may be unknown where elements are not. Where elements are, the access is refused.
    chosen = {node for node in active if isinstance(node, MemoryObject) and node.kind != "unknown"}
    calls: list[tuple[Structure, Instruction, Structure]] = []
    found: dict[MemoryObject, None] = {}
    for structure in structures:
        for inst in structure.function.instructions():
            callee = inst.callee if inst.opcode.name == "call" else None
            if isinstance(callee, Function) and callee in program.callees:
                calls.append((structure, inst, program.callees[callee]))
            if inst.type.is_pointer and _is_looked_up(structure, inst):
                found.update(dict.fromkeys(o for o in structure.memory.objects(inst) if o in chosen))
    todo = list(found)
    while todo:
        current = todo.pop()
        for structure, call, callee_structure in calls:
            for other in _sources(structure, call, callee_structure, current):
                if other in chosen and other not in found:
                    found[other] = None
                    todo.append(other)
    return frozenset(found)


def _is_looked_up(structure: Structure, pointer: Instruction) -> bool:
    """Whether the handle of the array behind `pointer` may be looked up: it comes from a callee, or is one of several
    of which one is a parameter of a function that is called."""
    if pointer.opcode.name == "load":
        return pointer.pointer in structure.lowered.places
    is_called = structure.lowered.sites is not None
    return is_called and pointer.opcode.name == "phi" and len(structure.memory.objects(pointer)) > 1


def _sources(
    structure: Structure, call: Instruction, callee: Structure, found: MemoryObject
) -> Iterable[MemoryObject]:
    """What `found` is on the other side of `call`, where its handle is made."""
    base: Value = found.base
    if isinstance(base, Argument):
        arguments = callee.function.arguments
        if base.index < len(arguments) and arguments[base.index] is base:
            yield from structure.memory.objects(call.arguments[base.index])
    elif isinstance(base, Returned) and base.call is call:
        yield from (there for there, here in returned_links(structure, call, callee) if here == found)
