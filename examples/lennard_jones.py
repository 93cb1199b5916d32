"""Freezes a random gas: Lennard-Jones particles in a plane relax to a crystal with defects.

The unknowns are all positions and the width of the periodic box, minimised together by L-BFGS-B: the gradient
with respect to positions is minus the forces, that with respect to the width vanishes when no pressure is
left. The neighbour list (the particles near enough to count) is rebuilt as they move.

    python examples/lennard_jones.py [--quick] [--output output/lennard_jones.png]
"""

from __future__ import annotations

import argparse
import math
import time
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

CUTOFF = 2.5
SKIN = 0.5  # the list holds what is nearer than CUTOFF + SKIN
BOND = 1.45  # nearer particles are neighbours in the crystal
# Of particles with three (or fewer) to eight (or more) neighbours: warm where a crystal would have more.
COLOURS = ("#7f0000", "#d7301f", "#fdae61", "#9ecae1", "#6a51a3", "#3f007d")


@njit
def separation(a, b, width):
    """From b to a by the shortest way in a periodic box; coordinates are fractions of its width."""
    fraction = a - b
    return width * (fraction - math.floor(fraction + 0.5))


@njit
def neighbour_list(places, width, radius):
    """Offsets (n + 1) and indices of the j > i within `radius` of i."""
    n = places.shape[0]
    offsets = np.zeros(n + 1, dtype=np.int64)
    indices = np.empty(n * n // 2, dtype=np.int64)
    count = 0
    for i in range(n):
        for j in range(i + 1, n):
            dx = separation(places[i, 0], places[j, 0], width)
            dy = separation(places[i, 1], places[j, 1], width)
            if dx * dx + dy * dy < radius * radius:
                indices[count] = j
                count += 1
        offsets[i + 1] = count
    return offsets, indices[:count].copy()


@njit
def energy(places, width, cutoff, offsets, indices):
    """Energy of all pairs nearer than the cut-off, where the energy and its slope are made to vanish."""
    tail = cutoff**-12 - cutoff**-6
    slope = (3.0 * cutoff**-6 - 6.0 * cutoff**-12) / cutoff**2
    total = 0.0
    for i in range(places.shape[0]):
        for position in range(offsets[i], offsets[i + 1]):
            j = indices[position]
            dx = separation(places[i, 0], places[j, 0], width)
            dy = separation(places[i, 1], places[j, 1], width)
            squared = dx * dx + dy * dy
            if squared >= cutoff * cutoff:
                continue
            sixth = 1.0 / (squared * squared * squared)
            total += 4.0 * (sixth * sixth - sixth - tail - slope * (squared - cutoff * cutoff))
    return total


def random_gas(n: int, width: float, least: float, seed: int) -> np.ndarray:
    """Random places, as fractions of the width, none nearer than `least` to another."""
    random = np.random.default_rng(seed)
    places: list[np.ndarray] = []
    while len(places) < n:
        candidate = random.uniform(0.0, 1.0, 2)
        apart = np.array(places).reshape(-1, 2) - candidate
        apart -= np.round(apart)
        if np.all(width * np.linalg.norm(apart, axis=1) > least):
            places.append(candidate)
    return np.array(places)


def relax(
    gradient: Any, places: np.ndarray, width: float, rounds: int
) -> tuple[np.ndarray, float, list[float]]:
    """Minimises over places and width, with a new list in each round; also the energies per particle."""
    n, unit = len(places), width  # unknowns are lengths: fractions and the logarithm of the width, x unit
    history: list[float] = []
    for number in range(rounds):
        lists = neighbour_list(places, width, CUTOFF + SKIN)

        def objective(x: np.ndarray, lists: Any = lists) -> tuple[float, np.ndarray]:
            value, (forces, pressure) = gradient(
                x[:-1].reshape(n, 2) / unit, math.exp(x[-1] / unit), CUTOFF, *lists
            )
            return value / n, np.append(forces.ravel(), pressure * math.exp(x[-1] / unit)) / (unit * n)

        result = minimize(
            objective,
            unit * np.append(places.ravel(), math.log(width)),
            jac=True,
            method="L-BFGS-B",
            callback=lambda intermediate_result: history.append(float(intermediate_result.fun)),
            options={"maxiter": 20 if number < rounds - 1 else 2000, "ftol": 1e-13, "gtol": 1e-9},
        )
        places, width = result.x[:-1].reshape(n, 2) / unit, math.exp(result.x[-1] / unit)
        if number % 10 == 0 or number == rounds - 1:
            print(f"  list {number + 1:3d}   energy per particle {result.fun:9.5f}   width {width:7.4f}")
    return places, width, history


def coordination(places: np.ndarray, width: float) -> np.ndarray:
    """Number of neighbours of each particle: six within a crystal."""
    apart = places[:, None, :] - places[None, :, :]
    apart -= np.round(apart)
    near = width * np.linalg.norm(apart, axis=2) < BOND
    return np.asarray(near.sum(axis=1) - 1)


def draw(
    states: tuple[tuple[np.ndarray, float], tuple[np.ndarray, float]], history: list[float], output: Path
) -> None:
    figure, axes = plt.subplots(1, 3, figsize=(16, 5), layout="constrained")
    figure.suptitle("Lennard-Jones particles in a plane, coloured by their number of neighbours")
    shades = colors.ListedColormap(COLOURS)
    for axis, (places, width), title in zip(axes, states, ("random start", "relaxed"), strict=False):
        spots = width * (places % 1.0)
        size = (200.0 / width) ** 2
        image = axis.scatter(*spots.T, c=coordination(places, width), cmap=shades, vmin=2.5, vmax=8.5, s=size)
        axis.set(title=title, aspect="equal", xlim=(0, width), ylim=(0, width))
    figure.colorbar(image, ax=axes[:2], label="neighbours", ticks=range(3, 9))
    axes[2].plot(history)
    axes[2].axhline(
        -3.0, color="black", linewidth=0.8, linestyle="--", label="perfect crystal, nearest neighbours only"
    )
    axes[2].set(title="energy per particle", xlabel="iteration", ylim=(-3.2, -0.4))
    axes[2].legend()
    figure.savefig(output, dpi=110)
    plt.close(figure)


def main(arguments: list[str] | None = None) -> float:
    """Runs the example; returns the final energy per particle."""
    parser = argparse.ArgumentParser(description="A random gas relaxes to a crystal with defects.")
    parser.add_argument("--quick", action="store_true", help="few particles")
    parser.add_argument(
        "--output", type=Path, default=Path("output/lennard_jones.png"), help="picture to write"
    )
    options = parser.parse_args(arguments)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    n, rounds = (64, 10) if options.quick else (400, 40)
    width = 1.15 * math.sqrt(n)
    places = random_gas(n, width, least=0.85, seed=1)
    gradient = llad.value_and_grad(energy, argnums=(0, 1))
    lists = neighbour_list(places, width, CUTOFF + SKIN)
    print(f"{n} particles, {len(lists[1])} pairs in the neighbour list")
    print(llad.check_grads(energy, (places, width, CUTOFF, *lists), argnums=(0, 1)))
    began = time.perf_counter()
    relaxed, final_width, history = relax(gradient, places, width, rounds)
    print(f"{len(history)} iterations in {time.perf_counter() - began:.1f} s")
    lists = neighbour_list(relaxed, final_width, CUTOFF + SKIN)
    _, (forces, slope) = gradient(relaxed, final_width, CUTOFF, *lists)
    print(
        f"largest force {np.abs(forces).max() / final_width:.1e}, pressure {-slope / (2 * final_width):.1e}"
    )
    crystalline = np.mean(coordination(relaxed, final_width) == 6)
    print(f"{100 * crystalline:.0f} % of the particles have six neighbours")
    draw(((places, width), (relaxed, final_width)), history, options.output)
    print(f"picture in {options.output}")
    return history[-1]


if __name__ == "__main__":
    main()
