"""Where the items of an operand are in its copy, and how they get there.

The dimension with the smaller stride comes first, whatever that is when the program runs, so that what lies together
is copied together. Both sweeps find that out from the lengths and strides alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from llad.ad.caches import Caches
from llad.ad.operands import OperandCopy
from llad.ad.runtime import runtime_function
from llad.ir.builder import Builder
from llad.ir.values import Value, integer

__all__ = ["PlacedCopy", "placed"]


@dataclass(frozen=True)
class PlacedCopy:
    """`items`: how many. `strides`: bytes from item to item of the copy, by dimension. `source`: length and stride of
    the dimension that comes first, then of the other one; none where the items of the operand lie together.
    """

    items: Value
    strides: tuple[Value, ...]
    source: tuple[Value, ...]
    scale: int

    def fill(self, builder: Builder, caches: Caches, copy: Value, start: Value, size: Value) -> None:
        """Copy the operand, which begins at `start` and has `size` bytes, to `copy`."""
        if not self.source:
            caches.fill_copy(builder, copy, start, size)
            return
        gather = runtime_function(caches.module, "gathers", f"llad.gather.{self.scale}")
        builder.call(gather, gather.function_type, [copy, start, *self.source])


def placed(builder: Builder, copy: OperandCopy, primal: Callable[[Value], Value]) -> PlacedCopy:
    """Code that computes the places from the primal values that `primal` knows in the current sweep."""
    lengths, strides = [primal(v) for v in copy.lengths], [primal(v) for v in copy.strides]
    one = integer(64, copy.scale)
    if not strides:
        return PlacedCopy(lengths[0], (), (), copy.scale)
    if len(strides) == 1:
        source = (lengths[0], strides[0], integer(64, 1), integer(64, 0))
        return PlacedCopy(lengths[0], (one,), source, copy.scale)
    sizes = [_absolute(builder, stride) for stride in strides]
    swapped = builder.compare("icmp", "ugt", sizes[0], sizes[1])
    behind = [builder.binary("mul", length, one) for length in lengths]
    placed_strides = (builder.select(swapped, behind[1], one), builder.select(swapped, one, behind[0]))
    first = [builder.select(swapped, pair[1], pair[0]) for pair in (lengths, strides)]
    second = [builder.select(swapped, pair[0], pair[1]) for pair in (lengths, strides)]
    items = builder.binary("mul", lengths[0], lengths[1])
    return PlacedCopy(items, placed_strides, (*first, *second), copy.scale)


def _absolute(builder: Builder, value: Value) -> Value:
    negative = builder.compare("icmp", "slt", value, integer(64, 0))
    return builder.select(negative, builder.binary("sub", integer(64, 0), value), value)
