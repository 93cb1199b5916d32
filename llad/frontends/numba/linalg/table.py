"""All operations, and what the core needs to know of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from llad.analysis.facts import OperationFact
from llad.frontends.numba.linalg import (
    cholesky,
    eigen,
    least_squares,
    lu,
    matrices,
    products,
    spectral,
    triangular,
    vectors,
)
from llad.frontends.numba.linalg.operation import KINDS, Operation, fact_of, split_symbol

__all__ = ["operation_facts", "operations"]


@lru_cache(maxsize=1)
def operations() -> Mapping[str, Operation]:
    """Every operation by its name without the element type."""
    modules = (products, vectors, matrices, triangular, lu, cholesky, spectral, eigen, least_squares)
    every = tuple(operation for module in modules for operation in module.OPERATIONS)
    return MappingProxyType({operation.name: operation for operation in every})


def operation_facts(functions: Iterable[str]) -> Mapping[str, OperationFact]:
    """The facts of those of the functions that are operations."""
    found = {}
    for symbol in functions:
        if not symbol.startswith("llad."):
            continue
        name, kind, role, _ = split_symbol(symbol)
        if not role and kind in KINDS and name in operations() and operations()[name].reverse is not None:
            found[symbol] = fact_of(operations()[name], kind)
    return MappingProxyType(found)
