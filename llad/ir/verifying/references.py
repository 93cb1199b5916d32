"""References inside the texts that the compiler carries along: metadata nodes, attribute groups, comdats."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llad.ir.instructions import CallInfo
from llad.ir.module import GlobalVariable, Module
from llad.ir.names import unquoted
from llad.ir.types import ArrayType, FunctionType, NamedStructType, StructType, Type, VectorType

__all__ = ["reference_problems", "type_problems"]

# A string, or a reference outside of strings: `@name`, `!3`, `#3`.
_REFERENCE = re.compile(r'(@(?:"[^"]*"|[-\w$.]+))|"[^"]*"|([!#])([0-9]+)\b')


def reference_problems(module: Module) -> Iterator[str]:
    """Every `!3`, `#3` and `@name` in the module's texts that nothing defines."""
    missing: set[str] = set()
    seen: set[str] = {""}
    names = module.globals.keys() | module.functions.keys()
    for text in _texts(module):
        if text in seen:
            continue
        seen.add(text)
        for name, sigil, digits in _REFERENCE.findall(text):
            if name and unquoted(name[1:]) not in names:
                missing.add(name)
            known = module.metadata if sigil == "!" else module.attribute_groups
            if digits and int(digits) not in known:
                missing.add(sigil + digits)
    for name in sorted(missing):
        yield f"nothing defines {name}"


def _texts(module: Module) -> Iterator[str]:
    yield from module.metadata.values()
    yield from module.named_metadata.values()
    for value in module.globals.values():
        yield value.suffix
        if isinstance(value, GlobalVariable):
            yield from [text for _, text in value.metadata]
    for function in module.functions.values():
        yield function.suffix
        yield from [text for _, text in function.metadata]
        for block in function.blocks:
            for inst in block.instructions:
                for _, text in inst.metadata:
                    yield text
                if isinstance(inst.payload, CallInfo):
                    yield inst.payload.function_attributes
            for _, record in block.debug_records:
                yield from [piece for piece in record.pieces if isinstance(piece, str)]


def type_problems(module: Module, type: Type, seen: set[Type]) -> Iterator[str]:
    """Named structs inside `type` that the module does not know; `seen` holds the types already looked at."""
    if type in seen:
        return
    seen.add(type)
    inner: tuple[Type, ...] = ()
    if isinstance(type, NamedStructType):
        if type.name not in module.named_types:
            yield f"nothing defines the type {type}"
        body = module.named_types.get(type.name)
        inner = (body,) if body is not None else ()
    elif isinstance(type, StructType):
        inner = type.elements
    elif isinstance(type, (ArrayType, VectorType)):
        inner = (type.element,)
    elif isinstance(type, FunctionType):
        inner = (type.result, *type.parameters)
    for element in inner:
        yield from type_problems(module, element, seen)
