"""Small objects on the heap become local variables: lists, class instances that do not leave the function.

Before:                                             After:
    %h = call ptr @new(i64 32, ptr @drop)               entry: %h.cell = alloca [32 x i8], zeroed
    %p = call ptr @elements(ptr %h)                     (uses of %p and %h: %h.cell)
    store i64 %n, ptr %p                                store i64 %n, ptr %h.cell
    call void @decrement(ptr %h)
    ret i32 0                                           call void @drop(ptr %h.cell, i64 32, ptr null)
                                                        ret i32 0

LLVM then takes the variable apart, and what was behind two pointers is a value. What an object holds is dropped where
the function is left, or where the object is made again in a loop: never earlier than before, so that nothing is used
that is gone. (A zeroed object holds nothing; dropping it does nothing.)

Objects stay where they are if their address is stored or passed on, if they live while their own allocation is executed
again, and if a pointer may point into one of them as well as into other memory.
"""

from __future__ import annotations

from collections.abc import Mapping

from llad.analysis.cfg import ControlFlow
from llad.analysis.facts import Lowered, RuntimeFact
from llad.analysis.pointers import Pointers
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import I1, I8, I64, PTR, VOID, ArrayType, FunctionType
from llad.ir.values import BasicBlock, ConstantInt, ConstantWord, Value, boolean, integer, null

__all__ = ["promote_cells"]

_FILL = "llvm.memset.p0.i64"
_ALIGNMENT = 16
# Objects beyond this size are no bookkeeping.
_LARGEST = 4096


def promote_cells(module: Module, root: str, runtime: Mapping[str, RuntimeFact]) -> bool:
    """Make local variables of the objects with a destructor that `root` allocates. Changes `module` in place.

    Functions must be inlined, variables in registers. Returns whether there was anything to do.
    """
    function = module.functions[root]
    candidates = [inst for inst in function.instructions() if _is_candidate(inst, runtime)]
    if not candidates:
        return False
    lowered = Lowered(module, root, (), runtime)
    cfg = ControlFlow.of(function)
    promoted = _promotable(
        function, candidates, Pointers.of(lowered, function, cfg, through_memory=False), runtime
    )
    if not promoted:
        return False
    _Promotion(module, function, cfg, runtime, promoted).run()
    return True


def _is_candidate(inst: Instruction, runtime: Mapping[str, RuntimeFact]) -> bool:
    fact = runtime.get(inst.callee_name) if inst.opcode.is_call else None
    if fact is None or fact.destructor < 0:
        return False
    size, drop = inst.arguments[fact.allocates_size], inst.arguments[fact.destructor]
    return (
        isinstance(size, ConstantInt)
        and size.value <= _LARGEST
        and isinstance(drop, Function)
        and not drop.is_declaration
        and len(drop.arguments) == 3
    )


def _promotable(
    function: Function, candidates: list[Instruction], pointers: Pointers, runtime: Mapping[str, RuntimeFact]
) -> frozenset[Instruction]:
    found = {inst for inst in candidates if inst not in pointers.escaping}
    derived = [inst for inst in function.instructions() if inst.type.scalar.is_pointer]
    changed = True
    while changed:
        changed = False
        for inst in derived:
            roots = pointers.roots(inst)
            mixed = not roots <= found or inst in pointers.ambiguous
            if mixed and not found.isdisjoint(roots):
                found -= roots
                changed = True
    return frozenset(found)


class _Promotion:
    def __init__(
        self,
        module: Module,
        function: Function,
        cfg: ControlFlow,
        runtime: Mapping[str, RuntimeFact],
        promoted: frozenset[Instruction],
    ) -> None:
        self.module = module
        self.function = function
        self.cfg = cfg
        self.runtime = runtime
        self.pointers = Pointers.of(
            Lowered(module, function.name, (), runtime), function, cfg, through_memory=False
        )
        self.promoted = promoted
        self.merges = self._superfluous_merges()
        # In the order of the program: output must not depend on the order of sets.
        self.cells = {inst: self._cell(inst) for inst in function.instructions() if inst in promoted}

    def _cell(self, allocation: Instruction) -> Instruction:
        size = self._size(allocation)
        builder = Builder(BasicBlock("scratch"))
        return builder.alloca(ArrayType(size, I8), f"{allocation.name}.cell", _ALIGNMENT)

    def _size(self, allocation: Instruction) -> int:
        size = allocation.arguments[self.runtime[allocation.callee_name].allocates_size]
        assert isinstance(size, ConstantInt)
        return size.value

    def _superfluous_merges(self) -> dict[Instruction, Instruction]:
        """Phis and selects that choose between an object and nothing, with the object.

        Nobody looks where there is nothing. Without them LLVM takes variables apart as what they are; through them
        it would take addresses for integers.
        """
        compared = {
            operand
            for inst in self.function.instructions()
            if inst.opcode.name == "icmp"
            for operand in inst.operands
        }
        found: dict[Instruction, Instruction] = {}
        for inst in self.function.instructions():
            roots = self.pointers.roots(inst) if inst.type.is_pointer else frozenset()
            if inst.opcode.name in ("phi", "select") and len(roots) == 1 and inst not in compared:
                root = next(iter(roots))
                if isinstance(root, Instruction) and root in self.promoted:
                    found[inst] = root
        changed = True
        while changed:
            changed = False
            for inst, root in list(found.items()):
                merged = inst.operands[1:] if inst.opcode.name == "select" else [v for v, _ in inst.incoming]
                if not all(self._is_address(value, root, found) for value in merged):
                    del found[inst]
                    changed = True
        return found

    def _is_address(self, value: Value, root: Instruction, merges: Mapping[Instruction, Instruction]) -> bool:
        """Whether `value` is the object `root` itself, or nothing at all."""
        while isinstance(value, Instruction) and value is not root and value not in merges:
            fact = self.runtime.get(value.callee_name) if value.opcode.is_call else None
            if fact is None or fact.data_of < 0:
                return False
            value = value.arguments[fact.data_of]
        return isinstance(value, Instruction | ConstantWord)

    def run(self) -> None:
        replaced: dict[Value, Value] = {}
        for merge, root in self.merges.items():
            replaced[merge] = root
        for allocation, cell in self.cells.items():
            replaced[allocation] = cell
        for block in self.function.blocks:
            made = Builder(BasicBlock("scratch"))
            for inst in block.instructions:
                self._rewrite(inst, made, replaced)
            block.instructions = made.block.instructions
            for inst in block.instructions:
                inst.block = block
        for inst in self.function.instructions():
            inst.operands = [_final(operand, replaced) for operand in inst.operands]
        start = Builder(BasicBlock("scratch"))
        for cell in self.cells.values():
            start.emit(cell)
        for allocation in self.cells:
            self._clear(start, allocation)
        entry = self.function.entry
        entry.instructions[:0] = start.block.instructions
        for inst in start.block.instructions:
            inst.block = entry

    def _rewrite(self, inst: Instruction, made: Builder, replaced: dict[Value, Value]) -> None:
        """Copies `inst` to `made`, unless it has become superfluous."""
        if inst in self.merges:
            return
        if inst in self.promoted:
            assert inst.block is not None
            if self.cfg.reaches(inst.block, inst.block):
                self._drop(made, inst)
                self._clear(made, inst)
            return
        fact = self.runtime.get(inst.callee_name) if inst.opcode.is_call else None
        if fact is not None:
            for position in (fact.data_of, fact.increments, fact.decrements):
                roots = self.pointers.roots(inst.arguments[position]) if position >= 0 else frozenset()
                if roots and roots <= self.promoted:
                    if position == fact.data_of:
                        replaced[inst] = inst.arguments[position]
                    return
        if inst.opcode.name == "ret":
            for allocation in self.cells:
                self._drop(made, allocation)
        made.emit(inst)

    def _drop(self, builder: Builder, allocation: Instruction) -> None:
        drop = allocation.arguments[self.runtime[allocation.callee_name].destructor]
        assert isinstance(drop, Function)
        given = [self.cells[allocation], integer(64, self._size(allocation)), null()]
        builder.call(drop, drop.function_type, list(given))

    def _clear(self, builder: Builder, allocation: Instruction) -> None:
        signature = FunctionType(VOID, (PTR, I8, I64, I1))
        fill = self.module.declare(_FILL, signature)
        size = integer(64, self._size(allocation))
        builder.call(fill, signature, [self.cells[allocation], integer(8, 0), size, boolean(False)])


def _final(value: Value, replaced: Mapping[Value, Value]) -> Value:
    while value in replaced:
        value = replaced[value]
    return value
