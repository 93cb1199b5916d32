"""From the generated derivative to a compile result that Numba's dispatchers call like any other function."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import time
from typing import Any

import llvmlite.binding as llvm
from numba.core import codegen, compiler, funcdesc, registry, typing
from numba.core.compiler_lock import global_compiler_lock
from numba.core.environment import Environment, lookup_environment
from numba.core.runtime import rtsys

from llad.ad.runtime import open_runtime
from llad.errors import UnsupportedError
from llad.frontends.numba.capture_library import CaptureLibrary
from llad.frontends.numba.linalg.linking import link_operations
from llad.frontends.numba.stages import Stages
from llad.frontends.numba.target import next_serial
from llad.frontends.numba.transform import Transform
from llad.frontends.numba.wrapper import WrapperPlan, build_wrapper
from llad.ir.clone import clone_module
from llad.ir.printer import print_module

__all__ = ["compile_captured_derivative", "compile_derivative"]


class DerivativeLibrary(codegen.JITCodeLibrary):
    """A library whose derivative is optimised already; only what is added as wrapper modules still is."""

    def link_optimized(self, text: str) -> None:
        module = llvm.parse_assembly(text)
        module.data_layout = self._codegen._data_layout
        self._final_module.link_in(module)

    def internalize(self, name: str) -> None:
        self._final_module.get_function(name).linkage = "internal"

    def _optimize_final_module(self) -> None:
        """Everything is linked by now: what is still undefined would be called at address zero."""
        for function in self._final_module.functions:
            name = function.name
            if not function.is_declaration or name.startswith("llvm."):
                continue
            if llvm.address_of_symbol(name) is None:
                raise UnsupportedError(
                    f"the function `{name}`",
                    "it is called, and there is no code of it",
                    "check that the kernel runs with @njit",
                )


def _descriptor(stages: Stages, transform: Transform, argument_types: tuple[Any, ...], result: Any) -> Any:
    """Numba's description of the wrapper. The serial number keeps symbols of equal derivatives apart."""
    primal = stages.captured.compile_result.fndesc
    names = tuple(stages.captured.argument_names) if transform.kind != "jvp" else ("primals", "tangents")
    return funcdesc.FunctionDescriptor(
        native=True,
        modname=primal.modname,
        qualname=f"llad.{transform.kind}.{primal.qualname}",
        unique_name=f"llad.{transform.kind}.{primal.unique_name}",
        doc="",
        typemap=None,
        restype=result,
        calltypes=None,
        args=names,
        kws=(),
        argtypes=argument_types,
        global_dict=primal.global_dict,
        abi_tags=primal.abi_tags,
        uid=next_serial(),
    )


def compile_derivative(
    stages: Stages,
    transform: Transform,
    argument_types: tuple[Any, ...],
    result_type: Any,
    *,
    release_gil: bool = False,
) -> tuple[Any, float]:
    """Numba's compile result for the derivative and the seconds that it took."""
    started = time.perf_counter()
    target = registry.cpu_target
    target.target_context.refresh()
    context = target.target_context.subtarget(enable_nrt=True)
    fndesc = _descriptor(stages, transform, argument_types, result_type)
    library = DerivativeLibrary(context.codegen(), fndesc.mangled_name)
    plan = WrapperPlan(stages.captured, stages.derivative, transform, stages.written)
    with global_compiler_lock, context.push_code_library(library):
        library.add_linking_library(rtsys.library)
        environment = Environment.from_fndesc(fndesc)
        library.add_ir_module(build_wrapper(context, fndesc, plan))
        library.link_optimized(stages.texts["gradient-opt"])
        library.internalize(stages.derivative.function)
        context.create_cpython_wrapper(library, fndesc, environment, None, release_gil=release_gil)
        context.create_cfunc_wrapper(library, fndesc, environment, None)
        entry_point = context.get_executable(library, fndesc, environment)
        environments = _fill_environments(library)
    result = _compile_result(target, context, entry_point, fndesc, library, environment, environments)
    return result, time.perf_counter() - started


def compile_captured_derivative(
    stages: Stages, transform: Transform, argument_types: tuple[Any, ...], result_type: Any, target: Any
) -> Any:
    """The derivative as code of the capture target `target`, to be differentiated again."""
    # Where a derivative is the first thing that the target compiles, nothing else has loaded Numba's registries.
    target.target_context.refresh()
    context = target.target_context.subtarget(enable_nrt=True)
    fndesc = _descriptor(stages, transform, argument_types, result_type)
    library = CaptureLibrary(context.codegen(), fndesc.mangled_name)
    plan = WrapperPlan(stages.captured, stages.derivative, transform, stages.written, again=True)
    module = clone_module(stages.derivative.module)
    open_runtime(module)
    with global_compiler_lock, context.push_code_library(library):
        environment = Environment.from_fndesc(fndesc)
        library.add_ir_module(build_wrapper(context, fndesc, plan))
        library.add_llvm_module(
            llvm.parse_assembly(link_operations(print_module(module), derivatives_only=True))
        )
        library.get_function(stages.derivative.function).linkage = "internal"
        entry_point = context.get_executable(library, fndesc, environment)
    return _compile_result(target, context, entry_point, fndesc, library, environment, [])


def _compile_result(
    target: Any,
    context: Any,
    entry_point: Any,
    fndesc: Any,
    library: Any,
    environment: Any,
    environments: list[Any],
) -> Any:
    context.insert_user_function(entry_point, fndesc, [library])
    return compiler.compile_result(
        typing_context=target.typing_context,
        target_context=context,
        entry_point=entry_point,
        typing_error=None,
        type_annotation="generated by llad",
        signature=typing.signature(fndesc.restype, *fndesc.argtypes),
        objectmode=False,
        lifted=(),
        fndesc=fndesc,
        library=library,
        call_helper=None,
        environment=environment,
        metadata={},
        reload_init=[],
        referenced_envs=environments,
    )


def _fill_environments(library: Any) -> list[Any]:
    """Points the environment variables of all inlined functions at their environments, and returns these."""
    found = []
    for variable in library._final_module.global_variables:
        if variable.name.startswith("_ZN08NumbaEnv"):
            environment = lookup_environment(variable.name)
            if environment is not None:
                library.codegen.set_env(variable.name, environment)
                found.append(environment)
    return found
