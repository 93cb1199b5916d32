"""The function table: every scalar function that has a derivative rule, and the symbols it goes by.

A function has a canonical name (`exp`, `lgamma`), which the rules use. `call_of` gives the symbol to call
for a type: an LLVM intrinsic where there is one (LLVM folds and vectorises those), else the C library's name,
else a definition that llad ships itself (`llad/ad/rules/runtime`, double precision only). `function_of` is
the way back from a symbol, and knows the spellings of LLVM, the C library and Numba's helper library.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from llad.errors import InternalError
from llad.ir.types import BFLOAT, DOUBLE, FLOAT, HALF, I32, FloatType, Type, VectorType

__all__ = ["FUNCTIONS", "KnownFunction", "SymbolCall", "call_of", "function_of"]

# Attributes of all functions that derivative code calls: no effects, so LLVM may hoist, share and drop calls.
PURE = "nounwind willreturn memory(none)"


@dataclass(frozen=True)
class KnownFunction:
    """One function of the table.

    `operands` has a letter per operand: "f" a float of the result's type, "i" an i32, "e" an i32 for each
    element, "n" a float of any type (then the result is not a float). `library` is the C name in double
    precision, `aliases` are further names; each has a single-precision spelling with an `f` behind it.
    `helper` is the symbol of a definition that llad ships.
    """

    name: str
    operands: str
    intrinsic: str = ""
    library: str = ""
    aliases: tuple[str, ...] = ()
    helper: str = ""


@dataclass(frozen=True)
class SymbolCall:
    """How to call a function for values of some float type.

    `symbol` takes and returns values of type `type`. That is the wanted type itself; or its element type,
    when a vector has to be handled element by element; or double, when only that precision exists.
    """

    symbol: str
    type: Type


def _rows() -> list[KnownFunction]:
    rows: list[KnownFunction] = []

    def both(names: str, operands: str = "f") -> None:
        """Functions with an intrinsic `llvm.<name>` and a C function of the same name."""
        rows.extend(KnownFunction(name, operands, f"llvm.{name}", name) for name in names.split())

    def library(names: str, operands: str = "f") -> None:
        """Functions that exist in the C library only."""
        rows.extend(KnownFunction(name, operands, "", name) for name in names.split())

    def intrinsic(names: str, operands: str) -> None:
        rows.extend(KnownFunction(name.replace(".", "_"), operands, f"llvm.{name}") for name in names.split())

    both("exp exp2 exp10 log log2 log10 sqrt sin cos tan asin acos atan sinh cosh tanh fabs")
    both("floor ceil trunc rint nearbyint round roundeven")
    both("pow atan2 copysign", "ff")
    both("fma", "fff")
    library("expm1 log1p cbrt asinh acosh atanh logb")
    library("hypot remainder fdim", "ff")
    intrinsic("fmuladd", "fff")
    intrinsic("canonicalize arithmetic.fence", "f")
    intrinsic("minimum maximum minimumnum maximumnum", "ff")
    intrinsic("powi", "fi")
    intrinsic("is.fpclass", "ni")
    intrinsic("fptosi.sat fptoui.sat", "n")
    both("lround llround lrint llrint", "n")
    library("ilogb", "n")
    rows += [
        KnownFunction("minnum", "ff", "llvm.minnum", "fmin"),
        KnownFunction("maxnum", "ff", "llvm.maxnum", "fmax"),
        KnownFunction("fmod", "ff", "", "fmod", ("numba_fixed_fmod",)),
        KnownFunction("nextafter", "ff", "", "nextafter", ("numba_nextafter",)),
        KnownFunction("ldexp", "fe", "llvm.ldexp", "ldexp", ("numba_ldexp", "scalbn")),
        KnownFunction("erf", "f", "", "erf", ("numba_erf",)),
        KnownFunction("erfc", "f", "", "erfc", ("numba_erfc",)),
        KnownFunction("gamma", "f", "", "tgamma", ("numba_gamma",)),
        KnownFunction("lgamma", "f", "", "lgamma", ("numba_lgamma",)),
        KnownFunction("digamma", "f", helper="llad.digamma"),
        KnownFunction("polygamma", "if", helper="llad.polygamma"),
    ]
    return rows


FUNCTIONS: Mapping[str, KnownFunction] = MappingProxyType({row.name: row for row in _rows()})


def _spellings() -> dict[str, tuple[KnownFunction, FloatType | None]]:
    """Symbol -> function and precision; None where the precision is part of an intrinsic's overload."""
    found: dict[str, tuple[KnownFunction, FloatType | None]] = {}
    for row in FUNCTIONS.values():
        if row.intrinsic:
            found[row.intrinsic] = (row, None)
        for name in (row.library, *row.aliases):
            if name:
                found[name] = (row, DOUBLE)
                found[name + "f"] = (row, FLOAT)
        if row.helper:
            found[row.helper] = (row, DOUBLE)
    return found


_SPELLINGS: Mapping[str, tuple[KnownFunction, FloatType | None]] = MappingProxyType(_spellings())
_OVERLOAD = {HALF: "f16", BFLOAT: "bf16", FLOAT: "f32", DOUBLE: "f64"}


def function_of(symbol: str) -> tuple[KnownFunction, FloatType | None] | None:
    """The function that `symbol` names, and its precision (None: any); None for an unknown symbol."""
    found = _SPELLINGS.get(symbol)
    if found is not None or not symbol.startswith("llvm."):
        return found
    pieces = symbol.split(".")
    for end in (3, 2):
        found = _SPELLINGS.get(".".join(pieces[:end]))
        if found is not None:
            return found
    return None


def call_of(name: str, type: Type) -> SymbolCall:
    """How to call the function with canonical name `name` on values of the float or vector type `type`."""
    row = FUNCTIONS[name]
    scalar = type.scalar
    if not isinstance(scalar, FloatType) or (isinstance(type, VectorType) and type.scalable):
        raise InternalError(f"{name} of type {type}")
    if row.intrinsic and scalar in _OVERLOAD:
        if "e" in row.operands:
            type = scalar
        overload = _OVERLOAD[scalar]
        if isinstance(type, VectorType):
            overload = f"v{type.count}{overload}"
        if "i" in row.operands or "e" in row.operands:
            overload += f".{I32}"
        return SymbolCall(f"{row.intrinsic}.{overload}", type)
    if row.library and scalar is FLOAT:
        return SymbolCall(row.library + "f", FLOAT)
    if scalar.bits > DOUBLE.bits:
        raise InternalError(f"{name} of type {type}")
    return SymbolCall(row.library or row.helper, DOUBLE)
