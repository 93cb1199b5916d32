"""Kernels rerun as pure Python in another arithmetic: floats, complex numbers, or 50-digit numbers.

A kernel is rebuilt from its Python function with other globals: helper dispatchers become rebuilt Python
functions, `np` and `math` become stand-ins whose functions and array constructors work in the arithmetic.
Nothing here knows anything of derivatives of functions, so it is independent of every derivative rule.
"""

from __future__ import annotations

import builtins
import cmath
import math
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import mpmath  # type: ignore[import-untyped]
import numpy as np
from numba.core.registry import CPUDispatcher
from scipy import special

__all__ = ["COMPLEX", "DIGITS", "FLOAT", "PRECISE", "Arithmetic", "rebuild"]

DIGITS = 50
_FUNCTIONS = (
    *("exp", "log", "log10", "sqrt", "sin", "cos", "tan", "sinh", "cosh", "tanh", "asin", "acos", "atan"),
    *("asinh", "acosh", "atanh", "log1p", "expm1", "erf", "lgamma"),
)
_NUMPY_NAMES = {"arcsin": "asin", "arccos": "acos", "arctan": "atan", "arcsinh": "asinh", "arctanh": "atanh"}


@dataclass(frozen=True)
class Arithmetic:
    """Number type of arrays (`element`), conversion of a float, and scalar functions by their `math` name."""

    element: type | None  # None: leave arrays and constants as they are
    convert: Callable[[Any], Any]
    functions: Mapping[str, Callable[..., Any]]

    def array(self, values: Any) -> Any:
        """A copy of a float array in this arithmetic."""
        if self.element is None:
            return np.array(values)
        result = np.empty(np.shape(values), dtype=self.element)
        for index in np.ndindex(result.shape):
            result[index] = self.convert(np.asarray(values)[index])
        return result


def _complex_absolute(x: Any) -> Any:
    if isinstance(x, complex | np.complexfloating):
        raise TypeError("the absolute value is not analytic")
    return builtins.abs(x)


def _complex_erf(x: Any) -> Any:
    return special.erf(complex(x))


# numpy's complex log1p and expm1 keep small imaginary parts exactly; cmath lacks them.
_COMPLEX_FUNCTIONS: dict[str, Callable[..., Any]] = {
    **{name: getattr(cmath, name) for name in _FUNCTIONS if hasattr(cmath, name)},
    "log1p": lambda x: np.log1p(complex(x)),
    "expm1": lambda x: np.expm1(complex(x)),
    "erf": _complex_erf,
    "lgamma": lambda x: special.loggamma(complex(x)),
}
_PRECISE_FUNCTIONS: dict[str, Callable[..., Any]] = {
    **{name: getattr(mpmath, name) for name in _FUNCTIONS if hasattr(mpmath, name)},
    "lgamma": mpmath.loggamma,
    "floor": lambda x: int(mpmath.floor(x)),
}

FLOAT = Arithmetic(None, lambda x: x, {})
COMPLEX = Arithmetic(complex, complex, _COMPLEX_FUNCTIONS)
PRECISE = Arithmetic(object, lambda x: mpmath.mpf(float(x)), _PRECISE_FUNCTIONS)


class _Module:
    """Stand-in for `math` or `np`: what is not replaced comes from the module itself."""

    def __init__(self, original: types.ModuleType, replaced: Mapping[str, Any]) -> None:
        self._original = original
        self.__dict__.update(replaced)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._original, name)
        if callable(value) and not isinstance(value, type) and name in _UNSAFE:
            raise NotImplementedError(f"{self._original.__name__}.{name} has no stand-in")
        return value


# Functions that would silently leave the arithmetic.
_UNSAFE = frozenset(
    (*_FUNCTIONS, *_NUMPY_NAMES, "pow", "fabs", "abs", "hypot", "atan2", "arctan2", "power", "dot")
)


def _constructors(arithmetic: Arithmetic) -> dict[str, Any]:
    def is_float(dtype: Any) -> bool:
        return dtype in (scalar, float) or np.dtype(dtype).kind in "fcO"

    def scalar(value: Any) -> Any:
        return value if isinstance(value, arithmetic.element or object) else arithmetic.convert(value)

    def full(shape: Any, value: Any, dtype: Any = float) -> Any:
        if not is_float(dtype):
            return np.full(shape, value, dtype=dtype)
        result = np.empty(shape, dtype=arithmetic.element)
        result[...] = arithmetic.convert(value)
        return result

    return {
        "float32": scalar,
        "float64": scalar,
        "full": full,
        "zeros": lambda shape, dtype=float: full(shape, 0.0, dtype),
        "ones": lambda shape, dtype=float: full(shape, 1.0, dtype),
        "empty": lambda shape, dtype=float: full(shape, math.nan, dtype),
        "zeros_like": lambda array: full(array.shape, 0.0, array.dtype),
        "ones_like": lambda array: full(array.shape, 1.0, array.dtype),
        "empty_like": lambda array: full(array.shape, math.nan, array.dtype),
    }


def _replaced_globals(arithmetic: Arithmetic) -> dict[str, Any]:
    if arithmetic.element is None:
        return {}
    functions = arithmetic.functions
    named = {**functions, **{ours: functions[theirs] for ours, theirs in _NUMPY_NAMES.items()}}
    replaced = {
        "math": _Module(math, functions),
        "np": _Module(np, {**named, **_constructors(arithmetic)}),
        "float": lambda x: x,
    }
    if arithmetic.element is complex:
        replaced["abs"] = _complex_absolute
    return replaced


def rebuild(kernel: CPUDispatcher, arithmetic: Arithmetic) -> Callable[..., Any]:
    """The Python function of `kernel`, with its helpers, running in `arithmetic`."""
    replaced = _replaced_globals(arithmetic)
    done: dict[int, types.FunctionType] = {}

    def convert(function: Any) -> types.FunctionType:
        if id(function) in done:
            return done[id(function)]
        if function.__closure__:
            raise NotImplementedError(f"{function.__name__} is a closure")
        namespace = {**function.__globals__, **replaced}
        copy = types.FunctionType(function.__code__, namespace, function.__name__, function.__defaults__)
        done[id(function)] = copy
        for name in function.__code__.co_names:
            value = namespace.get(name)
            if isinstance(value, CPUDispatcher):
                namespace[name] = convert(value.py_func)
        return copy

    return convert(kernel.py_func)
