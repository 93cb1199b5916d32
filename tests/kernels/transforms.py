"""The iterative radix-2 fast Fourier transform on separate arrays of real and imaginary parts."""

from __future__ import annotations

import math

import numpy as np

from tests.kernels.case import Arguments, Array, KernelCase, Size, njit, read_only


@njit
def reverse_bits(real: Array, imaginary: Array) -> None:
    n = real.shape[0]
    j = 0
    for i in range(1, n):
        bit = n >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            real[i], real[j] = real[j], real[i]
            imaginary[i], imaginary[j] = imaginary[j], imaginary[i]


@njit
def transform(real: Array, imaginary: Array) -> None:
    """In-place discrete Fourier transform, the length a power of two (Cooley-Tukey, decimation in time)."""
    n = real.shape[0]
    reverse_bits(real, imaginary)
    length = 2
    while length <= n:
        half = length // 2
        angle = -2.0 * math.pi / length
        for start in range(0, n, length):
            for k in range(half):
                cosine = math.cos(angle * k)
                sine = math.sin(angle * k)
                upper = start + k
                lower = upper + half
                real_part = real[lower] * cosine - imaginary[lower] * sine
                imaginary_part = real[lower] * sine + imaginary[lower] * cosine
                real[lower] = real[upper] - real_part
                imaginary[lower] = imaginary[upper] - imaginary_part
                real[upper] += real_part
                imaginary[upper] += imaginary_part
        length *= 2


@njit
def weighted_power(real: Array, imaginary: Array, weights: Array) -> float:
    """Transforms its arguments in place; returns the weighted sum of the squared magnitudes."""
    transform(real, imaginary)
    total = 0.0
    for i in range(real.shape[0]):
        total += weights[i] * (real[i] ** 2 + imaginary[i] ** 2)
    return total


def _arguments(random: np.random.Generator, size: Size) -> Arguments:
    n = size["n"]
    return random.standard_normal(n), random.standard_normal(n), read_only(random.uniform(0.0, 1.0, n))


def _value(real: Array, imaginary: Array, weights: Array) -> float:
    return float(np.sum(weights * np.abs(np.fft.fft(real + 1j * imaginary)) ** 2))


def _gradient(real: Array, imaginary: Array, weights: Array) -> tuple[Array, Array]:
    spectrum = np.fft.fft(real + 1j * imaginary)
    adjoint = 2.0 * len(real) * np.fft.ifft(weights * spectrum)
    return adjoint.real, adjoint.imag


CASES = (
    KernelCase(
        "fourier_power",
        weighted_power,
        _arguments,
        {"small": {"n": 16}, "single": {"n": 1}, "benchmark": {"n": 1 << 15}},
        (0, 1),
        value=_value,
        gradient=_gradient,
        notes="The transform is linear: its adjoint is n times the inverse transform.",
    ),
)
