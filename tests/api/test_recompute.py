"""The strategy `recompute` where arrays are overwritten, but not what an iteration reads."""

from __future__ import annotations

import math

import numpy as np
import pytest

import llad
from tests.support.leaks import leaked

RECOMPUTE = llad.Options(strategies=(("*", "recompute"),))


def recurrence(x, w):  # type: ignore[no-untyped-def]
    for i in range(x.shape[0] - 2):
        x[i + 2] = math.sin(x[i] * w[i]) + x[i + 1] * w[i + 1]
    return x.sum()


def overwritten(x, w):  # type: ignore[no-untyped-def]
    for i in range(1, x.shape[0]):
        x[i] = math.sin(x[i - 1] * w[i]) * x[i]
    return x[-1]


def idle_array(x, w):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(x.shape[0]):
        for _ in range(2):
            unread = np.empty(x.shape[0])
            unread[0] = w[0]
        total += math.sin(x[i] * w[i])
    return total


def arguments() -> tuple[np.ndarray, np.ndarray]:
    return np.linspace(0.3, 1.1, 7), np.linspace(0.5, 2.0, 7)


def test_elements_that_are_not_written_any_more_are_read_again() -> None:
    again = llad.value_and_grad(recurrence, argnums=(0, 1), options=RECOMPUTE)
    value, gradients = again(*arguments())
    random = np.random.default_rng(3)
    for _ in range(3):
        directions = random.standard_normal((2, 7))
        expected, change = llad.jvp(recurrence, arguments(), tuple(directions))
        assert value == pytest.approx(expected, rel=1e-14)
        total = gradients[0] @ directions[0] + gradients[1] @ directions[1]
        assert total == pytest.approx(change, rel=1e-12)


def test_elements_that_are_written_later_are_refused() -> None:
    with pytest.raises(llad.UnsupportedError, match="overwritten since"):
        llad.grad(overwritten, options=RECOMPUTE)(*arguments())


def test_arrays_that_nobody_reads_are_dropped_again() -> None:
    again = llad.grad(idle_array, options=RECOMPUTE)
    x, w = arguments()
    assert again(x, w) == pytest.approx(w * np.cos(x * w))
    assert leaked(lambda: again(x, w)) == 0
