"""Eigenvalues and singular values (Giles, "An extended collection of matrix derivative results", 2008, section 3;
Townsend, "Differentiating the singular value decomposition", 2016).

    A = V W V^H     Abar += V (diag(wbar) + F o (V^H Vbar)) V^H with F_ij = 1 / (w_j - w_i)

Where values coincide, vectors have no derivative. Functions that do not depend on the choice of vectors do: for these
the entries of F that would be infinite meet zeros, so they are taken to be 0. So are 1 / s_i of singular values that
are 0. Of a Hermitian matrix only the lower triangle is read: an entry below the diagonal stands for two.
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,call-arg,var-annotated"

from __future__ import annotations

import numpy as np
from numba.core.extending import register_jitable

from llad.frontends.numba.linalg.calls import (
    add_matrix,
    clear,
    conjugate,
    copy_matrix,
    has_complex,
    imaginary_unit_times,
    library_call,
    matrix,
    operation_call,
    zeros,
)
from llad.frontends.numba.linalg.operation import INTEGER, MAGNITUDE, Block, Operation
from llad.frontends.numba.linalg.products import add_product, product, set_product

__all__ = ["OPERATIONS", "eigen_hermitian", "singular_values"]

_evd = library_call("numba_ez_xxxevd", "kccnpnp")
_gesdd = library_call("numba_ez_gesdd", "kcnnpnppnpn")
_VECTORS, _LOWER, _ALL, _THIN = ord("V"), ord("L"), ord("A"), ord("S")

# n, whether A lies by rows, A, eigenvectors by columns, eigenvalues
_HERMITIAN = (
    INTEGER,
    INTEGER,
    Block("a", reads=True),
    Block("v", writes=True, needed_for=("a",)),
    Block("w", MAGNITUDE, writes=True, needed_for=("a",)),
)
eigen_hermitian = operation_call("llad.eigh", _HERMITIAN)


def eigen_hermitian_primal(n, row_major, a, v, w):
    copy_matrix(v, row_major, a, n, n)
    return _evd(_VECTORS, _LOWER, n, v, n, w)


@register_jitable
def _divide_by_gaps(block, n, values):
    """F o block, with zeros on the diagonal."""
    entries = matrix(block, n, n)
    for j in range(n):
        for i in range(n):
            gap = values[j] - values[i]
            if gap == 0:
                entries[i, j] = 0
            else:
                entries[i, j] /= gap


def eigen_hermitian_reverse(n, row_major, a, v, w, a_bar, v_bar, w_bar):
    if a_bar is not None:
        inner = zeros(n * n, v)
        if v_bar is not None:
            add_product(2, 0, n, n, n, 1.0, v, n, v_bar, n, inner, n)
            _divide_by_gaps(inner, n, w)
        if w_bar is not None:
            diagonal = matrix(inner, n, n)
            for i in range(n):
                diagonal[i, i] += w_bar[i]
        part = product(0, 2, n, n, n, 1.0, inner, n, v, n)
        whole = product(0, 0, n, n, n, 1.0, v, n, part, n)
        total, full = matrix(a_bar, n, n), matrix(whole, n, n)
        for j in range(n):
            total[j, j] += full[j, j].real
            for i in range(j + 1, n):
                value = full[i, j] + conjugate(full[j, i])
                if row_major != 0:
                    total[j, i] += value
                else:
                    total[i, j] += value
    clear(v_bar)
    clear(w_bar)


def eigen_hermitian_tangent(n, row_major, a, v, w, a_dot, v_dot, w_dot):
    change = zeros(n * n, v)
    if a_dot is not None:
        copy_matrix(change, row_major, a_dot, n, n)
        full = matrix(change, n, n)
        for j in range(n):
            full[j, j] = full[j, j].real
            for i in range(j):
                full[i, j] = conjugate(full[j, i])
        part = product(0, 0, n, n, n, 1.0, change, n, v, n)
        set_product(2, 0, n, n, n, 1.0, v, n, part, n, change, n)
    diagonal = matrix(change, n, n)
    if w_dot is not None:
        for i in range(w_dot.size):
            w_dot[i] = diagonal[i, i].real
    if v_dot is not None:
        _divide_by_gaps(change, n, w)
        set_product(0, 0, n, n, n, 1.0, v, n, change, n, v_dot, n)


# m, n, whether U and V are square, whether A lies by rows, A, U by columns, singular values, V^H by columns
_SINGULAR = (
    INTEGER,
    INTEGER,
    INTEGER,
    INTEGER,
    Block("a", reads=True),
    Block("u", writes=True, needed_for=("a",)),
    Block("s", MAGNITUDE, writes=True, needed_for=("a",)),
    Block("vh", writes=True, needed_for=("a",)),
)
singular_values = operation_call("llad.svd", _SINGULAR)


def singular_values_primal(m, n, full, row_major, a, u, s, vh):
    work = np.empty(m * n, a.dtype)
    copy_matrix(work, row_major, a, m, n)
    rows = n if full != 0 else min(m, n)
    return _gesdd(_ALL if full != 0 else _THIN, m, n, work, m, s, u, m, vh, rows)


@register_jitable
def _rotation(block, k, s, on_the_left):
    """F o block plus its conjugate transpose, with F_ij = 1 / (s_j^2 - s_i^2), times diag(s) on one side."""
    entries = matrix(block, k, k)
    for j in range(k):
        entries[j, j] = 0
        for i in range(j):
            gap = (s[j] - s[i]) * (s[j] + s[i])
            value = entries[i, j] - conjugate(entries[j, i])
            if gap == 0:
                value *= 0
            else:
                value /= gap
            entries[i, j] = value * (s[i] if on_the_left else s[j])
            entries[j, i] = conjugate(value) * (s[j] if on_the_left else s[i])


@register_jitable
def _over_singular_values(block, rows, k, s):
    """block diag(s)^-1 as a new block, with 0 for the inverse of 0."""
    result = np.empty(rows * k, block.dtype)
    source, target = matrix(block, rows, k), matrix(result, rows, k)
    for j in range(k):
        for i in range(rows):
            target[i, j] = source[i, j] / s[j] if s[j] != 0 else 0
    return result


@register_jitable
def _transposed(block, lead, rows, columns):
    """The conjugate transpose, `columns` by `rows`, of the first rows of a matrix with `lead` rows."""
    result = np.empty(rows * columns, block.dtype)
    source, target = matrix(block, lead, columns), matrix(result, columns, rows)
    for j in range(columns):
        for i in range(rows):
            target[j, i] = conjugate(source[i, j])
    return result


@register_jitable
def _accumulate(target, source):
    for i in range(source.size):
        target[i] += source[i]


@register_jitable
def _reverse_left(m, n, k, u, s, v, u_bar, inner, outside):
    """Adds what Ubar makes of the inner matrix, and of A outside of the range of U, which is `outside` V^H."""
    both = product(2, 0, k, k, m, 1.0, u, m, u_bar, m)
    if m > k:
        rest = np.copy(u_bar[: m * k])
        add_product(0, 0, m, k, k, -1.0, u, m, both, k, rest, m)
        scaled = _over_singular_values(rest, m, k, s)
        _accumulate(outside, scaled)
    entries, total = matrix(both, k, k), matrix(inner, k, k)
    if has_complex(u):
        # Phases of U and V are only determined together: all of it is given to U.
        for i in range(k):
            if s[i] != 0:
                total[i, i] += imaginary_unit_times(entries[i, i].imag / s[i], u)
    _rotation(both, k, s, False)
    _accumulate(inner, both)


@register_jitable
def _reverse_further(rows, k, vectors, s, vectors_bar, outside):
    """What the further columns of a square matrix make of A: they stay orthogonal to the first k."""
    if rows > k:
        part = product(2, 0, rows - k, k, rows, 1.0, vectors_bar[rows * k :], rows, vectors, rows)
        back = product(0, 0, rows, k, rows - k, -1.0, vectors[rows * k :], rows, part, rows - k)
        _accumulate(outside, _over_singular_values(back, rows, k, s))


def singular_values_reverse(m, n, full, row_major, a, u, s, vh, a_bar, u_bar, s_bar, vh_bar):
    if a_bar is not None and m > 0 and n > 0:
        k = min(m, n)
        rows = n if full != 0 else k
        v = _transposed(vh, rows, rows, n)
        # Abar = (U inner + outside_u) V^H + U outside_v^H
        inner, outside_u, outside_v = zeros(k * k, u), zeros(m * k, u), zeros(n * k, u)
        if u_bar is not None:
            _reverse_left(m, n, k, u, s, v, u_bar, inner, outside_u)
            if full != 0:
                _reverse_further(m, k, u, s, u_bar, outside_u)
        if vh_bar is not None:
            v_bar = _transposed(vh_bar, rows, rows, n)
            both = product(2, 0, k, k, n, 1.0, v, n, v_bar, n)
            if n > k:
                rest = np.copy(v_bar[: n * k])
                add_product(0, 0, n, k, k, -1.0, v, n, both, k, rest, n)
                _accumulate(outside_v, _over_singular_values(rest, n, k, s))
            _rotation(both, k, s, True)
            _accumulate(inner, both)
            if full != 0:
                _reverse_further(n, k, v, s, v_bar, outside_v)
        if s_bar is not None:
            diagonal = matrix(inner, k, k)
            for i in range(k):
                diagonal[i, i] += s_bar[i]
        add_product(0, 0, m, k, k, 1.0, u, m, inner, k, outside_u, m)
        whole = product(0, 2, m, n, k, 1.0, outside_u, m, v, n)
        add_product(0, 2, m, n, k, 1.0, u, m, outside_v, n, whole, m)
        add_matrix(a_bar, row_major, whole, m, n)
    clear(u_bar)
    clear(s_bar)
    clear(vh_bar)


@register_jitable
def _vectors_tangent(rows, k, count, vectors, s, rotation, moved, vectors_dot):
    """Vectors move within their span by `rotation`, and out of it by what A's change `moved` makes of the others.

    With Q for `vectors` (`rows` by `count`, of which k belong to singular values): Qdot_1 = Q_1 rotation +
    (1 - Q_1 Q_1^H) moved diag(s)^-1 and Qdot_2 = -Q_1 diag(s)^-1 moved^H Q_2.
    """
    scaled = _over_singular_values(moved, rows, k, s)
    for i in range(rows * k):
        vectors_dot[i] = scaled[i] if rows > k else 0
    if rows > k:
        inside = product(2, 0, k, k, rows, 1.0, vectors, rows, scaled, rows)
        add_product(0, 0, rows, k, k, -1.0, vectors, rows, inside, k, vectors_dot, rows)
    add_product(0, 0, rows, k, k, 1.0, vectors, rows, rotation, k, vectors_dot, rows)
    if count > k:
        part = product(2, 0, k, count - k, rows, -1.0, scaled, rows, vectors[rows * k :], rows)
        set_product(0, 0, rows, count - k, k, 1.0, vectors, rows, part, k, vectors_dot[rows * k :], rows)


@register_jitable
def _rotation_tangent(change, k, s, of_left):
    """F o (P diag(s) + diag(s) P^H) for the left vectors, F o (diag(s) P + P^H diag(s)) for the right ones."""
    result = zeros(k * k, change)
    given, target = matrix(change, k, k), matrix(result, k, k)
    for j in range(k):
        for i in range(k):
            gap = (s[j] - s[i]) * (s[j] + s[i])
            if gap != 0:
                here, there = given[i, j], conjugate(given[j, i])
                total = here * s[j] + s[i] * there if of_left else s[i] * here + there * s[j]
                target[i, j] = total / gap
        if of_left and has_complex(change) and s[j] != 0:
            target[j, j] = imaginary_unit_times(given[j, j].imag / s[j], change)
    return result


def singular_values_tangent(m, n, full, row_major, a, u, s, vh, a_dot, u_dot, s_dot, vh_dot):
    k = min(m, n)
    rows = n if full != 0 else k
    v = _transposed(vh, rows, rows, n)
    change = zeros(m * n, u)
    if a_dot is not None:
        copy_matrix(change, row_major, a_dot, m, n)
    to_right = product(0, 0, m, k, n, 1.0, change, m, v, n)
    to_left = product(2, 0, n, k, m, 1.0, change, m, u, m)
    both = product(2, 0, k, k, m, 1.0, u, m, to_right, m)
    diagonal = matrix(both, k, k)
    if s_dot is not None:
        for i in range(s_dot.size):
            s_dot[i] = diagonal[i, i].real
    if u_dot is not None:
        rotation = _rotation_tangent(both, k, s, True)
        _vectors_tangent(m, k, m if full != 0 else k, u, s, rotation, to_right, u_dot)
    if vh_dot is not None:
        rotation = _rotation_tangent(both, k, s, False)
        v_dot = np.empty(rows * n, u.dtype)
        _vectors_tangent(n, k, rows, v, s, rotation, to_left, v_dot)
        turned = _transposed(v_dot, n, n, rows)
        if vh_dot is not None:
            for i in range(vh_dot.size):
                vh_dot[i] = turned[i]


OPERATIONS = (
    Operation(
        "llad.eigh", _HERMITIAN, eigen_hermitian_primal, eigen_hermitian_reverse, eigen_hermitian_tangent
    ),
    Operation(
        "llad.svd", _SINGULAR, singular_values_primal, singular_values_reverse, singular_values_tangent
    ),
)
