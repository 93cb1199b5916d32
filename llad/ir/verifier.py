"""Checks the rules of LLVM IR that llad relies on, so that a broken pass is caught where it broke."""

from __future__ import annotations

from collections.abc import Iterator

from llad.errors import VerifyError
from llad.ir.module import Function, GlobalVariable, Module
from llad.ir.types import Type
from llad.ir.verifying.constants import ConstantChecker
from llad.ir.verifying.functions import FunctionChecker
from llad.ir.verifying.references import reference_problems, type_problems

__all__ = ["verify"]


def verify(module: Module) -> None:
    """Raise VerifyError listing every violation found; return nothing if there is none.

    Checked: blocks end in their only terminator; phis stand first and match the predecessors; definitions
    dominate uses; operands, types, flags and payloads fit the opcode; everything used belongs to the function
    or the module; references in carried texts are defined.
    """
    problems = list(_problems(module))
    if problems:
        raise VerifyError("\n".join(problems))


def _problems(module: Module) -> Iterator[str]:
    checker = ConstantChecker(module)
    yield from _globals(module, checker)
    for name, function in module.functions.items():
        if function.name != name or name in module.globals:
            yield f"@{function.name} is registered as @{name}, or the name is taken twice"
        found = FunctionChecker(checker, function)
        found.check()
        yield from found.problems
    seen: set[Type] = set()
    for type in _types(module):
        yield from type_problems(module, type, seen)
    yield from reference_problems(module)


def _globals(module: Module, checker: ConstantChecker) -> Iterator[str]:
    for name, value in module.globals.items():
        if value.name != name:
            yield f"@{value.name} is registered as @{name}"
        constant = value.initializer if isinstance(value, GlobalVariable) else value.aliasee
        if constant is None:
            continue
        wanted = value.value_type if isinstance(value, GlobalVariable) else value.type
        if constant.type is not wanted:
            yield f"@{name}: a constant of type {constant.type} where one of type {wanted} belongs"
        for message in checker.problems(constant):
            yield f"@{name}: {message}"


def _types(module: Module) -> Iterator[Type]:
    for body in module.named_types.values():
        if body is not None:
            yield body
    for value in module.globals.values():
        yield value.value_type
    for function in module.functions.values():
        yield from _function_types(function)


def _function_types(function: Function) -> Iterator[Type]:
    yield function.function_type
    for block in function.blocks:
        for inst in block.instructions:
            yield inst.type
            if isinstance(inst.payload, Type):
                yield inst.payload
            for operand in inst.operands:
                yield operand.type
