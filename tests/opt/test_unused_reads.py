"""Reads of headers are dropped when nobody uses them; sets are iterated through one that is null."""

from __future__ import annotations

import numpy as np

import llad
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.opt.unused_reads import drop_unused_reads
from tests.support.counting import RUNTIME

TEXT = """
declare ptr @rt_data(ptr)
define ptr @f(ptr %header) {
  %unused = call ptr @rt_data(ptr null)
  %used = call ptr @rt_data(ptr %header)
  ret ptr %used
}
"""


def test_only_the_unused_call_is_dropped() -> None:
    module = parse(TEXT)
    assert drop_unused_reads(module.functions["f"], RUNTIME)
    text = print_module(module)
    assert "unused" not in text
    assert "%used = call" in text
    assert not drop_unused_reads(module.functions["f"], RUNTIME)


def chosen(x):  # type: ignore[no-untyped-def]
    places = {1, 2, 5}
    total = 0.0
    for place in places:
        total += x[place] ** 2 * place
    return total


def test_sets_of_integers_are_iterated() -> None:
    x = np.linspace(0.1, 1.0, 8)
    expected = np.zeros(8)
    for place in (1, 2, 5):
        expected[place] = 2 * x[place] * place
    np.testing.assert_allclose(llad.grad(chosen)(x), expected, rtol=1e-15)
    np.testing.assert_allclose(llad.jvp(chosen, (x,), (np.ones(8),))[1], expected.sum(), rtol=1e-14)
