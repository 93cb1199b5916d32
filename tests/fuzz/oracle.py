"""What must hold for the derivatives of a program, and the verdict about one program.

Checked for each program: the value and the side effects on arguments equal those of a run in plain Python;
the forward derivative equals the one of dual numbers there; the gradient times a direction equals that
derivative; a second call gives identical bits; an exception arrives unchanged; and no memory of Numba's run
time is left over. Each strategy of reversal is held to the same, and for several sets of arguments, because
compiling is what takes the time.

A plain compiled call is made only where something differs: when Numba itself differs from Python there, the
program is no fair test. It takes as long as everything else together.
"""

from __future__ import annotations

import gc
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numba.core.runtime import _nrt_python  # type: ignore[attr-defined]
from numba.core.runtime.nrt import rtsys

from tests.fuzz.dual import Reference, reference
from tests.fuzz.program import Program, make_arguments, make_tangents, numba_kernel

PASSED, UNSUPPORTED, INVALID, FAILED = "passed", "unsupported", "invalid", "failed"
VARIANTS = ("default", "recompute", "unoptimised", "forward")
# Relative to the sum of the absolute contributions. The second is for programs that round to float32.
TOLERANCE, SINGLE_TOLERANCE = 1e-10, 2e-4
# A comparison closer than this may go the other way in compiled code, where the last bits can differ.
TIE, SINGLE_TIE = 1e-9, 1e-4

Gradient = Callable[..., tuple[Any, tuple[Any, ...]]]
Forward = Callable[[tuple[Any, ...], dict[int, Any]], tuple[Any, Any]]


class Unsupported(Exception):
    """The transform refuses the program with a typed error; the text names the construct."""


class Transforms(Protocol):
    """What is under test. Both raise `Unsupported` for what is refused."""

    def gradient(self, program: Program, variant: str) -> Gradient:
        """A function of the kernel's arguments: the value and a gradient for each differentiated argument."""
        ...

    def forward(self, program: Program) -> Forward:
        """A function of arguments and directions (position -> tangent): the value and the derivative."""
        ...


@dataclass(frozen=True)
class Verdict:
    """`kind` is one of the four above; `check` names what failed, `detail` says how, or what is refused."""

    kind: str
    check: str = ""
    detail: str = ""
    # Typed refusals of a variant, which are no failure: variant -> construct.
    refused: tuple[tuple[str, str], ...] = ()


class Failure(Exception):
    def __init__(self, check: str, detail: str) -> None:
        super().__init__(f"{check}: {detail}")
        self.check = check
        self.detail = detail


@dataclass(frozen=True)
class Expected:
    """Results of a run in Python: the value, what is raised, and the float arrays of each argument."""

    value: float
    raised: tuple[str, ...]
    arguments: dict[int, list[np.ndarray]]
    reference: Reference
    tolerance: float


def _alive() -> int:
    stats = rtsys.get_allocation_stats()  # type: ignore[no-untyped-call]
    return int(stats.alloc - stats.free + stats.mi_alloc - stats.mi_free)


def left_over(call: Callable[[], None]) -> int:
    """How many objects and blocks of Numba's run time stay alive that `call` has made.

    Collecting garbage takes long beside what is measured here, so it is done only when something seems to be
    left. Without that no collection may run meanwhile: it would hide a leak behind older garbage.
    """
    gc.disable()
    try:
        before = _alive()
        call()
        left = _alive() - before
    finally:
        gc.enable()
    if left:
        gc.collect()
        before = _alive()
        call()
        gc.collect()
        left = _alive() - before
    return left


def _flat(value: Any) -> list[np.ndarray]:
    return [np.asarray(v) for v in value] if isinstance(value, tuple) else [np.asarray(value)]


def _call(function: Callable[..., Any], *arguments: Any) -> tuple[Any, tuple[str, ...]]:
    """The result, or type and arguments of the exception that the kernel raised."""
    try:
        return function(*arguments), ()
    except ValueError as error:
        if not str(error).startswith("fuzz"):
            raise
        return None, (type(error).__name__, *map(str, error.args))


def expect(program: Program) -> Expected | Verdict:
    """A run in Python; a verdict when the program is not a fair test."""
    single = program.is_single_precision
    python = reference(program)
    if not (math.isfinite(python.value) and math.isfinite(python.magnitude)):
        return Verdict(INVALID, "finite", "the result or its derivative is not finite")
    if python.closest_tie < (SINGLE_TIE if single else TIE):
        return Verdict(INVALID, "tie", f"a comparison is decided by {python.closest_tie:.1e}")
    raised = ("ValueError", python.raised) if python.raised else ()
    tolerance = SINGLE_TOLERANCE if single else TOLERANCE
    return Expected(0.0 if raised else python.value, raised, python.arguments, python, tolerance)


def numba_differs(program: Program, expected: Expected) -> str:
    """How a plain compiled call differs from Python; empty when it does not."""
    arguments = make_arguments(program)
    value, raised = _call(numba_kernel(program), *arguments)
    try:
        _check_value("numba", expected, value, raised, arguments)
    except Failure as failure:
        return str(failure)
    return ""


def numba_leaves(program: Program) -> int:
    """What a plain compiled call leaves over: Numba leaks what is alive when a kernel raises."""
    kernel = numba_kernel(program)
    _call(kernel, *make_arguments(program))
    return left_over(lambda: _call_and_forget(kernel, program))


def _call_and_forget(function: Callable[..., Any], program: Program) -> None:
    _call(function, *make_arguments(program))


def _close(a: float, b: float, tolerance: float, scale: float = 1.0) -> bool:
    return abs(a - b) <= tolerance * max(scale, abs(b))


def _check_value(
    what: str, expected: Expected, value: Any, raised: tuple[str, ...], after: tuple[Any, ...]
) -> None:
    if raised != expected.raised:
        raise Failure(f"{what}: exception", f"expected {expected.raised or 'none'}, got {raised or 'none'}")
    if not raised and not _close(float(value), expected.value, expected.tolerance):
        raise Failure(f"{what}: value", f"{value!r}, Python gives {expected.value!r}")
    for position, arrays in expected.arguments.items():
        for a, b in zip(_flat(after[position]), arrays, strict=True):
            if not np.allclose(a, b, rtol=expected.tolerance, atol=expected.tolerance):
                raise Failure(f"{what}: side effect", f"argument {position}: {a}, Python leaves {b}")


def _check_gradient(program: Program, gradient: tuple[Any, ...], expected: Expected, what: str) -> None:
    """Type of each gradient, and the dot product with the direction against both forward derivatives."""
    tangents = make_tangents(program)
    originals = make_arguments(program)
    if len(gradient) != len(program.differentiated):
        raise Failure(
            f"{what}: structure", f"{len(gradient)} gradients for {len(program.differentiated)} arguments"
        )
    total = absolute = 0.0
    for position, part in zip(program.differentiated, gradient, strict=True):
        triples = zip(_flat(part), _flat(originals[position]), _flat(tangents[position]), strict=True)
        for got, original, tangent in triples:
            if got.shape != original.shape or got.dtype != original.dtype:
                wanted = f"{original.dtype} {original.shape}"
                raise Failure(f"{what}: type", f"argument {position}: {got.dtype} {got.shape}, not {wanted}")
            products = got.astype(float) * tangent.astype(float)
            total += float(products.sum())
            absolute += float(np.abs(products).sum())
    python = expected.reference
    scale = max(python.magnitude, absolute, 1e-12)
    if not abs(total - python.tangent) <= expected.tolerance * scale:
        raise Failure(
            f"{what}: gradient", f"gradient . direction = {total!r}, dual numbers give {python.tangent!r}"
        )


def _check_forward(program: Program, function: Forward, expected: Expected) -> None:
    arguments = make_arguments(program)
    result, raised = _call(function, arguments, make_tangents(program))
    value, tangent = result if result is not None else (0.0, 0.0)
    _check_value("forward", expected, value, raised, arguments)
    python = expected.reference
    if not raised and not abs(tangent - python.tangent) <= expected.tolerance * max(python.magnitude, 1e-12):
        raise Failure("forward: derivative", f"{tangent!r}, dual numbers give {python.tangent!r}")


def _bits(value: Any) -> bytes:
    return b"".join(part.tobytes() for part in _flat(value))


def _check_repeat(program: Program, function: Gradient, first: tuple[Any, Any], what: str) -> None:
    """A second call gives identical bits. Nothing of it is alive when this returns."""
    again, _ = _call(function, *make_arguments(program))
    if again is None:
        return
    if _bits(again[0]) != _bits(first[0]):
        raise Failure(f"{what}: repeat", f"value {first[0]!r}, the second time {again[0]!r}")
    for one, other in zip(first[1], again[1], strict=True):
        if _bits(one) != _bits(other):
            raise Failure(f"{what}: repeat", f"gradient {one}, the second time {other}")


def _check_reverse(program: Program, function: Gradient, expected: Expected, variant: str) -> None:
    arguments = make_arguments(program)
    result, raised = _call(function, *arguments)
    value, gradient = result if result is not None else (0.0, ())
    _check_value(variant, expected, value, raised, arguments)
    if not raised:
        _check_gradient(program, gradient, expected, variant)
    leak = left_over(lambda: _check_repeat(program, function, (value, gradient), variant))
    if leak > 0 and leak > (plain := numba_leaves(program)):
        raise Failure(f"{variant}: leak", f"{leak} objects stay allocated; a plain call leaves {plain}")


def _verdict_of(
    cases: list[tuple[Program, Expected]], transforms: Transforms, name: str
) -> tuple[Program, Expected, Verdict] | None:
    """The first case in which a variant fails, with the verdict. Raises `Unsupported` for a refusal."""
    program, expected = cases[0]
    try:
        for program, expected in cases:
            if name == "forward":
                _check_forward(program, transforms.forward(program), expected)
            else:
                _check_reverse(program, transforms.gradient(program, name), expected, name)
    except Unsupported:
        raise
    except Failure as failure:
        return program, expected, Verdict(FAILED, failure.check, failure.detail)
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"
        return program, expected, Verdict(FAILED, f"{name}: {type(error).__name__}", detail)
    return None


def check(program: Program, transforms: Transforms, variants: tuple[str, ...] = VARIANTS) -> Verdict:
    """The verdict about one program. Exceptions that are neither typed nor the kernel's own are failures."""
    _nrt_python.memsys_enable_stats()
    cases: list[tuple[Program, Expected]] = []
    unfair: list[Verdict] = []
    try:
        for case in (program, *program.others()):
            try:
                expected = expect(case)
            except OverflowError as error:
                # Python's math raises where the C library, and so Numba, goes on with infinity.
                expected = Verdict(INVALID, "python", str(error))
            if isinstance(expected, Verdict):
                unfair.append(expected)
            else:
                cases.append((case, expected))
    except Exception as error:
        return Verdict(FAILED, f"generator: {type(error).__name__}", str(error))
    if not cases:
        return unfair[0]
    refused: list[tuple[str, str]] = []
    for name in variants:
        try:
            found = _verdict_of(cases, transforms, name)
        except Unsupported as error:
            refused.append((name, str(error)))
            continue
        if found is not None:
            case, expected, verdict = found
            try:
                difference = numba_differs(case, expected)
            except Exception as error:
                detail = f"{error}\nwhile looking into {verdict.check}: {verdict.detail}"
                return Verdict(FAILED, f"generator: {type(error).__name__}", detail, tuple(refused))
            if difference:
                return Verdict(INVALID, "python", difference, tuple(refused))
            where = f" (arguments of seed {case.seed}, sizes {dict(case.sizes)})"
            return replace(verdict, detail=verdict.detail + where, refused=tuple(refused))
    by_name = dict(refused)
    if variants and variants[0] in by_name:
        return Verdict(UNSUPPORTED, variants[0], by_name[variants[0]], tuple(refused))
    return Verdict(PASSED, refused=tuple(refused))
