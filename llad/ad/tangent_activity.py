"""What carries a tangent in forward mode: values, and classes of memory that need a shadow.

Forward mode only asks what depends on the inputs, not what the result depends on, and it may answer too much:
a tangent that is always zero is computed and does no harm. It must never answer too little.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llad.ad.rules.lookup import rule_for
from llad.ad.tangent_calls import TangentProgram, is_record, recursive_gradient
from llad.ad.tangent_memory import (
    STRUCTURAL,
    MemoryClasses,
    address_bases,
    contains_pointer,
    copy_operands,
    is_copy,
    may_hold_pointer,
)
from llad.analysis.facts import DATA, ERROR, OTHER, RESULT, Lowered
from llad.analysis.layout import constant_offset, is_within, record_field, scalar_at
from llad.errors import UnsupportedError
from llad.ir.instructions import Instruction
from llad.ir.module import GlobalVariable
from llad.ir.types import ArrayType, FloatType, IntType, StructType, Type, VectorType
from llad.ir.values import Argument, ConstantWord, Value

__all__ = ["TangentActivity", "check_address", "has_no_tangent", "holds_float"]

# Integer instructions that may build the bits of a float from those of another.
_BIT_ARITHMETIC = frozenset(
    {"add", "sub", "mul", "shl", "lshr", "ashr", "and", "or", "xor", "udiv", "sdiv", "urem", "srem"}
    | {"trunc", "zext", "sext"}
)


_HARMLESS = (
    "llvm.lifetime.",
    "llvm.assume",
    "llvm.dbg.",
    "llvm.experimental.noalias.scope.decl",
    "llvm.invariant.",
    "llvm.prefetch",
    "llvm.stacksave",
    "llvm.stackrestore",
    "llvm.objectsize.",
)


def has_no_tangent(call: Instruction) -> bool:
    """Whether a call of an intrinsic function does nothing to tangents: it computes integers from integers at most."""
    return call.callee_name.startswith(_HARMLESS) or _is_integer_function(call)


def _is_integer_function(inst: Instruction) -> bool:
    """Arithmetic of integers in form of a call, also with a bit that says whether it overflows."""
    if not inst.opcode.is_call or not inst.callee_name.startswith("llvm."):
        return False
    result = inst.type.elements if isinstance(inst.type, StructType) else (inst.type,)
    return all(type.scalar.is_integer for type in (*result, *(a.type for a in inst.arguments)))


def holds_float(type: Type | None) -> bool:
    if isinstance(type, StructType):
        return any(map(holds_float, type.elements))
    if isinstance(type, ArrayType | VectorType):
        return holds_float(type.element)
    return type is not None and type.is_float


def _holds_integers_only(type: Type) -> bool:
    members = type.elements if isinstance(type, StructType) else (type.scalar,)
    return all(member.is_integer for member in members)


@dataclass(frozen=True)
class TangentActivity:
    """`values` have a tangent (or hold the bits of one, or of shadow pointers); `shadowed` classes a shadow.

    `tangent` classes may hold tangents: those that nothing here reads need no shadow. `parameters` are the
    indices of the pointer parameters that get a shadow parameter. `counted` classes are of objects with a destructor
    that hold integers and pointers to shadows only.
    """

    memory: MemoryClasses
    values: frozenset[Value]
    tangent: frozenset[int]
    shadowed: frozenset[int]
    parameters: frozenset[int]
    parameters_of_root: frozenset[Value]
    counted: frozenset[int]
    # Headers of array arguments that are kept in memory, or stand beside other headers: no code looks for elements
    # through them, so that null does as their shadow.
    bare_headers: frozenset[Value] = frozenset()

    @staticmethod
    def of(lowered: Lowered, program: TangentProgram, tangents: frozenset[int]) -> TangentActivity:
        memory = MemoryClasses.of(program, lowered.runtime)
        solver = _Solver(lowered, program, memory, tangents)
        solver.run()
        parameters = frozenset(
            i
            for i, fact in enumerate(lowered.parameters)
            if fact.role == RESULT or (fact.role == DATA and solver.class_of(i) in solver.shadowed)
        )
        tangent, shadowed = frozenset(solver.tangent), frozenset(solver.shadowed)
        own = frozenset(program.root.arguments)
        counted = frozenset(solver.counted())
        values, bare = frozenset(solver.values), frozenset(solver.bare_headers())
        found = TangentActivity(memory, values, tangent, shadowed, parameters, own, counted, bare)
        for inst in program.instructions():
            handed = inst.arguments if inst.opcode.is_call else []
            if any(map(is_record, handed)) and any(map(found.reaches_tangents, handed)):
                raise recursive_gradient()
        solver.refuse_bit_arithmetic()
        solver.refuse_untraceable()
        return found

    def is_active(self, value: Value) -> bool:
        """True if `value` has a tangent; for pointers, also in aggregates, if there is a shadow to point to."""
        if contains_pointer(value.type) and self.memory.of_value(value) in self.shadowed:
            return True
        return not value.type.is_pointer and value in self.values

    def reaches_tangents(self, value: Value) -> bool:
        """True if `value` has a tangent, or is a pointer from which memory with tangents can be reached."""
        return value in self.values or bool(self.memory.reachable(value) & (self.tangent | self.shadowed))


class _Solver:
    """Grows three sets to their least fixed point: values with tangents, memory with tangents, shadows."""

    def __init__(
        self, lowered: Lowered, program: TangentProgram, memory: MemoryClasses, tangents: frozenset[int]
    ) -> None:
        self.lowered = lowered
        self.program = program
        self.function = function = program.root
        self.memory = memory
        self.instructions = list(program.instructions())
        self.values: set[Value] = set()
        self.tangent: set[int] = set()
        self.shadowed: set[int] = set()
        self.read: set[int] = set()
        self.bits: set[int] = set()  # memory where integers may be the bits of floats
        self.changed = True
        written = set(self._written())
        for i, fact in enumerate(lowered.parameters):
            argument = function.arguments[i]
            found = memory.of_value(argument)
            if i in tangents and fact.role not in (DATA, RESULT):
                self.values.add(argument)
            elif i in tangents and found is not None:
                self.tangent.add(found)
            forced = fact.role == RESULT or (
                fact.role == DATA and (i in tangents or (found in written and holds_float(fact.element)))
            )
            if forced and found is not None:
                self.shadowed.add(found)

    def class_of(self, index: int) -> int | None:
        return self.memory.of_value(self.function.arguments[index])

    def _written(self) -> Iterator[int | None]:
        for inst in self.instructions:
            name = inst.opcode.name
            if name in ("store", "atomicrmw", "cmpxchg"):
                yield self.memory.of_value(inst.pointer)
            elif self.program.callee(inst) is not None:
                yield from map(self.memory.of_value, self.program.written(inst))
            elif name == "call" and inst.callee_name not in self.lowered.runtime:
                for argument in inst.arguments:
                    if argument.type.is_pointer and not (is_copy(inst) and argument is inst.operands[1]):
                        yield self.memory.of_value(argument)

    def run(self) -> None:
        visible = self._visible()
        while self.changed:
            self.changed = False
            for inst in self.instructions:
                self._step(inst)
            for number in self.tangent & (self.read | visible):
                self._grow(self.shadowed, number)

    def _visible(self) -> set[int]:
        """Memory that the caller sees: arrays, the result, and what the result points to.

        What the result points to gets a shadow even where no tangent reaches it, if it can have one: the
        caller then finds a whole array of zeros.
        """
        found: set[int] = set()
        for i, fact in enumerate(self.lowered.parameters):
            number = self.class_of(i)
            if fact.role in (DATA, RESULT) and number is not None:
                found.add(number)
                held = self.memory.content(number)
                while fact.role == RESULT and held is not None and held not in found:
                    found.add(held)
                    if all(self._can_have_shadow(root) for root in self.memory.roots.get(held, ())):
                        self.shadowed.add(held)
                    held = self.memory.content(held)
        return found

    def _can_have_shadow(self, root: Value) -> bool:
        if isinstance(root, Instruction):
            fact = self.lowered.runtime.get(root.callee_name)
            own = fact is not None and (fact.allocates_size >= 0 or fact.data_of >= 0)
            return own or root.opcode.name == "alloca"
        if isinstance(root, Argument):
            return self.lowered.parameters[root.index].role in (DATA, RESULT, OTHER)
        return isinstance(root, GlobalVariable) and root.is_constant

    def _grow(self, target: set[int], number: int | None) -> None:
        if number is not None and number not in target:
            target.add(number)
            self.changed = True

    def _activate(self, inst: Value) -> None:
        if inst not in self.values:
            self.values.add(inst)
            self.changed = True

    def _step(self, inst: Instruction) -> None:
        name = inst.opcode.name
        if name in STRUCTURAL:
            if not inst.type.is_pointer and any(o in self.values for o in inst.operands):
                self._activate(inst)
        elif name == "ptrtoint":
            if self.memory.of_value(inst.operands[0]) in self.shadowed:
                self._activate(inst)
        elif name == "load":
            self._read_memory(inst.pointer, inst)
        elif name == "store":
            if inst.stored in self.values:
                self._grow(self.tangent, self.memory.of_value(inst.pointer))
                if not isinstance(self._field(inst.pointer), FloatType):
                    self._grow(self.bits, self.memory.of_value(inst.pointer))
        elif name in ("atomicrmw", "cmpxchg"):
            self._read_memory(inst.pointer, inst)
            if any(o in self.values for o in inst.operands[1:]):
                self._grow(self.tangent, self.memory.of_value(inst.pointer))
        elif is_copy(inst):
            self._copy(inst)
        elif inst.callee_name in self.lowered.operations:
            self._operation(inst)
        elif self.program.callee(inst) is not None:
            for argument, parameter in self.program.passed(inst):
                if argument in self.values:
                    self._activate(parameter)
        elif (rule := rule_for(inst)) is not None:
            operands = inst.arguments if inst.opcode.is_call else inst.operands
            pairs = zip(operands, rule.scales, strict=True)
            if any(scale is not None and operand in self.values for operand, scale in pairs):
                self._activate(inst)

    def _read_memory(self, pointer: Value, result: Instruction) -> None:
        number = self.memory.of_value(pointer)
        if number is None or pointer in self.program.integer_fields:
            return
        if not result.type.is_pointer:
            self._grow(self.read, number)
            integer = number not in self.bits and is_within(result.type, self._field(pointer))
            if number in self.tangent and not integer:
                self._activate(result)
        if may_hold_pointer(result.type) and self.memory.content(number) in self.shadowed:
            self._grow(self.shadowed, number)
            if not result.type.is_pointer:
                self._activate(result)

    def _field(self, pointer: Value) -> Type | None:
        """The type of the number at `pointer`, if that is known to lie in a record."""
        bases = address_bases(pointer)
        base = next(iter(bases)) if len(bases) == 1 else None
        record = self.program.elements.get(base) if base is not None else None
        if isinstance(base, Instruction) and base.opcode.name == "alloca":
            record = base.memory.type
        return record_field(pointer, lambda value: value is base, record)

    def _copy(self, inst: Instruction) -> None:
        target, source = (self.memory.of_value(pointer) for pointer in copy_operands(inst))
        self._grow(self.read, source)
        if source in self.tangent:
            self._grow(self.tangent, target)
        if target in self.shadowed and source is not None and self.memory.content(source) in self.shadowed:
            self._grow(self.shadowed, source)

    def _operation(self, inst: Instruction) -> None:
        carrying = [o for o in self.lowered.operations[inst.callee_name].operands if o.differentiable]
        source = [self.memory.of_value(inst.operands[o.argument]) for o in carrying if o.reads]
        for number in source:
            self._grow(self.read, number)
        if any(number in self.tangent for number in source):
            for operand in carrying:
                if operand.writes:
                    self._grow(self.tangent, self.memory.of_value(inst.operands[operand.argument]))

    def refuse_bit_arithmetic(self) -> None:
        """A float computed by integer instructions on the bits of another one would lose its tangent."""
        tainted: set[Value] = set()
        found = True
        while found:
            found = False
            for inst in self.instructions:
                if inst not in tainted and self._taints(inst, tainted):
                    tainted.add(inst)
                    found = True
        floats = set(self._float_memory()) if tainted else set()
        for inst in self.instructions:
            name = inst.opcode.name
            made = name == "bitcast" and inst.type.is_float_like and inst.operands[0] in tainted
            kept = (
                name == "store"
                and inst.stored in tainted
                and inst.pointer not in self.program.integer_fields
                and not self._is_integer_of_result(inst.pointer)
            )
            if any(argument in tainted for argument, _ in self.program.passed(inst)):
                raise UnsupportedError(
                    f"an argument of `{inst.callee_name}`",
                    "integer instructions made it from the bits of a differentiable number",
                    "compute it in floating point, e.g. with abs, copysign or ldexp",
                )
            if made or (kept and self.memory.of_value(inst.pointer) in floats):
                raise UnsupportedError(
                    "an integer that is stored among floats"
                    if kept
                    else "a float made from the bits of an integer",
                    "it may hold the bits of a differentiable float, changed by integer instructions",
                    "compute floats in floating point (abs, copysign, ldexp), and keep differentiable ones in arrays, "
                    "tuples or lists, not in sets; where no derivative is wanted, take `llad.stop_gradient(value)`",
                )

    def counted(self) -> Iterator[int]:
        """See `TangentActivity`. An integer that is stored among floats might be the bits of a constant one."""
        floats: set[int | None] | None = None
        for inst in self.instructions:
            fact = self.lowered.runtime.get(inst.callee_name)
            number = self.memory.of_value(inst) if fact is not None and fact.destructor >= 0 else None
            if number is not None and self.memory.content(number) in self.shadowed:
                floats = set(self._float_memory()) if floats is None else floats
                if number not in floats:
                    yield number

    def bare_headers(self) -> Iterator[Value]:
        """See `TangentActivity`."""
        arrays = {fact.argument for fact in self.lowered.parameters if fact.role == DATA}
        searched: set[int | None] = set()
        for inst in self.instructions:
            fact = self.lowered.runtime.get(inst.callee_name)
            if fact is not None and fact.data_of >= 0:
                header = inst.arguments[fact.data_of]
                if any(_may_be_any(base) for base in address_bases(header)):
                    searched.add(self.memory.of_value(header))
        for i, parameter in enumerate(self.lowered.parameters):
            argument = self.function.arguments[i]
            if parameter.role == OTHER and argument.type.is_pointer and parameter.argument in arrays:
                number = self.class_of(i)
                if number in self.shadowed and number not in searched:
                    yield argument

    def _float_memory(self) -> Iterator[int | None]:
        """Memory that may hold floats."""
        for i, fact in enumerate(self.lowered.parameters):
            if fact.role in (DATA, RESULT) and holds_float(fact.element):
                yield self.class_of(i)
        for inst in self.instructions:
            name = inst.opcode.name
            if name in ("load", "store") and holds_float(inst.type if name == "load" else inst.stored.type):
                yield self.memory.of_value(inst.pointer)

    def _is_integer_of_result(self, pointer: Value) -> bool:
        """Whether `pointer` is known to lie in an integer of what the function returns."""
        offset: int | None = 0
        while (
            isinstance(pointer, Instruction) and pointer.opcode.name == "getelementptr" and offset is not None
        ):
            step = constant_offset(pointer)
            offset, pointer = None if step is None else offset + step, pointer.operands[0]
        if offset is None or not isinstance(pointer, Argument):
            return False
        return any(
            argument is pointer
            and fact.role == RESULT
            and fact.element is not None
            and isinstance(scalar_at(fact.element, offset), IntType)
            for argument, fact in zip(self.function.arguments, self.lowered.parameters, strict=False)
        )

    def refuse_untraceable(self) -> None:
        """An address made from an integer may be anywhere, in memory with tangents too."""
        for inst in self.instructions:
            pointers: tuple[Value, ...] = copy_operands(inst) if is_copy(inst) else ()
            if inst.opcode.pointer_operand >= 0:
                pointers = (inst.pointer,)
            for base in (base for pointer in pointers for base in address_bases(pointer)):
                if isinstance(base, Instruction) and base.opcode.name == "inttoptr":
                    raise UnsupportedError(
                        f"memory behind %{base.name}",
                        "the address is computed as an integer, so that the array it belongs to is not known",
                        "index arrays instead",
                    )

    def _may_be_float_bits(self, value: Value) -> bool:
        address = isinstance(value, Instruction) and value.opcode.name == "ptrtoint"
        return value in self.values and value.type.scalar.is_integer and not address

    def _taints(self, inst: Instruction, tainted: set[Value]) -> bool:
        name = inst.opcode.name
        if _is_integer_function(inst):
            return any(o in tainted or self._may_be_float_bits(o) for o in inst.arguments)
        if name in STRUCTURAL and _holds_integers_only(inst.type):
            return any(o in tainted for o in inst.operands)
        if not inst.type.scalar.is_integer:
            return False
        if name in _BIT_ARITHMETIC or (name == "call" and rule_for(inst) is None):
            return any(o in tainted or self._may_be_float_bits(o) for o in inst.operands)
        return False


def check_address(activity: TangentActivity, lowered: Lowered, pointer: Value, loses_tangent: bool) -> None:
    """Raise UnsupportedError if the memory behind `pointer` has no shadow where one is accessed.

    `loses_tangent`: a value with a tangent is stored there, in memory that has no shadow because nothing
    reads it. That is fine for memory of the function's own and for the description of an exception.
    """
    for base in address_bases(pointer):
        if isinstance(base, Argument) and base not in activity.parameters_of_root:
            # Handed in by a caller: all that it may be must have a shadow.
            number = activity.memory.of_value(base)
            roots = activity.memory.roots.get(number, frozenset()) if number is not None else frozenset()
            if all(_has_shadow(root, activity, lowered, loses_tangent) for root in roots):
                continue
        is_own = isinstance(base, Argument) and base in activity.parameters_of_root
        role = lowered.parameters[base.index].role if is_own and isinstance(base, Argument) else ""
        if role in (DATA, RESULT) or (role == ERROR and loses_tangent) or isinstance(base, ConstantWord):
            continue
        if isinstance(base, GlobalVariable) and base.is_constant:
            continue
        if isinstance(base, Instruction) and _is_own(base, activity, lowered, loses_tangent):
            continue
        raise UnsupportedError(
            f"memory behind %{base.name or pointer.name}",
            "differentiable values are kept in memory that has no shadow (a list, an object, a global)",
            "keep them in arrays",
        )


def _is_own(base: Instruction, activity: TangentActivity, lowered: Lowered, loses_tangent: bool) -> bool:
    if base.opcode.name == "alloca":
        return True
    fact = lowered.runtime.get(base.callee_name)
    if fact is not None and fact.allocates_size >= 0:
        return True
    if fact is not None and fact.data_of >= 0:
        header = base.arguments[fact.data_of]
        return all(
            isinstance(b, Instruction) and _is_own(b, activity, lowered, loses_tangent)
            for b in address_bases(header)
            if not isinstance(b, ConstantWord)
        )
    if base.opcode.name != "load":
        return False
    # A pointer out of memory: the shadow of that memory holds its shadow, unless a root of it has none.
    number = activity.memory.of_value(base)
    roots = activity.memory.roots.get(number, frozenset()) if number is not None else frozenset()
    return bool(roots) and all(_has_shadow(root, activity, lowered, loses_tangent) for root in roots)


def _may_be_any(base: Value) -> bool:
    """Whether `base` is an argument, or comes out of memory: it may then be a header that was put there."""
    return isinstance(base, Argument) or (isinstance(base, Instruction) and base.opcode.name == "load")


def _has_shadow(root: Value, activity: TangentActivity, lowered: Lowered, loses_tangent: bool) -> bool:
    if root in activity.bare_headers:
        return True
    if isinstance(root, Argument):
        role = lowered.parameters[root.index].role
        return role in (DATA, RESULT) or (role == ERROR and loses_tangent)
    if isinstance(root, Instruction):
        fact = lowered.runtime.get(root.callee_name)
        return root.opcode.name == "alloca" or (
            fact is not None and (fact.allocates_size >= 0 or fact.data_of >= 0)
        )
    return isinstance(root, GlobalVariable) and root.is_constant
