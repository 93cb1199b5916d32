"""Wrong use is refused before anything runs, with words that say what to do."""

from __future__ import annotations

import functools
import inspect
from typing import Any

import numpy as np
import pytest
from numba import cfunc, jit, njit

import llad


def product(x, y):  # type: ignore[no-untyped-def]
    return x * y


@pytest.mark.parametrize(
    ("argnums", "words"),
    [
        (2, "has 2 arguments"),
        (-3, "has 2 arguments"),
        ("z", "no argument of that name"),
        ((), "at least one argument"),
        ((0, "x"), "twice"),
        (0.5, "position or a name"),
        ({0, 1}, "position, a name or a tuple"),
        (((0,), 1), r"argnums=\(0,\): give a position"),
        (True, "position or a name"),
    ],
)
def test_argnums_that_name_nothing(argnums: Any, words: str) -> None:
    with pytest.raises(llad.ArgumentError, match=words):
        llad.grad(product, argnums)


def test_integers_of_numpy_and_ranges_are_argnums() -> None:
    assert llad.grad(product, np.int64(1))(2.0, 3.0) == 2.0  # type: ignore[call-overload]
    assert llad.grad(product, range(2))(2.0, 3.0) == (3.0, 2.0)  # type: ignore[call-overload]
    assert llad.grad(product, range(2)) is llad.grad(product, (0, 1))  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (1, r"grad\(argnums=1\)"),
        (len, "not a Python function"),
        (functools.partial(product, 2.0), "write `lambda x"),
        (llad.Options().__eq__, "no methods of Python objects"),
        (jit(forceobj=True)(product), "object mode.*use `@njit`"),
    ],
)
def test_first_arguments_that_are_no_functions(first: Any, words: str) -> None:
    with pytest.raises(llad.ArgumentError, match=words):
        llad.grad(first)


@pytest.mark.parametrize(
    ("argument", "words"),
    [
        (1, r"'x' of type int64.*float\(n\)"),
        (True, "'x' of type bool"),
        (1j, "returns complex128, and a gradient needs one float: return a real number"),
        (np.arange(3), r"'x' of type array\(int64"),
        ("text", "'x' of type unicode_type"),
        ((1, 2), r"'x\[0\]' of type int64"),
        ((1.0, "text"), r"'x\[1\]' of type unicode_type"),
        ({}, "Numba has no type for it"),
        (np.ones(2, ">f8"), "byte order of the machine"),
        ([1, 2], "'x' of type list of int64"),
        ((), "empty tuple"),
    ],
)
def test_arguments_without_derivatives(argument: Any, words: str) -> None:
    with pytest.raises(llad.NotDifferentiableError, match=words):
        llad.grad(product)(argument, 2.0)


def test_half_precision() -> None:
    for argument in (np.float16(1.0), np.ones(2, np.float16)):
        with pytest.raises(
            llad.ArgumentError, match=r"'x' of type .*float16.*: Numba compiles nothing for it"
        ):
            llad.grad(product)(argument, 2.0)


def test_defaults_cannot_be_differentiated() -> None:
    def scaled(x, factor=2.0):  # type: ignore[no-untyped-def]
        return x * factor

    with pytest.raises(llad.NotDifferentiableError, match="'factor' is left to its default"):
        llad.grad(scaled, "factor")(1.0)
    assert llad.grad(scaled, "factor")(1.0, 2.0) == 1.0


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (lambda x: None, "returns nothing"),
        (lambda x: (x, x), "reduce the result"),
        (lambda x: np.zeros(2) * x, "reduce the result"),
        (lambda x: int(x), "return a float"),
        (lambda x: (yield x), "it is a generator"),
        (lambda x: None if x > 0 else x, "returns None"),
    ],
)
def test_results_without_gradients(body: Any, words: str) -> None:
    with pytest.raises(llad.NotDifferentiableError, match=words):
        llad.grad(body)(1.0)


def test_wrong_number_of_arguments() -> None:
    with pytest.raises(TypeError, match="not enough arguments: expected 2, got 1"):
        llad.grad(product)(1.0)


def test_unsupported_constructs_are_named_with_their_line() -> None:
    pointer = cfunc("float64(float64)")(lambda x: x * x)

    def kernel(x):  # type: ignore[no-untyped-def]
        y = x * 2.0
        z = pointer(y)
        return y * z

    line = inspect.getsourcelines(kernel)[1] + 2
    with pytest.raises(llad.MissingRuleError) as caught:
        llad.grad(kernel)(1.0)
    assert caught.value.location == f"{__file__}:{line}"


def test_reverse_mode_through_caches_is_refused() -> None:
    def fourth_powers(a):  # type: ignore[no-untyped-def]
        b = a.copy()
        for _ in range(2):
            b *= b
        return b.sum()

    gradient = llad.grad(fourth_powers)

    def total(a):  # type: ignore[no-untyped-def]
        return gradient(a).sum()

    with pytest.raises(llad.UnsupportedError, match="forward mode over reverse mode"):
        llad.grad(total)(np.ones(3))
    assert llad.jvp(total, (np.ones(3),), (np.ones(3),)) == (12.0, 36.0)


def fibonacci(n):  # type: ignore[no-untyped-def]
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


fibonacci = njit(fibonacci)


def test_recursive_functions_beside_a_derivative_are_called() -> None:
    assert llad.grad(lambda x: x * fibonacci(5))(2.0) == 5.0


@pytest.mark.parametrize("strategies", [[("*", "store")], {"*": "store"}, "store", ("*", "store")])
def test_strategies_are_pairs(strategies: Any) -> None:
    with pytest.raises(llad.ArgumentError, match="pairs of a loop and its strategy"):
        llad.Options(strategies=strategies)


def test_arguments_that_are_no_sequences() -> None:
    for call in (
        lambda: llad.jvp(product, 1.0, 2.0),
        lambda: llad.jvp(product, (1.0, 2.0), np.ones(2)),
        lambda: llad.check_grads(product, np.ones(2)),
    ):
        with pytest.raises(llad.ArgumentError, match="give a tuple with one entry an argument"):
            call()
    with pytest.raises(llad.ArgumentError, match=r"options=llad.Options"):
        llad.grad(product, options={"optimize_first": False})  # type: ignore[call-overload]


def test_questions_about_signatures_that_are_unclear() -> None:
    gradient = llad.grad(lambda x: x * x)
    with pytest.raises(llad.ArgumentError, match="call the function first"):
        gradient.plan()
    gradient(2.0)
    gradient(np.float32(2.0))
    with pytest.raises(llad.ArgumentError, match=r"2 signatures.*\(float64; float32\)"):
        gradient.plan()
    with pytest.raises(llad.ArgumentError, match="never closed"):
        gradient.plan("(float64")
    assert gradient.plan("(float32,)")


def write_sum(a, b):  # type: ignore[no-untyped-def]
    for i in range(a.shape[0]):
        b[i] = a[i] * a[i]
    return b.sum()


def test_overlapping_arrays_are_refused_before_anything_runs() -> None:
    memory = np.arange(6.0)
    kept = memory.copy()
    gradient = llad.grad(write_sum)
    for first, second in [(memory, memory), (memory[:4], memory[3:]), (memory[::-1], memory)]:
        with pytest.raises(llad.AliasError, match=r"'a' and 'b' overlap.*writes to 'b': pass a copy"):
            gradient(first, second)
    assert np.array_equal(memory, kept)
    assert gradient(memory[:3], memory[3:]).tolist() == [0.0, 2.0, 4.0]
    assert gradient(memory[:0], memory).tolist() == []


def test_arrays_whose_elements_coincide_are_refused() -> None:
    def total(a):  # type: ignore[no-untyped-def]
        return (a * a).sum()

    gradient = llad.grad(total)
    for view in (
        np.broadcast_to(np.ones(1), (3,)),
        np.broadcast_to(np.ones((3, 1)), (3, 4)),
        np.lib.stride_tricks.sliding_window_view(np.arange(5.0), 2),
    ):
        with pytest.raises(ValueError, match=r"share memory.*pass a copy"):
            gradient(view)
        assert np.array_equal(gradient(view.copy()), 2 * view)


@pytest.mark.parametrize(
    ("primals", "tangents", "error", "words"),
    [
        ((1.0, 2.0), (1.0,), llad.ArgumentError, "2 primals but 1 tangents"),
        ((1.0, 2.0), (1.0, np.ones(2)), llad.ArgumentError, "tangent of 'y'"),
        ((np.ones(3), 2.0), (np.ones((3, 1)), None), llad.ArgumentError, "tangent of 'x'"),
        ((np.ones(3), 2.0), (np.ones(4), None), llad.ShapeError, "shape of 'x'"),
    ],
)
def test_tangents_that_do_not_fit(primals: Any, tangents: Any, error: Any, words: str) -> None:
    def scaled(x, y):  # type: ignore[no-untyped-def]
        return np.sum(x * y)

    with pytest.raises(error, match=words):
        llad.jvp(scaled, primals, tangents)
