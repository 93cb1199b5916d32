"""Adds to the primal what the reverse sweep must know about control flow, as ordinary integer values.

- `iteration.L`: a phi in the header of loop L that counts its iterations from 0;
- `trips.L`: how often the back edge of L was taken: computed where the loop is entered when that is known there
  (as far out as its operands allow), else the iteration number seen at each exit;
- `path.B`: a phi in block B that says which predecessor control came from.

They are planned like every other needed value: stored, recomputed or kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from llad.ad.plan import TripCount
from llad.ad.routes import Routes
from llad.ad.structure import Structure, encloses
from llad.analysis.loops import Loop
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.opcodes import OPCODES
from llad.ir.types import I8, I16, I64
from llad.ir.values import BasicBlock, ConstantInt, Value, integer

PHI = OPCODES["phi"]
# No loop that stores a byte in each iteration gets this far: it is the size of the address space.
MOST_TRIPS = 1 << 47


@dataclass(frozen=True)
class Instrumentation:
    counters: dict[Loop, Instruction]
    trips: dict[Loop, TripCount]
    paths: dict[BasicBlock, Instruction]


def instrument(structure: Structure, routes: Routes) -> Instrumentation:
    """Insert counters, trip counts and path phis for what `routes` visits. Changes the function in place."""
    counters = {loop: _insert_counter(loop) for loop in structure.forest.all() if loop in routes.loops}
    trips = {loop: _insert_trip_count(structure, loop, counters[loop]) for loop in counters}
    paths = {block: _insert_path(structure, block) for block in routes.choices}
    return Instrumentation(counters, trips, paths)


def _insert_phi(block: BasicBlock, phi: Instruction) -> Instruction:
    phi.block = block
    block.instructions.insert(0, phi)
    return phi


def _insert_counter(loop: Loop) -> Instruction:
    assert loop.preheader is not None
    latch = loop.latches[0]
    phi = Instruction(PHI, I64, [], f"iteration.{loop.header.name}")
    following = Instruction(
        OPCODES["add"], I64, [phi, integer(64, 1)], f"{phi.name}.next", None, ("nuw", "nsw")
    )
    following.block = latch
    latch.instructions.insert(len(latch.instructions) - 1, following)
    phi.operands = [integer(64, 0), loop.preheader, following, latch]
    return _insert_phi(loop.header, phi)


def _insert_trip_count(structure: Structure, loop: Loop, counter: Instruction) -> TripCount:
    expression = structure.trip_counts.of_loop(loop)
    exits = structure.warm_exits(loop)
    if expression is not None:
        place = _outermost_preheader(structure, loop, list(expression.leaves()))
        terminator = place.instructions.pop()
        builder = Builder(place)
        is_early = place is not loop.preheader
        value = expression.emit(builder, lambda leaf: _frozen(builder, leaf) if is_early else leaf)
        if is_early and not isinstance(value, ConstantInt):
            # The loop may turn out not to be entered. Its count means nothing then (and may be computed from
            # poison), but it sizes caches.
            sensible = builder.compare("icmp", "ult", value, integer(64, MOST_TRIPS))
            value = builder.select(sensible, value, integer(64, 0), f"trips.{loop.header.name}")
        place.instructions.append(terminator)
        if isinstance(value, Instruction) and not value.name:
            value.name = f"trips.{loop.header.name}"
        return TripCount(value)
    at_exit: dict[BasicBlock, Value] = {}
    for target in dict.fromkeys(target for _, target in exits):
        incoming: list[Value] = []
        for source in structure.cfg.predecessors(target):
            assert loop.contains(source)
            incoming += [counter, source]
        at_exit[target] = _insert_phi(
            target, Instruction(PHI, I64, incoming, f"trips.{loop.header.name}.{target.name}")
        )
    return TripCount(None, at_exit)


def _frozen(builder: Builder, leaf: Value) -> Value:
    return builder.op("freeze", leaf.type, [leaf]) if isinstance(leaf, Instruction) else leaf


def _outermost_preheader(structure: Structure, loop: Loop, leaves: list[Value]) -> BasicBlock:
    """The preheader of the outermost loop around `loop` that defines none of `leaves`."""
    best = loop
    current: Loop | None = loop
    while current is not None:
        if any(encloses(current, structure.loop_of_value(leaf)) for leaf in leaves):
            break
        best = current
        current = current.parent
    assert best.preheader is not None
    return best.preheader


def _insert_path(structure: Structure, block: BasicBlock) -> Instruction:
    predecessors = structure.warm_predecessors(block)
    type = I8 if len(predecessors) <= 256 else I16
    numbers = {source: ConstantInt(type, number) for number, source in enumerate(predecessors)}
    # A switch may enter by several edges from one block: phis have an entry for each.
    incoming: list[Value] = []
    for source in predecessors:
        for _ in range(source.successors.count(block)):
            incoming += [numbers[source], source]
    return _insert_phi(block, Instruction(PHI, type, incoming, f"path.{block.name}"))
