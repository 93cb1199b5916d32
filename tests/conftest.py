"""For all tests."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module", autouse=True)
def _garbage_is_collected_between_modules() -> Iterator[None]:
    """Numba keeps what it compiles for as long as the process lives: while it compiles, to search all of that for
    garbage takes a fifth of the time."""
    gc.disable()
    yield
    gc.collect()
    gc.freeze()
