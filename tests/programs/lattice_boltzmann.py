"""Flow past a porous obstacle: D2Q9 lattice Boltzmann with two relaxation times and partial bounce-back.

The obstacle is a field of solid fractions between 0 (fluid) and 1 (wall). Lattice units throughout.
"""

import numpy as np
from numba import njit

WEIGHTS = np.array([4 / 9] + 4 * [1 / 9] + 4 * [1 / 36])
VELOCITIES = np.array([[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1], [1, 1], [-1, 1], [-1, -1], [1, -1]])
OPPOSITE = np.array([0, 3, 4, 1, 2, 7, 8, 5, 6])


@njit
def equilibrium(density, velocity):
    populations = np.empty((9, *density.shape))
    squared = 1.5 * (velocity[0] ** 2 + velocity[1] ** 2)
    for k in range(9):
        along = 3.0 * (VELOCITIES[k, 0] * velocity[0] + VELOCITIES[k, 1] * velocity[1])
        populations[k] = density * WEIGHTS[k] * (1.0 + along + 0.5 * along**2 - squared)
    return populations


@njit
def macroscopic(populations):
    density = populations.sum(axis=0)
    velocity = np.zeros((2, *density.shape))
    for k in range(9):
        velocity[0] += VELOCITIES[k, 0] * populations[k]
        velocity[1] += VELOCITIES[k, 1] * populations[k]
    velocity /= density
    return density, velocity


@njit
def stream(populations):
    moved = np.empty_like(populations)
    columns, rows = populations.shape[1:]
    for k in range(9):
        for i in range(columns):
            for j in range(rows):
                target = (i + VELOCITIES[k, 0]) % columns, (j + VELOCITIES[k, 1]) % rows
                moved[k, target[0], target[1]] = populations[k, i, j]
    return moved


@njit
def inlet(populations, profile):
    """Zou-He: prescribed velocity at the left wall."""
    for j in range(populations.shape[2]):
        f = populations[:, 0, j]
        u = profile[j]
        density = (f[0] + f[2] + f[4] + 2.0 * (f[3] + f[6] + f[7])) / (1.0 - u)
        f[1] = f[3] + 2.0 / 3.0 * density * u
        f[5] = f[7] - 0.5 * (f[2] - f[4]) + density * u / 6.0
        f[8] = f[6] + 0.5 * (f[2] - f[4]) + density * u / 6.0


@njit
def collide(populations, viscosity, solid):
    density, velocity = macroscopic(populations)
    even_rate = 1.0 / (3.0 * viscosity + 0.5)
    odd_rate = 1.0 / (0.25 / (1.0 / even_rate - 0.5) + 0.5)
    rest = equilibrium(density, velocity)
    after = np.empty_like(populations)
    for k in range(9):
        o = OPPOSITE[k]
        even = 0.5 * (populations[k] + populations[o] - rest[k] - rest[o])
        odd = 0.5 * (populations[k] - populations[o] - rest[k] + rest[o])
        fluid = populations[k] - even_rate * even - odd_rate * odd
        after[k] = (1.0 - solid) * fluid + solid * populations[o]
    return after


@njit
def dissipated_power(viscosity, solid, profile, steps):
    """Momentum that the obstacle takes out of the flow, summed over the second half of the run."""
    columns, rows = solid.shape
    start = np.zeros((2, columns, rows))
    start[0] = profile
    populations = equilibrium(np.ones((columns, rows)), start)
    drag = 0.0
    for step in range(steps):
        inlet(populations, profile)
        populations[:, -1, :] = populations[:, -2, :]
        if 2 * step >= steps:
            _, velocity = macroscopic(populations)
            drag += np.sum(solid * (velocity[0] ** 2 + velocity[1] ** 2))
        populations = stream(collide(populations, viscosity, solid))
    return drag / steps


def channel(columns=32, rows=16):
    y = (np.arange(rows) + 0.5) / rows
    profile = 0.08 * 4.0 * y * (1.0 - y)
    x, z = np.meshgrid(np.arange(columns), np.arange(rows), indexing="ij")
    solid = 0.8 * np.exp(-(((x - columns / 3) / 3.0) ** 2) - ((z - rows / 2 + 1) / 3.0) ** 2)
    solid[:, 0] = solid[:, -1] = 1.0
    return profile, solid


if __name__ == "__main__":
    profile, solid = channel()
    print(dissipated_power(0.02, solid, profile, 200))
