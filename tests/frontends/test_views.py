"""Views by slices and assignments to them: NumPy's bounds, broadcasting, overlaps; derivatives by complex steps."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numba import njit

import llad

_END = sys.maxsize
BOUNDS = (0, 1, 3, 7, 9, -1, -6, -7, -8, -9, _END, -_END, -_END - 1)


@njit
def weighted(a, first, last, weights):  # type: ignore[no-untyped-def]
    view = a[first:last]
    total = 1000.0 * len(view)
    for k in range(len(view)):
        total += view[k] * weights[k]
    return total


@pytest.mark.parametrize("size", [0, 1, 7])
def test_bounds_of_slices_are_those_of_python(size: int) -> None:
    gradient = llad.value_and_grad(weighted)
    a, weights = np.arange(size) + 0.5, np.arange(1.0, 9.0)
    for first, last in itertools.product(BOUNDS, BOUNDS):
        expected = np.zeros(size)
        chosen = a[first:last]
        expected[first:last] = weights[: chosen.size]
        value, slope = gradient(a, first, last, weights)
        assert value == 1000.0 * chosen.size + (chosen * weights[: chosen.size]).sum(), (first, last)
        assert np.array_equal(slope, expected), (first, last)


def overlapping(a):  # type: ignore[no-untyped-def]
    a[1:] = a[:-1]
    a[:-2] = a[2:]
    a[:] = a[::-1]
    a[1:] = a[1:] * a[:-1]
    return (a * a * a * np.arange(1, a.size + 1)).sum()


def rows(a):  # type: ignore[no-untyped-def]
    a[0, :] = a[1, :]
    a[2] = a[0] * a[1]
    a[:, 0] = a[:, 1]
    a[:, ::2] *= 3.0
    a[..., 1] = 2.0
    a[:3, :3] = a[:3, :3].T
    return (a * a * a).sum()


def exchange(a, b):  # type: ignore[no-untyped-def]
    a[1:-1, :] -= 0.5 * (b[2:, :] - b[:-2, :])
    b[:] = a * b
    a[:, 1:] = b[:, :-1]
    a[:] = b
    a *= b
    return (a * a).sum()


def broadcast(a, b):  # type: ignore[no-untyped-def]
    a[1:3, :] = b * b
    a[:, 1:] -= b[0, 1:]
    a[3] = b[0] * a[3]
    a[None, 2] *= 2.0
    return (a * a * a).sum()


def steps(a):  # type: ignore[no-untyped-def]
    u, v = np.zeros(a.size + 2, a.dtype), np.zeros(a.size + 2, a.dtype)
    u[1:-1] = a
    for _ in range(3):
        v[:] = u
        v[1:-1] = u[1:-1] + 0.1 * u[1:-1] * (u[2:] - 2.0 * u[1:-1] + u[:-2])
        u, v = v, u
        u[0], u[-1] = u[-2], u[1]
    return (u * u).sum()


def joined(a, b):  # type: ignore[no-untyped-def]
    a[1:] = a[:-1] * a[1:] + 1.0
    a[:-1] -= 0.5 * (a[1:] * a[:-1])
    a[:] = a[::-1] * a
    a[:] = a * a + b
    b[1:] *= a[:-1] + b[1:]
    waiting = a * 2.0
    a[0] = 5.0
    b[:] = waiting
    late = a * b
    a[2:4] = late[:2] * late[1:3]
    a[2:] += b[0] * b[:1] + a[2:3]
    return (a * b * b).sum() + late[0]


def _check(function: Callable[..., Any], *arguments: np.ndarray) -> None:
    """Value, side effects and the derivative along a direction, against the function run by Python."""
    random = np.random.default_rng(7)
    direction = random.standard_normal(arguments[0].shape)
    moved = [argument.astype(complex, order="K") for argument in arguments]
    moved[0] += 1e-30j * direction
    expected = function(*moved)
    value, slope = llad.value_and_grad(njit(function))(*arguments)
    np.testing.assert_allclose(value, expected.real, rtol=1e-13)
    for after, reference in zip(arguments, moved, strict=True):
        np.testing.assert_allclose(after, reference.real, rtol=1e-13)
    along = expected.imag / 1e-30
    np.testing.assert_allclose((slope * direction).sum(), along, rtol=1e-11, atol=1e-11)


def _numbers(*shape: int) -> np.ndarray:
    return np.random.default_rng(5).random(shape) + 0.5


def test_overlapping_views() -> None:
    _check(overlapping, _numbers(7))
    _check(overlapping, _numbers(14)[::2])


@pytest.mark.parametrize("layout", ["C", "F", "A"])
def test_rows_and_columns(layout: str) -> None:
    a = _numbers(8, 10)[::2, ::2]
    _check(rows, a if layout == "A" else np.array(a, order=layout))  # type: ignore[call-overload]


@pytest.mark.parametrize("shape", [(4, 5), (5, 3)])
def test_different_arrays(shape: tuple[int, int]) -> None:
    _check(exchange, _numbers(*shape), _numbers(*shape)[::-1].copy())


@pytest.mark.parametrize("shape", [(2, 5), (1, 5)])
def test_broadcast_sources(shape: tuple[int, int]) -> None:
    _check(broadcast, _numbers(4, 5), _numbers(*shape))


def test_expressions_that_read_what_they_overwrite() -> None:
    _check(joined, _numbers(7), _numbers(7)[::-1].copy())


def test_expressions_are_computed_in_place() -> None:
    def relax(a, b):  # type: ignore[no-untyped-def]
        b[1:-1, :] = 0.3 * (a[2:, :] - a[:-2, :]) * a[1:-1, :]
        b[:, 1:] -= 0.5 * (a[:, 1:] + a[:, :-1])
        return b[1, 1] * b[2, 2]

    _check(relax, _numbers(4, 5), _numbers(4, 5))
    gradient = llad.value_and_grad(njit(relax))
    gradient(_numbers(4, 5), _numbers(4, 5))
    assert "call ptr @NRT_MemInfo_alloc" not in gradient.inspect_llvm(stage="primal")


def test_exchanged_local_arrays() -> None:
    _check(steps, _numbers(9))


def test_shapes_that_do_not_fit() -> None:
    gradient = llad.value_and_grad(njit(broadcast))
    with pytest.raises(ValueError, match="cannot assign slice"):
        gradient(_numbers(4, 5), _numbers(3, 5))


def test_a_linear_stencil_keeps_and_copies_nothing() -> None:
    def stencil(a, b, count):  # type: ignore[no-untyped-def]
        for _ in range(count):
            b[1:-1, :] -= 0.3 * (a[2:, :] - a[:-2, :])
            a[:, 1:] = 0.5 * b[:, 1:] + 0.5 * b[:, :-1]
        return a[1, 1] + b[2, 2]

    gradient = llad.value_and_grad(njit(stencil))
    gradient(_numbers(5, 5), _numbers(5, 5), 1)
    few, many = (gradient.memory(_numbers(size, size), _numbers(size, size), 4) for size in (6, 60))
    assert few == many
    assert "call ptr @NRT_Allocate(" not in gradient.inspect_llvm(stage="primal")
