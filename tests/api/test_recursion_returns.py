"""Recursive functions that return arrays, tuples of arrays, their arguments, views of these, or None."""

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

RANDOM = np.random.default_rng(11)


@njit
def fourier(x):
    n = x.size
    if n == 1:
        return x
    even, odd = fourier(x[::2].copy()), fourier(x[1::2].copy())
    out = np.empty(n, np.complex128)
    for k in range(n // 2):
        angle = -2 * math.pi * k / n
        turned = complex(math.cos(angle), math.sin(angle)) * odd[k]
        out[k], out[n // 2 + k] = even[k] + turned, even[k] - turned
    return out


def spectrum(x):
    found, total = fourier(x.astype(np.complex128)), 0.0
    for k in range(found.size):
        total += (k + 1) * math.log(1.0 + found[k].real ** 2 + found[k].imag ** 2)
    return total


@njit
def sorted_with_order(a):
    """Numbers and integers; the sum of the numbers; how deep it goes."""
    n = a.size
    if n == 1:
        return a, np.zeros(1, np.int64), a[0], 1
    left, left_order, left_sum, depth = sorted_with_order(a[: n // 2])
    right, right_order, right_sum, _ = sorted_with_order(a[n // 2 :])
    out, order = np.empty(n), np.empty(n, np.int64)
    i = j = 0
    for k in range(n):
        if j >= right.size or (i < left.size and left[i] <= right[j]):
            out[k], order[k] = left[i], left_order[i]
            i += 1
        else:
            out[k], order[k] = right[j], right_order[j] + n // 2
            j += 1
    return out, order, left_sum + right_sum, depth + 1


def weighted_by_rank(a, w):
    found, order, total, depth = sorted_with_order(a)
    for k in range(a.size):
        total += found[k] * found[k] * w[order[k]] * (k + depth)
    return total


@njit
def overwritten(x, n):
    """Returned arrays are overwritten, handed to the next call, and not used where n is even."""
    if n == 0:
        return np.exp(x)
    first = overwritten(x * 0.5, n - 1)
    total = 0.0
    for i in range(first.size):
        total += first[i] * first[i]
        first[i] = 0.1 * total + x[i]
    second = overwritten(first, n - 2 if n > 1 else 0)
    first[:] = 0.0
    return second * x if n % 2 else first + x


def of_overwritten(x, steps):
    total, state = 0.0, x.copy()
    for n in range(steps):
        state = overwritten(state, n % 4) * 0.3
        total += state[0]
    return total + state.sum()


@njit
def changed(x, y, n):
    """Returns one of its arguments or a part of one, which it and its caller change."""
    for i in range(x.size):
        x[i] = math.sin(x[i]) + 0.1 * y[i]
    if n == 0:
        return y[1:]
    found = changed(y, x, n - 1)
    found[0] *= 1.5
    swapped, kept = (found, y[1:]) if n % 2 else (y[1:], found)
    kept[-1] += swapped[0]
    return swapped


def of_changed(x, y, n):
    a, b = x.copy(), y * 1.0
    found = changed(a, b, n)
    found[1] *= 2.0
    return (a * b).sum() + (found * found).sum()


@njit
def maybe(x, n):
    if n == 0:
        return None
    if n == 1:
        return x
    below = maybe(np.sin(x), n - 1)
    beside = handed_on(x * 2.0, n - 2)
    if beside is not None and below is not None:
        return below * beside
    return x if below is None else below + x


@njit
def handed_on(x, n):
    return maybe(x, n)


def of_maybe(x, n):
    found, nothing = maybe(x, n), handed_on(x, n - n)
    total = 0.0 if nothing is None else math.nan
    return total if found is None else (found * found).sum()


@njit
def deep(x, n):
    if n == 0:
        return x.copy()
    found = deep(x, n - 1)
    found[n % x.size] = math.sin(found[n % x.size] + 0.1 * x[0])
    return found


def of_deep(x, n):
    return (deep(x, n) ** 2).sum()


CASES: dict[str, tuple[Any, tuple[Any, ...], Any]] = {
    "fourier": (spectrum, (RANDOM.normal(size=8),), (0,)),
    "order": (weighted_by_rank, (RANDOM.normal(size=7), RANDOM.normal(size=7)), (0, 1)),
    "overwritten": (of_overwritten, (RANDOM.normal(size=4), 7), (0,)),
    "changed": (of_changed, (RANDOM.normal(size=4), RANDOM.normal(size=4), 3), (0, 1)),
    "maybe": (of_maybe, (RANDOM.normal(size=3), 5), (0,)),
    "deep": (of_deep, (RANDOM.normal(size=3), 4000), (0,)),
}
# Forward mode does not tell integers in one array from floats in another that a call returns.
NO_FORWARD_MODE = ("order",)


def copied(arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(a.copy() if isinstance(a, np.ndarray) else a for a in arguments)


@pytest.mark.parametrize("name", CASES)
def test_gradients_agree_with_forward_mode_and_differences_and_leak_nothing(name: str) -> None:
    function, arguments, chosen = CASES[name]
    plain, gradient = njit(function), llad.value_and_grad(function, argnums=chosen)
    value, found = gradient(*copied(arguments))
    assert value == pytest.approx(plain(*copied(arguments)), rel=1e-13)
    _, again = gradient(*copied(arguments))
    # Which loops over so few numbers run as vectors, with other functions, depends on where the arrays lie.
    for a, b in zip(found, again, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-13, atol=0)
    assert leaked(lambda: gradient(*copied(arguments))) == 0

    random = np.random.default_rng(3)
    along = tuple(random.normal(size=a.shape) if i in chosen else None for i, a in enumerate(arguments))  # type: ignore[union-attr]
    change = sum(float(np.sum(g * along[i])) for i, g in zip(chosen, found, strict=True))

    def moved(step: float) -> float:
        point = (a if v is None else a + step * v for a, v in zip(arguments, along, strict=True))
        return float(plain(*copied(tuple(point))))

    steps = 1e-4
    slope = (8 * (moved(steps) - moved(-steps)) - (moved(2 * steps) - moved(-2 * steps))) / (12 * steps)
    assert change == pytest.approx(slope, rel=1e-7, abs=1e-9)
    if name not in NO_FORWARD_MODE:
        forward = llad.jvp(function, copied(arguments), along)[1]
        assert forward == pytest.approx(change, rel=1e-11, abs=1e-13)


@njit
def powers(x, n):
    if x[n] < 0.0:
        raise ValueError("a negative number")
    if n == 0:
        return x * x
    return powers(x * 1.5, n - 1) * x


def test_errors_arrive_and_leak_no_more_than_numba() -> None:
    def objective(x, n):
        return powers(x, n).sum()

    gradient, plain, good = llad.grad(objective), njit(objective), np.full(4, 2.0)
    for function in (gradient, plain):
        function(good, 3)

    def failing(function: Any) -> None:
        for place in range(4):
            argument = good.copy()
            argument[place] = -1.0
            with pytest.raises(ValueError, match="a negative number"):
                function(argument, 3)

    assert leaked(lambda: failing(gradient)) <= leaked(lambda: failing(plain))


TABLE = np.array([1.0, 2.0, 3.0])


@njit
def table_at_the_end(x, n):
    return TABLE if n == 0 else table_at_the_end(x, n - 1) * x


@njit
def listed(x, n):
    found = listed(x * x, n - 1) if n > 0 else [x]
    found.append(x)
    return found


def test_constants_and_lists_that_recursive_functions_return_are_refused() -> None:
    def of_table(x, n):
        return table_at_the_end(x, n).sum()

    def of_list(x, n):
        return listed(x, n)[0].sum()

    with pytest.raises(llad.UnsupportedError, match=r"may be a constant array.*\n.*return a copy"):
        llad.grad(of_table)(np.ones(3), 2)
    with pytest.raises(llad.UnsupportedError, match=r"what `listed` returns[^\n]*\n.*arrays"):
        llad.grad(of_list)(np.ones(3), 2)
