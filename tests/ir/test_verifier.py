"""Each rule of the verifier: a module that keeps it passes, and is refused with one thing broken."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from llad.errors import VerifyError
from llad.ir.instructions import Instruction, MemoryInfo
from llad.ir.module import GlobalVariable, Module
from llad.ir.opcodes import OPCODES
from llad.ir.parser import parse
from llad.ir.types import (
    DOUBLE,
    FLOAT,
    I8,
    I32,
    I64,
    PTR,
    VOID,
    FunctionType,
    NamedStructType,
    StructType,
    VectorType,
)
from llad.ir.values import (
    Argument,
    BasicBlock,
    ConstantAggregate,
    ConstantFloat,
    ConstantString,
    ConstantWord,
    InlineAssembly,
    MetadataValue,
    integer,
    null,
)
from llad.ir.verifier import verify

CORPUS = sorted((Path(__file__).parents[2] / "ir" / "corpus").glob("*.ll"))

TEXT = """
%pair = type { i32, double }

@g = global double 0.000000e+00

define i32 @f(i32 %a, double %x, ptr %p, i1 %c, %pair %s, <2 x double> %v) #0 !dbg !0 {
entry:
  %slot = alloca double, align 8
  br i1 %c, label %loop, label %exit

loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %y = phi double [ %x, %entry ], [ %z, %loop ]
  %z = fmul fast double %y, %x
  %next = add nuw i32 %i, 1
  %more = icmp slt i32 %next, %a
  br i1 %more, label %loop, label %exit

exit:
  %r = phi i32 [ 1, %entry ], [ %next, %loop ]
  %loaded = load double, ptr %p, align 8
  store double %loaded, ptr %slot, align 8
  %field = extractvalue %pair %s, 1
  %filled = insertvalue %pair %s, double %field, 1
  %address = getelementptr inbounds %pair, ptr %p, i64 1, i32 1
  %wide = sext i32 %r to i64
  %same = bitcast i64 %wide to double
  %chosen = select i1 %c, double %same, double %field
  %frozen = freeze double %chosen
  %less = fcmp olt double %frozen, %x
  %lane = extractelement <2 x double> %v, i64 0
  %put = insertelement <2 x double> %v, double %lane, i64 1
  %shuffled = shufflevector <2 x double> %put, <2 x double> %v, <2 x i32> <i32 0, i32 3>
  %old = atomicrmw fadd ptr %p, double %x seq_cst, align 8
  %swapped = cmpxchg ptr %p, i32 0, i32 1 seq_cst monotonic, align 4
  fence acquire
  %called = call double @h(double %x, ptr noalias %p)
  switch i32 %r, label %last [
    i32 1, label %last
    i32 2, label %other
  ]

other:
  br label %last

last:
  ret i32 %r
}

declare double @h(double, ptr)

attributes #0 = { nounwind }

!0 = !{}
"""


def named(module: Module, name: str) -> Instruction:
    return next(inst for inst in module.functions["f"].instructions() if inst.name == name)


def opcode(module: Module, name: str) -> Instruction:
    return next(inst for inst in module.functions["f"].instructions() if inst.opcode.name == name)


def block(module: Module, name: str) -> BasicBlock:
    return next(found for found in module.functions["f"].blocks if found.name == name)


def operand(name: str, place: int, value: object) -> Callable[[Module], None]:
    """Replace one operand; `value` is a value, or a function of the module."""

    def change(module: Module) -> None:
        named(module, name).operands[place] = value(module) if callable(value) else value

    return change


def set_type(name: str, type: object) -> Callable[[Module], None]:
    return lambda module: setattr(named(module, name), "type", type)


def payload(name: str, value: object) -> Callable[[Module], None]:
    return lambda module: setattr(named(module, name), "payload", value)


def memory(name: str, **changes: object) -> Callable[[Module], None]:
    def change(module: Module) -> None:
        inst = named(module, name)
        inst.payload = dataclasses.replace(inst.memory, **changes)

    return change


def flags(name: str, *words: str) -> Callable[[Module], None]:
    return lambda module: setattr(named(module, name), "flags", words)


def swap_first_two(name: str) -> Callable[[Module], None]:
    def change(module: Module) -> None:
        instructions = block(module, name).instructions
        instructions[0], instructions[2] = instructions[2], instructions[0]

    return change


def drop_terminator(module: Module) -> None:
    block(module, "other").instructions.pop()


def terminator_in_the_middle(module: Module) -> None:
    made = Instruction(OPCODES["unreachable"], VOID, [])
    made.block = block(module, "exit")
    made.block.instructions.insert(2, made)


def same_instruction_twice(module: Module) -> None:
    found = block(module, "exit")
    found.instructions.insert(3, found.instructions[1])


def wrong_owner(module: Module) -> None:
    named(module, "loaded").block = block(module, "loop")


def foreign_block(module: Module) -> None:
    opcode(module, "switch").operands[1] = BasicBlock("elsewhere")


def block_twice(module: Module) -> None:
    module.functions["f"].blocks.append(block(module, "other"))


def block_of_nobody(module: Module) -> None:
    block(module, "other").function = None


def missing_incoming(module: Module) -> None:
    del named(module, "r").operands[2:]


def extra_incoming(module: Module) -> None:
    named(module, "r").operands += [integer(32, 0), block(module, "other")]


def branch_to_entry(module: Module) -> None:
    block(module, "other").instructions[-1].operands[0] = block(module, "entry")


def use_before_definition(module: Module) -> None:
    found = block(module, "exit").instructions
    found.insert(1, found.pop(4))


def call_info(**changes: object) -> Callable[[Module], None]:
    def change(module: Module) -> None:
        inst = named(module, "called")
        inst.payload = dataclasses.replace(inst.call, **changes)

    return change


def intrinsic_of_another_type(module: Module) -> None:
    function = module.functions.pop("h")
    function.name = "llvm.h"
    module.functions["llvm.h"] = function
    function.function_type = FunctionType(DOUBLE, (DOUBLE, PTR, I32))
    function.arguments.append(Argument(I32, "", 2))


def unknown_global(module: Module) -> None:
    named(module, "loaded").operands[0] = GlobalVariable("elsewhere", DOUBLE)


def initializer(value: object) -> Callable[[Module], None]:
    return lambda module: setattr(module.globals["g"], "initializer", value)


def wrong_switch_case(module: Module) -> None:
    opcode(module, "switch").operands[2] = integer(64, 1)


def double_case(module: Module) -> None:
    opcode(module, "switch").operands[4] = integer(32, 1)


def wrong_return(module: Module) -> None:
    block(module, "last").instructions[0].operands[0] = integer(64, 0)


def wrong_fence(module: Module) -> None:
    inst = opcode(module, "fence")
    inst.payload = dataclasses.replace(inst.payload, text="monotonic")


def store_type(module: Module) -> None:
    opcode(module, "store").operands[0] = integer(32, 0)


def store_through_integer(module: Module) -> None:
    opcode(module, "store").operands[1] = integer(64, 0)


def rename_registration(module: Module) -> None:
    module.functions["h"].name = "k"


def global_name(module: Module) -> None:
    module.globals["g"].name = "k"


def arguments_against_type(module: Module) -> None:
    module.functions["f"].arguments[0].type = I64


def argument_index(module: Module) -> None:
    module.functions["f"].arguments[1].index = 0


def foreign_argument(module: Module) -> Argument:
    return module.functions["h"].arguments[0]


def metadata_operand(module: Module) -> None:
    named(module, "frozen").operands[0] = MetadataValue("!0")


def without_group(module: Module) -> None:
    module.attribute_groups.clear()


def without_metadata(module: Module) -> None:
    module.metadata.clear()


def without_type(module: Module) -> None:
    del module.named_types["pair"]


def unknown_personality(module: Module) -> None:
    module.functions["f"].suffix += " personality ptr @nobody"


def two_values_for_one_block(module: Module) -> None:
    switch = opcode(module, "switch")
    phi = Instruction(OPCODES["phi"], I32, [], "m")
    for value, source in ((1, "exit"), (2, "exit"), (0, "other")):
        phi.operands += [integer(32, value), block(module, source)]
    phi.block = block(module, "last")
    phi.block.instructions.insert(0, phi)
    assert switch.successors.count(phi.block) == 2


VIOLATIONS: dict[str, tuple[Callable[[Module], None], str]] = {
    "a block without a terminator": (drop_terminator, "does not end in a terminator"),
    "an empty function body block": (
        lambda m: block(m, "other").instructions.clear(),
        "does not end in a terminator",
    ),
    "a terminator in the middle": (terminator_in_the_middle, "stands before the end"),
    "an instruction twice": (same_instruction_twice, "stands twice in the function"),
    "an instruction that names another block": (wrong_owner, "does not know its block"),
    "a branch to a foreign block": (foreign_block, "%elsewhere is no block of the function"),
    "a block twice": (block_twice, "a block stands twice"),
    "a block of no function": (block_of_nobody, "belongs to another function"),
    "a phi behind an instruction": (swap_first_two("loop"), "a phi stands behind"),
    "a phi that forgets a predecessor": (missing_incoming, "from which 1 edges come"),
    "a phi with a block that is no predecessor": (extra_incoming, "from which 0 edges come"),
    "a phi with two values for one block": (two_values_for_one_block, "different values for %exit"),
    "a phi of another type": (operand("r", 0, integer(64, 1)), "an incoming value is of type i64"),
    "a phi with half a pair": (lambda m: named(m, "r").operands.pop(), "the operands are not pairs"),
    "a phi of void": (set_type("r", VOID), "the result is of type void"),
    "an entry with predecessors": (branch_to_entry, "the entry has predecessors"),
    "a use before the definition": (use_before_definition, "%field does not dominate this use"),
    "a use on another path": (operand("called", 0, lambda m: named(m, "z")), "%z does not dominate"),
    "a value of no function": (
        operand("z", 0, Instruction(OPCODES["fneg"], DOUBLE, [ConstantFloat.of(DOUBLE, 1.0)], "lost")),
        "%lost is not defined in the function",
    ),
    "an argument of another function": (operand("z", 0, foreign_argument), "is no argument of the function"),
    "the result of a store": (
        lambda m: named(m, "frozen").operands.__setitem__(0, opcode(m, "store")),
        "which has no result",
    ),
    "arithmetic of two types": (
        operand("next", 1, integer(64, 1)),
        "operand 1 is of type i64, not of type i32",
    ),
    "float arithmetic of integers": (operand("z", 0, integer(32, 1)), "operand 0 is of type i32"),
    "integer arithmetic of floats": (set_type("next", DOUBLE), "add has no result of type double"),
    "too few operands": (lambda m: named(m, "z").operands.pop(), "has 1 operands"),
    "too many operands": (lambda m: named(m, "z").operands.append(null()), "has 3 operands"),
    "a payload of the wrong kind": (payload("z", "olt"), "the payload is 'olt'"),
    "no payload": (payload("loaded", None), "the payload is None"),
    "a flag of another opcode": (flags("z", "nuw"), "cannot have the flag nuw"),
    "a fast flag on an integer": (flags("r", "nnan"), "cannot have the flag nnan with a result of type i32"),
    "a predicate of fcmp on icmp": (payload("more", "olt"), "'olt' is no predicate of icmp"),
    "a comparison of two types": (operand("more", 1, integer(64, 1)), "operand 1 is of type i64"),
    "an integer comparison of floats": (
        operand("more", 0, ConstantFloat.of(DOUBLE, 1.0)),
        "icmp does not compare",
    ),
    "a comparison with a wide result": (set_type("more", I8), "the result is of type i8, not of type i1"),
    "an extension that narrows": (set_type("wide", I8), "sext from i32 to i8"),
    "a bitcast that changes the size": (set_type("same", FLOAT), "bitcast from i64 to float"),
    "a bitcast to a pointer": (set_type("same", PTR), "bitcast from i64 to ptr"),
    "a load of another type": (set_type("loaded", FLOAT), "the result is of type float, not of type double"),
    "a load through a number": (operand("loaded", 0, integer(64, 8)), "loads through a value of type i64"),
    "a load of something without a size": (memory("loaded", type=VOID), "cannot be loaded"),
    "an odd alignment": (memory("loaded", align=3), "the alignment 3 is no power of two"),
    "a load that releases": (memory("loaded", ordering="release"), "load cannot have the ordering"),
    "a store of another type": (store_type, "stores a value of type i32 as double"),
    "a store through a number": (store_through_integer, "stores through a value of type i64"),
    "an allocation of void": (memory("slot", type=VOID), "cannot be allocated"),
    "an allocation of a fraction": (operand("slot", 0, ConstantFloat.of(DOUBLE, 1.0)), "number of elements"),
    "an address of a number": (operand("address", 0, integer(64, 8)), "the base is of type i64"),
    "an index that is a float": (
        operand("address", 1, ConstantFloat.of(DOUBLE, 1.0)),
        "index 0 is of type double",
    ),
    "a field that does not exist": (operand("address", 2, integer(32, 2)), "index 1 is not an index of"),
    "a field chosen at run time": (
        operand("address", 2, lambda m: named(m, "r")),
        "index 1 is not an index of",
    ),
    "an address with a scalar result": (
        set_type("address", I64),
        "the result is of type i64, not of type ptr",
    ),
    "an element that does not exist": (payload("field", (2,)), "has no element (2,)"),
    "an element of a scalar": (payload("field", (1, 0)), "has no element (1, 0)"),
    "an element of another type": (set_type("field", FLOAT), "the result is of type float"),
    "an element put in the wrong place": (payload("filled", (0,)), "the element is of type i32"),
    "a choice by a number": (operand("chosen", 0, integer(32, 1)), "the condition is of type i32"),
    "a choice between types": (
        operand("chosen", 1, integer(64, 1)),
        "between values of types i64 and double",
    ),
    "a freeze that converts": (set_type("frozen", FLOAT), "the result is of type float"),
    "a lane of a scalar": (operand("lane", 0, lambda m: named(m, "field")), "element i64 of double"),
    "a lane of another type": (operand("put", 1, integer(32, 1)), "puts a value of type i32"),
    "a mask that is no constant": (operand("shuffled", 2, lambda m: named(m, "put")), "no constant vector"),
    "a lane out of range": (
        operand("shuffled", 2, ConstantAggregate(VectorType(2, I32), (integer(32, 0), integer(32, 4)))),
        "lane 4 of two vectors",
    ),
    "an unknown atomic operation": (memory("old", operation="fdiv"), "'fdiv' of a value of type double"),
    "an integer operation on floats": (memory("old", operation="add"), "'add' of a value of type double"),
    "an atomic operation without ordering": (memory("old", ordering=""), "has no memory ordering"),
    "an exchange of floats": (
        operand("swapped", 2, ConstantFloat.of(DOUBLE, 1.0)),
        "compares i32 with double",
    ),
    "an exchange with one ordering": (memory("swapped", ordering="seq_cst"), "cannot have the ordering"),
    "a relaxed fence": (wrong_fence, "a fence cannot have the ordering 'monotonic'"),
    "an argument of another type": (operand("called", 0, integer(32, 1)), "argument 0 is of type i32"),
    "an argument too few": (lambda m: named(m, "called").operands.pop(0), "passes 1 arguments"),
    "a call of a number": (operand("called", 2, integer(64, 1)), "calls a value of type i64"),
    "a call with another result": (set_type("called", I32), "the result is of type i32, the function type"),
    "attributes of arguments that are not there": (
        call_info(argument_attributes=("noalias",)),
        "attributes of 1",
    ),
    "a bundle without its value": (call_info(bundles='["align"(ptr %, i64 8)]'), "0 values for the 1 places"),
    "an unknown kind of tail call": (call_info(tail="head"), "'head' does not stand before a call"),
    "an intrinsic called with another type": (intrinsic_of_another_type, "calls the intrinsic @llvm.h"),
    "a branch on a number": (
        lambda m: block(m, "entry").instructions[-1].operands.__setitem__(0, integer(32, 1)),
        "the condition is of type i32",
    ),
    "a switch on a float": (
        lambda m: opcode(m, "switch").operands.__setitem__(0, ConstantFloat.of(DOUBLE, 1.0)),
        "switches on a value of type double",
    ),
    "a case of another type": (wrong_switch_case, "no constant of type i32"),
    "a case twice": (double_case, "the case 1 stands twice"),
    "a result of another type": (wrong_return, "returns a value of type i64, the function one of type i32"),
    "a global of another module": (unknown_global, "@elsewhere is not in the module"),
    "an initializer of another type": (
        initializer(integer(32, 0)),
        "a constant of type i32 where one of type double",
    ),
    "a float that is no half": (operand("z", 0, ConstantFloat(FLOAT, 1)), "is not a value of type float"),
    "null of a number": (operand("z", 0, ConstantWord(DOUBLE, "null")), "null is not a value of type double"),
    "an unknown word": (operand("z", 0, ConstantWord(DOUBLE, "zilch")), "zilch is not a value"),
    "a struct of too few elements": (
        operand("filled", 0, ConstantAggregate(NamedStructType("pair"), (integer(32, 0),))),
        "an aggregate of 1 elements",
    ),
    "a string of the wrong length": (
        operand("field", 0, ConstantString(StructType((I8,)), "ab")),
        "a string is not",
    ),
    "assembly that is not called": (
        operand("loaded", 0, InlineAssembly(PTR, 'asm "", ""')),
        "only be called",
    ),
    "metadata as a number": (metadata_operand, "metadata can only be passed to a call"),
    "a function under another name": (rename_registration, "@k is registered as @h"),
    "a global under another name": (global_name, "@k is registered as @g"),
    "arguments that do not match": (arguments_against_type, "the arguments do not match the type"),
    "an argument with another index": (argument_index, "argument 1 says it is argument 0"),
    "an attribute group that is gone": (without_group, "nothing defines #0"),
    "metadata that is gone": (without_metadata, "nothing defines !0"),
    "a type that is gone": (without_type, "nothing defines the type %pair"),
    "a personality that is gone": (unknown_personality, "nothing defines @nobody"),
}


def test_the_module_itself_is_valid() -> None:
    verify(parse(TEXT))


@pytest.mark.parametrize("name", VIOLATIONS)
def test_each_violation_is_refused(name: str) -> None:
    break_it, message = VIOLATIONS[name]
    module = parse(TEXT)
    break_it(module)
    with pytest.raises(VerifyError) as caught:
        verify(module)
    assert message in str(caught.value)


def test_every_violation_is_listed() -> None:
    module = parse(TEXT)
    for name in ("an odd alignment", "a flag of another opcode", "an attribute group that is gone"):
        VIOLATIONS[name][0](module)
    with pytest.raises(VerifyError) as caught:
        verify(module)
    assert str(caught.value).count("\n") == 2
    assert "@f, block %exit, %loaded = load: the alignment 3 is no power of two" in str(caught.value)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_the_corpus_is_valid(path: Path) -> None:
    verify(parse(path.read_text(encoding="utf-8")))


def test_memory_info_of_an_allocation_has_no_ordering() -> None:
    module = parse(TEXT)
    named(module, "slot").payload = MemoryInfo(DOUBLE, 8, ordering="seq_cst")
    with pytest.raises(VerifyError, match="alloca cannot have the ordering"):
        verify(module)
