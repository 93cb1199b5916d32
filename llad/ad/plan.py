"""The reversal plan: where every primal value that the reverse sweep reads comes from. Plain data.

The planner makes it, the emitter only reads it, `text()` prints it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from llad.ad.handles import Handles
from llad.ad.operands import OperandCopy, Operands
from llad.ad.progressions import Progression
from llad.ad.replay import Replay
from llad.ad.routes import Routes
from llad.ad.snapshots import Snapshot
from llad.analysis.loops import Loop
from llad.analysis.memory import MemoryObject
from llad.ir.instructions import Instruction
from llad.ir.types import I1, FloatType, IntType, Type
from llad.ir.values import BasicBlock, Value


@dataclass(frozen=True)
class Keep:
    """Still live: defined once in the segment, carried over in a register or stack slot."""

    def text(self) -> str:
        return "keep"


@dataclass(frozen=True)
class Recompute:
    """Executed again in the reverse sweep from its operands, which have sources of their own.

    `how`: "again" (the same instruction), "reload" (a load from memory that is not overwritten any more),
    "snapshot" (a load from a copy of an array, the first operand), "delayed" (a phi that has what the iteration
    before made, the second operand; the first one in the first iteration),
    "induction" (start + iteration * step), "progression" (the same with a step that is computed), "backward" (what
    the reversed iteration handed on, less its change; see `llad.ad.progressions`), "iteration" (the loop's
    iteration number), "gate" (a phi as a select on the branch that decided it).
    """

    how: str
    operands: tuple[Value, ...]

    def text(self) -> str:
        return {
            "again": "recompute",
            "gate": "recompute by select",
            "induction": "recompute from iteration",
            "progression": "recompute from iteration",
            "backward": "run backward",
        }.get(self.how, self.how)


@dataclass(frozen=True)
class Stored:
    """Written to a cache in the forward sweep."""

    frame: Frame
    position: int  # which of the frame's values

    def text(self) -> str:
        return f"store in {self.frame.name}"


@dataclass(frozen=True, eq=False)
class Frame:
    """One cache array: the same few values for every iteration of a nest of loops.

    `loops`, outermost first, index it; all their lengths are known when the first is entered, so each entry
    takes exactly as much as it needs. An empty `loops` is one iteration of `owner`, whose length is not known.
    A frame is a stack: entries of enclosing loops' iterations are pushed in the forward sweep and popped in the
    reverse sweep. Values lie one array behind the other, widest elements first.
    """

    name: str
    owner: Loop  # entering it (or starting one of its iterations, if `loops` is empty) pushes an entry
    loops: tuple[Loop, ...]
    values: tuple[Value, ...]

    @cached_property
    def offsets(self) -> tuple[int, ...]:
        """Bytes that the values before each one take, for one element."""
        found, total = [], 0
        for value in self.values:
            found.append(total)
            total += stored_bytes(value.type)
        return tuple(found)

    @property
    def element_bytes(self) -> int:
        """Bytes of all values for one combination of iterations."""
        return sum(stored_bytes(value.type) for value in self.values)


@dataclass(frozen=True)
class Copied:
    """The address of a copy of an array that the forward sweep makes at each entry of a loop."""

    snapshot: Snapshot

    def text(self) -> str:
        return f"copied to {self.snapshot.name}"


Source = Keep | Recompute | Stored | Copied


@dataclass(frozen=True)
class Segment:
    """What is planned together: the function, or one iteration of a loop with the strategy `recompute`.

    `sources` has every value defined inside that the reverse sweep reads, or that such a value is recomputed
    from. `root` is None for the function.
    """

    root: Loop | None
    sources: Mapping[Value, Source]
    frames: tuple[Frame, ...]
    snapshots: tuple[Snapshot, ...]
    needed: frozenset[Value]
    # Local arrays, made once in the segment, that stay alive until its reverse is complete.
    kept_objects: frozenset[MemoryObject]
    replay: Replay | None = None  # only for recomputed loops
    operands: tuple[OperandCopy, ...] = ()


@dataclass(frozen=True)
class TripCount:
    """How often the back edge of a loop was taken: one value at entry, or one at each exit."""

    at_entry: Value | None
    at_exit: Mapping[BasicBlock, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """Everything that the emitter must know and may not decide."""

    routes: Routes
    paths: Mapping[BasicBlock, Instruction]  # merge block -> the phi that tells the predecessor taken
    trips: Mapping[Loop, TripCount]
    counters: Mapping[Loop, Instruction]  # loop -> its iteration number, counted from 0
    progressions: Mapping[Instruction, Progression]
    # By the loop that an iteration of which is the segment; None is the function. Outer ones come first.
    segments: Mapping[Loop | None, Segment]
    handles: Handles
    operands: Operands
    calls: Mapping[Instruction, Instruction]  # call out of line -> the marker that stands for its record

    @property
    def frames(self) -> tuple[Frame, ...]:
        return tuple(frame for segment in self.segments.values() for frame in segment.frames)

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        return tuple(snapshot for segment in self.segments.values() for snapshot in segment.snapshots)


def stored_bytes(type: Type) -> int:
    """Bytes that a cached value takes: its storage size, one byte for a boolean, eight for an address."""
    if type is I1:
        return 1
    if isinstance(type, IntType | FloatType):
        return max(1, (type.bits + 7) // 8)
    if type.is_pointer:
        return 8
    raise AssertionError(f"values of type {type} are not cached")
