"""Random draws: the parameters by which a draw cannot be differentiated are marked.

Numba lowers draws to ordinary code, so a draw has the derivative of that code: right for locations, scales and
inverted distribution functions (`normal`, `uniform`, `weibull`), where the draw moves smoothly with the parameter.
The shape of a gamma distribution, however, decides in a loop which proposals are rejected. Differentiating the
accepted one leaves out what the decisions contribute, and gives a wrong estimate of the derivative of any
expectation, without a sign of it. So such parameters go through a call

    %shape.marked = call double @llad.shape.gamma.f64(double %shape)

which has no derivative rule: an active one is refused. In the code that runs it returns its argument.

The rate of a Poisson distribution goes to compiled code without IR, which gives an integer back: it is a constant.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,has-type"

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.np.random import distributions

from llad.frontends.numba.stated import with_partials

__all__ = ["SHAPE", "define_shapes", "marked_draw"]

SHAPE = "llad.shape."

# Distribution -> positions of the parameters that decide about rejections or between cases.
_PARAMETERS: Mapping[str, tuple[int, ...]] = {
    "gamma": (0,),
    "standard_gamma": (0,),
    "beta": (0, 1),
    "chisquare": (0,),
    "noncentral_chisquare": (0, 1),
    "noncentral_f": (0, 1, 2),
    "f": (0, 1),
    "standard_t": (0,),
    "vonmises": (1,),
    "wald": (0, 1),
}
_OF_PYTHON: Mapping[str, tuple[int, ...]] = {
    "gammavariate": (0,),
    "betavariate": (0, 1),
    "vonmisesvariate": (1,),
}
_COUNTED = "poisson"
_DECLARATION = re.compile(rf"^declare [^\n]*@({re.escape(SHAPE)}\w+\.f(32|64))\([^\n]*$", re.MULTILINE)


@lru_cache(maxsize=1)
def _draws() -> Mapping[Any, tuple[str, tuple[int, ...]]]:
    """For each function of Numba that draws: the distribution, and the marked positions of its arguments."""
    found: dict[Any, tuple[str, tuple[int, ...]]] = {}
    for name, positions in _PARAMETERS.items():
        # Functions of generators take the bit generator first.
        behind = tuple(position + 1 for position in positions)
        for owner, attribute, shifted in (
            (np.random, name, positions),
            (distributions, f"random_{name}", behind),
            (distributions, f"random_{name}_f", behind),
        ):
            if hasattr(owner, attribute):
                found[getattr(owner, attribute)] = (name, shifted)
    for name, positions in _OF_PYTHON.items():
        found[getattr(random, name)] = (name, positions)
    found[np.random.poisson] = (_COUNTED, (0,))
    return found


def marked_draw(fn: Any, sig: Any, original: Callable[[Any, Any], Any]) -> Callable[..., Any] | None:
    """The implementation of a draw with its parameters marked; None for other functions.

    `original(fn, sig)` gives Numba's.
    """
    if not isinstance(fn, types.Function) or not callable(fn.typing_key):
        return None
    known = _draws().get(fn.typing_key) if getattr(fn.typing_key, "__hash__", None) else None
    if known is None or not any(isinstance(argument, types.Float) for argument in sig.args):
        return None
    name, positions = known
    lower = original(fn, sig)

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        given = list(args)
        for position in positions:
            if position < len(given) and isinstance(sig.args[position], types.Float):
                given[position] = _mark(builder, name, given[position])
        return lower(builder, tuple(given))

    implementation.libs = getattr(lower, "libs", ())
    return implementation


def _mark(builder: Any, name: str, value: Any) -> Any:
    if isinstance(value, ir.Constant):
        return value
    if name == _COUNTED:
        double = builder.fpext(value, ir.DoubleType()) if isinstance(value.type, ir.FloatType) else value
        constant = with_partials(builder, double, [], [])
        return constant if double is value else builder.fptrunc(constant, value.type)
    size = 32 if isinstance(value.type, ir.FloatType) else 64
    function_type = ir.FunctionType(value.type, [value.type])
    function = cgutils.get_or_insert_function(builder.module, function_type, f"{SHAPE}{name}.f{size}")
    function.attributes.add("nounwind")
    function.attributes.add("readnone")
    return builder.call(function, [value])


def define_shapes(text: str) -> str:
    """The module with every mark defined: it returns its argument."""

    def define(match: re.Match[str]) -> str:
        number = {"32": "float", "64": "double"}[match[2]]
        return f"define internal {number} @{match[1]}({number} %shape) alwaysinline {{\n  ret {number} %shape\n}}"

    return _DECLARATION.sub(define, text)
