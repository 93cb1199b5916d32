"""Reverse mode on small functions, by the dot-product identity with forward mode."""

from __future__ import annotations

import re
from functools import cache

import numpy as np
import pytest

from llad import errors
from llad.ad.reverse import Gradient
from llad.ad.runtime import OUT_OF_MEMORY
from llad.ad.tangent import differentiate_forward
from llad.analysis.facts import Derivative
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.verifier import verify
from llad.options import Options
from tests.ad.reverse_programs import (
    FOLDER,
    RECOMPUTE,
    Case,
    Inputs,
    call,
    cotangents,
    directions,
    is_float_output,
    read,
    run_gradient,
    run_tangent,
    runs,
)
from tests.support.counting import Counted

PATHS = {path.stem: path for folder in ("reverse", "plan") for path in sorted((FOLDER / folder).glob("*.ll"))}
case_of = cache(lambda name: read(PATHS[name]))
ACCEPTED = [name for name in PATHS if not name.startswith("refuse_")]
REFUSED = [name for name in PATHS if name.startswith("refuse_")]
primal_code = cache(lambda name: Counted(print_module(parse(case_of(name).text))))


@cache
def gradient_of(name: str, options: Options) -> Gradient:
    return case_of(name).reverse(options)


@cache
def gradient_code(name: str, options: Options, optimise: bool) -> Counted:
    return Counted(print_module(gradient_of(name, options).module), optimise)


@cache
def tangent_of(name: str) -> tuple[Derivative, Counted]:
    case = case_of(name)
    derivative = differentiate_forward(case.lowered(), case.independent)
    return derivative, Counted(print_module(derivative.module))


def check_run(case: Case, gradient: Gradient, code: Counted, at: Inputs, seed: int) -> int:
    """One run against the primal and forward mode; the status."""
    given = cotangents(case, gradient, at, seed + 100)
    code.counts()
    status, left, adjoints, _ = run_gradient(case, gradient, code, at, given)
    counts = code.counts()
    assert counts.mistakes == 0
    assert counts.blocks == 0
    expected_status, expected = call(case, primal_code(case.name), "f", at, [])
    assert status == expected_status
    for words, got, wanted in zip(case.parameters, left, expected, strict=True):
        if isinstance(got, np.ndarray) and words[0] != "error":
            np.testing.assert_allclose(got, wanted, rtol=0 if code.plain else 1e-5, atol=0)
    if status:
        shadows = [extra.of for extra in gradient.extra if extra.kind == "shadow"]
        assert all((adjoints[index] == given[index]).all() for index in shadows)
        return status
    assert counts.objects == 0
    along = directions(case, at, seed)
    tangents = run_tangent(case, *tangent_of(case.name), at, along)
    outputs = [i for i, words in enumerate(case.parameters) if is_float_output(words)]
    forward = np.concatenate([(given[i] * tangents[i]).astype(float) for i in outputs])
    backward = np.concatenate([(adjoints[i] * along[i]).astype(float) for i in sorted(case.independent)])
    scale = np.abs(forward).sum() + np.abs(backward).sum()
    assert abs(forward.sum() - backward.sum()) <= case.tolerance * scale
    return status


def check(name: str, options: Options, optimise: bool) -> None:
    case = case_of(name)
    gradient = gradient_of(name, options)
    code = gradient_code(name, options, optimise)
    statuses = {check_run(case, gradient, code, at, seed) for seed in range(2) for at in runs(case, seed)}
    assert statuses == case.statuses


@pytest.mark.parametrize("optimise", [False, True], ids=["plain", "optimised"])
@pytest.mark.parametrize("name", ACCEPTED)
def test_adjoints_agree_with_forward_mode(name: str, optimise: bool) -> None:
    check(name, case_of(name).options, optimise)


@pytest.mark.parametrize("name", ACCEPTED)
def test_recomputing_every_loop_gives_the_same_adjoints(name: str) -> None:
    refusal = case_of(name).recompute_refuses
    if refusal is not None:
        with pytest.raises(errors.UnsupportedError, match=re.escape(refusal)) as caught:
            gradient_of(name, RECOMPUTE)
        assert "use the strategy `store`" in caught.value.remedy
        return
    check(name, RECOMPUTE, True)


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_is_emitted_is_valid_and_the_primal_is_left_alone(name: str) -> None:
    case = case_of(name)
    lowered = case.lowered()
    before = print_module(lowered.module)
    for options in (case.options, RECOMPUTE):
        if options is RECOMPUTE and case.recompute_refuses is not None:
            continue
        gradient = gradient_of(name, options)
        verify(gradient.module)
        text = print_module(gradient.module)
        assert print_module(parse(text)) == text
        assert "llad.handle(" not in text
        assert "llad.snapshot" not in text
    case.reverse()
    assert print_module(case.lowered().module) == before


@pytest.mark.parametrize("name", ACCEPTED)
def test_running_out_of_memory_is_a_status_and_leaks_nothing(name: str) -> None:
    case = case_of(name)
    for options in (case.options, RECOMPUTE):
        if options is RECOMPUTE and case.recompute_refuses is not None:
            continue
        gradient = gradient_of(name, options)
        code = gradient_code(name, options, True)
        at = list(runs(case))[-1]
        given = cotangents(case, gradient, at, 1)
        code.counts()
        run_gradient(case, gradient, code, at, given)
        requests = code.counts().requests
        for first in sorted({0, 1, 2, requests // 2, requests - 1} & set(range(requests))):
            code.counts(first)
            status, *_ = run_gradient(case, gradient, code, at, given)
            counts = code.counts()
            assert status == OUT_OF_MEMORY
            assert (counts.blocks, counts.mistakes) == (0, 0)


@pytest.mark.parametrize("name", REFUSED)
def test_refusals_name_what_they_refuse(name: str) -> None:
    case = case_of(name)
    assert case.refuses is not None
    kind, what = case.refuses
    with pytest.raises(errors.LladError) as caught:
        case.reverse()
    assert type(caught.value) is getattr(errors, kind)
    assert what in str(caught.value)
    if isinstance(caught.value, errors.UnsupportedError):
        assert caught.value.reason
