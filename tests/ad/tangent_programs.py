"""Reads and runs the files in ir/tangent: a function, what its parameters mean, and inputs to run it on.

Lines `; llad: <directive>` in a file:
    result double | complex | array     the result parameter and what is stored there
    data <name> double | complex | i64 <count>
    scalar <name> double | i64 <value>
    other i64 <value> | other ptr       a parameter that is never differentiated
    error                               where a description of an exception goes
    tangents <names>                    with respect to what to differentiate
    runtime <function> <fact>=<number>  a function of the run time
    status <number>                     what the function returns (0 if not given)
    expect-extra <names>                the extra parameters, in order
    refuses <error> <text>              differentiation has to fail with this error, naming this text
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np

from llad.ad.tangent import differentiate_forward
from llad.analysis.facts import (
    DATA,
    ERROR,
    OTHER,
    RESULT,
    SCALAR,
    Derivative,
    Lowered,
    ParameterFact,
    RuntimeFact,
)
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.types import DOUBLE, I64, PTR, ArrayType, StructType, Type
from tests.support.jit import Compiled

COMPLEX = StructType((DOUBLE, DOUBLE))
DESCRIPTOR = StructType((PTR, PTR, I64, I64, PTR, ArrayType(1, I64), ArrayType(1, I64)))
ELEMENTS: dict[str, Type] = {"double": DOUBLE, "complex": COMPLEX, "i64": I64, "array": DESCRIPTOR}
NUMPY = {"double": np.float64, "complex": np.complex128, "i64": np.int64}
RESULT_BYTES = 64


@dataclass(frozen=True)
class Case:
    """One file. `parameters` holds the words of the directive of each parameter, in order."""

    name: str
    text: str
    parameters: tuple[tuple[str, ...], ...]
    tangents: frozenset[int]
    runtime: dict[str, RuntimeFact]
    status: int
    expected_extra: tuple[str, ...]
    refuses: tuple[str, str] | None

    def lowered(self) -> Lowered:
        return Lowered(parse(self.text), "f", tuple(map(_fact, self.parameters)), self.runtime)

    def differentiate(self) -> Derivative:
        return differentiate_forward(self.lowered(), self.tangents)


def _fact(words: tuple[str, ...]) -> ParameterFact:
    role = {"result": RESULT, "data": DATA, "scalar": SCALAR, "error": ERROR, "other": OTHER}[words[0]]
    if role == RESULT:
        return ParameterFact(role, "", ELEMENTS[words[1]])
    if role in (DATA, SCALAR):
        return ParameterFact(role, words[1], ELEMENTS[words[2]])
    return ParameterFact(role)


def read(path: Path) -> Case:
    text = path.read_text(encoding="utf-8")
    parameters: list[tuple[str, ...]] = []
    tangents: tuple[str, ...] = ()
    runtime: dict[str, RuntimeFact] = {}
    status = 0
    extra: tuple[str, ...] = ()
    refuses: tuple[str, str] | None = None
    for line in text.splitlines():
        if not line.startswith("; llad: "):
            continue
        words = tuple(line.removeprefix("; llad: ").split())
        match words:
            case ("tangents", *names):
                tangents = tuple(names)
            case ("runtime", name, fact):
                key, number = fact.split("=")
                runtime[name] = RuntimeFact(**cast(Any, {key: int(number)}))
            case ("status", number):
                status = int(number)
            case ("expect-extra", *names):
                extra = tuple(names)
            case ("refuses", kind, what):
                refuses = (kind, what)
            case _:
                assert words[0] in ("result", "data", "scalar", "other", "error"), line
                parameters.append(words)
    indices = frozenset(
        i for i, p in enumerate(parameters) if p[0] in ("data", "scalar") and p[1] in tangents
    )
    assert len(indices) == len(tangents), path
    return Case(path.stem, text, tuple(parameters), indices, runtime, status, extra, refuses)


Inputs = list[Any]  # by parameter: an array, a number, or a buffer for the result


def inputs(case: Case, seed: int = 0) -> Inputs:
    """Arrays of numbers between 0.5 and 2, scalars as written in the file."""
    random = np.random.default_rng(seed)
    made: Inputs = []
    for words in case.parameters:
        match words:
            case ("data", _, "i64", count):
                made.append(random.integers(0, 100, int(count)))
            case ("data", _, element, count):
                made.append(random.uniform(0.5, 2.0, int(count)).astype(NUMPY[element]))
                if element == "complex":
                    made[-1] += 1j * random.uniform(0.5, 2.0, int(count))
            case ("scalar", _, "i64", value) | ("other", "i64", value):
                made.append(int(value))
            case ("scalar", _, _, value):
                made.append(float(value))
            case _:
                made.append(np.zeros(RESULT_BYTES, np.uint8))
    return made


def directions(case: Case, at: Inputs, seed: int = 1) -> Inputs:
    """Random tangents of the inputs that have one; zeros, or None, for the others."""
    random = np.random.default_rng(seed)
    made: Inputs = []
    for index, value in enumerate(at):
        if index in case.tangents and isinstance(value, float):
            made.append(float(random.normal()))
        elif index in case.tangents:
            made.append(random.normal(size=value.shape).astype(value.dtype))
            if value.dtype == np.complex128:
                made[-1] += 1j * random.normal(size=value.shape)
        else:
            made.append(np.zeros_like(value) if isinstance(value, np.ndarray) else None)
    return made


def moved(at: Inputs, along: Inputs, step: float) -> Inputs:
    return [
        x
        if t is None or isinstance(x, int) or (isinstance(x, np.ndarray) and x.dtype.kind in "iu")
        else x + step * t
        for x, t in zip(at, along, strict=True)
    ]


def _c_type(words: tuple[str, ...]) -> Any:
    if words[:2] == ("other", "i64") or (words[0] == "scalar" and words[2] == "i64"):
        return ctypes.c_int64
    return ctypes.c_double if words[0] == "scalar" else ctypes.c_void_p


def _pass(value: Any) -> Any:
    return value.ctypes.data if isinstance(value, np.ndarray) else value


def outcome(case: Case, arguments: Inputs) -> list[np.ndarray]:
    """What a run has left behind: the result, and the contents of all float arrays."""
    left = []
    for words, value in zip(case.parameters, arguments, strict=True):
        if words[0] == "result":
            left.append(_result(words[1], value))
        elif words[0] == "data" and words[2] != "i64":
            left.append(value.copy())
    return left


def _result(kind: str, buffer: np.ndarray) -> np.ndarray:
    if kind != "array":
        return buffer.view(NUMPY[kind])[:1].copy()
    words = buffer[:56].view(np.int64)
    assert words[3] == 8
    assert words[2] == words[5]
    assert words[6] == 8
    data = (ctypes.c_double * int(words[2])).from_address(int(words[4]))
    return np.array(data)


def run_primal(case: Case, compiled: Compiled, at: Inputs) -> list[np.ndarray]:
    arguments = [x.copy() if isinstance(x, np.ndarray) else x for x in at]
    function = compiled.function("f", ctypes.c_int32, *map(_c_type, case.parameters))
    assert function(*map(_pass, arguments)) == case.status
    return outcome(case, arguments)


def run_tangent(
    case: Case, derivative: Derivative, compiled: Compiled, at: Inputs, along: Inputs
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Values and tangents of everything that `outcome` reports."""
    arguments = [x.copy() if isinstance(x, np.ndarray) else x for x in at]
    shadows = [np.array(t) if t is not None else np.zeros(1) for t in along]
    extra = [shadows[parameter.of] for parameter in derivative.extra]
    types = [*map(_c_type, case.parameters), *[ctypes.c_void_p] * len(extra)]
    function = compiled.function(derivative.function, ctypes.c_int32, *types)
    assert function(*map(_pass, [*arguments, *extra])) == case.status
    return outcome(case, arguments), outcome(case, shadows)


def compile_primal(case: Case) -> Compiled:
    return Compiled(print_module(parse(case.text)))


def compile_derivative(derivative: Derivative, optimise: bool) -> Compiled:
    return Compiled(print_module(derivative.module), optimise)
