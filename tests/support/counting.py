"""Links derivative code with a memory manager that counts what is allocated and finds what is misused."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from pathlib import Path

import llvmlite.binding as llvm

from llad.analysis.facts import RuntimeFact
from tests.support.jit import Compiled

RUNTIME = {
    "rt_alloc": RuntimeFact(allocates_size=0),
    "rt_data": RuntimeFact(data_of=0),
    "rt_retain": RuntimeFact(increments=0),
    "rt_release": RuntimeFact(decrements=0),
    "rt_raw": RuntimeFact(allocates_size=0, counted=False),
    "rt_raw_free": RuntimeFact(frees=0),
}
_MANAGER = Path(__file__).with_suffix(".ll").read_text(encoding="utf-8")
_LIBRARY = re.compile(r"@(malloc|calloc|realloc|free)\b")
_OURS = re.compile(r"^declare .*@(counted\.\w+|rt_\w+)\(.*\n", re.MULTILINE)


@dataclass(frozen=True)
class Counts:
    """Alive `blocks` of the derivative code and `objects` of the run time, `mistakes`, and `requests`."""

    blocks: int
    objects: int
    mistakes: int
    requests: int


class Counted(Compiled):
    """Machine code of a module whose memory is counted."""

    def __init__(self, text: str, optimise: bool = False) -> None:
        own = _OURS.sub("", _LIBRARY.sub(r"@counted.\1", text))
        declared = set(re.findall(r"^declare .*@([\w.]+)\(", own, re.MULTILINE))
        lines = [
            line
            for line in _MANAGER.splitlines()
            if not (line.startswith("declare") and re.findall(r"@([\w.]+)\(", line)[0] in declared)
        ]
        llvm.parse_assembly(text).verify()
        self.plain = not optimise
        super().__init__(own + "\n" + "\n".join(lines), optimise)

    def counts(self, refuse_from: int = -1) -> Counts:
        """The counts; starts a new count of requests, which fail from number `refuse_from` on."""
        answer = (ctypes.c_int64 * 4)()
        self.function("counting", None, ctypes.c_void_p, ctypes.c_int64)(
            ctypes.addressof(answer), refuse_from
        )
        return Counts(*answer)
