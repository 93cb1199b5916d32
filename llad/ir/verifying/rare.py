"""What calls, vector, atomic and exception-handling opcodes demand of their operands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from llad.ir.instructions import Instruction, OtherInfo
from llad.ir.module import Function
from llad.ir.printing.instructions import BUNDLE_VALUE
from llad.ir.types import I1, TOKEN, VOID, StructType, VectorType
from llad.ir.values import (
    BasicBlock,
    ConstantAggregate,
    ConstantInt,
    ConstantWord,
    Value,
)
from llad.ir.verifying.constants import ConstantChecker
from llad.ir.verifying.flags import ATOMIC_FLOAT, ATOMIC_INTEGER, ORDERINGS
from llad.ir.verifying.operands import Rule, memory_problems

__all__ = ["RARE_RULES"]


def _call(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    info = inst.call
    kind = info.function_type
    arguments = inst.arguments
    callee = inst.callee
    if not callee.type.is_pointer:
        yield f"calls a value of type {callee.type}"
    known = len(kind.parameters)
    if len(arguments) < known or (len(arguments) > known and not kind.variadic):
        yield f"passes {len(arguments)} arguments to a function of type {kind}"
    for place, (argument, type) in enumerate(zip(arguments, kind.parameters, strict=False)):
        if argument.type is not type:
            yield f"argument {place} is of type {argument.type}, not of type {type}"
    if inst.type is not kind.result:
        yield f"the result is of type {inst.type}, the function type is {kind}"
    if info.argument_attributes and len(info.argument_attributes) != len(arguments):
        yield f"has attributes of {len(info.argument_attributes)} arguments, but {len(arguments)} arguments"
    if isinstance(callee, Function) and callee.name.startswith("llvm.") and callee.function_type is not kind:
        yield f"calls the intrinsic @{callee.name} of type {callee.function_type} with type {kind}"
    places = sum(not match[1] for match in BUNDLE_VALUE.finditer(info.bundles))
    if places != info.bundle_values or any(isinstance(op, BasicBlock) for op in arguments):
        yield f"has {info.bundle_values} values for the {places} places of its bundles"
    if info.tail not in ("", "tail", "musttail", "notail"):
        yield f"{info.tail!r} does not stand before a call"
    if inst.opcode.name != "call":
        blocks = inst.operands[len(arguments) + info.bundle_values : -1]
        if not blocks or not all(isinstance(op, BasicBlock) for op in blocks):
            yield f"the operands between the arguments and the callee of {inst.opcode.name} are its blocks"


def _extractelement(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    vector, index = inst.operands
    if not isinstance(vector.type, VectorType) or not index.type.is_integer:
        yield f"element {index.type} of {vector.type}"
    elif inst.type is not vector.type.element:
        yield f"the result is of type {inst.type}"


def _insertelement(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    vector, value, index = inst.operands
    if not isinstance(vector.type, VectorType) or value.type is not vector.type.element:
        yield f"puts a value of type {value.type} into {vector.type}"
    if not index.type.is_integer or inst.type is not vector.type:
        yield f"the index is of type {index.type}, the result of type {inst.type}"


def _shufflevector(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    a, b, mask = inst.operands
    if not isinstance(a.type, VectorType) or b.type is not a.type:
        yield f"shuffles {a.type} and {b.type}"
    elif not isinstance(mask.type, VectorType) or not isinstance(mask, (ConstantAggregate, ConstantWord)):
        yield "the mask is no constant vector"
    elif inst.type is not VectorType(mask.type.count, a.type.element, mask.type.scalable):
        yield f"the result is of type {inst.type}"
    elif isinstance(mask, ConstantAggregate):
        for lane in mask.elements:
            if isinstance(lane, ConstantInt) and not 0 <= lane.value < 2 * a.type.count:
                yield f"lane {lane.value} of two vectors of type {a.type}"


def _fence(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    words = _text(inst).split()
    if not words or words[-1] not in ORDERINGS["fence"]:
        yield f"a fence cannot have the ordering {_text(inst)!r}"


def _cmpxchg(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    pointer, expected, new = inst.operands
    if not pointer.type.is_pointer:
        yield f"accesses memory through a value of type {pointer.type}"
    if expected.type is not new.type or inst.memory.type is not new.type:
        yield f"compares {expected.type} with {new.type}"
    if not (new.type.is_integer or new.type.is_pointer):
        yield f"exchanges a value of type {new.type}"
    if inst.type is not StructType((new.type, I1)):
        yield f"the result is of type {inst.type}"
    yield from _always_atomic(inst, 2)


def _atomicrmw(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    pointer, value = inst.operands
    operation = inst.memory.operation
    if not pointer.type.is_pointer:
        yield f"accesses memory through a value of type {pointer.type}"
    if inst.type is not value.type or inst.memory.type is not value.type:
        yield f"the result is of type {inst.type}, the operand of type {value.type}"
    fits = (
        (operation in ATOMIC_INTEGER and value.type.is_integer)
        or (operation in ATOMIC_FLOAT and value.type.is_float_like)
        or (operation == "xchg" and not isinstance(value.type, (StructType, VectorType)))
    )
    if not fits:
        yield f"{operation!r} of a value of type {value.type}"
    yield from _always_atomic(inst, 1)


def _always_atomic(inst: Instruction, orderings: int) -> Iterator[str]:
    if not inst.memory.ordering:
        yield "has no memory ordering"
    yield from memory_problems(inst, inst.memory, orderings)


def _va_arg(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    if not inst.operands[0].type.is_pointer or inst.type is VOID:
        yield "reads a value through a pointer"


def _resume(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    if not isinstance(inst.operands[0].type, StructType):
        yield f"resumes with a value of type {inst.operands[0].type}"


def _landingpad(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    words = _text(inst).split()
    clauses = [word for word in words if word != "cleanup"]
    if not words or set(clauses) - {"catch", "filter"} or len(clauses) != len(inst.operands):
        yield f"has the clauses {_text(inst)!r} and {len(inst.operands)} operands"


def _comes_from(value: Value, *names: str) -> bool:
    return isinstance(value, Instruction) and value.opcode.name in names


def _is_pad(value: Value) -> bool:
    none = isinstance(value, ConstantWord) and value.word == "none"
    return value.type is TOKEN and (none or _comes_from(value, "catchpad", "cleanuppad"))


def _catchpad(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    if not _comes_from(inst.operands[-1], "catchswitch"):
        yield "stands in no catchswitch"


def _cleanuppad(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    if not _is_pad(inst.operands[-1]):
        yield "stands in no pad"


def _catchswitch(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    outer, *blocks = inst.operands
    if not _is_pad(outer):
        yield "stands in no pad"
    handlers = blocks if _text(inst) == "caller" else blocks[:-1]
    if not handlers or not all(isinstance(op, BasicBlock) for op in blocks):
        yield "takes handlers and at most one unwind block"
    for handler in handlers:
        first = handler.instructions[len(handler.phis) :] if isinstance(handler, BasicBlock) else []
        if not first or first[0].opcode.name != "catchpad":
            yield f"the handler %{handler.name} does not begin with a catchpad"


def _catchret(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    if not _comes_from(inst.operands[0], "catchpad") or not isinstance(inst.operands[1], BasicBlock):
        yield "returns from a catchpad to a block"


def _cleanupret(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    blocks = inst.operands[1:]
    if not _comes_from(inst.operands[0], "cleanuppad") or not all(
        isinstance(op, BasicBlock) for op in blocks
    ):
        yield "returns from a cleanuppad, to the caller or to a block"
    if (not blocks) != (_text(inst) == "caller"):
        yield "unwinds to the caller or to a block"


def _text(inst: Instruction) -> str:
    return inst.payload.text if isinstance(inst.payload, OtherInfo) else ""


RARE_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "call": _call, "invoke": _call, "callbr": _call, "extractelement": _extractelement,
        "insertelement": _insertelement, "shufflevector": _shufflevector, "fence": _fence,
        "cmpxchg": _cmpxchg, "atomicrmw": _atomicrmw, "va_arg": _va_arg, "resume": _resume,
        "landingpad": _landingpad, "catchpad": _catchpad, "cleanuppad": _cleanuppad,
        "catchswitch": _catchswitch, "catchret": _catchret, "cleanupret": _cleanupret,
    }
)  # fmt: skip
