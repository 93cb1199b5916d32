"""Functions of `np.linalg` under the target "llad": what Numba does in LAPACK becomes one operation each.

Checks, errors and results are Numba's (numba/np/linalg.py). Functions that are not here are Numba's own code in terms
of those that are.
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls
# mypy: disable-error-code="attr-defined,no-untyped-def,call-arg,var-annotated"

from __future__ import annotations

from typing import Any

import numpy as np
from numba.core.extending import overload, register_jitable
from numba.np import linalg as numba_linalg
from numba.np import numpy_support
from numba.np.linalg import (
    F_INT_nptype,
    _check_homogeneous_types,
    _check_linalg_1_or_2d_matrix,
    _check_linalg_matrix,
    _get_slogdet_diag_walker,
    _handle_err_maybe_convergence_problem,
    _inv_err_handler,
    _system_check_dimensionally_valid,
    _system_check_non_empty,
)

from llad.frontends.numba.linalg.cholesky import cholesky
from llad.frontends.numba.linalg.eigen import eigen, singular_determinant
from llad.frontends.numba.linalg.least_squares import least_squares, orthogonal_triangular, pseudoinverse
from llad.frontends.numba.linalg.lu import inverse, lu, solve
from llad.frontends.numba.linalg.products import norm
from llad.frontends.numba.linalg.spectral import eigen_hermitian, singular_values

__all__ = ["register"]


def _real_dtype(dtype: Any) -> Any:
    """The NumPy type of absolute values of elements of a Numba type."""
    return numpy_support.as_dtype(getattr(dtype, "underlying_float", dtype))


def _layout(a: Any) -> tuple[bool, int]:
    """Whether an array must be copied to be contiguous, and whether it (or the copy) lies by rows."""
    return a.layout not in "CF", int(a.layout != "F")


@register_jitable
def _require_square(a):
    if a.shape[-2] != a.shape[-1]:
        raise np.linalg.LinAlgError("Last 2 dimensions of the array must be square.")


def _require_finite(a):
    """Numba's check, without the iterator over arrays of any dimension that it is made with."""


@overload(_require_finite)
def _require_finite_overload(a):
    def for_vector(a):
        for i in range(a.shape[0]):
            if not np.isfinite(a[i]):
                raise np.linalg.LinAlgError("Array must not contain infs or NaNs.")

    def for_matrix(a):
        for i in range(a.shape[0]):
            for j in range(a.shape[1]):
                if not np.isfinite(a[i, j]):
                    raise np.linalg.LinAlgError("Array must not contain infs or NaNs.")

    return for_vector if a.ndim == 1 else for_matrix


@register_jitable
def _check_least_squares(a, b):
    _require_finite(a)
    _require_finite(b)
    _system_check_non_empty(a, b)
    _system_check_dimensionally_valid(a, b)


def vector_norm(a):
    numba_linalg.ensure_blas()
    dtype = _real_dtype(a.dtype)
    copies, _ = _layout(a)

    def implementation(a):
        x = np.ascontiguousarray(a) if copies else a
        result = np.empty(1, dtype)
        norm(x.size, x, result)
        return result[0]

    return implementation


def solve_system(a, b):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "solve")
    _check_linalg_1_or_2d_matrix(b, "solve")
    _check_homogeneous_types("solve", a, b)
    dtype = numpy_support.as_dtype(a.dtype)
    copies, row_major = _layout(a)

    def for_vector(a, b):
        _require_finite(a)
        _require_finite(b)
        _system_check_dimensionally_valid(a, b)
        n = a.shape[-1]
        x = np.empty(n, dtype)
        if n == 0:
            return x
        x[:] = b
        matrix = np.ascontiguousarray(a) if copies else a
        factors, pivots = np.empty(n * n, dtype), np.empty(n, np.int64)
        _inv_err_handler(solve(n, 1, row_major, matrix, factors, pivots, x))
        return x

    def for_matrix(a, b):
        _require_finite(a)
        _require_finite(b)
        _system_check_dimensionally_valid(a, b)
        n, count = a.shape[-1], b.shape[-1]
        x = np.empty((count, n), dtype).T
        if n == 0:
            return x
        x[:, :] = b
        matrix = np.ascontiguousarray(a) if copies else a
        factors, pivots = np.empty(n * n, dtype), np.empty(n, np.int64)
        _inv_err_handler(solve(n, count, row_major, matrix, factors, pivots, x))
        return x

    return for_vector if b.ndim == 1 else for_matrix


def inverse_of(a):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "inv")
    dtype = numpy_support.as_dtype(a.dtype)
    copies, row_major = _layout(a)

    def implementation(a):
        _require_square(a)
        _require_finite(a)
        n = a.shape[-1]
        y = np.empty((n, n), dtype).T
        if n > 0:
            matrix = np.ascontiguousarray(a) if copies else a
            _inv_err_handler(inverse(n, row_major, matrix, y))
        return y

    return implementation


def log_determinant(a):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "slogdet")
    dtype = numpy_support.as_dtype(a.dtype)
    copies, row_major = _layout(a)
    along_diagonal = _get_slogdet_diag_walker(a)
    one, zero = a.dtype(1), getattr(a.dtype, "underlying_float", a.dtype)(0)

    def implementation(a):
        _require_square(a)
        n = a.shape[-1]
        if n == 0:
            return (one, zero)
        _require_finite(a)
        matrix = np.ascontiguousarray(a) if copies else a
        factors, pivots = np.empty((n, n), dtype).T, np.empty(n, np.int64)
        status = lu(n, row_major, matrix, factors, pivots)
        if status > 0:
            return (0.0, -np.inf)
        _inv_err_handler(status)
        odd = 0
        for i in range(n):
            odd ^= int(pivots[i] != i + 1)
        return along_diagonal(n, factors, -1 if odd else 1)

    return implementation


def cholesky_factor(a):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "cholesky")
    dtype = numpy_support.as_dtype(a.dtype)
    copies, row_major = _layout(a)

    def implementation(a):
        _require_square(a)
        n = a.shape[-1]
        factor = np.empty((n, n), dtype)
        if n > 0:
            matrix = np.ascontiguousarray(a) if copies else a
            if cholesky(n, row_major, matrix, factor) != 0:
                raise np.linalg.LinAlgError("Matrix is not positive definite.")
        return factor

    return implementation


def hermitian_eigen(a):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "eigh")
    dtype, real_dtype = numpy_support.as_dtype(a.dtype), _real_dtype(a.dtype)
    copies, row_major = _layout(a)

    def implementation(a):
        _require_square(a)
        _require_finite(a)
        n = a.shape[-1]
        w, v = np.empty(n, real_dtype), np.empty((n, n), dtype).T
        if n > 0:
            matrix = np.ascontiguousarray(a) if copies else a
            _handle_err_maybe_convergence_problem(eigen_hermitian(n, row_major, matrix, v, w))
        return (w, v)

    return implementation


def hermitian_eigenvalues(a):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "eigvalsh")

    def implementation(a):
        return np.linalg.eigh(a)[0]

    return implementation


def singular_value_decomposition(a, full_matrices=1):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "svd")
    dtype, real_dtype = numpy_support.as_dtype(a.dtype), _real_dtype(a.dtype)
    copies, row_major = _layout(a)

    def implementation(a, full_matrices=1):
        m, n = a.shape
        if n == 0 or m == 0:
            raise np.linalg.LinAlgError("Arrays cannot be empty")
        _require_finite(a)
        k = min(m, n)
        columns, rows = (m, n) if full_matrices else (k, k)
        u, s, vh = np.empty((columns, m), dtype).T, np.empty(k, real_dtype), np.empty((n, rows), dtype).T
        matrix = np.ascontiguousarray(a) if copies else a
        full = 1 if full_matrices else 0
        _handle_err_maybe_convergence_problem(singular_values(m, n, full, row_major, matrix, u, s, vh))
        return (u, s, vh)

    return implementation


def only_singular_values(a):
    def implementation(a):
        return np.linalg.svd(a, full_matrices=False)[1]

    return implementation


def eigen_decomposition(a):
    return _eigen(a, "eig", lambda w, v: (w, v))


def eigenvalues(a):
    return _eigen(a, "eigvals", lambda w, v: w)


def _eigen(a, name, result):
    """An implementation for the function `name`, whose result is `result(eigenvalues, eigenvectors)`."""
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, name)
    dtype = numpy_support.as_dtype(a.dtype)
    copies, row_major = _layout(a)
    result, error = register_jitable(result), f"{name}() argument must not cause a domain change."

    def implementation(a):
        _require_square(a)
        _require_finite(a)
        n = a.shape[-1]
        w, v = np.empty(n, dtype), np.empty((n, n), dtype).T
        if n > 0:
            matrix = np.ascontiguousarray(a) if copies else a
            status = eigen(n, row_major, matrix, w, v)
            if status < 0:
                raise ValueError(error)
            _handle_err_maybe_convergence_problem(status)
        return result(w, v)

    return implementation


def determinant(a):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "det")
    dtype = numpy_support.as_dtype(a.dtype)
    copies, row_major = _layout(a)

    def implementation(a):
        sign, logarithm = np.linalg.slogdet(a)
        if sign == 0:
            # The logarithm has no derivative here, the determinant has.
            result = np.empty(1, dtype)
            matrix = np.ascontiguousarray(a) if copies else a
            singular_determinant(a.shape[0], row_major, matrix, result)
            return sign * np.exp(logarithm) + result[0]
        return sign * np.exp(logarithm)

    return implementation


def orthogonal_factors(a):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "qr")
    dtype = numpy_support.as_dtype(a.dtype)
    copies, row_major = _layout(a)

    def implementation(a):
        m, n = a.shape
        if n == 0 or m == 0:
            raise np.linalg.LinAlgError("Arrays cannot be empty")
        _require_finite(a)
        k = min(m, n)
        q, r = np.empty((n, m), dtype).T, np.empty((n, k), dtype).T
        matrix = np.ascontiguousarray(a) if copies else a
        _handle_err_maybe_convergence_problem(orthogonal_triangular(m, n, row_major, matrix, q, r))
        return (q[:, :k], r)

    return implementation


def pseudoinverse_of(a, rcond=1.0e-15):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "pinv")
    dtype = numpy_support.as_dtype(a.dtype)
    copies, row_major = _layout(a)

    def implementation(a, rcond=1.0e-15):
        m, n = a.shape
        _require_finite(a)
        y = np.empty((m, n), dtype).T
        if m > 0 and n > 0:
            matrix = np.ascontiguousarray(a) if copies else a
            _handle_err_maybe_convergence_problem(pseudoinverse(m, n, rcond, row_major, matrix, y))
        return y

    return implementation


def least_squares_solution(a, b, rcond=-1.0):
    numba_linalg.ensure_lapack()
    _check_linalg_matrix(a, "lstsq")
    _check_linalg_1_or_2d_matrix(b, "lstsq")
    _check_homogeneous_types("lstsq", a, b)
    dtype, real_dtype = numpy_support.as_dtype(a.dtype), _real_dtype(a.dtype)
    copies, row_major = _layout(a)

    def decompose(a, b, rcond, given, count):
        m, n = a.shape
        k = min(m, n)
        x, s, rank = np.empty(count * n, dtype), np.empty(k, real_dtype), np.empty(1, np.int64)
        residuals = np.empty(count, real_dtype)
        matrix = np.ascontiguousarray(a) if copies else a
        status = least_squares(m, n, count, rcond, row_major, matrix, given, x, residuals, s, rank)
        _handle_err_maybe_convergence_problem(status)
        known = residuals[:0] if rank[0] < n or m <= n else residuals
        return x, known, F_INT_nptype(rank[0]), s

    decompose = register_jitable(decompose)

    def for_vector(a, b, rcond=-1.0):
        _check_least_squares(a, b)
        given = np.empty(b.shape[0], dtype)
        given[:] = b
        return decompose(a, b, rcond, given, 1)

    def for_matrix(a, b, rcond=-1.0):
        _check_least_squares(a, b)
        count, n = b.shape[1], a.shape[1]
        given = np.empty((count, b.shape[0]), dtype)
        given[:, :] = b.T
        x, residuals, rank, s = decompose(a, b, rcond, given, count)
        solutions = np.empty((n, count), dtype)
        for i in range(n):
            for j in range(count):
                solutions[i, j] = x[j * n + i]
        return solutions, residuals, rank, s

    return for_vector if b.ndim == 1 else for_matrix


def register() -> None:
    """Registers the implementations with the target "llad", which must exist."""
    replaced: dict[Any, Any] = {
        np.linalg.det: determinant,
        np.linalg.qr: orthogonal_factors,
        np.linalg.pinv: pseudoinverse_of,
        np.linalg.lstsq: least_squares_solution,
        numba_linalg._oneD_norm_2: vector_norm,
        np.linalg.solve: solve_system,
        np.linalg.inv: inverse_of,
        np.linalg.slogdet: log_determinant,
        np.linalg.cholesky: cholesky_factor,
        np.linalg.eigh: hermitian_eigen,
        np.linalg.eigvalsh: hermitian_eigenvalues,
        np.linalg.svd: singular_value_decomposition,
        numba_linalg._compute_singular_values: only_singular_values,
    }
    # From NumPy 2.5 on real matrices have complex results, which no operation here has.
    if numpy_support.numpy_version < (2, 5):
        replaced |= {np.linalg.eig: eigen_decomposition, np.linalg.eigvals: eigenvalues}
    for function, implementation in replaced.items():
        overload(function, target="llad")(implementation)
