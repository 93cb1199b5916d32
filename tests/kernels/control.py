"""Control flow above all: thirty branches, and a chain of halvings whose derivative is exactly one."""
# Compiled kernels return plain floats where NumPy's annotations say Any or array.
# mypy: disable-error-code="no-any-return,return-value"

from __future__ import annotations

import math

import numpy as np

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def piece(kind: int, x: float, a: float) -> float:
    """One of thirty smooth formulas. Few of them read the same values, so they need different things kept."""
    if kind == 0:
        return a * x
    elif kind == 1:
        return x * x
    elif kind == 2:
        return a * a * x
    elif kind == 3:
        return math.sin(a * x)
    elif kind == 4:
        return math.cos(x) + a
    elif kind == 5:
        return math.exp(-x * x)
    elif kind == 6:
        return math.log(1.0 + x * x) * a
    elif kind == 7:
        return math.sqrt(2.0 + a * x * x)
    elif kind == 8:
        return math.tanh(x - a)
    elif kind == 9:
        return x / (1.0 + a * a)
    elif kind == 10:
        return x**3 - a
    elif kind == 11:
        return math.atan(x) * a
    elif kind == 12:
        return math.sinh(0.5 * x)
    elif kind == 13:
        return math.cosh(0.5 * a * x)
    elif kind == 14:
        return math.expm1(0.3 * x)
    elif kind == 15:
        return math.log1p(0.5 * x * x)
    elif kind == 16:
        return math.erf(x) * a
    elif kind == 17:
        return x - a
    elif kind == 18:
        return 7.0
    elif kind == 19:
        return (x + a) * (x - a)
    elif kind == 20:
        return math.asinh(x)
    elif kind == 21:
        return (1.0 + x * x) ** a
    elif kind == 22:
        return math.exp(a) * x
    elif kind == 23:
        return math.sin(x) * math.cos(x)
    elif kind == 24:
        return 1.0 / (2.0 + math.cos(x))
    elif kind == 25:
        return a**2
    elif kind == 26:
        return x * math.exp(-a * a)
    elif kind == 27:
        return math.tan(0.3 * x)
    elif kind == 28:
        return math.log(2.0 + math.sin(x))
    return -x


@njit
def thirty_branches(kinds: Array, x: Array, a: float) -> float:
    """A product of sums over the pieces; negative kinds are passed over, a kind of 99 ends the loop."""
    total = 0.0
    running = 1.0
    for i in range(kinds.shape[0]):
        if kinds[i] < 0:
            continue
        if kinds[i] == 99:
            break
        total += running * piece(kinds[i], x[i], a)
        running = 0.9 * running + 0.1 * math.cos(total)
    return total * running


@njit
def guarded_power(x: Array, exponent: float) -> float:
    """Returns early where a value is not positive."""
    total = 0.0
    for i in range(x.shape[0]):
        if x[i] <= 0.0:
            return 10.0 * total - x[i]
        total += x[i] ** exponent
    return total


@njit
def halvings(x: float, n: int) -> float:
    """x <- (x + x) / 2, n times: x itself, by 2^n paths."""
    for _ in range(n):
        x = (x + x) / 2.0
    return x


def _kinds(random: np.random.Generator, size: Size) -> Arguments:
    kinds = np.concatenate((random.permutation(30), random.integers(-3, 30, size["n"] - 30)))
    if size.get("stop"):
        kinds[size["stop"]] = 99
    return read_only(kinds), random.uniform(-1.0, 1.0, size["n"]), 0.6


def _signed(random: np.random.Generator, size: Size) -> Arguments:
    x = random.uniform(0.5, 2.0, size["n"])
    if size.get("stop"):
        x[size["stop"]] *= -1.0
    return x, 1.7


def _guarded_value(x: Array, exponent: float) -> float:
    stops = np.flatnonzero(x <= 0.0)
    if len(stops) == 0:
        return float(np.sum(x**exponent))
    return float(10.0 * np.sum(x[: stops[0]] ** exponent) - x[stops[0]])


CASES = (
    KernelCase(
        "thirty_branches",
        thirty_branches,
        _kinds,
        {"small": {"n": 40}, "stopped": {"n": 40, "stop": 25}, "benchmark": {"n": 100_000}},
        (1, 2),
    ),
    KernelCase(
        "guarded_power",
        guarded_power,
        _signed,
        {"small": {"n": 8}, "stopped": {"n": 8, "stop": 5}, "benchmark": {"n": 300_000}},
        (0, 1),
        reference=HIGH_PRECISION,
        value=_guarded_value,
    ),
    KernelCase(
        "halvings",
        halvings,
        lambda random, size: (float(random.standard_normal()), size["n"]),
        {"small": {"n": 60}, "zero": {"n": 0}, "benchmark": {"n": 1_000_000}},
        (0,),
        value=lambda x, n: x,
        gradient=lambda x, n: (1.0,),
    ),
)
