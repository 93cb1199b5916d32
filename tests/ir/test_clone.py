"""Copies: equal in text, and nothing mutable in common."""

from __future__ import annotations

from pathlib import Path

import pytest

from llad.ir.clone import clone_instruction, clone_module
from llad.ir.instructions import Instruction
from llad.ir.module import GlobalAlias, GlobalVariable, Module
from llad.ir.parser import parse
from llad.ir.printer import print_instruction, print_module
from llad.ir.values import (
    Argument,
    BasicBlock,
    Constant,
    DebugRecord,
    GlobalValue,
    MetadataValue,
    Value,
    integer,
)
from llad.ir.verifier import verify

CORPUS = sorted((Path(__file__).parents[2] / "ir" / "corpus").glob("*.ll"))


def mutable_parts(module: Module) -> set[int]:
    """Ids of everything in a module that is compared by identity or can be changed."""
    seen: dict[int, object] = {}

    def visit(value: Value) -> None:
        if id(value) in seen:
            return
        if not isinstance(value, Constant) or isinstance(value, GlobalValue):
            seen[id(value)] = value
        if isinstance(value, Instruction):
            seen[id(value.operands)] = value.operands
        elif isinstance(value, MetadataValue) and isinstance(value.content, Value):
            visit(value.content)
        for inner in getattr(value, "operands", ()) or getattr(value, "elements", ()):
            visit(inner)

    for function in module.functions.values():
        visit(function)
        seen[id(function.blocks)] = function.blocks
        for argument in function.arguments:
            visit(argument)
        for block in function.blocks:
            visit(block)
            seen[id(block.instructions)] = block.instructions
            for inst in block.instructions:
                visit(inst)
            for _, record in block.debug_records:
                assert isinstance(record, DebugRecord)
                for piece in record.pieces:
                    if isinstance(piece, Value):
                        visit(piece)
    for value in module.globals.values():
        visit(value)
        constant = value.initializer if isinstance(value, GlobalVariable) else value.aliasee
        if constant is not None:
            visit(constant)
    return set(seen)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_clone_prints_alike_and_shares_nothing(path: Path) -> None:
    module = parse(path.read_text(encoding="utf-8"))
    text = print_module(module)
    copy = clone_module(module)
    verify(copy)
    assert print_module(copy) == text
    assert not mutable_parts(module) & mutable_parts(copy)
    for function in copy.functions.values():
        function.blocks.clear()
        function.suffix = "changed"
    copy.metadata.clear()
    copy.attribute_groups.clear()
    copy.named_types.clear()
    copy.globals.clear()
    assert print_module(module) == text


def test_aliases_and_blocks_addresses_are_those_of_the_copy() -> None:
    module = parse((CORPUS[0].parent / "control.ll").read_text(encoding="utf-8"))
    copy = clone_module(module)
    targets = copy.globals["targets"]
    assert isinstance(targets, GlobalVariable)
    assert targets.initializer is not None
    function, block = targets.initializer.elements[0].operands  # type: ignore[attr-defined]
    assert function is copy.functions["jumps"]
    assert block is copy.functions["jumps"].blocks[1]
    module = parse((CORPUS[0].parent / "globals.ll").read_text(encoding="utf-8"))
    copy = clone_module(module)
    alias = copy.globals["alias"]
    assert isinstance(alias, GlobalAlias)
    assert alias.aliasee is copy.globals["exported"]


def test_cloning_an_instruction_maps_its_operands() -> None:
    module = parse(
        "define void @f(i32 %a, i32 %b) {\nentry:\n %x = add nuw i32 %a, %a, !tag !0\n br label %end\n"
        "end:\n"
        " %y = phi i32 [ %x, %entry ]\n"
        " call void @llvm.dbg.value(metadata i32 %x, metadata !0, metadata !0)\n"
        " ret void\n}\ndeclare void @llvm.dbg.value(metadata, metadata, metadata)\n!0 = !{}\n"
    )
    function = module.functions["f"]
    a, b = function.arguments
    (x, _), (y, call, _) = (block.instructions for block in function.blocks)
    copy = clone_instruction(x, {a: b})
    assert copy is not x
    assert copy.operands == [b, b]
    assert copy.operands is not x.operands
    assert x.operands == [a, a]
    assert copy.block is None
    assert (copy.name, copy.flags, copy.metadata, copy.type) == ("x", ("nuw",), (("tag", "!0"),), x.type)
    other = BasicBlock("other", function)
    assert clone_instruction(y, {x: copy, function.entry: other}).operands == [copy, other]
    wrapped = clone_instruction(call, {x: copy}).operands[0]
    assert isinstance(wrapped, MetadataValue)
    assert wrapped.content is copy
    assert clone_instruction(x, {a: integer(32, 3)}).operands == [integer(32, 3)] * 2
    assert isinstance(a, Argument)
    assert print_instruction(x) == "%x = add nuw i32 %a, %a, !tag !0"
