"""Sums over arrays: sum of squares, log-sum-exp, softmax with logarithmic loss, float32 least squares."""
# Compiled kernels return plain floats where NumPy's annotations say Any or array.
# mypy: disable-error-code="no-any-return,return-value"

from __future__ import annotations

import math

import numpy as np

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def sum_of_squares(x: Array) -> float:
    total = 0.0
    for i in range(x.shape[0]):
        total += x[i] * x[i]
    return total


@njit
def logsumexp(x: Array) -> float:
    largest = x[0]
    for i in range(1, x.shape[0]):
        if x[i] > largest:
            largest = x[i]
    total = 0.0
    for i in range(x.shape[0]):
        total += math.exp(x[i] - largest)
    return largest + math.log(total)


@njit
def softmax_log_loss(logits: Array, labels: Array) -> float:
    """Mean over rows of -log(softmax(row)[label]), with a work array for the exponentials of one row."""
    rows, classes = logits.shape
    exponentials = np.empty(classes)
    loss = 0.0
    for i in range(rows):
        largest = logits[i, 0]
        for j in range(1, classes):
            largest = max(largest, logits[i, j])
        total = 0.0
        for j in range(classes):
            exponentials[j] = np.exp(logits[i, j] - largest)
            total += exponentials[j]
        loss += np.log(total) - (logits[i, labels[i]] - largest)
    return loss / rows


@njit
def linear_regression(weights: Array, bias: np.float32, inputs: Array, targets: Array) -> np.float32:
    """Mean squared error of a linear model, in float32 throughout."""
    samples, features = inputs.shape
    loss = np.float32(0.0)
    for i in range(samples):
        predicted = bias
        for j in range(features):
            predicted += weights[j] * inputs[i, j]
        difference = predicted - targets[i]
        loss += difference * difference
    return loss / np.float32(samples)


def _vector(random: np.random.Generator, size: Size) -> Arguments:
    return (random.standard_normal(size["n"]) * size.get("scale", 1),)


def _logits(random: np.random.Generator, size: Size) -> Arguments:
    logits = random.standard_normal((size["rows"], size["classes"])) * size.get("scale", 1)
    return logits, read_only(random.integers(0, size["classes"], size["rows"]))


def _regression(random: np.random.Generator, size: Size) -> Arguments:
    inputs = random.standard_normal((size["samples"], size["features"])).astype(np.float32)
    truth = random.standard_normal(size["features"]).astype(np.float32)
    targets = inputs @ truth + random.standard_normal(size["samples"]).astype(np.float32)
    weights = random.standard_normal(size["features"]).astype(np.float32)
    return weights, np.float32(0.25), read_only(inputs), read_only(targets)


def _softmax(x: Array) -> Array:
    exponentials = np.exp(x - x.max(axis=-1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=-1, keepdims=True))


def _softmax_log_loss_gradient(logits: Array, labels: Array) -> tuple[Array]:
    return ((_softmax(logits) - np.eye(logits.shape[1])[labels]) / logits.shape[0],)


def _softmax_log_loss_value(logits: Array, labels: Array) -> float:
    shifted = logits - logits.max(axis=1, keepdims=True)
    picked = shifted[np.arange(logits.shape[0]), labels]
    return float(np.mean(np.log(np.exp(shifted).sum(axis=1)) - picked))


def _regression_gradient(weights: Array, bias: float, inputs: Array, targets: Array) -> tuple[Array, float]:
    difference = inputs.astype(float) @ weights.astype(float) + float(bias) - targets
    factor = 2.0 / len(targets)
    return factor * (inputs.astype(float).T @ difference), float(factor * difference.sum())


def _regression_value(weights: Array, bias: float, inputs: Array, targets: Array) -> float:
    return float(np.mean((inputs.astype(float) @ weights.astype(float) + float(bias) - targets) ** 2))


CASES = (
    KernelCase(
        "sum_of_squares",
        sum_of_squares,
        _vector,
        {"small": {"n": 7}, "empty": {"n": 0}, "benchmark": {"n": 1_000_000}},
        (0,),
        value=lambda x: float(np.dot(x, x)),
        gradient=lambda x: (2.0 * x,),
    ),
    KernelCase(
        "logsumexp",
        logsumexp,
        _vector,
        {"small": {"n": 9}, "extreme": {"n": 9, "scale": 1000}, "benchmark": {"n": 1_000_000}},
        (0,),
        reference=HIGH_PRECISION,
        value=lambda x: float(np.log(np.sum(np.exp(x - x.max()))) + x.max()),
        gradient=lambda x: (_softmax(x),),
    ),
    KernelCase(
        "softmax_log_loss",
        softmax_log_loss,
        _logits,
        {
            "small": {"rows": 4, "classes": 5},
            "extreme": {"rows": 6, "classes": 4, "scale": 1000},
            "benchmark": {"rows": 20_000, "classes": 20},
        },
        (0,),
        reference=HIGH_PRECISION,
        value=_softmax_log_loss_value,
        gradient=_softmax_log_loss_gradient,
        notes="The adjoint is (p - y) / rows, and nothing overflows when logits are of size 1000.",
    ),
    KernelCase(
        "linear_regression",
        linear_regression,
        _regression,
        {"small": {"samples": 12, "features": 4}, "benchmark": {"samples": 40_000, "features": 32}},
        (0, 1),
        value=_regression_value,
        gradient=_regression_gradient,
        tolerance=1e-4,
    ),
)
