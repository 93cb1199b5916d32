"""Users of values. Valid until the function is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import Constant, GlobalValue, Value

__all__ = ["Uses"]


@dataclass(frozen=True)
class Uses:
    """The operand positions of a function in which each argument, instruction, block and global stands.

    Uses inside other constants (a global in a constant expression), in metadata operands and in debug records
    are not counted.
    """

    function: Function
    _users: Mapping[Value, tuple[tuple[Instruction, int], ...]]

    @staticmethod
    def of(function: Function) -> Uses:
        users: dict[Value, list[tuple[Instruction, int]]] = {}
        for inst in function.instructions():
            for position, operand in enumerate(inst.operands):
                if not isinstance(operand, Constant) or isinstance(operand, GlobalValue):
                    users.setdefault(operand, []).append((inst, position))
        return Uses(function, {value: tuple(found) for value, found in users.items()})

    def of_value(self, value: Value) -> tuple[tuple[Instruction, int], ...]:
        """Pairs (user, operand position) in program order. Of the constants only globals may be asked for."""
        assert not isinstance(value, Constant) or isinstance(value, GlobalValue), value
        return self._users.get(value, ())
