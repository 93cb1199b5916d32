"""Induction variables against the values that their phis take when the loop runs."""

from __future__ import annotations

import itertools

import pytest

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators
from llad.analysis.inductions import Inductions
from llad.analysis.loops import LoopForest
from llad.ir.parser import parse
from tests.analysis.interpreter import Execution

LOOP = """
define void @f(i8 %n, i8 %s, i64 %w) {{
entry:
  br label %loop
loop:
  %count = phi i8 [ 0, %entry ], [ %count.next, %loop ]
  %i = phi {phi}
  {body}
  %count.next = add i8 %count, 1
  %more = icmp ult i8 %count, %n
  {after}
  {branch}
end:
  ret void
}}
"""
FORWARD = "br i1 %more, label %loop, label %end"
BACKWARD = "%less = xor i1 %more, true\n br i1 %less, label %end, label %loop"
KNOWN = [
    ("i8 [ %s, %entry ], [ %i.next, %loop ]", "%i.next = add i8 %i, 5", "", FORWARD),
    ("i8 [ %s, %entry ], [ %i.next, %loop ]", "%i.next = sub i8 %i, 5", "", FORWARD),
    ("i8 [ 3, %entry ], [ %i.next, %loop ]", "%i.next = add i8 %s, %i", "", FORWARD),
    ("i8 [ 3, %entry ], [ %i.next, %loop ]", "%i.next = sub i8 %i, %s", "", BACKWARD),
    ("i8 [ -1, %entry ], [ %count, %loop ]", "", "", FORWARD),
    (
        "i8 [ %n, %entry ], [ %i.next, %loop ]",
        "",
        "%d = sext i1 %more to i8\n %i.next = add i8 %d, %i",
        FORWARD,
    ),
    (
        "i8 [ %n, %entry ], [ %i.next, %loop ]",
        "",
        "%d = zext i1 %more to i8\n %i.next = sub i8 %i, %d",
        FORWARD,
    ),
]
UNKNOWN = [
    ("i8 [ %s, %entry ], [ %i.next, %loop ]", "%i.next = mul i8 %i, 5", "", FORWARD),
    ("i8 [ %s, %entry ], [ %i.next, %loop ]", "%i.next = sub i8 5, %i", "", FORWARD),
    ("i8 [ %s, %entry ], [ %i.next, %loop ]", "%i.next = add i8 %i, %count", "", FORWARD),
    ("i8 [ %s, %entry ], [ %i.next, %loop ]", "%i.next = add i8 %i, %i", "", FORWARD),
    ("i8 [ %s, %entry ], [ 7, %loop ]", "", "", FORWARD),
    ("i8 [ 0, %entry ], [ %count, %loop ]", "", "", FORWARD),
    ("i8 [ %s, %entry ], [ %count, %loop ]", "", "", FORWARD),
    (
        "i8 [ %n, %entry ], [ %i.next, %loop ]",
        "",
        "%d = sext i1 %more to i8\n %i.next = add i8 %d, %i",
        "br i1 %more, label %end, label %loop",
    ),
    (
        "i8 [ %n, %entry ], [ %i.next, %loop ]",
        "%other = icmp ult i8 %count, 9",
        "%d = sext i1 %other to i8\n %i.next = add i8 %d, %i",
        FORWARD,
    ),
]


@pytest.mark.parametrize(("phi", "body", "after", "branch"), KNOWN)
def test_values_follow_start_and_step(phi: str, body: str, after: str, branch: str) -> None:
    function = parse(LOOP.format(phi=phi, body=body, after=after, branch=branch)).functions["f"]
    cfg = ControlFlow.of(function)
    inductions = Inductions.of(function, LoopForest.of(cfg, Dominators.of(cfg)), cfg)
    counted = function.blocks[1].phis[1]
    induction = inductions.of_phi(counted)
    assert induction is not None
    for n, s in itertools.product((0, 1, 7, 40), (0, 1, 100, 255)):
        run = Execution(function, [n, s, 0])
        run.run()
        start, step = run.get(induction.start), run.get(induction.step)
        assert start is not None
        assert step is not None
        change = -step if induction.negative_step else step
        expected = [(start + k * change) % 256 for k in range(n + 1)]
        assert run.history[counted] == expected


@pytest.mark.parametrize(("phi", "body", "after", "branch"), UNKNOWN)
def test_other_phis_are_no_inductions(phi: str, body: str, after: str, branch: str) -> None:
    function = parse(LOOP.format(phi=phi, body=body, after=after, branch=branch)).functions["f"]
    cfg = ControlFlow.of(function)
    inductions = Inductions.of(function, LoopForest.of(cfg, Dominators.of(cfg)), cfg)
    assert inductions.of_phi(function.blocks[1].phis[1]) is None


POINTERS = """
define void @f(ptr %p, i64 %s, i32 %t, i1 %c) {
entry:
  br label %loop
loop:
  %a = phi ptr [ %p, %entry ], [ %a.next, %loop ]
  %b = phi ptr [ %p, %entry ], [ %b.next, %loop ]
  %d = phi ptr [ %p, %entry ], [ %d.next, %loop ]
  %e = phi ptr [ %p, %entry ], [ %e.next, %loop ]
  %x = phi double [ 0.0, %entry ], [ %x.next, %loop ]
  %a.next = getelementptr i8, ptr %a, i64 %s
  %b.next = getelementptr { double, i32 }, ptr %b, i32 -2
  %d.next = getelementptr [3 x double], ptr %d, i64 1, i64 1
  %e.next = getelementptr double, ptr %e, i32 %t
  %x.next = fadd double %x, 1.0
  br i1 %c, label %loop, label %end
end:
  ret void
}
"""


def test_pointers_move_by_bytes() -> None:
    function = parse(POINTERS).functions["f"]
    cfg = ControlFlow.of(function)
    forest = LoopForest.of(cfg, Dominators.of(cfg))
    found = Inductions.of(function, forest, cfg).of_loop(forest.top[0])
    assert [(i.phi.name, i.scale, i.constant_step) for i in found] == [("a", 1, None), ("b", 16, -32)]
    assert found[0].step is function.arguments[1]
    assert all(i.is_pointer for i in found)
