"""Functions that compute derivatives: Numba dispatchers, so callable from Python and from compiled code."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from numba.core import compiler, dispatcher, types
from numba.core.errors import ForceLiteralArg

from llad.backend.vector_math import has_vector_math
from llad.errors import ArgumentError, UnsupportedError
from llad.frontends.numba.capture import as_dispatcher
from llad.frontends.numba.compiler import compile_captured_derivative, compile_derivative
from llad.frontends.numba.containers import holds_lists
from llad.frontends.numba.declared import as_declared, declared_signatures, matching_signature
from llad.frontends.numba.stages import Differentiate, Stages, differentiate, run_stages
from llad.frontends.numba.structures import copied
from llad.frontends.numba.target import GeneratedDispatcher
from llad.frontends.numba.transform import (
    JVP,
    KEPT_BYTES,
    VALUE_AND_GRAD,
    Transform,
    derivative_type,
    require_tangents,
)
from llad.ir.collector import collector_paused

__all__ = ["DerivativeDispatcher"]


def jvp(primals, tangents):  # type: ignore[no-untyped-def]
    """The signature of jvp dispatchers; what they run is generated from another function."""
    raise NotImplementedError


class DerivativeCompiler(dispatcher._FunctionCompiler):
    """Compiles one signature of a derivative."""

    def __init__(self, owner: DerivativeDispatcher, py_func: Any) -> None:
        super().__init__(py_func, owner.targetdescr, owner.targetoptions, {}, compiler.Compiler)
        self._primal = owner.primal
        self._transform = owner.transform
        self._generate = owner.generate
        self.stages: dict[tuple[Any, ...], Stages] = {}

    def derive(self, args: tuple[Any, ...]) -> tuple[Stages, Any]:
        """The generated code for a signature and the type of its result; made once."""
        primal_types, places = self._primal_signature(args)
        if args not in self.stages:
            try:
                self.stages[args] = run_stages(
                    self._primal, primal_types, self._transform, places, generate=self._generate
                )
            except ForceLiteralArg as request:
                if self._transform.kind != JVP:
                    raise
                # Numba would look for the value among the arguments of the dispatcher, which are two tuples.
                raise UnsupportedError(
                    f"argument {min(request.requested_args)} of {self._primal.py_func.__name__!r} in forward mode",
                    "numba.literally asks for its value, which jvp only knows by its type",
                    "use reverse mode, or define the function with this value inside",
                ) from None
        return self.stages[args], self._result_type(self.stages[args])

    def _compile_core(self, args: tuple[Any, ...], return_type: Any) -> Any:
        # Numba keeps what it has compiled: to search all of that takes up to a fifth of the time.
        with collector_paused():
            stages, result_type = self.derive(args)
            release_gil = bool(self._primal.targetoptions.get("nogil", False))
            compiled, seconds = compile_derivative(
                stages, self._transform, args, result_type, release_gil=release_gil
            )
        stages.seconds["machine code"] = seconds  # type: ignore[index]
        return compiled

    def _primal_signature(self, args: tuple[Any, ...]) -> tuple[tuple[Any, ...], frozenset[tuple[int, ...]]]:
        """Argument types of the function itself and the differentiated places."""
        if self._transform.kind != JVP:
            return self._declared(args), frozenset((argnum,) for argnum in self._transform.argnums)
        primals, tangents = args
        if any(parameter.kind == parameter.VAR_POSITIONAL for parameter in self._primal_parameters()):
            raise ArgumentError("jvp does not take functions with *args: give the function fixed arguments")
        _, folded = self._primal.fold_argument_types(tuple(primals.types), {})
        names = tuple(self._primal._compiler.pysig.parameters)
        typed = self._declared(tuple(folded))
        return typed, require_tangents(types.Tuple(typed[: len(primals)]), tangents, names)

    def _declared(self, args: tuple[Any, ...]) -> tuple[Any, ...]:
        """The argument types as the function takes them, if its signatures are declared."""
        signatures = declared_signatures(self._primal)
        chosen = matching_signature(signatures, args) if signatures else None
        return args if chosen is None else tuple(map(as_declared, args, chosen.args))

    def _primal_parameters(self) -> Any:
        return self._primal._compiler.pysig.parameters.values()

    def _result_type(self, stages: Stages) -> Any:
        value = stages.captured.return_type
        if self._transform.kind == KEPT_BYTES:
            return types.int64
        auxiliary = value.types[1:] if self._transform.has_aux else ()
        if self._transform.kind == JVP:
            differentiated = value.types[0] if self._transform.has_aux else value
            return types.Tuple((differentiated, differentiated, *auxiliary))
        gradients = tuple(
            derivative_type(stages.captured.argument_types[argnum]) for argnum in self._transform.argnums
        )
        gradient = gradients[0] if self._transform.single else types.Tuple(gradients)
        if self._transform.kind == VALUE_AND_GRAD:
            return types.Tuple((value, gradient))
        return types.Tuple((gradient, *auxiliary)) if auxiliary else gradient


class DerivativeDispatcher(GeneratedDispatcher):
    """A derivative of `primal`, compiled lazily for each signature.

    `transform` says which derivative; `generate` produces it (`llad.ad` unless a test says otherwise).
    """

    def __init__(
        self, function: Callable[..., Any], transform: Transform, generate: Differentiate = differentiate
    ) -> None:
        self.primal = as_dispatcher(function)
        self.transform = transform
        self.generate = generate
        self._counting: DerivativeDispatcher | None = None
        # Code of callers that Numba has cached calls the vector functions before anything is compiled here.
        has_vector_math()
        # Options that steer how Numba compiles the Python body must not reach callers: the body of a
        # derivative is not its Python function, so it is never inlined as Python.
        py_func = jvp if transform.kind == JVP else self.primal.py_func
        super().__init__(py_func, targetoptions={"nopython": True})
        self._compiler = DerivativeCompiler(self, py_func)
        functools.update_wrapper(self, self.primal.py_func)
        self.__name__ = f"{transform.kind}_{self.primal.py_func.__name__}"

    def compile_captured(self, descriptor: Any, argument_types: tuple[Any, ...]) -> Any:
        if any(map(holds_lists, argument_types)):
            raise UnsupportedError(
                f"a call of {self.__name__!r} with lists",
                "in functions that are differentiated lists are kept in another way than gradients take them",
                "pass arrays or tuples",
            )
        stages, result_type = self._compiler.derive(argument_types)
        return compile_captured_derivative(stages, self.transform, argument_types, result_type, descriptor)

    def _reduce_states(self) -> dict[str, Any]:
        """Pickled as the primal and the transform; compiled code is made again where it is unpickled."""
        return {"uuid": str(self._uuid), "primal": self.primal, "transform": self.transform}

    @classmethod
    def _rebuild(cls, uuid: str, primal: Any, transform: Transform) -> DerivativeDispatcher:
        found = cls._memo.get(uuid)
        if found is None:
            found = cls(primal, transform)
            found._set_uuid(uuid)
        return found  # type: ignore[no-any-return]

    def _stages(self, signature: Any) -> Stages:
        """The stages of a signature; of the only compiled one when it is None."""
        known = self._compiler.stages
        if signature is None:
            if not known:
                raise ArgumentError("nothing is compiled yet: call the function first, or pass signature=")
            if len(known) > 1:
                listed = "; ".join(", ".join(map(str, types)) for types in known)
                raise ArgumentError(
                    f"{len(known)} signatures are compiled: pass one as signature= ({listed})"
                )
            return next(iter(known.values()))
        from numba.core.sigutils import normalize_signature

        try:
            arguments, _ = normalize_signature(signature)
        except (TypeError, SyntaxError, NameError, AttributeError) as error:
            raise ArgumentError(
                f"signature={signature!r}: {error}; give the types of all arguments, as in "
                f'"(float64[:,::1], int64)" or "(float64,)"'
            ) from error
        if arguments not in known:
            self.compile(arguments)
        return known[arguments]

    def inspect_llvm(self, signature: Any = None, stage: str = "gradient-opt") -> str:  # type: ignore[override]
        """LLVM IR of a stage: "captured", "primal", "gradient" or "gradient-opt", which is what runs.

        `signature` as for Numba (a string or a tuple of types; compiled if it is not yet); it may be left out
        when exactly one signature is compiled.
        """
        return self._stages(signature).text(stage)

    def inspect_asm(self, signature: Any = None) -> str:  # type: ignore[override]
        """Assembly of the derivative."""
        return self._stages(signature).text("asm")

    def plan(self, signature: Any = None) -> str:
        """How the reverse sweep gets the values it needs, as text."""
        return self._stages(signature).text("plan")

    def memory(self, *args: Any, **kwargs: Any) -> int:
        """Bytes that a call with these arguments keeps between its forward and its reverse sweep.

        That is the sum, over the caches and copies that `plan()` lists, of their sizes for the trip counts that
        these arguments lead to, and of the local arrays that are kept alive. Loops whose trip count only a run can
        tell are the reason why the sweeps are run on copies of the arguments.

        Raises `ArgumentError` for a jvp, which keeps nothing.
        """
        if self.transform.kind == JVP:
            raise ArgumentError("a jvp keeps nothing: ask a gradient function for its memory")
        if self._counting is None:
            transform = replace(self.transform, kind=KEPT_BYTES)
            self._counting = DerivativeDispatcher(self.primal, transform, self.generate)
        return int(self._counting(*copied(args), **{name: copied(value) for name, value in kwargs.items()}))

    def compile_times(self, signature: Any = None) -> dict[str, float]:
        """Seconds that each stage of the compilation took."""
        return dict(self._stages(signature).seconds)
