"""Phis, selects, loads and stores of aggregates become those of their members.

    %r = phi { ptr, i64 } [ %a, %one ], [ %b, %two ]        %r.0 = phi ptr [ %p, %one ], [ %b.0, %two ]
    %d = extractvalue { ptr, i64 } %r, 0              ->    (uses of %d are uses of %r.0)

Such a phi of array structures hides which array an address belongs to; Numba makes them where it picks one of two
arrays by hand (`np.ascontiguousarray`). LLVM takes loads and stores apart by itself, but for those with padding between
the members, such as results of type `{ i8, double }`.
"""

from __future__ import annotations

import math

from llad.analysis.layout import member_offset
from llad.ir.instructions import Instruction, MemoryInfo, Payload
from llad.ir.module import Function, Module
from llad.ir.opcodes import OPCODES
from llad.ir.types import VOID, ArrayType, StructType, Type
from llad.ir.values import BasicBlock, ConstantAggregate, ConstantWord, Value, integer, poison, zero

__all__ = ["split_aggregates"]

Path = tuple[int, ...]
# Larger aggregates stay whole: an array written out member by member is no gain for anyone.
_LARGEST = 64


def split_aggregates(module: Module) -> bool:
    """Takes what handles aggregates as a whole in all functions apart, in place. False: there is nothing."""
    changed = [_Splitter(function).run() for function in module.functions.values() if function.blocks]
    return any(changed)


def _members(type: Type, path: Path = ()) -> list[tuple[Path, Type]]:
    """The places of the scalars in a type, in order."""
    if isinstance(type, StructType):
        return [found for i, inner in enumerate(type.elements) for found in _members(inner, (*path, i))]
    if isinstance(type, ArrayType):
        if type.count > _LARGEST:
            return [(path, type)] * (_LARGEST + 1)
        return [found for i in range(type.count) for found in _members(type.element, (*path, i))]
    return [(path, type)]


def _known_member(value: Value, path: Path) -> Value | None:
    """The member at `path` if the text shows it; None if an instruction has to extract it."""
    while path:
        if isinstance(value, ConstantAggregate):
            value, path = value.elements[path[0]], path[1:]
        elif isinstance(value, ConstantWord):
            inner = _type_at(value.type, path)
            return zero(inner) if value.word == "zeroinitializer" else ConstantWord(inner, value.word)
        elif isinstance(value, Instruction) and value.opcode.name == "insertvalue":
            aggregate, member = value.operands
            length = len(value.indices)
            if path[:length] == value.indices:
                value, path = member, path[length:]
            elif value.indices[: len(path)] == path:
                return None
            else:
                value = aggregate
        else:
            return None
    return value


def _type_at(type: Type, path: Path) -> Type:
    for index in path:
        if isinstance(type, StructType):
            type = type.elements[index]
        else:
            assert isinstance(type, ArrayType)
            type = type.element
    return type


class _Splitter:
    def __init__(self, function: Function) -> None:
        self.function = function

    def run(self) -> bool:
        found = [inst for inst in self.function.instructions() if _is_split(inst)]
        accesses = [inst for inst in self.function.instructions() if _is_split_access(inst)]
        if not found and not accesses:
            return False
        for block in self.function.blocks:
            # They are placed by position.
            block.debug_records.clear()
        replaced: dict[Value, Value] = {}
        for access in accesses:
            self._split_access(access, replaced)
        self._replace(replaced)
        replaced.clear()
        parts = {inst: self._make_parts(inst, replaced) for inst in found}
        self._replace(replaced)
        for inst, members in parts.items():
            for (path, _), part in zip(_members(inst.type), members, strict=True):
                self._fill(inst, path, part, replaced)
        self._fold_extracts()
        self._drop_unused()
        return True

    def _split_access(self, access: Instruction, replaced: dict[Value, Value]) -> None:
        """Accesses of the members in the place of a load or store; behind those of a load the aggregate again."""
        block, info, pointer = access.block, access.memory, access.operands[-1]
        assert block is not None
        made: list[Instruction] = []
        whole: Value = poison(info.type)

        def emit(opcode: str, type: Type, operands: list[Value], payload: Payload) -> Instruction:
            flags = ("inbounds",) if opcode == "getelementptr" else ()
            made.append(Instruction(OPCODES[opcode], type, operands, access.name, payload, flags))
            made[-1].block = block
            return made[-1]

        for path, type in _members(info.type):
            indices = [integer(64, 0), *(integer(32, index) for index in path)]
            address = emit("getelementptr", pointer.type, [pointer, *indices], info.type)
            offset = member_offset(info.type, path) or 0
            member = MemoryInfo(type, math.gcd(info.align, offset))
            if access.opcode.name == "load":
                part = emit("load", type, [address], member)
                whole = emit("insertvalue", info.type, [whole, part], path)
            else:
                value = _known_member(access.operands[0], path)
                if value is None:
                    value = emit("extractvalue", type, [access.operands[0]], path)
                part = emit("store", VOID, [value, address], member)
            part.metadata = access.metadata
        position = block.instructions.index(access)
        block.instructions[position : position + 1] = made
        replaced[access] = whole

    def _make_parts(self, inst: Instruction, replaced: dict[Value, Value]) -> list[Instruction]:
        """The members without operands yet, in the place of `inst`, and behind them the aggregate again."""
        block = inst.block
        assert block is not None
        position = block.instructions.index(inst)
        made = [
            Instruction(inst.opcode, type, [], f"{inst.name}.{'.'.join(map(str, path))}", None, inst.flags)
            for path, type in _members(inst.type)
        ]
        block.instructions[position : position + 1] = made
        whole: Value = poison(inst.type)
        behind: list[Instruction] = []
        for (path, _), part in zip(_members(inst.type), made, strict=True):
            whole = Instruction(OPCODES["insertvalue"], inst.type, [whole, part], inst.name, path)
            behind.append(whole)
        start = position + len(made)
        while block.instructions[start].opcode.name == "phi":
            start += 1
        block.instructions[start:start] = behind
        for new in (*made, *behind):
            new.block = block
        replaced[inst] = whole
        return made

    def _replace(self, replaced: dict[Value, Value]) -> None:
        for inst in self.function.instructions():
            if any(operand in replaced for operand in inst.operands if isinstance(operand, Instruction)):
                inst.operands = [replaced.get(operand, operand) for operand in inst.operands]

    def _fill(self, inst: Instruction, path: Path, part: Instruction, replaced: dict[Value, Value]) -> None:
        if inst.opcode.name == "phi":
            for value, source in inst.incoming:
                part.operands += [self._member(replaced.get(value, value), path, source, None), source]
            return
        assert part.block is not None
        part.operands.append(inst.operands[0])
        for value in inst.operands[1:]:
            part.operands.append(self._member(replaced.get(value, value), path, part.block, part))

    def _member(self, value: Value, path: Path, block: BasicBlock, before: Instruction | None) -> Value:
        """The member of `value`; if need be extracted in `block`: before an instruction, or at its end."""
        known = _known_member(value, path)
        if known is not None:
            return known
        type = _type_at(value.type, path)
        extract = Instruction(OPCODES["extractvalue"], type, [value], f"{value.name}.member", path)
        position = len(block.instructions) - 1 if before is None else block.instructions.index(before)
        block.instructions.insert(position, extract)
        extract.block = block
        return extract

    def _fold_extracts(self) -> None:
        known: dict[Value, Value] = {}
        for inst in self.function.instructions():
            if inst.opcode.name == "extractvalue":
                member = _known_member(inst.operands[0], inst.indices)
                if member is not None:
                    known[inst] = member
        for extracted, member in known.items():
            while member in known:
                member = known[member]
            known[extracted] = member
        self._replace(known)

    def _drop_unused(self) -> None:
        while True:
            used = {operand for inst in self.function.instructions() for operand in inst.operands}
            dropped = False
            for block in self.function.blocks:
                kept = [inst for inst in block.instructions if inst in used or not _is_removable(inst)]
                dropped = dropped or len(kept) < len(block.instructions)
                block.instructions = kept
            if not dropped:
                return


def _is_split(inst: Instruction) -> bool:
    if inst.opcode.name not in ("phi", "select") or not isinstance(inst.type, StructType | ArrayType):
        return False
    return len(_members(inst.type)) <= _LARGEST


def _is_split_access(inst: Instruction) -> bool:
    if inst.opcode.name not in ("load", "store") or not isinstance(inst.memory.type, StructType | ArrayType):
        return False
    info, members = inst.memory, _members(inst.memory.type)
    if len(members) > _LARGEST or info.volatile or info.ordering or not info.align:
        return False
    return all(member_offset(info.type, path) is not None for path, _ in members)


def _is_removable(inst: Instruction) -> bool:
    return inst.opcode.name in ("insertvalue", "extractvalue", "phi", "select")
