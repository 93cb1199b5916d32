"""Option prices: the Black-Scholes formula for a portfolio, and Asian options along given random paths."""
# Compiled kernels return plain floats where NumPy's annotations say Any or array.
# mypy: disable-error-code="no-any-return,return-value"

from __future__ import annotations

import math

import numpy as np
from scipy import special

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def normal_probability(x: float) -> float:
    return 0.5 * (1.0 + math.erf(x / math.sqrt(2.0)))


@njit
def black_scholes(spots: Array, strikes: Array, maturities: Array, volatility: float, rate: float) -> float:
    """Value of one European call of each kind."""
    total = 0.0
    for i in range(spots.shape[0]):
        deviation = volatility * math.sqrt(maturities[i])
        drift = (rate + 0.5 * volatility * volatility) * maturities[i]
        first = (math.log(spots[i] / strikes[i]) + drift) / deviation
        second = first - deviation
        discounted = strikes[i] * math.exp(-rate * maturities[i])
        total += spots[i] * normal_probability(first) - discounted * normal_probability(second)
    return total


@njit
def asian_option(
    spot: float, strike: float, volatility: float, rate: float, maturity: float, normals: Array
) -> float:
    """Monte-Carlo price of a call on the average along each path; row p of `normals` drives path p."""
    paths, steps = normals.shape
    step = maturity / steps
    drift = (rate - 0.5 * volatility**2) * step
    deviation = volatility * math.sqrt(step)
    payoffs = 0.0
    for p in range(paths):
        price = spot
        average = 0.0
        for t in range(steps):
            price *= math.exp(drift + deviation * normals[p, t])
            average += price
        average /= steps
        payoffs += max(average - strike, 0.0)
    return math.exp(-rate * maturity) * payoffs / paths


def _portfolio(random: np.random.Generator, size: Size) -> Arguments:
    n = size["n"]
    maturities = random.uniform(0.2, 3.0, n)
    return random.uniform(80.0, 120.0, n), random.uniform(80.0, 120.0, n), maturities, 0.3, 0.02


def _paths(random: np.random.Generator, size: Size) -> Arguments:
    normals = random.standard_normal((size["paths"], size["steps"]))
    return 100.0, 98.0, 0.25, 0.03, 1.5, read_only(normals)


def _black_scholes_value(s: Array, k: Array, t: Array, volatility: float, rate: float) -> float:
    first = (np.log(s / k) + (rate + 0.5 * volatility**2) * t) / (volatility * np.sqrt(t))
    second = first - volatility * np.sqrt(t)
    return float(np.sum(s * special.ndtr(first) - k * np.exp(-rate * t) * special.ndtr(second)))


def _greeks(s: Array, k: Array, t: Array, volatility: float, rate: float) -> tuple[Array | float, ...]:
    """Delta, the derivative by strike, minus theta, vega and rho, by the published formulas."""
    first = (np.log(s / k) + (rate + 0.5 * volatility**2) * t) / (volatility * np.sqrt(t))
    second = first - volatility * np.sqrt(t)
    density = np.exp(-0.5 * first**2) / np.sqrt(2.0 * np.pi)
    likely = np.exp(-rate * t) * special.ndtr(second)
    by_maturity = s * density * volatility / (2.0 * np.sqrt(t)) + rate * k * likely
    vega, rho = np.sum(s * density * np.sqrt(t)), np.sum(k * t * likely)
    return special.ndtr(first), -likely, by_maturity, float(vega), float(rho)


def _asian_value(
    spot: float, strike: float, volatility: float, rate: float, maturity: float, normals: Array
) -> float:
    step = maturity / normals.shape[1]
    moves = (rate - 0.5 * volatility**2) * step + volatility * np.sqrt(step) * normals
    averages = np.mean(spot * np.exp(np.cumsum(moves, axis=1)), axis=1)
    return float(np.exp(-rate * maturity) * np.mean(np.maximum(averages - strike, 0.0)))


CASES = (
    KernelCase(
        "black_scholes",
        black_scholes,
        _portfolio,
        {"small": {"n": 5}, "benchmark": {"n": 100_000}},
        (0, 1, 2, 3, 4),
        value=_black_scholes_value,
        gradient=_greeks,
    ),
    KernelCase(
        "asian_option",
        asian_option,
        _paths,
        {"small": {"paths": 9, "steps": 6}, "benchmark": {"paths": 4000, "steps": 100}},
        (0, 1, 2, 3, 4, 5),
        reference=HIGH_PRECISION,
        value=_asian_value,
    ),
)
