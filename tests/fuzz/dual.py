"""The oracle's own derivative: the program's source run by Python on dual numbers.

A dual number carries value and tangent, and as third part the sum of the absolute values of all
contributions to the tangent: the scale that rounding errors of a derivative are measured against. Comparisons
look at the value; how close the closest one was to a tie is recorded. There is no step size, so the result is
exact up to rounding, for branches as well. Nothing here is shared with llad.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import numpy as np

from tests.fuzz.program import PAIR, SCALAR, Program, compile_source, make_arguments, make_tangents


class Run:
    """What is recorded during one run of a program."""

    def __init__(self) -> None:
        self.closest_tie = math.inf


class Dual:
    """value + tangent * epsilon. Immutable."""

    __slots__ = ("magnitude", "run", "tangent", "value")

    def __init__(self, value: float, tangent: float, magnitude: float, run: Run) -> None:
        self.value = float(value)
        self.tangent = float(tangent)
        self.magnitude = float(magnitude)
        self.run = run

    def chain(self, value: float, partial: float) -> Dual:
        return Dual(value, partial * self.tangent, abs(partial) * self.magnitude, self.run)

    def chain2(self, other: Dual, value: float, partial: float, other_partial: float) -> Dual:
        return Dual(
            value,
            partial * self.tangent + other_partial * other.tangent,
            abs(partial) * self.magnitude + abs(other_partial) * other.magnitude,
            self.run,
        )

    def lift(self, other: Any) -> Dual:
        return other if isinstance(other, Dual) else Dual(float(other), 0.0, 0.0, self.run)

    def __add__(self, other: Any) -> Any:
        if isinstance(other, np.ndarray):
            return NotImplemented
        other = self.lift(other)
        return self.chain2(other, self.value + other.value, 1.0, 1.0)

    def __sub__(self, other: Any) -> Any:
        if isinstance(other, np.ndarray):
            return NotImplemented
        other = self.lift(other)
        return self.chain2(other, self.value - other.value, 1.0, -1.0)

    def __mul__(self, other: Any) -> Any:
        if isinstance(other, np.ndarray):
            return NotImplemented
        other = self.lift(other)
        return self.chain2(other, self.value * other.value, other.value, self.value)

    def __truediv__(self, other: Any) -> Any:
        if isinstance(other, np.ndarray):
            return NotImplemented
        other = self.lift(other)
        quotient = self.value / other.value
        return self.chain2(other, quotient, 1.0 / other.value, -quotient / other.value)

    def __radd__(self, other: Any) -> Any:
        return self.lift(other) + self

    def __rsub__(self, other: Any) -> Any:
        return self.lift(other) - self

    def __rmul__(self, other: Any) -> Any:
        return self.lift(other) * self

    def __rtruediv__(self, other: Any) -> Any:
        return self.lift(other) / self

    def __pow__(self, other: Any) -> Dual:
        if isinstance(other, int | np.integer):
            n = int(other)
            return self.chain(self.value**n, n * self.value ** (n - 1) if n else 0.0)
        other = self.lift(other)
        power = self.value**other.value
        return self.chain2(other, power, other.value * power / self.value, power * math.log(self.value))

    def __neg__(self) -> Dual:
        return self.chain(-self.value, -1.0)

    def __abs__(self) -> Dual:
        self.note(0.0)
        return self.chain(abs(self.value), math.copysign(1.0, self.value))

    def note(self, number: Any) -> float:
        """Records how far this value is from `number`, unless neither depends on the inputs."""
        other = self.lift(number)
        gap = abs(self.value - other.value)
        if self.magnitude or other.magnitude or 0.0 < gap < 1e-12:
            self.run.closest_tie = min(self.run.closest_tie, gap)
        return other.value

    def __lt__(self, other: Any) -> bool:
        return self.value < self.note(other)

    def __le__(self, other: Any) -> bool:
        return self.value <= self.note(other)

    def __gt__(self, other: Any) -> bool:
        return self.value > self.note(other)

    def __ge__(self, other: Any) -> bool:
        return self.value >= self.note(other)

    def __int__(self) -> int:
        self.note(round(self.value))
        return int(self.value)


def _unary(
    function: Callable[[float], float], partial: Callable[[float, float], float]
) -> Callable[[Any], Any]:
    """`function` with the derivative `partial(x, function(x))`, on numbers and arrays of them."""

    def apply(x: Any) -> Any:
        if isinstance(x, np.ndarray):
            return np.array([apply(element) for element in x.ravel()], dtype=object).reshape(x.shape)
        if not isinstance(x, Dual):
            return function(float(x))
        y = function(x.value)
        return x.chain(y, partial(x.value, y))

    return apply


def _binary(
    function: Callable[[float, float], float], partials: Callable[[float, float, float], tuple[float, float]]
) -> Callable[[Any, Any], Any]:
    def apply(x: Any, y: Any) -> Any:
        if not isinstance(x, Dual) and not isinstance(y, Dual):
            return function(float(x), float(y))
        x = y.lift(x) if isinstance(y, Dual) else x
        y = x.lift(y)
        z = function(x.value, y.value)
        return x.chain2(y, z, *partials(x.value, y.value, z))

    return apply


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "sin": _unary(math.sin, lambda x, y: math.cos(x)),
    "cos": _unary(math.cos, lambda x, y: -math.sin(x)),
    "tanh": _unary(math.tanh, lambda x, y: 1.0 / math.cosh(x) ** 2),
    "exp": _unary(math.exp, lambda x, y: y),
    "expm1": _unary(math.expm1, lambda x, y: math.exp(x)),
    "log": _unary(math.log, lambda x, y: 1.0 / x),
    "log1p": _unary(math.log1p, lambda x, y: 1.0 / (1.0 + x)),
    "sqrt": _unary(math.sqrt, lambda x, y: 0.5 / y),
    "atan": _unary(math.atan, lambda x, y: 1.0 / (1.0 + x * x)),
    "arctan": _unary(math.atan, lambda x, y: 1.0 / (1.0 + x * x)),
    "sinh": _unary(math.sinh, lambda x, y: math.cosh(x)),
    "cosh": _unary(math.cosh, lambda x, y: math.sinh(x)),
    "erf": _unary(math.erf, lambda x, y: 2.0 / math.sqrt(math.pi) * math.exp(-x * x)),
    "fabs": _unary(abs, lambda x, y: math.copysign(1.0, x)),
    "pow": _binary(math.pow, lambda x, y, z: (y * math.pow(x, y - 1.0), z * math.log(x))),
    "hypot": _binary(math.hypot, lambda x, y, z: (x / z, y / z)),
    "atan2": _binary(math.atan2, lambda x, y, z: (y / (x * x + y * y), -x / (x * x + y * y))),
}


def _filled(shape: Any, value: float) -> np.ndarray:
    return np.full(shape, value, dtype=object)


# An element of np.empty that is read before it is written makes the result NaN, and so the program invalid.
NUMPY = SimpleNamespace(
    **FUNCTIONS,
    zeros=lambda shape, dtype=None: _filled(shape, 0.0),
    ones=lambda shape: _filled(shape, 1.0),
    empty=lambda shape: _filled(shape, math.nan),
    full=_filled,
    zeros_like=lambda a: _filled(a.shape, 0.0),
    empty_like=lambda a: _filled(a.shape, math.nan),
    sum=np.sum,
    dot=np.dot,
    abs=lambda x: _unary(abs, lambda v, y: math.copysign(1.0, v))(x),
    float32=lambda x: x,
    float64=lambda x: x,
)


@dataclass(frozen=True)
class Reference:
    """Result of a run: value, tangent, its scale, how close a comparison was to a tie, and what was raised.

    `arguments` holds the values of the float arrays afterwards, position -> list of arrays.
    """

    value: float
    tangent: float
    magnitude: float
    closest_tie: float
    arguments: dict[int, list[np.ndarray]]
    raised: str = ""


def _duals(values: np.ndarray, tangents: np.ndarray | None, run: Run) -> np.ndarray:
    flat = values.ravel()
    directions = np.zeros(flat.shape) if tangents is None else tangents.ravel()
    pairs = zip(flat, directions, strict=True)
    made = np.empty(flat.shape, dtype=object)
    made[:] = [Dual(value, tangent, abs(tangent), run) for value, tangent in pairs]
    return made.reshape(values.shape)


def _values(array: np.ndarray) -> np.ndarray:
    return np.array([x.value if isinstance(x, Dual) else x for x in array.ravel()], float).reshape(
        array.shape
    )


def reference(
    program: Program,
    tangents: dict[int, Any] | None = None,
    functions: dict[str, Callable[..., Any]] | None = None,
) -> Reference:
    """Runs the program in Python in the direction of `tangents` (position -> tangent of that argument).

    `functions` replaces functions of `math`: with a wrong derivative, to see that the fuzzer finds it.
    """
    run = Run()
    tangents = make_tangents(program) if tangents is None else tangents
    arguments: list[Any] = []
    arrays: dict[int, list[np.ndarray]] = {}
    for position, value in enumerate(make_arguments(program)):
        a, tangent = program.arguments[position], tangents.get(position)
        if a.kind == SCALAR:
            arguments.append(Dual(value, tangent or 0.0, abs(tangent or 0.0), run))
        elif a.kind == PAIR:
            arrays[position] = [_duals(v, tangent and tangent[k], run) for k, v in enumerate(value)]
            arguments.append(tuple(arrays[position]))
        elif a.is_differentiable:
            arrays[position] = [_duals(value, tangent, run)]
            arguments.append(arrays[position][0])
        else:
            arguments.append(value)
    mathematics = SimpleNamespace(**{**FUNCTIONS, **(functions or {})})
    kernel = compile_source(program, {"math": mathematics, "np": NUMPY, "njit": lambda f: f})
    raised, result = "", Dual(0.0, 0.0, 0.0, run)
    try:
        result = result.lift(kernel(*arguments))
    except ValueError as error:
        # Out of the domain of a function of math is an error of the generator, not of the program.
        if not str(error).startswith("fuzz"):
            raise
        raised = str(error)
    after = {position: [_values(v) for v in group] for position, group in arrays.items()}
    return Reference(result.value, result.tangent, result.magnitude, run.closest_tie, after, raised)
