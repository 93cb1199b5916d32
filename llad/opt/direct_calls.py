"""Calls through pointers to functions of the module become comparisons and direct calls, which can be inlined.

Before:  %r = call i32 %f.jit(ptr %out, double %x)

After:   %r = call i32 @llad.select.0(ptr %f.jit, ptr %out, double %x)

    define internal i32 @llad.select.0(ptr %callee, ptr %0, double %1) {
      %is = icmp eq ptr %callee, @square
      br i1 %is, label %call, label %next
    call:
      %r = call i32 @square(ptr %0, double %1)
      ret i32 %r
    next:  ...                                     ; the same for the next function of this type
      unreachable                                  ; or the call through %callee, if it may be any other
    }

Candidates are the defined functions of the call's type whose address is used for anything but calling them.
"""

from __future__ import annotations

from collections.abc import Callable

from llad.ir.builder import Builder
from llad.ir.instructions import CallInfo, Instruction
from llad.ir.module import Function, Module
from llad.ir.types import PTR, FunctionType
from llad.ir.values import ConstantAggregate, ConstantExpression, Value

__all__ = ["make_calls_direct"]


def make_calls_direct(module: Module, is_selected: Callable[[Value], bool], *, closed: bool) -> bool:
    """Rewrites calls through pointers for which `is_selected` holds; returns whether there were any.

    `closed`: such a pointer can be none but that of a candidate.
    """
    selectors: dict[FunctionType, Function | None] = {}
    changed = False
    taken = _address_taken(module)
    for function in list(module.functions.values()):
        for inst in function.instructions():
            if inst.opcode.name != "call" or inst.callee_name or not is_selected(inst.callee):
                continue
            function_type = inst.call.function_type
            if function_type not in selectors:
                candidates = [found for found in taken if found.function_type == function_type]
                name = f"llad.select.{len(selectors)}"
                selectors[function_type] = _selector(module, name, function_type, candidates, closed)
            changed |= _call_selector(inst, selectors[function_type])
    return changed


def _address_taken(module: Module) -> list[Function]:
    """Defined functions whose address is stored, selected, passed or compared."""
    found: dict[Function, None] = {}
    for held in module.globals.values():
        initializer = getattr(held, "initializer", None)
        if initializer is not None:
            found.update(dict.fromkeys(_mentioned(initializer)))
    for function in module.functions.values():
        for inst in function.instructions():
            last = len(inst.operands) - 1 if inst.opcode.is_call else -1
            for position, operand in enumerate(inst.operands):
                if position != last:
                    found.update(dict.fromkeys(_mentioned(operand)))
    return list(found)


def _mentioned(value: Value) -> list[Function]:
    """Defined functions that an operand is, or has inside as a constant."""
    if isinstance(value, Function):
        return [] if value.is_declaration else [value]
    if isinstance(value, ConstantAggregate):
        return [found for part in value.elements for found in _mentioned(part)]
    if isinstance(value, ConstantExpression):
        return [found for part in value.operands for found in _mentioned(part)]
    return []


def _selector(
    module: Module, name: str, function_type: FunctionType, candidates: list[Function], closed: bool
) -> Function | None:
    if not candidates:
        return None
    parameters = (PTR, *function_type.parameters)
    names = ["callee", *(f"a{number}" for number in range(len(function_type.parameters)))]
    made = module.add_function(Function(name, FunctionType(function_type.result, parameters), names))
    made.prefix = "internal"
    callee, arguments = made.arguments[0], list(made.arguments[1:])
    block = made.add_block("entry")
    for number, candidate in enumerate(candidates):
        chosen, following = made.add_block(f"call.{number}"), made.add_block(f"next.{number}")
        builder = Builder(block)
        builder.branch_if(builder.compare("icmp", "eq", callee, candidate, f"is.{number}"), chosen, following)
        builder.at(chosen)
        builder.ret(builder.call(candidate, function_type, list(arguments), f"status.{number}"))
        block = following
    builder = Builder(block)
    if closed:
        builder.unreachable()
    else:
        builder.ret(builder.call(callee, function_type, list(arguments), "status.other"))
    return made


def _call_selector(inst: Instruction, selector: Function | None) -> bool:
    if selector is None:
        return False
    inst.operands = [inst.callee, *inst.operands[:-1], selector]
    inst.payload = CallInfo(selector.function_type)
    return True
