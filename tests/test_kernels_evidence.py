"""The evidence can fail: every kind of wrong gradient that a compiler could produce is noticed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath  # type: ignore[import-untyped]
import numpy as np
import pytest

from tests.kernels import Arguments, KernelCase, case_named
from tests.support import arithmetic, evidence

CASE = case_named("gemv")  # has scalars, arrays and an argument that is overwritten


def correct(*arguments: Any) -> tuple[float, tuple[Any, ...]]:
    assert CASE.gradient is not None
    gradient = CASE.gradient(*arguments)
    return CASE.kernel(*arguments), gradient


def negated(*arguments: Any) -> tuple[float, tuple[Any, ...]]:
    value, gradient = correct(*arguments)
    return value, (*gradient[:-1], -gradient[-1])


def off_in_one_entry(*arguments: Any) -> tuple[float, tuple[Any, ...]]:
    value, gradient = correct(*arguments)
    gradient[1][0, 0] *= 1.0 + 1e-6
    return value, gradient


def without_side_effects(*arguments: Any) -> tuple[float, tuple[Any, ...]]:
    kept = arguments[4].copy()
    result = correct(*arguments)
    arguments[4][:] = kept
    return result


def with_two_calls(*arguments: Any) -> tuple[float, tuple[Any, ...]]:
    CASE.kernel(*arguments)
    return correct(*arguments)


def in_single_precision(*arguments: Any) -> tuple[float, tuple[Any, ...]]:
    value, gradient = correct(*arguments)
    return value, (gradient[0], gradient[1].astype(np.float32), *gradient[2:])


def with_wrong_value(*arguments: Any) -> tuple[float, tuple[Any, ...]]:
    value, gradient = correct(*arguments)
    return value * (1.0 + 1e-9), gradient


def test_correct_gradient_passes() -> None:
    evidence.check_case(CASE, correct, lambda primals, tangents: (0.0, tangent_of(primals, tangents)))


def tangent_of(primals: Arguments, tangents: Arguments) -> float:
    return evidence.by_complex_step(CASE, primals, tangents).value


@pytest.mark.parametrize(
    "wrong",
    [negated, off_in_one_entry, without_side_effects, with_two_calls, in_single_precision, with_wrong_value],
)
def test_wrong_gradients_are_noticed(wrong: Callable[..., Any]) -> None:
    with pytest.raises(AssertionError):
        evidence.check_gradient(CASE, wrong)


@pytest.mark.parametrize("wrong", [negated, off_in_one_entry])
def test_directional_references_alone_notice(wrong: Callable[..., Any]) -> None:
    without = KernelCase(**{**vars(CASE), "gradient": None, "value": None})
    with pytest.raises(AssertionError, match="along direction"):
        evidence.check_gradient(without, wrong)


def test_wrong_forward_mode_is_noticed() -> None:
    with pytest.raises(AssertionError, match="tangent"):
        evidence.check_forward(CASE, lambda primals, tangents: (0.0, 1.001 * tangent_of(primals, tangents)))


def test_complex_step_refuses_absolute_values() -> None:
    case = case_named("lu_solve")
    direction = evidence.random_direction(case, case.arguments(), 0)
    with pytest.raises(TypeError, match="not analytic"):
        evidence.by_complex_step(case, case.arguments(), direction)


def test_high_precision_is_kept_throughout() -> None:
    case = case_named("black_scholes")
    function = arithmetic.rebuild(case.kernel, arithmetic.PRECISE)
    with mpmath.workdps(arithmetic.DIGITS):
        volatility, rate = mpmath.mpf("0.3"), mpmath.mpf("0.02")
        price = function(*(arithmetic.PRECISE.array([x]) for x in (100.0, 95.0, 2.0)), volatility, rate)
        deviation = volatility * mpmath.sqrt(2)
        first = (mpmath.log(mpmath.mpf(100) / 95) + 2 * (rate + volatility**2 / 2)) / deviation
        likely = mpmath.ncdf(first - deviation)
        expected = 100 * mpmath.ncdf(first) - 95 * mpmath.exp(-2 * rate) * likely
        assert abs(price - expected) < mpmath.mpf(10) ** -40


def test_derivative_of_a_square_in_high_precision() -> None:
    case = case_named("sum_of_squares")
    (x,) = case.arguments()
    estimate = evidence.by_high_precision(case, (x,), (np.ones_like(x),))
    assert estimate.value == pytest.approx(2.0 * x.sum(), rel=1e-15)
    assert estimate.error < 1e-14
