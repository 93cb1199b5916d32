"""What LLVM generates code for: an immutable description, and target machines made from it on demand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import llvmlite.binding as llvm

__all__ = ["BASELINE", "Machine", "host", "target_machine"]


@dataclass(frozen=True)
class Machine:
    """A processor as LLVM names it. `features` is a flattened list (`+avx2,-sse4a`) or empty."""

    triple: str
    cpu: str
    features: str = ""


# Independent of the machine that generates it, so that recorded IR can be compared anywhere.
BASELINE = Machine("x86_64-unknown-linux-gnu", "x86-64-v3")


@lru_cache(maxsize=1)
def _initialize() -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()


@lru_cache(maxsize=1)
def host() -> Machine:
    """The machine that this process runs on."""
    _initialize()
    features = llvm.get_host_cpu_features().flatten()
    return Machine(llvm.get_process_triple(), llvm.get_host_cpu_name(), features)


def target_machine(machine: Machine) -> Any:
    """A new LLVM target machine at optimisation level 3 (they are not shared: LLVM's are not thread-safe)."""
    _initialize()
    target = llvm.Target.from_triple(machine.triple)
    return target.create_target_machine(
        cpu=machine.cpu, features=machine.features, opt=3, reloc="static", codemodel="jitdefault", jit=True
    )
