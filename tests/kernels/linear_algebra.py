"""Dense and banded linear algebra as loops: products, factorisations, triangular and tridiagonal solves."""

from __future__ import annotations

import math

import numpy as np

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def dot(x: Array, y: Array) -> float:
    total = 0.0
    for i in range(len(x)):
        total += x[i] * y[i]
    return total


@njit
def gemv(alpha: float, matrix: Array, x: Array, beta: float, y: Array) -> float:
    """y <- alpha matrix x + beta y in place; returns half the squared norm of the new y."""
    rows, columns = matrix.shape
    for i in range(rows):
        total = 0.0
        for j in range(columns):
            total += matrix[i, j] * x[j]
        y[i] = alpha * total + beta * y[i]
    result = 0.0
    for i in range(rows):
        result += 0.5 * y[i] ** 2
    return result


@njit
def gemm(a: Array, b: Array, c: Array) -> float:
    """c <- c + a b in place, in the cache-friendly order; returns the sum of cubes of the new c."""
    for i in range(a.shape[0]):
        for k in range(a.shape[1]):
            factor = a[i, k]
            for j in range(b.shape[1]):
                c[i, j] += factor * b[k, j]
    total = 0.0
    for i in range(c.shape[0]):
        for j in range(c.shape[1]):
            total += c[i, j] ** 3
    return total


@njit
def factorise_cholesky(a: Array, factor: Array) -> bool:
    """The lower Cholesky factor of `a` (its lower triangle is read); False if not positive definite."""
    for j in range(a.shape[0]):
        for i in range(j, a.shape[0]):
            total = a[i, j]
            for k in range(j):
                total -= factor[i, k] * factor[j, k]
            if i == j:
                if total <= 0.0:
                    return False
                factor[j, j] = math.sqrt(total)
            else:
                factor[i, j] = total / factor[j, j]
    return True


@njit
def cholesky_log_determinant(a: Array) -> float:
    factor = np.zeros_like(a)
    if not factorise_cholesky(a, factor):
        return -np.inf
    total = 0.0
    for j in range(a.shape[0]):
        total += 2.0 * math.log(factor[j, j])
    return total


@njit
def lu_solve(matrix: Array, right: Array, weights: Array) -> float:
    """weights . matrix^-1 right: LU with partial pivoting on a copy, then two substitutions."""
    n = matrix.shape[0]
    lu = matrix.copy()
    x = right.copy()
    for k in range(n):
        pivot = k
        for i in range(k + 1, n):
            if abs(lu[i, k]) > abs(lu[pivot, k]):
                pivot = i
        if pivot != k:
            for j in range(n):
                lu[k, j], lu[pivot, j] = lu[pivot, j], lu[k, j]
            x[k], x[pivot] = x[pivot], x[k]
        for i in range(k + 1, n):
            lu[i, k] /= lu[k, k]
            for j in range(k + 1, n):
                lu[i, j] -= lu[i, k] * lu[k, j]
            x[i] -= lu[i, k] * x[k]
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            x[i] -= lu[i, j] * x[j]
        x[i] /= lu[i, i]
    total = 0.0
    for i in range(n):
        total += weights[i] * x[i]
    return total


@njit
def triangular_solve(lower: Array, right: Array) -> float:
    """right <- lower^-1 right in place for many right-hand sides; returns the sum of squares."""
    n, columns = right.shape
    for i in range(n):
        for k in range(i):
            for j in range(columns):
                right[i, j] -= lower[i, k] * right[k, j]
        for j in range(columns):
            right[i, j] /= lower[i, i]
    total = 0.0
    for i in range(n):
        for j in range(columns):
            total += right[i, j] * right[i, j]
    return total


@njit
def thomas(lower: Array, diagonal: Array, upper: Array, right: Array) -> float:
    """Solves a tridiagonal system; returns the sum of squares of the solution."""
    n = diagonal.shape[0]
    ratio = np.empty(n)
    x = np.empty(n)
    ratio[0] = upper[0] / diagonal[0]
    x[0] = right[0] / diagonal[0]
    for i in range(1, n):
        scale = 1.0 / (diagonal[i] - lower[i] * ratio[i - 1])
        ratio[i] = upper[i] * scale
        x[i] = (right[i] - lower[i] * x[i - 1]) * scale
    for i in range(n - 2, -1, -1):
        x[i] -= ratio[i] * x[i + 1]
    total = 0.0
    for i in range(n):
        total += x[i] * x[i]
    return total


def _dot(random: np.random.Generator, size: Size) -> Arguments:
    return random.standard_normal(size["n"]), read_only(random.standard_normal(size["n"]))


def _gemv(random: np.random.Generator, size: Size) -> Arguments:
    rows, columns = size["rows"], size["columns"]
    matrix = random.standard_normal((rows, columns))
    return 0.7, matrix, random.standard_normal(columns), -0.3, random.standard_normal(rows)


def _gemm(random: np.random.Generator, size: Size) -> Arguments:
    m, k, n = size["m"], size["k"], size["n"]
    return random.standard_normal((m, k)), random.standard_normal((k, n)), random.standard_normal((m, n))


def _positive_definite(random: np.random.Generator, size: Size) -> Arguments:
    root = random.standard_normal((size["n"], size["n"]))
    return (root @ root.T / size["n"] + np.eye(size["n"]),)


def _square(random: np.random.Generator, size: Size) -> Arguments:
    n = size["n"]
    weights = read_only(random.standard_normal(n))
    return random.standard_normal((n, n)), random.standard_normal(n), weights


def _triangular(random: np.random.Generator, size: Size) -> Arguments:
    lower = np.tril(random.uniform(-1.0, 1.0, (size["n"], size["n"]))) / size["n"]
    np.fill_diagonal(lower, random.uniform(1.0, 2.0, size["n"]))
    return lower, random.standard_normal((size["n"], size["columns"]))


def _tridiagonal(random: np.random.Generator, size: Size) -> Arguments:
    n = size["n"]
    lower, upper = random.uniform(-1.0, 1.0, n), random.uniform(-1.0, 1.0, n)
    return lower, random.uniform(2.5, 4.0, n), upper, random.standard_normal(n)


def _gemv_gradient(alpha: float, a: Array, x: Array, beta: float, y: Array) -> tuple[float | Array, ...]:
    result = alpha * (a @ x) + beta * y
    back = a.T @ result
    return (
        float(result @ (a @ x)),
        alpha * np.outer(result, x),
        alpha * back,
        float(result @ y),
        beta * result,
    )


def _gemm_gradient(a: Array, b: Array, c: Array) -> tuple[Array, ...]:
    adjoint = 3.0 * (c + a @ b) ** 2
    return adjoint @ b.T, a.T @ adjoint, adjoint


def _log_determinant_gradient(a: Array) -> tuple[Array]:
    inverse = np.linalg.inv(a)
    return (np.tril(2.0 * inverse) - np.diag(np.diag(inverse)),)


def _lu_solve_gradient(matrix: Array, right: Array, weights: Array) -> tuple[Array, Array]:
    adjoint = np.linalg.solve(matrix.T, weights)
    return -np.outer(adjoint, np.linalg.solve(matrix, right)), adjoint


def _triangular_solve_gradient(lower: Array, right: Array) -> tuple[Array, Array]:
    solution = np.linalg.solve(lower, right)
    adjoint = np.linalg.solve(lower.T, 2.0 * solution)
    return -np.tril(adjoint @ solution.T), adjoint


def _tridiagonal_matrix(lower: Array, diagonal: Array, upper: Array) -> Array:
    return np.asarray(np.diag(diagonal) + np.diag(lower[1:], -1) + np.diag(upper[:-1], 1))


def _thomas_value(lower: Array, diagonal: Array, upper: Array, right: Array) -> float:
    return float(np.sum(np.linalg.solve(_tridiagonal_matrix(lower, diagonal, upper), right) ** 2))


def _thomas_gradient(lower: Array, diagonal: Array, upper: Array, right: Array) -> tuple[Array, ...]:
    matrix = _tridiagonal_matrix(lower, diagonal, upper)
    x = np.linalg.solve(matrix, right)
    adjoint = np.linalg.solve(matrix.T, 2.0 * x)
    below = np.concatenate(([0.0], -adjoint[1:] * x[:-1]))
    above = np.concatenate((-adjoint[:-1] * x[1:], [0.0]))
    return below, -adjoint * x, above, adjoint


CASES = (
    KernelCase(
        "dot",
        dot,
        _dot,
        {"small": {"n": 6}, "benchmark": {"n": 1_000_000}},
        (0, 1),
        value=lambda x, y: float(x @ y),
        gradient=lambda x, y: (y, x),
    ),
    KernelCase(
        "gemv",
        gemv,
        _gemv,
        {"small": {"rows": 4, "columns": 6}, "benchmark": {"rows": 1000, "columns": 1500}},
        (0, 1, 2, 3, 4),
        value=lambda alpha, a, x, beta, y: float(0.5 * np.sum((alpha * (a @ x) + beta * y) ** 2)),
        gradient=_gemv_gradient,
    ),
    KernelCase(
        "gemm",
        gemm,
        _gemm,
        {"small": {"m": 3, "k": 4, "n": 5}, "benchmark": {"m": 160, "k": 180, "n": 200}},
        (0, 1, 2),
        value=lambda a, b, c: float(np.sum((c + a @ b) ** 3)),
        gradient=_gemm_gradient,
    ),
    KernelCase(
        "cholesky_log_determinant",
        cholesky_log_determinant,
        _positive_definite,
        {"small": {"n": 5}, "benchmark": {"n": 200}},
        (0,),
        reference=HIGH_PRECISION,
        value=lambda a: float(np.linalg.slogdet(a)[1]),
        gradient=_log_determinant_gradient,
        notes="Only the lower triangle is read, so the gradient is lower triangular.",
    ),
    KernelCase(
        "lu_solve",
        lu_solve,
        _square,
        {"small": {"n": 5}, "benchmark": {"n": 160}},
        (0, 1),
        reference=HIGH_PRECISION,
        value=lambda matrix, right, weights: float(weights @ np.linalg.solve(matrix, right)),
        gradient=_lu_solve_gradient,
        tolerance=1e-9,
    ),
    KernelCase(
        "triangular_solve",
        triangular_solve,
        _triangular,
        {"small": {"n": 5, "columns": 3}, "benchmark": {"n": 300, "columns": 50}},
        (0, 1),
        value=lambda lower, right: float(np.sum(np.linalg.solve(lower, right) ** 2)),
        gradient=_triangular_solve_gradient,
    ),
    KernelCase(
        "thomas",
        thomas,
        _tridiagonal,
        {"small": {"n": 8}, "benchmark": {"n": 200_000}},
        (0, 1, 2, 3),
        value=_thomas_value,
        gradient=_thomas_gradient,
    ),
)
