"""What a kernel of the collection is: the function, how to make arguments for it, what is known of it.

The kernels are written the way Numba's users write them. Nothing in this package knows of llad.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numba
import numpy as np
from numpy.typing import NDArray

__all__ = ["COMPLEX_STEP", "HIGH_PRECISION", "Arguments", "Array", "KernelCase", "Size", "njit"]

Array = NDArray[Any]
Arguments = tuple[Any, ...]
Size = Mapping[str, int]
Function = TypeVar("Function", bound=Callable[..., Any])

# How the reference derivative of a kernel is found; see tests/support/evidence.py.
COMPLEX_STEP = "complex step"  # the kernel is analytic: no absolute value of an active value
HIGH_PRECISION = "high precision"  # central differences in 50-digit arithmetic


def njit(function: Function) -> Function:
    """`numba.njit` with its options at their defaults, and a type that checkers keep."""
    compiled: Function = numba.njit(function)
    return compiled


@dataclass(frozen=True)
class KernelCase:
    """A kernel with its arguments and the evidence about its derivative.

    `generate(random, size)` makes the arguments; `sizes` has at least "small" (for tests; runs as pure Python
    in well below a second) and "benchmark" (the compiled primal takes about 1 to 50 ms).
    `differentiable` are the positions of the arguments that gradients are taken of.
    `value`, if present, computes the kernel's result by other means (NumPy, SciPy) from the same arguments.
    `gradient`, if present, gives the gradients in closed form, one per differentiable argument.
    `tolerance` bounds the relative error of values and derivatives (both are relative to sums of magnitudes).
    """

    name: str
    kernel: Any
    generate: Callable[[np.random.Generator, Size], Arguments]
    sizes: Mapping[str, Size]
    differentiable: tuple[int, ...]
    reference: str = COMPLEX_STEP
    value: Callable[..., float] | None = None
    gradient: Callable[..., tuple[Any, ...]] | None = None
    tolerance: float = 1e-10
    notes: str = field(default="", compare=False)

    def arguments(self, size: str = "small", seed: int = 0) -> Arguments:
        """Fresh arguments of the named size; the same seed gives the same numbers."""
        return self.generate(np.random.default_rng(seed), self.sizes[size])


def read_only(array: Array) -> Array:
    """The same array, not to be written: Numba then types it as read-only."""
    array.flags.writeable = False
    return array
