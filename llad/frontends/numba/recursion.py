"""Recursive calls in captured code: direct calls, and everything that they reach in one module.

Numba calls a function whose compilation has not finished through a variable that its linker fills in later. Nothing
of what is captured runs, so that a call by name will do; what it names is linked afterwards.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["link_recursive_callees"]


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
    while wanted := [known[name] for name in missing if name in known]:
        if not linked:
            module, linked = module.clone(), True
        for other in wanted:
            module.link_in(other._get_module_for_linking(), preserve=True)
            library.foreign |= other.foreign
            library.reshapes |= other.reshapes
        known = {name: other for name, other in known.items() if other not in wanted}
        missing = _missing(module)
    return module


def _missing(module: Any) -> list[str]:
    """Names of the functions with Numba's mangling that `module` declares."""
    return [f.name for f in module.functions if f.is_declaration and f.name.startswith("_ZN")]
