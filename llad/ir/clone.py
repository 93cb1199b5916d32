"""Copies of modules and instructions."""

from __future__ import annotations

from collections.abc import Mapping

from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalAlias, GlobalVariable, Module
from llad.ir.values import (
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
    """A copy that belongs to no block, with operands mapped; what the map lacks stays as it is."""
    operands = [value_map.get(operand, operand) for operand in inst.operands]
    return Instruction(inst.opcode, inst.type, operands, inst.name, inst.payload, inst.flags, inst.metadata)


def clone_module(module: Module) -> Module:
    """A deep copy: no function, block, instruction or global variable is shared with `module`."""
    copy = Module(
        module.source_name,
        module.data_layout,
        module.triple,
        list(module.module_assembly),
        dict(module.named_types),
        dict(module.comdats),
        {},
        {},
        dict(module.attribute_groups),
        dict(module.named_metadata),
        dict(module.metadata),
    )
    values: dict[Value, Value] = {}
    for name, old in module.globals.items():
        values[old] = copy.globals[name] = _clone_global(old)
    for name, function in module.functions.items():
        values[function] = copy.functions[name] = _clone_signature(function)
    for new in copy.globals.values():
        if isinstance(new, GlobalVariable):
            if new.initializer is not None:
                new.initializer = _mapped_constant(new.initializer, values)
        else:
            new.aliasee = _mapped_constant(new.aliasee, values)
    for name, function in module.functions.items():
        _clone_body(function, copy.functions[name], values)
    return copy


def _clone_global(old: GlobalVariable | GlobalAlias) -> GlobalVariable | GlobalAlias:
    if isinstance(old, GlobalAlias):
        return GlobalAlias(old.name, old.kind, old.value_type, old.aliasee, old.prefix, old.suffix)
    new = GlobalVariable(old.name, old.value_type, old.initializer, old.is_constant, old.prefix, old.suffix)
    new.metadata = old.metadata
    return new


def _clone_signature(function: Function) -> Function:
    new = Function(function.name, function.function_type, [a.name for a in function.arguments])
    for old_argument, argument in zip(function.arguments, new.arguments, strict=True):
        argument.attributes = old_argument.attributes
    new.prefix = function.prefix
    new.suffix = function.suffix
    new.result_attributes = function.result_attributes
    new.metadata = function.metadata
    return new


def _clone_body(old: Function, new: Function, global_map: Mapping[Value, Value]) -> None:
    values = dict(global_map)
    values.update(zip(old.arguments, new.arguments, strict=True))
    for block in old.blocks:
        values[block] = new.add_block(block.name)
        for inst in block.instructions:
            values[inst] = clone_instruction(inst, {})
    for block in old.blocks:
        target = values[block]
        assert isinstance(target, BasicBlock)
        for inst in block.instructions:
            copy = values[inst]
            assert isinstance(copy, Instruction)
            copy.operands = [_mapped(operand, values) for operand in inst.operands]
            copy.block = target
            target.instructions.append(copy)
        target.debug_records = [
            (at, DebugRecord(tuple(p if isinstance(p, str) else _mapped(p, values) for p in record.pieces)))
            for at, record in block.debug_records
        ]


def _mapped(value: Value, values: Mapping[Value, Value]) -> Value:
    found = values.get(value)
    if found is not None:
        return found
    return _mapped_constant(value, values) if isinstance(value, Constant) else value


def _mapped_constant(value: Constant, values: Mapping[Value, Value]) -> Constant:
    """`value` with the globals inside of it mapped."""
    if isinstance(value, ConstantExpression):
        operands = tuple(_mapped(operand, values) for operand in value.operands)
        return ConstantExpression(value.type, value.opcode, operands, value.flags, value.source_type)
    if isinstance(value, ConstantAggregate):
        return ConstantAggregate(value.type, tuple(_mapped(e, values) for e in value.elements), value.splat)
    if isinstance(value, MetadataValue) and isinstance(value.content, Value):
        return MetadataValue(_mapped(value.content, values))
    found = values.get(value, value)
    assert isinstance(found, Constant)
    return found
