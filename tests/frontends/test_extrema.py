"""`max` and `min` of arrays: which element they take, and that the reverse sweep needs nothing but its index."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numba import njit

import llad


@njit
def largest(a):
    return np.max(a)


@njit
def smallest(a):
    return a.min()


LONG = np.concatenate([np.arange(3000.0), [np.nan], np.full(1500, 5000.0), [np.nan]])


@pytest.mark.parametrize(
    ("values", "chosen"),
    [
        ([1.0, 3.0, 3.0, -1.0, -1.0], (1, 3)),
        ([-0.0, 0.0], (0, 0)),
        ([0.0, -0.0], (0, 0)),
        ([1.0, np.nan, np.nan, 2.0], (1, 1)),
        ([-np.inf, np.inf, np.inf, -np.inf], (1, 0)),
        (LONG, (3000, 3000)),
        (LONG[:3000], (2999, 0)),
    ],
)
def test_the_first_of_equals_and_the_first_nan(values: Any, chosen: tuple[int, int]) -> None:
    a = np.array(values)
    for function, index in zip((largest, smallest), chosen, strict=True):
        value, slope = llad.value_and_grad(function)(a)
        np.testing.assert_array_equal([value, np.signbit(value)], [a[index], np.signbit(a[index])])
        assert np.flatnonzero(slope).tolist() == [index]


@njit
def spread(a, b, c):
    return a.max() * a.min() + np.max(b[:, 1:]) * np.amin(b[::2, 1]) + np.amax(c[:, ::2]) * c[1].min()


def test_nothing_is_kept_whatever_the_layout() -> None:
    draws = np.random.default_rng(5)
    for order in "CF":
        a, b, c = (np.asarray(draws.normal(size=shape), order=order) for shape in ((6, 4), (5, 7), (2, 4, 3)))
        gradient = llad.grad(spread, argnums=(0, 1, 2))
        gradient(a, b, c)
        assert gradient.memory(a, b, c) == 0
        assert not llad.check_grads(spread, (a, b, c), argnums=(0, 1, 2)).failures


def test_empty_arrays_have_none() -> None:
    with pytest.raises(ValueError, match="zero-size array to reduction operation minimum"):
        llad.grad(smallest)(np.zeros(0))


def test_numba_is_left_alone() -> None:
    llad.grad(smallest)(np.ones(2))
    assert njit(lambda a: a.max() - np.min(a))(np.array([1.0, 4.0])) == 3.0
