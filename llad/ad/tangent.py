"""Forward mode by straight augmentation: behind every instruction stands the one that computes its tangent.

Before:                                     After:
  %y = fmul double %x, %x                     %y = fmul double %x, %x
                                              %a = fmul double %x.tangent, %x
                                              %b = fmul double %x.tangent, %x
                                              %c = fadd double %a, %b
  store double %y, ptr %out                   store double %y, ptr %out
                                              store double %c, ptr %out.shadow

Memory that holds tangents has a shadow of the same layout, and pointers into it have a shadow pointer: the
same address computation from another base. Control flow, integers, addresses and exceptions are those of the
primal. This mode shares the derivative rules with reverse mode and nothing else, because it is what reverse
mode is tested against.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from llad.ad.outline import keep_plain
from llad.ad.rules.contexts import EmittingContext, apply
from llad.ad.rules.linking import link_runtime
from llad.ad.rules.lookup import rule_for
from llad.ad.rules.rule import Rule
from llad.ad.runtime import close_runtime
from llad.ad.tangent_activity import TangentActivity, check_address, has_no_tangent, holds_float
from llad.ad.tangent_caches import (
    as_i64,
    enlarge_entry,
    has_shadow_of_handle,
    keep_tangent,
    shadow_of_handle,
)
from llad.ad.tangent_calls import (
    TangentProgram,
    add_duals,
    forget_memory_attributes,
    redirect,
    unfollowed,
)
from llad.ad.tangent_memory import (
    STRUCTURAL,
    address_bases,
    contains_pointer,
    copy_operands,
    is_copy,
    is_fill,
)
from llad.analysis.cfg import ControlFlow
from llad.analysis.facts import (
    DATA,
    RESULT,
    SCALAR,
    Derivative,
    ExtraParameter,
    Lowered,
    OperationFact,
    RuntimeFact,
)
from llad.errors import InternalError, MissingRuleError, NotDifferentiableError, UnsupportedError
from llad.ir.builder import Builder
from llad.ir.clone import clone_module
from llad.ir.instructions import Instruction
from llad.ir.module import GlobalVariable, Module
from llad.ir.types import I1, I8, I64, PTR, VOID, FunctionType, IntType
from llad.ir.values import (
    Argument,
    BasicBlock,
    Constant,
    ConstantAggregate,
    ConstantExpression,
    Value,
    boolean,
    integer,
    null,
    zero,
)

__all__ = ["differentiate_forward"]

_LINEAR_ATOMICS = ("fadd", "fsub", "xchg")


def differentiate_forward(lowered: Lowered, tangents: frozenset[int]) -> Derivative:
    """The tangent function of `lowered` with respect to the parameters with the indices `tangents`.

    It takes the parameters of the primal, then a `ptr noalias` for each extra parameter, in the order of the
    parameters that these belong to: a "tangent" for each scalar in `tangents`; a "shadow" for each array in
    `tangents`, for each float array that the function may write (the caller zeroes those of work arrays), and
    for the result. It computes all that the primal computes. `lowered` stays as it is.

    Raises NotDifferentiableError if a parameter in `tangents` is not a float or an array; MissingRuleError
    for a call that has no rule; UnsupportedError for calls of functions that were not inlined, for
    differentiable values in memory that cannot be followed, and for floats made from bits by integer
    instructions.
    """
    for index in tangents:
        fact = lowered.parameters[index]
        type = lowered.module.functions[lowered.function].arguments[index].type
        if not (fact.role == DATA or (fact.role == SCALAR and type.is_float)):
            raise NotDifferentiableError(
                f"parameter {index} ({fact.argument or fact.role}) is no float and no array"
            )
    module = clone_module(lowered.module)
    program = TangentProgram.of(replace(lowered, module=module))
    function = module.functions.pop(lowered.function)
    function.name = f"{lowered.function}.tangent"
    module.add_function(function)
    activity = TangentActivity.of(lowered, program, tangents)
    touched = program.touched(activity.is_active)
    keep_plain(module, touched, function)
    program = program.without([f for f in program.callees if f not in touched])
    duals = {callee: add_duals(callee, activity.is_active) for callee in touched}
    primal = tuple(program.instructions())
    extra = _Augmentation(lowered, module, program, activity, tangents, primal).run()
    for callee in touched:
        augmentation = _Augmentation(
            lowered, module, replace(program, root=callee), activity, tangents, primal
        )
        augmentation.run_callee(duals[callee])
    link_runtime(module)
    close_runtime(module)
    return Derivative(module, function.name, extra)


class _Augmentation:
    """Rewrites `function` in place. `duals` maps values to their tangents, pointers to their shadows."""

    def __init__(
        self,
        lowered: Lowered,
        module: Module,
        program: TangentProgram,
        activity: TangentActivity,
        tangents: frozenset[int],
        primal: tuple[Instruction, ...],
    ) -> None:
        self.lowered = lowered
        self.module = module
        self.program = program
        self.function = function = program.root
        self.activity = activity
        self.tangents = tangents
        self.primal = primal  # the instructions of all functions
        self.duals: dict[Value, Value] = {}
        self.builder = Builder(function.entry)
        self.phis: list[tuple[Instruction, Instruction]] = []

    def run(self) -> tuple[ExtraParameter, ...]:
        loads, extra = self._add_parameters()
        self._augment_blocks(loads)
        return extra

    def run_callee(self, duals: Mapping[Value, Value]) -> None:
        """The same for a function that is called out of line; `duals` are those of its parameters."""
        self.duals.update(duals)
        self._augment_blocks([])

    def _augment_blocks(self, loads: list[Instruction]) -> None:
        forget_memory_attributes(self.module, self.function)
        for block in ControlFlow.of(self.function).reverse_postorder:
            primal, block.instructions = block.instructions, []
            self.builder.at(block)
            if block is self.function.entry:
                for load in loads:
                    self.builder.emit(load)
            self._augment_block(primal)
        for phi, dual in self.phis:
            dual.operands = [x for value, block in phi.incoming for x in (self.dual(value), block)]

    def _add_parameters(self) -> tuple[list[Instruction], tuple[ExtraParameter, ...]]:
        loads: list[Instruction] = []
        extra: list[ExtraParameter] = []
        scratch = Builder(BasicBlock("scratch"))
        for index, fact in enumerate(self.lowered.parameters):
            primal = self.function.arguments[index]
            if index in self.activity.parameters:
                kind = "shadow"
            elif index in self.tangents and fact.role == SCALAR:
                kind = "tangent"
            else:
                continue
            position = len(self.function.arguments)
            added = Argument(PTR, f"{primal.name}.{kind}", position, "noalias")
            self.function.arguments.append(added)
            extra.append(ExtraParameter(kind, index))
            self.duals[primal] = added
            if kind == "tangent":
                loads.append(scratch.load(primal.type, added, f"{primal.name}.dual"))
                self.duals[primal] = loads[-1]
        signature = self.function.function_type
        parameters = tuple(argument.type for argument in self.function.arguments)
        self.function.function_type = FunctionType(signature.result, parameters, signature.variadic)
        return loads, tuple(extra)

    def _augment_block(self, primal: list[Instruction]) -> None:
        phis = [inst for inst in primal if inst.opcode.name == "phi"]
        for phi in phis:
            self.builder.emit(phi)
        for phi in phis:
            if self.activity.is_active(phi):
                dual = self.builder.op("phi", phi.type, [], self._name(phi))
                self.duals[phi] = dual
                self.phis.append((phi, dual))
        for inst in primal[len(phis) :]:
            if inst.opcode.is_terminator:
                self._check_terminator(inst)
            self.builder.emit(inst)
            if not inst.opcode.is_terminator:
                before = len(self.builder.block.instructions)
                self._augment(inst)
                location = tuple(entry for entry in inst.metadata if entry[0] == "dbg")
                for made in self.builder.block.instructions[before:]:
                    made.metadata = location

    def _name(self, value: Value) -> str:
        return f"{value.name}.dual" if value.name and not value.name.isdigit() else ""

    def dual(self, value: Value) -> Value:
        """The tangent or shadow pointer of `value`; zero or null where it has none."""
        if isinstance(value, Constant):
            return self._constant_dual(value)
        if not self.activity.is_active(value):
            return zero(value.type)
        found = self.duals.get(value)
        if found is None and not value.type.is_pointer:
            raise InternalError(f"no tangent was made for {value!r}")
        # A pointer whose memory has no shadow: following it is refused by `check_address`.
        return found if found is not None else null(value.type)

    def _constant_dual(self, value: Value) -> Value:
        """Constants have tangent zero; a table of constants has a table of zeros as its shadow."""
        if isinstance(value, GlobalVariable):
            name = f"{value.name}.shadow"
            if name not in self.module.globals:
                shadow = GlobalVariable(name, value.value_type, zero(value.value_type), True, "internal")
                self.module.globals[name] = shadow
            return self.module.globals[name]
        if isinstance(value, ConstantExpression) and value.type.is_pointer:
            operands = [self._constant_dual(o) if o.type.is_pointer else o for o in value.operands]
            return replace(value, operands=tuple(operands))
        if isinstance(value, ConstantAggregate) and contains_pointer(value.type):
            return replace(value, elements=tuple(map(self._member_dual, value.elements)))
        return zero(value.type)

    def _member_dual(self, value: Value) -> Value:
        """What stands for `value` in the dual of an aggregate with pointers: sizes and strides stay the same."""
        if holds_float(value.type) or contains_pointer(value.type):
            return self.dual(value)
        return value

    def _augment(self, inst: Instruction) -> None:
        name = inst.opcode.name
        if name == "store":
            self._store(inst)
        elif name in ("atomicrmw", "cmpxchg"):
            self._atomic(inst)
        elif inst.opcode.is_call:
            self._call(inst)
        elif not self.activity.is_active(inst):
            return
        elif name == "alloca":
            self._alloca(inst)
        elif name == "load":
            self._check(inst.pointer)
            self._repeat(inst, [self.dual(inst.pointer)])
        elif name == "getelementptr":
            self._repeat(inst, [self.dual(inst.operands[0]), *inst.operands[1:]])
        elif name == "select":
            self._repeat(inst, [inst.operands[0], *map(self.dual, inst.operands[1:])])
        elif name == "extractelement":
            self._repeat(inst, [self.dual(inst.operands[0]), inst.operands[1]])
        elif name == "insertvalue" and contains_pointer(inst.type):
            self._repeat(inst, list(map(self._member_dual, inst.operands)))
        elif name in ("insertelement", "shufflevector"):
            self._repeat(inst, [*map(self.dual, inst.operands[:2]), inst.operands[2]])
        elif name in STRUCTURAL or name == "ptrtoint":
            self._repeat(inst, list(map(self.dual, inst.operands)))
        elif inst.opcode.is_float:
            self._apply_rule(inst)

    def _repeat(self, inst: Instruction, operands: list[Value]) -> Instruction:
        """The same operation on tangents or shadow pointers."""
        dual = Instruction(inst.opcode, inst.type, operands, self._name(inst), inst.payload, inst.flags)
        self.duals[inst] = dual
        return self.builder.emit(dual)

    def _check(self, pointer: Value, loses_tangent: bool = False) -> None:
        check_address(self.activity, self.lowered, pointer, loses_tangent)

    def _is_shadowed(self, pointer: Value) -> bool:
        return self.activity.memory.of_value(pointer) in self.activity.shadowed

    def _apply_rule(self, inst: Instruction, rule: Rule | None = None) -> None:
        rule = rule or rule_for(inst)
        if rule is None:
            raise InternalError(f"no rule for {inst!r}")
        context = EmittingContext(self.builder, self.module, inst, lambda value: value)
        total: Value | None = None
        operands = inst.arguments if inst.opcode.is_call else inst.operands
        for index, operand in enumerate(operands):
            if rule.scales[index] is None or not self.activity.is_active(operand):
                continue
            term = apply(context, rule, index, self.dual(operand))
            total = term if total is None else context.without_finite_flags().fadd(total, term)
        if total is None:
            raise InternalError(f"{inst!r} has no active operand")
        self.duals[inst] = total

    def _store(self, inst: Instruction) -> None:
        value, pointer = inst.operands
        if not self._is_shadowed(pointer):
            if self.activity.reaches_tangents(value):
                self._check(pointer, loses_tangent=True)
            return
        self._check(pointer)
        as_it_is = self._is_descriptor_field(value, pointer) or self._is_count(value, pointer)
        dual = value if as_it_is else self.dual(value)
        self.builder.emit(
            Instruction(inst.opcode, VOID, [dual, self.dual(pointer)], "", inst.payload, inst.flags)
        )

    def _is_descriptor_field(self, value: Value, pointer: Value) -> bool:
        """Sizes and strides in a returned array descriptor: the descriptor of its shadow has the same."""
        if not value.type.is_integer:
            return False
        for base in address_bases(pointer):
            if not isinstance(base, Argument) or base not in self.activity.parameters_of_root:
                return False
            fact = self.lowered.parameters[base.index]
            if fact.role != RESULT or fact.element is None or not contains_pointer(fact.element):
                return False
        return True

    def _is_count(self, value: Value, pointer: Value) -> bool:
        """How many shadows an object holds: its destructor reads that when the shadow of the object dies."""
        counted = self.activity.memory.of_value(pointer) in self.activity.counted
        return counted and value.type.is_integer and not self.activity.is_active(value)

    def _atomic(self, inst: Instruction) -> None:
        pointer = inst.pointer
        if not self._is_shadowed(pointer):
            if any(map(self.activity.reaches_tangents, inst.operands[1:])):
                self._check(pointer, loses_tangent=True)
            return
        if inst.opcode.name == "atomicrmw" and inst.memory.operation in _LINEAR_ATOMICS:
            self._check(pointer)
            self._repeat(inst, [self.dual(operand) for operand in inst.operands])
        elif self.activity.is_active(inst) or any(map(self.activity.is_active, inst.operands[1:])):
            raise UnsupportedError(
                f"`{inst.opcode.name} {inst.memory.operation}`",
                "it works on memory that holds differentiable values",
                "use atomic additions only",
            )

    def _alloca(self, inst: Instruction) -> None:
        shadow = self._repeat(inst, list(inst.operands))
        count = inst.operands[0]
        if count.type is not I64:
            count = as_i64(self.builder, count)
        end = self.builder.gep(inst.memory.type, null(), [count])
        self._clear(shadow, self.builder.cast("ptrtoint", end, I64))

    def _clear(self, pointer: Value, size: Value) -> None:
        assert isinstance(size.type, IntType)
        signature = FunctionType(VOID, (PTR, I8, size.type, I1))
        callee = self.module.declare(f"llvm.memset.p0.i{size.type.bits}", signature)
        self.builder.call(callee, signature, [pointer, integer(8, 0), size, boolean(False)])

    def _call(self, inst: Instruction) -> None:
        rule = rule_for(inst)
        fact = self.lowered.runtime.get(inst.callee_name)
        if rule is not None:
            if self.activity.is_active(inst):
                self._apply_rule(inst, rule)
        elif is_copy(inst) or is_fill(inst):
            self._transfer(inst)
        elif inst.callee_name in self.lowered.operations:
            self._operation(inst, self.lowered.operations[inst.callee_name])
        elif fact is not None:
            self._runtime_call(inst, fact)
        elif self.program.callee(inst) is not None:
            self._call_out_of_line(inst)
        elif not has_no_tangent(inst):
            self._refuse_if_active(inst)

    def _call_out_of_line(self, inst: Instruction) -> None:
        callee = self.program.callee(inst)
        assert callee is not None
        pairs = zip(inst.arguments, callee.arguments, strict=False)
        redirect(inst, [self.dual(argument) for argument, own in pairs if self.activity.is_active(own)])

    def _transfer(self, inst: Instruction) -> None:
        """memcpy, memmove, memset: the same on shadows. A shadow is cleared where no tangent comes in."""
        target, source = copy_operands(inst)
        if not self._is_shadowed(target):
            if is_copy(inst) and self.activity.reaches_tangents(source):
                self._check(target, loses_tangent=True)
            return
        self._check(target)
        rest = inst.operands[2:]
        if is_fill(inst):
            operands = [self.dual(target), zero(source.type), *rest]
        elif self._is_shadowed(source):
            self._check(source)
            operands = [self.dual(target), self.dual(source), *rest]
        else:
            self._clear(self.dual(target), rest[0])
            return
        self.builder.emit(Instruction(inst.opcode, inst.type, operands, "", inst.payload, inst.flags))

    def _operation(self, inst: Instruction, operation: OperationFact) -> None:
        if any(argument.type.is_float and self.activity.is_active(argument) for argument in inst.arguments):
            raise MissingRuleError(f"`{inst.callee_name}`", "a number that it is given carries a derivative")
        carrying = [operand for operand in operation.operands if operand.differentiable]
        arguments = list(inst.arguments)
        written = False
        for operand in carrying:
            pointer = inst.operands[operand.argument]
            shadowed = self._is_shadowed(pointer)
            if shadowed:
                self._check(pointer)
            arguments.append(self.dual(pointer) if shadowed else null())
            arguments += [inst.operands[extent.stride] for extent in operand.extents]
            written = written or (shadowed and operand.writes)
        if written:
            signature = FunctionType(VOID, tuple(argument.type for argument in arguments))
            callee = self.module.declare(operation.tangent, signature)
            self.builder.call(callee, signature, arguments)

    def _runtime_call(self, inst: Instruction, fact: RuntimeFact) -> None:
        if has_shadow_of_handle(inst) and self._is_shadowed(shadow_of_handle(inst)):
            self.duals.update(keep_tangent(self.builder, self.module, inst, self.dual))
        if fact.inert or fact.integers_only:
            return
        positions = [p for p in (fact.data_of, fact.increments, fact.decrements, fact.frees) if p >= 0]
        subjects = [inst.arguments[p] for p in positions]
        if fact.allocates_size >= 0:
            subjects.append(inst)
        if not any(map(self._is_shadowed, subjects)):
            return
        if fact.entry_of >= 0:
            self.duals[inst] = enlarge_entry(self.builder, inst, fact.allocates_size)
            return
        operands = list(inst.operands)
        for position in positions:
            operands[position] = self.dual(operands[position])
        if fact.data_of >= 0:
            self._check(inst)
        shadow = self._repeat(inst, operands)
        if fact.allocates_size >= 0 and not fact.zeroed:
            self._clear_allocation(inst, shadow, inst.arguments[fact.allocates_size])

    def _clear_allocation(self, inst: Instruction, shadow: Instruction, size: Value) -> None:
        """Fresh shadow memory is zero: all of it, or what is behind the header if the data is asked for."""
        number = self.activity.memory.of_value(inst)
        getters: dict[str, Instruction] = {}
        direct = False
        # Memory without a header may be handed to other functions, which access it as such.
        raw = not self.lowered.runtime[inst.callee_name].counted
        for other in self.primal:
            fact = self.lowered.runtime.get(other.callee_name)
            if fact is not None and fact.data_of >= 0 and self.activity.memory.of_value(other) == number:
                bases = address_bases(other.arguments[fact.data_of])
                if inst in bases or any(map(self._may_be_any, bases)):
                    getters[other.callee_name] = other
                    direct = direct or inst in bases
            elif other.opcode.pointer_operand >= 0:
                raw = raw or inst in address_bases(other.pointer)
            elif is_copy(other) or is_fill(other):
                raw = raw or any(inst in address_bases(pointer) for pointer in copy_operands(other))
        if raw and direct:
            raise UnsupportedError(
                f"memory of {inst.callee_name}",
                "it is accessed both as an object with a header and as plain memory",
            )
        if raw:
            self._clear(shadow, size)
        for getter in [] if raw else list(getters.values())[:1]:
            data = Instruction(getter.opcode, getter.type, [shadow, getter.operands[-1]], "", getter.payload)
            self._clear(self.builder.emit(data), size)

    def _may_be_any(self, base: Value) -> bool:
        """True for pointers that come out of memory or from a caller: they may be any of their class."""
        if isinstance(base, Argument):
            return base not in self.activity.parameters_of_root
        return isinstance(base, Instruction) and base.opcode.name == "load"

    def _refuse_if_active(self, inst: Instruction) -> None:
        if any(map(self.activity.reaches_tangents, inst.arguments)):
            error = unfollowed(inst)
            error.instruction = inst
            raise error

    def _check_terminator(self, inst: Instruction) -> None:
        if inst.opcode.is_call and any(map(self.activity.reaches_tangents, inst.arguments)):
            raise UnsupportedError(f"`{inst.opcode.name}`", "calls that may unwind are not followed")
