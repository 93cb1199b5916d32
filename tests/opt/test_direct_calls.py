"""Calls through pointers become calls of the functions that they may mean, and the code computes what it did."""

from __future__ import annotations

import ctypes

import pytest

from llad.ir.module import Module
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.values import Value
from llad.ir.verifier import verify
from llad.opt.direct_calls import make_calls_direct
from tests.support.jit import Compiled

TABLE = """
@table = internal constant [2 x ptr] [ptr @add, ptr @multiply]

define internal i64 @add(i64 %a, i64 %b) {
  %r = add i64 %a, %b
  ret i64 %r
}

define internal i64 @multiply(i64 %a, i64 %b) {
  %r = mul i64 %a, %b
  ret i64 %r
}

define internal i64 @other_type(i64 %a) {
  ret i64 %a
}

define internal i64 @never_taken(i64 %a, i64 %b) {
  ret i64 %a
}

define i64 @f(i64 %a, i64 %b, i64 %which, i64 %unused) {
  %slot = getelementptr [2 x ptr], ptr @table, i64 0, i64 %which
  %chosen = load ptr, ptr %slot
  %is.add = icmp eq i64 %which, 0
  %selected = select i1 %is.add, ptr @add, ptr @multiply
  %cell = alloca ptr
  store ptr @other_type, ptr %cell
  %first = call i64 %chosen(i64 %a, i64 %b)
  %second = call i64 %selected(i64 %first, i64 %b)
  %plain = call i64 @never_taken(i64 %second, i64 %a)
  ret i64 %plain
}
"""


def rewritten(*, closed: bool) -> Module:
    module = parse(TABLE)
    assert make_calls_direct(module, _is_selected, closed=closed)
    verify(module)
    return parse(print_module(module))


def _is_selected(callee: Value) -> bool:
    return callee.name in ("chosen", "selected")


@pytest.mark.parametrize("closed", [False, True])
def test_results_stay(closed: bool) -> None:
    texts = TABLE, print_module(rewritten(closed=closed))
    for text in texts:
        compiled = Compiled(text)
        run = compiled.function("f", ctypes.c_int64, *[ctypes.c_int64] * 4)
        assert run(3, 5, 0, 0) == (3 + 5) + 5
        assert run(3, 5, 1, 0) == (3 * 5) * 5


def test_only_functions_of_the_type_whose_address_is_taken_are_candidates() -> None:
    module = rewritten(closed=True)
    selector = module.functions["llad.select.0"]
    assert {inst.callee_name for inst in selector.instructions() if inst.opcode.is_call} == {
        "add",
        "multiply",
    }
    assert not [
        inst for inst in module.functions["f"].instructions() if inst.opcode.is_call and not inst.callee_name
    ]


def test_pointers_from_elsewhere_stay_callable() -> None:
    selector = rewritten(closed=False).functions["llad.select.0"]
    assert [inst for inst in selector.instructions() if inst.opcode.is_call and not inst.callee_name]


def test_other_pointers_are_left_alone() -> None:
    module = parse(TABLE)
    assert not make_calls_direct(module, lambda callee: False, closed=True)
    assert print_module(module) == print_module(parse(TABLE))
