"""From the Python functions of operations to IR that is linked into generated code.

Each is captured like a user's function, as a function of one-dimensional arrays, and brought into canonical form
once in a process. A shim with the parameters that the core knows of (pointers and sizes) makes the arrays:

    define i32 @llad.dot.float64(i64 %n, ptr %x, i64 %x.size, ...) {
      call i32 @code(ptr %result, ptr %error, i64 %n, ptr null, ptr null, i64 %x.size, ...)

The core calls what is declared; before code is generated definitions are linked for everything that is declared.
Before generated code is differentiated again only the derivatives are: the operations that they call have rules.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
from numba import njit
from numba.core import types
from numba.np.numpy_support import from_dtype

from llad.backend import pipelines
from llad.errors import InternalError
from llad.frontends.numba.linalg.operation import (
    HIDDEN,
    INTEGER,
    KINDS,
    MAGNITUDE,
    Block,
    Operation,
    scalars_per_element,
    split_symbol,
)
from llad.frontends.numba.linalg.table import operations
from llad.frontends.numba.target import capture_compile
from llad.ir.names import quoted

__all__ = ["definition", "link_operations"]

_NO_REFERENCE = re.compile(r"^ *(?:tail )?call void @NRT_(?:incref|decref)\(ptr null\).*\n", re.MULTILINE)
_DERIVATIVE_CALL = re.compile(
    r"^(?P<start>[^\n]*\bcall void @)(?P<symbol>llad\.[\w.]+)\((?P<rest>[^\n]*)$", re.MULTILINE
)
_DECLARATION = re.compile(r"^declare [^\n]*@(llad\.[\w.]+)\(", re.MULTILINE)


def link_operations(text: str, *, derivatives_only: bool = False) -> str:
    """The module with definitions of the operations and of the derivatives of operations that it declares."""
    if not any(_missing(text, derivatives_only)):
        return text
    text = _name_variants(text)
    module: Any = None
    linked: set[str] = set()
    while missing := sorted(set(_missing(text, derivatives_only)) - linked):
        module = module or pipelines.parse_module(text)
        for symbol in missing:
            module.link_in(pipelines.parse_module(definition(symbol)))
        linked |= set(missing)
        text = str(module)
    # Definitions of one symbol must not meet when libraries are linked. Before, declarations would not find them.
    for symbol in linked:
        module.get_function(symbol).linkage = "internal"
    return str(module)


def _missing(text: str, derivatives_only: bool) -> Iterator[str]:
    for symbol in _DECLARATION.findall(text):
        name, kind, role, _ = split_symbol(symbol)
        # A declaration that every call has left for a variant is none to define.
        if text.count(f"@{symbol}(") == 1:
            continue
        if name in operations() and kind in KINDS and (role or not derivatives_only):
            yield symbol


def _name_variants(text: str) -> str:
    """The module with derivatives named by the shadows that calls do not pass: `llad.solve.float64.reverse.without.1`.

    Most calls leave out most shadows. What would be done with them is never compiled.
    """
    declared: dict[str, str] = {}

    def rename(match: re.Match[str]) -> str:
        symbol, rest = match["symbol"], match["rest"]
        name, _, role, without = split_symbol(symbol)
        if not role or without or name not in operations():
            return match[0]
        arguments = _arguments(rest)
        absent: list[str] = []
        place = len(arguments)
        for number, shadow in reversed(list(enumerate(operations()[name].shadows))):
            place -= 1 + shadow.dimensions
            if arguments[place].endswith(" null"):
                absent.insert(0, str(number))
        if not absent:
            return match[0]
        variant = f"{symbol}.without.{'.'.join(absent)}"
        types = ", ".join(argument.partition(" ")[0] for argument in arguments)
        declared[variant] = f"declare void @{variant}({types})"
        return f"{match['start']}{variant}({rest}"

    text = _DERIVATIVE_CALL.sub(rename, text)
    return "\n".join([text, *declared.values(), ""])


def _arguments(rest: str) -> list[str]:
    """The arguments of a call, from the text behind its opening parenthesis."""
    found: list[str] = []
    depth = begin = 0
    for position, letter in enumerate(rest):
        if letter == "(":
            depth += 1
        elif letter == ")" and depth == 0:
            return [*found, rest[begin:position].strip()]
        elif letter == ")":
            depth -= 1
        elif letter == "," and depth == 0:
            found.append(rest[begin:position].strip())
            begin = position + 1
    raise InternalError(f"a call without an end: {rest}")


@cache
def definition(symbol: str) -> str:
    """IR that defines `symbol`: an operation for one element type, or its derivative."""
    name, kind, role, without = split_symbol(symbol)
    operation = operations()[name]
    shadows = operation.shadows if role else ()
    function = {"": operation.primal, "reverse": operation.reverse, "tangent": operation.tangent}[role]
    if function is None:
        raise InternalError(f"{name} has no derivative")
    dispatcher = njit(error_model="numpy")(function)
    signature = tuple(_argument_types(operation, shadows, kind, without))
    result = capture_compile(dispatcher, signature)
    library = result.library
    code = result.fndesc.llvm_func_name
    module = pipelines.parse_module(str(library._final_module))
    shim = _shim(symbol, operation, shadows, kind, without)
    declared = next(line for line in shim.splitlines() if "%code = call" in line)
    types_passed = re.sub(r" (?:%[\w.]+|null|\d+)(?=[,)])", "", declared[declared.index("(") :])
    declaration = f"declare i32 @{quoted(code)}{types_passed}"
    module.link_in(pipelines.parse_module(declaration + shim.replace("@code(", f"@{quoted(code)}(")))
    text = pipelines.canonical_primal(str(module), symbol)
    # Blocks belong to nobody: their arrays have no header to count references in.
    text = _NO_REFERENCE.sub("", text).replace(code, "code")
    return "\n".join(line for line in text.splitlines() if not _is_unused_environment(line, text))


def _is_unused_environment(line: str, text: str) -> bool:
    """Numba defines a variable for each function; only those that raise use it."""
    name = line.partition(" ")[0]
    return name.startswith("@_ZN08NumbaEnv") and text.count(name) == 1


def _array(block: Block, kind: str) -> Any:
    element = block.element
    number = from_dtype(np.dtype(kind))
    if element == MAGNITUDE:
        number = getattr(number, "underlying_float", number)
    number = types.int64 if element == HIDDEN else number
    return types.Array(number, block.dimensions, "A") if block.dimensions else types.Array(number, 1, "C")


def _argument_types(
    operation: Operation, shadows: tuple[Block, ...], kind: str, without: frozenset[int]
) -> Iterator[Any]:
    number = _array(Block("", MAGNITUDE), kind).dtype
    for parameter in operation.parameters:
        if isinstance(parameter, Block):
            yield _array(parameter, kind)
        else:
            yield types.int64 if parameter == INTEGER else number
    for number, shadow in enumerate(shadows):
        yield types.none if number in without else _array(shadow, kind)


def _shim(
    symbol: str, operation: Operation, shadows: tuple[Block, ...], kind: str, without: frozenset[int]
) -> str:
    """The function that the core calls. Null pointers become arrays without elements, unless they have strides."""
    number = "float" if kind in ("float32", "complex64") else "double"
    parameters: list[str] = []
    lines: list[str] = []
    passed = ["ptr %shim.result", "ptr %shim.error"]

    def add(block: Block, pointer: str, size: str) -> None:
        scalars = scalars_per_element(block.element, kind)
        width = 8 if block.element == HIDDEN else (4 if number == "float" else 8) * scalars
        if block.dimensions:
            axes = range(block.dimensions)
            items = f"i64 %{block.name}.length.0"
            if block.dimensions == 2:
                lines.append(f"  {pointer}.items = mul {items}, %{block.name}.length.1")
                items = f"i64 {pointer}.items"
            passed.extend(("ptr null", "ptr null", items, f"i64 {width}", f"ptr {pointer}"))
            passed.extend(f"i64 %{block.name}.length.{axis}" for axis in axes)
            passed.extend(f"i64 {pointer}.stride.{axis}" for axis in axes)
            return
        lines.append(f"  {pointer}.absent = icmp eq ptr {pointer}, null")
        lines.append(f"  {pointer}.scalars = select i1 {pointer}.absent, i64 0, i64 {size}")
        lines.append(f"  {pointer}.items = lshr exact i64 {pointer}.scalars, {scalars - 1}")
        items = f"i64 {pointer}.items"
        passed.extend(
            ("ptr null", "ptr null", items, f"i64 {width}", f"ptr {pointer}", items, f"i64 {width}")
        )

    for position, parameter in enumerate(operation.parameters):
        if isinstance(parameter, Block):
            pointer = f"%{parameter.name}"
            parameters.append(f"ptr {pointer}")
            for axis in range(parameter.dimensions):
                parameters += [f"i64 {pointer}.length.{axis}", f"i64 {pointer}.stride.{axis}"]
            if not parameter.dimensions:
                parameters.append(f"i64 {pointer}.size")
            add(parameter, pointer, f"{pointer}.size")
        else:
            value = f"{'i64' if parameter == INTEGER else number} %value.{position}"
            parameters.append(value)
            passed.append(value)
    for place, shadow in enumerate(shadows):
        parameters.append(f"ptr %{shadow.name}.shadow")
        parameters += [f"i64 %{shadow.name}.shadow.stride.{axis}" for axis in range(shadow.dimensions)]
        if place in without:
            passed.append("ptr null")
        else:
            add(shadow, f"%{shadow.name}.shadow", f"%{shadow.name}.size")
    body = "\n".join(lines)
    call = f"call i32 @code({', '.join(passed)})"
    primal = not shadows
    result = "  %status = load i32, ptr %shim.result\n  ret i32 %status" if primal else "  ret void"
    return f"""
define {"i32" if primal else "void"} @{symbol}({", ".join(parameters)}) {{
  %shim.result = alloca i64
  %shim.error = alloca ptr
{body}
  %code = {call}
{result}
}}
"""
