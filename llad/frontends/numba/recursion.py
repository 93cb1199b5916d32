"""Recursive calls in captured code: direct calls, and everything that they reach in one module.

Numba calls a function whose compilation has not finished through a variable that its linker fills in later. Nothing
of what is captured runs, so that a call by name will do; what it names is linked afterwards.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from llad.backend import pipelines

__all__ = ["link_recursive_callees"]

_MODULE = re.compile(r"_ZN(\d+)")


def link_recursive_callees(library: Any, dispatchers: Iterable[Any]) -> Any:
    """The module of a captured library with all functions of `dispatchers` that it calls but does not define.

    The library takes over what is noted of theirs.
    """
    known: dict[str, Any] = {}
    module, linked = library._final_module, False
    missing = _missing(module)
    if missing:
        for dispatcher in dispatchers:
            for result in dispatcher.overloads.values():
                known[result.fndesc.llvm_func_name] = result.library
    names = {_within_module(name): name for name in known}
    module, linked = _renamed(module, missing, names, linked)
    while wanted := [known[name] for name in _missing(module) if name in known]:
        if not linked:
            module, linked = module.clone(), True
        for other in wanted:
            module.link_in(other._get_module_for_linking(), preserve=True)
            library.foreign |= other.foreign
            library.reshapes |= other.reshapes
        known = {name: other for name, other in known.items() if other not in wanted}
        module, linked = _renamed(module, _missing(module), names, linked)
    return module


def _within_module(name: str) -> str:
    """A mangled name without the Python module in it, which the caller of a recursive function may not know.

    What is left has a number that no other function of the process has.
    """
    match = _MODULE.match(name)
    return name[match.end() + int(match[1]) :] if match is not None else name


def _renamed(module: Any, missing: list[str], names: dict[str, str], linked: bool) -> tuple[Any, bool]:
    """The module, with the names that functions are defined under for those that it misses; if it is another one."""
    wrong = {name: names[inner] for name in missing if (inner := _within_module(name)) in names}
    wrong = {old: new for old, new in wrong.items() if old != new}
    if not wrong:
        return module, linked
    text, present = str(module), {function.name for function in module.functions}
    for old, new in wrong.items():
        if new in present:
            text = re.sub(rf"^declare [^\n]*@{re.escape(old)}\([^\n]*\n", "", text, flags=re.MULTILINE)
        text = re.sub(rf"@{re.escape(old)}(?![\w$.-])", f"@{new}", text)
    return pipelines.parse_module(text), True


def _missing(module: Any) -> list[str]:
    """Names of the functions with Numba's mangling that `module` declares."""
    return [f.name for f in module.functions if f.is_declaration and f.name.startswith("_ZN")]
