"""`np.where` with three arguments: NumPy's results, its derivative, and what is kept for it."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disallow-any-generics=False

from __future__ import annotations

import numpy as np

import llad

_random = np.random.default_rng(8)
X = _random.normal(size=(12, 5))
Z = X + 1j * _random.normal(size=X.shape)
COLUMN = _random.normal(size=(12, 1))
ROW = _random.normal(size=5)
WHOLE = np.arange(60).reshape(12, 5) % 3


def many(w, x, z, column, row, whole, a, b, c, d, e, f, g):  # type: ignore[no-untyped-def]
    a[...] = np.where(x > 0.0, column, row)
    b[...] = np.where(z[:, ::2], x[:, ::2], whole[:, 1:4])
    c[...] = np.where(whole, x.astype(np.float32), np.float32(2.0))
    d[...] = np.where(x < 0.5, z, x)
    e[...] = np.where(x > 0.0, True, False)
    f[...] = np.where(x[:0] > 0.0, 1.0, x[:0])
    g[...] = np.where((x > 0.0).T.copy().T, x.T.copy().T, 2)
    return w


def test_results_are_those_of_numpy() -> None:
    wanted = [
        np.where(X > 0.0, COLUMN, ROW),
        np.where(Z[:, ::2], X[:, ::2], WHOLE[:, 1:4]),
        np.where(WHOLE, X.astype(np.float32), np.float32(2.0)),
        np.where(X < 0.5, Z, X),
        np.where(X > 0.0, True, False),
        np.where(X[:0] > 0.0, 1.0, X[:0]),
        np.where(X > 0.0, X, 2),
    ]
    found = [np.zeros_like(array) for array in wanted]
    llad.value_and_grad(many)(1.0, X, Z, COLUMN, ROW, WHOLE, *found)
    for array, other in zip(found, wanted, strict=True):
        np.testing.assert_array_equal(array, other)


def selected(x, column, row):  # type: ignore[no-untyped-def]
    return np.sum(np.where(x * row > 0.0, x * column, row) * x)


def test_what_is_not_selected_has_no_part_in_the_gradient() -> None:
    taken = X * ROW > 0.0
    x, column, row = llad.grad(selected, argnums=(0, 1, 2))(X, COLUMN, ROW)
    np.testing.assert_allclose(x, np.where(taken, 2.0 * X * COLUMN, ROW), rtol=1e-14)
    np.testing.assert_allclose(column, np.where(taken, X * X, 0.0).sum(1, keepdims=True), rtol=1e-13)
    np.testing.assert_allclose(row, np.where(taken, 0.0, X).sum(0), rtol=1e-13)


def thresholded(x, limit):  # type: ignore[no-untyped-def]
    return np.sum(np.where(x > limit, 0.0, x))


def test_at_most_a_byte_is_kept_for_each_element() -> None:
    small, large = (llad.grad(thresholded).memory(np.linspace(0.0, 1.0, n), 0.4) for n in (1000, 2000))
    assert large - small <= 1000
