"""Trip counts: how often a loop takes its back edge, in closed form, where that is known when it is entered.

The exit test compares `A(k) = A(0) + k*S` (a value that depends on an induction variable) with a value `B`
that does not change in the loop. The count is the first k for which the test leaves the loop:

- stay while A != B: the solution of A(0) + k*S = B modulo 2**bits; for odd S there is just one below 2**bits.
- stay while A < B (or <=, >, >=), in signed or unsigned order: ceil((B - A(0)) / S) if the sequence does not
  wrap before it has passed B. Strictly ordered unit steps cannot wrap. Other steps need `nsw` or `nuw` on
  every addition between the induction variable and the test (a wrapped value is then poison, and branching on
  it undefined), or a constant B that leaves room for one more step.

Everything else has no known count. Nothing is concluded from the guard in front of a loop, so the formulas
hold for every value that can enter it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from llad.analysis.cfg import ControlFlow
from llad.analysis.expression import Constant, Expression, binary, extend, inverse, leaf
from llad.analysis.inductions import Induction, Inductions, is_invariant
from llad.analysis.loops import Loop, LoopForest
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.types import IntType
from llad.ir.values import BasicBlock, ConstantInt, Value

__all__ = ["TripCounts"]

_MAXIMUM_DEPTH = 8
_INVERSE = {"eq": "ne", "ne": "eq", "slt": "sge", "sge": "slt", "sgt": "sle", "sle": "sgt"} | {
    "ult": "uge",
    "uge": "ult",
    "ugt": "ule",
    "ule": "ugt",
}
_SWAPPED = {"slt": "sgt", "sgt": "slt", "sle": "sge", "sge": "sle"} | {
    "ult": "ugt",
    "ugt": "ult",
    "ule": "uge",
    "uge": "ule",
}
_INTRINSICS = ("smax", "smin", "umax", "umin")


@dataclass(frozen=True)
class TripCounts:
    """How often loops take their back edges; see the module's docstring for what is recognised."""

    function: Function
    _counts: Mapping[Loop, Expression | None]
    _bounds: Mapping[Loop, Expression | None]

    @staticmethod
    def of(
        function: Function,
        cfg: ControlFlow,
        forest: LoopForest,
        inductions: Inductions,
        ignored_exits: Callable[[BasicBlock], bool],
    ) -> TripCounts:
        """`ignored_exits(block)`: whether leaving a loop to `block` is an error, which asks for no count."""
        counts: dict[Loop, Expression | None] = {}
        bounds: dict[Loop, Expression | None] = {}
        for loop in forest.all():
            remaining = [edge for edge in loop.exits if not ignored_exits(edge[1])]
            alone = len(loop.exits) == 1
            found = [_of_exit(loop, block, cfg, forest, inductions, alone) for block, _ in remaining]
            counts[loop] = found[0] if len(found) == 1 else None
            known = [expression for expression in found if expression is not None]
            bound = known[0] if known else None
            for expression in known[1:]:
                assert bound is not None
                bound = binary("umin", bound, expression)
            bounds[loop] = bound
        return TripCounts(function, counts, bounds)

    def of_loop(self, loop: Loop) -> Expression | None:
        """How often the back edges of `loop` are taken, each time that it is entered and left by the one exit
        that is not ignored (an ignored exit may leave earlier, never later). To be read as unsigned.

        The leaves are computed outside of the loop. None if the count is unknown or there are several exits.
        """
        return self._counts[loop]

    def bound_of_loop(self, loop: Loop) -> Expression | None:
        """An upper bound of the number of back edges, exact or not: the least count of the known exits."""
        return self._bounds[loop]


@dataclass(frozen=True)
class _Sequence:
    """A(k) = first + k*step; `flags`: those of nsw and nuw that hold for every addition involved."""

    first: Expression
    step: int
    bits: int
    flags: frozenset[str]


def _of_exit(
    loop: Loop, block: BasicBlock, cfg: ControlFlow, forest: LoopForest, inductions: Inductions, alone: bool
) -> Expression | None:
    if forest.loop_of(block) is not loop or block in forest.irreducible_blocks:
        return None
    if not _on_every_iteration(loop, block, cfg):
        return None
    branch = block.terminator
    if branch.opcode.name != "br" or len(branch.operands) != 3:
        return None
    stays_if = branch.operands[1] in loop.blocks
    condition = branch.operands[0]
    if stays_if == (branch.operands[2] in loop.blocks):
        return None
    return _of_condition(condition, stays_if, loop, inductions, alone, 0)


def _on_every_iteration(loop: Loop, block: BasicBlock, cfg: ControlFlow) -> bool:
    """Whether no path inside `loop` leads from its header to a latch around `block`."""
    if block is loop.header or loop.latches == (block,):
        return True
    seen = {loop.header, block}
    pending = [loop.header]
    while pending:
        current = pending.pop()
        if current in loop.latches:
            return False
        for target in cfg.successors(current):
            if target in loop.blocks and target not in seen:
                seen.add(target)
                pending.append(target)
    return True


def _of_condition(
    condition: Value, stays_if: bool, loop: Loop, inductions: Inductions, alone: bool, depth: int
) -> Expression | None:
    """The first iteration in which `condition` is not `stays_if`."""
    if not isinstance(condition, Instruction) or depth > _MAXIMUM_DEPTH:
        return None
    if condition.opcode.name == "icmp":
        return _of_comparison(condition, stays_if, loop, inductions, alone)
    if condition.opcode.name == "xor" and _is_true(condition.operands[1]):
        return _of_condition(condition.operands[0], not stays_if, loop, inductions, alone, depth + 1)
    parts = _conjunction(condition, stays_if)
    counts = [_of_condition(part, stays_if, loop, inductions, False, depth + 1) for part in parts]
    if len(counts) != 2 or counts[0] is None or counts[1] is None:
        return None
    return binary("umin", counts[0], counts[1])


def _is_true(value: Value) -> bool:
    return isinstance(value, ConstantInt) and value.type.bits == 1 and value.value == 1


def _is_false(value: Value) -> bool:
    return isinstance(value, ConstantInt) and value.type.bits == 1 and value.value == 0


def _conjunction(condition: Instruction, stays_if: bool) -> list[Value]:
    """The two conditions that must both be `stays_if`, if `condition` is made of such."""
    name, operands = condition.opcode.name, condition.operands
    if name == ("and" if stays_if else "or"):
        return operands
    if name == "select" and stays_if and _is_false(operands[2]):
        return operands[:2]
    if name == "select" and not stays_if and _is_true(operands[1]):
        return [operands[0], operands[2]]
    return []


def _of_comparison(
    test: Instruction, stays_if: bool, loop: Loop, inductions: Inductions, alone: bool
) -> Expression | None:
    if not isinstance(test.operands[0].type, IntType) or test.operands[0].type.bits > 64:
        return None
    left, right = test.operands
    predicate = test.predicate if stays_if else _INVERSE[test.predicate]
    sequence, limit = _sequence(left, loop, inductions), _invariant(right, loop, 0)
    if sequence is None or limit is None:
        sequence, limit = _sequence(right, loop, inductions), _invariant(left, loop, 0)
        predicate = _SWAPPED.get(predicate, predicate)
    if sequence is None or limit is None:
        return None
    if predicate == "eq":
        difference = extend(False, sequence.bits, binary("sub", limit, sequence.first))
        return binary("sub", Constant(1), binary("umin", difference, Constant(1)))
    if predicate == "ne":
        return _until_equal(sequence, limit, alone)
    orders = ["s", "u"] if "samesign" in test.flags else [predicate[0]]
    for order in orders:
        found = _until_passed(sequence, limit, order == "s", predicate[1:])
        if found is not None:
            return found
    return None


def _sequence(value: Value, loop: Loop, inductions: Inductions) -> _Sequence | None:
    """`value` as an induction variable of `loop` plus values that do not change in it."""
    flags = {"nsw", "nuw"}
    offsets: list[tuple[str, Expression]] = []
    for _ in range(_MAXIMUM_DEPTH):
        if not isinstance(value, Instruction):
            return None
        induction = inductions.of_phi(value)
        if induction is not None:
            return _from_induction(induction, offsets, flags) if induction.loop is loop else None
        name = value.opcode.name
        if name not in ("add", "sub") and not (name == "or" and "disjoint" in value.flags):
            return None
        left, right = value.operands
        if name != "sub" and not isinstance(right, ConstantInt) and _invariant(left, loop, 0) is not None:
            left, right = right, left
        offset = _invariant(right, loop, 0)
        if offset is None:
            return None
        offsets.append(("sub" if name == "sub" else "add", offset))
        flags &= {"nsw", "nuw"} if name == "or" else set(value.flags)
        value = left
    return None


def _from_induction(
    induction: Induction, offsets: list[tuple[str, Expression]], flags: set[str]
) -> _Sequence | None:
    step, first = induction.constant_step, leaf(induction.start)
    if not isinstance(induction.phi.type, IntType) or not step or first is None:
        return None
    bits = induction.phi.type.bits
    if abs(step) >= 1 << (bits - 1):
        return None
    for operator, offset in reversed(offsets):
        first = binary(operator, first, offset)
    flags &= set(induction.next.flags)
    # `add nuw x, -1` promises x = 0; it does not say that counting down stops at 0.
    if (step < 0) != induction.negative_step:
        flags.discard("nuw")
    return _Sequence(first, step, bits, frozenset(flags))


def _invariant(value: Value, loop: Loop, depth: int) -> Expression | None:
    """`value` in terms of values from outside of `loop`; correct modulo 2**bits of its type."""
    if is_invariant(value, loop):
        return leaf(value)
    assert isinstance(value, Instruction)
    if depth > _MAXIMUM_DEPTH or not isinstance(value.type, IntType) or value.type.bits > 64:
        return None
    name, bits = value.opcode.name, value.type.bits
    minmax = value.callee_name.split(".")[1:2] if value.callee_name.startswith("llvm.") else []
    if name not in ("add", "sub", "mul", "sext", "zext", "trunc") and (
        not minmax or minmax[0] not in _INTRINSICS
    ):
        return None
    operands = value.arguments if minmax else value.operands
    parts = [_invariant(operand, loop, depth + 1) for operand in operands]
    if any(part is None for part in parts):
        return None
    first, last = parts[0], parts[-1]
    assert first is not None
    assert last is not None
    if name == "trunc":
        return first
    if name in ("sext", "zext"):
        assert isinstance(operands[0].type, IntType)
        return extend(name == "sext", operands[0].type.bits, first)
    if minmax:
        signed = minmax[0][0] == "s"
        return binary(minmax[0], extend(signed, bits, first), extend(signed, bits, last))
    return binary(name, first, last)


def _until_equal(sequence: _Sequence, limit: Expression, alone: bool) -> Expression | None:
    """The least k with first + k*step = limit modulo 2**bits."""
    bits = sequence.bits
    distance = binary("sub", limit, sequence.first)
    if sequence.step == -1:
        return extend(False, bits, binary("sub", sequence.first, limit))
    shift = (sequence.step & -sequence.step).bit_length() - 1
    if shift == 0:
        factor = inverse(sequence.step % (1 << bits), bits)
        signed_factor = factor - (1 << bits) if factor >> (bits - 1) else factor
        return extend(False, bits, binary("mul", distance, Constant(signed_factor)))
    if isinstance(distance, Constant):
        if distance.value % (1 << shift):
            return None
    elif not (alone and sequence.flags):
        # Steps over the limit if the distance is no multiple: then it runs until it is left by another exit.
        return None
    reduced = bits - shift
    quotient = binary("udiv", extend(False, bits, distance), Constant(1 << shift))
    factor = inverse((sequence.step >> shift) % (1 << reduced), reduced)
    signed_factor = factor - (1 << reduced) if factor >> (reduced - 1) else factor
    return extend(False, reduced, binary("mul", quotient, Constant(signed_factor)))


def _until_passed(sequence: _Sequence, limit: Expression, signed: bool, relation: str) -> Expression | None:
    """The first k for which `first + k*step relation limit` fails, in signed or unsigned order."""
    upwards = relation in ("lt", "le")
    if upwards != (sequence.step > 0):
        return None
    bits, size = sequence.bits, abs(sequence.step)
    start, end = extend(signed, bits, sequence.first), extend(signed, bits, limit)
    last = _extreme(bits, signed, upwards)
    direction = 1 if upwards else -1
    inclusive = relation in ("le", "ge")
    room = 0
    if isinstance(end, Constant):
        bound = end.value if signed or bits < 64 else end.value & ((1 << 64) - 1)
        room = (last - bound) * direction
        if inclusive and room > 0:
            # A unit beyond the limit, the inclusive test is the strict one.
            end, inclusive, room = binary("add", end, Constant(direction)), False, room - 1
    if inclusive or size - 1 > room:
        no_wrap = "nsw" if signed else "nuw"
        if no_wrap not in sequence.flags:
            return None
    low, high = (start, end) if upwards else (end, start)
    prefix = "s" if signed else "u"
    distance = binary("sub", binary(f"{prefix}max", high, low), low)
    if inclusive:
        return binary("add", binary("udiv", distance, Constant(size)), binary(f"{prefix}le", low, high))
    if size == 1:
        return distance
    positive = binary("umin", distance, Constant(1))
    return binary("add", binary("udiv", binary("sub", distance, positive), Constant(size)), positive)


def _extreme(bits: int, signed: bool, upwards: bool) -> int:
    if signed:
        return (1 << (bits - 1)) - 1 if upwards else -(1 << (bits - 1))
    return (1 << bits) - 1 if upwards else 0
