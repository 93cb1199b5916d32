"""Elementary functions of complex numbers: derivatives against differences in 120 digits, also on branch cuts.

The values must be Numba's own to the last bit.
"""

from __future__ import annotations

import cmath
from functools import cache
from typing import Any

import mpmath  # type: ignore[import-untyped]
import numpy as np
import pytest
from numba import njit

import llad

EXPONENT = 0.5 - 0.7j


@njit
def table(z: Any) -> Any:
    """Row k holds function k of `FUNCTIONS`."""
    out = np.empty((19, z.size), np.complex128)
    for i in range(z.size):
        out[0, i] = np.exp(z[i])
        out[1, i] = np.expm1(z[i])
        out[2, i] = np.log(z[i])
        out[3, i] = np.log1p(z[i])
        out[4, i] = np.sqrt(z[i])
        out[5, i] = np.tanh(z[i])
        out[6, i] = cmath.tan(z[i])
        out[7, i] = cmath.sin(z[i])
        out[8, i] = cmath.cosh(z[i])
        out[9, i] = cmath.acos(z[i])
        out[10, i] = cmath.asin(z[i])
        out[11, i] = np.arccosh(z[i])
        out[12, i] = np.arcsinh(z[i])
        out[13, i] = np.arctanh(z[i])
        out[14, i] = np.reciprocal(z[i])
        out[15, i] = z[i] ** EXPONENT
        out[16, i] = z[i] ** 3
        out[17, i] = (2.0 - 1.0j) / z[i]
        out[18, i] = np.log10(z[i])
    return out


@njit
def loss(z: Any, weights: Any) -> Any:
    return (weights * table(z)).real.sum()


FUNCTIONS: tuple[Any, ...] = (
    mpmath.exp,
    lambda z: mpmath.exp(z) - 1,
    mpmath.log,
    lambda z: mpmath.log(1 + z),
    mpmath.sqrt,
    mpmath.tanh,
    mpmath.tan,
    mpmath.sin,
    mpmath.cosh,
    mpmath.acos,
    mpmath.asin,
    mpmath.acosh,
    mpmath.asinh,
    mpmath.atanh,
    lambda z: 1 / z,
    lambda z: mpmath.power(z, mpmath.mpc(EXPONENT)),
    lambda z: z**3,
    lambda z: mpmath.mpc(2, -1) / z,
    lambda z: mpmath.log(z) / mpmath.log(10),
)
POINTS = np.array(
    [
        *(0.3 + 0.4j, -0.7 + 0.2j, -1.5 - 0.8j, -30.0 + 2.0j, 20.0 + 1e-3j, 1e-9 + 1e-12j, 1.0 - 1e-9j),
        # On the cuts of one function or another, approached from either side.
        *(complex(2.5, 0.0), complex(2.5, -0.0), complex(-2.5, 0.0), complex(-2.5, -0.0)),
        *(complex(0.0, 2.5), complex(-0.0, 2.5), complex(0.0, -2.5), complex(-0.0, -2.5)),
        # Next to poles of tanh and tan.
        *(0.5 + 1.5707963j, 1.5707963 + 0.5j, 1e-6 + 1.5707963j),
    ]
)


def derivative(function: Any, z: complex) -> complex:
    """By differences, at a point moved off the cut to the side that the sign of a zero part tells."""
    with mpmath.workdps(120):
        tiny = mpmath.mpf(10) ** -30
        x = mpmath.mpf(z.real) + (tiny * np.copysign(1.0, z.real) if z.real == 0.0 else 0)
        y = mpmath.mpf(z.imag) + (tiny * np.copysign(1.0, z.imag) if z.imag == 0.0 else 0)
        step, point = mpmath.mpf(10) ** -50, mpmath.mpc(x, y)
        return complex((function(point + step) - function(point - step)) / (2 * step))


def test_derivatives_and_values() -> None:
    value, slopes = llad.jvp(table, (POINTS,), (np.ones(POINTS.size),))
    assert value.tobytes() == table(POINTS).tobytes()
    expected = np.array([[derivative(function, complex(z)) for z in POINTS] for function in FUNCTIONS])
    np.testing.assert_array_less(np.abs(slopes - expected), 1e-13 * np.abs(expected))
    # A step along the imaginary axis: the Cauchy-Riemann equations.
    _, turned = llad.jvp(table, (POINTS,), (np.full(POINTS.size, 1j),))
    np.testing.assert_array_less(np.abs(turned - 1j * slopes), 1e-13 * np.abs(expected))
    # The gradient of Re sum(w f(z)) is the conjugate of sum(w f'(z)).
    random = np.random.default_rng(5)
    weights = random.standard_normal(value.shape) + 1j * random.standard_normal(value.shape)
    terms = np.conj(weights * slopes)
    gradient = llad.grad(loss)(POINTS, weights)
    np.testing.assert_array_less(np.abs(gradient - terms.sum(0)), 1e-12 * np.abs(terms).sum(0))


def test_single_precision() -> None:
    def kernel(z):  # type: ignore[no-untyped-def]
        return np.sqrt(z), z**3

    z = (POINTS[:3] * 1.1).astype(np.complex64)
    value, slope = llad.jvp(kernel, (z,), (np.ones_like(z),))
    assert [part.dtype for part in (*value, *slope)] == [np.complex64] * 4
    assert all(a.tobytes() == b.tobytes() for a, b in zip(value, njit(kernel)(z), strict=True))
    np.testing.assert_allclose(slope[0], 0.5 / np.sqrt(z), rtol=1e-6)
    np.testing.assert_allclose(slope[1], 3.0 * z**2, rtol=1e-6)


@pytest.mark.parametrize(
    ("exponent", "slope"), [(1.0, 1.0), (3.0, 0.0), (0.0, 0.0), (0.5, np.inf), (2.0 + 1.0j, np.nan)]
)
def test_powers_of_zero(exponent: complex, slope: float) -> None:
    def power(z, p):  # type: ignore[no-untyped-def]
        return (z**p).real

    gradient = llad.grad(power)
    np.testing.assert_equal(gradient(0j, complex(exponent)).real, slope)


def test_guards_keep_infinite_slopes_out() -> None:
    """An adjoint that is zero contributes zero, also through 1/(2 sqrt(0)) and 1/0."""

    def guarded(z):  # type: ignore[no-untyped-def]
        return (np.where(np.abs(z) > 0.0, np.sqrt(z) + np.log(z), z)).real.sum()

    z = np.array([0j, 4.0 + 0j])
    np.testing.assert_allclose(llad.grad(guarded)(z), [1.0, 0.5])


@pytest.mark.parametrize("function", [np.logaddexp, np.logaddexp2])
@pytest.mark.parametrize(
    ("x", "y", "share"),
    [(1.0, 1.0, 0.5), (1e4, 1e4, 0.5), (-np.inf, 3.0, 0.0), (800.0, -800.0, 1.0), (np.inf, np.inf, 0.5)],
)
def test_soft_maximum(function: Any, x: float, y: float, share: float) -> None:
    """Numba has a branch for equal operands, in which the second does not occur."""
    value, gradient = llad.value_and_grad(_added(function), (0, 1))(x, y)
    assert value == function(x, y)
    assert gradient == (share, 1.0 - share)


@cache
def _added(function: Any) -> Any:
    return njit(lambda x, y: function(x, y))
