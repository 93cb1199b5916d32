"""Where pointers come from: the roots of each pointer, and which roots leave the function's view.

A root is a value that stands for memory: a parameter, a global, an alloca, a call that allocates, or what another call
returns. `UNKNOWN`
stands for everything that cannot be traced (pointers in memory that others see, results of unknown calls, inttoptr).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llad.analysis.cfg import ControlFlow
from llad.analysis.contents import Contents, holds_pointers
from llad.analysis.dominators import Dominators
from llad.analysis.effects import argument_attributes, is_memory_intrinsic
from llad.analysis.facts import DATA, ERROR, RESULT, Lowered, Spot
from llad.analysis.places import Returned
from llad.analysis.uses import Uses
from llad.ir.instructions import Instruction
from llad.ir.module import Function, GlobalAlias
from llad.ir.values import (
    Argument,
    ConstantAggregate,
    ConstantExpression,
    ConstantWord,
    GlobalValue,
    Value,
    null,
)

__all__ = ["UNKNOWN", "Pointers"]

UNKNOWN: Value = null()
_UNTRACED = frozenset({UNKNOWN})
_NOWHERE: frozenset[Value] = frozenset()
_FIRST_OPERAND = frozenset({"getelementptr", "freeze", "bitcast", "addrspacecast"})
_MERGES = frozenset({"phi", "select", "insertelement", "shufflevector", "extractelement"})
_SAME_OBJECT = ("llvm.ptrmask.", "llvm.launder.invariant.group.", "llvm.strip.invariant.group.")
_INTEGER_ARITHMETIC = frozenset(
    {"add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "sdiv", "urem", "srem"}
    | {"trunc", "zext", "sext", "ptrtoint", "ptrtoaddr"}
)


@dataclass(frozen=True)
class Pointers:
    """Roots of the pointers of `function`.

    `ambiguous`: pointers that may belong to an earlier execution of a root inside a loop, while the root has
    been executed again: the array of the previous iteration, carried around the back edge. Or to any of several
    arrays that one call returns.
    `left`: the roots of pointers in places.
    `escaping`: roots whose address is stored, returned, or given to a function that may keep it.
    """

    lowered: Lowered
    function: Function
    ambiguous: frozenset[Value]
    escaping: frozenset[Value]
    _roots: Mapping[Value, frozenset[Value]]
    left: Mapping[Spot, frozenset[Value]] = field(default_factory=dict)

    @staticmethod
    def of(
        lowered: Lowered, function: Function, cfg: ControlFlow, *, through_memory: bool = True
    ) -> Pointers:
        """`through_memory`: follow pointers that are stored to local memory; else they escape."""
        order = [inst for block in cfg.reverse_postorder for inst in block.instructions]
        pointers = [inst for inst in order if inst.type.scalar.is_pointer]
        if through_memory and (holds_pointers(function) or _has_places(function, lowered)):
            contents = Contents(lowered, function, order, _roots_of, _known_roots, _use, UNKNOWN)
            contents.solve()
            made = [inst for inst in pointers if inst in contents.roots.get(inst, _NOWHERE)]
            ambiguous = _ambiguous(pointers, made, contents.roots, cfg)
            return Pointers(lowered, function, ambiguous, contents.escaping, contents.roots, contents.left)
        roots: dict[Value, frozenset[Value]] = {}
        changed = True
        while changed:
            changed = False
            for inst in pointers:
                found = _roots_of(inst, lowered, roots)
                if found != roots.get(inst, _NOWHERE):
                    roots[inst] = found
                    changed = True
        uses = Uses.of(function)
        made = [inst for inst in pointers if inst in roots.get(inst, _NOWHERE)]
        candidates: list[Value] = [*function.arguments, *made]
        escaping = frozenset(
            value for value in candidates if value.type.scalar.is_pointer and _escapes(value, uses, lowered)
        )
        return Pointers(lowered, function, _ambiguous(pointers, made, roots, cfg), escaping, roots)

    def roots(self, pointer: Value) -> frozenset[Value]:
        """Every root that `pointer` may point into; empty for null, undef, poison and functions."""
        return _known_roots(pointer, self.lowered, self._roots)


def _known_roots(value: Value, lowered: Lowered, known: Mapping[Value, frozenset[Value]]) -> frozenset[Value]:
    if isinstance(value, Instruction):
        return known.get(value, _NOWHERE)
    if isinstance(value, Argument):
        facts = lowered.parameters
        role = facts[value.index].role if value.index < len(facts) else ""
        return frozenset({value}) if role in (DATA, RESULT, ERROR) else _UNTRACED
    if isinstance(value, GlobalAlias):
        return _UNTRACED
    if isinstance(value, ConstantWord | Function):
        return _NOWHERE
    if isinstance(value, GlobalValue):
        return frozenset({value})
    if isinstance(value, ConstantExpression) and value.opcode in _FIRST_OPERAND:
        return _known_roots(value.operands[0], lowered, known)
    if isinstance(value, ConstantAggregate):
        return _NOWHERE.union(*(_known_roots(element, lowered, known) for element in value.elements))
    return _UNTRACED


def _roots_of(
    inst: Instruction, lowered: Lowered, known: Mapping[Value, frozenset[Value]]
) -> frozenset[Value]:
    name = inst.opcode.name
    if name == "alloca":
        return frozenset({inst})
    sources = _sources(inst, lowered)
    if sources is None:
        return _UNTRACED
    if inst in sources and inst.opcode.is_call:
        return frozenset({inst})
    return _NOWHERE.union(*(_known_roots(source, lowered, known) for source in sources))


def _sources(inst: Instruction, lowered: Lowered) -> list[Value] | None:
    """The pointers that the pointer `inst` is derived from (itself: a fresh object); None if not traced."""
    name = inst.opcode.name
    if name in _FIRST_OPERAND:
        return inst.operands[:1]
    if name == "phi":
        return [value for value, _ in inst.incoming]
    if name in _MERGES:
        return [operand for operand in inst.operands if operand.type.scalar.is_pointer]
    if not inst.opcode.is_call:
        return None
    fact = lowered.runtime.get(inst.callee_name)
    if fact is not None:
        if fact.allocates_size >= 0:
            return [inst]
        return [inst.operands[fact.data_of]] if fact.data_of >= 0 else None
    return inst.operands[:1] if inst.callee_name.startswith(_SAME_OBJECT) else None


def _ambiguous(
    pointers: list[Instruction],
    made: list[Instruction],
    roots: Mapping[Value, frozenset[Value]],
    cfg: ControlFlow,
) -> frozenset[Value]:
    """A pointer names the latest execution of its root if the root's block strictly dominates every phi on
    the way: between two executions of the root, each of them is then executed again before it is used."""
    repeated = [inst for inst in made if inst.block is not None and cfg.reaches(inst.block, inst.block)]
    found: set[Value] = {
        inst for inst in pointers if any(isinstance(root, Returned) for root in roots.get(inst, _NOWHERE))
    }
    if not repeated and not found:
        return frozenset()
    dominators = Dominators.of(cfg)
    for inst in pointers:
        block = inst.block
        assert block is not None
        if inst.opcode.name == "load" and not roots.get(inst, _NOWHERE).isdisjoint(repeated):
            # Memory keeps pointers for as long as it likes.
            found.add(inst)
        elif inst.opcode.name == "phi":
            for root in repeated:
                home = root.block
                assert home is not None
                if root in roots.get(inst, _NOWHERE) and (
                    home is block or not dominators.dominates(home, block)
                ):
                    found.add(inst)
    changed = bool(found)
    while changed:
        changed = False
        for inst in pointers:
            if inst not in found and inst not in repeated and any(o in found for o in inst.operands):
                found.add(inst)
                changed = True
    return frozenset(found)


def _has_places(function: Function, lowered: Lowered) -> bool:
    return any(value in lowered.places for value in (*function.arguments, *function.instructions()))


def _escapes(root: Value, uses: Uses, lowered: Lowered) -> bool:
    """Whether the address of `root` may become known outside of the pointers that are traced to it."""
    seen = {root}
    pending = [root]
    while pending:
        value = pending.pop()
        for user, position in uses.of_value(value):
            verdict = _use(user, position, lowered)
            if verdict == "escapes":
                return True
            if verdict == "derives" and user not in seen:
                seen.add(user)
                pending.append(user)
    return False


def _use(user: Instruction, position: int, lowered: Lowered) -> str:
    """What a use of a pointer (or of an integer made from one) does: "ends", "derives" or "escapes"."""
    name = user.opcode.name
    if name in ("icmp", "br", "switch") or position == user.opcode.pointer_operand:
        return "ends"
    if name in _MERGES or name in _INTEGER_ARITHMETIC or (name in _FIRST_OPERAND and position == 0):
        return "derives"
    if user.opcode.is_call:
        return _use_by_call(user, position, lowered)
    return "escapes"


def _use_by_call(call: Instruction, position: int, lowered: Lowered) -> str:
    if position >= len(call.arguments):
        return "ends"
    fact = lowered.runtime.get(call.callee_name)
    if fact is not None:
        return "derives" if position == fact.data_of else "ends"
    if call.callee_name.startswith(_SAME_OBJECT):
        return "derives"
    defined = lowered.callees.get(call.callee_name)
    if defined is not None:
        return "escapes" if position in defined.captures else "ends"
    if is_memory_intrinsic(call.callee_name) or call.callee_name in lowered.operations:
        return "ends"
    words = argument_attributes(call, position)
    return "ends" if words & {"captures(none)", "nocapture"} else "escapes"
