"""Which fast-math flags comparisons keep from what they are computed from."""

from __future__ import annotations

import pytest

from llad.ir.module import Module
from llad.ir.parser import parse
from llad.opt.strict_comparisons import has_loose_arithmetic, make_comparisons_strict

TEXT = """
define double @f(double %a, double %b, double %n, ptr %p) {
entry:
  %edge = fdiv fast double %a, %n
  %contracted = fmul contract nsz double %edge, %n
  br label %loop
loop:
  %sum = phi fast double [ %edge, %entry ], [ %next, %loop ]
  %next = fadd fast double %sum, %b
  %far = fcmp fast olt double %next, %n
  br i1 %far, label %loop, label %done
done:
  %inside = fcmp fast olt double %contracted, %b
  %count = uitofp i1 %inside to double
  %free = fmul fast double %a, %b
  %rectified = fadd fast double %free, %a
  %above = fcmp fast ogt double %rectified, %count
  %larger = select fast i1 %above, double %rectified, double %count
  %loaded = load double, ptr %p
  %result = fadd fast double %larger, %loaded
  ret double %result
}
"""


def flags(module: Module) -> dict[str, set[str]]:
    return {inst.name: set(inst.flags) for inst in module.functions["f"].instructions() if inst.flags}


@pytest.fixture
def strict() -> Module:
    module = parse(TEXT)
    assert make_comparisons_strict(module)
    return module


def test_what_is_compared_is_computed_as_written(strict: Module) -> None:
    found = flags(strict)
    for name in ("edge", "sum", "next"):
        assert found[name] == {"nnan", "ninf", "nsz"}, name
    assert found["contracted"] == {"nsz"}


def test_everything_else_keeps_its_freedom(strict: Module) -> None:
    found, before = flags(strict), flags(parse(TEXT))
    for name in ("far", "inside", "free", "rectified", "above", "larger", "result"):
        assert found[name] == before[name], name


def test_modules_without_fast_math_or_comparisons_are_told_from_their_text() -> None:
    assert has_loose_arithmetic(TEXT)
    assert not has_loose_arithmetic(TEXT.replace("fast ", "").replace("contract ", ""))
    assert not has_loose_arithmetic("  %a = fadd fast double %x, %y\n")
    assert not make_comparisons_strict(parse(TEXT.replace("fast ", "").replace("contract ", "")))
