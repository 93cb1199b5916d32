#!/usr/bin/env python
"""Differentiates random kernels and compares with dual numbers in plain Python; shrinks what fails.

    scripts/fuzz.py --programs 200            # this many programs, from a new seed
    scripts/fuzz.py --seconds 600 --seed 1    # for ten minutes, from seed 1 on
    scripts/fuzz.py --seed 42 --programs 1 --show

Ends with status 1 when a program failed. What llad refuses with a typed error is counted, not a failure.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.fuzz.generate import generate
from tests.fuzz.oracle import FAILED, PASSED, UNSUPPORTED, VARIANTS, Verdict
from tests.fuzz.program import Program
from tests.fuzz.shrink import shrink
from tests.fuzz.transforms import TRANSFORMS
from tests.fuzz.worker import Worker


class Campaign:
    """Verdicts about the programs of consecutive seeds, from several processes."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.lock = threading.Lock()
        self.started = time.monotonic()
        self.last_report = self.started
        self.kinds: Counter[str] = Counter()
        self.refusals: Counter[str] = Counter()
        self.failures: list[tuple[Program, Verdict]] = []
        count = itertools.count(options.seed)
        limited = options.programs is not None
        self.seeds: Iterator[int] = itertools.islice(count, options.programs) if limited else count

    def worker(self) -> Worker:
        return Worker(self.options.transforms, tuple(self.options.variants), self.options.limit)

    def next_seed(self) -> int | None:
        with self.lock:
            seconds = self.options.seconds
            if seconds is not None and time.monotonic() - self.started > seconds:
                return None
            return next(self.seeds, None)

    def run(self) -> None:
        worker = self.worker()
        try:
            while (seed := self.next_seed()) is not None:
                program = generate(seed)
                self.record(program, worker.judge(program))
        finally:
            worker.close()

    def record(self, program: Program, verdict: Verdict) -> None:
        with self.lock:
            self.kinds[verdict.kind] += 1
            for variant, text in verdict.refused:
                self.refusals[f"{variant}: {re.sub('%[^ ]+', '%...', text)}"] += 1
            if self.options.show:
                print(program)
                print(verdict)
            if verdict.kind == FAILED:
                self.failures.append((program, verdict))
                print(f"seed {program.seed}: {verdict.check}: {verdict.detail.splitlines()[0]}", flush=True)
            if time.monotonic() - self.last_report > 10:
                self.last_report = time.monotonic()
                print(self.summary(), flush=True)

    def summary(self) -> str:
        seconds = time.monotonic() - self.started
        counts = ", ".join(f"{kind} {count}" for kind, count in sorted(self.kinds.items()))
        return f"{sum(self.kinds.values())} programs in {seconds:.0f} s: {counts}"

    def shrink_failures(self) -> None:
        """Prints a small program for each way of failing, from its shortest example."""
        first: dict[str, tuple[Program, Verdict]] = {}
        for program, verdict in sorted(self.failures, key=lambda failure: len(failure[0].source)):
            first.setdefault(verdict.check, (program, verdict))
        for program, verdict in first.values():
            print(f"\nshrinking seed {program.seed} ({verdict.check})", flush=True)
            small, again = self.shrunk(program, verdict)
            print(f"{small}\n{again.check}: {again.detail}", flush=True)

    def shrunk(self, program: Program, verdict: Verdict) -> tuple[Program, Verdict]:
        # The variant that fails is enough, and much quicker.
        variant = verdict.check.partition(":")[0]
        variants = (variant,) if variant in VARIANTS else tuple(self.options.variants)
        worker = Worker(self.options.transforms, variants, min(30.0, self.options.limit))

        def fails(candidate: Program) -> bool:
            return worker.judge(candidate).check == verdict.check

        try:
            if not fails(program):
                return program, verdict
            small = shrink(program, fails, self.options.shrink_seconds)
            return small, worker.judge(small)
        finally:
            worker.close()


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, help="first seed; a new one when left out")
    parser.add_argument(
        "--programs", type=int, help="how many programs (default 100, unless --seconds is given)"
    )
    parser.add_argument("--seconds", type=float, help="how long to go on")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--limit", type=float, default=120.0, help="seconds that one program may take")
    parser.add_argument(
        "--shrink-seconds", type=float, default=300.0, help="for each way of failing; 0 for none"
    )
    parser.add_argument("--show", action="store_true", help="print every program with its verdict")
    parser.add_argument(
        "--transforms", choices=sorted(TRANSFORMS), default="llad", help="what is put to the test"
    )
    options = parser.parse_args()
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(10**9)
    if options.programs is None and options.seconds is None:
        options.programs = 100
    return options


def main() -> int:
    options = parse()
    print(f"first seed {options.seed}", flush=True)
    campaign = Campaign(options)
    threads = [threading.Thread(target=campaign.run) for _ in range(options.processes)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(campaign.summary())
    if campaign.refusals:
        print("refused with a typed error:")
        for text, count in campaign.refusals.most_common(20):
            print(f"  {count:5d}  {text}")
    if not campaign.kinds[PASSED] and not campaign.failures and not campaign.kinds[UNSUPPORTED]:
        print("no program was put to the test")
        return 1
    if campaign.failures and options.shrink_seconds > 0:
        campaign.shrink_failures()
    return 1 if campaign.failures else 0


if __name__ == "__main__":
    sys.exit(main())
