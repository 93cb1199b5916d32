"""Named optimisation pipelines: IR text in, IR text out. LLVM's process-wide options stay untouched."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from typing import Any

import llvmlite.binding as llvm

from llad.backend.machine import Machine, host, target_machine
from llad.errors import InternalError
from llad.ir.names import unquoted

__all__ = [
    "assembly",
    "canonical_primal",
    "inline_everything",
    "optimize_gradient",
    "parse_module",
    "simplify_again",
]

# Lines of a module from which on its size, not each of its loops, decides how long LLVM takes.
_LARGE = 15_000
_NAME = r'@("[^"]*"|[-\w$.]+)'
_DEFINITION = re.compile(rf"^define [^\n]*?{_NAME}\((.*?)^\}}$", re.MULTILINE | re.DOTALL)
_CALLS = re.compile(r"^.*\b(?:call|invoke)\b.*$", re.MULTILINE)
_MENTIONED = re.compile(_NAME)


def parse_module(text: str) -> Any:
    """The text as a verified LLVM module.

    Raises `InternalError` when LLVM rejects it: every text that reaches LLVM was made by llad or Numba.
    """
    try:
        module = llvm.parse_assembly(text)
        module.verify()
    except RuntimeError as error:
        raise InternalError(f"LLVM rejects generated IR: {error}") from error
    return module


def _tuning(level: int, *, vectorize: bool, unroll: bool) -> Any:
    options = llvm.create_pipeline_tuning_options(level)
    options.loop_vectorization = vectorize
    # Adjoints of stencils add to neighbouring elements. Packing two such additions into one vector access makes
    # it overlap the scalar stores just before, which stalls the processor: measured 3 times slower.
    options.slp_vectorization = False
    options.loop_interleaving = vectorize
    options.loop_unrolling = unroll
    return options


def _module_pipeline(
    module: Any, machine: Any, level: int, *, vectorize: bool = False, unroll: bool = False
) -> None:
    """LLVM's default pipeline of `level`. At `unroll=False` no loop is unrolled or peeled by it."""
    builder = llvm.create_pass_builder(machine, _tuning(level, vectorize=vectorize, unroll=unroll))
    builder.getModulePassManager().run(module, builder)


def _module_passes(module: Any, machine: Any, add: Callable[[Any], None]) -> None:
    builder = llvm.create_pass_builder(machine, _tuning(0, vectorize=False, unroll=False))
    manager = llvm.create_new_module_pass_manager()
    add(manager)
    manager.run(module, builder)


def _simplify_functions(module: Any, machine: Any, names: Collection[str] | None = None) -> None:
    """LLVM's function simplification with *full* unrolling of small constant-trip loops; None: of all functions.

    Run-time unrolling belongs to the module pipeline's optimisation part, which is not run here: the result
    has no remainder loops.
    """
    builder = llvm.create_pass_builder(machine, _tuning(2, vectorize=False, unroll=True))
    for function in module.functions:
        if not function.is_declaration and (names is None or function.name in names):
            builder.getFunctionPassManager().run(function, builder)


def _callees(text: str) -> dict[str, set[str]]:
    """For each definition the definitions that its calls mention, as callees or as arguments.

    Read from the text: walking a module through llvmlite costs more than optimising it.
    """
    bodies = _DEFINITION.findall(text)
    defined = {name for name, _ in bodies}
    return {
        name: defined.intersection(_MENTIONED.findall("\n".join(_CALLS.findall(body))))
        for name, body in bodies
    }


def _recursive(graph: dict[str, set[str]]) -> set[str]:
    """Functions that can reach themselves. Call graphs of kernels are small: plain reachability."""
    found = set()
    for start in graph:
        seen: set[str] = set()
        work = list(graph[start])
        while work:
            name = work.pop()
            if name not in seen:
                seen.add(name)
                work.extend(graph[name])
        if start in seen:
            found.add(start)
    return found


def _inlinable(text: str, root: str) -> Any:
    """The module with all definitions but `root` internal, and inlined wherever they are called unless
    recursive."""
    module = parse_module(text)
    recursive = {unquoted(name) for name in _recursive(_callees(text))}
    for function in module.functions:
        if function.is_declaration or function.name == root:
            continue
        function.linkage = "internal"
        if function.name not in recursive and not any(b"noinline" in words for words in function.attributes):
            function.add_function_attribute("alwaysinline")
    return module


def _prune_references(manager: Any) -> None:
    manager.add_refprune_pass()


def _loop_form(manager: Any) -> None:
    """Preheaders, dedicated exits, single latches, LCSSA: always last, since instcombine and CFG
    simplification undo it."""
    manager.add_loop_simplify_pass()
    manager.add_lcssa_pass()
    manager.add_global_dead_code_eliminate_pass()
    manager.add_strip_dead_prototype_pass()


def inline_everything(text: str, root: str, machine: Machine | None = None) -> str:
    """Internalises all but `root`, inlines what is not recursive, promotes memory to registers."""
    target = target_machine(machine or host())
    module = _inlinable(text, root)

    def passes(manager: Any) -> None:
        # Taking variables apart takes more than linear time: it is done in each function, before the copies of all of
        # them stand in one. The control flow of callees stays as it is until they are inlined.
        manager.add_sroa_pass()
        manager.add_always_inliner_pass()
        manager.add_global_dead_code_eliminate_pass()
        manager.add_sroa_pass()
        manager.add_instruction_combine_pass()
        manager.add_simplify_cfg_pass()

    _module_passes(module, target, passes)
    return str(module)


def canonical_primal(text: str, root: str, machine: Machine | None = None, *, optimize: bool = True) -> str:
    """The form that the differentiator reads: one function as far as possible, loops in canonical form.

    `optimize` runs O2 without vectorising, interleaving and run-time unrolling, prunes reference counting and
    fully unrolls small constant-trip loops. Without it there is only what the differentiator needs: inlining,
    promotion to registers with the local folding that this takes, CFG simplification, loop form.
    """
    target = target_machine(machine or host())
    module = _inlinable(text, root)
    if optimize:
        _module_pipeline(module, target, 2)
        _module_passes(module, target, _prune_references)
        _simplify_functions(module, target)
    else:

        def passes(manager: Any) -> None:
            manager.add_always_inliner_pass()
            manager.add_global_dead_code_eliminate_pass()
            # Numba passes iterators as aggregates of pointers to local variables: only when these are taken
            # apart can the variables become registers.
            manager.add_sroa_pass()
            manager.add_instruction_combine_pass()
            manager.add_sroa_pass()
            manager.add_simplify_cfg_pass()

        _module_passes(module, target, passes)
    _module_passes(module, target, _loop_form)
    return str(module)


def simplify_again(text: str, names: Collection[str], machine: Machine | None = None) -> str:
    """A canonical primal in canonical form again, after the functions `names` have lost loads, arrays and tests."""
    target = target_machine(machine or host())
    module = parse_module(text)
    _simplify_functions(module, target, names)
    _module_passes(module, target, _loop_form)
    return str(module)


def optimize_gradient(text: str, roots: Iterable[str], machine: Machine | None = None) -> str:
    """O3 with loop vectorising and unrolling; all definitions but `roots` become internal.

    In large modules loops are not unrolled. Their loops are many and vectorised with run-time checks, and LLVM
    would unroll each loop that is left over as well: a third of the compile time, and no gain measured.
    """
    target = target_machine(machine or host())
    module = parse_module(text)
    keep = set(roots)
    for function in module.functions:
        if not function.is_declaration and function.name not in keep:
            function.linkage = "internal"
    _module_pipeline(module, target, 3, vectorize=True, unroll=text.count("\n") <= _LARGE)
    _module_passes(module, target, _prune_references)
    return str(module)


def assembly(text: str, machine: Machine | None = None) -> str:
    """Assembly of an IR module as text."""
    return str(target_machine(machine or host()).emit_assembly(parse_module(text)))
