"""call, invoke and callbr."""

from __future__ import annotations

from llad.ir.instructions import CallInfo, Instruction
from llad.ir.opcodes import OPCODES
from llad.ir.parsing.constants import FLAGS
from llad.ir.parsing.cursor import word_set
from llad.ir.parsing.rare import RareParser
from llad.ir.types import PTR, FunctionType, PointerType, Type
from llad.ir.values import Value

__all__ = ["CONVENTIONS", "CallParser"]

CONVENTIONS = word_set(
    """ccc fastcc coldcc cc webkit_jscc anyregcc preserve_mostcc preserve_allcc preserve_nonecc cxx_fast_tlscc
    ghccc tailcc swiftcc swifttailcc cfguard_checkcc x86_stdcallcc x86_fastcallcc x86_thiscallcc
    x86_vectorcallcc x86_regcallcc x86_intrcc x86_64_sysvcc win64cc
    arm_apcscc arm_aapcscc arm_aapcs_vfpcc aarch64_vector_pcs
    aarch64_sve_vector_pcs msp430_intrcc avr_intrcc avr_signalcc ptx_kernel ptx_device amdgpu_kernel amdgpu_vs
    amdgpu_gs amdgpu_ps amdgpu_cs spir_func spir_kernel intel_ocl_bicc hhvmcc hhvm_ccc m68k_rtdcc graalcc
    riscv_vector_cc"""
)
_NOT_ATTRIBUTES = frozenset(OPCODES) | {"to", "tail", "musttail", "notail", "uselistorder"}


class CallParser(RareParser):
    """As `InstructionParser`: each method starts behind the opcode, `tail` and its kin behind that word."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        super().__init__(text, tokens)
        # Types of the functions called so far, by result and parameter types.
        self._function_types: dict[tuple[Type, ...], FunctionType] = {}

    def convention(self) -> str:
        start = self.index
        token = self.tokens[start]
        if token not in CONVENTIONS:
            return ""
        self.index += 1
        if token == "cc":
            self.number()
        return self.text_since(start)

    def call(self, opcode: str) -> Instruction:
        return self._call(opcode, "")

    def tail_call(self, opcode: str) -> Instruction:
        self.expect("call")
        return self._call("call", opcode)

    def _call(self, opcode: str, tail: str) -> Instruction:
        tokens = self.tokens
        flags = self.flags() if tokens[self.index] in FLAGS else ()
        convention = self.convention() if tokens[self.index] in CONVENTIONS else ""
        result_attributes = "" if tokens[self.index] in self.simple else self.attributes()
        address_space = ""
        callee_type: Type = PTR
        if tokens[self.index] == "addrspace":
            start = self.index
            callee_type = PointerType(self.address_space())
            address_space = self.text_since(start)
        result = self.type()
        function_type = self.function_type(result) if tokens[self.index] == "(" else None
        callee = self.value(callee_type)
        arguments, attributes = self._arguments(function_type)
        if function_type is None:
            key = (result, *[argument.type for argument in arguments])
            function_type = self._function_types.get(key)
            if function_type is None:
                self._function_types[key] = function_type = FunctionType(result, key[1:])
        function_attributes = self._function_attributes()
        bundles, bundle_values = self._bundles() if tokens[self.index] == "[" else ("", [])
        operands = arguments
        operands.extend(bundle_values)
        if opcode != "call":
            operands.extend(self._destinations(opcode))
        operands.append(callee)
        info = CallInfo(
            function_type,
            tail,
            convention,
            result_attributes,
            attributes,
            function_attributes,
            bundles,
            address_space,
            len(bundle_values),
        )
        return Instruction(OPCODES[opcode], result, operands, "", info, flags)

    def _bundles(self) -> tuple[str, list[Value]]:
        """Operand bundles: their text with a lone % for each local value, and those values."""
        start = self.index
        self.skip_balanced()
        pieces = self.pieces_since(start)
        values = [piece for piece in pieces if isinstance(piece, Value)]
        return "".join([piece if isinstance(piece, str) else "%" for piece in pieces]), values

    def _arguments(self, function_type: FunctionType | None) -> tuple[list[Value], tuple[str, ...]]:
        self.expect("(")
        start = self.index
        tokens = self.tokens
        arguments: list[Value] = []
        texts: list[str] = []
        attributed = False
        while tokens[self.index] != ")":
            if arguments:
                self.expect(",")
            type = self.element_type()
            token = tokens[self.index]
            if token[:1] not in "%@" and type.text != "metadata":
                text = self.attributes()
                attributed = attributed or bool(text)
                texts.append(text)
            else:
                texts.append("")
            arguments.append(self.value(type))
        self.index += 1
        if function_type is not None:
            types = tuple(a.type for a in arguments)
            known = len(function_type.parameters)
            if types[:known] != function_type.parameters or (
                len(types) > known and not function_type.variadic
            ):
                self.fail(f"these arguments do not match {function_type}", start)
        return arguments, tuple(texts) if attributed else ()

    def _function_attributes(self) -> str:
        tokens = self.tokens
        start = self.index
        while True:
            token = tokens[self.index]
            first = token[:1]
            if first == '"' and token[-1:] != ":":
                self.index += 1
                if self.accept("="):
                    self.string()
            elif first == "#" and token[1:].isdigit():
                self.index += 1
            elif first.isalpha() and token not in _NOT_ATTRIBUTES and token[-1] != ":":
                self.index += 1
                if tokens[self.index] == "(":
                    self.skip_balanced()
            else:
                return self.text_since(start) if self.index > start else ""

    def invoke(self, opcode: str) -> Instruction:
        return self._call(opcode, "")

    def _destinations(self, opcode: str) -> list[Value]:
        self.expect("to")
        normal: Value = self.label()
        if opcode == "callbr":
            return [normal, *self.label_list()]
        self.expect("unwind")
        return [normal, self.label()]
