"""Parses a module of LLVM IR text, as LLVM 22 prints it.

What the compiler does not interpret (attributes, metadata, linkage) is carried through as text.
"""

from __future__ import annotations

from llad.ir.collector import collector_paused
from llad.ir.lexer import END, token_text, tokenize
from llad.ir.module import Function, GlobalAlias, GlobalVariable, Module
from llad.ir.names import quoted, unquoted
from llad.ir.parsing.cursor import key_of, name_of
from llad.ir.parsing.functions import TOP_LEVEL, FunctionParser
from llad.ir.types import PTR, PointerType
from llad.ir.values import ConstantWord, GlobalValue

__all__ = ["parse"]


def parse(text: str) -> Module:
    """The module that `text` spells. Raises ParseError at the first thing that is not LLVM IR."""
    with collector_paused():
        parser = _ModuleParser(text, tokenize(text))
        try:
            return parser.parse()
        except RecursionError:
            pass
        parser.fail("nested too deeply")


class _ModuleParser(FunctionParser):
    """Headers of everything first, so that every global is known; then initializers and bodies."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        super().__init__(text, tokens)
        self._bodies: list[tuple[Function, int]] = []
        # (what to complete, where its constant starts, where it ends)
        self._initializers: list[tuple[GlobalVariable | GlobalAlias, int, int]] = []

    def parse(self) -> Module:
        while self.tokens[self.index] != END:
            self._entity(self.tokens[self.index])
        for target, start, end in self._initializers:
            self.index = start
            if isinstance(target, GlobalAlias):
                target.aliasee = self.aliasee()
                target.type = target.aliasee.type
            else:
                target.initializer = self.constant(target.value_type)
            if self.index != end:
                self.unexpected("the end of the constant")
        for function, start in self._bodies:
            self.index = start
            self.function_body(function)
        for function, blocks in self.block_tables.items():
            for key, block in blocks.items():
                if block.function is not function or block not in function.blocks:
                    self.fail(f"blockaddress of {key}, which @{function.name} does not have")
        return self.module

    def _entity(self, token: str) -> None:
        start = self.index
        self.index += 1
        first = token[0]
        if token == "define" or token == "declare":
            self._function(token == "define", start)
        elif first == "@":
            self._global(token, start)
        elif first == "!":
            self._metadata_definition(token, start)
        elif token == "attributes":
            self._attribute_group()
        elif first == "%":
            self._named_type(token, start)
        elif first == "$":
            self.expect("=")
            self.expect("comdat")
            self.module.comdats[name_of(key_of(token))] = self.tokens[self.index]
            self.index += 1
        elif token in ("uselistorder", "uselistorder_bb"):
            self.skip_use_list_order()
        elif token in ("source_filename", "target", "module"):
            self._property(token)
        else:
            self.index = start
            self.unexpected("a definition")

    def _property(self, token: str) -> None:
        if token == "module":
            self.expect("asm")
            self.module.module_assembly.append(self.string())
            return
        kind = token
        if token == "target":
            kind = self.tokens[self.index]
            if kind not in ("triple", "datalayout"):
                self.unexpected("'triple' or 'datalayout'")
            self.index += 1
        self.expect("=")
        text = self.string()
        if kind == "triple":
            self.module.triple = text
        elif kind == "datalayout":
            self.module.data_layout = text
        else:
            self.module.source_name = text

    def _attribute_group(self) -> None:
        token = self.tokens[self.index]
        if token[:1] != "#" or not token[1:].isdigit():
            self.unexpected("an attribute group")
        self.index += 1
        self.expect("=")
        start = self.index
        if self.tokens[start] != "{":
            self.unexpected("'{'")
        self.skip_balanced()
        self.module.attribute_groups[int(token[1:])] = token_text(self.tokens[start + 1 : self.index - 1])

    def _metadata_definition(self, token: str, start: int) -> None:
        name, _, text = token[1:].partition(" = ")
        if not text:
            self.expect("=")
            if self.tokens[self.index][:1] not in ("!", "d"):
                self.unexpected("metadata")
            text = self.metadata_text()
        if name.isdigit():
            if int(name) in self.module.metadata:
                self.fail(f"!{name} is defined twice", start)
            self.module.metadata[int(name)] = text.rstrip()
        elif name and name[0] != '"':
            self.module.named_metadata[name] = text
        else:
            self.fail("expected the name of a metadata node", start)

    def _named_type(self, token: str, start: int) -> None:
        self.expect("=")
        self.expect("type")
        name = name_of(key_of(token))
        if name in self.module.named_types:
            self.fail(f"{token} is defined twice", start)
        self.module.named_types[name] = None if self.accept("opaque") else self.element_type()

    def _register(self, key: str, value: GlobalValue, start: int) -> None:
        if key in self.globals:
            self.fail(f"{key} is defined twice", start)
        self.globals[key] = value

    def _function(self, definition: bool, start: int) -> None:
        function = self.function_header(definition)
        self._register("@" + quoted(function.name), function, start)
        self.module.functions[function.name] = function
        if definition:
            self._bodies.append((function, self.index))
            self.skip_body()

    def _global(self, token: str, start: int) -> None:
        key = key_of(token)
        if key == "@":
            self.fail("expected the name of a global", start)
        if key[1:].startswith('"') and name_of(key) != unquoted(key[1:]):
            self.fail("a global name of digits in quotes is not supported", start)
        self.expect("=")
        prefix_start = self.index
        space = 0
        while self.tokens[self.index] not in ("global", "constant", "alias", "ifunc"):
            word = self.tokens[self.index]
            if word == "addrspace":
                space = self.address_space()
            elif word == "(":
                self.skip_balanced()
            elif word[:1].isalpha() and word not in TOP_LEVEL:
                self.index += 1
            else:
                self.unexpected("'global', 'constant', 'alias' or 'ifunc'")
        prefix = self.text_since(prefix_start)
        kind = self.tokens[self.index]
        self.index += 1
        if kind in ("alias", "ifunc"):
            self._alias(key, kind, prefix, start)
            return
        variable = GlobalVariable(name_of(key), self.element_type(), None, kind == "constant", prefix)
        variable.type = PointerType(space)
        if self.tokens[self.index] != "," and not self._at_entity():
            self._initializers.append((variable, self.index, self._after_value()))
        variable.suffix = self._global_suffix()
        variable.metadata = self.attachments()
        self._register(key, variable, start)
        self.module.globals[variable.name] = variable

    def _alias(self, key: str, kind: str, prefix: str, start: int) -> None:
        value_type = self.value_type()
        self.expect(",")
        constant_start = self.index
        # An expression stands without its type here.
        type = self.element_type() if self.starts_type(self.tokens[self.index]) else PTR
        alias = GlobalAlias(name_of(key), kind, value_type, ConstantWord(type, "poison"), prefix)
        alias.type = type
        self._initializers.append((alias, constant_start, self._after_value()))
        alias.suffix = self._global_suffix()
        self._register(key, alias, start)
        self.module.globals[alias.name] = alias

    def _at_entity(self) -> bool:
        token = self.tokens[self.index]
        return (
            token == END
            or token in TOP_LEVEL
            or (token[0] in "@%$!" and self.tokens[self.index + 1] == "=")
            or (token[0] == "!" and " = " in token)
        )

    def _after_value(self) -> int:
        """Skip a constant and return where it ends."""
        self.skip_constant()
        return self.index

    def _global_suffix(self) -> str:
        """`section "x", align 8 #0`: what follows the comma (`#0` alone has none), no attachments."""
        tokens = self.tokens
        start = self.index + (tokens[self.index] == ",")
        while tokens[self.index][:1] == "#" and not self._at_entity():
            self.index += 1
        while tokens[self.index] == "," and tokens[self.index + 1][:1] != "!":
            self.index += 2
            while tokens[self.index] != "," and not self._at_entity():
                if tokens[self.index] == "(":
                    self.skip_balanced()
                elif tokens[self.index][0] in "{}[])=":
                    self.unexpected("an attribute")
                else:
                    self.index += 1
        return token_text(tokens[start : self.index])
