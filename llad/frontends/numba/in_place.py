"""Array expressions that are computed where they are assigned, without an array in between.

    b[1:-1] = 0.3 * (a[:-2] + a[1:-1] + a[2:])       y[1:] -= 0.5 * (x[1:] - x[:-1])

Numba computes the right-hand side into a new array and copies that, or combines it with the view, in a second loop. A
pass over Numba's typed representation joins both statements where the array has no other use; the loop then writes the
result into the view. NumPy reads everything before it writes: where an operand overlaps the view without being that
very view (asked by `llad.overlap`, see `llad/opt/overlaps.py`) the new array is made after all.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg,misc,untyped-decorator"

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

from numba.core import cgutils, compiler, ir, targetconfig, types
from numba.core.compiler_machinery import FunctionPass, register_pass
from numba.core.typed_passes import NopythonRewrites
from numba.np import npyimpl
from numba.np.arrayobj import make_array, make_view
from numba.np.ufunc import array_exprs

from llad.frontends.numba.views import (
    View,
    assign_copy,
    index_view,
    is_same_place,
    matching,
    overlap,
    whole_view,
)

__all__ = ["OPERATION", "lower_assignment", "with_joined_assignments"]

OPERATION = "llad.assign"
_IN_PLACE = "inplace_binop"
_HARMLESS = frozenset({"build_tuple", "cast", "arrayexpr"})


@lru_cache(maxsize=32)
def with_joined_assignments(pipeline_class: Any) -> Any:
    """A subclass of a compiler of Numba that joins array expressions with what they are assigned to."""

    def define_pipelines(self: Any) -> Any:
        managers = pipeline_class.define_pipelines(self)
        for manager in managers:
            if any(found is NopythonRewrites for found, _ in manager.passes):
                manager.add_pass_after(JoinAssignments, NopythonRewrites)
                manager.finalize()
        return managers

    return type(pipeline_class.__name__, (pipeline_class,), {"define_pipelines": define_pipelines})


@register_pass(mutates_CFG=False, analysis_only=False)
class JoinAssignments(FunctionPass):
    _name = "llad_join_assignments"

    def __init__(self) -> None:
        FunctionPass.__init__(self)

    def run_pass(self, state: Any) -> bool:
        changed = False
        uses = Counter(
            var.name
            for block in state.func_ir.blocks.values()
            for statement in block.body
            for var in statement.list_vars()
        )
        for block in state.func_ir.blocks.values():
            changed |= _join_in_block(block, state.typemap, uses)
        return changed


def _join_in_block(block: Any, typemap: Any, uses: Counter[str]) -> bool:
    made: dict[str, int] = {}
    body: list[Any] = list(block.body)
    joined = False
    for place, statement in enumerate(body):
        value = _consumed(statement, typemap)
        first = made.get(value.name) if value is not None else None
        # One use and the definition.
        if first is not None and uses[value.name] == 2:
            replacement = _joined(statement, body[first].value, typemap, block)
            between = [other for other in body[first + 1 : place] if other is not None]
            if replacement is not None and _may_wait(body[first].value, between, typemap):
                body[first], body[place] = None, replacement
                joined = True
        elif isinstance(statement, ir.Assign) and _operation(statement.value) == "arrayexpr":
            made[statement.target.name] = place
    if joined:
        block.body = [statement for statement in body if statement is not None]
    return joined


def _operation(value: Any) -> str:
    return value.op if isinstance(value, ir.Expr) else ""


def _consumed(statement: Any, typemap: Any) -> Any:
    """The array that a statement assigns to a view, or combines with one in place."""
    if isinstance(statement, ir.SetItem | ir.StaticSetItem):
        return statement.value
    if isinstance(statement, ir.Assign) and _operation(statement.value) == _IN_PLACE:
        expression = statement.value
        same = typemap[statement.target.name] == typemap[expression.lhs.name]
        return expression.rhs if same and expression.lhs.name != expression.rhs.name else None
    return None


def _joined(statement: Any, expression: Any, typemap: Any, block: Any) -> Any:
    """The statement that computes `expression` into where `statement` puts it; None if that is not possible."""
    if isinstance(statement, ir.Assign):
        target, index = statement.value.lhs, None
        tree = (statement.value.immutable_fn, [target, expression.expr])
        if statement.value.immutable_fn not in npyimpl.npydecl.supported_array_operators:
            return None
        result = statement.target
    else:
        static = isinstance(statement, ir.StaticSetItem)
        target, index = statement.target, statement.index_var if static else statement.index
        tree = expression.expr
        if index is None:
            return None
        result = ir.Var(block.scope, f"{expression.op}.{statement.loc.line}.{id(statement)}", statement.loc)
    target_type = typemap[target.name]
    index_type = typemap[index.name] if index is not None else None
    if not isinstance(target_type, types.Array) or not _is_computable(expression, target_type, typemap):
        return None
    dimensions = target_type.ndim if index is None else _remaining(target_type, index_type)
    operands = [typemap[var.name] for var in expression.list_vars()]
    if (
        dimensions < max((t.ndim for t in operands if isinstance(t, types.Array)), default=0)
        or not dimensions
    ):
        return None
    made = ir.Expr(OPERATION, statement.loc, expr=tree, ty=expression.ty, into=target, index=index)
    if result.name not in typemap:
        typemap[result.name] = types.none
    return ir.Assign(made, result, statement.loc)


def _remaining(array_type: Any, index_type: Any) -> int:
    """The dimensions of a view by slices and integers; 0 for other indices."""
    parts = index_type.types if isinstance(index_type, types.BaseTuple) else (index_type,)
    if not all(isinstance(part, types.Integer | types.SliceType) or part is types.ellipsis for part in parts):
        return 0
    return int(array_type.ndim) - sum(isinstance(part, types.Integer) for part in parts)


def _is_computable(expression: Any, target_type: Any, typemap: Any) -> bool:
    """Whether elements have the type of the target, and operands are numbers and arrays of numbers."""
    inexact = (types.Float, types.Complex)
    if not isinstance(expression.ty, types.Array) or expression.ty.dtype != target_type.dtype:
        return False
    if not isinstance(target_type.dtype, inexact) or not target_type.mutable:
        return False
    for var in expression.list_vars():
        found = typemap[var.name]
        element = found.dtype if isinstance(found, types.Array) else found
        if not isinstance(element, types.Number | types.Boolean):
            return False
    return True


def _may_wait(expression: Any, between: Iterable[Any], typemap: Any) -> bool:
    """Whether the statements `between` neither write to memory nor to what `expression` is computed from."""
    read = {var.name for var in expression.list_vars()}
    for statement in between:
        if not isinstance(statement, ir.Assign) or statement.target.name in read:
            return False
        value = statement.value
        if isinstance(value, ir.Const | ir.Global | ir.FreeVar | ir.Var | ir.Arg):
            continue
        if not isinstance(value, ir.Expr) or not _is_harmless(value, typemap):
            return False
    return True


def _is_harmless(value: Any, typemap: Any) -> bool:
    if value.op in ("getitem", "static_getitem", "getattr"):
        return isinstance(typemap[value.value.name], types.Array | types.BaseTuple | types.Module)
    if value.op in ("binop", "unary"):
        return all(isinstance(typemap[var.name], types.Number) for var in value.list_vars())
    if value.op == "call":
        function = typemap[value.func.name]
        return isinstance(function, types.Function) and function.typing_key is slice
    return value.op in _HARMLESS


# Lowering.


def lower_assignment(lowerer: Any, expr: Any) -> Any:
    """Code for a joined assignment. Raises ValueError at run time for operands that do not fit the target."""
    context, builder = lowerer.context, lowerer.builder
    target_type, target = lowerer.typeof(expr.into.name), lowerer.loadvar(expr.into.name)
    array = make_array(target_type)(context, builder, target)
    if expr.index is None:
        view = whole_view(context, builder, target_type, array)
    else:
        index_type, index = lowerer.typeof(expr.index.name), lowerer.loadvar(expr.index.name)
        view = index_view(context, builder, target_type, array, index_type, index)
    view_type = target_type.copy(ndim=len(view.shape), layout=view.layout)
    written = make_view(context, builder, target_type, array, view_type, view.data, view.shape, view.strides)
    names, kernel_class, ufunc = _kernel(lowerer, expr)
    operand_types, operands = [lowerer.typeof(n) for n in names], [lowerer.loadvar(n) for n in names]
    conflict = _conflict(context, builder, view, operand_types, operands)
    with builder.if_else(conflict, likely=False) as (through_copy, in_place):
        with through_copy:
            signature = expr.ty(*operand_types)
            fresh = npyimpl.numpy_ufunc_kernel(context, builder, signature, operands, ufunc, kernel_class)
            source = whole_view(context, builder, expr.ty, make_array(expr.ty)(context, builder, fresh))
            assign_copy(context, builder, view, source, matching(context, builder, view, source))
            context.nrt.decref(builder, expr.ty, fresh)
        with in_place:
            signature = view_type(*operand_types, view_type)
            given = [*operands, written._getvalue()]
            result = npyimpl.numpy_ufunc_kernel(context, builder, signature, given, ufunc, kernel_class)
            context.nrt.decref(builder, view_type, result)
    if expr.index is not None:
        return context.get_dummy_value()
    context.nrt.incref(builder, target_type, target)
    return target


def _conflict(context: Any, builder: Any, view: View, operand_types: list[Any], operands: list[Any]) -> Any:
    """i1: writing an element may change what another one is computed from."""
    conflict = cgutils.false_bit
    for operand_type, operand in zip(operand_types, operands, strict=True):
        if not isinstance(operand_type, types.Array):
            continue
        source = whole_view(
            context, builder, operand_type, make_array(operand_type)(context, builder, operand)
        )
        equal = matching(context, builder, view, source)
        other = builder.not_(is_same_place(builder, view, source, equal))
        conflict = builder.or_(conflict, builder.and_(other, overlap(context, builder, source, view)))
    return conflict


def _kernel(lowerer: Any, expr: Any) -> tuple[list[str], Any, Any]:
    """Operands, kernel and description of the elementwise function, as Numba makes them of array expressions."""
    name = f"__llad_array_expr_{expr.loc.line}"
    operands = {leaf for leaf in _leaves(expr.expr) if isinstance(leaf, ir.Var)}
    variables = sorted(operands, key=lambda var: str(var.name))
    with array_exprs._legalize_parameter_names(variables) as parameters:
        module = ast.parse(f"def {name}(): return", expr.loc.filename, "exec")
        function: Any = module.body[0]
        function.args.args = [ast.arg(parameter, None) for parameter in parameters]
        function.body[0].value, namespace = array_exprs._arr_expr_to_ast(expr.expr)
        array_exprs._fix_invalid_lineno_ranges(module)
    exec(compile(module, expr.loc.filename, "exec"), namespace)
    names = [var.name for var in variables]
    found = [lowerer.typeof(variable) for variable in names]
    inner = expr.ty.dtype(*(t.dtype if isinstance(t, types.Array) else t for t in found))
    flags = targetconfig.ConfigStack().top_or_none()
    flags = compiler.Flags() if flags is None else flags.copy()
    flags.error_model = "numpy"
    builder = lowerer.builder
    compiled = lowerer.context.compile_subroutine(builder, namespace[name], inner, flags=flags, caching=False)

    class Kernel(npyimpl._Kernel):
        def generate(self, *args: Any) -> Any:
            given = zip(args, self.outer_sig.args, inner.args, strict=True)
            values = [self.cast(value, outer, to) for value, outer, to in given]
            result = self.context.call_internal(builder, compiled.fndesc, inner, values)
            return self.cast(result, inner.return_type, self.outer_sig.return_type)

    count = len(names)
    return names, Kernel, SimpleNamespace(nin=count, nout=1, nargs=count + 1, __name__=name)


def _leaves(tree: Any) -> list[Any]:
    if isinstance(tree, tuple | list):
        return [leaf for part in tree for leaf in _leaves(part)]
    return [tree]
