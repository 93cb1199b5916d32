"""Soft dynamic programming: soft dynamic time warping (Cuturi, Blondel, 2017) and a soft edit distance."""
# Compiled kernels return plain floats where NumPy's annotations say Any or array.
# mypy: disable-error-code="no-any-return,return-value"

from __future__ import annotations

import math

import numpy as np

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit


@njit
def soft_minimum(a: float, b: float, c: float, smoothing: float) -> float:
    least = min(a, min(b, c))
    total = math.exp((least - a) / smoothing)
    total += math.exp((least - b) / smoothing)
    total += math.exp((least - c) / smoothing)
    return least - smoothing * math.log(total)


@njit
def soft_time_warping(x: Array, y: Array, smoothing: float) -> float:
    """Soft-DTW of two series of vectors, (n, d) and (m, d); the table is bordered by infinity."""
    n, dimension = x.shape
    m = y.shape[0]
    table = np.full((n + 1, m + 1), np.inf)
    table[0, 0] = 0.0
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            cost = 0.0
            for k in range(dimension):
                difference = x[i - 1, k] - y[j - 1, k]
                cost += difference * difference
            table[i, j] = cost + soft_minimum(
                table[i - 1, j], table[i, j - 1], table[i - 1, j - 1], smoothing
            )
    return table[n, m]


@njit
def soft_edit_distance(costs: Array, gap: float, smoothing: float) -> float:
    """Levenshtein's recursion with a soft minimum: `costs[i, j]` replaces i by j, `gap` inserts or deletes.

    Two rows of the table change places.
    """
    n, m = costs.shape
    previous = np.empty(m + 1)
    current = np.empty(m + 1)
    for j in range(m + 1):
        previous[j] = j * gap
    for i in range(1, n + 1):
        current[0] = i * gap
        for j in range(1, m + 1):
            current[j] = soft_minimum(
                previous[j] + gap, current[j - 1] + gap, previous[j - 1] + costs[i - 1, j - 1], smoothing
            )
        previous, current = current, previous
    return previous[m]


def _series(random: np.random.Generator, size: Size) -> Arguments:
    dimension = size["dimension"]
    return random.standard_normal((size["n"], dimension)), random.standard_normal((size["m"], dimension)), 0.5


def _costs(random: np.random.Generator, size: Size) -> Arguments:
    return random.uniform(0.0, 2.0, (size["n"], size["m"])), 0.7, 0.3


def _edit_distance_value(costs: Array, gap: float, smoothing: float) -> float:
    """-smoothing log of the sum of the weights of all alignments: no minimum is taken."""
    n, m = costs.shape
    weights = np.zeros((n + 1, m + 1))
    weights[:, 0] = np.exp(-gap * np.arange(n + 1) / smoothing)
    weights[0, :] = np.exp(-gap * np.arange(m + 1) / smoothing)
    step, replace = np.exp(-gap / smoothing), np.exp(-costs / smoothing)
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            weights[i, j] = step * (weights[i - 1, j] + weights[i, j - 1])
            weights[i, j] += replace[i - 1, j - 1] * weights[i - 1, j - 1]
    return float(-smoothing * np.log(weights[n, m]))


def _time_warping_value(x: Array, y: Array, smoothing: float) -> float:
    replace = np.exp(-np.sum((x[:, None, :] - y[None, :, :]) ** 2, axis=2) / smoothing)
    weights = np.zeros((len(x) + 1, len(y) + 1))
    weights[0, 0] = 1.0
    for i in range(1, len(x) + 1):
        for j in range(1, len(y) + 1):
            arriving = weights[i - 1, j] + weights[i, j - 1] + weights[i - 1, j - 1]
            weights[i, j] = replace[i - 1, j - 1] * arriving
    return float(-smoothing * np.log(weights[-1, -1]))


CASES = (
    KernelCase(
        "soft_time_warping",
        soft_time_warping,
        _series,
        {"small": {"n": 5, "m": 4, "dimension": 2}, "benchmark": {"n": 300, "m": 280, "dimension": 3}},
        (0, 1),
        reference=HIGH_PRECISION,
        value=_time_warping_value,
    ),
    KernelCase(
        "soft_edit_distance",
        soft_edit_distance,
        _costs,
        {"small": {"n": 5, "m": 6}, "benchmark": {"n": 300, "m": 300}},
        (0, 1, 2),
        reference=HIGH_PRECISION,
        value=_edit_distance_value,
    ),
)
