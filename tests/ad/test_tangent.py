"""Forward mode on small functions, against central differences of the primal machine code."""

from __future__ import annotations

import ctypes
import re
import struct
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from llad import errors
from llad.ad.tangent import differentiate_forward
from llad.analysis.facts import DATA, RESULT, SCALAR, Lowered, ParameterFact
from llad.errors import NotDifferentiableError
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.types import DOUBLE, FLOAT
from tests.ad.tangent_programs import (
    Case,
    Inputs,
    compile_derivative,
    compile_primal,
    directions,
    inputs,
    moved,
    read,
    run_primal,
    run_tangent,
)
from tests.support.jit import Compiled

FOLDER = Path(__file__).resolve().parents[2] / "ir" / "tangent"
CASES = {path.stem: read(path) for path in sorted(FOLDER.glob("*.ll"))}
ACCEPTED = [name for name, case in CASES.items() if case.refuses is None]
REFUSED = [name for name, case in CASES.items() if case.refuses is not None]
primal_code = cache(lambda name: compile_primal(CASES[name]))


def differences(case: Case, at: Inputs, along: Inputs) -> list[np.ndarray]:
    """Directional derivatives of everything, by central differences of order six."""

    def central(step: float) -> list[np.ndarray]:
        code = primal_code(case.name)
        ahead = run_primal(case, code, moved(at, along, step))
        behind = run_primal(case, code, moved(at, along, -step))
        return [(a - b) / (2 * step) for a, b in zip(ahead, behind, strict=True)]

    coarse, middle, fine = central(4e-3), central(2e-3), central(1e-3)
    return [(64 * f - 20 * m + c) / 45 for c, m, f in zip(coarse, middle, fine, strict=True)]


@pytest.mark.parametrize("optimise", [False, True], ids=["plain", "optimised"])
@pytest.mark.parametrize("name", ACCEPTED)
def test_tangents_agree_with_central_differences(name: str, optimise: bool) -> None:
    case = CASES[name]
    derivative = case.differentiate()
    compiled = compile_derivative(derivative, optimise)
    for seed in range(3):
        at = inputs(case, seed)
        along = directions(case, at, seed + 10)
        values, tangents = run_tangent(case, derivative, compiled, at, along)
        for got, expected in zip(values, run_primal(case, primal_code(name), at), strict=True):
            np.testing.assert_allclose(got, expected, rtol=1e-14)
        if case.status:
            continue
        for got, expected in zip(tangents, differences(case, at, along), strict=True):
            np.testing.assert_allclose(got, expected, rtol=1e-8, atol=1e-9)
            assert np.isfinite(got).all()
        if seed == 0:
            assert any(np.any(t != 0) for t in tangents[:1])


@pytest.mark.parametrize("name", [name for name in ACCEPTED if CASES[name].expected_extra])
def test_only_what_can_carry_a_tangent_gets_a_parameter(name: str) -> None:
    case = CASES[name]
    extra = case.differentiate().extra
    names = [case.parameters[e.of][1] if case.parameters[e.of][0] != "result" else "result" for e in extra]
    assert tuple(names) == case.expected_extra


@pytest.mark.parametrize("name", REFUSED)
def test_refusals_name_what_they_refuse(name: str) -> None:
    case = CASES[name]
    assert case.refuses is not None
    kind, what = case.refuses
    with pytest.raises(getattr(errors, kind), match=what):
        case.differentiate()


@pytest.mark.parametrize("name", ACCEPTED)
def test_the_primal_is_left_alone_and_the_derivative_is_text_that_reads_back(name: str) -> None:
    case = CASES[name]
    lowered = case.lowered()
    before = print_module(lowered.module)
    derivative = differentiate_forward(lowered, case.tangents)
    assert print_module(lowered.module) == before
    text = print_module(derivative.module)
    assert print_module(parse(text)) == text


def test_a_tangent_of_zero_is_zero_through_an_infinite_slope() -> None:
    case = CASES["branches"]
    derivative = case.differentiate()
    compiled = compile_derivative(derivative, False)
    at = [np.zeros(64, np.uint8), 0.0, 2.0]
    _, tangents = run_tangent(case, derivative, compiled, at, [np.zeros(64, np.uint8), 1.0, 0.5])
    assert tangents[0][0] == 1.0 + 0.5 * 3 * 4.0


def test_forward_mode_applies_to_its_own_output() -> None:
    """Second derivatives: the tangent function is differentiated again."""
    case = CASES["loop"]
    first = case.differentiate()
    roles = [*case.lowered().parameters]
    roles += [
        ParameterFact(RESULT if roles[e.of].role == RESULT else DATA, "", roles[e.of].element)
        for e in first.extra
    ]
    second = differentiate_forward(Lowered(first.module, first.function, tuple(roles)), frozenset({1}))
    compiled = Compiled(print_module(second.module))
    x, direction, other = np.array([0.4, 1.1]), np.array([0.3, -0.7]), np.array([1.3, 0.2])
    a, zero = 0.7, np.zeros(1)
    buffers = {name: np.zeros(2) for name in ("r", "rt", "rs", "rts", "tangent")}
    assert [(e.kind, e.of) for e in first.extra] == [("shadow", 0), ("shadow", 1), ("tangent", 2)]
    shadows = {0: buffers["rs"], 1: other, 4: buffers["rts"], 5: buffers["tangent"]}
    pointers = [buffers["rt"], direction, zero]
    extra = [shadows[e.of] for e in second.extra]
    void, real, whole = ctypes.c_void_p, ctypes.c_double, ctypes.c_int64
    function = compiled.function(
        second.function, ctypes.c_int32, void, void, real, whole, *[void] * (len(pointers) + len(extra))
    )
    data = [array.ctypes.data for array in (*pointers, *extra)]
    assert function(buffers["r"].ctypes.data, x.ctypes.data, a, 2, *data) == 0
    # d2/dx2 of x*exp(a*x) is (2a + a*a*x) * exp(a*x)
    expected = np.sum((2 * a + a * a * x) * np.exp(a * x) * direction * other)
    assert buffers["rts"][0] == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize(
    ("name", "cleared"),
    [
        ("local_array", ["%local.dual, i8 0, i64", "%unset.dual, i8 0, i64"]),
        ("raw_memory", ["%memory.dual, i8 0, i64 24"]),
        # Behind the header, never the header itself.
        ("returned_array", ["i8 0, i64 40"]),
    ],
)
def test_fresh_shadow_memory_is_cleared(name: str, cleared: list[str]) -> None:
    text = print_module(CASES[name].differentiate().module)
    body = text[text.index("@f.tangent") :]
    assert all(part in body for part in cleared)
    assert "%header.dual, i8 0" not in body


PROMISES = """
define i32 @f(ptr noalias writeonly %result, double %a) local_unnamed_addr #0 {
  %b = fmul double %a, %a
  store double %b, ptr %result
  ret i32 0
}

define i32 @g() #0 {
  ret i32 0
}

attributes #0 = { nounwind memory(argmem: write) "target-cpu"="x86-64" }
"""


def test_promises_about_memory_do_not_outlive_the_primal() -> None:
    facts = (ParameterFact(RESULT, "", DOUBLE), ParameterFact(SCALAR, "a", DOUBLE))
    derivative = differentiate_forward(Lowered(parse(PROMISES), "f", facts), frozenset({1}))
    text = Compiled(print_module(derivative.module)).text
    ours, others = (
        next(x for x in text.splitlines() if x.startswith("define") and f"@{n}" in x) for n in "fg"
    )
    groups = dict(re.findall(r"attributes (#\d+) = \{ (.*) \}", text))
    attributes = groups[ours.split()[-2]]
    assert "memory" not in attributes
    assert "nounwind" in attributes
    assert "target-cpu" in attributes
    assert "memory(argmem: write)" in groups[others.split()[-2]]


SINGLE = """
define i32 @f(ptr noalias %result, ptr %x) {
  %a = load float, ptr %x
  %wide = fpext float %a to double
  %square = fmul double %wide, %wide
  %narrow = fptrunc double %square to float
  %b = fdiv float %narrow, 3.0
  store float %b, ptr %result
  ret i32 0
}
"""


def test_single_precision_stays_single_and_casts_pass_tangents_on() -> None:
    facts = (ParameterFact(RESULT, "", FLOAT), ParameterFact(DATA, "x", FLOAT))
    derivative = differentiate_forward(Lowered(parse(SINGLE), "f", facts), frozenset({1}))
    compiled = Compiled(print_module(derivative.module))
    function = compiled.function(derivative.function, ctypes.c_int32, *[ctypes.c_void_p] * 4)
    arrays = [np.array(v, np.float32) for v in ([0.0], [1.7], [0.0], [0.5])]
    assert function(*[a.ctypes.data for a in arrays]) == 0
    wide = float(arrays[1][0]) * 0.5
    narrowed = struct.unpack("<f", struct.pack("<f", 2 * wide))[0]
    quotient = np.float32(narrowed) / np.float32(3.0)  # or times a third: one rounding more
    assert abs(arrays[2][0] - quotient) <= np.spacing(quotient)


def test_sizes_and_exceptions_cannot_be_differentiated() -> None:
    case = CASES["exceptions"]
    for index in (0, 1):
        with pytest.raises(NotDifferentiableError):
            differentiate_forward(case.lowered(), frozenset({index}))
