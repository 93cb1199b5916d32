"""Random expressions whose values stay bounded and inside the domains of the functions they use."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field

# Every bounded variable and array element stays within [-LIMIT, LIMIT].
LIMIT = 2.0


@dataclass(frozen=True)
class ArrayName:
    """An array that a program can use. Elements of a loose one are unbounded (sums are collected in it)."""

    name: str
    dimensions: tuple[str, ...]
    writable: bool = True
    loose: bool = False
    dtype: str = "float64"
    # Of the type of np.zeros: its name may be rebound to another such array.
    plain: bool = False


@dataclass
class Scope:
    """What is defined at a point of a program. `indices` are pairs (expression, dimension it indexes)."""

    scalars: list[str] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    arrays: list[ArrayName] = field(default_factory=list)
    indices: list[tuple[str, str]] = field(default_factory=list)
    integers: list[str] = field(default_factory=list)
    index_arrays: list[tuple[str, str, str]] = field(
        default_factory=list
    )  # name, length, dimension of values
    pairs: list[tuple[str, ArrayName]] = field(default_factory=list)

    def inner(self) -> Scope:
        """A scope for a block: what is defined in the block ends with it."""
        return Scope(
            list(self.scalars),
            list(self.loose),
            list(self.arrays),
            list(self.indices),
            list(self.integers),
            list(self.index_arrays),
            list(self.pairs),
        )


# Template, largest |x| that is allowed, bound of the result for |x| <= b.
UNARY: tuple[tuple[str, float, Callable[[float], float]], ...] = (
    ("math.sin({})", math.inf, lambda b: 1.0),
    ("math.cos({})", math.inf, lambda b: 1.0),
    ("math.tanh({})", math.inf, lambda b: 1.0),
    ("math.exp(-abs({}))", math.inf, lambda b: 1.0),
    ("math.exp(0.5 * {})", 3.0, lambda b: math.exp(0.5 * b)),
    ("math.sqrt(1.0 + ({0}) * ({0}))", 10.0, lambda b: math.sqrt(1.0 + b * b)),
    ("math.log(1.5 + ({0}) * ({0}))", 10.0, lambda b: max(0.41, math.log(1.5 + b * b))),
    ("math.atan({})", math.inf, lambda b: 1.58),
    ("math.expm1(0.3 * {})", 4.0, lambda b: math.expm1(0.3 * b)),
    ("math.log1p(({0}) * ({0}))", 10.0, lambda b: math.log1p(b * b)),
    ("math.sinh(0.5 * {})", 4.0, lambda b: math.sinh(0.5 * b)),
    ("math.erf({})", math.inf, lambda b: 1.0),
    ("np.sin({})", math.inf, lambda b: 1.0),
    ("np.exp(-0.5 * abs({}))", math.inf, lambda b: 1.0),
    ("np.sqrt(0.5 + abs({}))", 10.0, lambda b: math.sqrt(0.5 + b)),
    ("({}) ** 2", 4.0, lambda b: b * b),
    ("({}) ** 3", 3.0, lambda b: b**3),
    ("(1.2 + ({0}) * ({0})) ** 0.7", 4.0, lambda b: (1.2 + b * b) ** 0.7),
    ("abs({})", math.inf, lambda b: b),
    ("-({})", math.inf, lambda b: b),
)
# Template, largest |x| and |y|, bound.
BINARY: tuple[tuple[str, float, Callable[[float, float], float]], ...] = (
    ("({} + {})", math.inf, lambda a, b: a + b),
    ("({} - {})", math.inf, lambda a, b: a + b),
    ("({} * {})", math.inf, lambda a, b: a * b),
    ("({} * {})", math.inf, lambda a, b: a * b),
    ("({0} / (1.0 + ({1}) * ({1})))", 10.0, lambda a, b: a),
    ("min({}, {})", math.inf, lambda a, b: max(a, b)),
    ("max({}, {})", math.inf, lambda a, b: max(a, b)),
    ("math.atan2({}, 1.5 + abs({}))", 10.0, lambda a, b: 1.58),
    ("math.hypot({}, 1.0 + abs({}))", 10.0, lambda a, b: math.hypot(a, 1.0 + b)),
    ("math.pow(1.1 + abs({}), 0.3 * ({}))", 4.0, lambda a, b: (1.1 + a) ** (0.3 * b)),
)


class Expressions:
    """Builds expressions from a stream of random numbers; each method returns source text."""

    def __init__(self, stream: random.Random, features: frozenset[str]) -> None:
        self.stream = stream
        self.features = features

    def chance(self, probability: float) -> bool:
        return self.stream.random() < probability

    def constant(self, limit: float = 1.5) -> str:
        value = round(self.stream.uniform(-limit, limit), 2) or 0.31
        return str(value) if value > 0 else f"({value})"

    def index(self, scope: Scope, dimension: str) -> str:
        """An expression that is a valid index along `dimension` (negative ones count from the end)."""
        at_hand = [expression for expression, valid in scope.indices if valid == dimension]
        other = [expression for expression, valid in scope.indices if valid != dimension]
        pick = self.stream.random()
        gathers = [(a, length) for a, length, values in scope.index_arrays if values == dimension]
        if gathers and "gather" in self.features and pick < 0.3:
            name, length = self.stream.choice(gathers)
            inside = [expression for expression, valid in scope.indices if valid == length]
            return f"{name}[{self.stream.choice([*inside, '0'])}]"
        if "computed_index" in self.features and pick < 0.4 and scope.scalars:
            return f"int(abs({self.stream.choice(scope.scalars)}) * 3.0) % {dimension}"
        if at_hand and pick < 0.9:
            chosen = self.stream.choice(at_hand)
            twist = self.stream.random()
            if twist < 0.75:
                return chosen
            return f"{dimension} - 1 - ({chosen})" if twist < 0.87 else f"({chosen} + 2) % {dimension}"
        if other and pick < 0.95:
            return f"({self.stream.choice(other)}) % {dimension}"
        return self.stream.choice(["0", f"{dimension} - 1", "-1"])

    def element(self, scope: Scope, array: ArrayName) -> str:
        return f"{array.name}[{', '.join(self.index(scope, d) for d in array.dimensions)}]"

    def atom(self, scope: Scope) -> tuple[str, float]:
        """A variable, an element or a constant, with a bound of its absolute value."""
        pick = self.stream.random()
        if pick < 0.45 and scope.arrays:
            array = self.stream.choice(scope.arrays)
            text = self.element(scope, array)
            return (f"math.tanh({text})", 1.0) if array.loose else (text, LIMIT)
        if pick < 0.5 and scope.pairs:
            name, array = self.stream.choice(scope.pairs)
            indices = ", ".join(self.index(scope, d) for d in array.dimensions)
            return f"{name}[{self.stream.choice('01')}][{indices}]", LIMIT
        if pick < 0.85 and scope.scalars:
            return self.stream.choice(scope.scalars), LIMIT
        if pick < 0.9 and scope.loose:
            return f"math.sin({self.stream.choice(scope.loose)})", 1.0
        if pick < 0.94 and scope.integers:
            return f"(0.1 * {self.stream.choice(scope.integers)})", LIMIT
        text = self.constant()
        return text, abs(float(text.strip("()")))

    @staticmethod
    def within(text: str, bound: float, limit: float) -> tuple[str, float]:
        """The expression, scaled so that its bound is at most `limit`."""
        if bound <= limit:
            return text, bound
        factor = math.floor(1e4 * limit / bound) / 1e4
        return (f"({factor} * ({text}))", limit) if factor > 0 else (f"math.tanh({text})", 1.0)

    def expression(self, scope: Scope, depth: int) -> tuple[str, float]:
        if depth <= 0:
            return self.atom(scope)
        pick = self.stream.random()
        if pick < 0.5:
            template, limit, bound = self.stream.choice(BINARY)
            left, left_bound = self.within(*self.expression(scope, depth - 1), limit)
            # Templates that repeat an operand would double the text at each level.
            right, right_bound = self.within(
                *self.expression(scope, 0 if "{1})" in template else depth - 1), limit
            )
            return template.format(left, right), bound(left_bound, right_bound)
        if pick < 0.85:
            template, limit, unary_bound = self.stream.choice(UNARY)
            inner = self.within(*self.expression(scope, 0 if "{0}" in template else depth - 1), limit)
            return template.format(inner[0]), unary_bound(inner[1])
        if pick < 0.93 and "ternary" in self.features:
            left, left_bound = self.expression(scope, depth - 1)
            right, right_bound = self.expression(scope, depth - 1)
            return f"({left} if {self.condition(scope, False)} else {right})", max(left_bound, right_bound)
        return self.expression(scope, depth - 1)

    def bounded(self, scope: Scope, limit: float = LIMIT) -> str:
        """An expression within [-limit, limit]."""
        return self.within(*self.expression(scope, self.stream.choice([1, 1, 2, 2, 3])), limit)[0]

    def condition(self, scope: Scope, compound: bool = True) -> str:
        integers = scope.integers
        pick = self.stream.random()
        if integers and pick < 0.3:
            name = self.stream.choice(integers)
            return self.stream.choice([f"{name} % 2 == 0", f"{name} > 1", f"{name} % 3 != 1", f"{name} < 3"])
        if len(integers) > 1 and pick < 0.4:
            first, second = self.stream.sample(integers, 2)
            return self.stream.choice([f"{first} < {second}", f"({first} + {second}) % 2 == 1"])
        if pick < 0.5 and compound:
            word = self.stream.choice(["and", "or"])
            return f"({self.condition(scope, False)}) {word} ({self.condition(scope, False)})"
        left = self.expression(scope, 1)[0] if compound else self.atom(scope)[0]
        right = self.constant(0.8) if self.chance(0.7) else self.atom(scope)[0]
        return f"{left} {self.stream.choice(['<', '>', '<=', '>='])} {right}"
