"""Products of matrices that lie in blocks by columns, and the Euclidean norm.

With C = s op(A) op(B), op is the identity (0), the transpose (1) or the conjugate transpose (2).
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,call-arg,var-annotated"

from __future__ import annotations

import numpy as np
from numba.core.extending import register_jitable

from llad.frontends.numba.linalg.calls import conjugate, library_call, operation_call
from llad.frontends.numba.linalg.matrices import add_matrix_product, set_matrix_product
from llad.frontends.numba.linalg.operation import INTEGER, MAGNITUDE, Block, Operation
from llad.frontends.numba.linalg.views import columns_of

__all__ = ["OPERATIONS", "add_product", "norm", "product", "set_product"]

_nrm2 = library_call("numba_xxnrm2", "knpnp")


@register_jitable
def _factor(transposed, rows, columns, block, distance):
    """op(A) without its conjugation, of `rows` and `columns`."""
    if transposed == 0:
        return columns_of(block, rows, columns, distance)
    return columns_of(block, columns, rows, distance).T


@register_jitable
def set_product(transpose_a, transpose_b, m, n, k, scale, a, lda, b, ldb, c, ldc):
    """C := scale op(A) op(B) for blocks that hold matrices by columns, `lda` elements from one to the next."""
    left, right = _factor(transpose_a, m, k, a, lda), _factor(transpose_b, k, n, b, ldb)
    conjugated_a, conjugated_b = int(transpose_a == 2), int(transpose_b == 2)
    set_matrix_product(conjugated_a, conjugated_b, scale, left, right, columns_of(c, m, n, ldc))


@register_jitable
def add_product(transpose_a, transpose_b, m, n, k, scale, a, lda, b, ldb, c, ldc):
    """C := scale op(A) op(B) + C, as `set_product`."""
    left, right = _factor(transpose_a, m, k, a, lda), _factor(transpose_b, k, n, b, ldb)
    conjugated_a, conjugated_b = int(transpose_a == 2), int(transpose_b == 2)
    add_matrix_product(conjugated_a, conjugated_b, scale, left, right, columns_of(c, m, n, ldc))


_NORM = (
    INTEGER,
    Block("x", reads=True, needed_for=("x",)),
    Block("result", MAGNITUDE, writes=True, needed_for=("x",)),
)


norm = operation_call("llad.norm", _NORM)


def norm_primal(n, x, result):
    return _nrm2(n, x, 1, result)


def norm_reverse(n, x, result, x_bar, result_bar):
    if result_bar is None:
        return
    weight = result_bar[0]
    result_bar[0] = 0
    # At 0 the norm has no derivative; 0 is the element of least norm of its subdifferential.
    if x_bar is not None and result[0] != 0 and weight != 0:
        factor = weight / result[0]
        for i in range(n):
            x_bar[i] += factor * x[i]


def norm_tangent(n, x, result, x_dot, result_dot):
    if result_dot is None:
        return
    result_dot[0] = 0
    if x_dot is not None and result[0] != 0:
        total = result_dot[0]
        for i in range(n):
            total += (conjugate(x[i]) * x_dot[i]).real / result[0]
        result_dot[0] = total


@register_jitable
def product(ta, tb, m, n, k, scale, a, lda, b, ldb):
    """scale op(A) op(B) as a new block."""
    result = np.empty(m * n, a.dtype)
    set_product(ta, tb, m, n, k, scale, a, lda, b, ldb, result, m)
    return result


OPERATIONS = (Operation("llad.norm", _NORM, norm_primal, norm_reverse, norm_tangent),)
