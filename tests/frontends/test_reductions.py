"""Sums and means of whole arrays: results, derivatives and what is kept."""

# Numba is typed in part only.
# mypy: allow-untyped-calls

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import llad


def total(a, w):  # type: ignore[no-untyped-def]
    return np.sum(a * w) + w * a.sum() + w * a.mean() + np.mean(a)


def empty_mean(a):  # type: ignore[no-untyped-def]
    return np.mean(a)


def plain_sum(a):  # type: ignore[no-untyped-def]
    return a.sum()


def modulus(z):  # type: ignore[no-untyped-def]
    s = np.sum(z)
    return s.real * s.real + 2.0 * s.imag


_SPACE = np.linspace(-1.0, 2.0, 120)
_ARRAYS = {
    "vector": _SPACE,
    "columns": np.asfortranarray(_SPACE.reshape(10, 12)),
    "view": _SPACE.reshape(10, 12)[::-2, 1::3],
    "cube by columns": np.asfortranarray(_SPACE.reshape(4, 5, 6)),
    "four dimensions": _SPACE.reshape(2, 5, 4, 3),
    "nothing": _SPACE[:0],
}


@pytest.mark.parametrize("name", [name for name in _ARRAYS if name != "nothing"])
def test_sum_and_mean_of_every_layout(name: str) -> None:
    array, weight = _ARRAYS[name], 1.25
    value, (by_array, by_weight) = llad.value_and_grad(total, argnums=(0, 1))(array, weight)
    every, mean = array.sum(), array.mean()
    assert value == pytest.approx(2 * weight * every + (weight + 1) * mean, rel=1e-13)
    assert by_array == pytest.approx(np.full(array.shape, 2 * weight + (weight + 1) / array.size), rel=1e-13)
    assert by_weight == pytest.approx(2 * every + mean, rel=1e-13)


def test_single_precision_stays_single() -> None:
    array = _SPACE.astype(np.float32).reshape(8, 15)
    value, gradient = llad.value_and_grad(empty_mean)(array)
    assert gradient.dtype == np.float32
    assert value == pytest.approx(array.mean(), rel=1e-5)
    assert gradient == pytest.approx(np.full((8, 15), 1 / 120), rel=1e-6)


def test_complex_sum() -> None:
    z = (_SPACE + 0.5j * _SPACE[::-1]).reshape(12, 10)
    gradient = llad.grad(modulus)(z)
    assert gradient == pytest.approx(np.full((12, 10), 2 * z.sum().real + 2.0j), rel=1e-12)


def test_nothing_has_the_sum_zero_and_no_mean() -> None:
    assert llad.value_and_grad(plain_sum)(_ARRAYS["nothing"])[0] == 0.0
    assert np.isnan(llad.value_and_grad(empty_mean)(_ARRAYS["nothing"])[0])


def test_sums_use_vectors_and_keep_nothing() -> None:
    gradient: Any = llad.grad(plain_sum)
    array = _SPACE.reshape(10, 12)
    gradient(array)
    assert gradient.memory(array) == 0
    assert "fadd reassoc" in gradient.inspect_llvm(stage="primal")
