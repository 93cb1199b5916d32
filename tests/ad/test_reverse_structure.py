"""What reverse mode emits and how its size grows; choices, limits and errors that no single file shows."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable

import numpy as np
import pytest

from llad.ad.activity import Activity
from llad.ad.prepare import prepare
from llad.ad.reverse import Gradient, differentiate_reverse
from llad.ad.structure import Structure
from llad.analysis.facts import DATA, OTHER, RESULT, SCALAR, Lowered, ParameterFact
from llad.errors import ArgumentError, UnsupportedError
from llad.ir.module import Function
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.types import DOUBLE
from llad.ir.verifier import verify
from llad.options import Options
from tests.ad.reverse_programs import FOLDER, Case, read
from tests.support.counting import RUNTIME, Counted

SCALARS = (ParameterFact(RESULT, "", DOUBLE), ParameterFact(SCALAR, "x", DOUBLE))
ARRAYS = (ParameterFact(RESULT, "", DOUBLE), ParameterFact(DATA, "x", DOUBLE), ParameterFact(OTHER))


def file(name: str) -> Case:
    return read(FOLDER / "reverse" / f"{name}.ll")


def of_scalar(body: str, declarations: str = "") -> Gradient:
    """The gradient of a function of one double; `body` stores to %result and returns."""
    text = f"{declarations}\ndefine i32 @f(ptr noalias %result, double %x) {{\nentry:\n{body}}}\n"
    return differentiate_reverse(Lowered(parse(text), "f", SCALARS, RUNTIME), frozenset({1}), Options())


def slopes(gradient: Gradient, *places: float) -> list[tuple[float, float]]:
    """Values and derivatives of a function of one double."""
    verify(gradient.module)
    code = Counted(print_module(gradient.module))
    void = ctypes.c_void_p
    assert [e.kind for e in gradient.extra] == ["shadow", "derivative", "bytes"]
    function = code.function(gradient.function, ctypes.c_int32, void, ctypes.c_double, void, void, void)
    found = []
    for at in places:
        result, *extra = np.zeros(1), np.ones(1), np.full(1, 9e9), np.zeros(1, np.int64)
        assert function(result.ctypes.data, at, *(array.ctypes.data for array in extra)) == 0
        assert code.counts().blocks == 0
        found.append((float(result[0]), float(extra[1][0])))
    return found


def slope(gradient: Gradient, at: float) -> tuple[float, float]:
    return slopes(gradient, at)[0]


def derivative(gradient: Gradient) -> Function:
    return gradient.module.functions[gradient.function]


def size(gradient: Gradient) -> int:
    return sum(len(block.instructions) for block in derivative(gradient).blocks)


def reverse_blocks(gradient: Gradient) -> list[str]:
    return [block.name for block in derivative(gradient).blocks if block.name.startswith("reverse.")]


# Routes.


def test_what_does_not_reach_the_result_has_no_reverse() -> None:
    gradient = file("idle_branches").reverse()
    assert reverse_blocks(gradient) == ["reverse.success", "reverse.end", "reverse.join", "reverse.entry"]
    assert gradient.plan is not None
    assert not gradient.plan.routes.loops
    assert not gradient.plan.counters


def test_straight_code_has_no_choices_and_no_caches() -> None:
    gradient = file("symmetric").reverse()
    assert gradient.plan is not None
    assert gradient.plan.routes.choices == []
    assert gradient.plan.frames == ()
    names = {inst.callee_name for inst in derivative(gradient).instructions() if inst.opcode.is_call}
    assert not any(name.startswith("llad.frame") for name in names)


def test_a_derivative_of_nothing_is_zero_and_emits_no_arithmetic() -> None:
    gradient = of_scalar("  store double 3.0, ptr %result\n  ret i32 0\n")
    assert slope(gradient, 1.0) == (3.0, 0.0)
    assert not any(inst.opcode.is_float for inst in derivative(gradient).instructions())


def test_many_ways_into_one_block_are_numbered_in_sixteen_bits() -> None:
    ways = 260
    cases = "\n".join(f"    i32 {n}, label %w{n}" for n in range(ways - 1))
    blocks = "\n".join(f"w{n}:\n  %v{n} = fmul double %x, {n}.5\n  br label %merge\n" for n in range(ways))
    values = ", ".join(f"[ %v{n}, %w{n} ]" for n in range(ways))
    gradient = of_scalar(
        f"  %k = fptosi double %x to i32\n  switch i32 %k, label %w{ways - 1} [\n{cases}\n  ]\n{blocks}\n"
        f"merge:\n  %r = phi double {values}\n  store double %r, ptr %result\n  ret i32 0\n"
    )
    assert gradient.plan is not None
    assert {str(path.type) for path in gradient.plan.paths.values()} == {"i16"}
    places = (0.25, 255.25, 256.25, 257.25, 258.25, 1000.0)
    expected = [min(int(at), ways - 1) + 0.5 for at in places]
    assert slopes(gradient, *places) == [(e * at, e) for e, at in zip(expected, places, strict=True)]


def test_operands_without_a_slope_carry_no_derivative() -> None:
    declared = "declare double @llvm.floor.f64(double)\ndeclare double @llvm.exp.f64(double)\n"
    gradient = of_scalar(
        "  %e = call double @llvm.exp.f64(double %x)\n  %r = call double @llvm.floor.f64(double %e)\n"
        "  store double %r, ptr %result\n  ret i32 0\n",
        declared,
    )
    assert slope(gradient, 1.0) == (2.0, 0.0)
    assert gradient.activity.active == frozenset()


# Growth.


def doublings(count: int) -> str:
    lines = ["  %v0 = fmul double %x, 1.0"]
    for n in range(count):
        lines.append(f"  %s{n} = fadd double %v{n}, %v{n}\n  %v{n + 1} = fmul double %s{n}, 0.5")
    return "\n".join(lines) + f"\n  store double %v{count}, ptr %result\n  ret i32 0\n"


def nonlinear_loop(count: int) -> str:
    """A loop of three iterations with a chain of `count` products in its body."""
    lines = ["  br label %loop\n\nloop:", "  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]"]
    lines.append(f"  %v0 = phi double [ %x, %entry ], [ %v{count}, %loop ]")
    for n in range(count):
        lines.append(f"  %d{n} = fsub double 1.0, %v{n}\n  %v{n + 1} = fmul double %v{n}, %d{n}")
    lines.append("  %i.next = add nuw nsw i64 %i, 1\n  %more = icmp slt i64 %i.next, 3")
    lines.append("  br i1 %more, label %loop, label %done\n\ndone:")
    lines.append(f"  %r = phi double [ %v{count}, %loop ]\n  store double %r, ptr %result\n  ret i32 0\n")
    return "\n".join(lines)


def nested_branches(depth: int) -> str:
    lines = []
    for n in range(depth):
        lines.append(
            f"  %c{n} = fcmp olt double %x, {n}.5\n  br i1 %c{n}, label %out{n}, label %in{n}\n\nin{n}:"
        )
        lines.append(f"  %v{n} = fmul double %x, %x")
    lines.append(f"  br label %out{depth - 1}\n")
    for n in reversed(range(depth)):
        inner = "%x" if n == depth - 1 else f"%p{n + 1}"
        source = f"%in{n}" if n == depth - 1 else f"%out{n + 1}"
        outer = "%entry" if n == 0 else f"%in{n - 1}"
        lines.append(f"out{n}:\n  %a{n} = phi double [ {inner}, {source} ], [ 0.0, {outer} ]")
        lines.append(f"  %b{n} = phi double [ %v{n}, {source} ], [ %x, {outer} ]")
        lines.append(f"  %p{n} = fadd double %a{n}, %b{n}")
        if n:
            lines.append(f"  br label %out{n - 1}\n")
    return "\n".join(lines) + "\n  store double %p0, ptr %result\n  ret i32 0\n"


@pytest.mark.parametrize(
    ("program", "small"),
    [(doublings, 500), (nonlinear_loop, 500), (nested_branches, 60)],
    ids=["doublings", "nonlinear_loop", "nested_branches"],
)
def test_derivative_code_grows_linearly_with_the_program(program: Callable[[int], str], small: int) -> None:
    """Exponential in the naive way: each value is used twice. Neither does anything recurse."""
    ratio = 10 if program is not nested_branches else 5
    one, many = of_scalar(program(small)), of_scalar(program(ratio * small))
    assert size(many) <= ratio * size(one)
    assert size(one) <= 45 * small


def test_long_programs_have_the_right_derivatives() -> None:
    assert slope(of_scalar(doublings(300)), 1.25) == (1.25, 1.0)
    value, found = slope(of_scalar(nonlinear_loop(100)), 0.4)
    x, expected = 0.4, 1.0
    for _ in range(3 * 100):
        x, expected = x * (1 - x), expected * (1 - 2 * x)
    assert value == pytest.approx(x, rel=1e-12)
    assert found == pytest.approx(expected, rel=1e-10)
    inside = slope(of_scalar(nested_branches(60)), 41.0)
    assert inside == (41.0 + 41 * 41.0**2, 1 + 41 * 2 * 41.0)


def test_a_long_chain_in_a_loop_keeps_one_value_of_every_iteration() -> None:
    gradient = of_scalar(nonlinear_loop(5000))
    assert gradient.plan is not None
    assert [frame.element_bytes for frame in gradient.plan.frames] == [8]


# Strategies.


def test_strategies_are_chosen_by_name_and_for_all_outermost_loops() -> None:
    case = file("nested")

    def recomputed(*strategies: tuple[str, str]) -> list[str]:
        gradient = case.reverse(Options(strategies=strategies))
        assert gradient.plan is not None
        return [root.header.name for root in gradient.plan.segments if root is not None]

    assert recomputed() == []
    assert recomputed(("inner", "recompute")) == ["inner"]
    assert recomputed(("outer", "recompute")) == ["outer"]
    assert recomputed(("outer", "recompute"), ("inner", "recompute")) == ["outer", "inner"]
    assert recomputed(("*", "recompute")) == ["outer"]
    assert recomputed(("*", "store"), ("inner", "store")) == []


def test_a_later_choice_for_a_loop_replaces_an_earlier_one() -> None:
    case = file("nested")
    gradient = case.reverse(Options(strategies=(("*", "recompute"), ("outer", "store"))))
    assert gradient.plan is not None
    assert list(gradient.plan.segments) == [None]


@pytest.mark.parametrize(
    ("strategies", "words"),
    [
        ((("middle", "recompute"),), "no loop 'middle'.*outer, inner"),
        ((("outer", "fuse"),), "no strategy 'fuse'"),
        ((("nowhere", "store"),), "no loop 'nowhere'"),
    ],
)
def test_unknown_loops_and_strategies_are_refused(
    strategies: tuple[tuple[str, str], ...], words: str
) -> None:
    with pytest.raises(ArgumentError, match=words):
        file("nested").reverse(Options(strategies=strategies))


REPEATED = """
declare double @chatty(double) #0
declare i64 @count() #0
declare double @llvm.exp.f64(double)
declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define i32 @f(ptr noalias %result, ptr %x, i64 %n) {
entry:
  BEFORE
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %sum.next, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  BODY
  %sum.next = fadd double %sum, %w
  %i.next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %i.next, %n
  br i1 %more, label %loop, label %done

done:
  %r = phi double [ %sum.next, %loop ]
  store double %r, ptr %result
  AFTER
  ret i32 0
}

attributes #0 = { nounwind memory(inaccessiblemem: readwrite) }
"""
COUNTED = "%k = call i64 @count()\n  %kf = sitofp i64 %k to double\n  %vk = fmul double %v, %kf\n  "
COPIED = (
    "%h = call ptr @rt_alloc(i64 8)\n  %d = call ptr @rt_data(ptr %h)\n  "
    "call void @llvm.memcpy.p0.p0.i64(ptr %d, ptr %x, i64 8, i1 false)\n  %c = load double, ptr %d\n  "
    "%w = call double @llvm.exp.f64(double %c)\n  call void @rt_release(ptr %h)"
)
ESCAPED = (
    "%h = call ptr @rt_alloc(i64 8)\n  %d = call ptr @rt_data(ptr %h)\n  store double %v, ptr %d\n  "
    "%c = load double, ptr %d\n  %w = call double @llvm.exp.f64(double %c)"
)


@pytest.mark.parametrize(
    ("before", "body", "after", "words"),
    [
        ("", COUNTED + "%w = call double @llvm.exp.f64(double %vk)", "", "`count`.*second effect"),
        ("", "%w = fmul double %v, %v\n  store double %w, ptr %p", "", "`load`.*overwritten"),
        ("", COPIED, "store double 2.0, ptr %x", "llvm.memcpy.*overwritten"),
        ("", ESCAPED, "call void @rt_release(ptr %h)", "lives on behind the loop"),
        (
            "%o = call ptr @rt_alloc(i64 8)\n  %od = call ptr @rt_data(ptr %o)\n  store double 2.0, ptr %od",
            "%c = load double, ptr %od\n  %cv = fmul double %c, %v\n  "
            "%w = call double @llvm.exp.f64(double %cv)",
            "call void @rt_release(ptr %o)",
            "",
        ),
    ],
    ids=["effect", "load", "copy", "escape", "held"],
)
def test_what_cannot_run_twice_is_not_recomputed(before: str, body: str, after: str, words: str) -> None:
    text = REPEATED.replace("BEFORE", before).replace("BODY", body).replace("AFTER", after)
    lowered = Lowered(parse(text), "f", ARRAYS, RUNTIME)
    differentiate_reverse(lowered, frozenset({1}), Options())
    recompute = Options(strategies=(("loop", "recompute"),))
    if not words:
        gradient = differentiate_reverse(lowered, frozenset({1}), recompute)
        assert gradient.plan is not None
        assert [found.base.name for found in gradient.plan.segments[None].kept_objects] == ["o"]
        return
    with pytest.raises(UnsupportedError, match=re.compile(words, re.DOTALL)) as caught:
        differentiate_reverse(lowered, frozenset({1}), recompute)
    assert caught.value.remedy == "use the strategy `store` for this loop"
    assert caught.value.instruction is not None


# Preparation.


@pytest.mark.parametrize(
    "name", ["status_phi", "status_computed", "error_exits", "dead_paths", "early_return"]
)
def test_prepared_functions_have_one_success_block_and_constant_errors(name: str) -> None:
    module = parse(file(name).text)
    prepared = prepare(module.functions["f"])
    verify(module)
    returns = [b for b in prepared.function.blocks if b.terminator.opcode.name == "ret"]
    zero = [b for b in returns if getattr(b.terminator.operands[0], "value", None) == 0]
    assert zero == [prepared.success]
    assert all(prepared.is_cold(block) for block in returns if block is not prepared.success)
    reached = {prepared.function.entry}
    for _ in prepared.function.blocks:
        reached |= {successor for block in reached for successor in block.successors}
    assert reached == set(prepared.function.blocks)


def test_the_derivative_of_a_function_that_always_fails_calls_it() -> None:
    gradient = of_scalar("  ret i32 1\n")
    verify(gradient.module)
    body = [inst.opcode.name for inst in gradient.module.functions[gradient.function].instructions()]
    assert body == ["call", "ret"]
    assert "nothing to reverse" in gradient.plan_text()


# Activity.


def test_activity_tells_why() -> None:
    case = file("local_top")
    lowered = case.lowered()
    structure = Structure.of(lowered, prepare(lowered.module.functions["f"]))
    activity = Activity.of(structure, case.independent)
    by_name = {inst.name: inst for inst in structure.function.instructions()}
    assert (
        activity.reason(by_name["w"]) == "%w <- memory allocation %header <- %e <- %v <- memory parameter %x"
    )
    assert activity.reason(by_name["j"]) == "does not depend on an independent input"
    assert activity.is_active(by_name["ww"])
    assert not activity.is_active(by_name["i"])


def test_zero_adjoints_stay_zero_through_infinite_slopes() -> None:
    declared = "declare double @llvm.sqrt.f64(double)\n"
    body = (
        "  %root = call double @llvm.sqrt.f64(double %x)\n  %nothing = fmul double %root, 0.0\n"
        "  %r = fadd double %x, %nothing\n  store double %r, ptr %result\n  ret i32 0\n"
    )
    assert slopes(of_scalar(body, declared), 0.0, 4.0) == [(0.0, 1.0), (4.0, 1.0)]
