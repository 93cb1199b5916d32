"""The command line: `llad dump MODULE:FUNCTION --signature "float64[::1], int64" --stage primal,plan`."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from inspect import signature
from pathlib import Path
from typing import Any

from llad import __version__
from llad.errors import ArgumentError, LladError
from llad.options import Options

__all__ = ["main"]

_STAGES = ("captured", "primal", "plan", "gradient", "gradient-opt", "asm")
_SUFFIX = {"plan": "txt", "asm": "s"}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="llad", description="Derivatives from optimised LLVM IR.")
    parser.add_argument("--version", action="version", version=f"llad {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    dump = commands.add_parser("dump", help="print what a function becomes on its way to a gradient")
    dump.add_argument("function", metavar="MODULE:FUNCTION", help="for example mypackage.kernels:energy")
    dump.add_argument("--signature", required=True, help='Numba types, for example "float64[:,::1], int64"')
    dump.add_argument("--argnums", default="0", help="positions or names, comma separated (default: 0)")
    dump.add_argument("--stage", default="gradient-opt", help=f"comma separated, of {', '.join(_STAGES)}")
    dump.add_argument("--output", type=Path, help="folder for one file a stage; standard output without it")
    dump.add_argument("--baseline", action="store_true", help="code for any x86-64-v3 machine, not this one")
    dump.add_argument("--differentiate-first", action="store_true", help="do not optimise before")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit status (1: llad refused, 2: wrong usage)."""
    options = _parser().parse_args(arguments)
    try:
        return _dump(options)
    except LladError as error:
        print(f"llad: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader has seen enough (`llad dump ... | head`); the interpreter must not flush into the pipe again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _function(name: str) -> Callable[..., Any]:
    module_name, _, path = name.partition(":")
    if not path:
        raise ArgumentError(f"{name!r}: write MODULE:FUNCTION, for example mypackage.kernels:energy")
    if "" not in sys.path:
        sys.path.insert(0, "")
    try:
        found: Any = importlib.import_module(module_name)
        for part in path.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        raise ArgumentError(f"{name!r} cannot be imported: {error}") from error
    return found  # type: ignore[no-any-return]


def _argnums(text: str) -> tuple[int | str, ...]:
    return tuple(
        int(item) if item.lstrip("-").isdigit() else item for item in text.replace(" ", "").split(",")
    )


def _dump(options: argparse.Namespace) -> int:
    wanted = options.stage.replace(" ", "").split(",")
    for stage in wanted:
        if stage not in _STAGES:
            raise ArgumentError(f"--stage {stage}: the stages are {', '.join(_STAGES)}")
    if options.output is not None:
        try:
            options.output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArgumentError(f"--output {options.output}: cannot make this folder: {error}") from error
    from llad.backend.machine import BASELINE, host
    from llad.frontends.numba.capture import as_dispatcher
    from llad.frontends.numba.signature import parse_types
    from llad.frontends.numba.stages import run_stages
    from llad.frontends.numba.transform import Transform, resolve_argnums

    primal = as_dispatcher(_function(options.function))
    positions, _ = resolve_argnums(primal.py_func, _argnums(options.argnums))
    given, parameters = parse_types(options.signature), signature(primal.py_func)
    try:
        parameters.bind(*given)
    except TypeError as error:
        name = f"{primal.py_func.__name__}{parameters}"
        raise ArgumentError(f"--signature {options.signature!r} does not fit {name}: {error}") from error
    _, types = primal.fold_argument_types(given, {})
    transform = Transform("grad", positions, False, Options(optimize_first=not options.differentiate_first))
    places = frozenset((position,) for position in positions)
    machine = BASELINE if options.baseline else host()
    stages = run_stages(primal, tuple(types), transform, places, machine)
    for stage in wanted:
        if options.output is None:
            print(stages.text(stage))
            continue
        file = options.output / f"{primal.py_func.__name__}.{stage}.{_SUFFIX.get(stage, 'll')}"
        file.write_text(stages.text(stage), encoding="utf-8")
        print(file)
    return 0
