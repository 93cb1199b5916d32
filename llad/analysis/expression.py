"""Integer expressions over values: what an analysis can say in closed form, and how to compute it.

Every expression has 64 bits and wraps. `evaluate` and the code of `emit` agree for all inputs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from llad.ir.builder import Builder
from llad.ir.types import I64, IntType
from llad.ir.values import Constant as ConstantValue
from llad.ir.values import ConstantInt, Value, integer

__all__ = ["Binary", "Constant", "Expression", "Extend", "Leaf", "binary", "extend", "inverse", "leaf"]

_MASK = (1 << 64) - 1
_SYMBOLS = {"add": "+", "sub": "-", "mul": "*", "udiv": "/u", "sdiv": "/s", "sle": "<=s", "ule": "<=u"}
_PREDICATES = {"smax": "sgt", "smin": "slt", "umax": "ugt", "umin": "ult", "sle": "sle", "ule": "ule"}


def _signed(value: int, bits: int = 64) -> int:
    """The low `bits` bits of `value` as a two's complement number."""
    low = value & ((1 << bits) - 1)
    return low - (1 << bits) if low >> (bits - 1) else low


@dataclass(frozen=True)
class Expression:
    """Base of the nodes. Make them with `leaf`, `binary` and `extend`, which fold constants."""

    def evaluate(self, env: Mapping[Value, int]) -> int:
        """The value, in [-2**63, 2**63), when each leaf has the integer that `env` gives it."""
        raise NotImplementedError

    def text(self) -> str:
        """A readable form, for dumps and tests."""
        raise NotImplementedError

    def leaves(self) -> tuple[Value, ...]:
        """The values that the expression is computed from, each once."""
        found: dict[Value, None] = {}
        self._collect(found)
        return tuple(found)

    def emit(self, builder: Builder, value_of: Callable[[Value], Value]) -> Value:
        """Appends code for the expression and returns its i64; `value_of` gives what stands for each leaf."""
        return self._emit(builder, value_of, {})

    def _collect(self, found: dict[Value, None]) -> None:
        raise NotImplementedError

    def _emit(self, builder: Builder, value_of: Callable[[Value], Value], made: dict[int, Value]) -> Value:
        known = made.get(id(self))
        if known is None:
            known = made[id(self)] = self._make(builder, value_of, made)
        return known

    def _make(self, builder: Builder, value_of: Callable[[Value], Value], made: dict[int, Value]) -> Value:
        raise NotImplementedError


@dataclass(frozen=True)
class Constant(Expression):
    """An integer in [-2**63, 2**63)."""

    value: int

    def evaluate(self, env: Mapping[Value, int]) -> int:
        return self.value

    def text(self) -> str:
        return str(self.value)

    def _collect(self, found: dict[Value, None]) -> None:
        pass

    def _make(self, builder: Builder, value_of: Callable[[Value], Value], made: dict[int, Value]) -> Value:
        return ConstantInt(I64, self.value)


@dataclass(frozen=True)
class Leaf(Expression):
    """A value of an integer type of at most 64 bits, sign-extended."""

    value: Value

    @property
    def bits(self) -> int:
        assert isinstance(self.value.type, IntType)
        return self.value.type.bits

    def evaluate(self, env: Mapping[Value, int]) -> int:
        return _signed(env[self.value], self.bits)

    def text(self) -> str:
        return f"%{self.value.name}" if self.value.name.isdigit() else self.value.name

    def _collect(self, found: dict[Value, None]) -> None:
        found[self.value] = None

    def _make(self, builder: Builder, value_of: Callable[[Value], Value], made: dict[int, Value]) -> Value:
        value = value_of(self.value)
        return value if self.bits == 64 else builder.cast("sext", value, I64)


@dataclass(frozen=True)
class Binary(Expression):
    """`operator`: add, sub, mul, udiv, sdiv (towards zero), smax, smin, umax, umin, or sle, ule (0 or 1)."""

    operator: str
    left: Expression
    right: Expression

    def evaluate(self, env: Mapping[Value, int]) -> int:
        return _apply(self.operator, self.left.evaluate(env), self.right.evaluate(env))

    def text(self) -> str:
        left, right = self.left.text(), self.right.text()
        if self.operator == "add" and isinstance(self.right, Constant) and -(2**63) < self.right.value < 0:
            return f"({left} - {-self.right.value})"
        symbol = _SYMBOLS.get(self.operator)
        return f"({left} {symbol} {right})" if symbol else f"{self.operator}({left}, {right})"

    def _collect(self, found: dict[Value, None]) -> None:
        self.left._collect(found)
        self.right._collect(found)

    def _make(self, builder: Builder, value_of: Callable[[Value], Value], made: dict[int, Value]) -> Value:
        left = self.left._emit(builder, value_of, made)
        right = self.right._emit(builder, value_of, made)
        predicate = _PREDICATES.get(self.operator)
        if predicate is None:
            return builder.binary(self.operator, left, right)
        condition = builder.compare("icmp", predicate, left, right)
        if self.operator in ("sle", "ule"):
            return builder.cast("zext", condition, I64)
        return builder.select(condition, left, right)


@dataclass(frozen=True)
class Extend(Expression):
    """The low `bits` (1 to 63) bits of `operand`, sign-extended if `signed`, else zero-extended."""

    signed: bool
    bits: int
    operand: Expression

    def evaluate(self, env: Mapping[Value, int]) -> int:
        value = self.operand.evaluate(env)
        return _signed(value, self.bits) if self.signed else value & ((1 << self.bits) - 1)

    def text(self) -> str:
        return f"{'sext' if self.signed else 'zext'}{self.bits}({self.operand.text()})"

    def _collect(self, found: dict[Value, None]) -> None:
        self.operand._collect(found)

    def _make(self, builder: Builder, value_of: Callable[[Value], Value], made: dict[int, Value]) -> Value:
        value = self.operand._emit(builder, value_of, made)
        if not self.signed:
            return builder.binary("and", value, integer(64, (1 << self.bits) - 1))
        return builder.cast("sext", builder.cast("trunc", value, IntType(self.bits)), I64)


def _apply(operator: str, a: int, b: int) -> int:
    ua, ub = a & _MASK, b & _MASK
    if operator == "udiv":
        return _signed(ua // ub)
    if operator == "sdiv":
        quotient = abs(a) // abs(b)
        return _signed(quotient if (a < 0) == (b < 0) else -quotient)
    table = {
        "add": a + b,
        "sub": a - b,
        "mul": a * b,
        "smax": max(a, b),
        "smin": min(a, b),
        "umax": max(ua, ub),
        "umin": min(ua, ub),
        "sle": int(a <= b),
        "ule": int(ua <= ub),
    }
    return _signed(table[operator])


def leaf(value: Value) -> Expression | None:
    """`value` sign-extended to 64 bits; None if it is no integer of at most 64 bits, or undef or poison."""
    if not isinstance(value.type, IntType) or value.type.bits > 64:
        return None
    if isinstance(value, ConstantInt):
        return Constant(_signed(value.value, value.type.bits))
    return None if isinstance(value, ConstantValue) else Leaf(value)


def binary(operator: str, left: Expression, right: Expression) -> Expression:
    """The simplified expression `left operator right`."""
    if isinstance(left, Constant) and isinstance(right, Constant):
        if operator not in ("udiv", "sdiv") or right.value != 0:
            return Constant(_apply(operator, left.value, right.value))
        return Binary(operator, left, right)
    if left == right:
        same = _of_equal_operands(operator, left)
        if same is not None:
            return same
    if operator == "sub" and isinstance(right, Constant):
        return binary("add", left, Constant(_signed(-right.value)))
    if operator in ("add", "mul") and isinstance(left, Constant):
        left, right = right, left
    if operator == "add" and isinstance(right, Constant):
        rest, constant = _without_constant(left)
        joined = Constant(_signed(constant + right.value))
        return rest if joined.value == 0 else Binary("add", rest, joined)
    if operator == "sub":
        return _difference(left, right)
    if isinstance(right, Constant) and right.value == 1 and operator in ("mul", "udiv", "sdiv"):
        return left
    if operator == "mul" and right == Constant(-1):
        return binary("sub", Constant(0), left)
    return Binary(operator, left, right)


def _of_equal_operands(operator: str, operand: Expression) -> Expression | None:
    if operator == "sub":
        return Constant(0)
    if operator in ("sle", "ule"):
        return Constant(1)
    return operand if operator in ("smax", "smin", "umax", "umin") else None


def _difference(left: Expression, right: Expression) -> Expression:
    """`left - right` with the constant parts of both sides joined."""
    left, plus = _without_constant(left)
    right, minus = _without_constant(right)
    offset = plus - minus
    if left == right:
        return Constant(_signed(offset))
    if isinstance(left, Constant):
        left, offset = Constant(_signed(left.value + offset)), 0
    if isinstance(right, Binary) and right.operator == "sub" and right.left == Constant(0):
        return binary("add", binary("add", left, right.right), Constant(_signed(offset)))
    return binary("add", Binary("sub", left, right), Constant(_signed(offset)))


def _without_constant(expression: Expression) -> tuple[Expression, int]:
    if isinstance(expression, Binary) and expression.operator == "add":
        left, right = expression.left, expression.right
        if isinstance(right, Constant):
            return left, right.value
    return expression, 0


def extend(signed: bool, bits: int, operand: Expression) -> Expression:
    """The low `bits` bits of `operand` as a signed or unsigned number; `operand` itself for 64 bits."""
    if bits == 64:
        return operand
    if isinstance(operand, Constant):
        low = operand.value & ((1 << bits) - 1)
        return Constant(_signed(low, bits) if signed else low)
    if signed and isinstance(operand, Leaf) and operand.bits <= bits:
        return operand
    if isinstance(operand, Extend) and operand.bits >= bits:
        operand = operand.operand
    return Extend(signed, bits, operand)


def inverse(odd: int, bits: int) -> int:
    """The number whose product with `odd` is 1 modulo 2**bits."""
    return pow(odd, -1, 1 << bits)
