"""Reverse mode: from a lowered function to a function that runs it and adds its derivatives to shadows.

Stages: prepare (one success block), analyse (structure, activity), plan (what is stored, recomputed, kept), emit
(forward sweep, reverse sweep). Each is plain data for the next one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from llad.ad.activity import Activity
from llad.ad.alias_scopes import AliasScopes
from llad.ad.caches import Caches
from llad.ad.callee import emit_callee
from llad.ad.calls import CalleeFunctions, Calls
from llad.ad.forward import ForwardSweep
from llad.ad.handle_shadows import HandleShadows
from llad.ad.handles import NOTHING
from llad.ad.outline import keep_plain
from llad.ad.ownership import Ownership
from llad.ad.plan import Plan, Segment
from llad.ad.plan_text import plan_text
from llad.ad.planner import make_plan
from llad.ad.program import Program
from llad.ad.references import References
from llad.ad.resolve import PrimalValues
from llad.ad.reverse_sweep import ReverseSweep
from llad.ad.rules.linking import link_runtime
from llad.ad.runtime import OUT_OF_MEMORY
from llad.ad.shadow_objects import LocalShadows
from llad.ad.storage import Context, Storage, handles_of_context
from llad.ad.structure import Structure
from llad.ad.work import Work
from llad.analysis.facts import DATA, ERROR, RESULT, SCALAR, Derivative, ExtraParameter, Lowered
from llad.analysis.memory import MemoryObject
from llad.ir.builder import Builder
from llad.ir.clone import clone_module
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.types import I32, PTR, FunctionType
from llad.ir.values import BasicBlock, Value, integer, negative_zero, zero
from llad.options import Options


@dataclass(frozen=True)
class Gradient(Derivative):
    """A generated reverse-mode function with the plan it follows and the analyses behind the plan."""

    structure: Structure
    activity: Activity
    plan: Plan | None
    callees: tuple[str, ...] = ()  # plans of the functions that are called out of line, as text

    def plan_text(self) -> str:
        return "\n".join([plan_text(self.structure, self.activity, self.plan), *self.callees])


def differentiate_reverse(lowered: Lowered, independent: frozenset[int], options: Options) -> Gradient:
    """The adjoint of `lowered.function` with respect to the parameters with the indices `independent`.

    The new function has the primal's parameters and behind them, for every parameter in order: "derivative" for
    an independent scalar, "shadow" for independent arrays, for other arrays that carry derivatives, and for the
    result (which holds the cotangent); at the end "bytes". It runs the primal with all its side effects, then
    the reverse sweep. If the primal fails, its status is returned and the shadows are unchanged.

    Raises UnsupportedError (and its kinds) for what cannot be differentiated; the arguments stay untouched.
    """
    module = clone_module(lowered.module)
    primal = module.functions[lowered.function]
    own = replace(lowered, module=module)
    program = Program.of(own)
    structure = program.root
    activity = Activity.of(structure, independent, program)
    if structure.prepared.success is None:
        return _failing(structure, activity, independent)
    keep_plain(module, activity.callees, primal)
    functions = {f: CalleeFunctions.declare(module, called) for f, called in activity.callees.items()}
    structure, work, plan = make_plan(structure, activity, options)
    emitter = _Emitter(structure, activity, independent, plan, functions)
    emitter.emit(work)
    callees = tuple(emit_callee(module, called, functions, options) for called in activity.callees.values())
    for removed in (primal, *functions):
        del module.functions[removed.name]
    link_runtime(module)
    return Gradient(module, emitter.function.name, emitter.extra, structure, activity, plan, callees)


def _failing(structure: Structure, activity: Activity, independent: frozenset[int]) -> Gradient:
    """A function of which every path ends in an error has nothing to reverse: its derivative fails as it does."""
    extra = _extra_parameters(structure, activity, independent, None)
    function, primal = _new_function(structure, extra), structure.function
    primal.prefix = "internal"
    builder = Builder(function.add_block("entry"))
    own: list[Value] = [*function.arguments[: len(primal.arguments)]]
    builder.ret(builder.call(primal, primal.function_type, own, "status"))
    return Gradient(structure.lowered.module, function.name, extra, structure, activity, None)


class _Emitter:
    """Builds the derivative function: entry block, forward sweep, reverse sweep, one way out for all ends."""

    def __init__(
        self,
        structure: Structure,
        activity: Activity,
        independent: frozenset[int],
        plan: Plan,
        functions: Mapping[Function, CalleeFunctions],
    ) -> None:
        self.structure = structure
        self.activity = activity
        self.plan = plan
        self.lowered = structure.lowered
        self.module: Module = structure.lowered.module
        self.extra = _extra_parameters(structure, activity, independent, plan)
        self.function = _new_function(structure, self.extra)
        self.entry = Builder(self.function.add_block("prologue"))
        self.values: dict[Value, Value] = dict(
            zip(structure.function.arguments, self.function.arguments, strict=False)
        )
        self.keep_slots: dict[Value, Value] = {}
        self.adjoint_slots: dict[Value, Value] = {}
        self.exit = BasicBlock("epilogue", self.function)
        self.out_of_memory = BasicBlock("out.of.memory", self.function)
        self.statuses: list[tuple[Value, BasicBlock]] = []
        self.scopes = AliasScopes()
        self._keep_in(Storage(self.module, self.entry), functions)

    def _keep_in(self, storage: Storage, functions: Mapping[Function, CalleeFunctions]) -> None:
        """What passes from the forward to the reverse sweep, apart from kept values."""
        module, plan = self.module, self.plan
        self.context = Context(module, self.entry) if functions else None
        self.calls: Calls | None = None
        if self.context is not None:
            self.calls = Calls(functions, self.context.address, self.function, self.out_of_memory)
        self.caches = Caches(module, storage, plan, self.scopes)
        self.parameters = self._shadow_parameters()
        shared = handles_of_context(self.entry, self.context.address) if self.context is not None else None
        self.handles = HandleShadows(module, storage, plan.handles, self.parameters, shared)
        if self.handles.nothing is not None:
            self.values[NOTHING] = self.handles.nothing
        self.references = References(module, storage, self.lowered.runtime)
        self.owned = Ownership(module, storage, self.structure)

    def emit(self, work: Work) -> None:
        end = self._emit_forward()
        shadows = self._emit_reverse(work, end)
        self._emit_exit(shadows)
        self.entry.branch(self.function.blocks[1])
        self.scopes.attach(self.module)

    def _forward_sweep(self, segment: Segment, values: dict[Value, Value]) -> ForwardSweep:
        sweep = ForwardSweep(
            self.structure,
            self.plan,
            segment,
            self.function,
            self.caches,
            self.handles,
            values,
            self.keep_slot,
            self.out_of_memory,
        )
        sweep.calls = self.calls
        for found in segment.kept_objects:
            assert isinstance(found.base, Instruction)
            sweep.add_hook(found.base, self.references.hold)
        return sweep

    def _emit_forward(self) -> BasicBlock:
        """The forward sweep of the whole function; returns the block in which it ends with success."""
        sweep = self._forward_sweep(self.plan.segments[None], self.values)
        for inst, hook in self.owned.hooks().items():
            sweep.add_hook(inst, hook)
        ends: list[BasicBlock] = []

        def on_return(builder: Builder, block: BasicBlock, status: Value) -> None:
            if block is self.structure.prepared.success:
                ends.append(builder.block)
            else:
                self._leave(builder, status)

        sweep.on_return = on_return
        sweep.emit(list(self.structure.cfg.reverse_postorder))
        return ends[0]

    def _emit_reverse(self, work: Work, end: BasicBlock) -> LocalShadows:
        structure, plan, function = self.structure, self.plan, self.function
        success = structure.prepared.success
        assert success is not None
        shadows = LocalShadows(structure, work, plan.handles, self.module, self.entry, self.parameters)
        primals = PrimalValues(
            structure,
            plan,
            self.caches,
            self.handles,
            function,
            self.out_of_memory,
            self.values,
            self.keep_slot,
            Builder(end),
        )
        reverse = ReverseSweep(
            structure,
            self.activity,
            work,
            plan,
            function,
            self.module,
            primals,
            shadows,
            self.adjoint_slot,
            self._finish,
            self._forward_sweep,
            self.references.release,
        )
        reverse.calls = self.calls
        primals.start_block(end, None)
        self._copy_rewound(primals)
        end = primals.builder.block
        begin = reverse.emit(success)
        primals.start_block(end, None)
        self._count_bytes(primals.builder)
        # Arrays that are alive to the end of the function get their shadows first.
        shadows.acquire(primals.builder, reverse.alive_at_end(success), primals)
        primals.builder.branch(begin)
        return shadows

    def _copy_rewound(self, primals: PrimalValues) -> None:
        """Copies of the arrays as the forward sweep leaves them; the reverse sweep takes them to earlier states."""
        for rewound in self.plan.operands.rewound:
            copy, size = self.caches.push_copy(primals.builder, rewound, primals.primal(rewound.count))
            copy = primals.checked(copy)
            self.caches.fill_copy(primals.builder, copy, primals.primal(rewound.start), size)
            self.caches.rewound[rewound] = copy

    def keep_slot(self, value: Value) -> Value:
        slot = self.keep_slots.get(value)
        if slot is None:
            slot = self.keep_slots[value] = self.entry.alloca(value.type, f"{value.name}.kept")
        return slot

    def adjoint_slot(self, value: Value) -> Value:
        slot = self.adjoint_slots.get(value)
        if slot is None:
            slot = self.adjoint_slots[value] = self.entry.alloca(value.type, f"{value.name}.adjoint.slot")
            self.entry.store(negative_zero(value.type), slot)
        return slot

    def _count_bytes(self, builder: Builder) -> None:
        """Tell the caller what the forward sweep leaves for the reverse sweep."""
        total = builder.binary("add", self.caches.bytes_in_use(builder), self.handles.bytes_in_use(builder))
        if self.context is not None:
            total = builder.binary("add", total, self.context.bytes_in_use(builder))
        total = builder.binary("add", total, self.references.bytes_in_use(builder), "kept.bytes")
        builder.store(total, self.function.arguments[-1])

    def _shadow_parameters(self) -> dict[MemoryObject, Value]:
        first = len(self.lowered.parameters)
        found: dict[MemoryObject, Value] = {}
        for number, extra in enumerate(self.extra):
            if extra.kind == "shadow":
                argument = self.structure.function.arguments[extra.of]
                for memory_object in self.structure.memory.objects(argument):
                    found[memory_object] = self.function.arguments[first + number]
        return found

    def _finish(self, builder: Builder) -> None:
        """The reverse sweep is complete: hand out the derivatives of scalars."""
        first = len(self.lowered.parameters)
        for number, extra in enumerate(self.extra):
            if extra.kind == "derivative":
                argument = self.structure.function.arguments[extra.of]
                total: Value = zero(argument.type)
                if self.activity.is_active(argument):
                    total = builder.load(
                        argument.type, self.adjoint_slot(argument), f"{argument.name}.derivative"
                    )
                builder.store(total, self.function.arguments[first + number])
        self._leave(builder, integer(32, 0))

    def _leave(self, builder: Builder, status: Value) -> None:
        self.statuses.append((status, builder.block))
        builder.branch(self.exit)

    def _emit_exit(self, shadows: LocalShadows) -> None:
        if _is_target(self.function, self.out_of_memory):
            self.function.blocks.append(self.out_of_memory)
            self._leave(Builder(self.out_of_memory), integer(32, OUT_OF_MEMORY))
        self.function.blocks.append(self.exit)
        builder = Builder(self.exit)
        status = builder.phi(I32, self.statuses, "status")
        self._drop_owned(builder, status)
        self.caches.free(builder)
        shadows.release_all(builder)
        self.handles.free(builder)
        self.references.release_all(builder)
        if self.context is not None:
            self.context.free(builder)
        builder.ret(status)

    def _drop_owned(self, builder: Builder, status: Value) -> None:
        """Code that returned an error has left its local arrays alive."""
        if not self.owned.slots:
            return
        failed, going_on = self.function.add_block("failed"), self.function.add_block("epilogue.free")
        builder.branch_if(builder.compare("icmp", "eq", status, integer(32, 0)), going_on, failed)
        builder.at(failed)
        self.owned.drop(builder)
        builder.branch(going_on)
        builder.at(going_on)


def _is_target(function: Function, block: BasicBlock) -> bool:
    return any(block in b.successors for b in function.blocks if b.instructions)


def _extra_parameters(
    structure: Structure, activity: Activity, independent: frozenset[int], plan: Plan | None
) -> tuple[ExtraParameter, ...]:
    found = []
    handled = {o.base for o in plan.handles.of_object} if plan is not None else set()
    for index, fact in enumerate(structure.lowered.parameters):
        argument = structure.function.arguments[index]
        if fact.role == SCALAR and index in independent:
            found.append(ExtraParameter("derivative", index))
        elif fact.role == RESULT or (
            fact.role == DATA
            and (index in independent or argument in handled or activity.is_active_memory(argument))
        ):
            found.append(ExtraParameter("shadow", index))
    return (*found, ExtraParameter("bytes", -1))


def _new_function(structure: Structure, extra: tuple[ExtraParameter, ...]) -> Function:
    """An empty function with the primal's parameters and the extra ones.

    Attributes of the primal are dropped: they say what the primal does to its arguments.
    """
    primal = structure.function
    types = (*primal.function_type.parameters, *(PTR for _ in extra))
    names = [argument.name for argument in primal.arguments]
    names += [f"{names[e.of]}.{e.kind}" if e.of >= 0 else f"kept.{e.kind}" for e in extra]
    function = Function(f"{primal.name}.gradient", FunctionType(primal.function_type.result, types), names)
    for index, fact in enumerate(structure.lowered.parameters):
        if fact.role in (RESULT, ERROR):
            function.arguments[index].attributes = "noalias"
    for argument in function.arguments[len(primal.arguments) :]:
        argument.attributes = "noalias"
    structure.lowered.module.add_function(function)
    return function
