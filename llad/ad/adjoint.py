"""The reverse of one instruction. The same code runs twice: recording what it reads, and emitting it.

Shadow memory holds adjoints in the layout of the primal memory. Read: the adjoint of the value is added to the
shadow. Written: the adjoint of the written value is taken from the shadow, which then is zero.
"""

from __future__ import annotations

from typing import Protocol

from llad.ad.activity import COPIES, FILLS, Activity
from llad.ad.links import float_types
from llad.ad.program import readable
from llad.ad.rules.contexts import EmittingContext, apply
from llad.ad.rules.lookup import rule_for
from llad.ad.runtime import copy_adjoint
from llad.analysis.facts import OperandFact
from llad.errors import InternalError, UnsupportedError
from llad.ir.builder import Builder
from llad.ir.instructions import CallInfo, Instruction
from llad.ir.module import Module
from llad.ir.types import I1, I8, I64, PTR, VOID, FloatType, FunctionType, IntType, Type
from llad.ir.values import Argument, ConstantInt, Value, boolean, integer, null, zero


class ReverseContext(Protocol):
    """Where the reverse of an instruction is emitted to, or recorded."""

    builder: Builder
    module: Module
    activity: Activity

    def primal(self, value: Value) -> Value:
        """The primal value, available at this point of the reverse sweep."""
        ...

    def shadow(self, pointer: Value) -> Value:
        """The address in shadow memory that belongs to the primal address `pointer`."""
        ...

    def elements(self, call: Instruction, operand: OperandFact) -> Value:
        """Where the elements of an operand of an operation are, as they were behind the call."""
        ...

    def strides(self, call: Instruction, operand: OperandFact) -> list[Value]:
        """The distances of the items that `elements` returns the address of, for an operand with strides."""
        ...

    def scratch(self, parameter: Argument) -> Value:
        """A stack slot in which a callee leaves the derivative of its `parameter`."""
        ...

    def call_reverse(self, call: Instruction, arguments: list[Value]) -> None:
        """Run the reverse sweep of the function that `call` calls out of line."""
        ...

    def add(self, value: Value, contribution: Value) -> None:
        """Add `contribution` to the adjoint of `value`."""
        ...


def has_result_adjoint(inst: Instruction, activity: Activity) -> bool:
    return activity.is_active(inst)


def touches_active_memory(inst: Instruction, activity: Activity) -> bool:
    """True for instructions without an adjoint of their own that act on shadow memory."""
    if inst.opcode.name == "store":
        return activity.writes_active(inst)
    name = inst.callee_name
    if activity.callee(inst) is not None:
        return True
    if name.startswith((*COPIES, *FILLS)):
        if activity.structure.memory.is_auxiliary(inst.operands[0]):
            return False
        return activity.is_active_memory(inst.operands[0])
    operation = activity.structure.lowered.operations.get(name)
    return operation is not None and any(
        operand.writes and activity.is_active_memory(inst.operands[operand.argument])
        for operand in operation.operands
    )


def is_needed(call: Instruction, operand: OperandFact, activity: Activity) -> bool:
    """True if the reverse of `call`, an operation, reads the elements of `operand`."""
    return any(activity.is_active_memory(call.operands[other]) for other in operand.needed_for)


def reverse_instruction(inst: Instruction, total: Value | None, context: ReverseContext) -> None:
    """Emit the reverse of `inst`; `total` is the complete adjoint of its result, None if it has none.

    Raises UnsupportedError for active instructions that have no reverse.
    """
    name = inst.opcode.name
    if total is None:
        if name == "store":
            _reverse_store(inst, context)
        elif inst.callee_name.startswith(COPIES):
            _reverse_copy(inst, context)
        elif inst.callee_name.startswith(FILLS):
            _fill_shadow(inst, context)
        elif inst.callee_name in context.activity.structure.lowered.operations:
            _reverse_operation(inst, context)
        elif (callee := context.activity.callee(inst)) is not None:
            _reverse_call(inst, callee, context)
        else:
            raise InternalError(f"nothing to reverse in `{name}`")
    elif name == "load":
        _reverse_load(inst, total, context)
    elif name in _STRUCTURAL:
        _STRUCTURAL[name](inst, total, context)
    elif not _reverse_by_rule(inst, total, context):
        raise unsupported(inst, "a differentiable value goes through it, and llad has no reverse for it")


def unsupported(inst: Instruction, reason: str, remedy: str = "") -> UnsupportedError:
    error = UnsupportedError(f"`{readable(inst.callee_name) or inst.opcode.name}`", reason, remedy)
    error.instruction = inst
    return error


def _reverse_by_rule(inst: Instruction, total: Value, context: ReverseContext) -> bool:
    rule = rule_for(inst)
    if rule is None:
        return False
    emitting = EmittingContext(context.builder, context.module, inst, context.primal)
    operands = inst.arguments if inst.opcode.is_call else inst.operands
    # What is computed without being used may have operands that are no finite numbers.
    guarded = inst not in context.activity.structure.certainly_used
    if rule.symmetric and len(operands) == 2 and operands[0] is operands[1]:
        twice = emitting.fadd(total, total)
        context.add(operands[0], apply(emitting, rule, 0, twice, guarded))
        return True
    for index, operand in enumerate(operands):
        if rule.scales[index] is not None and context.activity.is_active(operand):
            context.add(operand, apply(emitting, rule, index, total, guarded))
    return True


def _reverse_load(inst: Instruction, total: Value, context: ReverseContext) -> None:
    if not inst.type.is_float_like:
        raise unsupported(inst, f"it reads the bits of floating-point memory as {inst.type}")
    _check_layout(inst, inst.pointer, inst.type, context)
    address = context.shadow(inst.pointer)
    b = context.builder
    before = b.load(inst.type, address, align=inst.memory.align)
    b.store(b.binary("fadd", before, total, flags=("reassoc", "nsz")), address, inst.memory.align)


def _reverse_store(inst: Instruction, context: ReverseContext) -> None:
    type = inst.stored.type
    if not type.is_float_like and not (type.is_integer and not context.activity.is_active(inst.stored)):
        raise unsupported(inst, f"it writes a value of type {type} to differentiable memory")
    _check_layout(inst, inst.pointer, type, context)
    address = context.shadow(inst.pointer)
    b = context.builder
    active = context.activity.is_active(inst.stored)
    taken = b.load(type, address, align=inst.memory.align) if active else None
    b.store(zero(type), address, inst.memory.align)
    if taken is not None:
        context.add(inst.stored, taken)


def _check_layout(inst: Instruction, pointer: Value, type: Type, context: ReverseContext) -> None:
    """Shadows have the layout of the primal memory, so an access must cover whole numbers of one type there."""
    memory = context.activity.structure.memory
    for found in memory.objects(pointer):
        types = memory.float_types(found)
        if type.is_float_like and len(types) > 1 and not memory.holds_structs(found):
            names = " and ".join(sorted(map(str, types)))
            raise unsupported(inst, f"the memory is used for {names}, and one may read the bits of the other")
        if isinstance(type, IntType) and any(type.bits % t.bits for t in types if isinstance(t, FloatType)):
            raise unsupported(inst, f"it writes {type.bits} bits to memory of {next(iter(types))}")


def _reverse_copy(inst: Instruction, context: ReverseContext) -> None:
    """memcpy and memmove: the source's shadow takes the target's, which becomes zero."""
    target, source, size = inst.operands[:3]
    if not context.activity.is_active_memory(source):
        _fill_shadow(inst, context)
        return
    element = context.activity.element_type(source, target)
    if element is None and _copies_an_integer(inst, context):
        return
    if element is None:
        raise unsupported(inst, "it copies memory whose element type is not known")
    if isinstance(size, ConstantInt) and isinstance(element, FloatType) and size.value * 8 % element.bits:
        raise unsupported(inst, f"it copies {size.value} bytes, not a whole number of {element}s")
    callee = copy_adjoint(context.module, element, may_overlap=inst.callee_name.startswith("llvm.memmove"))
    arguments = [context.shadow(target), context.shadow(source), context.primal(size)]
    context.builder.call(callee, callee.function_type, arguments)


def _copies_an_integer(inst: Instruction, context: ReverseContext) -> bool:
    """Whether nothing but an integer in records is copied: its shadow is never read."""
    memory, size = context.activity.structure.memory, inst.operands[2]
    fields = [memory.integer_field(pointer) for pointer in inst.operands[:2]]
    return isinstance(size, ConstantInt) and any(
        field is not None and size.value * 8 <= field.bits for field in fields
    )


def _fill_shadow(inst: Instruction, context: ReverseContext) -> None:
    target, size = inst.operands[0], inst.operands[2]
    callee = context.module.declare("llvm.memset.p0.i64", FunctionType(VOID, (PTR, I8, I64, I1)), "")
    arguments = [context.shadow(target), integer(8, 0), context.primal(size), boolean(False)]
    context.builder.call(callee, callee.function_type, arguments, info=CallInfo(callee.function_type))


def _reverse_call(inst: Instruction, callee: Activity, context: ReverseContext) -> None:
    """The callee adds to the shadows of what it reads, and leaves the derivatives of numbers in stack slots."""
    structure = context.activity.structure
    arguments: list[Value] = []
    slots: list[tuple[Value, Value]] = []
    for index in callee.reversed_parameters:
        parameter, argument = callee.structure.function.arguments[index], inst.arguments[index]
        if parameter.type.is_pointer:
            types = float_types(structure, inst, callee.structure, index)
            if len(types) > 1 and not any(
                map(structure.memory.holds_structs, structure.memory.objects(argument))
            ):
                raise unsupported(
                    inst, f"memory that it is given is used for {' and '.join(map(str, types))}"
                )
            nowhere = not structure.memory.objects(argument)
            arguments.append(null() if nowhere else context.shadow(argument))
        elif parameter.type.is_float_like:
            slots.append((argument, context.scratch(parameter)))
            arguments.append(slots[-1][1])
        else:
            raise unsupported(inst, f"it passes a {parameter.type} that may hold differentiable numbers")
    context.call_reverse(inst, arguments)
    for argument, slot in slots:
        context.add(argument, context.builder.load(argument.type, slot))


def _reverse_operation(inst: Instruction, context: ReverseContext) -> None:
    operation = context.activity.structure.lowered.operations[inst.callee_name]
    pointers = {operand.argument for operand in operation.operands}
    arguments = [null() if i in pointers else context.primal(v) for i, v in enumerate(inst.arguments)]
    own_strides = {e.stride: arguments[e.stride] for operand in operation.operands for e in operand.extents}
    for operand in operation.operands:
        if is_needed(inst, operand, context.activity):
            arguments[operand.argument] = context.elements(inst, operand)
            strides = context.strides(inst, operand)
            for extent, stride in zip(operand.extents, strides, strict=True):
                arguments[extent.stride] = stride
    for operand in operation.operands:
        pointer = inst.operands[operand.argument]
        if not operand.differentiable:
            continue
        if context.activity.is_active_memory(pointer):
            _check_layout(inst, pointer, operand.element, context)
            arguments.append(context.shadow(pointer))
        else:
            arguments.append(null())
        arguments += [own_strides[extent.stride] for extent in operand.extents]
    signature = FunctionType(VOID, tuple(argument.type for argument in arguments))
    callee = context.module.declare(operation.reverse, signature, "")
    context.builder.call(callee, signature, arguments)


def _reverse_select(inst: Instruction, total: Value, context: ReverseContext) -> None:
    condition, a, b = inst.operands
    taken = context.primal(condition)
    nothing = zero(inst.type)
    if context.activity.is_active(a):
        context.add(a, context.builder.select(taken, total, nothing))
    if context.activity.is_active(b):
        context.add(b, context.builder.select(taken, nothing, total))


def _reverse_cast(inst: Instruction, total: Value, context: ReverseContext) -> None:
    operand = inst.operands[0]
    if not operand.type.is_float_like or not inst.type.is_float_like:
        raise unsupported(inst, "it reads or makes the bits of a differentiable number")
    opposite = {"fpext": "fptrunc", "fptrunc": "fpext", "bitcast": "bitcast"}[inst.opcode.name]
    context.add(operand, context.builder.cast(opposite, total, operand.type))


def _reverse_freeze(inst: Instruction, total: Value, context: ReverseContext) -> None:
    context.add(inst.operands[0], total)


def _reverse_extract_element(inst: Instruction, total: Value, context: ReverseContext) -> None:
    vector, index = inst.operands
    lanes: Type = vector.type
    placed = context.builder.op("insertelement", lanes, [zero(lanes), total, context.primal(index)])
    context.add(vector, placed)


def _reverse_insert_element(inst: Instruction, total: Value, context: ReverseContext) -> None:
    vector, element, index = inst.operands
    place = context.primal(index)
    if context.activity.is_active(element):
        context.add(element, context.builder.op("extractelement", element.type, [total, place]))
    if context.activity.is_active(vector):
        context.add(
            vector, context.builder.op("insertelement", inst.type, [total, zero(element.type), place])
        )


_STRUCTURAL = {
    "select": _reverse_select,
    "fpext": _reverse_cast,
    "fptrunc": _reverse_cast,
    "bitcast": _reverse_cast,
    "freeze": _reverse_freeze,
    "extractelement": _reverse_extract_element,
    "insertelement": _reverse_insert_element,
}
