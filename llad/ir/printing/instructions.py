"""Text of instructions: one method an opcode or group of opcodes, found through `_PRINTERS`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from llad.ir.instructions import Instruction, OtherInfo
from llad.ir.opcodes import OPCODES
from llad.ir.printing.constants import OperandPrinter
from llad.ir.types import VOID
from llad.ir.values import ConstantInt

__all__ = ["BUNDLE_VALUE", "InstructionPrinter"]

# In the text of operand bundles: a string or the name of a type (group 1), or the place of a local value.
BUNDLE_VALUE = re.compile(r'("[^"]*"|%"[^"]*"|%[-\w$.]+)|%')


def _flags(inst: Instruction) -> str:
    return " " + " ".join(inst.flags) if inst.flags else ""


def _aligned(inst: Instruction) -> str:
    align = inst.memory.align
    return f", align {align}" if align else ""


def _ordered(inst: Instruction) -> str:
    """Ordering behind the last operand, then the alignment."""
    ordering = inst.memory.ordering
    return (f" {ordering}" if ordering else "") + _aligned(inst)


def _access(inst: Instruction) -> str:
    """`load`, `load atomic volatile`, ..."""
    memory = inst.memory
    return (
        inst.opcode.name + (" atomic" if memory.ordering else "") + (" volatile" if memory.volatile else "")
    )


class InstructionPrinter(OperandPrinter):
    """Prints instructions, without indentation."""

    def instruction(self, inst: Instruction) -> str:
        text = _PRINTERS[inst.opcode.name](self, inst)
        if inst.type is not VOID:
            text = f"{self.names.get(id(inst)) or self.unknown(inst)} = {text}"
        if inst.metadata:
            text += attachments_text(inst.metadata)
        return text

    def plain(self, inst: Instruction) -> str:
        """`opcode flags type a, b`: operands of one type."""
        ops = inst.operands
        first = self.typed(ops[0])
        flags = " " + " ".join(inst.flags) if inst.flags else ""
        if len(ops) == 1:
            return f"{inst.opcode.name}{flags} {first}"
        return f"{inst.opcode.name}{flags} {first}, {self.value(ops[1])}"

    def listed(self, inst: Instruction) -> str:
        """`opcode flags type a, type b, ...`."""
        return f"{inst.opcode.name}{_flags(inst)} {', '.join([self.typed(op) for op in inst.operands])}"

    def compare(self, inst: Instruction) -> str:
        a, b = inst.operands
        return f"{inst.opcode.name}{_flags(inst)} {inst.payload} {self.typed(a)}, {self.value(b)}"

    def cast(self, inst: Instruction) -> str:
        return f"{inst.opcode.name}{_flags(inst)} {self.typed(inst.operands[0])} to {inst.type.text}"

    def phi(self, inst: Instruction) -> str:
        value = self.value
        ops = inst.operands
        pairs = [f"[ {value(ops[i])}, {value(ops[i + 1])} ]" for i in range(0, len(ops), 2)]
        return f"phi{_flags(inst)} {inst.type.text} {', '.join(pairs)}"

    def load(self, inst: Instruction) -> str:
        return f"{_access(inst)} {inst.type.text}, {self.typed(inst.operands[0])}{_ordered(inst)}"

    def store(self, inst: Instruction) -> str:
        stored, pointer = inst.operands
        return f"{_access(inst)} {self.typed(stored)}, {self.typed(pointer)}{_ordered(inst)}"

    def alloca(self, inst: Instruction) -> str:
        memory = inst.memory
        count = inst.operands[0]
        words = memory.extra.split()
        space = "".join(f", {word}" for word in words if word.startswith("addrspace"))
        head = "".join(f" {word}" for word in words if not word.startswith("addrspace"))
        one = isinstance(count, ConstantInt) and count.value == 1 and count.type.bits == 32
        number = "" if one else f", {self.typed(count)}"
        return f"alloca{head} {memory.type.text}{number}{_aligned(inst)}{space}"

    def getelementptr(self, inst: Instruction) -> str:
        operands = ", ".join([self.typed(op) for op in inst.operands])
        return f"getelementptr{_flags(inst)} {inst.source_type.text}, {operands}"

    def indexed(self, inst: Instruction) -> str:
        operands = ", ".join([self.typed(op) for op in inst.operands])
        return f"{inst.opcode.name} {operands}, {', '.join(map(str, inst.indices))}"

    def ret(self, inst: Instruction) -> str:
        return f"ret {self.typed(inst.operands[0])}" if inst.operands else "ret void"

    def switch(self, inst: Instruction) -> str:
        ops = inst.operands
        head = f"switch {self.typed(ops[0])}, {self.typed(ops[1])}"
        cases = [f"    {self.typed(ops[i])}, {self.typed(ops[i + 1])}\n" for i in range(2, len(ops), 2)]
        return f"{head} [\n{''.join(cases)}  ]"

    def unreachable(self, inst: Instruction) -> str:
        return inst.opcode.name

    def indirectbr(self, inst: Instruction) -> str:
        labels = ", ".join([self.typed(op) for op in inst.operands[1:]])
        return f"indirectbr {self.typed(inst.operands[0])}, [{labels}]"

    def va_arg(self, inst: Instruction) -> str:
        return f"va_arg {self.typed(inst.operands[0])}, {inst.type.text}"

    def fence(self, inst: Instruction) -> str:
        return f"fence {_other(inst)}"

    def atomicrmw(self, inst: Instruction) -> str:
        memory = inst.memory
        head = f"atomicrmw{' volatile' if memory.volatile else ''} {memory.operation}"
        return f"{head} {', '.join([self.typed(op) for op in inst.operands])}{_ordered(inst)}"

    def cmpxchg(self, inst: Instruction) -> str:
        memory = inst.memory
        head = f"cmpxchg{' weak' if memory.operation else ''}{' volatile' if memory.volatile else ''}"
        return f"{head} {', '.join([self.typed(op) for op in inst.operands])}{_ordered(inst)}"

    def landingpad(self, inst: Instruction) -> str:
        text = f"landingpad {inst.type.text}"
        operands = iter(inst.operands)
        for word in _other(inst).split():
            text += f"\n          {word}" + ("" if word == "cleanup" else f" {self.typed(next(operands))}")
        return text

    def pad(self, inst: Instruction) -> str:
        *arguments, outer = inst.operands
        inner = ", ".join([self.typed(op) for op in arguments])
        return f"{inst.opcode.name} within {self.value(outer)} [{inner}]"

    def catchswitch(self, inst: Instruction) -> str:
        outer, *blocks = inst.operands
        unwind = "to caller" if _other(inst) else self.typed(blocks.pop())
        handlers = ", ".join([self.typed(op) for op in blocks])
        return f"catchswitch within {self.value(outer)} [{handlers}] unwind {unwind}"

    def cleanupret(self, inst: Instruction) -> str:
        unwind = "to caller" if _other(inst) else self.typed(inst.operands[1])
        return f"cleanupret from {self.value(inst.operands[0])} unwind {unwind}"

    def catchret(self, inst: Instruction) -> str:
        pad, block = inst.operands
        return f"catchret from {self.value(pad)} to {self.typed(block)}"

    def call(self, inst: Instruction) -> str:
        info = inst.call
        name = inst.opcode.name
        function_type = info.function_type
        arguments = inst.arguments
        attributes = info.argument_attributes
        if attributes:
            texts = [
                f"{a.type.text} {attributes[i]} {self.value(a)}" if attributes[i] else self.typed(a)
                for i, a in enumerate(arguments)
            ]
        else:
            texts = [self.typed(a) for a in arguments]
        words = [info.tail, name, *inst.flags, info.convention, info.result_attributes, info.address_space]
        shown = function_type if function_type.variadic else function_type.result
        head = " ".join(filter(None, words))
        text = f"{head} {shown.text} {self.value(inst.operands[-1])}({', '.join(texts)})"
        if info.function_attributes:
            text += " " + info.function_attributes
        if info.bundles:
            text += " " + self._bundles(inst, info.bundles, len(arguments))
        if name == "call":
            return text
        return text + self._destinations(inst, len(arguments) + info.bundle_values)

    def _bundles(self, inst: Instruction, text: str, start: int) -> str:
        values = iter(inst.operands[start:])
        return BUNDLE_VALUE.sub(lambda match: match[1] or self.value(next(values)), text)

    def _destinations(self, inst: Instruction, count: int) -> str:
        normal, *others = [self.typed(op) for op in inst.operands[count:-1]]
        if inst.opcode.name == "invoke":
            return f"\n          to {normal} unwind {others[0]}"
        return f"\n          to {normal} [{', '.join(others)}]"


def attachments_text(metadata: tuple[tuple[str, str], ...]) -> str:
    return "".join([f", !{kind} {text}" for kind, text in metadata])


def _other(inst: Instruction) -> str:
    return inst.payload.text if isinstance(inst.payload, OtherInfo) else ""


def _printers() -> Mapping[str, Callable[[InstructionPrinter, Instruction], str]]:
    kinds = InstructionPrinter
    groups: dict[str, Callable[[InstructionPrinter, Instruction], str]] = {
        "binary": kinds.plain,
        "unary": kinds.plain,
        "cast": kinds.cast,
        "compare": kinds.compare,
        "call": kinds.call,
        "vector": kinds.listed,
        "aggregate": kinds.indexed,
    }
    table = {
        name: groups.get(opcode.group) or getattr(kinds, name, kinds.listed)
        for name, opcode in OPCODES.items()
    }
    table |= dict.fromkeys(("cleanuppad", "catchpad"), kinds.pad)
    return MappingProxyType(table)


_PRINTERS = _printers()
