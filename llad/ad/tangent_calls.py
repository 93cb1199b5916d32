"""Forward mode across functions: callees that are not inlined get tangent versions, called in place of the primal.

Before:                                       After:
    call i32 @f(double %x, ptr %out)              call i32 @f(double %x, ptr %out, double %x.dual, ptr %out.dual)

A parameter has a dual if any call hands in something that has one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from llad.ad.outline import outline
from llad.ad.program import readable
from llad.ad.rules.lookup import rule_for
from llad.analysis.facts import CalleeFact, Lowered
from llad.analysis.program import called_functions, lower_program
from llad.errors import MissingRuleError, UnsupportedError
from llad.ir.instructions import CallInfo, Instruction
from llad.ir.module import Function, Module
from llad.ir.types import FunctionType, Type
from llad.ir.values import Argument, Value

__all__ = ["TangentProgram", "add_duals", "forget_memory_attributes", "redirect", "unfollowed"]


@dataclass(frozen=True)
class TangentProgram:
    """The functions that forward mode augments, what calls of the `callees` do, and what parameters point to."""

    root: Function
    callees: tuple[Function, ...] = ()
    facts: Mapping[str, CalleeFact] = field(default_factory=dict)
    elements: Mapping[Value, Type] = field(default_factory=dict)
    # Pointers to the parts that hold integers of variables through which the callees return.
    integer_fields: frozenset[Value] = frozenset()

    @staticmethod
    def of(lowered: Lowered) -> TangentProgram:
        """Changes the module of `lowered` in place."""
        root = lowered.module.functions[lowered.function]
        outline(lowered.module, root)
        found = called_functions(lowered, lambda call: rule_for(call) is not None)
        own, lowered_callees = lower_program(lowered, found)
        elements: dict[Value, Type] = {}
        for function, known in ((root, own), *lowered_callees.items()):
            for argument, fact in zip(function.arguments, known.parameters, strict=True):
                if fact.element is not None:
                    elements[argument] = fact.element
        integers = frozenset(pointer for pointer, spot in own.places.items() if spot in own.integers)
        return TangentProgram(root, tuple(found), own.callees, elements, integers)

    def functions(self) -> tuple[Function, ...]:
        return (self.root, *self.callees)

    def instructions(self) -> Iterator[Instruction]:
        for function in self.functions():
            yield from function.instructions()

    def callee(self, inst: Instruction) -> Function | None:
        """The function of the program that `inst` calls, if it calls one."""
        callee = inst.callee if inst.opcode.name == "call" else None
        return callee if isinstance(callee, Function) and callee in self.callees else None

    def passed(self, inst: Instruction) -> list[tuple[Value, Argument]]:
        """What the call `inst` hands to its callee. Pointers behind which the callee does nothing are left out."""
        callee = self.callee(inst)
        if callee is None:
            return []
        fact = self.facts[callee.name]
        used = fact.accesses | fact.captures | fact.returned
        pairs = zip(inst.arguments, callee.arguments, strict=False)
        return [(a, p) for a, p in pairs if not p.type.is_pointer or p.index in used]

    def written(self, inst: Instruction) -> list[Value]:
        callee = self.callee(inst)
        return [] if callee is None else [inst.arguments[i] for i in self.facts[callee.name].writes]

    def touched(self, is_active: Callable[[Value], bool]) -> tuple[Function, ...]:
        """Callees in which something has a dual, and those that call them."""
        found = {
            f for f in self.callees if any(is_active(value) for value in (*f.arguments, *f.instructions()))
        }
        changed = True
        while changed:
            changed = False
            for function in self.callees:
                if function not in found and any(self.callee(i) in found for i in function.instructions()):
                    found.add(function)
                    changed = True
        return tuple(function for function in self.callees if function in found)

    def without(self, untouched: Sequence[Function]) -> TangentProgram:
        return replace(self, callees=tuple(f for f in self.callees if f not in untouched))


def add_duals(function: Function, is_active: Callable[[Value], bool]) -> dict[Value, Value]:
    """Give `function` a parameter behind its own for the dual of each one that has a dual."""
    duals: dict[Value, Value] = {}
    for argument in list(function.arguments):
        if is_active(argument):
            dual = Argument(argument.type, f"{argument.name}.dual", len(function.arguments))
            function.arguments.append(dual)
            duals[argument] = dual
    types = tuple(argument.type for argument in function.arguments)
    function.function_type = FunctionType(function.function_type.result, types)
    return duals


def redirect(call: Instruction, duals: list[Value]) -> None:
    """Hand `duals` to the callee of `call` behind what it is given already. Attributes were the primal's."""
    callee = call.callee
    assert isinstance(callee, Function)
    call.operands = [*call.arguments, *duals, callee]
    result = callee.function_type.result
    signature = FunctionType(result, tuple(operand.type for operand in call.operands[:-1]))
    call.payload = CallInfo(signature, "", call.call.convention)
    call.flags = ()


def is_record(value: Value) -> bool:
    """Whether `value` is a record of a call in the gradient of a recursive function, as it is made."""
    return isinstance(value, Instruction) and value.callee_name.startswith("llad.record.new")


def recursive_gradient() -> UnsupportedError:
    return UnsupportedError(
        "a gradient of a recursive function",
        "derivatives are not followed through the records of its calls",
        "differentiate gradients of functions without recursion again, or take differences of this one",
    )


def unfollowed(call: Instruction) -> UnsupportedError:
    """The error for a call with a tangent behind an argument, for which there is neither rule nor function."""
    name, callee = call.callee_name or "a function pointer", call.callee
    if name.startswith("llad.record."):
        return recursive_gradient()
    if isinstance(callee, Function) and not callee.is_declaration:
        return UnsupportedError(
            f"`{readable(name)}`",
            "it was not inlined, and it returns neither a number nor nothing",
            "return numbers, or write to arrays",
        )
    return MissingRuleError(
        f"`{name}`",
        "a differentiable value flows through it, and it has no derivative rule",
        "write loops over arrays instead of a list or a library call, or, where no derivative is wanted, hand over "
        "`llad.stop_gradient(value)`",
    )


def forget_memory_attributes(module: Module, function: Function) -> None:
    """The primal may promise not to read memory, or to only read it. The tangent function does both."""

    def without(text: str) -> str:
        text = re.sub(r"(?<![\w\"])memory\([^)]*\)", "", text)
        return re.sub(
            r"(?<![\w\"-])(readnone|readonly|writeonly|argmemonly|speculatable)(?![\w\"-])", "", text
        )

    def replaced(reference: re.Match[str]) -> str:
        kept = without(module.attribute_groups.get(int(reference[1]), "")).strip()
        if not kept:
            return ""
        number = max(module.attribute_groups, default=-1) + 1
        module.attribute_groups[number] = kept
        return f"#{number}"

    function.suffix = re.sub(r"#(\d+)", replaced, without(function.suffix))
