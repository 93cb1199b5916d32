"""`llad.power_integer`: how floats to integer powers, kept as calls while capturing, become code.

    double @llad.power_integer.f64(double %base, i64 %exponent)
    float @llad.power_integer.f32(float %base, i64 %exponent)

Algorithm (Numba's, from numba/cpython/numbers.py, so that results agree bit for bit): start at 1, go over the
bits of |exponent| from the lowest, multiply for each set bit, square after each bit; for a negative exponent
the result is 1 divided by that. The order of the multiplications is part of the contract.

Calls with a constant exponent become the multiplications themselves before optimising; the others stay, and
get the definition below behind the gradient.
"""

from __future__ import annotations

import re

__all__ = ["declare_pure", "definitions", "expand_constant_powers", "uses_power"]

_CALL = re.compile(
    r"^(?P<indent> *)(?P<result>%[^ ]+) = (?:tail |notail )?call (?P<flags>(?:[a-z]+ )*)"
    r"(?P<type>double|float) @llad\.power_integer\.(?:f64|f32)\("
    r"(?:double|float) (?P<base>[^,()]+), i64 (?P<exponent>\d+)\).*$",
    re.MULTILINE,
)
_DECLARATION = re.compile(
    r"^(declare [^\n]*@llad\.power_integer\.(?:f64|f32)\([^\n#]*\))[^\n]*$", re.MULTILINE
)
_ATTRIBUTES = "nounwind willreturn memory(none)"
_FAST_MATH = frozenset({"fast", "nnan", "ninf", "nsz", "arcp", "contract", "afn", "reassoc"})

_DEFINITION = """
define internal {type} @llad.power_integer.{suffix}({type} %base, i64 %exponent) {attributes} {{
entry:
  %negative = icmp slt i64 %exponent, 0
  %negated = sub i64 0, %exponent
  %magnitude = select i1 %negative, i64 %negated, i64 %exponent
  %trivial = icmp eq i64 %magnitude, 0
  br i1 %trivial, label %done, label %bit
bit:
  %bits = phi i64 [ %magnitude, %entry ], [ %rest, %bit ]
  %square = phi {type} [ %base, %entry ], [ %next.square, %bit ]
  %product = phi {type} [ {one}, %entry ], [ %next.product, %bit ]
  %lowest = and i64 %bits, 1
  %set = icmp ne i64 %lowest, 0
  %multiplied = fmul {type} %product, %square
  %next.product = select i1 %set, {type} %multiplied, {type} %product
  %next.square = fmul {type} %square, %square
  %rest = lshr i64 %bits, 1
  %more = icmp ne i64 %rest, 0
  br i1 %more, label %bit, label %done
done:
  %power = phi {type} [ {one}, %entry ], [ %next.product, %bit ]
  %inverse = fdiv {type} {one}, %power
  %result = select i1 %negative, {type} %inverse, {type} %power
  ret {type} %result
}}
"""


def uses_power(text: str) -> bool:
    """Whether the module mentions an integer power."""
    return "@llad.power_integer." in text


def declare_pure(text: str) -> str:
    """The module with the attributes on the declarations that let LLVM move and merge calls."""
    return _DECLARATION.sub(lambda match: f"{match[1]} {_ATTRIBUTES}", text)


def expand_constant_powers(text: str) -> str:
    """The module with every integer power of a constant, non-negative exponent written as multiplications."""
    count = 0

    def expand(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        flags = "".join(f"{word} " for word in match["flags"].split() if word in _FAST_MATH)
        return "\n".join(_multiplications(match, flags, f"llad.power.{count}"))

    return _CALL.sub(expand, text)


def _multiplications(match: re.Match[str], flags: str, prefix: str) -> list[str]:
    indent, value_type = match["indent"], match["type"]
    exponent = int(match["exponent"])
    lines: list[str] = []
    square, product = match["base"], "1.000000e+00"

    def multiply(a: str, b: str) -> str:
        name = f"%{prefix}.{len(lines)}"
        lines.append(f"{indent}{name} = fmul {flags}{value_type} {a}, {b}")
        return name

    while exponent:
        if exponent & 1:
            product = multiply(product, square)
        exponent >>= 1
        if exponent:
            square = multiply(square, square)
    # The result keeps its name, which other instructions use.
    lines.append(f"{indent}{match['result']} = fmul {value_type} {product}, 1.000000e+00")
    return lines


def definitions(text: str) -> str:
    """The module with definitions in place of the declarations of `llad.power_integer` that it holds."""

    def define(match: re.Match[str]) -> str:
        value_type, suffix = ("double", "f64") if ".f64(" in match[1] else ("float", "f32")
        return _DEFINITION.format(type=value_type, suffix=suffix, one="1.000000e+00", attributes=_ATTRIBUTES)

    return _DECLARATION.sub(define, text)
