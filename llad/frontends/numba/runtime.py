"""Numba's run time (NRT) as facts: what its functions allocate, count and free."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from llad.analysis.facts import RuntimeFact

__all__ = ["DESTRUCTIBLE", "RUNTIME"]

# Code that makes objects with a destructor holds this text.
DESTRUCTIBLE = "@NRT_MemInfo_alloc_dtor"

_OBJECT = RuntimeFact(allocates_size=0)
_UNTRACED = RuntimeFact(inert=True)

RUNTIME: Mapping[str, RuntimeFact] = MappingProxyType(
    {
        # Raw memory: freed, never counted.
        "NRT_Allocate": RuntimeFact(allocates_size=0, counted=False),
        "NRT_Free": RuntimeFact(frees=0),
        # Objects with a header; the elements are reached through NRT_MemInfo_data_fast.
        "NRT_MemInfo_alloc": _OBJECT,
        "NRT_MemInfo_alloc_safe": _OBJECT,
        "NRT_MemInfo_alloc_aligned": _OBJECT,
        "NRT_MemInfo_alloc_safe_aligned": _OBJECT,
        "NRT_MemInfo_alloc_dtor": RuntimeFact(allocates_size=0, destructor=1),
        "NRT_MemInfo_alloc_dtor_safe": RuntimeFact(allocates_size=0, destructor=1),
        # Objects whose elements move when they grow (sets): these are not traced, and nothing active may reach them.
        "NRT_MemInfo_new_varsize": _UNTRACED,
        "NRT_MemInfo_new_varsize_dtor": _UNTRACED,
        "NRT_MemInfo_varsize_alloc": _UNTRACED,
        "NRT_MemInfo_varsize_realloc": _UNTRACED,
        "NRT_MemInfo_varsize_free": _UNTRACED,
        "NRT_MemInfo_data_fast": RuntimeFact(data_of=0),
        "NRT_incref": RuntimeFact(increments=0),
        "NRT_decref": RuntimeFact(decrements=0),
        # Gradients ask for huge pages: what memory holds stays the same.
        "madvise": RuntimeFact(inert=True),
    }
)
