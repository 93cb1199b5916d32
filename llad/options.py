"""Every choice that changes what llad generates: one frozen value, passed explicitly, part of every cache key."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Options"]


@dataclass(frozen=True)
class Options:
    """Options of a transform.

    `optimize_first`: run LLVM's optimisations before differentiating (the default, and what llad is for);
    False differentiates the merely canonicalised IR, to measure what optimising first gains.
    `strategies`: strategy of loops chosen by hand, as pairs (loop header name or "line:N" or "*", strategy),
    strategy one of "store" and "recompute".
    """

    optimize_first: bool = True
    strategies: tuple[tuple[str, str], ...] = ()
