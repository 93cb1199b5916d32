"""Gradients that were wrong, or were refused for no reason that a user could understand, once."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numba import njit

import llad
from tests.support.leaks import leaked


def squared_steps(x):  # type: ignore[no-untyped-def]
    steps = np.diff(x)
    total = 0.0
    for i in range(steps.shape[0]):
        total += (i + 1) * steps[i] ** 2
    return total


def reshaped(x):  # type: ignore[no-untyped-def]
    square = x.reshape(2, 2)
    column = np.reshape(x, (4, -1))
    square[0, 1] *= column[3, 0]
    return x.ravel()[1] * square.flatten()[2] + x.max() * x.min()


@pytest.mark.parametrize("function", [squared_steps, reshaped])
def test_reshaped_arrays_carry_derivatives(function: Callable[..., Any]) -> None:
    report = llad.check_grads(function, (np.array([1.0, 2.5, 4.0, 7.0]),))
    assert all(direction.forward is not None and direction.reverse != 0.0 for direction in report.directions)


@pytest.mark.parametrize(("rows", "columns"), [(3, 3), (-1, -1), (-1, 3), (0, -1)])
def test_impossible_shapes_raise_what_numba_raises(rows: int, columns: int) -> None:
    def corner(x, rows, columns):  # type: ignore[no-untyped-def]
        return x.reshape(rows, columns)[0, 0] ** 2

    with pytest.raises(ValueError, match=r"total size of new array|multiple negative shape"):
        llad.grad(corner)(np.ones(4), rows, columns)


def test_reshaping_empty_arrays() -> None:
    def scaled_size(x, factor):  # type: ignore[no-untyped-def]
        y = x.reshape(3, 0)
        return factor * (y.shape[0] + y.sum())

    assert llad.grad(scaled_size, 1)(np.zeros((0, 5)), 2.0) == 3.0


def test_forward_mode_frees_the_shadow_of_what_overlapping_slices_are_copied_through() -> None:
    def shifted(x):  # type: ignore[no-untyped-def]
        x[1:4] = x[:3]
        return (x * x).sum()

    x = np.array([1.0, 2.0, 3.0, 4.0, 5.0])

    def derivative() -> float:
        return float(llad.jvp(shifted, (x.copy(),), (np.ones(5),))[1])

    assert derivative() == 2 * (1 + 1 + 2 + 3 + 5)
    assert leaked(derivative) == 0


def test_phis_whose_ranges_depend_on_each_other() -> None:
    def middle(x):  # type: ignore[no-untyped-def]
        return np.median(x)

    x = np.array([0.4, -1.2, 2.5, 0.9, 0.1])
    assert llad.grad(middle)(x).tolist() == [1.0, 0.0, 0.0, 0.0, 0.0]


@njit
def product(x, n):  # type: ignore[no-untyped-def]
    return 1.0 if n <= 0 else x * product(x, n - 1) + x


def test_recursion_is_followed() -> None:
    # Two calls: x * (x * 1 + x) + x.
    assert llad.grad(product)(1.5, 2) == 1 + 4 * 1.5
    assert llad.jvp(product, (1.5, 2), (1.0, None)) == (1.5**2 * 2 + 1.5, 1 + 4 * 1.5)


def test_half_powers_have_the_slope_of_square_roots_at_zero() -> None:
    def power(x):  # type: ignore[no-untyped-def]
        return x**0.5

    assert llad.grad(power)(0.0) == np.inf
    assert llad.jvp(power, (0.0,), (1.0,)) == (0.0, np.inf)
    assert llad.grad(power)(4.0) == 0.25


def test_windows_of_a_flattened_view_that_cross_rows() -> None:
    def windows(a, width):  # type: ignore[no-untyped-def]
        rows, columns = a.shape
        flat = a.ravel()
        total = 0.0
        for i in range(rows - 1):
            for j in range(columns):
                a[i, j] = np.sin(a[i, j])
            for j in range(width):  # unsigned: no test for an index from the end stands in the address
                value = flat[np.uint64(i * columns + j)]
                total += value * value
        return total

    a = np.linspace(-1.0, 1.0, 12).reshape(4, 3)
    for width in (3, 6):
        # Row i is read as it is by the window before it (if that is wider than a row), then its sine.
        slope = 2 * np.sin(a) * np.cos(a) + (2 * a if width > 3 else 0.0)
        slope[0] = 2 * np.sin(a[0]) * np.cos(a[0])
        slope[3] = 2 * a[3] if width > 3 else 0.0
        np.testing.assert_allclose(llad.grad(windows)(a.copy(), width), slope, rtol=1e-13)


def test_views_by_a_function_that_was_imported_under_another_name() -> None:
    strided = np.lib.stride_tricks.as_strided

    def windows(a, width):  # type: ignore[no-untyped-def]
        rows, columns = a.shape
        flat = strided(a, (rows * columns,), (8,))
        total = 0.0
        for i in range(rows - 1):
            for j in range(columns):
                a[i, j] = np.sin(a[i, j])
            for j in range(width):
                value = flat[np.uint64(i * columns + j)]
                total += value * value
        return total

    assert llad.check_grads(windows, (np.linspace(-1.0, 1.0, 12).reshape(4, 3), 6))


def test_many_arrays_are_freed_wherever_the_function_ends() -> None:
    @njit
    def below(value, limit):  # type: ignore[no-untyped-def]
        if value > limit:
            raise ValueError("too large")
        return value

    @njit
    def chain(x, limits):  # type: ignore[no-untyped-def]
        a = np.exp(x)
        a[0] = below(a[0], limits[0])
        b, c = np.sin(a), np.cos(a)
        d = b * c
        e, f = np.tanh(d), d * d + b
        g = e * f
        g[0] = below(g[0], limits[1])
        h, i = np.sqrt(1.0 + g * g), np.exp(-g)
        j, k = h * i, h + i
        j[0] = below(j[0], limits[2])
        for round in range(3):
            k[1:] = k[:-1] * j[1:] + round
        return (k * j).sum() + (g * c).sum() + a[-1]

    x = np.linspace(0.1, 0.9, 7)
    gradient = llad.value_and_grad(chain)
    assert llad.check_grads(chain, (x, np.full(3, np.inf)))
    gradient(x, np.full(3, np.inf))

    def calls() -> None:
        for failing in range(3):
            limits = np.full(3, np.inf)
            limits[failing] = -np.inf
            with pytest.raises(ValueError, match="too large"):
                gradient(x, limits)
            gradient(x, np.full(3, np.inf))

    assert leaked(calls) == 0
