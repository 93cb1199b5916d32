"""Functions such as `exp` for vectors, from the GNU C library's libmvec, where loops are vectorised.

LLVM's vectoriser replaces a scalar call by one of a vector function if the call names it in an attribute
(`vector-function-abi-variant`). This needs no fast-math flags and nothing that holds for the whole process.

Before:  %y = call double @llvm.exp.f64(double %x)
After:   %y = call double @llvm.exp.f64(double %x) #900
         attributes #900 = { ... "vector-function-abi-variant"="_ZGV_LLVM_N4v_llvm.exp.f64(_ZGVdN4v_exp)" }

What libmvec computes differs from the exact result by up to four units in the last place (the scalar functions: by
about one); infinities, NaN, subnormal results and huge arguments are as they should be. So a call that decides
something (a comparison, an index: marked by `llad/opt/compared_calls.py`) stays scalar, as do calls outside of
vectorised loops. Functions that are exact where users expect it only in their scalar form (`cbrt`, `exp10`, `pow`) are
left out.
"""

from __future__ import annotations

import re
from functools import lru_cache

import llvmlite.binding as llvm

from llad.opt.compared_calls import COMPARED

__all__ = ["has_vector_math", "offer_vector_functions", "withdraw_vector_functions"]

_LIBRARY = "libmvec.so.1"
_UNARY = (
    *("exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos", "atan"),
    *("sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc"),
)
_BINARY = ("atan2",)
# By element type: number of elements, the letter of the instruction set (AVX2, SSE), the suffix of C names.
_WIDTHS = {"double": ((4, "d"), (2, "b")), "float": ((8, "d"), (4, "b"))}
_SUFFIX = {"double": "", "float": "f"}
_OVERLOAD = {"double": "f64", "float": "f32"}
# The functions do not depend on memory, and that they set `errno` is never seen.
_PURE = "nounwind willreturn memory(none)"
_FIRST_GROUP = 900
_CALL = re.compile(
    r"(?P<call>\bcall [^@\n]*?\b(?P<type>double|float) @(?P<symbol>[a-z][\w.]*)\([^()\n]*\))(?P<rest>[^\n]*)"
)
_GROUP = re.compile(r"^attributes #(\d+) =", re.MULTILINE)
_USED = re.compile(r"^@llvm\.compiler\.used = .*_ZGV.*\n", re.MULTILINE)
_DECLARATION = re.compile(r"^declare <[^\n]*(?P<function>@_ZGV\w+\()[^\n]*\n", re.MULTILINE)


@lru_cache(maxsize=1)
def has_vector_math() -> bool:
    """Whether the functions can be called in this process, on a machine with AVX2. Loads the library."""
    try:
        llvm.load_library_permanently(_LIBRARY)
    except RuntimeError:
        return False
    return bool(llvm.get_host_cpu_features().get("avx2"))


@lru_cache(maxsize=1)
def _variants() -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """(symbol, type) -> for each width the name that LLVM gives a variant, and the declaration of the function."""
    found = {}
    for value_type, widths in _WIDTHS.items():
        for name in (*_UNARY, *_BINARY):
            operands = 2 if name in _BINARY else 1
            offered = []
            for count, instructions in widths:
                function = f"_ZGV{instructions}N{count}{'v' * operands}_{name}{_SUFFIX[value_type]}"
                if llvm.address_of_symbol(function):
                    vector = f"<{count} x {value_type}>"
                    declaration = f"declare {vector} @{function}({', '.join([vector] * operands)})"
                    offered.append((f"_ZGV_LLVM_N{count}{'v' * operands}", declaration))
            for symbol in (name + _SUFFIX[value_type], f"llvm.{name}.{_OVERLOAD[value_type]}"):
                if offered:
                    found[symbol, value_type] = tuple(offered)
    return found


def offer_vector_functions(text: str) -> str:
    """The module with the vector variants named at each call that may use them, and declared."""
    groups: dict[str, int] = {}
    lines: list[str] = []
    declarations: dict[str, str] = {}
    first = max([_FIRST_GROUP, *(int(number) + 1 for number in _GROUP.findall(text))])

    def group_of(symbol: str, value_type: str) -> int:
        if symbol not in groups:
            groups[symbol] = first + len(groups)
            names = []
            for mangled, declaration in _variants()[symbol, value_type]:
                function = declaration.partition("@")[2].partition("(")[0]
                declarations[function] = declaration
                names.append(f"{mangled}_{symbol}({function})")
            variants = f'"vector-function-abi-variant"="{",".join(names)}"'
            lines.append(f"attributes #{groups[symbol]} = {{ {_PURE} {variants} }}")
        return groups[symbol]

    def offered(match: re.Match[str]) -> str:
        symbol, value_type = match["symbol"], match["type"]
        if (symbol, value_type) not in _variants() or COMPARED in match["rest"]:
            return match[0]
        return f"{match['call']} #{group_of(symbol, value_type)}{match['rest']}"

    changed = _CALL.sub(offered, text)
    if not groups or "@llvm.compiler.used" in text:
        return text
    # LLVM takes a variant only if its declaration is still there, although nothing calls it yet.
    kept = ", ".join(f"ptr @{name}" for name in declarations)
    used = f'@llvm.compiler.used = appending global [{len(declarations)} x ptr] [{kept}], section "llvm.metadata"'
    return "\n".join([changed, *declarations.values(), used, *lines, ""])


def withdraw_vector_functions(text: str) -> str:
    """The optimised module without what only the vectoriser needed."""
    text = _USED.sub("", text)
    return _DECLARATION.sub(lambda match: match[0] if text.count(match["function"]) > 1 else "", text)
