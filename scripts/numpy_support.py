#!/usr/bin/env python
"""Writes `docs/numpy_support.md`: what llad does with each function of NumPy that Numba supports.

    scripts/numpy_support.py                  # tries everything and writes the table
    scripts/numpy_support.py --jobs 8         # the same in 8 processes
    scripts/numpy_support.py np.sum np.sort   # tries these and prints what happens

Every entry is tried: compiled, differentiated, and compared with difference quotients. Ends with status 1 when a
derivative is wrong. `tests/arrays/test_numpy_support.py` fails when the table is out of date.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.arrays.table import PATH, render
from tests.arrays.trial import WRONG, Case, Outcome, all_cases, try_case


def attempt(case: Case) -> Outcome:
    # Overflow and the like in the difference quotients of functions with restricted domains.
    warnings.simplefilter("ignore")
    return try_case(case)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("functions", nargs="*", help="np.sum, ...: these alone, without writing the table")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes")
    options = parser.parse_args()
    cases = [case for case in all_cases() if not options.functions or case.name in options.functions]
    tried = {}
    with ProcessPoolExecutor(options.jobs, get_context("spawn")) as pool:
        for case, outcome in zip(cases, pool.map(attempt, cases), strict=True):
            tried[case] = outcome
            print(f"{outcome.kind:15} {case.source}  {outcome.detail}", flush=True)
    if not options.functions:
        PATH.parent.mkdir(exist_ok=True)
        PATH.write_text(render(tried))
        print(f"wrote {PATH}")
    return int(any(outcome.kind == WRONG for outcome in tried.values()))


if __name__ == "__main__":
    sys.exit(main())
