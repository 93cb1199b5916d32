"""Which flag words, predicates, orderings and operations each opcode may carry."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ATOMIC_FLOAT", "ATOMIC_INTEGER", "FLAGS_OF", "ORDERINGS", "PREDICATES"]

_FAST = frozenset(["fast", "nnan", "ninf", "nsz", "arcp", "contract", "afn", "reassoc"])
_WRAP = frozenset(["nuw", "nsw"])
_EXACT = frozenset(["exact"])
_NON_NEGATIVE = frozenset(["nneg"])


def _flags() -> Mapping[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    groups = (
        ("add sub mul shl trunc", _WRAP),
        ("udiv sdiv lshr ashr", _EXACT),
        ("or", frozenset(["disjoint"])),
        ("zext uitofp", _NON_NEGATIVE),
        ("icmp", frozenset(["samesign"])),
        ("getelementptr", frozenset(["inbounds", "nusw", "nuw"])),
        ("fneg fadd fsub fmul fdiv frem fcmp phi select call fptrunc fpext", _FAST),
    )
    for names, words in groups:
        table |= dict.fromkeys(names.split(), words)
    return MappingProxyType(table)


FLAGS_OF = _flags()
PREDICATES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "icmp": frozenset(["eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"]),
        "fcmp": frozenset(["false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "true"]).union(
            ["ueq", "ugt", "uge", "ult", "ule", "une", "uno"]
        ),
    }
)
# By opcode: the orderings that an atomic access may have (cmpxchg: each of its two).
ORDERINGS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "load": frozenset(["unordered", "monotonic", "acquire", "seq_cst"]),
        "store": frozenset(["unordered", "monotonic", "release", "seq_cst"]),
        "fence": frozenset(["acquire", "release", "acq_rel", "seq_cst"]),
        "atomicrmw": frozenset(["monotonic", "acquire", "release", "acq_rel", "seq_cst"]),
        "cmpxchg": frozenset(["monotonic", "acquire", "release", "acq_rel", "seq_cst"]),
    }
)
ATOMIC_INTEGER = frozenset(
    ["add", "sub", "and", "nand", "or", "xor", "max", "min", "umax", "umin", "uinc_wrap", "udec_wrap"]
).union(["usub_cond", "usub_sat"])
ATOMIC_FLOAT = frozenset(
    ["fadd", "fsub", "fmax", "fmin", "fmaximum", "fminimum", "fmaximumnum", "fminimumnum"]
)
