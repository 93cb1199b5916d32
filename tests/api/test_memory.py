"""Bytes that gradients keep between their sweeps: exactly what the plan says, and no more than the derivative needs."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import llad


def total(x):  # type: ignore[no-untyped-def]
    result = 0.0
    for i in range(x.shape[0]):
        result += 3.0 * x[i] + 1.0
    return result


def exponentials(x):  # type: ignore[no-untyped-def]
    result = 0.0
    for i in range(x.shape[0]):
        result += math.exp(x[i])
    return result


def steps(x, count):  # type: ignore[no-untyped-def]
    """x is overwritten in each step: the old elements, or the sines, have to be kept."""
    for _ in range(count):
        for i in range(x.shape[0]):
            x[i] = x[i] * x[i] * 0.5
    return x.sum()


def halved(x):  # type: ignore[no-untyped-def]
    """As many iterations as it takes."""
    while x > 1.0:
        x = 0.6 * x + 0.1 * math.sin(x)
    return x


def transposed(x):  # type: ignore[no-untyped-def]
    y = np.empty((x.shape[1], x.shape[0]))
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            y[j, i] = x[i, j]
    result = 0.0
    for i in range(y.shape[0]):
        result += y[i, 0]
    return result


def guarded(x, end, count):  # type: ignore[no-untyped-def]
    """The inner loop's count is a large number if it is computed although the loop is not entered."""
    result = 0.0
    for _ in range(count):
        j = 2
        while j != end and j < end:
            result += math.exp(x[j] * result)
            j += 1
        result += x[0]
    return result


def rarely(x, flags, n):  # type: ignore[no-untyped-def]
    """The inner loop's count is known before the outer loop, but not whether it is entered."""
    result = 0.1
    for t in range(flags.shape[0]):
        if flags[t]:
            for i in range(n):
                result += math.sin(result * x[i])
        else:
            result *= x[1]
    return result


def subsets(x, rounds, n):  # type: ignore[no-untyped-def]
    """Whether the inner loop is entered is a question of the same `n` as its count, but another one."""
    result = 0.1
    for _ in range(rounds):
        if n < 20:
            for subset in range(1 << n):
                result += math.sin(result * x[subset % 6])
        result *= x[1]
    return result


@pytest.mark.parametrize(
    ("function", "arguments", "expected"),
    [
        (total, (np.ones(100),), 0),
        (exponentials, (np.ones(100),), 800),
        (steps, (np.ones(10), 7), 8 * 10 * 7),
        (halved, (256.5,), None),
        (transposed, (np.ones((3, 4)),), 0),
        (guarded, (np.ones(6) * 0.1, 2, 5), None),
        (guarded, (np.ones(6) * 0.1, -7, 5), None),
        (rarely, (np.ones(6) * 0.1, np.zeros(4, np.int64), 10**13), None),
        (rarely, (np.ones(6) * 0.1, np.array([0, 1, 0, 1]), 5), None),
        (subsets, (np.ones(6) * 0.1, 3, 50), None),
        (subsets, (np.ones(6) * 0.1, 3, 4), None),
    ],
)
def test_bytes_kept(function: Callable[..., Any], arguments: tuple[Any, ...], expected: int | None) -> None:
    gradient = llad.value_and_grad(function)
    before = [np.copy(argument) for argument in arguments]
    kept = gradient.memory(*arguments)
    assert all(np.array_equal(a, b) for a, b in zip(arguments, before, strict=True))
    if expected is None:
        assert 0 <= kept <= 4096
    else:
        assert kept == expected
    assert llad.check_grads(function, arguments)


def test_a_loop_without_known_length_keeps_something_for_each_iteration() -> None:
    gradient = llad.value_and_grad(halved)
    few, many = gradient.memory(2.0), gradient.memory(1e100)
    assert 0 < few < many


def test_a_jvp_keeps_nothing() -> None:
    from llad.frontends.numba.dispatcher import DerivativeDispatcher
    from llad.frontends.numba.transform import Transform

    with pytest.raises(llad.ArgumentError):
        DerivativeDispatcher(total, Transform("jvp")).memory(np.ones(3))


def shifted(x, count):  # type: ignore[no-untyped-def]
    """`left` is what the iteration before has read, so it needs no memory of its own."""
    for _ in range(count):
        left = x[0]
        for i in range(1, x.shape[0]):
            here = x[i]
            x[i] = here * left + 0.1 * here * here
            left = here
    return x.sum()


def shared(x, y, count):  # type: ignore[no-untyped-def]
    """Two loops in a row read x, and one copy serves both."""
    n = x.shape[0]
    for _ in range(count):
        for i in range(1, n - 1):
            y[i] += x[i - 1] * x[i + 1] * x[i]
        for i in range(1, n - 1):
            x[i] = x[i] * 0.5 + y[i]
    return x.sum()


@pytest.mark.parametrize(("function", "most"), [(shifted, 8), (shared, 8)])
def test_one_number_is_kept_for_each_element_and_step(function: Callable[..., Any], most: int) -> None:
    arguments = (
        (np.linspace(0.1, 0.6, 12), 4)
        if function is shifted
        else (np.linspace(0.1, 0.6, 12), np.zeros(12), 4)
    )
    gradient = llad.value_and_grad(function)
    assert gradient.memory(*arguments) <= most * 12 * 4
    assert llad.check_grads(function, arguments)
