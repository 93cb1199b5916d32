"""Final loads: annotated targets, and random loop nests against runs that record every read and write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llad.analysis.cfg import ControlFlow
from llad.analysis.dependence import Dependence
from llad.analysis.dominators import Dominators
from llad.analysis.facts import DATA, OTHER, Lowered, ParameterFact
from llad.analysis.inductions import Inductions
from llad.analysis.loops import LoopForest
from llad.analysis.memory import MemoryObjects
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.parser import parse
from llad.ir.types import DOUBLE
from llad.ir.values import Value
from tests.analysis.interpreter import TooLong, UndefinedBehaviour, signed
from tests.analysis.memory_trace import Number, Trace
from tests.analysis.test_annotated import RUNTIME

TARGETS = Path(__file__).resolve().parents[2] / "ir" / "analysis" / "dependence.ll"
SIZES = (0, 1, 2, 3, 5)


def lowered(module: Module, function: Function) -> Lowered:
    """Pointers are data of the array that they are named after; %a.rows and the like belong to array %a."""
    facts = []
    for argument in function.arguments:
        name = argument.name.split(".")[0]
        if argument.type.is_pointer:
            described = sum(a.name.startswith(f"{name}.") for a in function.arguments)
            count = -1 if name == "strided" else argument.index
            facts.append(ParameterFact(DATA, name, DOUBLE, count=count, dimensions=max(described // 2, 1)))
        else:
            facts.append(ParameterFact(OTHER, name))
    return Lowered(module, function.name, tuple(facts), RUNTIME)


def dependence(module: Module, function: Function) -> Dependence:
    facts = lowered(module, function)
    cfg = ControlFlow.of(function)
    dominators = Dominators.of(cfg)
    forest = LoopForest.of(cfg, dominators)
    inductions = Inductions.of(function, forest, cfg)
    memory = MemoryObjects.of(facts, function, cfg)
    return Dependence.of(function, cfg, dominators, forest, inductions, memory, facts)


def test_targets() -> None:
    """Every load of the file says whether it is final."""
    text = TARGETS.read_text()
    module = parse(text)
    wrong = []
    for name, body in re.findall(r"^define [^@]*@([\w.]+)\(.*?\{\n(.*?)^\}", text, re.MULTILINE | re.DOTALL):
        function = module.functions[name]
        answers = dependence(module, function)
        loads = {i.name: i for i in function.instructions() if i.opcode.name == "load"}
        expected = dict(re.findall(r"^ +%([\w.]+) = load .*?; (final|overwritten)\b", body, re.MULTILINE))
        assert set(expected) == set(loads), name
        wrong += [
            f"@{name} %{load}: expected {word}"
            for load, word in expected.items()
            if answers.is_final(loads[load]) != (word == "final")
        ]
    assert not wrong


# Random loop nests.


@dataclass(frozen=True)
class Sum:
    """constant + the sum of factor * variable; variables are parameters or loops (by depth)."""

    terms: tuple[tuple[str, int], ...]
    constant: int


@dataclass(frozen=True)
class Loop:
    first: Sum
    last: Sum  # excluded
    step: int
    form: str
    body: tuple[Statement, ...]


@dataclass(frozen=True)
class Access:
    writes: bool
    row: Sum | None
    column: Sum


@dataclass(frozen=True)
class Guard:
    """A conditional body; an empty one leaves the loop around it instead."""

    predicate: str
    left: Sum
    right: Sum
    body: tuple[Statement, ...]


Statement = Loop | Access | Guard


class Emitter:
    """The text of a function that runs some statements."""

    def __init__(self, element: str) -> None:
        self.lines: list[str] = []
        self.count = 0
        self.element = element
        self.block = "entry"
        self.subscripts: dict[str, tuple[str, str]] = {}
        self.leave: list[str] = []

    def name(self, prefix: str) -> str:
        self.count += 1
        return f"{prefix}{self.count}"

    def emit(self, text: str) -> None:
        self.lines.append(f"  {text}")

    def begin(self, block: str) -> None:
        self.lines.append(f"{block}:")
        self.block = block

    def sum(self, value: Sum, variables: list[str], flags: str = "nsw ") -> str:
        result = str(value.constant)
        for variable, factor in value.terms:
            if variable.isdigit():
                variable = variables[int(variable) % len(variables)] if variables else "n"
            term = f"%{variable}"
            if factor != 1:
                made = self.name("t")
                self.emit(f"%{made} = mul {flags}i64 %{variable}, {factor}")
                term = f"%{made}"
            made = self.name("s")
            self.emit(f"%{made} = add {flags}i64 {term}, {result}")
            result = f"%{made}"
        return result

    def statements(self, body: tuple[Statement, ...], variables: list[str]) -> None:
        for statement in body:
            if isinstance(statement, Loop):
                self.loop(statement, variables)
            elif isinstance(statement, Access):
                self.access(statement, variables)
            else:
                self.guard(statement, variables)

    def guard(self, guard: Guard, variables: list[str]) -> None:
        left, right = self.sum(guard.left, variables), self.sum(guard.right, variables)
        test, inside, after = self.name("c"), self.name("then"), self.name("join")
        self.emit(f"%{test} = icmp {guard.predicate} i64 {left}, {right}")
        if not guard.body and self.leave:
            inside = self.leave[-1]
        self.emit(f"br i1 %{test}, label %{inside}, label %{after}")
        if inside in self.leave:
            self.begin(after)
            return
        self.begin(inside)
        self.statements(guard.body, variables)
        self.emit(f"br label %{after}")
        self.begin(after)

    def loop(self, loop: Loop, variables: list[str]) -> None:
        first, last = self.sum(loop.first, variables), self.sum(loop.last, variables)
        up = loop.step > 0
        order = "slt" if up else "sgt"
        before, header, latch, after = (self.name(p) for p in ("before", "header", "latch", "after"))
        variable, following, test = self.name("i"), self.name("next"), self.name("c")
        if loop.form in ("tested first", "entered always", "unequal, entered always"):
            self.emit(f"br label %{before}")
        else:
            self.emit(f"%{test} = icmp {order} i64 {first}, {last}")
            self.emit(f"br i1 %{test}, label %{before}, label %{after}")
        self.begin(before)
        self.emit(f"br label %{header}")
        self.begin(header)
        self.emit(f"%{variable} = phi i64 [ {first}, %{before} ], [ %{following}, %{latch} ]")
        if loop.form == "tested first":
            body = self.name("body")
            self.emit(f"%{test} = icmp {order} i64 %{variable}, {last}")
            self.emit(f"br i1 %{test}, label %{body}, label %{after}")
            self.begin(body)
        self.leave.append(after)
        self.statements(loop.body, [*variables, variable])
        self.leave.pop()
        self.emit(f"br label %{latch}")
        self.begin(latch)
        self.emit(f"%{following} = add nsw i64 %{variable}, {loop.step}")
        if loop.form == "tested first":
            self.emit(f"br label %{header}")
        else:
            again = self.name("c")
            predicate = "ne" if loop.form.startswith("unequal") and abs(loop.step) == 1 else order
            self.emit(f"%{again} = icmp {predicate} i64 %{following}, {last}")
            self.emit(f"br i1 %{again}, label %{header}, label %{after}")
        self.begin(after)

    def access(self, access: Access, variables: list[str]) -> None:
        column = self.sum(access.column, variables, "")
        row, index = "0", column
        if access.row is not None:
            row = self.sum(access.row, variables, "")
            start, index = self.name("r"), self.name("x")
            self.emit(f"%{start} = mul i64 {row}, %a.width")
            self.emit(f"%{index} = add i64 %{start}, {column}")
            index = f"%{index}"
        pointer = self.name("p")
        self.emit(f"%{pointer} = getelementptr {self.element}, ptr %a, i64 {index}")
        if access.writes:
            self.emit(f"store {self.element} 0.0, ptr %{pointer}")
        else:
            self.emit(f"%{self.name('v')} = load {self.element}, ptr %{pointer}")
        self.subscripts[pointer] = (row, column)


def text_of(
    body: tuple[Statement, ...], element: str, declared: bool
) -> tuple[str, dict[str, tuple[str, str]]]:
    """A function over array %a; `declared`: its sizes are known to belong to it."""
    emitter = Emitter(element)
    emitter.begin("entry")
    emitter.statements(body, [])
    emitter.emit("ret void")
    rest = ", i64 %a.s0, i64 %a.s1" if declared else ""
    head = f"define void @f(ptr %a, i64 %a.rows, i64 %a.width{rest}, i64 %n, i64 %m) {{"
    return "\n".join([head, *emitter.lines, "}"]), emitter.subscripts


VARIABLES = st.sampled_from(["0", "1", "2", "0", "1", "n", "m", "a.width", "a.rows"])


def sums(most: int) -> st.SearchStrategy[Sum]:
    term = st.tuples(VARIABLES, st.sampled_from([1, 1, 1, -1, 2]))
    return st.builds(Sum, st.lists(term, max_size=most).map(tuple), st.integers(-2, 2))


INDICES = st.builds(
    Sum,
    st.lists(st.tuples(st.sampled_from(["0", "1", "2"]), st.sampled_from([1, 1, 1, -1, 2])), max_size=2).map(
        tuple
    ),
    st.integers(-1, 1),
)
ACCESSES = st.builds(Access, st.booleans(), st.none() | INDICES, sums(2) | INDICES)


def loops(body: st.SearchStrategy[Statement]) -> st.SearchStrategy[Statement]:
    bodies = st.lists(body, min_size=1, max_size=3).map(tuple)
    forms = st.sampled_from(
        ["unequal", "ordered", "tested first", "entered always", "unequal, entered always"]
    )
    steps = st.sampled_from([1, 1, 1, -1, 2, -2])
    loop = st.builds(Loop, sums(1), sums(1), steps, forms, bodies)
    predicates = st.sampled_from(["eq", "ne", "slt", "sge"])
    guard = st.builds(Guard, predicates, sums(1), sums(1), bodies | st.just(()))
    return loop | loop | guard


PROGRAMS = st.lists(loops(st.recursive(ACCESSES, loops, max_leaves=5)), min_size=1, max_size=2).map(tuple)


class WatchedTrace(Trace):
    """Notes whether an access left its row or the array."""

    in_range = True
    watched: dict[Value, tuple[Value | str, Value | str, int, int]]

    def execute(self, inst: Instruction) -> Number | None:
        if inst.opcode.name in ("load", "store"):
            row, column, rows, width = self.watched[inst.pointer]
            r, c = (
                signed(int(self.number(v)), 64) if isinstance(v, Value) else int(v) for v in (row, column)
            )
            self.in_range &= 0 <= r < rows and 0 <= c < width
        return super().execute(inst)


def final_loads(body: tuple[Statement, ...], element: str, declared: bool) -> int:
    """How many loads are claimed to be final; fails if a run overwrites what one has read."""
    text, subscripts = text_of(body, element, declared)
    module = parse(text)
    function = module.functions["f"]
    answers = dependence(module, function)
    final = {i for i in function.instructions() if i.opcode.name == "load" and answers.is_final(i)}
    if not final:
        return 0
    values = {f"%{i.name}": i for i in function.instructions()} | {
        f"%{a.name}": a for a in function.arguments
    }
    facts = lowered(module, function)
    for rows, width, n, m in [
        (k, w, n, m) for k in (1, 3) for w in (1, 2, 4) for n in SIZES for m in (0, 2, 4)
    ]:
        sizes: list[Number] = [rows, width, *([8 * width, 8] if declared else []), n, m]
        run = WatchedTrace(facts, function, [1 << 40, *sizes], 2_000)
        run.watched = {
            values[f"%{p}"]: (values.get(r, r), values.get(c, c), rows, width)
            for p, (r, c) in subscripts.items()
        }
        try:
            run.run()
        except (TooLong, UndefinedBehaviour):
            continue
        if run.in_range or not declared:
            wrong = final & run.overwritten()
            assert not wrong, f"{[load.name for load in wrong]} at {rows, width, n, m} in\n{text}"
    return len(final)


@settings(max_examples=50, deadline=None)
@given(PROGRAMS, st.sampled_from(["double", "float", "i8"]))
def test_claims_hold_in_random_nests(body: tuple[Statement, ...], element: str) -> None:
    """Indices may leave rows and arrays: nothing is assumed of arrays without declared sizes."""
    final_loads(body, "float" if element == "i8" else element, False)


@settings(max_examples=50, deadline=None)
@given(PROGRAMS)
def test_claims_hold_where_indices_are_in_range(body: tuple[Statement, ...]) -> None:
    final_loads(body, "double", True)


def i(*terms: str | int) -> Sum:
    """`i("0", 1)`: the outermost loop's variable plus 1."""
    return Sum(
        tuple((t, 1) for t in terms if isinstance(t, str)), sum(t for t in terms if isinstance(t, int))
    )


@pytest.mark.parametrize("form", ["unequal", "ordered", "tested first"])
@pytest.mark.parametrize("element", ["double", "float"])
def test_recurrence_is_final_in_every_form(form: str, element: str) -> None:
    body = (Access(False, None, i("0", -1)), Access(True, None, i("0")))
    assert final_loads((Loop(i(1), i("n"), 1, form, body),), element, False) == 1
    assert final_loads((Loop(i(1), i("n"), 2, "ordered", body),), element, False) == 1
    down = (Access(False, None, i("0", 1)), Access(True, None, i("0")))
    assert final_loads((Loop(i("n"), i(-1), -1, form, down),), element, False) == 1
    assert final_loads((Loop(i(1), i("n"), 1, form, down),), element, False) == 0
