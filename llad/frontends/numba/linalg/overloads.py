"""Functions of `np.linalg` under the target "llad": what Numba does in LAPACK becomes one operation each.

Checks and errors are Numba's (numba/np/linalg.py). Functions that are not here are Numba's own code in terms of
those that are.
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="attr-defined,no-untyped-def"

from __future__ import annotations

from typing import Any

import numpy as np
from numba.core.extending import overload
from numba.np import linalg as numba_linalg
from numba.np import numpy_support

from llad.frontends.numba.linalg import products

__all__ = ["register"]

_norm = products.norm


def _real_dtype(dtype: Any) -> Any:
    """The NumPy type of absolute values of elements of a Numba type."""
    return numpy_support.as_dtype(getattr(dtype, "underlying_float", dtype))


def vector_norm(a):
    numba_linalg.ensure_blas()
    dtype, contiguous = _real_dtype(a.dtype), a.layout in "CF"

    def implementation(a):
        x = a if contiguous else np.ascontiguousarray(a)
        result = np.empty(1, dtype)
        _norm(x.size, x, result)
        return result[0]

    return implementation


def register() -> None:
    """Registers the implementations with the target "llad", which must exist."""
    overload(numba_linalg._oneD_norm_2, target="llad")(vector_norm)
