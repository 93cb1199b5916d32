"""What lies at which offset of places: numbers and pointers of one type each, and which integers are just that.

Memory that holds floats is taken to hold them everywhere, because LLVM copies numbers as integers. Places are small
and all their uses are known, so that more can be said: a function may return an array, a number and a count.
"""

from __future__ import annotations

from collections.abc import Iterable

from llad.analysis.facts import Places, Spot
from llad.analysis.layout import size_in_bytes
from llad.analysis.places import parameter_at
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import IntType, Type
from llad.ir.values import Value

__all__ = ["Fields"]

# Integers that these make say nothing of the bits of floats.
_FRESH = ("icmp", "fcmp", "fptosi", "fptoui", "ptrtoint")


class Fields:
    """`separate`: places that are used for one type at each offset. `integers`: where only integers lie that are not
    the bits of a float."""

    def __init__(self, functions: Iterable[Function], places: Places) -> None:
        self.places = places
        self.same: list[tuple[Value, Value]] = []
        self.types: dict[Value, dict[int, set[Type]]] = {place: {} for place, _ in places.values()}
        stores: list[Instruction] = []
        for function in functions:
            for inst in function.instructions():
                if inst.opcode.name in ("load", "store") and inst.pointer in places:
                    place, offset = places[inst.pointer]
                    self.types[place].setdefault(offset, set()).add(inst.memory.type)
                    stores += [inst] if inst.opcode.name == "store" else []
                elif inst.opcode.name == "call":
                    self._add_call(inst)
        self._share_types()
        self.separate = frozenset(place for place, fields in self.types.items() if _is_separate(fields))
        self.integers = self._find_integers(stores)

    def _add_call(self, call: Instruction) -> None:
        """A place and the parameters that it is handed to have the same fields."""
        for position, argument in enumerate(call.arguments):
            parameter = parameter_at(call, position)
            if parameter is not None and parameter in self.places and argument in self.places:
                place = self.places[argument][0]
                self.same += [(place, parameter), (parameter, place)]

    def _share_types(self) -> None:
        changed = True
        while changed:
            changed = False
            for target, source in self.same:
                for offset, types in self.types[source].items() if source is not target else ():
                    known = self.types[target].setdefault(offset, set())
                    changed |= not types <= known
                    known |= types

    def _find_integers(self, stores: list[Instruction]) -> frozenset[Spot]:
        found = {
            (place, offset)
            for place in self.separate
            for offset, types in self.types[place].items()
            if all(isinstance(type, IntType) for type in types)
        }
        wrong: set[Spot] = set()
        changed = True
        while changed:
            before = len(wrong)
            for store in stores:
                spot = self.places[store.pointer]
                if spot in found and not self._is_integer(store.stored, found):
                    wrong.add(spot)
            for target, source in self.same:
                wrong |= {(target, offset) for place, offset in wrong if place is source}
            found -= wrong
            changed = len(wrong) > before
        return frozenset(found)

    def _is_integer(self, value: Value, found: set[Spot]) -> bool:
        """Whether `value` is made of arguments, constants and fields in `found` only."""
        seen: set[Value] = set()
        todo = [value]
        while todo:
            current = todo.pop()
            if current in seen or not isinstance(current, Instruction) or current.opcode.name in _FRESH:
                continue
            seen.add(current)
            if current.opcode.name == "load":
                if self.places.get(current.pointer) not in found:
                    return False
                continue
            operands = current.arguments if current.opcode.is_call else current.operands
            if current.opcode.name == "phi":
                operands = operands[::2]
            if any(operand.type.is_float_like for operand in operands):
                return False
            todo += operands
        return True


def _is_separate(fields: dict[int, set[Type]]) -> bool:
    end: int | None = None
    for offset in sorted(fields):
        size = size_in_bytes(next(iter(fields[offset])))
        if len(fields[offset]) > 1 or size is None or (end is not None and offset < end):
            return False
        end = offset + size
    return True
