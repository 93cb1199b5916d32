"""Derivatives that exist are finite: masked elements, guarded singularities, branches of Numba's own code."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

import llad

NAN, INFINITY = math.nan, math.inf


def where(x, w):  # type: ignore[no-untyped-def]
    return np.where(np.isfinite(x), x * w, 0.0).sum()


def ignoring(x, w):  # type: ignore[no-untyped-def]
    return np.nansum(x * w)


def masked(x, w):  # type: ignore[no-untyped-def]
    y = x * w
    return (y[np.isfinite(y)] ** 2).sum()


def branch(x, w):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(x.size):
        if math.isfinite(x[i]):
            total += x[i] * w
    return total


@pytest.mark.parametrize(
    ("function", "bad", "expected"),
    [(where, INFINITY, 5.0), (ignoring, NAN, 5.0), (masked, NAN, 78.0), (branch, NAN, 5.0)],
)
def test_masked_elements_do_not_reach_what_they_share(function: Any, bad: float, expected: float) -> None:
    """`w` is multiplied with every element, but those that are no finite numbers are not used."""
    x = np.array([2.0, bad, 3.0])
    elements, shared = llad.grad(function, (0, 1))(x, 3.0)
    assert shared == expected
    assert elements[1] == 0.0
    assert np.all(np.isfinite(elements))


def entropy(x):  # type: ignore[no-untyped-def]
    return np.where(x > 0.0, x * np.log(x), 0.0).sum()


def directions(x):  # type: ignore[no-untyped-def]
    return np.where(x != 0.0, x / np.abs(x) * x, 0.0).sum()


@pytest.mark.parametrize(("function", "expected"), [(entropy, [0.0, 1.0]), (directions, [0.0, 1.0])])
def test_guarded_singularities(function: Any, expected: list[float]) -> None:
    assert llad.grad(function)(np.array([0.0, 1.0])).tolist() == expected


def test_the_gradient_of_what_is_used_still_shows_what_is_not_finite() -> None:
    """Zero adjoints keep masked elements out, and nothing else does."""
    gradient = llad.grad(ignoring, (0, 1))(np.array([INFINITY, 1.0]), 2.0)
    assert gradient[1] == INFINITY
    assert gradient[0].tolist() == [2.0, 2.0]


def deviations(x):  # type: ignore[no-untyped-def]
    return np.std(x) + x.std() + np.nanstd(x)


@pytest.mark.parametrize("equal", [np.ones(3), np.ones(1), np.ones((2, 2), np.float32)])
def test_deviations_of_equal_elements(equal: Any) -> None:
    """The standard deviation of a single element is 0 everywhere."""
    value, slope = llad.value_and_grad(deviations)(equal)
    assert value == 0.0
    assert not slope.any()
