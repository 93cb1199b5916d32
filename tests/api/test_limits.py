"""Constructs without derivatives: refused by name and line where a derivative meets them, allowed beside it."""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, allow-untyped-decorators, disable-error-code="no-untyped-def,call-arg"

from __future__ import annotations

import ctypes
import ctypes.util
import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from llvmlite import ir
from numba import cfunc, njit, objmode, types
from numba.extending import intrinsic
from numba.typed import Dict

import llad

X = np.array([0.3, 1.2, -0.7, 2.1, 0.9])

c_cosine = ctypes.CDLL(ctypes.util.find_library("m")).cos
c_cosine.restype, c_cosine.argtypes = ctypes.c_double, [ctypes.c_double]


@cfunc("float64(float64)")
def c_square(a):
    return a * a


def object_mode_number(x):
    y = x[0] * 2.0
    with objmode(z="float64"):  # here
        z = y * y
    return x[1] * z


def object_mode_array(x):
    with objmode(z="float64"):  # here
        z = float(np.sum(x))
    return x[1] * z


def through_ctypes(x):
    y = x[0] * 2.0
    return c_cosine(y) * x[1]  # here


def through_cfunc(x):
    y = x[0] * 2.0
    return c_square(y) * x[1]  # here


def floats_in_dict(x):
    table = Dict.empty(types.int64, types.float64)
    table[1] = x[0] * 2.0  # here
    return table[1] * x[1]


REFUSED = {
    object_mode_number: "object mode",
    object_mode_array: "object mode",
    through_ctypes: "function pointer",
    through_cfunc: "function pointer",
}


def marked_line(function: Callable[..., Any]) -> int:
    lines, first = inspect.getsourcelines(function)
    return first + next(number for number, line in enumerate(lines) if "# here" in line)


@pytest.mark.parametrize("function", REFUSED)
def test_refusals_name_construct_line_and_remedy(
    function: Callable[..., Any], capfd: pytest.CaptureFixture[str]
) -> None:
    for derivative in (llad.grad(function), lambda x: llad.jvp(function, (x,), (np.ones(5),))):
        with pytest.raises(llad.UnsupportedError, match=REFUSED[function]) as caught:
            derivative(X)
        assert caught.value.location == f"{__file__}:{marked_line(function)}"
        assert caught.value.reason
        assert caught.value.remedy
    # LLVM has no warnings about the search for the line.
    assert capfd.readouterr().err == ""


def floats_in_set(x):
    found = {x[0], x[1]}  # here
    total = 0.0
    for number in found:
        total += number
    return total


def test_floats_in_sets_are_refused_and_constants_are_not() -> None:
    with pytest.raises(llad.UnsupportedError, match=r"not in sets.*llad.stop_gradient") as caught:
        llad.grad(floats_in_set)(X)
    assert caught.value.location == f"{__file__}:{marked_line(floats_in_set)}"
    with pytest.raises(llad.UnsupportedError, match=r"not in sets.*llad.stop_gradient"):
        llad.jvp(floats_in_set, (X,), (np.ones(5),))

    def kernel(x):
        return x[0] * len(set(llad.stop_gradient(x))) * (hash(x[1]) % 7)

    value, gradient = llad.value_and_grad(kernel)(X)
    assert value == njit(kernel)(X)
    assert gradient.tolist() == [value / X[0], 0.0, 0.0, 0.0, 0.0]
    assert llad.jvp(kernel, (X,), (np.ones(5),)) == (value, value / X[0])


def test_floats_in_dicts_are_refused() -> None:
    with pytest.raises(llad.UnsupportedError, match="dict") as caught:
        llad.grad(floats_in_dict)(X)
    assert str(caught.value).startswith(__file__)


def test_object_mode_beside_a_derivative(capfd: pytest.CaptureFixture[str]) -> None:
    calls = []

    def kernel(x, n):
        with objmode(factors="float64[:]"):
            calls.append(n)
            factors = np.arange(float(n))
        total = 0.0
        for i in range(n):
            total += x[i] * factors[i] * x[0]
        return total

    value, gradient = llad.value_and_grad(kernel)(X, 3)
    assert calls == [3]
    assert value == pytest.approx(0.3 * (1.2 - 2 * 0.7))
    np.testing.assert_allclose(gradient, [1.2 - 1.4, 0.3, 0.6, 0.0, 0.0])


def test_pointers_beside_a_derivative() -> None:
    def kernel(x):
        return c_cosine(0.5) * x[0] + c_square(3.0) * x[1]

    np.testing.assert_allclose(llad.grad(kernel)(X), [np.cos(0.5), 9.0, 0.0, 0.0, 0.0], rtol=1e-15)


def test_strings_and_dicts_beside_a_derivative() -> None:
    def kernel(x, mode, table):
        local = {0: 3, 1: 2}
        if mode == "squares":
            return x[local[0]] * x[table[1]] * table[0]
        return x.sum()

    table = Dict.empty(types.int64, types.int64)
    table[0], table[1] = 3, 4
    gradient = llad.grad(kernel)
    np.testing.assert_allclose(gradient(X, "squares", table), [0.0, 0.0, 0.0, 2.7, 6.3])
    assert gradient(X, "sum", table).tolist() == [1.0] * 5


def test_generators_of_python_that_are_inlined() -> None:
    @njit
    def doubled(x):
        for i in range(x.size):
            yield 2.0 * x[i]

    def kernel(x):
        total = 0.0
        for value in doubled(x):
            total += value * value
        return total

    np.testing.assert_allclose(llad.grad(kernel)(X), 8.0 * X)


def test_printing_differentiated_numbers(capfd: pytest.CaptureFixture[str]) -> None:
    def kernel(x):
        print("first", x[0], x.size)
        return x[0] * x[0]

    njit(kernel)(X)
    expected = capfd.readouterr().out
    assert llad.grad(kernel)(X)[0] == 0.6
    assert capfd.readouterr().out == expected
    assert llad.jvp(kernel, (X,), (np.ones(5),)) == (X[0] ** 2, 0.6)
    assert capfd.readouterr().out == expected


@intrinsic
def count_of_nothing(typing_context, number):  # type: ignore[no-untyped-def]
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        integer = ir.IntType(64)
        function_type = ir.FunctionType(integer, [integer])
        function = ir.Function(builder.module, function_type, "no_such_function_anywhere")
        return builder.call(function, arguments)

    return types.int64(types.int64), generate


def test_functions_without_code_are_refused_not_called() -> None:
    def kernel(x):  # type: ignore[no-untyped-def]
        return x * count_of_nothing(3)

    with pytest.raises(llad.UnsupportedError, match=r"no_such_function_anywhere[\s\S]*no code of it"):
        llad.grad(kernel)(1.5)
