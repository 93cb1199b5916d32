"""Recurrent networks: the LSTM objective of the ADBench suite, and a GRU with its weights in a tuple."""
# Compiled kernels return plain floats where NumPy's annotations say Any or array.
# mypy: disable-error-code="no-any-return,return-value"

from __future__ import annotations

import itertools
import math

import numpy as np

from tests.kernels.case import Arguments, Array, KernelCase, Size, njit, read_only


@njit
def sigmoid(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-x))


@njit
def lstm_layer(weight: Array, bias: Array, hidden: Array, cell: Array, inputs: Array) -> None:
    """One step of ADBench's elementwise LSTM; `hidden` and `cell` are overwritten."""
    width = hidden.shape[0]
    for i in range(width):
        forget = sigmoid(inputs[i] * weight[i] + bias[i])
        ingate = sigmoid(hidden[i] * weight[width + i] + bias[width + i])
        outgate = sigmoid(inputs[i] * weight[2 * width + i] + bias[2 * width + i])
        change = math.tanh(hidden[i] * weight[3 * width + i] + bias[3 * width + i])
        cell[i] = cell[i] * forget + ingate * change
        hidden[i] = outgate * math.tanh(cell[i])


@njit
def lstm(main: Array, extra: Array, state: Array, sequence: Array) -> float:
    """Mean negative log-likelihood of predicting each symbol of `sequence` from those before it.

    `main` is (2 layers, 4 width): weights and biases of a layer in turn. `extra` is (3, width): scale of the
    inputs, scale and bias of the outputs. `state` is (2 layers, width): hidden and cell in turn, overwritten.
    ADBench normalises by log(2 + sum of exponentials).
    """
    layers = state.shape[0] // 2
    length, width = sequence.shape
    current = np.empty(width)
    predicted = np.empty(width)
    total = 0.0
    for t in range(length - 1):
        for i in range(width):
            current[i] = sequence[t, i] * extra[0, i]
        for layer in range(layers):
            lstm_layer(main[2 * layer], main[2 * layer + 1], state[2 * layer], state[2 * layer + 1], current)
            for i in range(width):
                current[i] = state[2 * layer, i]
        exponentials = 2.0
        for i in range(width):
            predicted[i] = current[i] * extra[1, i] + extra[2, i]
            exponentials += math.exp(predicted[i])
        normaliser = math.log(exponentials)
        for i in range(width):
            total += sequence[t + 1, i] * (predicted[i] - normaliser)
    return -total / (width * (length - 1))


@njit
def gru_gate(weight: Array, recurrent: Array, bias: Array, inputs: Array, hidden: Array, row: int) -> float:
    total = bias[row]
    for j in range(inputs.shape[0]):
        total += weight[row, j] * inputs[j]
    for j in range(hidden.shape[0]):
        total += recurrent[row, j] * hidden[j]
    return total


@njit
def gru(parameters: tuple[Array, Array, Array, Array], inputs: Array, targets: Array) -> float:
    """Mean squared error of a gated recurrent unit's scalar read-out along a sequence.

    `parameters` are the input weights (3, width, features), the recurrent weights (3, width, width), the
    biases (3, width), each for update, reset and candidate in turn, and the weights of the read-out (width).
    """
    weights, recurrent, biases, readout = parameters
    steps = inputs.shape[0]
    width = readout.shape[0]
    hidden = np.zeros(width)
    reset_hidden = np.zeros(width)
    update = np.zeros(width)
    loss = 0.0
    for t in range(steps):
        for i in range(width):
            update[i] = sigmoid(gru_gate(weights[0], recurrent[0], biases[0], inputs[t], hidden, i))
            reset = sigmoid(gru_gate(weights[1], recurrent[1], biases[1], inputs[t], hidden, i))
            reset_hidden[i] = reset * hidden[i]
        output = 0.0
        for i in range(width):
            candidate = np.tanh(gru_gate(weights[2], recurrent[2], biases[2], inputs[t], reset_hidden, i))
            hidden[i] = update[i] * hidden[i] + (1.0 - update[i]) * candidate
            output += readout[i] * hidden[i]
        loss += (output - targets[t]) ** 2
    return loss / steps


def _lstm_arguments(random: np.random.Generator, size: Size) -> Arguments:
    layers, width, length = size["layers"], size["width"], size["length"]
    main = random.uniform(-1.0, 1.0, (2 * layers, 4 * width))
    extra = random.uniform(-1.0, 1.0, (3, width))
    state = random.uniform(-1.0, 1.0, (2 * layers, width))
    symbols = np.eye(width)[random.integers(0, width, length)]
    return main, extra, state, read_only(symbols)


def _gru_arguments(random: np.random.Generator, size: Size) -> Arguments:
    width, features, steps = size["width"], size["features"], size["steps"]
    parameters = (
        random.standard_normal((3, width, features)) / np.sqrt(features),
        random.standard_normal((3, width, width)) / np.sqrt(width),
        0.1 * random.standard_normal((3, width)),
        random.standard_normal(width) / np.sqrt(width),
    )
    inputs = read_only(random.standard_normal((steps, features)))
    return parameters, inputs, read_only(np.sin(np.arange(steps) / 5.0))


def _logistic(x: Array) -> Array:
    return np.asarray(1.0 / (1.0 + np.exp(-x)))


def _lstm_value(main: Array, extra: Array, state: Array, sequence: Array) -> float:
    layers, width = state.shape[0] // 2, state.shape[1]
    weights, biases = main[0::2].reshape(layers, 4, width), main[1::2].reshape(layers, 4, width)
    hidden, cell = list(state[0::2]), list(state[1::2])
    total = 0.0
    for now, following in itertools.pairwise(sequence):
        current = now * extra[0]
        for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
            forget, outgate = _logistic(current * w[0] + b[0]), _logistic(current * w[2] + b[2])
            ingate, change = _logistic(hidden[layer] * w[1] + b[1]), np.tanh(hidden[layer] * w[3] + b[3])
            cell[layer] = cell[layer] * forget + ingate * change
            hidden[layer] = outgate * np.tanh(cell[layer])
            current = hidden[layer]
        predicted = current * extra[1] + extra[2]
        total += following @ (predicted - np.log(np.sum(np.exp(predicted)) + 2.0))
    return float(-total / (width * (len(sequence) - 1)))


def _gru_value(parameters: tuple[Array, Array, Array, Array], inputs: Array, targets: Array) -> float:
    weights, recurrent, biases, readout = parameters
    hidden = np.zeros(len(readout))
    total = 0.0
    for now, target in zip(inputs, targets, strict=True):
        update = _logistic(weights[0] @ now + recurrent[0] @ hidden + biases[0])
        reset = _logistic(weights[1] @ now + recurrent[1] @ hidden + biases[1])
        candidate = np.tanh(weights[2] @ now + recurrent[2] @ (reset * hidden) + biases[2])
        hidden = update * hidden + (1.0 - update) * candidate
        total += (readout @ hidden - target) ** 2
    return float(total / len(inputs))


CASES = (
    KernelCase(
        "lstm",
        lstm,
        _lstm_arguments,
        {
            "small": {"layers": 2, "width": 3, "length": 6},
            "benchmark": {"layers": 2, "width": 14, "length": 1024},
        },
        (0, 1, 2),
        value=_lstm_value,
    ),
    KernelCase(
        "gru",
        gru,
        _gru_arguments,
        {
            "small": {"width": 3, "features": 2, "steps": 10},
            "long": {"width": 2, "features": 2, "steps": 1000},
            "benchmark": {"width": 32, "features": 16, "steps": 200},
        },
        (0,),
        value=_gru_value,
        notes="Gradient time divided by primal time must not grow with the number of steps.",
    ),
)
