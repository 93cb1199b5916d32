"""Both modes on every kernel: value, side effects and derivatives against closed forms, directional references,
one plain call, and each other."""

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
        plain = case.arguments(size)
        expected = case.kernel(*plain)
        result = llad.jvp(case.kernel, primals, tangents)
        evidence.assert_close(result[0], expected, 1e-13, "value in forward mode")
        for one, other in zip(evidence.leaves(primals), evidence.leaves(plain), strict=True):
            evidence.assert_close(one, other, 1e-13, "side effect in forward mode")
        return result

    evidence.check_case(case, gradient, tangent, size)
    evidence.check_repeated_calls(case, gradient, size)
