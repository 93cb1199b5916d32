"""Arrays whose addresses a foreign function has seen may be what any untraced pointer points to."""

from __future__ import annotations

import pytest

from llad.ad.reverse import differentiate_reverse
from llad.analysis.facts import DATA, RESULT, Lowered, ParameterFact, RuntimeFact
from llad.errors import UnsupportedError
from llad.ir.parser import parse
from llad.ir.types import DOUBLE
from llad.options import Options

# A foreign function that gets the place where the addresses of %x and %h lie may exchange them. Without it,
# the addresses are still looked up in memory, which makes them untraced.
KERNEL = """
declare void @foreign(ptr)
declare ptr @rt_alloc(i64)

define i32 @f(ptr noalias %result, ptr %x) {{
entry:
  %places = alloca [2 x ptr]
  %second = getelementptr i8, ptr %places, i64 8
  %h = call ptr @rt_alloc(i64 8)
  store double 0.0, ptr %h
  store ptr %x, ptr %places
  store ptr %h, ptr %second
{body}
  %y = load double, ptr %h
  %r = fmul double %y, 2.0
  store double %r, ptr %result
  ret i32 0
}}
"""
BODIES = {
    "moved through untraced pointers": """
  %from = load ptr, ptr %places
  %to = load ptr, ptr %second
  %v = load double, ptr %from
  store double %v, ptr %to""",
    "moved after a foreign call": """
  call void @foreign(ptr %places)
  %from = load ptr, ptr %places
  %to = load ptr, ptr %second
  %v = load double, ptr %from
  store double %v, ptr %to""",
    "moved by the foreign function": """
  call void @foreign(ptr %places)""",
    "read through an untraced pointer": """
  %from = load ptr, ptr %places
  %v = load double, ptr %from
  store double %v, ptr %h""",
    "written through an untraced pointer": """
  %to = load ptr, ptr %second
  %v = load double, ptr %x
  store double %v, ptr %to""",
}


@pytest.mark.parametrize("name", BODIES)
def test_derivatives_through_escaped_arrays_are_refused(name: str) -> None:
    lowered = Lowered(
        parse(KERNEL.format(body=BODIES[name])),
        "f",
        (ParameterFact(RESULT, element=DOUBLE), ParameterFact(DATA, "x", DOUBLE)),
        {"rt_alloc": RuntimeFact(allocates_size=0, counted=False)},
    )
    with pytest.raises(UnsupportedError):
        differentiate_reverse(lowered, frozenset({1}), Options())
