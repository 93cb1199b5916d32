"""Tries what llad does with the functions of NumPy that Numba supports.

A case becomes a function of numbers and arrays that returns one number: the elements of the result, weighted.
Its gradient along a random direction is compared with central differences of the function itself: run by Python
with NumPy, or, where random numbers are drawn, compiled by Numba.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

import numba
import numpy as np
import numpy.lib.stride_tricks
import numpy.polynomial
from numba.core.errors import NumbaError
from numba.core.registry import cpu_target

import llad
from tests.arrays.numpy_cases import CASES, VALUES

__all__ = ["Case", "Outcome", "aliases", "all_cases", "gradients", "outcome", "supported_names", "try_case"]

DIFFERENTIABLE = "differentiable"
FLAT = "zero"  # it depends on floats, and its derivative is zero wherever there is one
INACTIVE = "inactive"  # integers, booleans, constants
REFUSED = "refused"
NOT_IN_NUMBA = "not in Numba"  # the expression does not compile there
WRONG = "wrong"

MODULES = {
    "np": np,
    "np.linalg": np.linalg,
    "np.random": np.random,
    "np.polynomial.polynomial": np.polynomial.polynomial,
    "np.polynomial.polyutils": np.polynomial.polyutils,
    "np.lib.stride_tricks": np.lib.stride_tricks,
}
_PARAMETERS = tuple(VALUES)
_NAME = re.compile(r"np(?:\.[A-Za-z_]\w*)+")
_WORD = re.compile(r"(?<![\w.])[a-z](?![\w=])")
# Steps of the difference quotient; a relative error of 1e-8 can be expected of it.
_STEP = 2e-4
_TOLERANCE = 2e-6
_TOLERANCE_SINGLE = 2e-3

_WEIGHTING = """
def weighted_0(r):
    return r * 1.0

def weighted_1(r):
    total = 0.0
    for i in range(r.shape[0]):
        total += r[i] * (1.0 + 0.3 * i)
    return total

def weighted_2(r):
    total = 0.0
    for i in range(r.shape[0]):
        total += (1.0 + 0.7 * i) * weighted_1(r[i])
    return total

def weighted_3(r):
    total = 0.0
    for i in range(r.shape[0]):
        total += (1.0 + 0.4 * i) * weighted_2(r[i])
    return total
"""


@dataclass(frozen=True)
class Case:
    """A use of a function of NumPy. `name` is the function's, `section` that of the documentation."""

    section: str
    name: str
    source: str

    @property
    def statements(self) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.source.split(";"))

    @property
    def is_random(self) -> bool:
        return self.name.startswith("np.random.")

    @property
    def arguments(self) -> tuple[str, ...]:
        made = set(re.findall(r"(?:^|; )([a-z]) =", self.source))
        made |= (
            set(re.findall(r"for ([a-z, ]+) in", self.source.replace(", ", "")))
            if "for " in self.source
            else set()
        )
        words = set(_WORD.findall(self.source))
        local = {name for part in made for name in part}
        return tuple(name for name in _PARAMETERS if name in words - local)

    @property
    def differentiable(self) -> tuple[str, ...]:
        return tuple(name for name in self.arguments if np.asarray(VALUES[name]).dtype.kind == "f")


@dataclass(frozen=True)
class Outcome:
    """What llad did with a case; `detail` is the error, or how the derivative differs."""

    kind: str
    detail: str = ""


@cache
def all_cases() -> tuple[Case, ...]:
    """Every case, in the order of the documentation."""
    found = []
    for section, text in CASES.items():
        for line in text.strip().splitlines():
            for source in [line] if ";" in line else re.split(r"  +", line):
                found.append(Case(section, _NAME.findall(source)[0], source))
    return tuple(found)


@cache
def supported_names() -> dict[str, tuple[str, ...]]:
    """The callables of NumPy that Numba can type, by their first name, with all their names."""
    context = cpu_target.typing_context
    context.refresh()
    cpu_target.target_context.refresh()
    names: dict[int, list[str]] = {}
    for prefix, module in MODULES.items():
        for name in sorted(vars(module).keys() | set(dir(module))):
            value = getattr(module, name, None)
            if name.startswith("_") or not callable(value) or isinstance(value, ModuleType):
                continue
            try:
                known = context._lookup_global(value)
            except TypeError:
                continue
            if known is not None:
                names.setdefault(id(value), []).append(f"{prefix}.{name}")
    return {found[0]: tuple(found) for found in names.values()}


def aliases(name: str) -> tuple[str, ...]:
    """All names of the function that is called `name`."""
    return next((found for found in supported_names().values() if name in found), (name,))


def _collected(result: Any, text: str) -> list[str]:
    """Terms with all numbers of a result, weighted; `text` is the expression for it."""
    if isinstance(result, tuple | list):
        return [term for i, part in enumerate(result) for term in _collected(part, f"{text}[{i}]")]
    array = np.asarray(result)
    if array.dtype.kind == "c":
        return [f"weighted_{array.ndim}({text}.{part})" for part in ("real", "imag")]
    if isinstance(result, np.ndarray) and array.ndim == 0:
        text = f"{text}[()]"
    return [f"weighted_{array.ndim}({text})"] if array.size or array.ndim else []


@cache
def _namespace(compiled: bool) -> dict[str, Any]:
    """What functions of cases refer to. Compiled helpers are shared: each is lowered once for each type."""
    namespace: dict[str, Any] = {"np": np}
    exec(_WEIGHTING, namespace)
    if compiled:
        for name in [name for name in namespace if name.startswith("weighted_")]:
            namespace[name] = numba.njit(namespace[name])
    return namespace


def _lines(case: Case) -> list[str]:
    """The head and the statements of a case's function, then the expression for its result."""
    *before, last = case.statements
    if case.is_random:
        before = ["np.random.seed(7)", *before]
    return [f"def case({', '.join(case.arguments)}):", *(f"    {line}" for line in before), last]


def _plain_function(case: Case) -> Callable[..., Any]:
    """A Python function for the result itself."""
    *lines, last = _lines(case)
    namespace: dict[str, Any] = {"np": np}
    exec("\n".join([*lines, f"    return {last}"]), namespace)
    function: Callable[..., Any] = namespace["case"]
    return function


@cache
def _kernel(case: Case, compiled: bool) -> Callable[..., Any]:
    """The function of a case's arguments, for Python or compiled."""
    *lines, last = _lines(case)
    terms = _collected(_plain_function(case)(*arguments(case)), "r") or ["0.0"]
    lines += [f"    r = {last}", f"    return {' + '.join(terms)}"]
    namespace = dict(_namespace(compiled))
    exec("\n".join(lines), namespace)
    function: Callable[..., Any] = numba.njit(namespace["case"]) if compiled else namespace["case"]
    return function


def arguments(case: Case, distance: float = 0.0) -> list[Any]:
    """Fresh arguments, the floats moved along a direction that belongs to the case."""
    random = np.random.default_rng(5)
    made = []
    for name in case.arguments:
        value = VALUES[name]
        if name in case.differentiable:
            direction = random.standard_normal(np.shape(value))
            if name == "p":
                # Functions of symmetric matrices are differentiated along symmetric directions.
                direction = direction + direction.T
            value = value + distance * direction
        made.append(value.copy() if isinstance(value, np.ndarray) else value)
    return made


def reference(case: Case) -> float:
    """The derivative along the direction, by central differences of fourth order."""
    function = _kernel(case, case.is_random)
    near, far = (
        float(function(*arguments(case, step)) - function(*arguments(case, -step)))
        for step in (_STEP, 2 * _STEP)
    )
    return (8.0 * near - far) / (12.0 * _STEP)


def directional(case: Case, gradient: tuple[Any, ...]) -> float:
    """The gradient with respect to `case.differentiable`, along the direction."""
    moved = dict(zip(case.arguments, arguments(case, 1.0), strict=True))
    return sum(
        float(np.sum(np.asarray(part) * (moved[name] - VALUES[name])))
        for name, part in zip(case.differentiable, gradient, strict=True)
    )


def outcome(case: Case, derivative: float) -> Outcome:
    """What a derivative along the direction that llad gave shows."""
    expected = reference(case)
    single = "float32" in case.source or "complex64" in case.source
    tolerance = _TOLERANCE_SINGLE if single else _TOLERANCE
    if not abs(derivative - expected) <= tolerance * (1.0 + abs(expected)):
        return Outcome(WRONG, f"{derivative!r}, differences give {expected!r}")
    if derivative != 0.0:
        return Outcome(DIFFERENTIABLE)
    return Outcome(FLAT if case.differentiable and _gives_changing_floats(case) else INACTIVE)


def _gives_changing_floats(case: Case) -> bool:
    """Whether the result holds floats that are others for other arguments."""
    function = _plain_function(case)
    here = _numbers(function(*arguments(case)))
    return any(
        a.dtype.kind in "fc" and not np.array_equal(a, b, equal_nan=True)
        for distance in (0.7, -0.7, 2.0)
        for a, b in zip(here, _numbers(function(*arguments(case, distance))), strict=True)
    )


def _numbers(result: Any) -> list[Any]:
    parts = result if isinstance(result, tuple | list) else [result]
    return [np.asarray(part) for part in parts]


def gradients(cases: tuple[Case, ...]) -> list[float]:
    """The derivatives of several cases along their directions, from one function that is compiled once.

    Raises `llad.LladError` when one of them is refused.
    """
    names = [name for name in _PARAMETERS if any(name in case.arguments for case in cases)]
    floats = [name for name in names if np.asarray(VALUES[name]).dtype.kind == "f"]
    if not floats:
        names, floats = ["s", *names], ["s"]
    namespace: dict[str, Any] = {f"case_{i}": _kernel(case, True) for i, case in enumerate(cases)}
    lines = [f"def cases(chosen, {', '.join(names)}):", "    total = 0.0"]
    for i, case in enumerate(cases):
        lines += [f"    if chosen == {i}:", f"        total += case_{i}({', '.join(case.arguments)})"]
    exec("\n".join([*lines, "    return total"]), namespace)
    gradient = llad.grad(numba.njit(namespace["cases"]), tuple(floats))
    found = []
    for i, case in enumerate(cases):
        values = {**VALUES, **dict(zip(case.arguments, arguments(case), strict=True))}
        parts = dict(zip(floats, gradient(i, *(values[name] for name in names)), strict=True))
        unrelated = [name for name in floats if name not in case.differentiable]
        assert not any(np.any(parts[name]) for name in unrelated), case
        found.append(directional(case, tuple(parts[name] for name in case.differentiable)))
    return found


def try_case(case: Case) -> Outcome:
    """Compiles the gradient of one case and compares it."""
    try:
        _kernel(case, True).compile(tuple(map(numba.typeof, arguments(case))))
    except (NumbaError, AssertionError) as error:
        return Outcome(NOT_IN_NUMBA, type(error).__name__)
    try:
        return outcome(case, gradients((case,))[0])
    except llad.LladError as error:
        return Outcome(REFUSED, refusal(error))
    except Exception as error:
        return Outcome(WRONG, f"{type(error).__name__}: {error}")


def refusal(error: llad.LladError) -> str:
    """The type of an error, and what it says without the place and the remedy."""
    message = str(error).splitlines()[0]
    message = re.sub(r"^.*?cannot differentiate ", "", message)
    message = re.sub(r"%[\w.$-]+", "a value", message)
    message = re.sub(r"`_ZN[^`]*`", "a function that is not inlined", message)
    # As the page can show it in a cell of its table.
    return f"{type(error).__name__}: {message}".replace("`", "'").replace("|", "/")
