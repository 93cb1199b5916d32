"""Sums that a loop scatters to neighbouring elements are gathered: same sums, same memory afterwards."""

from __future__ import annotations

import ctypes

import numpy as np
import pytest
from numba import njit

import llad
from llad.ir.module import Module
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.ir.verifier import verify
from llad.opt.gather import gather_sums
from tests.support.jit import Compiled

Array = np.ndarray

# d[i], d[i + 1] and e[i] get multiples of s[i] * w[i], which is set to zero; total[0] gets their sum. The scopes say
# that s, w and total lie apart from everything; d and e may be the same array.
SCATTER = """
define void @f(ptr %d, ptr %e, ptr %s, ptr %w, ptr %total, i64 %last) {
entry:
  %slot = alloca double
  %sum = alloca double
  store double -0.0, ptr %slot
  store double 0.0, ptr %sum
  br label %loop
loop:
  %i = phi i64 [ %last, %entry ], [ %less, %back ]
  br label %body
body:
  %before = load double, ptr %slot
  store double -0.0, ptr %slot
  %s.at = getelementptr double, ptr %s, i64 %i
  %s.i = load double, ptr %s.at, !alias.scope !4, !noalias !5
  store double 0.0, ptr %s.at, !alias.scope !4, !noalias !5
  %w.at = getelementptr double, ptr %w, i64 %i
  %w.i = load double, ptr %w.at, !alias.scope !6, !noalias !7
  %product = fmul double %s.i, %w.i
  %double = fmul double %product, 2.0
  %i.next = add i64 %i, 1
  %d.next = getelementptr double, ptr %d, i64 %i.next
  %d0 = load double, ptr %d.next, !alias.scope !8, !noalias !9
  %d1 = fadd reassoc nsz double %d0, %product
  store double %d1, ptr %d.next, !alias.scope !8, !noalias !9
  %d.at = getelementptr double, ptr %d, i64 %i
  %d2 = load double, ptr %d.at, !alias.scope !8, !noalias !9
  %d3 = fadd reassoc nsz double %d2, %double
  store double %d3, ptr %d.at, !alias.scope !8, !noalias !9
  %e.at = getelementptr double, ptr %e, i64 %i
  %e0 = load double, ptr %e.at, !alias.scope !8, !noalias !9
  %e1 = fadd reassoc nsz double %e0, %double
  store double %e1, ptr %e.at, !alias.scope !8, !noalias !9
  %e2 = load double, ptr %e.at, !alias.scope !8, !noalias !9
  %e3 = fadd reassoc nsz double %e2, %product
  store double %e3, ptr %e.at, !alias.scope !8, !noalias !9
  %sum0 = load double, ptr %sum
  %sum1 = fadd reassoc nsz double %sum0, %product
  store double %sum1, ptr %sum
  %first = icmp eq i64 %i, 0
  br i1 %first, label %out, label %back
back:
  %now = load double, ptr %slot
  %again = fadd reassoc nsz double %now, %before
  store double %again, ptr %slot
  %less = sub nuw i64 %i, 1
  br label %loop
out:
  %end = load double, ptr %sum
  store double %end, ptr %total
  ret void
}
!0 = distinct !{!0}
!1 = distinct !{!1, !0}
!2 = distinct !{!2, !0}
!3 = distinct !{!3, !0}
!4 = !{!1}
!5 = !{!2, !3}
!6 = !{!2}
!7 = !{!1, !3}
!8 = !{!3}
!9 = !{!1, !2}
"""


def gathered(text: str) -> tuple[bool, Module]:
    module = parse(text)
    changed = gather_sums(module, module.functions["f"])
    verify(module)
    return changed, module


def run(text: str, count: int, overlap: int | None) -> list[Array]:
    """Memory after a call. `overlap`: e starts so many elements behind d; None: apart."""
    random = np.random.default_rng(count)
    d = random.integers(-9, 9, 3 * count + 3).astype(float)
    e = random.integers(-9, 9, count).astype(float) if overlap is None else d[overlap:]
    s, w = (random.integers(-9, 9, count).astype(float) for _ in range(2))
    total = np.zeros(1)
    compiled = Compiled(text)
    function = compiled.function("f", None, *[ctypes.c_void_p] * 5, ctypes.c_int64)
    function(*(a.ctypes.data for a in (d, e, s, w, total)), count - 1)
    return [d, e, s, total]


@pytest.mark.parametrize("overlap", [None, 0, 1, 2, 70])
def test_memory_is_the_same_afterwards(overlap: int | None) -> None:
    # Small integers: sums are exact in any order.
    changed, module = gathered(SCATTER)
    assert changed
    text = print_module(module)
    for count in (1, 2, 14, 15, 16, 40):
        for left, right in zip(run(SCATTER, count, overlap), run(text, count, overlap), strict=True):
            assert np.array_equal(left, right)


def test_an_index_that_may_be_zero_in_all_iterations() -> None:
    # %wide holds for odd numbers of the last iteration.
    text = SCATTER.replace("br label %loop\n", "%odd = trunc i64 %last to i1\n  br label %loop\n", 1)
    text = text.replace("%e.at = getelementptr double, ptr %e, i64 %i\n", "")
    choice = "%e.i = select i1 %odd, i64 %i, i64 0\n  %e.at = getelementptr double, ptr %e, i64 %e.i\n"
    text = text.replace("%e0 = load", choice + "  %e0 = load")
    assert text.count("%e.i") == 2
    changed, module = gathered(text)
    assert changed
    for count in (2, 16, 39, 40):
        for left, right in zip(run(text, count, None), run(print_module(module), count, None), strict=True):
            assert np.array_equal(left, right)


def test_the_loop_that_gathers_is_vectorised() -> None:
    # Without the scopes of llad there is nothing to gain: LLVM cannot tell the arrays apart.
    text = print_module(gathered(SCATTER)[1])
    assert "x double>" in Compiled(text, optimise=True).text
    assert "x double>" not in Compiled(SCATTER, optimise=True).text


@pytest.mark.parametrize(
    ("original", "replacement"),
    [
        ("%s.i = load double, ptr %s.at", "%s.i = load double, ptr %d.at2"),
        ("%d1 = fadd reassoc nsz double %d0, %product", "%d1 = fadd nsz double %d0, %product"),
        ("%double = fmul double %product, 2.0", "%double = fmul double %product, %w.next"),
        ("store double 0.0, ptr %s.at", "store volatile double 0.0, ptr %s.at"),
        ("store double %again, ptr %slot", "store double %product, ptr %slot"),
        ("%e3 = fadd reassoc nsz double %e2, %product", "%e3 = fadd reassoc nsz double %e2, %d3"),
        ("store double %end, ptr %total", "store double %product, ptr %total"),
    ],
    ids=[
        "recurrence",
        "order",
        "read by another iteration than the one that clears",
        "volatile",
        "carried",
        "sum is read",
        "used behind",
    ],
)
def test_what_is_not_proven_is_left_alone(original: str, replacement: str) -> None:
    text = SCATTER.replace(original, replacement)
    text = text.replace("%s.at = get", "%d.at2 = getelementptr double, ptr %d, i64 %i\n  %s.at = get")
    ahead = "%s.at2 = getelementptr i8, ptr %s.at, i64 8\n  %w.next = load double, ptr %s.at2\n  "
    text = text.replace("%double = fmul", ahead + "%double = fmul")
    if "%w.next\n" not in replacement and "w.next" not in replacement:
        text = text.replace(ahead, "")
    assert text != SCATTER
    assert not gathered(text)[0]


@njit
def stencils(u: Array, v: Array, c: Array, steps: int) -> float:
    n, m = u.shape
    for _ in range(steps):
        for i in range(1, n - 1):
            for j in range(1, m - 1):
                v[i, j] = c[j] * (u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1] - 4.0 * u[i, j])
        for i in range(1, n - 1):
            for j in range(1, m - 1):
                u[i, j] += 0.1 * v[i, j] * v[i, j + 1] - 0.2 * c[j - 1] * v[i, j - 1]
    return float((u * u).sum())


@pytest.mark.parametrize("columns", [3, 15, 16, 17, 40])
@pytest.mark.parametrize("argument", [0, 2])
def test_stencils_agree_with_forward_mode(columns: int, argument: int) -> None:
    random = np.random.default_rng(columns)
    arrays = (random.random((5, columns)), np.zeros((5, columns)), random.random(columns))
    direction = random.standard_normal(arrays[argument].shape)
    tangents = tuple(direction if n == argument else None for n in range(4))
    gradient = llad.grad(stencils, argnums=argument)
    change = llad.jvp(stencils, (*map(np.copy, arrays), 3), tangents)[1]
    slope = gradient(*map(np.copy, arrays), 3)
    assert "gather." in gradient.inspect_llvm()
    assert np.isclose((slope * direction).sum(), change, rtol=1e-11)


@njit
def slices(u: Array, w: Array, steps: int) -> float:
    for _ in range(steps):
        w[:] = w - 0.3 * (u[:, 1:] - u[:, :-1])
        u[:, 1:-1] -= 0.2 * (w[:, 1:] * w[:, 1:] - w[:, :-1])
    return float(np.sum(u * w[0, 0]))


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("columns", [2, 3, 18, 40])
def test_slices_agree_with_forward_mode(rows: int, columns: int) -> None:
    random = np.random.default_rng(columns)
    arrays = (random.random((rows, columns)), random.random((rows, columns - 1)))
    gradient = llad.grad(slices, argnums=(0, 1))
    directions = tuple(random.standard_normal(a.shape) for a in arrays)
    change = llad.jvp(slices, (*map(np.copy, arrays), 2), (*directions, None))[1]
    slopes = gradient(*map(np.copy, arrays), 2)
    assert "gather." in gradient.inspect_llvm()
    pairs = zip(slopes, directions, strict=True)
    assert np.isclose(sum((s * d).sum() for s, d in pairs), change, rtol=1e-11)
