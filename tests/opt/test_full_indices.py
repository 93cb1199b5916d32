"""Choices between an index and 0 disappear where the loop leaves none, and stay where an operand is broadcast."""

from __future__ import annotations

import pytest

from llad.ir.parser import parse
from llad.ir.verifier import verify
from llad.opt.full_indices import use_full_indices

LOOP = """
define double @f(ptr %a, i64 %n, i64 %m) {
entry:
  %length = call i64 @llvm.smax.i64(i64 %n, i64 0)
  %several = icmp sgt i64 LENGTH, 1
  %enter = icmp sgt i64 %n, 0
  br i1 %enter, label %before, label %done
before:
  br label %loop
loop:
  %i = phi i64 [ FIRST, %before ], [ %i.next, %loop ]
  %total = phi double [ 0.0, %before ], [ %total.next, %loop ]
  %index = CHOICE
  %place = getelementptr double, ptr %a, i64 %index
  %x = load double, ptr %place
  %total.next = fadd double %total, %x
  %i.next = add nuw nsw i64 %i, 1
  %last = icmp eq i64 %i.next, %n
  br i1 %last, label %left, label %loop
left:
  br label %done
done:
  %result = phi double [ 0.0, %entry ], [ %total.next, %left ]
  ret double %result
}
declare i64 @llvm.smax.i64(i64, i64)
"""
KEEPS = "select i1 %several, i64 %i, i64 0"


@pytest.mark.parametrize(
    ("length", "first", "choice", "removed"),
    [
        ("%n", "0", KEEPS, True),
        ("%length", "0", KEEPS, True),
        ("%m", "0", KEEPS, False),  # an operand of another length
        ("%n", "1", KEEPS, False),  # an index that begins at 1 is not 0 in a loop of one iteration
        ("%n", "0", "select i1 %several, i64 0, i64 %i", False),
    ],
)
def test_choices_that_are_none(length: str, first: str, choice: str, removed: bool) -> None:
    text = LOOP.replace("LENGTH", length).replace("FIRST", first).replace("CHOICE", choice)
    module = parse(text)
    assert use_full_indices(module.functions["f"]) is removed
    verify(module)
    place = next(i for i in module.functions["f"].instructions() if i.name == "place")
    assert place.operands[1].name == ("i" if removed else "index")
