"""Kernels as Numba's users write them, with what is known about their values and derivatives.

The tests, the benchmarks and the gallery all take their kernels from `CASES`.
"""

from __future__ import annotations

from tests.kernels import (
    alignment,
    bundle_adjustment,
    control,
    fields,
    finance,
    interpolation,
    iterations,
    linear_algebra,
    mixture,
    particles,
    recurrent,
    reductions,
    transforms,
)
from tests.kernels.case import Arguments, Array, KernelCase

__all__ = ["CASES", "Arguments", "Array", "KernelCase", "case_named"]

CASES: tuple[KernelCase, ...] = (
    *reductions.CASES,
    *linear_algebra.CASES,
    *mixture.CASES,
    *bundle_adjustment.CASES,
    *recurrent.CASES,
    *particles.CASES,
    *fields.CASES,
    *transforms.CASES,
    *iterations.CASES,
    *finance.CASES,
    *interpolation.CASES,
    *alignment.CASES,
    *control.CASES,
)


def case_named(name: str) -> KernelCase:
    """The case of that name; KeyError if there is none."""
    return {case.name: case for case in CASES}[name]
