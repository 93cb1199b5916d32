"""Emits the functions that stand for a callee: its forward sweep, its reverse sweep, and what makes its records."""

from __future__ import annotations

from collections.abc import Mapping

from llad.ad.activity import Activity
from llad.ad.alias_scopes import AliasScopes
from llad.ad.caches import Caches
from llad.ad.calls import CalleeFunctions, Calls
from llad.ad.forward import ForwardSweep
from llad.ad.handle_shadows import HandleShadows
from llad.ad.handles import NOTHING
from llad.ad.plan import Plan, Segment
from llad.ad.plan_text import plan_text
from llad.ad.planner import make_plan
from llad.ad.references import References
from llad.ad.resolve import PrimalValues
from llad.ad.reverse_sweep import ReverseSweep
from llad.ad.runtime import OUT_OF_MEMORY, runtime_function
from llad.ad.shadow_objects import LocalShadows
from llad.ad.storage import (
    Layout,
    RecordStorage,
    SavedArguments,
    add_bytes,
    context_of_record,
    handles_of_context,
)
from llad.ad.structure import Structure
from llad.ad.work import Work
from llad.analysis.memory import MemoryObject
from llad.errors import InternalError
from llad.ir.builder import Builder
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import I32, PTR, VOID, FunctionType
from llad.ir.values import BasicBlock, Value, integer, negative_zero, null
from llad.options import Options


def emit_callee(
    module: Module, activity: Activity, functions: Mapping[Function, CalleeFunctions], options: Options
) -> str:
    """Fill the functions of the callee that `activity` describes; returns the plan that they follow as text.

    Strategies chosen by hand name loops of the root: here every loop keeps what it needs.
    """
    structure, work, plan = make_plan(activity.structure, activity, Options(options.optimize_first))
    _Emitter(module, structure, activity, functions, work, plan).emit()
    return plan_text(structure, activity, plan)


class _Emitter:
    def __init__(
        self,
        module: Module,
        structure: Structure,
        activity: Activity,
        functions: Mapping[Function, CalleeFunctions],
        work: Work,
        plan: Plan,
    ) -> None:
        self.module = module
        self.activity = activity
        self.structure = structure
        self.functions = functions
        self.own = functions[activity.structure.function]
        self.work = work
        self.plan = plan
        self.layout = Layout()

    def emit(self) -> None:
        storage = self._storage(self.own.forward, fresh=True)
        values: dict[Value, Value] = dict(
            zip(self.structure.function.arguments, self.own.forward.arguments, strict=False)
        )
        references = self._forward(storage, values)
        self._reverse(storage, values, references)

    def _storage(self, function: Function, fresh: bool) -> RecordStorage:
        entry = Builder(function.add_block("prologue"))
        return RecordStorage(self.module, entry, function.arguments[-1], self.layout, fresh)

    def _caches(self, storage: RecordStorage, scopes: AliasScopes) -> Caches:
        return Caches(self.module, storage, self.plan, scopes)

    def _forward(self, storage: RecordStorage, values: dict[Value, Value]) -> References:
        function, entry, scopes = self.own.forward, storage.entry, AliasScopes()
        context = context_of_record(entry, storage.record)
        caches = self._caches(storage, scopes)
        list = handles_of_context(entry, context)
        handles = HandleShadows(self.module, storage, self.plan.handles, {}, list)
        if handles.nothing is not None:
            values[NOTHING] = handles.nothing
        references = References(self.module, storage, self.structure.lowered.runtime)
        segment = self.plan.segments[None]
        out_of_memory = BasicBlock("out.of.memory", function)

        def keep_slot(value: Value) -> Value:
            return storage.place(("kept", value), value.type, f"{value.name}.kept")

        sweep = ForwardSweep(
            self.structure, self.plan, segment, function, caches, handles, values, keep_slot, out_of_memory
        )
        sweep.calls = Calls(self.functions, context, function, out_of_memory)
        for found in segment.kept_objects:
            assert isinstance(found.base, Instruction)
            sweep.add_hook(found.base, references.hold)

        def on_return(builder: Builder, block: BasicBlock, status: Value) -> None:
            if block is not self.structure.prepared.success:
                builder.ret(status)
                return
            total = builder.binary("add", caches.bytes_in_use(builder), references.bytes_in_use(builder))
            add_bytes(builder, context, total)
            builder.ret(integer(32, 0))

        sweep.on_return = on_return
        sweep.emit([*self.structure.cfg.reverse_postorder])
        function.blocks.append(out_of_memory)
        Builder(out_of_memory).ret(integer(32, OUT_OF_MEMORY))
        scopes.attach(self.module)
        return references

    def _reverse(
        self, forward_storage: RecordStorage, values: Mapping[Value, Value], references: References
    ) -> None:
        function, structure, plan = self.own.reverse, self.structure, self.plan
        storage, scopes = self._storage(function, fresh=False), AliasScopes()
        entry = storage.entry
        caches = self._caches(storage, scopes)
        handles = HandleShadows(self.module, storage, plan.handles, {}, null())
        saved = SavedArguments(forward_storage, storage, values)
        if handles.nothing is not None:
            saved.found[NOTHING] = handles.nothing
        first, out_of_memory = function.add_block("reverse"), BasicBlock("out.of.memory", function)
        exit = BasicBlock("epilogue", function)
        statuses: list[tuple[Value, BasicBlock]] = [(integer(32, OUT_OF_MEMORY), out_of_memory)]
        slots: dict[Value, Value] = {}

        def keep_slot(value: Value) -> Value:
            return storage.place(("kept", value), value.type, f"{value.name}.kept")

        def adjoint_slot(value: Value) -> Value:
            slot = slots.get(value)
            if slot is None:
                slot = slots[value] = entry.alloca(value.type, f"{value.name}.adjoint.slot")
                entry.store(negative_zero(value.type), slot)
            return slot

        def finish(builder: Builder) -> None:
            for position, index in enumerate(self.activity.reversed_parameters):
                parameter = structure.function.arguments[index]
                if not parameter.type.is_pointer:
                    total = builder.load(parameter.type, adjoint_slot(parameter))
                    builder.store(total, function.arguments[position])
            statuses.append((integer(32, 0), builder.block))
            builder.branch(exit)

        shadows = LocalShadows(
            structure, self.work, plan.handles, self.module, entry, self._shadow_parameters(function)
        )
        primals = PrimalValues(
            structure, plan, caches, handles, function, out_of_memory, saved, keep_slot, Builder(first)
        )
        reverse = ReverseSweep(
            structure,
            self.activity,
            self.work,
            plan,
            function,
            self.module,
            primals,
            shadows,
            adjoint_slot,
            finish,
            _never_forward,
            _never_release,
        )
        reverse.calls = Calls(self.functions, null(), function, out_of_memory)
        success = structure.prepared.success
        assert success is not None
        begin = reverse.emit(success)
        primals.start_block(first, None)
        shadows.acquire(primals.builder, reverse.alive_at_end(success), primals)
        primals.builder.branch(begin)
        cleanup = self._cleanup(caches, references)
        self._records(cleanup)
        function.blocks += [out_of_memory, exit]
        Builder(out_of_memory).branch(exit)
        builder = Builder(exit)
        status = builder.phi(I32, statuses, "status")
        if cleanup is not None:
            builder.call(cleanup, cleanup.function_type, [storage.record])
        shadows.release_all(builder)
        builder.ret(status)
        entry.branch(first)
        forward_storage.entry.branch(self.own.forward.blocks[1])
        scopes.attach(self.module)

    def _shadow_parameters(self, function: Function) -> dict[MemoryObject, Value]:
        found: dict[MemoryObject, Value] = {}
        for position, index in enumerate(self.activity.reversed_parameters):
            parameter = self.structure.function.arguments[index]
            for item in self.structure.memory.objects(parameter) if parameter.type.is_pointer else ():
                if item.kind == "parameter":
                    found[item] = function.arguments[position]
        return found

    def _cleanup(self, caches: Caches, references: References) -> Function | None:
        """A function that frees what a record owns; it may run again, and then does nothing."""
        if not caches.states and not references.slots:
            return None
        name = f"{self.structure.function.name}.cleanup"
        function = self.module.add_function(Function(name, FunctionType(VOID, (PTR,)), ["record"]))
        function.prefix = "internal"
        storage = self._storage(function, fresh=False)
        builder = storage.entry
        own = self._caches(storage, AliasScopes())
        own.free(builder)
        held = References(self.module, storage, self.structure.lowered.runtime)
        for allocation in references.slots:
            held.provide(allocation)
        held.release_all(builder)
        builder.ret()
        return function

    def _records(self, cleanup: Function | None) -> None:
        """What makes a record: the layout is complete now."""
        new = runtime_function(self.module, "records", "llad.record.new")
        builder = Builder(self.own.record.add_block("entry"))
        arguments: list[Value] = [self.own.record.arguments[0], integer(64, self.layout.bytes)]
        owner: Value = cleanup if cleanup is not None else null()
        builder.ret(builder.call(new, new.function_type, [*arguments, owner], "record"))


def _never_forward(segment: Segment, values: dict[Value, Value]) -> ForwardSweep:
    raise InternalError("no loop of a callee is recomputed")


def _never_release(builder: Builder, segment: Segment) -> None:
    raise InternalError("no loop of a callee is recomputed")
