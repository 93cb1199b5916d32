"""Implementations that replace Numba's own in captured code, because they differentiate better.

- Shape errors of slice assignment are raised with a static message: formatting the shapes makes half of
  the IR of a sliced kernel.
- `x ** n` with a floating-point base and an integer exponent calls `llvm.powi`, which has a derivative
  rule, instead of looping over the bits of the exponent. `llad.frontends.numba.power` says how the calls
  become code again; results are those of Numba's algorithm, bit for bit.
"""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

import math
import operator
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.extending import intrinsic, overload
from numba.core.imputils import impl_ret_untracked
from numba.core.typing import signature

__all__ = ["integer_power", "register"]

_POWERS = (operator.pow, operator.ipow, pow)
# Larger exponents go through the C library's pow in Numba.
_LARGEST_EXPONENT = 0x10000


def _is_power(fn: Any) -> bool:
    key = fn.typing_key if isinstance(fn, types.Function) else fn
    return any(key is power for power in _POWERS)


def integer_power(context: Any, fn: Any, sig: Any) -> Any:
    """The implementation of a float to an integer power, or None for any other function or signature."""
    if len(sig.args) != 2 or not isinstance(sig.return_type, types.Float):
        return None
    base, exponent = sig.args
    # A literal exponent is unrolled to multiplications by Numba itself.
    if not isinstance(base, types.Float) or not isinstance(exponent, types.Integer):
        return None
    if isinstance(exponent, types.Literal):
        return None
    if not _is_power(fn):
        return None

    def implementation(builder: Any, args: Any, loc: Any = None) -> Any:
        return _lower_power(context, builder, sig, args)

    return implementation


@intrinsic
def _known_power(typing_context: Any, base: Any, exponent: Any) -> Any:
    """`base ** exponent` for 0 <= exponent <= 65536, as a call that the differentiator knows."""

    def generate(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        name = f"llvm.powi.f{base.bitwidth}.i32"
        function_type = ir.FunctionType(args[0].type, [args[0].type, ir.IntType(32)])
        function = cgutils.get_or_insert_function(builder.module, function_type, name)
        return builder.call(function, args)

    return signature(base, base, types.int32), generate


def _lower_power(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    result_type = sig.return_type

    def float_power(a, b):  # type: ignore[no-untyped-def]
        a = result_type(a)
        if b < 0:
            exponent = -b
            if exponent < 0:
                raise OverflowError
            if exponent > _LARGEST_EXPONENT:
                return math.pow(a, float(b))
            return 1.0 / _known_power(a, types.int32(exponent))
        if b > _LARGEST_EXPONENT:
            return math.pow(a, float(b))
        return _known_power(a, types.int32(b))

    result = context.compile_internal(builder, float_power, signature(result_type, *sig.args), args)
    return impl_ret_untracked(context, builder, result_type, result)


def register() -> None:
    """Registers the `overload` implementations with the target "llad", which must exist."""
    from numba.np.arrayobj import raise_with_shape_context

    from llad.frontends.numba.linalg import matrices, overloads, vectors

    overloads.register()
    vectors.register()
    matrices.register()

    # Numba compares the two parameter lists, annotations included.
    @overload(raise_with_shape_context, target="llad")
    def static_shape_error(src_shapes, index_shape):  # type: ignore[no-untyped-def]
        def implementation(src_shapes, index_shape):  # type: ignore[no-untyped-def]
            raise ValueError("cannot assign slice from input of different size")

        return implementation
