"""Complex numbers as arguments: the gradient of a real loss L of z = x + iy is dL/dx + i dL/dy.

Evidence: the same kernels on separate arrays of real and imaginary parts in plain Python, differentiated by complex
steps or central differences; closed forms; forward mode.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numba import njit

import llad
from llad.checking import check_gradients

UNOPTIMIZED = llad.Options(optimize_first=False)


def numbers(*shape: int, seed: int = 0) -> Any:
    random = np.random.default_rng([seed, *shape])
    return random.standard_normal(shape) + 1j * random.standard_normal(shape)


def by_differences(function: Any, z: Any, step: float = 1e-4) -> Any:
    """dL/dx + i dL/dy of a plain Python function by central differences of order four."""
    z = np.asarray(z)
    gradient = np.zeros(z.shape, complex if np.iscomplexobj(z) else float)
    for index in np.ndindex(z.shape):
        for direction in (1.0, 1j) if np.iscomplexobj(z) else (1.0,):

            def value(distance: float, index: Any = index, direction: Any = direction) -> float:
                moved = z.astype(gradient.dtype)
                moved[index] += distance * direction
                return float(function(moved if z.ndim else moved[()]))

            near, far = value(step) - value(-step), value(2 * step) - value(-2 * step)
            gradient[index] += direction * (8.0 * near - far) / (12.0 * step)
    return gradient if z.ndim else gradient[()]


def inner(gradient: Any, tangent: Any) -> float:
    return float(np.sum(np.real(np.conj(gradient) * tangent)))


@njit
def energy(z: Any) -> Any:
    total = 0.0
    for i in range(z.size):
        total += (z[i] * z[i - 1] * z[i].conjugate()).imag + abs(z[i]) ** 2
    return total


@njit
def energy_of_parts(x: Any, y: Any) -> Any:
    total = 0.0
    for i in range(x.size):
        # z * w * conj(z) = |z|**2 w
        square = x[i] * x[i] + y[i] * y[i]
        total += square * y[i - 1] + square
    return total


def test_the_gradient_is_that_of_the_parts() -> None:
    z = numbers(6)
    value, gradient = llad.value_and_grad(energy)(z)
    parts = llad.grad(energy_of_parts, (0, 1))(z.real.copy(), z.imag.copy())
    assert np.isclose(value, energy.py_func(z), rtol=1e-14)
    assert gradient.dtype == np.complex128
    np.testing.assert_allclose(gradient, parts[0] + 1j * parts[1], rtol=1e-13)
    np.testing.assert_allclose(gradient, by_differences(energy.py_func, z), rtol=1e-9)


def test_the_convention() -> None:
    """Steepest ascent of |z|**2 is along z: 2z. `jax.grad` returns the conjugate, dL/dx - i dL/dy."""

    def square(z):  # type: ignore[no-untyped-def]
        return abs(z) ** 2

    z = 0.5 - 2.0j
    gradient = llad.grad(square)(z)
    assert isinstance(gradient, complex)
    assert np.isclose(gradient, 2.0 * z, rtol=1e-15)

    def holomorphic(z):  # type: ignore[no-untyped-def]
        return (z**2 + 3.0 * z).real

    # For the real part of a holomorphic f, JAX gives f'(z), and llad its conjugate.
    assert np.isclose(llad.grad(holomorphic)(z).conjugate(), 2.0 * z + 3.0, rtol=1e-14)


def test_tangents_are_complex() -> None:
    def squares(z):  # type: ignore[no-untyped-def]
        return z * z, z[0].real

    z, along = numbers(3, 4), numbers(3, 4, seed=1)
    _, tangent = llad.jvp(energy, (z[0],), (along[0],))
    assert np.isclose(tangent, inner(llad.grad(energy)(z[0]), along[0]), rtol=1e-13)
    _, (tangent, _) = llad.jvp(squares, (z[1],), (along[1],))
    np.testing.assert_allclose(tangent, 2.0 * z[1] * along[1], rtol=1e-14)
    # A real tangent moves the real parts.
    _, (tangent, _) = llad.jvp(squares, (z[1],), (np.ones(4),))
    np.testing.assert_allclose(tangent, 2.0 * z[1], rtol=1e-14)
    with pytest.raises(llad.ArgumentError, match="does not fit"):
        llad.jvp(energy_of_parts, (z[0].real.copy(), z[0].imag.copy()), (along[0], None))


def test_check_grads() -> None:
    llad.check_grads(energy, (numbers(5),))
    llad.check_grads(energy, (numbers(5).astype(np.complex64),))
    report = llad.check_grads(energy, (numbers(5),), directions=1)
    assert report.directions[0].forward is not None


def test_check_grads_notices_the_conjugate() -> None:
    gradient = llad.value_and_grad(energy)

    class Conjugated:
        transform, primal = gradient.transform, staticmethod(gradient.primal)

        def __call__(self, z: Any) -> Any:
            value, slope = gradient(z)
            return value, slope.conj()

    def forward(primals: Any, tangents: Any) -> Any:
        return llad.jvp(energy, primals, tangents)

    with pytest.raises(llad.GradientCheckError, match="forward mode differ"):
        check_gradients(Conjugated(), forward, (numbers(5),), seed=0, directions=1, tolerance=None)


def through_views(z):  # type: ignore[no-untyped-def]
    w = z.copy()
    w.real[...] = z.imag**2
    w.imag[0, :] = 2.0
    product = (w * z.T[::-1, ::2].T[:, ::-1][:1]).sum() + np.mean(np.exp(1j * z) / (z + 3.0))
    return product.real * product.imag + np.angle(z).sum()


def butterflies(z):  # type: ignore[no-untyped-def]
    """A fast Fourier transform, then the power in two frequencies."""
    flat = z.ravel()
    size, half = flat.size, 1
    while half < size:
        merged = np.empty_like(flat)
        for j in range(half):
            turn = np.exp(-1j * np.pi * j / half)
            for k in range(size // (2 * half)):
                a = flat[j * (size // half) + k]
                b = turn * flat[j * (size // half) + k + size // (2 * half)]
                merged[j * (size // (2 * half)) + k] = a + b
                merged[(j + half) * (size // (2 * half)) + k] = a - b
        flat, half = merged, 2 * half
    return np.sum(np.abs(flat[1:3]) ** 2)


def escaping(c):  # type: ignore[no-untyped-def]
    total = 0.0
    for start in c.flat:
        z = 0j
        for _ in range(12):
            if abs(z) > 2.0:
                break
            z = z * z + 0.4 * start
        total += (z * z.conjugate()).real
    return total


@pytest.mark.parametrize("options", [llad.Options(), UNOPTIMIZED], ids=["optimized", "unoptimized"])
@pytest.mark.parametrize("kernel", [through_views, butterflies, escaping])
def test_programs(kernel: Any, options: llad.Options) -> None:
    z = np.asfortranarray(numbers(3, 4)) if kernel is through_views else numbers(2, 8)[:, ::2]
    value, gradient = llad.value_and_grad(kernel, options=options)(z)
    assert np.isclose(value, kernel(z), rtol=1e-13)
    expected = by_differences(kernel, z)
    np.testing.assert_allclose(gradient, expected, rtol=1e-7, atol=1e-8 * np.abs(expected).max())


def test_single_precision_programs() -> None:
    z = numbers(2, 4).astype(np.complex64)
    gradient = llad.grad(butterflies)(z)
    assert gradient.dtype == np.complex64
    np.testing.assert_allclose(gradient, llad.grad(butterflies)(z.astype(complex)), rtol=1e-4, atol=1e-4)
