"""Gradients of every kernel: against closed forms, directional references, forward mode, one plain call."""

from __future__ import annotations

from typing import Any

import pytest

import llad
from tests.kernels import CASES, Arguments, KernelCase
from tests.support import evidence

SIZED = [(case, size) for case in CASES for size in case.sizes if size != "benchmark"]


def label(item: object) -> str:
    return item.name if isinstance(item, KernelCase) else str(item)


@pytest.mark.parametrize(("case", "size"), SIZED, ids=label)
def test_gradient(case: KernelCase, size: str) -> None:
    gradient = llad.value_and_grad(case.kernel, argnums=case.differentiable)

    def tangent(primals: Arguments, tangents: Arguments) -> Any:
        return llad.jvp(case.kernel, primals, tangents)

    evidence.check_case(case, gradient, tangent, size)
    evidence.check_repeated_calls(case, gradient, size)
