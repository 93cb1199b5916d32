"""Large arrays that a derivative makes ask for huge pages; small ones and other systems do not."""

# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="no-untyped-def"

from __future__ import annotations

import sys

import numpy as np
import pytest

import llad
from llad.frontends.numba.large_arrays import use_huge_pages

_TEXT = """target triple = "x86_64-unknown-{system}"

declare ptr @NRT_MemInfo_alloc_aligned(i64, i32)

define ptr @make(i64 %n) {{
  %made = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %n, i32 32)
  ret ptr %made
}}
"""


def test_only_calls_of_code_for_linux_are_replaced() -> None:
    linux, other = (_TEXT.format(system=system) for system in ("linux-gnu", "windows-msvc"))
    assert "%made = tail call ptr @llad.array.allocate(i64 %n, i32 32)" in use_huge_pages(linux)
    assert use_huge_pages(linux).count("declare i32 @madvise") == 1
    assert use_huge_pages(other) == other


def wave(x, w):
    y = np.sin(x) * w
    y[1:] = y[1:] * x[:-1]
    return np.sum(y * y)


@pytest.mark.skipif(sys.platform != "linux", reason="huge pages are asked for on Linux only")
@pytest.mark.parametrize("size", [50, 250_000])
def test_small_and_large_arrays_have_the_same_derivatives(size: int) -> None:
    x = np.linspace(0.1, 2.0, size)
    value, (by_x, by_w) = llad.value_and_grad(wave, argnums=(0, 1))(x, 1.5)
    sine, before = np.sin(x), np.concatenate(([1.0], x[:-1]))
    y = 1.5 * sine * before
    assert value == pytest.approx(y @ y, rel=1e-12)
    assert by_w == pytest.approx(2 * y @ y / 1.5, rel=1e-12)
    expected = 2 * y * 1.5 * np.cos(x) * before
    expected[:-1] += (2 * y * 1.5 * sine)[1:]
    np.testing.assert_allclose(by_x, expected, rtol=1e-11)
