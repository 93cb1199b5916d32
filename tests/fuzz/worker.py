"""Judging programs in a process of its own, so that a crash or an endless loop is a verdict like any other.

Run as a module it reads one program as JSON a line and answers each with a verdict as JSON.
"""

from __future__ import annotations

import gc
import json
import os
import select
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import IO

from tests.fuzz.oracle import FAILED, VARIANTS, Verdict, check
from tests.fuzz.program import Program
from tests.fuzz.transforms import TRANSFORMS

ROOT = Path(__file__).resolve().parents[2]


class Worker:
    """A process that judges programs; started when needed, and again after it died."""

    def __init__(self, transforms: str, variants: tuple[str, ...] = VARIANTS, seconds: float = 120.0) -> None:
        self.transforms = transforms
        self.variants = variants
        self.seconds = seconds
        self.process: subprocess.Popen[bytes] | None = None
        self.errors: IO[bytes] | None = None

    def start(self) -> subprocess.Popen[bytes]:
        if self.process is None or self.process.poll() is not None:
            self.close()
            self.errors = tempfile.TemporaryFile()  # noqa: SIM115 (closed by close)
            command = [sys.executable, "-m", "tests.fuzz.worker", self.transforms, *self.variants]
            pipe = subprocess.PIPE
            self.process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=self.errors)
        return self.process

    def judge(self, program: Program) -> Verdict:
        process = self.start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(program.to_json().encode() + b"\n")
            process.stdin.flush()
        except BrokenPipeError:
            return self.died(process)
        ready, _, _ = select.select([process.stdout], [], [], self.seconds)
        if not ready:
            self.close()
            return Verdict(FAILED, "timeout", f"no verdict within {self.seconds} s")
        line = process.stdout.readline()
        if not line:
            return self.died(process)
        data = json.loads(line)
        data["refused"] = tuple((name, text) for name, text in data["refused"])
        return Verdict(**data)

    def died(self, process: subprocess.Popen[bytes]) -> Verdict:
        status = process.wait()
        tail = ""
        if self.errors is not None:
            self.errors.seek(0)
            tail = self.errors.read().decode(errors="replace")[-2000:]
        self.close()
        return Verdict(FAILED, "crash", f"the process ended with status {status}\n{tail}")

    def close(self) -> None:
        """Ends the process; the next program starts another."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            for stream in (self.process.stdin, self.process.stdout):
                if stream is not None:
                    try:
                        stream.close()
                    except BrokenPipeError:
                        continue
            self.process = None
        if self.errors is not None:
            self.errors.close()
            self.errors = None


def main() -> None:
    # Whatever is printed meanwhile, by LLVM too, must not mix with the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    transforms = TRANSFORMS[sys.argv[1]]()
    variants = tuple(sys.argv[2:])
    for number, line in enumerate(sys.stdin):
        verdict = check(Program.from_json(line), transforms, variants)
        if number == 0:
            # What Numba builds at its first compile stays for ever; walking it is most of a collection.
            gc.collect()
            gc.freeze()
        print(json.dumps(asdict(verdict)), file=answers, flush=True)


if __name__ == "__main__":
    main()
