"""Products of scaled matrices with fast-math: no scaled matrix is made, nor kept."""

# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="no-untyped-def"

from __future__ import annotations

from typing import Any

import numba
import numpy as np
import pytest

import llad


def products(alpha, A, x, B):
    left = alpha * A @ x
    right = x @ (B * alpha)
    return np.sum(left * left) + np.sum(alpha * A @ B) + (x @ (2 * x)) * np.sum(right)


def changed_between(alpha, A, x):
    scaled = alpha * A
    A[0, 0] = 5.0
    return np.sum(scaled @ x)


def _arguments(n: int) -> tuple[Any, ...]:
    generator = np.random.default_rng(n)
    return 1.5, generator.normal(size=(n, n)), generator.normal(size=n), generator.normal(size=(n, n))


def test_the_derivatives_are_those_of_the_written_order() -> None:
    arguments = _arguments(6)
    fast = llad.value_and_grad(numba.njit(fastmath=True)(products), argnums=(0, 1, 2, 3))(*arguments)
    alpha, a, x, b = arguments
    left, right, square = alpha * a @ x, alpha * x @ b, 2 * x @ x
    assert fast[0] == pytest.approx(products(*arguments), rel=1e-12)
    ones = np.ones((6, 6))
    by_left, by_right = 2 * left, square * np.ones(6)
    by_alpha = by_left @ a @ x + np.sum(a @ b) + square * np.sum(x @ b)
    by_a = alpha * np.outer(by_left, x) + alpha * ones @ b.T
    by_x = alpha * a.T @ by_left + alpha * b @ by_right + 4 * x * np.sum(right)
    by_b = alpha * a.T @ ones + alpha * np.outer(x, by_right)
    for found, expected in zip(fast[1], (by_alpha, by_a, by_x, by_b), strict=True):
        assert found == pytest.approx(expected, rel=1e-11, abs=1e-12)


def test_nothing_of_the_size_of_the_matrix_is_kept() -> None:
    gradient: Any = llad.grad(numba.njit(fastmath=True)(scaled_sum), argnums=(1, 2))
    alpha, a, x, _ = _arguments(200)
    assert gradient.memory(alpha, a, x) < 10 * x.nbytes < a.nbytes


def scaled_sum(alpha, A, x):
    y = alpha * A @ x
    return np.sum(y * y)


def test_a_matrix_that_is_changed_in_between_is_scaled_before() -> None:
    alpha, a, x, _ = _arguments(4)
    expected = np.sum(alpha * a @ x)
    value, (by_alpha, by_a, _) = llad.value_and_grad(
        numba.njit(fastmath=True)(changed_between), argnums=(0, 1, 2)
    )(alpha, a.copy(), x)
    assert value == pytest.approx(expected, rel=1e-13)
    assert by_alpha == pytest.approx(np.sum(a @ x), rel=1e-12)
    assert by_a == pytest.approx(alpha * np.outer(np.ones(4), x), rel=1e-12)
