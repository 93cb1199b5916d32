"""Every rule against high precision, its edge cases, and what it says it needs against what it reads."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest

from llad.ad.rules.contexts import EmittingContext, apply, needed_by
from llad.ad.rules.lookup import function_called, rule_for
from llad.ad.rules.symbols import FUNCTIONS, call_of, function_of
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.types import DOUBLE, FLOAT, VOID, FunctionType, Type, VectorType
from llad.ir.values import Value
from tests.ad.rule_programs import ARITHMETIC, RuleProgram, build, emit_primitive, operand_types, operands_of
from tests.ad.rule_references import REFERENCES, partial_reference

PRIMITIVES = [*ARITHMETIC, *FUNCTIONS]
STEPS = "floor ceil trunc rint nearbyint round roundeven logb is_fpclass fptosi_sat fptoui_sat"
NO_DERIVATIVE = {*STEPS.split(), "lround", "llround", "lrint", "llrint", "ilogb"}
SMOOTH = [name for name in PRIMITIVES if name not in NO_DERIVATIVE]
VECTOR = VectorType(2, DOUBLE)
TYPES = {"double": DOUBLE, "float": FLOAT, "vector": VECTOR}
NAN, INFINITY = math.nan, math.inf
program = cache(build)


def exists(name: str, type: Type) -> bool:
    """Whether the primitive itself comes in this type (its derivative may call other types)."""
    return name in ARITHMETIC or call_of(name, type).type is type


def primitive(name: str, type: Type, flags: tuple[str, ...] = ()) -> tuple[Module, Builder, Instruction]:
    module = Module()
    types = operand_types(name, type)
    function = module.add_function(Function("f", FunctionType(VOID, (*types, type))))
    builder = Builder(function.add_block("entry"))
    operands: list[Value] = list(function.arguments[:-1])
    return module, builder, emit_primitive(builder, module, name, type, operands, flags)


def test_every_primitive_has_a_reference_or_is_known_to_have_no_derivative() -> None:
    assert {*REFERENCES} | NO_DERIVATIVE == {*PRIMITIVES}
    assert not {*REFERENCES} & NO_DERIVATIVE


@pytest.mark.parametrize("name", sorted(NO_DERIVATIVE))
def test_steps_carry_no_derivative(name: str) -> None:
    _, _, inst = primitive(name, DOUBLE)
    rule = rule_for(inst)
    assert rule is not None
    assert all(scale is None for scale in rule.scales)


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("name", SMOOTH)
def test_partials_agree_with_high_precision(name: str, kind: str) -> None:
    type = TYPES[kind]
    if not exists(name, type):
        # Then every call of it is by element or in double, which the other types cover.
        assert function_of(call_of(name, type).symbol) is not None
        return
    built, reference = program(name, type), REFERENCES[name]
    points = reference.points if type is FLOAT else (*reference.points, *reference.double_points)
    tolerance = 2e-6 if type is FLOAT else 1e-14
    checked = 0
    for point in points:
        exact = tuple(float(np.float32(x)) for x in point) if type is FLOAT else point
        for index in derivatives(built):
            expected = 1.5 * float(partial_reference(name, index, exact))
            for got in built.partial(index, exact, 1.5):
                assert got == pytest.approx(expected, rel=tolerance, abs=0), (index, point)
                checked += 1
    assert checked


def derivatives(built: RuleProgram) -> list[int]:
    return [i for i in range(len(operands_of(built.name))) if f"@partial{i}(" in built.text]


def test_operands_without_a_derivative_are_the_integers_and_the_signs() -> None:
    for name in SMOOTH:
        expected = [i for i, kind in enumerate(operands_of(name)) if kind == "f"]
        if name in ("copysign", "nextafter"):
            expected = [0]
        assert derivatives(program(name, DOUBLE)) == expected, name


# (primitive, operand, point, t, expected derivative)
EDGES = [
    ("fabs", 0, (0.0,), 1.0, 0.0),
    ("fabs", 0, (-0.0,), 1.0, 0.0),
    ("fabs", 0, (-INFINITY,), 1.0, -1.0),
    ("copysign", 0, (0.0, -1.0), 1.0, 0.0),
    ("copysign", 0, (-2.0, -0.0), 1.0, 1.0),
    ("hypot", 0, (0.0, 0.0), 1.0, 0.0),
    ("hypot", 1, (0.0, 0.0), 1.0, 0.0),
    ("hypot", 0, (0.0, 2.0), 1.0, 0.0),
    ("atan2", 0, (0.0, 0.0), 1.0, NAN),
    ("atan2", 0, (0.0, -2.0), 1.0, -0.5),
    ("atan2", 1, (0.0, 0.0), 0.0, 0.0),
    ("sqrt", 0, (0.0,), 1.0, INFINITY),
    ("sqrt", 0, (0.0,), 0.0, 0.0),
    ("sqrt", 0, (-1.0,), 1.0, NAN),
    ("cbrt", 0, (0.0,), 1.0, INFINITY),
    ("cbrt", 0, (0.0,), 0.0, 0.0),
    ("log", 0, (0.0,), 0.0, 0.0),
    ("log", 0, (0.0,), 1.0, INFINITY),
    ("log1p", 0, (-1.0,), 0.0, 0.0),
    ("fdiv", 0, (1.0, 0.0), 0.0, 0.0),
    ("fdiv", 1, (1.0, 0.0), 0.0, 0.0),
    ("fdiv", 1, (0.0, 0.0), 0.0, 0.0),
    ("exp", 0, (1000.0,), 0.0, 0.0),
    ("exp", 0, (NAN,), 1.0, NAN),
    ("tanh", 0, (NAN,), 1.0, NAN),
    ("fmul", 0, (1.0, NAN), 1.0, NAN),
    ("asin", 0, (1.0,), 0.0, 0.0),
    ("acosh", 0, (1.0,), 0.0, 0.0),
    ("acosh", 0, (-2.0,), 1.0, NAN),
    ("gamma", 0, (-1.0,), 0.0, 0.0),
    ("lgamma", 0, (-1.0,), 0.0, 0.0),
    ("lgamma", 0, (-1.0,), 1.0, NAN),
    ("digamma", 0, (0.0,), 0.0, 0.0),
    ("pow", 0, (0.0, 0.0), 1.0, 0.0),
    ("pow", 0, (0.0, 1.0), 1.0, 1.0),
    ("pow", 0, (0.0, 2.0), 1.0, 0.0),
    ("pow", 0, (0.0, 0.5), 1.0, INFINITY),
    ("pow", 0, (0.0, 0.5), 0.0, 0.0),
    ("pow", 0, (-2.0, 3.0), 1.0, 12.0),
    ("pow", 0, (-2.0, -1.0), 1.0, -0.25),
    ("pow", 0, (5.0, 0.0), 1.0, 0.0),
    ("pow", 0, (NAN, 2.0), 1.0, NAN),
    ("pow", 0, (-2.0, 0.5), 1.0, NAN),
    ("pow", 1, (0.0, 2.0), 1.0, 0.0),
    ("pow", 1, (0.0, 0.0), 1.0, 0.0),
    ("pow", 1, (0.0, -1.0), 1.0, -INFINITY),
    ("pow", 1, (-2.0, 3.0), 1.0, NAN),
    ("pow", 1, (-2.0, 3.0), 0.0, 0.0),
    ("pow", 1, (INFINITY, -2.0), 1.0, 0.0),
    ("powi", 0, (0.0, 0), 1.0, 0.0),
    ("powi", 0, (0.0, 1), 1.0, 1.0),
    ("powi", 0, (0.0, 2), 1.0, 0.0),
    ("powi", 0, (0.0, -1), 0.0, 0.0),
    ("powi", 0, (1.0, -(2**31)), 1.0, -(2.0**31)),
    ("powi", 0, (2.0, -(2**31)), 1.0, 0.0),
    ("frem", 1, (7.5, 0.0), 0.0, 0.0),
    ("frem", 0, (7.5, INFINITY), 1.0, 1.0),
    ("frem", 1, (7.5, INFINITY), 1.0, 0.0),
    ("fdim", 0, (1.0, 1.0), 1.0, 0.0),
    *[(f"{name}num", i, (1.0, 1.0), 1.0, 1.0 - i) for name in ("min", "max") for i in (0, 1)],
    *[(f"{name}imum", i, (1.0, 1.0), 1.0, 1.0 - i) for name in ("min", "max") for i in (0, 1)],
    *[("minnum", i, (NAN, 1.0), 1.0, float(i)) for i in (0, 1)],
    *[("maxnum", i, (1.0, NAN), 1.0, 1.0 - i) for i in (0, 1)],
]


@pytest.mark.parametrize("flags", [(), ("contract",)], ids=["strict", "contract"])
@pytest.mark.parametrize(("name", "index", "point", "t", "expected"), EDGES)
def test_edge_cases(
    name: str, index: int, point: tuple[float, ...], t: float, expected: float, flags: tuple[str, ...]
) -> None:
    for type in (DOUBLE, FLOAT):
        if exists(name, type):
            (got,) = program(name, type, flags, optimise=bool(flags)).partial(index, point, t)
            assert got == pytest.approx(expected, rel=1e-6, nan_ok=True)


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("name", SMOOTH)
def test_needed_values_are_what_the_emission_reads(name: str, kind: str) -> None:
    type = TYPES[kind]
    if not exists(name, type):
        return
    module, builder, inst = primitive(name, type)
    rule = rule_for(inst)
    assert rule is not None
    for index, scale in enumerate(rule.scales):
        if scale is None:
            continue
        read: set[Value] = set()

        def note(value: Value, read: set[Value] = read) -> Value:
            read.add(value)
            return value

        seed = inst.operands[0] if inst.operands[0].type is inst.type else inst
        apply(EmittingContext(builder, module, inst, note), rule, index, seed)
        assert needed_by(rule, inst, [index]) == read


def test_needed_values_of_well_known_rules() -> None:
    for name, operands, result in [
        ("exp", set(), True),
        ("tanh", set(), True),
        ("sqrt", set(), True),
        ("log", {0}, False),
        ("sin", {0}, False),
        ("fadd", set(), False),
        ("fneg", set(), False),
        ("fmul", {0, 1}, False),
        ("fdiv", {1}, True),
    ]:
        _, _, inst = primitive(name, DOUBLE)
        rule = rule_for(inst)
        assert rule is not None
        expected = {inst.operands[i] for i in operands} | ({inst} if result else set())
        assert needed_by(rule, inst, range(len(rule.scales))) == expected, name


def test_needed_by_one_operand_of_a_product_is_the_other_one() -> None:
    _, _, inst = primitive("fmul", DOUBLE)
    rule = rule_for(inst)
    assert rule is not None
    assert needed_by(rule, inst, [0]) == {inst.operands[1]}
    assert needed_by(rule, inst, []) == frozenset()


def test_only_products_and_hypot_are_symmetric() -> None:
    found = set()
    for name in SMOOTH:
        rule = rule_for(primitive(name, DOUBLE)[2])
        assert rule is not None
        if rule.symmetric:
            found.add(name)
    assert found == {"fmul", "hypot"}


def test_symmetric_rules_double_the_first_partial() -> None:
    for name in ("fmul", "hypot"):
        built = program(name, DOUBLE)
        both = built.partial(0, (1.7, 1.7))[0] + built.partial(1, (1.7, 1.7))[0]
        assert 2 * built.partial(0, (1.7, 1.7))[0] == pytest.approx(both, rel=1e-15)


def test_fast_math_flags_are_inherited_and_none_is_added() -> None:
    for flags in ((), ("contract",), ("fast",), ("nnan", "nsz")):
        module, builder, inst = primitive("fmul", DOUBLE, flags)
        rule = rule_for(inst)
        assert rule is not None
        made = apply(EmittingContext(builder, module, inst, lambda v: v), rule, 0, inst)
        assert isinstance(made, Instruction)
        expanded = ("reassoc", "nnan", "ninf", "nsz", "arcp", "contract", "afn")
        assert made.flags == (expanded if flags == ("fast",) else flags)


def test_singular_rules_do_not_promise_finite_partials() -> None:
    module, builder, inst = primitive("sqrt", DOUBLE, ("fast",))
    rule = rule_for(inst)
    assert rule is not None
    before = len(builder.block.instructions)
    apply(EmittingContext(builder, module, inst, lambda v: v), rule, 0, inst)
    made = builder.block.instructions[before:]
    assert made
    assert not any(flag in ("fast", "nnan", "ninf") for emitted in made for flag in emitted.flags)


def test_division_by_a_constant_needs_no_guard_and_by_zero_does() -> None:
    text = "define void @f(double %x) {{\n  %y = fdiv double %x, {}\n  ret void\n}}\n"
    for divisor, guarded in [
        ("3.0", False),
        ("-1.0e-5", False),
        ("0.0", True),
        ("1.0e-320", True),
        ("%x", True),
    ]:
        inst = parse(text.format(divisor)).functions["f"].entry.instructions[0]
        rule = rule_for(inst)
        assert rule is not None
        assert rule.singular is guarded, divisor


def called(declaration: str, call: str) -> Instruction:
    parameters = "double %x, float %s, i32 %n, i64 %m"
    module = parse(f"{declaration}\ndefine void @f({parameters}) {{\n  {call}\n  ret void\n}}\n")
    return module.functions["f"].entry.instructions[0]


def test_symbols_of_numba_and_the_c_library_are_known() -> None:
    for symbol, name in [
        ("numba_gamma", "gamma"),
        ("numba_lgamma", "lgamma"),
        ("numba_erf", "erf"),
        ("numba_erfc", "erfc"),
        ("numba_fixed_fmod", "fmod"),
        ("numba_nextafter", "nextafter"),
        ("tgamma", "gamma"),
        ("fmin", "minnum"),
        ("exp", "exp"),
    ]:
        arguments = ", ".join(["double %x"] * len(FUNCTIONS[name].operands))
        types = arguments.replace(" %x", "")
        double = called(f"declare double @{symbol}({types})", f"call double @{symbol}({arguments})")
        arguments, types = arguments.replace("double %x", "float %s"), types.replace("double", "float")
        single = called(f"declare float @{symbol}f({types})", f"call float @{symbol}f({arguments})")
        for inst in (double, single):
            known = function_called(inst)
            assert known is not None
            assert known.name == name


@pytest.mark.parametrize(
    ("declaration", "call"),
    [
        ("declare double @expo(double)", "call double @expo(double %x)"),
        ("declare double @exp(double, double)", "call double @exp(double %x, double %x)"),
        ("declare float @exp(float)", "call float @exp(float %s)"),
        ("declare double @ldexp(double, i64)", "call double @ldexp(double %x, i64 %m)"),
        ("define double @exp(double %a) {\n  ret double %a\n}", "call double @exp(double %x)"),
        ("declare double @llvm.sincos.f64(double)", "call double @llvm.sincos.f64(double %x)"),
    ],
    ids=["unknown", "arity", "precision", "width", "user-defined", "other-intrinsic"],
)
def test_what_is_not_in_the_table_has_no_rule(declaration: str, call: str) -> None:
    assert rule_for(called(declaration, call)) is None


def test_structural_instructions_have_no_rule() -> None:
    assert rule_for(called("", "%y = select i1 true, double %x, double %x")) is None
    assert rule_for(called("", "%y = fpext float %s to double")) is None


def test_emitted_rules_are_valid_text_of_their_own() -> None:
    module = parse(program("gamma", DOUBLE).text)
    assert print_module(module) == program("gamma", DOUBLE).text
