"""Whole scripts, whose kernels know nothing of derivatives, have the gradients that differences of them show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import llad
from tests.programs import epidemic_likelihood, finite_elements, lattice_boltzmann


def flow() -> tuple[Callable[..., float], tuple[Any, ...], int]:
    profile, solid = lattice_boltzmann.channel(12, 8)
    return lattice_boltzmann.dissipated_power, (0.02, solid, profile, 12), 1


def conduction() -> tuple[Callable[..., float], tuple[Any, ...], int]:
    given = finite_elements.problem(5)
    return finite_elements.misfit, (np.ones(len(given[1])), *given), 0


def epidemic() -> tuple[Callable[..., float], tuple[Any, ...], int]:
    return epidemic_likelihood.log_posterior, epidemic_likelihood.outbreak(10), 0


@pytest.mark.parametrize("script", [flow, conduction, epidemic])
def test_gradient_of_a_script_agrees_with_differences(script: Callable[[], Any]) -> None:
    objective, arguments, position = script()
    value_and_gradient = llad.value_and_grad(objective, argnums=position)
    given = arguments[position]
    direction = np.random.default_rng(0).normal(size=given.shape)

    def value(step: float) -> float:
        moved = given + step * direction
        return value_and_gradient(*arguments[:position], moved, *arguments[position + 1 :])[0]

    gradient = value_and_gradient(*arguments)[1]
    assert gradient.shape == given.shape
    step = 1e-4
    slope = (8 * (value(step) - value(-step)) - (value(2 * step) - value(-2 * step))) / (12 * step)
    np.testing.assert_allclose(np.sum(gradient * direction), slope, rtol=1e-6)
