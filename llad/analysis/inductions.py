"""Induction variables: phis of a loop header that change by the same amount on every back edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llad.analysis.cfg import ControlFlow
from llad.analysis.layout import size_in_bytes
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
    with `step` an i64. `step` is a constant or computed outside of the loop; `next` is the value for the next
    iteration. `scale` is 1 for integers.
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


def _recognise(phi: Instruction, loop: Loop, cfg: ControlFlow) -> Induction | None:
    if not isinstance(phi.type, IntType | PointerType):
        return None
    incoming = [(value, block) for value, block in phi.incoming if cfg.is_reachable(block)]
    starts = [value for value, block in incoming if block not in loop.blocks]
    nexts = [value for value, block in incoming if block in loop.blocks]
    if not starts or any(value != starts[0] for value in starts) or any(v is not nexts[0] for v in nexts):
        return None
    following = nexts[0]
    if not isinstance(following, Instruction):
        return None
    if following.opcode.name == "getelementptr":
        return _recognise_pointer(phi, loop, starts[0], following)
    if following.opcode.name not in ("add", "sub"):
        return None
    left, right = following.operands
    if left is phi and is_invariant(right, loop):
        return Induction(phi, loop, starts[0], right, following.opcode.name == "sub", following)
    if right is phi and following.opcode.name == "add" and is_invariant(left, loop):
        return Induction(phi, loop, starts[0], left, False, following)
    return None


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
