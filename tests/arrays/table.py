"""The table of NumPy functions as text, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from tests.arrays.numpy_cases import ARGUMENTS
from tests.arrays.trial import REFUSED, Case, Outcome, aliases, all_cases

__all__ = ["PATH", "parse", "render"]

PATH = Path(__file__).resolve().parent.parent.parent / "docs" / "numpy_support.md"

_HEAD = """# NumPy functions in differentiated code

Every function of NumPy that Numba 0.68 supports, as it was tried. `scripts/numpy_support.py` writes this page; the
tests try each entry again, and compare its gradient with difference quotients.

- **differentiable**: the gradient is right. Where the function has no derivative, the choices of the README hold.
- **zero**: a float whose derivative is zero wherever there is one (`np.floor`).
- **inactive**: integers, booleans and constants, through which no derivative flows; free to use beside it.
- **refused**: an error before anything runs, as given. Beside the derivative (on numbers that do not depend on the
  arguments that are differentiated) such functions are usually accepted.
- **not in Numba**: this use does not compile there, so it cannot be differentiated either.

Only arguments on which the result depends smoothly count: `np.sort` moves derivatives to where the numbers come from,
`np.argsort` has none. At ties the derivative is that of the order which the function happens to choose. Random numbers
are drawn once, as in a call of the function itself; what shifts and scales them is differentiated for the same draws.

"""


def render(tried: Mapping[Case, Outcome]) -> str:
    """The page for these outcomes."""
    lines = [
        _HEAD + "In the table: " + ", ".join(f"`{name}` {text}" for name, text in ARGUMENTS.items()) + "."
    ]
    section = ""
    for case, outcome in tried.items():
        if case.section != section:
            section = case.section
            lines += ["", f"## {section}", "", "| function | tried | result |", "|---|---|---|"]
        names = ", ".join(f"`{name}`" for name in aliases(case.name))
        result = outcome.kind + (f" (`{_plain(outcome.detail)}`)" if outcome.kind == REFUSED else "")
        lines.append(f"| {names} | `{_plain(case.source)}` | {result} |")
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    return text.replace("|", "\\|").replace("`", "'")


def parse(text: str) -> dict[Case, Outcome]:
    """What the page says of each case. Raises KeyError for entries that are no cases."""
    cases = {_plain(case.source): case for case in all_cases()}
    found = {}
    for source, kind, detail in re.findall(
        r"^\| [^\n]*? \| `(.*?)` \| ([a-zA-Z ]+?)(?: \(`(.*)`\))? \|$", text, re.M
    ):
        found[cases[source]] = Outcome(kind, detail)
    return found
