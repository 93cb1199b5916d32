"""A Numba target of llad's own: it compiles a function and its callees to unoptimised IR, and runs none.

Numba's target extension selects everything by target: implementations (`@overload(..., target="llad")` wins
over Numba's own), dispatchers of callees, the code generator. Nothing of Numba is replaced.

Two targets exist: "llad", and "llad-lines", which also records debug locations (several times slower; used to
find the Python line of a construct that cannot be differentiated).
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import itertools
import operator
import weakref
from functools import lru_cache
from typing import Any

from numba.core import (
    cpu,
    debuginfo,
    dispatcher,
    externals,
    pythonapi,
    registry,
    sigutils,
    types,
    typing,
)
from numba.core.compiler_lock import global_compiler_lock
from numba.core.descriptors import TargetDescriptor
from numba.core.target_extension import (
    CPU,
    dispatcher_registry,
    jit_registry,
    target_override,
    target_registry,
)
from numba.experimental.jitclass.base import JitClassType

from llad.errors import UnsupportedError
from llad.frontends.numba import array_functions, extrema, lists, overrides, selection, typed_lists
from llad.frontends.numba.array_functions import stable_sort
from llad.frontends.numba.capture_library import CaptureCodegen
from llad.frontends.numba.complex_functions import complex_function, ufunc_loops
from llad.frontends.numba.containers import build_entry, holds_lists
from llad.frontends.numba.declared import as_declared, declared_signatures, matching_signature
from llad.frontends.numba.extrema import extreme_of_array
from llad.frontends.numba.in_place import OPERATION, lower_assignment, with_joined_assignments
from llad.frontends.numba.inlining import with_named_results
from llad.frontends.numba.randomness import marked_draw
from llad.frontends.numba.records import copied_records, copy_record
from llad.frontends.numba.recursion import link_recursive_callees
from llad.frontends.numba.reductions import standard_deviation, whole_array_reduction
from llad.frontends.numba.reshape import contiguous_reshape, forgets_shape
from llad.frontends.numba.results import converted
from llad.frontends.numba.scaled_products import with_scaled_products
from llad.frontends.numba.stated import stated_function, stated_loops
from llad.frontends.numba.ufuncs import captured_twin, is_foreign
from llad.frontends.numba.views import view_access

__all__ = [
    "GeneratedDispatcher",
    "capture_compile",
    "capture_target",
    "captured_module",
    "entry_module",
    "next_serial",
    "numba_passes_vectors",
]

# Options of `jit` without meaning for captured code. `parallel` is among them: prange is captured serially.
_DROPPED_OPTIONS = ("cache", "debug", "nogil", "parallel", "pipeline_class", "target_backend")


class Executable:
    """Stands where Numba expects the callable of a compiled function."""


class LinesOnlyDebugInfo(debuginfo.DIBuilder):
    """Locations without variables: records of variables would keep values alive."""

    def mark_variable(self, *arguments: Any, **keywords: Any) -> None:
        pass


class CapturePythonAPI(pythonapi.PythonAPI):
    """Hands lists to Python as Numba's own, and takes none from there."""

    def from_native_value(self, typ: Any, val: Any, env_manager: Any = None) -> Any:
        if holds_lists(typ):
            val = converted(self.context, self.builder, typ, val)
        return super().from_native_value(typ, val, env_manager)

    def to_native_value(self, typ: Any, obj: Any) -> Any:
        if holds_lists(typ):
            raise UnsupportedError(
                f"a value of type {typ} that comes from Python code",
                "captured code keeps lists in another way",
                "return arrays from blocks in object mode",
            )
        return super().to_native_value(typ, obj)


_REPLACEMENTS = (
    contiguous_reshape,
    copied_records,
    stable_sort,
    whole_array_reduction,
    standard_deviation,
    extreme_of_array,
    view_access,
)


class CaptureContext(cpu.CPUContext):
    """Lowers like the CPU target, into capture libraries, calling captured callees."""

    def init(self) -> None:
        self.is32bit = False
        self._internal_codegen = CaptureCodegen("llad.capture")
        self.special_ops[OPERATION] = lower_assignment
        externals.c_math_functions.install(self)

    _follows_numba = False

    def load_additional_registries(self) -> None:
        # NRT is compiled by the first context that asks for it; that must be Numba's own.
        if not self._follows_numba:
            self._follows_numba = True
            registry.cpu_target.target_context.refresh()
        super().load_additional_registries()

    def get_executable(self, library: Any, fndesc: Any, env: Any) -> Executable:
        library._ensure_finalized()
        return Executable()

    def get_function(self, fn: Any, sig: Any, _firstcall: bool = True) -> Any:
        power = overrides.integer_power(self, fn, sig)
        if power is not None:
            return power
        if forgets_shape(fn):
            self.active_code_library.reshapes = True
        for replacement in _REPLACEMENTS:
            found = replacement(self, fn, sig)
            if found is not None:
                return found
        analytic = complex_function(self, fn, sig, super().get_function)
        if analytic is not None:
            return analytic
        draw = marked_draw(fn, sig, super().get_function)
        if draw is not None:
            return draw
        stated = stated_function(self, fn, sig, super().get_function)
        if stated is not None:
            return stated
        if isinstance(fn, types.Dispatcher):
            fn = self.typing_context.captured(fn)
            if (
                isinstance(fn.dispatcher, CaptureDispatcher)
                and tuple(sig.args) not in fn.dispatcher.overloads
            ):
                fn.dispatcher.compile(tuple(sig.args))
        return typed_lists.rebound(self, super().get_function(fn, sig, _firstcall))

    def pack_value(self, builder: Any, ty: Any, value: Any, ptr: Any, align: Any = None) -> None:
        if isinstance(ty, types.Record):
            copy_record(self, builder, ty, value, ptr)
        else:
            super().pack_value(builder, ty, value, ptr, align)

    def get_constant_generic(self, builder: Any, ty: Any, val: Any) -> Any:
        if isinstance(ty, types.FunctionType) and isinstance(val, registry.CPUDispatcher):
            captured = types.Dispatcher(self.typing_context.dispatcher_of(val))
            return self.cast(builder, super().get_constant_generic(builder, captured, val), captured, ty)
        return super().get_constant_generic(builder, ty, val)

    def get_python_api(self, builder: Any) -> Any:
        return CapturePythonAPI(self, builder)

    def build_list(self, builder: Any, list_type: Any, items: Any) -> Any:
        return lists.build_list(self, builder, list_type, items)

    def get_ufunc_info(self, ufunc_key: Any) -> Any:
        return stated_loops(ufunc_key, ufunc_loops(ufunc_key, super().get_ufunc_info(ufunc_key)))

    def get_getattr(self, typ: Any, attr: str) -> Any:
        if isinstance(typ, types.Array) and attr == "flat":
            self.active_code_library.reshapes = True
        return super().get_getattr(typ, attr)


class GeneratedDispatcher(registry.CPUDispatcher):
    """A dispatcher whose code is not that of its Python function, which must therefore not be captured."""

    def compile_captured(self, descriptor: _CaptureDescriptor, argument_types: tuple[Any, ...]) -> Any:
        """A compile result of the generated code for a capture target. Every subclass has its own."""
        raise NotImplementedError


class CaptureTyping(typing.Context):
    """Replaces every CPU dispatcher by a dispatcher of the capture target for the same Python function."""

    dispatcher_class: type[CaptureDispatcher]

    def __init__(self) -> None:
        self._captured: weakref.WeakKeyDictionary[Any, CaptureDispatcher] = weakref.WeakKeyDictionary()
        self._twins: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()
        super().__init__()

    def dispatcher_of(self, cpu_dispatcher: Any) -> CaptureDispatcher:
        """The capturing twin of a dispatcher, with the same options; made once."""
        found = self._captured.get(cpu_dispatcher)
        if found is None:
            options = {
                name: value
                for name, value in cpu_dispatcher.targetoptions.items()
                if name not in _DROPPED_OPTIONS
            }
            found = self.dispatcher_class(
                cpu_dispatcher.py_func,
                locals=cpu_dispatcher.locals,
                targetoptions=options,
                pipeline_class=cpu_dispatcher._compiler.pipeline_class,
            )
            found.function_type = cpu_dispatcher.get_function_type()
            found.declared = declared_signatures(cpu_dispatcher)
            if isinstance(cpu_dispatcher, GeneratedDispatcher):
                found._compiler = _GeneratedCompiler(found, cpu_dispatcher)
            self._captured[cpu_dispatcher] = found
        return found

    def captured(self, function_type: Any) -> Any:
        if not isinstance(function_type, types.Dispatcher):
            return function_type
        called = function_type.dispatcher
        if isinstance(called, registry.CPUDispatcher):
            return types.Dispatcher(self.dispatcher_of(called))
        return function_type

    def _twin_of(self, value: Any) -> Any:
        found = self._twins.get(value)
        if found is None:
            target_context = self.dispatcher_class.targetdescr.target_context
            found = captured_twin(value, self, target_context, self._dispatcher_with)
            self._twins[value] = found
        return found

    def _dispatcher_with(self, py_func: Any, options: dict[str, Any]) -> CaptureDispatcher:
        kept = {name: value for name, value in options.items() if name not in _DROPPED_OPTIONS}
        return self.dispatcher_class(py_func, targetoptions=kept)

    def resolve_value_type(self, val: Any) -> Any:
        if is_foreign(val):
            val = self._twin_of(val)
        if isinstance(val, JitClassType):
            # Numba tells its CPU context alone of each class.
            return val.class_type
        return self.captured(super().resolve_value_type(val))

    def resolve_function_type(self, func: Any, args: Any, kws: Any) -> Any:
        if isinstance(func, types.ObjModeDispatcher):
            # What runs in object mode is compiled for Python, and called through Python.
            lifted = func.dispatcher
            lifted.typingctx = registry.cpu_target.typing_context
            lifted.targetctx = registry.cpu_target.target_context
            # Numba's records of lines are incomplete there, of which LLVM warns.
            lifted.flags = lifted.flags.copy()
            lifted.flags.debuginfo = False
            with target_override("cpu"):
                return super().resolve_function_type(func, args, kws)
        if _compiles_methods(func, args):
            with target_override("cpu"):
                return super().resolve_function_type(func, args, kws)
        return super().resolve_function_type(self.captured(func), args, kws)

    def resolve_getattr(self, typ: Any, attr: str) -> Any:
        if isinstance(typ, types.ClassInstanceType):
            with target_override("cpu"):
                return super().resolve_getattr(typ, attr)
        return super().resolve_getattr(typ, attr)

    def resolve_setitem(self, target: Any, index: Any, value: Any) -> Any:
        if isinstance(target, types.ClassInstanceType):
            with target_override("cpu"):
                return super().resolve_setitem(target, index, value)
        return super().resolve_setitem(target, index, value)

    def resolve_setattr(self, target: Any, attr: str, value: Any) -> Any:
        if isinstance(target, types.ClassInstanceType):
            with target_override("cpu"):
                return super().resolve_setattr(target, attr, value)
        return super().resolve_setattr(target, attr, value)


def _compiles_methods(function: Any, args: Any) -> bool:
    """Whether Numba finds the type of a call by compiling a method of a jitclass, which it does for the CPU."""
    if getattr(function, "typing_key", None) is operator.getitem:
        return isinstance(args[0], types.ClassInstanceType)
    owner = function.this if isinstance(function, types.BoundFunction) else function
    return isinstance(owner, types.ClassType | types.ClassInstanceType)


class CaptureTarget(CPU):
    """The target "llad"."""


class CaptureTargetWithLines(CaptureTarget):
    """The target "llad-lines": inherits every implementation of "llad"."""


class _CaptureDescriptor(TargetDescriptor):
    options = cpu.CPUTargetOptions

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._typing = CaptureTyping()
        self._context = CaptureContext(self._typing, name)
        self.serials = itertools.count(1)

    @property
    def typing_context(self) -> CaptureTyping:
        return self._typing

    @property
    def target_context(self) -> CaptureContext:
        return self._context


class _CaptureCompiler(dispatcher._FunctionCompiler):
    def _customize_flags(self, flags: Any) -> Any:
        flags.no_cpython_wrapper = True
        flags.no_cfunc_wrapper = True
        flags.nrt = True
        if self.targetdescr.target_context.target_name == "llad-lines":
            flags.debuginfo = True
            flags.dbg_directives_only = True
            flags.dbg_extend_lifetimes = False
            flags.dbg_optnone = False
        return flags


class _GeneratedCompiler(dispatcher._FunctionCompiler):
    """Captures what a generated dispatcher runs."""

    def __init__(self, owner: CaptureDispatcher, generated: GeneratedDispatcher) -> None:
        super().__init__(
            owner.py_func, owner.targetdescr, owner.targetoptions, {}, generated._compiler.pipeline_class
        )
        self._generated = generated

    def _compile_core(self, args: Any, return_type: Any) -> Any:
        return self._generated.compile_captured(self.targetdescr, tuple(args))


class CaptureDispatcher(dispatcher.Dispatcher):
    """Compiles signatures for a capture target; cannot be called.

    Of the dispatcher whose twin this is, `declared` holds the signatures if they are all that it accepts, and
    `function_type` is the type of it as a value, if there is only one of them.
    """

    function_type: Any = None
    declared: tuple[Any, ...] = ()

    def __init__(self, py_func: Any, locals: Any = None, targetoptions: Any = None, **keywords: Any) -> None:
        super().__init__(py_func, locals, targetoptions, **keywords)
        pipeline_class = with_scaled_products(with_joined_assignments(self._compiler.pipeline_class))
        pipeline_class = with_named_results(pipeline_class)
        self._compiler = _CaptureCompiler(
            py_func, self.targetdescr, self.targetoptions, self.locals, pipeline_class
        )

    def add_overload(self, cres: Any) -> None:
        self.overloads[tuple(cres.signature.args)] = cres

    def get_call_template(self, args: Any, kws: Any) -> Any:
        """Numba's own, with numbers converted to what a declared signature says.

        While the function itself is compiled, Numba has declared nothing yet: recursive calls convert nothing.
        """
        if not self.declared or self.is_compiling:
            return super().get_call_template(args, kws)
        pysig, folded = self._compiler.fold_argument_types(args, kws)
        chosen = matching_signature(self.declared, tuple(folded))
        signatures = list(self.declared)
        if chosen is not None:
            typed = tuple(map(as_declared, folded, chosen.args))
            self.compile(typed)
            signatures = [self.overloads[typed].signature]
        template = typing.make_concrete_template(self.py_func.__name__, self.py_func.__name__, signatures)
        return template, pysig, folded, {}

    def compile(self, sig: Any) -> Any:
        args, result = sigutils.normalize_signature(sig)
        chosen = matching_signature(self.declared, args) if self.declared and result is None else None
        if chosen is None or args in self.overloads:
            return super().compile(sig)
        if isinstance(chosen.return_type, types.Number | types.Boolean):
            return super().compile(chosen.return_type(*args))
        made = super().compile(args)
        inferred = self.overloads[args].signature.return_type
        if as_declared(inferred, chosen.return_type) == inferred:
            return made
        del self.overloads[args]
        return super().compile(as_declared(inferred, chosen.return_type)(*args))

    def get_function_type(self) -> Any:
        return self.function_type

    def __deepcopy__(self, memo: Any) -> CaptureDispatcher:
        """Itself, as Numba's own: copies of Numba's representation of a function share its callees."""
        return self


def _jit_for(dispatcher_class: type[CaptureDispatcher]) -> Any:
    """What `overload` uses to compile an implementation for the target."""

    def jit(*arguments: Any, **options: Any) -> Any:
        local_types = options.pop("locals", None)
        kept = {name: value for name, value in options.items() if name not in _DROPPED_OPTIONS}

        def decorate(function: Any) -> CaptureDispatcher:
            return dispatcher_class(function, locals=local_types, targetoptions={**kept, "nopython": True})

        return decorate

    return jit


@lru_cache(maxsize=2)
def capture_target(lines: bool) -> _CaptureDescriptor:
    """The descriptor of the target "llad" (or "llad-lines"), registered with Numba on first use."""
    name, target = ("llad-lines", CaptureTargetWithLines) if lines else ("llad", CaptureTarget)
    if lines:
        capture_target(False)
    target_registry[name] = target
    descriptor = _CaptureDescriptor(name)
    made: type[CaptureDispatcher] = type(
        "CaptureDispatcher", (CaptureDispatcher,), {"targetdescr": descriptor}
    )
    descriptor.typing_context.dispatcher_class = made
    if lines:
        descriptor.target_context.DIBuilder = LinesOnlyDebugInfo
    dispatcher_registry[target] = made
    jit_registry[target] = _jit_for(made)
    if not lines:
        overrides.register()
        array_functions.register()
        selection.register()
        extrema.register()
    return descriptor


def capture_compile(cpu_dispatcher: Any, argument_types: tuple[Any, ...], *, lines: bool = False) -> Any:
    """Numba's compile result of a dispatcher's function for the capture target.

    Raises Numba's own errors when the function cannot be typed or lowered.
    """
    with global_compiler_lock:
        descriptor = capture_target(lines)
        twin = descriptor.typing_context.dispatcher_of(cpu_dispatcher)
        with target_override(descriptor._target_name):
            twin.compile(argument_types)
        return twin.overloads[argument_types]


def entry_module(result: Any, name: str, leaf_types: list[Any], leaf_names: list[str], *, lines: bool) -> str:
    """IR of a function that calls a captured one with its arguments taken apart; see `build_entry`."""
    descriptor = capture_target(lines)
    context = descriptor.target_context.subtarget(enable_nrt=True)
    with global_compiler_lock, target_override(descriptor._target_name):
        library = context.codegen().create_library(name)
        with context.push_code_library(library):
            return str(build_entry(context, name, result.fndesc, leaf_types, leaf_names))


def captured_module(result: Any, *, lines: bool = False) -> Any:
    """The LLVM module of a compile result, with the recursive functions that it calls."""
    with global_compiler_lock:
        dispatchers = list(capture_target(lines).typing_context._captured.values())
        return link_recursive_callees(result.library, dispatchers)


def next_serial() -> int:
    """A number that no other function generated in this process has."""
    return next(capture_target(False).serials)


def numba_passes_vectors() -> bool:
    """Whether Numba generates code with AVX2, which passes vectors as the C library's vector functions take them.

    It need not, even on a machine that has AVX2: NUMBA_CPU_NAME and NUMBA_CPU_FEATURES choose what is used.
    """
    return "+avx2" in registry.cpu_target.target_context.codegen()._tm_features.split(",")
