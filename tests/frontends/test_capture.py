"""Capture: what arrives at the core is one function with the options of the user's, and facts that fit it."""

from __future__ import annotations

import ctypes
import math
from collections import namedtuple
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numba import njit, types, vectorize

from llad.analysis.facts import DATA, ERROR, OTHER, RESULT, SCALAR, Lowered
from llad.backend.machine import BASELINE, host, target_machine
from llad.errors import ArgumentError
from llad.frontends.numba.capture import as_dispatcher, capture, capture_ir, primal_text
from llad.frontends.numba.power import define_powers
from llad.frontends.numba.signature import parse_types
from llad.ir.types import DOUBLE, FLOAT
from llad.options import Options

VECTOR = types.Array(types.float64, 1, "C")
Pair = namedtuple("Pair", "mean scale")


@njit
def square(x: Any) -> Any:
    return x * x


def sum_of_squares(x: Any) -> Any:
    total = 0.0
    for i in range(x.shape[0]):
        total += square(x[i])
    return total


def definitions(lowered: Lowered) -> list[str]:
    return [name for name, function in lowered.module.functions.items() if not function.is_declaration]


def test_callees_are_inlined_and_the_root_has_a_readable_name() -> None:
    lowered = capture(sum_of_squares, (VECTOR,))
    assert definitions(lowered) == ["sum_of_squares.primal"]
    assert lowered.function == "sum_of_squares.primal"


def test_facts_fit_the_parameters() -> None:
    def kernel(a, n, p, flag):  # type: ignore[no-untyped-def]
        return a[0, 0] * n * p[0].mean * p[1][0] if flag else 0.0

    read_only = types.Array(types.float32, 2, "A", readonly=True)
    nested = types.Tuple((types.NamedUniTuple(types.float64, 2, Pair), VECTOR))
    lowered = capture(kernel, (read_only, types.int64, nested, types.boolean))
    facts = lowered.parameters
    assert len(facts) == len(lowered.module.functions[lowered.function].arguments)
    assert [fact.role for fact in facts] == [
        RESULT, ERROR,
        OTHER, OTHER, OTHER, OTHER, DATA, OTHER, OTHER, OTHER, OTHER,
        SCALAR,
        SCALAR, SCALAR, OTHER, OTHER, OTHER, OTHER, DATA, OTHER, OTHER,
        SCALAR,
    ]  # fmt: skip
    data = [fact for fact in facts if fact.role == DATA]
    assert [(fact.argument, fact.element, fact.writable) for fact in data] == [
        ("a", FLOAT, False),
        ("p[1]", DOUBLE, True),
    ]
    assert [fact.argument for fact in facts if fact.role == SCALAR] == [
        "n",
        "p[0].mean",
        "p[0].scale",
        "flag",
    ]
    assert facts[0].element is DOUBLE


def test_reference_counting_stays_visible() -> None:
    def kernel(n):  # type: ignore[no-untyped-def]
        work = np.zeros(n)
        for i in range(n):
            work[i] = i
        return work.sum() + work[n // 2]

    lowered = capture(kernel, (types.int64,))
    called = {inst.callee_name for inst in lowered.module.functions[lowered.function].instructions()
              if inst.opcode.is_call}  # fmt: skip
    assert {"NRT_MemInfo_alloc_aligned", "NRT_decref"} <= called
    assert {name for name in called if name.startswith("NRT_")} <= set(lowered.runtime)


@pytest.mark.parametrize(("model", "divides"), [("python", False), ("numpy", True)])
def test_error_model_is_inherited(model: str, divides: bool) -> None:
    @njit(error_model=model)
    def quotient(x, y):  # type: ignore[no-untyped-def]
        return x / y

    lowered = capture(quotient, (types.float64, types.float64))
    assert (len(lowered.module.functions[lowered.function].blocks) == 1) == divides


def test_options_of_callees_are_their_own() -> None:
    @njit(fastmath=True)
    def fast(x):  # type: ignore[no-untyped-def]
        return x * x

    def kernel(x):  # type: ignore[no-untyped-def]
        return fast(x) + x

    lowered = capture(kernel, (types.float64,))
    flags = {i.opcode.name: i.flags for i in lowered.module.functions[lowered.function].instructions()}
    assert "fast" in flags["fmul"]
    assert flags["fadd"] == ()


def test_bounds_are_checked_when_the_user_asks() -> None:
    def first(x):  # type: ignore[no-untyped-def]
        return x[3]

    plain = capture(first, (VECTOR,))
    checked = capture(njit(boundscheck=True)(first), (VECTOR,))
    assert len(plain.module.functions[plain.function].blocks) == 1
    assert len(checked.module.functions[checked.function].blocks) > 1


def test_shape_errors_do_not_format_shapes() -> None:
    def kernel(x, y):  # type: ignore[no-untyped-def]
        x[1:] = y[:-1]
        return x[0]

    lowered = capture(kernel, (VECTOR, VECTOR))
    assert not [name for name in lowered.module.functions if "Unicode" in name]


def test_optimising_can_be_left_to_later() -> None:
    captured = capture_ir(sum_of_squares, (VECTOR,))
    plain = primal_text(captured, Options(optimize_first=False), BASELINE)
    assert plain.count("\n") > primal_text(captured, Options(), BASELINE).count("\n")


def test_transforms_of_one_function_share_its_primal() -> None:
    kernel = njit(sum_of_squares)
    first, second = (capture_ir(kernel, (VECTOR,)) for _ in range(2))
    assert second.text is first.text
    assert primal_text(second) is primal_text(first)
    assert primal_text(second, Options(optimize_first=False)) != primal_text(first)
    assert capture_ir(kernel, (types.Array(types.float32, 1, "C"),)).text != first.text


def test_ufuncs_are_captured_again() -> None:
    compiled = vectorize(["float64(float64)"])(lambda x: x * x)

    def kernel(x):  # type: ignore[no-untyped-def]
        return compiled(x)

    assert definitions(capture(kernel, (types.float64,))) == ["kernel.primal"]


def test_only_functions_are_taken() -> None:
    with pytest.raises(ArgumentError, match="not a Python function"):
        as_dispatcher(len)


def test_signatures_are_parsed() -> None:
    expected = (types.Array(types.float64, 2, "C"), types.int64)
    assert parse_types("float64[:,::1], int64") == expected
    assert parse_types("(float64[:,::1], int64)") == expected
    assert parse_types("float64") == (types.float64,)
    with pytest.raises(ArgumentError, match="nonsense"):
        parse_types("nonsense")


class Compiled:
    """A captured function of one float and one integer, run without Numba."""

    def __init__(self, function: Any, *argument_types: Any) -> None:
        lowered = capture_ir(function, argument_types)
        text = define_powers(primal_text(lowered))
        self.engine = llvm.create_mcjit_compiler(llvm.parse_assembly(text), target_machine(host()))
        self.engine.finalize_object()
        address = self.engine.get_function_address(lowered.symbol)
        pointers = (ctypes.c_void_p, ctypes.c_void_p)
        self.call = ctypes.CFUNCTYPE(ctypes.c_int, *pointers, ctypes.c_double, ctypes.c_int64)(address)

    def __call__(self, x: float, n: int) -> float:
        result, error = ctypes.c_double(), ctypes.c_void_p()
        status = self.call(ctypes.addressof(result), ctypes.addressof(error), x, n)
        if status:
            raise ArithmeticError(status)
        return result.value


@pytest.fixture(scope="module")
def powers() -> tuple[Any, Compiled]:
    def power(x, n):  # type: ignore[no-untyped-def]
        return x**n

    return njit(power), Compiled(power, types.float64, types.int64)


@settings(deadline=None, max_examples=200)
@given(
    x=st.floats(-1e3, 1e3) | st.sampled_from([0.0, -0.0, math.inf, -math.inf, 1.0, -1.0]),
    n=st.integers(-70, 70) | st.sampled_from([-0x10001, -0x10000, 0xFFFF, 0x10000, 0x10001, -(2**63)]),
)
def test_integer_powers_agree_with_numba_bit_for_bit(powers: tuple[Any, Compiled], x: float, n: int) -> None:
    expected, captured = powers
    try:
        wanted = expected(x, n)
    except (ZeroDivisionError, OverflowError):
        with pytest.raises(ArithmeticError):
            captured(x, n)
    else:
        assert np.float64(captured(x, n)).tobytes() == np.float64(wanted).tobytes()


@pytest.mark.parametrize("exponent", [0, 1, 2, 3, 5, 10, 31, -1, -3])
def test_constant_powers_become_multiplications(exponent: int) -> None:
    def power(x, n):  # type: ignore[no-untyped-def]
        return x**exponent

    def reference(x):  # type: ignore[no-untyped-def]
        return x**exponent

    compiled = Compiled(power, types.float64, types.int64)
    expected = njit(reference)
    for x in (0.3, -1.7, 123.456, 1e-5):
        assert compiled(x, 0) == expected(x)
    text = primal_text(capture_ir(power, (types.float64, types.int64)))
    assert "powi" not in text
    if exponent > 1:
        assert "fmul" in text
