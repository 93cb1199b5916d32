"""Whether source and destination of an assignment overlap, asked by a call and answered here.

    %shared = call i1 @llad.overlap(ptr %a, i64 %low.a, i64 %high.a, ptr %b, i64 %low.b, i64 %high.b)
    br i1 %shared, label %copy.first, label %in.place

The two pieces of memory reach from `low` to `high` bytes behind their pointers. Where the pointers belong to different
memory objects (`analysis/memory.py` says what is assumed of array parameters) the answer is no, and what would have
been done otherwise is removed. Everywhere else a test of the addresses takes the place of the call:

    %shared = (%a + %low.a < %b + %high.b) and (%b + %low.b < %a + %high.a)

In the same way addresses in different objects are not equal.
"""

from __future__ import annotations

from collections.abc import Mapping

from llad.analysis.cfg import ControlFlow
from llad.analysis.facts import Lowered
from llad.analysis.memory import MemoryObjects
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.opcodes import OPCODES
from llad.ir.types import I64
from llad.ir.values import BasicBlock, ConstantInt, Value, boolean

__all__ = ["MARKER", "resolve_overlaps"]

MARKER = "llad.overlap"


def resolve_overlaps(lowered: Lowered, function: Function) -> bool:
    """Answers the questions in `function`, which is changed in place. Returns whether there were any.

    `lowered.parameters` describes the parameters of `function`; without them those may be anything. The declaration
    of the marker stays in the module.
    """
    questions = [inst for inst in function.instructions() if inst.callee_name == MARKER]
    if not questions:
        return False
    memory = MemoryObjects.of(lowered, function, ControlFlow.of(function))
    answers: dict[Value, Value] = {}
    for inst in function.instructions():
        if inst in questions and _are_apart(memory, inst.operands[0], inst.operands[3]):
            answers[inst] = boolean(False)
        elif inst.opcode.name == "icmp" and inst.predicate in ("eq", "ne") and _compares(inst, memory):
            answers[inst] = boolean(inst.predicate == "ne")
    tests: dict[Value, list[Instruction]] = {inst: _test(inst) for inst in questions if inst not in answers}
    for block in function.blocks:
        block.instructions = [made for inst in block.instructions for made in tests.get(inst, [inst])]
        for inst in block.instructions:
            inst.block = block
    answers |= {inst: made[-1] for inst, made in tests.items()}
    _replace(function, answers)
    _fold(function)
    return True


def _compares(inst: Instruction, memory: MemoryObjects) -> bool:
    left, right = inst.operands
    return left.type.is_pointer and _are_apart(memory, left, right)


def _are_apart(memory: MemoryObjects, a: Value, b: Value) -> bool:
    """Whether the two are known to point into different objects."""
    first, second = memory.objects(a), memory.objects(b)
    if not first or not second:
        return False
    return not any(memory.may_alias(x, y) for x in first for y in second)


def _test(question: Instruction) -> list[Instruction]:
    """The test at run time; the last instruction is its result."""
    scratch = Builder(BasicBlock("scratch"))
    a, low_a, high_a, b, low_b, high_b = question.arguments
    first, second = (scratch.cast("ptrtoint", pointer, I64) for pointer in (a, b))
    start_a, end_a = (scratch.binary("add", first, distance) for distance in (low_a, high_a))
    start_b, end_b = (scratch.binary("add", second, distance) for distance in (low_b, high_b))
    before = scratch.compare("icmp", "ult", start_a, end_b)
    behind = scratch.compare("icmp", "ult", start_b, end_a)
    scratch.binary("and", before, behind, question.name)
    return scratch.block.instructions


def _replace(function: Function, replaced: Mapping[Value, Value]) -> None:
    for inst in function.instructions():
        inst.operands = [replaced.get(operand, operand) for operand in inst.operands]
    for block in function.blocks:
        block.instructions = [inst for inst in block.instructions if inst not in replaced]


def _fold(function: Function) -> None:
    """Removes decisions that are known, and what cannot be reached."""
    while True:
        known: dict[Value, Value] = {}
        for inst in function.instructions():
            result = _known(inst)
            if result is not None:
                known[inst] = result
        if not known:
            break
        _replace(function, {inst: _final(result, known) for inst, result in known.items()})
    for block in function.blocks:
        last = block.terminator
        if last.opcode.name == "br" and len(last.operands) == 3 and isinstance(last.operands[0], ConstantInt):
            taken, other = last.operands[1:] if last.operands[0].value else last.operands[:0:-1]
            assert isinstance(taken, BasicBlock)
            assert isinstance(other, BasicBlock)
            branch = Instruction(OPCODES["br"], last.type, [taken])
            branch.block = block
            block.instructions[-1] = branch
            if other is not taken:
                _drop_edge(other, block)
    _remove_unreachable(function)


def _known(inst: Instruction) -> Value | None:
    """What `inst` is, if it is a choice by a constant or makes a truth value of one."""
    name, operands = inst.opcode.name, inst.operands
    if name == "select" and isinstance(operands[0], ConstantInt):
        return operands[1] if operands[0].value else operands[2]
    if name not in ("and", "or", "xor") or getattr(inst.type, "bits", 0) != 1:
        return None
    for constant, other in (operands, operands[::-1]):
        if isinstance(constant, ConstantInt):
            truth = bool(constant.value)
            if name == "and":
                return other if truth else boolean(False)
            if name == "or":
                return boolean(True) if truth else other
            if isinstance(other, ConstantInt):
                return boolean(truth != bool(other.value))
            if not truth:
                return other
    return None


def _final(value: Value, known: Mapping[Value, Value]) -> Value:
    while value in known:
        value = known[value]
    return value


def _drop_edge(block: BasicBlock, source: BasicBlock) -> None:
    for phi in block.phis:
        phi.operands = [x for value, before in phi.incoming if before is not source for x in (value, before)]


def _remove_unreachable(function: Function) -> None:
    reached: set[BasicBlock] = set()
    todo = [function.entry]
    while todo:
        block = todo.pop()
        if block not in reached:
            reached.add(block)
            todo.extend(block.successors)
    for block in function.blocks:
        if block not in reached:
            for successor in block.successors:
                _drop_edge(successor, block)
    function.blocks = [block for block in function.blocks if block in reached]
