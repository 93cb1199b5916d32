"""Memory of derivative code: contents survive growing, fresh shadows are zero, and lack of memory is told."""

from __future__ import annotations

import ctypes
import sys
from importlib.resources import files

import numpy as np
import pytest

import llad
from tests.support.counting import Counted, Counts

MIB = 1 << 20
# Small, just below and at the limit from which on blocks are big, and not a whole number of pages.
SIZES = (1, 100, MIB - 1, MIB, MIB + 1, 5 * MIB + 123)


@pytest.fixture(scope="module", params=["heap", "heap_linux"])
def heap(request: pytest.FixtureRequest) -> Counted:
    text = files("llad.ad").joinpath("runtime_ir", f"{request.param}.ll").read_text(encoding="utf-8")
    return Counted(text.replace("define internal", "define"))


def grow(heap: Counted, old: int | None, size: int) -> int | None:
    function = heap.function("llad.heap.grow", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)
    return function(old, size)  # type: ignore[no-any-return]


def drop(heap: Counted, block: int | None) -> None:
    heap.function("llad.heap.free", None, ctypes.c_void_p)(block)


@pytest.mark.parametrize("size", SIZES)
def test_fresh_memory_is_zero_and_growing_keeps_it(heap: Counted, size: int) -> None:
    made = heap.function("llad.heap.zeroed", ctypes.c_void_p, ctypes.c_int64)(size)
    assert ctypes.string_at(made, size) == bytes(size)
    ctypes.memset(made, 7, size)
    for larger in (size + 1, 2 * size + 5 * MIB):
        made = grow(heap, made, larger)
        assert made is not None
        assert ctypes.string_at(made, size) == bytes([7]) * size
        ctypes.memset(made + size, 9, larger - size)
    drop(heap, made)
    assert heap.counts() == Counts(0, 0, 0, 3)


@pytest.mark.parametrize("size", SIZES)
def test_without_memory_the_old_block_stays(heap: Counted, size: int) -> None:
    first = grow(heap, None, size)
    assert first is not None
    ctypes.memset(first, 5, size)
    heap.counts(refuse_from=0)
    assert grow(heap, first, size + 8 * MIB) is None
    assert heap.function("llad.heap.zeroed", ctypes.c_void_p, ctypes.c_int64)(size) is None
    assert ctypes.string_at(first, size) == bytes([5]) * size
    drop(heap, first)
    assert heap.counts() == Counts(0, 0, 0, 2)


def cubes(x):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(x.shape[0]):
        total += x[i] ** 3
    return total


def test_big_gradients_lie_on_huge_pages_where_there_are_such() -> None:
    gradient = llad.grad(cubes)
    for count in (10, MIB // 4 - 1, MIB // 4 + 3, MIB // 2, MIB):
        x = np.linspace(-1.0, 1.0, count)
        found = gradient(x)
        np.testing.assert_allclose(found, 3.0 * x * x, rtol=1e-14)
        if sys.platform == "linux" and x.nbytes >= 2 * MIB:
            assert found.ctypes.data % (2 * MIB) == 0
