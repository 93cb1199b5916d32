"""Random array programs: slices, views, masks, reductions and updates in place, with loops and branches around.

All vectors have `n` elements and all matrices are n x n, so that any expression fits anywhere. `u`, `v` and `g`
are local and may be overwritten; `x`, `y`, `a` and `s` are the arguments that are differentiated.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from hypothesis import strategies as st

__all__ = ["Program", "programs"]

_VECTORS = (
    "{v}",
    "{v}",
    "np.sin({V})",
    "np.tanh({V} + {V})",
    "0.5 * ({V} - {V})",
    "{v} * {w}",
    "{V} / (1.5 + {v} * {v})",
    "{S} * {v}",
    "{v}[::-1]",
    "np.where({v} > {w}, {V}, 0.5 * {w})",
    "np.where({v} > 0.1, np.sqrt(np.abs({v}) + 0.1), {w})",
    "np.maximum({v}, {w})",
    "np.minimum({V}, {S})",
    "0.3 * np.cumsum({v})",
    "np.roll({v}, 1)",
    "{v}[k]",
    "np.take({v}, k)",
    "np.sort({v})",
    "{v}[np.argsort({w})]",
    "np.clip({v}, -0.8, 0.9)",
    "np.abs({v})",
    "np.concatenate(({v}[2:], {w}[:2]))",
    "np.append({v}[1:], {S})",
    "np.diff(np.append({S}, {v}))",
    "np.full(n, {S})",
    "np.interp({v}, np.linspace(-2.0, 2.0, n), {w})",
    "np.array([{v}[0]] + [0.0] * 0 + [{w}[1]])[0] * {w}",
    "{g}[0]",
    "{g}[-1, ::-1]",
    "{g}[:, 1]",
    "{g}.T[2]",
    "{g}[1:, :].sum(axis=0)",
    "0.4 * {g}.sum(axis=1)",
    "np.diag({g})",
    "{g}[k, 1]",
    "np.trapezoid({g}[:2].T) * {v}",
)
_SCALARS = (
    "s",
    "0.7",
    "{v}[0]",
    "{v}[-2]",
    "{v}[k[1]]",
    "0.3 * {v}.sum()",
    "np.mean({v})",
    "{v}.max()",
    "np.min({v})",
    "{v}[np.argmax({w})]",
    "np.std({v})",
    "np.var({g})",
    "np.median({v})",
    "np.quantile({v}, 0.3)",
    "np.percentile({v}, 60.0)",
    "np.ptp({v})",
    "np.trapezoid({v}, dx=0.2)",
    "np.prod({v}[:2])",
    "0.2 * np.sum({v} * {w})",
    "0.2 * np.sum({v}[{w} > 0.0])",
    "{g}[1, -1]",
    "0.2 * np.trace({g})",
    "np.max({g})",
    "{g}.flat[2]",
)
_MATRICES = (
    "{g}",
    "{g}",
    "np.sin({M})",
    "0.5 * ({M} + {g})",
    "{g} * {V}",
    "{v}[:, None] * {g}",
    "np.outer({v}, {w})",
    "{v}[:, np.newaxis] - {w}[np.newaxis, :]",
    "{g}[::-1]",
    "{g}[:, ::-1]",
    "{g}.T",
    "np.where({g} > 0.1, {g}, {S})",
    "np.triu({g})",
    "np.ascontiguousarray({g}.T)",
    "np.diag({v})",
    "np.stack(({v},) * 3)[:1] * {g}",
    "{g}[k]",
    "np.tanh({g}) * {S}",
)
_UPDATES = (
    "{u} = {V}",
    "{u} = 0.5 * {u} + 0.5 * {V}",
    "{u}[:] = {V}",
    "{u} += 0.5 * {V}",
    "{u} *= np.cos({v})",
    "{u}[1:] += 0.3 * {w}[:-1]",
    "{u}[1:-1] = 0.25 * ({w}[2:] + 2.0 * {w}[1:-1] + {w}[:-2])",
    "{u}[::2] *= {S}",
    "{u}[::-2] = {S}",
    "{u}[-1] = {S}",
    "{u}[{w} > 0.2] = {S}",
    "{u}[{w} < 0.1] *= 0.5",
    "{u}[k] = {V}",
    "{u}[k] += {v}",
    "{u}[k[:3]] *= 0.8",
    "h[0] = h[1] * {S}",
    "h[:, 1] += {V}",
    "h[1:, 0] -= {S}",
    "h[:] = {M}",
    "h = 0.5 * h + 0.5 * {M}",
    "h *= np.cos({g})",
    "h[::-1] += 0.2 * {g}",
    "h[1:, 1:] = 0.5 * {g}[:-1, :-1]",
    "h[k[0]] = {V}",
    "h[:, ::2] *= {S}",
    "h[...] = {V}",
)
_LOOPS = (
    ("for i in range(3):", ("{update}", "{update}")),
    ("for i in range(n):", ("{u}[i] = np.sin({w}[i]) + 0.5 * {u}[i - 1]",)),
    ("for i in range(1, n):", ("h[i] = 0.5 * h[i - 1] + 0.3 * {v} * h[i, 0]",)),
    ("for i in range(n - 1, -1, -1):", ("{u}[i] *= {w}[i - 1]", "h[i, i] += {u}[i]")),
    ("for row in h:", ("row *= 0.5 * row[0] + 0.5", "row[1:] += 0.1 * {w}[1:]")),
    ("for i, z in enumerate({v}):", ("h[i] += 0.3 * z * {v}",)),
    ("for z in h.flat:", ("s = 0.9 * s + 0.05 * z",)),
    ("for (i, j), z in np.ndenumerate({g}):", ("h[j, i] += 0.2 * z * z",)),
    ("for z in np.nditer({g}):", ("s = 0.9 * s + 0.05 * z.item()",)),
    ("for p, q in zip({v}, {w}):", ("s = 0.7 * s + 0.2 * p * q",)),
    ("if {S} > 0.15:", ("{update}",)),
    ("while s > 0.4:", ("s *= 0.6", "{update}")),
)
_FRAME = """
def program(x, y, a, s, k):
    n = x.size
    u = x.copy()
    v = np.tanh(y)
    h = a.copy()
{body}
    total = s
    for i in range(n):
        total += (0.3 + 0.1 * i) * u[i] + (0.5 - 0.2 * i) * v[i]
        for j in range(n):
            total += (0.2 + 0.1 * i - 0.07 * j) * h[i, j]
    return total
"""


@dataclass(frozen=True)
class Program:
    """The source of a function `program(x, y, a, s, k)`, and what its arguments are like.

    `layouts` of x and y are "C" or "strided", that of a also "F"; `overwrites` says that x is an array of the
    caller that the program changes.
    """

    source: str
    size: int
    layouts: tuple[str, str, str]
    single: bool
    seed: int

    def arguments(self, distance: float = 0.0) -> tuple[Any, ...]:
        """Fresh arguments, moved along the direction of `tangents`."""
        random = np.random.default_rng(self.seed)
        n = self.size
        shapes = ((n,), (n,), (n, n), ())
        values = [random.uniform(-1.0, 1.0, shape) for shape in shapes]
        order = random.integers(0, n, n)
        moved = [value + distance * way for value, way in zip(values, self.tangents(), strict=True)]
        arrays = [self._laid_out(value, layout) for value, layout in zip(moved, self.layouts, strict=False)]
        return (*arrays, float(moved[3]), order)

    def tangents(self) -> tuple[Any, ...]:
        random = np.random.default_rng([self.seed, 1])
        n = self.size
        drawn = [random.standard_normal(shape) for shape in ((n,), (n,), (n, n))]
        kind = np.float32 if self.single else np.float64
        return (*(array.astype(kind) for array in drawn), float(random.standard_normal()))

    def _laid_out(self, value: Any, layout: str) -> Any:
        value = value.astype(np.float32 if self.single else np.float64)
        if layout == "strided":
            wide = np.zeros([2 * size for size in value.shape], value.dtype)
            inner = wide[tuple(slice(None, None, 2) for _ in value.shape)]
            inner[...] = value
            return inner
        return np.asfortranarray(value) if layout == "F" else np.ascontiguousarray(value)


class _Writer:
    def __init__(self, draw: Any) -> None:
        self.draw = draw

    def fill(self, text: str, depth: int = 0) -> str:
        """The template with every placeholder replaced; deep expressions end in names."""
        while "{" in text:
            start = text.index("{")
            end = text.index("}", start)
            text = text[:start] + self.one(text[start + 1 : end], depth) + text[end + 1 :]
        return text

    def one(self, kind: str, depth: int) -> str:
        names = {"v": "uvxy", "w": "uvxy", "u": "uv", "g": "ha"}
        if kind in names:
            return str(self.draw(st.sampled_from(names[kind])))
        if kind == "update":
            return self.fill(self.draw(st.sampled_from(_UPDATES)), 1)
        templates = {"V": _VECTORS, "S": _SCALARS, "M": _MATRICES}[kind]
        chosen = templates[0] if depth > 2 else self.draw(st.sampled_from(templates))
        inner = self.fill(chosen, depth + 1)
        return (
            inner if " " not in inner or (inner.endswith(")") and inner.startswith("np.")) else f"({inner})"
        )


@st.composite
def programs(draw: Any) -> Program:
    """Programs of one to six statements; a loop or a branch counts as one."""
    writer = _Writer(draw)
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 6))):
        if draw(st.integers(0, 2)):
            lines.append(writer.fill(draw(st.sampled_from(_UPDATES))))
        else:
            head, body = draw(st.sampled_from(_LOOPS))
            lines += [writer.fill(head), *(f"    {writer.fill(line)}" for line in body)]
    body = "\n".join(f"    {line}" for line in lines)
    layouts = (
        draw(st.sampled_from(("C", "C", "strided"))),
        draw(st.sampled_from(("C", "C", "strided"))),
        draw(st.sampled_from(("C", "F", "strided"))),
    )
    single = draw(st.integers(0, 7)) == 7
    return Program(
        _FRAME.format(body=body), draw(st.integers(4, 6)), layouts, single, draw(st.integers(0, 99))
    )
