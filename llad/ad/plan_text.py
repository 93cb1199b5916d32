"""The plan as text that a person reads beside the IR."""

from __future__ import annotations

from llad.ad.activity import Activity
from llad.ad.operands import OperandCopy
from llad.ad.plan import Frame, Keep, Plan, Recompute, stored_bytes
from llad.ad.program import readable
from llad.ad.rewinding import Rewound
from llad.ad.snapshots import Snapshot
from llad.ad.structure import Structure
from llad.analysis.loops import Loop
from llad.ir.instructions import Instruction
from llad.ir.values import ConstantInt, Value


def plan_text(structure: Structure, activity: Activity, plan: Plan | None) -> str:
    """One line for every loop, cache, stored value and kept array; recomputed and kept values in short."""
    lowered = structure.lowered
    name = (
        lowered.display_name if lowered.display_name and lowered.sites is None else readable(lowered.function)
    )
    if plan is None:
        return f"plan of {name}: every path ends in an error, nothing to reverse\n"
    lines = [f"plan of {name}"]
    lines += [f"  carries a derivative: {text}" for text in _active_objects(activity)]
    lines += [
        _loop_line(structure, plan, loop) for loop in structure.forest.all() if loop in plan.routes.loops
    ]
    segments = list(plan.segments.values())
    frames = [frame for segment in segments for frame in segment.frames]
    is_called = lowered.sites is not None
    if (
        not frames
        and not plan.snapshots
        and not plan.operands.copies
        and not plan.operands.rewound
        and not is_called
    ):
        lines.append("  keeps 0 bytes")
    for frame in frames:
        lines.append(f"  {frame.name}: {_size(structure, frame)} bytes")
        lines += [f"    store {_describe(value)}" for value in frame.values]
    lines += [
        f"  {copy.name}: copy of {copy.found or f'the array at %{copy.start.name}'}"
        f" at each entry of %{copy.loop.header.name}, {_bytes_of(copy)}"
        for copy in plan.snapshots
    ]
    lines += [
        f"  {copy.name}: copy of %{copy.start.name} at each call of {copy.call.callee_name}, {_bytes_of(copy)}"
        for copy in plan.operands.copies.values()
    ]
    lines += [
        f"  {copy.name}: copy of {copy.found} at the end, from which the reverse takes back {len(copy.overwritten)}"
        f" stores, {_bytes_of(copy)}"
        for copy in plan.operands.rewound
    ]
    for segment in segments:
        lines += [
            f"  keep alive: local array %{found.base.name}" for found in sorted(segment.kept_objects, key=str)
        ]
        kept = [v for v, s in segment.sources.items() if isinstance(s, Keep)]
        again = [v for v, s in segment.sources.items() if isinstance(s, Recompute)]
        where = "" if segment.root is None else f" in each iteration of %{segment.root.header.name}"
        where = " in the record of each call" if is_called else where
        if kept:
            lines.append(f"  keep{where}: " + ", ".join(map(_name, kept)))
        for value in again:
            lines.append(f"  {segment.sources[value].text()}{where}: {_name(value)}")
    return "\n".join(lines) + "\n"


def _active_objects(activity: Activity) -> list[str]:
    found = [found for found in activity.structure.memory.all() if found in activity.active]
    return sorted(map(str, found))


def _loop_line(structure: Structure, plan: Plan, loop: Loop) -> str:
    expression = structure.trip_counts.of_loop(loop)
    known = (
        "counted while it runs"
        if plan.trips[loop].at_entry is None or expression is None
        else expression.text()
    )
    strategy = "recompute" if loop in plan.segments else "store"
    return f"  {'  ' * (loop.depth - 1)}loop %{loop.header.name}: {strategy}, back edge taken: {known}"


def _size(structure: Structure, frame: Frame) -> str:
    """The formula for the bytes of one entry."""
    factors = [str(frame.element_bytes)]
    for loop in frame.loops:
        expression = structure.trip_counts.of_loop(loop)
        factors.append(f"({expression.text() if expression is not None else '?'} + 1)")
    each = "" if frame.loops else f" for each iteration of %{frame.owner.header.name}"
    outer = frame.owner.parent
    if frame.loops and outer is not None:
        each = f" for each iteration of %{outer.header.name}"
    return " * ".join(factors) + each


def _bytes_of(copy: Snapshot | OperandCopy | Rewound) -> str:
    if not copy.scale:
        return "its bytes"
    counts = copy.lengths if isinstance(copy, OperandCopy) else (copy.count,)
    factors = [str(c.value) if isinstance(c, ConstantInt) else f"%{c.name}" for c in counts]
    return " * ".join([str(copy.scale), *factors, "bytes"]).replace("* bytes", "bytes")


def _name(value: Value) -> str:
    """Values that were made to count iterations may have no name."""
    if isinstance(value, Instruction) and not value.name:
        return f"a `{value.opcode.name}`"
    return f"%{value.name}"


def _describe(value: Value) -> str:
    return f"{_name(value)} ({value.type}, {stored_bytes(value.type)} bytes)"
