"""Calls of functions that are not inlined: recursion, and callees kept out of line.

Before:                                       After, in the forward sweep:
    %status = call i32 @f(...)                    %record = call ptr @f.record(ptr %context)
                                                  %status = call i32 @f.forward(..., ptr %record)
                                              and in the reverse sweep:
                                                  call i32 @f.reverse(<shadows, derivatives>, ptr %record)

`f.forward` runs f and leaves in the record what `f.reverse` needs. The record of a call is an ordinary value of the
caller, planned like all others: a marker call in front of the call stands for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llad.ad.activity import Activity
from llad.ad.runtime import OUT_OF_MEMORY
from llad.ad.structure import Structure
from llad.ir.builder import Builder
from llad.ir.instructions import CallInfo, Instruction
from llad.ir.module import Function, Module
from llad.ir.opcodes import OPCODES
from llad.ir.types import I32, PTR, FunctionType
from llad.ir.values import BasicBlock, Value, integer

RECORD = Function("llad.record", FunctionType(PTR, ()))


def mark_calls(structure: Structure, activity: Activity) -> dict[Instruction, Instruction]:
    """Insert the marker of each call whose callee takes part in the reverse sweep. Changes the function."""
    found: dict[Instruction, Instruction] = {}
    for block in structure.function.blocks:
        for call in [inst for inst in block.instructions if activity.callee(inst) is not None]:
            name = f"{call.name or 'call'}.record"
            marker = Instruction(OPCODES["call"], PTR, [RECORD], name, CallInfo(RECORD.function_type))
            marker.block = block
            block.instructions.insert(block.instructions.index(call), marker)
            found[call] = marker
    return found


@dataclass(frozen=True)
class CalleeFunctions:
    """The functions that stand for a callee: `record` makes its record."""

    forward: Function
    reverse: Function
    record: Function

    @staticmethod
    def declare(module: Module, activity: Activity) -> CalleeFunctions:
        """Shells, so that calls can be emitted before the functions are."""
        primal = activity.structure.function
        types, names = primal.function_type.parameters, [argument.name for argument in primal.arguments]
        forward = Function(f"{primal.name}.forward", FunctionType(I32, (*types, PTR)), [*names, "record"])
        extra = [names[index] for index in activity.reversed_parameters]
        reverse = Function(
            f"{primal.name}.reverse",
            FunctionType(I32, (PTR,) * (len(extra) + 1)),
            [*(f"{name}.adjoint" for name in extra), "record"],
        )
        record = Function(f"{primal.name}.record", FunctionType(PTR, (PTR,)), ["context"])
        for function in (forward, reverse, record):
            function.prefix = "internal"
            module.add_function(function)
        record.suffix = "alwaysinline"
        return CalleeFunctions(forward, reverse, record)


class Calls:
    """Emits calls of callees into one function. `context`: what all records have in common."""

    def __init__(
        self,
        functions: Mapping[Function, CalleeFunctions],
        context: Value,
        function: Function,
        out_of_memory: BasicBlock,
    ) -> None:
        self.functions = functions
        self.context = context
        self.function = function
        self.out_of_memory = out_of_memory

    def new_record(self, builder: Builder, call: Instruction) -> Value:
        """A record for `call`; null without memory."""
        return self._emit(builder, self._of(call).record, [self.context], "record")

    def forward(self, builder: Builder, call: Instruction, arguments: list[Value]) -> Value:
        """The status of the forward sweep of the callee; control goes on only where there was memory."""
        status = self._emit(builder, self._of(call).forward, arguments, call.name)
        failed = builder.compare("icmp", "eq", status, integer(32, OUT_OF_MEMORY))
        self._leave_if(builder, failed)
        return status

    def reverse(self, builder: Builder, call: Instruction, arguments: list[Value]) -> None:
        status = self._emit(builder, self._of(call).reverse, arguments, "")
        self._leave_if(builder, builder.compare("icmp", "ne", status, integer(32, 0)))

    def _of(self, call: Instruction) -> CalleeFunctions:
        callee = call.callee
        assert isinstance(callee, Function)
        return self.functions[callee]

    def _emit(self, builder: Builder, callee: Function, arguments: list[Value], name: str) -> Value:
        return builder.call(callee, callee.function_type, arguments, name)

    def _leave_if(self, builder: Builder, condition: Value) -> None:
        going_on = self.function.add_block("call.done")
        builder.branch_if(condition, self.out_of_memory, going_on)
        builder.at(going_on)
