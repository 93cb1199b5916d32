"""Copies of few bytes, which LLVM makes integers of, are copies again: floats move in them."""

from __future__ import annotations

from llad.ir.parser import parse
from llad.ir.printer import print_module
from llad.opt.bit_copies import restore_copies

TEXT = """
define void @f(ptr %a, ptr %b, ptr %c, ptr %d) {
  %copied = load i64, ptr %a, align 1
  store i64 %copied, ptr %b, align 1
  %overwritten = load i64, ptr %c, align 1
  store i8 0, ptr %d
  store i64 %overwritten, ptr %b, align 1
  %used = load i64, ptr %a, align 1
  store i64 %used, ptr %b, align 1
  store i64 %used, ptr %d, align 1
  %aligned = load i64, ptr %a, align 8
  store i64 %aligned, ptr %b, align 8
  %volatile = load volatile i64, ptr %a, align 1
  store i64 %volatile, ptr %b, align 1
  ret void
}
"""


def test_only_what_is_merely_copied_becomes_a_copy() -> None:
    module = parse(TEXT)
    assert restore_copies(module, module.functions["f"])
    text = print_module(module)
    assert "%copied" not in text
    assert text.count("call void @llvm.memmove.p0.p0.i64(ptr %b, ptr %a, i64 8, i1 false)") == 1
    for kept in ("%overwritten", "%used", "%aligned", "%volatile"):
        assert f"{kept} = load" in text
    assert not restore_copies(module, module.functions["f"])
