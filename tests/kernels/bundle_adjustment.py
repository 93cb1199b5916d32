"""The bundle-adjustment residuals of the ADBench suite, as half their sum of squares.

A camera has eleven parameters: rotation vector, centre, focal length, principal point, two
radial distortions.
"""

from __future__ import annotations

import math

import numpy as np

from tests.kernels.case import HIGH_PRECISION, Arguments, Array, KernelCase, Size, njit, read_only


@njit
def rotate(rotation: Array, point: Array, rotated: Array) -> None:
    """Rodrigues' formula; the first-order form where the rotation vanishes."""
    squared = rotation[0] ** 2 + rotation[1] ** 2 + rotation[2] ** 2
    cross_x = rotation[1] * point[2] - rotation[2] * point[1]
    cross_y = rotation[2] * point[0] - rotation[0] * point[2]
    cross_z = rotation[0] * point[1] - rotation[1] * point[0]
    if squared == 0.0:
        rotated[0] = point[0] + cross_x
        rotated[1] = point[1] + cross_y
        rotated[2] = point[2] + cross_z
        return
    angle = math.sqrt(squared)
    cosine = math.cos(angle)
    sine = math.sin(angle) / angle
    along = rotation[0] * point[0] + rotation[1] * point[1] + rotation[2] * point[2]
    along *= (1.0 - cosine) / squared
    rotated[0] = point[0] * cosine + cross_x * sine + rotation[0] * along
    rotated[1] = point[1] * cosine + cross_y * sine + rotation[1] * along
    rotated[2] = point[2] * cosine + cross_z * sine + rotation[2] * along


@njit
def project(camera: Array, point: Array) -> tuple[float, float]:
    relative = np.empty(3)
    rotated = np.empty(3)
    for i in range(3):
        relative[i] = point[i] - camera[3 + i]
    rotate(camera[:3], relative, rotated)
    x = rotated[0] / rotated[2]
    y = rotated[1] / rotated[2]
    squared = x * x + y * y
    distortion = 1.0 + camera[9] * squared + camera[10] * squared * squared
    return x * distortion * camera[6] + camera[7], y * distortion * camera[6] + camera[8]


@njit
def bundle_adjustment(
    cameras: Array, points: Array, weights: Array, observations: Array, features: Array
) -> float:
    """Half the sum of squares of all residuals; row p of `observations` is (camera, point)."""
    total = 0.0
    for p in range(observations.shape[0]):
        u, v = project(cameras[observations[p, 0]], points[observations[p, 1]])
        error_u = weights[p] * (u - features[p, 0])
        error_v = weights[p] * (v - features[p, 1])
        error_weight = 1.0 - weights[p] * weights[p]
        total += 0.5 * (error_u * error_u + error_v * error_v + error_weight * error_weight)
    return total


def _arguments(random: np.random.Generator, size: Size) -> Arguments:
    count, total, seen = size["cameras"], size["points"], size["observations"]
    cameras = np.concatenate(
        (
            0.3 * random.standard_normal((count, 3)),
            0.5 * random.standard_normal((count, 2)),
            random.uniform(-7.0, -5.0, (count, 1)),
            random.uniform(0.8, 1.2, (count, 1)),
            0.1 * random.standard_normal((count, 4)),
        ),
        axis=1,
    )
    cameras[0, :3] = 0.0 if size.get("unrotated") else cameras[0, :3]
    points = random.standard_normal((total, 3))
    observations = np.stack((random.integers(0, count, seen), random.integers(0, total, seen)), axis=1)
    weights = random.uniform(0.5, 1.5, seen)
    features = random.standard_normal((seen, 2))
    return cameras, points, weights, read_only(observations), read_only(features)


def _value(cameras: Array, points: Array, weights: Array, observations: Array, features: Array) -> float:
    camera, point = cameras[observations[:, 0]], points[observations[:, 1]]
    angle = np.linalg.norm(camera[:, :3], axis=1, keepdims=True)
    axis = camera[:, :3] / np.where(angle == 0.0, 1.0, angle)
    relative = point - camera[:, 3:6]
    rotated = (
        relative * np.cos(angle)
        + np.cross(axis, relative) * np.sin(angle)
        + axis * np.sum(axis * relative, axis=1, keepdims=True) * (1.0 - np.cos(angle))
    )
    plane = rotated[:, :2] / rotated[:, 2:]
    squared = np.sum(plane**2, axis=1, keepdims=True)
    plane = plane * (1.0 + camera[:, 9:10] * squared + camera[:, 10:11] * squared**2)
    error = weights[:, None] * (plane * camera[:, 6:7] + camera[:, 7:9] - features)
    return float(0.5 * np.sum(error**2) + 0.5 * np.sum((1.0 - weights**2) ** 2))


CASES = (
    KernelCase(
        "bundle_adjustment",
        bundle_adjustment,
        _arguments,
        {
            "small": {"cameras": 2, "points": 4, "observations": 7},
            "benchmark": {"cameras": 49, "points": 7776, "observations": 31_843},
        },
        (0, 1, 2),
        value=_value,
    ),
    KernelCase(
        "bundle_adjustment_unrotated",
        bundle_adjustment,
        _arguments,
        {
            "small": {"cameras": 1, "points": 3, "observations": 4, "unrotated": 1},
            "benchmark": {"cameras": 1, "points": 7776, "observations": 31_843, "unrotated": 1},
        },
        (1, 2),
        reference=HIGH_PRECISION,
        value=_value,
        notes="The rotation is exactly zero, where the kernel is defined by its first-order branch.",
    ),
)
