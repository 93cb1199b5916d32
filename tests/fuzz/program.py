"""A random program: its source, how its arguments are made, and how it becomes a function."""

from __future__ import annotations

import ast
import json
import linecache
import math
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import numba
import numpy as np

ARRAY, SCALAR, DIMENSION, INDICES, PAIR = "array", "scalar", "dimension", "indices", "pair"
# The large ones reach the vector code of loops.
SIZES = {"n": (2, 3, 5, 7, 21), "m": (1, 2, 4, 6, 19)}
# Further sets of arguments that the code of a program is tried with.
OTHERS = 2
LAYOUTS_1D = ("C", "strided", "reversed", "column")
LAYOUTS_2D = ("C", "F", "strided", "reversed", "window")


@dataclass(frozen=True)
class Argument:
    """One argument of a program.

    kind "array": float array whose shape is named by `dimensions`; "scalar": a float; "dimension": the size
    called `name`, an integer; "indices": integers of shape `dimensions[:1]`, each a valid position along
    `dimensions[-1]`; "pair": a tuple of two arrays as in "array".
    """

    name: str
    kind: str
    dimensions: tuple[str, ...] = ()
    dtype: str = "float64"
    layout: str = "C"
    read_only: bool = False

    @property
    def is_differentiable(self) -> bool:
        return self.kind in (ARRAY, SCALAR, PAIR)


@dataclass(frozen=True)
class Program:
    """`source` defines helpers and `kernel(*arguments) -> float`; `sizes` are those of the dimensions."""

    seed: int
    source: str
    arguments: tuple[Argument, ...]
    sizes: tuple[tuple[str, int], ...]
    differentiated: tuple[int, ...]

    @property
    def is_single_precision(self) -> bool:
        return any(a.dtype == "float32" for a in self.arguments) or "float32" in self.source

    def others(self) -> Iterator[Program]:
        """The same program, and so the same compiled code, with other numbers and sizes of arguments."""
        for step in range(1, OTHERS + 1):
            # Beyond the seeds that programs are generated from; each size is one that a program may have.
            stream = random.Random(self.seed * OTHERS + step)
            sizes = tuple((name, stream.choice(SIZES.get(name, (size,)))) for name, size in self.sizes)
            yield replace(self, seed=self.seed + step * 10**9, sizes=sizes)

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @staticmethod
    def from_json(text: str) -> Program:
        data = json.loads(text)
        arguments = tuple(Argument(**{**a, "dimensions": tuple(a["dimensions"])}) for a in data["arguments"])
        sizes = tuple((name, size) for name, size in data["sizes"])
        return Program(data["seed"], data["source"], arguments, sizes, tuple(data["differentiated"]))

    def __str__(self) -> str:
        lines = [
            f"seed {self.seed}, sizes {dict(self.sizes)}, differentiated arguments {self.differentiated}"
        ]
        for a in self.arguments:
            if a.kind not in (SCALAR, DIMENSION):
                details = [a.kind, "x".join(a.dimensions), a.dtype, a.layout]
                lines.append(f"  {a.name}: {' '.join(details)}{' read-only' if a.read_only else ''}")
        return "\n".join([*lines, self.source])


def _laid_out(values: np.ndarray, layout: str) -> np.ndarray:
    """The same values in memory of another layout."""
    if layout == "C":
        return np.ascontiguousarray(values)
    if layout == "F":
        return np.asfortranarray(values)
    if layout == "reversed":
        return np.ascontiguousarray(values[::-1])[::-1]
    rows = values.shape[0]
    if values.ndim == 1:
        base = np.full((rows, 3) if layout == "column" else 2 * rows, 7.0, values.dtype)
        view = base[:, 1] if layout == "column" else base[::2]
    else:
        base = np.full((rows + 2, 2 * values.shape[1] + 1), 7.0, values.dtype)
        view = base[1:-1, ::2][:, : values.shape[1]] if layout == "strided" else base[1:-1, : values.shape[1]]
    view[...] = values
    return view


def _array(argument: Argument, sizes: Mapping[str, int], numbers: np.random.Generator) -> np.ndarray:
    shape = tuple(sizes[name] for name in argument.dimensions)
    values = numbers.uniform(-1.5, 1.5, shape).astype(argument.dtype)
    made = _laid_out(values, argument.layout)
    if argument.read_only:
        made.flags.writeable = False
    return made


def make_arguments(program: Program) -> tuple[Any, ...]:
    """Fresh arguments, the same at each call. Each argument has its own stream of random numbers."""
    sizes = dict(program.sizes)
    made: list[Any] = []
    for a in program.arguments:
        numbers = np.random.default_rng([program.seed, *a.name.encode()])
        if a.kind == DIMENSION:
            made.append(sizes[a.name])
        elif a.kind == SCALAR:
            made.append(float(numbers.uniform(-1.5, 1.5)))
        elif a.kind == INDICES:
            made.append(numbers.integers(0, sizes[a.dimensions[-1]], sizes[a.dimensions[0]]))
        elif a.kind == PAIR:
            made.append((_array(a, sizes, numbers), _array(a, sizes, numbers)))
        else:
            made.append(_array(a, sizes, numbers))
    return tuple(made)


def make_tangents(program: Program) -> dict[int, Any]:
    """Directions for the differentiated arguments: position -> value of the same structure."""
    sizes = dict(program.sizes)
    made: dict[int, Any] = {}
    for position in program.differentiated:
        a = program.arguments[position]
        numbers = np.random.default_rng([program.seed + 1, *a.name.encode()])
        plain = Argument(a.name, ARRAY, a.dimensions, a.dtype)
        if a.kind == SCALAR:
            made[position] = float(numbers.uniform(-1.0, 1.0))
        elif a.kind == PAIR:
            made[position] = (_array(plain, sizes, numbers), _array(plain, sizes, numbers))
        else:
            made[position] = _array(plain, sizes, numbers)
    return made


def compile_source(program: Program, namespace: dict[str, Any]) -> Callable[..., Any]:
    """`kernel` of the source without its imports, executed in `namespace`."""
    # Numba reads the source of functions through linecache when it reports an error.
    name = f"<fuzz {program.seed} {hash(program.source) & 0xFFFFFFFF:08x}>"
    linecache.cache[name] = (len(program.source), None, program.source.splitlines(keepends=True), name)
    tree = ast.parse(program.source)
    tree.body = [node for node in tree.body if not isinstance(node, ast.Import | ast.ImportFrom)]
    exec(compile(tree, name, "exec"), namespace)
    kernel: Callable[..., Any] = namespace["kernel"]
    return kernel


def numba_kernel(program: Program) -> Callable[..., Any]:
    """The kernel as Numba compiles it."""
    namespace: dict[str, Any] = {"math": math, "np": np, "njit": numba.njit, "__name__": "fuzz_program"}
    return compile_source(program, namespace)
