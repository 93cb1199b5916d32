"""Choices for negative indices disappear where counting shows that there are none, and stay elsewhere."""

from __future__ import annotations

import pytest

from llad.ir.parser import parse
from llad.ir.verifier import verify
from llad.opt.negative_indices import drop_negative_indices

NEST = """
define void @f(ptr %a, i64 %n, i64 %start) {
entry:
  %enter = icmp sgt i64 %n, 0
  br i1 %enter, label %before, label %done
before:
  br label %outer
outer:
  %i = phi i64 [ 0, %before ], [ %i.next, %next ]
  br label %loop
loop:
  %j = phi i64 [ FIRST, %outer ], [ %j.next, %loop ]
  %negative = icmp slt i64 INDEX, 0
  %wrapped = select i1 %negative, i64 %n, i64 0
  %row = getelementptr double, ptr %a, i64 INDEX
  %place = getelementptr double, ptr %row, i64 %wrapped
  store double 0.0, ptr %place
  %before.j = sub nsw i64 %j, 1
  %j.next = add nsw i64 %j, STEP
  %last = icmp eq i64 %j.next, %n
  br i1 %last, label %next, label %loop
next:
  %i.next = add nuw nsw i64 %i, 1
  %end = icmp eq i64 %i.next, %n
  br i1 %end, label %left, label %outer
left:
  br label %done
done:
  ret void
}
"""


@pytest.mark.parametrize(
    ("first", "step", "index", "removed"),
    [
        ("%i", "1", "%j", True),
        ("%i", "-1", "%j", False),
        ("%start", "1", "%j", False),
        ("%i", "1", "%before.j", False),  # -1 where the outer loop begins
    ],
)
def test_indices_that_are_never_negative(first: str, step: str, index: str, removed: bool) -> None:
    text = NEST.replace("FIRST", first).replace("STEP", step).replace("INDEX", index)
    if index == "%before.j":
        text = text.replace("  %before.j = sub nsw i64 %j, 1\n", "")
        text = text.replace("  %negative", "  %before.j = sub nsw i64 %j, 1\n  %negative")
    module = parse(text)
    assert drop_negative_indices(module.functions["f"]) is removed
    verify(module)
    assert ("wrapped" in {inst.name for inst in module.functions["f"].instructions()}) is not removed
