"""Where captured code is collected."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,has-type"

from __future__ import annotations

from typing import Any

from numba.core import cgutils, codegen
from numba.core.runtime import rtsys

__all__ = ["CaptureCodegen", "CaptureLibrary"]


class CaptureLibrary(codegen.JITCodeLibrary):
    """Collects IR as it was lowered: neither optimised nor given to the execution engine.

    `foreign` names the linked libraries of other targets, whose code is already optimised. `reshapes`: some array
    is accessed under another shape than that it was made with. `kept` is what was made of the finished code, for
    the next transform of the same function.
    """

    foreign: frozenset[str] = frozenset()
    reshapes: bool = False

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.kept: dict[Any, Any] = {}

    def add_llvm_module(self, ll_module: Any) -> None:
        ll_module.data_layout = self._codegen._data_layout
        self._final_module.link_in(ll_module)

    def add_linking_library(self, library: Any) -> None:
        # The NRT stays declared: reference counting is recognised by symbol, which inlining would hide.
        if library is rtsys.library:
            return
        if isinstance(library, CaptureLibrary):
            self.foreign |= library.foreign
            self.reshapes |= library.reshapes
        else:
            self.foreign |= {library.name}
        super().add_linking_library(library)

    def _optimize_functions(self, ll_module: Any) -> None:
        ll_module.data_layout = self._codegen._data_layout

    def _optimize_final_module(self) -> None:
        pass

    def _finalize_final_module(self) -> None:
        self._finalize_dynamic_globals()
        self._finalized = True

    def get_pointer_to_function(self, name: str) -> int:
        """0: captured code is never executed."""
        return 0


class CaptureCodegen(codegen.JITCPUCodegen):
    _library_class = CaptureLibrary

    def set_env(self, env_name: str, env: Any) -> None:
        """Nothing to fill in: the code that runs gets the environments from Numba's registry of them."""

    def insert_unresolved_ref(self, builder: Any, fnty: Any, name: str) -> Any:
        """A recursive call: by name, which `link_recursive_callees` resolves."""
        return cgutils.get_or_insert_function(builder.module, fnty, name)
