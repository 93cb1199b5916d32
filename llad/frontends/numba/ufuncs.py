"""`@vectorize`, `@guvectorize` and `@stencil` functions, captured again from their Python functions.

Numba compiles the function of a ufunc for the CPU target, optimises it on its own and links it; a stencil is
lowered for the CPU target alone. Here each of them gets a twin that is typed as Numba types it, and whose
function the capture target compiles. What Numba does around the function (broadcasting, `reduce`, `at`, borders
of stencils) is Numba's own code.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from numba.np.ufunc.dufunc import DUFunc, DUFuncLowerer
from numba.np.ufunc.gufunc import GUFunc, GUFuncLowerer
from numba.np.ufunc.ufunc_base import UfuncBase
from numba.stencils.stencil import StencilFunc, StencilFuncLowerer

__all__ = ["captured_twin", "is_foreign"]

# (Python function, options of `jit`) -> a dispatcher of the capture target.
MakeDispatcher = Callable[[Any, dict[str, Any]], Any]


class _CapturedUfunc(UfuncBase):
    """What both kinds have in common: the dispatcher of the element function."""

    _lower_me: Any

    def __init__(self, original: Any, make_dispatcher: MakeDispatcher) -> None:
        self._original = original
        self.ufunc = original.ufunc
        self.__name__ = original.__name__
        element = original._dispatcher
        # Numba's own ufuncs divide as NumPy does.
        options = {**element.targetoptions, "nopython": True, "error_model": "numpy"}
        self._dispatcher = make_dispatcher(element.py_func, options)

    @property
    def _frozen(self) -> bool:
        """Whether the signatures were given by the user, so that arguments are converted to one of them."""
        return bool(self._original._frozen)

    def _element_signature(self, ewise_types: Any) -> Any:
        """The signature that Numba uses for elements of these types, None if there is none."""
        found, _ = self._original.find_ewise_function(ewise_types)
        return found

    def find_ewise_function(self, ewise_types: Any) -> Any:
        """Signature and compile result for elements of the given types; a pair of None if there is none."""
        wanted = self._element_signature(ewise_types)
        if wanted is None:
            return None, None
        compiled = self.add(wanted)
        return compiled.signature, compiled

    def add(self, wanted: Any) -> Any:
        """Numba's compile result of the element function for a signature."""
        arguments = tuple(getattr(wanted, "args", wanted))
        if arguments not in self._dispatcher.overloads:
            self._dispatcher.compile(wanted)
            # Numba links what the lowering function lists.
            self._lower_me.libs.append(self._dispatcher.overloads[arguments].library)
        return self._dispatcher.overloads[arguments]


class CapturedUfunc(_CapturedUfunc):
    """The twin of a `@vectorize` function."""

    _type_me = DUFunc._type_me
    _install_type = DUFunc._install_type
    _install_ufunc_attributes = DUFunc._install_ufunc_attributes
    _install_ufunc_methods = DUFunc._install_ufunc_methods
    _install_ufunc_at = DUFunc._install_ufunc_at
    _install_ufunc_reduce = DUFunc._install_ufunc_reduce
    _install_ufunc_reduceat = DUFunc._install_ufunc_reduceat

    def __init__(self, original: Any, make_dispatcher: MakeDispatcher) -> None:
        super().__init__(original, make_dispatcher)
        self.reorderable = original.reorderable
        self._lower_me = DUFuncLowerer(self)

    def _element_signature(self, ewise_types: Any) -> Any:
        if self._frozen:
            return super()._element_signature(ewise_types)
        # Numba compiles another signature when one is asked for.
        return tuple(ewise_types)


class CapturedGufunc(_CapturedUfunc):
    """The twin of a `@guvectorize` function."""

    _type_me = GUFunc._type_me
    _install_type = GUFunc._install_type
    _get_ewise_dtypes = GUFunc._get_ewise_dtypes
    _get_function_type = GUFunc._get_function_type
    expected_ndims = GUFunc.expected_ndims

    def __init__(self, original: Any, make_dispatcher: MakeDispatcher) -> None:
        super().__init__(original, make_dispatcher)
        self.gufunc_builder = original.gufunc_builder
        self._lower_me = GUFuncLowerer(self)

    def _element_signature(self, ewise_types: Any) -> Any:
        found = super()._element_signature(ewise_types)
        if found is None and not self._frozen:
            return self._get_function_type(*ewise_types)
        return found


def is_foreign(value: Any) -> bool:
    """Whether Numba would link a function that was compiled before for `value`."""
    return isinstance(value, DUFunc | GUFunc | StencilFunc)


def captured_twin(
    value: Any, typing_context: Any, target_context: Any, make_dispatcher: MakeDispatcher
) -> Any:
    """The twin of a ufunc or stencil, known to both contexts of the capture target."""
    if isinstance(value, StencilFunc):
        return _captured_stencil(value, typing_context, target_context)
    made: type[Any] = CapturedUfunc if isinstance(value, DUFunc) else CapturedGufunc
    twin = made(value, make_dispatcher)
    twin._install_cg(target_context)
    twin._install_type(typing_context)
    # Methods such as `reduce` have just been registered, while a function that mentions them is being typed.
    typing_context.refresh()
    target_context.refresh()
    return twin


def _captured_stencil(original: Any, typing_context: Any, target_context: Any) -> Any:
    twin = copy.copy(original)
    twin._typingctx, twin._targetctx = typing_context, target_context
    # A neighborhood that Numba has found out is kept by the copy; types belong to the contexts.
    twin._type_cache = {}
    twin._lower_me = StencilFuncLowerer(twin)
    twin._install_type(typing_context)
    return twin
