"""Records and arrays of records: gradients of the same type, with zeros in integer fields."""

# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="no-untyped-call,no-untyped-def"

from __future__ import annotations

import numpy as np
import pytest
from numba import njit

import llad

PARTICLE = np.dtype(
    [("x", np.float64), ("charge", np.float32), ("count", np.int64), ("v", np.float64, (3,))], align=True
)


def particles() -> np.ndarray:
    made = np.zeros(4, PARTICLE)
    made["x"], made["charge"], made["count"] = [1.0, 2.0, 3.0, 4.0], [0.5, 1.5, 2.5, 3.5], [1, 2, 3, 4]
    made["v"] = np.arange(12.0).reshape(4, 3)
    return made


@njit
def energy(p, mass):
    total = 0.0
    for i in range(p.size):
        p[i].count += 1
        for j in range(3):
            total += 0.5 * mass * p[i].v[j] ** 2 * p[i].count
        p[i].x *= 2.0
        total += p[i].x * p[i].charge
    return total


def test_arrays_of_records() -> None:
    p, expected = particles(), particles()
    value, (slope, by_mass) = llad.value_and_grad(energy, (0, 1))(p, 1.5)
    before = particles()
    assert value == pytest.approx(energy(expected, 1.5), rel=1e-14)
    assert slope.dtype == PARTICLE
    np.testing.assert_allclose(slope["x"], 2.0 * before["charge"], rtol=1e-14)
    np.testing.assert_allclose(slope["charge"], 2.0 * before["x"], rtol=1e-6)
    np.testing.assert_array_equal(slope["count"], 0)
    counts = before["count"][:, None] + 1.0
    np.testing.assert_allclose(slope["v"], 1.5 * before["v"] * counts, rtol=1e-14)
    assert by_mass == pytest.approx(0.5 * (before["v"] ** 2 * counts).sum(), rel=1e-14)
    # The side effects of one call.
    np.testing.assert_array_equal(p["count"], expected["count"])
    np.testing.assert_array_equal(p["x"], expected["x"])
    llad.check_grads(energy, (before, 1.5), (0, 1), tolerance=1e-3)


def test_single_records() -> None:
    @njit
    def kernel(pair, factor):
        p = pair[0]
        return p.x * factor * p.charge + p.v[1] ** 2 * pair[1] + p.count * factor

    pair = (particles()[1], 3.0)
    (slope, by_second), by_factor = llad.grad(kernel, (0, 1))(pair, 2.0)
    assert (slope.dtype, slope.shape) == (PARTICLE, ())
    assert (slope["x"], slope["charge"], slope["count"]) == (3.0, 4.0, 0)
    np.testing.assert_array_equal(slope["v"], [0.0, 24.0, 0.0])
    assert (by_second, by_factor) == (16.0, 5.0)
    _, change = llad.jvp(kernel, (pair, 2.0), ((particles()[1], 1.0), None))
    assert change == pytest.approx(3.0 * 2.0 + 4.0 * 1.5 + 24.0 * 4.0 + 16.0, rel=1e-13)


def test_local_arrays_of_records() -> None:
    @njit
    def kernel(x):
        made = np.zeros(3, PARTICLE)
        for i in range(3):
            made[i].x = x[i]
            made[i].v[1] = x[i] * 2.0
        total = 0.0
        for i in range(3):
            total += made[i].x * made[i].v[1] ** 2
        return total

    x = np.array([0.5, -1.0, 2.0])
    np.testing.assert_allclose(llad.grad(kernel)(x), 12.0 * x**2, rtol=1e-14)
    llad.check_grads(kernel, (x,))


MEASURED = np.dtype(
    [
        ("x", np.float64),
        ("k", np.int64),
        ("v", np.float64, (2,)),
        ("part", np.dtype([("a", np.float64), ("n", np.int32)])),
    ],
    align=True,
)


def test_copies_of_records() -> None:
    @njit
    def kernel(p, y):
        kept = p[:2].copy()
        for i in range(p.size):
            kept[i % 2] = p[i]
            kept[i % 2].x *= y
            p[(i + 1) % p.size] = kept[i % 2]
        first = p[0]
        p[1] = first
        return p[1].x + kept[0].x * p[2].v[1] + p[1].part.a * p[1].k * y

    def records() -> np.ndarray:
        made = np.zeros(3, MEASURED)
        made["x"], made["k"] = [2.0, 3.0, 5.0], [4, 5, 6]
        made["v"], made["part"]["a"] = np.arange(6.0).reshape(3, 2) / 4 + 0.5, [0.3, 0.7, 0.9]
        return made

    value, (slope, by_y) = llad.value_and_grad(kernel, (0, 1))(records(), 1.5)
    assert value == pytest.approx(kernel(records(), 1.5), rel=1e-14)
    # All records become the first one; x of them is multiplied by y each time.
    assert slope[0]["x"] == pytest.approx(1.5**3 + 1.5**3 * 0.75, rel=1e-14)
    np.testing.assert_allclose(slope[0]["v"], [0.0, 1.5**3 * 2.0], rtol=1e-14)
    assert slope[0]["part"]["a"] == 4 * 1.5
    assert by_y == pytest.approx(3 * 1.5**2 * 2.0 * 1.75 + 0.3 * 4, rel=1e-14)
    assert not slope[1:]["x"].any()
    _, change = llad.jvp(kernel, (records(), 1.5), (records(), 1.0))
    expected = sum((slope[name] * records()[name]).sum() for name in ("x", "v"))
    expected += (slope["part"]["a"] * records()["part"]["a"]).sum() + by_y
    assert change == pytest.approx(expected, rel=1e-13)


def test_records_without_floats_have_no_derivative() -> None:
    numbers = np.zeros(2, np.dtype([("a", np.int64), ("b", np.int32)]))
    with pytest.raises(llad.NotDifferentiableError, match="'p' of type unaligned array"):
        llad.grad(energy)(numbers, 1.0)
