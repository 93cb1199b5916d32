"""Three bodies that chase each other along one closed curve: the figure-eight orbit, from a rough guess.

Three equal masses attract each other in a plane. In a choreography each body arrives, after a third of the
period, where the next one started. The unknowns are positions and velocities; the period is 2 pi. What is
minimised is the distance to that goal after a leapfrog simulation, with the gradient from `llad`.
The orbit is Moore's (1993), proven by Chenciner and Montgomery (2000).

    python examples/choreography.py [--quick] [--output output/choreography.png]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from numba import njit
from scipy.optimize import minimize

import llad

matplotlib.use("Agg")
from matplotlib import pyplot as plt

# A guess by eye: two bodies outside, one in the middle, moving against the others.
GUESS_POSITIONS = ((-1.0, 0.2), (1.0, -0.2), (0.0, 0.0))
GUESS_VELOCITIES = ((0.5, 0.5), (0.5, 0.5), (-1.0, -1.0))
PERIOD = 2.0 * np.pi


@njit
def accelerate(positions, acceleration):
    """Attraction of equal unit masses."""
    n = positions.shape[0]
    acceleration[:] = 0.0
    for i in range(n):
        for j in range(i + 1, n):
            dx = positions[j, 0] - positions[i, 0]
            dy = positions[j, 1] - positions[i, 1]
            inverse_cube = (dx * dx + dy * dy) ** -1.5
            acceleration[i, 0] += inverse_cube * dx
            acceleration[i, 1] += inverse_cube * dy
            acceleration[j, 0] -= inverse_cube * dx
            acceleration[j, 1] -= inverse_cube * dy


@njit
def leapfrog(positions, velocities, duration, steps, path):
    """Moves the bodies in place; `path`, (steps + 1, bodies, 2) or empty, takes their positions."""
    n = positions.shape[0]
    step = duration / steps
    acceleration = np.zeros((n, 2))
    accelerate(positions, acceleration)
    for t in range(steps + 1):
        if t < path.shape[0]:
            for i in range(n):
                path[t, i, 0] = positions[i, 0]
                path[t, i, 1] = positions[i, 1]
        if t == steps:
            break
        for i in range(n):
            for axis in range(2):
                velocities[i, axis] += 0.5 * step * acceleration[i, axis]
                positions[i, axis] += step * velocities[i, axis]
        accelerate(positions, acceleration)
        for i in range(n):
            for axis in range(2):
                velocities[i, axis] += 0.5 * step * acceleration[i, axis]


@njit
def defect(positions, velocities, period, steps):
    """Squared distance, after a third of the period, to the state with every body where the next one was."""
    n = positions.shape[0]
    moved = positions.copy()
    speed = velocities.copy()
    leapfrog(moved, speed, period / n, steps, np.empty((0, n, 2)))
    total = 0.0
    for i in range(n):
        following = (i + 1) % n
        for axis in range(2):
            total += (moved[i, axis] - positions[following, axis]) ** 2
            total += (speed[i, axis] - velocities[following, axis]) ** 2
    return total


def pack(positions: np.ndarray, velocities: np.ndarray) -> np.ndarray:
    return np.concatenate((positions.ravel(), velocities.ravel()))


def unpack(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return x[:6].reshape(3, 2), x[6:].reshape(3, 2)


def search(gradient: Any, guess: np.ndarray, steps: int) -> np.ndarray:
    """BFGS on all twelve unknowns."""
    count = 0

    def objective(x: np.ndarray) -> tuple[float, np.ndarray]:
        value, slopes = gradient(*unpack(x), PERIOD, steps)
        return value, pack(*slopes)

    def progress(intermediate_result: Any) -> None:
        nonlocal count
        count += 1
        if count % 10 == 0 or count == 1:
            print(f"  iteration {count:4d}   defect {intermediate_result.fun:.3e}")

    result = minimize(objective, guess, jac=True, method="BFGS", callback=progress, options={"gtol": 1e-11})
    print(f"  iteration {count:4d}   defect {result.fun:.3e}")
    return np.asarray(result.x)


def orbit(x: np.ndarray, steps: int) -> np.ndarray:
    """Positions of the bodies over one period, (3 steps + 1, 3, 2)."""
    positions, velocities = unpack(x)
    path = np.zeros((3 * steps + 1, 3, 2))
    leapfrog(positions.copy(), velocities.copy(), PERIOD, 3 * steps, path)
    return path


def draw(guess: np.ndarray, found: np.ndarray, output: Path) -> None:
    figure, axes = plt.subplots(1, 2, figsize=(12, 4.6), layout="constrained")
    figure.suptitle("Three equal masses: one period of the guess, and of the choreography that was found")
    for axis, path, title in ((axes[0], guess, "guess"), (axes[1], found, "found")):
        for body in range(3):
            third = len(path) // 3
            axis.plot(path[:, body, 0], path[:, body, 1], color="0.8", linewidth=4.0, zorder=1)
            axis.plot(path[: third + 1, body, 0], path[: third + 1, body, 1], color=f"C{body}", zorder=2)
            axis.plot(*path[0, body], "o", color=f"C{body}", markersize=9, zorder=3)
        axis.set(title=f"{title} (colour: the first third of the period)", aspect="equal")
    figure.savefig(output, dpi=110)
    plt.close(figure)


def main(arguments: list[str] | None = None) -> float:
    """Runs the example; returns the distance between the ends of one period of the orbit found."""
    parser = argparse.ArgumentParser(description="The figure-eight orbit of three bodies from a rough guess.")
    parser.add_argument("--quick", action="store_true", help="fewer time steps")
    parser.add_argument(
        "--output", type=Path, default=Path("output/choreography.png"), help="picture to write"
    )
    options = parser.parse_args(arguments)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    steps = 200 if options.quick else 1000
    gradient = llad.value_and_grad(defect, argnums=(0, 1))
    guess = pack(np.array(GUESS_POSITIONS), np.array(GUESS_VELOCITIES))
    print(f"12 unknowns, {steps} time steps in a third of the period")
    print(llad.check_grads(defect, (*unpack(guess), PERIOD, steps), argnums=(0, 1)))
    found = search(gradient, guess, steps)
    path = orbit(found, steps)
    positions, velocities = unpack(found)
    distances = np.linalg.norm(positions[[0, 0, 1]] - positions[[1, 2, 2]], axis=1)
    energy = 0.5 * np.sum(velocities**2) - np.sum(1.0 / distances)
    # Kepler's third law: the period times |energy|^1.5 does not depend on the size of the orbit.
    print(f"period x |energy|^1.5 = {PERIOD * abs(energy) ** 1.5:.5f} (published orbit: 9.2377)")
    gap = float(np.max(np.abs(path[-1] - path[0])))
    print(f"after one period every body is back within {gap:.1e}")
    draw(orbit(guess, steps), path, options.output)
    print(f"picture in {options.output}")
    return gap


if __name__ == "__main__":
    main()
