"""The public functions. They import the Numba front end when first called: `import llad` stays light."""

from __future__ import annotations

import operator
from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, SupportsIndex, overload

from llad.errors import ArgumentError
from llad.options import Options

if TYPE_CHECKING:
    from llad.checking import GradientReport
    from llad.frontends.numba.dispatcher import DerivativeDispatcher

__all__ = ["check_grads", "grad", "jvp", "value_and_grad"]

Function = Callable[..., Any]
Argnums = int | str | tuple[int | str, ...]
_DEFAULT = Options()


@overload
def grad(
    function: Function, argnums: Argnums = 0, *, has_aux: bool = False, options: Options = _DEFAULT
) -> DerivativeDispatcher: ...
@overload
def grad(
    function: None = None, argnums: Argnums = 0, *, has_aux: bool = False, options: Options = _DEFAULT
) -> Callable[[Function], DerivativeDispatcher]: ...
def grad(
    function: Function | None = None,
    argnums: Argnums = 0,
    *,
    has_aux: bool = False,
    options: Options = _DEFAULT,
) -> Any:
    """The gradient of `function` as a compiled function of the same arguments; also a decorator.

    `function` is a Python function that Numba can compile, or an `@njit` function (whose options are kept),
    and returns one float. `argnums` chooses the arguments to differentiate with respect to, by position
    (negative: from the end) or name: a single one gives its gradient, a tuple gives a tuple of gradients.

    A gradient has the structure of its argument: float for float (float32 stays float32), an array of the
    same shape, dtype and memory order for an array, a tuple or namedtuple of gradients for one of these. Integers
    inside of tuples have the gradient 0. The gradient with respect to a complex number z = x + iy is
    dL/dx + i dL/dy, the direction in which the result L grows fastest (the conjugate of what `jax.grad` returns).

    With `has_aux`, `function` returns a pair `(value, auxiliary)`: only the float `value` is differentiated, and
    the result is the pair `(gradient, auxiliary)`.

    Calling the result has the side effects of one call of `function`, and raises what that raises.

    Raises `ArgumentError` here for arguments that do not exist, and at the first call for each set of types
    `NotDifferentiableError` or `UnsupportedError` (with the Python line) before anything runs. Arrays that
    share memory while `function` writes to one of them raise `AliasError`.
    """
    return _transform("grad", function, argnums, has_aux, options)


@overload
def value_and_grad(
    function: Function, argnums: Argnums = 0, *, has_aux: bool = False, options: Options = _DEFAULT
) -> DerivativeDispatcher: ...
@overload
def value_and_grad(
    function: None = None, argnums: Argnums = 0, *, has_aux: bool = False, options: Options = _DEFAULT
) -> Callable[[Function], DerivativeDispatcher]: ...
def value_and_grad(
    function: Function | None = None,
    argnums: Argnums = 0,
    *,
    has_aux: bool = False,
    options: Options = _DEFAULT,
) -> Any:
    """Like `grad`, returning the pair `(value, gradient)`; with `has_aux`, `((value, auxiliary), gradient)`."""
    return _transform("value_and_grad", function, argnums, has_aux, options)


def jvp(
    function: Function, primals: Sequence[Any], tangents: Sequence[Any], *, has_aux: bool = False
) -> tuple[Any, ...]:
    """The value of `function` at `primals` and its directional derivative along `tangents` (forward mode).

    `function` returns a real or complex number, an array of these or a tuple of these; the derivative has that
    structure too. The tangent of a complex number is complex (or real: its real part moves).
    Both sequences have one entry an argument (arguments with defaults may be left out at the end). A tangent
    has the structure and the shapes of its primal; None stands for zero, and is what integers take. Arrays
    that `function` writes are changed in `primals`, never in `tangents`. With `has_aux`, `function` returns a pair
    `(value, auxiliary)`, and the result is `(value, derivative, auxiliary)`.

    Raises `ArgumentError` when the structures differ, `ShapeError` when shapes do, else as `grad`.
    """
    for name, given in (("primals", primals), ("tangents", tangents)):
        if not isinstance(given, tuple | list):
            raise ArgumentError(
                f"{name} is a {type(given).__name__}: give a tuple with one entry an argument, as in "
                f"jvp(f, (x, y), (dx, dy))"
            )
    return _forward(function, has_aux)(tuple(primals), tuple(tangents))  # type: ignore[no-any-return]


def check_grads(
    function: Function,
    args: Sequence[Any],
    argnums: Argnums = 0,
    *,
    seed: int = 0,
    directions: int = 3,
    tolerance: float | None = None,
    has_aux: bool = False,
    options: Options = _DEFAULT,
) -> GradientReport:
    """Checks the gradient of `function` at `args` along random directions, three ways.

    Reverse mode against forward mode by the dot-product identity, and against central differences with
    extrapolation. `tolerance` is relative; by default it follows from the precision of the arguments and from
    the error estimate of the differences. `args` are not changed.

    Returns a report that prints as a table; raises `GradientCheckError` with it when a check fails.
    """
    from llad.checking import check_gradients

    if not isinstance(args, tuple | list):
        raise ArgumentError(
            f"args is a {type(args).__name__}: give a tuple with one entry an argument, as in "
            f"check_grads(f, (x, y))"
        )
    reverse = value_and_grad(function, argnums, has_aux=has_aux, options=options)
    forward = _forward(function, has_aux)
    return check_gradients(
        reverse, forward, tuple(args), seed=seed, directions=directions, tolerance=tolerance
    )


def _transform(
    kind: str, function: Function | None, argnums: Argnums, has_aux: bool, options: Options
) -> Any:
    if function is None:
        return lambda later: _transform(kind, later, argnums, has_aux, options)
    if not callable(function):
        raise ArgumentError(
            f"{kind}({function!r}): the first argument is the function; write {kind}(argnums={function!r}) "
            f"to decorate one"
        )
    if not isinstance(options, Options):
        raise ArgumentError(f"options={options!r}: write options=llad.Options(...)")
    return _dispatcher(kind, function, _plain(argnums), bool(has_aux), options)


def _plain(argnums: Any) -> Any:
    """`argnums` as ints, strings and tuples of these, as far as it can be meant so."""
    if isinstance(argnums, list | range):
        argnums = tuple(argnums)
    if isinstance(argnums, tuple):
        return tuple(map(_plain, argnums))
    if not isinstance(argnums, Hashable):
        raise ArgumentError(f"argnums={argnums!r}: give a position, a name or a tuple of these")
    if isinstance(argnums, SupportsIndex) and not isinstance(argnums, int):
        return operator.index(argnums)
    return argnums


# Equal requests give the same function, so that nothing is compiled twice.
@lru_cache(maxsize=256, typed=True)
def _dispatcher(
    kind: str, function: Function, argnums: Argnums, has_aux: bool, options: Options
) -> DerivativeDispatcher:
    from llad.frontends.numba.capture import as_dispatcher
    from llad.frontends.numba.dispatcher import DerivativeDispatcher
    from llad.frontends.numba.transform import Transform, resolve_argnums

    primal = as_dispatcher(function)
    positions, single = resolve_argnums(primal.py_func, argnums)
    return DerivativeDispatcher(primal, Transform(kind, positions, single, options, has_aux))


@lru_cache(maxsize=256, typed=True)
def _forward(function: Function, has_aux: bool = False) -> DerivativeDispatcher:
    from llad.frontends.numba.dispatcher import DerivativeDispatcher
    from llad.frontends.numba.transform import Transform

    if not callable(function):
        raise ArgumentError(f"jvp({function!r}, ...): the first argument is the function")
    return DerivativeDispatcher(function, Transform("jvp", (), has_aux=has_aux))
