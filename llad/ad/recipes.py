"""How a primal value can be had again in the reverse sweep without storing it, and from what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llad.ad.gates import Gate, gate_of
from llad.ad.progressions import Progression
from llad.ad.snapshots import Snapshots
from llad.ad.structure import Structure, encloses
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.ir.instructions import Instruction
from llad.ir.types import FloatType
from llad.ir.values import Value

# Calls that cost about as much as the loads and stores that they would save. Other math functions are stored.
CHEAP_CALLS = tuple(
    f"llvm.{name}."
    for name in [
        "fabs",
        "copysign",
        "minnum",
        "maxnum",
        "minimum",
        "maximum",
        "minimumnum",
        "maximumnum",
        "fma",
        "fmuladd",
        "sqrt",
        "floor",
        "ceil",
        "trunc",
        "rint",
        "nearbyint",
        "round",
        "roundeven",
        "abs",
        "smin",
        "smax",
        "umin",
        "umax",
        "ctpop",
        "ctlz",
        "cttz",
        "bswap",
        "bitreverse",
        "fshl",
        "fshr",
        "sadd.with.overflow",
        "ssub.with.overflow",
        "smul.with.overflow",
        "uadd.with.overflow",
        "usub.with.overflow",
        "umul.with.overflow",
    ]
)


@dataclass(frozen=True)
class Recipe:
    """`how` as in `plan.Recompute`; `operands` are the primal values that it takes."""

    how: str
    operands: tuple[Value, ...]


@dataclass(frozen=True)
class Recipes:
    """Answers for one segment, whose root is `root` (None: the whole function)."""

    structure: Structure
    root: Loop | None
    counters: Mapping[Loop, Instruction]
    snapshots: Snapshots
    counted: frozenset[Loop]  # loops of which every iteration's values can be had at any time
    progressions: Mapping[Instruction, Progression] = field(default_factory=dict)

    def of(self, value: Value) -> Recipe | None:
        """None if `value` can only be stored."""
        if not isinstance(value, Instruction):
            return Recipe("again", ())
        name = value.opcode.name
        if name == "phi":
            return self._of_phi(value)
        if value.opcode.is_pure:
            return self._again(value, value.operands)
        if name == "load":
            return self._reload(value) or self._from_snapshot(value)
        if value.opcode.is_call:
            return self._of_call(value)
        return None

    def _again(self, inst: Instruction, operands: list[Value]) -> Recipe | None:
        here = self.structure.loop_of_value(inst)
        if all(encloses(self.structure.loop_of_value(operand), here) for operand in operands):
            return Recipe("again", tuple(operands))
        return None

    def _of_call(self, inst: Instruction) -> Recipe | None:
        fact = self.structure.lowered.runtime.get(inst.callee_name)
        if fact is not None:
            return self._again(inst, [inst.operands[fact.data_of]]) if fact.data_of >= 0 else None
        if inst.callee_name.startswith(CHEAP_CALLS):
            return self._again(inst, inst.arguments)
        return None

    def _reload(self, inst: Instruction) -> Recipe | None:
        if inst.memory.volatile or inst.memory.ordering:
            return None
        memory = self.structure.memory
        if not all(self.outlives(found) for found in memory.objects(inst.pointer)):
            return None
        overwritten = memory.may_be_clobbered_after(inst, self.structure.cfg)
        if overwritten and not self._is_final(inst):
            return None
        found = self._again(inst, [inst.pointer])
        return Recipe("reload", found.operands) if found is not None else None

    def _is_final(self, inst: Instruction) -> bool:
        # An iteration that runs again makes its local arrays anew, and only fills them for loads that run again.
        objects = self.structure.memory.objects(inst.pointer)
        if self.root is not None and any(found.kind == "allocation" for found in objects):
            return False
        return self.structure.dependence.is_final(inst)

    def _from_snapshot(self, inst: Instruction) -> Recipe | None:
        # A second run of an iteration meets arrays in their final state: too late for a copy.
        found = self.snapshots.of_load(inst) if self.root is None else None
        if found is None:
            return None
        snapshot, operands = found
        return Recipe("snapshot", (snapshot.marker, snapshot.count, *operands))

    def outlives(self, found: MemoryObject) -> bool:
        """True if the contents of `found` can still be read in the reverse sweep (kept alive if need be)."""
        if not self.structure.memory.lasts(found):
            return False
        if found.kind in ("parameter", "global"):
            return True
        if found.kind != "allocation" or not isinstance(found.base, Instruction):
            return False
        counted = self.structure.lowered.runtime[found.base.callee_name].counted
        return counted and self.structure.loop_of_value(found.base) is self.root

    def _of_phi(self, phi: Instruction) -> Recipe | None:
        block = phi.block
        assert block is not None
        loop = self.structure.forest.loop_of(block)
        if loop is not None and loop.header is block:
            if self.counters.get(loop) is phi:
                return Recipe("iteration", ())
            induction = self.structure.inductions.of_phi(phi)
            progression = self.progressions.get(phi)
            if progression is not None and loop in self.counters:
                if progression.final is None:
                    return Recipe("progression", (progression.start, *progression.leaves))
                return Recipe("backward", (progression.final, *progression.leaves))
            if induction is None or loop not in self.counters:
                return self._delayed(phi, loop)
            return Recipe("induction", (induction.start, induction.step))
        sources = {id(v): v for v, source in phi.incoming if source in self.structure.prepared.warm}
        if len(sources) == 1:
            return self._again(phi, list(sources.values()))
        gate = gate_of(self.structure, phi)
        if gate is None:
            return None
        return self._again_gate(phi, gate)

    def _delayed(self, phi: Instruction, loop: Loop) -> Recipe | None:
        """What the iteration before made, if that does not depend on the iteration before it in turn.

        LLVM turns `x[i-1]` behind `x[i]` in a loop into such a phi.
        """
        if loop not in self.counted or loop not in self.counters or loop.preheader is None:
            return None
        made = phi.incoming_for(loop.latches[0])
        if not isinstance(made, Instruction) or made.opcode.name == "phi":
            return None
        if self.structure.loop_of_value(made) is not loop:
            return None
        recipe = self.of(made)
        is_cheap = made.opcode.name == "load" or not isinstance(made.type, FloatType)
        if recipe is not None and (not is_cheap or self._depends_on_phis(recipe, loop)):
            return None
        return Recipe("delayed", (phi.incoming_for(loop.preheader), made))

    def _depends_on_phis(self, recipe: Recipe, loop: Loop) -> bool:
        """True if something that `recipe` needs is handed from iteration to iteration of `loop`."""
        seen: set[Value] = set()
        todo = list(recipe.operands)
        while todo:
            value = todo.pop()
            if value in seen or not isinstance(value, Instruction):
                continue
            seen.add(value)
            if value.opcode.name == "phi" and value.block is loop.header:
                if self.structure.inductions.of_phi(value) is None:
                    return True
                continue
            inner = self.of(value) if value not in self.snapshots.of_marker else None
            todo += inner.operands if inner is not None else ()
        return False

    def _again_gate(self, phi: Instruction, gate: Gate) -> Recipe | None:
        found = self._again(phi, [gate.condition, gate.if_true, gate.if_false])
        return Recipe("gate", found.operands) if found is not None else None


def kept_object(structure: Structure, load: Instruction) -> list[MemoryObject]:
    """Local allocations that must stay alive for `load` to be repeated in the reverse sweep."""
    return [found for found in structure.memory.objects(load.pointer) if found.kind == "allocation"]
