"""Addresses in shadow memory: the primal's address computation, repeated from the shadow of its base."""

from __future__ import annotations

from typing import Protocol

from llad.ad.structure import Structure
from llad.analysis.inductions import Induction
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.errors import UnsupportedError
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.types import I8, I64, IntType
from llad.ir.values import ConstantInt, Value, integer, zero


class ShadowBase(Protocol):
    """What the address computation needs from the sweep that it is emitted into."""

    builder: Builder

    def primal(self, value: Value) -> Value: ...

    def iteration(self, loop: Loop) -> Value:
        """The iteration of `loop` that is being reversed: i64, from 0."""
        ...

    def root_shadow(self, pointer: Value) -> Value | None:
        """The shadow of an address whose array has to be asked for; None if the text tells the array."""
        ...

    def base_shadow(self, found: MemoryObject) -> Value:
        """Start of the shadow of a memory object."""
        ...


def induction_offset(induction: Induction, sweep: ShadowBase) -> Value:
    """What an induction variable has gained since its start: elements, or bytes for a pointer."""
    b = sweep.builder
    type = I64 if induction.is_pointer else induction.phi.type
    count = sweep.iteration(induction.loop)
    if isinstance(type, IntType) and type.bits != 64:
        count = b.cast("trunc" if type.bits < 64 else "zext", count, type)
    change = induction.constant_step
    if change is not None:
        if change == 1:
            return count
        assert isinstance(type, IntType)
        return b.binary("mul", count, ConstantInt(type, change))
    moved: Value = b.binary("mul", count, sweep.primal(induction.step))
    if induction.scale != 1:
        moved = b.binary("mul", moved, integer(64, induction.scale))
    if induction.negative_step:
        moved = b.binary("sub", zero(type), moved)
    return moved


def emit_shadow_address(structure: Structure, pointer: Value, sweep: ShadowBase) -> Value:
    """The shadow address of `pointer`. Raises UnsupportedError if it cannot be told which object it points to."""
    memory = structure.memory
    asked = sweep.root_shadow(pointer)
    if asked is not None:
        return asked
    if isinstance(pointer, Instruction):
        name = pointer.opcode.name
        if name == "getelementptr":
            base = emit_shadow_address(structure, pointer.operands[0], sweep)
            indices = [sweep.primal(index) for index in pointer.operands[1:]]
            return sweep.builder.gep(pointer.source_type, base, indices, flags=pointer.flags)
        if name == "select":
            condition, a, b = pointer.operands
            taken = sweep.primal(condition)
            return sweep.builder.select(
                taken,
                emit_shadow_address(structure, a, sweep),
                emit_shadow_address(structure, b, sweep),
            )
        if name == "freeze":
            return emit_shadow_address(structure, pointer.operands[0], sweep)
        induction = structure.inductions.of_phi(pointer)
        if induction is not None:
            start = emit_shadow_address(structure, induction.start, sweep)
            return sweep.builder.gep(I8, start, [induction_offset(induction, sweep)])
    found = memory.unique_base(pointer)
    if found is None or found.kind == "unknown":
        error = UnsupportedError(
            f"the address %{pointer.name}",
            "it points into memory that cannot be traced to one array or local variable",
        )
        if isinstance(pointer, Instruction):
            error.instruction = pointer
        raise error
    base = sweep.base_shadow(found)
    if found.is_base(pointer):
        return base
    here = sweep.builder.cast("ptrtoint", sweep.primal(pointer), I64)
    origin = sweep.builder.cast("ptrtoint", sweep.primal(found.start), I64)
    return sweep.builder.gep(I8, base, [sweep.builder.binary("sub", here, origin)])
