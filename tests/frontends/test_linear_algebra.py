"""Linear algebra by rule: gradients against 60-digit differences, closed forms and forward mode.

References share nothing with the rules: mpmath's own decompositions, or NumPy's in plain Python with a complex step.
Forward mode is another set of rules; both must agree by the dot-product identity at every size and layout.
"""

# Numba is typed in part only.
# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="no-untyped-def,misc,attr-defined,no-any-return"

from __future__ import annotations

from typing import Any

import mpmath  # type: ignore[import-untyped]
import numpy as np
import pytest
from numba import njit

import llad
from tests.support.leaks import leaked

random = np.random.default_rng


def well_conditioned(n: int, seed: int = 0) -> np.ndarray:
    return random(seed).standard_normal((n, n)) + 2.0 * n**0.5 * np.eye(n)


def positive(n: int, seed: int = 0) -> np.ndarray:
    a = random(seed).standard_normal((n, n))
    return a @ a.T + np.eye(n)


@njit
def products(a, b, x):
    total = np.sum(np.sin(a @ b)) + np.sum(np.cos(a @ x)) + np.sum(np.sin(x @ b)) + np.vdot(x, b[:, 0])
    total += np.sum(np.sin(a @ a.T)) + np.dot(x, x) * np.dot(x[::2], x[::2]) + np.linalg.norm(x)
    return total + np.sum(np.sin(b[:, ::2].T @ a.T))


@njit
def systems(a, b):
    inverse = np.linalg.inv(a)
    total = np.sum(np.sin(np.linalg.solve(a, b))) + np.sum(
        np.sin(np.linalg.solve(a.T, b[:, :1].copy()[:, 0]))
    )
    return total + np.sum(inverse * inverse) + np.linalg.slogdet(a)[1] + np.linalg.det(a / 4.0)


@njit
def cholesky(a):
    return np.sum(np.sin(np.linalg.cholesky(a)))


@njit
def symmetric_eigen(a):
    w, v = np.linalg.eigh(a)
    first = np.outer(v[:, 0], v[:, 0])
    return np.sum(np.sin(w)) + np.sum(first * first * first)


@njit
def singular(a):
    u, s, vh = np.linalg.svd(a, False)
    return np.sum(np.sin(s)) + u[0, 0] * vh[0, 0] + np.sum(np.outer(u[:, 0], vh[0]) ** 3)


@njit
def factors(a):
    q, r = np.linalg.qr(a)
    return np.sum(q * q * q) + np.sum(np.sin(r))


@njit
def least_squares(a, b):
    x, residuals, rank, s = np.linalg.lstsq(a, b)
    return np.sum(np.sin(x)) + np.sum(residuals) + np.sum(np.sin(s)) + rank


@njit
def pseudoinverse(a):
    return np.sum(np.sin(np.linalg.pinv(a)))


@njit
def eigen(a):
    w, v = np.linalg.eig(a)
    return np.sum(np.sin(w)) + np.sum(v * v * v * v)


@njit
def determinant(a):
    return np.linalg.det(a)


def both_modes(kernel: Any, *arguments: Any, seed: int = 3) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Gradients and random directions; forward and reverse mode agree along these, and the value is NumPy's."""
    gradient = GRADIENTS[kernel]
    copies = [argument.copy(order="K") for argument in arguments]
    value, slopes = gradient(*copies)
    assert value == pytest.approx(kernel.py_func(*arguments), rel=1e-12, abs=1e-12)
    directions = tuple(random(seed).standard_normal(np.shape(a)).astype(a.dtype) for a in arguments)
    _, change = llad.jvp(kernel, arguments, directions)
    terms = [slope * direction for slope, direction in zip(slopes, directions, strict=True)]
    scale = sum(np.abs(term).sum() for term in terms) + 1.0
    assert abs(sum(term.sum() for term in terms) - change) <= 1e-10 * scale
    for slope, argument in zip(slopes, arguments, strict=True):
        assert slope.dtype == argument.dtype
        assert slope.shape == argument.shape
    return slopes, directions


KERNELS = {
    products: 3,
    systems: 2,
    cholesky: 1,
    symmetric_eigen: 1,
    singular: 1,
    factors: 1,
    least_squares: 2,
    pseudoinverse: 1,
    eigen: 1,
    determinant: 1,
}
GRADIENTS = {kernel: llad.value_and_grad(kernel, argnums=tuple(range(n))) for kernel, n in KERNELS.items()}


def along(slopes: Any, directions: Any) -> float:
    return float(sum(np.sum(s * d) for s, d in zip(slopes, directions, strict=True)))


def precise(function: Any, arguments: Any, directions: Any) -> float:
    """The derivative along `directions` of `function` of mpmath matrices, by central differences of 60 digits."""
    with mpmath.workdps(60):
        step = mpmath.mpf(10) ** -20

        def moved(sign: int) -> Any:
            return [
                mpmath.matrix(a.tolist()) + sign * step * mpmath.matrix(d.tolist())
                for a, d in zip(arguments, directions, strict=True)
            ]

        return float((function(*moved(1)) - function(*moved(-1))) / (2 * step))


def entries(matrix: Any, function: Any = mpmath.sin) -> Any:
    return mpmath.fsum(function(matrix[i, j]) for i in range(matrix.rows) for j in range(matrix.cols))


@pytest.mark.filterwarnings("ignore:.*faster on contiguous arrays")
@pytest.mark.parametrize(
    "shape", [(0, 0, 0), (1, 1, 1), (2, 5, 3), (5, 2, 5), (17, 17, 17), (4, 0, 3), (1, 6, 1)]
)
def test_products_of_all_shapes(shape: tuple[int, int, int]) -> None:
    m, k, n = shape
    a, b = random(1).standard_normal((m, k)), random(2).standard_normal((k, n))
    x = random(4).standard_normal(k)
    if n == 0:
        b = np.zeros((k, 1))
    slopes, _ = both_modes(products, a, b, x)
    grams = np.cos(a @ a.T)
    expected = np.cos(a @ b) @ b.T - np.outer(np.sin(a @ x), x) + (grams + grams.T) @ a
    expected += (b[:, ::2] @ np.cos(b[:, ::2].T @ a.T)).T
    np.testing.assert_allclose(slopes[0], expected, rtol=1e-11, atol=1e-11)


@pytest.mark.parametrize("n", [1, 2, 5, 17, 40])
def test_systems_of_equations(n: int) -> None:
    a, b = well_conditioned(n), random(5).standard_normal((n, 3))
    slopes, directions = both_modes(systems, a, b)
    step = 1e-30
    moved = [np.asarray(p, complex) + 1j * step * d for p, d in zip((a, b), directions, strict=True)]
    inverse = np.linalg.inv(moved[0])
    value = np.sum(np.sin(np.linalg.solve(*moved))) + np.sum(
        np.sin(np.linalg.solve(moved[0].T, moved[1][:, 0]))
    )
    value += np.sum(inverse * inverse) + np.log(np.linalg.det(moved[0])) + np.linalg.det(moved[0] / 4.0)
    assert along(slopes, directions) == pytest.approx(value.imag / step, rel=1e-11)


def test_hilbert_matrices() -> None:
    """Condition 5e5: the gradient loses as many digits as the solution, no more."""
    a = 1.0 / (np.arange(5)[:, None] + np.arange(5) + 1.0)
    b = a @ np.ones((5, 3))
    slopes, directions = both_modes(systems, a, b)

    def reference(p: Any, q: Any) -> Any:
        inverse = p**-1
        solved, other = inverse * q, inverse.T * q[:, 0]
        total = entries(solved) + entries(other) + entries(inverse, lambda x: x * x)
        return total + mpmath.log(abs(mpmath.det(p))) + mpmath.det(p / 4)

    expected = precise(reference, (a, b), directions)
    assert along(slopes, directions) == pytest.approx(expected, rel=1e-8)


@pytest.mark.parametrize("n", [0, 1, 2, 5, 17])
def test_cholesky_factors(n: int) -> None:
    a = positive(n)
    (slope,), (direction,) = both_modes(cholesky, a)
    # Only the lower triangle is read.
    assert not np.any(np.triu(slope, 1))
    if 0 < n <= 5:
        lower = np.tril(direction) + np.tril(direction, -1).T
        expected = precise(lambda p: entries(mpmath.cholesky(p)), (a,), (lower,))
        assert along((slope,), (direction,)) == pytest.approx(expected, rel=1e-11)


@pytest.mark.parametrize("n", [1, 2, 5, 17])
def test_symmetric_eigenvalues(n: int) -> None:
    a = positive(n)
    (slope,), (direction,) = both_modes(symmetric_eigen, a)
    if n <= 5:
        lower = np.tril(direction) + np.tril(direction, -1).T

        def reference(p: Any) -> Any:
            w, v = mpmath.eigsy(p)
            first = v[:, 0] * v[:, 0].T
            return entries(w) + entries(first, lambda x: x**3)

        expected = precise(reference, (a,), (lower,))
        assert along((slope,), (direction,)) == pytest.approx(expected, rel=1e-10)


def test_repeated_eigenvalues_leave_symmetric_functions_alone() -> None:
    """tr sin(A) at 2 I: eigenvalues coincide, the derivative cos(2) I exists."""
    gradient = llad.grad(lambda a: np.sum(np.sin(np.linalg.eigvalsh(a))))
    np.testing.assert_allclose(gradient(2.0 * np.eye(4)), np.cos(2.0) * np.eye(4), atol=1e-15)


@pytest.mark.parametrize("shape", [(1, 1), (2, 5), (5, 2), (5, 5), (17, 11)])
def test_singular_values(shape: tuple[int, int]) -> None:
    a = random(7).standard_normal(shape)
    (slope,), (direction,) = both_modes(singular, a)
    if max(shape) <= 5:

        def reference(p: Any) -> Any:
            u, s, vh = mpmath.svd_r(p)
            outer = u[:, 0] * vh[0, :]
            return entries(s) + outer[0, 0] + entries(outer, lambda x: x**3)

        expected = precise(reference, (a,), (direction,))
        assert along((slope,), (direction,)) == pytest.approx(expected, rel=1e-10)


@pytest.mark.parametrize("shape", [(1, 1), (2, 5), (5, 2), (5, 5), (17, 11)])
def test_orthogonal_factors(shape: tuple[int, int]) -> None:
    a = random(8).standard_normal(shape)
    (slope,), (direction,) = both_modes(factors, a)
    if max(shape) <= 5:
        _, r = np.linalg.qr(a)
        signs = np.sign(np.diag(r))

        def reference(p: Any) -> Any:
            k = min(shape)
            left, _ = mpmath.qr(p[:, :k], mode="skinny")
            flips = mpmath.diag([1 if (left.T * p)[i, i] * signs[i] > 0 else -1 for i in range(k)])
            left = left * flips
            upper = left.T * p
            kept = mpmath.fsum(mpmath.sin(upper[i, j]) for i in range(k) for j in range(i, p.cols))
            return entries(left, lambda x: x**3) + kept

        expected = precise(reference, (a,), (direction,))
        assert along((slope,), (direction,)) == pytest.approx(expected, rel=1e-10)


@pytest.mark.parametrize("shape", [(1, 1), (2, 5), (5, 2), (5, 5), (17, 11)])
def test_least_squares(shape: tuple[int, int]) -> None:
    a, b = random(9).standard_normal(shape), random(10).standard_normal(shape[0])
    slopes, directions = both_modes(least_squares, a, b)
    inverse_slopes, inverse_directions = both_modes(pseudoinverse, a)
    if max(shape) <= 5:

        def pseudo(p: Any) -> Any:
            return (p.T * p) ** -1 * p.T if shape[0] >= shape[1] else p.T * (p * p.T) ** -1

        def reference(p: Any, q: Any) -> Any:
            x = pseudo(p) * q
            rest = entries(q - p * x, lambda v: v * v) if shape[0] > shape[1] else 0
            return entries(x) + rest + entries(mpmath.svd_r(p, compute_uv=False))

        assert along(slopes, directions) == pytest.approx(precise(reference, (a, b), directions), rel=1e-9)
        expected = precise(lambda p: entries(pseudo(p)), (a,), inverse_directions)
        assert along(inverse_slopes, inverse_directions) == pytest.approx(expected, rel=1e-9)


def test_pseudoinverse_of_orthogonal_matrices() -> None:
    """All singular values coincide, and the pseudoinverse is as smooth as anywhere: it is the inverse."""
    a = np.linalg.qr(random(11).standard_normal((4, 4)))[0]
    (slope,), _ = both_modes(pseudoinverse, a)
    inverse = np.linalg.inv(a)
    np.testing.assert_allclose(slope, -inverse.T @ np.cos(inverse) @ inverse.T, rtol=1e-11, atol=1e-11)


@pytest.mark.parametrize("n", [1, 2, 5, 17])
def test_eigenvalues_of_matrices_that_are_not_symmetric(n: int) -> None:
    basis = well_conditioned(n)
    a = basis @ np.diag(np.arange(1.0, n + 1)) @ np.linalg.inv(basis)
    (slope,), (direction,) = both_modes(eigen, a)
    if n <= 5:

        def reference(p: Any) -> Any:
            w, v = mpmath.eig(p)
            total = entries(w, mpmath.sin) if hasattr(w, "rows") else mpmath.fsum(map(mpmath.sin, w))
            for j in range(p.cols):
                length = mpmath.sqrt(mpmath.fsum(v[i, j] ** 2 for i in range(p.rows)))
                total += mpmath.fsum((v[i, j] / length) ** 4 for i in range(p.rows))
            return mpmath.re(total)

        expected = precise(reference, (a,), (direction,))
        assert along((slope,), (direction,)) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    "a",
    [
        np.zeros((1, 1)),
        np.array([[1.0, 2], [2, 4]]),
        np.array([[0.0, 1], [0, 0]]),
        np.diag([2.0, 3, 0]),
        np.zeros((3, 3)),
    ],
)
def test_determinants_of_singular_matrices(a: np.ndarray) -> None:
    """The derivative is the matrix of cofactors, whatever the rank."""
    (slope,), _ = both_modes(determinant, a)
    n = len(a)
    minors = [
        [(-1) ** (i + j) * np.linalg.det(np.delete(np.delete(a, i, 0), j, 1)) for j in range(n)]
        for i in range(n)
    ]
    np.testing.assert_allclose(slope, np.array(minors), atol=1e-14)


def test_errors_are_those_of_numba() -> None:
    with pytest.raises(np.linalg.LinAlgError, match="singular to machine precision"):
        GRADIENTS[systems](np.zeros((3, 3)), np.ones((3, 3)))
    with pytest.raises(np.linalg.LinAlgError, match="not positive definite"):
        GRADIENTS[cholesky](-np.eye(3))
    with pytest.raises(np.linalg.LinAlgError, match="must be square"):
        GRADIENTS[cholesky](np.ones((2, 3)))
    with pytest.raises(ValueError, match="domain change"):
        GRADIENTS[eigen](np.array([[0.0, 1.0], [-1.0, 0.0]]))


def test_matrices_that_are_overwritten_in_loops() -> None:
    @njit
    def kernel(a, x, out):
        total = 0.0
        for i in range(3):
            np.dot(a, x, out)
            x[:] = np.linalg.solve(a, np.sin(out))
            a[0, i] += x[i]
            a = a @ a.T / np.linalg.norm(a) + 3.0 * np.eye(3)
            total += np.dot(x, x)
        return total

    def fresh(shift: Any = 0.0) -> Any:
        return well_conditioned(3) + shift, np.ones(3), np.zeros(3)

    slope = llad.grad(kernel)(*fresh())
    direction = random(12).standard_normal((3, 3))
    steps = (1e-3, 5e-4)
    plain = kernel.py_func
    coarse, fine = ((plain(*fresh(h * direction)) - plain(*fresh(-h * direction))) / (2 * h) for h in steps)
    assert np.sum(slope * direction) == pytest.approx(fine + (fine - coarse) / 3, rel=1e-8)


def test_single_precision_and_memory() -> None:
    """float32 stays float32, and what is allocated is freed again."""

    @njit
    def kernel(a, x):
        return np.dot(np.linalg.solve(a, x), a @ x)

    gradient = llad.value_and_grad(kernel, argnums=(0, 1))
    a, x = well_conditioned(6), random(13).standard_normal(6)
    single = (a.astype(np.float32), x.astype(np.float32))
    _, slopes = gradient(*single)
    solved, moved = np.linalg.solve(a, x), np.linalg.solve(a.T, a @ x)
    assert [slope.dtype for slope in slopes] == [np.float32, np.float32]
    np.testing.assert_allclose(slopes[0], np.outer(solved, x) - np.outer(moved, solved), rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(slopes[1], moved + a.T @ solved, rtol=1e-3, atol=1e-4)
    del slopes
    assert leaked(lambda: gradient(*single)) == 0


def test_the_product_with_itself_is_computed_once() -> None:
    gradient = llad.value_and_grad(njit(lambda a, x: np.dot(x, x)), argnums=1)
    _, slope = gradient(np.zeros((1, 1)), np.arange(3.0))
    np.testing.assert_array_equal(slope, [0.0, 2.0, 4.0])


def test_factors_are_kept() -> None:
    """The reverse of `solve` solves with the factors: LAPACK factorises in one place only."""
    kernel = njit(lambda a, b: np.sum(np.linalg.solve(a, b)))
    gradient = llad.grad(kernel)
    gradient(np.eye(2), np.ones(2))
    text = gradient.inspect_llvm()
    assert len([line for line in text.splitlines() if "call" in line and "@numba_xgesv" in line]) == 1
    assert "@numba_xxgetrf" not in text


@njit
def of_complex(a, b):
    z = a + 1j * b
    product = z @ z.T @ np.conj(z)
    turned = product.T @ np.ascontiguousarray(z[:, ::-1])
    u, s, vh = np.linalg.svd(z)
    total = np.sum(np.abs(turned) ** 2) + np.sum(np.abs(np.linalg.solve(z, b[0] * (1 + 2j))) ** 2)
    return total + np.sum(np.sin(s)) + (u[0, 0] * vh[0, 0]).imag + np.vdot(z[0], turned[0]).imag


complex_gradient = llad.grad(of_complex, argnums=(0, 1))


@pytest.mark.parametrize("n", [1, 3])
def test_complex_matrices(n: int) -> None:
    """Products with every kind of transposition, systems and singular vectors of A + iB."""

    a, b = well_conditioned(n) / 3.0, random(14).standard_normal((n, n))
    slopes = complex_gradient(a, b)
    directions = tuple(random(15).standard_normal((2, n, n)))
    _, change = llad.jvp(of_complex, (a, b), directions)
    assert along(slopes, directions) == pytest.approx(change, rel=1e-10)

    def difference(step: float) -> float:
        ahead, behind = ((a + s * directions[0], b + s * directions[1]) for s in (step, -step))
        return float((of_complex.py_func(*ahead) - of_complex.py_func(*behind)) / (2 * step))

    coarse, fine = difference(1e-4), difference(5e-5)
    assert change == pytest.approx(fine + (fine - coarse) / 3, rel=1e-7)


@njit
def lengths_of_products(a, x, n):
    """Out of line: what becomes of `a` behind the call is not seen from here."""
    if n == 0:
        return 0.0
    y = a @ x
    return (y * y).sum() + lengths_of_products(a, 0.5 * x, n - 1)


def overwritten_by_the_caller(a, x):
    b = a.copy()
    total = lengths_of_products(b, x, 3)
    b[:] = b * b
    return total + b.sum()


def test_factors_that_the_caller_of_a_recursive_function_overwrites() -> None:
    random = np.random.default_rng(5)
    a, x = random.normal(size=(3, 3)), random.normal(size=3)
    by_a, by_x = llad.grad(overwritten_by_the_caller, (0, 1))(a, x)
    weight = 1 + 1 / 4 + 1 / 16
    np.testing.assert_allclose(by_a, 2 * weight * np.outer(a @ x, x) + 2 * a, rtol=1e-13)
    np.testing.assert_allclose(by_x, 2 * weight * a.T @ a @ x, rtol=1e-13)
