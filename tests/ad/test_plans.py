"""The plans of the files in ir/plan, word for word behind the function, and the bytes that they keep at run time.

`LLAD_BLESS=1` rewrites the plans from what the planner says now; read the difference before keeping it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from llad.ir.printer import print_module
from tests.ad.reverse_programs import FOLDER, cotangents, read, run_gradient, runs
from tests.support.counting import Counted

FILES = sorted((FOLDER / "plan").glob("*.ll"))
MARK = ";= "
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@each_file
def test_the_plan_is_the_one_in_the_file(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = [(MARK + line).rstrip() for line in read(path).reverse().plan_text().splitlines()]
    if os.environ.get("LLAD_BLESS") == "1":
        rest = [line for line in text.rstrip().splitlines() if not line.startswith(MARK)]
        path.write_text("\n".join([*rest, *found]) + "\n", encoding="utf-8")
        return
    assert [line for line in text.splitlines() if line.startswith(MARK)] == found


@each_file
def test_what_is_kept_takes_as_many_bytes_as_the_file_says(path: Path) -> None:
    case = read(path)
    gradient = case.reverse()
    code = Counted(print_module(gradient.module))
    kept = []
    for at in runs(case):
        status, _, _, size = run_gradient(case, gradient, code, at, cotangents(case, gradient, at, 1))
        assert status == 0
        kept.append(size)
    assert tuple(kept) == case.kept


@pytest.mark.parametrize(("name", "rewound", "copied"), [("rewound", 2, 0), ("strided", 0, 2)])
def test_operands_are_rewound_where_all_that_overwrites_them_is_stores(
    name: str, rewound: int, copied: int
) -> None:
    text = read(FOLDER / "reverse" / f"operations_{name}.ll").reverse().plan_text()
    assert (text.count("  rewound."), text.count("  operand.")) == (rewound, copied)
