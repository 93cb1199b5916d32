"""Whether a loop is entered in each iteration of the loop around it, if its trip count says that it should be.

    for i in range(n):
        for j in range(m):      # entered whenever m > 0, which the count of 0 iterations otherwise tells
            ...
        if rare[i]:
            for k in range(m):  # the count m says nothing of whether the loop is entered
                ...

A cache that is made when the outer loop is entered has room for all iterations of the inner one. That is no more than
is used for j, and can be too much by any factor for k. The answer is a guess from the form of the guards: wrong ones
waste memory or time, and nothing else.
"""

from __future__ import annotations

from llad.ad.structure import Structure
from llad.analysis.inequalities import System, scale
from llad.analysis.loops import Loop
from llad.ir.instructions import Instruction
from llad.ir.values import Argument, BasicBlock, Value

_CONNECTIVES = ("and", "or", "xor", "select", "freeze")
# What such instructions compute is not understood well enough to say what it has nothing to do with.
_OPAQUE = (
    "udiv",
    "sdiv",
    "urem",
    "srem",
    "lshr",
    "ashr",
    "and",
    "or",
    "xor",
    "zext",
    "sext",
    "trunc",
    "load",
)


def entered_as_counted(structure: Structure, loop: Loop, trips: Value) -> bool:
    """True if all that can keep `loop` from being entered are tests of what `trips` is computed from."""
    outer, place = loop.parent, loop.preheader
    assert outer is not None
    assert place is not None
    sources = _sources(trips)
    seen: set[BasicBlock] = set()
    todo = [place]
    while todo:
        for decider in _deciders(structure, outer, todo.pop()):
            branch = decider.terminator
            if branch.opcode.name != "br" or not _tests(structure, branch.operands[0], trips, sources):
                return False
            if decider not in seen:
                seen.add(decider)
                todo.append(decider)
    return True


def _deciders(structure: Structure, outer: Loop, place: BasicBlock) -> list[BasicBlock]:
    """Blocks of `outer` that choose whether an iteration comes through `place`: it is control dependent on them.

    Those in loops inside `outer` are left out: they choose when these loops are left.
    """
    around: set[BasicBlock] = set()  # from here an iteration can end without coming through `place`
    todo = [latch for latch in outer.latches if latch is not place]
    while todo:
        block = todo.pop()
        if block not in around:
            around.add(block)
            if block is not outer.header:
                todo += [
                    b for b in structure.warm_predecessors(block) if b is not place and outer.contains(b)
                ]
    return [
        block
        for block in around
        if structure.forest.loop_of(block) is outer
        and any(outer.contains(s) and s not in around and s is not outer.header for s in block.successors)
    ]


def _tests(structure: Structure, condition: Value, trips: Value, sources: set[Value]) -> bool:
    """True if each comparison in `condition` tells whether there are any iterations, as far as is known."""
    if isinstance(condition, Instruction) and condition.opcode.name in _CONNECTIVES:
        parts = [part for part in condition.operands if isinstance(part, Instruction)]
        return all(_tests(structure, part, trips, sources) for part in parts)
    return not sources.isdisjoint(_sources(condition)) and not _is_about_else(structure, condition, trips)


def _is_about_else(structure: Structure, comparison: Value, trips: Value) -> bool:
    """Whether neither outcome of `comparison` leaves at most one iteration, both being understood."""
    dependence = structure.dependence
    forms, conditions = dependence.forms, dependence.conditions
    if any(isinstance(part, Instruction) and part.opcode.name in _OPAQUE for part in _parts(trips)):
        return False
    count = forms.of(trips)
    for outcome in (True, False):
        facts = conditions.of_condition(comparison, outcome)
        if facts == System() or conditions.with_definitions(facts, count).implies(scale(count, -1)):
            return False
    return True


def _sources(value: Value) -> set[Value]:
    """The arguments, phis and results of loads and calls that `value` is computed from."""
    return {
        part
        for part in _parts(value)
        if isinstance(part, Argument)
        or (isinstance(part, Instruction) and not _is_taken_apart(part) and not _is_intrinsic(part))
    }


def _parts(value: Value) -> set[Value]:
    """Everything that `value` is computed from, itself included, down to its sources."""
    seen: set[Value] = set()
    todo = [value]
    while todo:
        current = todo.pop()
        if current in seen:
            continue
        seen.add(current)
        if isinstance(current, Instruction) and _is_taken_apart(current):
            todo += current.operands
        elif isinstance(current, Instruction) and _is_intrinsic(current):
            todo += current.arguments
    return seen


def _is_taken_apart(inst: Instruction) -> bool:
    return inst.opcode.is_pure and inst.opcode.name != "phi"


def _is_intrinsic(inst: Instruction) -> bool:
    return inst.callee_name.startswith("llvm.")
