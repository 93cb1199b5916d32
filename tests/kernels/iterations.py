"""Loops that end when the data say so: Gauss-Seidel to a tolerance, Newton's method with break."""

from __future__ import annotations

import math

import numpy as np

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def gauss_seidel(u: Array, source: Array, coupling: float, tolerance: float, weights: Array) -> float:
    """Solves (4 + coupling) u - neighbours = source in place; sweeps until no value moves by `tolerance`."""
    rows, columns = u.shape
    moved = 1.0 + tolerance
    while moved > tolerance:
        moved = 0.0
        for i in range(1, rows - 1):
            for j in range(1, columns - 1):
                neighbours = u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1]
                value = (source[i, j] + neighbours) / (4.0 + coupling)
                moved = max(moved, abs(value - u[i, j]))
                u[i, j] = value
    total = 0.0
    for i in range(rows):
        for j in range(columns):
            total += weights[i, j] * u[i, j]
    return total


@njit
def kepler(mean_anomalies: Array, eccentricity: float) -> float:
    """Sum of the sines of the eccentric anomalies: each E solves E - e sin E = M by Newton's method."""
    total = 0.0
    for i in range(mean_anomalies.shape[0]):
        anomaly = mean_anomalies[i]
        for _ in range(50):
            error = anomaly - eccentricity * math.sin(anomaly) - mean_anomalies[i]
            change = error / (1.0 - eccentricity * math.cos(anomaly))
            anomaly -= change
            if abs(change) < 1e-9:
                break
        total += math.sin(anomaly)
    return total


def _gauss_seidel_arguments(random: np.random.Generator, size: Size) -> Arguments:
    shape = (size["n"], size["n"] + 1)
    source, weights = random.standard_normal(shape), random.standard_normal(shape)
    return random.standard_normal(shape), source, 0.5, 10.0 ** -size["digits"], read_only(weights)


def _kepler_arguments(random: np.random.Generator, size: Size) -> Arguments:
    return random.uniform(-3.0, 3.0, size["n"]), 0.4


def _eccentric_anomalies(mean_anomalies: Array, eccentricity: float) -> Array:
    anomalies = mean_anomalies.copy()
    for _ in range(200):
        anomalies = mean_anomalies + eccentricity * np.sin(anomalies)
    return anomalies


def _kepler_gradient(mean_anomalies: Array, eccentricity: float) -> tuple[Array, float]:
    anomalies = _eccentric_anomalies(mean_anomalies, eccentricity)
    partial = np.cos(anomalies) / (1.0 - eccentricity * np.cos(anomalies))
    return partial, float(np.sum(partial * np.sin(anomalies)))


CASES = (
    KernelCase(
        "gauss_seidel",
        gauss_seidel,
        _gauss_seidel_arguments,
        {"small": {"n": 5, "digits": 4}, "benchmark": {"n": 60, "digits": 6}},
        (0, 1, 2, 4),
        reference=HIGH_PRECISION,
        notes="The derivative is that of the sweeps that were made, not of the limit.",
    ),
    KernelCase(
        "kepler",
        kepler,
        _kepler_arguments,
        {"small": {"n": 6}, "benchmark": {"n": 20_000}},
        (0, 1),
        reference=HIGH_PRECISION,
        value=lambda m, e: float(np.sum(np.sin(_eccentric_anomalies(m, e)))),
        gradient=_kepler_gradient,
    ),
)
