"""The instructions that ordinary code is made of: one method an opcode or group of opcodes."""

from __future__ import annotations

from llad.ir.instructions import Instruction, MemoryInfo
from llad.ir.opcodes import OPCODES
from llad.ir.parsing.constants import FLAGS, address_type
from llad.ir.parsing.cursor import word_set
from llad.ir.parsing.values import ValueParser
from llad.ir.types import I1, VOID, IntType, PointerType, Type, VectorType
from llad.ir.values import Value, integer

__all__ = ["InstructionParser"]

_ICMP = word_set("eq ne ugt uge ult ule sgt sge slt sle")
_FCMP = word_set("false oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno true")
_ONE = integer(32, 1)


class InstructionParser(ValueParser):
    """Each method starts behind the opcode and returns the instruction, unnamed and without attachments."""

    def scope(self) -> str:
        """`syncscope("agent")` or nothing."""
        start = self.index
        if self.accept("syncscope"):
            if self.tokens[self.index] != "(":
                self.unexpected("'('")
            self.skip_balanced()
        return self.text_since(start)

    def ordering(self, count: int = 1) -> str:
        """Synchronisation scope and `count` memory orderings, as text."""
        words = [self.scope()]
        for _ in range(count):
            word = self.tokens[self.index]
            if word not in ("unordered", "monotonic", "acquire", "release", "acq_rel", "seq_cst"):
                self.unexpected("a memory ordering")
            self.index += 1
            words.append(word)
        return " ".join(filter(None, words))

    def alignment(self) -> int:
        """`, align 8` or nothing (0)."""
        tokens = self.tokens
        if tokens[self.index] != "," or tokens[self.index + 1] != "align":
            return 0
        self.index += 2
        return self.number()

    def binary(self, opcode: str) -> Instruction:
        flags = self.flags() if self.tokens[self.index] in FLAGS else ()
        type = self.type()
        left = self.value(type)
        self.expect(",")
        return Instruction(OPCODES[opcode], type, [left, self.value(type)], "", None, flags)

    def unary(self, opcode: str) -> Instruction:
        flags = self.flags()
        value = self.typed_value()
        return Instruction(OPCODES[opcode], value.type, [value], "", None, flags)

    def compare(self, opcode: str) -> Instruction:
        flags = self.flags() if self.tokens[self.index] in FLAGS else ()
        predicate = self.tokens[self.index]
        if predicate not in (_ICMP if opcode == "icmp" else _FCMP):
            self.unexpected(f"a predicate of {opcode}")
        self.index += 1
        type = self.type()
        left = self.value(type)
        self.expect(",")
        right = self.value(type)
        result = VectorType(type.count, I1, type.scalable) if isinstance(type, VectorType) else I1
        return Instruction(OPCODES[opcode], result, [left, right], "", predicate, flags)

    def cast(self, opcode: str) -> Instruction:
        flags = self.flags() if self.tokens[self.index] in FLAGS else ()
        value = self.typed_value()
        self.expect("to")
        return Instruction(OPCODES[opcode], self.element_type(), [value], "", None, flags)

    def select(self, opcode: str) -> Instruction:
        flags = self.flags()
        operands = [self.typed_value()]
        for _ in range(2):
            self.expect(",")
            operands.append(self.typed_value())
        return Instruction(OPCODES[opcode], operands[1].type, operands, "", None, flags)

    def phi(self, opcode: str) -> Instruction:
        flags = self.flags() if self.tokens[self.index] in FLAGS else ()
        type = self.element_type()
        operands: list[Value] = []
        tokens = self.tokens
        while True:
            self.expect("[")
            operands.append(self.value(type))
            self.expect(",")
            operands.append(self.block())
            self.expect("]")
            if tokens[self.index] != "," or tokens[self.index + 1] != "[":
                return Instruction(OPCODES[opcode], type, operands, "", None, flags)
            self.index += 1

    def load(self, opcode: str) -> Instruction:
        atomic = self.accept("atomic")
        volatile = self.accept("volatile")
        type = self.element_type()
        self.expect(",")
        pointer = self.typed_value()
        ordering = self.ordering() if atomic else ""
        return Instruction(
            OPCODES[opcode], type, [pointer], "", MemoryInfo(type, self.alignment(), volatile, ordering)
        )

    def store(self, opcode: str) -> Instruction:
        atomic = self.accept("atomic")
        volatile = self.accept("volatile")
        value = self.typed_value()
        self.expect(",")
        pointer = self.typed_value()
        ordering = self.ordering() if atomic else ""
        info = MemoryInfo(value.type, self.alignment(), volatile, ordering)
        return Instruction(OPCODES[opcode], VOID, [value, pointer], "", info)

    def alloca(self, opcode: str) -> Instruction:
        extra = [word for word in ("inalloca", "swifterror") if self.accept(word)]
        type = self.element_type()
        count: Value = _ONE
        space = 0
        tokens = self.tokens
        align = self.alignment()
        ahead = tokens[self.index + 1]
        if align == 0 and tokens[self.index] == "," and ahead != "addrspace" and ahead[:1] != "!":
            self.index += 1
            count = self.typed_value()
            align = self.alignment()
        if tokens[self.index] == "," and tokens[self.index + 1] == "addrspace":
            self.index += 1
            space = self.address_space()
            extra.append(f"addrspace({space})")
        info = MemoryInfo(type, align, extra=" ".join(extra))
        return Instruction(OPCODES[opcode], PointerType(space), [count], "", info)

    def getelementptr(self, opcode: str) -> Instruction:
        flags = self.flags() if self.tokens[self.index] in FLAGS else ()
        source = self.element_type()
        self.expect(",")
        operands = [self.typed_value()]
        tokens = self.tokens
        while tokens[self.index] == "," and tokens[self.index + 1][:1] != "!":
            self.index += 1
            operands.append(self.typed_value())
        return Instruction(OPCODES[opcode], address_type(operands), operands, "", source, flags)

    def ret(self, opcode: str) -> Instruction:
        operands: list[Value] = []
        if self.tokens[self.index] == "void":
            self.index += 1
        else:
            operands.append(self.typed_value())
        return Instruction(OPCODES[opcode], VOID, operands)

    def br(self, opcode: str) -> Instruction:
        if self.tokens[self.index] == "label":
            return Instruction(OPCODES[opcode], VOID, [self.label()])
        condition = self.typed_value()
        self.expect(",")
        true = self.label()
        self.expect(",")
        return Instruction(OPCODES[opcode], VOID, [condition, true, self.label()])

    def switch(self, opcode: str) -> Instruction:
        value = self.typed_value()
        self.expect(",")
        operands: list[Value] = [value, self.label()]
        self.expect("[")
        while not self.accept("]"):
            type = self.element_type()
            if not isinstance(type, IntType):
                self.unexpected("an integer type")
            operands.append(self.constant(type))
            self.expect(",")
            operands.append(self.label())
        return Instruction(OPCODES[opcode], VOID, operands)

    def unreachable(self, opcode: str) -> Instruction:
        return Instruction(OPCODES[opcode], VOID, [])

    def freeze(self, opcode: str) -> Instruction:
        value = self.typed_value()
        return Instruction(OPCODES[opcode], value.type, [value])

    def index_list(self) -> tuple[int, ...]:
        indices: list[int] = []
        tokens = self.tokens
        while tokens[self.index] == "," and tokens[self.index + 1][:1] != "!":
            self.index += 1
            indices.append(self.number())
        if not indices:
            self.unexpected("an index")
        return tuple(indices)

    def extractvalue(self, opcode: str) -> Instruction:
        aggregate = self.typed_value()
        place = self.index + 1
        indices = self.index_list()
        type: Type = aggregate.type
        for index in indices:
            type = self.element_at(type, index, place)
        return Instruction(OPCODES[opcode], type, [aggregate], "", indices)

    def insertvalue(self, opcode: str) -> Instruction:
        aggregate = self.typed_value()
        self.expect(",")
        value = self.typed_value()
        place = self.index + 1
        indices = self.index_list()
        type: Type = aggregate.type
        for index in indices:
            type = self.element_at(type, index, place)
        if type is not value.type:
            self.fail(f"the element is of type {type}, the value of type {value.type}", place)
        return Instruction(OPCODES[opcode], aggregate.type, [aggregate, value], "", indices)
