"""Parsing and printing: every corpus file is a fixed point, and LLVM reads the same from both texts."""

from __future__ import annotations

import gc
import re
import struct
import threading
from pathlib import Path

import llvmlite.binding as llvm
import pytest

from llad.ir.floats import bits_of_literal, literal_of_bits
from llad.ir.module import Function, Module
from llad.ir.opcodes import OPCODES
from llad.ir.parser import parse
from llad.ir.printer import print_function, print_instruction, print_module
from llad.ir.types import BFLOAT, DOUBLE, FLOAT, HALF, I32, VOID, FloatType, FunctionType
from llad.ir.values import Constant, ConstantExpression, ConstantFloat, DebugRecord, Value

CORPUS = sorted((Path(__file__).parents[2] / "ir" / "corpus").glob("*.ll"))
EVERY_FILE = pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
# A quoted name of digits gets a letter in llad, because digits alone mean "unnamed".
RENAMED = re.compile(r'%"([0-9]+)"')


def through_llvm(text: str) -> str:
    """The module as LLVM prints it, verified, in a context of its own (so that no type is renamed)."""
    module = llvm.parse_assembly(text, llvm.create_context())
    module.verify()
    return str(module)


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@EVERY_FILE
def test_printing_is_a_fixed_point(path: Path) -> None:
    printed = print_module(parse(read(path)))
    assert print_module(parse(printed)) == printed


@EVERY_FILE
def test_llvm_reads_the_same_module(path: Path) -> None:
    text = read(path)
    wanted = through_llvm(text)
    assert RENAMED.sub(r"%n\1", wanted) == through_llvm(print_module(parse(text)))


@EVERY_FILE
def test_what_llvm_prints_round_trips(path: Path) -> None:
    text = RENAMED.sub(r"%n\1", through_llvm(read(path)))
    assert through_llvm(print_module(parse(text))) == text


def walk(value: Value) -> set[str]:
    """Kinds of constants in `value`: class names, and the opcode of expressions."""
    found = {type(value).__name__}
    if isinstance(value, ConstantExpression):
        found.add(value.opcode)
    for inner in getattr(value, "operands", ()) or getattr(value, "elements", ()):
        if isinstance(inner, Constant):
            found |= walk(inner)
    return found


def test_the_corpus_has_every_opcode_and_kind_of_constant() -> None:
    opcodes: set[str] = set()
    constants: set[str] = set()
    for path in CORPUS:
        module = parse(read(path))
        for function in module.functions.values():
            for inst in function.instructions():
                opcodes.add(inst.opcode.name)
                for operand in inst.operands:
                    if isinstance(operand, Constant):
                        constants |= walk(operand)
        for value in module.globals.values():
            initializer = getattr(value, "initializer", None)
            if initializer is not None:
                constants |= walk(initializer)
    assert opcodes == OPCODES.keys()
    kinds = {kind.__name__ for kind in Constant.__subclasses__() if kind.__module__ == "llad.ir.values"}
    assert constants >= kinds - {"GlobalValue"}
    expressions = "getelementptr ptrtoint ptrtoaddr inttoptr trunc bitcast addrspacecast add sub xor"
    assert constants >= {*expressions.split(), "blockaddress", "dso_local_equivalent", "no_cfi"}
    assert constants >= {"extractelement", "insertelement", "shufflevector"}


def single(body: str, signature: str = "void @f(i32 %a, i32 %b, ptr %p)") -> Function:
    module = parse(f"define {signature} {{\n{body}\n}}\n")
    return next(iter(module.functions.values()))


def test_a_value_used_before_its_definition_is_the_defined_one() -> None:
    function = single(
        "entry:\n br label %a.block\nuse:\n %y = add i32 %x, 1\n ret void\n"
        "a.block:\n %x = mul i32 %a, %b\n br label %use"
    )
    entry, use, middle = function.blocks
    assert use.instructions[0].operands[0] is middle.instructions[0]
    assert entry.successors == [middle]
    assert middle.instructions[0].opcode is OPCODES["mul"]


def test_unnamed_values_are_numbered_and_clashing_names_made_unique() -> None:
    function = single("entry:\n %x = add i32 %a, %b\n %y = add i32 %x, %x\n ret void")
    block = function.blocks[0]
    for inst, name in zip(block.instructions, ["a", "", ""], strict=True):
        inst.name = name
    function.arguments[2].name = "a.1"
    text = print_function(function)
    assert "define void @f(i32 %a, i32 %b, ptr %a.1) {" in text
    assert "%a.2 = add i32 %a, %b" in text
    assert "%0 = add i32 %a.2, %a.2" in text


def test_gaps_in_numbers_are_closed() -> None:
    function = single("entry:\n %7 = add i32 %a, %b\n %9 = add i32 %7, 1\n ret void")
    text = print_function(function)
    assert "%0 = add i32 %a, %b" in text
    assert "%1 = add i32 %0, 1" in text


def test_results_without_a_name_get_the_next_number() -> None:
    text = "define i32 @f(i32) {\n add i32 %0, 1\n mul i32 %2, %2\n ret i32 %3\n}\n"
    printed = print_module(parse(text))
    assert (
        printed == "define i32 @f(i32 %0) {\n  %2 = add i32 %0, 1\n  %3 = mul i32 %2, %2\n  ret i32 %3\n}\n"
    )


def test_values_in_bundles_follow_renaming() -> None:
    text = (
        "define void @f(ptr %p) {\nentry:\n %9 = load ptr, ptr %p, align 8\n"
        ' call void @llvm.assume(i1 true) [ "align"(ptr %9, i64 8), "nonnull"(ptr %p) ]\n ret void\n}\n'
        "declare void @llvm.assume(i1)\n"
    )
    function = parse(text).functions["f"]
    load, call, _ = function.instructions()
    assert call.arguments == [call.operands[0]]
    assert call.operands[1] is load
    load.name = "renamed"
    assert '["align"(ptr %renamed, i64 8), "nonnull"(ptr %p)]' in print_function(function)


def test_debug_records_follow_values_and_vanish_with_them() -> None:
    text = (
        "define void @f(i32 %a) {\nentry:\n %x = add i32 %a, 1\n"
        "   #dbg_value(i32 %x, !0, !DIExpression(), !1)\n ret void\n}\n!0 = !{}\n!1 = !{}\n"
    )
    function = parse(text).functions["f"]
    (position, record), *_ = function.blocks[0].debug_records
    assert position == 1
    assert isinstance(record, DebugRecord)
    assert function.blocks[0].instructions[0] in record.pieces
    function.blocks[0].instructions[0].name = "y"
    assert "#dbg_value(i32 %y, !0, !DIExpression(), !1)\n  ret" in print_function(function)
    del function.blocks[0].instructions[0]
    assert "#dbg" not in print_function(function)


def test_print_instruction_uses_the_names_of_its_function() -> None:
    function = single("  %4 = add nuw i32 %a, 7\n  ret void")
    inst = function.blocks[0].instructions[0]
    assert print_instruction(inst) == "%1 = add nuw i32 %a, 7"
    inst.block = None
    assert print_instruction(inst).endswith("= add nuw i32 %a, 7")


def test_an_unnamed_declaration_shows_no_names() -> None:
    module = Module()
    module.add_function(Function("g", FunctionType(VOID, (I32, DOUBLE), variadic=True)))
    assert print_module(module) == "declare void @g(i32, double, ...)\n"


def test_deep_nesting_is_a_parse_error_and_the_collector_runs_afterwards() -> None:
    from llad.errors import ParseError

    assert gc.isenabled()
    with pytest.raises(ParseError, match="nested too deeply"):
        parse("@g = global " + "[1 x " * 100_000 + "i8" + "]" * 100_000 + " zeroinitializer")
    assert gc.isenabled()


def test_parsing_in_threads_leaves_the_collector_running() -> None:
    text = read(CORPUS[0])
    threads = [threading.Thread(target=parse, args=(text,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert gc.isenabled()


@pytest.mark.parametrize(
    ("type", "text"),
    [
        (DOUBLE, "1.000000e+00"),
        (DOUBLE, "-0.000000e+00"),
        (DOUBLE, "1.000000e-01"),
        (DOUBLE, "0x3FD5555555555555"),
        (DOUBLE, "0x7FF0000000000000"),
        (DOUBLE, "0xFFF8000000000001"),
        (FLOAT, "0x3FB99999A0000000"),
        (FLOAT, "0x36A0000000000000"),
        (HALF, "0xH0001"),
        (HALF, "0xH7DFF"),
        (BFLOAT, "0xR8001"),
    ],
)
def test_literals_round_trip(type: FloatType, text: str) -> None:
    assert literal_of_bits(type, bits_of_literal(type, text)) == text


@pytest.mark.parametrize("pattern", [0x0000, 0x0001, 0x03FF, 0x0400, 0x3C01, 0x7BFF, 0x7C00, 0xFC00, 0x8001])
def test_half_bits_hold_the_value(pattern: int) -> None:
    constant = ConstantFloat(HALF, bits_of_literal(HALF, f"0xH{pattern:04X}"))
    assert constant.value == struct.unpack("<e", struct.pack("<H", pattern))[0]


def test_every_half_and_bfloat_round_trips() -> None:
    for type, prefix in ((HALF, "0xH"), (BFLOAT, "0xR")):
        for pattern in range(1 << 16):
            text = f"{prefix}{pattern:04X}"
            assert literal_of_bits(type, bits_of_literal(type, text)) == text


@pytest.mark.parametrize(
    ("type", "text"), [(FLOAT, "0.1"), (HALF, "1.0e10"), (DOUBLE, "0xH3C00"), (HALF, "0xH3C000")]
)
def test_literals_that_are_no_value_of_their_type_are_refused(type: FloatType, text: str) -> None:
    with pytest.raises(ValueError, match=r"exactly|literal|digits"):
        bits_of_literal(type, text)
