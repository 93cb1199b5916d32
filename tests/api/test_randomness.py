"""Random draws and other effects: once, as in one call of the function; derivatives by location and scale."""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, allow-untyped-decorators, disable-error-code="no-untyped-def,call-arg"

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numba import njit

import llad

X = np.array([0.3, 1.2, -0.7, 2.1, 0.9])
DIRECTION = np.array([1.0, 0.5, -0.3, 0.2, 0.1])


@njit
def seed() -> None:
    np.random.seed(7)
    random.seed(7)


@njit
def next_draw() -> float:
    return np.random.random() + random.random()


def compare(function: Callable[..., Any], options: llad.Options | None = None) -> Any:
    """Gradient, after checking it and that value, later draws and side effects are those of one plain call."""
    compiled = njit(function)

    def plain(x: Any) -> Any:
        counters = np.zeros(2, np.int64)
        seed()
        return compiled(x, counters), next_draw(), counters.tolist()

    derivative = llad.value_and_grad(function, options=options or llad.Options())
    counters = np.zeros(2, np.int64)
    seed()
    value, gradient = derivative(X, counters)
    assert (value, next_draw(), counters.tolist()) == plain(X)
    step = 1e-6
    difference = (plain(X + step * DIRECTION)[0] - plain(X - step * DIRECTION)[0]) / (2 * step)
    assert gradient @ DIRECTION == pytest.approx(difference, rel=1e-6, abs=1e-6)
    seed()
    _, along = llad.jvp(function, (X, np.zeros(2, np.int64)), (DIRECTION, None))
    assert gradient @ DIRECTION == pytest.approx(along, rel=1e-12, abs=1e-12)
    return gradient


def test_draws_are_constants_that_are_drawn_once() -> None:
    def kernel(x, counters):
        total = 0.0
        for i in range(x.size):
            state = x[i]
            for _ in range(3):
                counters[0] += 1
                state = np.sin(state * np.random.normal())
            counters[1] = counters[1] * 2 + i
            total += state * x[0]
        shuffled = x.copy()
        np.random.shuffle(shuffled)
        total += (shuffled * np.arange(5)).sum() * np.random.randint(1, 5) + random.gauss(0.0, 1.0) * x[1]
        return total + (np.random.standard_normal(5) * x * x).sum() + np.random.choice(x)

    compare(kernel)


def test_the_number_of_draws_may_depend_on_draws() -> None:
    def kernel(x, counters):
        total, draw = 0.0, np.random.random()
        while draw < 0.8:
            total += np.exp(x[counters[0] % 5] * draw) * total + x[0]
            counters[0] += 1
            draw = np.random.random()
        return total

    compare(kernel)


def test_locations_and_scales_are_differentiated() -> None:
    def kernel(x, counters):
        total = 0.0
        for i in range(4):
            total += np.sin(np.random.normal(x[0], x[1])) * np.random.uniform(x[0], x[3])
            total += np.random.exponential(x[0]) * np.random.gumbel(x[0], x[1]) + np.random.laplace(
                x[0], x[1]
            )
            total += (
                np.random.logistic(x[0], x[1]) + np.random.lognormal(x[0], x[1]) + np.random.rayleigh(x[1])
            )
            total += (
                np.random.gamma(2.5, x[1]) * x[i] + np.random.weibull(x[1]) + np.random.vonmises(x[0], 2.0)
            )
            total += np.random.triangular(x[2], x[0], x[3]) + random.gammavariate(0.5, x[1])
        return total + np.random.normal(x[0], x[1], 3).sum() * np.random.beta(2.0, 3.0)

    compare(kernel)


def test_counts_are_constants_whatever_their_rates() -> None:
    def kernel(x, counters):
        total = 0.0
        for i in range(x.size):
            total += np.random.poisson(x[i] * x[i] + 1.0) * np.sin(x[i] * np.random.normal(x[0], x[1]))
        return total + np.random.negative_binomial(5, 0.5 + 0.01 * x[0]) * x[2]

    compare(kernel)


SHAPES = {
    "gamma": lambda x: np.random.gamma(x[0], 2.0),
    "standard_gamma": lambda x: np.random.standard_gamma(x[0]),
    "beta": lambda x: np.random.beta(2.0, x[1]),
    "chisquare": lambda x: np.random.chisquare(x[0]),
    "f": lambda x: np.random.f(2.0, x[0]),
    "standard_t": lambda x: np.random.standard_t(x[0]),
    "vonmises": lambda x: np.random.vonmises(0.0, x[0]),
    "wald": lambda x: np.random.wald(x[0], x[1]),
    "gammavariate": lambda x: random.gammavariate(x[0], 2.0),
}


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_are_refused(name: str) -> None:
    with pytest.raises(llad.MissingRuleError, match=f"a draw from `{name}` by the shape") as caught:
        llad.grad(SHAPES[name])(X)
    line = SHAPES[name].__code__.co_firstlineno
    assert caught.value.location == f"{__file__}:{line}"


def test_generators_as_arguments() -> None:
    def kernel(x, generator):
        total = generator.normal(x[0], x[1]) * generator.random() + generator.uniform(x[0], x[3])
        total += (generator.standard_normal(5) * x).sum() + generator.gamma(2.0, x[1])
        return total * generator.integers(1, 5) + generator.exponential(x[0])

    compiled = njit(kernel)

    def plain(distance: float) -> Any:
        return compiled(X + distance * DIRECTION, np.random.default_rng(3))

    ours, theirs = np.random.default_rng(3), np.random.default_rng(3)
    value, gradient = llad.value_and_grad(kernel)(X, ours)
    assert value == compiled(X, theirs)
    assert ours.random() == theirs.random()
    assert gradient @ DIRECTION == pytest.approx((plain(1e-6) - plain(-1e-6)) / 2e-6, rel=1e-7)
    with pytest.raises(llad.MissingRuleError, match="a draw from `gamma` by the shape"):
        llad.grad(lambda x, generator: generator.gamma(x[0], 2.0))(X, ours)


def test_running_iterations_again_never_draws_again() -> None:
    def drawing(x, counters):
        total = 0.0
        for i in range(x.size):
            total += np.sin(x[i] * np.random.normal()) * x[i]
        return total

    recompute = llad.Options(strategies=(("*", "recompute"),))
    with pytest.raises(llad.UnsupportedError, match="strategy `recompute`"):
        llad.grad(drawing, options=recompute)(X, np.zeros(2, np.int64))


def counting(x, counters):
    total = 0.0
    for i in range(x.size):
        y = np.sin(x[i]) * x[0]
        counters[0] += i
        total += y * np.exp(y)
    return total


def printing(x, counters):
    total = 0.0
    for i in range(x.size):
        y = np.sin(x[i]) * x[0]
        print("iteration", i, y)
        total += y * np.exp(y)
    return total


@pytest.mark.parametrize("function", [counting, printing])
def test_running_iterations_again_has_effects_once(
    function: Callable[..., Any], capfd: pytest.CaptureFixture[str]
) -> None:
    expected = np.zeros(2, np.int64)
    njit(function)(X, expected)
    printed = capfd.readouterr().out
    gradients = []
    for strategies in ((), (("*", "recompute"),)):
        counters = np.zeros(2, np.int64)
        gradients.append(llad.grad(function, options=llad.Options(strategies=strategies))(X, counters))
        assert capfd.readouterr().out == printed
        assert counters.tolist() == expected.tolist()
    np.testing.assert_allclose(gradients[0], gradients[1], rtol=1e-14)
