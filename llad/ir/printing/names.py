"""Chooses the printed name of every value: numbers for the unnamed, suffixes where wanted names clash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from llad.ir.module import Function, Module
from llad.ir.names import quoted
from llad.ir.types import VOID
from llad.ir.values import Value

__all__ = ["global_names", "local_names"]


def local_names(function: Function) -> dict[int, str]:
    """`%name` of every argument, block and result of a function, by `id`."""
    return _choose("%", _locals(function))


def global_names(module: Module) -> dict[int, str]:
    """`@name` of every global, by `id`; the unnamed are numbered in the order of printing."""
    names: dict[int, str] = {}
    number = 0
    for value in (*module.globals.values(), *module.functions.values()):
        name = value.name
        if not name or name.isdigit():
            name = str(number)
            number += 1
        names[id(value)] = "@" + quoted(name)
    return names


def _locals(function: Function) -> Iterator[Value]:
    yield from function.arguments
    for block in function.blocks:
        yield block
        for inst in block.instructions:
            if inst.type is not VOID:
                yield inst


def _choose(sigil: str, values: Iterable[Value]) -> dict[int, str]:
    values = list(values)
    wanted = {value.name for value in values}
    taken: set[str] = set()
    names: dict[int, str] = {}
    # The last suffix given to each name: smaller ones are taken for good.
    suffixes: dict[str, int] = {}
    number = 0
    for value in values:
        name = value.name
        if not name or name.isdigit():
            names[id(value)] = f"{sigil}{number}"
            number += 1
            continue
        if name in taken:
            suffix = suffixes.get(name, 0) + 1
            while f"{name}.{suffix}" in wanted or f"{name}.{suffix}" in taken:
                suffix += 1
            suffixes[name] = suffix
            name = f"{name}.{suffix}"
        taken.add(name)
        names[id(value)] = sigil + quoted(name)
    return names
