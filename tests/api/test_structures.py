"""Structured arguments and results: auxiliary results, tuples with integers, options, defaults, literals, enums."""

# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,no-untyped-call,no-untyped-def"

from __future__ import annotations

import enum
from typing import Any, NamedTuple

import numba
import numpy as np
import pytest
from numba import njit

import llad
from tests.support.leaks import leaked


class Layer(NamedTuple):
    weight: np.ndarray
    bias: float
    power: int


class Model(NamedTuple):
    layers: tuple[Layer, ...]
    scale: float
    label: None = None


class Kind(enum.Enum):
    LINEAR = 1
    SQUARE = 2


class Order(enum.IntEnum):
    FIRST = 1
    SECOND = 2


@njit
def running(x, factor):
    """A loss with counters, running sums and copies beside it."""
    total, count = 0.0, 0
    history = np.zeros(x.size)
    for i in range(x.size):
        total += factor * x[i] * x[i]
        history[i] = total
        if x[i] > 0.5:
            count += 1
    return total, (count, history, np.float32(total), total * 3.0)


X = np.linspace(0.0, 1.0, 6)


def test_auxiliary_results_are_handed_out_and_not_differentiated() -> None:
    (value, auxiliary), gradient = llad.value_and_grad(running, has_aux=True)(X, 2.0)
    expected = running(X, 2.0)
    assert value == expected[0]
    np.testing.assert_allclose(gradient, 4.0 * X, rtol=1e-14)
    assert auxiliary[0] == expected[1][0] == 3
    np.testing.assert_array_equal(auxiliary[1], expected[1][1])
    assert auxiliary[2:] == expected[1][2:]
    (by_x, by_factor), again = llad.grad(running, ("x", "factor"), has_aux=True)(X, 2.0)
    np.testing.assert_allclose(by_x, 4.0 * X, rtol=1e-14)
    assert by_factor == pytest.approx((X * X).sum(), rel=1e-14)
    assert again[0] == 3


def test_auxiliary_results_in_forward_mode_and_in_checks() -> None:
    value, change, auxiliary = llad.jvp(running, (X, 2.0), (np.ones(6), None), has_aux=True)
    assert value == running(X, 2.0)[0]
    assert change == pytest.approx(4.0 * X.sum(), rel=1e-14)
    np.testing.assert_array_equal(auxiliary[1], running(X, 2.0)[1][1])
    report = llad.check_grads(running, (X, 2.0), (0, 1), has_aux=True)
    assert all(row.forward is not None for row in report.directions)


def test_tangents_of_arrays_beside_auxiliary_results_of_any_type() -> None:
    def kernel(x):
        return (x * x, x[0]), ("text", x, None, x[0] if x[0] > 1.0 else None)

    _, (change, first), _ = llad.jvp(kernel, (X,), (np.ones(6),), has_aux=True)
    np.testing.assert_array_equal(change, 2.0 * X)
    assert first == 1.0


def test_auxiliary_results_from_compiled_code() -> None:
    gradient = llad.value_and_grad(running, has_aux=True)

    @njit
    def step(x):
        (value, (count, history, _, _)), slope = gradient(x, 2.0)
        return value + count + history[-1] + slope.sum()

    assert step(X) == pytest.approx(2 * running(X, 2.0)[0] + 3 + 4.0 * X.sum(), rel=1e-14)


def test_auxiliary_results_may_be_anything_that_numba_returns() -> None:
    def kernel(x):
        total = 0.0
        for i in range(x.size):
            total += x[i] ** 3
        return total, ("text", x)

    (value, (text, same)), gradient = llad.value_and_grad(kernel, has_aux=True)(X)
    np.testing.assert_allclose(gradient, 3.0 * X**2, rtol=1e-14)
    assert text == "text"
    assert same is X
    assert value == pytest.approx((X**3).sum(), rel=1e-14)


def test_auxiliary_results_may_use_what_has_no_derivative() -> None:
    """A derivative would have to go through the bits of a float; nothing asks for it."""

    def kernel(x):
        return x * x, np.array([x]).view(np.int64)[0] ^ 1

    (_, bits), gradient = llad.value_and_grad(kernel, has_aux=True)(1.5)
    assert gradient == 3.0
    assert bits == np.array([1.5]).view(np.int64)[0] ^ 1


def test_auxiliary_results_leak_nothing() -> None:
    gradient, forward = llad.value_and_grad(running, has_aux=True), (np.ones(6), 1.0)

    def calls() -> None:
        gradient(X, 2.0)
        gradient.memory(X, 2.0)
        llad.jvp(running, (X, 2.0), forward, has_aux=True)

    calls()
    assert leaked(calls) == 0


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (lambda x: x, r"has_aux=True needs a pair"),
        (lambda x: (x, x, x), r"has_aux=True needs a pair"),
        (lambda x: (1, x), "return a float"),
    ],
)
def test_results_that_are_no_pair_of_a_float_and_something(body: Any, words: str) -> None:
    with pytest.raises(llad.NotDifferentiableError, match=words):
        llad.grad(body, has_aux=True)(1.0)


@njit
def predict(model, x):
    total = x.sum()
    for layer in numba.literal_unroll(model.layers):
        total = (total * layer.weight.sum() + layer.bias) ** layer.power
    return model.scale * total


def test_gradients_have_the_structure_of_nested_named_tuples() -> None:
    first, second = Layer(np.array([0.5, -0.2]), 0.3, 2), Layer(np.array([1.5]), -0.1, 3)
    model = Model((first, second), 0.7)
    gradient = llad.grad(predict)(model, X)
    assert isinstance(gradient, Model)
    assert all(isinstance(layer, Layer) for layer in gradient.layers)
    assert gradient.label is None
    assert [layer.power for layer in gradient.layers] == [0, 0]
    inner = X.sum() * 0.3 + 0.3
    outer = inner**2 * 1.5 - 0.1
    by_outer = 0.7 * 3 * outer**2
    np.testing.assert_allclose(gradient.layers[1].weight, [by_outer * inner**2], rtol=1e-13)
    assert gradient.layers[1].bias == pytest.approx(by_outer, rel=1e-13)
    by_inner = by_outer * 1.5 * 2 * inner
    np.testing.assert_allclose(gradient.layers[0].weight, 2 * [by_inner * X.sum()], rtol=1e-13)
    assert gradient.layers[0].bias == pytest.approx(by_inner, rel=1e-13)
    assert gradient.scale == pytest.approx(outer**3, rel=1e-13)
    llad.check_grads(predict, (model, X), (0, 1))


def test_optional_arguments_and_defaults() -> None:
    def kernel(x, weights=None, scale=2.0, offset=None):
        total = 0.0
        for i in range(x.size):
            total += x[i] * x[i] if weights is None else weights[i] * x[i] * x[i]
        if offset is not None:
            total += offset
        return scale * total

    gradient, weights = llad.grad(kernel), np.arange(6.0)
    np.testing.assert_allclose(gradient(X), 4.0 * X, rtol=1e-14)
    np.testing.assert_allclose(gradient(X, weights), 4.0 * X * weights, rtol=1e-14)
    np.testing.assert_allclose(gradient(X, scale=3.0, weights=weights), 6.0 * X * weights, rtol=1e-14)
    by_all = llad.grad(kernel, ("weights", "scale", "offset"))(X, weights, 3.0, 1.5)
    np.testing.assert_allclose(by_all[0], 3.0 * X * X, rtol=1e-14)
    assert by_all[1:] == (pytest.approx((weights * X * X).sum() + 1.5, rel=1e-14), 3.0)
    with pytest.raises(llad.NotDifferentiableError, match="'offset' of type none"):
        llad.grad(kernel, "offset")(X, weights, 3.0, None)


def test_optional_values_inside_of_the_function() -> None:
    def kernel(s, x):
        chosen = s if x[0] > 0.5 else None
        if chosen is None:
            return 3.0 * s
        return chosen * chosen

    assert llad.grad(kernel)(5.0, np.ones(1)) == 10.0
    assert llad.grad(kernel)(5.0, np.zeros(1)) == 3.0


def test_literal_and_enum_arguments() -> None:
    def powered(x, n):
        n = numba.literally(n)
        return (x**n).sum()

    def chosen(x, kind, order):
        if kind == Kind.LINEAR:
            return x.sum()
        return (x**2).sum() if order == Order.FIRST else (x**3).sum()

    np.testing.assert_allclose(llad.grad(powered)(X, 3), 3.0 * X**2, rtol=1e-14)
    llad.check_grads(powered, (X, 3))
    with pytest.raises(llad.UnsupportedError, match="use reverse mode"):
        llad.jvp(powered, (X, 3), (X, None))
    gradient = llad.grad(chosen)
    np.testing.assert_array_equal(gradient(X, Kind.LINEAR, Order.FIRST), np.ones(6))
    np.testing.assert_allclose(gradient(X, Kind.SQUARE, Order.FIRST), 2.0 * X, rtol=1e-14)
    np.testing.assert_allclose(gradient(X, Kind.SQUARE, Order.SECOND), 3.0 * X**2, rtol=1e-14)


def test_tangents_of_results_that_mix_arrays_and_single_precision() -> None:
    """The padding behind the last float keeps LLVM from taking the returned tuple apart."""

    def sums(x):
        total, history = 0.0, np.zeros(x.size)
        for i in range(x.size):
            total += x[i]
            history[i] = total
        return history, np.float32(total)

    _, (history, total) = llad.jvp(sums, (X,), (np.ones(6),))
    np.testing.assert_array_equal(history, np.arange(1.0, 7.0))
    assert total == 6.0
