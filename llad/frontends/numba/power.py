"""Floats to integer powers: `llvm.powi` while differentiating, multiplications in the code that runs.

LLVM's own lowering of `llvm.powi` calls a compiler run-time function that need not be there. Here calls with
a constant exponent become multiplications before optimising, the others get the definition below.

Algorithm (Numba's, from numba/cpython/numbers.py, so that results agree bit for bit): start at 1, go over the
bits of |exponent| from the lowest, multiply for each set bit, square after each bit; for a negative exponent
the result is 1 divided by that. The order of the multiplications is part of the contract.
"""

from __future__ import annotations

import re

__all__ = ["define_powers", "expand_constant_powers", "uses_power"]

_CALL = re.compile(
    r"^(?P<indent> *)(?P<result>%[^ ]+) = (?:tail |notail )?call (?P<flags>(?:[a-z]+ )*)"
    r"(?P<type>double|float) @llvm\.powi\.(?:f64|f32)\.i32\("
    r"(?:double|float) (?P<base>[^,()]+), i32 (?P<exponent>\d+)\).*$",
    re.MULTILINE,
)
_DECLARATION = re.compile(r"^declare [^\n]*@llvm\.powi\.(f64|f32)\.i32\([^\n]*$", re.MULTILINE)
_FAST_MATH = frozenset({"fast", "nnan", "ninf", "nsz", "arcp", "contract", "afn", "reassoc"})

_DEFINITION = """\
define internal {type} @llad.powi.{suffix}({type} %base, i32 %exponent) nounwind willreturn memory(none) {{
entry:
  %negative = icmp slt i32 %exponent, 0
  %negated = sub i32 0, %exponent
  %magnitude = select i1 %negative, i32 %negated, i32 %exponent
  %trivial = icmp eq i32 %magnitude, 0
  br i1 %trivial, label %done, label %bit

bit:
  %bits = phi i32 [ %magnitude, %entry ], [ %rest, %bit ]
  %square = phi {type} [ %base, %entry ], [ %next.square, %bit ]
  %product = phi {type} [ 1.000000e+00, %entry ], [ %next.product, %bit ]
  %lowest = and i32 %bits, 1
  %set = icmp ne i32 %lowest, 0
  %multiplied = fmul {type} %product, %square
  %next.product = select i1 %set, {type} %multiplied, {type} %product
  %next.square = fmul {type} %square, %square
  %rest = lshr i32 %bits, 1
  %more = icmp ne i32 %rest, 0
  br i1 %more, label %bit, label %done

done:
  %power = phi {type} [ 1.000000e+00, %entry ], [ %next.product, %bit ]
  %inverse = fdiv {type} 1.000000e+00, %power
  %result = select i1 %negative, {type} %inverse, {type} %power
  ret {type} %result
}}"""


def uses_power(text: str) -> bool:
    """Whether the module calls an integer power."""
    return "@llvm.powi." in text


def expand_constant_powers(text: str) -> str:
    """The module with every integer power of a constant, non-negative exponent written as multiplications."""
    count = 0

    def expand(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return "\n".join(_multiplications(match, f"llad.power.{count}"))

    return _CALL.sub(expand, text)


def _multiplications(match: re.Match[str], prefix: str) -> list[str]:
    indent, value_type = match["indent"], match["type"]
    flags = "".join(f"{word} " for word in match["flags"].split() if word in _FAST_MATH)
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


def define_powers(text: str) -> str:
    """The module with a definition of its own behind every scalar `llvm.powi`."""
    for suffix in set(_DECLARATION.findall(text)):
        value_type = {"f64": "double", "f32": "float"}[suffix]
        defined = f"@llad.powi.{suffix}("
        body = "" if f"{value_type} {defined}" in text else _DEFINITION.format(type=value_type, suffix=suffix)
        text = re.sub(rf"^declare [^\n]*@llvm\.powi\.{suffix}\.i32\([^\n]*$", "", text, flags=re.MULTILINE)
        text = text.replace(f"@llvm.powi.{suffix}.i32(", defined) + "\n" + body + "\n"
    return text
