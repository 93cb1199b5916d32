"""Products of vectors with any strides, also of arrays that are overwritten in between; blocks of `cholesky`."""

# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,misc,attr-defined,no-any-return"

from __future__ import annotations

import numpy as np
import pytest
from numba import njit

import llad

random = np.random.default_rng


@njit
def vector_products(x, y, steps):
    total = x.dtype.type(0)
    for step in range(steps):
        total += np.dot(x[::-2], y[::2]) * np.vdot(y[1::3], x[1::3]) + x[:9:4] @ x[1:4] + np.dot(y, y)
        x[1:] = x[:-1] * y[1:]
        y[2 * step] = x[3] + total / 8
    return abs(total)


GRADIENTS = llad.grad(vector_products, argnums=(0, 1))


@pytest.mark.parametrize("dtype", [np.float64, np.complex128])
def test_vectors_with_strides_that_are_overwritten(dtype):
    """Short and long, backward, and the same memory twice, of vectors that are columns of matrices."""
    for n in (10, 23):
        columns = random(n).standard_normal((4, n, 3)) / 3
        both = columns[0] + 1j * columns[1] if dtype is np.complex128 else columns[0]
        x, y = both[:, 0], both[:, 1]
        gradients = GRADIENTS(both.copy()[:, 0], both.copy()[:, 1], 3)
        along = random(1).standard_normal((2, n)).astype(dtype)

        def moved(h, x=x, y=y, along=along):
            return vector_products.py_func(x + h * along[0], y + h * along[1], 3)

        coarse, fine = ((moved(h) - moved(-h)) / (2 * h) for h in (2e-5, 1e-5))
        found = sum(np.vdot(g, d).real for g, d in zip(gradients, along, strict=True))
        assert np.isclose(found, (4 * fine - coarse) / 3, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize(("single", "double"), [(np.float32, np.float64), (np.complex64, np.complex128)])
def test_vectors_of_single_precision_with_strides(single, double):
    """As in double precision, which the test above compares with differences."""
    parts = random(7).standard_normal((2, 2, 23, 3)) / 3
    columns = (parts[0] + 1j * parts[1] if single is np.complex64 else parts[0]).astype(single)
    found = GRADIENTS(columns.copy()[0, :, 0], columns.copy()[1, :, 1], 3)
    wide = columns.astype(double)
    expected = GRADIENTS(wide.copy()[0, :, 0], wide.copy()[1, :, 1], 3)
    for slope, precise in zip(found, expected, strict=True):
        assert slope.dtype == single
        np.testing.assert_allclose(slope, precise, rtol=0, atol=2e-5 * np.abs(precise).max())


@njit
def eliminated(a, b):
    """LU factorisation in place, and a triangular system into a local array; both are read while they are written."""
    n = a.shape[0]
    for i in range(n):
        for j in range(i):
            a[i, j] -= a[i, :j] @ a[:j, j]
            a[i, j] /= a[j, j]
        for j in range(i, n):
            a[i, j] -= a[i, :i] @ a[:i, j]
    x = np.zeros(n)
    for i in range(n):
        x[i] = b[i] - np.dot(a[i, :i], x[:i])
        if x[i] > 0.5:
            x[i] *= x[i]
    return np.sum(np.sin(x)) + a[n - 1, n - 1]


def test_arrays_read_by_products_while_they_are_overwritten_cost_a_copy_and_not_one_a_product():
    n = 30
    a, b = random(0).standard_normal((n, n)) + 2.0 * n**0.5 * np.eye(n), random(1).standard_normal(n)
    t, u = random(2).standard_normal((2, n, n))
    gradient = llad.value_and_grad(eliminated, argnums=(0, 1))
    value, (da, db) = gradient(a.copy(), b)
    perturbed = llad.jvp(eliminated, (a.copy(), b), (t, u[0]))
    assert np.isclose(value, perturbed[0], rtol=1e-13)
    assert np.isclose(np.sum(da * t) + db @ u[0], perturbed[1], rtol=1e-11)
    assert gradient.memory(a.copy(), b) < 5 * 8 * n * n < 8 * n**3 // 3


@pytest.mark.parametrize("n", [1, 8, 67, 100])
def test_cholesky_of_several_blocks_has_the_adjoint_of_the_closed_form(n):
    """S = L^-T phi(L^T Lbar) L^-1 with half of the diagonal; I. Murray, arXiv 1602.07527, 2016."""
    a = random(n).standard_normal((n, n))
    a = a @ a.T + n * np.eye(n)
    adjoint = np.tril(random(1).standard_normal((n, n)))
    found = llad.grad(njit(lambda a, w: np.sum(w * np.linalg.cholesky(a))))(a, adjoint)
    factor = np.linalg.cholesky(a)
    inner, inverse = np.tril(factor.T @ adjoint), np.linalg.inv(factor)
    inner -= np.diag(np.diag(inner)) / 2
    half = inverse.T @ inner @ inverse
    expected = np.tril(half + half.T)
    expected -= np.diag(np.diag(half))
    assert np.allclose(found, expected, rtol=0, atol=1e-12 * np.abs(expected).max())
