"""The shape of one function: blocks, terminators, phis, dominance; then each instruction's own rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from llad.ir.instructions import CallInfo, Instruction, MemoryInfo, OtherInfo
from llad.ir.module import Function
from llad.ir.opcodes import OPCODES
from llad.ir.printing.names import local_names
from llad.ir.types import METADATA, VOID, ArrayType, StructType, Type
from llad.ir.values import Argument, BasicBlock, Constant, InlineAssembly, MetadataValue, Value
from llad.ir.verifying.constants import ConstantChecker
from llad.ir.verifying.flags import FLAGS_OF
from llad.ir.verifying.flow import Flow
from llad.ir.verifying.operands import ORDINARY_RULES
from llad.ir.verifying.rare import RARE_RULES

__all__ = ["FunctionChecker"]

_RULES = {**ORDINARY_RULES, **RARE_RULES}

_WITHOUT_RESULT = frozenset(
    ["ret", "br", "switch", "indirectbr", "unreachable", "resume", "cleanupret", "catchret", "store", "fence"]
)


def _shapes() -> Mapping[str, tuple[int, int | None, type[object]]]:
    """Per opcode: fewest operands, most operands (None: any number), type of the payload."""
    nothing = type(None)
    table: dict[str, tuple[int, int | None, type[object]]] = {
        name: (2, 2, nothing) if opcode.group == "binary" else (1, 1, nothing)
        for name, opcode in OPCODES.items()
    }
    table |= {
        "icmp": (2, 2, str), "fcmp": (2, 2, str), "alloca": (1, 1, MemoryInfo), "load": (1, 1, MemoryInfo),
        "store": (2, 2, MemoryInfo), "atomicrmw": (2, 2, MemoryInfo), "cmpxchg": (3, 3, MemoryInfo),
        "fence": (0, 0, OtherInfo), "getelementptr": (1, None, Type), "extractelement": (2, 2, nothing),
        "insertelement": (3, 3, nothing), "shufflevector": (3, 3, nothing), "extractvalue": (1, 1, tuple),
        "insertvalue": (2, 2, tuple), "select": (3, 3, nothing), "phi": (0, None, nothing),
        "ret": (0, 1, nothing), "br": (1, 3, nothing), "switch": (2, None, nothing),
        "indirectbr": (1, None, nothing), "unreachable": (0, 0, nothing),
        "landingpad": (0, None, OtherInfo), "cleanuppad": (1, None, nothing), "catchpad": (1, None, nothing),
        "catchswitch": (2, None, OtherInfo), "cleanupret": (1, 2, OtherInfo), "catchret": (2, 2, nothing),
        "call": (1, None, CallInfo), "invoke": (3, None, CallInfo), "callbr": (2, None, CallInfo),
    }  # fmt: skip
    return MappingProxyType(table)


_SHAPES = _shapes()


_PADS = frozenset(["landingpad", "cleanuppad", "catchpad"])


def _unwind_targets(inst: Instruction) -> list[Value]:
    """Blocks that a terminator enters by unwinding."""
    name = inst.opcode.name
    if name == "invoke":
        return inst.operands[-2:-1]
    return inst.operands[1:] if name in ("catchswitch", "cleanupret") else []


class FunctionChecker:
    """Collects what is wrong with one function in `problems`."""

    def __init__(self, checker: ConstantChecker, function: Function) -> None:
        self.problems: list[str] = []
        self._checker = checker
        self._function = function
        self._names: dict[int, str] | None = None
        # Where each instruction stands: block and index.
        self._places: dict[Instruction, tuple[BasicBlock, int]] = {}
        self._blocks = set(function.blocks)

    def check(self) -> None:
        self._header()
        if self._function.is_declaration:
            return
        if self._structure():
            flow = Flow(self._function)
            self._edges(flow)
            for block in self._function.blocks:
                for inst in block.instructions:
                    self._instruction(inst, block, flow)

    def _report(self, message: str, block: BasicBlock | None = None, inst: Instruction | None = None) -> None:
        if self._names is None:
            self._names = local_names(self._function)
        where = f"@{self._function.name}"
        if block is not None:
            where += f", block {self._names.get(id(block), block.name)}"
        if inst is not None:
            name = self._names.get(id(inst), "")
            where += f", {name + ' = ' if name else ''}{inst.opcode.name}"
        self.problems.append(f"{where}: {message}")

    def _header(self) -> None:
        function = self._function
        types = tuple(argument.type for argument in function.arguments)
        if types != function.function_type.parameters:
            self._report(f"the arguments do not match the type {function.function_type}")
        for place, argument in enumerate(function.arguments):
            if argument.index != place:
                self._report(f"argument {place} says it is argument {argument.index}")

    def _structure(self) -> bool:
        """Blocks and terminators; False if they are too broken to look any further."""
        before = len(self.problems)
        if len(self._blocks) != len(self._function.blocks):
            self._report("a block stands twice in the function")
        for block in self._function.blocks:
            if block.function is not self._function:
                self._report("belongs to another function", block)
            if not block.instructions or not block.instructions[-1].opcode.is_terminator:
                self._report("does not end in a terminator", block)
            for place, inst in enumerate(block.instructions):
                if inst in self._places:
                    self._report("stands twice in the function", block, inst)
                self._places[inst] = (block, place)
                if inst.block is not block:
                    self._report("does not know its block", block, inst)
                if inst.opcode.is_terminator and place + 1 < len(block.instructions):
                    self._report("a terminator stands before the end of the block", block, inst)
                self._shape(block, inst)
                for operand in inst.operands:
                    if isinstance(operand, BasicBlock) and operand not in self._blocks:
                        self._report(f"%{operand.name} is no block of the function", block, inst)
        return len(self.problems) == before

    def _shape(self, block: BasicBlock, inst: Instruction) -> None:
        fewest, most, payload = _SHAPES[inst.opcode.name]
        count = len(inst.operands)
        if count < fewest or (most is not None and count > most):
            self._report(f"has {count} operands", block, inst)
        if inst.opcode.name in ("phi", "switch") and count % 2:
            self._report("the operands are not pairs", block, inst)
        if not isinstance(inst.payload, payload):
            self._report(f"the payload is {inst.payload!r}", block, inst)

    def _edges(self, flow: Flow) -> None:
        entry = self._function.entry
        if flow.predecessors[entry]:
            self._report("the entry has predecessors", entry)
        for block in self._function.blocks:
            edges = Counter(flow.predecessors[block])
            beyond = False
            for inst in block.instructions:
                if inst.opcode.name != "phi":
                    beyond = True
                    continue
                if beyond:
                    self._report("a phi stands behind another instruction", block, inst)
                self._incoming(block, inst, edges)
            self._unwinding(block, flow)

    def _unwinding(self, block: BasicBlock, flow: Flow) -> None:
        """A block that begins with a pad is reached by unwinding only, and unwinding reaches no other."""
        first = block.instructions[min(len(block.phis), len(block.instructions) - 1)]
        is_pad = first.opcode.name in ("landingpad", "cleanuppad", "catchpad", "catchswitch")
        if any(inst.opcode.name in _PADS and inst is not first for inst in block.instructions):
            self._report("a pad does not stand first in its block", block)
        for source in flow.predecessors[block]:
            last = source.instructions[-1]
            if _unwind_targets(last).count(block) != (last.successors.count(block) if is_pad else 0):
                word = "no pad" if not is_pad else f"a {first.opcode.name}"
                self._report(f"begins with {word}, which does not fit the edge from %{source.name}", block)
                return

    def _incoming(self, block: BasicBlock, inst: Instruction, edges: Counter[BasicBlock]) -> None:
        ops = inst.operands
        given = Counter(op for op in ops[1::2] if isinstance(op, BasicBlock))
        for source in given.keys() | edges.keys():
            if given[source] != edges[source]:
                message = (
                    f"has {given[source]} values for %{source.name}, from which {edges[source]} edges come"
                )
                self._report(message, block, inst)
        values: dict[Value, Value] = {}
        for value, source_block in zip(ops[::2], ops[1::2], strict=True):
            if values.setdefault(source_block, value) != value:
                self._report(f"has different values for %{source_block.name}", block, inst)

    def _instruction(self, inst: Instruction, block: BasicBlock, flow: Flow) -> None:
        name = inst.opcode.name
        for message in _RULES[name](self._checker, inst):
            self._report(message, block, inst)
        wrong = set(inst.flags) - FLAGS_OF.get(name, frozenset())
        if wrong:
            self._report(f"cannot have the flag {min(wrong)}", block, inst)
        elif inst.flags and name in ("phi", "select", "call") and not _holds_floats(inst.type):
            self._report(
                f"cannot have the flag {inst.flags[0]} with a result of type {inst.type}", block, inst
            )
        if name in _WITHOUT_RESULT and inst.type is not VOID:
            self._report(f"the result is of type {inst.type}", block, inst)
        for place, operand in enumerate(inst.operands):
            self._operand(inst, place, operand, block, flow)

    def _operand(self, inst: Instruction, place: int, operand: Value, block: BasicBlock, flow: Flow) -> None:
        if isinstance(operand, MetadataValue) and isinstance(operand.content, Value):
            operand = operand.content
        if isinstance(operand, Instruction):
            if operand not in self._places:
                self._report(f"%{operand.name} is not defined in the function", block, inst)
            elif not self._available(inst, place, operand, block, flow):
                self._report(f"%{operand.name} does not dominate this use", block, inst)
            elif operand.type is VOID:
                self._report(f"uses a {operand.opcode.name}, which has no result", block, inst)
        elif isinstance(operand, Argument):
            if not any(operand is argument for argument in self._function.arguments):
                self._report(f"%{operand.name} is no argument of the function", block, inst)
        elif isinstance(operand, InlineAssembly):
            if not inst.opcode.is_call or place != len(inst.operands) - 1:
                self._report("inline assembly can only be called", block, inst)
        elif isinstance(operand, Constant):
            if (operand.type is METADATA) and not inst.opcode.is_call:
                self._report("metadata can only be passed to a call", block, inst)
            for message in self._checker.problems(operand):
                self._report(message, block, inst)
        elif not isinstance(operand, BasicBlock):
            self._report(f"{operand!r} is no operand", block, inst)

    def _available(
        self, inst: Instruction, place: int, used: Instruction, block: BasicBlock, flow: Flow
    ) -> bool:
        """Whether `used` is computed on every path to this use. In code never reached, anything is."""
        home, position = self._places[used]
        at_end = inst.opcode.name == "phi"
        if at_end:
            source = inst.operands[place + 1]
            assert isinstance(source, BasicBlock)
            target, block = block, source
        if not flow.reaches(block):
            return True
        if not flow.reaches(home):
            return False
        if used.opcode.name == "invoke":
            normal = used.operands[-3]
            assert isinstance(normal, BasicBlock)
            if at_end and home is block:
                return target is normal and flow.predecessors[normal].count(home) == 1
            return flow.edge_dominates(home, normal, block)
        if home is block:
            return at_end or position < self._places[inst][1]
        return flow.dominates(home, block)


def _holds_floats(type: Type) -> bool:
    """Whether fast-math flags make sense: floats, vectors, arrays and structs of them."""
    if isinstance(type, ArrayType):
        return _holds_floats(type.element)
    if isinstance(type, StructType):
        return bool(type.elements) and all(_holds_floats(element) for element in type.elements)
    return type.is_float_like
