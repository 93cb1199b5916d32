"""Exact reasoning about linear inequalities between integers: can a system have a solution?

A polynomial maps monomials to integer coefficients; a monomial is a sorted tuple of atoms (integers that number
unknowns), and () stands for 1. The solver takes every monomial of any degree for an unknown of its own, which
only forgets relations between them: "infeasible" stays right.

`is_infeasible` eliminates unknowns by equalities with a unit coefficient and then by Fourier and Motzkin's
method. Every inequality is divided by the greatest common divisor of its coefficients, its constant rounded
down: that keeps all integer solutions (W. Pugh, The Omega test, 1991, calls it tightening). Rational solutions
that are no integers may remain, so "feasible" is not a proof.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import gcd

__all__ = ["Alternative", "Monomial", "Polynomial", "System", "add", "multiply", "renamed", "scale"]

Monomial = tuple[int, ...]
Polynomial = Mapping[Monomial, int]
_ONE: Monomial = ()
_MAXIMUM_ROWS = 160
_MAXIMUM_COEFFICIENT = 1 << 80


def scale(polynomial: Polynomial, factor: int) -> dict[Monomial, int]:
    """`factor * polynomial`."""
    return {monomial: c * factor for monomial, c in polynomial.items()} if factor else {}


def add(left: Polynomial, right: Polynomial, factor: int = 1) -> dict[Monomial, int]:
    """`left + factor * right`, without zero coefficients."""
    result = dict(left)
    for monomial, c in right.items():
        total = result.get(monomial, 0) + c * factor
        if total:
            result[monomial] = total
        else:
            result.pop(monomial, None)
    return result


def multiply(left: Polynomial, right: Polynomial) -> dict[Monomial, int]:
    """`left * right`."""
    result: dict[Monomial, int] = {}
    for a, x in left.items():
        for b, y in right.items():
            monomial = tuple(sorted(a + b))
            total = result.get(monomial, 0) + x * y
            if total:
                result[monomial] = total
            else:
                result.pop(monomial, None)
    return result


def renamed(polynomial: Polynomial, rename: Callable[[Monomial], Monomial]) -> Polynomial:
    """The same sum of other monomials."""
    return {rename(monomial): c for monomial, c in polynomial.items()}


@dataclass(frozen=True)
class Alternative:
    """At least one of two systems holds."""

    first: System
    second: System


@dataclass(frozen=True)
class System:
    """Facts that hold together: each polynomial of `zeros` is 0, each of `nonnegative` is at least 0."""

    zeros: tuple[Polynomial, ...] = ()
    nonnegative: tuple[Polynomial, ...] = ()
    alternatives: tuple[Alternative, ...] = ()

    def __add__(self, other: System) -> System:
        return System(
            self.zeros + other.zeros,
            self.nonnegative + other.nonnegative,
            self.alternatives + other.alternatives,
        )

    def renamed(self, rename: Callable[[Monomial], Monomial]) -> System:
        """The same facts about other unknowns."""

        return System(
            tuple(renamed(polynomial, rename) for polynomial in self.zeros),
            tuple(renamed(polynomial, rename) for polynomial in self.nonnegative),
            tuple(Alternative(a.first.renamed(rename), a.second.renamed(rename)) for a in self.alternatives),
        )

    def resolved(self, rounds: int = 2) -> System:
        """The same facts, with the other side of each alternative of which one side is impossible."""
        known = self
        for _ in range(rounds):
            kept: list[Alternative] = []
            base = System(known.zeros, known.nonnegative)
            for choice in known.alternatives:
                if (base + choice.first).is_plainly_infeasible():
                    base = base + choice.second
                elif (base + choice.second).is_plainly_infeasible():
                    base = base + choice.first
                else:
                    kept.append(choice)
            progress = len(kept) < len(known.alternatives)
            known = base + System(alternatives=tuple(kept))
            if not progress or not kept:
                break
        return known

    def is_infeasible(self) -> bool:
        """True only if no integers satisfy all facts."""
        if self.is_plainly_infeasible():
            return True
        return bool(self.alternatives) and self.resolved().is_plainly_infeasible()

    def is_plainly_infeasible(self) -> bool:
        """`is_infeasible` without looking at the alternatives."""
        return self._contradicts() is True

    def _contradicts(self) -> bool | None:
        """Whether the facts without the alternatives contradict each other; None: the budget is spent."""
        rows = _without_equalities(list(self.zeros), list(self.nonnegative))
        return True if rows is None else _eliminate(rows)

    def implies(self, nonnegative: Polynomial) -> bool:
        """True only if `nonnegative` is at least 0 wherever all facts hold."""
        return self._without(nonnegative).is_infeasible()

    def may_imply(self, nonnegative: Polynomial) -> bool:
        """Whether `implies` is true, or would be with a larger budget."""
        opposite = self._without(nonnegative)
        return opposite._contradicts() is not False or opposite.is_infeasible()

    def _without(self, nonnegative: Polynomial) -> System:
        return self + System(nonnegative=(add({_ONE: -1}, nonnegative, -1),))


def _without_equalities(zeros: list[Polynomial], rows: list[Polynomial]) -> list[Polynomial] | None:
    """The inequalities after substitution of the equalities; None if those have no solution."""
    while zeros:
        equality = zeros.pop()
        constant = equality.get(_ONE, 0)
        unknowns = [m for m in equality if m]
        if not unknowns:
            if constant:
                return None
            continue
        divisor = gcd(*(equality[m] for m in unknowns))
        if constant % divisor:
            return None
        equality = {m: c // divisor for m, c in equality.items()}
        pivot = next((m for m in unknowns if abs(equality[m]) == 1), None)
        if pivot is None:
            rows += [equality, scale(equality, -1)]
            continue
        sign = -equality[pivot]
        zeros = [_substituted(row, pivot, equality, sign) for row in zeros]
        rows = [_substituted(row, pivot, equality, sign) for row in rows]
    return rows


def _substituted(row: Polynomial, pivot: Monomial, equality: Polynomial, sign: int) -> Polynomial:
    c = row.get(pivot, 0)
    return add(row, equality, c * sign) if c else row


def _tightened(rows: Iterable[Polynomial]) -> dict[tuple[tuple[Monomial, int], ...], int] | None:
    """Coefficients -> the least constant; None if a row without unknowns is false."""
    result: dict[tuple[tuple[Monomial, int], ...], int] = {}
    for row in rows:
        constant = row.get(_ONE, 0)
        pairs = sorted((m, c) for m, c in row.items() if m)
        if not pairs:
            if constant < 0:
                return None
            continue
        divisor = gcd(*(c for _, c in pairs))
        key = tuple((m, c // divisor) for m, c in pairs)
        constant //= divisor
        if key not in result or constant < result[key]:
            result[key] = constant
    return result


def _eliminate(polynomials: list[Polynomial]) -> bool | None:
    """Whether Fourier-Motzkin elimination ends in a contradiction; None when the budget is spent."""
    table = _tightened(polynomials)
    while table:
        counts: dict[Monomial, list[int]] = {}
        for key in table:
            for monomial, c in key:
                counts.setdefault(monomial, [0, 0])[c > 0] += 1
        victim = min(counts, key=lambda m: counts[m][0] * counts[m][1] - sum(counts[m]))
        lower: list[Polynomial] = []
        upper: list[Polynomial] = []
        rest: list[Polynomial] = []
        for key, constant in table.items():
            row: dict[Monomial, int] = dict(key)
            row[_ONE] = constant
            c = row.get(victim, 0)
            (lower if c > 0 else upper if c < 0 else rest).append(row)
        if len(rest) + len(lower) * len(upper) > _MAXIMUM_ROWS:
            return None
        for low in lower:
            for high in upper:
                joined = add(scale(low, -high[victim]), high, low[victim])
                if any(abs(c) > _MAXIMUM_COEFFICIENT for c in joined.values()):
                    return None
                rest.append(joined)
        table = _tightened(rest)
    return table is None
