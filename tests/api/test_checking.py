"""`check_grads` accepts right gradients and rejects wrong ones."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numba import njit

import llad
from llad.checking import check_gradients, extrapolated_difference


def energy(a, x):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(a.shape[0]):
        total += math.exp(a[i]) * x
    return total


def test_right_gradients_pass_and_print() -> None:
    a = np.linspace(-1.0, 1.0, 5)
    report = llad.check_grads(energy, (a, 2.0), (0, 1), directions=2)
    assert len(report.directions) == 2
    assert report.failures == ()
    assert "passed" in str(report)
    assert str(report) == str(llad.check_grads(energy, (a, 2.0), (0, 1), directions=2))
    assert str(report) != str(llad.check_grads(energy, (a, 2.0), (0, 1), directions=2, seed=1))


def test_single_precision_passes() -> None:
    llad.check_grads(energy, (np.ones(4, np.float32), np.float32(2.0)), (0, 1))


def test_numbers_in_single_precision_are_moved_in_double() -> None:
    report = llad.check_grads(lambda x: x * 3.0, (np.float32(5.1),))
    for row in report.directions:
        assert row.difference == pytest.approx(row.reverse, rel=1e-6)


def test_arguments_are_not_changed() -> None:
    def overwrite(a):  # type: ignore[no-untyped-def]
        a[0] = a[0] * a[0]
        return a[0] * a[1]

    a = np.array([3.0, 2.0])
    llad.check_grads(overwrite, (a,))
    assert a.tolist() == [3.0, 2.0]


@pytest.mark.parametrize(("gradient", "tangent"), [(6.001, 6.0), (6.0, 6.001), (math.nan, 6.0)])
def test_wrong_gradients_are_reported(gradient: float, tangent: float) -> None:
    class Reverse:
        transform = SimpleNamespace(single=True, argnums=(0,), has_aux=False)
        primal = staticmethod(njit(lambda x: x * x))

        def __call__(self, x: float) -> tuple[float, float]:
            return x * x, gradient

    def forward(primals: Any, tangents: Any) -> tuple[float, float]:
        return 9.0, tangent * tangents[0]

    with pytest.raises(llad.GradientCheckError, match="FAILED"):
        check_gradients(Reverse(), forward, (3.0,), seed=0, directions=1, tolerance=None)


def test_no_directions_are_no_check() -> None:
    with pytest.raises(llad.ArgumentError, match="at least 1"):
        llad.check_grads(energy, (np.ones(2), 1.0), directions=0)


@pytest.mark.parametrize(
    ("function", "expected"), [(math.exp, 1.0), (math.sin, 1.0), (lambda t: 1 / (2.0 + t), -0.25)]
)
def test_extrapolated_differences(function: Any, expected: float) -> None:
    value, error = extrapolated_difference(function)
    assert abs(value - expected) < 1e-11
    assert error < 1e-9


def test_steps_across_the_pieces_of_a_function_are_not_held_against_its_gradient() -> None:
    def limited(slopes):  # type: ignore[no-untyped-def]
        total = 0.0
        for i in range(slopes.size - 1):
            if slopes[i] * slopes[i + 1] > 0.0:
                total += min(abs(slopes[i]), abs(slopes[i + 1]))
        return total

    slopes = 1e-3 * np.sin(np.arange(1.0, 40.0) ** 2)
    assert llad.check_grads(limited, (slopes,)).failures == ()


def test_steps_may_leave_the_points_that_the_function_accepts() -> None:
    def rate(temperature):  # type: ignore[no-untyped-def]
        if temperature <= 0.0:
            raise ValueError("negative temperature")
        return math.exp(-1e-5 / temperature)

    assert llad.check_grads(rate, (1e-5,)).failures == ()
