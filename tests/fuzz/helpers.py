"""Random helper functions that kernels call: of numbers, of arrays, overwriting an array, recursive."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.fuzz.expressions import ArrayName, Expressions, Scope

Emit = Callable[..., None]


@dataclass(frozen=True)
class Helper:
    """Source of a helper, and the `kind` that says how it is called."""

    name: str
    kind: str
    source: str

    def call(
        self, text: Expressions, scope: Scope, emit: Emit, indent: int, fresh: Callable[[str], str]
    ) -> None:
        """Writes a call of the helper whose results are new scalars."""
        stream = text.stream
        vectors = [a for a in scope.arrays if len(a.dimensions) == 1 and not a.loose]
        if self.kind == "numbers":
            name = fresh("s")
            emit(indent, f"{name} = {self.name}({text.bounded(scope)}, {text.bounded(scope)})")
            scope.scalars.append(name)
        elif self.kind == "two_results":
            first, second = fresh("s"), fresh("s")
            emit(indent, f"{first}, {second} = {self.name}({text.bounded(scope)}, {text.bounded(scope)})")
            scope.scalars += [first, second]
        elif self.kind == "recursive":
            name = fresh("s")
            emit(indent, f"{name} = {self.name}({text.bounded(scope)}, {stream.choice([0, 1, 3])})")
            scope.scalars.append(name)
        elif self.kind == "reads" and vectors:
            name = fresh("s")
            emit(indent, f"{name} = {self.name}({stream.choice(vectors).name}, {text.bounded(scope)})")
            scope.scalars.append(name)
        elif self.kind == "writes" and any(a.writable for a in vectors):
            array = stream.choice([a for a in vectors if a.writable])
            # The helper computes with the index, so it must not be one that counts from the end.
            index = f"({text.index(scope, array.dimensions[0])}) % {array.dimensions[0]}"
            emit(indent, f"{self.name}({array.name}, {index}, {text.bounded(scope)})")
        elif self.kind == "allocates" and vectors:
            array = stream.choice(vectors)
            name = fresh("t")
            emit(indent, f"{name} = {self.name}({array.name}, {text.bounded(scope)})")
            scope.arrays.append(ArrayName(name, array.dimensions))


def _numbers(text: Expressions, name: str) -> str:
    scope = Scope(scalars=["a", "b"])
    lines = ["@njit", f"def {name}(a, b):"]
    if text.chance(0.5):
        lines += [f"    if {text.condition(scope)}:", f"        return {text.bounded(scope)}"]
    if text.chance(0.4):
        lines += ["    for k in range(3):", f"        a = {text.bounded(scope)}"]
    return "\n".join([*lines, f"    return {text.bounded(scope)}"])


def _two_results(text: Expressions, name: str) -> str:
    scope = Scope(scalars=["a", "b"])
    return f"@njit\ndef {name}(a, b):\n    return {text.bounded(scope)}, {text.bounded(scope)}"


def _recursive(text: Expressions, name: str) -> str:
    scope = Scope(scalars=["a"])
    lines = ["@njit", f"def {name}(a, k):", "    if k <= 0:", f"        return {text.bounded(scope)}"]
    return "\n".join([*lines, f"    return 0.5 * {name}({text.bounded(scope)}, k - 1) + 0.5 * a"])


def _reads(text: Expressions, name: str) -> str:
    scope = Scope(
        scalars=["b"], arrays=[ArrayName("a", ("size",))], indices=[("k", "size")] * 3, integers=["k"]
    )
    lines = ["@njit", f"def {name}(a, b):", "    size = a.shape[0]", "    collected = 0.0"]
    lines += ["    for k in range(size):", f"        collected += {text.bounded(scope)}"]
    if text.chance(0.4):
        lines += ["        if collected > 1.5:", "            break"]
    return "\n".join([*lines, "    return math.tanh(collected) + 0.1 * b"])


def _writes(text: Expressions, name: str) -> str:
    scope = Scope(scalars=["b"], arrays=[ArrayName("a", ("size",))], indices=[("k", "size")] * 3)
    lines = ["@njit", f"def {name}(a, k, b):", "    size = a.shape[0]"]
    return "\n".join([*lines, f"    a[k] = {text.bounded(scope)}"])


def _allocates(text: Expressions, name: str) -> str:
    scope = Scope(
        scalars=["b"], arrays=[ArrayName("a", ("size",))], indices=[("k", "size")] * 3, integers=["k"]
    )
    lines = ["@njit", f"def {name}(a, b):", "    size = a.shape[0]", "    made = np.empty(size)"]
    lines += ["    for k in range(size):", f"        made[k] = {text.bounded(scope)}"]
    return "\n".join([*lines, "    return made"])


KINDS: dict[str, Callable[[Expressions, str], str]] = {
    "numbers": _numbers,
    "two_results": _two_results,
    "reads": _reads,
    "writes": _writes,
    "allocates": _allocates,
    "recursive": _recursive,
}


def make_helpers(stream: random.Random, features: frozenset[str]) -> list[Helper]:
    """One to three helpers."""
    text = Expressions(stream, features - {"gather", "computed_index"})
    kinds = [kind for kind in KINDS if kind != "recursive" or "recursion" in features]
    if "array_in_loop" not in features:
        kinds.remove("allocates")
    chosen = [stream.choice(kinds) for _ in range(stream.choice([1, 2, 3]))]
    return [Helper(f"h{k}", kind, KINDS[kind](text, f"h{k}")) for k, kind in enumerate(chosen)]
