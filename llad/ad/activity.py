"""Which values and memory objects carry a derivative from an independent input to the result.

*Varied*: depends on an independent input. *Useful*: the result depends on it. *Active*: both. Only
floating-point values are ever active; integers, conditions and addresses are not. A memory object is one unit:
active if any varied value may be written to it and any useful value may be read from it. (Terms: Griewank and
Walther, Evaluating Derivatives, 2nd ed., section 6.2.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from llad.ad.links import Graph, Node, array_returned_by, calls_of, link, linked_objects, spread, taking_part
from llad.ad.program import Program, readable
from llad.ad.returned import handled_arrays, returned_by
from llad.ad.rules.lookup import rule_for
from llad.ad.structure import Structure
from llad.analysis.facts import DATA, RESULT, SCALAR, OperationFact
from llad.analysis.layout import scalar_types
from llad.analysis.memory import MemoryObject
from llad.errors import ActivityError, MissingRuleError, UnsupportedError
from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalVariable
from llad.ir.types import I64, ArrayType, StructType, Type
from llad.ir.values import Argument, Value

# Instructions that hand floating-point operands on unchanged, in whole or in part: linear without a rule.
STRUCTURAL = frozenset(
    [
        "phi",
        "select",
        "freeze",
        "fpext",
        "fptrunc",
        "bitcast",
        "extractelement",
        "insertelement",
        "shufflevector",
        "extractvalue",
        "insertvalue",
    ]
)
# Integer instructions through which the bits of a float could pass. If they do, the reverse refuses them.
BIT_OPERATIONS = frozenset(
    ["add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "trunc", "zext", "sext"]
)
COPIES = ("llvm.memcpy.", "llvm.memmove.")
FILLS = ("llvm.memset.",)
# Stands for the integers in records: if they are the bits of floats, the reverse of what reads or writes them refuses.
_INTEGERS_IN_RECORDS = Argument(I64, "integers in records", -1)
# Intrinsics that say something about memory and do nothing to it.
MARKERS = ("llvm.lifetime.", "llvm.assume", "llvm.invariant.", "llvm.experimental.noalias.scope.decl")


def carries_float(type: Type) -> bool:
    """True if a value of this type can hold a floating-point number."""
    if isinstance(type, StructType):
        return any(map(carries_float, type.elements))
    if isinstance(type, ArrayType):
        return carries_float(type.element)
    return type.is_float_like


@dataclass(frozen=True)
class Activity:
    """`active` holds values and memory objects; `causes` maps each varied one to the one it got that from."""

    structure: Structure
    active: frozenset[Node]
    causes: dict[Node, Node | None]
    # Of the functions called out of line that take part: calls of others are no matter of the reverse sweep.
    callees: Mapping[Function, Activity] = field(default_factory=dict)
    # Objects whose handles are looked up, in whatever function; see `llad.ad.returned`.
    handled: frozenset[MemoryObject] = frozenset()

    @staticmethod
    def of(structure: Structure, independent: frozenset[int], program: Program | None = None) -> Activity:
        """Activity for derivatives with respect to the parameters with the indices `independent`.

        Raises MissingRuleError for a varied and useful call without a derivative rule, and ActivityError for
        varied values that reach memory that cannot be traced.
        """
        program = program or Program(structure, {}, {}, frozenset())
        structures = [structure, *program.callees.values()]
        graph = Graph()
        floats = _float_objects(structures, program)
        every = [_Edges(own, program, graph, floats) for own in structures]
        seeds: list[Node] = []
        for index, fact in enumerate(structure.lowered.parameters):
            argument = structure.function.arguments[index]
            if index in independent and fact.role == SCALAR:
                seeds.append(argument)
            elif index in independent and fact.role == DATA:
                seeds.extend(structure.memory.objects(argument))
        causes = _closure(graph.forward, seeds)
        results: list[Node] = [
            found
            for index, fact in enumerate(structure.lowered.parameters)
            if fact.role == RESULT
            for found in structure.memory.objects(structure.function.arguments[index])
        ]
        useful = _closure(graph.backward, results)
        for edges in every:
            edges.refuse(causes, useful)
        active = {node for node in causes if node in useful}
        _share_activity(structures, program, active)
        handled = handled_arrays(structures, program, active)
        callees: dict[Function, Activity] = {}
        for function in taking_part(program, active):
            own = program.callees[function]
            callees[function] = Activity(own, frozenset(active), causes, callees, handled)
        return Activity(structure, frozenset(active), causes, callees, handled)

    def callee(self, inst: Instruction) -> Activity | None:
        """The activity of the function that `inst` calls out of line, if that takes part in the reverse sweep."""
        callee = inst.callee if inst.opcode.is_call else None
        return self.callees.get(callee) if isinstance(callee, Function) else None

    @property
    def reversed_parameters(self) -> tuple[int, ...]:
        """The parameters that have a shadow, or a derivative, when this function is called out of line."""
        return tuple(
            a.index
            for a in self.structure.function.arguments
            if (self.is_active_memory(a) if a.type.is_pointer else self.is_active(a))
        )

    def is_active(self, value: Value) -> bool:
        return value in self.active

    def is_active_memory(self, pointer: Value) -> bool:
        """True if `pointer` may point into an active object."""
        return any(found in self.active for found in self.structure.memory.objects(pointer))

    def writes_active(self, store: Instruction) -> bool:
        """True if `store` may overwrite floating-point numbers in an active object."""
        type = store.stored.type
        memory = self.structure.memory
        if memory.is_auxiliary(store.pointer):
            return False
        if type.is_integer and memory.is_integer_field(store.pointer, type):
            return self.is_active(store.stored)
        return (carries_float(type) or type.is_integer) and self.is_active_memory(store.pointer)

    def element_type(self, *pointers: Value) -> Type | None:
        """What the objects behind `pointers` hold, if that is one and the same floating-point type."""
        memory = self.structure.memory
        found = {memory.element_type(candidate) for p in pointers for candidate in memory.objects(p)} - {None}
        # An array of complex numbers is one of floats, twice as many.
        scalars: set[Type] = set().union(*(scalar_types(type) for type in found if type is not None))
        element = scalars.pop() if len(scalars) == 1 else None
        return element if element is not None and element.is_float else None

    def reason(self, node: Node) -> str:
        """Why `node` is varied: the chain of names back to an independent input."""
        if node not in self.causes:
            return "does not depend on an independent input"
        chain: list[str] = []
        current: Node | None = node
        while current is not None and len(chain) < 12:
            chain.append(_name(current))
            current = self.causes[current]
        return " <- ".join(chain)


def _share_activity(structures: Iterable[Structure], program: Program, active: set[Node]) -> None:
    """Add objects that an address may point to as well as to an active one: their shadows are touched too."""
    groups: list[frozenset[MemoryObject]] = []
    links: list[tuple[frozenset[MemoryObject], frozenset[MemoryObject]]] = []
    for structure in structures:
        for passed, met, written in linked_objects(structure, program):
            # The reverse of the callee touches the shadow of what is passed, and clears that of what it writes.
            links += [(passed, met), (met, passed)] if written else [(passed, met)]
        for inst in structure.function.instructions():
            touched = [structure.memory.objects(pointer) for pointer in _touched(structure, inst)]
            groups += [found for found in touched if len(found) > 1]
    changed = True
    while changed:
        changed = False
        for objects in groups:
            if not objects <= active and not objects.isdisjoint(active):
                active |= objects
                changed = True
        for passed, met in links:
            if not passed <= active and not met.isdisjoint(active):
                active |= passed
                changed = True


def _touched(structure: Structure, inst: Instruction) -> list[Value]:
    """Pointers behind which the reverse of `inst` may touch shadow memory; what calls do is told by links."""
    operation = structure.lowered.operations.get(inst.callee_name)
    if operation is not None:
        return [inst.operands[o.argument] for o in operation.operands if o.differentiable]
    if inst.opcode.name in ("load", "store"):
        return [inst.pointer]
    if inst.callee_name.startswith((*COPIES, *FILLS)):
        return [operand for operand in inst.operands[:2] if operand.type.is_pointer]
    return []


def _name(node: Node) -> str:
    return f"%{node.name}" if isinstance(node, Value) else f"memory {node}"


def _float_objects(structures: Iterable[Structure], program: Program) -> frozenset[MemoryObject]:
    """Objects that are read or written as floating-point numbers, or declared to hold them."""
    found: set[MemoryObject] = set()
    for structure in structures:
        found |= _float_objects_of(structure)
    spread(structures, program, found)
    return frozenset(found)


def _float_objects_of(structure: Structure) -> set[MemoryObject]:
    memory = structure.memory
    found: set[MemoryObject] = set()
    for inst in structure.function.instructions():
        if inst.opcode.name in ("load", "store") and carries_float(inst.memory.type):
            found |= memory.objects(inst.pointer)
        operation = structure.lowered.operations.get(inst.callee_name)
        for operand in operation.operands if operation is not None else ():
            if operand.differentiable:
                found |= memory.objects(inst.operands[operand.argument])
    for argument in structure.function.arguments:
        if argument.type.is_pointer:
            for candidate in memory.objects(argument):
                element = memory.element_type(candidate)
                if element is not None and carries_float(element):
                    found.add(candidate)
    return found


class _Edges:
    """The dependence graph over float values and memory objects."""

    def __init__(
        self, structure: Structure, program: Program, graph: Graph, float_objects: frozenset[MemoryObject]
    ) -> None:
        self.structure = structure
        self.program = program
        self.callees = dict(calls_of(structure, program))
        self._edge = graph.edge
        self.graph = graph
        # Calls that no rule covers, and the float values (or objects) that enter and leave them.
        self.opaque: list[tuple[Instruction, list[Node], list[Node]]] = []
        self.untraced: list[tuple[Instruction, Node]] = []
        self.unknown_loads: list[Instruction] = []
        # Operations that read from memory that is not traced, and the pointers through which they write.
        self.unknown_operands: list[tuple[Instruction, list[Value]]] = []
        self.float_objects = float_objects
        for block in structure.function.blocks:
            if block in structure.prepared.warm:
                for inst in block.instructions:
                    self._add(inst)
        self._join_untraced()

    def _join_untraced(self) -> None:
        """What an untraced pointer points to may be any object whose address has escaped, and conversely."""
        memory = self.structure.memory
        objects = memory.all()
        for unknown in objects:
            if unknown.kind != "unknown":
                continue
            for found in objects:
                constant = isinstance(found.base, GlobalVariable) and found.base.is_constant
                if found.kind != "unknown" and not constant and memory.escapes(found):
                    self._edge(unknown, found)
                    self._edge(found, unknown)

    def _objects(self, pointer: Value) -> frozenset[MemoryObject]:
        return self.structure.memory.objects(pointer)

    def _add(self, inst: Instruction) -> None:
        name = inst.opcode.name
        if name in STRUCTURAL or name in BIT_OPERATIONS:
            # Integers are included because they may be the bits of a float; most are not, and then never varied.
            for operand in inst.operands[1:] if name == "select" else inst.operands:
                if carries_float(operand.type) or operand.type.is_integer:
                    self._edge(operand, inst)
        elif name == "load":
            if self.structure.memory.may_be_integer_field(inst.pointer):
                self._edge(_INTEGERS_IN_RECORDS, inst)
            if self._holds_float(inst.type, inst.pointer):
                for found in self._objects(inst.pointer):
                    self._edge(found, inst)
                    if found.kind == "unknown":
                        self.unknown_loads.append(inst)
        elif name == "store":
            if self.structure.memory.may_be_integer_field(inst.pointer):
                self._edge(inst.stored, _INTEGERS_IN_RECORDS)
            if self._holds_float(inst.stored.type, inst.pointer):
                self._write(inst, inst.stored, inst.pointer)
        elif inst.opcode.is_call:
            self._add_call(inst)
        elif inst.opcode.is_float:
            self._add_ruled(inst)
        elif name in ("atomicrmw", "cmpxchg"):
            self._add_unknown(inst, [inst.operands[1]], [inst.operands[0]])

    def _holds_float(self, type: Type, pointer: Value) -> bool:
        """Floats, and integers that are the bits of floats because the memory holds floats."""
        if carries_float(type):
            return True
        if not type.is_integer or self.structure.memory.is_integer_field(pointer, type):
            return False
        return not self.float_objects.isdisjoint(self._objects(pointer))

    def _write(self, inst: Instruction, value: Node, pointer: Value) -> None:
        if self.structure.memory.is_auxiliary(pointer):
            return
        for found in self._objects(pointer):
            self._edge(value, found)
            if found.kind == "unknown":
                self.untraced.append((inst, value))

    def _add_ruled(self, inst: Instruction) -> bool:
        rule = rule_for(inst)
        if rule is None:
            return False
        operands = inst.arguments if inst.opcode.is_call else inst.operands
        for operand, scale in zip(operands, rule.scales, strict=True):
            if scale is not None:
                self._edge(operand, inst)
        return True

    def _add_call(self, inst: Instruction) -> None:
        name = inst.callee_name
        if name.startswith(COPIES):
            for found in self._objects(inst.operands[1]):
                self._write(inst, found, inst.operands[0])
            return
        if inst in self.callees:
            link(self.graph, self.structure, inst, self.callees[inst])
            return
        if inst.callee in self.program.failing:
            return
        operation = self.structure.lowered.operations.get(name)
        if operation is not None:
            self._add_operation(inst, operation)
            return
        fact = self.structure.lowered.runtime.get(name)
        if name.startswith((*FILLS, *MARKERS)) or fact is not None or self._add_ruled(inst):
            return
        effect = self.structure.effects.of_call(inst)
        if effect.known and effect.writes in ("none", "inaccessible") and not carries_float(inst.type):
            return
        pointers = [a for a in inst.arguments if a.type.is_pointer]
        self._add_unknown(inst, [a for a in inst.arguments if carries_float(a.type)], pointers)

    def _add_operation(self, inst: Instruction, operation: OperationFact) -> None:
        """Whatever is read may flow to whatever is written; numbers passed by value must not vary."""
        carrying = [operand for operand in operation.operands if operand.differentiable]
        written = [inst.operands[operand.argument] for operand in carrying if operand.writes]
        for operand in carrying:
            for found in self._objects(inst.operands[operand.argument]) if operand.reads else ():
                for pointer in written:
                    self._write(inst, found, pointer)
                if found.kind == "unknown":
                    self.unknown_operands.append((inst, written))
        numbers: list[Node] = [argument for argument in inst.arguments if carries_float(argument.type)]
        self.opaque.append(
            (inst, numbers, [found for pointer in written for found in self._objects(pointer)])
        )

    def _add_unknown(self, inst: Instruction, values: list[Value], pointers: list[Value]) -> None:
        touched: list[Node] = [found for pointer in pointers for found in self._objects(pointer)]
        if pointers:
            # Through the memory that it is given, the callee may find whatever has escaped into it.
            memory = self.structure.memory
            local = (found for found in memory.all() if found.kind not in ("global", "unknown"))
            touched += [found for found in local if memory.escapes(found) and found not in touched]
        results: list[Node] = [inst] if carries_float(inst.type) else []
        # An object made from a number holds it, until another call takes it out again.
        held: list[Node] = list(self._objects(inst)) if inst.type.is_pointer else []
        entering = [*values, *touched]
        leaving = [*results, *touched, *held, *returned_by(self.structure, inst)]
        for source in entering:
            for target in leaving:
                if source is not target:
                    self._edge(source, target)
        self.opaque.append((inst, entering, leaving))

    def _untraced_load(self, inst: Instruction) -> ActivityError:
        pointer = inst.pointer if inst.opcode.name == "load" else inst.operands[0]
        maker = array_returned_by(self.structure, self.program, pointer)
        if maker is not None:
            return ActivityError(
                f"what `{readable(maker.name)}` returns",
                "it is called out of line, and lists and instances that such functions return are not followed",
                "return numbers, arrays, or tuples of these",
            )
        return ActivityError(
            "a load from memory that cannot be traced to an array or a local variable",
            "an array that carries a derivative is reachable from there",
            "keep arrays in variables, tuples or lists, or, where no derivative is wanted, hand over "
            "`llad.stop_gradient(array)`",
        )

    def refuse(self, varied: dict[Node, Node | None], useful: dict[Node, Node | None]) -> None:
        """Raise for every place where a derivative would be lost."""
        for inst, entering, leaving in self.opaque:
            if any(node in varied for node in entering) and any(node in useful for node in leaving):
                if not any(isinstance(node, Value) and node in varied for node in entering):
                    # It may read a differentiable value from memory: where it got there tells more.
                    self._refuse_untraced(varied)
                name = inst.callee_name or inst.opcode.name
                callee = inst.callee if inst.opcode.is_call else None
                if isinstance(callee, Function) and callee in self.program.refused:
                    error = self.program.refused[callee]
                    raise error if error.instruction is not None else _located(error, inst)
                if isinstance(callee, Function) and not callee.is_declaration:
                    raise _located(
                        MissingRuleError(
                            f"`{readable(name)}`",
                            "it was not inlined, and it returns neither a number nor nothing",
                            "return numbers, or write to arrays",
                        ),
                        inst,
                    )
                raise _located(
                    MissingRuleError(
                        f"`{name}`",
                        "a derivative flows through it, and it has no derivative rule",
                        "write loops over arrays instead of a list or a library call, or, where no derivative is "
                        "wanted, hand over `llad.stop_gradient(value)`",
                    ),
                    inst,
                )
        if any(isinstance(node, MemoryObject) and self.structure.memory.escapes(node) for node in varied):
            reading = [inst for inst in self.unknown_loads if inst in useful]
            reading += [
                inst
                for inst, written in self.unknown_operands
                if any(found in useful for pointer in written for found in self._objects(pointer))
            ]
            for inst in reading:
                raise _located(self._untraced_load(inst), inst)
        self._refuse_untraced(varied)

    def _refuse_untraced(self, varied: dict[Node, Node | None]) -> None:
        for inst, value in self.untraced:
            if value in varied:
                raise _located(
                    ActivityError(
                        "a store of a differentiable value",
                        "the memory it goes to cannot be traced to an array or a local variable",
                        "keep such values in arrays, tuples or lists, not in sets, or, where no derivative is wanted, "
                        "store `llad.stop_gradient(value)`",
                    ),
                    inst,
                )


def _located(error: UnsupportedError, inst: Instruction) -> UnsupportedError:
    error.instruction = inst
    return error


def _closure(edges: dict[Node, list[Node]], seeds: list[Node]) -> dict[Node, Node | None]:
    """Everything that can be reached from `seeds`, each with the node it was first reached from."""
    causes: dict[Node, Node | None] = dict.fromkeys(seeds)
    todo = list(seeds)
    while todo:
        node = todo.pop()
        for target in edges.get(node, ()):
            if target not in causes:
                causes[target] = node
                todo.append(target)
    return causes
