"""The examples run in their quick size, find what they look for, and draw a picture."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parent.parent / "examples"
PNG = b"\x89PNG\r\n\x1a\n"


def load(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(f"example_{name}", FOLDER / f"{name}.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[module.__name__] = module  # dataclasses look their module up
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("name", "lowest", "highest"),
    [
        ("burgers_assimilation", 0.0, 0.08),  # relative error of the forecast
        ("choreography", 0.0, 1e-6),  # distance between the ends of one period
        ("lennard_jones", -3.0, -2.5),  # energy per particle of a crystal with defects
    ],
)
def test_example(
    name: str, lowest: float, highest: float, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "picture.png"
    result = load(name).main(["--quick", "--output", str(picture)])
    assert lowest <= result <= highest
    assert picture.read_bytes().startswith(PNG)
    assert "passed" in capsys.readouterr().out  # the gradient check


def test_heat_inversion(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture, folder = tmp_path / "picture.png", tmp_path / "stages"
    error = load("heat_inversion").main(["--quick", "--output", str(picture), "--ir", str(folder)])
    assert error < 0.3  # the uniform plate it starts from is off by 0.5
    assert picture.read_bytes().startswith(PNG)
    stages = {path.name for path in folder.iterdir()}
    assert stages >= {"misfit.primal.ll", "misfit.plan.txt", "misfit.gradient.ll", "misfit.gradient-opt.ll"}
    assert "passed" in capsys.readouterr().out


def test_every_example_is_tested() -> None:
    tested = {"burgers_assimilation", "choreography", "heat_inversion", "lennard_jones"}
    assert {path.stem for path in FOLDER.glob("*.py")} == tested
