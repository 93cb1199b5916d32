"""Large arrays of a derivative in huge pages, on Linux.

Numba's arrays lie in small pages. A primal that makes the same few arrays again and again gets the same memory from
the C library; a derivative holds more arrays at a time, whose memory goes back to the system after each call, and
then the first access to each small page takes longer than the arithmetic. (Shadows and caches:
`llad/ad/runtime_ir/heap_linux.ll`; gradients: `arrays.py`.)
"""

from __future__ import annotations

import re

__all__ = ["use_huge_pages"]

_CALL = re.compile(r"(?<=call ptr )@NRT_MemInfo_alloc_aligned(?=\()")
_TRIPLE = re.compile(r'^target triple = "[^"]*-linux', re.MULTILINE)

# From 1.5 MB on: the last huge page may be filled in part only.
_DEFINITION = """
define internal noalias ptr @llad.array.allocate(i64 %bytes, i32 %alignment) noinline nounwind {
entry:
  %large = icmp uge i64 %bytes, 1572864
  br i1 %large, label %pages, label %plain

plain:
  %small = call ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 %alignment)
  ret ptr %small

pages:
  %made = call ptr @NRT_MemInfo_alloc_aligned(i64 %bytes, i32 2097152)
  %failed = icmp eq ptr %made, null
  br i1 %failed, label %none, label %advise

advise:
  %start = call ptr @NRT_MemInfo_data_fast(ptr %made)
  %ignored = call i32 @madvise(ptr %start, i64 %bytes, i32 14)
  ret ptr %made

none:
  ret ptr null
}
"""
_NEEDED = {
    "NRT_MemInfo_data_fast": "declare ptr @NRT_MemInfo_data_fast(ptr)",
    "madvise": "declare i32 @madvise(ptr, i64, i32)",
}


def use_huge_pages(text: str) -> str:
    """The module `text`, in which the arrays that the code makes ask for huge pages if they are large."""
    if not _TRIPLE.search(text):
        return text
    changed, count = _CALL.subn("@llad.array.allocate", text)
    if not count:
        return text
    missing = [
        line for name, line in _NEEDED.items() if not re.search(rf"^declare .*@{name}\(", text, re.MULTILINE)
    ]
    return "\n".join([changed, *missing, _DEFINITION])
