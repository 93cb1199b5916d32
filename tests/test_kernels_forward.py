"""Forward mode on every kernel: value, side effects and tangent against independent references."""

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
def test_tangent(case: KernelCase, size: str) -> None:
    def tangent(primals: Arguments, tangents: Arguments) -> Any:
        plain = case.arguments(size)
        expected = case.kernel(*plain)
        result = llad.jvp(case.kernel, primals, tangents)
        evidence.assert_close(result[0], expected, 1e-13, "value")
        for one, other in zip(evidence.leaves(primals), evidence.leaves(plain), strict=True):
            evidence.assert_close(one, other, 1e-13, "side effect")
        return result

    evidence.check_forward(case, tangent, size)
