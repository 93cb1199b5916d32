"""What calls leave behind in the memory of Numba's run time."""

# Numba's run time has no types.
# mypy: disable-error-code="no-untyped-call,attr-defined"

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

from numba.core.runtime import _nrt_python, rtsys

__all__ = ["leaked"]


def leaked(call: Callable[[], Any]) -> int:
    """How many more blocks, or objects, there are behind `call` than before it; 0 if all that it made is freed.

    Call what compiles on its first call once before: compiling allocates too.
    """
    _nrt_python.memsys_enable_stats()
    # Only what `call` makes is searched for cycles: all that tests have compiled before takes a second.
    gc.freeze()
    before = rtsys.get_allocation_stats()
    call()
    gc.collect()
    after = rtsys.get_allocation_stats()
    blocks = (after.alloc - before.alloc) - (after.free - before.free)
    objects = (after.mi_alloc - before.mi_alloc) - (after.mi_free - before.mi_free)
    return int(max(blocks, objects, key=abs))
