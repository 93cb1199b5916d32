"""Recovery of array subscripts from linear addresses (delinearisation).

`E*(A*m + B)` and `E*(C*m + D)`, with 0 <= B < m and 0 <= D < m, are equal just if A = C and B = D: division with
remainder is unique. Applied to the row length m, and again to A and C, this takes the addresses of an array of
any rank apart (after V. Maslov, Delinearization: an efficient way to break multiloop dependence equations, PLDI
1992).

That the inner subscript lies within [0, m) is proved from the facts at the access. Only the upper bound may be
assumed instead, by NumPy's contract that an index beyond its array is undefined in the primal too, and only if
- m is an extent of that array by its declaration (a size of a parameter of several dimensions without gaps, or
  a factor of the checked product that a multi-dimensional allocation computes), and
- the address has a term with m and an unknown (so that it was made from a row and a column), and
- what is known of B does not relate it to m: code that walks over a row's end deliberately, through a flattened
  view, counts in terms of the row length.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from math import gcd

from llad.analysis.inequalities import Monomial, Polynomial, System, add, renamed, scale

__all__ = ["Access", "Pair", "overlaps"]

_FAR = 4096
_ROWS = 16


@dataclass(frozen=True)
class Access:
    """`size` units from `address` on, with what is known where it happens.

    `parts` keeps what has been found out about the access, for all pairs that it is part of.
    """

    address: Polynomial
    size: int
    facts: System
    parts: dict[Hashable, tuple[Access, Polynomial] | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Pair:
    """Two accesses of one array.

    The second is in other iterations: `rename` gives its atoms other numbers, unless `is_symbol`. `is_symbol(atom)`:
    whether it has one value in the whole function. `is_extent(atom)`: whether it is an extent of the array.
    """

    first: Access
    second: Access
    rename: Callable[[Monomial], Monomial]
    is_symbol: Callable[[int], bool]
    is_extent: Callable[[int], bool]


def overlaps(pair: Pair) -> System:
    """What holds if the two share a unit."""
    first, second = pair.first, pair.second
    found = _linear(first.address, first.size, renamed(second.address, pair.rename), second.size)
    difference = add(first.address, renamed(second.address, pair.rename), -1)
    for row in _row_lengths(pair):
        # Rows that are the same in both are no reason to assume anything of the columns.
        if all(len(monomial) < 2 and row not in monomial for monomial in difference):
            continue
        products = (access.address.items() for access in (first, second))
        unit = gcd(*(c for items in products for monomial, c in items if row in monomial))
        one = _part(first, row, unit, pair.is_extent(row))
        other = _part(second, row, unit, pair.is_extent(row)) if one is not None else None
        if one is None or other is None:
            continue
        outer = overlaps(replace(pair, first=one[0], second=other[0]))
        return outer + _linear(one[1], first.size, renamed(other[1], pair.rename), second.size)
    return found


def _linear(p: Polynomial, p_size: int, q: Polynomial, q_size: int) -> System:
    difference = add(p, q, -1)
    if p_size == 1 and q_size == 1:
        return System(zeros=(difference,))
    return System(
        nonnegative=(add({(): q_size - 1}, difference, -1), add({(): p_size - 1}, difference)),
    )


def _row_lengths(pair: Pair) -> list[int]:
    """The symbols that are in every product of both addresses."""
    products = [m for access in (pair.first, pair.second) for m in access.address if len(m) > 1]
    common = set(products[0]).intersection(*products[1:]) if products else set()
    return sorted(number for number in common if pair.is_symbol(number))


def _part(access: Access, row: int, unit: int, is_extent: bool) -> tuple[Access, Polynomial] | None:
    """(quotient, remainder) of an address by `unit` times `row`; None if the remainder may be out of range."""
    key = (row, unit, is_extent)
    if key not in access.parts:
        access.parts[key] = _divided(access, row, unit, is_extent)
    return access.parts[key]


def _divided(access: Access, row: int, unit: int, is_extent: bool) -> tuple[Access, Polynomial] | None:
    quotient: dict[Monomial, int] = {}
    remainder: dict[Monomial, int] = {}
    for monomial, c in access.address.items():
        if row in monomial:
            position = monomial.index(row)
            quotient[monomial[:position] + monomial[position + 1 :]] = c // unit
        else:
            remainder[monomial] = c
    has_row = any(len(monomial) > 1 for monomial in access.address)
    assumable = is_extent and has_row and unit % access.size == 0
    for shift in (0, 1):
        # A column counted from the end of its row: m - 1 - k is in [0, m), -1 - k with one row more is not.
        inner = add(remainder, {(row,): unit * shift})
        if _is_within(access, inner, {(row,): unit}, assumable):
            return Access(add(quotient, {(): -shift}), 1, access.facts), inner
    return None


def _is_within(access: Access, inner: Polynomial, length: Polynomial, assumable: bool) -> bool:
    """Whether the access lies within [0, length) of its row."""
    facts = access.facts
    if not facts.implies(inner):
        return False
    room = add(add(length, inner, -1), {(): -access.size})
    if facts.implies(room):
        return True
    if not assumable:
        return False
    if facts.implies(add({(): _FAR}, inner, -1)):
        return True
    return not facts.may_imply(add(add(scale(length, _ROWS), inner, -1), {(): _FAR}))
