"""Trip counts against counting: every predicate, direction, step, flag and form of loop, on all 3-bit inputs
and on 64-bit inputs at the edges of the type."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators
from llad.analysis.expression import Expression
from llad.analysis.inductions import Inductions
from llad.analysis.loops import LoopForest
from llad.analysis.tripcounts import TripCounts
from llad.ir.builder import Builder
from llad.ir.module import Function
from llad.ir.parser import parse
from llad.ir.types import I64, FunctionType
from llad.ir.values import Value
from tests.analysis.interpreter import Execution, TooLong, UndefinedBehaviour, signed

PREDICATES = ("eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge")


@dataclass(frozen=True)
class Shape:
    """A loop from `%start` to `%limit`; the test stays in the loop while it holds."""

    bits: int
    predicate: str
    step: int
    operator: str = "add"
    flags: str = ""
    tested: str = "%next"
    samesign: str = ""
    header_test: bool = False
    error_exit: bool = False
    limit: str = "%limit"
    offset_flags: str | None = None

    def text(self) -> str:
        kind = f"i{self.bits}"
        test = f"%stay = icmp {self.samesign} {self.predicate} {kind} {self.tested}, {self.limit}"
        step = f"%next = {self.operator} {self.flags} {kind} %iv, {self.step}"
        offset_flags = self.flags if self.offset_flags is None else self.offset_flags
        offset = f"%offset = add {offset_flags} {kind} %iv, 3"
        error = "%failed = icmp eq i64 %count, %stop\n  br i1 %failed, label %error, label %latch"
        first, second = ([offset, step, test], []) if self.header_test else ([offset, step], [test])
        middle = "br i1 %stay, label %body, label %end" if self.header_test else "br label %body"
        back = "br label %header" if self.header_test else "br i1 %stay, label %header, label %end"
        lines = [
            f"define void @f({kind} %start, {kind} %limit, i64 %stop) {{",
            "entry:\n  br label %header",
            f"header:\n  %iv = phi {kind} [ %start, %entry ], [ %next, %latch ]",
            "  %count = phi i64 [ 0, %entry ], [ %count.next, %latch ]",
            *(f"  {line}" for line in first),
            f"  {middle}",
            "body:\n  %count.next = add i64 %count, 1",
            f"  {error if self.error_exit else 'br label %latch'}",
            "latch:",
            *(f"  {line}" for line in second),
            f"  {back}",
            *(["error:\n  ret void"] if self.error_exit else []),
            "end:\n  ret void\n}",
        ]
        return "\n".join(lines)

    @property
    def has_right_direction(self) -> bool:
        change = -self.step if self.operator == "sub" else self.step
        return self.predicate[1:] in (("lt", "le") if change > 0 else ("gt", "ge"))


def trip_counts(function: Function) -> tuple[LoopForest, TripCounts]:
    cfg = ControlFlow.of(function)
    forest = LoopForest.of(cfg, Dominators.of(cfg))
    inductions = Inductions.of(function, forest, cfg)
    return forest, TripCounts.of(function, cfg, forest, inductions, lambda block: block.name == "error")


def analysed(text: str) -> tuple[Function, Expression | None]:
    function = parse(text).functions["f"]
    forest, counts = trip_counts(function)
    return function, counts.of_loop(forest.top[0])


def emitted(expression: Expression, function: Function, env: dict[Value, int]) -> int:
    """The value that the code of `expression` computes, unsigned."""
    copy = Function("g", FunctionType(I64, tuple(a.type for a in function.arguments)))
    builder = Builder(copy.add_block("entry"))
    builder.ret(expression.emit(builder, lambda leaf: copy.arguments[function.arguments.index(leaf)]))
    result = Execution(copy, [env[argument] for argument in function.arguments]).run()
    assert result is not None
    return result


def check(shape: Shape, inputs: Iterator[tuple[int, int]] | list[tuple[int, int]], cap: int) -> int:
    """Compares the count with runs from all `inputs`; how many runs were compared.

    With an error exit that may be taken at any time, the count must also cover what runs before undefined
    behaviour, and may not exist where a run never ends.
    """
    plain, count = analysed(Shape(**{**vars(shape), "error_exit": False}).text())
    _, guarded = analysed(Shape(**{**vars(shape), "error_exit": True}).text())
    header, latch = plain.blocks[1], plain.blocks[3]
    compared = 0
    for start, limit in inputs:
        run = Execution(plain, [start, limit, 0], 3 * cap + 10)
        env = dict(zip(plain.arguments, (start, limit, 0), strict=True))
        try:
            run.run()
            if count is not None:
                found = count.evaluate(env) & (2**64 - 1)
                assert found == run.edges[latch, header], (shape, start, limit, count.text())
                if (3 * start + limit) % 4 == 0:
                    assert emitted(count, plain, env) == found
                compared += 1
        except (UndefinedBehaviour, TooLong):
            pass
        if guarded is not None:
            named = {argument.name: value for argument, value in env.items()}
            found = guarded.evaluate({leaf: named[leaf.name] for leaf in guarded.leaves()}) & (2**64 - 1)
            assert run.edges[latch, header] <= found, (shape, start, limit, guarded.text())
    return compared


FORMS = [("%next", False), ("%iv", False), ("%iv", True), ("%offset", False), ("%offset", True)]


@pytest.mark.parametrize("predicate", PREDICATES)
@pytest.mark.parametrize("flags", ["", "nsw", "nuw", "nuw nsw"])
def test_counts_of_all_loops_of_three_bits(predicate: str, flags: str) -> None:
    every = list(itertools.product(range(8), repeat=2))
    known = 0
    for step, operator, (tested, header) in itertools.product((1, -1, 2, -2, 3, -3), ("add", "sub"), FORMS):
        shape = Shape(3, predicate, step, operator, flags, tested, header_test=header)
        # A sequence of 3 bits repeats itself after 8 steps: what runs longer never ends.
        check(shape, every, 9)
        known += analysed(shape.text())[1] is not None
    needs_flag = predicate[1:] in ("le", "ge") and f"n{predicate[0]}w" not in flags
    assert (known > 0) != needs_flag


@pytest.mark.parametrize("predicate", PREDICATES[2:])
@pytest.mark.parametrize("limit", [-8, -7, -1, 0, 5, 7])
def test_counts_with_constant_limits(predicate: str, limit: int) -> None:
    starts = [(start, 0) for start in range(16)]
    for step, flags in itertools.product((1, -1, 2, -3, 4, 5), ("", "nsw", "nuw")):
        check(Shape(4, predicate, step, "add", flags, limit=str(limit)), starts, 17)


@pytest.mark.parametrize("predicate", PREDICATES)
@pytest.mark.parametrize("flags", ["nsw", "nuw"])
def test_a_wrapping_offset_voids_the_flags_of_the_step(predicate: str, flags: str) -> None:
    every = list(itertools.product(range(8), repeat=2))
    for step in (1, 2, -2):
        check(Shape(3, predicate, step, "add", flags, "%offset", offset_flags=""), every, 9)
        check(Shape(3, predicate, step, "add", "", "%offset", offset_flags=flags), every, 9)


@pytest.mark.parametrize(
    ("predicate", "limit", "operator"),
    [("sle", 2**63 - 1, "add"), ("ule", -1, "add"), ("sge", -(2**63), "sub"), ("uge", 0, "sub")],
)
def test_an_inclusive_limit_at_the_end_of_the_type(predicate: str, limit: int, operator: str) -> None:
    change = 1 if operator == "add" else -1
    starts = [(limit - change * back, 0) for back in range(5)]
    for step in (1, 2):
        shape = Shape(64, predicate, step, operator, "nsw nuw", limit=str(limit))
        check(shape, starts, 9)
        assert analysed(shape.text())[1] is not None


@pytest.mark.parametrize("predicate", ["slt", "sgt", "ult", "ugt", "sge", "ule"])
def test_counts_of_comparisons_with_equal_signs(predicate: str) -> None:
    every = list(itertools.product(range(8), repeat=2))
    for step, flags, tested in itertools.product((1, -1, 2, -2), ("", "nsw", "nuw"), ("%iv", "%next")):
        check(Shape(3, predicate, step, "add", flags, tested, "samesign"), every, 9)


@pytest.mark.parametrize("predicate", PREDICATES)
def test_counts_of_wide_loops_at_the_edges_of_the_type(predicate: str) -> None:
    top = 1 << 63
    limits = [-top, -top + 1, -top + 5, -2, -1, 0, 1, 2, top - 6, top - 2, top - 1]
    compared = 0
    for size, operator, flags in itertools.product((1, 2, 3, 5), ("add", "sub"), ("", "nuw nsw")):
        shape = Shape(64, predicate, size, operator, flags)
        step = size if operator == "add" else -size
        near = [
            (limit - step * back + extra, limit)
            for limit in limits
            for back in (-1, 0, 3)
            for extra in (0, 1)
        ]
        compared += check(shape, near, 8)
    assert compared > 50


@pytest.mark.parametrize(("step", "predicate"), [(1, "slt"), (1, "ult"), (-1, "sgt"), (-1, "ugt")])
def test_strict_unit_steps_need_no_flags(step: int, predicate: str) -> None:
    for tested, header in FORMS:
        shape = Shape(64, predicate, step, tested=tested, header_test=header)
        assert analysed(shape.text())[1] is not None
        assert analysed(Shape(64, "ne", step, tested=tested, header_test=header).text())[1] is not None


@pytest.mark.parametrize(
    "shape",
    [
        Shape(64, "slt", 2),
        Shape(64, "slt", 2, flags="nuw"),
        Shape(64, "ult", 2, flags="nsw"),
        Shape(64, "sle", 1),
        Shape(64, "slt", -1, flags="nsw"),
        Shape(64, "ne", 2),
        Shape(64, "ne", 2, flags="nsw", error_exit=True),
        Shape(64, "ugt", -2, flags="nuw"),
        Shape(64, "slt", 2, limit=str(2**63 - 1)),
    ],
    ids=str,
)
def test_what_may_wrap_is_refused(shape: Shape) -> None:
    assert analysed(shape.text())[1] is None


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (Shape(64, "ne", 1), "((limit - start) - 1)"),
        (Shape(64, "ne", 1, tested="%iv", header_test=True), "(limit - start)"),
        (Shape(64, "ne", -1), "((start - limit) - 1)"),
        (Shape(64, "sgt", -1, flags="nsw", tested="%iv", limit="1"), "(smax(start, 1) - 1)"),
        (Shape(32, "slt", 1, flags="nsw", tested="%iv"), "(smax(limit, start) - start)"),
    ],
)
def test_text_of_counts(shape: Shape, text: str) -> None:
    found = analysed(shape.text())[1]
    assert found is not None
    assert found.text() == text


SEVERAL = """
define void @f(ptr %x, i64 %n, i64 %m) {
entry:
  br label %header
header:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  %done = icmp eq i64 %i, %n
  br i1 %done, label %end, label %body
body:
  %v = load double, ptr %x
  %stop = fcmp ogt double %v, 1.0
  br i1 %stop, label %end, label %latch
latch:
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, %m
  br i1 %more, label %header, label %end
end:
  ret void
}
"""


def test_several_exits_give_a_bound_but_no_count() -> None:
    forest, counts = trip_counts(parse(SEVERAL).functions["f"])
    bound = counts.bound_of_loop(forest.top[0])
    assert counts.of_loop(forest.top[0]) is None
    assert bound is not None
    assert bound.text() == "umin(n, (umax(m, 1) - 1))"


CONDITIONAL = """
define void @f(i64 %n, i1 %c) {
entry:
  br label %header
header:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  br i1 %c, label %test, label %latch
test:
  %done = icmp eq i64 %i, %n
  br i1 %done, label %end, label %latch
latch:
  %i.next = add i64 %i, 1
  br label %header
end:
  ret void
}
"""

INNER = """
define void @f(i64 %n, i64 %m) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j.next, %more ]
  %out = icmp eq i64 %i, %n
  br i1 %out, label %end, label %more
more:
  %j.next = add i64 %j, 1
  %again = icmp ult i64 %j.next, %m
  br i1 %again, label %inner, label %latch
latch:
  %i.next = add i64 %i, 1
  br label %outer
end:
  ret void
}
"""


@pytest.mark.parametrize("text", [CONDITIONAL, INNER], ids=["not on every iteration", "inside an inner loop"])
def test_an_exit_that_is_not_tested_once_an_iteration_gives_no_count(text: str) -> None:
    assert analysed(text)[1] is None


CONJUNCTION = """
define void @f(i64 %n, i64 %m, i64 %unused) {{
entry:
  br label %header
header:
  %i = phi i64 [ 0, %entry ], [ %i.next, %header ]
  %i.next = add nuw nsw i64 %i, 1
  {test}
end:
  ret void
}}
"""


@pytest.mark.parametrize(
    "test",
    [
        "%a = icmp ult i64 %i, %n\n %b = icmp ult i64 %i, %m\n %c = and i1 %a, %b\n"
        " br i1 %c, label %header, label %end",
        "%a = icmp ult i64 %i, %n\n %b = icmp ult i64 %i, %m\n %c = select i1 %a, i1 %b, i1 false\n"
        " br i1 %c, label %header, label %end",
        "%a = icmp eq i64 %i, %n\n %b = icmp uge i64 %i, %m\n %c = select i1 %a, i1 true, i1 %b\n"
        " br i1 %c, label %end, label %header",
        "%a = icmp eq i64 %i, %n\n %b = icmp uge i64 %i, %m\n %c = or i1 %a, %b\n %d = xor i1 %c, true\n"
        " br i1 %d, label %header, label %end",
    ],
)
def test_joined_tests(test: str) -> None:
    function, count = analysed(CONJUNCTION.format(test=test))
    assert count is not None
    for n, m in itertools.product((0, 1, 2, 5, 9), repeat=2):
        run = Execution(function, [n, m, 0])
        run.run()
        env = dict(zip(function.arguments, (n, m, 0), strict=True))
        assert count.evaluate(env) == run.edges[function.blocks[1], function.blocks[1]] == min(n, m)


INVARIANT = """
declare i32 @llvm.smin.i32(i32, i32)
define void @f(i32 %n, i8 %m, i64 %unused) {
entry:
  br label %header
header:
  %i = phi i64 [ 0, %entry ], [ %i.next, %header ]
  %i.next = add i64 %i, 1
  %wide = sext i8 %m to i32
  %twice = mul i32 %wide, 2
  %least = call i32 @llvm.smin.i32(i32 %n, i32 %twice)
  %limit = zext i32 %least to i64
  %more = icmp ult i64 %i.next, %limit
  br i1 %more, label %header, label %end
end:
  ret void
}
"""


def test_a_limit_that_was_not_hoisted_is_rebuilt() -> None:
    function, count = analysed(INVARIANT)
    assert count is not None
    for n, m in itertools.product((-(2**31), -3, 0, 1, 7, 2**31 - 1), (-128, -1, 0, 1, 5, 127)):
        limit = min(n, 2 * m) & (2**32 - 1)
        env = dict(zip(function.arguments, (n, m, 0), strict=True))
        assert count.evaluate(env) == max(limit - 1, 0)
        # The code leaves out what it can, and must agree with the tree.
        assert signed(emitted(count, function, env), 64) == count.evaluate(env)
