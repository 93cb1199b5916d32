"""Products in loops that become one product in front of the loop, and those that must not."""

# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,misc,attr-defined,no-any-return"

from __future__ import annotations

import sys

import numpy as np
import pytest
from numba import njit, typeof

import llad
from llad.frontends.numba.capture import capture
from tests.support.leaks import leaked

random = np.random.default_rng


def triangular(a, b):
    """Rows below the one that is written."""
    for i in range(b.shape[0]):
        for j in range(b.shape[1]):
            b[i, j] += np.dot(a[i + 1 :, i], b[i + 1 :, j])
    return np.sum(b * b)


def factored(a, b):
    """Columns from the diagonal on; the products of the first loop grow longer from iteration to iteration."""
    for i in range(a.shape[0]):
        for j in range(i):
            a[i, j] -= a[i, :j] @ a[:j, j]
            a[i, j] /= a[j, j] + 4
        for j in range(i, a.shape[0]):
            a[i, j] -= a[i, :i] @ a[:i, j]
    return np.sum(np.sin(a)) + b[0, 0]


def several(a, b):
    """Two products in one loop, each read in another way, by rows and by columns."""
    total = 0.0
    for i in range(a.shape[0]):
        first, second = np.vdot(a[i], b[0]), np.dot(b[1], a[:, i])
        total += (first * second).real * abs(first)
    return total


def layers(a, b):
    """Products of a matrix and the rows of another one; the second depends on the first."""
    total = 0.0
    for i in range(a.shape[0]):
        hidden = np.tanh(b @ a[i])
        total += np.sum((b @ hidden + hidden @ b) ** 2) + (a[i] @ b)[0]
    return total


def rows_are_replaced(a, b):
    for i in range(a.shape[0]):
        product = a[i, :] @ b
        a[i, :] = product
    return np.sum(a * a)


def next_row_is_replaced(a, b):
    for i in range(a.shape[0] - 1):
        a[i + 1] = np.tanh(b @ a[i])
    return np.sum(a * a)


def row_behind_is_written(a, b):
    total = 0.0
    for i in range(1, a.shape[0]):
        d = np.dot(a[i], b[0])
        total += d * d
        a[i - 1, 0] += d
    return total + a[0, 0] * a[1, 0]


def next_row_is_written(a, b):
    total = 0.0
    for i in range(a.shape[0] - 1):
        d = np.dot(a[i], b[0])
        total += d * d
        a[i + 1, 2] += d / 8
    return total


def column_ahead_is_written(a, b):
    for i in range(b.shape[0] - 1):
        for j in range(b.shape[1] - 1):
            b[i + 1, j + 1] += np.dot(a[i + 1 :, i], b[i + 1 :, j]) / 8
    return np.sum(b * b)


def vector_is_written(a, b):
    total = 0.0
    for i in range(a.shape[0]):
        d = np.dot(a[i], b[0])
        total += d * d
        b[0, 0] = b[0, 0] / 2 + d / 8
    return total


def windows_slide(a, b):
    total = 0.0
    for i in range(a.shape[1] - 9):
        total += np.dot(a[0, i : i + 10], b[0, :10]) ** 2
    return total


def left_early(a, b):
    total = 0.0
    for i in range(a.shape[0]):
        d = np.dot(a[i], b[0])
        if d > 100:
            break
        total += d * d
    return total


def _arguments(dtype=np.float64):
    parts = random(5).standard_normal((4, 12, 12)) / 4
    whole = parts[:2] + 1j * parts[2:] if np.issubdtype(dtype, np.complexfloating) else parts[:2]
    return [part.copy() for part in whole.astype(dtype)]


@pytest.mark.parametrize(
    ("kernel", "count"),
    [
        (triangular, 1),
        (factored, 1),
        (several, 2),
        (layers, 2),
        (rows_are_replaced, 1),
        (next_row_is_replaced, 0),
        (row_behind_is_written, 1),
        (next_row_is_written, 0),
        (column_ahead_is_written, 0),
        (vector_is_written, 0),
        (windows_slide, 0),
        (left_early, 0),
    ],
)
def test_what_is_batched(kernel, count):
    """Also what must not be: a product whose vectors an earlier iteration writes, or that may never be computed."""
    lowered = capture(njit(kernel), tuple(map(typeof, _arguments())))
    blocks = lowered.module.functions[lowered.function].blocks
    assert sum(block.name.startswith("products.made") for block in blocks) == count


@pytest.mark.parametrize(
    ("kernel", "dtype"),
    [
        (triangular, np.float64),
        (factored, np.float64),
        (several, np.complex128),
        (row_behind_is_written, np.float64),
    ],
)
def test_gradients_of_batched_products(kernel, dtype):
    compiled = njit(kernel)
    gradient = llad.value_and_grad(compiled, argnums=(0, 1))
    value, slopes = gradient(*_arguments(dtype))
    assert np.isclose(value, kernel(*_arguments(dtype)), rtol=1e-12)
    along = _arguments(dtype)[::-1]
    _, change = llad.jvp(compiled, tuple(_arguments(dtype)), tuple(along))
    found = sum(np.vdot(slope, direction).real for slope, direction in zip(slopes, along, strict=True))
    assert np.isclose(found, change, rtol=1e-12)

    def moved(h):
        return kernel(*(x + h * direction for x, direction in zip(_arguments(dtype), along, strict=True)))

    coarse, fine = ((moved(h) - moved(-h)) / (2 * h) for h in (2e-4, 1e-4))
    assert np.isclose(found, (4 * fine - coarse) / 3, rtol=1e-8)
    assert leaked(lambda: gradient(*_arguments(dtype))) == 0


def test_vectors_that_do_not_fit_raise_what_they_raised():
    """Also if the error has to give back references that the loop would have taken; not if the loop is not entered."""

    @njit
    def total_of_products(a, x):
        results = np.empty(a.shape[0])
        for i in range(a.shape[0]):
            results[i] = np.dot(a[i], x)
        return results.sum()

    gradient = llad.grad(total_of_products)
    a, short = np.ones((4, 12)), np.ones(3)
    assert np.array_equal(gradient(a, np.ones(12)), a)
    assert gradient(a[:0], short).shape == (0, 12)
    before = sys.getrefcount(a), sys.getrefcount(short)
    for _ in range(20):
        with pytest.raises(ValueError, match="incompatible array sizes"):
            gradient(a, short)
    assert (sys.getrefcount(a), sys.getrefcount(short)) == before

    def fail():
        with pytest.raises(ValueError, match="incompatible array sizes"):
            gradient(a, short)

    assert leaked(fail) == 0
