"""Compiles LLVM IR text to machine code for tests, without any optimisation of llad's own."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Sequence
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import numpy as np


@cache
def _initialise() -> None:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    for library in ("m", "gcc_s"):
        path = ctypes.util.find_library(library)
        if path:
            llvm.load_library_permanently(path)


class Compiled:
    """Machine code of a module. Keep it alive as long as its functions are called."""

    def __init__(self, text: str, optimise: bool = False) -> None:
        _initialise()
        module = llvm.parse_assembly(text)
        module.verify()
        machine = llvm.Target.from_default_triple().create_target_machine(opt=2)
        if optimise:
            tuning = llvm.create_pipeline_tuning_options(speed_level=2)
            builder = llvm.create_pass_builder(machine, tuning)
            builder.getModulePassManager().run(module, builder)
        self.text = str(module)
        self._engine = llvm.create_mcjit_compiler(module, machine)
        self._engine.finalize_object()

    def function(self, name: str, result: Any, *parameters: Any) -> Any:
        """The function `name` with ctypes types for its result and parameters."""
        return ctypes.CFUNCTYPE(result, *parameters)(self._engine.get_function_address(name))

    def call_on_arrays(self, name: str, arrays: Sequence[np.ndarray]) -> None:
        """Call a function that takes one pointer an array and returns nothing."""
        function = self.function(name, None, *[ctypes.c_void_p] * len(arrays))
        function(*[array.ctypes.data for array in arrays])
