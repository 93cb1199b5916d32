"""Random array programs: reverse against forward mode, and both against differences of the compiled program.

Many more of them: `scripts/test tests/arrays/test_random_programs.py --hypothesis-profile=many`.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, note, reject, settings
from numba import njit
from numba.core.errors import NumbaError

import llad
from tests.arrays.programs import Program, programs

_MANY = settings.get_current_profile_name() == "many"


def _compiled(program: Program) -> Any:
    namespace: dict[str, Any] = {"np": np}
    exec(program.source, namespace)
    return njit(namespace["program"])


def _differences(function: Any, program: Program) -> tuple[float, float]:
    """The derivative along the direction, and how far two estimates of it are apart."""

    def quotient(step: float) -> float:
        there, here = function(*program.arguments(step)), function(*program.arguments(-step))
        return float(there - here) / (2.0 * step)

    coarse, fine = quotient(2e-5), quotient(1e-5)
    return (4.0 * fine - coarse) / 3.0, abs(fine - coarse)


def check(program: Program) -> None:
    """Raises AssertionError for a wrong value or derivative; rejects programs that are no fair test."""
    note(program.source)
    function = _compiled(program)
    try:
        value = function(*program.arguments())
    except NumbaError:
        reject()
    assume(np.isfinite(value) and abs(value) < 1e6)
    tolerance = 2e-3 if program.single else 1e-9
    found, gradient = llad.value_and_grad(function, (0, 1, 2, 3))(*program.arguments())
    assert found == pytest.approx(value, rel=tolerance, abs=tolerance)
    originals = program.arguments()
    terms = []
    for part, original, tangent in zip(gradient, originals, program.tangents(), strict=False):
        assert np.shape(part) == np.shape(original)
        assert np.asarray(part).dtype == np.asarray(original).dtype
        terms.append(np.asarray(part, float) * tangent)
    reverse = float(sum(np.sum(term) for term in terms))
    magnitude = 1.0 + float(sum(np.sum(np.abs(term)) for term in terms))
    _, forward = llad.jvp(function, program.arguments(), (*program.tangents(), None))
    assert reverse == pytest.approx(forward, abs=tolerance * magnitude)
    if not program.single:
        expected, doubt = _differences(function, program)
        # Ties and other kinks close by make the two estimates differ.
        assume(doubt < 1e-6 * magnitude)
        assert reverse == pytest.approx(expected, abs=1e-6 * magnitude)


@settings(
    max_examples=300 if _MANY else 3,
    deadline=None,
    derandomize=False,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(programs())
def test_random_array_programs(program: Program) -> None:
    check(program)
