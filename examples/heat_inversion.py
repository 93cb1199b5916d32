"""Recovers the diffusivity of a plate, point by point, from noisy thermometers.

A plate is heated at sixteen places in four phases. Thermometers at every third grid point record temperatures
with 1 % noise. The unknown is the diffusivity at every grid point; L-BFGS-B finds it with the gradient of the
misfit through all time steps of the simulation, which `llad.value_and_grad` generates from the kernel below.

    python examples/heat_inversion.py [--quick] [--output PICTURE] [--ir FOLDER]
"""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from numba import njit
from scipy.optimize import minimize

import llad

matplotlib.use("Agg")
from matplotlib import colors
from matplotlib import pyplot as plt

STEP = 0.06  # of time; stable below 1 / (4 x the largest diffusivity)
EVERY = 20  # time steps the thermometers are read
SPACING = 3  # of the thermometers, in grid points
LOWEST, HIGHEST = math.log(0.1), math.log(4.0)


@njit
def conductances(log_diffusivity, step, east, south):
    """Conductance of every face between two cells: the harmonic mean of their diffusivities."""
    rows, columns = log_diffusivity.shape
    for i in range(rows):
        for j in range(columns):
            here = math.exp(log_diffusivity[i, j])
            if j + 1 < columns:
                right = math.exp(log_diffusivity[i, j + 1])
                east[i, j] = 2.0 * step * here * right / (here + right)
            if i + 1 < rows:
                below = math.exp(log_diffusivity[i + 1, j])
                south[i, j] = 2.0 * step * here * below / (here + below)


@njit
def diffuse(temperature, heating, step, east, south, flow):
    """One explicit step in place; no heat leaves through the edges."""
    rows, columns = temperature.shape
    for i in range(rows):
        for j in range(columns):
            flow[i, j] = step * heating[i, j]
    for i in range(rows):
        for j in range(columns - 1):
            across = east[i, j] * (temperature[i, j + 1] - temperature[i, j])
            flow[i, j] += across
            flow[i, j + 1] -= across
    for i in range(rows - 1):
        for j in range(columns):
            down = south[i, j] * (temperature[i + 1, j] - temperature[i, j])
            flow[i, j] += down
            flow[i + 1, j] -= down
    for i in range(rows):
        for j in range(columns):
            temperature[i, j] += flow[i, j]


@njit
def simulate(log_diffusivity, heating, step, steps, records):
    """`records` (times, rows, columns) takes the temperatures at equidistant times that divide the steps."""
    rows, columns = log_diffusivity.shape
    temperature = np.zeros((rows, columns))
    flow = np.zeros((rows, columns))
    east = np.zeros((rows, columns))
    south = np.zeros((rows, columns))
    conductances(log_diffusivity, step, east, south)
    every = steps // records.shape[0]
    for t in range(steps):
        diffuse(temperature, heating[t * heating.shape[0] // steps], step, east, south, flow)
        if (t + 1) % every == 0:
            for i in range(rows):
                for j in range(columns):
                    records[(t + 1) // every - 1, i, j] = temperature[i, j]


@njit
def roughness(field):
    """Total variation, rounded off where the field is flat: small for patches with sharp edges."""
    rows, columns = field.shape
    total = 0.0
    for i in range(rows - 1):
        for j in range(columns - 1):
            across = field[i, j + 1] - field[i, j]
            down = field[i + 1, j] - field[i, j]
            total += math.sqrt(across * across + down * down + 1e-3)
    return total


@njit
def misfit(log_diffusivity, heating, step, steps, observed, spacing, smoothing):
    """Half the sum of squared differences to `observed` (times, down, across), plus smoothing x roughness."""
    rows, columns = log_diffusivity.shape
    times, down, across = observed.shape
    records = np.zeros((times, rows, columns))
    simulate(log_diffusivity, heating, step, steps, records)
    total = 0.0
    for t in range(times):
        for i in range(down):
            for j in range(across):
                difference = records[t, 1 + spacing * i, 1 + spacing * j] - observed[t, i, j]
                total += 0.5 * difference * difference
    return total + smoothing * roughness(log_diffusivity)


@dataclass(frozen=True)
class Problem:
    """The true field (its logarithm), what was measured, and the arguments of `misfit` behind the first."""

    truth: np.ndarray
    records: np.ndarray
    arguments: tuple[Any, ...]


def true_field(size: int) -> np.ndarray:
    """Logarithm of the diffusivity: a poor ring, a good square, a good and a poor smooth spot."""
    places = (np.arange(size) + 0.5) / size
    y, x = np.meshgrid(places, places, indexing="ij")
    radius = np.hypot(x - 0.3, y - 0.33)
    field = 0.8 * np.exp(-((x - 0.75) ** 2 + (y - 0.25) ** 2) / 0.012)
    field -= 0.9 * np.exp(-((x - 0.25) ** 2 + (y - 0.75) ** 2) / 0.015)
    field[(radius < 0.2) & (radius > 0.1)] = math.log(0.3)
    field[(np.abs(x - 0.72) < 0.14) & (np.abs(y - 0.68) < 0.14)] = math.log(3.0)
    return field


def make_problem(size: int, steps: int, noise: float, smoothing: float, seed: int = 0) -> Problem:
    """Simulates the plate with the true field and adds noise to what the thermometers see."""
    heating = np.zeros((4, size, size))
    places = [size // 8 + k * (size // 4) for k in range(4)]
    for a, i in enumerate(places):
        for b, j in enumerate(places):
            heating[2 * (a % 2) + b % 2, i - 1 : i + 2, j - 1 : j + 2] = 1.0
    truth = true_field(size)
    records = np.zeros((steps // EVERY, size, size))
    simulate(truth, heating, STEP, steps, records)
    observed = records[:, 1::SPACING, 1::SPACING]
    random = np.random.default_rng(seed)
    observed = observed + noise * observed.std() * random.standard_normal(observed.shape)
    return Problem(truth, records, (heating, STEP, steps, observed, SPACING, smoothing))


def seconds_of(function: Callable[..., Any], *arguments: Any) -> float:
    """The least of five times of a call."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        function(*arguments)
        times.append(time.perf_counter() - start)
    return min(times)


def report_gradient(gradient: Any, start: np.ndarray, problem: Problem) -> None:
    """Prints the check, the times and the memory of the gradient."""
    began = time.perf_counter()
    gradient(start, *problem.arguments)
    print(f"compiled the gradient in {time.perf_counter() - began:.1f} s")
    print(llad.check_grads(misfit, (start, *problem.arguments), argnums=0))
    primal = seconds_of(misfit, start, *problem.arguments)
    both = seconds_of(gradient, start, *problem.arguments)
    print(
        f"misfit alone {1e3 * primal:.2f} ms; misfit and gradient {1e3 * both:.2f} ms: {both / primal:.1f} x"
    )
    kept = gradient.memory(start, *problem.arguments)
    steps, size = problem.arguments[2], len(start)
    fields = 8e-6 * steps * size**2
    print(f"kept for the reverse sweep: {kept / 1e6:.2f} MB (one field per time step: {fields:.2f} MB)")


def write_stages(gradient: Any, folder: Path) -> None:
    """Writes every stage of the compilation as text."""
    folder.mkdir(parents=True, exist_ok=True)
    for stage in ("captured", "primal", "gradient", "gradient-opt"):
        (folder / f"misfit.{stage}.ll").write_text(gradient.inspect_llvm(stage=stage))
    (folder / "misfit.plan.txt").write_text(str(gradient.plan()))
    (folder / "misfit.asm").write_text(gradient.inspect_asm())
    sizes = ", ".join(
        f"{path.name} {len(path.read_text().splitlines())}" for path in sorted(folder.iterdir())
    )
    print(f"stages of the compilation in {folder} (lines): {sizes}")


def invert(gradient: Any, problem: Problem, iterations: int) -> tuple[np.ndarray, list[float]]:
    """L-BFGS-B from a uniform plate; returns the field found and the misfit after each iteration."""
    shape, history = problem.truth.shape, []

    def objective(x: np.ndarray) -> tuple[float, np.ndarray]:
        value, slope = gradient(x.reshape(shape), *problem.arguments)
        return value, slope.ravel()

    def progress(intermediate_result: Any) -> None:
        history.append(float(intermediate_result.fun))
        if len(history) % 20 == 0 or len(history) == 1:
            error = np.sqrt(np.mean((intermediate_result.x - problem.truth.ravel()) ** 2))
            print(
                f"  iteration {len(history):4d}   misfit {history[-1]:10.5f}   error of the field {error:.4f}"
            )

    result = minimize(
        objective,
        np.zeros(problem.truth.size),
        jac=True,
        method="L-BFGS-B",
        bounds=[(LOWEST, HIGHEST)] * problem.truth.size,
        callback=progress,
        options={"maxiter": iterations, "maxcor": 20},
    )
    return result.x.reshape(shape), history


def draw(problem: Problem, found: np.ndarray, history: list[float], output: Path) -> None:
    """True and recovered field, what was measured, a section, and the progress of the minimisation."""
    size = len(found)
    figure, axes = plt.subplots(2, 3, figsize=(14, 8.6), layout="constrained")
    figure.suptitle(
        f"Diffusivity of a {size} x {size} plate from thermometers with 1 % noise, "
        f"through {problem.arguments[2]} time steps"
    )
    scale = colors.LogNorm(0.25, 4.0)
    for axis, field, title in (
        (axes[0, 0], problem.truth, "true diffusivity"),
        (axes[0, 1], found, f"recovered diffusivity ({len(history)} iterations)"),
    ):
        image = axis.imshow(np.exp(field), norm=scale, cmap="viridis")
        axis.set_title(title)
    bar = figure.colorbar(image, ax=axes[0, :2], ticks=[0.3, 0.5, 1, 2, 3], format="%g", label="diffusivity")
    bar.minorticks_off()
    axes[0, 0].axhline(size // 3, color="white", linewidth=0.8, linestyle="--")
    image = axes[0, 2].imshow(found - problem.truth, cmap="RdBu_r", vmin=-1.0, vmax=1.0)
    axes[0, 2].set_title("log(recovered / true)")
    figure.colorbar(image, ax=axes[0, 2])
    image = axes[1, 0].imshow(problem.records[len(problem.records) // 2], cmap="inferno")
    sensors = np.mgrid[1:size:SPACING, 1:size:SPACING].reshape(2, -1)
    axes[1, 0].plot(sensors[1], sensors[0], ".", color="cyan", markersize=1.5)
    axes[1, 0].set_title("temperature half-way; thermometers")
    figure.colorbar(image, ax=axes[1, 0])
    axes[1, 1].plot(np.exp(problem.truth[size // 3]), "k--", label="true")
    axes[1, 1].plot(np.exp(found[size // 3]), label="recovered")
    axes[1, 1].set(title="section along the dashed line", xlabel="grid point", ylabel="diffusivity")
    axes[1, 1].legend()
    axes[1, 2].semilogy(history)
    axes[1, 2].set(title="misfit", xlabel="iteration of L-BFGS-B")
    figure.savefig(output, dpi=110)
    plt.close(figure)


def main(arguments: list[str] | None = None) -> float:
    """Runs the example; returns the root mean square error of the logarithm of the recovered field."""
    parser = argparse.ArgumentParser(description="Diffusivity of a plate from noisy thermometers.")
    parser.add_argument("--quick", action="store_true", help="a small plate and few iterations")
    parser.add_argument(
        "--output", type=Path, default=Path("output/heat_inversion.png"), help="picture to write"
    )
    parser.add_argument(
        "--ir", type=Path, default=Path("output/heat_inversion_ir"), help="folder for the stages"
    )
    options = parser.parse_args(arguments)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    began = time.perf_counter()
    size, steps, iterations = (24, 500, 40) if options.quick else (64, 600, 130)
    problem = make_problem(size, steps, noise=0.01, smoothing=2e-4)
    start = np.zeros_like(problem.truth)
    print(f"plate of {size} x {size} unknowns, {steps} time steps, {problem.arguments[3].size} measurements")
    gradient = llad.value_and_grad(misfit)
    report_gradient(gradient, start, problem)
    write_stages(gradient, options.ir)
    print("minimising from a uniform plate:")
    found, history = invert(gradient, problem, iterations)
    error, before = (float(np.sqrt(np.mean((field - problem.truth) ** 2))) for field in (found, start))
    print(f"error of the logarithm of the field: {before:.3f} at the start, {error:.3f} at the end")
    draw(problem, found, history, options.output)
    print(f"picture in {options.output}; everything took {time.perf_counter() - began:.0f} s")
    return error


if __name__ == "__main__":
    main()
