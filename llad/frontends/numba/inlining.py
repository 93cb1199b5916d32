"""Results of functions that Numba inlines, named as the calls were.

Numba fuses array operations into one loop where one operation reads the unnamed result of another. It names what it
inlines, and copies the result to the name of the call; so `np.outer(a, b) + c` makes two arrays instead of one:

    outer.result = a[:, None] * b                   $call = a[:, None] * b
    outer.return = outer.result             ->      $sum = $call + c
    $call = outer.return
    $sum = $call + c

That is undone where nothing that might write to an array is between the operation and what reads its result.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,name-defined,has-type,no-untyped-def"

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Any

from numba.core import ir, types
from numba.core.compiler_machinery import FunctionPass, register_pass
from numba.core.ir_utils import build_definitions, get_definition, guard
from numba.core.typed_passes import InlineOverloads

__all__ = ["is_harmless", "uses", "with_named_results"]

_OPERATORS = ("binop", "unary")
_NUMBERS = (types.Array, types.Number, types.Boolean)


@lru_cache(maxsize=32)
def with_named_results(pipeline_class: Any) -> Any:
    """A subclass of a compiler of Numba that names results of what it inlined as those of the calls."""

    def define_pipelines(self: Any) -> Any:
        managers = pipeline_class.define_pipelines(self)
        for manager in managers:
            if any(found is InlineOverloads for found, _ in manager.passes):
                manager.add_pass_after(NameResults, InlineOverloads)
                manager.finalize()
        return managers

    return type(pipeline_class.__name__, (pipeline_class,), {"define_pipelines": define_pipelines})


@register_pass(mutates_CFG=False, analysis_only=False)
class NameResults(FunctionPass):
    """Names results of inlined operations on arrays as those of the calls."""

    _name = "llad_name_results"

    def __init__(self) -> None:
        FunctionPass.__init__(self)

    def run_pass(self, state: Any) -> bool:
        blocks = state.func_ir.blocks.values()
        statements = [statement for block in blocks for statement in block.body]
        if any(isinstance(statement, ir.Del) for statement in statements):
            return False
        assigned = Counter(s.target.name for s in statements if isinstance(s, ir.Assign))
        used = Counter(name for statement in statements for name in uses(statement))
        once = {name for name, count in assigned.items() if count == 1 and used[name] == 1}
        changed = False
        for block in blocks:
            while _merge(block, once, state.typemap, state.func_ir):
                changed = True
        if changed:
            state.func_ir._definitions = build_definitions(state.func_ir.blocks)
        return changed


def uses(statement: Any) -> list[str]:
    """The names that a statement of Numba's representation reads."""
    if isinstance(statement, ir.Assign):
        value = statement.value
        if isinstance(value, ir.Var):
            return [value.name]
        return [variable.name for variable in value.list_vars()] if isinstance(value, ir.Inst) else []
    return [variable.name for variable in statement.list_vars()]


def _merge(block: Any, once: set[str], typemap: Any, function: Any) -> bool:
    """Gives the result of one operation the name that it is copied to; False if there is none to rename."""
    made: dict[str, int] = {}
    for place, statement in enumerate(block.body):
        if not isinstance(statement, ir.Assign):
            continue
        name, value = statement.target.name, statement.value
        if isinstance(value, ir.Expr) and value.op in _OPERATORS and isinstance(typemap[name], types.Array):
            made[name] = place
        if not isinstance(value, ir.Var) or value.name not in made or {name, value.name} - once:
            continue
        start, reader = made[value.name], _reader(block, name, place)
        between = block.body[start:reader]
        if typemap[name] == typemap[value.name] and all(is_harmless(s, typemap, function) for s in between):
            block.body[start].target = statement.target
            del block.body[place]
            return True
    return False


def _reader(block: Any, name: str, place: int) -> int:
    """Where the name is read behind `place`; the end of the block if it is read elsewhere."""
    for later in range(place + 1, len(block.body)):
        if name in uses(block.body[later]):
            return later
    return len(block.body)


def is_harmless(statement: Any, typemap: Any, function: Any) -> bool:
    """True if a statement writes to no array and calls nobody who might."""
    if not isinstance(statement, ir.Assign):
        return False
    value = statement.value
    if not isinstance(value, ir.Expr):
        return isinstance(value, ir.Const | ir.Global | ir.FreeVar | ir.Var | ir.Arg)
    if value.op == "build_tuple":
        return True
    if value.op == "getattr":
        return isinstance(typemap[value.value.name], types.Module | types.Array)
    if value.op in ("static_getitem", "getitem"):
        return isinstance(typemap[value.value.name], types.Array)
    if value.op in _OPERATORS:
        return all(isinstance(typemap[variable.name], _NUMBERS) for variable in value.list_vars())
    if value.op == "call":
        definition = guard(get_definition, function, value.func)
        return getattr(definition, "value", None) is slice
    return False
