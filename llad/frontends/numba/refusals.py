"""What a refused symbol means to somebody who writes Python: constructs, reasons and remedies.

The core names the function that it has no derivative for. Here the functions that Numba lowers a construct to lead
back to that construct.
"""

from __future__ import annotations

from dataclasses import dataclass

from llad.errors import MissingRuleError, UnsupportedError
from llad.frontends.numba.randomness import SHAPE

__all__ = ["explained"]


@dataclass(frozen=True)
class _Meaning:
    """What symbols stand for that start with one of `prefixes` or are one of `names`."""

    prefixes: tuple[str, ...]
    construct: str
    reason: str
    remedy: str
    names: tuple[str, ...] = ()


_MEANINGS = (
    _Meaning(
        (SHAPE,),
        "a draw from {name} by the shape of its distribution",
        "it decides which proposals the sampler rejects, and the derivative of the accepted one would leave that out",
        "differentiate by location and scale only, or draw with parameters that do not depend on what is "
        "differentiated",
    ),
    _Meaning(
        ("Py", "_Py", "numba_gil_ensure", "numba_gil_release", "numba_unpickle", "NRT_adapt_ndarray"),
        "a call into the Python interpreter (object mode)",
        "a value that carries a derivative goes through Python objects, and these are not followed",
        "compute it outside of `objmode` with functions that Numba compiles, or, where no derivative is wanted, hand "
        "the block `llad.stop_gradient(value)`",
    ),
    _Meaning(
        (),
        "a call through a function pointer (ctypes, `@cfunc`, or a function that comes in as a first-class value)",
        "a differentiable value goes through machine code that llad has no source of",
        "call an `@njit` function instead; functions with declared signatures in a tuple that is an argument are such "
        "pointers: give each an argument of its own, or leave the signatures out (`@njit` alone) and choose by "
        "constants or `literal_unroll`; where no derivative is wanted, hand over `llad.stop_gradient(value)`",
        ("call", "a function pointer"),
    ),
    _Meaning(
        ("numba_dict_",),
        "a dict that holds differentiable values",
        "dicts are followed as look-up tables of numbers without derivatives only",
        "keep such values in arrays, tuples or named tuples; keys may map to positions in an array; where no "
        "derivative is wanted, store `llad.stop_gradient(value)`",
    ),
    _Meaning(
        ("numba_list_",),
        "a typed list with differentiable values that leaves the function",
        "its memory belongs to Numba's run time, and is not followed",
        "return such values in an array or a tuple",
    ),
    _Meaning(
        ("NRT_MemInfo_new_varsize", "NRT_MemInfo_varsize"),
        "a list or set that holds differentiable values",
        "its memory moves when it grows, and is not followed",
        "keep such values in an array of sufficient size, or, where no derivative is wanted, store "
        "`llad.stop_gradient(value)`",
    ),
    _Meaning(
        ("NRT_dealloc", "NRT_MemInfo_new"),
        "an object that holds differentiable values",
        "its memory belongs to Numba's run time, and is not followed",
        "keep such values in arrays or tuples",
    ),
)


# What helps against anything that is not followed.
_REMEDY = (
    "compute it with loops over arrays and numbers, or, where no derivative is wanted, take "
    "`llad.stop_gradient(value)`"
)


def explained(error: UnsupportedError) -> UnsupportedError:
    """The error in terms of Python, if it names a function of the run time that Python code does not mention.

    Errors without a remedy get the general one.
    """
    if not error.remedy:
        told = type(error)(error.construct, error.reason, _REMEDY, error.location)
        told.instruction = error.instruction
        return told
    if not isinstance(error, MissingRuleError):
        return error
    symbol = error.construct.strip("`")
    for meaning in _MEANINGS:
        if symbol in meaning.names or symbol.startswith(meaning.prefixes):
            name = symbol.removeprefix(SHAPE).rpartition(".")[0]
            construct = meaning.construct.format(name=f"`{name}`")
            told = MissingRuleError(construct, meaning.reason, meaning.remedy, error.location)
            told.instruction = error.instruction
            return told
    return error
