"""Source lines from debug metadata."""

from __future__ import annotations

from pathlib import Path

import pytest

from llad.ir.debug import frames_of, location_of
from llad.ir.module import Module
from llad.ir.parser import parse

DEBUG = (Path(__file__).parents[2] / "ir" / "corpus" / "debug.ll").read_text(encoding="utf-8")


def locations(module: Module) -> dict[str, str | None]:
    return {inst.opcode.name: location_of(module, inst) for inst in module.functions["kernel"].instructions()}


def test_locations_are_those_of_the_innermost_function() -> None:
    assert locations(parse(DEBUG)) == {
        "alloca": None,
        "fmul": "kernel.py:11",
        "fadd": "helper.py:5",
        "store": None,
        "ret": "kernel.py:14",
    }


def test_frames_lead_to_the_function_that_was_compiled() -> None:
    module = parse(DEBUG)
    helped = next(inst for inst in module.functions["kernel"].instructions() if inst.name == "helped")
    assert frames_of(module, helped) == ["helper.py:5", "kernel.py:12"]


def test_nodes_that_are_missing_or_go_in_circles_give_no_location() -> None:
    assert set(locations(parse(DEBUG.replace("filename:", "other:"))).values()) == {None}
    circle = DEBUG.replace("inlinedAt: !16", "inlinedAt: !15")
    module = parse(circle)
    helped = next(inst for inst in module.functions["kernel"].instructions() if inst.name == "helped")
    assert frames_of(module, helped) == ["helper.py:5"]
    module.metadata.clear()
    assert location_of(module, helped) is None


@pytest.mark.parametrize(
    ("written", "name"),
    [("a b.py", "a b.py"), ("\\22quoted\\22.py", '"quoted".py'), ("m\\C3\\BC.py", "m\u00fc.py")],
)
def test_names_of_files_are_unescaped(written: str, name: str) -> None:
    module = parse(DEBUG.replace('filename: "kernel.py"', f'filename: "{written}"'))
    assert locations(module)["fmul"] == f"{name}:11"
