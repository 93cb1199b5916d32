"""Copies of modules and instructions."""

from __future__ import annotations

from collections.abc import Mapping

from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalAlias, GlobalVariable, Module
from llad.ir.values import (
    Argument,
    BasicBlock,
    Constant,
    ConstantAggregate,
    ConstantExpression,
    DebugRecord,
    MetadataValue,
    Value,
)

__all__ = ["clone_instruction", "clone_module"]


def clone_instruction(inst: Instruction, value_map: Mapping[Value, Value]) -> Instruction:
    """A copy of `inst` that stands in no block. Operands in `value_map` are replaced, others kept.

    Blocks are operands too. A value wrapped as metadata is replaced inside its wrapping.
    """
    operands: list[Value] = []
    for operand in inst.operands:
        mapped = value_map.get(operand)
        if mapped is None:
            mapped = operand
            if isinstance(operand, MetadataValue) and isinstance(operand.content, Value):
                mapped = MetadataValue(value_map.get(operand.content, operand.content))
        operands.append(mapped)
    return Instruction(inst.opcode, inst.type, operands, inst.name, inst.payload, inst.flags, inst.metadata)


def clone_module(module: Module) -> Module:
    """A copy that shares nothing mutable with `module`; types, payloads and plain constants are shared."""
    return _ModuleCloner(module).clone()


class _ModuleCloner:
    """Shells of all globals first, so that constants can name any of them; then their contents."""

    def __init__(self, module: Module) -> None:
        self._module = module
        # Globals, and the blocks of every function: a blockaddress may name a block from anywhere.
        self._values: dict[Value, Value] = {}

    def clone(self) -> Module:
        old = self._module
        new = Module(old.source_name, old.data_layout, old.triple, list(old.module_assembly))
        new.named_types = dict(old.named_types)
        new.comdats = dict(old.comdats)
        new.attribute_groups = dict(old.attribute_groups)
        new.named_metadata = dict(old.named_metadata)
        new.metadata = dict(old.metadata)
        for name, value in old.globals.items():
            new.globals[name] = self._global_shell(value)
        for name, function in old.functions.items():
            new.functions[name] = self._function_shell(function)
        for name, value in old.globals.items():
            self._global_contents(value, new.globals[name])
        for name, function in old.functions.items():
            self._body(function, new.functions[name])
        return new

    def _global_shell(self, old: GlobalVariable | GlobalAlias) -> GlobalVariable | GlobalAlias:
        new: GlobalVariable | GlobalAlias
        if isinstance(old, GlobalAlias):
            new = GlobalAlias(old.name, old.kind, old.value_type, old.aliasee, old.prefix, old.suffix)
        else:
            new = GlobalVariable(old.name, old.value_type, None, old.is_constant, old.prefix, old.suffix)
            new.metadata = old.metadata
        new.type = old.type
        self._values[old] = new
        return new

    def _function_shell(self, old: Function) -> Function:
        new = Function(old.name, old.function_type)
        new.type = old.type
        new.arguments = [Argument(a.type, a.name, a.index, a.attributes) for a in old.arguments]
        new.prefix = old.prefix
        new.result_attributes = old.result_attributes
        new.suffix = old.suffix
        new.metadata = old.metadata
        self._values[old] = new
        for block in old.blocks:
            self._values[block] = new.add_block(block.name)
        return new

    def _global_contents(self, old: GlobalVariable | GlobalAlias, new: GlobalVariable | GlobalAlias) -> None:
        if isinstance(old, GlobalVariable) and isinstance(new, GlobalVariable):
            new.initializer = None if old.initializer is None else self._constant(old.initializer)
        elif isinstance(old, GlobalAlias) and isinstance(new, GlobalAlias):
            new.aliasee = self._constant(old.aliasee)

    def _constant(self, old: Constant) -> Constant:
        """The constant with every global and block in it replaced; the same object if there is none."""
        found = self._values.get(old)
        if isinstance(found, Constant):
            return found
        if isinstance(old, ConstantAggregate):
            elements = tuple([self._operand(element, {}) for element in old.elements])
            if any(a is not b for a, b in zip(elements, old.elements, strict=True)):
                return ConstantAggregate(old.type, elements, old.splat)
        elif isinstance(old, ConstantExpression):
            operands = tuple([self._operand(operand, {}) for operand in old.operands])
            if any(a is not b for a, b in zip(operands, old.operands, strict=True)):
                return ConstantExpression(old.type, old.opcode, operands, old.flags, old.source_type)
        return old

    def _operand(self, old: Value, local: Mapping[Value, Value]) -> Value:
        if isinstance(old, MetadataValue):
            return old if isinstance(old.content, str) else MetadataValue(self._operand(old.content, local))
        if isinstance(old, Constant):
            return self._constant(old)
        return local.get(old) or self._values[old]

    def _body(self, old: Function, new: Function) -> None:
        local: dict[Value, Value] = dict(zip(old.arguments, new.arguments, strict=True))
        for old_block, new_block in zip(old.blocks, new.blocks, strict=True):
            for inst in old_block.instructions:
                # Operands follow below, when every instruction has its copy.
                copy = Instruction(
                    inst.opcode, inst.type, [], inst.name, inst.payload, inst.flags, inst.metadata
                )
                copy.block = new_block
                new_block.instructions.append(copy)
                local[inst] = copy
        for old_block, new_block in zip(old.blocks, new.blocks, strict=True):
            for inst, copy in zip(old_block.instructions, new_block.instructions, strict=True):
                copy.operands = [self._operand(operand, local) for operand in inst.operands]
            for index, record in old_block.debug_records:
                self._record(index, record, new_block, local)

    def _record(
        self, index: int, record: DebugRecord, block: BasicBlock, local: Mapping[Value, Value]
    ) -> None:
        """Copy a debug record, unless it names an instruction that the function no longer has."""
        pieces: list[str | Value] = []
        for piece in record.pieces:
            if isinstance(piece, (Instruction, Argument)) and piece not in local:
                return
            pieces.append(piece if isinstance(piece, str) else self._operand(piece, local))
        block.debug_records.append((index, DebugRecord(tuple(pieces))))
