#!/usr/bin/env python
"""Writes ir/gallery: the IR of a few kernels before and after differentiation, to be read and compared.

    scripts/gallery.py            # writes <kernel>.primal.ll, .gradient.ll and .gradient-opt.ll
    scripts/gallery.py --check    # compares instead: prints what differs, status 1 if anything does

The text is the same on every machine: the target is fixed, and names that Numba makes from counters and
hashes are replaced. Exceptions appear as external constants, since what Numba stores for them contains paths.
"""

from __future__ import annotations

import argparse
import difflib
import inspect
import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

GALLERY = ROOT / "ir" / "gallery"
# One of each kind: a reduction, a stable softmax, Newton's iteration with an exit, recurrences forward and
# backward, a while loop until convergence, time steps in place.
KERNELS = ("sum_of_squares", "softmax_log_loss", "kepler", "thomas", "gauss_seidel", "heat")
STAGES = ("primal", "gradient", "gradient-opt")
UNSTABLE = re.compile(r"@(_ZN[\w.$]+|\.const\.pickle\w+\.[0-9a-f]{40}(?:\.sha1)?)")


def readable(symbol: str) -> str:
    """The function that a mangled name belongs to, without counters and hashes."""
    if not symbol.startswith("_ZN"):
        return "exception"
    # Itanium mangling: parts with their lengths in front, then "B", version and flags.
    parts, at = [], 3
    while (length := re.match(r"0?(\d+)", symbol[at:])) is not None:
        start = at + length.end()
        at = start + int(length[1])
        parts.append(symbol[start:at])
    kind = "environment" if parts and parts[0] == "NumbaEnv" else "function"
    name = re.sub(r"_\d[0-9a-f]", "", parts[-1]) if parts else "unknown"
    return f"{kind}.{name}"


def stable(text: str) -> str:
    """The IR with names and contents that do not depend on the process or the machine."""
    lines = []
    for line in text.splitlines():
        if line.startswith(("; ModuleID", "source_filename", "@.const.pickledata.")):
            continue
        if line.startswith("@.const.picklebuf."):
            line = line.partition(" = ")[0] + " = external constant { ptr, i32, ptr, ptr, i32 }"
        lines.append(line)
    names: dict[str, str] = {}
    taken: set[str] = set()

    def rename(match: re.Match[str]) -> str:
        symbol = match[1]
        if symbol not in names:
            base = candidate = readable(symbol)
            number = 1
            while candidate in taken:
                number += 1
                candidate = f"{base}.{number}"
            taken.add(candidate)
            names[symbol] = candidate
        return "@" + names[symbol]

    renamed = UNSTABLE.sub(rename, "\n".join(lines)).strip()
    kept = [line for line in renamed.splitlines() if not is_unused_environment(line, renamed)]
    return "\n".join(kept) + "\n"


def is_unused_environment(line: str, text: str) -> bool:
    """Whether the line defines one of Numba's environments that nothing refers to."""
    symbol = line.partition(" = ")[0]
    return symbol.startswith("@environment.") and len(re.findall(re.escape(symbol) + r"(?![\w.])", text)) == 1


def comment(title: str, text: str) -> str:
    return f"; {title}\n" + textwrap.indent(text.strip("\n") + "\n", ";   ", lambda line: True)


def render(name: str) -> dict[str, str]:
    """File name -> contents for one kernel."""
    from numba import typeof

    from llad.backend.machine import BASELINE
    from llad.frontends.numba.stages import run_stages
    from llad.frontends.numba.transform import VALUE_AND_GRAD, Transform
    from llad.options import Options
    from tests.kernels import case_named

    case = case_named(name)
    transform = Transform(VALUE_AND_GRAD, case.differentiable, False, Options())
    types = tuple(typeof(argument) for argument in case.arguments("small"))  # type: ignore[no-untyped-call]
    places = frozenset((position,) for position in case.differentiable)
    stages = run_stages(case.kernel, types, transform, places, machine=BASELINE)
    signature = ", ".join(map(str, types))
    differentiated = ", ".join(
        list(inspect.signature(case.kernel.py_func).parameters)[p] for p in case.differentiable
    )
    files = {}
    for stage in STAGES:
        header = f"; {name}: {stage}, for {BASELINE.cpu}. Written by scripts/gallery.py.\n"
        header += f"; {name}({signature})\n"
        if stage == "primal":
            header += comment("Python:", textwrap.dedent(inspect.getsource(case.kernel.py_func)))
        else:
            header += f"; with respect to {differentiated}\n"
            header += comment("Plan of the reverse sweep:", stages.text("plan"))
        trimmed = "\n".join(line.rstrip() for line in header.splitlines())
        files[f"{name}.{stage}.ll"] = f"{trimmed}\n\n{stable(stages.text(stage))}"
    return files


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare with the files instead of writing them")
    options = parser.parse_args()
    made: dict[str, str] = {}
    for name in KERNELS:
        made |= render(name)
    if not options.check:
        GALLERY.mkdir(parents=True, exist_ok=True)
        for path in GALLERY.glob("*.ll"):
            path.unlink()
        for file, text in made.items():
            (GALLERY / file).write_text(text)
        print(f"wrote {len(made)} files to {GALLERY.relative_to(ROOT)}")
        return 0
    recorded = {path.name: path.read_text() for path in GALLERY.glob("*.ll")}
    different = sorted(file for file in {*made, *recorded} if made.get(file) != recorded.get(file))
    for file in different:
        old, new = (texts.get(file, "").splitlines() for texts in (recorded, made))
        print(
            "\n".join(list(difflib.unified_diff(old, new, f"recorded/{file}", file, lineterm="", n=2))[:60])
        )
    print(f"{len(different)} of {len(made)} files differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
