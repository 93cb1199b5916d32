"""The function that users call: it makes shadows, calls the generated derivative, and packs the result.

check that arrays do not overlap -> allocate shadows -> call -> on failure free all, hand the status on
                                                             -> free work shadows, return gradients
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.datamodel.packer import ArgPacker
from numba.np.arrayobj import make_array

from llad.ad.runtime import OUT_OF_MEMORY
from llad.analysis.facts import ExtraParameter
from llad.errors import InternalError, ShapeError
from llad.frontends.numba.argument_checks import check_lists, check_overlaps
from llad.frontends.numba.arrays import (
    ArrayValue,
    Extent,
    allocate_like,
    copy_into,
    extent_of,
    gradient_type,
)
from llad.frontends.numba.columns import columns_of, from_columns
from llad.frontends.numba.containers import (
    instance_gradient,
    list_gradient,
    mark_written,
    taken_apart,
)
from llad.frontends.numba.emission import Emission, Place, WrapperPlan, count
from llad.frontends.numba.list_items import holds_arrays, holds_numbers, new_list_of_arrays
from llad.frontends.numba.results import taken_back
from llad.frontends.numba.signature import Leaf, leaves
from llad.frontends.numba.transform import JVP, KEPT_BYTES, VALUE_AND_GRAD, derivative_type

__all__ = ["WrapperPlan", "build_wrapper"]

_I64 = ir.IntType(64)


def build_wrapper(context: Any, fndesc: Any, plan: WrapperPlan) -> Any:
    """A module (llvmlite) with the function of `fndesc`, which calls `plan.derivative.function`.

    Raises `InternalError` when the derivative asks for parameters that this wrapper does not know.
    """
    module = context.create_module(fndesc.mangled_name)
    function = context.declare_function(module, fndesc)
    builder = ir.IRBuilder(function.append_basic_block("entry"))
    call_conv = context.call_conv
    arguments = call_conv.decode_arguments(builder, fndesc.argtypes, function)
    primal_types = plan.captured.argument_types
    given_types, given, tangents = fndesc.argtypes, arguments, {}
    if plan.transform.kind == JVP:
        given_types = fndesc.argtypes[0].types
        given = cgutils.unpack_tuple(builder, arguments[0], len(given_types))
        tangents = _tangent_values(context, builder, fndesc.argtypes[1], arguments[1])
    values: dict[Place, Any] = {}
    emission = Emission(plan, context, builder, function, values, function.append_basic_block("failed"))
    for position, (own, value) in enumerate(zip(given_types, given, strict=True)):
        wanted = primal_types[position]
        if not isinstance(wanted, types.Omitted):
            emission.converts |= own != wanted
            emission.given[position] = value if own == wanted else context.cast(builder, value, own, wanted)
            taken_apart(context, builder, wanted, emission.given[position], (position, ()), values)
    _own_packed_tangents(emission, tangents)
    check_overlaps(emission)
    check_lists(emission)
    extras = _extra_arguments(emission, tangents)
    if plan.transform.kind != JVP:
        _missing_gradients(emission)
    result_type = context.get_value_type(plan.captured.result_type)
    result = cgutils.alloca_once(builder, result_type, name="primal.result")
    status = _call_core(emission, result, extras)
    _finish(emission, fndesc, status, result, extras)
    return module


def _tangent_values(
    context: Any, builder: Any, tangent_type: Any, value: Any
) -> dict[Place, tuple[Any, Any]]:
    """Type and value of the tangent of each leaf that has one (None stands for no tangent)."""
    values: dict[Place, Any] = {}
    for position, member in enumerate(tangent_type.types):
        inner = builder.extract_value(value, position)
        taken_apart(context, builder, member, inner, (position, ()), values)
    found = leaves(tuple(tangent_type.types), ("",) * len(tangent_type.types))
    return {
        (leaf.argument, leaf.path): (leaf.numba_type, values[leaf.argument, leaf.path])
        for leaf in found
        if not isinstance(leaf.numba_type, types.NoneType)
    }


def _own_packed_tangents(emission: Emission, tangents: dict[Place, tuple[Any, Any]]) -> None:
    """Tangents of lists must have the lengths and shapes of the lists."""
    context, builder = emission.context, emission.builder
    packed = [leaf for leaf in emission.plan.captured.leaves if leaf.packed]
    given = {(leaf.argument, leaf.path): leaf for leaf in packed if (leaf.argument, leaf.path) in tangents}
    for array_type, value in (tangents[place] for place in given):
        emission.packed_tangents.append(make_array(array_type)(context, builder, value).meminfo)
    for place, leaf in given.items():
        if not leaf.structural:
            continue
        message = f"the tangent of {leaf.name.removesuffix(' (shapes)')!r} must have its lengths and shapes"
        own = emission.array(leaf)
        other = ArrayValue.of(context, builder, *tangents[place], leaf.name)
        emission.raise_if(builder.icmp_signed("!=", own.nitems, other.nitems), ShapeError, message)
        with cgutils.for_range(builder, own.nitems) as loop:
            a, b = (builder.load(cgutils.gep(builder, array.data, loop.index)) for array in (own, other))
            emission.raise_if(builder.icmp_signed("!=", a, b), ShapeError, message)


def _extra_arguments(emission: Emission, tangents: dict[Place, tuple[Any, Any]]) -> list[Any]:
    """A pointer for each extra parameter of the derivative."""
    plan, builder, context = emission.plan, emission.builder, emission.context
    found = []
    for extra in plan.derivative.extra:
        if extra.kind == "shadow" and extra.of == 0:
            numba_type = plan.captured.result_type
            slot = cgutils.alloca_once(builder, context.get_value_type(numba_type), name="result.shadow")
            builder.store(ir.Constant(context.get_value_type(numba_type), None), slot)
            if plan.transform.kind != JVP:
                _seed(emission, numba_type, slot)
            found.append(slot)
            continue
        if extra.kind == "bytes":
            emission.kept_bytes = cgutils.alloca_once_value(builder, ir.Constant(_I64, 0), name="kept.bytes")
            found.append(emission.kept_bytes)
            continue
        leaf = plan.leaf_of(extra.of)
        place = (leaf.argument, leaf.path)
        if extra.kind == "shadow":
            found.append(_shadow(emission, leaf, tangents.get(place)))
        elif extra.kind in ("derivative", "tangent"):
            found.append(_scalar_slot(emission, leaf, extra, tangents.get(place)))
        else:
            raise InternalError(f"unknown extra parameter {extra}")
    return found


def _seed(emission: Emission, result_type: Any, slot: Any) -> None:
    """Makes the cotangent of what is differentiated 1, of all else that is returned it stays 0."""
    builder, context = emission.builder, emission.context
    if emission.plan.transform.has_aux:
        result_type, slot = result_type.types[0], cgutils.gep_inbounds(builder, slot, 0, 0)
    builder.store(context.get_constant(result_type, 1.0), slot)


def _scalar_slot(
    emission: Emission, leaf: Leaf, extra: ExtraParameter, tangent: tuple[Any, Any] | None
) -> Any:
    """Where the derivative of a number, or of one part of a complex number, goes or comes from.

    The parts of the gradient are the derivatives by the parts of the argument: dL/dx + i dL/dy.
    """
    builder, context = emission.builder, emission.context
    place = (leaf.argument, leaf.path)
    slot = emission.scalars.get(place)
    if slot is None:
        slot = cgutils.alloca_once(builder, context.get_value_type(leaf.numba_type), name=extra.kind)
        value = context.get_constant(leaf.numba_type, 0.0)
        if tangent is not None:
            value = context.cast(builder, tangent[1], tangent[0], leaf.numba_type)
        builder.store(value, slot)
        emission.scalars[place] = slot
    if isinstance(leaf.numba_type, types.Complex):
        return cgutils.gep_inbounds(builder, slot, 0, extra.of - leaf.first)
    return slot


def _shadow(emission: Emission, leaf: Leaf, tangent: tuple[Any, Any] | None = None) -> Any:
    """The data pointer of a new shadow of an array argument, holding zeros or the tangent."""
    builder, context = emission.builder, emission.context
    place = (leaf.argument, leaf.path)
    slot = cgutils.alloca_once_value(builder, ir.Constant(cgutils.voidptr_t, None), name="shadow.header")
    emission.slots[place] = slot
    array = emission.array(leaf)
    extent = extent_of(builder, array)
    data, value = allocate_like(context, builder, array, extent, slot, emission.failed)
    emission.shadows[place] = value
    start = builder.add(builder.ptrtoint(data, _I64), extent.low)
    emission.extents[place] = Extent(extent.low, extent.size, start)
    if tangent is not None:
        source = ArrayValue.of(context, builder, tangent[0], tangent[1], leaf.name)
        for own, given in zip(array.shape, source.shape, strict=True):
            different = builder.icmp_signed("!=", own, given)
            with builder.if_then(different, likely=False):
                emission.release_all()
                message = f"the tangent of {leaf.name!r} must have the shape of {leaf.name!r}"
                context.call_conv.return_user_exc(builder, ShapeError, (message,))
        copy_into(context, builder, value, gradient_type(leaf.numba_type), source)
    return data


def _missing_gradients(emission: Emission) -> None:
    """Zeros for wanted arguments that the result does not depend on."""
    for leaf in emission.plan.captured.leaves:
        place = (leaf.argument, leaf.path)
        wanted = leaf.argument in emission.plan.transform.argnums
        if wanted and isinstance(leaf.numba_type, types.Array) and place not in emission.slots:
            _shadow(emission, leaf)


def _call_core(emission: Emission, result: Any, extras: list[Any]) -> Any:
    builder, function = emission.builder, emission.function
    leaves = emission.plan.captured.leaves
    total = leaves[-1].first + leaves[-1].count if leaves else 2
    primal = list(function.args[2:total])
    if emission.converts or any(leaf.contained for leaf in leaves):
        packer = ArgPacker(emission.context.data_model_manager, [leaf.numba_type for leaf in leaves])
        values = [emission.values[leaf.argument, leaf.path] for leaf in leaves]
        primal = list(packer.as_arguments(builder, values))
    call = [result, function.args[1], *primal, *extras]
    function_type = ir.FunctionType(ir.IntType(32), [value.type for value in call])
    name = emission.plan.derivative.function
    core = cgutils.get_or_insert_function(builder.module, function_type, name)
    return builder.call(core, call)


def _gradient(emission: Emission, numba_type: Any, place: Place) -> Any:
    """The gradient with respect to the argument at `place`, in the structure of its type."""
    context, builder = emission.context, emission.builder
    if isinstance(numba_type, types.BaseTuple):
        members = []
        for position, member in enumerate(numba_type.types):
            members.append(_gradient(emission, member, (place[0], (*place[1], position))))
        value = context.get_constant_undef(derivative_type(numba_type))
        for position, member in enumerate(members):
            value = builder.insert_value(value, member, position)
        return value
    if isinstance(numba_type, types.Array | types.Record):
        return emission.shadows[place]
    if isinstance(numba_type, types.ClassInstanceType):
        return instance_gradient(
            context, builder, numba_type, lambda member, inner: _gradient(emission, member, inner), place
        )
    if holds_arrays(numba_type):
        return _gradient_of_arrays(emission, numba_type, place)
    if isinstance(numba_type, types.List | types.ListType) and not holds_numbers(numba_type):
        return _gradient_of_columns(emission, numba_type, place)
    if place in emission.shadows:
        made = list_gradient(context, builder, numba_type, emission.shadows[place])
        count(emission, "NRT_decref", builder.load(emission.slots[place]))
        return made
    slot = emission.scalars.get(place)
    if slot is not None:
        return builder.load(slot)
    # What has no derivative: floats that the result does not depend on, integers, None.
    return ir.Constant(context.get_value_type(numba_type), None)


def _gradient_of_arrays(emission: Emission, list_type: Any, place: Place) -> Any:
    """A new list with the gradients of the arrays in a list."""
    packed, shapes = [(place[0], (*place[1], position)) for position in range(2)]
    made = new_list_of_arrays(
        emission.context,
        emission.builder,
        derivative_type(list_type),
        emission.shadows[packed],
        emission.values[shapes],
    )
    for part in (packed, shapes):
        if part in emission.slots:
            count(emission, "NRT_decref", emission.builder.load(emission.slots[part]))
    return made


def _gradient_of_columns(emission: Emission, list_type: Any, place: Place) -> Any:
    """A new list with the gradients of the numbers in a list, and zeros for the integers in it."""
    places = [(place[0], (*place[1], position)) for position in range(len(columns_of(list_type) or ()))]
    kinds = columns_of(list_type) or ()
    columns = [
        emission.values[inner] if kind.structural else emission.shadows.get(inner)
        for kind, inner in zip(kinds, places, strict=True)
    ]
    context, builder = emission.context, emission.builder
    made = from_columns(context, builder, derivative_type(list_type), columns, captured=emission.plan.again)
    for inner in places:
        if inner in emission.slots:
            count(emission, "NRT_decref", builder.load(emission.slots[inner]))
    return made


def _owning(emission: Emission, numba_type: Any, value: Any) -> Any:
    """A tangent whose arrays own what they point to, and whose integers are 0.

    A function may return a view of an argument. The tangent is then a view of the argument's shadow, without
    a header, since the header of an argument has no shadow.
    """
    context, builder = emission.context, emission.builder
    if isinstance(numba_type, types.BaseTuple):
        for position, member in enumerate(numba_type.types):
            inner = _owning(emission, member, builder.extract_value(value, position))
            value = builder.insert_value(value, inner, position)
        return value
    if not isinstance(numba_type, types.Array):
        is_integer = isinstance(numba_type, types.Integer | types.Boolean)
        return ir.Constant(value.type, None) if is_integer else value
    array = make_array(numba_type)(context, builder, value)
    address = builder.ptrtoint(array.data, _I64)
    header = array.meminfo
    for place, slot in emission.slots.items():
        extent = emission.extents[place]
        offset = builder.sub(address, extent.start)
        inside = builder.icmp_unsigned("<", offset, extent.size)
        adopted = builder.and_(inside, cgutils.is_null(builder, array.meminfo))
        header = builder.select(adopted, builder.load(slot), header)
    with builder.if_then(cgutils.is_null(builder, array.meminfo)):
        count(emission, "NRT_incref", header)
    array.meminfo = header
    return array._getvalue()


def _with_auxiliary(builder: Any, value: Any, tangent: Any) -> tuple[list[Any], Any]:
    """Value, tangent and auxiliary result of a function that returns a pair, and the tangent nobody asked for."""
    first, auxiliary = builder.extract_value(value, 0), builder.extract_value(value, 1)
    return [first, builder.extract_value(tangent, 0), auxiliary], builder.extract_value(tangent, 1)


def _finish(emission: Emission, fndesc: Any, status: Any, result: Any, extras: list[Any]) -> None:
    plan, builder, context = emission.plan, emission.builder, emission.context
    with builder.if_then(builder.icmp_signed("!=", status, ir.Constant(status.type, 0)), likely=False):
        exhausted = builder.icmp_signed("==", status, ir.Constant(status.type, OUT_OF_MEMORY))
        with builder.if_then(exhausted, likely=False):
            builder.branch(emission.failed)
        emission.release_all()
        builder.ret(status)
    value = taken_back(context, builder, plan.captured.return_type, builder.load(result), captured=plan.again)
    for argument, argument_value in emission.given.items():
        written = any(leaf.argument == argument and plan.is_written(leaf) for leaf in plan.captured.leaves)
        if written:
            mark_written(context, builder, plan.captured.argument_types[argument], argument_value)
    if plan.transform.kind == JVP:
        shadow = next(
            pointer for extra, pointer in zip(plan.derivative.extra, extras, strict=True) if extra.of == 0
        )
        tangent = _owning(emission, plan.captured.result_type, builder.load(shadow))
        members = [value, tangent]
        if plan.transform.has_aux:
            members, unwanted = _with_auxiliary(builder, value, tangent)
            context.nrt.decref(builder, plan.captured.result_type.types[1], unwanted)
        emission.release_all()
        packed = context.make_tuple(builder, fndesc.restype, members)
    elif plan.transform.kind == KEPT_BYTES:
        context.nrt.decref(builder, plan.captured.return_type, value)
        emission.release_all()
        packed = builder.load(emission.kept_bytes)
    else:
        wanted = plan.transform.argnums
        kept = frozenset(place for place in emission.slots if place[0] in wanted)
        emission.release_all(kept)
        gradients = [
            _gradient(emission, plan.captured.argument_types[argument], (argument, ())) for argument in wanted
        ]
        emission.release_packed()
        packed = gradients[0]
        if plan.transform.kind == VALUE_AND_GRAD:
            inner = fndesc.restype.types[1]
            gradient = packed if plan.transform.single else context.make_tuple(builder, inner, gradients)
            packed = context.make_tuple(builder, fndesc.restype, (value, gradient))
        else:
            inner = fndesc.restype.types[0] if plan.transform.has_aux else fndesc.restype
            if not plan.transform.single:
                packed = context.make_tuple(builder, inner, gradients)
            if plan.transform.has_aux:
                auxiliary = builder.extract_value(value, 1)
                packed = context.make_tuple(builder, fndesc.restype, (packed, auxiliary))
    returned = context.get_return_value(builder, fndesc.restype, packed)
    context.call_conv.return_value(builder, returned)
    builder.position_at_end(emission.failed)
    emission.release_all()
    context.call_conv.return_user_exc(builder, MemoryError, ("not enough memory for the shadow arrays",))
