"""Products of scaled matrices, scaled behind the product where fast-math allows another order of operations.

    $scaled = alpha * A                             $product = A @ x
    $result = $scaled @ x                   ->      $result = alpha * $product

Python groups `alpha * A @ x` as `(alpha * A) @ x`: a new matrix, which the reverse sweep needs besides. Behind the
product the factor often becomes part of the array expression that uses the result.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,name-defined,has-type,no-untyped-def"

from __future__ import annotations

import operator
from collections import Counter
from functools import lru_cache
from typing import Any

from numba.core import ir, types
from numba.core.compiler_machinery import FunctionPass, register_pass
from numba.core.ir_utils import build_definitions
from numba.core.typed_passes import InlineOverloads

from llad.frontends.numba.inlining import is_harmless, uses

__all__ = ["with_scaled_products"]

_REORDERING = frozenset({"fast", "reassoc"})
_FACTORS = (types.Float, types.Integer)


@lru_cache(maxsize=32)
def with_scaled_products(pipeline_class: Any) -> Any:
    """A subclass of a compiler of Numba that scales products instead of their operands, if fast-math is on."""

    def define_pipelines(self: Any) -> Any:
        managers = pipeline_class.define_pipelines(self)
        for manager in managers:
            if any(found is InlineOverloads for found, _ in manager.passes):
                manager.add_pass_after(ScaleProducts, InlineOverloads)
                manager.finalize()
        return managers

    return type(pipeline_class.__name__, (pipeline_class,), {"define_pipelines": define_pipelines})


@register_pass(mutates_CFG=False, analysis_only=False)
class ScaleProducts(FunctionPass):
    """Exchanges the product of a matrix by a number and a matrix product that is its only use."""

    _name = "llad_scale_products"

    def __init__(self) -> None:
        FunctionPass.__init__(self)

    def run_pass(self, state: Any) -> bool:
        if not _REORDERING & set(state.flags.fastmath.flags):
            return False
        blocks = state.func_ir.blocks.values()
        statements = [statement for block in blocks for statement in block.body]
        assigned = Counter(s.target.name for s in statements if isinstance(s, ir.Assign))
        used = Counter(name for statement in statements for name in uses(statement))
        once = {name for name, count in assigned.items() if count == 1 and used[name] == 1}
        changed = False
        for block in blocks:
            while _exchange(block, once, assigned, state):
                changed = True
        if changed:
            state.func_ir._definitions = build_definitions(state.func_ir.blocks)
        return changed


def _exchange(block: Any, once: set[str], assigned: Counter[str], state: Any) -> bool:
    """Exchanges one pair of statements; False if there is none."""
    made: dict[str, int] = {}
    for place, statement in enumerate(block.body):
        if not isinstance(statement, ir.Assign):
            continue
        value = statement.value
        if _is_operation(value, operator.mul) and statement.target.name in once:
            made[statement.target.name] = place
        if not _is_operation(value, operator.matmul):
            continue
        for side in (value.lhs, value.rhs):
            start = made.get(side.name)
            if start is None:
                continue
            parts = _parts(block.body[start].value, state.typemap)
            between = block.body[start:place]
            if parts is None or any(assigned[part.name] > 1 for part in parts):
                continue
            if all(is_harmless(s, state.typemap, state.func_ir) for s in between) and _replace(
                block, start, place, side, parts, state
            ):
                return True
    return False


def _is_operation(value: Any, function: Any) -> bool:
    return isinstance(value, ir.Expr) and value.op == "binop" and value.fn is function


def _parts(product: Any, typemap: Any) -> tuple[Any, Any] | None:
    """The number and the matrix of a product by a number."""
    for number, matrix in ((product.lhs, product.rhs), (product.rhs, product.lhs)):
        if isinstance(typemap[number.name], _FACTORS) and isinstance(typemap[matrix.name], types.Array):
            return number, matrix
    return None


def _replace(block: Any, start: int, place: int, side: Any, parts: tuple[Any, Any], state: Any) -> bool:
    """Puts the statements in place of the old ones, if all types stay what they are."""
    number, matrix = parts
    scaled, statement = block.body[start], block.body[place]
    old, typemap, result = statement.value, state.typemap, statement.target
    left, right = (matrix if operand is side else operand for operand in (old.lhs, old.rhs))
    if typemap[matrix.name].dtype != typemap[scaled.target.name].dtype:
        return False
    resolve = state.typingctx.resolve_function_type
    product = resolve(operator.matmul, (typemap[left.name], typemap[right.name]), {})
    scaling = resolve(operator.mul, (typemap[number.name], typemap[result.name]), {})
    kept = typemap[result.name]
    if product is None or product.return_type != kept or scaling is None or scaling.return_type != kept:
        return False
    multiplied = ir.Expr.binop(operator.matmul, left, right, old.loc)
    factor = ir.Expr.binop(operator.mul, number, scaled.target, scaled.value.loc)
    for gone in (old, scaled.value):
        state.calltypes.pop(gone, None)
    state.calltypes[multiplied], state.calltypes[factor] = product, scaling
    del typemap[scaled.target.name]
    typemap[scaled.target.name] = kept
    block.body[start : place + 1] = [
        *block.body[start + 1 : place],
        ir.Assign(multiplied, scaled.target, statement.loc),
        ir.Assign(factor, result, statement.loc),
    ]
    return True
