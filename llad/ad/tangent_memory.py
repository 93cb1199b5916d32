"""Which pointers may point into the same memory, for forward mode: Steensgaard's analysis.

Every pointer belongs to a class of pointers that may point into the same objects, and every class has at
most one class of pointers that its memory holds. Assignments unify classes, so the answer is coarse,
independent of control flow and easy to trust. (Bjarne Steensgaard, Points-to Analysis in Almost Linear Time,
POPL 1996.) Integers and aggregates that may hold the bits of a pointer are treated like pointers, except
integers that are computed with: LLVM copies pointers as integers, but casts what it computes with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from llad.ad.runtime import HANDLE_FIND, HANDLE_NEW, HANDLE_SHADOW
from llad.ad.tangent_calls import TangentProgram
from llad.analysis.facts import RuntimeFact
from llad.analysis.uses import Uses
from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalVariable
from llad.ir.types import ArrayType, IntType, StructType, Type, VectorType
from llad.ir.values import (
    BasicBlock,
    Constant,
    ConstantAggregate,
    ConstantExpression,
    GlobalValue,
    Value,
)

__all__ = [
    "STRUCTURAL",
    "MemoryClasses",
    "address_bases",
    "contains_pointer",
    "copy_operands",
    "is_copy",
    "is_fill",
    "may_hold_pointer",
]

# Instructions that pass values on, in whole or in part, and do the same to tangents and shadow pointers.
STRUCTURAL = frozenset(
    {"phi", "select", "freeze", "fpext", "fptrunc", "bitcast", "addrspacecast"}
    | {"extractvalue", "insertvalue", "extractelement", "insertelement", "shufflevector"}
)
_POINTER_BITS = 64
# Instructions that take integers as they are, without computing with them.
_COPYING = ("load", "store", "atomicrmw", "cmpxchg", "inttoptr", "ptrtoint")


def may_hold_pointer(type: Type) -> bool:
    """True if a value of this type can hold a pointer, as such or as its bits."""
    if isinstance(type, StructType):
        return any(map(may_hold_pointer, type.elements))
    if isinstance(type, ArrayType | VectorType):
        return may_hold_pointer(type.element)
    return type.is_pointer or (isinstance(type, IntType) and type.bits >= _POINTER_BITS)


def contains_pointer(type: Type) -> bool:
    if isinstance(type, StructType):
        return any(map(contains_pointer, type.elements))
    if isinstance(type, ArrayType | VectorType):
        return contains_pointer(type.element)
    return type.is_pointer


def is_copy(inst: Instruction) -> bool:
    """memcpy and memmove, as intrinsics or C functions: (destination, source, size, ...)."""
    name = inst.callee_name
    return name in ("memcpy", "memmove") or name.startswith(("llvm.memcpy.", "llvm.memmove."))


def is_fill(inst: Instruction) -> bool:
    """memset, as intrinsic or C function: (destination, byte, size, ...)."""
    return inst.callee_name == "memset" or inst.callee_name.startswith("llvm.memset.")


def copy_operands(inst: Instruction) -> tuple[Value, Value]:
    return inst.operands[0], inst.operands[1]


def address_bases(pointer: Value) -> frozenset[Value]:
    """What an address is computed from, through getelementptr, phi, select and casts: arguments, globals,
    calls, allocas, loads, ..."""
    found: set[Value] = set()
    seen: set[Value] = set()
    todo = [pointer]
    while todo:
        value = todo.pop()
        if value in seen:
            continue
        seen.add(value)
        if isinstance(value, Instruction) and value.opcode.name in (*STRUCTURAL, "getelementptr"):
            name = value.opcode.name
            operands = value.operands[:1] if name == "getelementptr" else value.operands
            todo.extend(o for o in operands if may_hold_pointer(o.type))
        elif isinstance(value, ConstantExpression):
            todo.extend(o for o in value.operands if o.type.is_pointer)
        else:
            found.add(value)
    return frozenset(found)


@dataclass(frozen=True)
class MemoryClasses:
    """Classes are numbers. `roots` holds what a class starts from: arguments, globals, calls, ..."""

    roots: Mapping[int, frozenset[Value]]
    _class: Mapping[Value, int]
    _content: Mapping[int, int]

    @staticmethod
    def of(program: TangentProgram, runtime: Mapping[str, RuntimeFact]) -> MemoryClasses:
        """Of all functions of `program` together: a parameter is what any call hands in."""
        computed = frozenset(value for function in program.functions() for value in _computed_with(function))
        own_stacks = frozenset(
            own for function in program.functions() for own in _own_stacks(function, runtime)
        )
        solver = _Solver(runtime, computed, own_stacks)
        for argument in program.root.arguments:
            if contains_pointer(argument.type):
                solver.root(argument)
        for inst in program.instructions():
            solver.add(inst)
            for passed, parameter in program.passed(inst):
                solver.assign(parameter, passed)
        return solver.result()

    def of_value(self, value: Value) -> int | None:
        """The class of a pointer or of what may be one; None for values that hold no pointer."""
        for constant in _constants_within(value):
            if constant in self._class:
                return self._class[constant]
        return self._class.get(value)

    def reachable(self, value: Value) -> frozenset[int]:
        """The classes of memory that can be reached from a pointer, through pointers in memory too."""
        found: set[int] = set()
        number = self.of_value(value)
        while number is not None and number not in found:
            found.add(number)
            number = self.content(number)
        return frozenset(found)

    def content(self, number: int) -> int | None:
        """The class of the pointers in the memory of class `number`, if any flow in or out."""
        return self._content.get(number)


def _computed_with(function: Function) -> Iterator[Value]:
    """Integers that are more than copied: results and operands of arithmetic, comparisons, indices, ..."""
    for argument in function.arguments:
        if not contains_pointer(argument.type):
            yield argument
    for inst in function.instructions():
        name = inst.opcode.name
        if name in STRUCTURAL or name in _COPYING:
            continue
        operands = inst.operands[1:] if name == "getelementptr" else inst.operands
        for value in (*operands, inst):
            address = isinstance(value, Instruction) and value.opcode.name == "ptrtoint"
            if value.type.is_integer and not isinstance(value, Constant) and not address:
                yield value


def _own_stacks(function: Function, runtime: Mapping[str, RuntimeFact]) -> Iterator[Value]:
    """Local variables that describe a stack of entries, if their address goes nowhere but to its functions."""
    uses = Uses.of(function)
    for inst in function.instructions():
        is_own = inst.opcode.name == "alloca" and any(
            user.opcode.is_call and user.callee_name in runtime for user, _ in uses.of_value(inst)
        )
        if is_own and all(_keeps_no_address(user, runtime, uses) for user, _ in uses.of_value(inst)):
            yield inst


def _keeps_no_address(user: Instruction, runtime: Mapping[str, RuntimeFact], uses: Uses) -> bool:
    name = user.opcode.name
    if name == "getelementptr":
        return all(reader.opcode.name == "load" for reader, _ in uses.of_value(user))
    if name == "store":
        return not may_hold_pointer(user.stored.type) or isinstance(user.stored, Constant)
    is_stack = user.opcode.is_call and user.callee_name in runtime
    return name == "load" or is_stack or user.callee_name.startswith("llvm.lifetime.")


def _constants_within(value: Value) -> Iterable[Value]:
    if isinstance(value, ConstantExpression):
        for operand in value.operands:
            yield from _constants_within(operand)
    elif isinstance(value, ConstantAggregate):
        for element in value.elements:
            yield from _constants_within(element)
    elif isinstance(value, GlobalValue):
        yield value


class _Solver:
    """Union-find over class numbers; `content` is kept on representatives."""

    def __init__(
        self, runtime: Mapping[str, RuntimeFact], computed: frozenset[Value], own_stacks: frozenset[Value]
    ) -> None:
        self.runtime = runtime
        self.computed = computed
        self.own_stacks = own_stacks
        self.entries: dict[Value | None, int] = {}
        self.shadows: int | None = None  # the class of the shadows that belong to handles
        self.parent: list[int] = []
        self.content: dict[int, int] = {}
        self.number: dict[Value, int] = {}
        self.roots: dict[Value, None] = {}

    def find(self, number: int) -> int:
        while self.parent[number] != number:
            self.parent[number] = self.parent[self.parent[number]]
            number = self.parent[number]
        return number

    def fresh(self) -> int:
        self.parent.append(len(self.parent))
        return len(self.parent) - 1

    def node(self, value: Value) -> int | None:
        if not may_hold_pointer(value.type) or isinstance(value, BasicBlock) or value in self.computed:
            return None
        if isinstance(value, Constant) and not isinstance(value, GlobalValue):
            numbers = [self._of(constant) for constant in _constants_within(value)]
            for number in numbers[1:]:
                self.unify(numbers[0], number)
            return self.find(numbers[0]) if numbers else None
        return self._of(value)

    def _of(self, value: Value) -> int:
        if value not in self.number:
            self.number[value] = self.fresh()
            if isinstance(value, GlobalValue):
                self.roots[value] = None
                if isinstance(value, GlobalVariable) and value.initializer is not None:
                    held = self.node(value.initializer)
                    if held is not None:
                        self.unify(self.content_of(self.number[value]), held)
        return self.find(self.number[value])

    def root(self, value: Value) -> None:
        self._of(value)
        self.roots[value] = None

    def content_of(self, number: int) -> int:
        number = self.find(number)
        if number not in self.content:
            self.content[number] = self.fresh()
        return self.find(self.content[number])

    def unify(self, a: int, b: int) -> None:
        pending = [(a, b)]
        while pending:
            a, b = map(self.find, pending.pop())
            if a == b:
                continue
            self.parent[b] = a
            held = self.content.pop(b, None)
            if held is not None:
                if a in self.content:
                    pending.append((self.content[a], held))
                else:
                    self.content[a] = held

    def assign(self, target: Value, source: Value) -> None:
        a, b = self.node(target), self.node(source)
        if a is not None and b is not None:
            self.unify(a, b)

    def access(self, pointer: Value, value: Value) -> None:
        """`value` is read from or written to the memory that `pointer` points into."""
        a, b = self.node(pointer), self.node(value)
        if a is not None and b is not None:
            self.unify(self.content_of(a), b)

    def add(self, inst: Instruction) -> None:
        name = inst.opcode.name
        if name in STRUCTURAL:
            for operand in inst.operands:
                self.assign(inst, operand)
        elif name == "getelementptr":
            self.assign(inst, inst.operands[0])
        elif name == "load":
            self.access(inst.operands[0], inst)
        elif name == "store":
            self.access(inst.operands[1], inst.operands[0])
        elif name in ("atomicrmw", "cmpxchg"):
            for value in (*inst.operands[1:], inst):
                self.access(inst.operands[0], value)
        elif inst.opcode.is_call:
            self.add_call(inst)
        elif inst.type.is_pointer:
            self.root(inst)
        if name in ("inttoptr", "ptrtoint"):
            self.assign(inst, inst.operands[0])

    def add_call(self, inst: Instruction) -> None:
        if is_copy(inst):
            a, b = map(self.node, copy_operands(inst))
            if a is not None and b is not None:
                self.unify(self.content_of(a), self.content_of(b))
            self.assign(inst, inst.operands[0])
            return
        fact = self.runtime.get(inst.callee_name)
        if may_hold_pointer(inst.type):
            self.root(inst)
        if fact is not None and fact.entry_of >= 0:
            self.unify(self._entries_of(inst.operands[fact.entry_of]), self._of(inst))
        if inst.callee_name in (HANDLE_NEW, HANDLE_FIND, HANDLE_SHADOW):
            self._add_handle(inst)
            return
        if fact is not None and fact.data_of >= 0:
            # The elements and the header count as one object.
            self.assign(inst, inst.arguments[fact.data_of])
        elif fact is None and inst.type.is_pointer:
            for argument in inst.arguments:
                if argument.type.is_pointer:
                    self.assign(inst, argument)

    def _add_handle(self, inst: Instruction) -> None:
        """The handles of a list are one class, and all shadows that belong to handles another."""
        shadow: Value | None = inst if inst.callee_name == HANDLE_SHADOW else None
        if inst.callee_name == HANDLE_NEW:
            shadow = inst.arguments[3]
        if inst.callee_name != HANDLE_SHADOW:
            self.access(inst.arguments[0], inst)
        if inst.callee_name == HANDLE_FIND:
            self.assign(inst, inst.arguments[2])
        number = self.node(shadow) if shadow is not None else None
        if number is not None:
            self.shadows = number if self.shadows is None else self.shadows
            self.unify(self.shadows, number)

    def _entries_of(self, description: Value) -> int:
        """One class for all entries of a stack; one for those of all stacks that cannot be told apart."""
        key = description if description in self.own_stacks else None
        if key not in self.entries:
            self.entries[key] = self.fresh()
        return self.find(self.entries[key])

    def result(self) -> MemoryClasses:
        roots: dict[int, set[Value]] = {}
        for value in self.roots:
            if contains_pointer(value.type):
                roots.setdefault(self.find(self.number[value]), set()).add(value)
        return MemoryClasses(
            {number: frozenset(values) for number, values in roots.items()},
            {value: self.find(number) for value, number in self.number.items()},
            {self.find(number): self.find(held) for number, held in self.content.items()},
        )
