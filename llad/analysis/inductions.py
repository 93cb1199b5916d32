"""Induction variables: phis of a loop header that change by the same amount on every back edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llad.analysis.cfg import ControlFlow
from llad.analysis.layout import constant_offset, size_in_bytes
from llad.analysis.loops import Loop, LoopForest
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import I64, IntType, PointerType
from llad.ir.values import ConstantInt, Value

__all__ = ["Induction", "Inductions", "is_invariant"]


@dataclass(frozen=True, eq=False)
class Induction:
    """In iteration k (from 0) of `loop`, `phi` is `start + k*step`, or `start - k*step` if `negative_step`.

    Integers: in the arithmetic of the type of `phi`, wrapping. Pointers: `start` moved by k*step*scale bytes,
    with `step` an i64. `step` is a constant or computed outside of the loop. `scale` is 1 for integers.
    `next` is what `phi` takes on every back edge; behind the loop it need not be one step further.
    """

    phi: Instruction
    loop: Loop
    start: Value
    step: Value
    negative_step: bool
    next: Instruction
    scale: int = 1

    @property
    def is_pointer(self) -> bool:
        return self.phi.type.is_pointer

    @property
    def constant_step(self) -> int | None:
        """The signed change per iteration (bytes for pointers), or None if it is not a constant."""
        if not isinstance(self.step, ConstantInt):
            return None
        change = _signed_value(self.step) * self.scale
        return -change if self.negative_step else change


@dataclass(frozen=True)
class Inductions:
    """The induction variables of all natural loops of a function."""

    function: Function
    forest: LoopForest
    _of_phi: Mapping[Instruction, Induction]

    @staticmethod
    def of(function: Function, forest: LoopForest, cfg: ControlFlow) -> Inductions:
        found: dict[Instruction, Induction] = {}
        for loop in forest.all():
            for phi in loop.header.phis:
                induction = _recognise(phi, loop, cfg)
                if induction is not None:
                    found[phi] = induction
            for phi in loop.header.phis:
                recognise = _recognise_delayed_pointer if phi.type.is_pointer else _recognise_delayed
                delayed = recognise(phi, loop, cfg, found) if phi not in found else None
                if delayed is not None:
                    found[phi] = delayed
        return Inductions(function, forest, found)

    def of_phi(self, phi: Instruction) -> Induction | None:
        """What `phi` counts; None for every other phi (also floating-point ones)."""
        return self._of_phi.get(phi)

    def of_loop(self, loop: Loop) -> tuple[Induction, ...]:
        """The inductions of the header of `loop`, in order."""
        return tuple(self._of_phi[phi] for phi in loop.header.phis if phi in self._of_phi)


def is_invariant(value: Value, loop: Loop) -> bool:
    """Whether `value` is a constant, an argument, or computed outside of `loop`."""
    return not isinstance(value, Instruction) or value.block not in loop.blocks


def _signed_value(constant: ConstantInt) -> int:
    return -constant.value if constant.type.bits == 1 else constant.value


def _start_and_next(phi: Instruction, loop: Loop, cfg: ControlFlow) -> tuple[Value, Instruction] | None:
    """What `phi` takes when the loop is entered, and on every back edge, if that is one value each."""
    incoming = [(value, block) for value, block in phi.incoming if cfg.is_reachable(block)]
    starts = [value for value, block in incoming if block not in loop.blocks]
    nexts = [value for value, block in incoming if block in loop.blocks]
    if not starts or any(value != starts[0] for value in starts) or any(v is not nexts[0] for v in nexts):
        return None
    return (starts[0], nexts[0]) if isinstance(nexts[0], Instruction) else None


def _recognise(phi: Instruction, loop: Loop, cfg: ControlFlow) -> Induction | None:
    found = _start_and_next(phi, loop, cfg)
    if found is None or not isinstance(phi.type, IntType | PointerType):
        return None
    start, following = found
    if following.opcode.name == "getelementptr":
        return _recognise_pointer(phi, loop, start, following)
    if following.opcode.name not in ("add", "sub"):
        return None
    left, right = following.operands
    if right is phi and following.opcode.name == "add":
        left, right = right, left
    step = right if is_invariant(right, loop) else _step_of_condition(right, loop)
    if left is not phi or step is None:
        return None
    return Induction(phi, loop, start, step, following.opcode.name == "sub", following)


def _step_of_condition(value: Value, loop: Loop) -> ConstantInt | None:
    """1 or -1 for `zext` or `sext` of the condition on which the only latch takes the back edge.

    LLVM makes `n + sext(n > 0)` of a countdown that stops at 0: on the back edge it is always `n - 1`.
    """
    if (
        not isinstance(value, Instruction)
        or value.opcode.name not in ("zext", "sext")
        or len(loop.latches) != 1
    ):
        return None
    branch = loop.latches[0].terminator
    if branch.opcode.name != "br" or len(branch.operands) != 3 or branch.operands[0] is not value.operands[0]:
        return None
    if branch.operands[1] is not loop.header or branch.operands[2] is loop.header:
        return None
    assert isinstance(value.type, IntType)
    return ConstantInt(value.type, 1 if value.opcode.name == "zext" else -1)


def _recognise_delayed(
    phi: Instruction, loop: Loop, cfg: ControlFlow, known: Mapping[Instruction, Induction]
) -> Induction | None:
    """A phi that takes the value that an induction variable had one iteration earlier, and starts to fit."""
    found = _start_and_next(phi, loop, cfg)
    other = known.get(found[1]) if found is not None else None
    if found is None or other is None or other.loop is not loop or other.is_pointer:
        return None
    start, step = found[0], other.constant_step
    if not isinstance(start, ConstantInt) or not isinstance(other.start, ConstantInt) or step is None:
        return None
    if ConstantInt(start.type, _signed_value(start) + step) != other.start:
        return None
    return Induction(phi, loop, start, other.step, other.negative_step, found[1])


def _recognise_delayed_pointer(
    phi: Instruction, loop: Loop, cfg: ControlFlow, known: Mapping[Instruction, Induction]
) -> Induction | None:
    """A pointer to the element at an induction variable's value of one iteration earlier, which starts to fit."""
    found = _start_and_next(phi, loop, cfg)
    if found is None or found[1].opcode.name != "getelementptr" or len(found[1].operands) != 2:
        return None
    start, following = found
    scale = size_in_bytes(following.source_type)
    index = following.operands[1]
    other = known.get(index) if isinstance(index, Instruction) else None
    if other is None or other.loop is not loop or other.phi.type is not I64 or not scale:
        return None
    step = other.constant_step
    if (
        step is None
        or not isinstance(other.start, ConstantInt)
        or not is_invariant(following.operands[0], loop)
    ):
        return None
    (base, before), (first, offset) = map(_without_constant_offset, (following.operands[0], start))
    if base is not first or offset != before + (_signed_value(other.start) - step) * scale:
        return None
    return Induction(phi, loop, start, ConstantInt(I64, step), False, following, scale)


def _without_constant_offset(pointer: Value) -> tuple[Value, int]:
    """What `pointer` lies a constant number of bytes behind, and this number."""
    total = 0
    while isinstance(pointer, Instruction) and pointer.opcode.name == "getelementptr":
        offset = constant_offset(pointer)
        if offset is None:
            break
        total, pointer = total + offset, pointer.operands[0]
    return pointer, total


def _recognise_pointer(
    phi: Instruction, loop: Loop, start: Value, following: Instruction
) -> Induction | None:
    scale = size_in_bytes(following.source_type)
    if following.operands[0] is not phi or len(following.operands) != 2 or not scale:
        return None
    step = following.operands[1]
    if isinstance(step, ConstantInt):
        step = ConstantInt(I64, _signed_value(step))
    if step.type is not I64 or not is_invariant(step, loop):
        return None
    return Induction(phi, loop, start, step, False, following, scale)
