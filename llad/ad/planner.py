"""Makes the reversal plan: decides where every needed primal value comes from.

A value may be stored where it is defined, or recomputed from its operands. The cheapest choice is a minimum cut
between what can only be stored and what is needed: every path between the two must cross a stored value, and
storing costs bytes times executions. Among equally cheap cuts the one nearest to the needed values is taken, so
that least is recomputed. (The idea: Moses and Churavy, NeurIPS 2020; minimum-cut rematerialisation.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from llad.ad.activity import Activity
from llad.ad.calls import mark_calls
from llad.ad.guards import entered_as_counted
from llad.ad.handles import Handles
from llad.ad.instrument import Instrumentation, instrument
from llad.ad.needed import is_constant, needed_values
from llad.ad.operands import Operands, copied_operands
from llad.ad.plan import (
    Copied,
    Frame,
    Keep,
    Plan,
    Recompute,
    Segment,
    Source,
    Stored,
    TripCount,
    stored_bytes,
)
from llad.ad.progressions import Progression, find_progressions
from llad.ad.recipes import Recipe, Recipes, kept_object
from llad.ad.replay import replay_of
from llad.ad.rewinding import Rewound, rewind
from llad.ad.routes import Routes
from llad.ad.snapshots import Snapshots
from llad.ad.structure import Structure, encloses
from llad.ad.work import Work
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.analysis.mincut import INFINITE, FlowNetwork
from llad.errors import ArgumentError, UnsupportedError
from llad.ir.instructions import Instruction
from llad.ir.types import FloatType, IntType
from llad.ir.values import Value
from llad.options import Options

# Executions of an inner loop for one of the loop around it, when nothing better is known.
ASSUMED_TRIPS = 64


def make_plan(structure: Structure, activity: Activity, options: Options) -> tuple[Structure, Work, Plan]:
    """The plan for one derivative. Inserts counters into the function; returns the structure of the result."""
    work = Work.of(structure, activity)
    rewound: Mapping[MemoryObject, Rewound] = {}
    if not options.strategies and structure.lowered.sites is None:
        rewound = rewind(structure, work, copied_operands(structure, activity, work))
        structure = structure.with_new_loads() if rewound else structure
    handles = Handles.of(structure, activity, work)
    routes = Routes.of(structure, work.relevant, work.merging)
    added = instrument(structure, routes)
    roots = recomputed_loops(structure, routes, options)
    # What a second run of an iteration hands on is not at hand when the reverse of that iteration begins.
    counts = {loop: trip.at_entry for loop, trip in added.trips.items() if trip.at_entry is not None}
    progressions = {} if roots else find_progressions(structure, routes.loops, counts)
    structure = structure.with_new_instructions()
    operands = Operands.of(structure, activity, work, roots, rewound)
    calls = mark_calls(structure, activity)
    needed = needed_values(
        structure, activity, work, handles, operands, calls, routes, added.paths, added.trips
    )
    segments = _plan_segments(structure, added, progressions, handles, operands, routes, roots, needed)
    plan = Plan(
        routes, added.paths, added.trips, added.counters, progressions, segments, handles, operands, calls
    )
    return structure, work, plan


def _plan_segments(
    structure: Structure,
    added: Instrumentation,
    progressions: Mapping[Instruction, Progression],
    handles: Handles,
    operands: Operands,
    routes: Routes,
    roots: list[Loop],
    needed: tuple[Value, ...],
) -> dict[Loop | None, Segment]:
    """Segments from the inside out: what an iteration's second run reads from outside is needed there."""
    wanted: dict[Loop | None, dict[Value, None]] = {root: {} for root in (None, *roots)}
    for value in needed:
        wanted[segment_of(structure, roots, value)][value] = None
    segments: dict[Loop | None, Segment] = {}
    for root in [*reversed(roots), None]:
        numbered = sum(len(other.frames) for other in segments.values())
        counted = frozenset(
            loop for loop, trip in added.trips.items() if trip.at_entry is not None and not roots
        )
        snapshots = Snapshots(structure, handles, routes.loops)
        recipes = Recipes(structure, root, added.counters, snapshots, counted, progressions)
        segment = _plan_segment(recipes, added, roots, tuple(wanted[root]), numbered)
        copied = tuple(
            copy for copy in operands.copies.values() if segment_of(structure, roots, copy.call) is root
        )
        segment = replace(segment, operands=copied)
        outside: list[Value] = []
        if root is not None:
            made = [v for v, source in segment.sources.items() if isinstance(source, Keep | Stored)]
            made += _indices(added, segment.frames)
            made += [copy.call for copy in copied]
            replay = replay_of(structure, root, made)
            segment = replace(segment, replay=replay)
            outside += replay.outside
        for source in segment.sources.values():
            if isinstance(source, Recompute):
                outside += [v for v in source.operands if not is_constant(v)]
        for value in outside:
            home = segment_of(structure, roots, value)
            if home is not root:
                wanted[home][value] = None
        segments[root] = segment
    held = [found for s in segments.values() if s.replay is not None for found in s.replay.held]
    held += [found for kept in operands.kept.values() for found in kept]
    whole = segments[None]
    segments[None] = replace(whole, kept_objects=whole.kept_objects.union(held))
    return {root: segments[root] for root in (None, *roots)}


def _indices(added: Instrumentation, frames: tuple[Frame, ...]) -> list[Value]:
    """What the forward sweep of a segment needs to address its caches."""
    loops = dict.fromkeys(loop for frame in frames for loop in frame.loops)
    lengths = [added.trips[loop].at_entry for loop in loops]
    return [added.counters[loop] for loop in loops] + [length for length in lengths if length is not None]


def segment_of(structure: Structure, roots: list[Loop], value: Value) -> Loop | None:
    """The innermost recomputed loop whose iteration makes `value`; header phis are what restarts an iteration."""
    loop = structure.loop_of_value(value)
    assert isinstance(value, Instruction)
    if loop is not None and value.opcode.name == "phi" and value.block is loop.header and loop in roots:
        loop = loop.parent
    while loop is not None and loop not in roots:
        loop = loop.parent
    return loop


def recomputed_loops(structure: Structure, routes: Routes, options: Options) -> list[Loop]:
    """Loops with the strategy `recompute`, outer ones first; of several choices for a loop the last one counts.

    Raises ArgumentError for unknown names.
    """
    chosen: dict[Loop, str] = {}
    names = {loop.header.name: loop for loop in structure.forest.all()}
    for name, strategy in options.strategies:
        if strategy not in ("store", "recompute"):
            raise ArgumentError(f"no strategy {strategy!r}: use 'store' or 'recompute'")
        if name != "*" and name not in names:
            known = ", ".join(names) or "none"
            raise ArgumentError(f"there is no loop {name!r} to plan; the loops are: {known}")
        chosen.update(dict.fromkeys(structure.forest.top if name == "*" else [names[name]], strategy))
    return [
        loop for loop in structure.forest.all() if chosen.get(loop) == "recompute" and loop in routes.loops
    ]


def _plan_segment(
    recipes: Recipes, added: Instrumentation, roots: list[Loop], needed: tuple[Value, ...], numbered: int
) -> Segment:
    """Sources for `needed` and for everything in the segment that they are recomputed from.

    `numbered`: caches of other segments, which have the names before these.
    """
    structure, root = recipes.structure, recipes.root

    def is_inside(value: Value) -> bool:
        return not is_constant(value) and segment_of(structure, roots, value) is root

    def is_kept(value: Value) -> bool:
        return structure.loop_of_value(value) is root and value not in recipes.snapshots.of_marker

    def has_price(value: Value) -> bool:
        return is_inside(value) and not is_kept(value)

    stored = _choose_stored(structure, recipes, root, [v for v in needed if has_price(v)], has_price)
    sources: dict[Value, Source | None] = {}
    todo = list(needed)
    while todo:
        value = todo.pop()
        if value in sources or not is_inside(value):
            continue
        sources[value] = None
        if value in stored:
            continue
        if is_kept(value):
            sources[value] = Keep()
            continue
        recipe = recipes.of(value)
        assert recipe is not None
        sources[value] = Recompute(recipe.how, recipe.operands)
        todo.extend(recipe.operands)
    copies = [recipes.snapshots.of_marker[v] for v in stored if v in recipes.snapshots.of_marker]
    sources.update({copy.marker: Copied(copy) for copy in copies})
    frames = _assign_frames(
        structure,
        added.trips,
        root,
        [v for v in stored if v not in sources or not isinstance(sources[v], Copied)],
        numbered,
    )
    for frame in frames:
        for position, value in enumerate(frame.values):
            sources[value] = Stored(frame, position)
    complete = {value: source for value, source in sources.items() if source is not None}
    kept = {found for load in _reloads(complete) for found in kept_object(structure, load)}
    return Segment(root, complete, frames, tuple(copies), frozenset(needed), frozenset(kept))


def _reloads(sources: Mapping[Value, Source]) -> list[Instruction]:
    return [
        value
        for value, source in sources.items()
        if isinstance(source, Recompute) and source.how == "reload" and isinstance(value, Instruction)
    ]


def _choose_stored(
    structure: Structure,
    recipes: Recipes,
    root: Loop | None,
    needed: list[Value],
    has_price: Callable[[Value], bool],
) -> list[Value]:
    """The minimum cut, in order of definition. Values without a price are at hand for nothing."""
    network_nodes: dict[Value, int] = {}
    found: list[tuple[Value, Recipe | None]] = []
    todo = list(needed)
    while todo:
        value = todo.pop()
        if value in network_nodes:
            continue
        network_nodes[value] = len(network_nodes)
        recipe = recipes.of(value)
        found.append((value, recipe))
        if recipe is not None:
            todo.extend(operand for operand in recipe.operands if has_price(operand))
    source, sink = 2 * len(found), 2 * len(found) + 1
    network = FlowNetwork(2 * len(found) + 2)
    # Node 2i: value i must be had; node 2i + 1: value i is had. The edge between them is the price of storing.
    for number, (value, recipe) in enumerate(found):
        snapshot = recipes.snapshots.of_marker.get(value)
        dimensions = 0 if snapshot is None else snapshot.dimensions
        network.add_edge(2 * number, 2 * number + 1, _price(structure, root, value, dimensions))
        if recipe is None:
            network.add_edge(source, 2 * number, INFINITE)
        else:
            for operand in recipe.operands:
                if operand in network_nodes:
                    network.add_edge(2 * network_nodes[operand] + 1, 2 * number, INFINITE)
    for value in dict.fromkeys(needed):
        if value in network_nodes:
            network.add_edge(2 * network_nodes[value] + 1, sink, INFINITE)
    side = network.cut_near_sink(source, sink)
    if side is None:
        raise _cannot_store(found)
    cut = {
        value for number, (value, _) in enumerate(found) if 2 * number + 1 in side and 2 * number not in side
    }
    order: dict[Value, int] = {inst: number for number, inst in enumerate(structure.function.instructions())}
    return sorted((v for v in cut if isinstance(v, Instruction)), key=lambda v: order.get(v, -1))


def _cannot_store(found: list[tuple[Value, Recipe | None]]) -> UnsupportedError:
    for value, recipe in found:
        if recipe is None and not _storable(value) and isinstance(value, Instruction):
            error = UnsupportedError(
                f"`{value.opcode.name}` %{value.name}",
                f"the reverse sweep needs it, and a {value.type} is not kept",
            )
            error.instruction = value
            return error
    return UnsupportedError(
        "a value in a loop", "the reverse sweep needs it, and it can be neither kept nor repeated"
    )


def _storable(value: Value) -> bool:
    return isinstance(value.type, IntType | FloatType) or value.type.is_pointer


def _price(structure: Structure, root: Loop | None, value: Value, dimensions: int) -> int:
    """Bytes, for the assumed numbers of iterations and for `dimensions` more if it is an array that is stored."""
    if not _storable(value):
        return INFINITE
    depth = dimensions
    loop = structure.loop_of_value(value)
    while loop is not None and loop is not root:
        depth += 1
        loop = loop.parent
    return stored_bytes(value.type) * int(ASSUMED_TRIPS ** min(depth, 7))


def _assign_frames(
    structure: Structure,
    trips: Mapping[Loop, TripCount],
    root: Loop | None,
    stored: list[Value],
    numbered: int,
) -> tuple[Frame, ...]:
    """Group stored values by the loops that index them, widest first."""
    groups: dict[tuple[Loop, tuple[Loop, ...]], list[Value]] = {}
    for value in stored:
        loop = structure.loop_of_value(value)
        assert loop is not None
        assert loop is not root
        groups.setdefault(_nest(structure, trips, root, loop), []).append(value)
    return tuple(
        Frame(f"cache.{number}", owner, loops, tuple(sorted(values, key=lambda v: -stored_bytes(v.type))))
        for number, ((owner, loops), values) in enumerate(groups.items(), numbered)
    )


def _nest(
    structure: Structure, trips: Mapping[Loop, TripCount], root: Loop | None, loop: Loop
) -> tuple[Loop, tuple[Loop, ...]]:
    """The owner of the cache for values of `loop`, and the loops that index it."""
    chain: list[Loop] = []
    current: Loop | None = loop
    best: tuple[Loop, tuple[Loop, ...]] = (loop, ())
    while current is not None and current is not root:
        chain.insert(0, current)
        if all(_known_at_entry(structure, trips[inner], current) for inner in chain):
            best = (current, tuple(chain))
        count = trips[current].at_entry
        if current.parent is None or count is None or not entered_as_counted(structure, current, count):
            break
        current = current.parent
    return best


def _known_at_entry(structure: Structure, trip: TripCount, loop: Loop) -> bool:
    """True if the trip count has been computed before `loop` is entered."""
    if trip.at_entry is None:
        return False
    return not encloses(loop, structure.loop_of_value(trip.at_entry))
