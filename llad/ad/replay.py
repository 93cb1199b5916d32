"""What a loop iteration must execute a second time, when its loop has the strategy `recompute`.

The forward sweep runs such a loop plainly. The reverse sweep, for each iteration from the last to the first,
runs the part of the body again that makes the values the adjoint of that iteration reads, then the adjoint.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from llad.ad.activity import COPIES, FILLS
from llad.ad.calls import RECORD
from llad.ad.handles import FIND, MAKE, START
from llad.ad.structure import Structure, encloses
from llad.analysis.facts import OperationFact
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.errors import UnsupportedError
from llad.ir.instructions import Instruction
from llad.ir.values import Value


@dataclass(frozen=True)
class Replay:
    """`instructions` of the body to execute again; `outside`: values they read that are made outside of the
    iteration (header phis of the loop included), in a fixed order; `held`: local arrays of the function that they
    read, which must stay alive for that."""

    instructions: frozenset[Instruction]
    outside: tuple[Value, ...]
    held: frozenset[MemoryObject] = frozenset()


def replay_of(structure: Structure, loop: Loop, roots: Iterable[Value]) -> Replay:
    """The closure of `roots` and of the control flow of `loop`.

    Raises UnsupportedError if a load in it may read memory that has been overwritten or freed since.
    """
    finder = _Finder(structure, loop)
    for block in structure.cfg.reverse_postorder:
        if loop.contains(block):
            finder.require(block.terminator)
    for root in roots:
        finder.require(root)
    return Replay(frozenset(finder.found), tuple(finder.outside), frozenset(finder.held))


class _Finder:
    def __init__(self, structure: Structure, loop: Loop) -> None:
        self.structure = structure
        self.loop = loop
        self.found: dict[Instruction, None] = {}
        self.outside: dict[Value, None] = {}
        self.private: set[MemoryObject] = set()
        self.held: set[MemoryObject] = set()

    def require(self, value: Value) -> None:
        todo = [value]
        while todo:
            current = todo.pop()
            if not isinstance(current, Instruction) or current in self.found:
                continue
            block = current.block
            assert block is not None
            is_restart = current.opcode.name == "phi" and block is self.loop.header
            if not self.loop.contains(block) or is_restart:
                self.outside[current] = None
                continue
            self.found[current] = None
            todo.extend(current.operands)
            if current.opcode.name == "load":
                todo.extend(self._memory_behind(current, current.pointer))
            elif current.opcode.is_call:
                todo.extend(self._call(current))

    def _call(self, inst: Instruction) -> list[Value]:
        name = inst.callee_name
        if inst.callee is RECORD:
            raise self._refuse(inst, "a function that it calls out of line would run a second time")
        if inst.callee in (FIND, MAKE, START):
            raise self._refuse(inst, "a local array of the recomputed loop lives on behind the loop")
        if name.startswith(COPIES):
            return self._memory_behind(inst, inst.operands[1])
        operation = self.structure.lowered.operations.get(name)
        if operation is not None:
            return self._operation(inst, operation)
        fact = self.structure.lowered.runtime.get(name)
        effect = self.structure.effects.of_call(inst)
        if fact is not None and fact.allocates_size >= 0:
            # What is made a second time must be dropped a second time, also if nobody reads it.
            return [call for found in self.structure.memory.objects(inst) for call in self._counts(found)]
        if fact is not None or name.startswith(FILLS) or (effect.known and effect.is_pure):
            return []
        raise self._refuse(inst, "calling it a second time may have a second effect")

    def _operation(self, inst: Instruction, operation: OperationFact) -> list[Value]:
        """An operation may run again if it writes to nothing but arrays that the iteration makes anew."""
        found: list[Value] = []
        for operand in operation.operands:
            pointer = inst.operands[operand.argument]
            if operand.writes and not all(map(self._is_private, self.structure.memory.objects(pointer))):
                raise self._refuse(inst, "calling it a second time may overwrite an array a second time")
            found += self._memory_behind(inst, pointer)
        return found

    def _memory_behind(self, inst: Instruction, pointer: Value) -> list[Value]:
        """Everything else that must run again so that `inst` reads the same contents again."""
        memory = self.structure.memory
        objects = memory.objects(pointer)
        if all(self._is_private(found) for found in objects):
            return [value for found in objects for value in self._contents(found)]
        if any(found.kind == "unknown" for found in objects) or self._overwritten(inst, objects):
            raise self._refuse(inst, "the memory it reads may have been overwritten since")
        self._hold(inst, objects)
        return []

    def _hold(self, inst: Instruction, objects: frozenset[MemoryObject]) -> None:
        """Local arrays from outside of the loop may have been freed when the loop runs again, unless we hold them."""
        for found in objects:
            if found.kind != "allocation":
                continue
            base = found.base
            counted = (
                isinstance(base, Instruction) and self.structure.lowered.runtime[base.callee_name].counted
            )
            if not counted or self.structure.loop_of_value(base) is not None:
                raise self._refuse(inst, "the memory it reads may have been freed since")
            self.held.add(found)

    def _overwritten(self, inst: Instruction, objects: frozenset[MemoryObject]) -> bool:
        """True if what `inst`, a load or copy, reads from `objects` may be written after it."""
        memory, cfg = self.structure.memory, self.structure.cfg
        if inst.opcode.name == "load":
            return memory.may_be_clobbered_after(inst, cfg) and not self.structure.dependence.is_final(inst)
        home = inst.block
        assert home is not None
        following = home.instructions[home.instructions.index(inst) + 1 :]
        return any(
            write in following or (write.block is not None and cfg.reaches(home, write.block))
            for found in objects
            for write in memory.writes(found)
        )

    def _is_private(self, found: MemoryObject) -> bool:
        """Allocated anew in each iteration."""
        base = found.base
        if found.kind != "allocation" or not isinstance(base, Instruction):
            return False
        return encloses(self.loop, self.structure.loop_of_value(base))

    def _contents(self, found: MemoryObject) -> list[Value]:
        """Writes to a private object, and the calls that count references to it."""
        if found in self.private:
            return []
        self.private.add(found)
        required = list(self.structure.memory.writes(found))
        self._require_inside(required)
        return [*required, *self._counts(found)]

    def _counts(self, found: MemoryObject) -> list[Value]:
        """The calls that count references to `found`, or free it. Those on the way out of an error do not count."""
        required = []
        for inst in self.structure.function.instructions():
            fact = self.structure.lowered.runtime.get(inst.callee_name) if inst.opcode.is_call else None
            if fact is None or not inst.arguments:
                continue
            counted = max(fact.increments, fact.decrements, fact.frees)
            if counted >= 0 and found in self.structure.memory.objects(inst.operands[counted]):
                assert inst.block is not None
                if not self.structure.prepared.is_cold(inst.block):
                    required.append(inst)
        self._require_inside(required)
        return list(required)

    def _require_inside(self, required: list[Instruction]) -> None:
        for inst in required:
            if inst.block is None or not self.loop.contains(inst.block):
                raise self._refuse(inst, "a local array of the recomputed loop lives on behind the loop")

    def _refuse(self, inst: Instruction, reason: str) -> UnsupportedError:
        error = UnsupportedError(
            f"the strategy `recompute` for the loop %{self.loop.header.name}: `{inst.callee_name or inst.opcode.name}`",
            reason,
            "use the strategy `store` for this loop",
        )
        error.instruction = inst
        return error
