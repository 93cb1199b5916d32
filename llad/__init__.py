"""llad: derivatives of fast numerical Python, generated from optimised LLVM IR.

    import llad

    @llad.grad
    def energy(x): ...

    energy(np.ones(3))  # the gradient, shape (3,)

`grad` and `value_and_grad` (reverse mode), `jvp` (forward mode) and `check_grads` are the functions to start
with; `stop_gradient` marks values as constants, `Options` steers what is generated. Functions return floats and take
floats and complex numbers, arrays of these (32 or 64 bits, any number of dimensions, any strides), tuples of these, and
anything else that Numba accepts as arguments that are not differentiated. The gradient with respect to a complex
z = x + iy is dL/dx + i dL/dy.
Everything that llad raises on purpose is an `LladError`.

CONTRIBUTING.md says how to add a derivative rule, an instruction, a front end and an optimisation.
"""

from typing import TYPE_CHECKING, Any

from llad.api import check_grads, grad, jvp, value_and_grad
from llad.errors import (
    ActivityError,
    AliasError,
    ArgumentError,
    GradientCheckError,
    InternalError,
    LladError,
    MissingRuleError,
    NotDifferentiableError,
    ParseError,
    ShapeError,
    UnsupportedError,
    VerifyError,
)
from llad.options import Options

__version__ = "0.1.0"

__all__ = [
    "ActivityError",
    "AliasError",
    "ArgumentError",
    "GradientCheckError",
    "InternalError",
    "LladError",
    "MissingRuleError",
    "NotDifferentiableError",
    "Options",
    "ParseError",
    "ShapeError",
    "UnsupportedError",
    "VerifyError",
    "check_grads",
    "grad",
    "jvp",
    "stop_gradient",
    "value_and_grad",
]

if TYPE_CHECKING:
    from llad.frontends.numba.stopped import stop_gradient


def __getattr__(name: str) -> Any:
    """`stop_gradient` is a compiled function, and so made when it is first asked for."""
    if name == "stop_gradient":
        from llad.frontends.numba.stopped import stop_gradient

        return stop_gradient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
