"""Dispatchers with declared signatures (`@njit("float64(float64)")`): they convert numbers, and so does captured code.

Numba compiles such a function for the declared types alone, and converts arguments and results to them: a function of
`int64` truncates floats, one of `float32` rounds them. Arrays are never converted. What a declaration may leave out of
their types, as their being contiguous, is taken from the call: it makes faster code of the same meaning.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,has-type"

from __future__ import annotations

from typing import Any

from numba.core import registry, types

__all__ = ["as_declared", "declared_signatures", "matching_signature"]


def declared_signatures(dispatcher: Any) -> tuple[Any, ...]:
    """The only signatures of a dispatcher; empty if it compiles itself for any types."""
    return () if dispatcher._can_compile else tuple(dispatcher.nopython_signatures)


def matching_signature(signatures: tuple[Any, ...], given: tuple[Any, ...]) -> Any:
    """That of the signatures which Numba chooses for arguments of the given types; None if none fits."""
    context = registry.cpu_target.typing_context
    context.refresh()
    plain = tuple(types.unliteral(argument) for argument in given)
    return context.resolve_overload("declared", list(signatures), plain, {})


def as_declared(given: Any, declared: Any) -> Any:
    """The given type with numbers as declared."""
    if isinstance(declared, types.Optional) and isinstance(given, types.Number | types.Boolean):
        declared = declared.type
    if isinstance(declared, types.Number | types.Boolean):
        return declared
    if isinstance(declared, types.BaseTuple) and isinstance(given, types.BaseTuple):
        if len(given.types) != len(declared.types):
            return given
        members = map(as_declared, given.types, declared.types)
        return types.BaseTuple.from_types(tuple(members), getattr(declared, "instance_class", None))
    return given
