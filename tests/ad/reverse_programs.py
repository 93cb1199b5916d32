"""Reads and runs the files in ir/reverse and ir/plan: a function, what its parameters mean, and inputs.

Lines `; llad: <directive>` in a file:
    result double | float
    data <name> double | float | i64 <count> [length=<parameter>] [= <values>]
    scalar <name> double | float <values>   values separated by |, as for the next one
    other i64 <values>                  every combination of the values is run
    other ptr                           a header that belongs to no array
    header <name>                       the reference-counted header of array <name>
    error                               where a description of an exception goes
    independent <names>                 with respect to what to differentiate
    statuses <numbers>                  what the function returns in these runs (0 if not given)
    successes <numbers>                 other statuses than 0 with which functions that are called have not failed
    simplify                            LLVM brings the loops into the form that reverse mode starts from
    foreign                             contents of arrays that are written are no results of the function
    refuses <error> <text>              reverse mode fails with this error, naming this text
    recompute refuses <text>            the strategy `recompute` for all loops is refused
    strategy <loop>=<strategy>          an option with which the file is planned
    operation <name> <operands>         a function with the derivatives @<name>.reverse and @<name>.tangent; each
                                        operand is position:element:size:r|w|rw, and the operands that need it;
                                        `size` is a position, or length x stride of the dimensions, as in 3x4+5x6
    kept <bytes>                        what is kept between the sweeps, for each run in order
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import numpy as np

from llad.ad.reverse import Gradient, differentiate_reverse
from llad.analysis.facts import (
    DATA,
    ERROR,
    OTHER,
    RESULT,
    SCALAR,
    Derivative,
    Extent,
    Lowered,
    OperandFact,
    OperationFact,
    ParameterFact,
)
from llad.ir.parser import parse
from llad.ir.types import DOUBLE, FLOAT, I64, Type
from llad.options import Options
from tests.support.counting import RUNTIME, Counted

FOLDER = Path(__file__).resolve().parents[2] / "ir"
ELEMENTS: dict[str, Type] = {"double": DOUBLE, "float": FLOAT, "i64": I64}
NUMPY: dict[str, Any] = {"double": np.float64, "float": np.float32, "i64": np.int64}
RECOMPUTE = Options(strategies=(("*", "recompute"),))
GUARD = 8
GUARD_VALUE = 77


@dataclass(frozen=True)
class Case:
    """One file. `parameters` holds the words of the directive of each parameter, in order."""

    name: str
    text: str
    parameters: tuple[tuple[str, ...], ...]
    independent: frozenset[int]
    statuses: frozenset[int]
    successes: frozenset[int]
    foreign: bool
    refuses: tuple[str, str] | None
    recompute_refuses: str | None
    options: Options
    kept: tuple[int, ...]
    operations: tuple[tuple[str, OperationFact], ...]

    def lowered(self) -> Lowered:
        facts = tuple(_fact(words, self.parameters) for words in self.parameters)
        return Lowered(
            parse(self.text),
            "f",
            facts,
            RUNTIME,
            dict(self.operations),
            other_successes=self.successes,
        )

    def reverse(self, options: Options | None = None) -> Gradient:
        return differentiate_reverse(self.lowered(), self.independent, options or self.options)

    @property
    def tolerance(self) -> float:
        """Relative to the sum of the magnitudes: a few hundred roundings."""
        return 3e-5 if any("float" in words for words in self.parameters) else 1e-13


def _fact(words: tuple[str, ...], parameters: tuple[tuple[str, ...], ...]) -> ParameterFact:
    match words:
        case ("result", element):
            return ParameterFact(RESULT, "", ELEMENTS[element])
        case ("data", name, element, _, *more):
            length = next((int(w.removeprefix("length=")) for w in more if w.startswith("length=")), -1)
            return ParameterFact(DATA, name, ELEMENTS[element], length)
        case ("scalar", name, element, _):
            return ParameterFact(SCALAR, name, ELEMENTS[element])
        case ("header", name):
            return ParameterFact(OTHER, name)
        case ("error",):
            return ParameterFact(ERROR)
    assert words[0] == "other", words
    return ParameterFact(OTHER)


def _operation(name: str, operands: list[str]) -> tuple[str, OperationFact]:
    found = []
    for operand in operands:
        argument, element, size, access, *needed = operand.split(":")
        pairs = [pair.split("x") for pair in size.split("+") if "x" in pair]
        extents = tuple(Extent(int(length), int(stride)) for length, stride in pairs)
        found.append(
            OperandFact(
                int(argument),
                ELEMENTS[element],
                -1 if extents else int(size),
                "r" in access,
                "w" in access,
                element != "i64",
                tuple(map(int, needed[0].split(","))) if needed else (),
                extents,
            )
        )
    return name, OperationFact(tuple(found), f"{name}.reverse", f"{name}.tangent")


def simplified(text: str) -> str:
    """`text` with loops in simplified form and closed SSA form, by LLVM."""
    module = llvm.parse_assembly(text)
    module.verify()
    machine = llvm.Target.from_default_triple().create_target_machine()
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(0))
    manager = llvm.create_new_module_pass_manager()
    manager.add_loop_simplify_pass()
    manager.add_lcssa_pass()
    manager.run(module, builder)
    return str(module)


def read(path: Path) -> Case:
    text = path.read_text(encoding="utf-8")
    parameters: list[tuple[str, ...]] = []
    names: tuple[str, ...] = ()
    statuses, successes = frozenset({0}), frozenset[int]()
    flags: set[str] = set()
    refuses: tuple[str, str] | None = None
    recompute_refuses: str | None = None
    strategies: list[tuple[str, str]] = []
    kept: tuple[int, ...] = ()
    operations: list[tuple[str, OperationFact]] = []
    for line in text.splitlines():
        if not line.startswith("; llad: "):
            continue
        words = tuple(line.removeprefix("; llad: ").split())
        match words:
            case ("independent", *given):
                names = tuple(given)
            case ("statuses", *numbers):
                statuses = frozenset(map(int, numbers))
            case ("successes", *numbers):
                successes = frozenset(map(int, numbers))
            case ("strategy", choice):
                loop, _, strategy = choice.partition("=")
                strategies.append((loop, strategy))
            case ("operation", name, *operands):
                operations.append(_operation(name, operands))
            case ("kept", *numbers):
                kept = tuple(map(int, numbers))
            case ("simplify" | "foreign",):
                flags.add(words[0])
            case ("refuses", kind, *what):
                refuses = (kind, " ".join(what))
            case ("recompute", "refuses", *what):
                recompute_refuses = " ".join(what)
            case _:
                assert words[0] in ("result", "data", "scalar", "header", "other", "error"), line
                parameters.append(words)
    indices = frozenset(i for i, p in enumerate(parameters) if p[0] in ("data", "scalar") and p[1] in names)
    assert len(indices) == len(names), path
    if "simplify" in flags:
        _initialise()
        text = simplified(text)
    return Case(
        path.stem,
        text,
        tuple(parameters),
        indices,
        statuses,
        successes,
        "foreign" in flags,
        refuses,
        recompute_refuses,
        Options(strategies=tuple(strategies)),
        kept,
        tuple(operations),
    )


def _initialise() -> None:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()


class Guarded:
    """An array between guard zones that nobody may write to."""

    def __init__(self, values: np.ndarray) -> None:
        self.whole = np.full(values.size + 2 * GUARD, GUARD_VALUE, values.dtype)
        self.array = self.whole[GUARD : GUARD + values.size]
        self.array[:] = values

    @property
    def address(self) -> int:
        return int(self.array.ctypes.data)

    def assert_intact(self) -> None:
        assert (self.whole[:GUARD] == GUARD_VALUE).all()
        assert (self.whole[GUARD + self.array.size :] == GUARD_VALUE).all()


Inputs = list[Any]  # by parameter: an array or a number


def runs(case: Case, seed: int = 0) -> Iterator[Inputs]:
    """Inputs for every combination of the numbers in the file; other floats lie between 0.5 and 2."""
    random = np.random.default_rng(seed)
    choices: list[list[Any]] = []
    for words in case.parameters:
        match words:
            case ("data", _, element, count, *more):
                values = random.uniform(0.5, 2.0, int(count)).astype(NUMPY[element])
                if "=" in more:
                    values = np.array(more[more.index("=") + 1 :]).astype(NUMPY[element])
                    assert values.size == int(count)
                choices.append([values])
            case ("other", "i64", values):
                choices.append([int(v) for v in values.split("|")])
            case ("scalar", _, element, values):
                choices.append([NUMPY[element](v) for v in values.split("|")])
            case ("result", element):
                choices.append([np.zeros(1, NUMPY[element])])
            case _:
                choices.append([np.zeros(2)])
    yield from (list(chosen) for chosen in itertools.product(*choices))


def _c_type(words: tuple[str, ...]) -> Any:
    if words[:2] == ("other", "i64"):
        return ctypes.c_int64
    if words[0] == "scalar":
        return ctypes.c_double if words[2] == "double" else ctypes.c_float
    return ctypes.c_void_p


def call(case: Case, code: Counted, name: str, at: Inputs, extra: list[np.ndarray]) -> tuple[int, Inputs]:
    """Run `name` on copies of `at`, and on `extra` in place; the status and what is left of the arguments."""
    arguments = [Guarded(x) if isinstance(x, np.ndarray) else x for x in at]
    more = [Guarded(x) for x in extra]
    function = code.function(
        name, ctypes.c_int32, *map(_c_type, case.parameters), *[ctypes.c_void_p] * len(more)
    )
    status = function(*(x.address if isinstance(x, Guarded) else x for x in (*arguments, *more)))
    for guarded in (*arguments, *more):
        if isinstance(guarded, Guarded):
            guarded.assert_intact()
    for array, guarded in zip(extra, more, strict=True):
        array[:] = guarded.array
    return status, [x.array if isinstance(x, Guarded) else x for x in arguments]


def is_float_output(words: tuple[str, ...]) -> bool:
    return words[0] == "result" or (words[0] == "data" and words[2] != "i64")


def directions(case: Case, at: Inputs, seed: int) -> list[np.ndarray]:
    """Random tangents of the independent parameters, zeros for the others."""
    random = np.random.default_rng(seed)
    found = []
    for index, value in enumerate(at):
        zeros = np.zeros_like(np.atleast_1d(value))
        found.append(
            random.normal(size=zeros.shape).astype(zeros.dtype) if index in case.independent else zeros
        )
    return found


def run_tangent(
    case: Case, derivative: Derivative, code: Counted, at: Inputs, along: list[np.ndarray]
) -> list[np.ndarray]:
    """Tangents of the result and of all arrays after the run, by parameter."""
    shadows = [tangent.copy() for tangent in along]
    call(case, code, derivative.function, at, [shadows[extra.of] for extra in derivative.extra])
    return shadows


def cotangents(case: Case, gradient: Gradient, at: Inputs, seed: int) -> list[np.ndarray]:
    """Random cotangents of the result and of active arrays; what is there already must stay."""
    random = np.random.default_rng(seed)
    found = []
    for index, value in enumerate(at):
        words, argument = case.parameters[index], gradient.structure.function.arguments[index]
        cotangent = np.zeros_like(np.atleast_1d(value))
        is_active = words[0] == "data" and not case.foreign and gradient.activity.is_active_memory(argument)
        if words[0] == "result" or is_active:
            cotangent = random.normal(size=cotangent.shape).astype(cotangent.dtype)
        found.append(cotangent)
    return found


def run_gradient(
    case: Case, gradient: Gradient, code: Counted, at: Inputs, given: list[np.ndarray]
) -> tuple[int, Inputs, list[np.ndarray], int]:
    """Status, arguments after the run, adjoints of the parameters, and the bytes kept between the sweeps."""
    adjoints = [cotangent.copy() for cotangent in given]
    for extra in gradient.extra:
        if extra.kind == "derivative":
            # It is stored, not added to.
            adjoints[extra.of][:] = 1e30
    kept = np.full(1, -1, np.int64)
    extra = [kept if extra.kind == "bytes" else adjoints[extra.of] for extra in gradient.extra]
    status, left = call(case, code, gradient.function, at, extra)
    return status, left, adjoints, int(kept[0])
