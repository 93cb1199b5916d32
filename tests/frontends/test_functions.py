"""Functions of every kind that Numba calls: derivatives go through them, with their own options."""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, allow-untyped-decorators, disable-error-code="no-untyped-def,call-arg"

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numba import guvectorize, literal_unroll, njit, prange, stencil, types, vectorize
from numba.core.errors import NumbaWarning
from numba.extending import intrinsic, overload, overload_method, register_jitable

import llad

X = np.array([0.3, 1.2, -0.7, 2.1, 0.9])
M = np.arange(12.0).reshape(3, 4) / 7.0 + 0.3


def agrees(function: Callable[..., Any], *arguments: Any, argnums: Any = 0) -> Any:
    """The gradient, after comparing the value with Numba's own run and the gradient with differences of it."""
    compiled = function if hasattr(function, "py_func") else njit(function)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NumbaWarning)
        value, gradient = llad.value_and_grad(function, argnums)(*_copies(arguments))
        assert value == pytest.approx(compiled(*_copies(arguments)), rel=1e-13)
        report = llad.check_grads(function, arguments, argnums)
    assert all(row.forward is not None and row.reverse != 0.0 for row in report.directions)
    return gradient


def _copies(arguments: tuple[Any, ...]) -> list[Any]:
    return [item.copy() if isinstance(item, np.ndarray) else item for item in arguments]


@njit
def wave(a):
    return np.sin(a) * a


@njit
def damped(a):
    return np.exp(-a) * a


@njit("float64(float64)")
def declared_cube(a):
    return a * a * a


@njit("float64(float64)")
def declared_root(a):
    if a < 0:
        raise ValueError("root of a negative number")
    return math.sqrt(a)


@njit
def scaled(a, factor=2.0, offset=0.0):
    return a * factor + offset


@njit
def first_times_second(*values):
    return values[0] * values[1] + len(values)


@njit(inline="always")
def branching(a, bound=1.0):
    if a > bound:
        return a * a
    return a * bound


@register_jitable
def jitable(a, b=3.0):
    return a * b


def shape_of_its_own(a):
    raise NotImplementedError


@overload(shape_of_its_own)
def _overloaded(a):
    if isinstance(a, types.Float):
        return lambda a: a * a + np.sin(a)
    return lambda a: (a * a * a).sum()


@overload_method(types.Array, "llad_test_norm")
def _norm(array):
    return lambda array: np.sqrt((array * array).sum())


@intrinsic
def multiplied_add(typing_context, a, b, c):
    def generate(context, builder, signature, arguments):
        return builder.fma(*arguments)

    return types.float64(a, b, c), generate


def test_helpers_of_all_kinds() -> None:
    chain = wave
    for _ in range(6):
        chain = _behind(chain)
    weights = np.array([1.0, 3.0])

    def kernel(x):
        bound = x[2] * 2.0

        def inner(a, by=bound):
            return a * by * weights[1]

        total = (
            chain(x[0]) + scaled(x[1]) + scaled(factor=x[3], a=x[0]) + inner(x[4]) + (lambda a: a * a)(x[1])
        )
        total += first_times_second(x[0], x[1]) + first_times_second(*(x[2], x[3], x[4]))
        total += branching(x[3]) * branching(x[0], 0.5) + jitable(x[0]) + jitable(x[1], x[2])
        total += shape_of_its_own(x[0]) + shape_of_its_own(x) + x.llad_test_norm()
        total += multiplied_add(x[0], x[1], x[2])
        for value in literal_unroll((1, 2.5, x[0])):
            total += value * x[1]
        return total

    agrees(kernel, X)


def _behind(called):
    @njit
    def caller(a):
        return called(a) * np.cos(a) + 1.0

    return caller


def test_functions_as_arguments() -> None:
    @njit
    def twice(function, a):
        return function(function(a))

    @njit
    def kernel(function, x):
        return twice(function, x[0]) * twice(wave, x[1])

    agrees(kernel, damped, X, argnums=1)


@pytest.mark.parametrize("number", [0, 1])
def test_functions_as_values(number: int) -> None:
    def chosen(x, number):
        function = wave if number > 0 else damped
        declared = (declared_cube, declared_root)
        total = function(x[0]) * declared[number](x[1])
        for item in literal_unroll((declared_cube, declared_root)):
            total += item(x[3])
        for i in range(x.size):
            total += declared[i % 2](abs(x[i])) * x[0]
        for item in [declared_cube, declared_root]:
            total += item(x[4])
        return total

    agrees(chosen, X, number)


def test_functions_as_values_raise() -> None:
    def chosen(x, number):
        return (declared_cube, declared_root)[number](x[2])

    gradient = llad.grad(chosen)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NumbaWarning)
        assert gradient(X, 0)[2] == pytest.approx(3.0 * 0.7**2)
        with pytest.raises(ValueError, match="root of a negative number"):
            gradient(X, 1)


def test_function_values_from_outside_are_refused() -> None:
    @njit
    def chosen(functions, x):
        total = 0.0
        for i in range(2):
            total += functions[i](x[i])
        return total

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NumbaWarning)
        with pytest.raises(llad.MissingRuleError, match="first-class value"):
            llad.grad(chosen, 1)((declared_cube, declared_root), X)


@njit("float64(int64, float32)")
def of_whole_numbers(n, a):
    return n * 0.5 * a


@njit("int64(float64)")
def truncated(a):
    return a * 1.5


@njit(["float64(UniTuple(float64, 2))", "float64(float64[:])"])
def square_of_second(pair):
    return pair[1] * pair[1] * pair[0]


@njit("Tuple((float32, float64[:]))(float64[:])")
def rounded_sum(x):
    return x.sum() / 3.0, x * 2.0


def test_declared_signatures_convert_numbers() -> None:
    def kernel(x):
        # 10 ** 10 squared is no 64-bit integer.
        total = of_whole_numbers(x[1] + 2.7, 0.1) * x[0] + x[3] * truncated(x[1])
        return total + square_of_second((x[0], 10**10)) + square_of_second(x[::2]) * rounded_sum(x)[0]

    value, (gradient,) = llad.value_and_grad(kernel, (0,))(X)
    assert value == pytest.approx(njit(kernel)(X), rel=1e-15)
    whole, third = 3 * 0.5 * float(np.float32(0.1)), float(np.float32(X.sum() / 3.0))
    expected = np.full(5, X[2] ** 2 * X[0] / 3.0)
    expected += [whole + 1e20 + X[2] ** 2 * third, 0.0, 2.0 * X[2] * X[0] * third, 1.0, 0.0]
    np.testing.assert_allclose(gradient, expected, rtol=1e-6)

    value, gradient = llad.value_and_grad(of_whole_numbers, "a")(2.7, 0.1)
    assert value == of_whole_numbers(2.7, 0.1) != 0.1
    assert gradient == 1.0
    assert llad.jvp(of_whole_numbers, (2.7, 0.1), (None, 2.0)) == (value, 2.0)
    with pytest.raises(llad.NotDifferentiableError, match="'n' of type int64"):
        llad.grad(of_whole_numbers)(2.7, 0.1)
    with pytest.raises(llad.NotDifferentiableError, match="returns int64"):
        llad.grad(truncated)(1.0)
    (value, doubled), gradient = llad.value_and_grad(rounded_sum, has_aux=True)(X)
    assert value == rounded_sum(X)[0]
    assert np.array_equal(doubled, 2.0 * X)
    np.testing.assert_allclose(gradient, np.full(5, 1 / 3))


@vectorize
def product_and_sine(a, b):
    return a * b + np.sin(a)


@vectorize(["float32(float32)", "float64(float64)"])
def halved_square(a):
    return a * a / 2


@vectorize
def product(a, b):
    return a * b


@vectorize
def ratio(a, b):
    return a / b


@vectorize(["float64(float64, float64)"], identity=1)
def declared_product(a, b):
    return a * b


def test_vectorized_functions() -> None:
    def kernel(m, x):
        out = np.zeros_like(m)
        product_and_sine(m, x[:4], out)
        total = (product_and_sine(m * 2.0 + 1.0, 2.0) * out).sum() + product_and_sine(x[0], x[1])
        # Declared signatures convert arguments, as Numba's own ufuncs do; division is NumPy's.
        total += halved_square(x[::-1])[1] + halved_square(np.arange(3))[2] * x[0]
        return total + min(ratio(x[1], 0.0), x[4])

    agrees(kernel, M, X, argnums=(0, 1))


def test_methods_of_vectorized_functions() -> None:
    def kernel(m, x):
        accumulated = x.copy()
        with_repetition = np.array([0, 1, 1])
        product.at(accumulated, with_repetition, x[:3])
        total = declared_product.reduce(x) + (declared_product.reduce(m, axis=0) ** 2).sum()
        return total + (accumulated * accumulated).sum()

    agrees(kernel, M, X, argnums=(0, 1))


def test_vectorized_functions_keep_float32() -> None:
    def kernel(x):
        return halved_square(x).sum()

    x = X.astype(np.float32)
    gradient = llad.grad(kernel)(x)
    assert gradient.dtype == np.float32
    assert np.array_equal(gradient, x)


@guvectorize(["float64[:], float64[:,:], float64[:]"], "(n),(n,m)->(m)")
def combine(weights, rows, out):
    for j in range(rows.shape[1]):
        out[j] = 0.0
        for i in range(rows.shape[0]):
            out[j] += weights[i] * rows[i, j]


@guvectorize("(n),()->(n)")
def shifted(a, b, out):
    for i in range(a.shape[0]):
        out[i] = a[i] * b + a[0]


def test_generalized_ufuncs() -> None:
    def kernel(m, x):
        combined, moved = np.zeros(4), np.zeros_like(m)
        combine(x[:3], m, combined)
        shifted(m, m[:, 1], moved)
        return (combined * combined).sum() + (moved * moved * x[0]).sum()

    agrees(kernel, M, X, argnums=(0, 1))


@stencil
def cross(a, b):
    return a[-1, 0] * b[0, 1] + a[0, 0] ** 2


@stencil(neighborhood=((-2, 0),), cval=1.5)
def trailing(a):
    total = 0.0
    for i in range(-2, 1):
        total += a[i] * (i + 4)
    return total * total


@stencil(standard_indexing=("weights",))
def weighted(a, weights, factor):
    return a[0, -1] * weights[0] + a[0, 1] * weights[1] * factor + a[1, 0]


def test_stencils() -> None:
    def kernel(m, x):
        out = np.ones_like(m)
        weighted(m, x, x[4], out=out)
        return (out * cross(m, m + 1.0)).sum() + (trailing(x) * x).sum()

    agrees(kernel, M, X, argnums=(0, 1))


def test_parallel_loops_run_serially_and_without_warnings() -> None:
    def kernel(m, x):
        out, sums = np.zeros_like(m), np.zeros(3)
        largest = -1e9
        for i in prange(m.shape[0]):
            for j in prange(m.shape[1]):
                out[i, j] = m[i, j] * m[i, 0]
        for i in prange(x.size):
            sums += x[i] * np.arange(3.0)
            largest = max(largest, x[i])
        return (out * x[0]).sum() + (sums * sums).sum() * largest

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        value, (by_m, by_x) = llad.value_and_grad(njit(parallel=True)(kernel), (0, 1))(M, X)
    serial_value, serial = llad.value_and_grad(kernel, (0, 1))(M, X)
    assert value == serial_value == pytest.approx(kernel(M, X), rel=1e-14)
    assert np.array_equal(by_m, serial[0])
    assert np.array_equal(by_x, serial[1])
    # (sum of m_ij m_i0) x_0 + 5 (sum of x)^2 max(x)
    total = X.sum()
    expected_m = np.repeat(M[:, :1], 4, axis=1) * X[0]
    expected_m[:, 0] += M.sum(axis=1) * X[0]
    expected_x = np.full(5, 10.0 * total * X.max())
    expected_x[0] += (M * M[:, :1]).sum()
    expected_x[X.argmax()] += 5.0 * total**2
    np.testing.assert_allclose(by_m, expected_m, rtol=1e-13)
    np.testing.assert_allclose(by_x, expected_x, rtol=1e-13)


def test_callees_keep_their_options() -> None:
    @njit(boundscheck=True)
    def checked(x, i):
        return x[i] * x[i]

    @njit(error_model="numpy")
    def divided(a, b):
        return a / b

    def kernel(x, i, zero):
        return checked(x, i) + min(divided(1.0, zero), 1.0)

    assert llad.grad(kernel)(X, 1, 0.0).tolist() == [0.0, 2.4, 0.0, 0.0, 0.0]
    with pytest.raises(IndexError):
        llad.grad(kernel)(X, 9, 1.0)


def test_fastmath_decides_as_written() -> None:
    """The upper edge of the last bin is exactly the largest sample; times a reciprocal it would not be."""

    def histogram(weights, samples, count):
        edge = samples.max()
        total = 0.0
        for i in range(count):
            low, high = edge * i / count, edge * (i + 1) / count
            inside = np.logical_and(low <= samples, samples < high)
            total += (i + 1) * weights[inside].sum()
        return total

    fast = llad.value_and_grad(njit(fastmath=True)(histogram))
    random = np.random.default_rng(0)
    for count in (5, 49):
        weights, samples = random.random(60), np.concatenate([np.arange(1.0, count), random.random(60)])[:60]
        exact = histogram(weights, samples, count)
        value, gradient = fast(weights, samples, count)
        assert value == pytest.approx(exact, rel=1e-14)
        assert np.array_equal(gradient, llad.grad(histogram)(weights, samples, count))
    primal = fast.inspect_llvm(stage="primal")
    assert "fdiv nnan ninf nsz double" in primal
    assert "fdiv fast" not in primal
    # Sums that nothing is compared with may be taken in any order.
    assert "fadd fast" in primal


def test_mantissas() -> None:
    def kernel(x):
        total = 0.0
        for number in x:
            mantissa, exponent = math.frexp(number)
            total += mantissa * mantissa * exponent
        return total + math.ldexp(x[0], 3)

    agrees(kernel, X)
