"""The two ways to run a rule: emitting instructions, and recording what the rule reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from llad.ad.rules.rule import Rule
from llad.ad.rules.symbols import FUNCTIONS, PURE, call_of
from llad.errors import InternalError
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Module
from llad.ir.types import DOUBLE, I1, I32, FloatType, FunctionType, IntType, Type, VectorType
from llad.ir.values import Constant, ConstantAggregate, ConstantFloat, ConstantInt, Value, poison, zero

__all__ = ["EmittingContext", "RecordingContext", "apply", "needed_by"]

# Flags that promise finite values. A partial may be infinite or NaN where the primal result is finite.
_FINITE_FLAGS = ("nnan", "ninf")
_FAST = ("reassoc", "nnan", "ninf", "nsz", "arcp", "contract", "afn")
_FLOAT_FLAGS = frozenset(_FAST)


def _splat(type: Type, scalar: Value) -> Value:
    return ConstantAggregate(type, (scalar,), splat=True) if isinstance(type, VectorType) else scalar


def _constant(type: Type, value: float) -> Value:
    if not isinstance(type.scalar, FloatType) or type.scalar.bits > DOUBLE.bits:
        raise InternalError(f"a rule was run on type {type}")
    return _splat(type, ConstantFloat.of(type.scalar, value))


def _integer(type: Type, value: int) -> Value:
    assert isinstance(type.scalar, IntType)
    return _splat(type, ConstantInt(type.scalar, value))


def _compare_type(operand: Type) -> Type:
    return VectorType(operand.count, I1, operand.scalable) if isinstance(operand, VectorType) else I1


def _float_flags(inst: Instruction) -> tuple[str, ...]:
    flags: list[str] = []
    for flag in inst.flags:
        flags.extend(_FAST if flag == "fast" else (flag,) if flag in _FLOAT_FLAGS else ())
    return tuple(flags)


class EmittingContext:
    """Emits derivative code of `inst` at the end of the builder's block.

    `value_of` gives the value that stands for a primal value at the point of emission. Functions that are
    called get declared in `module`.
    """

    def __init__(
        self,
        builder: Builder,
        module: Module,
        inst: Instruction,
        value_of: Callable[[Value], Value],
        flags: tuple[str, ...] | None = None,
    ) -> None:
        self.builder = builder
        self.module = module
        self.inst = inst
        self.type = inst.type
        self._value_of = value_of
        self._flags = _float_flags(inst) if flags is None else flags

    def without_finite_flags(self) -> EmittingContext:
        """The same context without `nnan` and `ninf`, for partials that may be infinite or NaN."""
        flags = tuple(flag for flag in self._flags if flag not in _FINITE_FLAGS)
        return EmittingContext(self.builder, self.module, self.inst, self._value_of, flags)

    def x(self, index: int) -> Value:
        return self._value_of(self.inst.operands[index])

    @property
    def y(self) -> Value:
        return self._value_of(self.inst)

    def constant(self, value: float) -> Value:
        return _constant(self.type, value)

    def fadd(self, a: Value, b: Value) -> Value:
        return self.builder.binary("fadd", a, b, flags=self._flags)

    def fsub(self, a: Value, b: Value) -> Value:
        return self.builder.binary("fsub", a, b, flags=self._flags)

    def fmul(self, a: Value, b: Value) -> Value:
        return self.builder.binary("fmul", a, b, flags=self._flags)

    def fdiv(self, a: Value, b: Value) -> Value:
        return self.builder.binary("fdiv", a, b, flags=self._flags)

    def scaled_down(self, t: Value, by: Value) -> Value:
        flags = self._flags if "arcp" in self._flags else (*self._flags, "arcp")
        return self.builder.binary("fdiv", t, by, flags=flags)

    def fneg(self, a: Value) -> Value:
        return self.builder.fneg(a, flags=self._flags)

    def fcmp(self, predicate: str, a: Value, b: Value) -> Value:
        return self.builder.op("fcmp", _compare_type(a.type), [a, b], payload=predicate, flags=self._flags)

    def icmp(self, predicate: str, a: Value, b: Value) -> Value:
        return self.builder.op("icmp", _compare_type(a.type), [a, b], payload=predicate)

    def integer(self, like: Value, value: int) -> Value:
        return _integer(like.type, value)

    def iadd(self, a: Value, b: Value) -> Value:
        return self.builder.binary("add", a, b)

    def select(self, condition: Value, a: Value, b: Value) -> Value:
        if isinstance(a.type, VectorType) and not isinstance(condition.type, VectorType):
            condition = self._broadcast(condition, a.type)
        return self.builder.select(condition, a, b)

    def to_float(self, a: Value) -> Value:
        if isinstance(self.type, VectorType) and not isinstance(a.type, VectorType):
            return self._broadcast(self.builder.cast("sitofp", a, self.type.element), self.type)
        return self.builder.cast("sitofp", a, self.type)

    def call(self, name: str, *arguments: Value) -> Value:
        if len(arguments) != len(FUNCTIONS[name].operands):
            raise InternalError(f"{name} takes {len(FUNCTIONS[name].operands)} operands")
        target = call_of(name, self.type)
        if isinstance(self.type, VectorType) and target.type is not self.type:
            return self._call_by_element(self.type, target.symbol, target.type, arguments)
        return self._call_scalar(target.symbol, target.type, self.type, arguments)

    def _call_by_element(
        self, type: VectorType, symbol: str, computed: Type, arguments: Sequence[Value]
    ) -> Value:
        result: Value = poison(type)
        for lane in range(type.count):
            index = ConstantInt(I32, lane)
            scalars = [
                self.builder.op("extractelement", a.type.element, [a, index])
                if isinstance(a.type, VectorType)
                else a
                for a in arguments
            ]
            element = self._call_scalar(symbol, computed, type.element, scalars)
            result = self.builder.op("insertelement", type, [result, element, index])
        return result

    def _call_scalar(self, symbol: str, computed: Type, wanted: Type, arguments: Sequence[Value]) -> Value:
        """Calls `symbol`, which computes in type `computed`, for operands and a result of type `wanted`."""
        widened = [
            self.builder.cast("fpext", a, computed) if a.type is wanted and computed is not wanted else a
            for a in arguments
        ]
        signature = FunctionType(computed, tuple(a.type for a in widened))
        callee = self.module.declare(symbol, signature, PURE)
        if callee.function_type is not signature:
            raise InternalError(f"@{symbol} is declared as {callee.function_type}, wanted {signature}")
        # Fast-math flags are dropped from calls to defined helpers: they are no part of a helper's contract.
        flags = () if symbol.startswith("llad.") else self._flags
        result = self.builder.call(callee, signature, list(widened), flags=flags)
        return self.builder.cast("fptrunc", result, wanted) if computed is not wanted else result

    def _broadcast(self, scalar: Value, type: VectorType) -> Value:
        vector = VectorType(type.count, scalar.type, type.scalable)
        single = self.builder.op("insertelement", vector, [poison(vector), scalar, ConstantInt(I32, 0)])
        mask = zero(VectorType(type.count, I32, type.scalable))
        return self.builder.op("shufflevector", vector, [single, poison(vector), mask])


class RecordingContext:
    """Emits nothing and records in `needed` what a rule reads: operands of `inst`, or `inst` itself."""

    def __init__(self, inst: Instruction) -> None:
        self.inst = inst
        self.type = inst.type
        self._read: list[Value] = []

    @property
    def needed(self) -> frozenset[Value]:
        return frozenset(self._read)

    def x(self, index: int) -> Value:
        self._read.append(self.inst.operands[index])
        return self.inst.operands[index]

    @property
    def y(self) -> Value:
        self._read.append(self.inst)
        return self.inst

    def _placeholder(self, *operands: Value) -> Value:
        return Value(self.type, "recorded")

    def constant(self, value: float) -> Value:
        return _constant(self.type, value)

    def fadd(self, a: Value, b: Value) -> Value:
        return self._placeholder(a, b)

    def fsub(self, a: Value, b: Value) -> Value:
        return self._placeholder(a, b)

    def fmul(self, a: Value, b: Value) -> Value:
        return self._placeholder(a, b)

    def fdiv(self, a: Value, b: Value) -> Value:
        return self._placeholder(a, b)

    def scaled_down(self, t: Value, by: Value) -> Value:
        return self._placeholder(t, by)

    def fneg(self, a: Value) -> Value:
        return self._placeholder(a)

    def fcmp(self, predicate: str, a: Value, b: Value) -> Value:
        return Value(_compare_type(a.type), "recorded")

    def icmp(self, predicate: str, a: Value, b: Value) -> Value:
        return Value(_compare_type(a.type), "recorded")

    def integer(self, like: Value, value: int) -> Value:
        return _integer(like.type, value)

    def iadd(self, a: Value, b: Value) -> Value:
        return Value(a.type, "recorded")

    def select(self, condition: Value, a: Value, b: Value) -> Value:
        return Value(a.type, "recorded")

    def to_float(self, a: Value) -> Value:
        return self._placeholder(a)

    def call(self, name: str, *arguments: Value) -> Value:
        call_of(name, self.type)
        return self._placeholder(*arguments)


def apply(context: EmittingContext, rule: Rule, index: int, t: Value, guarded: bool = False) -> Value:
    """Emits `t * dy/dx_index`. With a singular rule, or if `guarded`, an exactly zero `t` gives exactly zero.

    Raises InternalError if the operand carries no derivative (the caller has to ask `rule.scales` first).
    """
    scale = rule.scales[index]
    if scale is None:
        raise InternalError(f"operand {index} of {context.inst!r} carries no derivative")
    if not rule.singular and not (guarded and _reads(rule, context.inst, index)):
        return scale(context, t)
    careful = context.without_finite_flags()
    scaled = scale(careful, t)
    nothing = careful.constant(0.0)
    return careful.select(careful.fcmp("oeq", t, nothing), nothing, scaled)


def _reads(rule: Rule, inst: Instruction, index: int) -> bool:
    """Whether the partial derivative is computed from numbers that are not constant."""
    return any(not isinstance(value, Constant) for value in needed_by(rule, inst, [index]))


def needed_by(rule: Rule, inst: Instruction, active_operands: Sequence[int]) -> frozenset[Value]:
    """The primal values that the derivative of `inst` with respect to `active_operands` reads.

    Constants among the operands are part of the answer if they are read.
    """
    context = RecordingContext(inst)
    for index in active_operands:
        scale = rule.scales[index]
        if scale is not None:
            scale(context, Value(inst.type, "recorded"))
    return context.needed
