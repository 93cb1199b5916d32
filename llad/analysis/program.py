"""Functions that a program calls out of line: what each call does, and what all calls of one have in common.

Every pointer parameter of such a function is a memory object of its own, as far as all calls hand in traced
pointers. Which of them may overlap, which are never written, what a call reads, writes and captures: one greatest
fixed point over the program, from the best answers down, because recursive functions depend on themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from llad.analysis.cfg import ControlFlow
from llad.analysis.facts import DATA, OTHER, SCALAR, CalleeFact, CallSites, Lowered, Origin, ParameterFact
from llad.analysis.fields import Fields
from llad.analysis.layout import scalar_types
from llad.analysis.memory import MemoryObject, MemoryObjects
from llad.analysis.places import find_places, origin_of
from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalVariable
from llad.ir.types import I32, FloatType, IntType, StructType, Type
from llad.ir.values import Argument, Value

__all__ = ["called_functions", "lower_program"]

_NO_TYPE = "none"


def called_functions(lowered: Lowered, ignored: Callable[[Instruction], bool]) -> list[Function]:
    """Functions that the program defines and calls directly, that return a status; not the root.

    Calls for which `ignored` holds are none: they have a derivative rule.
    """
    root = lowered.module.functions[lowered.function]
    found: dict[Function, None] = {}
    todo = [root]
    while todo:
        for inst in todo.pop().instructions():
            callee = inst.callee if inst.opcode.name == "call" else None
            if not isinstance(callee, Function) or callee in found or callee is root:
                continue
            known = callee.name in lowered.runtime or callee.name in lowered.operations
            if callee.is_declaration or known or callee.function_type.result is not I32 or ignored(inst):
                continue
            found[callee] = None
            todo.append(callee)
    return list(found)


def lower_program(lowered: Lowered, callees: list[Function]) -> tuple[Lowered, dict[Function, Lowered]]:
    """The root and `callees`, each with what is known of the others and of its own calls."""
    if not callees:
        return lowered, {}
    solver = _Solver(lowered, callees)
    while solver.changed:
        solver.step()
    return solver.of_root(), {callee: solver.of_callee(callee) for callee in callees}


@dataclass
class _State:
    """What is known so far of one function; grows towards what is not known."""

    fact: CalleeFact = field(default_factory=CalleeFact)
    untraced: set[int] = field(default_factory=set)
    overlapping: set[frozenset[int]] = field(default_factory=set)
    changing: set[int] = field(default_factory=set)  # parameters whose memory does not last
    elements: dict[int, Type | str] = field(default_factory=dict)


class _Solver:
    def __init__(self, lowered: Lowered, callees: list[Function]) -> None:
        self.root = lowered.module.functions[lowered.function]
        places = find_places(lowered.module, self.root, callees)
        fields = Fields([self.root, *callees], places)
        self.lowered = replace(lowered, places=places, separate=fields.separate, integers=fields.integers)
        self.states = {callee: _State() for callee in callees}
        self.changed = True

    def of_root(self) -> Lowered:
        return replace(self.lowered, callees=self._facts())

    def of_callee(self, callee: Function) -> Lowered:
        state = self.states[callee]
        parameters = tuple(_parameter(argument.index, argument.type, state) for argument in callee.arguments)
        pointers = {fact_index for fact_index, fact in enumerate(parameters) if fact.role == DATA}
        return replace(
            self.lowered,
            function=callee.name,
            parameters=parameters,
            callees=self._facts(),
            sites=CallSites(frozenset(state.overlapping), frozenset(pointers - state.changing)),
            # A parameter may be a part of an array, of whatever shape.
            reshapes=True,
        )

    def _facts(self) -> Mapping[str, CalleeFact]:
        return {callee.name: state.fact for callee, state in self.states.items()}

    def step(self) -> None:
        self.changed = False
        for function in (self.root, *self.states):
            own = self.of_root() if function is self.root else self.of_callee(function)
            memory = MemoryObjects.of(own, function, ControlFlow.of(function))
            if function is not self.root:
                self._summarise(function, memory)
            for inst in function.instructions():
                callee = inst.callee if inst.opcode.name == "call" else None
                if isinstance(callee, Function) and callee in self.states:
                    self._visit(inst, self.states[callee], memory)
                self._visit_header(inst, function, memory)

    def _visit_header(self, inst: Instruction, function: Function, memory: MemoryObjects) -> None:
        """A parameter through which the run time finds elements is no object: its memory begins elsewhere."""
        fact = self.lowered.runtime.get(inst.callee_name) if inst.opcode.is_call else None
        if fact is None or fact.data_of < 0 or function is self.root:
            return
        untraced = self.states[function].untraced
        for found in memory.objects(inst.operands[fact.data_of]):
            if found.kind == "parameter" and found.index not in untraced:
                untraced.add(found.index)
                self.changed = True

    def _summarise(self, function: Function, memory: MemoryObjects) -> None:
        """What a call of `function` does, from what its body does."""
        state = self.states[function]
        accesses, writes, captures = set(), set(), set()
        beyond = state.fact.beyond
        for argument in function.arguments:
            if not argument.type.is_pointer:
                continue
            if argument in memory.pointers.escaping:
                captures.add(argument.index)
            for found in memory.objects(argument):
                # What may share bytes with a parameter that is not traced is accessed through other parameters:
                # the caller knows what these point to.
                is_traced = found.kind != "unknown"
                if memory.accesses(found) if is_traced else memory.names(found, writing=False):
                    accesses.add(argument.index)
                if memory.writes(found) if is_traced else memory.names(found, writing=True):
                    writes.add(argument.index)
        for found in memory.all():
            if found.kind == "unknown" or (
                isinstance(found.base, GlobalVariable) and not found.base.is_constant
            ):
                if memory.names(found, writing=True):
                    beyond = "write"
                elif memory.names(found, writing=False):
                    beyond = beyond or "read"
        before = state.fact
        made = CalleeFact(
            before.accesses | accesses,
            before.writes | writes,
            before.captures | captures,
            beyond,
            _leaves(before, memory),
        )
        if made != before:
            state.fact = made
            self.changed = True

    def _visit(self, call: Instruction, state: _State, memory: MemoryObjects) -> None:
        """Take a call into account in what is known of the parameters of its callee."""
        passed: list[tuple[int, frozenset[MemoryObject]]] = []
        for index, argument in enumerate(call.arguments):
            if not argument.type.is_pointer:
                continue
            objects = memory.objects(argument)
            self._visit_argument(index, argument, objects, state, memory)
            for other, others in passed:
                pair = frozenset({index, other})
                if pair not in state.overlapping and any(
                    memory.may_alias(a, b) for a in objects for b in others
                ):
                    state.overlapping.add(pair)
                    self.changed = True
            passed.append((index, objects))

    def _visit_argument(
        self,
        index: int,
        argument: Value,
        objects: frozenset[MemoryObject],
        state: _State,
        memory: MemoryObjects,
    ) -> None:
        if index not in state.untraced and any(not _is_traced(found) for found in objects):
            state.untraced.add(index)
            self.changed = True
        if index not in state.changing and any(not _lasts(found, memory) for found in objects):
            state.changing.add(index)
            self.changed = True
        for found in objects:
            record, element = _record_at(argument, found, memory), memory.element_type(found)
            kind = record or (element if isinstance(element, IntType | FloatType) else _NO_TYPE)
            before = state.elements.get(index, kind)
            joined = kind if before == kind else _NO_TYPE
            if state.elements.get(index) != joined:
                state.elements[index] = joined
                self.changed = True


def _leaves(before: CalleeFact, memory: MemoryObjects) -> Mapping[int, Mapping[int, frozenset[Origin]]]:
    """What was known of the pointers that a function leaves behind its parameters, and what is known now."""
    made = {position: dict(fields) for position, fields in before.leaves.items()}
    pointers = memory.pointers
    for (place, offset), roots in pointers.left.items():
        if isinstance(place, Argument) and roots:
            fields = made.setdefault(place.index, {})
            origins = frozenset(origin_of(root, pointers.escaping) for root in roots)
            fields[offset] = fields.get(offset, frozenset()) | origins
    return made


def _parameter(index: int, type: Type, state: _State) -> ParameterFact:
    if not type.is_pointer:
        return ParameterFact(SCALAR, f"parameter {index}")
    if index in state.untraced:
        return ParameterFact(OTHER, f"parameter {index}")
    element = state.elements.get(index)
    return ParameterFact(DATA, f"parameter {index}", element if isinstance(element, Type) else None)


def _record_at(argument: Value, found: MemoryObject, memory: MemoryObjects) -> StructType | None:
    """The type of the record of numbers whose start a call is given; None for other memory."""
    declared = memory.declared_type(found)
    if not isinstance(declared, StructType) or not memory.holds_structs(found) or not found.is_base(argument):
        return None
    return declared if all(t.is_float or t.is_integer for t in scalar_types(declared)) else None


def _is_traced(found: MemoryObject) -> bool:
    """A global that changes can be reached without its address being handed in: not an object of its own."""
    if found.kind == "global":
        return isinstance(found.base, GlobalVariable) and found.base.is_constant
    return found.kind != "unknown"


def _lasts(found: MemoryObject, memory: MemoryObjects) -> bool:
    """Whether nobody writes `found` during the whole program, and it outlives it."""
    if found.kind == "global":
        return isinstance(found.base, GlobalVariable) and found.base.is_constant
    return found.kind == "parameter" and memory.lasts(found) and not memory.writes(found)
