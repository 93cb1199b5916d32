"""Lists of tuples, arrays and lists that enter and leave functions.

Evidence: closed forms, forward mode and differences (`llad.check_grads`).
"""

# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,no-untyped-call,no-untyped-def"

from __future__ import annotations

import numpy as np
import pytest
from numba import njit, types
from numba.experimental import jitclass
from numba.typed import List

import llad
from tests.support.leaks import leaked
from tests.support.plain import X

# Numba announces that lists will stop being arguments.
pytestmark = pytest.mark.filterwarnings("ignore::numba.core.errors.NumbaPendingDeprecationWarning")


@njit
def recorded(x):
    """A loss and lists of floats, arrays, lists and tuples beside it, some of which it reads itself."""
    total, running = 0.0, []
    states, pairs = [x.copy()], List()
    for i in range(x.size):
        total += x[i] ** 3
        running.append(total)
        pairs.append((i, x[i] * 2.0, states[-1]))
    states.append(states[0] * x)
    return total + states[1].sum() + running[1], (
        running,
        states,
        pairs,
        [[x[0]], [x[1], x[2] * x[0]]],
    )


def test_lists_as_auxiliary_results() -> None:
    gradient = llad.value_and_grad(recorded, has_aux=True)
    (value, auxiliary), slope = gradient(X)
    expected = recorded(X)
    assert value == pytest.approx(expected[0], rel=1e-14)
    np.testing.assert_allclose(slope, 3 * X**2 * [2, 2, 1, 1, 1] + 2 * X, rtol=1e-14)
    running, states, pairs, nested = auxiliary
    assert isinstance(running, list)
    np.testing.assert_allclose(running, expected[1][0], rtol=1e-14)
    np.testing.assert_allclose(states, [X, X * X], rtol=1e-14)
    assert isinstance(pairs, List)
    assert [pair[:2] for pair in pairs] == [(i, 2.0 * x) for i, x in enumerate(X)]
    np.testing.assert_array_equal(pairs[4][2], X)
    assert nested == expected[1][3]
    del auxiliary, running, states, pairs, nested
    _, change, (again, *_) = llad.jvp(recorded, (X,), (np.ones(5),), has_aux=True)
    assert change == pytest.approx(slope.sum(), rel=1e-14)
    np.testing.assert_allclose(again, expected[1][0], rtol=1e-14)
    del again, _
    assert leaked(lambda: gradient(X)) == 0
    assert leaked(lambda: llad.jvp(recorded, (X,), (np.ones(5),), has_aux=True)) == 0


def test_lists_as_auxiliary_results_in_functions_that_are_differentiated() -> None:
    def inner(x):
        total, running = 0.0, []
        order = [3, 4]
        for v in x:
            total += v**3
            running.append(total)
        return total, (running, order)

    gradient = llad.grad(inner, has_aux=True)

    def outer(x):
        slope, (running, order) = gradient(x * 1.0)
        return slope.sum() + running[1] * order[1]

    expected = 6.0 * X + np.where(np.arange(5) < 2, 12.0 * X**2, 0.0)
    np.testing.assert_allclose(llad.grad(outer)(X), expected, rtol=1e-14)
    assert llad.jvp(outer, (X,), (X,))[1] == pytest.approx(expected @ X, rel=1e-14)


def weighted_rows(rows, pairs, y):
    total = 0.0
    for row in rows:
        for v in row:
            total += v * v * y[1]
    for value, position in pairs:
        total += value**3 * y[position]
    return total * rows[1][0]


def test_lists_of_lists_and_of_tuples_as_arguments() -> None:
    rows, pairs = [[1.0, 2.0], [0.5], [3.0, 1.5, 0.2]], [(1.5, 0), (0.5, 2)]

    def arguments():
        return List([List(row) for row in rows]), pairs, X

    gradient = llad.value_and_grad(weighted_rows, (0, 1, 2))
    value, (by_rows, by_pairs, _) = gradient(*arguments())
    assert value == pytest.approx(weighted_rows(*arguments()), rel=1e-14)
    assert by_rows._numba_type_ == types.ListType(types.ListType(types.float64))
    for row, slope in zip(rows, by_rows, strict=True):
        extra = value / 0.5 if row == [0.5] else 0.0
        np.testing.assert_allclose(slope, 2.0 * np.array(row) * X[1] * 0.5 + extra, rtol=1e-14)
    assert by_pairs == [(pytest.approx(3 * v**2 * X[i] * 0.5, rel=1e-14), 0) for v, i in pairs]
    report = llad.check_grads(weighted_rows, arguments(), (0, 1, 2))
    assert all(row.forward is not None for row in report.directions)
    assert leaked(lambda: gradient(*arguments())) == 0


def test_what_functions_may_not_do_to_lists_of_lists() -> None:
    def changing(rows, y, which):
        if which == 0:
            rows[0][1] = y[0]
        elif which == 1:
            rows[0].append(y[0])
        else:
            y[0] = 2.0
        return rows[0][0] * y[0]

    gradient = llad.grad(changing, 1)

    def call(which: int) -> None:
        with pytest.raises(llad.UnsupportedError, match="the function changes it"):
            gradient(List([List([1.0, 2.0])]), List([3.0]), which)

    for which in (0, 1):
        call(which)
        assert leaked(lambda which=which: call(which)) == 0
    shared = List([1.0, 2.0])
    with pytest.raises(llad.AliasError, match="'rows' and 'y' overlap"):
        gradient(List([shared]), shared, 2)
    with pytest.raises(llad.ShapeError, match="'rows' must have its lengths"):
        llad.jvp(changing, (List([List([1.0, 2.0])]), List([3.0]), 2), (List([List([1.0])]), None, None))


@jitclass(
    [
        ("values", types.ListType(types.float64)),
        ("arrays", types.ListType(types.float64[::1])),
        ("factor", types.float64),
    ]
)
class Holder:
    def __init__(self, values, arrays, factor):
        self.values = values
        self.arrays = arrays
        self.factor = factor


@njit
def held(holder, y):
    holder.values[1] *= y
    holder.factor += y
    total = holder.values[0]
    for v in holder.values:
        total += v * v * holder.factor
    for a in holder.arrays:
        total += (a**3).sum() * y
    return total


def test_typed_lists_in_instances() -> None:
    def holder():
        return Holder(List([1.0, 2.0, 3.0]), List([X[:2], X]), 0.5)

    gradient = llad.value_and_grad(held, (0, 1))
    given, plain = holder(), holder()
    value, (slope, _) = gradient(given, 1.5)
    assert value == pytest.approx(held(plain, 1.5), rel=1e-14)
    assert list(given.values) == list(plain.values) == [1.0, 3.0, 3.0]
    np.testing.assert_allclose(slope.values, [1 + 4.0, 2 * 3.0 * 1.5 * 2, 12.0], rtol=1e-14)
    np.testing.assert_allclose(slope.arrays[1], 4.5 * X**2, rtol=1e-14)
    assert slope.factor == pytest.approx(1 + 9 + 9, rel=1e-14)
    llad.check_grads(held, (holder(), 1.5), (0, 1))
    del slope, given, plain
    assert leaked(lambda: gradient(holder(), 1.5)) == 0


def test_tangents_of_lists_of_arrays() -> None:
    def kernel(arrays, y):
        total = 0.0
        for a in arrays:
            total += (a * a * a).sum() * y
        return total

    arrays = [np.asarray(np.arange(n * 3.0).reshape(n, 3) / 5, order="F") for n in (2, 4)]
    report = llad.check_grads(kernel, (List(arrays), 2.0), (0, 1))
    assert all(row.forward is not None for row in report.directions)
    with pytest.raises(llad.ArgumentError, match="the tangent of 'arrays'"):
        llad.jvp(kernel, (List(arrays), 2.0), (List([a.copy(order="C") for a in arrays]), None))
