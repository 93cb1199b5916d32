"""The gradient of an array program against differences of the same function, run by Python with NumPy."""
# Numba is typed in part only.
# mypy: allow-untyped-calls

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import llad

__all__ = ["check"]

_STEP = 2e-4


def _copied(value: Any) -> Any:
    if not isinstance(value, np.ndarray):
        return value
    if value.flags.c_contiguous or value.flags.f_contiguous:
        return value.copy(order="A")
    # Of the same strides, so that the compiled function is the same.
    wide = np.zeros([2 * size for size in value.shape], value.dtype)
    inner = wide[tuple(slice(None, None, 2) for _ in value.shape)]
    inner[...] = value
    return inner


def _moved(values: tuple[Any, ...], directions: dict[int, Any], distance: float) -> list[Any]:
    made = [_copied(value) for value in values]
    for position, direction in directions.items():
        made[position] = made[position] + distance * direction
    return made


def check(function: Any, *values: Any, tolerance: float = 1e-7) -> None:
    """Value, gradient by every float argument, forward mode and side effects of a compiled function.

    The reference is a central difference of fourth order along a random direction, of the Python function.
    """
    random = np.random.default_rng(17)
    directions: dict[int, Any] = {
        position: random.standard_normal(np.shape(value))
        for position, value in enumerate(values)
        if np.asarray(value).dtype.kind == "f"
    }
    plain, left = np.errstate(all="ignore")(function.py_func), [_copied(value) for value in values]
    expected = plain(*left)
    arguments = [_copied(value) for value in values]
    value, gradient = llad.value_and_grad(function, tuple(directions))(*arguments)
    assert value == pytest.approx(expected, rel=1e-12)
    for ours, theirs in zip(arguments, left, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-12)
    near, far = (
        plain(*_moved(values, directions, step)) - plain(*_moved(values, directions, -step))
        for step in (_STEP, 2.0 * _STEP)
    )
    difference = (8.0 * near - far) / (12.0 * _STEP)
    parts = zip(gradient, directions.values(), strict=True)
    reverse = float(sum(np.sum(np.asarray(part) * direction) for part, direction in parts))
    assert reverse == pytest.approx(difference, rel=tolerance, abs=tolerance)
    tangents = tuple(
        float(directions[i]) if np.ndim(values[i]) == 0 and i in directions else directions.get(i)
        for i in range(len(values))
    )
    _, forward = llad.jvp(function, tuple(map(_copied, values)), tangents)
    assert reverse == pytest.approx(forward, rel=1e-10, abs=1e-10)
