"""The stages of a gradient compile as a short list of calls; every stage is kept as text for people to read.

captured -> primal -> plan -> gradient -> gradient-opt (-> asm)
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from numba.core.registry import cpu_target

from llad.ad.outline import outline
from llad.analysis.cfg import ControlFlow
from llad.analysis.facts import DATA, SCALAR, Derivative, Lowered
from llad.analysis.memory import MemoryObjects
from llad.analysis.program import called_functions, lower_program
from llad.backend import pipelines, vector_math
from llad.backend.machine import Machine
from llad.errors import ArgumentError, LladError, UnsupportedError
from llad.frontends.numba import power
from llad.frontends.numba.capture import Captured, argument_names, capture_ir, defined_at, lower, primal_text
from llad.frontends.numba.large_arrays import use_huge_pages
from llad.frontends.numba.linalg.linking import link_operations
from llad.frontends.numba.randomness import define_shapes
from llad.frontends.numba.refusals import explained
from llad.frontends.numba.signature import leaves
from llad.frontends.numba.target import numba_passes_vectors
from llad.frontends.numba.transform import (
    JVP,
    Transform,
    is_differentiable,
    require_differentiable,
    require_float_result,
    require_float_results,
    require_pair,
)
from llad.ir.clone import clone_module
from llad.ir.instructions import Instruction
from llad.ir.printer import print_module
from llad.opt.gather import gather_sums

__all__ = ["STAGES", "Differentiate", "Stages", "differentiate", "run_stages", "written_parameters"]

STAGES = ("captured", "primal", "plan", "gradient", "gradient-opt", "asm")


class Differentiate(Protocol):
    """How a derivative is generated: `llad.ad`, or a stand-in for it in tests."""

    def __call__(self, lowered: Lowered, independent: frozenset[int], transform: Transform) -> Derivative: ...


@dataclass(frozen=True)
class Stages:
    """Everything that one derivative of one signature went through.

    `texts` maps stage names to IR (the plan: to prose), `seconds` to the time that each took.
    """

    captured: Captured
    derivative: Derivative
    written: frozenset[int]
    texts: Mapping[str, str]
    seconds: Mapping[str, float]
    machine: Machine | None

    def text(self, stage: str) -> str:
        """The text of a stage; assembly is generated when asked for. Raises `ArgumentError` otherwise."""
        if stage == "asm":
            return pipelines.assembly(self.texts["gradient-opt"], self.machine)
        if stage == "plan":
            return self.derivative.plan_text()
        if stage not in self.texts:
            raise ArgumentError(f"stage={stage!r}: the stages are {', '.join(STAGES)}")
        return self.texts[stage]


def differentiate(lowered: Lowered, independent: frozenset[int], transform: Transform) -> Derivative:
    """The derivative of a transform, from `llad.ad`."""
    if transform.kind == JVP:
        from llad.ad.tangent import differentiate_forward

        return differentiate_forward(lowered, independent)
    from llad.ad.reverse import differentiate_reverse
    from llad.ad.runtime import keeps_values

    if keeps_values(lowered.module):
        raise UnsupportedError(
            f"{lowered.display_name!r}, which calls a gradient that keeps values of its forward sweep",
            "reverse mode does not follow values through these caches",
            "use forward mode over reverse mode, llad.jvp of the gradient",
        )
    return differentiate_reverse(lowered, independent, transform.options)


def written_parameters(lowered: Lowered) -> frozenset[int]:
    """Data parameters that the primal may write through, taking distinct ones for disjoint memory."""
    # Functions that return a number are not among those that are called until they return a status.
    if any(not f.is_declaration and name != lowered.function for name, f in lowered.module.functions.items()):
        lowered = replace(lowered, module=clone_module(lowered.module))
        outline(lowered.module, lowered.module.functions[lowered.function])
        lowered, _ = lower_program(lowered, called_functions(lowered, lambda call: False))
    function = lowered.module.functions[lowered.function]
    memory = MemoryObjects.of(lowered, function, ControlFlow.of(function))
    return frozenset(
        found.index
        for found in memory.all()
        if found.kind == "parameter"
        and lowered.parameters[found.index].role == DATA
        and lowered.parameters[found.index].writable
        and memory.writes(found)
    )


def _independent(captured: Captured, lowered: Lowered, argnums: frozenset[tuple[int, ...]]) -> frozenset[int]:
    """LLVM parameters that carry the numbers of the chosen places (argument, then path in tuples)."""
    found = set()
    for leaf in captured.leaves:
        place = (leaf.argument, *leaf.path)
        if is_differentiable(leaf.numba_type) and any(place[: len(chosen)] == chosen for chosen in argnums):
            for index in range(leaf.first, leaf.first + leaf.count):
                if lowered.parameters[index].role in (SCALAR, DATA):
                    found.add(index)
    return frozenset(found)


def run_stages(
    function: Callable[..., Any],
    argument_types: tuple[Any, ...],
    transform: Transform,
    places: frozenset[tuple[int, ...]],
    machine: Machine | None = None,
    generate: Differentiate = differentiate,
) -> Stages:
    """All stages for one signature. `places` are the differentiated arguments, as (argument, path...).

    Raises `NotDifferentiableError` before anything is generated when the types do not allow a derivative, and
    `UnsupportedError` with the Python line when the code does not.
    """
    names = argument_names(function)
    # Numba registers how some types are passed (random generators) when the first function is compiled.
    cpu_target.target_context.refresh()
    for place in sorted(places):
        require_differentiable(leaves(argument_types, names), names, place, argument_types)
    try:
        captured = capture_ir(function, argument_types)
    except UnsupportedError as error:
        raise error.at(error.location or defined_at(function)) from None
    differentiated = captured.return_type
    if transform.has_aux:
        differentiated = require_pair(captured.display_name, differentiated)
    if transform.kind == JVP:
        require_float_results(captured.display_name, differentiated)
    else:
        require_float_result(captured.display_name, differentiated)
    seconds = {"captured": captured.seconds}
    texts = {"captured": captured.text}
    clock = time.perf_counter()

    def finished(stage: str) -> None:
        nonlocal clock
        now = time.perf_counter()
        seconds[stage], clock = now - clock, now

    texts["primal"] = primal_text(captured, transform.options, machine)
    finished("primal")
    # Forward mode makes tangents of all that is returned: what is not wanted costs little.
    has_aux = transform.has_aux and transform.kind != JVP
    lowered = lower(captured, texts["primal"], has_aux)
    if transform.kind == JVP and lowered.parameters[0].element is None:
        raise UnsupportedError(
            f"a result of type {captured.return_type} in forward mode",
            "llad does not know where the numbers in it lie",
            "return numbers, arrays and tuples of these",
            defined_at(function),
        )
    written = written_parameters(lowered)
    independent = _independent(captured, lowered, places)
    try:
        derivative = generate(lowered, independent, transform)
    except UnsupportedError as error:
        raise explained(_located(error, function, captured, transform, places, generate)) from None
    texts["gradient"] = print_module(derivative.module)
    finished("gradient")
    gathered = use_huge_pages(_gathered(derivative, texts["gradient"]))
    linked = define_shapes(power.define_powers(link_operations(gathered)))
    texts["gradient-opt"] = power.define_powers(_optimized(linked, derivative.function, machine))
    finished("gradient-opt")
    return Stages(captured, derivative, written, texts, seconds, machine)


def _optimized(text: str, root: str, machine: Machine | None) -> str:
    """The gradient, optimised for `machine`. Code for this process may call the vector functions that it has."""
    vectors = machine is None and vector_math.has_vector_math() and numba_passes_vectors()
    if vectors:
        text = vector_math.offer_vector_functions(text)
    text = pipelines.optimize_gradient(text, [root], machine)
    return vector_math.withdraw_vector_functions(text) if vectors else text


def _gathered(derivative: Derivative, text: str) -> str:
    """The derivative, of which `text` is the IR, with the loops that LLVM would not vectorise rewritten."""
    module = derivative.module
    changed = [gather_sums(module, f) for f in module.functions.values() if not f.is_declaration]
    return print_module(module) if any(changed) else text


def _located(
    error: UnsupportedError,
    function: Callable[..., Any],
    captured: Captured,
    transform: Transform,
    places: frozenset[tuple[int, ...]],
    generate: Differentiate,
) -> UnsupportedError:
    """The error with its Python line: found by differentiating once more with debug locations."""
    if error.location is not None:
        return error
    from llad.ir.debug import frames_of

    with_lines = capture_ir(function, captured.argument_types, lines=True)
    text = primal_text(with_lines, transform.options)
    lowered = lower(with_lines, text, transform.has_aux and transform.kind != JVP)
    try:
        generate(lowered, _independent(with_lines, lowered, places), transform)
    except UnsupportedError as again:
        if isinstance(again.instruction, Instruction):
            # The outermost frame lies in the function that the user named; inner ones may be Numba's.
            frames = frames_of(lowered.module, again.instruction)
            if frames:
                file, line = defined_at(function).rpartition(":")[0], frames[-1].rpartition(":")[2]
                return again.at(f"{file}:{line}")
    except LladError:
        pass
    return error.at(defined_at(function))
