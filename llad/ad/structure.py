"""Every analysis of the prepared primal that reverse mode reads, made once and never changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from llad.ad.prepare import Prepared
from llad.analysis.cfg import ControlFlow
from llad.analysis.dependence import Dependence
from llad.analysis.dominators import Dominators
from llad.analysis.effects import Effects
from llad.analysis.facts import Lowered
from llad.analysis.inductions import Inductions
from llad.analysis.loops import Loop, LoopForest
from llad.analysis.masks import Masks
from llad.analysis.memory import MemoryObjects
from llad.analysis.speculation import certainly_used
from llad.analysis.tripcounts import TripCounts
from llad.analysis.uses import Uses
from llad.errors import InternalError, UnsupportedError
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.values import BasicBlock, Value


@dataclass(frozen=True)
class Structure:
    """The prepared function with its analyses. Valid until the function is changed."""

    lowered: Lowered
    prepared: Prepared

    @staticmethod
    def of(lowered: Lowered, prepared: Prepared) -> Structure:
        """Raises UnsupportedError when the control flow has no reverse."""
        structure = Structure(lowered, prepared)
        if not structure.forest.is_reducible:
            names = ", ".join(sorted(b.name for b in structure.forest.irreducible_blocks)[:3])
            raise UnsupportedError(
                f"irreducible control flow in {lowered.display_name or lowered.function} (blocks {names})",
                "a loop with several entries has no reverse sweep",
            )
        for loop in structure.forest.all():
            if loop.header in prepared.warm and (len(loop.latches) != 1 or loop.preheader is None):
                raise InternalError(f"loop %{loop.header.name} is not in simplified form")
        return structure

    def with_new_instructions(self) -> Structure:
        """The structure after integer instructions were added: control flow and memory are still the same."""
        renewed = Structure(self.lowered, self.prepared)
        renewed.__dict__.update(
            {
                name: getattr(self, name)
                for name in ("cfg", "dominators", "forest", "memory", "effects", "dependence")
            }
        )
        return renewed

    def with_new_loads(self) -> Structure:
        """The structure after loads were added that nothing but the reverse sweep reads."""
        renewed = Structure(self.lowered, self.prepared)
        for name in ("cfg", "dominators", "forest", "effects"):
            renewed.__dict__[name] = getattr(self, name)
        return renewed

    @property
    def function(self) -> Function:
        return self.prepared.function

    @cached_property
    def cfg(self) -> ControlFlow:
        return ControlFlow.of(self.function)

    @cached_property
    def dominators(self) -> Dominators:
        return Dominators.of(self.cfg)

    @cached_property
    def forest(self) -> LoopForest:
        return LoopForest.of(self.cfg, self.dominators)

    @cached_property
    def uses(self) -> Uses:
        return Uses.of(self.function)

    @cached_property
    def inductions(self) -> Inductions:
        return Inductions.of(self.function, self.forest, self.cfg)

    @cached_property
    def trip_counts(self) -> TripCounts:
        return TripCounts.of(self.function, self.cfg, self.forest, self.inductions, self.prepared.is_cold)

    @cached_property
    def memory(self) -> MemoryObjects:
        return MemoryObjects.of(self.lowered, self.function, self.cfg)

    @cached_property
    def dependence(self) -> Dependence:
        return Dependence.of(
            self.function, self.cfg, self.dominators, self.forest, self.inductions, self.memory, self.lowered
        )

    @cached_property
    def certainly_used(self) -> frozenset[Value]:
        """See `llad.analysis.speculation`. Other values have an adjoint of zero where nothing uses them."""
        back_edges = frozenset((latch, loop.header) for loop in self.forest.all() for latch in loop.latches)
        masks = Masks(self.cfg, self.dominators, self.forest, self.memory, self.prepared.is_cold)

        def used(stores: frozenset[Instruction]) -> frozenset[Value]:
            return certainly_used(
                self.function, self.uses, back_edges, self.prepared.is_cold, stores.__contains__
            )

        return masks.settle(used)

    @cached_property
    def effects(self) -> Effects:
        return Effects.of(self.lowered)

    def loop_of_value(self, value: Value) -> Loop | None:
        """The innermost loop whose iterations each define `value` anew; None: defined once a call."""
        if isinstance(value, Instruction) and value.block is not None:
            return self.forest.loop_of(value.block)
        return None

    def warm_predecessors(self, block: BasicBlock) -> tuple[BasicBlock, ...]:
        return tuple(p for p in self.cfg.predecessors(block) if p in self.prepared.warm)

    def warm_exits(self, loop: Loop) -> tuple[tuple[BasicBlock, BasicBlock], ...]:
        return tuple(edge for edge in loop.exits if edge[1] in self.prepared.warm)


def encloses(outer: Loop | None, inner: Loop | None) -> bool:
    """True if `outer` is `inner` or a loop around it; None stands for the whole function."""
    if outer is None:
        return True
    while inner is not None:
        if inner is outer:
            return True
        inner = inner.parent
    return False


def child_towards(outer: Loop | None, inner: Loop) -> Loop:
    """The loop directly inside `outer` that is or contains `inner` (strictly deeper than `outer`)."""
    while inner.parent is not outer:
        assert inner.parent is not None
        inner = inner.parent
    return inner
