#!/usr/bin/env python
"""Measures gradients of the kernels in tests/kernels: time, memory, compile time, gain of optimising first.

    scripts/bench.py                          # all kernels, a table
    scripts/bench.py --filter 'heat|lstm' --rounds 30 --json bench.json

Each kernel is measured in a process of its own. Primal and gradient are timed in turn, round by round, on
fresh arguments; ratios are medians of the ratios within a round, so that a machine that slows down does not
shift them. All times are processor times of the thread, the system's part included: on a shared machine a longer
run would be interrupted more often by others than a shorter one. Compile times are of the first compilation after
Numba and llad have compiled another function.

Columns: primal and value+gradient in ms; their ratio; bytes kept for the reverse sweep; compile time of Numba
for the primal and of llad in ms, their ratio; how many times slower the gradient is when the IR is
differentiated before it is optimised.
"""

from __future__ import annotations

import argparse
import json
import math
import platform
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

Row = dict[str, Any]


def timed(function: Callable[..., Any], arguments: tuple[Any, ...]) -> float:
    start = time.thread_time()
    function(*arguments)
    return time.thread_time() - start


def warm_up() -> None:
    """What the first compilation in a process pays for: loading Numba's definitions and llad's modules."""
    import numba
    import numpy as np

    import llad

    @numba.njit
    def trivial(x: Any) -> Any:
        total = 0.0
        for i in range(x.shape[0]):
            total += np.sin(x[i]) * x[i]
        return total

    x = np.ones(3)
    trivial(x)
    llad.value_and_grad(trivial)(x)


def measure(name: str, size: str, rounds: int, compare: bool) -> Row:
    """The row of one kernel. Errors of llad propagate."""
    import numba

    import llad
    from tests.kernels import case_named

    case = case_named(name)
    warm_up()
    primal = numba.njit(**case.kernel.targetoptions)(case.kernel.py_func)
    primal_compile = timed(primal, case.arguments("small"))
    gradient = llad.value_and_grad(case.kernel, argnums=case.differentiable)
    start = time.thread_time()
    gradient(*case.arguments("small"))
    row: Row = {
        "kernel": name,
        "compile primal": primal_compile,
        "compile gradient": time.thread_time() - start,
        "stages": gradient.compile_times(),
        "bytes kept": gradient.memory(*case.arguments(size)),
    }
    functions = [primal, gradient]
    if compare:
        options = llad.Options(optimize_first=False)
        functions.append(llad.value_and_grad(case.kernel, argnums=case.differentiable, options=options))
        try:
            functions[2](*case.arguments("small"))
        except llad.LladError as error:
            row["unoptimised"] = f"{type(error).__name__}: {error}".splitlines()[0]
            functions.pop()
    # The first round touches memory for the first time and is dropped.
    times = [[timed(f, case.arguments(size)) for f in functions] for _ in range(rounds + 1)][1:]
    row["primal"] = statistics.median(t[0] for t in times)
    row["gradient"] = statistics.median(t[1] for t in times)
    row["ratio"] = statistics.median(t[1] / t[0] for t in times)
    if len(functions) == 3:
        row["optimising first"] = statistics.median(t[2] / t[1] for t in times)
    return row


def in_process(name: str, options: argparse.Namespace) -> Row:
    """`measure` in a new process; a row with the error when it fails."""
    command = [
        sys.executable,
        __file__,
        "--measure",
        name,
        "--size",
        options.size,
        "--rounds",
        str(options.rounds),
    ]
    if options.no_comparison:
        command.append("--no-comparison")
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=options.limit, cwd=ROOT)
    except subprocess.TimeoutExpired:
        return {"kernel": name, "error": f"no result within {options.limit:g} s"}
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines() or [f"status {done.returncode}"]
        typed = [k for k, text in enumerate(lines) if re.match(r"[\w.]+(Error|Exception)\b", text)]
        return {"kernel": name, "error": " ".join(lines[typed[-1] if typed else -1 :])}
    row: Row = json.loads(done.stdout.splitlines()[-1])
    return row


COLUMNS = ("primal", "gradient", "ratio", "kept", "numba", "llad", "ratio", "first")
WIDTHS = (9, 10, 7, 11, 8, 8, 7, 7)
HEADER = f"{'kernel':28}" + "".join(f"{c:>{w}}" for c, w in zip(COLUMNS, WIDTHS, strict=True))


def line(row: Row) -> str:
    if "error" in row:
        return f"{row['kernel']:28}{row['error']}"
    first = row.get("optimising first")
    gain = f"{first:7.2f}" if first is not None else f"{'-':>7}"
    return (
        f"{row['kernel']:28}{row['primal'] * 1e3:9.3f}{row['gradient'] * 1e3:10.3f}{row['ratio']:7.2f}"
        f"{row['bytes kept']:11,d}{row['compile primal'] * 1e3:8.0f}{row['compile gradient'] * 1e3:8.0f}"
        f"{row['compile gradient'] / row['compile primal']:7.2f}{gain}"
    )


def geometric_mean(values: list[float]) -> float:
    return math.exp(statistics.fmean(map(math.log, values))) if values else math.nan


def summary(rows: list[Row]) -> dict[str, float]:
    """Geometric means over the kernels that were measured."""
    good = [row for row in rows if "error" not in row]
    return {
        "kernels": len(good),
        "failed": len(rows) - len(good),
        "ratio": geometric_mean([row["ratio"] for row in good]),
        "compile ratio": geometric_mean([row["compile gradient"] / row["compile primal"] for row in good]),
        "optimising first": geometric_mean(
            [row["optimising first"] for row in good if "optimising first" in row]
        ),
    }


def stage_table(rows: list[Row]) -> str:
    """Share of each stage in llad's compile time, over all kernels."""
    totals: dict[str, float] = {}
    for row in rows:
        for stage, seconds in row.get("stages", {}).items():
            totals[stage] = totals.get(stage, 0.0) + seconds
    whole = sum(totals.values()) or 1.0
    return ", ".join(f"{stage} {100 * seconds / whole:.0f} %" for stage, seconds in totals.items())


def machine() -> dict[str, str]:
    import llvmlite.binding
    import numba
    import numpy

    return {
        "cpu": llvmlite.binding.get_host_cpu_name(),
        "python": platform.python_version(),
        "numba": numba.__version__,
        "numpy": numpy.__version__,
    }


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--filter", default="", help="regular expression that kernel names must match")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--size", default="benchmark", choices=("small", "benchmark"))
    parser.add_argument("--json", type=Path, help="file to write all numbers to")
    parser.add_argument("--no-comparison", action="store_true", help="do not differentiate unoptimised IR")
    parser.add_argument("--limit", type=float, default=300.0, help="seconds for one kernel")
    parser.add_argument("--measure", metavar="KERNEL", help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    options = parse()
    if options.measure:
        row = measure(options.measure, options.size, options.rounds, not options.no_comparison)
        print(json.dumps(row))
        return 0
    from tests.kernels import CASES

    names = [case.name for case in CASES if re.search(options.filter, case.name)]
    print(HEADER)
    rows = []
    for name in names:
        rows.append(in_process(name, options))
        print(line(rows[-1]), flush=True)
    means = summary(rows)
    print("geometric means: " + ", ".join(f"{key} {value:.2f}" for key, value in means.items()))
    print(f"llad's compile time: {stage_table(rows)}")
    if options.json:
        data = {
            "machine": machine(),
            "rounds": options.rounds,
            "size": options.size,
            "rows": rows,
            "means": means,
        }
        options.json.write_text(json.dumps(data, indent=1) + "\n")
    return 1 if means["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
