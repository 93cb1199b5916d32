"""Reconstructs the past of a flow from few noisy observations (variational data assimilation, "4D-Var").

The flow obeys the viscous Burgers equation on a ring: waves steepen into shocks. Twelve stations see it with
noise while it evolves. The unknown is the whole initial state; the gradient of the misfit through all time
steps comes from `llad.value_and_grad`. A forecast beyond the observed window tells whether it was found.

    python examples/burgers_assimilation.py [--quick] [--output output/burgers_assimilation.png]
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from numba import njit
from scipy.optimize import minimize

import llad

matplotlib.use("Agg")
from matplotlib import pyplot as plt

VISCOSITY = 0.004
STEP = 0.001
STATIONS = 12
NOISE = 0.1
SMOOTHNESS = 3e-3


@njit
def advance(u, viscosity, step, spacing):
    """One explicit step on a ring, in place: only the old values still needed are remembered."""
    n = u.shape[0]
    first = u[0]
    left = u[n - 1]
    for i in range(n):
        centre = u[i]
        right = u[i + 1] if i + 1 < n else first
        slope = (right - left) / (2.0 * spacing)
        curvature = (right - 2.0 * centre + left) / (spacing * spacing)
        u[i] = centre + step * (viscosity * curvature - centre * slope)
        left = centre


@njit
def misfit(initial, observed, stations, every, viscosity, step, spacing, smoothness):
    """Half the sum of squared errors at the stations, row t of `observed` after (t + 1) x every steps; plus
    a penalty on the slopes of the initial state, which says what is plausible where no station is near."""
    u = initial.copy()
    n = u.shape[0]
    total = 0.0
    for t in range(observed.shape[0]):
        for _ in range(every):
            advance(u, viscosity, step, spacing)
        for s in range(stations.shape[0]):
            difference = u[stations[s]] - observed[t, s]
            total += 0.5 * difference * difference
    for i in range(n):
        slope = (initial[i] - initial[i - 1]) / spacing
        total += 0.5 * smoothness * slope * slope * spacing
    return total


@njit
def trajectory(initial, steps, viscosity, step, spacing):
    """All states from the initial one on, one per row."""
    states = np.empty((steps + 1, initial.shape[0]))
    u = initial.copy()
    states[0] = u
    for t in range(steps):
        advance(u, viscosity, step, spacing)
        states[t + 1] = u
    return states


def true_initial_state(size: int) -> np.ndarray:
    """Three waves of different length."""
    x = np.arange(size) / size
    waves = 0.7 * np.sin(2 * np.pi * x) + 0.4 * np.cos(4 * np.pi * x + 0.6) + 0.25 * np.sin(10 * np.pi * x)
    return np.asarray(0.3 + waves)


def assimilate(gradient: Any, size: int, arguments: tuple[Any, ...], iterations: int) -> np.ndarray:
    """The initial state with the least misfit, found by L-BFGS-B from a state of rest."""
    count = 0

    def progress(intermediate_result: Any) -> None:
        nonlocal count
        count += 1
        if count % 20 == 0 or count == 1:
            print(f"  iteration {count:4d}   misfit {intermediate_result.fun:10.4f}")

    result = minimize(
        gradient,
        np.zeros(size),
        args=arguments,
        jac=True,
        method="L-BFGS-B",
        callback=progress,
        options={"maxiter": iterations, "maxcor": 20},
    )
    print(f"  iteration {count:4d}   misfit {result.fun:10.4f}   {result.message}")
    return np.asarray(result.x)


def draw(
    truth: np.ndarray, found: np.ndarray, stations: np.ndarray, times: np.ndarray, window: int, output: Path
) -> None:
    """The two histories of the flow, and the states at the start and at the end of the forecast."""
    size, steps = truth.shape[1], len(truth) - 1
    x = np.arange(size) / size
    figure, axes = plt.subplots(2, 2, figsize=(12, 9), layout="constrained")
    figure.suptitle(f"Burgers' equation: the initial state from {len(stations)} noisy stations")
    extent = (0.0, 1.0, 0.0, STEP * steps)
    for axis, states, title in ((axes[0, 0], truth, "true flow"), (axes[0, 1], found, "reconstructed flow")):
        image = axis.imshow(
            states, origin="lower", aspect="auto", extent=extent, cmap="RdBu_r", vmin=-1.5, vmax=1.5
        )
        axis.axhline(STEP * window, color="black", linewidth=1.0, linestyle="--")
        axis.text(0.02, STEP * window * 1.01, "forecast", va="bottom")
        axis.set(title=title, xlabel="place", ylabel="time")
    seen = np.stack(np.meshgrid(stations / size, STEP * times), axis=-1).reshape(-1, 2)
    axes[0, 0].plot(seen[:, 0], seen[:, 1], "k.", markersize=2, label="observations")
    axes[0, 0].legend(loc="upper right")
    figure.colorbar(image, ax=axes[0, :], label="velocity")
    for axis, moment, title in ((axes[1, 0], 0, "initial state"), (axes[1, 1], steps, "end of the forecast")):
        axis.plot(x, truth[moment], "k--", label="true")
        axis.plot(x, found[moment], label="reconstructed")
        axis.plot(x[stations], np.full(len(stations), -1.35), "k^", markersize=5, label="stations")
        axis.set(title=title, xlabel="place", ylabel="velocity", ylim=(-1.5, 1.8))
        axis.legend(loc="upper right")
    figure.savefig(output, dpi=110)
    plt.close(figure)


def main(arguments: list[str] | None = None) -> float:
    """Runs the example; returns the relative error of the forecast."""
    parser = argparse.ArgumentParser(description="Initial state of a flow from noisy stations.")
    parser.add_argument("--quick", action="store_true", help="a coarse grid and few iterations")
    parser.add_argument(
        "--output", type=Path, default=Path("output/burgers_assimilation.png"), help="picture to write"
    )
    options = parser.parse_args(arguments)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    size, window, iterations = (120, 400, 60) if options.quick else (200, 600, 300)
    every = 10
    spacing = 1.0 / size
    stations = np.arange(STATIONS) * size // STATIONS
    truth = trajectory(true_initial_state(size), 2 * window, VISCOSITY, STEP, spacing)
    times = np.arange(every, window + 1, every)
    random = np.random.default_rng(0)
    observed = truth[np.ix_(times, stations)] + NOISE * random.standard_normal((len(times), STATIONS))
    others = (observed, stations, every, VISCOSITY, STEP, spacing, SMOOTHNESS)
    print(f"{size} unknowns, {window} time steps, {observed.size} observations with noise {NOISE}")
    gradient = llad.value_and_grad(misfit)
    start = np.zeros(size)
    print(llad.check_grads(misfit, (true_initial_state(size), *others), argnums=0))
    began = time.perf_counter()
    best = assimilate(gradient, size, others, iterations)
    print(f"minimised in {time.perf_counter() - began:.1f} s")
    found = trajectory(best, 2 * window, VISCOSITY, STEP, spacing)
    for name, moment in (
        ("initial state", 0),
        ("end of the window", window),
        ("end of the forecast", 2 * window),
    ):
        error = np.linalg.norm(found[moment] - truth[moment]) / np.linalg.norm(truth[moment])
        print(f"relative error, {name}: {100 * error:.1f} %")
    print(f"misfit at rest {gradient(start, *others)[0]:.2f}, found {gradient(best, *others)[0]:.2f}")
    draw(truth, found, stations, times, window, options.output)
    print(f"picture in {options.output}")
    return float(error)


if __name__ == "__main__":
    main()
