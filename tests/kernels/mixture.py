"""The Gaussian mixture objective of the ADBench suite (Srajer, Kukelova, Fitzgibbon, 2018).

Component k has weight softmax(alphas)[k] and inverse covariance Q_k' Q_k, where Q_k is lower triangular: the
logarithms of its diagonal come first in a row of `factors`, then the strictly lower part column by column.
A Wishart prior is included.
"""
# Compiled kernels return plain floats where NumPy's annotations say Any or array.
# mypy: disable-error-code="no-any-return,return-value"

from __future__ import annotations

import math

import numpy as np
from scipy import special

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def largest_of(x: Array) -> float:
    largest = x[0]
    for i in range(1, x.shape[0]):
        if x[i] > largest:
            largest = x[i]
    return largest


@njit
def logsumexp(x: Array) -> float:
    largest = largest_of(x)
    total = 0.0
    for i in range(x.shape[0]):
        total += math.exp(x[i] - largest)
    return largest + math.log(total)


@njit
def squared_distance(factor: Array, diagonal: Array, centred: Array, product: Array) -> float:
    """|Q centred|^2 for the packed factor; `product` is work space for Q centred."""
    d = centred.shape[0]
    for i in range(d):
        product[i] = diagonal[i] * centred[i]
    position = d
    for j in range(d):
        for i in range(j + 1, d):
            product[i] += factor[position] * centred[j]
            position += 1
    total = 0.0
    for i in range(d):
        total += product[i] * product[i]
    return total


@njit
def log_wishart_prior(factors: Array, diagonals: Array, sums: Array, gamma: float, degrees: int) -> float:
    components, d = diagonals.shape
    n = d + degrees + 1
    log_gamma = 0.25 * d * (d - 1) * math.log(math.pi)
    for j in range(1, d + 1):
        log_gamma += math.lgamma(0.5 * n + 0.5 * (1 - j))
    constant = n * d * (math.log(gamma) - 0.5 * math.log(2.0)) - log_gamma
    total = 0.0
    for k in range(components):
        squares = 0.0
        for i in range(d):
            squares += diagonals[k, i] * diagonals[k, i]
        for i in range(d, factors.shape[1]):
            squares += factors[k, i] * factors[k, i]
        total += 0.5 * gamma * gamma * squares - degrees * sums[k]
    return total - components * constant


@njit
def mixture(alphas: Array, means: Array, factors: Array, points: Array, gamma: float, degrees: int) -> float:
    n, d = points.shape
    components = alphas.shape[0]
    diagonals = np.empty((components, d))
    sums = np.zeros(components)
    for k in range(components):
        for i in range(d):
            diagonals[k, i] = math.exp(factors[k, i])
            sums[k] += factors[k, i]
    centred = np.empty(d)
    product = np.empty(d)
    terms = np.empty(components)
    total = -n * d * 0.5 * math.log(2.0 * math.pi)
    for p in range(n):
        for k in range(components):
            for i in range(d):
                centred[i] = points[p, i] - means[k, i]
            distance = squared_distance(factors[k], diagonals[k], centred, product)
            terms[k] = alphas[k] + sums[k] - 0.5 * distance
        total += logsumexp(terms)
    total -= n * logsumexp(alphas)
    return total + log_wishart_prior(factors, diagonals, sums, gamma, degrees)


def _arguments(random: np.random.Generator, size: Size) -> Arguments:
    d, k, n = size["d"], size["components"], size["n"]
    alphas = random.standard_normal(k)
    means = random.uniform(0.0, 1.0, (k, d))
    factors = 0.5 * random.standard_normal((k, d + d * (d - 1) // 2))
    return alphas, means, factors, read_only(random.standard_normal((n, d))), 1.0, 0


def _unpack(row: Array, d: int) -> Array:
    matrix = np.diag(np.exp(row[:d]))
    columns, rows = np.triu_indices(d, 1)
    matrix[rows, columns] = row[d:]
    return matrix


def _value(alphas: Array, means: Array, factors: Array, points: Array, gamma: float, degrees: int) -> float:
    n, d = points.shape
    matrices = [_unpack(row, d) for row in factors]
    terms = [
        alpha + np.sum(row[:d]) - 0.5 * np.sum(((points - mean) @ matrix.T) ** 2, axis=1)
        for alpha, mean, row, matrix in zip(alphas, means, factors, matrices, strict=True)
    ]
    likelihood = np.sum(special.logsumexp(terms, axis=0)) - n * special.logsumexp(alphas)
    freedom = d + degrees + 1
    constant = freedom * d * np.log(gamma / np.sqrt(2.0)) - special.multigammaln(0.5 * freedom, d)
    squares = sum(np.sum(matrix**2) for matrix in matrices)
    prior = 0.5 * gamma**2 * squares - degrees * np.sum(factors[:, :d]) - len(alphas) * constant
    return float(likelihood + prior - 0.5 * n * d * np.log(2.0 * np.pi))


CASES = (
    KernelCase(
        "mixture",
        mixture,
        _arguments,
        {
            "small": {"d": 3, "components": 4, "n": 6},
            "wide": {"d": 16, "components": 6, "n": 5},
            "benchmark": {"d": 10, "components": 25, "n": 1000},
        },
        (0, 1, 2),
        reference=HIGH_PRECISION,
        value=_value,
    ),
)
