"""Questions whether memory overlaps: answered where the objects are known, else by a test of the addresses."""

from __future__ import annotations

import ctypes

import pytest

from llad.analysis.facts import DATA, OTHER, Lowered, ParameterFact, RuntimeFact
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.types import DOUBLE
from llad.ir.verifier import verify
from llad.opt.overlaps import MARKER, resolve_overlaps
from tests.support.jit import Compiled

QUESTION = """
declare i1 @llad.overlap(ptr, i64, i64, ptr, i64, i64)
declare ptr @new(i64)

define i64 @f(ptr %a, ptr %b, i64 %low, i64 %high) {
entry:
  %fresh = call ptr @new(i64 64)
  %shared = call i1 @llad.overlap(ptr FIRST, i64 %low, i64 %high, ptr SECOND, i64 0, i64 16)
  %either = or i1 %shared, false
  br i1 %either, label %yes, label %no
yes:
  br label %end
no:
  br label %end
end:
  %answer = phi i64 [ 1, %yes ], [ 0, %no ]
  ret i64 %answer
}
"""
ARRAYS = (ParameterFact(DATA, "a", DOUBLE), ParameterFact(DATA, "b", DOUBLE))
FACTS = (*ARRAYS, ParameterFact(OTHER), ParameterFact(OTHER))


@pytest.mark.parametrize(
    ("first", "second", "known"),
    [
        ("%a", "%b", True),
        ("%a", "%fresh", True),
        ("%a", "%a", False),
        ("%fresh", "%fresh", False),
    ],
)
def test_distinct_objects_do_not_overlap(first: str, second: str, known: bool) -> None:
    module = parse(QUESTION.replace("FIRST", first).replace("SECOND", second))
    runtime = {"new": RuntimeFact(allocates_size=0)}
    function = module.functions["f"]
    assert resolve_overlaps(Lowered(module, "f", FACTS, runtime), function)
    verify(module)
    assert all(inst.callee_name != MARKER for inst in function.instructions())
    assert ("yes" in {block.name for block in function.blocks}) is not known


def test_nothing_is_known_of_parameters_without_facts() -> None:
    module = parse(QUESTION.replace("FIRST", "%a").replace("SECOND", "%b"))
    resolve_overlaps(Lowered(module, "f", (), {}), module.functions["f"])
    assert "yes" in {block.name for block in module.functions["f"].blocks}


@pytest.mark.parametrize(
    ("distance", "low", "high", "expected"),
    [
        (0, 0, 8, 1),
        (16, 0, 8, 0),
        (16, -8, 8, 1),
        (-8, 0, 8, 0),
        (-8, 0, 9, 1),
        (15, 0, 1, 1),
        (20, -4, 8, 0),
    ],
)
def test_the_test_at_run_time(distance: int, low: int, high: int, expected: int) -> None:
    text = QUESTION.replace("FIRST", "%a").replace("SECOND", "%b")
    text = text.replace("declare ptr @new(i64)\n", "").replace("  %fresh = call ptr @new(i64 64)\n", "")
    module = parse(text)
    resolve_overlaps(Lowered(module, "f", (), {}), module.functions["f"])
    del module.functions[MARKER]
    compiled = Compiled(print_module(module))
    run = compiled.function("f", ctypes.c_int64, *[ctypes.c_int64] * 4)
    assert run(4096 + distance, 4096, low, high) == expected
