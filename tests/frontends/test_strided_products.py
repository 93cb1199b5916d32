"""Products of matrices and vectors that do not lie together: against central differences and forward mode.

Sizes around those that are computed without BLAS; rows, columns, every second item, backward, transposed, repeated
items; in place in the reverse sweep, and overwritten before it.
"""

# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,misc,attr-defined,no-any-return"

from __future__ import annotations

import re

import numpy as np
import pytest
from numba import njit

import llad

random = np.random.default_rng


@njit
def strided_products(a, b, x):
    """`a` of n and n + 3, `b` of n + 3 and n, `x` of n + 3."""
    total = a.dtype.type(0)
    n = a.shape[0]
    out, other = np.zeros((n, n), a.dtype), np.zeros((n, n), a.dtype)
    for _ in range(2):
        whole = a @ b
        total += np.sum((a[:, ::-2] @ b[::2]) * whole)
        for i in range(n):
            out[i:, i] = out[i, i:] = a[:, i] @ a[:, i:n]
        np.dot(a[:, 3:].T, out, out=other)
        total += np.sum(other * other) + np.sum((x[::-1] @ b[:, ::2]) * (a[::2, 1:] @ x[:0:-1]))
        a[:, 1:] = a[:, :-1] * b.T[:, 1:]
        x[::2] = total / 4
    return abs(total)


GRADIENT = llad.grad(strided_products, argnums=(0, 1, 2))


def arguments(n: int, dtype: type, seed: int) -> list[np.ndarray]:
    """Matrices that lie by rows, by columns, and a column of a matrix."""
    shapes = ((n, n + 3), (n, n + 3), (n + 3, 2))
    parts = [random(seed + i).standard_normal((2, *shape)) / (n + 1) for i, shape in enumerate(shapes)]
    a, b, x = (p[0] + 1j * p[1] if np.issubdtype(dtype, np.complexfloating) else p[0] for p in parts)
    return [a.astype(dtype), b.astype(dtype).T, x.astype(dtype)[:, 0]]


def copies(values: list[np.ndarray]) -> list[np.ndarray]:
    x = np.zeros((values[2].size, 2), values[2].dtype)
    x[:, 0] = values[2]
    return [values[0].copy(order="K"), values[1].copy(order="K"), x[:, 0]]


@pytest.mark.parametrize("dtype", [np.float64, np.complex128])
def test_operands_that_do_not_lie_together(dtype: type) -> None:
    for n in (0, 1, 5, 12):
        values, along = arguments(n, dtype, 1), arguments(n, dtype, 11)
        slopes = GRADIENT(*copies(values))
        found = sum(np.vdot(slope, d).real for slope, d in zip(slopes, along, strict=True))

        def moved(h, values=values, along=along):
            return strided_products.py_func(*copies([v + h * d for v, d in zip(values, along, strict=True)]))

        coarse, fine = ((moved(h) - moved(-h)) / (2 * h) for h in (2e-4, 1e-4))
        scale = 1e-3 + abs(found)
        assert abs(found - (4 * fine - coarse) / 3) < 1e-7 * scale
        if dtype is np.float64:
            _, change = llad.jvp(strided_products, tuple(copies(values)), tuple(copies(along)))
            assert abs(found - change) < 1e-11 * scale


@njit
def few_products(a, b, x):
    return (np.sum(a[:, ::-2] @ b[::2]) + np.sum((x[::-1] @ b[:, ::2]) * (a[::2, 1:] @ x[:0:-1]))).real


def slopes_of_few_products(a, b, x):
    """By hand; that of the real part of a function of complex numbers is the conjugate of its derivative."""
    by_a, by_b, by_x = (np.zeros_like(value) for value in (a, b, x))
    left, right = x[::-1] @ b[:, ::2], a[::2, 1:] @ x[:0:-1]
    by_a[:, ::-2] += b[::2].sum(axis=1)
    by_b[::2] += a[:, ::-2].sum(axis=0)[:, None]
    by_b[:, ::2] += np.outer(x[::-1], right)
    by_a[::2, 1:] += np.outer(left, x[:0:-1])
    by_x[::-1] += b[:, ::2] @ right
    by_x[:0:-1] += a[::2, 1:].T @ left
    return [np.conj(slope) for slope in (by_a, by_b, by_x)]


@pytest.mark.parametrize(("single", "double"), [(np.float32, np.float64), (np.complex64, np.complex128)])
def test_operands_of_single_precision_that_do_not_lie_together(single: type, double: type) -> None:
    gradient = llad.grad(few_products, argnums=(0, 1, 2))
    for n in (1, 5, 12):
        values = arguments(n, single, 1)
        expected = slopes_of_few_products(*(v.astype(double) for v in values))
        for slope, right in zip(gradient(*copies(values)), expected, strict=True):
            assert slope.dtype == single
            np.testing.assert_allclose(slope, right, rtol=0, atol=2e-6 * (1 + np.abs(right).max()))


@njit
def sums_of_outer_products(a, u, v, w):
    a += np.outer(u, v) + np.outer(w, v[::-1])
    return np.sum(a * a)


@njit
def halved(a):
    a *= 0.5
    return a


@njit
def overwritten_between(a, u, v):
    return np.sum((np.outer(u, v) + np.outer(halved(u), v)) * a)


def test_outer_products_are_no_arrays_of_their_own() -> None:
    a, u, v, w = (random(3).standard_normal(size) for size in ((4, 6), 4, 6, 4))
    gradient = llad.grad(sums_of_outer_products, argnums=(0, 1, 2, 3))
    slopes = gradient(a.copy(), u, v, w)
    whole = 2 * (a + np.outer(u, v) + np.outer(w, v[::-1]))
    for slope, expected in zip(
        slopes, (whole, whole @ v, whole.T @ u + (whole.T @ w)[::-1], whole @ v[::-1]), strict=True
    ):
        np.testing.assert_allclose(slope, expected, rtol=1e-13)
    primal = gradient.inspect_llvm(stage="primal")
    # The sum of both, and the squares.
    assert len(re.findall(r"call [^\n]*@NRT_MemInfo_alloc", str(primal))) <= 2


def test_an_outer_product_is_made_before_what_overwrites_its_factor() -> None:
    a, u, v = (random(4).standard_normal(size) for size in ((4, 6), 4, 6))
    slope = llad.grad(overwritten_between, argnums=1)(a, u.copy(), v)
    np.testing.assert_allclose(slope, 1.5 * (a @ v), rtol=1e-13)
