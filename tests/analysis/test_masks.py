"""What is stored in arrays of which only chosen elements are used is not certainly used."""

from __future__ import annotations

import pytest

from llad.ad.prepare import prepare
from llad.ad.structure import Structure
from llad.analysis.facts import DATA, ERROR, OTHER, RESULT, SCALAR, Lowered, ParameterFact
from llad.ir.parser import parse
from llad.ir.types import DOUBLE

TEXT = """
define i32 @f(ptr %retptr, ptr %excinfo, ptr %x, ptr %y, i64 %n, double %w) {{
entry:
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %i.next, %fill ]
  %from = getelementptr double, ptr %x, i64 %i
  %element = load double, ptr %from
  %product = fmul double %element, %w
  %to = getelementptr double, ptr %y, i64 %i
  store double %product, ptr %to
  %i.next = add i64 %i, 1
  %filled = icmp eq i64 %i.next, %n
  br i1 %filled, label %between, label %fill
between:
  br label %sum
sum:
  %j = phi i64 [ 0, %between ], [ %j.next, %latch ]
  %total = phi double [ 0.0, %between ], [ %total.next, %latch ]
  %mask.at = getelementptr double, ptr %x, i64 %j
  %mask = load double, ptr %mask.at
  %at = getelementptr double, ptr %y, i64 %j
  {body}
latch:
  %total.next = phi double {merged}
  %j.next = add i64 %j, 1
  %summed = icmp eq i64 %j.next, %n
  br i1 %summed, label %done, label %sum
done:
  store double %total.next, ptr %retptr
  ret i32 0
}}
"""
ALWAYS = """
  %taken = load double, ptr %at
  %added = fadd double %total, %taken
  br label %latch"""
BRANCH = """
  %good = {condition}
  br i1 %good, label %use, label %latch
use:
  %taken = load double, ptr %at
  %added = fadd double %total, %taken
  br label %latch"""
SELECT = """
  %good = fcmp ord double %mask, 0.0
  %taken = load double, ptr %at
  %more = fadd double %total, %taken
  %added = select i1 %good, double %more, double %total
  br label %latch"""
BOTH = (
    "\n  %all = load double, ptr %at\n  %other = fmul double %total, %all\n  store double %other, ptr %retptr"
)


@pytest.mark.parametrize(
    ("body", "merged", "certain"),
    [
        (ALWAYS, "[ %added, %sum ]", True),
        (SELECT, "[ %added, %sum ]", False),
        (BRANCH.format(condition="fcmp ord double %mask, 0.0"), "[ %total, %sum ], [ %added, %use ]", False),
        # The boundary of a stencil is no mask.
        (BRANCH.format(condition="icmp ne i64 %j, 0"), "[ %total, %sum ], [ %added, %use ]", True),
        # Some load uses every element.
        (BOTH + SELECT, "[ %added, %sum ]", True),
    ],
)
def test_stores(body: str, merged: str, certain: bool) -> None:
    module = parse(TEXT.format(body=body, merged=merged))
    parameters = (
        ParameterFact(RESULT, "", DOUBLE),
        ParameterFact(ERROR),
        *(ParameterFact(DATA, name, DOUBLE) for name in "xy"),
        ParameterFact(OTHER),
        ParameterFact(SCALAR, "w"),
    )
    lowered = Lowered(module, "f", parameters)
    structure = Structure.of(lowered, prepare(module.functions["f"]))
    product = next(inst for inst in structure.function.instructions() if inst.name == "product")
    assert (product in structure.certainly_used) is certain
