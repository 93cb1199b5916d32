"""Particles: Lennard-Jones energy with cut-off and neighbour list, gravitation integrated by leapfrog."""

from __future__ import annotations

import math

import numpy as np

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def neighbour_list(positions: Array, box: float, radius: float) -> tuple[Array, Array]:
    """For each particle i the j > i within `radius` in a periodic box: offsets (n + 1) and indices."""
    n = positions.shape[0]
    offsets = np.zeros(n + 1, dtype=np.int64)
    indices = np.empty(n * (n - 1) // 2, dtype=np.int64)
    count = 0
    for i in range(n):
        for j in range(i + 1, n):
            squared = 0.0
            for axis in range(3):
                distance = positions[i, axis] - positions[j, axis]
                distance -= box * math.floor(distance / box + 0.5)
                squared += distance * distance
            if squared < radius * radius:
                indices[count] = j
                count += 1
        offsets[i + 1] = count
    return offsets, indices[:count].copy()


@njit
def lennard_jones(
    positions: Array, epsilon: float, sigma: float, box: float, cutoff: float, offsets: Array, indices: Array
) -> float:
    """Energy of a periodic box, shifted to be continuous at the cut-off."""
    at_cutoff = (sigma / cutoff) ** 6
    shift = 4.0 * epsilon * (at_cutoff * at_cutoff - at_cutoff)
    energy = 0.0
    for i in range(positions.shape[0]):
        for position in range(offsets[i], offsets[i + 1]):
            j = indices[position]
            squared = 0.0
            for axis in range(3):
                distance = positions[i, axis] - positions[j, axis]
                distance -= box * math.floor(distance / box + 0.5)
                squared += distance * distance
            if squared > cutoff * cutoff:
                continue
            ratio = sigma * sigma / squared
            sixth = ratio * ratio * ratio
            energy += 4.0 * epsilon * (sixth * sixth - sixth) - shift
    return energy


@njit
def accelerate(positions: Array, masses: Array, softening: float, acceleration: Array) -> None:
    n = positions.shape[0]
    for i in range(n):
        for axis in range(3):
            acceleration[i, axis] = 0.0
    for i in range(n):
        for j in range(i + 1, n):
            dx = positions[j, 0] - positions[i, 0]
            dy = positions[j, 1] - positions[i, 1]
            dz = positions[j, 2] - positions[i, 2]
            squared = dx * dx + dy * dy + dz * dz + softening * softening
            inverse_cube = 1.0 / (squared * math.sqrt(squared))
            acceleration[i, 0] += masses[j] * inverse_cube * dx
            acceleration[i, 1] += masses[j] * inverse_cube * dy
            acceleration[i, 2] += masses[j] * inverse_cube * dz
            acceleration[j, 0] -= masses[i] * inverse_cube * dx
            acceleration[j, 1] -= masses[i] * inverse_cube * dy
            acceleration[j, 2] -= masses[i] * inverse_cube * dz


@njit
def leapfrog(
    positions: Array, velocities: Array, masses: Array, step: float, steps: int, target: Array
) -> float:
    """Moves the bodies in place (kick, drift, kick); the squared distance of the last body to `target`."""
    n = positions.shape[0]
    acceleration = np.zeros((n, 3))
    accelerate(positions, masses, 0.05, acceleration)
    for _ in range(steps):
        for i in range(n):
            for axis in range(3):
                velocities[i, axis] += 0.5 * step * acceleration[i, axis]
                positions[i, axis] += step * velocities[i, axis]
        accelerate(positions, masses, 0.05, acceleration)
        for i in range(n):
            for axis in range(3):
                velocities[i, axis] += 0.5 * step * acceleration[i, axis]
    distance = 0.0
    for axis in range(3):
        distance += (positions[n - 1, axis] - target[axis]) ** 2
    return distance


def _lennard_jones_arguments(random: np.random.Generator, size: Size) -> Arguments:
    side = size["side"]
    box, cutoff = 1.2 * side, 1.7
    lattice = np.stack(np.meshgrid(*(3 * [np.arange(side)]), indexing="ij"), axis=-1).reshape(-1, 3)
    positions = 1.2 * lattice + random.uniform(-0.1, 0.1, lattice.shape)
    offsets, indices = neighbour_list(positions, box, cutoff + 0.2)
    return positions, 0.9, 1.05, box, cutoff, read_only(offsets), read_only(indices)


def _leapfrog_arguments(random: np.random.Generator, size: Size) -> Arguments:
    n = size["bodies"]
    positions = random.uniform(-1.0, 1.0, (n, 3))
    velocities = 0.3 * random.standard_normal((n, 3))
    masses = random.uniform(0.5, 1.0, n) / n
    return positions, velocities, masses, 1e-3, size["steps"], read_only(np.array([0.5, -0.25, 0.1]))


def _lennard_jones_value(
    positions: Array, epsilon: float, sigma: float, box: float, cutoff: float, offsets: Array, indices: Array
) -> float:
    del offsets, indices
    first, second = np.triu_indices(len(positions), 1)
    separation = positions[first] - positions[second]
    separation -= box * np.floor(separation / box + 0.5)
    distance = np.linalg.norm(separation, axis=1)
    near = sigma / distance[distance <= cutoff]
    pairs = 4.0 * epsilon * (near**12 - near**6)
    return float(np.sum(pairs - 4.0 * epsilon * ((sigma / cutoff) ** 12 - (sigma / cutoff) ** 6)))


def _acceleration(positions: Array, masses: Array) -> Array:
    separation = positions[None, :, :] - positions[:, None, :]
    cubes = (np.sum(separation**2, axis=2) + 0.05**2) ** 1.5
    return np.asarray(np.sum(separation * (masses[None, :] / cubes)[:, :, None], axis=1))


def _leapfrog_value(
    positions: Array, velocities: Array, masses: Array, step: float, steps: int, target: Array
) -> float:
    acceleration = _acceleration(positions, masses)
    for _ in range(steps):
        velocities = velocities + 0.5 * step * acceleration
        positions = positions + step * velocities
        acceleration = _acceleration(positions, masses)
        velocities = velocities + 0.5 * step * acceleration
    return float(np.sum((positions[-1] - target) ** 2))


CASES = (
    KernelCase(
        "lennard_jones",
        lennard_jones,
        _lennard_jones_arguments,
        {"small": {"side": 3}, "benchmark": {"side": 16}},
        (0, 1, 2),
        reference=HIGH_PRECISION,
        value=_lennard_jones_value,
    ),
    KernelCase(
        "leapfrog",
        leapfrog,
        _leapfrog_arguments,
        {"small": {"bodies": 3, "steps": 1000}, "benchmark": {"bodies": 8, "steps": 1000}},
        (0, 1, 2, 3),
        value=_leapfrog_value,
        notes="Gravitational N-body problem with 1,000 steps.",
    ),
)
