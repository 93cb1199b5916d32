"""Cholesky factors A = L L^H (Murray, "Differentiation of the Cholesky decomposition", 2016, section 3.1).

    S = L^-H Phi(L^H Lbar) L^-1, with Phi the lower triangle with half of the diagonal; Abar += (S + S^H) / 2

Only the lower triangle of A is read, so that an entry below the diagonal stands for two: its adjoint is twice that,
and those above the diagonal have none.
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,call-arg,var-annotated"

from __future__ import annotations

import numpy as np
from numba.core.extending import register_jitable

from llad.frontends.numba.linalg.calls import (
    clear,
    conjugate,
    conjugate_transpose,
    library_call,
    matrix,
    operation_call,
    zeros,
)
from llad.frontends.numba.linalg.operation import INTEGER, Block, Operation
from llad.frontends.numba.linalg.products import add_product, set_product
from llad.frontends.numba.linalg.triangular import solve_triangular

__all__ = ["OPERATIONS", "cholesky"]

_potrf = library_call("numba_xxpotrf", "kcnpn")
_UPPER = ord("U")
# Rows of a product that are computed together.
_WIDTH = 48

# n, whether A lies by rows, A, L by rows
_CHOLESKY = (
    INTEGER,
    INTEGER,
    Block("a", reads=True),
    Block("factor", writes=True, needed_for=("a",)),
)
cholesky = operation_call("llad.cholesky", _CHOLESKY)

# L by rows is L^T by columns, an upper triangle U with conj(A) = A^T = U^H U: all of this is in terms of U.


@register_jitable
def _copy_upper(n, row_major, source, target):
    """The upper triangle of A^T; zeros below."""
    given, upper = matrix(source, n, n), matrix(target, n, n)
    for j in range(n):
        for i in range(n):
            if i > j:
                upper[i, j] = 0
            else:
                upper[i, j] = given[i, j] if row_major != 0 else given[j, i]


def cholesky_primal(n, row_major, a, factor):
    _copy_upper(n, row_major, a, factor)
    return _potrf(_UPPER, n, factor, n)


def cholesky_reverse(n, row_major, a, factor, a_bar, factor_bar):
    if factor_bar is None or n == 0:
        return
    inner = zeros(n * n, factor)
    triangle, below = matrix(factor_bar, n, n), matrix(inner, n, n)
    for j in range(n):
        for i in range(j + 1, n):
            triangle[i, j] = 0
    if a_bar is not None:
        # L^H Lbar = U Ubar^H with the adjoint of U: its lower triangle, of two upper triangles
        for first in range(0, n, _WIDTH):
            last = min(first + _WIDTH, n)
            rows, rest = last - first, n - first
            left, right = factor[first + first * n :], factor_bar[first * n :]
            add_product(0, 2, rows, last, rest, 1.0, left, n, right, n, inner[first:], n)
        for j in range(n):
            for i in range(j):
                below[i, j] = 0
            below[j, j] = below[j, j].real / 2
        solve_triangular(0, 0, 0, n, n, factor, n, inner, n)
        turned = conjugate_transpose(inner, n)
        solve_triangular(0, 0, 0, n, n, factor, n, turned, n)
        # S^H for A^T
        total, half = matrix(a_bar, n, n), matrix(turned, n, n)
        for j in range(n):
            for i in range(j):
                value = half[i, j] + conjugate(half[j, i])
                if row_major != 0:
                    total[i, j] += value
                else:
                    total[j, i] += value
            total[j, j] += half[j, j].real
    clear(factor_bar)


def cholesky_tangent(n, row_major, a, factor, a_dot, factor_dot):
    """Udot = triu(U^-H Adot^T U^-1) with half of the diagonal, times U."""
    if factor_dot is None:
        return
    if a_dot is None or n == 0:
        clear(factor_dot)
        return
    inner = np.empty(n * n, factor.dtype)
    _copy_upper(n, row_major, a_dot, inner)
    whole = matrix(inner, n, n)
    for j in range(n):
        whole[j, j] = whole[j, j].real
        for i in range(j + 1, n):
            whole[i, j] = conjugate(whole[j, i])
    solve_triangular(2, 0, 0, n, n, factor, n, inner, n)
    turned = conjugate_transpose(inner, n)
    solve_triangular(2, 0, 0, n, n, factor, n, turned, n)
    upper = matrix(turned, n, n)
    for j in range(n):
        upper[j, j] = upper[j, j].real / 2
        for i in range(j + 1, n):
            upper[i, j] = 0
    set_product(0, 0, n, n, n, 1.0, turned, n, factor, n, factor_dot, n)


OPERATIONS = (Operation("llad.cholesky", _CHOLESKY, cholesky_primal, cholesky_reverse, cholesky_tangent),)
