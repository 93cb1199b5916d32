"""A few new random programs on each run, and the proof that the fuzzer would notice a mistake.

The seed is printed with each failure; `scripts/fuzz.py --seed SEED --programs 1` repeats and shrinks it.
"""

from __future__ import annotations

import math
import random
from typing import Any

import numba
import numpy as np
import pytest

from tests.fuzz.dual import reference
from tests.fuzz.generate import FEATURES, draw_features, generate
from tests.fuzz.oracle import FAILED, INVALID, PASSED, Gradient, check, expect, left_over
from tests.fuzz.program import ARRAY, DIMENSION, SCALAR, Argument, Program, make_arguments, numba_kernel
from tests.fuzz.shrink import shrink, weight
from tests.fuzz.transforms import DualTransforms, wrong_tanh
from tests.fuzz.worker import Worker


def test_a_seed_determines_program_and_arguments() -> None:
    for seed in range(50):
        program = generate(seed)
        assert program == generate(seed)
        assert Program.from_json(program.to_json()) == program
        for a, b in zip(make_arguments(program), make_arguments(program), strict=True):
            np.testing.assert_equal(a, b)


def test_most_programs_are_fair_tests_and_every_feature_occurs() -> None:
    """In plain Python: no error of type, index or domain, and few ties or vanishing derivatives."""
    kinds = {"fair": 0, "tie": 0, "flat": 0}
    for seed in range(200):
        result = reference(generate(seed))
        assert math.isfinite(result.value)
        assert math.isfinite(result.magnitude)
        kind = "tie" if result.closest_tie < 1e-9 else "flat" if result.magnitude == 0.0 else "fair"
        kinds[kind] += 1
    assert kinds["fair"] > 130, kinds
    drawn = [draw_features(random.Random(seed)) for seed in range(200)]
    assert set().union(*drawn) == set(FEATURES)


PLAIN = """
@njit
def kernel(x, c, n):
    total = 0.0
    for i in range(1, n):
        x[i] = math.sin(x[i - 1]) * x[i] + c
        if x[i] > -0.17:
            total += math.tanh(x[i])
    return total
"""


def plain_program(source: str = PLAIN) -> Program:
    arguments = (Argument("x", ARRAY, ("n",)), Argument("c", SCALAR), Argument("n", DIMENSION))
    return Program(3, source, arguments, (("n", 5),), (0, 1))


def test_dual_numbers_agree_with_central_differences() -> None:
    program = plain_program()
    kernel = numba_kernel(program)
    result = reference(program, {1: 1.0})
    x, c, n = make_arguments(program)
    step = 1e-6
    difference = (kernel(x.copy(), c + step, n) - kernel(x.copy(), c - step, n)) / (2 * step)
    assert result.tangent == pytest.approx(difference, rel=1e-8)
    assert result.tangent != 0.0


def test_right_derivatives_pass_and_wrong_ones_fail() -> None:
    program = plain_program()
    assert check(program, DualTransforms(), ("default",)).kind == PASSED
    verdict = check(program, wrong_tanh(), ("default",))
    assert (verdict.kind, verdict.check) == (FAILED, "default: gradient")


class WrongForOthers(DualTransforms):
    """Right for a program's own arguments, wrong for the further sets that it is tried with."""

    def gradient(self, program: Program, variant: str) -> Gradient:
        right = super().gradient(program, variant)
        if program.seed < 10**9:
            return right

        def apply(*arguments: Any) -> tuple[Any, tuple[Any, ...]]:
            value, gradient = right(*arguments)
            return value, tuple(part * 1.001 for part in gradient)

        return apply


def test_a_mistake_for_other_arguments_is_found() -> None:
    verdict = check(plain_program(), WrongForOthers(), ("default",))
    assert (verdict.kind, verdict.check) == (FAILED, "default: gradient")
    assert "arguments of seed 1000000003" in verdict.detail


class Leaking(DualTransforms):
    """Keeps an array of Numba's alive at each call."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[np.ndarray] = []

    def gradient(self, program: Program, variant: str) -> Gradient:
        right = super().gradient(program, variant)

        def apply(*arguments: Any) -> tuple[Any, tuple[Any, ...]]:
            self.kept.append(new_array())
            return right(*arguments)

        return apply


@numba.njit
def new_array() -> np.ndarray:
    return np.zeros(3)


def test_a_leak_is_found_but_garbage_of_earlier_calls_is_none() -> None:
    verdict = check(plain_program(), Leaking(), ("default",))
    assert (verdict.kind, verdict.check) == (FAILED, "default: leak")

    def leave_a_cycle() -> None:
        cycle: list[Any] = [new_array()]
        cycle.append(cycle)

    assert left_over(leave_a_cycle) == 0
    kept: list[np.ndarray] = []
    assert left_over(lambda: kept.append(new_array())) > 0


def test_where_numba_itself_differs_from_python_is_not_a_fair_test() -> None:
    # The product overflows in compiled code only.
    program = plain_program(PLAIN.replace("total = 0.0", "total = c * (n * 2**62 % 7)"))
    verdict = check(program, DualTransforms(), ("default",))
    assert (verdict.kind, verdict.check) == (INVALID, "python")


def test_a_mistake_is_shrunk_to_its_cause() -> None:
    """Shrinking keeps a failure and ends with the function whose derivative is wrong."""

    def fails(candidate: Program) -> bool:
        try:
            right = reference(candidate)
            wrong = reference(candidate, functions=wrong_tanh().functions)
        except Exception:
            return False
        return abs(right.tangent - wrong.tangent) > 1e-6 and right.closest_tie > 1e-9

    program = next(p for p in map(generate, range(100)) if fails(p) and weight(p) > 100_000)
    small = shrink(program, fails, seconds=20.0)
    assert fails(small)
    assert weight(small) < weight(program) / 3
    assert "tanh" in small.source


def test_a_worker_survives_a_dead_process_and_an_endless_program() -> None:
    worker = Worker("dual", ("default",), seconds=60.0)
    try:
        process = worker.start()
        process.kill()
        process.wait()
        assert worker.judge(plain_program()).kind == PASSED
        endless = plain_program(PLAIN.replace("for i in range(1, n):", "i = 1\n    while n > 0:"))
        worker.seconds = 4.0
        assert worker.judge(endless).check == "timeout"
    finally:
        worker.close()


def test_a_tie_is_not_a_fair_test() -> None:
    source = PLAIN.replace("x[i] > -0.17", "x[i] > x[i] * 1.0")
    verdict = expect(plain_program(source))
    assert getattr(verdict, "kind", None) == INVALID


def test_llad_on_new_random_programs() -> None:
    """New programs on each run. What llad refuses with a typed error is no failure."""
    worker = Worker("llad", seconds=200.0)
    try:
        for _ in range(4):
            seed = random.SystemRandom().randrange(10**9)
            program = generate(seed)
            verdict = worker.judge(program)
            assert verdict.kind != FAILED, f"seed {seed}: {verdict.check}: {verdict.detail}\n{program}"
    finally:
        worker.close()
