"""Gradients of the kernels under other options: right, or refused with a typed error where allowed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import llad
from tests.kernels import CASES, Array, KernelCase, case_named
from tests.kernels.case import njit
from tests.support import evidence

RECOMPUTE = llad.Options(strategies=(("*", "recompute"),))
UNOPTIMISED = llad.Options(optimize_first=False)


# Slow to compile as they are before optimisation: a few that cover loops, branches, calls, copies and tuples.
FEW = ("softmax_log_loss", "cholesky_log_determinant", "gru", "heat", "gauss_seidel", "spline_fit", "kepler")


@pytest.mark.parametrize("case", [case_named(name) for name in FEW], ids=lambda case: case.name)
def test_differentiating_before_optimising(case: KernelCase) -> None:
    gradient = llad.value_and_grad(case.kernel, argnums=case.differentiable, options=UNOPTIMISED)
    evidence.check_gradient(case, gradient, directions=1)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_recomputing(case: KernelCase) -> None:
    """Many loops cannot be restarted, because what an iteration reads is overwritten: no wrong gradient."""
    gradient = llad.value_and_grad(case.kernel, argnums=case.differentiable, options=RECOMPUTE)
    refusal = None
    try:
        evidence.check_gradient(case, gradient, directions=1)
    except llad.UnsupportedError as error:
        refusal = error
    if refusal is not None:
        assert refusal.remedy
        assert refusal.location is not None
        assert Path(case.kernel.py_func.__code__.co_filename).name in refusal.location


@njit
def rescaled(field: Array, factor: float, steps: int) -> float:
    """The copy of an iteration is of a field that later iterations overwrite."""
    for _ in range(steps):
        previous = field.copy()
        for i in range(field.shape[0]):
            field[i] = previous[i] * factor
    return float(field.sum())


def test_a_copy_of_an_overwritten_array_is_not_repeated() -> None:
    gradient = llad.grad(rescaled, argnums=1, options=RECOMPUTE)
    try:
        found = gradient(np.array([1.0, 2.0, 3.0]), 2.0, 3)
    except llad.UnsupportedError:
        return
    assert found == pytest.approx(72.0)
