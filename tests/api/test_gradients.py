"""What users rely on when they call `grad`, `value_and_grad` and `jvp`."""

from __future__ import annotations

import math
import pickle
import subprocess
import sys
import threading
import timeit
from collections import namedtuple
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numba import njit

import llad
from tests.support.leaks import leaked

ROOT = Path(__file__).resolve().parent.parent.parent
Pair = namedtuple("Pair", "mean scale")


def dot(a, b):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(a.shape[0]):
        total += a[i] * b[i]
    return total


def weighted(a, w=2.0, power=2):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(a.shape[0]):
        total += w * a[i] ** power
    return total


def squares(a):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(a.shape[0]):
        total += a[i] * a[i]
    return total


def squares_2d(a):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            total += a[i, j] * a[i, j]
    return total


@llad.grad
def decorated(x):  # type: ignore[no-untyped-def]
    return math.sin(x)


@llad.value_and_grad(argnums="y")
def decorated_with_arguments(x, y):  # type: ignore[no-untyped-def]
    return x * y * y


def test_decorators_with_and_without_parentheses() -> None:
    assert decorated(0.3) == pytest.approx(math.cos(0.3), rel=1e-15)
    assert decorated_with_arguments(2.0, 3.0) == (18.0, 12.0)
    assert decorated.__name__ == "grad_decorated"
    assert decorated.__doc__ == decorated.__wrapped__.__doc__


@pytest.mark.parametrize(
    ("argnums", "expected"),
    [(0, 3.0), (-1, 2.0), ("y", 2.0), ((0,), (3.0,)), ((1, "x"), (2.0, 3.0)), ([0, -1], (3.0, 2.0))],
)
def test_argnums(argnums: Any, expected: Any) -> None:
    def product(x, y):  # type: ignore[no-untyped-def]
        return x * y

    assert llad.grad(product, argnums)(2.0, 3.0) == expected


def test_equal_requests_share_compiled_code() -> None:
    assert llad.grad(dot, (0, 1)) is llad.grad(dot, (0, 1))
    assert llad.grad(dot, 0) is not llad.grad(dot, 1)
    assert llad.grad(dot, options=llad.Options(optimize_first=False)) is not llad.grad(dot)


def test_keywords_and_defaults() -> None:
    a = np.array([1.0, 2.0])
    gradient = llad.grad(weighted)
    assert gradient(a).tolist() == [4.0, 8.0]
    assert gradient(a, power=3).tolist() == [6.0, 24.0]
    assert gradient(power=1, a=a, w=5.0).tolist() == [5.0, 5.0]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(
    "make",
    [
        lambda a: a,
        lambda a: np.asfortranarray(a),
        lambda a: a[::-1, ::2],
        lambda a: a.T[1:, ::-1],
        lambda a: a[:0],
        lambda a: a[:, 1:2],
    ],
)
def test_gradients_have_the_type_and_layout_of_their_argument(make: Any, dtype: Any) -> None:
    x = make(np.random.default_rng(1).random((5, 6)).astype(dtype))
    gradient = llad.grad(squares_2d)(x)
    assert (gradient.dtype, gradient.shape, gradient.strides) == (x.dtype, x.shape, x.strides)
    assert gradient.flags.writeable
    assert np.array_equal(gradient, 2 * x)


def test_fields_of_records_and_read_only_arrays() -> None:
    records = np.zeros(4, dtype=[("x", np.float64), ("n", np.int32)])
    records["x"] = [1.0, 2.0, 3.0, 4.0]
    assert llad.grad(squares)(records["x"]).tolist() == [2.0, 4.0, 6.0, 8.0]
    frozen = np.arange(3.0)
    frozen.setflags(write=False)
    gradient = llad.grad(squares)(frozen)
    assert gradient.tolist() == [0.0, 2.0, 4.0]
    assert gradient.flags.writeable


def test_float32_is_computed_in_float32() -> None:
    def tenth(x):  # type: ignore[no-untyped-def]
        return x * x

    x = np.float32(0.1)
    assert llad.grad(tenth)(x) == float(x + x)
    assert str(llad.grad(tenth).nopython_signatures[0].return_type) == "float32"


def test_tuples_give_tuples() -> None:
    def energy(p, q):  # type: ignore[no-untyped-def]
        return p.mean * p.scale + q[0] * q[1][0] * q[1][1]

    p = Pair(2.0, 3.0)
    q = (5.0, np.array([7.0, 11.0]))
    first, second = llad.grad(energy, (0, 1))(p, q)
    assert isinstance(first, Pair)
    assert first == Pair(3.0, 2.0)
    assert second[0] == 77.0
    assert second[1].tolist() == [55.0, 35.0]


def test_arguments_that_do_not_matter_have_zero_gradients() -> None:
    def constant(a, x):  # type: ignore[no-untyped-def]
        return x * 1.0

    array, number = llad.grad(constant, (0, 1))(np.ones(3), 2.0)
    assert array.tolist() == [0.0, 0.0, 0.0]
    assert number == 1.0


def test_side_effects_are_those_of_one_call() -> None:
    def overwrite(a, work):  # type: ignore[no-untyped-def]
        for i in range(a.shape[0]):
            work[i] = a[i] * a[i]
        a[0] = 0.0
        return work.sum()

    a, work = np.arange(1.0, 4.0), np.zeros(3)
    value, gradient = llad.value_and_grad(overwrite)(a, work)
    assert value == 14.0
    assert gradient.tolist() == [2.0, 4.0, 6.0]
    assert work.tolist() == [1.0, 4.0, 9.0]
    assert a.tolist() == [0.0, 2.0, 3.0]


def test_the_same_array_twice_gives_each_arguments_gradient() -> None:
    a = np.array([1.0, 2.0])
    first, second = llad.grad(dot, (0, 1))(a, a)
    assert first.tolist() == second.tolist() == [1.0, 2.0]


def test_callable_from_compiled_code() -> None:
    gradient = llad.value_and_grad(squares)

    @njit
    def descend(x, steps):  # type: ignore[no-untyped-def]
        for _ in range(steps):
            _, slope = gradient(x)
            x = x - 0.25 * slope
        return x

    assert descend(np.array([8.0, 4.0]), 3).tolist() == [1.0, 0.5]


def test_options_of_the_primal_are_inherited() -> None:
    @njit(error_model="numpy")
    def inverse(x):  # type: ignore[no-untyped-def]
        return 1.0 / x

    assert llad.grad(inverse)(0.0) == -math.inf
    with pytest.raises(ZeroDivisionError, match="division by zero"):
        llad.grad(inverse.py_func)(0.0)


def test_bounds_checks_are_those_of_the_primal() -> None:
    @njit(boundscheck=True)
    def element(x, i):  # type: ignore[no-untyped-def]
        return x[i] * 2.0

    gradient = llad.grad(element)
    assert gradient(np.zeros(3), 2).tolist() == [0.0, 0.0, 2.0]
    with pytest.raises(IndexError, match="out of bounds"):
        gradient(np.zeros(3), 3)


def test_exceptions_arrive_unchanged_and_nothing_leaks() -> None:
    @njit
    def require_positive(number):  # type: ignore[no-untyped-def]
        if number < 0:
            raise ValueError("negative", 7)

    def guarded(a):  # type: ignore[no-untyped-def]
        work = a * 2.0
        total = 0.0
        for i in range(a.shape[0]):
            work = work + 0.0 * a
            require_positive(a[i])
            total += work[i] * a[i]
        return total

    gradient = llad.grad(guarded)
    good, bad = np.ones(4), np.array([1.0, -1.0])
    assert gradient(good).tolist() == [4.0] * 4
    primal = gradient.primal
    primal(good)

    def calls(function: Any, argument: Any) -> None:
        for _ in range(10):
            try:
                function(argument)
            except ValueError as error:
                assert error.args == ("negative", 7)  # noqa: PT017

    assert leaked(lambda: calls(gradient, good)) == 0
    assert leaked(lambda: calls(gradient, bad)) == 0
    # Numba itself keeps the arrays of a function in which a call fails.
    assert leaked(lambda: calls(primal, bad)) > 0


def test_jvp_is_the_directional_derivative() -> None:
    x = np.linspace(0.1, 1.0, 7)[::-2]
    direction = np.cos(x)
    value, tangent = llad.jvp(weighted, (x, 3.0), (direction, 0.5))
    assert value == pytest.approx(3.0 * (x**2).sum(), rel=1e-14)
    assert tangent == pytest.approx(0.5 * (x**2).sum() + 6.0 * (x * direction).sum(), rel=1e-14)


def test_jvp_leaves_tangents_alone_and_has_the_primals_side_effects() -> None:
    def double(a, work):  # type: ignore[no-untyped-def]
        for i in range(a.shape[0]):
            work[i] = 2.0 * a[i]
        return work.sum()

    a, work, direction = np.arange(3.0), np.zeros(3), np.ones(3)
    assert llad.jvp(double, (a, work), (direction, direction)) == (6.0, 6.0)
    assert work.tolist() == [0.0, 2.0, 4.0]
    assert direction.tolist() == [1.0, 1.0, 1.0]


def test_jvp_of_arrays_and_tuples() -> None:
    def several(x, s):  # type: ignore[no-untyped-def]
        return s * x, x[1:], (x.sum(), np.ones(2))

    x, direction = np.arange(1.0, 4.0), np.array([1.0, 0.0, -2.0])
    value, tangent = llad.jvp(several, (x, 3.0), (direction, 0.5))
    for found, expected in (
        (value, (3.0 * x, x[1:], (6.0, np.ones(2)))),
        (tangent, (3.0 * direction + 0.5 * x, direction[1:], (-1.0, np.zeros(2)))),
    ):
        assert found[0].tolist() == expected[0].tolist()
        assert found[1].tolist() == expected[1].tolist()
        assert found[2][0] == expected[2][0]
        assert found[2][1].tolist() == expected[2][1].tolist()
    assert value[1].base is not None


def test_tangents_that_are_views_own_their_memory() -> None:
    def tail(x):  # type: ignore[no-untyped-def]
        return x[1:]

    x = np.ones(1000)

    def call() -> None:
        _, tangent = llad.jvp(tail, (x,), (x,))
        assert tangent.base is not None
        assert tangent.tolist() == [1.0] * 999

    call()
    assert leaked(call) == 0


def test_derivatives_of_derivatives() -> None:
    def wave(x):  # type: ignore[no-untyped-def]
        return math.sin(x) * x

    first = llad.grad(wave)
    second = llad.grad(first)
    third = llad.grad(second)
    x = 0.7
    assert second(x) == pytest.approx(2 * math.cos(x) - x * math.sin(x), rel=1e-14)
    assert third(x) == pytest.approx(-3 * math.sin(x) - x * math.cos(x), rel=1e-14)
    assert llad.jvp(first, (x,), (1.0,)) == pytest.approx((first(x), second(x)), rel=1e-14)


def test_gradients_inside_differentiated_functions() -> None:
    def cubes(a):  # type: ignore[no-untyped-def]
        total = 0.0
        for i in range(a.shape[0]):
            total += a[i] ** 3
        return total

    gradient = llad.grad(cubes)

    def projection(a, v):  # type: ignore[no-untyped-def]
        slope = gradient(a)
        total = 0.0
        for i in range(a.shape[0]):
            total += slope[i] * v[i]
        return total

    a, v = np.array([1.0, 2.0, 3.0]), np.array([3.0, -1.0, 0.5])
    assert llad.grad(projection)(a, v) == pytest.approx(6 * a * v, rel=1e-14)
    assert llad.jvp(projection, (a, v), (v, None))[1] == pytest.approx((6 * a * v * v).sum(), rel=1e-14)
    llad.check_grads(projection, (a, v), (0, 1))


def test_pickling() -> None:
    here = pickle.loads(pickle.dumps(decorated))
    assert here is decorated
    code = "import pickle, sys; f = pickle.loads(sys.stdin.buffer.read()); print(repr(f(0.5)), f.__name__)"
    text = subprocess.run(
        [sys.executable, "-c", code], input=pickle.dumps(decorated), capture_output=True, cwd=ROOT, check=True
    ).stdout.decode()
    assert text.split() == [repr(decorated(0.5)), "grad_decorated"]


def test_many_threads_at_once() -> None:
    def cube(a):  # type: ignore[no-untyped-def]
        total = 0.0
        for i in range(a.shape[0]):
            total += a[i] * a[i] * a[i]
        return total

    gradient = llad.grad(cube)
    inputs = [np.full(50, float(n), dtype) for n in range(4) for dtype in (np.float32, np.float64)]
    wrong: list[int] = []

    def work(number: int) -> None:
        x = inputs[number]
        for _ in range(50):
            if not np.array_equal(gradient(x), 3 * x * x):
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(inputs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_calls_cost_about_what_calls_of_numba_functions_cost() -> None:
    def primal(x):  # type: ignore[no-untyped-def]
        return x * x

    compiled, gradient = njit(primal), llad.grad(primal)

    def nanoseconds(function: Any) -> float:
        function(1.0)
        return min(timeit.repeat(lambda: function(1.0), number=2000, repeat=30))

    assert nanoseconds(gradient) < 3.0 * nanoseconds(compiled)


def test_stages_can_be_read() -> None:
    def kernel(x):  # type: ignore[no-untyped-def]
        return math.exp(x) * x

    gradient = llad.grad(kernel)
    with pytest.raises(llad.ArgumentError, match="call the function first"):
        gradient.inspect_llvm()
    gradient(1.0)
    for stage in ("captured", "primal", "gradient", "gradient-opt"):
        assert "define" in gradient.inspect_llvm(stage=stage)
    assert "gradient" in gradient.inspect_llvm("(float32,)")
    assert "ret" in gradient.inspect_asm("(float64,)")
    assert set(gradient.compile_times("(float64,)")) >= {"captured", "primal", "gradient", "gradient-opt"}
    with pytest.raises(llad.ArgumentError, match="stages are captured, primal"):
        gradient.inspect_llvm("(float64,)", stage="final")
