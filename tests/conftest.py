"""For all tests."""

from __future__ import annotations

import gc

import pytest


@pytest.fixture(scope="module", autouse=True)
def _compiled_code_is_not_searched_for_garbage() -> None:
    """Numba keeps what it compiles for as long as the process lives: to visit all of it takes longer and longer."""
    gc.freeze()
