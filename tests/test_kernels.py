"""The evidence about the derivatives of the kernels agrees with itself; llad has no part in this.

That the kernels compute what they should is checked with their gradients.
"""

from __future__ import annotations

import pytest

from tests.kernels import CASES, KernelCase
from tests.kernels.case import COMPLEX_STEP
from tests.support import evidence

DOUBLE = [case for case in CASES if case.tolerance < 1e-6]
CLOSED = [(case, size) for case in CASES if case.gradient for size in case.sizes if size != "benchmark"]


def label(item: object) -> str:
    return item.name if isinstance(item, KernelCase) else str(item)


@pytest.mark.parametrize(("case", "size"), CLOSED, ids=label)
def test_closed_form(case: KernelCase, size: str) -> None:
    evidence.check_derivative(case, size)


@pytest.mark.parametrize("case", DOUBLE, ids=label)
def test_references_agree(case: KernelCase) -> None:
    arguments = case.arguments()
    direction = evidence.random_direction(case, arguments, 5)
    chosen = evidence.directional_reference(case, arguments, direction)
    extrapolated = evidence.by_extrapolation(case, arguments, direction)
    assert abs(chosen.value - extrapolated.value) <= chosen.error + 10.0 * extrapolated.error + 1e-9
    if case.reference == COMPLEX_STEP and case.name != "leapfrog":
        precise = evidence.by_high_precision(case, arguments, direction)
        assert abs(chosen.value - precise.value) <= chosen.error + precise.error


def test_arguments_depend_on_the_seed_alone() -> None:
    for case in CASES:
        first, second, other = case.arguments(), case.arguments(), case.arguments(seed=1)
        direction = [evidence.inner_product(first[n], second[n]) for n in case.differentiable]
        moved = [evidence.inner_product(first[n], other[n]) for n in case.differentiable]
        assert direction == [evidence.inner_product(first[n], first[n]) for n in case.differentiable]
        assert direction != moved
