"""What is promised of derivatives beyond being right, on kernels made for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import llad
from tests.kernels import case_named


def straight_halvings(n: int) -> Callable[[float], float]:
    """x <- (x + x) / 2 written out n times: a graph with 2^n paths and n nodes."""
    body = "\n".join(["def halve(x):", *(["    x = (x + x) / 2.0"] * n), "    return x"])
    namespace: dict[str, Any] = {}
    exec(body, namespace)
    function: Callable[[float], float] = namespace["halve"]
    return function


def test_graphs_with_many_paths_take_linear_space() -> None:
    lines = {}
    for n in (50, 100, 200):
        gradient = llad.value_and_grad(straight_halvings(n))
        assert gradient(1.25) == (1.25, 1.0)
        lines[n] = len(gradient.inspect_llvm(stage="gradient").splitlines())
    assert lines[200] - lines[100] == pytest.approx(2 * (lines[100] - lines[50]), rel=0.1)


def test_softmax_gradient_is_probability_minus_truth_without_overflow() -> None:
    case = case_named("softmax_log_loss")
    logits = np.array([[1e3, -1e3, 0.0], [-1e3, -1e3, -1e3], [700.0, 710.0, 705.0]])
    labels = np.array([0, 2, 1])
    with np.errstate(all="raise"):
        value, gradient = llad.value_and_grad(case.kernel)(logits, labels)
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    expected = (shifted / shifted.sum(axis=1, keepdims=True) - np.eye(3)[labels]) / 3.0
    assert np.isfinite(value)
    np.testing.assert_allclose(gradient, expected, rtol=1e-13, atol=1e-16)


def test_read_only_arguments_are_not_copied_back_to() -> None:
    case = case_named("dot")
    x, y = case.arguments()
    assert not y.flags.writeable
    _, (by_x, by_y) = llad.value_and_grad(case.kernel, argnums=(0, 1))(x, y)
    np.testing.assert_array_equal(by_x, y)
    np.testing.assert_array_equal(by_y, x)
    assert by_y.flags.writeable


def test_early_return_leaves_the_rest_without_derivative() -> None:
    case = case_named("guarded_power")
    x, exponent = case.arguments("stopped")
    gradient = llad.grad(case.kernel)(x, exponent)
    assert gradient[5] == -1.0
    assert np.all(gradient[:5] != 0.0)
    assert np.all(gradient[6:] == 0.0)
