"""Operations on matrices as data: what they read and write, and the functions that compute them and their derivatives.

An operation `llad.gemm.set` exists for each element type as a function, e.g. `llad.gemm.set.float64`:

    i32 @llad.gemm.set.float64(i64 numbers, double scalars, ptr block, i64 size of the block, ...)

All three functions of an operation are Python functions of numbers and of one-dimensional arrays, the blocks. They
are compiled like any captured function, so that what differentiates user code differentiates them too; matrices lie
in blocks by columns. A block with dimensions is an array with strides instead, and its shadow an array of the same
shape. It is passed as an address with a length and a stride in bytes for each dimension, counted in whole numbers,
complex ones too. Where the elements are not needed, only its shape means something. Conventions of the derivatives:
`llad.analysis.facts.OperationFact`. A shadow that no call passes is None, one that is not there has size 0, and so
has a block whose elements are not needed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from llad.analysis.facts import Extent, OperandFact, OperationFact
from llad.ir.types import DOUBLE, FLOAT, IntType, Type

__all__ = [
    "HIDDEN",
    "INTEGER",
    "KINDS",
    "MAGNITUDE",
    "REAL",
    "VALUE",
    "Block",
    "Operation",
    "fact_of",
    "scalars_per_element",
    "split_symbol",
]

# Parameters that are passed by value.
INTEGER = "integer"
REAL = "real"

# Element types of blocks: that of the matrices, its real part's, and words of 64 bits in which an operation keeps
# what only its own derivatives read: pivots, factors. They are never differentiable, whatever they mean.
VALUE = "value"
MAGNITUDE = "magnitude"
HIDDEN = "hidden"

# Element types of matrices and the letters that BLAS has for them.
KINDS = {"float32": "s", "float64": "d", "complex64": "c", "complex128": "z"}


@dataclass(frozen=True)
class Block:
    """An array parameter. `needed_for` names the blocks whose derivative needs its elements, as they are afterwards.

    `dimensions`: 0 for elements that lie one behind the other; else those of an array with strides, 1 or 2.
    """

    name: str
    element: str = VALUE
    reads: bool = False
    writes: bool = False
    needed_for: tuple[str, ...] = ()
    dimensions: int = 0

    @property
    def passed(self) -> int:
        """By how many arguments of the function it is passed: address and size, or address, lengths and strides."""
        return 1 + (2 * self.dimensions or 1)

    @property
    def differentiable(self) -> bool:
        return self.element in (VALUE, MAGNITUDE)


@dataclass(frozen=True)
class Operation:
    """`primal` takes the parameters in order and returns a status; `reverse` and `tangent` take shadows behind them.

    `parameters`: `INTEGER`, `REAL` or a block. An operation without derivatives is one that only the code of others
    calls, so that it exists once; programs that are differentiated never do.
    """

    name: str
    parameters: tuple[str | Block, ...]
    primal: Callable[..., Any]
    reverse: Callable[..., Any] | None = None
    tangent: Callable[..., Any] | None = None

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(parameter for parameter in self.parameters if isinstance(parameter, Block))

    @property
    def shadows(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.differentiable)


def scalars_per_element(element: str, kind: str) -> int:
    """Complex numbers are two floats as far as memory is concerned."""
    return 2 if element == VALUE and kind.startswith("complex") else 1


def element_type(element: str, kind: str) -> Type:
    """The LLVM type of the scalars in a block. `kind` is the NumPy name of the matrices' element type."""
    if element == HIDDEN:
        return IntType(64)
    return FLOAT if kind in ("float32", "complex64") else DOUBLE


def split_symbol(symbol: str) -> tuple[str, str, str, frozenset[int]]:
    """Operation, kind, role (empty: the operation itself) and numbers of the shadows that calls do not pass.

    `llad.gemm.set.float64.reverse.without.0.2` -> `llad.gemm.set`, `float64`, `reverse`, {0, 2}
    """
    whole, _, absent = symbol.partition(".without.")
    head, _, last = whole.rpartition(".")
    role = last if last in ("reverse", "tangent") else ""
    name, _, kind = (head if role else whole).rpartition(".")
    return name, kind, role, frozenset(map(int, absent.split("."))) if absent else frozenset()


def fact_of(operation: Operation, kind: str) -> OperationFact:
    """What the core needs to know of the operation for matrices of `kind`."""
    positions: dict[str, int] = {}
    position = 0
    for parameter in operation.parameters:
        if isinstance(parameter, Block):
            positions[parameter.name] = position
            position += parameter.passed - 1
        position += 1
    operands = tuple(
        OperandFact(
            positions[block.name],
            element_type(block.element, kind),
            -1 if block.dimensions else positions[block.name] + 1,
            block.reads,
            block.writes,
            block.differentiable,
            tuple(positions[name] for name in block.needed_for),
            tuple(
                Extent(positions[block.name] + 1 + 2 * number, positions[block.name] + 2 + 2 * number)
                for number in range(block.dimensions)
            ),
            scalars_per_element(block.element, kind) if block.dimensions else 1,
        )
        for block in operation.blocks
    )
    symbol = f"{operation.name}.{kind}"
    return OperationFact(operands, f"{symbol}.reverse", f"{symbol}.tangent")
