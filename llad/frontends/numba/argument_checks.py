"""Checks of arguments at the beginning of a derivative: which arrays may share memory, which lists may be written."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from itertools import combinations
from typing import Any

from numba.core import types

from llad.errors import AliasError, UnsupportedError
from llad.frontends.numba.arrays import ArrayValue, extent_of, overlap, overlaps_itself
from llad.frontends.numba.columns import each_block
from llad.frontends.numba.containers import member_at
from llad.frontends.numba.emission import Emission
from llad.frontends.numba.list_items import is_mutable
from llad.frontends.numba.signature import Leaf

__all__ = ["check_lists", "check_overlaps"]


def check_overlaps(emission: Emission) -> None:
    """Generated code takes distinct array arguments for disjoint memory, and elements for distinct."""
    plan, builder = emission.plan, emission.builder
    shadowed = {extra.of for extra in plan.derivative.extra if extra.kind == "shadow"}
    arrays = [leaf for leaf in plan.captured.leaves if isinstance(leaf.numba_type, types.Array)]
    for leaf in arrays:
        shadow = any(parameter in shadowed for parameter in range(leaf.first, leaf.first + leaf.count))
        if leaf.numba_type.layout == "A" and (shadow or plan.is_written(leaf)):
            emission.raise_if(
                overlaps_itself(builder, emission.array(leaf)),
                AliasError,
                f"elements of {leaf.name!r} share memory (a broadcast or sliding view): pass a copy of it",
            )
    for a, b in combinations(arrays, 2):
        if _are_fields_of_one(a, b) or a.packed or b.packed:
            continue
        if plan.is_written(a) or plan.is_written(b):
            written = a if plan.is_written(a) else b
            emission.raise_if(
                overlap(
                    builder,
                    extent_of(builder, emission.array(a)),
                    extent_of(builder, emission.array(b)),
                ),
                AliasError,
                f"{a.name!r} and {b.name!r} overlap in memory, and the function writes to {written.name!r}: "
                f"pass a copy of one of them",
            )


def check_lists(emission: Emission) -> None:
    """Lists that are written must allow it. What stands for the arrays in lists are copies of them: they must not
    change while the function runs.
    """
    plan, builder, context = emission.plan, emission.builder, emission.context

    def member(leaf: Leaf, path: tuple[int, ...]) -> tuple[Any, Any]:
        outermost = plan.captured.argument_types[leaf.argument]
        return member_at(context, builder, outermost, emission.given[leaf.argument], path)

    for leaf in plan.captured.leaves:
        if leaf.contained and not leaf.packed and plan.is_written(leaf):
            list_type, value = member(leaf, leaf.path)
            if isinstance(list_type, types.ListType):
                immutable = builder.not_(is_mutable(context, builder, list_type, value))
                emission.raise_if(immutable, ValueError, "list is immutable")
        if not leaf.packed or leaf.path[-1] != 0:
            continue
        if plan.is_written(leaf):
            raise UnsupportedError(
                f"arrays in the list {leaf.name!r} that the function writes to",
                "llad works on copies of the arrays in a list that is an argument",
                "copy them in the function before writing, or pass a tuple of arrays",
            )
        list_type, value = member(leaf, leaf.path[:-1])
        for other in plan.captured.leaves:
            if other.packed or not isinstance(other.numba_type, types.Array) or not plan.is_written(other):
                continue
            _check_blocks(emission, list_type, value, leaf.name, other)


def _check_blocks(emission: Emission, list_type: Any, value: Any, name: str, other: Leaf) -> None:
    """No array or list in a list shares memory with the array `other`, which is written."""
    builder = emission.builder
    extent = extent_of(builder, emission.array(other))

    def visit(block: ArrayValue) -> None:
        emission.raise_if(
            overlap(builder, extent_of(builder, block), extent),
            AliasError,
            f"an array in {name!r} and {other.name!r} overlap in memory, and the function writes to "
            f"{other.name!r}: pass a copy of one of them",
        )

    each_block(emission.context, builder, list_type, value, visit)


def _are_fields_of_one(a: Leaf, b: Leaf) -> bool:
    """Numbers in one instance do not overlap."""
    return a.contained and b.contained and a.path[:-1] == b.path[:-1] and a.argument == b.argument
