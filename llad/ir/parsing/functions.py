"""Function headers and bodies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from llad.ir.instructions import Instruction
from llad.ir.lexer import END
from llad.ir.module import Function
from llad.ir.opcodes import OPCODES
from llad.ir.parsing.calls import CONVENTIONS, CallParser
from llad.ir.parsing.cursor import key_of, name_of, word_set
from llad.ir.types import VOID, FunctionType, PointerType
from llad.ir.values import Argument, BasicBlock, Value

__all__ = ["TOP_LEVEL", "FunctionParser"]

TOP_LEVEL = word_set("define declare attributes target module source_filename uselistorder uselistorder_bb")

_PREFIXES = CONVENTIONS | word_set(
    """private internal available_externally linkonce weak common appending extern_weak linkonce_odr weak_odr
    external dso_local dso_preemptable default hidden protected dllimport dllexport"""
)


class FunctionParser(CallParser):
    """Parses a `define` or `declare` in two steps: the header and, when all globals are known, the body."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        super().__init__(text, tokens)
        self.parameter_keys: dict[Function, list[str]] = {}

    def function_header(self, definition: bool) -> Function:
        """Everything behind `define`/`declare` up to the body's `{` or the next top-level entity."""
        metadata = self.attachments(comma=False)
        prefix_start = self.index
        while self.tokens[self.index] in _PREFIXES:
            self.index += 1
            if self.tokens[self.index - 1] == "cc":
                self.number()
        prefix = self.text_since(prefix_start)
        result_attributes = self.attributes()
        result = self.type()
        token = self.tokens[self.index]
        if token[:1] != "@" or token == "@":
            self.unexpected("the function's name")
        if token[1:2] == '"' and name_of(key_of(token)) != key_of(token)[1:].strip('"'):
            self.unexpected("a name that is not digits in quotes")
        self.index += 1
        arguments, keys, variadic = self._parameters()
        function = Function(
            name_of(key_of(token)), FunctionType(result, tuple(a.type for a in arguments), variadic)
        )
        function.arguments = arguments
        self.parameter_keys[function] = keys
        function.prefix = prefix
        function.result_attributes = result_attributes
        function.suffix, space = self._suffix()
        function.type = PointerType(space)
        function.metadata = metadata + self.attachments(comma=False) if definition else metadata
        return function

    def _parameters(self) -> tuple[list[Argument], list[str], bool]:
        """The parameters, the keys the body knows them by ("": unnamed), and whether more may follow."""
        self.expect("(")
        arguments: list[Argument] = []
        keys: list[str] = []
        variadic = False
        while self.tokens[self.index] != ")":
            if arguments:
                self.expect(",")
            if self.accept("..."):
                variadic = True
                break
            type = self.element_type()
            attributes = self.attributes()
            token = self.tokens[self.index]
            key = key_of(token) if token[:1] == "%" else ""
            if key == "%":
                self.unexpected("the parameter's name")
            self.index += bool(key)
            keys.append(key)
            arguments.append(Argument(type, name_of(key), len(arguments), attributes))
        self.expect(")")
        return arguments, keys, variadic

    def _suffix(self) -> tuple[str, int]:
        """The words behind the parameter list, and the address space they name."""
        start = self.index
        tokens = self.tokens
        space = 0
        while True:
            token = tokens[self.index]
            if token[:1] in ("", "{", "}", "!", "^") or token in TOP_LEVEL:
                return self.text_since(start), space
            if token[:1] != '"' and tokens[self.index + 1] == "=":
                return self.text_since(start), space
            if token == "addrspace":
                space = self.address_space()
            elif token in ("prefix", "prologue", "personality"):
                self.index += 1
                self.element_type()
                self.skip_constant()
            elif token == "(":
                self.skip_balanced()
            elif token[0].isalnum() or token[0] in '"#=$':
                self.index += 1
            else:
                self.unexpected("an attribute of the function")

    def skip_body(self) -> None:
        """Jump behind the `}` that closes the body starting at the next token."""
        tokens = self.tokens
        start = self.index
        depth = 1
        self.expect("{")
        while depth:
            try:
                end = tokens.index("}", self.index)
            except ValueError:
                self.fail("this function body is never closed", start)
            depth += tokens[self.index : end].count("{") - 1
            self.index = end + 1

    def function_body(self, function: Function) -> None:
        """Parse the body whose `{` is the next token into `function.blocks`."""
        self.blocks = self.block_tables.setdefault(function, {})
        self.forward_blocks = dict.fromkeys(self.blocks, self.index)
        self.forwards = {}
        self.locals = {}
        for argument, key in zip(function.arguments, self.parameter_keys[function], strict=True):
            self.define(argument, key, self.index)
        self.expect("{")
        while self.tokens[self.index] != "}":
            if self.tokens[self.index] in ("uselistorder", "uselistorder_bb"):
                self.skip_use_list_order()
                continue
            self._block(function)
        for where in [index for _, index in self.forwards.values()] + list(self.forward_blocks.values()):
            self.fail(f"{self.tokens[where]} is never defined", where)
        self.index += 1
        if not function.blocks:
            self.fail("a function body has at least one block", self.index - 1)
        both = self.locals.keys() & self.blocks.keys()
        if both:
            self.fail(f"{min(both)} names a value and a block", self.index - 1)

    def skip_use_list_order(self) -> None:
        while self.tokens[self.index] not in ("{", END):
            self.index += 1
        self.skip_balanced()

    def define(self, value: Value, key: str, index: int) -> None:
        """Enter a definition under its key; an empty key gets the next number, as LLVM counts them."""
        if not key:
            key = f"%{self._next_number()}"
            value.name = key[1:]
        if key in self.locals:
            self.fail(f"{key} is defined twice", index)
        self.locals[key] = value

    def _next_number(self) -> int:
        names = [
            key[1:] for table in (self.locals, self.blocks) for key in table if key not in self.forward_blocks
        ]
        return 1 + max((int(n) for n in names if n.isdigit() and "%" + n not in self.forwards), default=-1)

    def _block(self, function: Function) -> None:
        token = self.tokens[self.index]
        if token[-1] == ":" and len(token) > 1:
            key = key_of("%" + token[:-1])
            self.index += 1
        else:
            key = f"%{self._next_number()}"
        block = self.blocks.get(key)
        if block is None:
            block = self.blocks[key] = BasicBlock(name_of(key))
        elif self.forward_blocks.pop(key, None) is None:
            self.fail(f"the block {key} is defined twice", self.index - 1)
        block.function = function
        function.blocks.append(block)
        self._instructions(block)

    def _instructions(self, block: BasicBlock) -> None:
        """Instructions up to and including the first terminator."""
        tokens = self.tokens
        handlers = HANDLERS
        append = block.instructions.append
        while True:
            start = self.index
            opcode = tokens[start]
            result = ""
            if opcode[:1] == "%":
                if tokens[start + 1] != "=":
                    self.unexpected("an instruction")
                result = opcode
                opcode = tokens[start + 2]
                self.index = start + 3
            else:
                self.index = start + 1
            handler = handlers.get(opcode)
            if handler is None:
                self.index -= 1
                if opcode[:5] == "#dbg_" and not result:
                    block.debug_records.append((len(block.instructions), self.debug_record()))
                    continue
                self.unexpected("an instruction")
            inst = handler(self, opcode)
            if tokens[self.index] == ",":
                inst.metadata = self.attachments()
            if inst.type is VOID:
                if result:
                    self.fail(f"{opcode} has no result to name", start)
            else:
                inst = self._name(inst, result, start)
            inst.block = block
            append(inst)
            if inst.opcode.is_terminator:
                return

    def _name(self, inst: Instruction, result: str, start: int) -> Instruction:
        """Enter the result; if it was used before, the empty instruction made then becomes the definition."""
        if result and result not in self.locals and result[1:2] not in ("", '"'):
            self.locals[result] = inst
            inst.name = result[1:]
            return inst
        key = key_of(result) if result else f"%{self._next_number()}"
        if key == "%":
            self.fail("expected the name of a value", start)
        ahead = self.forwards.pop(key, None)
        if ahead is None:
            inst.name = name_of(key)
            self.define(inst, key, start)
            return inst
        known, where = ahead
        if known.type is not inst.type:
            self.fail(f"{key} is used as {known.type} but defined as {inst.type}", where)
        known.__init__(  # type: ignore[misc]
            inst.opcode, inst.type, inst.operands, known.name, inst.payload, inst.flags, inst.metadata
        )
        return known


Handler = Callable[[FunctionParser, str], Instruction]


def _handlers() -> Mapping[str, Handler]:
    table: dict[str, Handler] = {}
    shared: dict[Handler, str] = {
        FunctionParser.binary: "add sub mul udiv sdiv urem srem shl lshr ashr and or xor "
        "fadd fsub fmul fdiv frem",
        FunctionParser.cast: "trunc zext sext ptrtoint ptrtoaddr inttoptr bitcast addrspacecast "
        "fptrunc fpext fptoui fptosi uitofp sitofp",
        FunctionParser.unary: "fneg",
        FunctionParser.compare: "icmp fcmp",
        FunctionParser.pad_of_arguments: "cleanuppad catchpad",
        FunctionParser.tail_call: "tail musttail notail",
        FunctionParser.invoke: "invoke callbr",
    }
    for handler, names in shared.items():
        table |= dict.fromkeys(names.split(), handler)
    for name in OPCODES.keys() - table.keys():
        table[name] = getattr(FunctionParser, name)
    return MappingProxyType(table)


# The method that parses what stands behind an opcode.
HANDLERS = _handlers()
