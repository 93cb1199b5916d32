"""Functions as values (Numba's first-class function types): which of them a call may mean.

Such a value holds the address of compiled code. In captured code it is the address of a captured function, so
that calls through it can be resolved, unless the value came in as an argument.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from __future__ import annotations

import re
from typing import Any

from llad.ir.instructions import Instruction
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.values import Value
from llad.opt.direct_calls import make_calls_direct

__all__ = ["direct_calls"]

# Numba names the address that it calls after the variable with the function.
_ADDRESS = "jit_addr_of_"
# Beside it, a function value holds the address of a wrapper for C, which is never made for captured functions.
_WRAPPER = re.compile(r'@(?:cfunc\.[\w$.]+|"cfunc\.[^"]*")')
_DECLARED_WRAPPER = re.compile(rf"^declare [^\n]*{_WRAPPER.pattern}\([^\n]*\n", re.MULTILINE)


def direct_calls(text: str, argument_types: tuple[Any, ...]) -> str:
    """The captured module with calls of function values resolved as far as possible."""
    if _DECLARED_WRAPPER.search(text):
        text = _WRAPPER.sub("null", _DECLARED_WRAPPER.sub("", text))
    if _ADDRESS not in text:
        return text
    # A function that comes in from outside is compiled code somewhere else.
    closed = not any("FunctionType" in str(argument) for argument in argument_types)
    module = parse(text)
    return print_module(module) if make_calls_direct(module, _is_function_value, closed=closed) else text


def _is_function_value(callee: Value) -> bool:
    while isinstance(callee, Instruction) and callee.opcode.name == "bitcast":
        callee = callee.operands[0]
    return isinstance(callee, Instruction) and callee.name.startswith(_ADDRESS)
