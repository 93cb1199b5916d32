"""Which derivative of a function is wanted, as plain data, and what types its arguments and results have."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from numba.core import types

from llad.errors import ArgumentError, NotDifferentiableError
from llad.frontends.numba.arrays import gradient_type
from llad.frontends.numba.columns import columns_of
from llad.frontends.numba.list_items import holds_arrays, holds_numbers
from llad.frontends.numba.signature import Leaf, llvm_type, members_of
from llad.options import Options

__all__ = [
    "Transform",
    "derivative_type",
    "is_differentiable",
    "require_differentiable",
    "require_float_result",
    "require_float_results",
    "require_tangents",
    "resolve_argnums",
]

GRAD, VALUE_AND_GRAD, JVP, KEPT_BYTES = "grad", "value_and_grad", "jvp", "kept_bytes"
_DEFAULT = Options()


@dataclass(frozen=True)
class Transform:
    """A derivative of a function of `parameters`.

    `kind`: "grad" and "value_and_grad" take the function's arguments, "jvp" a tuple of them and a tuple of
    their tangents; "kept_bytes" gives what the gradient keeps between its sweeps instead of the gradient.
    `argnums`: positions of the arguments to differentiate with respect to (unused by "jvp"); `single`: the
    result is one gradient, not a tuple of them. `has_aux`: the function returns a pair, and only its first member
    is differentiated.
    """

    kind: str
    argnums: tuple[int, ...] = (0,)
    single: bool = True
    options: Options = _DEFAULT
    has_aux: bool = False


def resolve_argnums(
    function: Callable[..., Any], argnums: int | str | tuple[int | str, ...]
) -> tuple[tuple[int, ...], bool]:
    """Positions of the arguments, and whether a single one was asked for rather than a tuple.

    An argument is named by its position (negative: from the end) or its name. Raises `ArgumentError` when it
    does not exist or is named twice.
    """
    parameters = inspect.signature(function).parameters
    names = tuple(parameters)
    wanted = argnums if isinstance(argnums, tuple | list) else (argnums,)
    starred = [f"*{name}" if p.kind == p.VAR_POSITIONAL else name for name, p in parameters.items()]
    title = f"{getattr(function, '__name__', 'the function')}({', '.join(starred)})"
    if not wanted:
        raise ArgumentError(f"argnums is empty: name at least one argument of {title}")
    found = []
    for item in wanted:
        if isinstance(item, str):
            if item not in names:
                raise ArgumentError(f"argnums={item!r}: {title} has no argument of that name")
            found.append(names.index(item))
        elif isinstance(item, int) and not isinstance(item, bool):
            if not -len(names) <= item < len(names):
                raise ArgumentError(
                    f"argnums={item}: {title} has {len(names)} argument{'s' * (len(names) > 1)}"
                    f"{', all behind a star being one tuple' * (starred != list(names))}"
                )
            found.append(item % len(names))
        else:
            raise ArgumentError(f"argnums={item!r}: give a position or a name of an argument of {title}")
    if len(set(found)) != len(found):
        raise ArgumentError(f"argnums={argnums!r} names an argument of {title} twice")
    return tuple(found), not isinstance(argnums, tuple | list)


def is_differentiable(numba_type: Any) -> bool:
    """Whether it is a real or complex number, or an array of these."""
    scalar = numba_type.dtype if isinstance(numba_type, types.Array) else numba_type
    if isinstance(scalar, types.Record):
        known = llvm_type(scalar) is not None
        return known and any(is_differentiable(field.type) for field in scalar.fields.values())
    real = scalar.underlying_float if isinstance(scalar, types.Complex) else scalar
    return isinstance(real, types.Float) and real.bitwidth in (32, 64)


def require_differentiable(
    leaves: tuple[Leaf, ...], names: tuple[str, ...], place: tuple[int, ...], argument_types: tuple[Any, ...]
) -> None:
    """Raises `NotDifferentiableError` unless the argument is a real or complex number, an array of these or a tuple
    with one of these, where integers and None may stand beside it.

    `place` is the position of the argument, then positions inside nested tuples.
    """
    argument, *path = place
    if isinstance(argument_types[argument], types.Omitted):
        raise NotDifferentiableError(
            f"argument {names[argument]!r} is left to its default: pass it to differentiate by it"
        )
    inside = [leaf for leaf in leaves if leaf.argument == argument and leaf.path[: len(path)] == tuple(path)]
    own = [leaf for leaf in inside if not leaf.structural]
    others = [leaf for leaf in own if not is_differentiable(leaf.numba_type)]
    for leaf in others:
        if len(others) == len(own) or not _has_zero(leaf.numba_type):
            raise NotDifferentiableError(_why_not(leaf))
    if not own:
        raise NotDifferentiableError(f"argument {names[argument]!r} is an empty tuple: it has no derivative")


def _has_zero(numba_type: Any) -> bool:
    """Whether llad can make a gradient of the type that says: no derivative."""
    scalar = numba_type.dtype if isinstance(numba_type, types.Array) else numba_type
    return isinstance(scalar, types.Number | types.Boolean | types.NoneType)


def require_tangents(primals: Any, tangents: Any, names: tuple[str, ...]) -> frozenset[tuple[int, ...]]:
    """The places that have a tangent: (argument, positions inside nested tuples).

    Raises `ArgumentError` unless `tangents` mirrors `primals`: for each float a float, for each array an
    array of as many dimensions, for each tuple a tuple, and None where the tangent is zero. What belongs to
    complex numbers may be real.
    """
    if not isinstance(primals, types.BaseTuple) or not isinstance(tangents, types.BaseTuple):
        raise ArgumentError("primals and tangents must be tuples: jvp(f, (x, y), (dx, dy))")
    found = set()

    def walk(primal: Any, tangent: Any, place: tuple[int, ...], name: str) -> None:
        if isinstance(tangent, types.NoneType):
            return
        members, own = members_of(primal, name), members_of(tangent, name)
        if members is not None and own is not None:
            if len(members) == len(own):
                in_instance = isinstance(primal, types.ClassInstanceType)
                for position, ((p, inner), (t, _)) in enumerate(zip(members, own, strict=True)):
                    # Integers in instances cannot be None.
                    if not in_instance or members_of(p, "") or _may_vary(p):
                        walk(p, t, (*place, position), inner)
                return
        elif holds_numbers(primal) and holds_numbers(tangent):
            if _is_tangent_of(primal.dtype, tangent.dtype):
                found.add(place)
                return
        elif isinstance(primal, types.Array) or _is_packed(primal):
            if _fits(primal, tangent):
                found.add(place)
                return
        elif isinstance(primal, types.Number | types.Record) and _is_tangent_of(primal, tangent):
            found.add(place)
            return
        raise ArgumentError(
            f"the tangent of {name!r} is {tangent}, which does not fit {primal}; pass None for zero"
        )

    if len(primals.types) != len(tangents.types):
        raise ArgumentError(f"{len(primals.types)} primals but {len(tangents.types)} tangents")
    for position, (primal, tangent) in enumerate(zip(primals.types, tangents.types, strict=True)):
        name = names[position] if position < len(names) else f"argument {position}"
        walk(primal, tangent, (position,), name)
    return frozenset(found)


def _may_vary(numba_type: Any) -> bool:
    """Whether something in a value of the type has a derivative."""
    if isinstance(numba_type, types.BaseTuple):
        return any(map(_may_vary, numba_type.types))
    if isinstance(numba_type, types.List | types.ListType):
        return _may_vary(numba_type.dtype)
    return is_differentiable(numba_type)


def _is_packed(numba_type: Any) -> bool:
    """Whether it is a list that is handed over in other arrays than that of its elements."""
    is_list = isinstance(numba_type, types.List | types.ListType)
    return is_list and not holds_numbers(numba_type) and columns_of(numba_type) is not None


def _fits(primal: Any, tangent: Any) -> bool:
    """Whether a list, or what is in one, may be the tangent of another. Integers have tangents that nobody reads."""
    if isinstance(primal, types.Array):
        if not isinstance(tangent, types.Array) or primal.ndim != tangent.ndim:
            return False
        return _is_tangent_of(primal.dtype, tangent.dtype)
    if isinstance(primal, types.BaseTuple):
        return (
            isinstance(tangent, types.BaseTuple)
            and len(primal.types) == len(tangent.types)
            and all(map(_fits, primal.types, tangent.types))
        )
    if isinstance(primal, types.List | types.ListType):
        if not isinstance(tangent, types.List | types.ListType) or not _fits(primal.dtype, tangent.dtype):
            return False
        # Arrays in lists are packed in the order of their memory.
        return not holds_arrays(primal) or (primal.dtype.layout == "F") == (tangent.dtype.layout == "F")
    if isinstance(primal, types.NoneType):
        return isinstance(tangent, types.NoneType)
    return isinstance(tangent, types.Number | types.Boolean) and (
        not is_differentiable(primal) or _is_tangent_of(primal, tangent)
    )


def _is_tangent_of(primal: Any, tangent: Any) -> bool:
    if isinstance(primal, types.Record):
        return bool(primal == tangent)
    real = isinstance(tangent, types.Float | types.Integer | types.Boolean)
    return real or (isinstance(primal, types.Complex) and isinstance(tangent, types.Complex))


def _why_not(leaf: Leaf) -> str:
    scalar = leaf.numba_type.dtype if isinstance(leaf.numba_type, types.Array) else leaf.numba_type
    shown = leaf.numba_type
    if leaf.contained and isinstance(shown, types.Array) and shown.ndim:
        shown = f"list of {scalar}"
    if isinstance(scalar, types.PyObject):
        advice = (
            "Numba has no type for it: pass numbers, arrays of them in the byte order of the machine "
            "(`a.astype(float)`), or tuples and named tuples of these instead of dicts and objects"
        )
    elif isinstance(scalar, types.Integer | types.Boolean):
        advice = "pass floats (`float(n)`, `a.astype(float)`) or choose another argument by argnums"
    else:
        advice = (
            "only real and complex numbers, arrays and tuples of these have derivatives: choose another by "
            "argnums"
        )
    return f"argument {leaf.name!r} of type {shown} cannot be differentiated: {advice}"


def require_pair(name: str, return_type: Any) -> Any:
    """The type of the first member of what a function returns whose transform has `has_aux`.

    Raises `NotDifferentiableError` unless it returns a pair.
    """
    if isinstance(return_type, types.BaseTuple) and len(return_type.types) == 2:
        return return_type.types[0]
    raise NotDifferentiableError(
        f"{name} returns {return_type}, and has_aux=True needs a pair of the value to differentiate and anything "
        f"else: return (value, auxiliary)"
    )


def require_float_result(name: str, return_type: Any) -> None:
    """Raises `NotDifferentiableError` unless the function returns a single float."""
    if isinstance(return_type, types.Float) and return_type.bitwidth in (32, 64):
        return
    if isinstance(return_type, types.NoneType):
        advice = "it returns nothing: add `return` with the number to differentiate"
    elif isinstance(return_type, types.Optional):
        advice = "one of its paths returns None: return a float on all of them"
    elif isinstance(return_type, types.Complex):
        advice = "return a real number made of it, such as its real part or `abs(z) ** 2`"
    elif isinstance(return_type, types.Generator):
        advice = "it is a generator, since it has a `yield`: return a float, and call generators inside of it"
    elif isinstance(return_type, types.Array | types.BaseTuple):
        advice = "reduce the result to one number, for example a sum weighted by the cotangent"
    else:
        advice = "return a float"
    raise NotDifferentiableError(f"{name} returns {return_type}, and a gradient needs one float: {advice}")


def require_float_results(name: str, return_type: Any) -> None:
    """Raises `NotDifferentiableError` unless the result is a real or complex number, an array or a tuple of these.

    Beside these there may be integers and None in tuples.
    """
    members = _flat(return_type)
    others = [member for member in members if not is_differentiable(member)]
    single = types.Number | types.Boolean | types.NoneType
    if len(others) == len(members) or not all(isinstance(other, single) for other in others):
        raise NotDifferentiableError(
            f"{name} returns {return_type}, which has no tangent: return real or complex numbers, arrays or "
            f"tuples of these"
        )


def _flat(numba_type: Any) -> list[Any]:
    if isinstance(numba_type, types.BaseTuple):
        return [inner for member in numba_type.types for inner in _flat(member)]
    return [numba_type]


def derivative_type(numba_type: Any) -> Any:
    """The type of the gradient with respect to a differentiable argument: the same structure."""
    if isinstance(numba_type, types.Array):
        return gradient_type(numba_type)
    if isinstance(numba_type, types.List | types.ListType):
        return type(numba_type)(derivative_type(numba_type.dtype))
    if isinstance(numba_type, types.Record):
        # Numba cannot return tuples with records in them.
        return types.Array(numba_type, 0, "C")
    if isinstance(numba_type, types.BaseTuple):
        members = tuple(derivative_type(member) for member in numba_type.types)
        return types.BaseTuple.from_types(members, getattr(numba_type, "instance_class", None))
    return numba_type
