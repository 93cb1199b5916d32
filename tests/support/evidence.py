"""Independent evidence about values and derivatives of kernels.

References: complex step (Squire, Trapp, 1998) through the pure Python function, central differences in
50-digit arithmetic through the same function, central differences with Richardson extrapolation through the
compiled one, and closed forms. None of them shares code with a derivative rule.
"""

# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import mpmath  # type: ignore[import-untyped]
import numpy as np

from tests.kernels.case import COMPLEX_STEP, HIGH_PRECISION, Arguments, KernelCase
from tests.support import arithmetic as arithmetics
from tests.support.arithmetic import Arithmetic
from tests.support.leaks import leaked

__all__ = [
    "Estimate",
    "by_complex_step",
    "by_extrapolation",
    "by_high_precision",
    "check_case",
    "check_derivative",
    "check_forward",
    "check_gradient",
    "check_repeated_calls",
    "check_value",
    "directional_reference",
    "inner_product",
    "random_direction",
    "tree_map",
]

Direction = tuple[Any, ...]  # one entry per differentiable argument, of its structure


class Estimate(NamedTuple):
    """A derivative and a bound on its error."""

    value: float
    error: float


def tree_map(function: Callable[..., Any], tree: Any, *others: Any) -> Any:
    """`function` on the leaves of nested tuples of the same structure (named tuples stay what they are)."""
    if not isinstance(tree, tuple):
        return function(tree, *others)
    mapped = [tree_map(function, *items) for items in zip(tree, *others, strict=True)]
    return type(tree)(*mapped) if hasattr(tree, "_fields") else tuple(mapped)


def leaves(tree: Any) -> list[Any]:
    """The leaves of nested tuples, in order."""
    return [leaf for item in tree for leaf in leaves(item)] if isinstance(tree, tuple) else [tree]


def is_float(leaf: Any) -> bool:
    return np.asarray(leaf).dtype.kind == "f"


def inner_product(a: Any, b: Any) -> Estimate:
    """Sum of products over all leaves, with the sum of the magnitudes of the terms as `error` scale."""
    pairs = [(np.asarray(x, float), np.asarray(y, float)) for x, y in zip(leaves(a), leaves(b), strict=True)]
    total = sum(float(np.sum(x * y)) for x, y in pairs)
    return Estimate(total, sum(float(np.sum(np.abs(x * y))) for x, y in pairs))


def random_direction(case: KernelCase, arguments: Arguments, seed: int) -> Direction:
    """Standard normal numbers for every differentiable argument."""
    random = np.random.default_rng([seed, 1])

    def draw(leaf: Any) -> Any:
        drawn = random.standard_normal(np.shape(leaf))
        return drawn.astype(np.asarray(leaf).dtype) if np.ndim(leaf) else type(leaf)(drawn)

    return tuple(tree_map(draw, arguments[number]) for number in case.differentiable)


def _moved(
    case: KernelCase, arguments: Arguments, direction: Direction, distance: Any, arithmetic: Arithmetic
) -> Arguments:
    """Fresh arguments in `arithmetic`, the differentiable ones moved by `distance` along `direction`."""

    def convert(leaf: Any) -> Any:
        if not is_float(leaf):
            return leaf
        return arithmetic.array(leaf) if np.ndim(leaf) else arithmetic.convert(leaf)

    def move(leaf: Any, along: Any) -> Any:
        return convert(leaf) + distance * convert(along)

    moved = [tree_map(convert, argument) for argument in arguments]
    for number, along in zip(case.differentiable, direction, strict=True):
        moved[number] = tree_map(move, arguments[number], along)
    return tuple(moved)


def by_complex_step(case: KernelCase, arguments: Arguments, direction: Direction) -> Estimate:
    """Im f(x + i h d) / h with h = 1e-30: no truncation error, no cancellation. For analytic kernels only."""
    function = arithmetics.rebuild(case.kernel, arithmetics.COMPLEX)
    step = 1e-30
    result = complex(function(*_moved(case, arguments, direction, step * 1j, arithmetics.COMPLEX)))
    derivative = result.imag / step
    return Estimate(derivative, 1e-13 * (abs(derivative) + abs(result.real)))


def by_high_precision(case: KernelCase, arguments: Arguments, direction: Direction) -> Estimate:
    """Central differences in 50 digits, extrapolated once; the error is that of the unextrapolated one."""
    function = arithmetics.rebuild(case.kernel, arithmetics.PRECISE)
    with mpmath.workdps(arithmetics.DIGITS):

        def difference(step: Any) -> Any:
            ahead = function(*_moved(case, arguments, direction, step, arithmetics.PRECISE))
            behind = function(*_moved(case, arguments, direction, -step, arithmetics.PRECISE))
            return (ahead - behind) / (2 * step)

        coarse, fine = difference(mpmath.mpf(10) ** -12), difference(mpmath.mpf(10) ** -12 / 2)
        value = fine + (fine - coarse) / 3
        return Estimate(float(value), float(abs(fine - coarse)) + 1e-16 * float(abs(value)))


def by_extrapolation(case: KernelCase, arguments: Arguments, direction: Direction) -> Estimate:
    """Central differences of the compiled kernel by Ridders' tableau: halved steps, the best entry wins."""

    def value(distance: float) -> float:
        return float(case.kernel(*_moved(case, arguments, direction, distance, arithmetics.FLOAT)))

    best = Estimate(np.nan, np.inf)
    previous: list[float] = []
    step = 1e-2
    for _ in range(8):
        row = [(value(step) - value(-step)) / (2.0 * step)]
        for order, coarser in enumerate(previous, start=1):
            row.append(row[-1] + (row[-1] - coarser) / (4.0**order - 1.0))
            error = max(abs(row[-1] - row[-2]), abs(row[-1] - previous[order - 1]))
            if error < best.error:
                best = Estimate(row[-1], error)
        previous, step = row, step / 2.0
    return best


_METHODS = {COMPLEX_STEP: by_complex_step, HIGH_PRECISION: by_high_precision}


def directional_reference(case: KernelCase, arguments: Arguments, direction: Direction) -> Estimate:
    """The derivative of the kernel along `direction` at `arguments`, by the method that the case names."""
    return _METHODS[case.reference](case, arguments, direction)


def assert_close(actual: Any, expected: Any, tolerance: float, what: str, scale: float = 0.0) -> None:
    """Equality up to `tolerance` relative to the largest magnitude of the expected or to `scale`."""
    actual, expected = np.asarray(actual, float), np.asarray(expected, float)
    assert actual.shape == expected.shape, f"{what}: shape {actual.shape} instead of {expected.shape}"
    largest = max(scale, float(np.max(np.abs(expected), initial=0.0)))
    error = float(np.max(np.abs(actual - expected), initial=0.0))
    assert error <= tolerance * largest, f"{what}: error {error:.3e}, allowed {tolerance * largest:.3e}"


def check_value(case: KernelCase, size: str = "small", seed: int = 0) -> None:
    """The compiled kernel against its pure Python run (value and side effects) and against `case.value`."""
    compiled, interpreted = case.arguments(size, seed), case.arguments(size, seed)
    value = case.kernel(*compiled)
    function = arithmetics.rebuild(case.kernel, arithmetics.FLOAT)
    assert_close(value, function(*interpreted), case.tolerance, "value against pure Python")
    for number, (one, other) in enumerate(zip(leaves(compiled), leaves(interpreted), strict=True)):
        assert_close(one, other, case.tolerance, f"leaf {number} after the call")
    if case.value is not None:
        assert_close(value, case.value(*case.arguments(size, seed)), case.tolerance, "value against NumPy")


def check_derivative(case: KernelCase, size: str = "small", seed: int = 0, directions: int = 3) -> None:
    """The case's closed-form gradient against its directional reference. Says nothing of llad."""
    assert case.gradient is not None
    gradient = tuple(case.gradient(*case.arguments(size, seed)))
    _compare_with_reference(case, gradient, case.arguments(size, seed), range(seed, seed + directions))


def _compare_with_reference(
    case: KernelCase, gradient: Any, arguments: Arguments, seeds: Sequence[int]
) -> None:
    for seed in seeds:
        direction = random_direction(case, arguments, seed)
        expected = directional_reference(case, arguments, direction)
        actual, magnitude = inner_product(gradient, direction)
        allowed = case.tolerance * magnitude + expected.error
        error = abs(actual - expected.value)
        assert error <= allowed, (
            f"along direction {seed}: {actual} instead of {expected}, allowed {allowed:.3e}"
        )


def check_gradient(
    case: KernelCase,
    value_and_grad: Callable[..., Any],
    size: str = "small",
    seed: int = 0,
    directions: int = 3,
) -> Any:
    """A function `(value, gradients of the differentiable arguments)` of the arguments against all evidence:
    value and side effects of one plain call, closed form, directional references. Returns the gradients."""
    plain, differentiated = case.arguments(size, seed), case.arguments(size, seed)
    expected = case.kernel(*plain)
    value, gradient = value_and_grad(*differentiated)
    tight = 1e-13 if case.tolerance < 1e-6 else case.tolerance
    assert_close(value, expected, tight, "value")
    for number, (one, other) in enumerate(zip(leaves(differentiated), leaves(plain), strict=True)):
        assert_close(one, other, tight, f"side effect on leaf {number}")
    arguments = case.arguments(size, seed)
    _check_types(case, gradient, arguments)
    if case.gradient is not None:
        for number, exact in enumerate(case.gradient(*case.arguments(size, seed))):
            assert_close(gradient[number], exact, case.tolerance, f"closed form of gradient {number}")
    _compare_with_reference(case, gradient, arguments, range(seed, seed + directions))
    return gradient


def check_repeated_calls(case: KernelCase, value_and_grad: Callable[..., Any], size: str = "small") -> None:
    """Two calls give the same bits and free everything that they do not return."""

    def results() -> list[bytes]:
        return [np.asarray(leaf).tobytes() for leaf in leaves(value_and_grad(*case.arguments(size)))]

    first = results()
    second: list[bytes] = []
    assert leaked(lambda: second.extend(results())) == 0
    assert first == second


def _check_types(case: KernelCase, gradient: Any, arguments: Arguments) -> None:
    assert len(gradient) == len(case.differentiable)
    for number, item in zip(case.differentiable, gradient, strict=True):
        for leaf, like in zip(leaves(item), leaves(arguments[number]), strict=True):
            assert np.shape(leaf) == np.shape(like), f"gradient of argument {number}"
            if np.ndim(like):
                assert np.asarray(leaf).dtype == np.asarray(like).dtype, f"gradient of argument {number}"
            assert np.all(np.isfinite(leaf)), f"gradient of argument {number} is not finite"


def check_forward(
    case: KernelCase, jvp: Callable[[Arguments, Arguments], Any], size: str = "small", seed: int = 0
) -> tuple[Direction, float]:
    """`jvp(primals, tangents)`, which gives value and tangent, against the directional reference.

    `tangents` has an entry per argument, None for those that are not differentiable. Returns the direction
    and the tangent.
    """
    arguments = case.arguments(size, seed)
    direction = random_direction(case, arguments, seed)
    tangents: list[Any] = [None] * len(arguments)
    for number, along in zip(case.differentiable, direction, strict=True):
        tangents[number] = along
    _, tangent = jvp(case.arguments(size, seed), tuple(tangents))
    expected = directional_reference(case, arguments, direction)
    error = abs(float(tangent) - expected.value)
    allowed = case.tolerance * abs(expected.value) + expected.error
    assert error <= allowed, f"tangent {tangent} instead of {expected}, allowed {allowed:.3e}"
    return direction, float(tangent)


def check_case(
    case: KernelCase,
    value_and_grad: Callable[..., Any],
    jvp: Callable[[Arguments, Arguments], Any],
    size: str = "small",
    seed: int = 0,
) -> None:
    """`check_value`, `check_gradient`, `check_forward`, and reverse against forward mode by the identity
    <gradient, direction> = tangent."""
    check_value(case, size, seed)
    gradient = check_gradient(case, value_and_grad, size, seed)
    direction, tangent = check_forward(case, jvp, size, seed)
    actual, magnitude = inner_product(gradient, direction)
    tight = 1e-10 if case.tolerance < 1e-6 else case.tolerance
    assert_close(actual, tangent, tight, "reverse against forward mode", scale=magnitude)
