"""The stacks of cached values: entries keep their contents and places, whatever is pushed and popped."""

from __future__ import annotations

import ctypes
from importlib.resources import files

import numpy as np
import pytest

from tests.support.counting import Counted, Counts


@pytest.fixture(scope="module", params=["heap", "heap_linux"])
def frames(request: pytest.FixtureRequest) -> Counted:
    texts = [
        files("llad.ad").joinpath("runtime_ir", f"{name}.ll").read_text(encoding="utf-8")
        for name in (request.param, "frames")
    ]
    calls = texts[1].replace("declare ptr @llad.heap.grow(ptr, i64)\n", "")
    calls = calls.replace("declare void @llad.heap.free(ptr)\n", "")
    return Counted((texts[0] + calls).replace("define internal", "define"))


class Stack:
    """A state, with what its entries should hold."""

    def __init__(self, frames: Counted) -> None:
        self.frames = frames
        self.state = (ctypes.c_int64 * 5)()
        self.sizes: list[int] = []
        self.pushed = 0
        self.contents: list[int] = []

    def call(self, name: str, *arguments: int) -> int | None:
        types = [ctypes.c_int64] * len(arguments)
        function = self.frames.function(f"llad.frame.{name}", ctypes.c_void_p, ctypes.c_void_p, *types)
        return function(ctypes.addressof(self.state), *arguments)  # type: ignore[no-any-return]

    def push(self, size: int, name: str = "push") -> bool:
        address = self.call(name, size)
        if address is None:
            return False
        self.pushed += 1
        ctypes.memset(address, self.pushed % 251, size)
        self.sizes.append(size)
        self.contents.append(self.pushed % 251)
        return True

    def pop(self) -> None:
        size, expected = self.sizes.pop(), self.contents.pop()
        top, address = self.call("top", size), self.call("pop", size)
        assert top == address is not None
        assert ctypes.string_at(address, size) == bytes([expected]) * size

    @property
    def bytes_in_use(self) -> int:
        return self.state[3]


@pytest.mark.parametrize("seed", range(6))
def test_entries_are_found_again_in_the_opposite_order(frames: Counted, seed: int) -> None:
    random = np.random.default_rng(seed)
    stack = Stack(frames)
    for _ in range(400):
        if stack.sizes and random.random() < 0.4 + 0.2 * (seed % 2):
            stack.pop()
        else:
            size = int(8 * random.integers(0, 12) ** (1 + 2 * (random.random() < 0.1)))
            assert stack.push(size, "push" if random.random() < 0.5 else "push.iteration")
        assert stack.bytes_in_use == sum(stack.sizes)
    while stack.sizes:
        stack.pop()
    stack.call("free")
    counts = frames.counts()
    assert counts == Counts(0, 0, 0, counts.requests)


def test_the_first_entry_takes_what_it_needs_and_growing_takes_few_requests(frames: Counted) -> None:
    stack = Stack(frames)
    frames.counts()
    for _ in range(10_000):
        assert stack.push(800)
    for _ in range(10_000):
        stack.pop()
    stack.call("free")
    counts = frames.counts()
    assert counts.blocks == counts.mistakes == 0
    assert counts.requests <= 15


def test_without_memory_all_that_was_pushed_stays(frames: Counted) -> None:
    stack = Stack(frames)
    for size in (16, 40, 80):
        assert stack.push(size)
    frames.counts(refuse_from=0)
    assert not stack.push(5000)
    assert not stack.push(1 << 62)
    for _ in range(3):
        stack.pop()
    stack.call("free")
    counts = frames.counts()
    assert counts.blocks == counts.mistakes == 0
