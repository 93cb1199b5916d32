"""QR factors, pseudoinverses and least squares.

QR (Liao, Liu, Wang, Xiang, "Differentiable programming tensor networks", 2019, section III.C.3; Walter, Lehmann,
2010), of m by n with m >= n:

    Abar += (Qbar + Q herm(R Rbar^H - Qbar^H Q)) R^-H, with herm the lower triangle, mirrored

and of a wide A = (X Y) by the factors of X: R = (U W), W = Q^H Y, so Ybar += Q Wbar and Qbar += Y Wbar^H.

Pseudoinverses Y of A while the rank stays what it is (Golub and Pereyra, 1973):

    Abar += -Y^H Ybar Y^H + (1 - A Y) Ybar^H Y Y^H + Y^H Y Ybar^H (1 - Y A)

and the same for the solution x = Y b of least squares with residual r = b - A x, bbar += y, y = Y^H xbar:

    Abar += -y x^H + r (Y y)^H + (Y^H x) (xbar - A^H y)^H
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
    conjugate,
    copy_matrix,
    is_zero,
    library_call,
    matrix,
    operation_call,
    zeros,
)
from llad.frontends.numba.linalg.operation import HIDDEN, INTEGER, MAGNITUDE, REAL, Block, Operation
from llad.frontends.numba.linalg.products import add_product, product
from llad.frontends.numba.linalg.spectral import singular_values
from llad.frontends.numba.linalg.triangular import solve_triangular

__all__ = ["OPERATIONS", "least_squares", "orthogonal_triangular", "pseudoinverse"]

_geqrf = library_call("numba_ez_geqrf", "knnpnp")
_xxgqr = library_call("numba_ez_xxgqr", "knnnpnp")
_gesdd = library_call("numba_ez_gesdd", "kcnnpnppnpn")
_gelsd = library_call("numba_ez_gelsd", "knnnpnpnpdp")
_gemm = library_call("numba_xxgemm", "kccnnnspnpnspn")
_THIN, _CONJUGATED = ord("S"), ord("C")

# m, n, whether A lies by rows, A, Q by columns in room for m by n, R by columns
_QR = (
    INTEGER,
    INTEGER,
    INTEGER,
    Block("a", reads=True),
    Block("q", writes=True, needed_for=("a",)),
    Block("r", writes=True, needed_for=("a",)),
)
orthogonal_triangular = operation_call("llad.qr", _QR)


def qr_primal(m, n, row_major, a, q, r):
    k = min(m, n)
    copy_matrix(q, row_major, a, m, n)
    scales = np.empty(k, a.dtype)
    status = _geqrf(m, n, q, m, scales)
    if status != 0:
        return status
    reflectors, upper = matrix(q, m, n), matrix(r, k, n)
    for j in range(n):
        for i in range(k):
            upper[i, j] = reflectors[i, j] if i <= j else 0
    status = _xxgqr(m, k, k, q, m, scales)
    # The rest of the room holds what the caller does not see.
    for i in range(m * k, m * n):
        q[i] = 0
    return status


@register_jitable
def _mirrored(block, k):
    """The lower triangle of a square block with its conjugate transpose above the diagonal."""
    entries = matrix(block, k, k)
    for j in range(k):
        for i in range(j):
            entries[i, j] = conjugate(entries[j, i])
        entries[j, j] = entries[j, j].real


@register_jitable
def _upper(block, rows, columns):
    """The upper triangle of the first columns, with zeros below."""
    result = np.empty(rows * columns, block.dtype)
    source, target = matrix(block, rows, columns), matrix(result, rows, columns)
    for j in range(columns):
        for i in range(rows):
            target[i, j] = source[i, j] if i <= j else 0
    return result


@register_jitable
def _divide_by_upper(block, rows, k, r):
    """block R^-H for the triangle R of k by k."""
    turned = np.empty(rows * k, block.dtype)
    source, target = matrix(block, rows, k), matrix(turned, k, rows)
    for j in range(k):
        for i in range(rows):
            target[j, i] = conjugate(source[i, j])
    solve_triangular(0, 0, 0, k, rows, r, k, turned, k)
    for j in range(k):
        for i in range(rows):
            source[i, j] = conjugate(target[j, i])


def qr_reverse(m, n, row_major, a, q, r, a_bar, q_bar, r_bar):
    k = min(m, n)
    if a_bar is not None and k > 0 and not (is_zero(q_bar) and is_zero(r_bar)):
        whole = zeros(m * n, q)
        inner = zeros(k * k, q)
        if q_bar is not None:
            for i in range(m * k):
                whole[i] = q_bar[i]
        if r_bar is not None:
            if n > k:
                # Q also makes W of the further columns Y = Q W of A.
                further = product(0, 0, m, n - k, k, 1.0, q, m, r[k * k :], k)
                add_product(0, 2, m, k, n - k, 1.0, further, m, r_bar[k * k :], k, whole, m)
                add_product(0, 0, m, n - k, k, 1.0, q, m, r_bar[k * k :], k, whole[m * k :], m)
            add_product(0, 2, k, k, k, 1.0, r, k, _upper(r_bar, k, k), k, inner, k)
        add_product(2, 0, k, k, m, -1.0, whole, m, q, m, inner, k)
        _mirrored(inner, k)
        add_product(0, 0, m, k, k, 1.0, q, m, inner, k, whole, m)
        _divide_by_upper(whole, m, k, r)
        add_matrix(a_bar, row_major, whole, m, n)
    clear(q_bar)
    clear(r_bar)


def qr_tangent(m, n, row_major, a, q, r, a_dot, q_dot, r_dot):
    """With C = Q^H Adot U^-1 and M its lower triangle, antisymmetric: Qdot = Q M + (1 - Q Q^H) Adot U^-1."""
    k = min(m, n)
    change = zeros(m * n, q)
    if a_dot is not None:
        copy_matrix(change, row_major, a_dot, m, n)
    # Adot U^-1 by rows: U^-H acts on the conjugate transpose.
    turned = np.empty(m * k, q.dtype)
    given, target = matrix(change, m, n), matrix(turned, k, m)
    for j in range(k):
        for i in range(m):
            target[j, i] = conjugate(given[i, j])
    solve_triangular(2, 0, 0, k, m, r, k, turned, k)
    moved = np.empty(m * k, q.dtype)
    columns = matrix(moved, m, k)
    for j in range(k):
        for i in range(m):
            columns[i, j] = conjugate(target[j, i])
    inner = product(2, 0, k, k, m, 1.0, q, m, moved, m)
    rest = np.copy(moved)
    add_product(0, 0, m, k, k, -1.0, q, m, inner, k, rest, m)
    rotation = matrix(inner, k, k)
    for j in range(k):
        for i in range(j):
            rotation[i, j] = -conjugate(rotation[j, i])
        rotation[j, j] = rotation[j, j] - rotation[j, j].real
    new = product(0, 0, m, k, k, 1.0, q, m, inner, k)
    if m > k:
        for i in range(m * k):
            new[i] += rest[i]
    if q_dot is not None:
        for i in range(q_dot.size):
            q_dot[i] = new[i] if i < m * k else 0
    if r_dot is not None:
        # Rdot = Q^H (Adot - Qdot R)
        add_product(0, 0, m, n, k, -1.0, new, m, r, k, change, m)
        full = product(2, 0, k, n, m, 1.0, q, m, change, m)
        values, upper = matrix(full, k, n), matrix(r_dot, k, n)
        for j in range(n):
            for i in range(k):
                upper[i, j] = values[i, j] if i <= j else 0


# m, n, smallest singular value that counts (relative to the largest), whether A lies by rows, A, Y by columns
_PSEUDOINVERSE = (
    INTEGER,
    INTEGER,
    REAL,
    INTEGER,
    Block("a", reads=True, needed_for=("a",)),
    Block("y", writes=True, needed_for=("a",)),
)
pseudoinverse = operation_call("llad.pinv", _PSEUDOINVERSE)


def pseudoinverse_primal(m, n, cutoff, row_major, a, y):
    """Numba's algorithm: V diag(1 / s) U^H over the singular values above the cut-off."""
    k = min(m, n)
    work, u, vh = np.empty(m * n, a.dtype), np.empty(k * m, a.dtype), np.empty(n * k, a.dtype)
    s = np.empty(k, a.real.dtype)
    copy_matrix(work, row_major, a, m, n)
    status = _gesdd(_THIN, m, n, work, m, s, u, m, vh, k)
    if status != 0:
        return status
    limit = s[0] * cutoff
    last = 0
    for i in range(k):
        if s[i] > limit:
            s[i] = 1.0 / s[i]
            last = i
    count = last + 1
    left, right = matrix(u, m, k), matrix(vh, k, n)
    for j in range(count):
        if m >= n:
            for i in range(n):
                right[j, i] = right[j, i] * s[j]
        else:
            for i in range(m):
                left[i, j] = left[i, j] * s[j]
    return _gemm(_CONJUGATED, _CONJUGATED, n, m, count, 1.0, vh, k, u, m, 0.0, y, n)


@register_jitable
def _by_columns(a, row_major, m, n):
    result = np.empty(m * n, a.dtype)
    copy_matrix(result, row_major, a, m, n)
    return result


@register_jitable
def _complement(m, n, left, lead, right, other, size):
    """1 - left right, of m by m."""
    result = product(0, 0, m, m, n, -1.0, left, lead, right, other)
    diagonal = matrix(result, m, m)
    for i in range(size):
        diagonal[i, i] += 1
    return result


def pseudoinverse_reverse(m, n, cutoff, row_major, a, y, a_bar, y_bar):
    if y_bar is None:
        return
    if a_bar is not None:
        given = _by_columns(a, row_major, m, n)
        part = product(0, 2, n, n, m, -1.0, y_bar, n, y, n)
        whole = product(2, 0, m, n, n, 1.0, y, n, part, n)
        outer = product(0, 2, n, n, m, 1.0, y, n, y, n)
        back = product(2, 0, m, n, n, 1.0, y_bar, n, outer, n)
        outside = _complement(m, n, given, m, y, n, m)
        add_product(0, 0, m, n, m, 1.0, outside, m, back, m, whole, m)
        outer = product(2, 0, m, m, n, 1.0, y, n, y, n)
        back = product(0, 2, m, n, m, 1.0, outer, m, y_bar, n)
        outside = _complement(n, m, y, n, given, m, n)
        add_product(0, 0, m, n, n, 1.0, back, m, outside, n, whole, m)
        add_matrix(a_bar, row_major, whole, m, n)
    clear(y_bar)


def pseudoinverse_tangent(m, n, cutoff, row_major, a, y, a_dot, y_dot):
    if y_dot is None:
        return
    clear(y_dot)
    if a_dot is None:
        return
    given, change = _by_columns(a, row_major, m, n), _by_columns(a_dot, row_major, m, n)
    part = product(0, 0, m, m, n, -1.0, change, m, y, n)
    add_product(0, 0, n, m, m, 1.0, y, n, part, m, y_dot, n)
    # Y Y^H Adot^H (1 - A Y)
    outside = _complement(m, n, given, m, y, n, m)
    back = product(2, 0, n, m, m, 1.0, change, m, outside, m)
    back = product(2, 0, m, m, n, 1.0, y, n, back, n)
    add_product(0, 0, n, m, m, 1.0, y, n, back, m, y_dot, n)
    # (1 - Y A) Adot^H Y^H Y
    outside = _complement(n, m, y, n, given, m, n)
    back = product(2, 0, m, m, n, 1.0, y, n, y, n)
    back = product(2, 0, n, m, m, 1.0, change, m, back, m)
    add_product(0, 0, n, m, n, 1.0, outside, n, back, n, y_dot, n)


# m, n, right-hand sides, smallest singular value that counts (relative to the largest), whether A lies by rows, A,
# right-hand sides and solutions by columns, sums of squared residuals (where m > n and the rank is n), singular
# values, the rank
_LEAST_SQUARES = (
    INTEGER,
    INTEGER,
    INTEGER,
    REAL,
    INTEGER,
    Block("a", reads=True, needed_for=("a", "b")),
    Block("b", reads=True, needed_for=("a", "b")),
    Block("x", writes=True, needed_for=("a", "b")),
    Block("residuals", MAGNITUDE, writes=True),
    Block("s", MAGNITUDE, writes=True),
    Block("rank", HIDDEN, writes=True, needed_for=("a", "b")),
)
least_squares = operation_call("llad.lstsq", _LEAST_SQUARES)


def least_squares_primal(m, n, count, cutoff, row_major, a, b, x, residuals, s, rank):
    work, both = np.empty(m * n, a.dtype), zeros(max(m, n) * count, a)
    copy_matrix(work, row_major, a, m, n)
    given, room, solution = matrix(b, m, count), matrix(both, max(m, n), count), matrix(x, n, count)
    for j in range(count):
        for i in range(m):
            room[i, j] = given[i, j]
    found = np.empty(1, F_INT_nptype)
    status = _gelsd(m, n, count, work, m, both, max(m, n), s, cutoff, found)
    rank[0] = found[0]
    for j in range(count):
        for i in range(n):
            solution[i, j] = room[i, j]
        residuals[j] = 0
        for i in range(n, m):
            residuals[j] += room[i, j].real * room[i, j].real + room[i, j].imag * room[i, j].imag
    return status


@register_jitable
def _pseudoinverse_of_rank(m, n, rank, u, s, vh):
    """V diag(1 / s) U^H over the first singular values."""
    k = min(m, n)
    scaled = np.empty(n * rank, u.dtype)
    source, target = matrix(vh, k, n), matrix(scaled, n, rank)
    for j in range(rank):
        for i in range(n):
            target[i, j] = conjugate(source[j, i]) / s[j]
    return product(0, 2, n, m, rank, 1.0, scaled, n, u, m)


@register_jitable
def _decompose(m, n, given):
    k = min(m, n)
    u, s, vh = np.empty(m * k, given.dtype), np.empty(k, given.real.dtype), np.empty(k * n, given.dtype)
    singular_values(m, n, 0, 0, given, u, s, vh)
    return u, s, vh


def least_squares_reverse(
    m, n, count, cutoff, row_major, a, b, x, residuals, s, rank, a_bar, b_bar, x_bar, residuals_bar, s_bar
):
    k = min(m, n)
    given = _by_columns(a, row_major, m, n)
    left, values, right = _decompose(m, n, given)
    inverse = _pseudoinverse_of_rank(m, n, rank[0], left, values, right)
    rest = np.copy(b)
    add_product(0, 0, m, count, n, -1.0, given, m, x, n, rest, m)
    whole = zeros(m * n, given)
    if x_bar is not None:
        y = product(2, 0, m, count, n, 1.0, inverse, n, x_bar, n)
        if b_bar is not None:
            for i in range(b_bar.size):
                b_bar[i] += y[i]
        add_product(0, 2, m, n, count, -1.0, y, m, x, n, whole, m)
        back = product(0, 0, n, count, m, 1.0, inverse, n, y, m)
        add_product(0, 2, m, n, count, 1.0, rest, m, back, n, whole, m)
        outside = np.copy(x_bar)
        add_product(2, 0, n, count, m, -1.0, given, m, y, m, outside, n)
        back = product(2, 0, m, count, n, 1.0, inverse, n, x, n)
        add_product(0, 2, m, n, count, 1.0, back, m, outside, n, whole, m)
        clear(x_bar)
    if residuals_bar is not None:
        columns = matrix(rest, m, count)
        for j in range(count):
            for i in range(m):
                columns[i, j] *= 2 * residuals_bar[j]
            residuals_bar[j] = 0
        if b_bar is not None:
            for i in range(b_bar.size):
                b_bar[i] += rest[i]
        add_product(0, 2, m, n, count, -1.0, rest, m, x, n, whole, m)
    if s_bar is not None:
        scaled = matrix(left, m, k)
        for j in range(k):
            for i in range(m):
                scaled[i, j] *= s_bar[j]
            s_bar[j] = 0
        add_product(0, 0, m, n, k, 1.0, left, m, right, k, whole, m)
    if a_bar is not None:
        add_matrix(a_bar, row_major, whole, m, n)


def least_squares_tangent(
    m, n, count, cutoff, row_major, a, b, x, residuals, s, rank, a_dot, b_dot, x_dot, residuals_dot, s_dot
):
    """xdot = Y (bdot - Adot x) + Y Y^H Adot^H r + (1 - Y A) Adot^H Y^H x."""
    k = min(m, n)
    given = _by_columns(a, row_major, m, n)
    left, values, right = _decompose(m, n, given)
    inverse = _pseudoinverse_of_rank(m, n, rank[0], left, values, right)
    change = zeros(m * n, given)
    if a_dot is not None:
        copy_matrix(change, row_major, a_dot, m, n)
    rest, moved = np.copy(b), zeros(m * count, given)
    add_product(0, 0, m, count, n, -1.0, given, m, x, n, rest, m)
    if b_dot is not None:
        for i in range(b_dot.size):
            moved[i] = b_dot[i]
    add_product(0, 0, m, count, n, -1.0, change, m, x, n, moved, m)
    if x_dot is not None:
        new = product(0, 0, n, count, m, 1.0, inverse, n, moved, m)
        back = product(2, 0, n, count, m, 1.0, change, m, rest, m)
        back = product(2, 0, m, count, n, 1.0, inverse, n, back, n)
        add_product(0, 0, n, count, m, 1.0, inverse, n, back, m, new, n)
        back = product(2, 0, m, count, n, 1.0, inverse, n, x, n)
        back = product(2, 0, n, count, m, 1.0, change, m, back, m)
        inside = product(0, 0, m, count, n, 1.0, given, m, back, n)
        add_product(0, 0, n, count, m, -1.0, inverse, n, inside, m, back, n)
        if x_dot is not None:
            for i in range(x_dot.size):
                x_dot[i] = new[i] + back[i]
    columns, moves = matrix(rest, m, count), matrix(moved, m, count)
    if residuals_dot is not None:
        for j in range(residuals_dot.size):
            residuals_dot[j] = 0
            for i in range(m):
                residuals_dot[j] += 2 * (conjugate(columns[i, j]) * moves[i, j]).real
    part = product(0, 2, m, k, n, 1.0, change, m, right, k)
    first, second = matrix(left, m, k), matrix(part, m, k)
    if s_dot is not None:
        for j in range(s_dot.size):
            s_dot[j] = 0
            for i in range(m):
                s_dot[j] += (conjugate(first[i, j]) * second[i, j]).real


OPERATIONS = (
    Operation("llad.qr", _QR, qr_primal, qr_reverse, qr_tangent),
    Operation(
        "llad.pinv", _PSEUDOINVERSE, pseudoinverse_primal, pseudoinverse_reverse, pseudoinverse_tangent
    ),
    Operation(
        "llad.lstsq", _LEAST_SQUARES, least_squares_primal, least_squares_reverse, least_squares_tangent
    ),
)
