"""Products of matrices and vectors, read and written where they lie.

With C = s op(A) op(B), where op is the identity or the complex conjugate, and a bar for the adjoint:
op(A)bar = s Cbar op(B)^H and op(B)bar = s op(A)^H Cbar, which are products again (Giles, "An extended collection of
matrix derivative results", 2008, section 2.2.2). Transposing a matrix exchanges its strides; nothing else is done.
A vector is a matrix of one row or column.
"""
# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls
# mypy: disable-error-code="attr-defined,no-untyped-def,call-arg,var-annotated,has-type,name-defined"

from __future__ import annotations

import operator
from typing import Any

import numpy as np
from numba.core import types
from numba.core.extending import overload, register_jitable
from numba.np import linalg as numba_linalg

from llad.frontends.numba.linalg.calls import (
    conjugate,
    contiguous,
    has_complex,
    library_call,
    operation_call,
    same_memory,
)
from llad.frontends.numba.linalg.operation import INTEGER, REAL, Block, Operation
from llad.frontends.numba.linalg.views import column, column_vector, columns_of, row_vector

__all__ = ["OPERATIONS", "add_matrix_product", "register", "set_matrix_product"]

_gemm = library_call("numba_xxgemm", "kccnnnsanansan")
_gemv = library_call("numba_xxgemv", "kcnnsanasa")

# Products of fewer multiplications are not worth a call of BLAS; its lengths have 32 bits.
_FEW = 64
_LONG = 2**31 - 1
_NONE, _TRANSPOSED, _CONJUGATED = ord("n"), ord("t"), ord("c")


@register_jitable
def _item(conjugated, x):
    return conjugate(x) if conjugated != 0 else x


@register_jitable
def _lies_together(x):
    return x.strides[0] == x.itemsize


@register_jitable
def _distance(x):
    """How far apart in elements the columns of a matrix are, each of which lies together; 0 if it is not like that."""
    rows, columns = x.shape
    if not _lies_together(x) and rows != 1:
        return 0
    if columns == 1:
        return rows
    distance = x.strides[1] // x.itemsize
    if distance < rows or distance > _LONG or distance * x.itemsize != x.strides[1]:
        return 0
    return distance


# Whether the items are conjugated, whether they are added, from where, to where.
_PUT = (
    INTEGER,
    INTEGER,
    Block("source", reads=True, dimensions=2),
    Block("target", writes=True, dimensions=2),
)
_put = operation_call("llad.matrix.put", _PUT)


def put_primal(conjugated, adds, source, target):
    if _lies_together(source.T):
        source, target = source.T, target.T
    rows, columns = source.shape
    for j in range(columns):
        for i in range(rows):
            value = source[i, j]
            if conjugated != 0:
                value = conjugate(value)
            target[i, j] = target[i, j] + value if adds != 0 else value
    return 0


@register_jitable
def _readable(conjugated, x, only_columns):
    """What BLAS takes for a matrix: the letter, a matrix, and how far apart the columns of that are."""
    distance = _distance(x)
    if conjugated == 0 and distance > 0:
        return _NONE, x, distance
    distance = _distance(x.T)
    if distance > 0 and not only_columns:
        return (_TRANSPOSED if conjugated == 0 else _CONJUGATED), x, distance
    rows, columns = x.shape
    copy = columns_of(np.empty(rows * columns, x.dtype), rows, columns, rows)
    _put(conjugated, 0, x, copy)
    return _NONE, copy, rows


@register_jitable
def _by_elements(conjugated_a, conjugated_b, scale, a, b, adds, c):
    rows, columns = c.shape
    for j in range(columns):
        for i in range(rows):
            total = c.dtype.type(0)
            for k in range(a.shape[1]):
                total += _item(conjugated_a, a[i, k]) * _item(conjugated_b, b[k, j])
            total *= scale
            c[i, j] = c[i, j] + total if adds != 0 else total


@register_jitable
def _put_multiple(factor, source, adds, target):
    if adds != 0:
        for i in range(source.size):
            target[i] += source[i] * factor
    else:
        for i in range(source.size):
            target[i] = source[i] * factor


@register_jitable
def _outer(conjugated, scale, x, y, adds, c):
    """The product of a column and a row, a column of `c` at a time."""
    for j in range(y.size):
        factor = scale * _item(conjugated, y[j])
        target = column(c, j)
        if _lies_together(target):
            _put_multiple(factor, x, adds, contiguous(target))
        else:
            _put_multiple(factor, x, adds, target)


def multiply_primal(conjugated_a, conjugated_b, scale, adds, a, b, c):
    conjugated_a = conjugated_a if has_complex(a) else 0
    conjugated_b = conjugated_b if has_complex(b) else 0
    (m, n), k = c.shape, a.shape[1]
    if m * n * k <= _FEW or max(m, n, k) > _LONG:
        _by_elements(conjugated_a, conjugated_b, scale, a, b, adds, c)
        return 0
    # C^T = B^T A^T where C lies by rows.
    if n != 1 and (m == 1 or _distance(c) == 0):
        a, b, c = b.T, a.T, c.T
        conjugated_a, conjugated_b = conjugated_b, conjugated_a
        m, n = n, m
    left, matrix_a, distance_a = _readable(conjugated_a, a, k == 1)
    if k == 1:
        _outer(conjugated_b, scale, contiguous(column(matrix_a, 0)), column(b.T, 0), adds, c)
        return 0
    right, matrix_b, distance_b = _readable(conjugated_b, b, n == 1)
    target, distance, beta = c, _distance(c), 1.0 if adds != 0 else 0.0
    direct = distance > 0
    if not direct:
        target, distance, beta = columns_of(np.empty(m * n, c.dtype), m, n, m), m, 0.0
    if n == 1:
        rows, columns = (m, k) if left == _NONE else (k, m)
        _gemv(left, rows, columns, scale, matrix_a, distance_a, matrix_b, beta, target)
    else:
        _gemm(left, right, m, n, k, scale, matrix_a, distance_a, matrix_b, distance_b, beta, target, distance)
    if not direct:
        _put(0, adds, target, c)
    return 0


# Whether A and B are conjugated, the factor, (whether the product is added), A, B, C.
_FACTORS = (INTEGER, INTEGER, REAL)
_A = Block("a", reads=True, needed_for=("b",), dimensions=2)
_B = Block("b", reads=True, needed_for=("a",), dimensions=2)
_SET = (*_FACTORS, _A, _B, Block("c", writes=True, dimensions=2))
_ADD = (*_FACTORS, _A, _B, Block("c", reads=True, writes=True, dimensions=2))
# What both are made with, so that its code exists once. It is called by them alone, after differentiation.
_MULTIPLY = (*_FACTORS, INTEGER, _A, _B, Block("c", reads=True, writes=True, dimensions=2))

set_matrix_product = operation_call("llad.gemm.set", _SET)
add_matrix_product = operation_call("llad.gemm.add", _ADD)
_multiply = operation_call("llad.gemm.multiply", _MULTIPLY)


def set_primal(conjugated_a, conjugated_b, scale, a, b, c):
    return _multiply(conjugated_a, conjugated_b, scale, 0, a, b, c)


def add_primal(conjugated_a, conjugated_b, scale, a, b, c):
    return _multiply(conjugated_a, conjugated_b, scale, 1, a, b, c)


@register_jitable
def _is_product_with_transpose(a_bar, b_bar):
    """True if the adjoints are those of a matrix and of the same matrix transposed."""
    turned = a_bar.strides[0] == b_bar.strides[1] and a_bar.strides[1] == b_bar.strides[0]
    return same_memory(a_bar, b_bar) and turned and a_bar.shape[0] == b_bar.shape[1]


@register_jitable
def _reverse_same(scale, b, c_bar, a_bar):
    """Of A A^T with real A: one product with the symmetric part instead of two."""
    n = c_bar.shape[0]
    both = columns_of(np.empty(n * n, c_bar.dtype), n, n, n)
    for j in range(n):
        for i in range(n):
            both[i, j] = c_bar[i, j] + c_bar[j, i]
    add_matrix_product(0, 0, scale, both, b.T, a_bar)


@register_jitable
def add_reverse(conjugated_a, conjugated_b, scale, a, b, c, a_bar, b_bar, c_bar):
    if c_bar is None:
        return
    if a_bar is not None and b_bar is not None:
        same = not has_complex(c_bar) and _is_product_with_transpose(a_bar, b_bar)
        if same:
            _reverse_same(scale, b, c_bar, a_bar)
            return
    # The transpose of op(A) is the conjugate one; what is conjugated as a whole conjugates both factors.
    if a_bar is not None:
        flag = conjugated_b if conjugated_a != 0 else 1 - conjugated_b
        add_matrix_product(conjugated_a, flag, scale, c_bar, b.T, a_bar)
    if b_bar is not None:
        flag = conjugated_a if conjugated_b != 0 else 1 - conjugated_a
        add_matrix_product(flag, conjugated_b, scale, a.T, c_bar, b_bar)


@register_jitable
def _clear(matrix):
    if not _lies_together(matrix):
        matrix = matrix.T
    for j in range(matrix.shape[1]):
        line = column(matrix, j)
        if _lies_together(line):
            together = contiguous(line)
            for i in range(together.size):
                together[i] = 0
        else:
            for i in range(line.size):
                line[i] = 0


def set_reverse(conjugated_a, conjugated_b, scale, a, b, c, a_bar, b_bar, c_bar):
    if c_bar is not None:
        add_reverse(conjugated_a, conjugated_b, scale, a, b, c, a_bar, b_bar, c_bar)
        _clear(c_bar)


@register_jitable
def add_tangent(conjugated_a, conjugated_b, scale, a, b, c, a_dot, b_dot, c_dot):
    if c_dot is None:
        return
    if a_dot is not None:
        add_matrix_product(conjugated_a, conjugated_b, scale, a_dot, b, c_dot)
    if b_dot is not None:
        add_matrix_product(conjugated_a, conjugated_b, scale, a, b_dot, c_dot)


def set_tangent(conjugated_a, conjugated_b, scale, a, b, c, a_dot, b_dot, c_dot):
    if c_dot is None:
        return
    if a_dot is not None:
        set_matrix_product(conjugated_a, conjugated_b, scale, a_dot, b, c_dot)
        if b_dot is not None:
            add_matrix_product(conjugated_a, conjugated_b, scale, a, b_dot, c_dot)
    elif b_dot is not None:
        set_matrix_product(conjugated_a, conjugated_b, scale, a, b_dot, c_dot)
    else:
        _clear(c_dot)


def _are_numbers(*arrays: Any) -> bool:
    """Whether operations can take the arrays; all others are left to Numba's own implementation."""
    kinds = {array.dtype if isinstance(array, types.Array) and array.aligned else None for array in arrays}
    return len(kinds) == 1 and isinstance(kinds.pop(), types.Float | types.Complex)


def product_of(a, b):
    if not _are_numbers(a, b) or (a.ndim, b.ndim) not in ((2, 2), (2, 1), (1, 2)):
        return None
    numba_linalg.ensure_blas()

    def of_matrices(a, b):
        if a.shape[1] != b.shape[0]:
            raise ValueError("incompatible array sizes for np.dot(a, b) (matrix * matrix)")
        out = np.empty((a.shape[0], b.shape[1]), a.dtype)
        set_matrix_product(0, 0, 1.0, a, b, out)
        return out

    def with_vector(a, b):
        if a.shape[1] != b.shape[0]:
            raise ValueError("incompatible array sizes for np.dot(a, b) (matrix * vector)")
        out = np.empty(a.shape[0], a.dtype)
        set_matrix_product(0, 0, 1.0, a, column_vector(b), column_vector(out))
        return out

    def of_vector(a, b):
        if a.shape[0] != b.shape[0]:
            raise ValueError("incompatible array sizes for np.dot(a, b) (vector * matrix)")
        out = np.empty(b.shape[1], a.dtype)
        set_matrix_product(0, 0, 1.0, row_vector(a), b, row_vector(out))
        return out

    return of_matrices if b.ndim == a.ndim else with_vector if a.ndim == 2 else of_vector


def product_into(a, b, out):
    if not _are_numbers(a, b, out) or out.layout not in "CF" or out.ndim != a.ndim + b.ndim - 2:
        return None
    numba_linalg.ensure_blas()

    def of_matrices(a, b, out):
        if a.shape[1] != b.shape[0]:
            raise ValueError("incompatible array sizes for np.dot(a, b) (matrix * matrix)")
        if out.shape != (a.shape[0], b.shape[1]):
            raise ValueError("incompatible output array size for np.dot(a, b, out) (matrix * matrix)")
        set_matrix_product(0, 0, 1.0, a, b, out)
        return out

    def with_vector(a, b, out):
        if a.shape[1] != b.shape[0]:
            raise ValueError("incompatible array sizes for np.dot(a, b) (matrix * vector)")
        if out.shape[0] != a.shape[0]:
            raise ValueError("incompatible output array size for np.dot(a, b, out) (matrix * vector)")
        set_matrix_product(0, 0, 1.0, a, column_vector(b), column_vector(out))
        return out

    def of_vector(a, b, out):
        if a.shape[0] != b.shape[0]:
            raise ValueError("incompatible array sizes for np.dot(a, b) (vector * matrix)")
        if out.shape[0] != b.shape[1]:
            raise ValueError("incompatible output array size for np.dot(a, b, out) (vector * matrix)")
        set_matrix_product(0, 0, 1.0, row_vector(a), b, row_vector(out))
        return out

    return of_matrices if b.ndim == a.ndim else with_vector if a.ndim == 2 else of_vector


def outer_of(a, b, out=None):
    absent = out in (None, types.none) or isinstance(out, types.Omitted)
    if not absent or not all(isinstance(x, types.Array) and x.ndim == 1 for x in (a, b)):
        return None
    return lambda a, b, out=None: a[:, np.newaxis] * b


def register() -> None:
    """Registers the implementations with the target "llad", which must exist."""
    for function, implementation in (
        (np.dot, product_of),
        (operator.matmul, product_of),
        (np.dot, product_into),
    ):
        overload(function, target="llad")(implementation)
    overload(np.outer, target="llad", inline="always")(outer_of)


OPERATIONS = (
    Operation("llad.gemm.set", _SET, set_primal, set_reverse, set_tangent),
    Operation("llad.gemm.add", _ADD, add_primal, add_reverse, add_tangent),
    Operation("llad.matrix.put", _PUT, put_primal),
    Operation("llad.gemm.multiply", _MULTIPLY, multiply_primal),
)
