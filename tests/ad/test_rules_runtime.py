"""The functions that llad ships in LLVM IR, against high precision."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable

import pytest
from mpmath import mp, mpf  # type: ignore[import-untyped]

from llad.ad.rules.linking import link_runtime
from llad.ad.rules.symbols import PURE
from llad.errors import InternalError
from llad.ir.module import Module
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.types import DOUBLE, I32, FunctionType
from tests.support.jit import Compiled

TEXT = """
declare double @llad.digamma(double)
declare double @llad.polygamma(i32, double)
define double @digamma(double %x) {
  %y = call double @llad.digamma(double %x)
  ret double %y
}
define double @polygamma(i32 %n, double %x) {
  %y = call double @llad.polygamma(i32 %n, double %x)
  ret double %y
}
"""


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    module = parse(TEXT)
    link_runtime(module)
    return Compiled(print_module(module))


@pytest.fixture(scope="module")
def digamma(compiled: Compiled) -> Callable[[float], float]:
    found: Callable[[float], float] = compiled.function("digamma", ctypes.c_double, ctypes.c_double)
    return found


@pytest.fixture(scope="module")
def polygamma(compiled: Compiled) -> Callable[[int, float], float]:
    types = (ctypes.c_double, ctypes.c_int32, ctypes.c_double)
    found: Callable[[int, float], float] = compiled.function("polygamma", *types)
    return found


def spread(low: float, high: float, count: int = 60) -> list[float]:
    """Points that avoid the ends and any simple pattern."""
    return [low + (high - low) * (((i + 0.5) * 0.6180339887498949) % 1.0) for i in range(count)]


@pytest.mark.parametrize(
    ("low", "high"), [(1e-9, 1e-3), (0.001, 1), (1, 2), (1.46163, 1.46164), (2, 10), (10, 1e3), (1e3, 1e12)]
)
def test_digamma_of_positive_numbers(digamma: Callable[[float], float], low: float, high: float) -> None:
    with mp.workdps(40):
        for x in spread(low, high):
            assert digamma(x) == pytest.approx(float(mp.digamma(mpf(x))), rel=1e-14, abs=0)


def test_digamma_next_to_its_positive_root(digamma: Callable[[float], float]) -> None:
    root = 1.4616321449683622
    for x in (root, math.nextafter(root, 2), math.nextafter(root, 1), root + 1e-12):
        with mp.workdps(40):
            assert digamma(x) == pytest.approx(float(mp.digamma(mpf(x))), rel=1e-14, abs=0)


@pytest.mark.parametrize(("low", "high"), [(-1, 0), (-4, -1), (-50, -4), (-1e6, -1e5)])
def test_digamma_of_negative_numbers(digamma: Callable[[float], float], low: float, high: float) -> None:
    for x in spread(low, high):
        expected = float(mp.digamma(mpf(x)))
        assert digamma(x) == pytest.approx(expected, rel=1e-14, abs=5e-15 * max(1.0, math.log(-x + 1)))


def test_digamma_of_special_values(digamma: Callable[[float], float]) -> None:
    for x in (0.0, -0.0, -1.0, -17.0, -1e300, math.nan, -math.inf):
        assert math.isnan(digamma(x))
    assert digamma(math.inf) == math.inf
    assert digamma(-1e-20) == pytest.approx(1e20, rel=1e-15)


@pytest.mark.parametrize("order", [0, 1, 2, 3, 6, 10])
@pytest.mark.parametrize(("low", "high"), [(1e-3, 1), (1, 10), (10, 100), (1e3, 1e6), (-1, 0), (-50, -1)])
def test_polygamma(polygamma: Callable[[int, float], float], order: int, low: float, high: float) -> None:
    with mp.workdps(30):
        for x in spread(low, high, 12):
            # Of two terms of opposite sign (even order, x < 0) each is accurate relative to itself.
            scale = float(mp.polygamma(order + 1 - order % 2, abs(x - round(x)))) if x < 0 else 0.0
            expected = float(mp.polygamma(order, mpf(x)))
            slack = 1e-15 * abs(scale) if order % 2 == 0 and x < 0 else 0.0
            assert polygamma(order, x) == pytest.approx(expected, rel=1e-14, abs=slack)


def test_polygamma_of_special_values(polygamma: Callable[[int, float], float]) -> None:
    for order, x in [(1, 0.0), (1, -2.0), (2, math.nan), (-1, 1.5), (1, -math.inf)]:
        assert math.isnan(polygamma(order, x))
    assert polygamma(1, math.inf) == 0.0
    assert polygamma(1, -1e-20) == pytest.approx(1e40, rel=1e-14)


def test_linking_twice_or_without_need_changes_nothing() -> None:
    module = parse(TEXT)
    link_runtime(module)
    once = print_module(module)
    link_runtime(module)
    assert print_module(module) == once
    assert "define internal double @llad.digamma" in once
    empty = Module()
    link_runtime(empty)
    assert print_module(empty) == print_module(Module())


def test_a_helper_with_a_foreign_signature_is_refused() -> None:
    module = Module()
    module.declare("llad.digamma", FunctionType(DOUBLE, (DOUBLE, I32)), PURE)
    with pytest.raises(InternalError, match="digamma"):
        link_runtime(module)
