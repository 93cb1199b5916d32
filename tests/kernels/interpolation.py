"""Natural cubic splines: the coefficients come from a tridiagonal solve, the intervals from a search."""
# Compiled kernels return plain floats where NumPy's annotations say Any or array.
# mypy: disable-error-code="no-any-return,return-value"

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def second_derivatives(knots: Array, values: Array) -> Array:
    """Second derivatives of the natural spline at its knots (zero at both ends), by elimination."""
    n = knots.shape[0]
    curvatures = np.zeros(n)
    ratios = np.zeros(n)
    for i in range(1, n - 1):
        before = knots[i] - knots[i - 1]
        after = knots[i + 1] - knots[i]
        bend = (values[i + 1] - values[i]) / after - (values[i] - values[i - 1]) / before
        pivot = 2.0 * (before + after) - before * ratios[i - 1]
        ratios[i] = after / pivot
        curvatures[i] = (6.0 * bend - before * curvatures[i - 1]) / pivot
    for i in range(n - 2, 0, -1):
        curvatures[i] -= ratios[i] * curvatures[i + 1]
    return curvatures


@njit
def interval_of(knots: Array, x: float) -> int:
    """The i with knots[i] <= x < knots[i + 1], clipped to the first and last interval."""
    low = 0
    high = knots.shape[0] - 1
    while high - low > 1:
        middle = (low + high) // 2
        if knots[middle] <= x:
            low = middle
        else:
            high = middle
    return low


@njit
def evaluate(knots: Array, values: Array, curvatures: Array, i: int, x: float) -> float:
    width = knots[i + 1] - knots[i]
    right = (x - knots[i]) / width
    left = 1.0 - right
    cubic = (left**3 - left) * curvatures[i] + (right**3 - right) * curvatures[i + 1]
    return left * values[i] + right * values[i + 1] + cubic * width * width / 6.0


@njit
def spline_fit(knots: Array, values: Array, places: Array, targets: Array) -> float:
    """Sum of squared differences between the spline and the targets, by an own binary search."""
    curvatures = second_derivatives(knots, values)
    total = 0.0
    for p in range(places.shape[0]):
        i = interval_of(knots, places[p])
        total += (evaluate(knots, values, curvatures, i, places[p]) - targets[p]) ** 2
    return total


@njit
def spline_fit_searchsorted(knots: Array, values: Array, places: Array, targets: Array) -> float:
    """The same sum with the intervals from `np.searchsorted`."""
    curvatures = second_derivatives(knots, values)
    intervals = np.searchsorted(knots, places, side="right") - 1
    total = 0.0
    for p in range(places.shape[0]):
        i = min(max(intervals[p], 0), knots.shape[0] - 2)
        total += (evaluate(knots, values, curvatures, i, places[p]) - targets[p]) ** 2
    return total


def _arguments(random: np.random.Generator, size: Size) -> Arguments:
    knots = np.cumsum(random.uniform(0.5, 1.5, size["knots"]))
    places = random.uniform(knots[0], knots[-1], size["places"])
    values = random.standard_normal(size["knots"])
    return knots, values, places, read_only(random.standard_normal(size["places"]))


def _value(knots: Array, values: Array, places: Array, targets: Array) -> float:
    spline = CubicSpline(knots, values, bc_type="natural")
    return float(np.sum((spline(places) - targets) ** 2))


_SIZES = {"small": {"knots": 6, "places": 5}, "benchmark": {"knots": 200, "places": 50_000}}

CASES = (
    KernelCase(
        "spline_fit", spline_fit, _arguments, _SIZES, (0, 1, 2), reference=HIGH_PRECISION, value=_value
    ),
    KernelCase(
        "spline_fit_searchsorted",
        spline_fit_searchsorted,
        _arguments,
        _SIZES,
        (0, 1, 2),
        reference=HIGH_PRECISION,
        value=_value,
    ),
)
