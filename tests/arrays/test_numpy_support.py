"""The table of NumPy functions: complete, as the script writes it, and what is in it happens.

`scripts/numpy_support.py` brings it up to date.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

import pytest

import llad
from tests.arrays.table import PATH, parse, render
from tests.arrays.trial import (
    NOT_IN_NUMBA,
    REFUSED,
    Case,
    Outcome,
    aliases,
    all_cases,
    gradients,
    outcome,
    supported_names,
    try_case,
)

# Compiled together; more of them take longer than the sum of their parts.
_TOGETHER = 10


@functools.cache
def recorded() -> dict[Case, Outcome]:
    return parse(PATH.read_text())


def batches() -> Iterator[tuple[Case, ...]]:
    """Accepted cases of one section after the other, several at a time; all others alone."""
    pending: list[Case] = []
    for case in all_cases():
        kind = recorded().get(case, Outcome(REFUSED)).kind
        if kind in (REFUSED, NOT_IN_NUMBA):
            yield (case,)
            continue
        if pending and (len(pending) == _TOGETHER or pending[0].section != case.section):
            yield tuple(pending)
            pending = []
        pending.append(case)
    yield tuple(pending)


def test_every_function_that_numba_supports_is_in_the_table() -> None:
    covered = {name for case in all_cases() for name in aliases(case.name)}
    assert supported_names().keys() - covered == set()


def test_the_page_is_what_the_script_writes() -> None:
    assert tuple(recorded()) == all_cases()
    assert render(recorded()) == PATH.read_text()


def test_no_entry_is_wrong() -> None:
    assert {entry.kind for entry in recorded().values()} <= {
        "differentiable",
        "zero",
        "inactive",
        "refused",
        "not in Numba",
    }


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("cases", list(batches()), ids=lambda cases: cases[0].source.replace(" ", ""))
def test_entries_of_the_table(cases: tuple[Case, ...]) -> None:
    found = {}
    if len(cases) > 1:
        try:
            derivatives = gradients(cases)
            found = {case: outcome(case, value) for case, value in zip(cases, derivatives, strict=True)}
        except llad.LladError:
            pass
    # One by one, to see which of them is not what it was.
    found = found or {case: try_case(case) for case in cases}
    assert found == {case: recorded()[case] for case in cases}
