"""Every choice that changes what llad generates: one frozen value, passed explicitly, part of every cache key."""

from __future__ import annotations

from dataclasses import dataclass

from llad.errors import ArgumentError

__all__ = ["Options"]


@dataclass(frozen=True)
class Options:
    """Options of a transform.

    `optimize_first`: run LLVM's optimisations before differentiating (the default, and what llad is for);
    False differentiates the merely canonicalised IR, to measure what optimising first gains.
    `strategies`: strategy of loops chosen by hand, as pairs (name of a loop in the plan, or "*" for the outermost
    loops; strategy), the strategy one of "store" and "recompute". Of several for one loop the last one counts.

    Raises `ArgumentError` for strategies of another form; names that do not exist are found by the transform.
    """

    optimize_first: bool = True
    strategies: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        pairs = self.strategies
        if not isinstance(pairs, tuple) or not all(isinstance(p, tuple) and len(p) == 2 for p in pairs):
            raise ArgumentError(
                f"strategies={pairs!r}: give a tuple of pairs of a loop and its strategy, as in "
                f'(("*", "recompute"),)'
            )
