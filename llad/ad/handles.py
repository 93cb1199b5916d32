"""Handles: which array an address belongs to, where only the run of the program can tell.

    u = phi [ %a, %before ], [ %b, %latch ]     ; `u, v = v, u` in a time loop
    v = phi [ %b, %before ], [ %a, %latch ]

The shadow of `u` is that of a or of b. So the forward sweep makes a *handle* for each array concerned, and phis
and selects of handles beside those of the addresses. They are ordinary values, planned like all others. The same
serves local arrays that outlive the loop iteration that made them (`u = u + du` in a loop), and arrays that functions
called out of line return (`llad.ad.returned`). Handles are marker calls in the primal; the forward sweep expands them.
"""

from __future__ import annotations

from dataclasses import dataclass

from llad.ad.activity import Activity
from llad.ad.structure import Structure
from llad.ad.work import Work, covers
from llad.analysis.facts import DATA
from llad.analysis.memory import MemoryObject
from llad.errors import UnsupportedError
from llad.ir.instructions import CallInfo, Instruction
from llad.ir.module import Function, GlobalVariable
from llad.ir.opcodes import OPCODES
from llad.ir.types import I64, PTR, VOID, ArrayType, FunctionType
from llad.ir.values import Argument, BasicBlock, ConstantWord, Value

PHI = OPCODES["phi"]
CALL = OPCODES["call"]
MAKE = Function("llad.handle", FunctionType(PTR, (PTR,)))
# The handle of the null pointer. The reverse sweep may ask for its shadow where the primal only compared it.
NOTHING = GlobalVariable("llad.handle.nothing", ArrayType(7, I64))
# The handle of the array that an address loaded from memory belongs to, looked up among all handles.
FIND = Function("llad.handle.find", FunctionType(PTR, (PTR,)))
START = Function("llad.handle.start", FunctionType(VOID, (PTR, PTR)))


@dataclass(frozen=True)
class Handles:
    """`of_address`: addresses (phis) whose array has to be asked for, with their handles. `of_object`: handles of
    the objects concerned, which are marker calls; `starts`: markers that tell a handle its first element; `found`:
    markers that look up the handle of a loaded address, or of what a function called out of line is given."""

    of_address: dict[Value, Value]
    of_object: dict[MemoryObject, Instruction]
    starts: frozenset[Instruction]
    found: frozenset[Instruction] = frozenset()

    @staticmethod
    def of(structure: Structure, activity: Activity, work: Work) -> Handles:
        """Insert the handles that the reverse of `work` needs. Changes the function in place."""
        maker = _Maker(structure, activity)
        for found in structure.memory.all():
            if found in activity.handled:
                maker.provide(found)
        for instructions in work.instructions.values():
            for inst in instructions:
                for pointer in _accessed(inst, activity):
                    maker.require(pointer, inst)
        maker.mark_starts()
        return Handles(maker.of_address, maker.of_object, frozenset(maker.starts), frozenset(maker.found))

    def of_allocation(self, allocation: Instruction) -> Instruction | None:
        """The handle of what `allocation` makes, if it has one."""
        return next((h for found, h in self.of_object.items() if found.base is allocation), None)

    def markers(self) -> frozenset[Instruction]:
        return frozenset(self.of_object.values()) | self.starts | self.found


def _accessed(inst: Instruction, activity: Activity) -> list[Value]:
    operation = activity.structure.lowered.operations.get(inst.callee_name)
    if operation is not None:
        pointers = [inst.operands[operand.argument] for operand in operation.operands]
        return [pointer for pointer in pointers if activity.is_active_memory(pointer)]
    callee = activity.callee(inst)
    if callee is not None:
        arguments = [inst.arguments[index] for index in callee.reversed_parameters]
        return [a for a in arguments if a.type.is_pointer and activity.structure.memory.objects(a)]
    if inst.opcode.pointer_operand >= 0:
        return [inst.pointer]
    if inst.opcode.is_call:
        return [argument for argument in inst.arguments if argument.type.is_pointer]
    return []


class _Maker:
    def __init__(self, structure: Structure, activity: Activity) -> None:
        self.structure = structure
        self.activity = activity
        self.of_address: dict[Value, Value] = {}
        self.of_object: dict[MemoryObject, Instruction] = {}
        self.starts: list[Instruction] = []
        self.found: list[Instruction] = []
        self.made: dict[Value, Value] = {}

    def require(self, pointer: Value, access: Instruction) -> None:
        """Make a handle for the root of `pointer` unless its array is known from the text."""
        todo = [pointer]
        while todo:
            current = todo.pop()
            if isinstance(current, Instruction):
                if current.opcode.name in ("getelementptr", "freeze"):
                    todo.append(current.operands[0])
                    continue
                if current.opcode.name == "select":
                    todo.extend(current.operands[1:])
                    continue
                induction = self.structure.inductions.of_phi(current) if current.opcode is PHI else None
                if induction is not None:
                    todo.append(induction.start)
                    continue
            found = self.structure.memory.unique_base(current)
            if found is None or found.kind == "unknown" or not covers(self.structure, found, access):
                self.of_address[current] = self._handle(current, access)

    def _handle(self, value: Value, access: Instruction) -> Value:
        known = self.made.get(value)
        if known is not None:
            return known
        if isinstance(value, ConstantWord):
            return NOTHING
        if isinstance(value, Instruction):
            if value.opcode is PHI:
                return self._phi(value, access)
            if value.opcode.name in ("getelementptr", "freeze"):
                return self._handle(value.operands[0], access)
            if value.opcode.name == "select":
                return self._select(value, access)
            if value.opcode.name == "load":
                return self._found(value, access)
            fact = self.structure.lowered.runtime.get(value.callee_name) if value.opcode.is_call else None
            if fact is not None and fact.data_of >= 0:
                return self._handle(value.operands[fact.data_of], access)
        found = self._object(value)
        if found is None:
            raise _untraceable(value, access)
        return self._of_object(found)

    def _object(self, value: Value) -> MemoryObject | None:
        """The array whose elements or header `value` points to, if it is a parameter or a local allocation."""
        if isinstance(value, Argument):
            fact = self.structure.lowered.parameters[value.index]
            for index, other in enumerate(self.structure.lowered.parameters):
                if other.role == DATA and other.argument == fact.argument:
                    return self.structure.memory.unique_base(self.structure.function.arguments[index])
            return None
        found = self.structure.memory.unique_base(value)
        return found if found is not None and found.kind == "allocation" else None

    def provide(self, found: MemoryObject) -> None:
        """Make the handles of an object that are looked up, if it is this function that makes them."""
        lowered = self.structure.lowered
        if found.kind == "allocation":
            self._of_object(found)
        elif found.kind == "parameter" and lowered.sites is None:
            if lowered.parameters[found.index].count < 0:
                raise UnsupportedError(
                    f"an array returned by a function that is given `{lowered.parameters[found.index].argument}`",
                    "it may be that argument, whose elements do not lie one behind the other",
                    "give the function a copy",
                )
            self._of_object(found)
        elif found.kind not in ("returned", "parameter"):
            what = "a constant array" if found.kind == "global" else f"the {found}"
            raise UnsupportedError(
                f"an array returned by a function that is called out of line, and may be {what}",
                "only arguments and arrays that functions make are followed through calls",
                "return a copy",
            )

    def _of_object(self, found: MemoryObject) -> Instruction:
        if found.kind == "parameter" and self.structure.lowered.sites is not None:
            return self._of_parameter(found)
        marker = self.of_object.get(found)
        if marker is None:
            base = found.base
            marker = Instruction(CALL, PTR, [base, MAKE], f"{base.name}.handle", CallInfo(MAKE.function_type))
            self.of_object[found] = marker
            if isinstance(base, Instruction):
                _insert_after(base, marker)
            else:
                entry = self.structure.function.entry
                marker.block = entry
                entry.instructions.insert(0, marker)
        return marker

    def _of_parameter(self, found: MemoryObject) -> Instruction:
        """The handle of what a function is given: its caller has it."""
        base = found.base
        known = self.made.get(base)
        if known is not None:
            assert isinstance(known, Instruction)
            return known
        if found not in self.activity.handled:
            raise UnsupportedError(
                f"array parameters of {self.structure.function.name} that change places",
                "it is recursive, or kept out of line",
                "exchange them in the calls instead",
            )
        marker = Instruction(CALL, PTR, [base, FIND], f"{base.name}.handle", CallInfo(FIND.function_type))
        self.made[base] = marker
        self.found.append(marker)
        marker.block = self.structure.function.entry
        marker.block.instructions.insert(0, marker)
        return marker

    def _phi(self, value: Instruction, access: Instruction) -> Value:
        handle = Instruction(PHI, PTR, [], f"{value.name}.handle")
        self.made[value] = handle
        for incoming, source in value.incoming:
            handle.operands += [self._handle(incoming, access), source]
        block = value.block
        assert block is not None
        handle.block = block
        block.instructions.insert(0, handle)
        return handle

    def _select(self, value: Instruction, access: Instruction) -> Value:
        a, b = (self._handle(side, access) for side in value.operands[1:])
        handle = Instruction(OPCODES["select"], PTR, [value.operands[0], a, b], f"{value.name}.handle")
        self.made[value] = handle
        _insert_after(value, handle)
        return handle

    def _found(self, value: Instruction, access: Instruction) -> Value:
        """The handle that is looked up when `value` is loaded: everything it may point to must have one by then."""
        objects = sorted(self.structure.memory.objects(value), key=lambda found: found.base.name)
        for found in objects:
            facts = self.structure.lowered.parameters
            if found in self.activity.handled and found.kind in ("returned", "parameter"):
                continue
            is_block = found.kind == "parameter" and facts[found.index].count >= 0
            if found.kind != "allocation" and not is_block:
                raise _untraceable(value, access)
            self._of_object(found)
        marker = Instruction(CALL, PTR, [value, FIND], f"{value.name}.handle", CallInfo(FIND.function_type))
        self.made[value] = marker
        self.found.append(marker)
        _insert_after(value, marker)
        return marker

    def mark_starts(self) -> None:
        """Behind every access to the elements of an object, tell its handle where they begin."""
        runtime, memory = self.structure.lowered.runtime, self.structure.memory
        getters = [
            inst
            for inst in self.structure.function.instructions()
            if inst.opcode.is_call and inst.callee_name in runtime and runtime[inst.callee_name].data_of >= 0
        ]
        while getters:
            ready = [g for g in getters if not memory.objects(g).isdisjoint(self.of_object)]
            if not ready:
                return
            for getter in ready:
                handle = self._handle(getter.operands[runtime[getter.callee_name].data_of], getter)
                marker = Instruction(CALL, VOID, [handle, getter, START], "", CallInfo(START.function_type))
                _insert_after(getter, marker)
                self.starts.append(marker)
            getters = [g for g in getters if g not in ready]


def _insert_after(inst: Instruction, new: Instruction) -> None:
    block = inst.block
    assert isinstance(block, BasicBlock)
    new.block = block
    block.instructions.insert(block.instructions.index(inst) + 1, new)


def _untraceable(value: Value, access: Instruction) -> UnsupportedError:
    error = UnsupportedError(
        f"the address %{value.name}",
        "it points into memory that cannot be traced to an array or a local variable",
    )
    error.instruction = access
    return error
