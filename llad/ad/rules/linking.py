"""Adds the definitions of the functions that llad ships itself to a module that declares them."""

from __future__ import annotations

from importlib import resources

from llad.ad.rules.prescribed import PRESCRIBED, define_prescribed
from llad.ad.rules.symbols import FUNCTIONS
from llad.errors import InternalError
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.parser import parse
from llad.ir.values import Constant, ConstantExpression, GlobalValue, Value

__all__ = ["link_runtime"]


def link_runtime(module: Module) -> None:
    """Define every `llad.*` helper that `module` declares, and those that they call, as internal functions.

    The declared `Function` objects become the definitions, so that existing calls stay valid.
    Raises InternalError if a helper is declared with a signature that is not its own.
    """
    helpers = {row.helper for row in FUNCTIONS.values() if row.helper}
    for function in module.functions.values():
        if function.is_declaration and function.name.startswith(PRESCRIBED):
            define_prescribed(function)
    while missing := [f for f in module.functions.values() if f.is_declaration and f.name in helpers]:
        for function in missing:
            _link(module, _definitions(function.name), function.name)


def _definitions(helper: str) -> Module:
    """The shipped module that defines `helper`."""
    file = resources.files("llad.ad.rules") / "runtime" / f"{helper.removeprefix('llad.')}.ll"
    return parse(file.read_text(encoding="utf-8"))


def _link(module: Module, shipped: Module, helper: str) -> None:
    replacement: dict[Value, Value] = {}
    for name, variable in shipped.globals.items():
        replacement[variable] = module.globals.setdefault(name, variable)
    for function in shipped.functions.values():
        target = module.declare(function.name, function.function_type, function.suffix)
        if target.function_type is not function.function_type:
            raise InternalError(f"@{helper} needs @{function.name} as {function.function_type}")
        replacement[function] = target
    for function in shipped.functions.values():
        if not function.is_declaration:
            _define(replacement[function], function, replacement)


def _define(target: Value, source: Function, replacement: dict[Value, Value]) -> None:
    assert isinstance(target, Function)
    if not target.is_declaration:
        return
    target.arguments, target.blocks = source.arguments, source.blocks
    target.prefix, target.suffix = "internal", source.suffix
    for block in target.blocks:
        block.function = target
        for inst in block.instructions:
            _redirect(inst, replacement)


def _redirect(inst: Instruction, replacement: dict[Value, Value]) -> None:
    for position, operand in enumerate(inst.operands):
        if isinstance(operand, GlobalValue):
            inst.operands[position] = replacement[operand]
        elif isinstance(operand, ConstantExpression):
            # Redirecting inside constants is not needed as long as no shipped definition has any.
            raise InternalError(f"a shipped definition holds a constant expression: {operand}")
        assert not isinstance(operand, Constant) or not hasattr(operand, "operands")
