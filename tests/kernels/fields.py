"""Partial differential equations on grids: heat, Burgers, Brusselator, a three-dimensional stencil."""
# Compiled kernels return plain floats where NumPy's annotations say Any or array.
# mypy: disable-error-code="no-any-return,return-value"

from __future__ import annotations

import numpy as np

from tests.kernels.case import Arguments, Array, KernelCase, Size, njit, read_only


@njit
def heat(field: Array, diffusivity: Array, step: float, steps: int, observed: Array) -> float:
    """Explicit diffusion of `field` in place, diffusivity varying in space; misfit at the end."""
    rows, columns = field.shape
    for _ in range(steps):
        previous = field.copy()
        for i in range(1, rows - 1):
            for j in range(1, columns - 1):
                north = 0.5 * (diffusivity[i, j] + diffusivity[i - 1, j])
                south = 0.5 * (diffusivity[i, j] + diffusivity[i + 1, j])
                west = 0.5 * (diffusivity[i, j] + diffusivity[i, j - 1])
                east = 0.5 * (diffusivity[i, j] + diffusivity[i, j + 1])
                flux = north * (previous[i - 1, j] - previous[i, j])
                flux += south * (previous[i + 1, j] - previous[i, j])
                flux += west * (previous[i, j - 1] - previous[i, j])
                flux += east * (previous[i, j + 1] - previous[i, j])
                field[i, j] = previous[i, j] + step * flux
    misfit = 0.0
    for i in range(rows):
        for j in range(columns):
            misfit += (field[i, j] - observed[i, j]) ** 2
    return 0.5 * misfit


@njit
def heat_swapping(initial: Array, diffusivity: float, step: float, steps: int) -> float:
    """Constant diffusivity, two buffers that change places after every step; sum of squares at the end."""
    rows, columns = initial.shape
    u = initial.copy()
    un = initial.copy()
    for _ in range(steps):
        for i in range(1, rows - 1):
            for j in range(1, columns - 1):
                laplacian = u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1] - 4.0 * u[i, j]
                un[i, j] = u[i, j] + step * diffusivity * laplacian
        u, un = un, u
    total = 0.0
    for i in range(rows):
        for j in range(columns):
            total += u[i, j] * u[i, j]
    return total


@njit
def burgers(u: Array, viscosity: float, step: float, spacing: float, steps: int) -> float:
    """Viscous Burgers' equation with fixed ends, in place: only the left neighbour's old value is kept."""
    n = u.shape[0]
    for _ in range(steps):
        left = u[0]
        for i in range(1, n - 1):
            centre = u[i]
            slope = (u[i + 1] - left) / (2.0 * spacing)
            curvature = (u[i + 1] - 2.0 * centre + left) / (spacing * spacing)
            u[i] = centre + step * (viscosity * curvature - centre * slope)
            left = centre
    energy = 0.0
    for i in range(n):
        energy += 0.5 * u[i] * u[i] * spacing
    return energy


@njit
def reaction_diffusion(state: Array, a: float, b: float, diffusion: float, rate: Array) -> None:
    """Right-hand side of the Brusselator on a periodic square grid: `state` and `rate` are (2, n, n)."""
    n = state.shape[1]
    for i in range(n):
        above = (i - 1) % n
        below = (i + 1) % n
        for j in range(n):
            before = (j - 1) % n
            after = (j + 1) % n
            u = state[0, i, j]
            v = state[1, i, j]
            spread_u = state[0, above, j] + state[0, below, j] + state[0, i, before] + state[0, i, after]
            spread_v = state[1, above, j] + state[1, below, j] + state[1, i, before] + state[1, i, after]
            cubic = u * u * v
            rate[0, i, j] = a + cubic - (b + 1.0) * u + diffusion * (spread_u - 4.0 * u)
            rate[1, i, j] = b * u - cubic + diffusion * (spread_v - 4.0 * v)


@njit
def brusselator(initial: Array, a: float, b: float, diffusion: float, step: float, steps: int) -> float:
    """The Brusselator integrated by the classical Runge-Kutta method; mean of u^2 + v at the end."""
    state = initial.copy()
    stage = np.zeros_like(initial)
    increment = np.zeros_like(initial)
    rate = np.empty_like(initial)
    n = initial.shape[1]
    for _ in range(steps):
        for number in range(4):
            offset = 0.0 if number == 0 else (step if number == 3 else 0.5 * step)
            weight = step / 6.0 if number == 0 or number == 3 else step / 3.0
            for c in range(2):
                for i in range(n):
                    for j in range(n):
                        stage[c, i, j] = (
                            state[c, i, j] + offset * rate[c, i, j] if number > 0 else state[c, i, j]
                        )
            reaction_diffusion(stage, a, b, diffusion, rate)
            for c in range(2):
                for i in range(n):
                    for j in range(n):
                        increment[c, i, j] += weight * rate[c, i, j]
        state += increment
        increment[:] = 0.0
    total = 0.0
    for i in range(n):
        for j in range(n):
            total += state[0, i, j] ** 2 + state[1, i, j]
    return total / (n * n)


@njit
def coupled_stencil(state: Array, coupling: Array, step: float, steps: int) -> float:
    """Fields on a grid, (fields, nz, ny, nx): diffusion within each field, coupling between them."""
    fields, depth, rows, columns = state.shape
    change = np.zeros(state.shape)
    for _ in range(steps):
        for c in range(fields):
            for k in range(1, depth - 1):
                for i in range(1, rows - 1):
                    for j in range(1, columns - 1):
                        total = -6.0 * state[c, k, i, j]
                        total += state[c, k - 1, i, j] + state[c, k + 1, i, j]
                        total += state[c, k, i - 1, j] + state[c, k, i + 1, j]
                        total += state[c, k, i, j - 1] + state[c, k, i, j + 1]
                        for other in range(fields):
                            total += coupling[c, other] * np.sin(state[other, k, i, j])
                        change[c, k, i, j] = total
        for c in range(fields):
            for k in range(1, depth - 1):
                for i in range(1, rows - 1):
                    for j in range(1, columns - 1):
                        state[c, k, i, j] += step * change[c, k, i, j]
    result = 0.0
    for c in range(fields):
        for k in range(depth):
            for i in range(rows):
                for j in range(columns):
                    result += state[c, k, i, j] ** 2
    return result


def _heat_arguments(random: np.random.Generator, size: Size) -> Arguments:
    shape = (size["rows"], size["columns"])
    diffusivity = random.uniform(0.5, 1.5, shape)
    return random.standard_normal(shape), diffusivity, 0.1, size["steps"], read_only(np.zeros(shape))


def _heat_swapping_arguments(random: np.random.Generator, size: Size) -> Arguments:
    return read_only(random.standard_normal((size["rows"], size["columns"]))), 0.8, 0.1, size["steps"]


def _burgers_arguments(random: np.random.Generator, size: Size) -> Arguments:
    n = size["n"]
    spacing = 1.0 / (n - 1)
    wave = np.sin(2.0 * np.pi * np.arange(n) * spacing) + 0.1 * random.standard_normal(n)
    return wave, 0.05, 0.2 * spacing * spacing / 0.05, spacing, size["steps"]


def _brusselator_arguments(random: np.random.Generator, size: Size) -> Arguments:
    n = size["n"]
    initial = np.stack(
        (1.0 + 0.1 * random.standard_normal((n, n)), 3.0 + 0.1 * random.standard_normal((n, n)))
    )
    return initial, 1.0, 3.0, 0.1, 0.05, size["steps"]


def _coupled_arguments(random: np.random.Generator, size: Size) -> Arguments:
    state = random.standard_normal((size["fields"], size["n"], size["n"] + 1, size["n"] + 2))
    return state, random.standard_normal((size["fields"], size["fields"])), 0.05, size["steps"]


def _heat_value(field: Array, diffusivity: Array, step: float, steps: int, observed: Array) -> float:
    across = 0.5 * (diffusivity[:, 1:] + diffusivity[:, :-1])
    along = 0.5 * (diffusivity[1:] + diffusivity[:-1])
    u = field.copy()
    for _ in range(steps):
        change = np.diff(along * np.diff(u, axis=0), axis=0)[:, 1:-1]
        u[1:-1, 1:-1] += step * (change + np.diff(across * np.diff(u, axis=1), axis=1)[1:-1])
    return float(0.5 * np.sum((u - observed) ** 2))


def _heat_swapping_value(initial: Array, diffusivity: float, step: float, steps: int) -> float:
    return 2.0 * _heat_value(
        initial, np.full(initial.shape, diffusivity), step, steps, np.zeros(initial.shape)
    )


def _burgers_value(u: Array, viscosity: float, step: float, spacing: float, steps: int) -> float:
    for _ in range(steps):
        rate = viscosity * np.diff(u, 2) / spacing**2 - u[1:-1] * (u[2:] - u[:-2]) / (2.0 * spacing)
        u = np.concatenate((u[:1], u[1:-1] + step * rate, u[-1:]))
    return float(0.5 * spacing * np.sum(u**2))


def _brusselator_value(
    initial: Array, a: float, b: float, diffusion: float, step: float, steps: int
) -> float:
    def rate(state: Array) -> Array:
        neighbours = sum(np.roll(state, shift, axis) for shift in (1, -1) for axis in (1, 2))
        u, v = state
        reaction = np.stack((a + u * u * v - (b + 1.0) * u, b * u - u * u * v))
        return np.asarray(reaction + diffusion * (neighbours - 4.0 * state))

    state = initial
    for _ in range(steps):
        first = rate(state)
        second = rate(state + 0.5 * step * first)
        third = rate(state + 0.5 * step * second)
        fourth = rate(state + step * third)
        state = state + step / 6.0 * (first + 2.0 * second + 2.0 * third + fourth)
    return float(np.mean(state[0] ** 2 + state[1]))


def _coupled_value(state: Array, coupling: Array, step: float, steps: int) -> float:
    state = state.copy()
    inside = (slice(None), *(3 * [slice(1, -1)]))
    for _ in range(steps):
        change = np.einsum("cd,dkij->ckij", coupling, np.sin(state))
        for axis in (1, 2, 3):
            change += np.roll(state, 1, axis) + np.roll(state, -1, axis) - 2.0 * state
        state[inside] += step * change[inside]
    return float(np.sum(state**2))


CASES = (
    KernelCase(
        "heat",
        heat,
        _heat_arguments,
        {
            "small": {"rows": 5, "columns": 6, "steps": 4},
            "benchmark": {"rows": 64, "columns": 64, "steps": 500},
        },
        (0, 1, 2, 4),
        value=_heat_value,
    ),
    KernelCase(
        "heat_swapping",
        heat_swapping,
        _heat_swapping_arguments,
        {
            "small": {"rows": 5, "columns": 4, "steps": 5},
            "benchmark": {"rows": 128, "columns": 128, "steps": 500},
        },
        (0, 1),
        value=_heat_swapping_value,
        notes="Two buffers change places in every step.",
    ),
    KernelCase(
        "burgers",
        burgers,
        _burgers_arguments,
        {"small": {"n": 12, "steps": 8}, "benchmark": {"n": 1000, "steps": 1000}},
        (0, 1, 2, 3),
        value=_burgers_value,
    ),
    KernelCase(
        "brusselator",
        brusselator,
        _brusselator_arguments,
        {"small": {"n": 4, "steps": 3}, "benchmark": {"n": 32, "steps": 100}},
        (0, 1, 2, 3),
        value=_brusselator_value,
    ),
    KernelCase(
        "coupled_stencil",
        coupled_stencil,
        _coupled_arguments,
        {"small": {"fields": 2, "n": 4, "steps": 2}, "benchmark": {"fields": 4, "n": 24, "steps": 10}},
        (0, 1, 2),
        value=_coupled_value,
    ),
)
