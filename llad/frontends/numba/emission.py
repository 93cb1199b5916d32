"""The wrapper of a derivative while it is being built (llad/frontends/numba/wrapper.py)."""
# Numba is typed in part only.
# mypy: allow-untyped-calls, disable-error-code="attr-defined,name-defined,has-type,call-arg"

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from llvmlite import ir
from numba.core import cgutils
from numba.np.arrayobj import make_array

from llad.analysis.facts import Derivative
from llad.errors import InternalError
from llad.frontends.numba.arrays import ArrayValue, Extent
from llad.frontends.numba.capture import Captured
from llad.frontends.numba.signature import Leaf
from llad.frontends.numba.transform import Transform

__all__ = ["Emission", "Place", "WrapperPlan", "count"]

Place = tuple[int, tuple[int, ...]]


@dataclass(frozen=True)
class WrapperPlan:
    """What the wrapper is built from. `written` holds the parameters whose memory the primal may write; `again` says
    that the derivative will be differentiated again: its callers are captured code.
    """

    captured: Captured
    derivative: Derivative
    transform: Transform
    written: frozenset[int]
    again: bool = False

    def leaf_of(self, parameter: int) -> Leaf:
        for leaf in self.captured.leaves:
            if leaf.first <= parameter < leaf.first + leaf.count:
                return leaf
        raise InternalError(f"no argument belongs to LLVM parameter {parameter}")

    def is_written(self, leaf: Leaf) -> bool:
        return any(leaf.first <= parameter < leaf.first + leaf.count for parameter in self.written)


@dataclass
class Emission:
    """The wrapper while it is being built. Slots hold the headers of allocated shadows, null before that."""

    plan: WrapperPlan
    context: Any
    builder: Any
    function: Any
    values: dict[Place, Any]
    failed: Any
    slots: dict[Place, Any] = field(default_factory=dict)
    extents: dict[Place, Extent] = field(default_factory=dict)
    shadows: dict[Place, Any] = field(default_factory=dict)
    scalars: dict[Place, Any] = field(default_factory=dict)
    kept_bytes: Any = None
    packed_tangents: list[Any] = field(default_factory=list)  # headers of what tangents were packed into
    given: dict[int, Any] = field(default_factory=dict)  # the arguments that are passed, by position
    converts: bool = False  # numbers are not passed as the function takes them

    def array(self, leaf: Leaf) -> ArrayValue:
        value = self.values[leaf.argument, leaf.path]
        return ArrayValue.of(self.context, self.builder, leaf.numba_type, value, leaf.name)

    def raise_if(self, condition: Any, error: type[Exception], message: str) -> None:
        with self.builder.if_then(condition, likely=False):
            self.release_packed()
            self.context.call_conv.return_user_exc(self.builder, error, (message,))

    def release_packed(self) -> None:
        """Drops what was packed to take arguments apart."""
        for leaf in self.plan.captured.leaves:
            if leaf.packed:
                array = make_array(leaf.numba_type)
                value = array(self.context, self.builder, self.values[leaf.argument, leaf.path])
                count(self, "NRT_decref", value.meminfo)
        for header in self.packed_tangents:
            count(self, "NRT_decref", header)

    def release_all(self, kept: frozenset[Place] | None = None) -> None:
        """Drops every shadow and everything packed, or shadows only, but not the kept ones; NRT ignores null."""
        if kept is None:
            self.release_packed()
            kept = frozenset()
        for place, slot in self.slots.items():
            if place not in kept:
                count(self, "NRT_decref", self.builder.load(slot))


def count(emission: Emission, name: str, header: Any) -> None:
    """Counts a reference to an object by its header; null is ignored."""
    function_type = ir.FunctionType(ir.VoidType(), [cgutils.voidptr_t])
    function = cgutils.get_or_insert_function(emission.builder.module, function_type, name)
    emission.builder.call(function, [header])
