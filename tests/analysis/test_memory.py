"""Memory objects: deduced element types, aliasing, and no load called stable that a store may change."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llad.analysis.cfg import ControlFlow
from llad.analysis.effects import Effects
from llad.analysis.facts import DATA, OTHER, RESULT, SCALAR, Lowered, ParameterFact, RuntimeFact
from llad.analysis.memory import MemoryObject, MemoryObjects
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.parser import parse
from llad.ir.types import DOUBLE, FLOAT, I32, I64, PTR, FunctionType, PointerType, StructType, Type
from llad.ir.values import Argument, ConstantFloat, ConstantInt, Value, integer, poison

RUNTIME = {
    "rt_alloc": RuntimeFact(allocates_size=0),
    "rt_data": RuntimeFact(data_of=0),
    "rt_release": RuntimeFact(decrements=0),
}
DECLARATIONS = """
declare ptr @rt_alloc(i64)
declare ptr @rt_data(ptr)
declare void @rt_release(ptr)
declare void @outside(ptr captures(none))
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""


def analysed(text: str, *facts: ParameterFact) -> tuple[MemoryObjects, dict[str, Value], Function]:
    module = parse(DECLARATIONS + text)
    function = module.functions["f"]
    memory = MemoryObjects.of(Lowered(module, "f", facts, RUNTIME), function, ControlFlow.of(function))
    named: dict[str, Value] = {value.name: value for value in function.instructions()}
    return memory, named | {argument.name: argument for argument in function.arguments}, function


def of_body(body: str, *facts: ParameterFact) -> tuple[MemoryObjects, dict[str, Value]]:
    kinds = {SCALAR: "i64"}
    arguments = ", ".join(f"{kinds.get(fact.role, 'ptr')} %{fact.argument}" for fact in facts)
    memory, named, _ = analysed(f"define void @f({arguments}) {{\nentry:\n{body}\n  ret void\n}}\n", *facts)
    return memory, named


def only(memory: MemoryObjects, pointer: Value) -> MemoryObject:
    found = memory.unique_base(pointer)
    assert found is not None
    return found


X = ParameterFact(DATA, "x", DOUBLE)
Y = ParameterFact(DATA, "y", DOUBLE)


@pytest.mark.parametrize(
    ("accesses", "element", "may_hold_float"),
    [
        ("store double 1.0, ptr %p", DOUBLE, True),
        ("store double 1.0, ptr %p\n  %b = load i64, ptr %p", DOUBLE, True),
        ("store double 1.0, ptr %p\n  %b = load i32, ptr %p", None, True),
        ("store double 1.0, ptr %p\n  store float 1.0, ptr %p", None, True),
        ("store double 1.0, ptr %p\n  store ptr %x, ptr %p", None, True),
        ("store <2 x float> zeroinitializer, ptr %p", FLOAT, True),
        ("%b = load i64, ptr %p", I64, False),
        ("%b = load ptr, ptr %p", PTR, False),
        ("%b = load { ptr, i64 }, ptr %p", None, False),
        ("call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 8, i1 false)", None, False),
        ("call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %x, i64 8, i1 false)", DOUBLE, True),
        ("call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %p, i64 8, i1 false)", DOUBLE, True),
        ("call void @outside(ptr %p)", None, True),
        ("", None, False),
    ],
)
def test_elements_are_deduced_from_accesses(
    accesses: str, element: Type | None, may_hold_float: bool
) -> None:
    for made in ("%p = alloca [4 x i8]", "%h = call ptr @rt_alloc(i64 8)\n  %p = call ptr @rt_data(ptr %h)"):
        memory, named = of_body(f"  {made}\n  {accesses}", X)
        found = only(memory, named["p"])
        assert memory.element_type(found) is element
        assert memory.may_hold_float(found) == may_hold_float


def test_elements_of_copies_of_copies_and_of_parameters() -> None:
    pair = StructType((DOUBLE, DOUBLE))
    body = """
  %p = alloca [2 x double]
  %q = alloca [2 x double]
  call void @llvm.memcpy.p0.p0.i64(ptr %q, ptr %p, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %z, i64 16, i1 false)"""
    memory, named = of_body(body, ParameterFact(DATA, "z", pair))
    assert memory.element_type(only(memory, named["z"])) is pair
    assert memory.element_type(only(memory, named["q"])) is DOUBLE


def test_a_struct_variable_has_no_element_type() -> None:
    memory, named = of_body("  %p = alloca { ptr, double }\n  store double 1.0, ptr %p")
    assert memory.element_type(only(memory, named["p"])) is None
    assert memory.may_hold_float(only(memory, named["p"]))


ALIASES = """
@constant = constant double 1.0
@hidden = internal global double 1.0
@public = global double 1.0
define void @f(ptr noalias %r, ptr %x, ptr %y, ptr %list) {
entry:
  %kept = alloca double
  %given = alloca double
  store ptr %given, ptr %list
  %loaded = load ptr, ptr %list
  store double 1.0, ptr %kept
  store double 1.0, ptr @constant
  store double 1.0, ptr @hidden
  store double 1.0, ptr @public
  ret void
}
"""


def test_what_may_alias() -> None:
    facts = ParameterFact(RESULT, "r"), X, Y, ParameterFact(OTHER, "list")
    memory, named, _ = analysed(ALIASES, *facts)
    found = {item.base.name: item for item in memory.all()}
    found["loaded"] = only(memory, named["loaded"])
    aliases = {frozenset({"loaded", name}) for name in ("x", "y", "given", "constant", "hidden", "public")}
    aliases |= {frozenset({"x", "public"}), frozenset({"y", "public"})}
    names = ("r", "x", "y", "kept", "given", "loaded", "constant", "hidden", "public")
    for a in names:
        for b in names:
            expected = a == b or frozenset({a, b}) in aliases
            assert memory.may_alias(found[a], found[b]) == expected, (a, b)
    assert {name for name in names if memory.escapes(found[name])} == {
        "given",
        "loaded",
        "constant",
        "hidden",
        "public",
    }


@pytest.mark.parametrize(
    ("use", "escapes"),
    [
        ("%a = ptrtoint ptr %p to i64\n  %b = sub i64 %a, %n\n  %c = icmp ult i64 %b, 8", False),
        ("%a = ptrtoint ptr %p to i64\n  %b = add i64 %a, 8\n  %c = inttoptr i64 %b to ptr", True),
        ("%a = ptrtoint ptr %p to i64\n  %c = getelementptr i8, ptr %x, i64 %a", True),
        ("%a = getelementptr i8, ptr %p, i64 8\n  store ptr %a, ptr %x", True),
        ("%a = insertvalue { ptr, i64 } undef, ptr %p, 0", True),
        ("store double 1.0, ptr %p\n  %a = icmp eq ptr %p, null", False),
        ("call void @outside(ptr %p)\n  call void @rt_release(ptr %p)", False),
        ("call void @unknown(ptr %p)", True),
        ("%a = cmpxchg ptr %x, ptr %p, ptr null seq_cst seq_cst", True),
        ("%a = atomicrmw add ptr %p, i64 1 seq_cst", False),
    ],
)
def test_escapes(use: str, escapes: bool) -> None:
    text = "declare void @unknown(ptr)\ndefine void @f(ptr %x, i64 %n) {\nentry:\n  %p = alloca double\n"
    memory, named, _ = analysed(f"{text}  {use}\n  ret void\n}}\n", X, ParameterFact(SCALAR, "n"))
    assert memory.escapes(only(memory, named["p"])) == escapes


def test_accesses_name_readers_and_writers_and_not_the_counting_of_references() -> None:
    body = """
  %h = call ptr @rt_alloc(i64 8)
  %p = call ptr @rt_data(ptr %h)
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 8, i1 false)
  %a = load double, ptr %p
  call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %p, i64 8, i1 false)
  call void @outside(ptr %p)
  call void @rt_release(ptr %h)"""
    memory, named = of_body(body, X)
    made = only(memory, named["p"])
    order = list(memory.function.instructions())
    assert [order.index(inst) for inst in memory.accesses(made)] == [2, 3, 4, 5]
    assert [order.index(inst) for inst in memory.writes(made)] == [2, 5]
    assert [order.index(inst) for inst in memory.lifetime_ends(made)] == [6]
    assert [order.index(inst) for inst in memory.writes(only(memory, named["x"]))] == [4, 5]
    assert made.is_base(named["p"])
    assert not made.is_base(named["h"])
    assert made.start is named["p"]


def test_effects_of_further_functions_come_from_the_caller() -> None:
    module = parse(
        "declare double @gamma(double)\n"
        "define void @f() {\n  %a = call double @gamma(double 1.0)\n  ret void\n}"
    )
    call = module.functions["f"].entry.instructions[0]
    lowered = Lowered(module, "f", ())
    assert not Effects.of(lowered).of_call(call).known
    assert Effects.of(lowered, frozenset({"gamma"})).of_call(call).is_pure


def test_a_function_that_the_program_defines_is_not_the_library() -> None:
    text = "define double @exp(double %x) {\n  ret double %x\n}\n"
    module = parse(text + "define void @f() {\n  %a = call double @exp(double 1.0)\n  ret void\n}")
    call = module.functions["f"].entry.instructions[0]
    assert not Effects.of(Lowered(module, "f", ())).of_call(call).known


@dataclass(frozen=True)
class Step:
    """A load or store of element `offset` (None: a variable one) through the pointer `target`."""

    is_store: bool
    target: str
    offset: int | None


TARGETS = ("x", "y", "public", "private", "loaded", "either")
steps = st.builds(Step, st.booleans(), st.sampled_from(TARGETS), st.sampled_from((0, 1, 2, None)))
blocks = st.lists(
    st.tuples(st.lists(steps, max_size=3), st.lists(st.integers(0, 4), max_size=2)), min_size=5, max_size=5
)


def program(plan: list[tuple[list[Step], list[int]]]) -> tuple[Lowered, Function, dict[Instruction, Step]]:
    parameters = (X, Y, ParameterFact(OTHER, "list"), ParameterFact(SCALAR, "i"), ParameterFact(SCALAR, "c"))
    function = Function("f", FunctionType(I32, (PTR, PTR, PTR, I64, I64)), ["x", "y", "list", "i", "c"])
    x, y, listed, index, choice = function.arguments
    module = Module()
    allocate = module.declare("rt_alloc", FunctionType(PTR, (I64,)))
    builder = Builder(function.add_block("entry"))
    public = builder.call(allocate, allocate.function_type, [integer(64, 24)])
    private = builder.call(allocate, allocate.function_type, [integer(64, 24)])
    builder.store(public, listed)
    loaded = builder.load(PTR, listed)
    chosen = builder.compare("icmp", "eq", choice, integer(64, 0))
    either = builder.select(chosen, x, private)
    values = dict(zip(TARGETS, (x, y, public, private, loaded, either), strict=True))
    bodies = [function.add_block(f"b{number}") for number in range(len(plan))]
    builder.branch(bodies[0])
    made: dict[Instruction, Step] = {}
    for body, (wanted, targets) in zip(bodies, plan, strict=True):
        builder.at(body)
        for step in wanted:
            offset: Value = index if step.offset is None else ConstantInt(I64, step.offset)
            address = builder.gep(DOUBLE, values[step.target], [offset])
            if step.is_store:
                made[builder.store(ConstantFloat.of(DOUBLE, 1.0), address)] = step
            else:
                made[builder.load(DOUBLE, address)] = step
        if not targets:
            builder.ret(integer(32, 0))
        elif len(targets) == 1:
            builder.branch(bodies[targets[0]])
        else:
            builder.branch_if(chosen, bodies[targets[0]], bodies[targets[1]])
    return Lowered(module, "f", parameters, RUNTIME), function, made


@given(blocks, st.data())
@settings(max_examples=300, deadline=None)
def test_what_is_called_stable_is_stable(
    plan: list[tuple[list[Step], list[int]]], data: st.DataObject
) -> None:
    """Walks through the program; each load that was called stable is repeated at the end of the walk."""
    lowered, function, made = program(plan)
    cfg = ControlFlow.of(function)
    memory = MemoryObjects.of(lowered, function, cfg)
    index = data.draw(st.integers(0, 2))
    names = {name: name for name in ("x", "y", "public", "private")}
    names["loaded"] = data.draw(st.sampled_from(("x", "y", "public")))
    names["either"] = data.draw(st.sampled_from(("x", "private")))
    contents = {(name, offset): 0 for name in ("x", "y", "public", "private") for offset in range(3)}
    stable: list[tuple[tuple[str, int], int]] = []
    block, count = function.blocks[1], 0
    for _ in range(12):
        for inst in block.instructions:
            step = made.get(inst)
            if step is None:
                continue
            place = names[step.target], index if step.offset is None else step.offset
            if step.is_store:
                count += 1
                contents[place] = count
            elif not memory.may_be_clobbered_after(inst, cfg):
                stable.append((place, contents[place]))
        if not block.successors:
            break
        block = data.draw(st.sampled_from(block.successors))
    for place, value in stable:
        assert contents[place] == value


def test_undefined_pointers_point_nowhere_and_foreign_ones_anywhere() -> None:
    memory, _ = of_body("  store double 1.0, ptr %x", X)
    assert memory.objects(poison(PTR)) == frozenset()
    assert {found.kind for found in memory.objects(Argument(PointerType(), "stranger", 9))} == {"unknown"}


KEPT_IN_MEMORY = """
declare void @unknown(ptr)
define void @f(ptr %x, i64 %n) {
entry:
  %kept = alloca [8 x ptr]
  %shown = alloca ptr
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %h = call ptr @rt_alloc(i64 8)
  %place = getelementptr [8 x ptr], ptr %kept, i64 0, i64 %i
  store ptr %h, ptr %place
  store ptr %x, ptr %shown
  %next = add i64 %i, 1
  %again = icmp ult i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %loaded = load ptr, ptr %kept
  %elements = call ptr @rt_data(ptr %loaded)
  call void @unknown(ptr %shown)
  %changed = load ptr, ptr %shown
  ret void
}
"""


def test_pointers_in_local_memory_are_traced_through_it() -> None:
    memory, named, _ = analysed(KEPT_IN_MEMORY, X, ParameterFact(SCALAR, "n"))
    assert {found.base.name for found in memory.objects(named["elements"])} == {"h"}
    # The object of any iteration: it is not known to be that of the last one.
    assert memory.unique_base(named["loaded"]) is None
    assert not memory.escapes(only(memory, named["h"]))


def test_memory_that_others_see_may_hold_any_pointer() -> None:
    memory, named, _ = analysed(KEPT_IN_MEMORY, X, ParameterFact(SCALAR, "n"))
    assert {found.kind for found in memory.objects(named["changed"])} == {"unknown"}
    assert memory.escapes(only(memory, named["x"]))
