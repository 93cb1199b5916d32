"""Python values that hold others: taking them apart and making others of their kind."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

import numpy as np
from numba import njit
from numba.core import types
from numba.extending import intrinsic
from numba.typed import List

from llad.frontends.numba.containers import blank_instance

__all__ = ["copied", "is_list", "members", "rebuilt"]


def members(value: Any) -> list[Any] | None:
    """What a tuple, list, instance of a jitclass or array of records holds, in order; None for other values."""
    if isinstance(value, tuple | list | List):
        return list(value)
    if _is_structured(value):
        return [value[name] for name in value.dtype.names]
    fields = _fields(value)
    return None if fields is None else [getattr(value, name) for name in fields]


def is_list(value: Any) -> bool:
    """Whether it is a list of Python or of Numba."""
    return isinstance(value, list | List)


def rebuilt(value: Any, replaced: Sequence[Any]) -> Any:
    """A value like `value`, which has members, with others in their place.

    Numbers in instances, which cannot be None, are 0 instead; of typed lists, None stands for the whole.
    """
    if _is_structured(value):
        made = np.zeros_like(value)
        for name, member in zip(value.dtype.names, replaced, strict=True):
            if member is not None:
                made[name] = member
        return made if isinstance(value, np.ndarray) else made[()]
    fields = _fields(value)
    if fields is not None:
        made = _blank_like(value)
        for name, member in zip(fields, replaced, strict=True):
            if member is not None:
                setattr(made, name, member)
        return made
    if isinstance(value, list):
        return list(replaced)
    if isinstance(value, List):
        return _typed_list(value, replaced)
    return type(value)(*replaced) if hasattr(value, "_fields") else tuple(replaced)


def copied(value: Any) -> Any:
    """A copy that shares no memory with `value`; arrays keep their memory order, since Numba specialises on it."""
    own = members(value)
    if own is not None:
        return rebuilt(value, [copied(member) for member in own])
    return value.copy(order="K") if isinstance(value, np.ndarray) else copy.deepcopy(value)


def _typed_list(like: Any, replaced: Sequence[Any]) -> Any:
    if any(member is None for member in replaced):
        return None
    made = List() if replaced else List.empty_list(like._numba_type_.item_type)
    for member in replaced:
        made.append(member)
    return made


def _is_structured(value: Any) -> bool:
    return isinstance(value, np.ndarray | np.void) and value.dtype.names is not None


def _fields(value: Any) -> list[str] | None:
    numba_type = getattr(value, "_numba_type_", None)
    return list(numba_type.struct) if isinstance(numba_type, types.ClassInstanceType) else None


@intrinsic
def _blank(typing_context: Any, instance: Any) -> Any:
    def generate(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return blank_instance(context, builder, instance)[0]

    return instance(instance), generate


@njit
def _blank_like(instance):  # type: ignore[no-untyped-def]
    return _blank(instance)
