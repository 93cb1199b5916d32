"""`llad.stop_gradient`: the value passes, the derivative is zero, in both modes."""
# Numba is typed in part only.
# mypy: allow-untyped-defs, disable-error-code="no-untyped-def"

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numba import njit, objmode
from numba.core.errors import TypingError

import llad

X = np.array([0.3, 1.2, -0.7, 2.1, 0.9])
M = np.arange(12.0).reshape(3, 4) / 7.0 + 0.3


def differentiated(function: Any, x: Any) -> Any:
    """The gradient, after comparing values with Numba's run and the gradient with the derivative along ones."""
    value, gradient = llad.value_and_grad(function)(x.copy())
    assert value == pytest.approx(njit(function)(x.copy()), rel=1e-14)
    along = llad.jvp(function, (x.copy(),), (np.ones_like(x),))[1]
    assert along == pytest.approx(np.sum(gradient), rel=1e-13)
    return gradient


def test_arrays_of_any_layout() -> None:
    def kernel(x):
        constant = llad.stop_gradient(x)
        return (x * constant).sum() + (x.T[::2] * llad.stop_gradient(x.T[::2])).sum()

    expected = M.copy()
    expected[:, ::2] *= 2.0
    np.testing.assert_allclose(differentiated(kernel, M), expected)
    np.testing.assert_allclose(differentiated(kernel, np.asfortranarray(M)), expected)
    single = llad.grad(kernel)(M.astype(np.float32))
    assert single.dtype == np.float32
    np.testing.assert_allclose(single, expected, rtol=1e-6)


def test_numbers_and_tuples() -> None:
    def kernel(x):
        twice, (square, count) = llad.stop_gradient((2.0 * x[0], (x[1] * x[1], x.size)))
        turned = llad.stop_gradient(x * (1.0 + 2.0j))
        rounded = x[3] + llad.stop_gradient(np.floor(x[3]) - x[3])
        return twice * square * x[2] * count + rounded * x[4] + (x * turned).imag.sum()

    expected = 2.0 * X + [0.0, 0.0, 0.6 * 1.44 * 5, 0.9, 2.0]
    np.testing.assert_allclose(differentiated(kernel, X), expected)


def test_arrays_are_copied() -> None:
    def kernel(x):
        constant = llad.stop_gradient(x)
        constant[0] = 2.0 * x[0]
        x[1] = 5.0
        return constant.sum() + x.sum()

    assert differentiated(kernel, X).tolist() == [3.0, 0.0, 1.0, 1.0, 1.0]


def test_a_way_around_what_is_not_differentiated() -> None:
    def kernel(x):
        y = llad.stop_gradient(x[0])
        with objmode(z="float64"):
            z = y * y
        return x[1] * z

    np.testing.assert_allclose(differentiated(kernel, X), [0.0, 0.09, 0.0, 0.0, 0.0])


def test_calls_from_python() -> None:
    copied = llad.stop_gradient(X)
    assert copied is not X
    assert np.array_equal(copied, X)
    assert llad.stop_gradient((1.0, 2j, 3, True)) == (1.0, 2j, 3, True)
    with pytest.raises(TypingError, match="takes numbers, arrays of numbers and tuples"):
        llad.stop_gradient("text")
    assert llad.jvp(llad.grad(lambda x: x * x * llad.stop_gradient(x)), (3.0,), (1.0,)) == (18.0, 12.0)
