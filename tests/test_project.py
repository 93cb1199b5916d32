"""The project around the compiler: documents that run, scripts that work, metadata that is true."""

from __future__ import annotations

import importlib.metadata
import json
import math
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from packaging.requirements import Requirement

import llad

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md")
METADATA = tomllib.loads((ROOT / "pyproject.toml").read_text())


def run(*command: str, timeout: float = 300.0, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    """All blocks in order, as one program, with warnings as errors."""
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert len(blocks) >= 3
    program = tmp_path / "readme.py"
    program.write_text("\n\n".join(blocks))
    done = run("-W", "error", str(program))
    assert done.returncode == 0, done.stderr


CHOICES = {
    "abs(x)": ((0.0, 0.0), (0.0, 0.0)),
    "math.copysign(x, y)": ((0.0, 1.0), (0.0, 0.0)),
    "min(x, y)": ((2.0, 2.0), (1.0, 0.0)),
    "max(x, y)": ((2.0, 2.0), (1.0, 0.0)),
    "np.minimum(x, y)": ((2.0, 2.0), (1.0, 0.0)),
    "np.maximum(x, y)": ((2.0, 2.0), (1.0, 0.0)),
    "np.array([x, y]).max()": ((2.0, 2.0), (1.0, 0.0)),
    "np.array([x, y]).min()": ((2.0, 2.0), (1.0, 0.0)),
    "math.hypot(x, y)": ((0.0, 0.0), (0.0, 0.0)),
    "x ** y": ((0.0, 0.0), (0.0, 0.0)),
    "x ** (y + 2.0)": ((-2.0, 1.0), (12.0, math.nan)),
    "math.floor(x) + math.ceil(x) + round(y) + 0.0": ((1.0, 2.0), (0.0, 0.0)),
    "math.sqrt(x)": ((0.0, 0.0), (math.inf, 0.0)),
    "np.cbrt(x)": ((0.0, 0.0), (math.inf, 0.0)),
    "x ** 0.5": ((0.0, 0.0), (math.inf, 0.0)),
    "math.atan2(x, y)": ((0.0, 0.0), (math.nan, math.nan)),
    "x if x < 1.0 else math.sqrt(x)": ((0.0, 0.0), (1.0, 0.0)),
    "math.sqrt(x) ** 2": ((0.0, 0.0), (0.0, 0.0)),
    "math.sqrt(x * x + y * y)": ((0.0, 0.0), (math.nan, math.nan)),
}


@pytest.mark.parametrize("expression", CHOICES)
def test_choices_of_the_readme_where_no_derivative_exists(expression: str) -> None:
    function = eval(f"lambda x, y: {expression}", {"math": math, "np": np})
    point, expected = CHOICES[expression]
    assert llad.grad(function, (0, 1))(*point) == pytest.approx(expected, rel=1e-14, abs=0.0, nan_ok=True)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_name_files_that_exist(name: str) -> None:
    text = (ROOT / name).read_text()
    mentioned = set(re.findall(r"`((?:llad|tests|scripts|examples|ir|\.ci)/[\w./-]*)`", text))
    assert mentioned
    assert sorted(path for path in mentioned if not (ROOT / path).exists()) == []


def test_the_top_level_is_what_it_should_be() -> None:
    ignored = {line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines()}
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert folders - ignored - {"__pycache__"} == {"llad", "ir", "tests", "examples", "scripts", "docs"}
    files = {
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        ".ci/run",
        ".gitignore",
    }
    assert all((ROOT / file).is_file() for file in files)


def test_dependencies_are_those_that_are_tested() -> None:
    requirements = [Requirement(text) for text in METADATA["project"]["dependencies"]]
    assert {r.name for r in requirements} == {"numba", "llvmlite", "numpy"}
    extras = METADATA["project"]["optional-dependencies"]
    assert set(extras) == {"examples", "tests", "development"}
    for requirement in (*requirements, *(Requirement(text) for texts in extras.values() for text in texts)):
        assert requirement.specifier.contains(importlib.metadata.version(requirement.name)), requirement


def test_scripts_are_executable_and_parse() -> None:
    for name in ("scripts/test", "scripts/demo", ".ci/run"):
        path = ROOT / name
        assert os.access(path, os.X_OK), name
        assert subprocess.run(["bash", "-n", str(path)], check=False).returncode == 0
    assert subprocess.run(["bash", "-n", str(ROOT / "scripts/environment.sh")], check=False).returncode == 0


def test_the_command_line_of_the_package_exists() -> None:
    module, _, function = METADATA["project"]["scripts"]["llad"].partition(":")
    done = run("-c", f"import sys, {module}; sys.exit({module}.{function}(['dump', '--help']))")
    assert done.returncode == 0, done.stderr
    assert "--signature" in done.stdout


def test_the_gallery_is_up_to_date() -> None:
    """LLAD_BLESS=1 writes the files again; read what changed before committing it."""
    if os.environ.get("LLAD_BLESS") == "1":
        assert run("scripts/gallery.py").returncode == 0
    done = run("scripts/gallery.py", "--check")
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr


def test_a_benchmark_gives_numbers(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    options = ("--filter", "^sum_of_squares$", "--size", "small", "--rounds", "2", "--json", str(file))
    done = run("scripts/bench.py", *options)
    assert done.returncode == 0, done.stdout + done.stderr
    (row,) = json.loads(file.read_text())["rows"]
    assert row["ratio"] > 0
    assert row["bytes kept"] == 0
    assert set(row["stages"]) >= {"captured", "primal", "gradient", "gradient-opt"}


def test_a_failing_benchmark_is_reported(tmp_path: Path) -> None:
    done = run("scripts/bench.py", "--filter", "^sum_of_squares$", "--limit", "0.01")
    assert done.returncode == 1
    assert "no result within" in done.stdout
