"""Forward mode over reverse mode: products of Hessian matrices and directions, for gradients that keep values.

The evidence: extrapolated differences of the gradient, and the symmetry of the Hessian matrix.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import numpy as np
import pytest
from numba.core.runtime import _nrt_python, rtsys
from numpy.typing import NDArray

import llad

Array = NDArray[np.float64]


@contextmanager
def balanced() -> Iterator[None]:
    """What is allocated inside is freed inside."""
    _nrt_python.memsys_enable_stats()
    before = rtsys.get_allocation_stats()
    yield
    after = rtsys.get_allocation_stats()
    assert after.mi_alloc - before.mi_alloc == after.mi_free - before.mi_free
    assert after.alloc - before.alloc == after.free - before.free


def chain(a):  # type: ignore[no-untyped-def]
    """Values of the forward sweep are stored, in a loop that ends as the data have it."""
    state = 0.3
    for i in range(a.shape[0]):
        state = np.sin(state * a[i]) + a[i] * a[i]
        if state > 40.0:
            break
    return state * state


def algebra(a, matrix):  # type: ignore[no-untyped-def]
    """Operations whose reverses keep factors and copies."""
    solved = np.linalg.solve(matrix + np.outer(a, a), np.exp(a))
    return np.dot(solved, np.dot(matrix, solved)) + np.tanh(matrix @ a).sum()


def diffusion(a, steps):  # type: ignore[no-untyped-def]
    """Arrays change places, and are replaced by new ones."""
    u, v = a.copy(), np.empty_like(a)
    for _ in range(steps):
        for i in range(1, a.shape[0] - 1):
            v[i] = u[i] + 0.1 * (u[i - 1] - 2.0 * u[i] + u[i + 1]) * u[i]
        v[0], v[-1] = u[0], u[-1]
        u, v = v, u
    for _ in range(steps):
        u = u + 0.1 * np.cos(u)
    return (u * u * u).sum()


def overwriting(a):  # type: ignore[no-untyped-def]
    """What is overwritten is copied; an inner loop of changing length."""
    work = a * 1.0
    for i in range(1, a.shape[0]):
        for j in range(i):
            work[i] += work[j] * work[i] * np.exp(-a[j])
    return work[-1]


CASES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "chain": (chain, ()),
    "algebra": (
        algebra,
        (np.array([[3.0, 0.2, 0.1, 0.3], [0.4, 2.5, 0.2, 0], [0.1, 0, 4, 1], [0.3, 0, 1, 3]]),),
    ),
    "diffusion": (diffusion, (4,)),
    "overwriting": (overwriting, ()),
}
POINT = np.array([0.7, -0.4, 1.2, 0.5])
DIRECTIONS = np.array([[1.0, -0.3, 0.6, 0.8], [-0.2, 0.9, 0.4, -1.1]])


@pytest.mark.parametrize("name", CASES)
def test_products_with_the_hessian(name: str) -> None:
    function, rest = CASES[name]
    gradient = llad.grad(function)
    nothing = (None,) * len(rest)
    products = []
    with balanced():
        for direction in DIRECTIONS:
            value, product = llad.jvp(gradient, (POINT, *rest), (direction, *nothing))
            np.testing.assert_allclose(value, gradient(POINT, *rest), rtol=1e-14)
            np.testing.assert_allclose(product, _differences(gradient, direction, rest), rtol=1e-8, atol=1e-9)
            products.append(product)
        value = product = None
        assert np.isclose(products[0] @ DIRECTIONS[1], products[1] @ DIRECTIONS[0], rtol=1e-12)
        products.clear()


def _differences(gradient: Any, direction: Array, rest: tuple[Any, ...]) -> Array:
    """Central differences, extrapolated twice."""
    table = []
    for step in (4e-3, 2e-3, 1e-3):
        ahead, behind = gradient(POINT + step * direction, *rest), gradient(POINT - step * direction, *rest)
        table.append((ahead - behind) / (2 * step))
    first = [(4 * table[1] - table[0]) / 3, (4 * table[2] - table[1]) / 3]
    result: Array = (16 * first[1] - first[0]) / 15
    return result


def test_errors_leave_nothing_behind() -> None:
    def failing(a):  # type: ignore[no-untyped-def]
        total = 0.0
        for i in range(a.shape[0]):
            total = np.sin(total + a[i] * a[i])
            if a[i] < 0.0:
                raise ValueError("negative")
        return total

    gradient = llad.grad(failing)
    llad.jvp(gradient, (np.abs(POINT),), (DIRECTIONS[0],))
    with balanced(), pytest.raises(ValueError, match="negative"):
        llad.jvp(gradient, (POINT,), (DIRECTIONS[0],))


def test_parameters_of_several_kinds() -> None:
    """value_and_grad with respect to an array and a number: both change at once."""

    def misfit(a, scale):  # type: ignore[no-untyped-def]
        state = scale
        for i in range(a.shape[0]):
            state = np.cos(state * a[i] + scale)
        return state

    gradient = llad.value_and_grad(misfit, (0, 1))
    (_, (by_array, by_scale)), (change, (array, scale)) = llad.jvp(
        gradient, (POINT, 0.6), (DIRECTIONS[0], -0.7)
    )
    assert np.isclose(change, by_array @ DIRECTIONS[0] - 0.7 * by_scale, rtol=1e-13)
    step = 1e-5
    _, ahead = gradient(POINT + step * DIRECTIONS[0], 0.6 - 0.7 * step)
    _, behind = gradient(POINT - step * DIRECTIONS[0], 0.6 + 0.7 * step)
    np.testing.assert_allclose(array, (ahead[0] - behind[0]) / (2 * step), rtol=1e-7, atol=1e-9)
    assert np.isclose(scale, (ahead[1] - behind[1]) / (2 * step), rtol=1e-7)


class Model(NamedTuple):
    weights: Array
    power: int
    scale: float
    label: None = None


def test_directions_and_products_have_the_structure_of_arguments_with_integers() -> None:
    def predict(model, x):  # type: ignore[no-untyped-def]
        return model.scale * ((model.weights * x) ** model.power).sum()

    model, x = Model(np.array([0.5, -1.0]), 3, 2.0), np.array([0.7, 0.3])
    direction = Model(np.array([1.0, 2.0]), None, 0.5)  # type: ignore[arg-type]
    slope, product = llad.jvp(llad.grad(predict), (model, x), (direction, None))
    assert (slope.power, product.power, product.label) == (0, 0, None)
    np.testing.assert_allclose(slope.weights, 6.0 * x**3 * model.weights**2, rtol=1e-14)
    expected = 12.0 * x**3 * model.weights * direction.weights + 1.5 * x**3 * model.weights**2
    np.testing.assert_allclose(product.weights, expected, rtol=1e-14)
    assert product.scale == pytest.approx(3 * (x**3 * model.weights**2) @ direction.weights, rel=1e-14)
