"""How derivatives pass between functions: from what a call hands in to the parameters of its callee, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from llad.ad.program import Program
from llad.ad.returned import returned_links
from llad.ad.structure import Structure
from llad.analysis.memory import MemoryObject
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import FloatType
from llad.ir.values import Constant, Value

Node = Value | MemoryObject
Link = tuple[frozenset[MemoryObject], frozenset[MemoryObject], bool]


@dataclass(frozen=True)
class Graph:
    """Dependences between values and memory objects of all functions, in both directions."""

    forward: dict[Node, list[Node]] = field(default_factory=dict)
    backward: dict[Node, list[Node]] = field(default_factory=dict)

    def edge(self, source: Node, target: Node) -> None:
        if isinstance(source, Constant):
            return
        self.forward.setdefault(source, []).append(target)
        self.backward.setdefault(target, []).append(source)


def calls_of(structure: Structure, program: Program) -> Iterator[tuple[Instruction, Structure]]:
    """Calls of functions that have a reverse, with the callee."""
    for inst in structure.function.instructions():
        callee = inst.callee if inst.opcode.name == "call" else None
        if isinstance(callee, Function) and callee in program.callees:
            yield inst, program.callees[callee]


def links_of_call(structure: Structure, inst: Instruction, callee: Structure) -> Iterator[Link]:
    """For each pointer: the objects that are passed, those that the callee meets, and if it may write to them."""
    fact = structure.lowered.callees[callee.function.name]
    for argument, parameter in zip(inst.arguments, callee.function.arguments, strict=True):
        if parameter.type.is_pointer:
            passed, met = structure.memory.objects(argument), callee.memory.objects(parameter)
            yield passed, met, parameter.index in fact.writes


def linked_objects(structure: Structure, program: Program) -> Iterator[Link]:
    for inst, callee in calls_of(structure, program):
        yield from links_of_call(structure, inst, callee)
        for there, here in returned_links(structure, inst, callee):
            yield frozenset({there}), frozenset({here}), False


def link(graph: Graph, structure: Structure, inst: Instruction, callee: Structure) -> None:
    """The edges that the call `inst` adds: one node stands for a parameter at all calls."""
    for passed, met, written in links_of_call(structure, inst, callee):
        for here in passed:
            for there in met:
                if here != there:
                    graph.edge(here, there)
                    if written:
                        graph.edge(there, here)
    for there, here in returned_links(structure, inst, callee):
        graph.edge(there, here)
    for argument, parameter in zip(inst.arguments, callee.function.arguments, strict=True):
        if not parameter.type.is_pointer:
            # Integers too: they may be the bits of a float, which the reverse of the call refuses.
            graph.edge(argument, parameter)


def spread(structures: Iterable[Structure], program: Program, found: set[MemoryObject]) -> None:
    """Add the objects that are linked to those in `found`."""
    links = [link for structure in structures for link in linked_objects(structure, program)]
    changed = True
    while changed:
        changed = False
        for passed, met, _ in links:
            both = {item for item in passed | met if item.kind != "unknown"}
            if not both <= found and not both.isdisjoint(found):
                found |= both
                changed = True


def float_types(
    structure: Structure, inst: Instruction, callee: Structure, index: int
) -> frozenset[FloatType]:
    """The floating-point types that caller and callee use for the memory behind argument `index`."""
    types: set[FloatType] = set()
    for own, pointer in ((structure, inst.arguments[index]), (callee, callee.function.arguments[index])):
        for found in own.memory.objects(pointer):
            types |= {type for type in own.memory.float_types(found) if isinstance(type, FloatType)}
    return frozenset(types)


def taking_part(program: Program, active: set[Node]) -> frozenset[Function]:
    """Callees in which something is active, and those that call them."""
    found = {function for function, own in program.callees.items() if _has_active(own, active)}
    changed = True
    while changed:
        changed = False
        for function, own in program.callees.items():
            if function not in found and any(c.function in found for _, c in calls_of(own, program)):
                found.add(function)
                changed = True
    return frozenset(found)


def _has_active(structure: Structure, active: set[Node]) -> bool:
    if any(value in active for value in (*structure.function.arguments, *structure.function.instructions())):
        return True
    return any(found in active for found in structure.memory.all() if found.kind not in ("global", "unknown"))


def array_returned_by(structure: Structure, program: Program, pointer: Value) -> Function | None:
    """The callee that has left the address `pointer` in a variable of the caller, if one has."""
    seen: set[Value] = set()
    todo = [pointer]
    while todo:
        value = todo.pop()
        if value in seen or not isinstance(value, Instruction):
            continue
        seen.add(value)
        if value.opcode.name != "load":
            todo += [operand for operand in value.operands if operand.type.is_pointer]
            continue
        places = structure.memory.objects(value.pointer)
        for call, callee in calls_of(structure, program):
            if any(
                written and not places.isdisjoint(passed)
                for passed, _, written in links_of_call(structure, call, callee)
            ):
                return callee.function
    return None
