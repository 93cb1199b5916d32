"""Which values have an effect whenever they are computed."""

from __future__ import annotations

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators
from llad.analysis.loops import LoopForest
from llad.analysis.speculation import certainly_used
from llad.analysis.uses import Uses
from llad.ir.parser import parse

TEXT = """
declare void @fail()

define double @f(ptr %p, double %a, double %b, i64 %n, i1 %flag) {
entry:
  %stored = fmul double %a, %b
  %checked = fadd double %a, %b
  %compared = fmul double %a, %a
  store double %stored, ptr %p
  %bad = fcmp oeq double %compared, 0.0
  br i1 %bad, label %error, label %next
error:
  call void @fail()
  unreachable
next:
  store double %checked, ptr %p
  %hoisted = fmul double %a, 3.0
  br label %loop
loop:
  %i = phi i64 [ 0, %next ], [ %i.next, %latch ]
  %sum = phi double [ 0.0, %next ], [ %sum.next, %latch ]
  %term = fmul double %sum, %b
  %guarded = fmul double %term, %a
  %inner = fmul double %a, %a
  %more = fadd double %inner, %guarded
  %chosen = select i1 %flag, double %more, double %a
  %carried = fmul double %chosen, 2.0
  br i1 %flag, label %then, label %latch
then:
  %used = fmul double %hoisted, %a
  store double %used, ptr %p
  br label %latch
latch:
  %merged = phi double [ %term, %loop ], [ %used, %then ]
  %sum.next = fadd double %sum, %carried
  %i.next = add i64 %i, 1
  %last = icmp eq i64 %i.next, %n
  br i1 %last, label %done, label %loop
done:
  %result = fmul double %sum.next, %merged
  ret double %result
}
"""


def test_values_that_take_effect_whenever_they_are_computed() -> None:
    function = parse(TEXT).functions["f"]
    cfg = ControlFlow.of(function)
    forest = LoopForest.of(cfg, Dominators.of(cfg))
    back_edges = frozenset((latch, loop.header) for loop in forest.all() for latch in loop.latches)
    found = certainly_used(function, Uses.of(function), back_edges, lambda block: block.name == "error")
    floats = {inst.name for inst in function.instructions() if inst.opcode.is_float and inst.name != "bad"}
    # Arms of selects and what only they use; what a block behind a branch uses; what is only compared.
    unsure = {"guarded", "inner", "more", "hoisted", "compared", "term", "carried"}
    assert {value.name for value in found} & floats == floats - unsure
