"""What the functions of operations are written with: calls of operations, calls of BLAS and LAPACK, matrix views."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,name-defined,has-type,call-arg,no-untyped-def,var-annotated"

from __future__ import annotations

import inspect
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.core.errors import TypingError
from numba.core.extending import intrinsic, register_jitable
from numba.core.imputils import impl_ret_borrowed
from numba.core.typing import signature
from numba.np.arrayobj import make_array, populate_array

from llad.frontends.numba.linalg.operation import INTEGER, KINDS, REAL

__all__ = [
    "add_matrix",
    "clear",
    "conjugate",
    "conjugate_transpose",
    "conjugated",
    "contiguous",
    "copy_matrix",
    "has_complex",
    "imaginary_unit_times",
    "is_zero",
    "library_call",
    "matrix",
    "operation_call",
    "same_memory",
    "zeros",
]

_POINTER = ir.IntType(8).as_pointer()
_I64 = ir.IntType(64)
_STATUS = ir.IntType(32)


def _is_number(numba_type: Any) -> bool:
    return isinstance(numba_type, types.Float | types.Complex)


def _contiguous(name: str, numba_type: Any) -> Any:
    if not isinstance(numba_type, types.Array) or numba_type.layout not in "CF":
        raise TypingError(f"{name} takes contiguous arrays, not {numba_type}")
    return numba_type


def _array(name: str, block: Any, numba_type: Any) -> Any:
    """The type of the array that is passed for a block. Raises TypingError if it cannot be."""
    if not block.dimensions:
        return _contiguous(name, numba_type)
    if (
        not isinstance(numba_type, types.Array)
        or numba_type.ndim != block.dimensions
        or not numba_type.aligned
    ):
        raise TypingError(f"{name} takes aligned arrays of {block.dimensions} dimensions, not {numba_type}")
    return numba_type


def _kind(name: str, arguments: Any) -> Any:
    """The element type of the first array of numbers."""
    for argument in arguments:
        if isinstance(argument, types.Array) and _is_number(argument.dtype):
            return argument.dtype
    raise TypingError(f"{name} needs an array of floating-point numbers")


def _real(numba_type: Any) -> Any:
    return getattr(numba_type, "underlying_float", numba_type)


def _intrinsic(call: Any, count: int) -> Any:
    """`call`, which takes any number of arguments, as an intrinsic that takes `count`: Numba asks for each."""
    names = ["typing_context", *(f"argument_{position}" for position in range(count))]
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    call.__signature__ = inspect.Signature([inspect.Parameter(name, kind) for name in names])
    return intrinsic(call)


def operation_call(name: str, parameters: tuple[Any, ...]) -> Any:
    """A function for compiled code that calls the operation `name`: an argument per parameter, arrays for blocks."""

    def call(typing_context: Any, *arguments: Any) -> Any:
        kind = _kind(name, arguments)
        typed = [
            types.int64
            if parameter == INTEGER
            else _real(kind)
            if parameter == REAL
            else _array(name, parameter, argument)
            for parameter, argument in zip(parameters, arguments, strict=True)
        ]

        def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
            passed: list[Any] = []
            for parameter, numba_type, value in zip(parameters, sig.args, values, strict=True):
                if not isinstance(numba_type, types.Array):
                    passed.append(value)
                    continue
                array = make_array(numba_type)(context, builder, value)
                if parameter.dimensions:
                    passed.append(builder.bitcast(array.data, _POINTER))
                    shape, strides = (
                        cgutils.unpack_tuple(builder, sizes) for sizes in (array.shape, array.strides)
                    )
                    passed += [size for both in zip(shape, strides, strict=True) for size in both]
                    continue
                size = array.nitems
                if isinstance(numba_type.dtype, types.Complex):
                    size = builder.shl(size, ir.Constant(_I64, 1))
                passed += [builder.bitcast(array.data, _POINTER), size]
            function_type = ir.FunctionType(_STATUS, [value.type for value in passed])
            function = cgutils.get_or_insert_function(builder.module, function_type, f"{name}.{kind}")
            return builder.call(function, passed)

        return signature(types.int32, *typed), generate

    return _intrinsic(call, len(parameters))


def library_call(name: str, parameters: str) -> Any:
    """A function for compiled code that calls the C function `name` of Numba's BLAS and LAPACK wrappers.

    `parameters` has a letter for each: `k` the letter of the element type (no argument), `c` a character given as
    its code, `n` an integer, `p` the elements of a contiguous array, `a` those of any array, `s` a number that is
    passed by address in the element type, `d` a double.
    """
    given = parameters.replace("k", "")

    def call(typing_context: Any, *arguments: Any) -> Any:
        kind = _kind(name, arguments)
        scalars = {"c": types.int8, "n": types.int64, "s": kind, "d": types.float64}
        typed = [
            argument if letter == "a" else _contiguous(name, argument) if letter == "p" else scalars[letter]
            for letter, argument in zip(given, arguments, strict=True)
        ]

        def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
            passed: list[Any] = []
            remaining = iter(zip(sig.args, values, strict=True))
            for letter in parameters:
                if letter == "k":
                    passed.append(ir.Constant(ir.IntType(8), ord(KINDS[str(kind)])))
                    continue
                numba_type, value = next(remaining)
                if letter in "pa":
                    array = make_array(numba_type)(context, builder, value)
                    value = builder.bitcast(array.data, _POINTER)
                elif letter == "s":
                    value = builder.bitcast(cgutils.alloca_once_value(builder, value), _POINTER)
                passed.append(value)
            function_type = ir.FunctionType(_STATUS, [value.type for value in passed])
            function = cgutils.get_or_insert_function(builder.module, function_type, name)
            return builder.call(function, passed)

        return signature(types.int32, *typed), generate

    return _intrinsic(call, len(given))


@intrinsic
def matrix(typing_context: Any, block: Any, rows: Any, columns: Any) -> Any:
    """A block as a matrix of `rows` and `columns` that lies in it by columns. Nothing is checked."""
    result = types.Array(block.dtype, 2, "F")

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        source = make_array(sig.args[0])(context, builder, values[0])
        _, rows, columns = values
        made = make_array(result)(context, builder)
        populate_array(
            made,
            data=source.data,
            shape=[rows, columns],
            strides=[source.itemsize, builder.mul(source.itemsize, rows)],
            itemsize=source.itemsize,
            meminfo=source.meminfo,
            parent=source.parent,
        )
        return impl_ret_borrowed(context, builder, result, made._getvalue())

    return signature(result, block, types.int64, types.int64), generate


@intrinsic
def contiguous(typing_context: Any, array: Any) -> Any:
    """An array of one dimension whose elements lie together, as an array of that layout. Nothing is checked."""
    result = array.copy(layout="C")

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        return impl_ret_borrowed(context, builder, result, values[0])

    return signature(result, array), generate


@intrinsic
def same_memory(typing_context: Any, a: Any, b: Any) -> Any:
    """True if two blocks begin at the same address."""

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        addresses = [
            make_array(numba_type)(context, builder, value).data
            for numba_type, value in zip(sig.args, values, strict=True)
        ]
        return builder.icmp_unsigned("==", *addresses)

    return signature(types.boolean, a, b), generate


@intrinsic
def conjugate(typing_context: Any, number: Any) -> Any:
    """The complex conjugate; a real number itself."""

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        if not isinstance(number, types.Complex):
            return values[0]
        made = context.make_complex(builder, number, values[0])
        made.imag = builder.fneg(made.imag)
        return made._getvalue()

    return signature(number, number), generate


@intrinsic
def has_complex(typing_context: Any, block: Any) -> Any:
    """True if the elements of a block are complex numbers; known when it is compiled."""

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        return ir.Constant(ir.IntType(1), int(isinstance(block.dtype, types.Complex)))

    return signature(types.boolean, block), generate


@register_jitable
def conjugated(block):
    """A copy of a block with the complex conjugates of its elements."""
    copy = np.empty(block.size, block.dtype)
    for i in range(block.size):
        copy[i] = conjugate(block[i])
    return copy


@register_jitable
def add_matrix(target, row_major, source, rows, columns):
    """Adds a matrix that lies by columns to one in `target`, which lies by rows if `row_major` is not 0."""
    values = matrix(source, rows, columns)
    if row_major != 0:
        total = matrix(target, columns, rows)
        for i in range(rows):
            for j in range(columns):
                total[j, i] += values[i, j]
    else:
        for i in range(rows * columns):
            target[i] += source[i]


@register_jitable
def copy_matrix(target, row_major, source, rows, columns):
    """Copies a matrix in `source`, which lies by rows if `row_major` is not 0, to `target`, by columns."""
    if row_major != 0:
        to, values = matrix(target, rows, columns), matrix(source, columns, rows)
        for j in range(columns):
            for i in range(rows):
                to[i, j] = values[j, i]
    else:
        for i in range(rows * columns):
            target[i] = source[i]


@register_jitable
def zeros(count, like):
    """A block of zeros of the element type of `like`."""
    block = np.empty(count, like.dtype)
    for i in range(count):
        block[i] = 0
    return block


@register_jitable
def conjugate_transpose(block, n):
    """A square block, conjugated and transposed, as a new one."""
    result = np.empty(n * n, block.dtype)
    source, target = matrix(block, n, n), matrix(result, n, n)
    for j in range(n):
        for i in range(n):
            target[i, j] = conjugate(source[j, i])
    return result


@intrinsic
def imaginary_unit_times(typing_context: Any, number: Any, block: Any) -> Any:
    """i times a real number, in the element type of a block of complex numbers; 0 for one of real numbers."""
    result = block.dtype

    def generate(context: Any, builder: Any, sig: Any, values: Any) -> Any:
        if not isinstance(result, types.Complex):
            return context.get_constant(result, 0.0)
        made = context.make_complex(builder, result)
        made.real = context.get_constant(result.underlying_float, 0.0)
        made.imag = values[0]
        return made._getvalue()

    return signature(result, _real(result), block), generate


@register_jitable
def is_zero(block):
    """True if all elements are 0. What is 0 contributes 0 to an adjoint, also where a derivative is infinite."""
    if block is not None:
        for i in range(block.size):
            if block[i] != 0:
                return False
    return True


@register_jitable
def clear(block):
    """Sets all elements to 0."""
    if block is not None:
        for i in range(block.size):
            block[i] = 0
