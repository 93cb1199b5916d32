"""Random Numba kernels, the same for the same seed.

Each seed first draws the features that its program may use, so that programs differ in kind and not only in
detail, and a rare combination is not drowned by everything else.
"""

from __future__ import annotations

import random

from tests.fuzz.expressions import ArrayName, Expressions, Scope
from tests.fuzz.helpers import Helper, make_helpers
from tests.fuzz.program import (
    ARRAY,
    DIMENSION,
    INDICES,
    LAYOUTS_1D,
    LAYOUTS_2D,
    PAIR,
    SCALAR,
    SIZES,
    Argument,
    Program,
)

FEATURES = (
    "while",
    "branch",
    "break",
    "continue",
    "early_return",
    "zero_trip",
    "local_array",
    "array_in_loop",
    "gather",
    "computed_index",
    "helper",
    "pair",
    "two_dimensional",
    "layout",
    "swap",
    "view",
    "single",
    "mixed",
    "raise",
    "ternary",
    "array_expression",
    "accumulate",
    "nested_bounds",
    "read_only",
    "recursion",
    "constant_trip",
)
# Rarely drawn: programs with these are mostly about them.
RARE = frozenset({"recursion", "raise", "single", "computed_index"})


def draw_features(stream: random.Random) -> frozenset[str]:
    density = stream.choice([0.25, 0.5, 0.8])
    return frozenset(f for f in FEATURES if stream.random() < (0.12 if f in RARE else density))


class Generator:
    """Writes one program. `budget` is the number of statements that may still be written."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.stream = random.Random(seed)
        self.features = draw_features(self.stream)
        self.text = Expressions(self.stream, self.features)
        self.lines: list[str] = []
        # Compiling takes the time, so small programs are the more frequent ones.
        self.budget = self.stream.choice([2, 4, 4, 6, 8, 12, 22])
        self.counter = 0
        self.helpers: list[Helper] = []

    def has(self, feature: str) -> bool:
        return feature in self.features

    def chance(self, probability: float) -> bool:
        return self.stream.random() < probability

    def name(self, stem: str) -> str:
        self.counter += 1
        return f"{stem}{self.counter}"

    def emit(self, indent: int, *lines: str) -> None:
        self.lines += ["    " * indent + line for line in lines]

    # Arguments and frame.

    def arguments(self) -> list[Argument]:
        made = []
        for position in range(self.stream.choice([1, 2, 2, 3])):
            two = self.has("two_dimensional") and self.chance(0.5)
            dimensions = ("n", "m") if two else (self.stream.choice("nnm"),)
            layouts = LAYOUTS_2D if two else LAYOUTS_1D
            layout = self.stream.choice(layouts) if self.has("layout") and self.chance(0.5) else "C"
            dtype = "float32" if self.has("single") or (self.has("mixed") and self.chance(0.2)) else "float64"
            made.append(Argument(f"x{position}", ARRAY, dimensions, dtype, layout))
        if self.has("pair"):
            made.append(Argument("xs", PAIR, (self.stream.choice("nm"),)))
        made += [Argument(f"c{position}", SCALAR) for position in range(self.stream.choice([0, 1, 1, 2]))]
        if self.has("gather"):
            made.append(Argument("k0", INDICES, ("n", "n")))
            made.append(Argument("k1", INDICES, ("m", "n")))
        self.stream.shuffle(made)
        return [*made, Argument("n", DIMENSION), Argument("m", DIMENSION)]

    def program(self) -> Program:
        arguments = self.arguments()
        scope = Scope(integers=["n", "m"])
        for position, a in enumerate(arguments):
            if a.kind == ARRAY:
                read_only = self.has("read_only") and self.chance(0.4)
                arguments[position] = Argument(a.name, a.kind, a.dimensions, a.dtype, a.layout, read_only)
                plain = a.layout == "C" and not read_only and a.dtype == "float64"
                scope.arrays.append(ArrayName(a.name, a.dimensions, not read_only, False, a.dtype, plain))
            elif a.kind == PAIR:
                scope.pairs.append((a.name, ArrayName(a.name, a.dimensions)))
            elif a.kind == SCALAR:
                scope.scalars.append(a.name)
            elif a.kind == INDICES:
                scope.index_arrays.append((a.name, a.dimensions[0], a.dimensions[1]))
        if self.has("helper"):
            self.helpers = make_helpers(self.stream, self.features)
        self.frame(scope)
        header = f"def kernel({', '.join(a.name for a in arguments)}):"
        blocks = ["import math\n\nimport numpy as np\nfrom numba import njit"]
        blocks += [helper.source for helper in self.helpers]
        blocks.append("\n".join(["@njit", header, *self.lines]))
        candidates = [position for position, a in enumerate(arguments) if a.is_differentiable]
        chosen = [p for p in candidates if self.chance(0.8)] or candidates
        sizes = tuple((name, self.stream.choice(choices)) for name, choices in SIZES.items())
        return Program(self.seed, "\n\n\n".join(blocks) + "\n", tuple(arguments), sizes, tuple(chosen))

    def frame(self, scope: Scope) -> None:
        """The kernel's body: definitions, random statements, and a result that depends on all of them."""
        self.emit(1, "total = 0.0")
        for _ in range(self.stream.choice([1, 2, 3])):
            name = self.name("s")
            self.emit(1, f"{name} = {self.text.bounded(scope)}")
            scope.scalars.append(name)
        if self.has("accumulate"):
            scope.loose.append("total")
        if self.has("local_array"):
            for _ in range(self.stream.choice([1, 2])):
                self.local_array(scope, 1)
        while self.budget > 0:
            self.statement(scope, 1, loops=0, in_loop=False)
        if "total" not in scope.loose:
            scope.loose.append("total")
        for array in scope.arrays:
            if array.writable and self.chance(0.8):
                self.collect(scope, array)
        terms = [f"{self.text.constant()} * {name}" for name in scope.scalars]
        self.emit(1, f"return {' + '.join(['total', *terms])}")

    def collect(self, scope: Scope, array: ArrayName) -> None:
        indices = [self.name("i") for _ in array.dimensions]
        for depth, (index, dimension) in enumerate(zip(indices, array.dimensions, strict=True)):
            self.emit(1 + depth, f"for {index} in range({dimension}):")
        element = f"{array.name}[{', '.join(indices)}]"
        weight = f"math.cos({' + '.join(indices)} + 0.5)" if self.chance(0.5) else self.text.constant()
        term = f"{element} * {element}" if self.chance(0.3) else f"{weight} * {element}"
        self.emit(1 + len(indices), f"total += {term}")

    # Statements.

    def statement(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        self.budget -= 1
        choices = [(self.assign, 4), (self.store, 5)]
        if indent < 6:
            choices += [(self.for_loop, 5 if loops < 3 else 0), (self.branch, 2 if self.has("branch") else 0)]
            choices += [(self.while_loop, 2 if self.has("while") and loops < 2 else 0)]
        choices += [(self.call_helper, 3 if self.helpers else 0)]
        choices += [(self.leave, 1 if in_loop or self.has("early_return") else 0)]
        choices += [(self.declare, 2 if self.has("local_array") and self.may_allocate(loops) else 0)]
        choices += [(self.view, 2 if self.has("view") else 0), (self.swap, 2 if self.has("swap") else 0)]
        choices += [(self.array_expression, 1 if self.has("array_expression") else 0)]
        choices += [(self.complain, 1 if self.has("raise") else 0)]
        functions, weights = zip(*choices, strict=True)
        self.stream.choices(functions, weights)[0](scope, indent, loops, in_loop)

    def may_allocate(self, loops: int) -> bool:
        return loops == 0 or (self.has("array_in_loop") and loops < 3)

    def block(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        self.assign(scope, indent, loops, in_loop) if self.chance(0.3) else self.store(
            scope, indent, loops, in_loop
        )
        for _ in range(self.stream.choice([0, 1, 1, 2, 3])):
            if self.budget > 0:
                self.statement(scope, indent, loops, in_loop)

    def assign(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        pick = self.stream.random()
        own = [name for name in scope.scalars if name.startswith("s")]
        if pick < 0.3 and scope.loose:
            self.emit(indent, f"{self.stream.choice(scope.loose)} += {self.text.bounded(scope)}")
        elif pick < 0.75 and own:
            name = self.stream.choice(own)
            factor = self.text.bounded(scope, 1.0)
            kind = self.stream.random()
            if kind < 0.15:
                self.emit(indent, f"{name} *= {factor}")
            elif kind < 0.25:
                self.emit(indent, f"{name} /= 1.0 + abs({factor})")
            elif kind < 0.5:
                self.emit(indent, f"{name} = 0.6 * {name} + 0.4 * {self.text.bounded(scope)}")
            else:
                self.emit(indent, f"{name} = {self.text.bounded(scope)}")
        else:
            name = self.name("s")
            value = self.text.bounded(scope)
            rounded = self.has("mixed") and self.chance(0.15)
            self.emit(indent, f"{name} = np.float32({value})" if rounded else f"{name} = {value}")
            scope.scalars.append(name)

    def store(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        writable = [array for array in scope.arrays if array.writable]
        if not writable:
            self.assign(scope, indent, loops, in_loop)
            return
        array = self.stream.choice(writable)
        target = self.text.element(scope, array)
        pick = self.stream.random()
        if array.loose:
            operator = self.stream.choice(["+=", "+=", "-=", "="])
            self.emit(indent, f"{target} {operator} {self.text.bounded(scope)}")
        elif pick < 0.2:
            self.emit(indent, f"{target} *= {self.text.bounded(scope, 1.0)}")
        elif pick < 0.5:
            previous = self.text.element(scope, array)
            self.emit(indent, f"{target} = 0.5 * {previous} + 0.5 * {self.text.bounded(scope)}")
        else:
            self.emit(indent, f"{target} = {self.text.bounded(scope)}")

    def iteration(self, scope: Scope) -> tuple[str, str, list[tuple[str, str]]]:
        """Header of a for loop, its variable, and the indices that are valid inside."""
        i, d = self.name("i"), self.stream.choice("nnm")
        outer = [expression for expression, valid in scope.indices if valid == d]
        pick = self.stream.random()
        if self.has("nested_bounds") and outer and pick < 0.5:
            bound = self.stream.choice(outer)
            if self.chance(0.6):
                return f"for {i} in range({bound}):", i, [(i, d)]
            start = self.stream.choice([bound, f"{bound} + 1"])
            return f"for {i} in range({start}, {d}):", i, [(i, d)]
        if self.has("zero_trip") and pick < 0.6:
            bounds = self.stream.choice([f"{d}, {d}", f"1, {d} - 1", f"3, {d}", f"{d} - 4"])
            return f"for {i} in range({bounds}):", i, [(i, d)]
        if self.has("constant_trip") and pick < 0.7:
            return f"for {i} in range({self.stream.choice([1, 2, 3, 4])}):", i, [(f"{i} % {d}", d)]
        kinds = [f"{d}", f"{d}", f"1, {d}", f"1, {d}", f"{d} - 1, -1, -1", f"0, {d}, 2", f"{d} - 1"]
        bounds = self.stream.choice(kinds)
        valid = [(i, d)]
        if bounds.startswith("1,"):
            valid += [(f"{i} - 1", d), (f"{i} - 1", d)]
        elif bounds == f"{d} - 1":
            valid.append((f"{i} + 1", d))
        return f"for {i} in range({bounds}):", i, valid

    def for_loop(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        header, variable, valid = self.iteration(scope)
        inner = scope.inner()
        inner.indices += valid * 2
        inner.integers.append(variable)
        self.emit(indent, header)
        self.block(inner, indent + 1, loops + 1, True)

    def while_loop(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        count, limit = self.name("j"), self.stream.choice([3, 5, 8])
        inner = scope.inner()
        inner.integers.append(count)
        self.emit(indent, f"{count} = 0")
        pick = self.stream.random()
        if pick < 0.35:
            d = self.stream.choice("nm")
            self.emit(indent, f"while {count} < {d}:", f"    {count} += 1")
            inner.indices += [(f"{count} - 1", d)] * 2
        elif pick < 0.75:
            size = self.name("s")
            self.emit(indent, f"{size} = {self.text.bounded(scope)}")
            self.emit(indent, f"while abs({size}) > 0.2 and {count} < {limit}:", f"    {count} += 1")
            shrink = self.text.bounded(inner, 0.3)
            self.emit(indent + 1, f"{size} = 0.6 * {size} + 0.3 * {shrink}")
            inner.scalars.append(size)
            scope.scalars.append(size)
        else:
            self.emit(indent, "while True:", f"    {count} += 1")
            self.emit(indent + 1, f"if {count} >= {limit} or {self.text.condition(inner)}:", "    break")
        self.block(inner, indent + 1, loops + 1, True)

    def branch(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        self.emit(indent, f"if {self.text.condition(scope)}:")
        self.block(scope.inner(), indent + 1, loops, in_loop)
        if self.chance(0.3):
            self.emit(indent, f"elif {self.text.condition(scope)}:")
            self.block(scope.inner(), indent + 1, loops, in_loop)
        if self.chance(0.5):
            self.emit(indent, "else:")
            self.block(scope.inner(), indent + 1, loops, in_loop)

    def leave(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        words = [word for word in ("break", "continue") if in_loop and self.has(word)]
        if self.has("early_return"):
            words.append(f"return total + {self.text.bounded(scope)}")
        if words:
            self.emit(indent, f"if {self.text.condition(scope)}:", f"    {self.stream.choice(words)}")

    def complain(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        name = self.stream.choice(scope.scalars)
        level = self.stream.choice([0.4, 2.5, 2.5])
        self.emit(indent, f"if {name} > {level}:", f'    raise ValueError("fuzz: {name} is too large")')

    def local_array(self, scope: Scope, indent: int) -> None:
        name = self.name("t")
        dimensions = (
            ("n", "m") if self.has("two_dimensional") and self.chance(0.4) else (self.stream.choice("nm"),)
        )
        shape = f"({', '.join(dimensions)})" if len(dimensions) > 1 else dimensions[0]
        alike = [array for array in scope.arrays if array.dimensions == dimensions and not array.loose]
        pick = self.stream.random()
        loose = pick < 0.35
        plain = True
        if loose:
            self.emit(indent, f"{name} = np.zeros({shape})")
        elif pick < 0.6 and alike:
            source = self.stream.choice(alike)
            plain = source.dtype == "float64" and source.plain
            self.emit(indent, f"{name} = {source.name}.copy()")
        elif pick < 0.7:
            self.emit(indent, f"{name} = np.full({shape}, {self.text.bounded(scope)})")
        else:
            indices = [self.name("i") for _ in dimensions]
            inner = scope.inner()
            inner.indices += list(zip(indices, dimensions, strict=True)) * 2
            self.emit(indent, f"{name} = np.empty({shape})")
            for depth, (index, dimension) in enumerate(zip(indices, dimensions, strict=True)):
                self.emit(indent + depth, f"for {index} in range({dimension}):")
            value = self.text.bounded(inner)
            self.emit(indent + len(indices), f"{name}[{', '.join(indices)}] = {value}")
        scope.arrays.append(ArrayName(name, dimensions, True, loose, "float64", plain))

    def declare(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        self.local_array(scope, indent)

    def view(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        array = self.stream.choice(scope.arrays) if scope.arrays else None
        if array is None or not array.dimensions:
            return
        name = self.name("v")
        kinds: list[tuple[str, tuple[str, ...]]]
        if len(array.dimensions) == 2:
            n, m = array.dimensions
            kinds = [(f"[{self.text.index(scope, n)}]", (m,)), (f"[:, {self.text.index(scope, m)}]", (n,))]
            kinds += [(".T", (m, n)), ("[::-1]", (n, m))]
        else:
            (n,) = array.dimensions
            kinds = [("[::-1]", (n,)), ("", (n,)), (f"[0:{n}]", (n,))]
        suffix, dimensions = self.stream.choice(kinds)
        self.emit(indent, f"{name} = {array.name}{suffix}")
        scope.arrays.append(ArrayName(name, dimensions, array.writable, array.loose, array.dtype))

    def swap(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        plain = [array for array in scope.arrays if array.plain]
        pairs = [
            (a.name, b.name)
            for a in plain
            for b in plain
            if a.name < b.name and a.dimensions == b.dimensions and a.loose == b.loose
        ]
        if pairs:
            first, second = self.stream.choice(pairs)
            self.emit(indent, f"{first}, {second} = {second}, {first}")

    def array_expression(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        usable = [array for array in scope.arrays if not array.loose and array.dtype == "float64"]
        if not usable or not self.may_allocate(loops):
            return
        a = self.stream.choice(usable)
        b = self.stream.choice([array for array in usable if array.dimensions == a.dimensions])
        pick = self.stream.random()
        factor = self.text.bounded(scope, 0.5)
        if pick < 0.3 and scope.loose:
            self.emit(indent, f"{self.stream.choice(scope.loose)} += np.sum({a.name} * {b.name})")
        elif pick < 0.5 and a.writable:
            self.emit(indent, f"{a.name}[:] = 0.5 * {b.name} + 0.5 * {factor}")
        elif pick < 0.65 and a.writable:
            self.emit(indent, f"{a.name} *= {factor}")
        else:
            name = self.name("t")
            self.emit(indent, f"{name} = 0.5 * {a.name} + np.sin({b.name}) * {factor}")
            scope.arrays.append(ArrayName(name, a.dimensions))

    def call_helper(self, scope: Scope, indent: int, loops: int, in_loop: bool) -> None:
        helper = self.stream.choice(self.helpers)
        helper.call(self.text, scope, self.emit, indent, self.name)


def generate(seed: int) -> Program:
    """The program of `seed`."""
    return Generator(seed).program()
