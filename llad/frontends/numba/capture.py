"""From a Python function and argument types to the IR that the core differentiates."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import functools
import inspect
import re
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from numba import njit
from numba.core import utils
from numba.core.errors import NumbaDebugInfoWarning, NumbaError
from numba.core.registry import CPUDispatcher

from llad.analysis.facts import Lowered, ParameterFact
from llad.backend import pipelines
from llad.backend.machine import Machine
from llad.errors import ArgumentError, LladError, UnsupportedError
from llad.frontends.numba import power
from llad.frontends.numba.containers import needs_entry
from llad.frontends.numba.function_values import direct_calls
from llad.frontends.numba.linalg.batching import BATCHED, batch_products
from llad.frontends.numba.linalg.blas import define_blas
from llad.frontends.numba.linalg.table import operation_facts
from llad.frontends.numba.results import result_type
from llad.frontends.numba.runtime import ARRAY_MADE, DESTRUCTIBLE, RUNTIME, runtime_facts
from llad.frontends.numba.signature import Leaf, leaves, parameter_facts
from llad.frontends.numba.target import capture_compile, captured_module, entry_module
from llad.ir.module import Module
from llad.ir.names import quoted
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.opt.aggregates import split_aggregates
from llad.opt.bit_copies import restore_copies
from llad.opt.cells import promote_cells
from llad.opt.compared_calls import mark_compared_calls
from llad.opt.contraction import contract_arrays
from llad.opt.full_indices import use_full_indices
from llad.opt.negative_indices import drop_negative_indices
from llad.opt.overlaps import MARKER, resolve_overlaps
from llad.opt.settled_choices import settle_choices
from llad.opt.strict_comparisons import has_loose_arithmetic, make_comparisons_strict
from llad.opt.unused_reads import drop_unused_reads
from llad.options import Options

__all__ = [
    "Captured",
    "argument_names",
    "as_dispatcher",
    "capture",
    "capture_ir",
    "defined_at",
    "lower",
    "primal_text",
]

_DEFAULT = Options()
# The name under which a library keeps what was captured.
_CAPTURED = "captured"
# Objects in objects in objects become local variables from the outside in, to this depth.
_NESTING = 4
# The status of a function that may return None and does.
_NONE_RETURNED = -2


@dataclass(frozen=True)
class Captured:
    """A function with all of its callees as unoptimised IR, and what Numba knows about it.

    `text` is the IR, `function` the mangled symbol of the root, `leaves` its arguments without tuples,
    `compile_result` Numba's own record (it keeps the environments of the callees alive).
    """

    text: str
    function: str
    display_name: str
    argument_types: tuple[Any, ...]
    argument_names: tuple[str, ...]
    return_type: Any
    leaves: tuple[Leaf, ...]
    compile_result: Any
    seconds: float
    reshapes: bool = False

    @property
    def result_type(self) -> Any:
        """The type of what the captured code returns, which the wrapper makes a value of `return_type` of."""
        return result_type(self.return_type)

    @property
    def symbol(self) -> str:
        """The root's symbol from stage "primal" on: readable, and no name that any library uses."""
        return f"{self.display_name}.primal"


def as_dispatcher(function: Callable[..., Any]) -> Any:
    """A dispatcher for `function`, which is one already or becomes one with Numba's default options.

    Raises `ArgumentError` for anything that Numba cannot compile, e.g. a builtin.
    """
    if isinstance(function, CPUDispatcher):
        if function.targetoptions.get("forceobj"):
            raise ArgumentError(
                f"{function!r} is compiled in object mode (`forceobj`), which is Python: use `@njit`"
            )
        return function
    if not inspect.isfunction(function):
        advice = "wrap it in `def f(...)` first"
        if isinstance(function, functools.partial):
            advice = "write `lambda x: f(x, 2.0)`, or give the gradient these arguments and choose others by argnums"
        elif hasattr(function, "__self__") and not inspect.isbuiltin(function):
            advice = (
                "Numba compiles no methods of Python objects: write a function of the numbers and arrays that it uses, "
                "or of an instance of a jitclass, `lambda x, instance: instance.method(x)`"
            )
        raise ArgumentError(f"{function!r} is not a Python function or a Numba dispatcher: {advice}")
    return njit(function)


def argument_names(function: Callable[..., Any]) -> tuple[str, ...]:
    """Names of the parameters of a Python function or a dispatcher, in order."""
    return tuple(utils.pysignature(getattr(function, "py_func", function)).parameters)


def defined_at(function: Callable[..., Any]) -> str:
    """The `file:line` where a Python function or the function of a dispatcher is defined."""
    code = getattr(function, "py_func", function).__code__
    return f"{code.co_filename}:{code.co_firstlineno}"


def capture_ir(
    function: Callable[..., Any], argument_types: tuple[Any, ...], *, lines: bool = False
) -> Captured:
    """Stage "captured". `argument_types` are Numba types (`Omitted` for a default).

    `lines` adds debug locations. What was captured of a dispatcher before is found again.

    Raises Numba's typing errors, and `UnsupportedError` when a callee exists only as optimised code.
    """
    started = time.perf_counter()
    dispatcher = as_dispatcher(function)
    try:
        with warnings.catch_warnings():
            # Line numbers of functions without source text are of no use to anyone anyway.
            warnings.simplefilter("ignore", NumbaDebugInfoWarning)
            result = capture_compile(dispatcher, argument_types, lines=lines)
    except (LladError, NumbaError):
        raise
    except Exception as error:
        # Parts of Numba that look up the CPU target by themselves fail in many ways under another one.
        raise UnsupportedError(
            f"{dispatcher.py_func.__name__!r}",
            f"Numba cannot compile it for llad ({type(error).__name__}: {error})",
            "check that it compiles with @njit and uses no object mode",
        ) from error
    kept = result.library.kept
    if _CAPTURED not in kept:
        kept[_CAPTURED] = _captured(dispatcher, result, lines)
    found: Captured = kept[_CAPTURED]
    return replace(found, seconds=time.perf_counter() - started)


def _captured(dispatcher: Any, result: Any, lines: bool) -> Captured:
    """What Numba's compile result for the capture target says."""
    library, module = result.library, captured_module(result, lines=lines)
    if library.foreign:
        raise UnsupportedError(
            f"a call into the compiled library {sorted(library.foreign)[0]!r}",
            "it is linked as already optimised code that llad did not capture",
            "call the Python function behind it (for `@vectorize`: an `@njit` function) instead",
        )
    names = argument_names(dispatcher)
    typed = tuple(result.signature.args)
    symbol, own_leaves = result.fndesc.llvm_func_name, leaves(typed, names)
    if needs_entry(typed, result.signature.return_type):
        callee, symbol = symbol, f"llad.entry.{symbol}"
        leaf_types, leaf_names = [leaf.numba_type for leaf in own_leaves], [leaf.name for leaf in own_leaves]
        entry = entry_module(result, symbol, leaf_types, leaf_names, lines=lines)
        module = pipelines.parse_module(str(module))
        module.link_in(pipelines.parse_module(entry))
        module.get_function(callee).linkage = "internal"
    return Captured(
        text=str(module),
        function=symbol,
        display_name=dispatcher.py_func.__name__,
        argument_types=typed,
        argument_names=names,
        return_type=result.signature.return_type,
        leaves=own_leaves,
        compile_result=result,
        seconds=0.0,
        # Fields of records are arrays of another shape.
        reshapes=library.reshapes or any("Record" in str(numba_type) for numba_type in typed),
    )


def primal_text(captured: Captured, options: Options = _DEFAULT, machine: Machine | None = None) -> str:
    """Stage "primal": the canonical form that is differentiated, as text. All transforms of a function share it."""
    kept = captured.compile_result.library.kept
    key = (options.optimize_first, machine)
    if key not in kept:
        kept[key] = _canonical(captured, options.optimize_first, machine)
    return str(kept[key])


def _canonical(captured: Captured, optimize: bool, machine: Machine | None) -> str:
    text = direct_calls(define_blas(captured.text), captured.argument_types)
    loose = has_loose_arithmetic(text)
    if loose or power.uses_power(text):
        text = pipelines.inline_everything(text, captured.function, machine)
        text = power.expand_constant_powers(text)
    if loose and make_comparisons_strict(module := parse(text)):
        text = print_module(module)
    for _ in range(_NESTING if DESTRUCTIBLE in text else 0):
        text = pipelines.inline_everything(text, captured.function, machine)
        if not promote_cells(module := parse(text), captured.function, RUNTIME):
            break
        text = print_module(module)
    text = pipelines.canonical_primal(text, captured.function, machine, optimize=optimize)
    text = _simplified(text, optimize, captured)
    mangled = re.compile(re.escape(f"@{quoted(captured.function)}") + r"(?![\w$.-])")
    text = mangled.sub(f"@{quoted(captured.symbol)}".replace("\\", r"\\"), text)
    if optimize and ARRAY_MADE in text and (changed := _contract(lowered := lower(captured, text))):
        text = pipelines.simplify_again(print_module(lowered.module), changed, machine)
        text = _simplified(text, optimize, captured)
    if (
        optimize
        and any(name in text for name in BATCHED)
        and batch_products(lowered := lower(captured, text))
    ):
        text = print_module(lowered.module)
    return text


def _simplified(text: str, optimize: bool, captured: Captured) -> str:
    """What LLVM's passes leave to be done."""
    module = parse(text)
    changed = split_aggregates(module)
    if MARKER in module.functions:
        changed |= _resolve_overlaps(module, captured)
    for function in list(module.functions.values()):
        if function.blocks:
            if optimize:
                changed |= settle_choices(function)
                changed |= use_full_indices(function)
                changed |= drop_negative_indices(function)
            changed |= drop_unused_reads(function, RUNTIME)
            changed |= mark_compared_calls(function)
            changed |= restore_copies(module, function)
    return print_module(module) if changed else text


def _contract(lowered: Lowered) -> frozenset[str]:
    """Removes arrays that are not needed from all functions; returns the names of those that had any."""
    changed = set()
    for function in [f for f in lowered.module.functions.values() if f.blocks]:
        facts = lowered
        if function.name != lowered.function:
            facts = replace(lowered, function=function.name, parameters=())
        if contract_arrays(facts, function):
            changed.add(function.name)
    return frozenset(changed)


def _resolve_overlaps(module: Module, captured: Captured) -> bool:
    changed = False
    for function in [f for f in module.functions.values() if f.blocks]:
        facts: tuple[ParameterFact, ...] = ()
        if function.name == captured.function:
            facts = parameter_facts(captured.leaves, captured.result_type)
        changed |= resolve_overlaps(Lowered(module, function.name, facts, RUNTIME), function)
    del module.functions[MARKER]
    return changed


def lower(captured: Captured, text: str, has_aux: bool = False) -> Lowered:
    """The canonical text `text` of a captured function, with its facts, for the core.

    `has_aux`: of the pair that the function returns only the first member is differentiated.
    """
    module = parse(text)
    return Lowered(
        module=module,
        function=captured.symbol,
        parameters=parameter_facts(captured.leaves, captured.result_type, has_aux),
        runtime=runtime_facts(module.functions),
        operations=operation_facts(module.functions),
        other_successes=frozenset({_NONE_RETURNED}),
        display_name=captured.display_name,
        reshapes=captured.reshapes,
    )


def capture(
    function: Callable[..., Any],
    argument_types: tuple[Any, ...],
    options: Options = _DEFAULT,
    machine: Machine | None = None,
) -> Lowered:
    """The function, captured, in canonical form and parsed: for tests and tools. See `capture_ir`."""
    captured = capture_ir(function, argument_types)
    return lower(captured, primal_text(captured, options, machine))
