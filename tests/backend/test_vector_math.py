"""Vector functions of the C library in vectorised loops: which calls may use them, and what they return."""

from __future__ import annotations

import math
import re
import subprocess
import sys

import numpy as np
import pytest
from numba import njit
from numba.core.registry import cpu_target

import llad
from llad.backend.vector_math import has_vector_math, offer_vector_functions, withdraw_vector_functions
from llad.frontends.numba.target import numba_passes_vectors
from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.opt.compared_calls import COMPARED, mark_compared_calls

TEXT = """
define double @f(double %a, double %b, ptr %p) {
entry:
  %log = call double @llvm.log.f64(double %a) #0
  %scaled = fmul double %log, %b
  %size = call double @llvm.fabs.f64(double %scaled)
  %far = fcmp olt double %size, %b
  %exp = call double @llvm.exp.f64(double %b)
  %ordered = fcmp ord double %exp, %exp
  %both = and i1 %far, %ordered
  br i1 %both, label %one, label %done
one:
  %tanh = call double @tanh(double %exp)
  %bin = fptosi double %tanh to i64
  %sine = call double @llvm.sin.f64(double %exp)
  %place = getelementptr double, ptr %p, i64 %bin
  store double %sine, ptr %place
  br label %done
done:
  %result = phi double [ 0.0, %entry ], [ %exp, %one ]
  ret double %result
}
declare double @llvm.exp.f64(double)
declare double @llvm.fabs.f64(double)
declare double @llvm.log.f64(double)
declare double @llvm.sin.f64(double)
declare double @tanh(double)
attributes #0 = { nounwind }
"""
needs_library = pytest.mark.skipif(
    not (has_vector_math() and numba_passes_vectors()), reason="no libmvec, or a processor without AVX2"
)


def marked() -> str:
    module = parse(TEXT)
    assert mark_compared_calls(module.functions["f"])
    return print_module(module)


def test_calls_that_decide_are_marked() -> None:
    found = {line.split()[0] for line in marked().splitlines() if COMPARED in line}
    assert found == {"%log", "%tanh", "%exp"}  # the tangent hyperbolic is one of the exponential


@needs_library
def test_marked_calls_are_offered_no_vector_functions() -> None:
    text = offer_vector_functions(marked())
    offered = re.findall(r"_ZGV_LLVM_N4v_([\w.]+)\(", text)
    assert offered == ["llvm.sin.f64"]
    assert withdraw_vector_functions(text).count("_ZGVdN4v_sin") == 1  # the attribute


@njit
def fill(x, out):
    for i in range(x.size):
        out[0, i] = math.exp(x[i])
        out[1, i] = math.log(abs(x[i]))
        out[2, i] = math.sin(x[i])
        out[3, i] = math.cos(x[i])
        out[4, i] = math.tanh(x[i])
        out[5, i] = math.atan2(x[i], x[x.size - 1 - i])
    return x[0]


SPECIAL = [
    0.0,
    -0.0,
    1.0,
    math.inf,
    -math.inf,
    math.nan,
    710.0,
    -708.4,
    -740.0,
    -745.0,
    -746.0,
    5e-324,
    1e-310,
]
ORDINARY = [0.5, -3.0, 1e5, -1e22, 1.7e308, 20.0, -0.25]


@needs_library
@pytest.mark.parametrize("kind", [np.float64, np.float32])
def test_values_are_those_of_the_scalar_functions(kind: type) -> None:
    # Each special number also stands among ordinary ones.
    with np.errstate(all="ignore"):
        x = np.array([*SPECIAL, *ORDINARY, *[v for s in SPECIAL for v in (s, 0.3, 1.0, -2.0)]], kind)
    expected, found = (np.zeros((6, x.size), kind) for _ in range(2))
    fill(x, expected)
    gradient = llad.grad(njit(fill.py_func))
    gradient(x, found)
    assert "@_ZGV" in gradient.inspect_llvm(stage="gradient-opt")
    with np.errstate(invalid="ignore"):
        close = np.abs(found - expected) <= 4 * np.spacing(np.abs(expected))
        same = (found == expected) & (np.signbit(found) == np.signbit(expected))
    assert (close | same | (np.isnan(found) & np.isnan(expected))).all()
    assert found[0, 0] == found[3, 0] == 1.0
    assert found[1, 2] == 0.0


@needs_library
def test_compiled_functions_call_gradients_with_vector_functions() -> None:
    @njit
    def energy(x, y):
        for i in range(x.size):
            y[i] = np.exp(np.sin(x[i]))
        return y[0] + y[-1] * y[3]

    gradient = llad.grad(energy)

    @njit
    def twice(x, y):
        return 2 * gradient(x, y)

    x = np.linspace(0.1, 2.0, 37)
    expected = np.zeros(37)
    value = np.exp(np.sin(x))
    expected[0], expected[3], expected[-1] = 1.0, value[-1], value[3]
    np.testing.assert_allclose(twice(x, np.zeros(37)), 2 * expected * np.cos(x) * value, rtol=1e-14)


@needs_library
def test_the_library_is_loaded_before_anything_is_compiled() -> None:
    """For callers with `cache=True`, whose machine code calls the functions in the next process."""
    code = """
import llad, llvmlite.binding
@llad.grad
def f(x):
    return x
assert llvmlite.binding.address_of_symbol("_ZGVdN4v_exp")
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_avx2_in_numbas_code_there_are_no_vectors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Vectors would be passed in other registers."""
    monkeypatch.setattr(cpu_target.target_context.codegen(), "_tm_features", "+sse4.2,-avx2")
    assert not numba_passes_vectors()
    gradient = llad.grad(njit(fill.py_func))
    gradient(np.ones(8), np.zeros((6, 8)))
    assert "_ZGV" not in gradient.inspect_llvm(stage="gradient-opt")
