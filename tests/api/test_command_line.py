"""`llad dump` writes the stages of a gradient."""

from __future__ import annotations

import importlib.metadata
from pathlib import Path

import pytest

import llad
from llad.cli import main

FUNCTION = "tests.api.dumped:energy"
SIGNATURE = "float64[::1], float64"


def test_stages_go_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", FUNCTION, "--signature", SIGNATURE, "--stage", "primal,gradient"]) == 0
    text = capsys.readouterr().out
    assert "@energy.primal(" in text
    assert "@energy.primal.gradient(" in text


def test_stages_go_to_files(tmp_path: Path) -> None:
    arguments = ["dump", FUNCTION, "--signature", SIGNATURE, "--output", str(tmp_path / "new")]
    assert main([*arguments, "--stage", "gradient-opt,asm", "--argnums", "a,1", "--baseline"]) == 0
    assert "define" in (tmp_path / "new" / "energy.gradient-opt.ll").read_text()
    assert "ret" in (tmp_path / "new" / "energy.asm.s").read_text()


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"llad {llad.__version__}\n"
    assert llad.__version__ == importlib.metadata.version("llad")


def test_the_order_can_be_switched(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["dump", FUNCTION, "--signature", SIGNATURE, "--stage", "primal"]
    assert main(arguments) == 0
    first = capsys.readouterr().out
    assert main([*arguments, "--differentiate-first"]) == 0
    assert len(capsys.readouterr().out) > len(first)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no.such.module:f"], "cannot be imported"),
        (["tests.api.dumped"], "MODULE:FUNCTION"),
        ([FUNCTION, "--stage", "final"], "the stages are"),
        ([FUNCTION, "--argnums", "z"], "no argument of that name"),
        (["tests.api.dumped:nothing"], "cannot be imported"),
    ],
)
def test_mistakes_are_explained(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", *arguments, "--signature", SIGNATURE]) == 1
    assert words in capsys.readouterr().err


def test_a_signature_is_needed() -> None:
    with pytest.raises(SystemExit) as caught:
        main(["dump", FUNCTION])
    assert caught.value.code == 2


def test_signatures_and_folders_that_do_not_fit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", FUNCTION, "--signature", "float64[::1]"]) == 1
    assert "does not fit energy(" in capsys.readouterr().err
    taken = tmp_path / "file"
    taken.touch()
    assert main(["dump", FUNCTION, "--signature", SIGNATURE, "--output", str(taken)]) == 1
    assert "cannot make this folder" in capsys.readouterr().err
