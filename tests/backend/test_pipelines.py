"""The pipelines promise forms, not instructions: these tests ask for the forms."""

from __future__ import annotations

import re

import pytest

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators
from llad.analysis.loops import LoopForest
from llad.backend.machine import BASELINE
from llad.backend.pipelines import assembly, canonical_primal, inline_everything, optimize_gradient
from llad.errors import InternalError
from llad.ir.parser import parse

SUM_OF_SQUARES = """
define double @helper(double %x) {
  %y = fmul double %x, %x
  ret double %y
}
define double @root(ptr %p, i64 %n) {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %done, label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %q = getelementptr double, ptr %p, i64 %i
  %x = load double, ptr %q
  %y = call double @helper(double %x)
  %t = fadd double %s, %y
  %next = add i64 %i, 1
  %last = icmp eq i64 %next, %n
  br i1 %last, label %done, label %loop
done:
  %r = phi double [ 0.0, %entry ], [ %t, %loop ]
  ret double %r
}
"""

RECURSIVE = """
define double @power(double %x, i64 %n) {
  %stop = icmp eq i64 %n, 0
  br i1 %stop, label %one, label %more
one:
  ret double 1.0
more:
  %m = sub i64 %n, 1
  %y = call double @power(double %x, i64 %m)
  %z = fmul double %x, %y
  %w = fadd double %z, %y
  ret double %w
}
define double @root(double %x, i64 %n) {
  %y = call double @power(double %x, i64 %n)
  ret double %y
}
"""

SMALL_CONSTANT_LOOP = """
define double @root(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %q = getelementptr double, ptr %p, i64 %i
  %x = load double, ptr %q
  %t = fadd double %s, %x
  %next = add i64 %i, 1
  %last = icmp eq i64 %next, 3
  br i1 %last, label %done, label %loop
done:
  ret double %t
}
"""

MAP = """
define void @root(ptr noalias %x, ptr noalias %y, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %q = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %q
  %w = fmul double %v, %v
  %r = getelementptr double, ptr %y, i64 %i
  store double %w, ptr %r
  %next = add nuw nsw i64 %i, 1
  %last = icmp eq i64 %next, %n
  br i1 %last, label %done, label %loop
done:
  ret void
}
"""


@pytest.mark.parametrize("optimize", [True, False])
def test_loops_are_canonical(optimize: bool) -> None:
    function = parse(canonical_primal(SUM_OF_SQUARES, "root", BASELINE, optimize=optimize)).functions["root"]
    flow = ControlFlow.of(function)
    loops = list(LoopForest.of(flow, Dominators.of(flow)).all())
    assert len(loops) == 1
    for loop in loops:
        assert loop.preheader is not None
        assert len(loop.latches) == 1


@pytest.mark.parametrize("optimize", [True, False])
def test_callees_disappear(optimize: bool) -> None:
    module = parse(canonical_primal(SUM_OF_SQUARES, "root", BASELINE, optimize=optimize))
    assert [name for name, function in module.functions.items() if not function.is_declaration] == ["root"]


def test_recursive_callees_stay_callable() -> None:
    text = canonical_primal(RECURSIVE, "root", BASELINE)
    module = parse(text)
    assert len([function for function in module.functions.values() if not function.is_declaration]) == 2
    assert "alwaysinline" not in text


def test_the_primal_is_neither_vectorised_nor_unrolled_at_run_time() -> None:
    text = canonical_primal(MAP, "root", BASELINE)
    assert "xtraiter" not in text
    assert not re.search(r"<\d+ x ", text)
    assert text.count("load double") == 1


def test_small_constant_loops_are_unrolled() -> None:
    text = canonical_primal(SMALL_CONSTANT_LOOP, "root", BASELINE)
    assert "phi" not in text
    assert text.count("load double") == 3


def test_the_unoptimised_variant_keeps_loops() -> None:
    text = canonical_primal(SMALL_CONSTANT_LOOP, "root", BASELINE, optimize=False)
    assert "phi" in text
    assert text.count("load double") == 1


def test_inlining_alone_promotes_memory() -> None:
    text = inline_everything(SUM_OF_SQUARES, "root", BASELINE)
    assert "call" not in text
    assert text.count("define") == 1


def test_gradients_are_vectorised() -> None:
    text = optimize_gradient(MAP, ["root"], BASELINE)
    assert re.search(r"fmul <\d+ x double>", text)
    assert "vmulpd" in assembly(text, BASELINE)


def test_results_do_not_depend_on_the_machine() -> None:
    assert canonical_primal(MAP, "root", BASELINE) == canonical_primal(MAP, "root", BASELINE)
    assert "target-cpu" not in canonical_primal(MAP, "root", BASELINE)


def test_broken_text_is_our_fault() -> None:
    with pytest.raises(InternalError, match="LLVM rejects"):
        canonical_primal("define double @root( {", "root", BASELINE)
