"""Phis, selects, loads and stores of aggregates are taken apart, and the code computes what it did."""

from __future__ import annotations

import ctypes
import itertools
import re

import pytest

from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.verifier import verify
from llad.opt.aggregates import split_aggregates
from tests.support.jit import Compiled

LOOP = """
define i64 @f(i64 %a, i64 %b, i64 %n) {
entry:
  %first = insertvalue { i64, [2 x i64] } poison, i64 %a, 0
  %start = insertvalue { i64, [2 x i64] } %first, [2 x i64] zeroinitializer, 1
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %state = phi { i64, [2 x i64] } [ %start, %entry ], [ %swapped, %loop ]
  %other = phi { i64, [2 x i64] } [ { i64 7, [2 x i64] [i64 8, i64 9] }, %entry ], [ %state, %loop ]
  %x = extractvalue { i64, [2 x i64] } %state, 0
  %pair = extractvalue { i64, [2 x i64] } %other, 1
  %y = extractvalue [2 x i64] %pair, 1
  %sum = add i64 %x, %y
  %odd = and i64 %sum, 1
  %is.odd = icmp eq i64 %odd, 1
  %changed = insertvalue { i64, [2 x i64] } %other, i64 %sum, 1, 1
  %renewed = insertvalue { i64, [2 x i64] } %changed, i64 %b, 0
  %swapped = select i1 %is.odd, { i64, [2 x i64] } %renewed, { i64, [2 x i64] } %state
  %next = add i64 %i, 1
  %last = icmp sge i64 %next, %n
  br i1 %last, label %done, label %loop
done:
  %result = phi { i64, [2 x i64] } [ %swapped, %loop ]
  %inner = extractvalue { i64, [2 x i64] } %result, 1
  %u = extractvalue [2 x i64] %inner, 1
  %v = extractvalue { i64, [2 x i64] } %result, 0
  %w = mul i64 %u, 100
  %z = add i64 %v, %w
  ret i64 %z
}
"""

CALL = """
define { i64, i64 } @pair(i64 %a, i64 %b) {
  %first = insertvalue { i64, i64 } poison, i64 %a, 0
  %both = insertvalue { i64, i64 } %first, i64 %b, 1
  ret { i64, i64 } %both
}
define i64 @f(i64 %a, i64 %b, i64 %n) {
entry:
  %called = call { i64, i64 } @pair(i64 %a, i64 %b)
  %positive = icmp sgt i64 %n, 0
  br i1 %positive, label %one, label %join
one:
  %turned = call { i64, i64 } @pair(i64 %b, i64 %n)
  br label %join
join:
  %merged = phi { i64, i64 } [ %called, %entry ], [ %turned, %one ]
  %place = alloca { i64, i64 }
  store { i64, i64 } %merged, ptr %place, align 8
  %behind = getelementptr i64, ptr %place, i64 1
  %stored = load i64, ptr %behind
  %first = extractvalue { i64, i64 } %merged, 0
  %scaled = mul i64 %first, 1000
  %result = add i64 %scaled, %stored
  ret i64 %result
}
"""


MEMORY = """
define i64 @f(i64 %a, i64 %b, i64 %n) {
entry:
  %place = alloca [2 x { i8, { i64, i8 } }], align 8
  %second = getelementptr { i8, { i64, i8 } }, ptr %place, i64 1
  %small = trunc i64 %n to i8
  %inner = insertvalue { i64, i8 } { i64 undef, i8 9 }, i64 %a, 0
  %first = insertvalue { i8, { i64, i8 } } undef, i8 %small, 0
  %whole = insertvalue { i8, { i64, i8 } } %first, { i64, i8 } %inner, 1
  store { i8, { i64, i8 } } %whole, ptr %place, align 8
  %loaded = load { i8, { i64, i8 } }, ptr %place, align 8
  store { i8, { i64, i8 } } %loaded, ptr %second, align 4
  %behind = getelementptr i8, ptr %second, i64 8
  %read = load i64, ptr %behind
  %last = load i8, ptr %second
  %wide = zext i8 %last to i64
  %part = extractvalue { i8, { i64, i8 } } %loaded, 1, 1
  %more = zext i8 %part to i64
  %sum = add i64 %read, %wide
  %scaled = mul i64 %more, %b
  %total = add i64 %sum, %scaled
  ret i64 %total
}
"""


@pytest.mark.parametrize("text", [LOOP, CALL, MEMORY])
def test_code_without_phis_of_aggregates_computes_the_same(text: str) -> None:
    module = parse(text)
    assert split_aggregates(module)
    verify(module)
    made = print_module(module)
    assert not re.search(r"(= phi|= load|store) \{", made)
    assert "= select i1 %is.odd, {" not in made
    integers = [ctypes.c_int64] * 4
    compiled, split = Compiled(text), Compiled(made)
    before, after = compiled.function("f", *integers), split.function("f", *integers)
    for arguments in itertools.product((3, 4), (5, 10), (-1, 1, 2, 5, 6)):
        assert after(*arguments) == before(*arguments)


def test_code_without_aggregates_is_left_alone() -> None:
    text = "define i64 @f(i64 %a) {\n  ret i64 %a\n}\n"
    assert not split_aggregates(parse(text))
