"""Lists and instances of jitclasses inside of kernels and as arguments.

Evidence: the complex step through the plain Python function (no Numba, no llad), closed forms, forward against reverse
mode.
"""

# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,no-untyped-call,no-untyped-def"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numba import njit, types
from numba.experimental import jitclass

import llad
from tests.support.leaks import leaked
from tests.support.plain import X, by_complex_step, check_vector_kernel

# Numba announces that lists will stop being arguments.
pytestmark = pytest.mark.filterwarnings("ignore::numba.core.errors.NumbaPendingDeprecationWarning")


@njit
def squares(x, n):
    found = []
    for i in range(n):
        found.append(x[i] ** 2)
    return found


@njit
def push(found, value):
    found.append(value)
    found[0] *= value
    return found


def stack(x):
    values, total = [0.0 * x[0]], 0.0 * x[0]
    for v in x:
        values.append(v * v)
    while len(values) > 1:
        a, b = values.pop(), values.pop()
        total += a * b
        if len(values) > 2:
            values.append(a - b)
    return total


def edited(x):
    values = [1.0 + 0.0 * x[0]]
    for v in x:
        values.insert(0, v * values[0])
    values[2] = values[1] * 3.0
    values.reverse()
    return values[0] * values[3] + values[-1]


def sliced(x):
    values = [v * v for v in x]
    part = values[1:4]
    part[0] *= 2.0
    values[0:2] = part[1:]
    values = values + part
    values += part
    part = values * 2
    del part[3]
    total = 0.0 * x[0]
    for i, v in enumerate(part):
        total += v * (i + 1)
    return total


def in_each_iteration(x):
    total = 0.0 * x[0]
    for i in range(x.size):
        products = []
        for j in range(i + 1):
            products.append(x[j] * x[i])
        for v in products:
            total += v * v
    return total


def swapped(x):
    a, b = [v + 0.0 for v in x], [v * 2.0 for v in x]
    for _ in range(4):
        for i in range(len(a)):
            b[i] = a[i] * b[i] + 0.1
        a, b = b, a
    return a[0] + b[1] * a[2]


def handed_around(x):
    found = squares(x, 3)
    same = push(push(found, x[4]), x[3])
    found.append(x[0] * 5.0)
    total = 0.0 * x[0]
    for v in same:
        total += v * v
    return total + len(same)


def of_tuples(x):
    pending, total = [(0, x[0])], 0.0 * x[0]
    while len(pending) > 0:
        i, weight = pending.pop()
        total += weight * weight * x[i]
        if 2 * i + 2 < x.size:
            pending.append((2 * i + 1, weight * x[2 * i + 1]))
            pending.append((2 * i + 2, weight * x[2 * i + 2]))
    return total


def chosen(x):
    if x.size > 4:  # noqa: SIM108 (two lists, made in two places)
        values = [x[0], x[1] * x[2]]
    else:
        values = [x[2]]
    return values[0] * values[-1]


def cleared(x):
    values, total = [x[0]], 0.0 * x[0]
    for t in range(3):
        values.clear()
        for v in x:
            values.append(v * v * (t + 1))
        for a, b in zip(values, x):  # noqa: B905 (Numba knows no keywords here)
            total += a * b
    return total + sum(values)


@njit
def multiples(x, n):
    found = []
    for i in range(n):
        found.append(x * (i + 1.0))
    return found


def history_of_arrays(x):
    history = [x.copy()]
    for t in range(4):
        u = history[-1].copy()
        for i in range(1, u.size - 1):
            u[i] = u[i] + 0.1 * (history[-1][i - 1] - history[t][i] + history[-1][i + 1]) * u[i]
        history.append(u)
    total = 0.0 * x[0]
    for t in range(len(history)):
        total += (history[t] ** 2).sum() * (t + 1)
    return total


def arrays_written_through_a_list(x):
    a, b = x.copy(), x * 2.0
    buffers = [a, b]
    for t in range(5):
        source, target = buffers[t % 2], buffers[(t + 1) % 2]
        for i in range(1, x.size - 1):
            target[i] = source[i - 1] * source[i + 1] + target[i] * 0.5
    return a.sum() + 2.0 * buffers[1].sum()


def arrays_from_helpers(x):
    first, second = multiples(x, 3), multiples(x * x, 2)
    first.extend(second)
    first[0] = second[1]
    total = 0.0 * x[0]
    while len(first) > 0:
        a = first.pop()
        total += a[1] * a[2] + a.sum()
    return total


def arrays_in_tuples_in_a_list(x):
    found = []
    for i in range(x.size):
        found.append((x * x[i], x[i], i))
    total = 0.0 * x[0]
    for a, v, i in found:
        total += a.sum() * v * i
    return total


def lists_in_a_list(x):
    rows = []
    for i in range(3):
        row = [x[i] * 1.0]
        for j in range(i):
            row.append(x[j] * x[i])
        rows.append(row)
    rows[0].append(x[4])
    rows[2][1] *= x[0]
    total = 0.0 * x[0]
    for row in rows:
        for v in row:
            total += v * v
    return total


def list_replaced_in_each_iteration(x):
    values = [v + 0.0 for v in x]
    for _ in range(3):
        after = []
        for v in values:
            after.append(v * v + 0.1)
        values = after
    return sum(values)


def array_of_nested_lists(x):
    a = np.array([[x[0], x[1] * x[2]], [x[3], x[4]]])
    return (a * a).sum()


def views_in_a_list(x):
    total = 0.0 * x[0]
    for part in [x[1:], x[:3], x]:
        for v in part:
            total += v * v * v
    return total


def lists_replaced_in_a_list(x):
    rows = [[x[0] * 1.0, x[1]], [x[2]]]
    for _ in range(3):
        after = []
        for row in rows:
            after.append([v * v for v in row])
        rows = after
    return rows[0][0] + rows[1][0]


def reshaped_views_in_a_list(x):
    rows = []
    for i in range(3):
        rows.append(x.reshape(1, 5) * x[i])
    total = 0.0 * x[0]
    for row in rows:
        total += (row * row).sum()
    return total


LISTS = [
    lists_replaced_in_a_list,
    reshaped_views_in_a_list,
    history_of_arrays,
    arrays_written_through_a_list,
    arrays_from_helpers,
    arrays_in_tuples_in_a_list,
    lists_in_a_list,
    list_replaced_in_each_iteration,
    array_of_nested_lists,
    views_in_a_list,
    stack,
    edited,
    sliced,
    in_each_iteration,
    swapped,
    handed_around,
    of_tuples,
    chosen,
    cleared,
]


# Helpers that kernels call, for plain Python.
PLAIN = {"squares": squares.py_func, "push": push.py_func, "multiples": multiples.py_func}


@pytest.mark.parametrize("function", LISTS, ids=lambda function: function.__name__)
def test_lists_inside_of_kernels(function: Callable[..., Any]) -> None:
    check_vector_kernel(function, **PLAIN)


def test_lists_that_depend_on_values_and_sorting() -> None:
    def kernel(x):
        low, high = [], []
        for v in x:
            if v > 1.0:
                high.append(v * v)
            else:
                low.append(3.0 * v)
        low.sort()
        return low[0] * high[0] + max(high) * sorted(low, reverse=True)[0]

    # low: 1.2 (from 0.4), 2.1 (0.7); high: 1.69, 4.41, 2.89
    expected = [4.41 * 3.0, 1.2 * 2.6, 1.69 * 3.0, 2.1 * 4.2, 0.0]
    np.testing.assert_allclose(llad.grad(kernel)(X), expected, rtol=1e-13)


def test_lists_of_single_precision_and_complex_numbers() -> None:
    def single(x):
        values = [np.float32(v) for v in x]
        total = np.float32(0.0)
        for v in values:
            total += v * v
        return total

    def rotated(x):
        values = []
        for v in x:
            values.append(complex(v, v * v))
        total = 0.0
        for z in values:
            total += abs(z) ** 2
        return total

    x = X.astype(np.float32)
    slope = llad.grad(single)(x)
    assert slope.dtype == np.float32
    np.testing.assert_allclose(slope, 2.0 * x, rtol=1e-6)
    np.testing.assert_allclose(llad.grad(rotated)(X), 2.0 * X + 4.0 * X**3, rtol=1e-12)


def test_list_arguments() -> None:
    @njit
    def weighted(values, counts, x):
        total = 0.0
        for i in range(len(values)):
            total += values[i] ** 2 * x[i] * counts[i]
            values[i] = 0.5 * values[i]
        return total + values[0]

    values, counts = [1.0, 2.0, 3.0], [1, 2, 3]
    result, (by_values, by_x) = llad.value_and_grad(weighted, (0, 2))(values, counts, X)
    assert isinstance(by_values, list)
    np.testing.assert_allclose(by_values, [1.4 + 0.5, 4 * 1.3 * 2, 6 * 0.4 * 3], rtol=1e-13)
    np.testing.assert_allclose(by_x, [1.0, 8.0, 27.0, 0.0, 0.0], rtol=1e-13)
    assert values == [0.5, 1.0, 1.5]
    assert result == pytest.approx(0.7 + 8 * 1.3 + 27 * 0.4 + 0.5, rel=1e-13)
    llad.check_grads(weighted, ([1.0, 2.0, 3.0], counts, X), (0, 2))
    gradient = llad.grad(weighted)
    gradient([1.0, 2.0, 3.0], counts, X)
    assert leaked(lambda: gradient([1.0, 2.0, 3.0], counts, X)) == 0
    with pytest.raises(llad.NotDifferentiableError, match=r"'counts'.*int64"):
        llad.grad(weighted, "counts")(values, counts, X)
    with pytest.raises(llad.ShapeError, match="'values'"):
        llad.jvp(weighted, (values, counts, X), ([1.0, 1.0], None, None))


def test_list_arguments_keep_their_length() -> None:
    def growing(values):
        values.append(1.0)
        return values[0] * values[-1]

    with pytest.raises(llad.UnsupportedError, match="the function changes its length"):
        llad.grad(growing)([2.0])


def test_lists_in_auxiliary_results() -> None:
    def kernel(x):
        order = [i for i in range(x.size) if x[i] > 1.0]
        total = 0.0
        for i in order:
            total += x[i] ** 2
        return total, (order, [order, [1]])

    gradient = llad.value_and_grad(kernel, has_aux=True)
    (_, (order, nested)), slope = gradient(X)
    assert order == [1, 3, 4]
    assert nested == [[1, 3, 4], [1]]
    np.testing.assert_allclose(slope, np.where(X > 1.0, 2.0 * X, 0.0), rtol=1e-14)
    assert leaked(lambda: gradient(X)) == 0


@jitclass(
    [("mass", types.float64), ("count", types.int64), ("place", types.float64[::1]), ("fixed", types.boolean)]
)
class Body:
    def __init__(self, mass, count, place):
        self.mass = mass
        self.count = count
        self.place = place
        self.fixed = False

    def energy(self):
        total = 0.0
        for i in range(self.place.size):
            total += self.mass * self.place[i] ** 2
        return total * self.count

    def move(self, step):
        self.count += 1
        if self.fixed:
            return
        self.mass *= 1.0 + step
        for i in range(self.place.size):
            self.place[i] += step * self.mass


@njit
def moved_energy(body, step):
    body.move(step)
    return body.energy()


def expected_of_body(mass: float, place: np.ndarray, step: float) -> tuple[float, np.ndarray]:
    """Derivatives of 3 m (1+s) sum (p + s m (1+s))^2 by m and p."""
    heavier = mass * (1.0 + step)
    ahead = place + step * heavier
    by_heavier = 3.0 * ((ahead**2).sum() + heavier * 2.0 * (ahead * step).sum())
    return by_heavier * (1.0 + step), 3.0 * heavier * 2.0 * ahead


def test_instances_as_arguments() -> None:
    gradient = llad.value_and_grad(moved_energy, (0, 1))
    body, plain = Body(1.5, 2, X.copy()), Body(1.5, 2, X.copy())
    value, (slope, _) = gradient(body, 0.1)
    assert value == pytest.approx(moved_energy(plain, 0.1), rel=1e-14)
    assert isinstance(slope, Body)
    by_mass, by_place = expected_of_body(1.5, X, 0.1)
    assert slope.mass == pytest.approx(by_mass, rel=1e-13)
    np.testing.assert_allclose(slope.place, by_place, rtol=1e-13)
    assert (slope.count, slope.fixed) == (0, False)
    # The side effects of one call.
    assert (body.mass, body.count) == (plain.mass, plain.count)
    np.testing.assert_allclose(body.place, plain.place, rtol=1e-15)
    llad.check_grads(moved_energy, (Body(1.5, 2, X.copy()), 0.1), (0, 1))
    assert gradient.memory(body, 0.1) >= 0
    assert leaked(lambda: gradient(Body(1.5, 2, X.copy()), 0.1)) == 0


def test_instances_made_inside_and_in_tuples() -> None:
    def kernel(pair, x):
        body = Body(x[0], 1, x * 2.0)
        body.move(0.1)
        return body.energy() + pair[1] * pair[0].energy()

    def reference(x):
        mass = x[0] * 1.1
        return 2.0 * mass * ((2.0 * x + 0.1 * mass) ** 2).sum()

    body = Body(0.5, 2, X.copy())
    gradient = llad.grad(kernel, (0, 1))
    (by_body, by_factor), by_x = gradient((body, 3.0), X)
    np.testing.assert_allclose(by_x, by_complex_step(reference, X), rtol=1e-12)
    np.testing.assert_allclose(by_body.place, 3.0 * 2 * 0.5 * 2.0 * X, rtol=1e-13)
    assert by_body.mass == pytest.approx(3.0 * 2 * (X**2).sum(), rel=1e-13)
    assert by_factor == pytest.approx(body.energy(), rel=1e-13)
    assert leaked(lambda: gradient((body, 3.0), X)) == 0


@jitclass([("weights", types.float64[:, ::1])])
class Layer:
    def __init__(self, weights):
        self.weights = weights.copy()

    @property
    def penalty(self):
        return np.sum(self.weights**2)

    @property
    def first(self):
        return self.weights[0, 0]

    @first.setter
    def first(self, value):
        self.weights[0, 0] = np.array([value]).sum()

    def apply(self, x):
        return np.dot(self.weights, x)

    def __getitem__(self, index):
        return self.weights[index].copy()

    def __setitem__(self, index, value):
        self.weights[index] = np.array([value]).sum()


def test_methods_that_nothing_has_compiled_before() -> None:
    """Numba compiles them while it finds types: for its own target, not for that which captures."""

    def kernel(x):
        layer = Layer(x.reshape(1, 5))
        layer.first = x[1] * 3.0
        layer[0, 1] = x[0]
        return layer.apply(x).sum() * layer.first + layer.penalty + layer[0].sum()

    def reference(x):
        weights = x.copy()
        weights[:2] = x[1] * 3.0, x[0]
        return (weights @ x) * weights[0] + (weights**2).sum() + weights.sum()

    np.testing.assert_allclose(llad.grad(kernel)(X), by_complex_step(reference, X), rtol=1e-13)


def test_instances_whose_arrays_are_exchanged() -> None:
    def kernel(body):
        body.place = body.place * 2.0
        return body.energy()

    with pytest.raises(llad.UnsupportedError, match=r"'place'.*another array"):
        llad.grad(kernel)(Body(0.5, 2, X.copy()))
