"""The rules of the code that can be checked by reading it: direction of imports, sizes, state, environment.

    ir <- analysis <- opt <- ad <- {frontends, backend} <- api

A layer imports only layers to its left, and `llad.errors` and `llad.options`. The core (ir, analysis, opt,
ad) uses the standard library alone. The API is every module directly in `llad/`.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORE = ("ir", "analysis", "opt", "ad")
COMMON = ("errors", "options")
# What each layer may import besides itself and the common modules; None stands for everything.
ALLOWED: dict[str, frozenset[str] | None] = {
    "errors": frozenset(),
    "options": frozenset(),
    "ir": frozenset(),
    "analysis": frozenset({"ir"}),
    "opt": frozenset({"ir", "analysis"}),
    "ad": frozenset({"ir", "analysis", "opt"}),
    "backend": frozenset(CORE),
    "frontends": frozenset({*CORE, "backend"}),
    "api": None,
}
MODULE_LINES = 500
FUNCTION_LINES = 80
MUTABLE_CALLS = frozenset(
    {"list", "dict", "set", "bytearray", "defaultdict", "OrderedDict", "Counter", "deque", "count", "cycle"}
    | {"WeakKeyDictionary", "WeakValueDictionary", "WeakSet", "ContextVar", "local", "Lock", "RLock"}
)
MUTATING_METHODS = frozenset(
    {
        "append",
        "extend",
        "insert",
        "add",
        "update",
        "setdefault",
        "pop",
        "popitem",
        "remove",
        "discard",
        "clear",
    }
)
# Equal types must be one object, so the table of types lives as long as the process. It cannot be observed.
STATE_ALLOWED = frozenset({("llad/ir/types.py", "_interned")})


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def each(*folders: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", sources(*folders), ids=name_of)


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer(module: str) -> str:
    """The layer that `llad.a.b` belongs to."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in ALLOWED else "api"


def is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def imports(tree: ast.AST, module: str, is_package: bool) -> Iterator[tuple[int, str]]:
    """Line and full name of every imported module, also inside functions and under TYPE_CHECKING."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = module.split(".")
                above = parts[: len(parts) - node.level + (1 if is_package else 0)]
                base = ".".join([*above, *([base] if base else [])])
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield node.lineno, full if base.startswith("llad") and is_module(full) else base


def import_violations(text: str, name: str, is_package: bool = False) -> list[str]:
    """Imports of module `name` (as in `llad.ir.types`) with source `text` that its layer does not permit."""
    own = layer(name)
    found = []
    for line, target in imports(ast.parse(text), name, is_package):
        top = target.partition(".")[0]
        if top == "llad":
            other = layer(target)
            allowed = ALLOWED[own]
            if other != own and other not in COMMON and allowed is not None and other not in allowed:
                found.append(f"line {line}: {own} imports {target}")
        elif top in sys.stdlib_module_names:
            continue
        elif own in (*CORE, *COMMON):
            found.append(f"line {line}: {own} imports {target}; the core uses the standard library only")
        elif top == "numba" and not name.startswith("llad.frontends.numba"):
            found.append(f"line {line}: numba is imported outside llad/frontends/numba")
        elif top == "llvmlite" and own != "backend" and not name.startswith("llad.frontends.numba"):
            found.append(f"line {line}: llvmlite is imported outside llad/backend and llad/frontends/numba")
    return found


@each("llad")
def test_imports_point_from_right_to_left(path: Path) -> None:
    assert import_violations(path.read_text(), dotted(path), path.name == "__init__.py") == []


def test_every_kind_of_forbidden_import_is_found() -> None:
    """The checker itself, on one violation of each rule."""
    forbidden = [
        ("llad.ir.types", "from llad.analysis import facts"),
        ("llad.ir.types", "def f():\n    import llad.ad.plan"),
        ("llad.ir.types", "from ..backend.pipelines import optimize"),
        ("llad.ir.types", "import numpy as np"),
        ("llad.options", "import numpy"),
        ("llad.ad.plan", "import numba"),
        ("llad.ad.plan", "from llad import api"),
        ("llad.backend.jit", "from llad.frontends.numba import capture"),
        ("llad.backend.jit", "import numba.core"),
        ("llad.frontends.base", "from llvmlite import ir"),
        ("llad.api", "import numba"),
    ]
    for module, text in forbidden:
        assert import_violations(text, module), (module, text)
    permitted = [
        ("llad.ir.types", "from __future__ import annotations\nimport re\nfrom llad.errors import LladError"),
        ("llad.ad.plan", "from llad.opt import cleanup\nfrom . import rules"),
        (
            "llad.frontends.numba.target",
            "import numba\nfrom llvmlite import ir\nfrom llad.backend import jit",
        ),
        ("llad.backend.jit", "import llvmlite.binding"),
        ("llad.api", "from llad.ad import reverse"),
    ]
    for module, text in permitted:
        assert import_violations(text, module) == [], (module, text)


@each("llad", "scripts", "tests", "examples")
def test_sizes(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= MODULE_LINES
    functions = [
        n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = {f.name: f.end_lineno - f.lineno + 1 for f in functions if f.end_lineno is not None}
    assert {name: lines for name, lines in long.items() if lines > FUNCTION_LINES} == {}


def terminal(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def environment_reads(text: str) -> list[str]:
    names = ("environ", "environb", "getenv", "getenvb")
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute | ast.Name) and terminal(node) in names:
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
        elif isinstance(node, ast.ImportFrom) and node.module == "os":
            found += [f"line {node.lineno}: {alias.name}" for alias in node.names if alias.name in names]
    return found


@each(*(f"llad/{folder}" for folder in CORE))
def test_the_core_reads_no_environment(path: Path) -> None:
    assert environment_reads(path.read_text()) == []


def is_mutable(value: ast.expr | None) -> bool:
    if isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp):
        return True
    return isinstance(value, ast.Call) and terminal(value.func) in MUTABLE_CALLS


def assigned(node: ast.stmt) -> tuple[list[str], ast.expr | None]:
    if isinstance(node, ast.Assign):
        return [terminal(target) for target in node.targets], node.value
    if isinstance(node, ast.AnnAssign):
        return [terminal(node.target)], node.value
    return [], None


def state_violations(text: str, name: str) -> list[str]:
    """Mutable values that outlive a call: lower-case module names, attributes of classes, changed tables."""
    tree = ast.parse(text)
    found, tables = [], set()
    for scope in [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))]:
        for statement in scope.body:
            names, value = assigned(statement)
            for target in names if is_mutable(value) else ():
                if target.isupper() or target == "__all__":
                    tables.add(target)
                elif (name, target) not in STATE_ALLOWED:
                    found.append(f"line {statement.lineno}: {target} is mutable")
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda)]
    for node in (inner for function in functions for inner in ast.walk(function)):
        if isinstance(node, ast.Global):
            found.append(f"line {node.lineno}: global {', '.join(node.names)}")
        changed: ast.expr | None = None
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
            changed = node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            changed = node.func.value if node.func.attr in MUTATING_METHODS else None
        if changed is not None and terminal(changed) in tables:
            found.append(f"line {node.lineno}: {terminal(changed)} is changed")
    return found


@each(*(f"llad/{folder}" for folder in CORE))
def test_the_core_has_no_mutable_state(path: Path) -> None:
    assert state_violations(path.read_text(), name_of(path)) == []


def test_state_and_environment_checks_find_violations() -> None:
    assert environment_reads("import os\nos.environ['A']")
    assert environment_reads("from os import getenv")
    assert state_violations("cache = {}", "x")
    assert state_violations("cache: dict[str, int] = {}", "x")
    assert state_violations("class A:\n    seen = set()", "x")
    assert state_violations("TABLE = {}\ndef f():\n    TABLE[1] = 2", "x")
    assert state_violations("TABLE = []\ndef f():\n    TABLE.append(2)", "x")
    assert state_violations("n = 0\ndef f():\n    global n\n    n += 1", "x")
    assert (
        state_violations("TABLE = {1: 2}\n__all__ = []\ndef f():\n    local = []\n    local.append(1)", "x")
        == []
    )


def test_import_is_light_and_compiles_nothing() -> None:
    """Counted in modules beyond those of Numba and in compilations, since seconds measure the machine."""
    code = """
import sys
import numba
numba_alone = set(sys.modules)
from numba.core import event
with event.install_recorder("numba:compile") as compiled:
    import llad
heavy = ("scipy", "matplotlib", "networkx", "sympy", "pandas", "hypothesis", "pytest", "mpmath", "IPython")
print(sorted(set(heavy) & (sys.modules.keys() - numba_alone)), len(compiled.buffer), llad.__name__)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["[]", "0", "llad"]
