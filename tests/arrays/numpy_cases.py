"""A use, or several, of every function of NumPy that Numba supports.

The function that a case is about is the first name that begins with `np.`; statements before the last
expression end with `;`. `ARGUMENTS` says what the names stand for.
"""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["ARGUMENTS", "CASES", "VALUES"]

_random = np.random.default_rng(11)
_square = _random.uniform(0.2, 1.0, (3, 3)) + 2.0 * np.eye(3)

# Name: what the documentation says of it, and the value.
_DESCRIBED: dict[str, tuple[str, Any]] = {
    "s": ("a float", 1.3),
    "x": ("a vector of 6 positive floats", _random.uniform(0.3, 2.0, 6)),
    "y": ("a vector of 6 floats", _random.uniform(-1.0, 2.0, 6)),
    "a": ("a 3 x 4 matrix of positive floats", _random.uniform(0.3, 2.0, (3, 4))),
    "b": ("a 3 x 4 matrix of floats", _random.uniform(-1.0, 2.0, (3, 4))),
    "q": ("a well-conditioned 3 x 3 matrix", _square),
    "p": ("a symmetric positive definite 3 x 3 matrix", _square @ _square.T),
    "t": ("a 2 x 3 x 4 array of positive floats", _random.uniform(0.3, 2.0, (2, 3, 4))),
    "k": ("a vector of 6 integers from 0 to 5", np.array([0, 2, 2, 5, 1, 0])),
    "m": ("a vector of 6 booleans", np.array([True, False, True, True, False, True])),
    "d": ("a vector of 2 dates", np.array(["2020-01-01", "NaT"], dtype="datetime64[D]")),
}
ARGUMENTS: dict[str, str] = {name: text for name, (text, _) in _DESCRIBED.items()}
VALUES: dict[str, Any] = {name: value for name, (_, value) in _DESCRIBED.items()}

_ELEMENTWISE = """
np.abs(y)  np.fabs(y)  np.negative(x)  np.positive(x)  np.square(x)  np.reciprocal(x)  np.sqrt(x)  np.cbrt(x)
np.exp(x)  np.exp2(x)  np.expm1(x)  np.log(x)  np.log2(x)  np.log10(x)  np.log1p(x)
np.sin(x)  np.cos(x)  np.tan(x)  np.arcsin(x / 3)  np.arccos(x / 3)  np.arctan(x)
np.sinh(x)  np.cosh(x)  np.tanh(x)  np.arcsinh(x)  np.arccosh(x + 1)  np.arctanh(x / 3)
np.deg2rad(x)  np.rad2deg(x)  np.degrees(x)  np.radians(x)  np.conjugate(x)
np.add(x, y)  np.subtract(x, y)  np.multiply(x, y)  np.divide(y, x)  np.true_divide(y, x)
np.power(x, y)  np.float_power(x, y)  np.hypot(x, y)  np.arctan2(x, y)  np.copysign(x, y)
np.logaddexp(x, y)  np.logaddexp2(x, y)  np.maximum(x, y)  np.minimum(x, y)  np.fmax(x, y)  np.fmin(x, y)
np.fmod(y, 0.7)  np.mod(y, x)  np.remainder(y, 0.7)  np.divmod(y, 0.7)  np.ldexp(x, k)  np.nextafter(x, y)
np.sinc(x)  np.nan_to_num(x)  np.unwrap(4 * x)  np.real(x)  np.angle(x)  np.imag(x)
np.ceil(x)  np.floor(x)  np.trunc(x)  np.rint(x)  np.around(x)  np.round(x)  np.sign(y)  np.floor_divide(y, x)
np.spacing(x)  np.clip(x, 0.8, 1.5)  np.clip(x, y, None)  np.clip(x, y, y + 1)
np.signbit(y)  np.isfinite(x)  np.isinf(x)  np.isnan(x)  np.isneginf(x)  np.isposinf(x)  np.isreal(x)
np.iscomplex(x)  np.isnat(d)  np.equal(x, y)  np.not_equal(x, y)  np.greater(x, y)  np.greater_equal(x, y)
np.less(x, y)  np.less_equal(x, y)  np.logical_and(m, x > 1)  np.logical_or(m, x > 1)  np.logical_xor(m, x > 1)
np.logical_not(m)  np.bitwise_and(k, 3)  np.bitwise_or(k, 3)  np.bitwise_xor(k, 3)  np.bitwise_not(k)
np.invert(k)  np.left_shift(k, 2)  np.right_shift(k, 1)  np.gcd(k, 4)  np.lcm(k, 4)
np.isclose(x, y)
"""

_REDUCTIONS = """
np.sum(a)  np.sum(a, axis=0)  np.sum(a, 1)  np.prod(a)  np.mean(a)  np.var(a)  np.std(a)  np.average(x)
np.average(x, weights=y)  np.min(a)  np.max(a)  np.amin(a)  np.amax(a)  np.ptp(a)  np.median(x)
np.percentile(x, 30.0)  np.percentile(x, np.array([10.0, 55.0]))  np.quantile(x, 0.3)
np.nansum(a)  np.nanprod(a)  np.nanmean(a)  np.nanvar(a)  np.nanstd(a)  np.nanmin(a)  np.nanmax(a)
np.nanmedian(x)  np.nanpercentile(x, 30.0)  np.nanquantile(x, 0.3)  np.nancumsum(x)  np.nancumprod(x)
np.cumsum(x)  np.cumprod(x)  np.cumsum(a)  np.trapezoid(y, x)  np.trapezoid(y, dx=0.5)
np.all(x > 0)  np.any(x > 1)  np.count_nonzero(m)  np.argmin(x)  np.argmax(a, axis=1)  np.nanargmin(x)
np.nanargmax(x)  np.allclose(x, y)  np.array_equal(x, y)
np.cov(x, y)  np.cov(a)  np.corrcoef(x, y)  np.corrcoef(a)  np.convolve(x, y[:3])  np.correlate(x, y[:3])
np.interp(x, np.array([0.0, 0.7, 3.0]), y[:3])  np.interp(s, x[:2].cumsum(), y[:2])
np.bincount(k)  np.bincount(k, weights=x)  np.histogram(x, 4, (0.0, 2.0))  np.digitize(x, np.array([0.5, 1.0]))
np.searchsorted(np.array([0.5, 1.0]), x)  np.sort(x)  np.argsort(x)  np.argsort(x, kind="mergesort")
np.partition(x, 2)[2:3]  np.argpartition(x, 2)[2:3]  np.unique(x)  np.union1d(x, y)  np.intersect1d(x, x[2:])
np.setdiff1d(x, x[2:])  np.setxor1d(x, x[2:])  np.isin(k, k[2:])  np.roots(np.array([s, -5.0, 2.0]))
"""

_SHAPES = """
np.reshape(x, (2, 3))  np.ravel(a)  np.resize(x, (3, 4))  np.transpose(a)  np.swapaxes(t, 0, 2)
np.moveaxis(t, 0, 2)  np.permute_dims(t, (2, 0, 1))  np.expand_dims(x, 0)  np.atleast_1d(x)  np.atleast_2d(x)
np.atleast_3d(x)  np.broadcast_to(x, (2, 6))  np.broadcast_arrays(x, t[:, :, :1])  np.flip(a)  np.fliplr(a)
np.flipud(a)  np.rot90(a)  np.roll(x, 2)  np.concatenate((x, y))  np.concat((a, b), axis=1)  np.stack((x, y))
np.hstack((x, y))  np.vstack((x, y))  np.row_stack((x, y))  np.dstack((x, y))  np.column_stack((x, y))
np.append(x, s)  np.insert(x, 2, s)  np.delete(x, 2)  np.repeat(x, 2)  np.split(x, 2)  np.array_split(x, 4)
np.hsplit(a, 2)  np.vsplit(a, 3)  np.dsplit(t, 2)  np.copy(x)  np.array(((s, 1.0), (2.0, s)))  np.array([s, s * s])
np.array([[s, 1.0], [2.0, s]])  np.asarray(x)  np.asarray_chkfinite(x)  np.ascontiguousarray(a.T)
np.asfortranarray(a)  np.full((2, 3), s)  np.full_like(x, s)  np.diag(x)  np.diag(a)  np.diagflat(x)  np.trace(a)
np.tril(a)  np.triu(a)  np.kron(a, q)  np.vander(x, 3)  np.outer(x, y)  np.diff(x)  np.ediff1d(x)
np.cross(q[0], q[1])  np.linspace(s, 2.0, 4)  np.logspace(0.0, s, 4)  np.geomspace(1.0, s, 4)
np.arange(s, 4.0, 1.0)
c = a[:, :3].copy(); np.fill_diagonal(c, s); c
np.take(x, k)  np.take_along_axis(x, k, 0)  np.extract(m, x)  np.select((x > 1.5, x > 0.8), (x, y), 0.3)
np.select([x > 1.5, x > 0.8], [x, y], 0.3)  np.where(x > 1, x, y)  np.where(x > 1)  np.nonzero(x > 1)
np.flatnonzero(x > 1)  np.argwhere(x > 1)  np.trim_zeros(x)
c = 0.0; for i, v in np.ndenumerate(a): c += v * v * i[0]; c
c = 0.0; for i in np.ndindex(a.shape): c += a[i] ** 2; c
c = 0.0; for v in np.nditer(a): c += v.item() ** 2; c
c = np.empty(3); c[:] = s; c
c = np.empty_like(x); c[:] = x; c
np.zeros(3)  np.zeros_like(x)  np.ones(3)  np.ones_like(x)  np.eye(3)  np.identity(3)  np.tri(3)
np.indices((2, 3))  np.tril_indices(3)  np.triu_indices(3)  np.tril_indices_from(q)  np.triu_indices_from(q)
np.bartlett(4)  np.blackman(4)  np.hamming(4)  np.hanning(4)  np.kaiser(4, 2.0)  np.kaiser(4, s)
np.shape(a)  np.size(a)  np.broadcast_shapes((2, 1), (3,))  np.isscalar(s)  np.iscomplexobj(x)  np.isrealobj(x)
np.frombuffer(x)
np.lib.stride_tricks.as_strided(x, (2, 3), (8, 16))  np.lib.stride_tricks.sliding_window_view(x, 3)
"""

_ALGEBRA = """
np.dot(q, q)  np.dot(q, x[:3])  np.dot(x, y)  np.vdot(x, y)
np.linalg.solve(q, x[:3])  np.linalg.inv(q)  np.linalg.det(q)  np.linalg.slogdet(q)  np.linalg.cholesky(p)
np.linalg.eigh(p)[0]  np.linalg.eigvalsh(p)
np.linalg.eig(q + np.diag(np.array([0.0, 5.0, 9.0])))[0].real
np.linalg.eigvals(q + np.diag(np.array([0.0, 5.0, 9.0]))).real
np.linalg.svd(a)[1]  np.linalg.qr(q)[1]  np.linalg.lstsq(q, x[:3])[0]  np.linalg.pinv(a)
np.linalg.matrix_power(q, 3)  np.linalg.norm(x)  np.linalg.cond(q)  np.linalg.matrix_rank(q)
np.polynomial.polynomial.polyadd(x, y[:4])  np.polynomial.polynomial.polysub(x, y[:4])
np.polynomial.polynomial.polymul(x, y[:4])  np.polynomial.polynomial.polydiv(x, y[:4])
np.polynomial.polynomial.polyval(x, y[:4])  np.polynomial.polynomial.polyint(x)
np.polynomial.polynomial.Polynomial(x).coef  np.polynomial.polyutils.as_series((x, y))
np.polynomial.polyutils.trimseq(x)
"""

_TYPES = """
np.float64(s)  np.float32(s)  np.int8(s)  np.int16(s)  np.int32(s)  np.int64(s)  np.uint8(s)  np.uint16(s)
np.uint32(s)  np.uint64(s)  np.bool_(s)  np.complex64(s)  np.complex128(s)
np.zeros(2, dtype=np.float64)  np.finfo(np.float64).eps  np.iinfo(np.int64).max
c = np.dtype("float64"); np.full(2, s, dtype=c)
"""

# Draws are numbers like constants; what shifts and scales them is differentiated for the same draws.
_RANDOM = """
np.random.random()  np.random.random(4)  np.random.random_sample(4)  np.random.ranf(4)  np.random.sample(4)
np.random.rand(4)  np.random.randn(4)  np.random.randint(0, 5, 4)  np.random.uniform(0.0, s, 4)
np.random.normal(s, 0.5, 4)  np.random.standard_normal(4)  np.random.lognormal(s, 0.5, 4)
np.random.exponential(s, 4)  np.random.standard_exponential(4)  np.random.laplace(s, 0.5, 4)
np.random.logistic(s, 0.5, 4)  np.random.gumbel(s, 0.5, 4)  np.random.rayleigh(s, 4)  np.random.weibull(s, 4)
np.random.pareto(s, 4)  np.random.power(s, 4)  np.random.triangular(0.0, s, 3.0, 4)  np.random.gamma(3.0, s, 4)
np.random.standard_gamma(s, 4)  np.random.beta(2.0, s, 4)  np.random.chisquare(s, 4)  np.random.f(4.0, s, 4)
np.random.standard_t(s, 4)  np.random.standard_cauchy(4)  np.random.vonmises(0.2, s, 4)  np.random.wald(1.0, s, 4)
np.random.noncentral_chisquare(3.0, s, 4)  np.random.binomial(5, 0.3, 4)  np.random.geometric(0.3, 4)
np.random.hypergeometric(5, 4, 3, 4)  np.random.logseries(0.4, 4)  np.random.multinomial(5, np.array([0.2, 0.8]))
np.random.negative_binomial(4, 0.3)  np.random.poisson(2.0, 4)  np.random.zipf(3.0, 4)
np.random.dirichlet(x)  np.random.choice(x, 4)  np.random.permutation(x)
c = x.copy(); np.random.shuffle(c); c
c = np.random.seed(5); s * s
"""

CASES: dict[str, str] = {
    "Element by element": _ELEMENTWISE,
    "Reductions, scans, statistics, sets": _REDUCTIONS,
    "Shapes, construction, selection": _SHAPES,
    "Linear algebra and polynomials": _ALGEBRA,
    "Types": _TYPES,
    "Random numbers": _RANDOM,
}
