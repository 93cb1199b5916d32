"""Solving with triangular matrices: X := op(T)^-1 X with op the identity (0) or the conjugate transpose (2).

Xbar := op(T)^-H Xbar, then Tbar -= Xbar X^H (or X Xbar^H under the conjugate transpose) within the triangle.
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,call-arg,var-annotated"

from __future__ import annotations

import numpy as np
from numba.core.extending import register_jitable

from llad.frontends.numba.linalg.calls import conjugate, matrix, operation_call
from llad.frontends.numba.linalg.operation import INTEGER, Block, Operation
from llad.frontends.numba.linalg.products import add_product

__all__ = ["OPERATIONS", "solve_triangular"]

# Rows that are solved by plain substitution; what they do to the others are products of matrices.
_WIDTH = 8

# op, whether T is lower, whether its diagonal is 1, n, right-hand sides, T, rows of T, X, rows of X
_PARAMETERS = (
    INTEGER,
    INTEGER,
    INTEGER,
    INTEGER,
    INTEGER,
    Block("t", reads=True, needed_for=("t", "x")),
    INTEGER,
    Block("x", reads=True, writes=True, needed_for=("t",)),
    INTEGER,
)

solve_triangular = operation_call("llad.triangular", _PARAMETERS)


@register_jitable
def _substitute(transposed, forward, unit, first, last, factor, x):
    """Solves with the square block on the diagonal from `first` to `last`."""
    for column in range(x.shape[1]):
        for step in range(last - first):
            i = first + step if forward else last - 1 - step
            if unit == 0:
                x[i, column] /= conjugate(factor[i, i]) if transposed != 0 else factor[i, i]
            value = x[i, column]
            for j in range(i + 1 if forward else first, last if forward else i):
                x[j, column] -= value * (conjugate(factor[i, j]) if transposed != 0 else factor[j, i])


def triangular_primal(transposed, lower, unit, n, count, t, ldt, x, ldx):
    forward = (lower != 0) == (transposed == 0)
    factor, solution = matrix(t, ldt, n), matrix(x, ldx, count)
    for number in range((n + _WIDTH - 1) // _WIDTH):
        # Counted from the side where the solution begins.
        before, solved = number * _WIDTH, min((number + 1) * _WIDTH, n)
        first, last = (before, solved) if forward else (n - solved, n - before)
        _substitute(transposed, forward, unit, first, last, factor, solution)
        # The order of a recursion by halves: products as large as the power of two that divides what is solved.
        size = _WIDTH * ((number + 1) & -(number + 1))
        rest = min(size, n - solved)
        if rest > 0 and count > 0:
            # The entries of op(T) in the next rows and the last columns solved.
            column, row = (solved - size, solved) if forward else (n - solved, n - solved - rest)
            part = t[row + column * ldt :] if transposed == 0 else t[column + row * ldt :]
            add_product(transposed, 0, rest, count, size, -1.0, part, ldt, x[column:], ldx, x[row:], ldx)
    return 0


@register_jitable
def _outer(transposed, lower, unit, n, count, x, ldx, x_bar, t_bar, ldt):
    """Subtracts what the solution makes of the adjoint of T."""
    full = np.empty(n * n, x.dtype)
    for i in range(n * n):
        full[i] = 0
    if transposed == 0:
        add_product(0, 2, n, n, count, -1.0, x_bar, ldx, x, ldx, full, n)
    else:
        add_product(0, 2, n, n, count, -1.0, x, ldx, x_bar, ldx, full, n)
    total, adjoint = matrix(t_bar, ldt, n), matrix(full, n, n)
    for j in range(n):
        begin, end = (j, n) if lower != 0 else (0, j + 1)
        for i in range(begin, end):
            if unit == 0 or i != j:
                total[i, j] += adjoint[i, j]


def triangular_reverse(transposed, lower, unit, n, count, t, ldt, x, ldx, t_bar, x_bar):
    if x_bar is None or n == 0:
        return
    solve_triangular(2 if transposed == 0 else 0, lower, unit, n, count, t, ldt, x_bar, ldx)
    if t_bar is not None:
        _outer(transposed, lower, unit, n, count, x, ldx, x_bar, t_bar, ldt)


def triangular_tangent(transposed, lower, unit, n, count, t, ldt, x, ldx, t_dot, x_dot):
    """Xdot := op(T)^-1 (Xdot - op(Tdot) X)."""
    if x_dot is None or n == 0:
        return
    if t_dot is not None:
        part = np.empty(n * n, x.dtype)
        whole, masked = matrix(t_dot, ldt, n), matrix(part, n, n)
        for j in range(n):
            for i in range(n):
                inside = (i >= j if lower != 0 else i <= j) and (unit == 0 or i != j)
                masked[i, j] = whole[i, j] if inside else 0
        add_product(transposed, 0, n, count, n, -1.0, part, n, x, ldx, x_dot, ldx)
    solve_triangular(transposed, lower, unit, n, count, t, ldt, x_dot, ldx)


OPERATIONS = (
    Operation("llad.triangular", _PARAMETERS, triangular_primal, triangular_reverse, triangular_tangent),
)
