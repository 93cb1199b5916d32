"""Calls that only tell where an object's elements are, and of which nobody uses the answer, are dropped.

    %unused = call ptr @elements_of(ptr null)

The language's own compiler inlines such calls and then deletes what it reads. As calls of an unknown function they
stay, and would read the header of an object that is not there: Numba iterates over a set through a null object.
"""

from __future__ import annotations

from collections.abc import Mapping

from llad.analysis.facts import RuntimeFact
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import Value

__all__ = ["drop_unused_reads"]


def drop_unused_reads(function: Function, runtime: Mapping[str, RuntimeFact]) -> bool:
    """Returns whether there were any in `function`, which is changed in place."""
    reads = {
        inst
        for inst in function.instructions()
        if inst.opcode.is_call and (fact := runtime.get(inst.callee_name)) is not None and fact.data_of >= 0
    }
    used: set[Value] = {value for inst in function.instructions() for value in inst.operands}
    unused: set[Instruction] = {inst for inst in reads if inst not in used}
    if unused:
        for block in function.blocks:
            block.instructions = [inst for inst in block.instructions if inst not in unused]
    return bool(unused)
