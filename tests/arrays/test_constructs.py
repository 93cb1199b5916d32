"""Array programming as Numba's users write it: each kernel has many constructs of one kind."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disallow-any-generics=False

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numba import njit

import llad
from tests.arrays.evidence import check

_random = np.random.default_rng(4)
X = _random.uniform(0.3, 2.0, 6)
Y = _random.uniform(-1.0, 2.0, 6)
A = _random.uniform(0.3, 2.0, (3, 4))
B = _random.uniform(-1.0, 2.0, (3, 4))
T = _random.uniform(0.3, 2.0, (2, 3, 4))
K = np.array([0, 2, 2, 5, 1, 0])
M = np.array([True, False, True, True, False, True])


@njit
def slices_and_views(x, y, a, step):  # type: ignore[no-untyped-def]
    z = x.copy()
    z[1:4] += y[:3] * x[3:]
    z[::2] *= 2.0
    z[-2:] -= z[:2]
    z[4:0:-2] /= y[1:3] ** 2 + 1.0
    z[::-step] *= x[::step] + y[step::step][0]
    g = a.copy()
    g[1] += x[:4]
    g[:, 2] *= g[:, 0]
    g[0, 1:] -= y[-3:] * g[1, 1:]
    view = g[::-1][:, 1:3]
    view += g[0, 0]
    g.T[2] *= 0.5
    p = q = x * 2.0
    p[0] = x[1]
    u = np.zeros(3)
    w = np.zeros(3)
    u[:] = w[:] = g[-1, :-1]
    g[:] = x[1:5]
    g[0, ...] = a[1, ::-1]
    return np.sum(z * np.arange(1.0, 7.0)) + np.sum(q * q) + np.sum(u * w) + np.sum(g * g * a)


@njit
def axes_and_broadcasts(a, v, t):  # type: ignore[no-untyped-def]
    pairs = a[:, None, :] - a[None, :, :]
    distances = (pairs * pairs).sum(axis=2)
    out = np.zeros((2, 3, 4))
    out[:] = a
    out[1] *= v
    out[:, :, 1] = a[:, 0]
    out[..., 2] += t[..., 0] * t[0, 1, 3]
    outer = np.exp(0.3 * v[:, np.newaxis] * v[np.newaxis, :])
    mixed = t[1, :, 2] * t[0, 0:3, -1] + (a * v.reshape(1, 4))[:, 1]
    return np.sum(np.sqrt(distances + 0.1)) + np.sum(out * t) + np.sum(outer) + np.sum(mixed * mixed)


@njit
def masks_and_indices(x, y, s, k, m):  # type: ignore[no-untyped-def]
    z = x * y
    z[m] *= 3.0
    z[x > 1.0] = s
    z[~m] = y[~m] * x[~m]
    z[(x > 0.5) & (y < 1.0)] += s
    u = x.copy()
    u[k] += y
    u[k[:3]] = x[3:] * u[k[3:]]
    gathered = (x[k] * y)[m]
    chosen = np.where(x > 1.0, x * y, s) + np.where(y > 0.0, np.log(y), np.sin(x))
    total = 0.0
    for j in np.where(y > 0.3)[0]:
        total += x[j] * y[j]
    for i in range(k.size):
        u[k[i]] += x[i] * s
    return total + np.sum(z * u) + np.sum(gathered) + np.sum(chosen * chosen)


@njit
def iteration(a, x, y):  # type: ignore[no-untyped-def]
    s = 0.0
    z = a.copy()
    for row in z:
        row *= row[0]
        for value in row:
            s = 0.9 * s + value * value
    for value in a.T.flat:
        s = 0.5 * s + np.sin(value)
    for i in range(a.size):
        z.flat[i] = a.flat[a.size - 1 - i] * z.flat[i]
    for (i, j), value in np.ndenumerate(z):
        s = 0.9 * s + (i + 2 * j) * value * value
    for index in np.ndindex(a.shape):
        z[index] += a[index] * s
    for first, second in np.nditer((a, z)):
        s = 0.9 * s + first.item() * second.item()
    for i, (first, second) in enumerate(zip(x, y[::-1])):  # noqa: B905
        s = 0.9 * s + i * first * second
    return s + a.shape[1] * a.ndim * a[0, 0] + a.size * len(a) * a[2, 2] + a.itemsize * x[-1]


@njit
def shapes(a, x, y):  # type: ignore[no-untyped-def]
    c = x.reshape(2, -1) * np.reshape(y, (2, 3))
    c = c.T.copy().reshape((2, 3)) + np.transpose(c.T) + np.fliplr(np.flipud(c)) + c[::-1]
    flat = np.concatenate((a.ravel()[:6], a.T.flatten()[3:9], np.append(x, y[0])))
    square = np.diag(x[:3]) + np.triu(a[:, :3]) + np.eye(3) * y[0]
    steps = np.diff(flat) * flat[1:]
    return np.sum(c * c) + np.sum(steps) * np.trace(square) * np.sum(np.diag(square, 1))


@njit
def contiguous_copies(a, x):  # type: ignore[no-untyped-def]
    c = np.ascontiguousarray(a.T) * np.asfortranarray(a.T)
    d = np.ascontiguousarray(x[::2]) * np.ascontiguousarray(x[:3])
    return np.sum(c[1] * a[:, 1]) + np.sum(d * np.asarray(x)[3:])


@njit
def temporaries_in_loops(x, y, steps):  # type: ignore[no-untyped-def]
    u = x.copy()
    w = np.empty_like(u)
    history = np.zeros((steps, x.size))
    for k in range(steps):
        slope = np.sin(u) * 0.1 - y * u
        u = u + 0.1 * slope
        w[1:-1] = 0.5 * u[1:-1] + 0.25 * (u[2:] + u[:-2])
        w[0], w[-1] = u[0], u[-1]
        u, w = w, u
        history[k] = u
    grown = u[:2].copy()
    for k in range(2, 5):
        grown = np.append(grown, x[k] * grown[k - 1])
    return np.sum(history[1:] * history[:-1]) + np.sum(grown * grown)


@njit
def reductions(a, x):  # type: ignore[no-untyped-def]
    columns = a.sum(axis=0) * np.sum(a[::2], axis=0)
    deviations = a - (a.sum(axis=1) / a.shape[1]).reshape(-1, 1)
    best = 0.0
    for i in range(a.shape[0]):
        best += a[i, np.argmax(a[i])] * a[i, np.argmin(a[:, i])]
    powers = np.max(np.abs(x)) + np.sum(np.abs(x) ** 3) ** (1.0 / 3.0) + np.sqrt((x * x).sum())
    return (
        np.sum(columns)
        + np.prod(x) * a.prod()
        + np.mean(a) * a[:, ::2].mean()
        + np.var(x) * a.std()
        + np.ptp(a) * a.min() * a.T.max()
        + np.sum(deviations * deviations)
        + best
        + powers
        + np.sum(x[x > 1.0])
    )


@njit
def order_statistics(x, y, a):  # type: ignore[no-untyped-def]
    z = x * 2.0
    z.sort()
    stable = y[np.argsort(x, kind="mergesort")] + x[x.argsort()]
    place = np.searchsorted(z, 1.1)
    return np.sum(z * stable) + np.median(a[:, 1]) + x[place] * y[place]


@njit
def scans_and_signals(x, y, s, k):  # type: ignore[no-untyped-def]
    grid = np.cumsum(np.exp(0.2 * y))
    interpolated = np.interp(x, grid, y) + np.interp(s, grid, x)
    curve = np.polynomial.polynomial.polyval(x, y[:4])
    counts = np.histogram(x, 4, (0.0, 2.0))[0]
    weighted = np.bincount(k, weights=x * x)
    areas = np.trapezoid(y * y, grid) + np.trapezoid(x, dx=0.5)
    scans = np.cumprod(x) * np.cumsum(y[::-1])
    return np.sum(interpolated * counts[0]) + np.sum(curve) + np.sum(weighted * y) + areas + np.sum(scans)


@njit
def selections(x, y):  # type: ignore[no-untyped-def]
    clipped = np.clip(x, y, 1.6) * np.clip(y, -0.5, 1.0)
    left, right = np.broadcast_arrays(x.reshape(6, 1), y.reshape(1, 6))
    selected = np.select((x > 1.5, x > 0.8), (x * 2.0, y), 0.3) * x
    extracted = np.extract(x > 0.7, y)
    polynomial = np.polynomial.polynomial.polymul(x[:3], y[:2])
    return (
        np.sum(clipped)
        + np.sum(left * right * left)
        + np.sum(selected)
        + np.sum(extracted * extracted)
        + np.sum(polynomial * polynomial)
    )


CASES: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
    (slices_and_views, (X, Y, A, 1)),
    (axes_and_broadcasts, (A, X[:4].copy(), T)),
    (masks_and_indices, (X, Y, 1.3, K, M)),
    (iteration, (A, X, Y)),
    (shapes, (A, X, Y)),
    (contiguous_copies, (A, X)),
    (temporaries_in_loops, (X, Y, 4)),
    (reductions, (A, X)),
    (order_statistics, (X, Y, A)),
    (scans_and_signals, (X, Y, 1.3, K)),
    (selections, (X, Y)),
]


@pytest.mark.parametrize(("function", "values"), CASES, ids=lambda case: getattr(case, "__name__", ""))
def test_gradients_of_array_programs(function: Callable[..., Any], values: tuple[Any, ...]) -> None:
    check(function, *values)


@pytest.mark.parametrize("matrix", [np.asfortranarray(A), np.repeat(np.repeat(A, 2, 0), 2, 1)[::2, ::2]])
def test_arguments_of_other_layouts(matrix: Any) -> None:
    check(contiguous_copies, matrix, np.repeat(X, 2)[::2])


def test_lengths_of_slices_that_only_the_run_shows() -> None:
    @njit
    def function(x, n):  # type: ignore[no-untyped-def]
        none = np.sum(x[n:2]) + np.prod(x[:0])
        return none + np.sum(x[::n]) * np.sum(x[n::-1] * x[: n + 1]) + x[-n:][0] * x[:-n][0]

    check(function, X, 2)
    check(function, X, 5)


def test_a_tie_gives_all_to_the_element_that_the_order_takes() -> None:
    @njit
    def function(x):  # type: ignore[no-untyped-def]
        ordered = 2.0 * np.sort(x)[0] + np.median(x) + x[np.argsort(x, kind="mergesort")[3]]
        return ordered + 8.0 * np.clip(x, 1.0, 2.0)[0] + 16.0 * np.clip(x, 1.0, 2.0)[3]

    gradient = llad.grad(function)(np.array([1.0, 1.0, 1.0, 2.0]))
    assert gradient.sum() == 28.0
    assert gradient[3] == 17.0
    assert gradient[0] >= 8.0


def test_numbers_that_are_no_numbers_stay_where_they_are() -> None:
    """Reductions that leave out NaN have the gradient of the reduction of the others."""

    @njit
    def function(x, weights):  # type: ignore[no-untyped-def]
        total = weights[0] * np.nansum(x) + weights[1] * np.nanmean(x) + weights[2] * np.nanvar(x)
        total += weights[3] * np.nanmax(x) + weights[4] * np.nanprod(x) + weights[5] * np.nanmedian(x)
        return total + weights[6] * np.sum(np.where(np.isnan(x), 0.0, x))

    gradient = llad.grad(function)
    x = np.array([1.0, np.nan, 3.0, 2.0])
    expected = {
        0: [1.0, 0.0, 1.0, 1.0],
        1: [1 / 3, 0.0, 1 / 3, 1 / 3],
        2: [-2 / 3, 0.0, 2 / 3, 0.0],
        3: [0.0, 0.0, 1.0, 0.0],
        4: [6.0, 0.0, 2.0, 3.0],
        5: [0.0, 0.0, 0.0, 1.0],
        6: [1.0, 0.0, 1.0, 1.0],
    }
    for number, closed_form in expected.items():
        found = gradient(x, np.eye(7)[number])
        np.testing.assert_allclose(found, closed_form, atol=1e-15, err_msg=str(number))


def test_numbers_that_a_branch_leaves_out_do_not_matter() -> None:
    """The optimiser computes the branch anyway, and picks the other result."""

    @njit
    def function(x, mean):  # type: ignore[no-untyped-def]
        total = 0.0
        for value in x:
            if value < 1e300:
                total += (value - mean) ** 2
        return total

    for left_out in (np.inf, np.nan):
        gradients = llad.grad(function, (0, 1))(np.array([1.0, left_out, 3.0]), 2.5)
        np.testing.assert_allclose(gradients[0], [-3.0, 0.0, 1.0])
        assert gradients[1] == pytest.approx(2.0)
