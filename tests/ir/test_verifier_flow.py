"""The verifier on control flow: dominance, unwinding, code that is never reached."""

from __future__ import annotations

import random

import pytest

from llad.errors import VerifyError
from llad.ir.instructions import Instruction
from llad.ir.module import Function
from llad.ir.opcodes import OPCODES
from llad.ir.parser import parse
from llad.ir.types import I1, VOID, FunctionType
from llad.ir.values import BasicBlock
from llad.ir.verifier import verify
from llad.ir.verifying.flow import Flow

INVOKE = """
define i32 @f() personality ptr @handler {
entry:
  %x = invoke i32 @g()
          to label %normal unwind label %pad

normal:
  ret i32 USE_NORMAL

pad:
  %caught = landingpad { ptr, i32 }
          cleanup
  ret i32 USE_PAD
}

declare i32 @g()

declare i32 @handler(...)
"""


def test_the_result_of_an_invoke_is_known_on_the_normal_edge_only() -> None:
    verify(parse(INVOKE.replace("USE_NORMAL", "%x").replace("USE_PAD", "0")))
    with pytest.raises(VerifyError, match=r"block %pad, ret: %x does not dominate this use"):
        verify(parse(INVOKE.replace("USE_NORMAL", "%x").replace("USE_PAD", "%x")))


def test_unwinding_needs_a_pad_and_nothing_else_reaches_one() -> None:
    text = INVOKE.replace("USE_NORMAL", "0").replace("USE_PAD", "0")
    with pytest.raises(VerifyError, match="begins with no pad"):
        verify(parse(text.replace("unwind label %pad", "unwind label %normal")))
    with pytest.raises(VerifyError, match="begins with a landingpad"):
        verify(parse(text.replace("to label %normal", "to label %pad")))


DEAD = """
define i32 @f() {
entry:
  br label %end

dead:
  %x = add i32 %y, 1
  %y = add i32 %x, 1
  br label %end

end:
  ret i32 RESULT
}
"""


def test_unreachable_code_may_use_anything_that_exists() -> None:
    verify(parse(DEAD.replace("RESULT", "0")))
    with pytest.raises(VerifyError, match="%x does not dominate"):
        verify(parse(DEAD.replace("RESULT", "%x")))


def test_a_struct_that_contains_itself_has_no_size() -> None:
    text = (
        "%s = type { i32, %s }\ndefine void @f(ptr %p) {\n"
        "  %x = getelementptr %s, ptr %p, i64 1\n  ret void\n}\n"
    )
    with pytest.raises(VerifyError, match="has no size"):
        verify(parse(text))


def random_function(rng: random.Random, count: int) -> Function:
    function = Function("f", FunctionType(VOID, (I1,)))
    blocks = [function.add_block(f"b{number}") for number in range(count)]
    for found in blocks:
        targets = [rng.choice(blocks[1:]) for _ in range(rng.choice([0, 1, 2, 2]))] if count > 1 else []
        name = "br" if targets else "ret"
        operands = [function.arguments[0], *targets] if len(targets) == 2 else [*targets]
        found.instructions.append(Instruction(OPCODES[name], VOID, operands))
    return function


@pytest.mark.parametrize("seed", range(40))
def test_dominance_is_that_of_removing_blocks(seed: int) -> None:
    """`a` dominates `b` exactly if the entry no longer reaches `b` once `a` is taken away."""
    function = random_function(random.Random(seed), 2 + seed % 9)
    flow = Flow(function)

    def reached(without: BasicBlock | None) -> set[BasicBlock]:
        seen: set[BasicBlock] = set()
        stack = [function.entry]
        while stack:
            found = stack.pop()
            if found is not without and found not in seen:
                seen.add(found)
                stack.extend(found.successors)
        return seen

    everything = reached(None)
    assert {found for found in function.blocks if flow.reaches(found)} == everything
    for above in everything:
        rest = reached(above)
        for below in everything:
            assert flow.dominates(above, below) == (below not in rest)
