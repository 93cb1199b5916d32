"""Eigenvalues of matrices that are not symmetric, and the determinant of singular ones.

    A V = V W     Abar += V^-H (diag(wbar) + conj(F) o (M - V^H V diag(re M_jj))) V^H with M = V^H Vbar

F_ij = 1 / (w_j - w_i), for eigenvectors of length 1 (Boeddeker et al., "On the computation of complex-valued gradients
with application to statistically optimum beamforming", 2017). Eigenvalues must be distinct; where two are equal,
F is taken to be 0. Real matrices have real eigenvalues here: Numba refuses others.
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
    is_zero,
    library_call,
    matrix,
    operation_call,
    zeros,
)
from llad.frontends.numba.linalg.lu import lu, lu_solve
from llad.frontends.numba.linalg.operation import INTEGER, Block, Operation
from llad.frontends.numba.linalg.products import add_product, product
from llad.frontends.numba.linalg.spectral import singular_values

__all__ = ["OPERATIONS", "eigen", "singular_determinant"]

_rgeev = library_call("numba_ez_rgeev", "kccnpnpppnpn")
_cgeev = library_call("numba_ez_cgeev", "kccnpnppnpn")
_NO_VECTORS, _VECTORS = ord("N"), ord("V")

# n, whether A lies by rows, A, eigenvalues, eigenvectors by columns
_EIGEN = (
    INTEGER,
    INTEGER,
    Block("a", reads=True),
    Block("w", writes=True, needed_for=("a",)),
    Block("v", writes=True, needed_for=("a",)),
)
eigen = operation_call("llad.eig", _EIGEN)


def eigen_primal(n, row_major, a, w, v):
    """The status is -1 if a real matrix has complex eigenvalues."""
    work, unused = np.empty(n * n, a.dtype), np.empty(n, a.dtype)
    copy_matrix(work, row_major, a, n, n)
    if has_complex(a):
        return _cgeev(_NO_VECTORS, _VECTORS, n, work, n, w, unused, 1, v, n)
    imaginary = np.empty(n, a.dtype)
    status = _rgeev(_NO_VECTORS, _VECTORS, n, work, n, w, imaginary, unused, 1, v, n)
    for i in range(n):
        if imaginary[i] != 0 and status == 0:
            status = -1
    return status


@register_jitable
def _largest(vectors, j):
    """The entry of an eigenvector that LAPACK makes real."""
    best = 0
    for i in range(vectors.shape[0]):
        if abs(vectors[i, j]) > abs(vectors[best, j]):
            best = i
    return best


@register_jitable
def _divide_by_gaps(block, n, w, conjugates):
    """F o block, or conj(F) o block, with zeros on the diagonal."""
    entries = matrix(block, n, n)
    for j in range(n):
        for i in range(n):
            gap = w[j] - w[i]
            if gap == 0:
                entries[i, j] = 0
            else:
                entries[i, j] /= conjugate(gap) if conjugates else gap


def eigen_reverse(n, row_major, a, w, v, a_bar, w_bar, v_bar):
    if a_bar is not None and not (is_zero(w_bar) and is_zero(v_bar)):
        inner = zeros(n * n, v)
        diagonal = matrix(inner, n, n)
        if v_bar is not None:
            # Without what changes the length of a vector, or turns its largest entry.
            moved = np.copy(v_bar)
            vectors, columns = matrix(v, n, n), matrix(moved, n, n)
            for j in range(n):
                along = zeros(1, v)
                for i in range(n):
                    along[0] += conjugate(vectors[i, j]) * columns[i, j]
                for i in range(n):
                    columns[i, j] -= vectors[i, j] * along[0].real
                if has_complex(v):
                    k = _largest(vectors, j)
                    columns[k, j] -= imaginary_unit_times(along[0].imag / vectors[k, j].real, v)
            add_product(2, 0, n, n, n, 1.0, v, n, moved, n, inner, n)
            _divide_by_gaps(inner, n, w, True)
        if w_bar is not None:
            for i in range(w_bar.size):
                diagonal[i, i] += w_bar[i]
        right = product(0, 2, n, n, n, 1.0, inner, n, v, n)
        factors, pivots = np.empty(n * n, v.dtype), np.empty(n, np.int64)
        lu(n, 0, v, factors, pivots)
        lu_solve(2, n, n, factors, pivots, right)
        add_matrix(a_bar, row_major, right, n, n)
    clear(w_bar)
    clear(v_bar)


def eigen_tangent(n, row_major, a, w, v, a_dot, w_dot, v_dot):
    change = zeros(n * n, v)
    if a_dot is not None:
        copy_matrix(change, row_major, a_dot, n, n)
    inner = product(0, 0, n, n, n, 1.0, change, n, v, n)
    factors, pivots = np.empty(n * n, v.dtype), np.empty(n, np.int64)
    lu(n, 0, v, factors, pivots)
    lu_solve(0, n, n, factors, pivots, inner)
    diagonal = matrix(inner, n, n)
    if w_dot is not None:
        for i in range(w_dot.size):
            w_dot[i] = diagonal[i, i]
    if v_dot is not None:
        _divide_by_gaps(inner, n, w, False)
        moved = product(0, 0, n, n, n, 1.0, v, n, inner, n)
        vectors, columns, new = matrix(v, n, n), matrix(moved, n, n), matrix(v_dot, n, n)
        for j in range(n):
            along = zeros(1, v)
            for i in range(n):
                along[0] += conjugate(vectors[i, j]) * columns[i, j]
            factor = zeros(1, v)
            factor[0] = along[0].real
            if has_complex(v):
                k = _largest(vectors, j)
                factor[0] += imaginary_unit_times(columns[k, j].imag / vectors[k, j].real, v)
            for i in range(n):
                new[i, j] = columns[i, j] - factor[0] * vectors[i, j]


# n, whether A lies by rows, A, its determinant, which is 0
_SINGULAR_DETERMINANT = (
    INTEGER,
    INTEGER,
    Block("a", reads=True, needed_for=("a",)),
    Block("result", writes=True),
)
singular_determinant = operation_call("llad.det.singular", _SINGULAR_DETERMINANT)


def singular_determinant_primal(n, row_major, a, result):
    result[0] = 0
    return 0


@register_jitable
def _determinant_of_unitary(n, u):
    factors, pivots = np.empty(n * n, u.dtype), np.empty(n, np.int64)
    lu(n, 0, u, factors, pivots)
    diagonal = matrix(factors, n, n)
    result = zeros(1, u)
    result[0] = 1
    for i in range(n):
        result[0] *= -diagonal[i, i] if pivots[i] != i + 1 else diagonal[i, i]
    return result[0]


@register_jitable
def _cofactors(n, row_major, a):
    """The matrix whose conjugate is the derivative of the determinant: det(U) det(V^H) conj(U) C conj(V)^H,
    C diagonal with the products of all singular values but one."""
    given = np.empty(n * n, a.dtype)
    copy_matrix(given, row_major, a, n, n)
    u, s, vh = np.empty(n * n, a.dtype), np.empty(n, a.real.dtype), np.empty(n * n, a.dtype)
    singular_values(n, n, 0, 0, given, u, s, vh)
    both = conjugate(_determinant_of_unitary(n, u) * _determinant_of_unitary(n, vh))
    columns = matrix(u, n, n)
    for j in range(n):
        factor = both
        for i in range(n):
            if i != j:
                factor *= s[i]
        for i in range(n):
            columns[i, j] *= factor
    # Its conjugate: conj(det(U) det(V^H)) U C V^H
    return product(0, 0, n, n, n, 1.0, u, n, vh, n)


def singular_determinant_reverse(n, row_major, a, result, a_bar, result_bar):
    if result_bar is None:
        return
    if a_bar is not None:
        slope = _cofactors(n, row_major, a)
        for i in range(n * n):
            slope[i] *= result_bar[0]
        add_matrix(a_bar, row_major, slope, n, n)
    result_bar[0] = 0


def singular_determinant_tangent(n, row_major, a, result, a_dot, result_dot):
    if result_dot is None:
        return
    result_dot[0] = 0
    if a_dot is not None:
        slope, change = _cofactors(n, row_major, a), np.empty(n * n, a.dtype)
        copy_matrix(change, row_major, a_dot, n, n)
        for i in range(n * n):
            result_dot[0] += conjugate(slope[i]) * change[i]


OPERATIONS = (
    Operation("llad.eig", _EIGEN, eigen_primal, eigen_reverse, eigen_tangent),
    Operation(
        "llad.det.singular",
        _SINGULAR_DETERMINANT,
        singular_determinant_primal,
        singular_determinant_reverse,
        singular_determinant_tangent,
    ),
)
