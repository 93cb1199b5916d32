"""Numerical evidence for gradients: reverse against forward mode and against extrapolated differences."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from llad.errors import ArgumentError, GradientCheckError, UnsupportedError
from llad.frontends.numba.structures import copied, is_list, members, rebuilt

__all__ = ["Direction", "GradientReport", "check_gradients", "extrapolated_difference"]


@dataclass(frozen=True)
class Direction:
    """The derivative along one random direction, computed three ways.

    `scale` is the sum of the absolute terms of the dot product, to which errors are relative. `forward` is
    None where forward mode does not support the function; `uncertainty` estimates the error of `difference`.
    """

    reverse: float
    forward: float | None
    difference: float
    uncertainty: float
    scale: float


@dataclass(frozen=True)
class GradientReport:
    """The directions checked, the relative tolerances, and what went wrong, if anything."""

    name: str
    directions: tuple[Direction, ...]
    tolerance: float
    difference_tolerance: float
    failures: tuple[str, ...]

    def __str__(self) -> str:
        rows = [f"check of the gradient of {self.name}: {'FAILED' if self.failures else 'passed'}"]
        rows.append(f"{'reverse':>24} {'forward':>24} {'differences':>24} {'uncertainty':>12}")
        for row in self.directions:
            forward = "unsupported" if row.forward is None else f"{row.forward:.16e}"
            rows.append(f"{row.reverse:24.16e} {forward:>24} {row.difference:24.16e} {row.uncertainty:12.1e}")
        return "\n".join([*rows, *self.failures])


def check_gradients(
    reverse: Any,
    forward: Any,
    args: tuple[Any, ...],
    *,
    seed: int,
    directions: int,
    tolerance: float | None,
) -> GradientReport:
    """See `llad.check_grads`. `reverse` is a value_and_grad dispatcher, `forward` a jvp dispatcher."""
    if directions < 1:
        raise ArgumentError("directions must be at least 1")
    random = np.random.default_rng(seed)
    transform, primal = reverse.transform, reverse.primal
    if transform.has_aux:
        primal = _first_of(primal)
    _, gradients = reverse(*copied(args))
    if transform.single:
        gradients = (gradients,)
    # Numba returns numbers in single precision as Python's, arguments tell.
    differentiated = [args[argnum] for argnum in transform.argnums if argnum < len(args)]
    precision = min(_precision(value) for value in (*gradients, *differentiated))
    relative = tolerance if tolerance is not None else {32: 1e-3, 64: 1e-8}[precision]
    relative_difference = tolerance if tolerance is not None else {32: 1e-3, 64: 1e-5}[precision]
    found, failures = [], []
    for number in range(directions):
        tangents: list[Any] = [None] * len(args)
        for argnum in transform.argnums:
            tangents[argnum] = _random_like(args[argnum], random)
        terms = [
            _dot(gradient, tangents[argnum])
            for gradient, argnum in zip(gradients, transform.argnums, strict=True)
        ]
        total, scale = sum(term[0] for term in terms), sum(term[1] for term in terms)
        along = None
        with contextlib.suppress(UnsupportedError):
            along = float(forward(copied(args), tuple(tangents))[1])
        row = _compared(total, along, scale, _along(primal, args, tangents), relative_difference)
        found.append(row)
        failures += _judge(number, row, relative, relative_difference)
    name = getattr(primal, "__name__", "function")
    report = GradientReport(name, tuple(found), relative, relative_difference, tuple(failures))
    if failures:
        raise GradientCheckError(str(report))
    return report


def _compared(
    reverse: float, forward: float | None, scale: float, along: Callable[[float], float], relative: float
) -> Direction:
    """The row of one direction, with differences of steps that no kink of a piecewise function lies in.

    Limiters, contacts and numbers of iterations make a function piecewise, and a step across the pieces says
    nothing about the derivative. So where the differences contradict the derivative, smaller steps are taken,
    and believed if they are accurate.
    """
    first = Direction(reverse, forward, *extrapolated_difference(along), scale)
    if abs(reverse - first.difference) <= _allowed(first, relative):
        return first
    for start in (1e-4, 1e-6):
        row = Direction(reverse, forward, *extrapolated_difference(along, start), scale)
        believed = row.uncertainty <= relative * max(scale, abs(row.difference))
        if believed and abs(reverse - row.difference) <= _allowed(row, relative):
            return row
    return first


def _allowed(row: Direction, relative: float) -> float:
    """How far the differences may be from the derivative."""
    return relative * max(row.scale, abs(row.difference), np.finfo(float).tiny) + 10.0 * row.uncertainty


def _judge(number: int, row: Direction, relative: float, relative_difference: float) -> list[str]:
    found = []
    floor = np.finfo(float).tiny
    if not np.isfinite(row.reverse):
        found.append(f"direction {number}: the reverse derivative is {row.reverse}")
    if row.forward is not None and not abs(row.reverse - row.forward) <= relative * (row.scale + floor):
        found.append(
            f"direction {number}: reverse and forward mode differ by {row.reverse - row.forward:.3e}"
        )
    allowed = _allowed(row, relative_difference)
    if not abs(row.reverse - row.difference) <= allowed:
        found.append(
            f"direction {number}: reverse mode and differences differ by {row.reverse - row.difference:.3e}, "
            f"more than {allowed:.3e}"
        )
    return found


def _first_of(function: Any) -> Callable[..., Any]:
    """What `function` returns without the auxiliary part."""

    @functools.wraps(function)
    def first(*args: Any) -> Any:
        return function(*args)[0]

    return first


def _along(primal: Any, args: tuple[Any, ...], tangents: list[Any]) -> Callable[[float], float]:
    """The primal along the tangents, in double precision, as a function of the step.

    NaN where the primal raises: a step may leave the points that it accepts.
    """
    wide = tuple(
        arg if tangent is None else _widened(arg) for arg, tangent in zip(args, tangents, strict=True)
    )

    def along(step: float) -> float:
        moved = tuple(
            arg if tangent is None else _moved(arg, tangent, step)
            for arg, tangent in zip(wide, tangents, strict=True)
        )
        try:
            return float(primal(*copied(moved)))
        except Exception:
            return np.nan

    return along


def extrapolated_difference(along: Callable[[float], float], start: float = 1e-2) -> tuple[float, float]:
    """Derivative of `along` at 0 and an estimate of its error.

    Central differences with steps `start / 1.4**k`, extrapolated to step zero by Neville's scheme; the entry
    of the tableau that its neighbours confirm best is taken (Ridders, Advances in Engineering Software 4,
    1982).
    """
    shrink, best, error = 1.4, np.nan, np.inf
    previous: list[float] = []
    step = start
    for _ in range(18):
        row = [(along(step) - along(-step)) / (2.0 * step)]
        factor = shrink * shrink
        for column, older in enumerate(previous):
            row.append((row[column] * factor - older) / (factor - 1.0))
            factor *= shrink * shrink
            estimate = max(abs(row[-1] - row[-2]), abs(row[-1] - older))
            if estimate <= error:
                error, best = estimate, row[-1]
        previous = row
        step /= shrink
    return float(best), float(error)


def _leaves(value: Any) -> list[Any]:
    own = members(value)
    return [value] if own is None else [leaf for member in own for leaf in _leaves(member)]


def _map(change: Callable[[Any], Any], value: Any) -> Any:
    """`value` with all leaves replaced."""
    own = members(value)
    return change(value) if own is None else rebuilt(value, [_map(change, member) for member in own])


def _precision(value: Any) -> int:
    single = (np.float32, np.complex64)
    return min(32 if getattr(leaf, "dtype", None) in single else 64 for leaf in _leaves(value))


def _widened(value: Any) -> Any:
    def widen(leaf: Any) -> Any:
        if not _is_inexact(leaf):
            return leaf
        if isinstance(leaf, np.ndarray):
            return np.array(leaf, np.complex128 if np.iscomplexobj(leaf) else np.float64, order="K")
        return complex(leaf) if np.iscomplexobj(leaf) else float(leaf)

    return _map(widen, value)


def _random_like(value: Any, random: np.random.Generator, *, zeros: bool = False) -> Any:
    """`zeros`: integers have the tangent 0, as those in tuples in lists need one, instead of None."""
    own = members(value)
    if own is not None:
        inside = zeros or (is_list(value) and any(members(member) is not None for member in own))
        return rebuilt(value, [_random_like(member, random, zeros=inside) for member in own])
    if not _is_inexact(value):
        if isinstance(value, np.ndarray):
            return np.zeros_like(value)
        return type(value)(0) if zeros and value is not None else None
    drawn = random.standard_normal(np.shape(value))
    if np.iscomplexobj(value):
        drawn = drawn + 1j * random.standard_normal(np.shape(value))
    if not isinstance(value, np.ndarray):
        return type(value)(drawn)
    # Arrays in lists need tangents of their memory order.
    made = value.copy(order="K")
    made[...] = drawn
    return made


def _dot(gradient: Any, tangent: Any) -> tuple[float, float]:
    """The inner product of two equal structures, and the sum of the absolute values of its terms.

    Real and imaginary parts count as coordinates.
    """
    total = scale = 0.0
    for a, b in zip(_leaves(gradient), _leaves(tangent), strict=True):
        if b is None:
            continue
        parts = [(np.real(a), np.real(b))]
        if np.iscomplexobj(a):
            parts.append((np.imag(a), np.imag(b)))
        for x, y in parts:
            product = np.asarray(x, np.float64) * np.asarray(y, np.float64)
            total += float(product.sum())
            scale += float(np.abs(product).sum())
    return total, scale


def _is_inexact(leaf: Any) -> bool:
    """Whether a leaf of an argument has a derivative; integers beside floats in a tuple have none."""
    return leaf is not None and np.asarray(leaf).dtype.kind in "fc"


def _moved(value: Any, tangent: Any, step: float) -> Any:
    if tangent is None or (members(value) is None and not _is_inexact(value)):
        return value
    own, along = members(value), members(tangent)
    if own is not None and along is not None:
        return rebuilt(value, [_moved(v, t, step) for v, t in zip(own, along, strict=True)])
    # A tangent in single precision would round what it is added to.
    tangent = np.asarray(tangent, np.complex128 if np.iscomplexobj(tangent) else np.float64)
    if isinstance(value, np.ndarray):
        moved = value.copy(order="K")
        moved += step * tangent
        return moved
    moved = value + step * tangent
    return complex(moved) if np.iscomplexobj(moved) else float(moved)
