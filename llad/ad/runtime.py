"""Functions that derivative code calls, as LLVM IR: caches, shadows of local arrays, copies of shadows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from llad.analysis.facts import RuntimeFact
from llad.errors import InternalError
from llad.ir.clone import clone_module
from llad.ir.module import Function, Module
from llad.ir.parser import parse
from llad.ir.types import FloatType, Type
from llad.ir.values import Value

# Status that a derivative function returns when memory for its caches or shadows ran out.
OUT_OF_MEMORY = 0x6C6C61

# Files whose functions allocate memory, by functions of another file that knows the system.
_ON_HEAP = frozenset({"frames", "handles", "records", "shadows"})

# What these functions do to memory that the program can reach: nobody else looks into handles, or into what describes
# a stack of caches.
_KNOWN_MEMORY = "nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)"
_ENDING = "nounwind willreturn"
_ENTRY = RuntimeFact(allocates_size=1, counted=False, entry_of=0)
_INERT = RuntimeFact(inert=True)
HANDLE_SHADOW, HANDLE_TANGENT = "llad.handle.shadow", "llad.handle.tangent"
HANDLE_NEW, HANDLE_FIND, HANDLE_SET_TANGENT = "llad.handle.new", "llad.handle.find", "llad.handle.set.tangent"
# The functions that a gradient which is differentiated again leaves undefined, by file: facts and attributes.
_OPENED: Mapping[str, tuple[str, RuntimeFact, str]] = {
    "llad.frame.push": ("frames", _ENTRY, _KNOWN_MEMORY),
    "llad.frame.push.iteration": ("frames", _ENTRY, _KNOWN_MEMORY),
    "llad.frame.pop": ("frames", _ENTRY, _KNOWN_MEMORY),
    "llad.frame.top": ("frames", _ENTRY, _KNOWN_MEMORY),
    "llad.frame.free": ("frames", _INERT, _ENDING),
    "llad.heap.zeroed": (
        "heap",
        RuntimeFact(allocates_size=0, zeroed=True, counted=False),
        "nounwind willreturn memory(inaccessiblemem: readwrite)",
    ),
    "llad.heap.free": ("heap", RuntimeFact(frees=0), _ENDING),
    HANDLE_NEW: ("handles", RuntimeFact(allocates_size=1, counted=False, inert=True), _ENDING),
    HANDLE_FIND: ("handles", RuntimeFact(inert=True), _KNOWN_MEMORY),
    HANDLE_SHADOW: ("handles", RuntimeFact(allocates_size=0, counted=False, inert=True), _KNOWN_MEMORY),
    "llad.handle.release": ("handles", _INERT, _ENDING),
    "llad.handle.free": ("handles", _INERT, _ENDING),
    "llad.handle.nothing": ("handles", _INERT, _KNOWN_MEMORY),
    "llad.handle.bytes": ("handles", _INERT, _KNOWN_MEMORY),
    "llad.handle.start": ("handles", _INERT, _KNOWN_MEMORY),
    "llad.handle.set.start": ("handles", _INERT, _KNOWN_MEMORY),
}
# The facts of a gradient that is differentiated again.
OPENED_FACTS: Mapping[str, RuntimeFact] = {name: fact for name, (_, fact, _) in _OPENED.items()}


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


def open_runtime(module: Module) -> None:
    """Leave the functions for caches and shadows without bodies, so that the module can be differentiated again.

    `close_runtime` defines them in what comes of it.
    """
    for name, (_, _, attributes) in _OPENED.items():
        function = module.functions.get(name)
        if function is not None:
            function.blocks, function.prefix, function.suffix = [], "", attributes


def close_runtime(module: Module) -> None:
    """Define the functions for caches and shadows that `module` declares."""
    opened = [module.functions.pop(name) for name in _OPENED if _is_declared(module, name)]
    if not opened:
        return
    defined: dict[Value, Function] = {}
    for function in opened:
        file = _OPENED[function.name][0]
        defined[function] = runtime_function(
            module, _heap_of(module) if file == "heap" else file, function.name
        )
    for function in module.functions.values():
        for inst in function.instructions():
            if inst.opcode.is_call and inst.callee in defined:
                inst.operands[-1] = defined[inst.callee]


def keeps_values(module: Module) -> bool:
    """Whether `module` holds a gradient, made by `open_runtime`, that has caches or shadows of local arrays."""
    return any(name in module.functions for name in _OPENED)


def _is_declared(module: Module, name: str) -> bool:
    return name in module.functions and module.functions[name].is_declaration


def copy_adjoint(module: Module, element: Type, may_overlap: bool) -> Function:
    """`(target shadow, source shadow, bytes)`: the reverse of copying `bytes` from source to target."""
    assert isinstance(element, FloatType)
    kind = "move" if may_overlap else "copy"
    return runtime_function(module, "copies", f"llad.{kind}.adjoint.{element}")
