"""Systems of equations, inverses and determinants by LU factors.

The factors P A = L U that LAPACK finds are kept beside the result, so that no derivative factorises again (Giles,
"An extended collection of matrix derivative results", 2008, sections 2.2.3 and 2.2.4):

    X = A^-1 B        Bbar = A^-H Xbar, Abar -= Bbar X^H
    Y = A^-1          Abar -= Y^H Ybar Y^H
    P A = L U         Abar += P^T L^-H (tril(L^H Lbar, -1) + triu(Ubar U^H)) U^-H

Determinants are products over the diagonal of U.
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,call-arg,var-annotated"

from __future__ import annotations

import numpy as np
from numba.core.extending import register_jitable
from numba.np.linalg import F_INT_nptype

from llad.frontends.numba.linalg.calls import (
    add_matrix,
    clear,
    conjugate_transpose,
    conjugated,
    copy_matrix,
    has_complex,
    is_zero,
    library_call,
    matrix,
    operation_call,
    zeros,
)
from llad.frontends.numba.linalg.operation import HIDDEN, INTEGER, Block, Operation
from llad.frontends.numba.linalg.products import add_product, set_product
from llad.frontends.numba.linalg.triangular import solve_triangular

__all__ = ["OPERATIONS", "inverse", "lu", "solve"]

_gesv = library_call("numba_xgesv", "knnpnppn")
_getrf = library_call("numba_xxgetrf", "knnpnp")
_getri = library_call("numba_ez_xxgetri", "knpnp")

_A = Block("a", reads=True)


@register_jitable
def _swap_rows(x, n, count, pivots, backwards):
    rows = matrix(x, n, count)
    for column in range(count):
        for step in range(n):
            i = n - 1 - step if backwards else step
            j = pivots[i] - 1
            if j != i:
                rows[i, column], rows[j, column] = rows[j, column], rows[i, column]


@register_jitable
def lu_solve(transposed, n, count, factors, pivots, x):
    """X := op(A)^-1 X for op the identity (0) or the conjugate transpose (2), by triangular operations."""
    if transposed == 0:
        _swap_rows(x, n, count, pivots, False)
        solve_triangular(0, 1, 1, n, count, factors, n, x, n)
        solve_triangular(0, 0, 0, n, count, factors, n, x, n)
    else:
        solve_triangular(2, 0, 0, n, count, factors, n, x, n)
        solve_triangular(2, 1, 1, n, count, factors, n, x, n)
        _swap_rows(x, n, count, pivots, True)


@register_jitable
def _split(factors, n):
    """L and U as whole matrices."""
    lower, upper = zeros(n * n, factors), zeros(n * n, factors)
    both, left, right = matrix(factors, n, n), matrix(lower, n, n), matrix(upper, n, n)
    for j in range(n):
        left[j, j] = 1
        for i in range(j + 1):
            right[i, j] = both[i, j]
        for i in range(j + 1, n):
            left[i, j] = both[i, j]
    return lower, upper


@register_jitable
def _add_from_factors(n, row_major, factors, pivots, factors_bar, a_bar):
    """Adds to the adjoint of A what the adjoint of its factors makes of it."""
    lower, upper = _split(factors, n)
    inner, other = zeros(n * n, factors), zeros(n * n, factors)
    upper_bar = np.copy(factors_bar)
    lower_bar = np.copy(factors_bar)
    mask_upper, mask_lower = matrix(upper_bar, n, n), matrix(lower_bar, n, n)
    for j in range(n):
        for i in range(n):
            if i > j:
                mask_upper[i, j] = 0
            else:
                mask_lower[i, j] = 0
    add_product(2, 0, n, n, n, 1.0, lower, n, lower_bar, n, inner, n)
    add_product(0, 2, n, n, n, 1.0, upper_bar, n, upper, n, other, n)
    below, above = matrix(inner, n, n), matrix(other, n, n)
    for j in range(n):
        for i in range(j + 1):
            below[i, j] = above[i, j]
    # L^-H inner U^-H: the second factor acts on the conjugate transpose from the left.
    solve_triangular(2, 1, 1, n, n, factors, n, inner, n)
    turned = conjugate_transpose(inner, n)
    solve_triangular(0, 0, 0, n, n, factors, n, turned, n)
    inner = conjugate_transpose(turned, n)
    _swap_rows(inner, n, n, pivots, True)
    add_matrix(a_bar, row_major, inner, n, n)


@register_jitable
def _factors_tangent(n, row_major, factors, pivots, a_dot, factors_dot):
    """With M = L^-1 P Adot U^-1: Ldot = L tril(M, -1), Udot = triu(M) U."""
    inner = np.empty(n * n, factors.dtype)
    copy_matrix(inner, row_major, a_dot, n, n)
    _swap_rows(inner, n, n, pivots, False)
    solve_triangular(0, 1, 1, n, n, factors, n, inner, n)
    turned = conjugate_transpose(inner, n)
    solve_triangular(2, 0, 0, n, n, factors, n, turned, n)
    above = conjugate_transpose(turned, n)
    below = np.copy(above)
    mask_above, mask_below = matrix(above, n, n), matrix(below, n, n)
    for j in range(n):
        for i in range(n):
            if i > j:
                mask_above[i, j] = 0
            else:
                mask_below[i, j] = 0
    lower, upper = _split(factors, n)
    set_product(0, 0, n, n, n, 1.0, lower, n, below, n, factors_dot, n)
    add_product(0, 0, n, n, n, 1.0, above, n, upper, n, factors_dot, n)


@register_jitable
def _subtract_outer(n, row_major, count, g, x, a_bar):
    """Abar -= g X^H."""
    if row_major == 0:
        add_product(0, 2, n, n, count, -1.0, g, n, x, n, a_bar, n)
    elif not has_complex(g):
        add_product(0, 1, n, n, count, -1.0, x, n, g, n, a_bar, n)
    else:
        add_product(0, 1, n, n, count, -1.0, conjugated(x), n, g, n, a_bar, n)


# n, right-hand sides, whether A lies by rows, A, its factors and pivots, right-hand sides that become solutions
_SOLVE = (
    INTEGER,
    INTEGER,
    INTEGER,
    _A,
    Block("factors", writes=True, needed_for=("a", "x", "factors")),
    Block("pivots", HIDDEN, writes=True, needed_for=("a", "x", "factors")),
    Block("x", reads=True, writes=True, needed_for=("a",)),
)
solve = operation_call("llad.solve", _SOLVE)


def solve_primal(n, count, row_major, a, factors, pivots, x):
    copy_matrix(factors, row_major, a, n, n)
    found = np.empty(n, F_INT_nptype)
    status = _gesv(n, count, factors, n, found, x, n)
    for i in range(n):
        pivots[i] = found[i]
    return status


def solve_reverse(n, count, row_major, a, factors, pivots, x, a_bar, factors_bar, x_bar):
    if n == 0:
        return
    if x_bar is not None:
        lu_solve(2, n, count, factors, pivots, x_bar)
        if a_bar is not None:
            _subtract_outer(n, row_major, count, x_bar, x, a_bar)
    _reverse_factors(n, row_major, factors, pivots, factors_bar, a_bar)


@register_jitable
def _reverse_factors(n, row_major, factors, pivots, factors_bar, a_bar):
    if factors_bar is not None:
        if a_bar is not None and not is_zero(factors_bar):
            _add_from_factors(n, row_major, factors, pivots, factors_bar, a_bar)
        clear(factors_bar)


@register_jitable
def _tangent_factors(n, row_major, factors, pivots, a_dot, factors_dot):
    if factors_dot is not None:
        if a_dot is not None:
            _factors_tangent(n, row_major, factors, pivots, a_dot, factors_dot)
        else:
            clear(factors_dot)


def solve_tangent(n, count, row_major, a, factors, pivots, x, a_dot, factors_dot, x_dot):
    if n == 0:
        return
    if x_dot is not None:
        if a_dot is not None:
            add_product(row_major, 0, n, count, n, -1.0, a_dot, n, x, n, x_dot, n)
        lu_solve(0, n, count, factors, pivots, x_dot)
    _tangent_factors(n, row_major, factors, pivots, a_dot, factors_dot)


# n, whether A lies by rows, A, its inverse by columns
_INVERSE = (INTEGER, INTEGER, _A, Block("y", writes=True, needed_for=("a",)))
inverse = operation_call("llad.inverse", _INVERSE)


def inverse_primal(n, row_major, a, y):
    copy_matrix(y, row_major, a, n, n)
    pivots = np.empty(n, F_INT_nptype)
    status = _getrf(n, n, y, n, pivots)
    return _getri(n, y, n, pivots) if status == 0 else status


def inverse_reverse(n, row_major, a, y, a_bar, y_bar):
    if y_bar is None:
        return
    if a_bar is not None:
        part, whole = np.empty(n * n, y.dtype), np.empty(n * n, y.dtype)
        set_product(0, 2, n, n, n, 1.0, y_bar, n, y, n, part, n)
        set_product(2, 0, n, n, n, -1.0, y, n, part, n, whole, n)
        add_matrix(a_bar, row_major, whole, n, n)
    clear(y_bar)


def inverse_tangent(n, row_major, a, y, a_dot, y_dot):
    if y_dot is None:
        return
    part = np.empty(n * n, y.dtype)
    clear(y_dot)
    if a_dot is not None:
        set_product(row_major, 0, n, n, n, 1.0, a_dot, n, y, n, part, n)
        set_product(0, 0, n, n, n, -1.0, y, n, part, n, y_dot, n)


# n, whether A lies by rows, A, its factors and pivots
_LU = (
    INTEGER,
    INTEGER,
    _A,
    Block("factors", writes=True, needed_for=("a", "factors")),
    Block("pivots", HIDDEN, writes=True, needed_for=("a", "factors")),
)
lu = operation_call("llad.lu", _LU)


def lu_primal(n, row_major, a, factors, pivots):
    copy_matrix(factors, row_major, a, n, n)
    found = np.empty(n, F_INT_nptype)
    status = _getrf(n, n, factors, n, found)
    for i in range(n):
        pivots[i] = found[i]
    return status


def lu_reverse(n, row_major, a, factors, pivots, a_bar, factors_bar):
    _reverse_factors(n, row_major, factors, pivots, factors_bar, a_bar)


def lu_tangent(n, row_major, a, factors, pivots, a_dot, factors_dot):
    _tangent_factors(n, row_major, factors, pivots, a_dot, factors_dot)


OPERATIONS = (
    Operation("llad.solve", _SOLVE, solve_primal, solve_reverse, solve_tangent),
    Operation("llad.inverse", _INVERSE, inverse_primal, inverse_reverse, inverse_tangent),
    Operation("llad.lu", _LU, lu_primal, lu_reverse, lu_tangent),
)
