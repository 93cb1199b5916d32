"""Typed lists (`numba.typed.List`) as arguments and inside of kernels, and lists of arrays as arguments.

Evidence: the complex step through the plain Python function with plain lists, closed forms, forward against reverse
mode.
"""

# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,no-untyped-call,no-untyped-def"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numba import njit, objmode, types
from numba.experimental import jitclass
from numba.typed import List

import llad
from tests.support.leaks import leaked
from tests.support.plain import X, check_vector_kernel

# Numba announces that lists will stop being arguments.
pytestmark = pytest.mark.filterwarnings("ignore::numba.core.errors.NumbaPendingDeprecationWarning")


def edited(x):
    values = List()
    for v in x:
        values.append(v * v)
    total = 0.0 * x[0]
    for v in values:
        total += v
    values[0] = 3.0 * x[1]
    values.insert(1, x[2] * values[-1])
    last = values.pop()
    del values[2]
    values.reverse()
    return total + values[1] * last * values.pop(0)


def sliced(x):
    values = List(x)
    values.extend(values[1:4])
    del values[7:1:-3]
    values[1:3] = values[3:5]
    part = values.copy()
    part.clear()
    part.append(values[0] * values[-1])
    del part[:0]
    total = part[0] * len(values)
    for i in range(len(values)):
        total += values[i] ** 2 * (i + 1)
    return total


def history_of_arrays(x):
    history = List()
    history.append(x.copy())
    for t in range(4):
        u = history[-1].copy()
        for i in range(1, u.size - 1):
            u[i] = u[i] + 0.1 * (history[-1][i - 1] - history[t][i] + history[-1][i + 1]) * u[i]
        history.append(u)
    total = 0.0 * x[0]
    for t in range(len(history)):
        total += (history[t] ** 2).sum() * (t + 1)
    return total


def of_tuples(x):
    pending, total = List(), 0.0 * x[0]
    pending.append((0, x[0]))
    while len(pending) > 0:
        i, weight = pending.pop()
        total += weight * weight * x[i]
        if 2 * i + 2 < x.size:
            pending.append((2 * i + 1, weight * x[2 * i + 1]))
            pending.append((2 * i + 2, weight * x[2 * i + 2]))
    return total


def typed_lists_in_a_typed_list(x):
    rows = List()
    for i in range(3):
        row = List()
        row.append(x[i])
        for j in range(i):
            row.append(x[j] * x[i])
        rows.append(row)
    rows[2][1] *= x[0]
    total = 0.0 * x[0]
    for row in rows:
        for v in row:
            total += v * v
    return total


KERNELS = [edited, sliced, history_of_arrays, of_tuples, typed_lists_in_a_typed_list]


@pytest.mark.parametrize("function", KERNELS, ids=lambda function: function.__name__)
def test_typed_lists_inside_of_kernels(function: Callable[..., Any]) -> None:
    check_vector_kernel(function, List=list)


@njit
def weighted(values, x):
    total = 0.0
    for i in range(len(values)):
        total += values[i] ** 2 * x[i]
        values[i] = 0.5 * values[i]
    return total + values[0]


def test_typed_lists_of_numbers_as_arguments() -> None:
    gradient = llad.value_and_grad(weighted, (0, 1))
    values = List([1.0, 2.0, 3.0])
    result, (by_values, by_x) = gradient(values, X)
    assert isinstance(by_values, List)
    assert by_values._numba_type_ == types.ListType(types.float64)
    np.testing.assert_allclose(list(by_values), [1.4 + 0.5, 4 * 1.3, 6 * 0.4], rtol=1e-13)
    np.testing.assert_allclose(by_x, [1.0, 4.0, 9.0, 0.0, 0.0], rtol=1e-13)
    assert list(values) == [0.5, 1.0, 1.5]
    assert result == pytest.approx(0.7 + 4 * 1.3 + 9 * 0.4 + 0.5, rel=1e-13)
    llad.check_grads(weighted, (List([1.0, 2.0, 3.0]), X), (0, 1))
    assert leaked(lambda: gradient(List([1.0, 2.0, 3.0]), X)) == 0
    values._make_immutable()
    with pytest.raises(ValueError, match="list is immutable"):
        gradient(values, X)


@njit
def network(layers, state):
    for weights in layers:
        state = np.tanh(weights @ state)
    return state.sum()


@pytest.mark.parametrize("kind", [List, list])
@pytest.mark.parametrize("order", ["C", "F"])
def test_lists_of_arrays_as_arguments(kind: Any, order: Any) -> None:
    random = np.random.default_rng(3)
    first = np.asarray(random.normal(size=(4, 3)), order=order)
    second = np.asarray(random.normal(size=(2, 4)), order=order)
    state = random.normal(size=3)
    gradient = llad.value_and_grad(network, (0, 1))
    value, (by_layers, by_state) = gradient(kind([first, second]), state)
    hidden = np.tanh(first @ state)
    result = np.tanh(second @ hidden)
    outer = 1.0 - result**2
    inner = (second.T @ outer) * (1.0 - hidden**2)
    assert value == pytest.approx(result.sum(), rel=1e-14)
    assert isinstance(by_layers, kind)
    assert len(by_layers) == 2
    np.testing.assert_allclose(by_layers[0], np.outer(inner, state), rtol=1e-12)
    np.testing.assert_allclose(by_layers[1], np.outer(outer, hidden), rtol=1e-12)
    np.testing.assert_allclose(by_state, first.T @ inner, rtol=1e-12)
    if kind is List:
        assert by_layers._numba_type_ == types.ListType(types.Array(types.float64, 2, order))
        assert leaked(lambda: gradient(List([first, second]), state)) == 0


def sums_of_cubes(group, factor):
    total = 0.0
    for part in group[0]:
        total += (part**3).sum() * factor
    return total * group[1]


def test_lists_of_arrays_of_any_length_and_in_tuples() -> None:
    gradient = llad.grad(sums_of_cubes)
    group = (List([X[::2], X[1::2], X[5:]]), 2.0)
    by_parts, by_factor = gradient(group, 0.5)
    for part, slope in zip(group[0], by_parts, strict=True):
        np.testing.assert_allclose(slope, 3.0 * part**2, rtol=1e-14)
    assert by_factor == pytest.approx(0.5 * (X**3).sum(), rel=1e-14)
    nothing = List.empty_list(types.Array(types.float64, 1, "A"))
    by_parts, by_factor = gradient((nothing, 2.0), 0.5)
    assert (len(by_parts), by_factor) == (0, 0.0)
    assert leaked(lambda: gradient(group, 0.5)) == 0


def test_what_functions_may_not_do_to_lists_of_arrays() -> None:
    def writing(arrays, y):
        arrays[0][0] = y
        return arrays[0][0] * y

    with pytest.raises(llad.UnsupportedError, match="'arrays' that the function writes to"):
        llad.grad(writing, 1)(List([X]), 1.0)

    def growing(arrays, y):
        arrays.append(arrays[0])
        return arrays[0][0] * y

    with pytest.raises(llad.UnsupportedError, match="changes its length"):
        llad.grad(growing, 1)(List([X]), 1.0)

    def replacing(arrays, y):
        arrays[0] = arrays[0] * y
        return arrays[0][0] * y

    with pytest.raises(llad.UnsupportedError, match="puts another array"):
        llad.grad(replacing, 1)(List([X]), 1.0)

    def beside(arrays, y):
        y[0] = 2.0
        return arrays[0][1] * y[0]

    gradient = llad.grad(beside)
    np.testing.assert_array_equal(gradient(List([X]), X.copy())[0], [0.0, 2.0, 0.0, 0.0, 0.0])
    with pytest.raises(llad.AliasError, match="'arrays' and 'y' overlap"):
        gradient(List([X.copy(), X]), X[2:])

    def of_texts(values, y):
        return len(values[0]) * y

    with pytest.raises(llad.UnsupportedError, match="llad takes lists of numbers, and of arrays"):
        llad.grad(of_texts, 1)(List(["text"]), 1.0)


@jitclass([("values", types.ListType(types.float64))])
class Holder:
    def __init__(self, value):
        self.values = List.empty_list(types.float64)
        self.values.append(value)


def test_typed_lists_in_instances_made_inside() -> None:
    def inside(x):
        holder = Holder(x[0])
        holder.values.append(x[1])
        return holder.values[0] * holder.values[1]

    np.testing.assert_allclose(llad.grad(inside)(X), [X[1], X[0], 0.0, 0.0, 0.0], rtol=1e-15)


def test_lists_that_python_sees(capfd: pytest.CaptureFixture[str]) -> None:
    def kernel(x):
        order, same = List(), [3, 1]
        for i in range(x.size):
            if x[i] > 1.0:
                order.append(i)
        print(same, order)
        with objmode(count="int64"):
            count = len(order)
        return x[order[0]] * x[order[1]] * count, (order, List([same[0]]))

    gradient = llad.grad(kernel, has_aux=True)
    slope, (order, single) = gradient(X)
    assert capfd.readouterr().out == "[3, 1] [1, 3, 4]\n"
    assert (list(order), list(single)) == ([1, 3, 4], [3])
    np.testing.assert_allclose(slope, [0.0, 3 * 2.1, 0.0, 3 * 1.3, 0.0], rtol=1e-14)
    order.append(7)
    assert leaked(lambda: gradient(X)) == 0


def test_gradients_do_not_take_lists_of_functions_that_are_differentiated() -> None:
    inner = llad.grad(weighted)

    def kernel(x):
        values = List()
        values.append(x[0])
        return inner(values, x)[0]

    with pytest.raises(llad.UnsupportedError, match="a call of 'grad_weighted' with lists"):
        llad.grad(kernel)(X)
