"""Kernels of one vector against the same function run by plain Python: no Numba, no llad."""

# Numba is typed in part only.
# mypy: allow-untyped-calls

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any

import numpy as np
import pytest
from numba import njit

import llad
from tests.support.leaks import leaked

__all__ = ["X", "by_complex_step", "check_vector_kernel"]

X = np.array([0.7, 1.3, 0.4, 2.1, 1.7])
_ALONG = np.array([0.3, -1.0, 0.7, 0.2, -0.5])


def by_complex_step(function: Callable[..., Any], x: np.ndarray) -> np.ndarray:
    """The gradient of a plain Python function."""
    found = np.zeros(x.size)
    for i in range(x.size):
        moved = x.astype(complex)
        moved[i] += 1e-30j
        found[i] = function(moved).imag / 1e-30
    return found


def check_vector_kernel(function: Any, **replaced: Any) -> None:
    """Value and gradient of a Python function at `X` in both modes, and that these free what they allocate.

    `replaced`: what plain Python finds under these global names, e.g. helpers that are not compiled.
    """
    plain = FunctionType(function.__code__, {**function.__globals__, **replaced})
    kernel = njit(function)
    gradient = llad.value_and_grad(kernel)
    value, slope = gradient(X)
    assert value == pytest.approx(plain(X), rel=1e-13)
    np.testing.assert_allclose(slope, by_complex_step(plain, X), rtol=1e-12, atol=1e-14)
    assert llad.jvp(kernel, (X,), (_ALONG,))[1] == pytest.approx(slope @ _ALONG, rel=1e-12)
    assert leaked(lambda: gradient(X)) == 0
    assert leaked(lambda: llad.jvp(kernel, (X,), (_ALONG,))) == 0
