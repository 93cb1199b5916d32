"""Instructions that scalar numerical code seldom has: vectors, atomics, exceptions, computed jumps."""

from __future__ import annotations

from llad.ir.instructions import Instruction, MemoryInfo, OtherInfo
from llad.ir.opcodes import OPCODES
from llad.ir.parsing.cursor import word_set
from llad.ir.parsing.instructions import InstructionParser
from llad.ir.types import I1, TOKEN, VOID, StructType, VectorType
from llad.ir.values import Value

__all__ = ["RareParser"]

_ATOMIC_OPERATIONS = word_set(
    "xchg add sub and nand or xor max min umax umin fadd fsub fmax fmin fmaximum fminimum fmaximumnum "
    "fminimumnum uinc_wrap udec_wrap usub_cond usub_sat"
)


class RareParser(InstructionParser):
    """As `InstructionParser`: each method starts behind the opcode."""

    def _operands(self, count: int) -> list[Value]:
        operands = [self.typed_value()]
        for _ in range(count - 1):
            self.expect(",")
            operands.append(self.typed_value())
        return operands

    def _vector_type(self, value: Value, start: int) -> VectorType:
        if not isinstance(value.type, VectorType):
            self.fail(f"expected a vector, found a value of type {value.type}", start)
        return value.type

    def extractelement(self, opcode: str) -> Instruction:
        start = self.index
        operands = self._operands(2)
        return Instruction(OPCODES[opcode], self._vector_type(operands[0], start).element, operands)

    def insertelement(self, opcode: str) -> Instruction:
        operands = self._operands(3)
        return Instruction(OPCODES[opcode], operands[0].type, operands)

    def shufflevector(self, opcode: str) -> Instruction:
        start = self.index
        operands = self._operands(3)
        element = self._vector_type(operands[0], start).element
        mask = self._vector_type(operands[2], start)
        return Instruction(OPCODES[opcode], VectorType(mask.count, element, mask.scalable), operands)

    def va_arg(self, opcode: str) -> Instruction:
        pointer = self.typed_value()
        self.expect(",")
        return Instruction(OPCODES[opcode], self.element_type(), [pointer])

    def fence(self, opcode: str) -> Instruction:
        return Instruction(OPCODES[opcode], VOID, [], "", OtherInfo(self.ordering()))

    def cmpxchg(self, opcode: str) -> Instruction:
        weak = self.accept("weak")
        volatile = self.accept("volatile")
        operands = self._operands(3)
        ordering = self.ordering(2)
        type = operands[1].type
        info = MemoryInfo(type, self.alignment(), volatile, ordering, "weak" if weak else "")
        return Instruction(OPCODES[opcode], StructType((type, I1)), operands, "", info)

    def atomicrmw(self, opcode: str) -> Instruction:
        volatile = self.accept("volatile")
        operation = self.tokens[self.index]
        if operation not in _ATOMIC_OPERATIONS:
            self.unexpected("an atomic operation")
        self.index += 1
        operands = self._operands(2)
        ordering = self.ordering()
        type = operands[1].type
        return Instruction(
            OPCODES[opcode],
            type,
            operands,
            "",
            MemoryInfo(type, self.alignment(), volatile, ordering, operation),
        )

    def resume(self, opcode: str) -> Instruction:
        return Instruction(OPCODES[opcode], VOID, [self.typed_value()])

    def label_list(self) -> list[Value]:
        """`[label %a, label %b]`."""
        self.expect("[")
        labels: list[Value] = []
        while not self.accept("]"):
            if labels:
                self.expect(",")
            labels.append(self.label())
        return labels

    def indirectbr(self, opcode: str) -> Instruction:
        address = self.typed_value()
        self.expect(",")
        return Instruction(OPCODES[opcode], VOID, [address, *self.label_list()])

    def landingpad(self, opcode: str) -> Instruction:
        """The payload's text has the word of each clause: "cleanup", then "catch" or "filter" an operand."""
        type = self.element_type()
        words = ["cleanup"] if self.accept("cleanup") else []
        operands: list[Value] = []
        while self.tokens[self.index] in ("catch", "filter"):
            words.append(self.tokens[self.index])
            self.index += 1
            operands.append(self.typed_value())
        return Instruction(OPCODES[opcode], type, operands, "", OtherInfo(" ".join(words)))

    def pad_of_arguments(self, opcode: str) -> Instruction:
        """cleanuppad and catchpad: operands are the arguments, then the enclosing pad."""
        outer = self.pad()
        self.expect("[")
        operands: list[Value] = []
        while not self.accept("]"):
            if operands:
                self.expect(",")
            operands.append(self.typed_value())
        return Instruction(OPCODES[opcode], TOKEN, [*operands, outer])

    def unwind_target(self) -> list[Value]:
        """`unwind to caller` (nothing) or `unwind label %block`."""
        self.expect("unwind")
        if self.accept("to"):
            self.expect("caller")
            return []
        return [self.label()]

    def catchswitch(self, opcode: str) -> Instruction:
        """Operands: the enclosing pad, the handlers, and the unwind block unless the text is "caller"."""
        outer = self.pad()
        handlers = self.label_list()
        unwind = self.unwind_target()
        text = OtherInfo("" if unwind else "caller")
        return Instruction(OPCODES[opcode], TOKEN, [outer, *handlers, *unwind], "", text)

    def cleanupret(self, opcode: str) -> Instruction:
        self.expect("from")
        pad = self.value(TOKEN)
        unwind = self.unwind_target()
        return Instruction(OPCODES[opcode], VOID, [pad, *unwind], "", OtherInfo("" if unwind else "caller"))

    def catchret(self, opcode: str) -> Instruction:
        self.expect("from")
        pad = self.value(TOKEN)
        self.expect("to")
        return Instruction(OPCODES[opcode], VOID, [pad, self.label()])
