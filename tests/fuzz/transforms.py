"""What the fuzzer can put to the test: llad, and dual numbers with or without a deliberate mistake."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.fuzz.dual import FUNCTIONS, reference
from tests.fuzz.oracle import Forward, Gradient, Transforms, Unsupported
from tests.fuzz.program import ARRAY, PAIR, SCALAR, Program, make_tangents, numba_kernel


class DualTransforms:
    """Gradients by one run on dual numbers for each input element: the fuzzer's own checks, checked.

    `functions` replaces derivatives of functions of `math`, to plant a mistake.
    """

    def __init__(self, functions: dict[str, Callable[..., Any]] | None = None) -> None:
        self.functions = functions

    def gradient(self, program: Program, variant: str) -> Gradient:
        kernel = numba_kernel(program)

        def apply(*arguments: Any) -> tuple[Any, tuple[Any, ...]]:
            value = kernel(*arguments)
            return value, tuple(self._of_argument(program, position) for position in program.differentiated)

        return apply

    def _of_argument(self, program: Program, position: int) -> Any:
        kind = program.arguments[position].kind
        if kind == SCALAR:
            return reference(program, {position: 1.0}, self.functions).tangent
        like = make_tangents(program)[position]
        parts = []
        for k, array in enumerate(like if kind == PAIR else (like,)):
            part = np.zeros_like(array)
            for index in np.ndindex(*array.shape):
                unit = np.zeros_like(array)
                unit[index] = 1.0
                zero = np.zeros_like(array)
                direction = unit if kind == ARRAY else (unit, zero) if k == 0 else (zero, unit)
                part[index] = reference(program, {position: direction}, self.functions).tangent
            parts.append(part)
        return parts[0] if kind == ARRAY else tuple(parts)

    def forward(self, program: Program) -> Forward:
        kernel = numba_kernel(program)

        def apply(arguments: tuple[Any, ...], tangents: dict[int, Any]) -> tuple[Any, Any]:
            return kernel(*arguments), reference(program, tangents, self.functions).tangent

        return apply


def wrong_tanh() -> DualTransforms:
    """The derivative of tanh taken as 1 - y instead of 1 - y * y."""
    tanh = FUNCTIONS["tanh"]

    def mistaken(x: Any) -> Any:
        y = tanh(x)
        return x.chain(y.value, 1.0 - y.value) if hasattr(x, "chain") else y

    return DualTransforms({"tanh": mistaken})


class LladTransforms:
    """The compiler under test.

    Cases of one program share its compiled code, and all variants the code that is captured from Numba.
    """

    def __init__(self) -> None:
        from llad.frontends.numba import capture, stages

        self._source = ""
        self._kernel: Callable[..., Any] = len
        self._gradients: dict[tuple[str, tuple[int, ...]], Gradient] = {}
        self._captured: dict[Any, Any] = {}

        def captured_once(function: Any, types: Any, *, lines: bool = False) -> Any:
            if function is not self._kernel:
                return capture.capture_ir(function, types, lines=lines)
            if (types, lines) not in self._captured:
                self._captured[types, lines] = capture.capture_ir(function, types, lines=lines)
            return self._captured[types, lines]

        vars(stages)["capture_ir"] = captured_once

    def _kernel_of(self, program: Program) -> Callable[..., Any]:
        if program.source != self._source:
            self._source, self._kernel = program.source, numba_kernel(program)
            self._gradients, self._captured = {}, {}
        return self._kernel

    def gradient(self, program: Program, variant: str) -> Gradient:
        kernel = self._kernel_of(program)
        key = variant, program.differentiated
        if key not in self._gradients:
            self._gradients[key] = self._compiled(kernel, program, variant)
        return self._gradients[key]

    def _compiled(self, kernel: Callable[..., Any], program: Program, variant: str) -> Gradient:
        import llad

        options = {
            "default": llad.Options(),
            "recompute": llad.Options(strategies=(("*", "recompute"),)),
            "unoptimised": llad.Options(optimize_first=False),
        }[variant]
        function = llad.value_and_grad(kernel, argnums=program.differentiated, options=options)

        def apply(*arguments: Any) -> tuple[Any, tuple[Any, ...]]:
            try:
                value, gradient = function(*arguments)
            except llad.UnsupportedError as error:
                raise Unsupported(f"{error.construct}: {error.reason}") from error
            return value, gradient

        return apply

    def forward(self, program: Program) -> Forward:
        import llad

        kernel = self._kernel_of(program)

        def apply(arguments: tuple[Any, ...], tangents: dict[int, Any]) -> tuple[Any, Any]:
            directions = tuple(tangents.get(position) for position in range(len(arguments)))
            try:
                value, tangent = llad.jvp(kernel, arguments, directions)
            except llad.UnsupportedError as error:
                raise Unsupported(f"{error.construct}: {error.reason}") from error
            return value, tangent

        return apply


TRANSFORMS: dict[str, Callable[[], Transforms]] = {
    "llad": LladTransforms,
    "dual": DualTransforms,
    "wrong-tanh": wrong_tanh,
}
