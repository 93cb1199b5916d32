"""Choices between an index and what the loop kept of it are settled, and the code computes what it did."""

from __future__ import annotations

import ctypes

import pytest

from llad.ir.module import Module
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.verifier import verify
from llad.opt.settled_choices import settle_choices
from tests.support.jit import Compiled

# Two nested loops; the inner one may not be entered. %rows and %columns are kept or follow the loops' indices.
NEST = """
define i64 @f(i64 %wide, i64 %n, i64 %m, i64 %first) {
entry:
  %w0 = and i64 %wide, 1
  %w1 = and i64 %wide, 2
  %long0 = icmp ne i64 %w0, 0
  %long1 = icmp ne i64 %w1, 0
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
  %total = phi i64 [ 0, %entry ], [ %total.end, %outer.latch ]
  %row.kept = phi i64 [ %first, %entry ], [ %row.end, %outer.latch ]
  %column.kept = phi i64 [ 5, %entry ], [ %column.end, %outer.latch ]
  %enter = icmp sgt i64 %m, 0
  br i1 %enter, label %inner.before, label %outer.latch
inner.before:
  br label %inner
inner:
  %j = phi i64 [ 0, %inner.before ], [ %j.next, %inner ]
  %sum = phi i64 [ %total, %inner.before ], [ %sum.next, %inner ]
  %row.inner = phi i64 [ %row.kept, %inner.before ], [ %row, %inner ]
  %column.inner = phi i64 [ %column.kept, %inner.before ], [ %column, %inner ]
  %row = select i1 %long0, i64 %i, i64 %row.inner
  %column = select i1 %long1, i64 %j, i64 %column.inner
  %scaled = mul i64 %sum, 7
  %place = mul i64 %row, 10
  %where = add i64 %place, %column
  %sum.next = add i64 %scaled, %where
  %j.next = add i64 %j, 1
  %more = icmp slt i64 %j.next, %m
  br i1 %more, label %inner, label %inner.done
inner.done:
  %row.last = phi i64 [ %row, %inner ]
  %column.last = phi i64 [ %column, %inner ]
  %sum.last = phi i64 [ %sum.next, %inner ]
  br label %outer.latch
outer.latch:
  %row.end = phi i64 [ %row.kept, %outer ], [ %row.last, %inner.done ]
  %column.end = phi i64 [ %column.kept, %outer ], [ %column.last, %inner.done ]
  %total.end = phi i64 [ %total, %outer ], [ %sum.last, %inner.done ]
  %i.next = add i64 %i, 1
  %again = icmp slt i64 %i.next, %n
  br i1 %again, label %outer, label %done
done:
  %result = phi i64 [ %total.end, %outer.latch ]
  ret i64 %result
}
"""


def settled(text: str) -> tuple[bool, Module]:
    module = parse(text)
    changed = settle_choices(module.functions["f"])
    verify(module)
    return changed, module


def test_kept_indices_of_a_nest_are_settled_and_forgotten() -> None:
    changed, module = settled(NEST)
    assert changed
    text = print_module(module)
    assert "%row = select i1 %long0, i64 %i, i64 %first" in text
    assert "%column = select i1 %long1, i64 %j, i64 5" in text
    assert "kept" not in text
    before, after = Compiled(NEST), Compiled(text)
    signature = (ctypes.c_int64, *[ctypes.c_int64] * 4)
    for wide in range(4):
        for n, m in ((1, 0), (1, 1), (2, 3), (3, 2)):
            arguments = (wide, n, m, 3)
            assert after.function("f", *signature)(*arguments) == before.function("f", *signature)(*arguments)


@pytest.mark.parametrize(
    ("original", "replacement"),
    [
        ("%row = select i1 %long0", "%odd = trunc i64 %j to i1\n  %row = select i1 %odd"),
        ("[ %row.kept, %inner.before ]", "[ %i, %inner.before ]"),
        ("%long0, i64 %i, i64 %row.inner", "%long0, i64 %row.inner, i64 %i"),
    ],
    ids=["the condition changes", "the start changes", "the index is kept when the condition holds"],
)
def test_what_may_change_is_left_alone(original: str, replacement: str) -> None:
    text = NEST.replace(original, replacement)
    assert text != NEST
    module = settled(text)[1]
    before, after = Compiled(text), Compiled(print_module(module))
    signature = (ctypes.c_int64, *[ctypes.c_int64] * 4)
    for wide in range(4):
        for n, m in ((1, 0), (2, 3), (3, 2)):
            arguments = (wide, n, m, 3)
            assert after.function("f", *signature)(*arguments) == before.function("f", *signature)(*arguments)
