"""Forward mode of lists inside of kernels that array arguments are put into.

Evidence: central differences of the compiled function, reverse mode by the dot-product identity.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numba import njit
from numba.typed import List

import llad
from tests.support.leaks import leaked

A, B = np.array([0.4, -0.7, 1.1]), np.array([1.3, 0.6, -0.9])
DIRECTIONS = (np.array([0.5, -1.0, 0.3]), np.array([-0.2, 0.8, 0.7]))


def history(a, b):  # type: ignore[no-untyped-def]
    states = [a]
    for _ in range(3):
        states.append(np.sin(states[-1]) * b)
    return states[-1].sum() * states[0][1]


def typed(a, b):  # type: ignore[no-untyped-def]
    factors = List()
    factors.append(a)
    factors.append(b)
    return (factors[0] * factors[1] ** 2).sum()


def pairs(a, b):  # type: ignore[no-untyped-def]
    total = 0.0
    for left, right in [(a, b), (b, a)]:
        total += (left * right * right).sum()
    return total


def overwritten_views(a, b):  # type: ignore[no-untyped-def]
    views = [a[1:], b[::2], a * b]
    views[0][1] = 3.0 * b[0] * a[0]
    total = 0.0
    for view in views:
        total += (view**3).sum()
    return total


@pytest.mark.parametrize("function", [history, typed, pairs, overwritten_views])
def test_lists_that_arguments_are_put_into(function: Callable[..., Any]) -> None:
    da, db = DIRECTIONS
    compiled, step = njit(function), 1e-5
    value, change = llad.jvp(function, (A.copy(), B.copy()), DIRECTIONS)
    assert value == pytest.approx(compiled(A.copy(), B.copy()), rel=1e-14)
    ahead = compiled(A + step * da, B + step * db)
    behind = compiled(A - step * da, B - step * db)
    assert change == pytest.approx((ahead - behind) / (2 * step), rel=1e-8)
    by_a, by_b = llad.grad(function, (0, 1))(A.copy(), B.copy())
    assert change == pytest.approx(by_a @ da + by_b @ db, rel=1e-12)
    assert leaked(lambda: llad.jvp(function, (A.copy(), B.copy()), DIRECTIONS)) == 0
