"""llad: derivatives of fast numerical Python, generated from optimised LLVM IR.

    import llad

    @llad.grad
    def energy(x): ...

`grad` and `value_and_grad` (reverse mode), `jvp` (forward mode) and `check_grads` are the functions to start
with; everything that llad raises on purpose is an `LladError`.
"""

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
    "value_and_grad",
]
