"""Capture tells when an array may be accessed under another shape than that it was made with."""

from __future__ import annotations

from typing import Any

import numba
import numpy as np
import pytest
from numba import njit
from numpy.lib import stride_tricks

from llad.frontends.numba.capture import capture_ir

VECTOR = numba.float64[::1]
MATRIX = numba.float64[:, ::1]


@njit
def first_of_view(x):
    return x.view(np.float64)[0]


def through_argument(x, helper):
    return helper(x)


def through_module(x):
    return stride_tricks.sliding_window_view(x, 2)[0, 1]


def through_full_name(x):
    return np.lib.stride_tricks.as_strided(x, (2,), (8,))[0]


def flat_item(x):
    return x.flat[1]


def flat_loop(x):
    total = 0.0
    for value in x.flat:
        total += value
    return total


def reshaped(x):
    return x.reshape(2, 2)[0, 1]


def sliced(x):
    return x[1:, ::-1].sum() + x.T[0, 1]


@pytest.mark.parametrize(
    "kernel", [first_of_view, through_module, through_full_name, flat_item, flat_loop, reshaped]
)
def test_views_that_forget_the_shape_are_noticed(kernel: Any) -> None:
    assert capture_ir(kernel, (VECTOR,)).reshapes


def test_views_made_by_a_function_argument_are_noticed() -> None:
    assert capture_ir(through_argument, (VECTOR, numba.typeof(first_of_view))).reshapes


def test_slices_and_transposes_keep_the_shape() -> None:
    assert not capture_ir(sliced, (MATRIX,)).reshapes
