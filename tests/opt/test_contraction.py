"""Local arrays that one loop fills and another one reads disappear; where that would be wrong they stay."""

from __future__ import annotations

import re

import pytest

from llad.analysis.facts import DATA, OTHER, SCALAR, Lowered, ParameterFact, RuntimeFact
from llad.ir.parser import parse
from llad.ir.types import DOUBLE
from llad.ir.verifier import verify
from llad.opt.contraction import contract_arrays

RUNTIME = {
    "make": RuntimeFact(allocates_size=0),
    "data": RuntimeFact(data_of=0),
    "keep": RuntimeFact(increments=0),
    "drop": RuntimeFact(decrements=0),
}
PARAMETERS = (
    ParameterFact(DATA, "x", DOUBLE),
    ParameterFact(DATA, "out", DOUBLE),
    ParameterFact(OTHER, "x"),
    ParameterFact(OTHER, "x"),
    ParameterFact(SCALAR, "s"),
)
DECLARATIONS = """
declare ptr @make(i64)
declare ptr @data(ptr)
declare void @keep(ptr)
declare void @drop(ptr)
declare double @exp(double)
declare void @show(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""

# t = x + s; for every element: out[i] += t[i]; returns the sum of t.
VECTORS = (
    DECLARATIONS
    + """
define double @f(ptr %x, ptr %out, i64 %n, i64 %m, double %s) {
entry:
  %bytes = shl i64 %n, 3
  %header = call ptr @make(i64 %bytes)
  %none = icmp eq ptr %header, null
  br i1 %none, label %failed, label %made
made:
  %t = call ptr @data(ptr %header)
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %first, label %middle
first:
  br label %fill
fill:
  %i = phi i64 [ 0, %first ], [ %i.next, %fill ]
  %x.place = getelementptr double, ptr %x, i64 %i
  %x.i = load double, ptr %x.place
  %value = fadd double %x.i, %s
  %t.place = getelementptr double, ptr %t, i64 %i
  store double %value, ptr %t.place
  %i.next = add nuw nsw i64 %i, 1
  %i.last = icmp eq i64 %i.next, %n
  br i1 %i.last, label %filled, label %fill
filled:
  br label %middle
middle:
  call void @keep(ptr %header)
  %again = icmp slt i64 %n, 1
  br i1 %again, label %done, label %second
second:
  br label %read
read:
  %k = phi i64 [ 0, %second ], [ %k.next, %read ]
  %total = phi double [ 0.0, %second ], [ %total.next, %read ]
  %read.place = getelementptr double, ptr %t, i64 %k
  %t.k = load double, ptr %read.place
  %total.next = fadd double %total, %t.k
  %k.next = add nuw nsw i64 %k, 1
  %k.last = icmp eq i64 %k.next, %n
  br i1 %k.last, label %left, label %read
left:
  %sum = phi double [ %total.next, %read ]
  br label %done
done:
  %result = phi double [ 0.0, %middle ], [ %sum, %left ]
  call void @drop(ptr %header)
  call void @drop(ptr %header)
  ret double %result
failed:
  ret double -1.0
}
"""
)


BETWEEN = "call void @keep(ptr %header)"


def contracted(text: str) -> bool:
    """Whether the only array of @f disappears; if so nothing of it is left."""
    module = parse(text)
    function = module.functions["f"]
    changed = contract_arrays(Lowered(module, "f", PARAMETERS, RUNTIME), function)
    verify(module)
    calls = {inst.callee_name for inst in function.instructions() if inst.opcode.is_call}
    assert ("make" in calls) is not changed
    if changed:
        assert not calls & {"data", "keep", "drop", "llvm.memset.p0.i64"}
        assert "store" not in {inst.opcode.name for inst in function.instructions()}
    return changed


def replaced(*changes: tuple[str, str]) -> str:
    """VECTORS, in which each text that occurs is replaced by another one."""
    text = VECTORS
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def test_the_array_between_two_loops_disappears() -> None:
    assert contracted(VECTORS)


def test_what_is_computed_may_depend_on_the_iteration() -> None:
    product = "%index = sitofp i64 %i to double\n  %value = fmul double %x.i, %index"
    assert contracted(replaced(("%value = fadd double %x.i, %s", product)))


def test_what_was_in_the_array_before_does_not_matter() -> None:
    fill = "call void @llvm.memset.p0.i64(ptr %t, i8 0, i64 %bytes, i1 false)\n  %some = icmp"
    assert contracted(replaced(("%some = icmp", fill)))


def test_slow_functions_move_into_a_sum_in_any_order_only() -> None:
    slow = ("%value = fadd double %x.i, %s", "%value = call double @exp(double %x.i)")
    assert not contracted(replaced(slow))
    assert contracted(replaced(slow, ("%total.next = fadd double", "%total.next = fadd reassoc double")))


def test_only_what_is_cheap_is_computed_in_two_loops() -> None:
    nest = VECTORS[VECTORS.index("second:\n") : VECTORS.index("left:\n")]
    again = re.sub(r"%(k|t|total|read)\b", r"%\1.2", nest.replace("label %left", "label %end"))
    again = again.replace("%t.2, i64", "%t, i64").replace("second:", "third:").replace("read:", "read.2:")
    again = again.replace("%second", "%third").replace("fadd double", "fadd reassoc double")
    both = replaced(("left:\n", f"end:\n  br label %third\n{again}left:\n"), ("label %left", "label %end"))
    twice = both.replace("label %end, label %read.2", "label %left, label %read.2")
    twice = twice.replace(
        "[ %total.next, %read ]\n  br label %done", "[ %total.2.next, %read.2 ]\n  br label %done"
    )
    twice = twice.replace("%total.next = fadd double", "%total.next = fadd reassoc double")
    assert contracted(twice)
    assert not contracted(twice.replace("%value = fadd double %x.i, %s", "%value = fdiv double %x.i, %s"))


def test_nothing_moves_into_a_loop_with_branches() -> None:
    test = "%big = fcmp ogt double %t.k, 1.0\n  br i1 %big, label %rest, label %more\n"
    test += "more:\n  br label %rest\nrest:\n"
    text = replaced(
        ("  %total.next =", f"  {test}  %total.next ="), ("%read ]\n  %read.place", "%rest ]\n  %read.place")
    )
    text = text.replace("%k.next, %read ]", "%k.next, %rest ]").replace(
        "%total.next, %read ]", "%total.next, %rest ]"
    )
    verify(parse(text))
    assert not contracted(text)


def test_what_takes_long_is_computed_once_for_loads_in_one_block() -> None:
    text = replaced(
        ("%value = fadd double %x.i, %s", "%value = call double @exp(double %x.i)"),
        (
            "%total.next = fadd double %total, %t.k",
            "store double 1.0, ptr %out\n  %t.again = load double, ptr %read.place\n"
            "  %both = fmul double %t.k, %t.again\n  %total.next = fadd reassoc double %total, %both",
        ),
    )
    function = parse(text).functions["f"]
    assert contract_arrays(Lowered(parse(text), "f", PARAMETERS, RUNTIME), function)
    (read,) = (block for block in function.blocks if block.name == "read")
    assert [inst.callee_name for inst in read.instructions if inst.opcode.is_call] == ["exp"]


def test_one_element_that_is_written_again_and_again_stays() -> None:
    assert not contracted(replaced(("ptr %t, i64 %i", "ptr %t, i64 0"), ("ptr %t, i64 %k", "ptr %t, i64 0")))


def test_what_is_computed_from_an_array_that_is_gone_stays() -> None:
    made = "made:\n  %other = call ptr @make(i64 %bytes)\n  %y = call ptr @data(ptr %other)\n"
    made += "  call void @show(ptr %y)\n"
    text = replaced(("made:\n", made), ("double, ptr %x, i64 %i", "double, ptr %y, i64 %i"))
    gone = text.replace(BETWEEN, "call void @drop(ptr %other)")
    for source, is_right in ((text, True), (gone, False)):
        function = parse(source).functions["f"]
        assert contract_arrays(Lowered(parse(source), "f", PARAMETERS, RUNTIME), function) is is_right


def test_counters_that_start_elsewhere_are_others() -> None:
    value = "%index = sitofp i64 %w to double\n  %value = fmul double %x.i, %index"
    counter = "%w = phi i64 [ FIRST, %first ], [ %w.next, %fill ]\n  %x.place ="
    changes = (
        ("%value = fadd double %x.i, %s", value),
        ("%x.place =", counter),
        ("%i.next =", "%w.next = add nuw nsw i64 %w, 1\n  %i.next ="),
    )
    assert contracted(replaced(*changes).replace("FIRST", "0"))
    assert not contracted(replaced(*changes).replace("FIRST", "5"))


def test_the_last_iteration_may_write_nothing() -> None:
    """The loop that fills is left before the store: where the other one is as long it reads one element more."""
    early = (
        ("%i.last = icmp eq i64 %i.next, %n", "br label %fill"),
        ("  br i1 %i.last, label %filled, label %fill\n", ""),
        ("[ %i.next, %fill ]", "[ %i.next, %body ]"),
        (
            "  %x.place =",
            "  %i.last = icmp eq i64 %i, %n\n  br i1 %i.last, label %filled, label %body\nbody:\n  %x.place =",
        ),
        ("%k.last = icmp eq i64 %k.next, %n", "%k.last = icmp eq i64 %k, %n"),
    )
    verify(parse(replaced(*early)))
    assert not contracted(replaced(*early))


def test_what_is_read_before_it_is_written_stays() -> None:
    first = VECTORS[VECTORS.index("first:\n") : VECTORS.index("middle:\n")]
    second = VECTORS[VECTORS.index("second:\n") : VECTORS.index("done:\n")]
    text = VECTORS.replace(first, "SECOND").replace(second, "FIRST")
    text = text.replace("FIRST", first.replace("label %middle", "label %done"))
    text = text.replace("SECOND", second.replace("label %done", "label %middle"))
    text = text.replace("label %first, label %middle", "label %second, label %middle")
    text = text.replace("label %done, label %second", "label %done, label %first")
    text = text.replace("middle:\n", "middle:\n  %so.far = phi double [ 0.0, %made ], [ %sum, %left ]\n")
    text = text.replace(
        "[ 0.0, %middle ], [ %sum, %left ]\n  call", "[ %so.far, %middle ], [ %so.far, %filled ]\n  call"
    )
    verify(parse(text))
    assert not contracted(text)


@pytest.mark.parametrize("first", ["", "other"])
def test_arrays_that_are_computed_from_each_other_disappear_in_any_order(first: str) -> None:
    """%u = %x * %x, then %t = %u + s; made in this order, or in the other one."""
    made = "  %other = call ptr @make(i64 %bytes)\n  %u = call ptr @data(ptr %other)\n"
    loop = """  %any = icmp sgt i64 %n, 0
  br i1 %any, label %before, label %ready
before:
  br label %square
square:
  %j = phi i64 [ 0, %before ], [ %j.next, %square ]
  %x.j.place = getelementptr double, ptr %x, i64 %j
  %x.j = load double, ptr %x.j.place
  %x.j.square = fmul double %x.j, %x.j
  %u.place = getelementptr double, ptr %u, i64 %j
  store double %x.j.square, ptr %u.place
  %j.next = add nuw nsw i64 %j, 1
  %j.last = icmp eq i64 %j.next, %n
  br i1 %j.last, label %squared, label %square
squared:
  br label %ready
ready:
"""
    place = ("  %header =", f"{made}  %header =") if first else ("made:\n", f"made:\n{made}")
    changes = (
        place,
        ("  %some =", f"{loop}  %some ="),
        (
            "%x.place = getelementptr double, ptr %x, i64 %i",
            "%x.place = getelementptr double, ptr %u, i64 %i",
        ),
        ("  call void @drop(ptr %header)\n  ret", "  call void @drop(ptr %other)\n  ret"),
    )
    assert contracted(replaced(*changes))


PAIRS = VECTORS.replace("ptr %t, i64 %i", "[2 x double], ptr %t, i64 %i").replace("double, [2", "[2")
PAIRS = PAIRS.replace(
    "  %i.next =",
    "  %second.place = getelementptr i8, ptr %t.place, i64 8\n"
    "  store double %x.i, ptr %second.place\n  %i.next =",
)
PAIRS = PAIRS.replace("ptr %t, i64 %k", "[2 x double], ptr %t, i64 %k").replace("double, [2", "[2")
PAIRS = PAIRS.replace(
    "  %total.next = fadd double %total, %t.k",
    "  %part.place = getelementptr i8, ptr %read.place, i64 8\n"
    "  %part = load double, ptr %part.place\n  %both = fmul double %t.k, %part\n"
    "  %total.next = fadd double %total, %both",
)


def test_arrays_of_pairs_such_as_complex_numbers() -> None:
    assert contracted(PAIRS)
    assert not contracted(PAIRS.replace("%read.place, i64 8", "%read.place, i64 4"))
    assert not contracted(PAIRS.replace("%t.place, i64 8", "%t.place, i64 16"))  # the next one's first


# Numbers in a small array, the second one in a loop.
SMALL = (
    DECLARATIONS
    + """
define double @f(ptr %x, ptr %out, i64 %n, i64 %m, double %s) {
entry:
  %header = call ptr @make(i64 16)
  %t = call ptr @data(ptr %header)
  %second = getelementptr double, ptr %t, i64 1
  %square = fmul double %s, %s
  store double %square, ptr %t
  store double 2.0, ptr %second
  store double 3.0, ptr %out
  %first.again = load double, ptr %t
  br label %loop
loop:
  %k = phi i64 [ 0, %entry ], [ %k.next, %loop ]
  %total = phi double [ %first.again, %entry ], [ %total.next, %loop ]
  %second.k = load double, ptr %second
  %total.next = fadd double %total, %second.k
  store double %total.next, ptr %out
  %k.next = add nuw nsw i64 %k, 1
  %last = icmp eq i64 %k.next, %n
  br i1 %last, label %done, label %loop
done:
  call void @drop(ptr %header)
  ret double %total.next
}
"""
)


def test_small_arrays_of_numbers() -> None:
    module = parse(SMALL)
    function = module.functions["f"]
    assert contract_arrays(Lowered(module, "f", PARAMETERS, RUNTIME), function)
    verify(module)
    names = [inst.opcode.name for inst in function.instructions()]
    assert "load" not in names
    assert names.count("store") == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "  %k.next =", "  store double %total, ptr %second\n  %k.next =", id="overwritten in the loop"
        ),
        pytest.param("  br label %loop", "  store double 4.0, ptr %second\n  br label %loop", id="twice"),
        pytest.param(
            "  %first.again",
            "  %place = getelementptr double, ptr %t, i64 %n\n  store double 4.0, ptr %place\n  %first.again",
            id="overwritten somewhere",
        ),
        pytest.param("ptr %second\n  %total.next", "ptr %any\n  %total.next", id="any element"),
        pytest.param("  store double %square, ptr %t\n", "", id="never written"),
    ],
)
def test_small_arrays_that_stay(old: str, new: str) -> None:
    text = SMALL.replace(old, new)
    assert text != SMALL
    if "%any" in text:
        text = text.replace("  %second.k", "  %any = getelementptr double, ptr %t, i64 %k\n  %second.k")
    module = parse(text)
    changed = contract_arrays(Lowered(module, "f", PARAMETERS, RUNTIME), module.functions["f"])
    # What is written twice is what was written last.
    assert changed is ("ptr %second\n  br label" in text)


def test_arrays_that_nobody_reads_disappear() -> None:
    assert contracted(replaced(("load double, ptr %read.place", "load double, ptr %x")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("%k.next, %n\n", "%k.next, %m\n", id="other length"),
        pytest.param("%k = phi i64 [ 0,", "%k = phi i64 [ 1,", id="other start"),
        pytest.param("ptr %t, i64 %k", "ptr %t, i64 0", id="always the same element"),
        pytest.param("ptr %t, i64 %i", "ptr %t, i64 0", id="writes one element"),
        pytest.param("br i1 %some,", "%more = icmp sgt i64 %m, 0\n  br i1 %more,", id="perhaps not filled"),
        pytest.param(BETWEEN, "store double 1.0, ptr %x", id="operand overwritten between"),
        pytest.param("%total.next =", "store double 1.0, ptr %x.k\n  %total.next =", id="and behind"),
        pytest.param(BETWEEN, "store double 1.0, ptr %t", id="element overwritten"),
        pytest.param(BETWEEN, "call void @show(ptr %t)", id="known to a callee"),
        pytest.param(BETWEEN, "store ptr %t, ptr %out", id="known elsewhere"),
        pytest.param("store double %value,", "store volatile double %value,", id="volatile"),
        pytest.param("%total.next =", "%more = load double, ptr %t\n  %total.next =", id="read elsewhere"),
        pytest.param("%total, %t.k", "%total, %half", id="other type"),
    ],
)
def test_arrays_that_stay(old: str, new: str) -> None:
    changes = [(old, new)]
    if "%x.k" in new:
        changes.append(("%t.k = load", "%x.k = getelementptr double, ptr %x, i64 %k\n  %t.k = load"))
    if "%half" in new:
        narrow = "%low = load float, ptr %read.place\n  %half = fpext float %low to double"
        changes.append(("%t.k = load double, ptr %read.place", narrow))
    assert not contracted(replaced(*changes))
