"""Heat conduction on an unstructured triangle mesh: assembly into compressed rows, conjugate gradients.

Linear elements, conductivity constant in each element, fixed temperature at marked nodes.
"""

import numpy as np
from numba import njit


def mesh(cells):
    """A unit square of `cells` times `cells` distorted quadrilaterals, each cut in two triangles."""
    line = np.linspace(0.0, 1.0, cells + 1)
    x, y = np.meshgrid(line, line, indexing="ij")
    inner = np.sin(np.pi * x) * np.sin(np.pi * y)
    points = np.stack([x + 0.04 * inner * np.cos(7 * y), y + 0.04 * inner * np.sin(5 * x)], axis=-1)
    number = np.arange((cells + 1) ** 2).reshape(cells + 1, cells + 1)
    a, b, c, d = number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]
    triangles = np.concatenate([np.stack(t, -1).reshape(-1, 3) for t in ((a, b, c), (a, c, d))])
    fixed = np.flatnonzero((x == 0.0).ravel() | (x == 1.0).ravel())
    return points.reshape(-1, 2), triangles, fixed


def sparsity(triangles, nodes):
    """Row starts and columns of the matrix that couples the nodes of each triangle."""
    neighbours = [set() for _ in range(nodes)]
    for triangle in triangles:
        for i in triangle:
            neighbours[i].update(int(j) for j in triangle)
    starts = np.zeros(nodes + 1, np.int64)
    starts[1:] = np.cumsum([len(row) for row in neighbours])
    return starts, np.concatenate([np.array(sorted(row)) for row in neighbours])


@njit
def element_stiffness(corners, conductivity):
    edges = np.empty((3, 2))
    for i in range(3):
        edges[i] = corners[(i + 2) % 3] - corners[(i + 1) % 3]
    area = 0.5 * abs(edges[0, 0] * edges[1, 1] - edges[0, 1] * edges[1, 0])
    stiffness = np.zeros((3, 3))
    for i in range(3):
        for j in range(3):
            stiffness[i, j] = conductivity * (edges[i] * edges[j]).sum() / (4.0 * area)
    return stiffness, area


@njit
def position(starts, columns, row, column):
    for k in range(starts[row], starts[row + 1]):
        if columns[k] == column:
            return k
    raise IndexError("no such entry")


@njit
def assemble(points, triangles, conductivity, source, starts, columns):
    values = np.zeros(columns.size)
    load = np.zeros(points.shape[0])
    for e in range(triangles.shape[0]):
        nodes = triangles[e]
        stiffness, area = element_stiffness(points[nodes], conductivity[e])
        for i in range(3):
            load[nodes[i]] += source * area / 3.0
            for j in range(3):
                values[position(starts, columns, nodes[i], nodes[j])] += stiffness[i, j]
    return values, load


@njit
def multiply(starts, columns, values, x):
    y = np.zeros_like(x)
    for i in range(x.size):
        total = 0.0
        for k in range(starts[i], starts[i + 1]):
            total += values[k] * x[columns[k]]
        y[i] = total
    return y


@njit
def conjugate_gradients(starts, columns, values, right, free, tolerance, limit):
    x = np.zeros_like(right)
    residual = right * free
    direction = residual.copy()
    norm = (residual**2).sum()
    first = norm
    iterations = 0
    while norm > tolerance**2 * first and iterations < limit:
        image = multiply(starts, columns, values, direction) * free
        step = norm / (direction * image).sum()
        x += step * direction
        residual -= step * image
        before, norm = norm, (residual**2).sum()
        direction = residual + norm / before * direction
        iterations += 1
    return x


@njit
def misfit(conductivity, points, triangles, starts, columns, free, source, observed):
    values, load = assemble(points, triangles, conductivity, source, starts, columns)
    temperature = conjugate_gradients(starts, columns, values, load, free, 1e-10, 400)
    return 0.5 * ((temperature - observed) ** 2).sum()


def problem(cells=8):
    points, triangles, fixed = mesh(cells)
    starts, columns = sparsity(triangles, len(points))
    free = np.ones(len(points))
    free[fixed] = 0.0
    centre = points[triangles].mean(axis=1)
    truth = 1.0 + 0.5 * np.sin(3.0 * centre[:, 0]) * centre[:, 1]
    values, load = assemble(points, triangles, truth, 10.0, starts, columns)
    observed = conjugate_gradients(starts, columns, values, load, free, 1e-12, 1000)
    return points, triangles, starts, columns, free, 10.0, observed


if __name__ == "__main__":
    given = problem(12)
    print(misfit(np.ones(given[1].shape[0]), *given))
