"""Numba's BLAS wrappers in terms of operations.

Numba lowers `np.dot`, `@`, `np.vdot` and parts of `np.linalg` to calls like

    i32 @numba_xxdot(i8 kind, i8 conjugate, i64 n, ptr x, ptr y, ptr result)

whose first argument is the letter of the element type, and which take numbers by address. Captured code calls
functions instead that look at the letter and the numbers and call an operation, e.g. `@llad.dot.float64`. Inlining
leaves the operation alone, for the letter is a constant. What is no operation (`numba_xxgemm` with other factors than
Numba passes) remains a call of the original function, which has no derivative.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from llad.frontends.numba.linalg.operation import KINDS

__all__ = ["define_blas"]


class _Element:
    """How the numbers of one kind are written in IR."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.letter = KINDS[kind]
        self.real = "float" if kind in ("float32", "complex64") else "double"
        self.is_complex = kind.startswith("complex")
        self.scalars = 2 if self.is_complex else 1
        self.bytes = (4 if self.real == "float" else 8) * self.scalars

    def size(self, elements: str, name: str) -> tuple[str, str]:
        """Code for the number of scalars in `elements` elements, and its name."""
        return f"  %{name} = mul i64 {elements}, {self.scalars}\n", f"i64 %{name}"


def _flag(source: str, name: str) -> str:
    """Whether a letter says that nothing is transposed, and whether it says that numbers are conjugated."""
    return f"""
  %{name}.upper = and i8 {source}, -33
  %{name}.is.n = icmp eq i8 %{name}.upper, 78
  %{name}.is.c = icmp eq i8 %{name}.upper, 67
  %{name}.conjugated = zext i1 %{name}.is.c to i64
"""


def _factor(element: _Element, pointer: str, name: str) -> str:
    """A number that is passed by address: its real part, and whether it has no other."""
    code = f"  %{name} = load {element.real}, ptr {pointer}\n"
    if not element.is_complex:
        return f"{code}  %{name}.real = icmp eq i1 true, true\n"
    return f"""{code}  %{name}.second = getelementptr {element.real}, ptr {pointer}, i64 1
  %{name}.imaginary = load {element.real}, ptr %{name}.second
  %{name}.real = fcmp oeq {element.real} %{name}.imaginary, 0.0
"""


def _product(element: _Element, prefix: str, flags: str, operands: str, strides: str, original: str) -> str:
    """C := alpha op(A) op(B) + beta C for beta 0 and 1, by an operation."""
    kind, real = element.kind, element.real
    call = f"({flags}, {real} %{prefix}.alpha, {operands})"
    return f"""
kind.{element.letter}:
{_factor(element, "%alpha", f"{prefix}.alpha")}{_factor(element, "%beta", f"{prefix}.beta")}{strides}
  %{prefix}.both = and i1 %{prefix}.alpha.real, %{prefix}.beta.real
  br i1 %{prefix}.both, label %{prefix}.simple, label %{prefix}.other
{prefix}.simple:
  %{prefix}.sets = fcmp oeq {real} %{prefix}.beta, 0.0
  br i1 %{prefix}.sets, label %{prefix}.set, label %{prefix}.not.set
{prefix}.not.set:
  %{prefix}.adds = fcmp oeq {real} %{prefix}.beta, 1.0
  br i1 %{prefix}.adds, label %{prefix}.add, label %{prefix}.other
{prefix}.set:
  call i32 @llad.gemm.set.{kind}{call}
  ret i32 0
{prefix}.add:
  call i32 @llad.gemm.add.{kind}{call}
  ret i32 0
{prefix}.other:
  %{prefix}.status = call i32 {original}
  ret i32 %{prefix}.status
"""


_PRODUCT_TYPES = "i64, i64, {real}" + ", ptr, i64, i64, i64, i64" * 3


def _matrix(element: _Element, name: str, rows: str, columns: str) -> tuple[str, str]:
    """Code for the strides of op(A) behind `%name`, whose columns in memory are `%ldname` apart, and the operand."""
    label = f"{element.letter}.{name}"
    code = f"""  %{label}.far = mul i64 %ld{name}, {element.bytes}
  %{label}.0 = select i1 %transpose.{name}.is.n, i64 {element.bytes}, i64 %{label}.far
  %{label}.1 = select i1 %transpose.{name}.is.n, i64 %{label}.far, i64 {element.bytes}
"""
    return code, f"ptr %{name}, i64 {rows}, i64 %{label}.0, i64 {columns}, i64 %{label}.1"


def _gemm(element: _Element, parameters: str) -> str:
    p = element.letter
    code_a, a = _matrix(element, "a", "%m", "%k")
    code_b, b = _matrix(element, "b", "%k", "%n")
    code_c = f"  %{p}.c.far = mul i64 %ldc, {element.bytes}\n"
    c = f"ptr %c, i64 %m, i64 {element.bytes}, i64 %n, i64 %{p}.c.far"
    original = f"@numba_xxgemm({parameters})"
    flags = "i64 %transpose.a.conjugated, i64 %transpose.b.conjugated"
    return _product(element, p, flags, f"{a}, {b}, {c}", code_a + code_b + code_c, original)


def _gemv(element: _Element, parameters: str) -> str:
    p, size = element.letter, element.bytes
    code, a = _matrix(element, "a", "%rows", "%columns")
    code += f"  %{p}.x.far = mul i64 %columns, {size}\n  %{p}.y.far = mul i64 %rows, {size}\n"
    # The vectors are matrices of one column.
    x = f"ptr %x, i64 %columns, i64 {size}, i64 1, i64 %{p}.x.far"
    y = f"ptr %y, i64 %rows, i64 {size}, i64 1, i64 %{p}.y.far"
    original = f"@numba_xxgemv({parameters})"
    return _product(element, p, "i64 %transpose.a.conjugated, i64 0", f"{a}, {x}, {y}", code, original)


def _dot(element: _Element, parameters: str) -> str:
    p = element.letter
    step = f"i64 {element.bytes}"
    block = (
        f"i64 %conjugated, ptr %x, i64 %n, {step}, ptr %y, i64 %n, {step}, ptr %result, i64 {element.scalars}"
    )
    return f"\nkind.{p}:\n  call i32 @llad.dot.{element.kind}({block})\n  ret i32 0\n"


def _norm(element: _Element, parameters: str) -> str:
    p = element.letter
    code, size = element.size("%n", f"{p}.size")
    return f"""
kind.{p}:
{code}  %{p}.unit = icmp eq i64 %step, 1
  br i1 %{p}.unit, label %{p}.contiguous, label %{p}.other
{p}.contiguous:
  call i32 @llad.norm.{element.kind}(i64 %n, ptr %x, {size}, ptr %result, i64 1)
  ret i32 0
{p}.other:
  %{p}.status = call i32 @numba_xxnrm2({parameters})
  ret i32 %{p}.status
"""


_BOTH_FLAGS = _flag("%letter.a", "transpose.a") + _flag("%letter.b", "transpose.b")
_GEMV_SHAPE = """
  %rows = select i1 %transpose.a.is.n, i64 %m, i64 %n
  %columns = select i1 %transpose.a.is.n, i64 %n, i64 %m
"""

# Parameters, code in front of the choice of the kind, code for one kind, the operations and their parameters.
_FUNCTIONS: dict[str, tuple[str, str, Callable[[_Element, str], str], tuple[tuple[str, str], ...]]] = {
    "numba_xxgemm": (
        "i8 %kind, i8 %letter.a, i8 %letter.b, i64 %m, i64 %n, i64 %k, ptr %alpha, ptr %a, i64 %lda, ptr %b, "
        "i64 %ldb, ptr %beta, ptr %c, i64 %ldc",
        _BOTH_FLAGS,
        _gemm,
        (("llad.gemm.set", _PRODUCT_TYPES), ("llad.gemm.add", _PRODUCT_TYPES)),
    ),
    "numba_xxgemv": (
        "i8 %kind, i8 %letter.a, i64 %m, i64 %n, ptr %alpha, ptr %a, i64 %lda, ptr %x, ptr %beta, ptr %y",
        _flag("%letter.a", "transpose.a") + _GEMV_SHAPE,
        _gemv,
        (("llad.gemm.set", _PRODUCT_TYPES), ("llad.gemm.add", _PRODUCT_TYPES)),
    ),
    "numba_xxdot": (
        "i8 %kind, i8 %conjugate, i64 %n, ptr %x, ptr %y, ptr %result",
        "  %conjugated = zext i8 %conjugate to i64\n",
        _dot,
        (("llad.dot", "i64, ptr, i64, i64, ptr, i64, i64, ptr, i64"),),
    ),
    "numba_xxnrm2": (
        "i8 %kind, i64 %n, ptr %x, i64 %step, ptr %result",
        "",
        _norm,
        (("llad.norm", "i64, ptr, i64, ptr, i64"),),
    ),
}


def _definition(name: str) -> str:
    parameters, prologue, for_kind, _ = _FUNCTIONS[name]
    elements = [_Element(kind) for kind in KINDS]
    choices = " ".join(f"i8 {ord(e.letter)}, label %kind.{e.letter}" for e in elements)
    blocks = "".join(for_kind(element, parameters) for element in elements)
    return f"""
define internal i32 @llad.{name}({parameters}) {{
{prologue}
  switch i8 %kind, label %unknown.kind [ {choices} ]
{blocks}
unknown.kind:
  ret i32 -1
}}
"""


def define_blas(text: str) -> str:
    """The module of captured code with Numba's BLAS functions defined by operations."""
    used = [name for name in _FUNCTIONS if f"@{name}(" in text]
    declared: dict[str, str] = {}
    for name in used:
        text = re.sub(rf"^declare [^\n]*@{name}\([^\n]*$", "", text, flags=re.MULTILINE)
        text = text.replace(f"@{name}(", f"@llad.{name}(")
        parameters = re.sub(r" %[\w.]+", "", _FUNCTIONS[name][0])
        declared[name] = f"declare i32 @{name}({parameters})"
        for operation, types in _FUNCTIONS[name][3]:
            for element in map(_Element, KINDS):
                symbol = f"{operation}.{element.kind}"
                declared[symbol] = f"declare i32 @{symbol}({types.format(real=element.real)})"
    present = set(re.findall(r"^declare [^\n]*@(llad\.[\w.]+)\(", text, re.MULTILINE))
    lines = [line for symbol, line in declared.items() if symbol not in present]
    return "\n".join([text, *map(_definition, used), *lines, ""])
