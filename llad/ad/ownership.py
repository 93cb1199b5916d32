"""References that the primal holds to its local arrays, so that they can be dropped where it fails.

Code that raises does not drop what it holds: the arrays that it made would never be freed. The forward sweep counts,
and the way out of the derivative drops what is left.
"""

from __future__ import annotations

from collections.abc import Mapping

from llad.ad.forward import Hook
from llad.ad.handles import FIND, MAKE, START
from llad.ad.storage import Storage
from llad.ad.structure import Structure
from llad.analysis.facts import RuntimeFact
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import I8, I64, PTR, VOID, ArrayType, FunctionType
from llad.ir.values import Argument, Value, integer, null

DROP = "llad.references.drop"
# An array and the references to it.
OWNED = ArrayType(2, I64)
OWNED_BYTES = 16
# As many arrays are counted in registers. Such derivatives can be differentiated again.
FEW = 8


class Ownership:
    """Two places for each array: its header and the references that the primal holds to it.

    That is the newest array that an allocation made (where it runs again while the one before is alive, that one is
    forgotten), or an argument. Only arrays whose header nobody else keeps are counted.
    """

    def __init__(self, module: Module, storage: Storage, structure: Structure) -> None:
        self.module = module
        self.storage = storage
        self.structure = structure
        self.slots: dict[Value, tuple[Value, Value]] = {}
        runtime = structure.lowered.runtime
        headers: list[Value] = []
        for found in structure.memory.all():
            base = found.base
            if found.kind == "allocation" and isinstance(base, Instruction):
                fact = runtime[base.callee_name]
                alone = not structure.memory.escapes(found) and self._is_only_counted(base) is not None
                if fact.counted and fact.destructor < 0 and alone:
                    headers.append(base)
        for argument in structure.function.arguments:
            if argument.type.is_pointer and self._is_only_counted(argument):
                headers.append(argument)
        self.table: Value | None = None
        if len(headers) > FEW:
            self.table = storage.table("owned", OWNED, len(headers), "owned")
        for number, header in enumerate(headers):
            self.slots[header] = self._provide(header, number)

    def _provide(self, header: Value, number: int) -> tuple[Value, Value]:
        names = f"{header.name}.owned", f"{header.name}.references"
        if self.table is None:
            array = self.storage.place(("owned", header), PTR, names[0], 0, null())
            return array, self.storage.place(("count", header), I64, names[1], 0, integer(64, 0))
        entry, here = self.storage.entry, number * OWNED_BYTES
        array = entry.gep(I8, self.table, [integer(64, here)], names[0], ("inbounds",))
        return array, entry.gep(I8, self.table, [integer(64, here + 8)], names[1], ("inbounds",))

    def _is_only_counted(self, header: Value) -> bool | None:
        """Whether the primal takes references to `header`; None if it also hands it on, or puts it anywhere.

        What holds it then may drop it in a way that is not seen here.
        """
        seen: set[Value] = set()
        todo = [header]
        takes = False
        while todo:
            value = todo.pop()
            if value in seen:
                continue
            seen.add(value)
            for user, _ in self.structure.uses.of_value(value):
                fact = self._counting(user)
                if fact is not None:
                    takes |= fact.increments >= 0
                elif user.opcode.name in ("phi", "select"):
                    todo.append(user)
                elif user.opcode.name != "icmp" and not self._reads(user):
                    return None
        return takes

    def _counting(self, inst: Instruction) -> RuntimeFact | None:
        """The fact of a call that counts references."""
        fact = self.structure.lowered.runtime.get(inst.callee_name) if inst.opcode.is_call else None
        return fact if fact is not None and max(fact.increments, fact.decrements) >= 0 else None

    def _reads(self, inst: Instruction) -> bool:
        """True for a call that asks where the elements are, and for a mark of our own."""
        if inst.opcode.is_call and inst.callee in (MAKE, START, FIND):
            return True
        fact = self.structure.lowered.runtime.get(inst.callee_name) if inst.opcode.is_call else None
        return fact is not None and fact.data_of >= 0

    def hooks(self) -> dict[Instruction, Hook]:
        """What to do behind the copies of the calls that make arrays and count references."""
        found: dict[Instruction, Hook] = {}
        if self.slots:
            for inst in self.structure.function.instructions():
                if inst in self.slots:
                    found[inst] = self._made
                elif self._counting(inst) is not None:
                    found[inst] = self._counted
        return found

    def _made(self, builder: Builder, inst: Instruction, values: Mapping[Value, Value]) -> None:
        array, count = self.slots[inst]
        builder.store(values[inst], array)
        builder.store(integer(64, 1), count)

    def _counted(self, builder: Builder, inst: Instruction, values: Mapping[Value, Value]) -> None:
        fact = self._counting(inst)
        assert fact is not None
        takes = fact.increments >= 0
        pointer = inst.operands[max(fact.increments, fact.decrements)]
        if pointer in self.slots and isinstance(pointer, Argument):
            array, count = self.slots[pointer]
            builder.store(values[pointer], array)
            if takes:
                builder.store(builder.binary("add", builder.load(I64, count), integer(64, 1)), count)
            else:
                self._change(builder, pointer, values[pointer], -1)
            return
        header = values.get(pointer, pointer)
        bases = {found.base for found in self.structure.memory.objects(pointer)}
        for base in self.slots:
            # The same array may be passed as two arguments: a reference that is counted twice must not be.
            if base in bases or (isinstance(base, Argument) and not takes):
                self._change(builder, base, header, 1 if takes else -1)

    def _change(self, builder: Builder, base: Value, header: Value, change: int) -> None:
        """Count a reference to `header` if that is the array of `base`, and alive."""
        array, count = self.slots[base]
        before = builder.load(I64, count)
        same = builder.compare("icmp", "eq", builder.load(PTR, array), header)
        alive = builder.compare("icmp", "ne", before, integer(64, 0))
        after = builder.binary("add", before, integer(64, change))
        builder.store(builder.select(builder.binary("and", same, alive), after, before), count)

    def drop(self, builder: Builder) -> None:
        """Drop all references that are left."""
        if not self.slots:
            return
        callee = self.module.functions.get(DROP) or self._make_drop()
        if self.table is not None:
            callee = self._make_drop_all(callee)
            builder.call(callee, callee.function_type, [self.table, integer(64, len(self.slots))])
            return
        for array, count in self.slots.values():
            arguments: list[Value] = [builder.load(PTR, array), builder.load(I64, count)]
            builder.call(callee, callee.function_type, arguments)

    def _make_drop(self) -> Function:
        """`(header, count)`: drop as many references. Out of line: Numba pairs references within one function."""
        runtime: Mapping[str, RuntimeFact] = self.structure.lowered.runtime
        name = next(name for name, fact in runtime.items() if fact.decrements >= 0)
        release = self.module.declare(name, FunctionType(VOID, (PTR,)))
        function = Function(DROP, FunctionType(VOID, (PTR, I64)), ["header", "count"])
        function.prefix, function.suffix = "internal", "noinline nounwind"
        self.module.add_function(function)
        header, count = function.arguments
        entry, loop, done = (function.add_block(name) for name in ("entry", "loop", "done"))
        start = Builder(entry)
        start.branch_if(start.compare("icmp", "eq", count, integer(64, 0)), done, loop)
        body = Builder(loop)
        left = body.phi(I64, [(count, entry)], "left")
        body.call(release, release.function_type, [header])
        less = body.binary("sub", left, integer(64, 1))
        left.operands += [less, loop]
        body.branch_if(body.compare("icmp", "eq", less, integer(64, 0)), done, loop)
        Builder(done).ret()
        return function

    def _make_drop_all(self, drop: Function) -> Function:
        """`(table, count)`: the same for `count` entries side by side."""
        function = Function(f"{DROP}.all", FunctionType(VOID, (PTR, I64)), ["table", "count"])
        function.prefix, function.suffix = "internal", "noinline nounwind"
        self.module.add_function(function)
        table, count = function.arguments
        entry, loop, done = (function.add_block(name) for name in ("entry", "loop", "done"))
        Builder(entry).branch(loop)
        body = Builder(loop)
        index = body.phi(I64, [(integer(64, 0), entry)], "index")
        place = body.gep(OWNED, table, [index])
        held = body.load(I64, body.gep(I8, place, [integer(64, 8)]))
        body.call(drop, drop.function_type, [body.load(PTR, place), held])
        following = body.binary("add", index, integer(64, 1))
        index.operands += [following, loop]
        body.branch_if(body.compare("icmp", "eq", following, count), done, loop)
        Builder(done).ret()
        return function
