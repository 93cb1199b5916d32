"""Functions that call themselves or each other: values, gradients, errors, memory."""

# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="no-untyped-def"

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from numba import njit

import llad
from tests.support.leaks import leaked

RANDOM = np.random.default_rng(7)


@njit
def fibonacci_like(n, x):
    if n < 2:
        return x * n + 1.0
    return fibonacci_like(n - 1, x) * 0.5 + math.sin(fibonacci_like(n - 2, x))


@njit
def tree_sum(value, left, right, node):
    """A binary tree in arrays; -1 means no child."""
    if node < 0:
        return 0.25
    a = tree_sum(value, left, right, left[node])
    b = tree_sum(value, left, right, right[node])
    return math.tanh(value[node] + a * b)


@njit
def even_steps(n, x):
    if n == 0:
        return x
    return odd_steps(n - 1, x * 0.9) + 1.0


@njit
def odd_steps(n, x):
    if n == 0:
        return x * x
    return even_steps(n - 1, math.sin(x) + x)


@njit
def bump(x, sharpness):
    return 1.0 / (1.0 + sharpness * x * x)


@njit
def adaptive(a, b, at_a, at_middle, at_b, whole, tolerance, sharpness, depth):
    middle = 0.5 * (a + b)
    left_middle, right_middle = bump(0.5 * (a + middle), sharpness), bump(0.5 * (middle + b), sharpness)
    left = (middle - a) / 6 * (at_a + 4 * left_middle + at_middle)
    right = (b - middle) / 6 * (at_middle + 4 * right_middle + at_b)
    if depth == 0 or abs(left + right - whole) < 15 * tolerance:
        return left + right
    first = adaptive(a, middle, at_a, left_middle, at_middle, left, tolerance / 2, sharpness, depth - 1)
    return first + adaptive(
        middle, b, at_middle, right_middle, at_b, right, tolerance / 2, sharpness, depth - 1
    )


@njit
def integral(sharpness, b):
    at_a, at_middle, at_b = bump(0.0, sharpness), bump(0.5 * b, sharpness), bump(b, sharpness)
    whole = b / 6 * (at_a + 4 * at_middle + at_b)
    return adaptive(0.0, b, at_a, at_middle, at_b, whole, 1e-9, sharpness, 30)


@njit
def transform(real, imaginary, scratch_real, scratch_imaginary):
    """The fast Fourier transform in place, by halves."""
    n = real.size
    if n == 1:
        return
    half = n // 2
    for k in range(half):
        scratch_real[k], scratch_real[half + k] = real[2 * k], real[2 * k + 1]
        scratch_imaginary[k], scratch_imaginary[half + k] = imaginary[2 * k], imaginary[2 * k + 1]
    transform(scratch_real[:half], scratch_imaginary[:half], real[:half], imaginary[:half])
    transform(scratch_real[half:], scratch_imaginary[half:], real[half:], imaginary[half:])
    for k in range(half):
        c, s = math.cos(2 * math.pi * k / n), -math.sin(2 * math.pi * k / n)
        a = c * scratch_real[half + k] - s * scratch_imaginary[half + k]
        b = c * scratch_imaginary[half + k] + s * scratch_real[half + k]
        real[k], real[half + k] = scratch_real[k] + a, scratch_real[k] - a
        imaginary[k], imaginary[half + k] = scratch_imaginary[k] + b, scratch_imaginary[k] - b


@njit
def spectrum(signal, weights):
    n = signal.size
    real, imaginary = signal.copy(), np.zeros(n)
    transform(real, imaginary, np.zeros(n), np.zeros(n))
    return (weights * np.log(1.0 + real * real + imaginary * imaginary)).sum()


@njit
def descend(a, i, state):
    if i == a.size:
        return state
    return descend(a, i + 1, math.sin(state * a[i]) + a[i])


@njit
def from_top(a):
    return descend(a, 0, 0.5)


@njit
def product_of(a, i):
    if a[i] < 0.0:
        raise ValueError("a negative factor")
    local = np.full(2, a[i])
    if i == 0:
        return local[0] * local[1]
    below = product_of(a, i - 1)
    return local[0] * below * local[1]


@njit
def pair(n, x, y):
    if n == 0:
        return x, y
    a, b = pair(n - 1, x * y, x + y)
    return a + b, a * 0.5


@njit
def of_pair(x, y):
    a, b = pair(3, x, y)
    return a * b


@njit
def swaps(a, b, n):
    """Relaxation between two buffers that change places in the recursive call."""
    if n == 0:
        return
    for i in range(1, a.size - 1):
        b[i] = math.sin(a[i - 1]) * 0.5 + a[i + 1] * a[i]
    swaps(b, a, n - 1)


@njit
def relaxed(x):
    a, b = x.copy(), x.copy()
    swaps(a, b, 5)
    return (a * b).sum()


@njit
def sum_of_copies(x, n):
    total = 0.0
    for i in range(x.size):
        total += x[i] * x[i] * (n + 1)
    if n > 0:
        smaller = x[1:] * 0.5
        for i in range(2):
            total += math.cos(sum_of_copies(smaller, n - 1)) * x[i]
            smaller[0] = x[0] * math.sin(total)
    return total


@njit
def counted(x, n):
    """Floats, integers and truth values in one tuple, with padding between them."""
    if n == 0:
        return n > 0, x, (np.float32(1.5), np.int32(1)), x * x
    odd, a, (weight, count), b = counted(math.sin(x) + 1.0, n - 1)
    return not odd, a * b * count, (np.float32(weight * 2.0), np.int32(count + n)), b + a * weight


@njit
def of_counted(x):
    odd, a, (weight, count), b = counted(x, 3)
    return a * count - weight * b if odd else a + b


@njit
def as_bits(x, n):
    if n == 0:
        return np.float64(x).view(np.int64), x
    bits, a = as_bits(x * 1.1, n - 1)
    return bits, a * x


CHILDREN = np.array([1, 3, 5, -1, -1, -1, -1]), np.array([2, 4, 6, -1, -1, -1, -1])
CASES: dict[str, tuple[Any, tuple[Any, ...], Any]] = {
    "fibonacci": (fibonacci_like, (9, 0.3), 1),
    "tree": (tree_sum, (RANDOM.normal(size=7), *CHILDREN, 0), 0),
    "even": (even_steps, (9, 0.4), 1),
    "odd": (odd_steps, (6, 0.4), 1),
    "quadrature": (integral, (3.0, 2.0), (0, 1)),
    "transform": (spectrum, (RANDOM.normal(size=16), RANDOM.normal(size=16)), (0, 1)),
    "tail": (from_top, (RANDOM.normal(size=12),), 0),
    "arrays": (product_of, (RANDOM.uniform(0.5, 1.5, 6), 5), 0),
    "pair": (of_pair, (0.7, 1.2), (0, 1)),
    "swaps": (relaxed, (RANDOM.normal(size=6),), 0),
    "mixed": (of_counted, (0.7,), 0),
    "copies": (sum_of_copies, (RANDOM.normal(size=6), 3), 0),
}


def at_risk(arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(a.copy() if isinstance(a, np.ndarray) else a for a in arguments)


@pytest.mark.parametrize("name", CASES)
def test_gradients_agree_with_forward_mode_and_differences(name: str) -> None:
    function, arguments, argnums = CASES[name]
    chosen = argnums if isinstance(argnums, tuple) else (argnums,)
    value, gradients = llad.value_and_grad(function, argnums=chosen)(*at_risk(arguments))
    # Sums of whole arrays may be added in another order.
    assert value == pytest.approx(function(*at_risk(arguments)), rel=1e-14)
    random = np.random.default_rng(3)
    along = tuple(
        (random.normal(size=np.shape(a)) if isinstance(a, np.ndarray) else random.normal())
        if i in chosen
        else None
        for i, a in enumerate(arguments)
    )
    change = sum(float(np.sum(g * along[i])) for i, g in zip(chosen, gradients, strict=True))
    assert llad.jvp(function, at_risk(arguments), along)[1] == pytest.approx(change, rel=1e-11, abs=1e-13)

    def moved(step: float) -> float:
        point = (a if v is None else a + step * v for a, v in zip(arguments, along, strict=True))
        return float(function(*at_risk(tuple(point))))

    steps = 1e-4
    slope = (8 * (moved(steps) - moved(-steps)) - (moved(2 * steps) - moved(-2 * steps))) / (12 * steps)
    assert change == pytest.approx(slope, rel=1e-7, abs=1e-9)


@pytest.mark.parametrize("name", ["tree", "arrays", "mixed"])
def test_differentiated_before_optimising(name: str) -> None:
    function, arguments, argnums = CASES[name]
    plain = llad.grad(function, argnums=argnums, options=llad.Options(optimize_first=False))
    expected = llad.grad(function, argnums=argnums)(*at_risk(arguments))
    np.testing.assert_allclose(plain(*at_risk(arguments)), expected, rtol=1e-12)


def test_bits_of_floats_among_integers_are_refused() -> None:
    with pytest.raises(llad.UnsupportedError, match="i64"):
        llad.grad(lambda x: np.int64(as_bits(x, 3)[0]).view(np.float64))(1.3)


def test_ten_thousand_calls_deep() -> None:
    a = np.full(10_000, 0.3)
    a[::3] = 0.9
    gradient = llad.grad(from_top)(a)
    # The last factors: everything before is damped away.
    state, states = 0.5, []
    for x in a:
        states.append(state)
        state = math.sin(state * x) + x
    adjoint, expected = 1.0, np.zeros(a.size)
    for i in reversed(range(a.size)):
        slope = math.cos(states[i] * a[i]) * adjoint
        expected[i] = slope * states[i] + adjoint
        adjoint = slope * a[i]
    np.testing.assert_allclose(gradient, expected, rtol=1e-12, atol=1e-300)


def test_errors_at_any_depth_arrive_and_nothing_leaks() -> None:
    gradient = llad.grad(product_of)
    good = np.ones(8)
    gradient(good, 7)

    def calls(function: Any, is_failing: bool) -> None:
        for place in range(8):
            argument = good.copy()
            if is_failing:
                argument[place] = -1.0
                with pytest.raises(ValueError, match="a negative factor"):
                    function(argument, 7)
            else:
                function(argument, 7)
            del argument

    assert leaked(lambda: calls(gradient, is_failing=False)) == 0
    # Where an error is raised Numba itself leaks the local arrays of the functions that it leaves.
    assert leaked(lambda: calls(gradient, is_failing=True)) <= leaked(
        lambda: calls(product_of, is_failing=True)
    )


def test_gradients_of_recursive_functions_are_not_differentiated_again() -> None:
    signal, weights = CASES["transform"][1]
    with pytest.raises(llad.UnsupportedError, match="a gradient of a recursive function"):
        llad.jvp(llad.grad(spectrum), (signal, weights), (np.ones(16), None))


def test_plans_show_the_functions_that_are_called() -> None:
    gradient = llad.grad(tree_sum)
    gradient(*at_risk(CASES["tree"][1]))
    assert "plan of tree_sum" in gradient.plan()
    assert "in the record of each call" in gradient.plan()
    assert gradient.memory(*at_risk(CASES["tree"][1])) > 0


def test_arrays_that_recursive_functions_only_read_may_be_the_same() -> None:
    @njit
    def weighted(a, b, last):  # type: ignore[no-untyped-def]
        return 0.0 if last < 0 else a[last] * np.exp(b[last]) + weighted(a, b, last - 1)

    @njit
    def fill(out, a, start):  # type: ignore[no-untyped-def]
        if start < a.shape[0]:
            out[start] = 2.0 * a[start]
            fill(out, a, start + 1)

    def filled(a, b):  # type: ignore[no-untyped-def]
        out = np.zeros(a.shape[0])
        fill(out, a, 0)
        return weighted(out, b, a.shape[0] - 1)

    def overwritten(a, b):  # type: ignore[no-untyped-def]
        fill(a, b, 0)
        return a.sum()

    x = np.array([0.3, -1.2, 0.7])
    by_first, by_second = llad.grad(filled, (0, 1))(x, x)
    np.testing.assert_allclose(by_first, 2.0 * np.exp(x), rtol=1e-14)
    np.testing.assert_allclose(by_second, 2.0 * x * np.exp(x), rtol=1e-14)
    with pytest.raises(llad.AliasError, match="writes to 'a'"):
        llad.grad(overwritten, (0, 1))(x, x)


def test_functions_of_modules_that_are_not_imported() -> None:
    """Numba leaves the module out of the names of calls whose target is not compiled yet."""
    namespace: dict[str, Any] = {"njit": njit, "np": np, "__name__": "made_up"}
    source = """
@njit
def even(x, n):
    return x if n == 0 else np.sin(odd(x, n - 1))

@njit
def odd(x, n):
    return x if n == 0 else x * even(x, n - 1)

def kernel(x):
    return even(x, 4)
"""
    exec(source, namespace)
    inner = math.sin(0.7 * 0.7)
    slope = math.cos(0.7 * inner) * (inner + 0.7 * math.cos(0.49) * 1.4)
    assert np.isclose(llad.grad(namespace["kernel"])(0.7), slope, rtol=1e-14)
    value, change = llad.jvp(namespace["kernel"], (0.7,), (1.0,))
    assert np.isclose(value, math.sin(0.7 * inner), rtol=1e-14)
    assert np.isclose(change, slope, rtol=1e-14)
