"""Functions that derivative code calls, as LLVM IR: caches, shadows of local arrays, copies of shadows."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from llad.errors import InternalError
from llad.ir.clone import clone_module
from llad.ir.module import Function, Module
from llad.ir.parser import parse
from llad.ir.types import FloatType, Type

# Status that a derivative function returns when memory for its caches or shadows ran out.
OUT_OF_MEMORY = 0x6C6C61

# Files whose functions allocate memory, by functions of another file that knows the system.
_ON_HEAP = frozenset({"frames", "handles", "records"})


@cache
def _parsed(name: str) -> Module:
    return parse(files("llad.ad").joinpath("runtime_ir", f"{name}.ll").read_text(encoding="utf-8"))


def runtime_function(module: Module, file: str, name: str) -> Function:
    """The run-time function `name` of `runtime_ir/<file>.ll`, with all of that file, in `module`."""
    found = module.functions.get(name)
    if found is None:
        if file in _ON_HEAP:
            _add(module, _heap_of(module))
        _add(module, file)
        found = module.functions.get(name)
    if found is None:
        raise InternalError(f"no run-time function {name} in {file}")
    return found


def heap_function(module: Module, name: str) -> Function:
    """What a shadow is made by, `zeroed(bytes) -> address` (or null), or given back by, `free(address)`."""
    return runtime_function(module, _heap_of(module), f"llad.heap.{name}")


def _heap_of(module: Module) -> str:
    """The file that allocates memory on the module's system."""
    return "heap_linux" if "-linux" in module.triple else "heap"


def _add(module: Module, file: str) -> None:
    for function in clone_module(_parsed(file)).functions.values():
        if function.name not in module.functions:
            module.add_function(function)
            _use_existing(function, module)


def _use_existing(function: Function, module: Module) -> None:
    """Let calls go to the module's own functions of the same name."""
    for inst in function.instructions():
        if inst.opcode.is_call and inst.callee_name in module.functions:
            inst.operands[-1] = module.functions[inst.callee_name]


def copy_adjoint(module: Module, element: Type, may_overlap: bool) -> Function:
    """`(target shadow, source shadow, bytes)`: the reverse of copying `bytes` from source to target."""
    assert isinstance(element, FloatType)
    kind = "move" if may_overlap else "copy"
    return runtime_function(module, "copies", f"llad.{kind}.adjoint.{element}")
