"""Prints modules as LLVM IR text. `print_module(parse(text))` is a fixed point of parsing and printing."""

from __future__ import annotations

from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalAlias, GlobalVariable, Module
from llad.ir.names import quoted
from llad.ir.printing.instructions import InstructionPrinter, attachments_text
from llad.ir.printing.names import global_names, local_names
from llad.ir.types import StructType
from llad.ir.values import Argument, BasicBlock, ConstantExpression, DebugRecord, Value

__all__ = ["print_function", "print_instruction", "print_module"]


def print_module(module: Module) -> str:
    """The module as text that LLVM accepts. Unnamed values are numbered; clashing names get suffixes."""
    bodies = module.named_types.items()
    packed = frozenset(name for name, body in bodies if isinstance(body, StructType) and body.packed)
    printer = _Printer(global_names(module), packed)
    parts = [_header(module)]
    types = [f"%{quoted(name)} = type {body or 'opaque'}\n" for name, body in bodies]
    parts.append("".join(types))
    parts.append("".join([f"${quoted(name)} = comdat {kind}\n" for name, kind in module.comdats.items()]))
    parts.append("".join([printer.global_text(value) for value in module.globals.values()]))
    parts.extend([printer.function(function) for function in module.functions.values()])
    groups = [f"attributes #{number} = {{ {text} }}\n" for number, text in module.attribute_groups.items()]
    parts.append("".join(groups))
    named = [f"!{name} = {text}\n" for name, text in module.named_metadata.items()]
    parts.append("".join(named))
    parts.append("".join([f"!{number} = {text}\n" for number, text in module.metadata.items()]))
    return "\n".join(filter(None, parts))


def print_function(function: Function) -> str:
    """A function on its own, for people: it may use values that it does not have."""
    return _LenientPrinter({}).function(function)


def print_instruction(inst: Instruction) -> str:
    """One instruction with the names that its function gives it, for messages."""
    function = inst.block.function if inst.block is not None else None
    names = local_names(function) if function is not None else {}
    return _LenientPrinter(names).instruction(inst)


def _header(module: Module) -> str:
    lines: list[str] = []
    if module.source_name:
        lines.append(f'source_filename = "{module.source_name}"\n')
    if module.data_layout:
        lines.append(f'target datalayout = "{module.data_layout}"\n')
    if module.triple:
        lines.append(f'target triple = "{module.triple}"\n')
    lines.extend([f'module asm "{text}"\n' for text in module.module_assembly])
    return "".join(lines)


class _Printer(InstructionPrinter):
    """Prints with the global names given; a function's names are added while it is printed."""

    def __init__(self, global_texts: dict[int, str], packed: frozenset[str] = frozenset()) -> None:
        super().__init__(dict(global_texts), packed)
        self._globals = global_texts

    def global_text(self, value: GlobalVariable | GlobalAlias) -> str:
        tail = value.suffix and ("" if value.suffix.startswith("#") else ",") + " " + value.suffix
        prefix = value.prefix + " " if value.prefix else ""
        head = f"{self.value(value)} = {prefix}"
        if isinstance(value, GlobalAlias):
            expression = isinstance(value.aliasee, ConstantExpression)
            aliasee = self.value(value.aliasee) if expression else self.typed(value.aliasee)
            return f"{head}{value.kind} {value.value_type}, {aliasee}{tail}\n"
        kind = "constant" if value.is_constant else "global"
        initializer = f" {self.value(value.initializer)}" if value.initializer is not None else ""
        return f"{head}{kind} {value.value_type}{initializer}{tail}{attachments_text(value.metadata)}\n"

    def function(self, function: Function) -> str:
        outer = self.names
        self.names = {**self._globals, **local_names(function)}
        metadata = attachments_text(function.metadata).replace(", !", " !")
        if function.is_declaration:
            text = f"declare{metadata} {self._signature(function)}\n"
        else:
            blocks = [self._block(block, block is function.entry) for block in function.blocks]
            text = f"define {self._signature(function)}{metadata} {{\n" + "\n".join(blocks) + "}\n"
        self.names = outer
        return text

    def block_elsewhere(self, function: Value, block: Value) -> str:
        known = self.names.get(id(block))
        if known is None and isinstance(function, Function):
            known = local_names(function)[id(block)]
        assert known is not None
        return known

    def _signature(self, function: Function) -> str:
        arguments: list[str] = []
        for argument in function.arguments:
            words = [argument.type.text, argument.attributes]
            if not function.is_declaration or (argument.name and not argument.name.isdigit()):
                words.append(self.value(argument))
            arguments.append(" ".join(filter(None, words)))
        if function.function_type.variadic:
            arguments.append("...")
        head = [function.prefix, function.result_attributes, function.function_type.result.text]
        text = f"{' '.join(filter(None, head))} {self.value(function)}({', '.join(arguments)})"
        return f"{text} {function.suffix}" if function.suffix else text

    def _block(self, block: BasicBlock, is_entry: bool) -> str:
        lines: list[str] = []
        label = self.names[id(block)][1:]
        if not (is_entry and label.isdigit()):
            lines.append(f"{label}:\n")
        if block.debug_records:
            self._with_records(block, lines)
        else:
            lines.extend([f"  {self.instruction(inst)}\n" for inst in block.instructions])
        return "".join(lines)

    def _with_records(self, block: BasicBlock, lines: list[str]) -> None:
        """The instructions with the debug records before them; none stands behind the terminator."""
        last = len(block.instructions) - 1
        before: dict[int, list[DebugRecord]] = {}
        for index, record in block.debug_records:
            before.setdefault(min(index, last), []).append(record)
        for index, inst in enumerate(block.instructions):
            lines.extend([self._record(record) for record in before.get(index, ())])
            lines.append(f"  {self.instruction(inst)}\n")

    def _record(self, record: DebugRecord) -> str:
        """A record's line; nothing if the function no longer has one of its values."""
        pieces: list[str] = []
        for piece in record.pieces:
            if isinstance(piece, (Instruction, Argument)) and id(piece) not in self.names:
                return ""
            pieces.append(piece if isinstance(piece, str) else self.value(piece))
        return f"    {''.join(pieces)}\n"


class _LenientPrinter(_Printer):
    """Shows a value of another function, or of none, by the name it wants."""

    def unknown(self, value: Value) -> str:
        return "%" + quoted(value.name)
