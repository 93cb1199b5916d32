"""Modules, functions and global variables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from llad.ir.instructions import Instruction
from llad.ir.types import FunctionType, Type
from llad.ir.values import Argument, BasicBlock, Constant, GlobalValue


class Function(GlobalValue):
    """A definition (with blocks) or a declaration. Texts keep what the compiler does not interpret."""

    __slots__ = ("arguments", "blocks", "function_type", "metadata", "prefix", "result_attributes", "suffix")

    def __init__(
        self, name: str, function_type: FunctionType, argument_names: list[str] | None = None
    ) -> None:
        super().__init__(name)
        self.function_type = function_type
        names = argument_names or [""] * len(function_type.parameters)
        self.arguments = [Argument(t, names[i], i) for i, t in enumerate(function_type.parameters)]
        self.blocks: list[BasicBlock] = []
        # Words between `define`/`declare` and the result type: linkage, visibility, calling convention.
        self.prefix = ""
        self.result_attributes = ""
        # What follows the parameter list up to `{`: local_unnamed_addr, #0, section, gc, personality, ...
        self.suffix = ""
        self.metadata: tuple[tuple[str, str], ...] = ()

    @property
    def is_declaration(self) -> bool:
        return not self.blocks

    @property
    def entry(self) -> BasicBlock:
        return self.blocks[0]

    def instructions(self) -> Iterator[Instruction]:
        for block in self.blocks:
            yield from block.instructions

    def add_block(self, name: str) -> BasicBlock:
        block = BasicBlock(name, self)
        self.blocks.append(block)
        return block


class GlobalVariable(GlobalValue):
    """`@g = <prefix> global|constant <value_type> <initializer>, <suffix>`."""

    __slots__ = ("initializer", "is_constant", "metadata", "prefix", "suffix", "value_type")

    def __init__(
        self,
        name: str,
        value_type: Type,
        initializer: Constant | None = None,
        is_constant: bool = False,
        prefix: str = "",
        suffix: str = "",
    ) -> None:
        super().__init__(name)
        self.value_type = value_type
        self.initializer = initializer
        self.is_constant = is_constant
        self.prefix = prefix
        self.suffix = suffix
        self.metadata: tuple[tuple[str, str], ...] = ()


class GlobalAlias(GlobalValue):
    """`@a = <prefix> alias|ifunc <value_type>, <aliasee>`."""

    __slots__ = ("aliasee", "kind", "prefix", "suffix", "value_type")

    def __init__(
        self, name: str, kind: str, value_type: Type, aliasee: Constant, prefix: str = "", suffix: str = ""
    ) -> None:
        super().__init__(name)
        self.kind = kind
        self.value_type = value_type
        self.aliasee = aliasee
        self.prefix = prefix
        self.suffix = suffix


@dataclass
class Module:
    """A translation unit. Order of the dictionaries is order of appearance."""

    source_name: str = ""
    data_layout: str = ""
    triple: str = ""
    module_assembly: list[str] = field(default_factory=list)
    named_types: dict[str, Type | None] = field(default_factory=dict)  # None: opaque
    comdats: dict[str, str] = field(default_factory=dict)
    globals: dict[str, GlobalVariable | GlobalAlias] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    attribute_groups: dict[int, str] = field(default_factory=dict)  # 3 -> 'nounwind memory(none)'
    named_metadata: dict[str, str] = field(default_factory=dict)  # 'llvm.module.flags' -> '!{!0}'
    metadata: dict[int, str] = field(default_factory=dict)  # 3 -> 'distinct !{!3, !4}'

    def add_function(self, function: Function) -> Function:
        assert function.name not in self.functions, function.name
        self.functions[function.name] = function
        return function

    def declare(self, name: str, function_type: FunctionType, suffix: str = "") -> Function:
        """The function `name`, declared if the module does not have it yet."""
        found = self.functions.get(name)
        if found is None:
            found = self.add_function(Function(name, function_type))
            found.suffix = suffix
        return found
