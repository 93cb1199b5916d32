"""Builds and runs small functions that evaluate a primitive and its derivative rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llad.ad.rules.contexts import EmittingContext, apply
from llad.ad.rules.linking import link_runtime
from llad.ad.rules.lookup import rule_for
from llad.ad.rules.symbols import FUNCTIONS, call_of
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.opcodes import OPCODES
from llad.ir.printer import print_module
from llad.ir.types import DOUBLE, FLOAT, I1, I32, I64, PTR, VOID, FunctionType, Type, VectorType
from llad.ir.values import Value
from tests.support.jit import Compiled

NUMPY = {DOUBLE: np.float64, FLOAT: np.float32, I32: np.int32, I64: np.int64}
ARITHMETIC = {"fadd": "ff", "fsub": "ff", "fmul": "ff", "fdiv": "ff", "frem": "ff", "fneg": "f"}


def operands_of(name: str) -> str:
    return ARITHMETIC.get(name) or FUNCTIONS[name].operands


def symbol_of(name: str, type: Type) -> str:
    if "n" in operands_of(name):
        row = FUNCTIONS[name]
        suffix = "f32" if type is FLOAT else "f64"
        if not row.intrinsic:
            return row.library + ("f" if type is FLOAT else "")
        return f"{row.intrinsic}.{suffix}" if name == "is_fpclass" else f"{row.intrinsic}.i64.{suffix}"
    return call_of(name, type).symbol


def operand_types(name: str, type: Type) -> list[Type]:
    if name == "is_fpclass":
        return [type, I32]
    return [I32 if kind in "ie" else type for kind in operands_of(name)]


def emit_primitive(
    builder: Builder,
    module: Module,
    name: str,
    type: Type,
    operands: list[Value],
    flags: tuple[str, ...] = (),
) -> Instruction:
    if name in ARITHMETIC:
        return builder.emit(Instruction(OPCODES[name], type, operands, flags=flags))
    result: Type = type
    if "n" in operands_of(name):
        result = I1 if name == "is_fpclass" else I32 if name == "ilogb" else I64
    signature = FunctionType(result, tuple(o.type for o in operands))
    callee = module.declare(symbol_of(name, type), signature)
    return builder.call(callee, signature, operands, flags=flags)


@dataclass(frozen=True)
class RuleProgram:
    """Functions @value(out, x0, ...) and @partial<i>(out, x0, ..., t) over pointers, for one primitive."""

    name: str
    type: Type
    compiled: Compiled
    text: str

    def value(self, point: Sequence[float]) -> np.ndarray:
        return self._run("value", point, None)

    def partial(self, index: int, point: Sequence[float], t: float = 1.0) -> np.ndarray:
        return self._run(f"partial{index}", point, t)

    def _run(self, function: str, point: Sequence[float], t: float | None) -> np.ndarray:
        lanes = self.type.count if isinstance(self.type, VectorType) else 1
        scalar = self.type.scalar
        out = np.zeros(lanes, NUMPY[scalar])
        types = [t.scalar for t in operand_types(self.name, self.type)]
        arrays = [np.full(lanes, x, NUMPY[kind]) for x, kind in zip(point, types, strict=True)]
        if t is not None:
            arrays.append(np.full(lanes, t, NUMPY[scalar]))
        self.compiled.call_on_arrays(function, [out, *arrays])
        return out


def _function(module: Module, name: str, types: list[Type]) -> tuple[Builder, Value, list[Value]]:
    parameters = FunctionType(VOID, (PTR,) * (len(types) + 1))
    function = module.add_function(Function(name, parameters))
    builder = Builder(function.add_block("entry"))
    loaded = [builder.load(t, p, align=4) for t, p in zip(types, function.arguments[1:], strict=True)]
    return builder, function.arguments[0], list(loaded)


def build(name: str, type: Type, flags: tuple[str, ...] = (), optimise: bool = False) -> RuleProgram:
    module = Module()
    types = operand_types(name, type)
    if "n" not in operands_of(name):
        builder, out, operands = _function(module, "value", types)
        builder.store(emit_primitive(builder, module, name, type, operands, flags), out, align=4)
        builder.ret()
    for index in range(len(types)):
        builder, out, loaded = _function(module, f"partial{index}", [*types, type])
        inst = emit_primitive(builder, module, name, type, loaded[:-1], flags)
        rule = rule_for(inst)
        assert rule is not None, name
        assert len(rule.scales) == len(types), name
        if rule.scales[index] is None:
            builder.block.function.blocks.clear()
            del module.functions[f"partial{index}"]
            continue
        context = EmittingContext(builder, module, inst, lambda value: value)
        builder.store(apply(context, rule, index, loaded[-1]), out, align=4)
        builder.ret()
    link_runtime(module)
    text = print_module(module)
    return RuleProgram(name, type, Compiled(text, optimise), text)
