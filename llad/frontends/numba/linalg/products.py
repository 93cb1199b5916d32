"""Products of matrices, and the Euclidean norm.

With C = s op(A) op(B), where op is the identity (0), the transpose (1) or the conjugate transpose (2), and a bar for
the adjoint: op(A)bar = s Cbar op(B)^H and op(B)bar = s op(A)^H Cbar, which are products again (Giles, "An extended
collection of matrix derivative results", 2008, section 2.2.2).
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,call-arg,var-annotated"

from __future__ import annotations

import numpy as np
from numba.core.extending import register_jitable

from llad.frontends.numba.linalg.calls import (
    conjugate,
    conjugated,
    has_complex,
    library_call,
    matrix,
    operation_call,
    same_memory,
)
from llad.frontends.numba.linalg.operation import INTEGER, MAGNITUDE, REAL, Block, Operation

__all__ = ["OPERATIONS", "add_product", "norm", "product", "set_product"]

_gemm = library_call("numba_xxgemm", "kccnnnspnpnspn")
_gemv = library_call("numba_xxgemv", "kcnnspnpsp")
_nrm2 = library_call("numba_xxnrm2", "knpnp")

# transpose_a, transpose_b, m, n, k, scale, A, rows of A in memory, B, rows of B, C, rows of C
_SHAPE = (INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, REAL)
_A = Block("a", reads=True, needed_for=("b",))
_B = Block("b", reads=True, needed_for=("a",))
_SET = (*_SHAPE, _A, INTEGER, _B, INTEGER, Block("c", writes=True), INTEGER)
_ADD = (*_SHAPE, _A, INTEGER, _B, INTEGER, Block("c", reads=True, writes=True), INTEGER)

set_product = operation_call("llad.gemm.set", _SET)
add_product = operation_call("llad.gemm.add", _ADD)


_NONE, _TRANSPOSED, _CONJUGATED = ord("n"), ord("t"), ord("c")


@register_jitable
def _letter(transposed):
    return _NONE if transposed == 0 else _TRANSPOSED if transposed == 1 else _CONJUGATED


@register_jitable
def _scaled(beta, m, n, c, ldc):
    """C := beta C for beta 0 or 1."""
    if beta == 0:
        product = matrix(c, ldc, n)
        for j in range(n):
            for i in range(m):
                product[i, j] = 0


@register_jitable
def _multiply(transpose_a, transpose_b, m, n, k, scale, a, lda, b, ldb, beta, c, ldc):
    if m == 0 or n == 0:
        return
    if k == 0:
        _scaled(beta, m, n, c, ldc)
    elif n == 1 and transpose_b == 0:
        rows, columns = (m, k) if transpose_a == 0 else (k, m)
        _gemv(_letter(transpose_a), rows, columns, scale, a, lda, b, beta, c)
    elif k == 1 and transpose_a != 2 and transpose_b != 2:
        _scaled(beta, m, n, c, ldc)
        product = matrix(c, ldc, n)
        left = matrix(a, 1 if transpose_a == 0 else lda, m)
        right = matrix(b, ldb if transpose_b == 0 else 1, n)
        for j in range(n):
            factor = scale * right[0, j]
            for i in range(m):
                product[i, j] += left[0, i] * factor
    else:
        _gemm(_letter(transpose_a), _letter(transpose_b), m, n, k, scale, a, lda, b, ldb, beta, c, ldc)


def set_primal(transpose_a, transpose_b, m, n, k, scale, a, lda, b, ldb, c, ldc):
    _multiply(transpose_a, transpose_b, m, n, k, scale, a, lda, b, ldb, 0, c, ldc)
    return 0


def add_primal(transpose_a, transpose_b, m, n, k, scale, a, lda, b, ldb, c, ldc):
    _multiply(transpose_a, transpose_b, m, n, k, scale, a, lda, b, ldb, 1, c, ldc)
    return 0


@register_jitable
def _normal(transposed, a):
    """For real matrices the conjugate transpose is the transpose."""
    return 1 if transposed == 2 and not has_complex(a) else transposed


@register_jitable
def _reverse_product(transpose_a, transpose_b, m, n, k, scale, a, lda, b, ldb, c, ldc, a_bar, b_bar):
    """Adds to the adjoints of A and B what the adjoint `c` of the product makes them."""
    ta, tb = _normal(transpose_a, c), _normal(transpose_b, c)
    if a_bar is not None:
        # op(A)bar = s C op(B)^H
        if ta == 0:
            if tb == 1 and has_complex(c):
                add_product(0, 0, m, k, n, scale, c, ldc, conjugated(b), ldb, a_bar, lda)
            else:
                flag = 1 if not has_complex(c) else 2
                add_product(0, flag if tb == 0 else 0, m, k, n, scale, c, ldc, b, ldb, a_bar, lda)
        elif ta == 2:
            add_product(tb, 2, k, m, n, scale, b, ldb, c, ldc, a_bar, lda)
        elif not has_complex(c):
            add_product(tb, 1, k, m, n, scale, b, ldb, c, ldc, a_bar, lda)
        elif tb == 2:
            add_product(1, 1, k, m, n, scale, b, ldb, c, ldc, a_bar, lda)
        else:
            # conj(op(B)) C^T; the conjugate of a transpose is that of the matrix, transposed
            add_product(tb, 1, k, m, n, scale, conjugated(b), ldb, c, ldc, a_bar, lda)
    if b_bar is not None:
        # op(B)bar = s op(A)^H C
        if tb == 0:
            if ta == 1 and has_complex(c):
                add_product(0, 0, k, n, m, scale, conjugated(a), lda, c, ldc, b_bar, ldb)
            else:
                flag = 1 if not has_complex(c) else 2
                add_product(flag if ta == 0 else 0, 0, k, n, m, scale, a, lda, c, ldc, b_bar, ldb)
        elif tb == 2:
            add_product(2, ta, n, k, m, scale, c, ldc, a, lda, b_bar, ldb)
        elif not has_complex(c):
            add_product(1, ta, n, k, m, scale, c, ldc, a, lda, b_bar, ldb)
        elif ta == 2:
            add_product(1, 1, n, k, m, scale, c, ldc, a, lda, b_bar, ldb)
        else:
            add_product(1, ta, n, k, m, scale, c, ldc, conjugated(a), lda, b_bar, ldb)


@register_jitable
def _reverse_same(transpose_a, m, k, scale, a, lda, c, ldc, a_bar):
    """Of A A^T and A^T A with real A: one product with the symmetric part instead of two."""
    both = np.empty(m * m, c.dtype)
    symmetric, adjoint = matrix(both, m, m), matrix(c, ldc, m)
    for j in range(m):
        for i in range(m):
            symmetric[i, j] = adjoint[i, j] + adjoint[j, i]
    if transpose_a == 0:
        add_product(0, 0, m, k, m, scale, both, m, a, lda, a_bar, lda)
    else:
        add_product(0, 0, k, m, m, scale, a, lda, both, m, a_bar, lda)


@register_jitable
def add_reverse(ta, tb, m, n, k, scale, a, lda, b, ldb, c, ldc, a_bar, b_bar, c_bar):
    if c_bar is None:
        return
    if a_bar is not None and b_bar is not None:
        same = same_memory(a_bar, b_bar) and lda == ldb and m == n and (ta == 0) != (tb == 0)
        if same and not has_complex(c_bar):
            _reverse_same(ta, m, k, scale, a, lda, c_bar, ldc, a_bar)
        else:
            _reverse_product(ta, tb, m, n, k, scale, a, lda, b, ldb, c_bar, ldc, a_bar, b_bar)
    else:
        _reverse_product(ta, tb, m, n, k, scale, a, lda, b, ldb, c_bar, ldc, a_bar, b_bar)


def set_reverse(ta, tb, m, n, k, scale, a, lda, b, ldb, c, ldc, a_bar, b_bar, c_bar):
    if c_bar is not None:
        add_reverse(ta, tb, m, n, k, scale, a, lda, b, ldb, c, ldc, a_bar, b_bar, c_bar)
        _scaled(0, m, n, c_bar, ldc)


def add_tangent(ta, tb, m, n, k, scale, a, lda, b, ldb, c, ldc, a_dot, b_dot, c_dot):
    if a_dot is not None:
        add_product(ta, tb, m, n, k, scale, a_dot, lda, b, ldb, c_dot, ldc)
    if b_dot is not None:
        add_product(ta, tb, m, n, k, scale, a, lda, b_dot, ldb, c_dot, ldc)


def set_tangent(ta, tb, m, n, k, scale, a, lda, b, ldb, c, ldc, a_dot, b_dot, c_dot):
    if c_dot is None:
        return
    _scaled(0, m, n, c_dot, ldc)
    if a_dot is not None:
        add_product(ta, tb, m, n, k, scale, a_dot, lda, b, ldb, c_dot, ldc)
    if b_dot is not None:
        add_product(ta, tb, m, n, k, scale, a, lda, b_dot, ldb, c_dot, ldc)


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


OPERATIONS = (
    Operation("llad.gemm.set", _SET, set_primal, set_reverse, set_tangent),
    Operation("llad.gemm.add", _ADD, add_primal, add_reverse, add_tangent),
    Operation("llad.norm", _NORM, norm_primal, norm_reverse, norm_tangent),
)
