"""What each ordinary opcode demands of its payload, its operands and their types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from llad.ir.instructions import Instruction, MemoryInfo
from llad.ir.types import (
    I1,
    LABEL,
    METADATA,
    TOKEN,
    VOID,
    ArrayType,
    FloatType,
    FunctionType,
    IntType,
    NamedStructType,
    PointerType,
    StructType,
    Type,
    VectorType,
)
from llad.ir.values import BasicBlock, ConstantInt, Value
from llad.ir.verifying.constants import ConstantChecker
from llad.ir.verifying.flags import ORDERINGS, PREDICATES

__all__ = ["ORDINARY_RULES", "Rule", "memory_problems", "shape"]

# A rule yields what is wrong with an instruction; the number of operands is checked before.
Rule = Callable[[ConstantChecker, Instruction], Iterator[str]]


def shape(type: Type) -> tuple[int, bool] | None:
    """Number of lanes of a vector and whether it is scalable; None for anything else."""
    return (type.count, type.scalable) if isinstance(type, VectorType) else None


def condition_type(like: Type) -> Type:
    """The type of a comparison of two values of type `like`."""
    return VectorType(like.count, I1, like.scalable) if isinstance(like, VectorType) else I1


def _is_value_type(type: Type) -> bool:
    return type not in (VOID, LABEL, METADATA, TOKEN) and not isinstance(type, FunctionType)


def _is_sized(checker: ConstantChecker, type: Type, inside: tuple[Type, ...] = ()) -> bool:
    """Whether memory can hold the type; a struct that contains itself cannot be held."""
    if type in inside:
        return False
    if isinstance(type, NamedStructType):
        body = checker.body(type)
        return body is not None and _is_sized(checker, body, (*inside, type))
    if isinstance(type, StructType):
        return all(_is_sized(checker, element, inside) for element in type.elements)
    if isinstance(type, ArrayType):
        return _is_sized(checker, type.element, inside)
    return _is_value_type(type)


def _same_types(inst: Instruction, types: Sequence[Type]) -> Iterator[str]:
    for place, (operand, type) in enumerate(zip(inst.operands, types, strict=True)):
        if operand.type is not type:
            yield f"operand {place} is of type {operand.type}, not of type {type}"


def _result(inst: Instruction, type: Type) -> Iterator[str]:
    if inst.type is not type:
        yield f"the result is of type {inst.type}, not of type {type}"


def _arithmetic(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    scalar = inst.type.scalar
    if not (scalar.is_float if inst.opcode.is_float else scalar.is_integer):
        yield f"{inst.opcode.name} has no result of type {inst.type}"
    yield from _same_types(inst, [inst.type] * len(inst.operands))


def _compare(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    name = inst.opcode.name
    first = inst.operands[0].type
    if inst.payload not in PREDICATES[name]:
        yield f"{inst.payload!r} is no predicate of {name}"
    scalar = first.scalar
    if not (scalar.is_float if name == "fcmp" else scalar.is_integer or scalar.is_pointer):
        yield f"{name} does not compare values of type {first}"
    yield from _same_types(inst, [first, first])
    yield from _result(inst, condition_type(first))


def _cast(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    name = inst.opcode.name
    source, target = inst.operands[0].type, inst.type
    if name == "bitcast":
        if not _bitcast_fits(source, target):
            yield f"bitcast from {source} to {target}"
        return
    a, b = source.scalar, target.scalar
    if shape(source) != shape(target) or not _CASTS[name](a, b):
        yield f"{name} from {source} to {target}"


def _bits(type: Type) -> int:
    return type.bits if isinstance(type, (IntType, FloatType)) else 0


def _is(a: type[Type], b: type[Type]) -> Callable[[Type, Type], bool]:
    return lambda source, target: isinstance(source, a) and isinstance(target, b)


def _narrows(kind: type[Type]) -> Callable[[Type, Type], bool]:
    return lambda a, b: isinstance(a, kind) and isinstance(b, kind) and _bits(a) > _bits(b)


def _widens(kind: type[Type]) -> Callable[[Type, Type], bool]:
    return lambda a, b: isinstance(a, kind) and isinstance(b, kind) and _bits(a) < _bits(b)


_CASTS: Mapping[str, Callable[[Type, Type], bool]] = MappingProxyType(
    {
        "trunc": _narrows(IntType),
        "zext": _widens(IntType),
        "sext": _widens(IntType),
        "fptrunc": _narrows(FloatType),
        "fpext": _widens(FloatType),
        "fptoui": _is(FloatType, IntType),
        "fptosi": _is(FloatType, IntType),
        "uitofp": _is(IntType, FloatType),
        "sitofp": _is(IntType, FloatType),
        "ptrtoint": _is(PointerType, IntType),
        "ptrtoaddr": _is(PointerType, IntType),
        "inttoptr": _is(IntType, PointerType),
        "addrspacecast": lambda a, b: a.is_pointer and b.is_pointer and a is not b,
    }
)


def _bitcast_fits(source: Type, target: Type) -> bool:
    a, b = source.scalar, target.scalar
    if a.is_pointer or b.is_pointer:
        return a is b and shape(source) == shape(target)
    if not (_bits(a) and _bits(b)):
        return False
    lanes = [type.count if isinstance(type, VectorType) else 1 for type in (source, target)]
    scalable = [isinstance(type, VectorType) and type.scalable for type in (source, target)]
    return _bits(a) * lanes[0] == _bits(b) * lanes[1] and scalable[0] == scalable[1]


def memory_problems(inst: Instruction, memory: MemoryInfo, orderings: int) -> Iterator[str]:
    """Alignment and orderings (as many as `orderings` if the access is atomic)."""
    if memory.align < 0 or memory.align & (memory.align - 1):
        yield f"the alignment {memory.align} is no power of two"
    words = [word for word in memory.ordering.split() if not word.startswith("syncscope")]
    if not words:
        return
    name = inst.opcode.name
    wrong = [word for word in words if word not in ORDERINGS.get(name, ())]
    if wrong or len(words) != orderings:
        yield f"{name} cannot have the ordering {memory.ordering!r}"
    scalar = memory.type
    if not (scalar.is_integer or scalar.is_float or scalar.is_pointer or isinstance(scalar, VectorType)):
        yield f"an atomic access of type {scalar}"


def _load(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    memory = inst.memory
    if not inst.operands[0].type.is_pointer:
        yield f"loads through a value of type {inst.operands[0].type}"
    if not _is_sized(checker, memory.type):
        yield f"a value of type {memory.type} cannot be loaded"
    yield from _result(inst, memory.type)
    yield from memory_problems(inst, memory, 1)


def _store(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    memory = inst.memory
    stored, pointer = inst.operands
    if not pointer.type.is_pointer:
        yield f"stores through a value of type {pointer.type}"
    if stored.type is not memory.type or not _is_sized(checker, memory.type):
        yield f"stores a value of type {stored.type} as {memory.type}"
    yield from memory_problems(inst, memory, 1)


def _alloca(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    memory = inst.memory
    if not inst.operands[0].type.is_integer:
        yield f"the number of elements is of type {inst.operands[0].type}"
    if not _is_sized(checker, memory.type):
        yield f"a value of type {memory.type} cannot be allocated"
    if not inst.type.is_pointer:
        yield f"the result is of type {inst.type}"
    yield from memory_problems(inst, memory, 0)


def _getelementptr(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    base, *indices = inst.operands
    if not base.type.scalar.is_pointer:
        yield f"the base is of type {base.type}"
        return
    if not _is_sized(checker, inst.source_type):
        yield f"a value of type {inst.source_type} has no size"
    lanes = {shape(operand.type) for operand in inst.operands} - {None}
    if len(lanes) > 1:
        yield "the operands have different numbers of lanes"
    lane = next(iter(lanes), None)
    wanted = base.type.scalar if lane is None else VectorType(lane[0], base.type.scalar, lane[1])
    yield from _result(inst, wanted)
    yield from _index_path(checker, inst.source_type, indices)


def _index_path(checker: ConstantChecker, source: Type, indices: list[Value]) -> Iterator[str]:
    current: Type | None = source
    for place, index in enumerate(indices):
        if not index.type.scalar.is_integer:
            yield f"index {place} is of type {index.type}"
            return
        if place == 0:
            continue
        body = checker.body(current) if current is not None else None
        if isinstance(body, StructType):
            known = isinstance(index, ConstantInt) and index.type.bits == 32 and index.value >= 0
            current = (
                checker.element_at(body, index.value) if known and isinstance(index, ConstantInt) else None
            )
        else:
            current = body.element if isinstance(body, (ArrayType, VectorType)) else None
        if current is None:
            yield f"index {place} is not an index of {body}"
            return


def _aggregate_path(checker: ConstantChecker, inst: Instruction) -> Type | None:
    current: Type | None = inst.operands[0].type
    for index in inst.indices:
        current = checker.element_at(current, index) if current is not None else None
    return current if inst.indices else None


def _extractvalue(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    element = _aggregate_path(checker, inst)
    if element is None:
        yield f"{inst.operands[0].type} has no element {inst.indices}"
    else:
        yield from _result(inst, element)


def _insertvalue(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    element = _aggregate_path(checker, inst)
    if element is None:
        yield f"{inst.operands[0].type} has no element {inst.indices}"
    elif inst.operands[1].type is not element:
        yield f"the element is of type {element}, the value of type {inst.operands[1].type}"
    yield from _result(inst, inst.operands[0].type)


def _select(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    condition, a, b = inst.operands
    if condition.type is not I1 and condition.type is not condition_type(a.type):
        yield f"the condition is of type {condition.type}"
    if a.type is not b.type or not _is_value_type(a.type):
        yield f"chooses between values of types {a.type} and {b.type}"
    yield from _result(inst, a.type)


def _freeze(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    yield from _result(inst, inst.operands[0].type)


def _phi(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    ops = inst.operands
    if not _is_value_type(inst.type):
        yield f"the result is of type {inst.type}"
    for place in range(0, len(ops), 2):
        if ops[place].type is not inst.type:
            yield f"an incoming value is of type {ops[place].type}, not of type {inst.type}"
        if not isinstance(ops[place + 1], BasicBlock):
            yield f"operand {place + 1} is no block"


def _ret(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    function = inst.block.function if inst.block is not None else None
    wanted = function.function_type.result if function is not None else VOID
    given = inst.operands[0].type if inst.operands else VOID
    if given is not wanted:
        yield f"returns a value of type {given}, the function one of type {wanted}"


def _br(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    ops = inst.operands
    if len(ops) == 3 and ops[0].type is not I1:
        yield f"the condition is of type {ops[0].type}"
    if len(ops) == 2 or not all(isinstance(op, BasicBlock) for op in ops[len(ops) // 3 :]):
        yield "takes a block, or a condition and two blocks"


def _switch(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    value = inst.operands[0]
    if not value.type.is_integer:
        yield f"switches on a value of type {value.type}"
    seen: set[int] = set()
    for place, operand in enumerate(inst.operands[1:]):
        if place % 2 == 0 and not isinstance(operand, BasicBlock):
            yield f"operand {place + 1} is no block"
        if place % 2 == 1 and not (isinstance(operand, ConstantInt) and operand.type is value.type):
            yield f"operand {place + 1} is no constant of type {value.type}"
        elif place % 2 == 1 and isinstance(operand, ConstantInt):
            if operand.value in seen:
                yield f"the case {operand.value} stands twice"
            seen.add(operand.value)


def _indirectbr(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    address, *blocks = inst.operands
    if not address.type.is_pointer or not all(isinstance(op, BasicBlock) for op in blocks):
        yield "takes an address and blocks"


def _nothing(checker: ConstantChecker, inst: Instruction) -> Iterator[str]:
    return iter(())


def _rules() -> Mapping[str, Rule]:
    table: dict[str, Rule] = {
        "load": _load, "store": _store, "alloca": _alloca, "getelementptr": _getelementptr,
        "extractvalue": _extractvalue, "insertvalue": _insertvalue, "select": _select, "freeze": _freeze,
        "phi": _phi, "ret": _ret, "br": _br, "switch": _switch, "indirectbr": _indirectbr,
        "icmp": _compare, "fcmp": _compare, "bitcast": _cast, "unreachable": _nothing,
    }  # fmt: skip
    arithmetic = "add sub mul udiv sdiv urem srem shl lshr ashr and or xor fneg fadd fsub fmul fdiv frem"
    table |= dict.fromkeys(arithmetic.split(), _arithmetic)
    table |= dict.fromkeys(_CASTS, _cast)
    return MappingProxyType(table)


ORDINARY_RULES = _rules()
