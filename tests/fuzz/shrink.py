"""Delta debugging on the syntax tree: the smallest program that still fails in the same way.

Every step makes the program smaller in `weight`, so it ends; whether a candidate still fails is the caller's
question, and candidates that are not programs any more simply do not.
"""

from __future__ import annotations

import ast
import copy
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from tests.fuzz.program import ARRAY, DIMENSION, PAIR, Argument, Program

# Where a node hangs: fields and positions from the root of the tree.
Path = tuple[tuple[str, int | None], ...]
LISTS = ("body", "orelse")


def weight(program: Program) -> int:
    """What shrinking reduces: nodes of the source, then arguments and their peculiarities, then sizes."""
    nodes = sum(1 for _ in ast.walk(ast.parse(program.source)))
    peculiar = sum(
        (a.layout != "C") + (a.dtype != "float64") + a.read_only + len(a.dimensions)
        for a in program.arguments
    )
    arguments = 3 * (len(program.arguments) + len(program.differentiated)) + peculiar
    literals = sum(
        len(ast.unparse(n)) for n in ast.walk(ast.parse(program.source)) if isinstance(n, ast.Constant)
    )
    return 1000 * nodes + 100 * arguments + 10 * sum(size for _, size in program.sizes) + literals


def _paths(node: ast.AST, path: Path = ()) -> Iterator[tuple[Path, ast.AST]]:
    yield path, node
    for field, value in ast.iter_fields(node):
        if isinstance(value, list):
            for position, item in enumerate(value):
                if isinstance(item, ast.AST):
                    yield from _paths(item, (*path, (field, position)))
        elif isinstance(value, ast.AST):
            yield from _paths(value, (*path, (field, None)))


def _at(tree: ast.AST, path: Path) -> Any:
    node: Any = tree
    for field, position in path:
        node = getattr(node, field) if position is None else getattr(node, field)[position]
    return node


def _edited(tree: ast.Module, edit: Callable[[ast.Module], None]) -> str | None:
    made = copy.deepcopy(tree)
    edit(made)
    return ast.unparse(ast.fix_missing_locations(made)) + "\n"


def _protected(parent: ast.AST, position: int) -> bool:
    """The first two statements of a while loop let it end; without them a candidate would not."""
    return isinstance(parent, ast.While) and position < 2


def without_statements(tree: ast.Module) -> Iterator[str | None]:
    """Removes runs of statements, long ones first."""
    runs = []
    for path, node in _paths(tree):
        for field in LISTS:
            body = getattr(node, field, None)
            if isinstance(body, list):
                sizes = {len(body) >> shift for shift in range(8)} - {0}
                runs += [
                    (n, start, path, field) for n in sizes for start in range(0, len(body), max(1, n // 2))
                ]
    for count, start, path, field in sorted(runs, key=lambda run: -run[0]):

        def remove(
            made: ast.Module, count: int = count, start: int = start, path: Path = path, field: str = field
        ) -> None:
            parent = _at(made, path)
            body = getattr(parent, field)
            keep = [
                s
                for position, s in enumerate(body)
                if not start <= position < start + count
                or isinstance(s, ast.Import | ast.ImportFrom)
                or (field == "body" and _protected(parent, position))
            ]
            setattr(parent, field, keep if keep or field == "orelse" else [ast.Pass()])

        yield _edited(tree, remove)


class _WithoutVariable(ast.NodeTransformer):
    """Drops the assignments of a variable and puts 1.0 in the place of its uses."""

    def __init__(self, name: str) -> None:
        self.name = name

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        dropped = isinstance(node.targets[0], ast.Name) and node.targets[0].id == self.name
        return ast.Pass() if dropped else self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        dropped = isinstance(node.target, ast.Name) and node.target.id == self.name
        return ast.Pass() if dropped else self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        used = node.id == self.name and isinstance(node.ctx, ast.Load)
        return ast.Constant(1.0) if used else node


def without_variables(tree: ast.Module) -> Iterator[str | None]:
    """Removes a variable of the kernel, the last one first."""
    kernel = _kernel(tree)
    names = [n.id for n in ast.walk(kernel) if isinstance(n, ast.Name)] if kernel is not None else []
    counters = {
        n.target.id
        for loop in ast.walk(tree)
        if isinstance(loop, ast.While)
        for n in loop.body[:1]
        if isinstance(n, ast.AugAssign) and isinstance(n.target, ast.Name)
    }
    for name in dict.fromkeys(reversed(names)):
        if name not in counters:

            def drop(made: ast.Module, name: str = name) -> None:
                _WithoutVariable(name).visit(made)

            yield _edited(tree, drop)


def unwrapped(tree: ast.Module) -> Iterator[str | None]:
    """Replaces a loop or branch by its body, a loop's variable by its first value."""
    for path, node in _paths(tree):
        if not isinstance(node, ast.If | ast.For | ast.While) or not path:
            continue
        bodies: list[list[ast.stmt]] = [node.body]
        if isinstance(node, ast.If) and node.orelse:
            bodies.append(node.orelse)
        if isinstance(node, ast.For):
            bodies.append([ast.Assign([node.target], ast.Constant(0), lineno=0), *node.body])
        for body in bodies:

            def splice(made: ast.Module, path: Path = path, body: list[ast.stmt] = body) -> None:
                parent = _at(made, path[:-1])
                field, position = path[-1]
                siblings = getattr(parent, field)
                assert position is not None
                flat = [copy.deepcopy(s) for s in body if not isinstance(s, ast.Break | ast.Continue)]
                siblings[position : position + 1] = flat or [ast.Pass()]

            yield _edited(tree, splice)


def simpler_expressions(tree: ast.Module) -> Iterator[str | None]:
    """Replaces an expression by a constant or by one of its operands, the outermost first."""
    spots = [(path, node) for path, node in _paths(tree) if isinstance(node, ast.expr) and path]
    for path, node in sorted(spots, key=lambda spot: len(spot[0])):
        context = getattr(node, "ctx", None)
        in_loop_test = any(field == "test" for field, _ in path) and isinstance(
            _at(tree, path[:-1]), ast.While
        )
        if (
            isinstance(context, ast.Store)
            or path[-1][0] in ("func", "decorator_list", "annotation")
            or in_loop_test
        ):
            continue
        smaller: list[ast.expr] = []
        if not isinstance(node, ast.Constant):
            smaller += [ast.Constant(1.0), ast.Constant(2), ast.Constant(0)]
            smaller += [
                child for child in ast.walk(node) if isinstance(child, ast.expr) and child is not node
            ]
        elif isinstance(node.value, float):
            smaller += [ast.Constant(1.0), ast.Constant(0.5)]
        elif isinstance(node.value, int):
            smaller += [ast.Constant(0), ast.Constant(1), ast.Constant(2)]
        for new in smaller[:24]:

            def put(made: ast.Module, path: Path = path, new: ast.expr = new) -> None:
                parent = _at(made, path[:-1])
                field, position = path[-1]
                if position is None:
                    setattr(parent, field, copy.deepcopy(new))
                else:
                    getattr(parent, field)[position] = copy.deepcopy(new)

            yield _edited(tree, put)


def _kernel(tree: ast.Module) -> ast.FunctionDef | None:
    found = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "kernel"]
    return found[0] if found else None


def simpler_arguments(program: Program) -> Iterator[Program]:
    """Drops unused arguments and directions, and makes layouts, types and sizes plain."""
    tree = ast.parse(program.source)
    kernel = _kernel(tree)
    if kernel is None:
        return
    used = {node.id for node in ast.walk(kernel) if isinstance(node, ast.Name)}
    for position, a in enumerate(program.arguments):
        if a.name not in used and program.differentiated != (position,):
            del kernel.args.args[position]
            source = ast.unparse(tree) + "\n"
            arguments = program.arguments[:position] + program.arguments[position + 1 :]
            rest = tuple(p - (p > position) for p in program.differentiated if p != position)
            yield replace(program, source=source, arguments=arguments, differentiated=rest)
            tree = ast.parse(program.source)
            kernel = _kernel(tree)
            assert kernel is not None
        if a.kind in (ARRAY, PAIR):
            plain = (replace(a, layout="C"), replace(a, dtype="float64"), replace(a, read_only=False))
            for simple in (Argument(a.name, a.kind, a.dimensions), *plain):
                if simple != a:
                    arguments = (*program.arguments[:position], simple, *program.arguments[position + 1 :])
                    yield replace(program, arguments=arguments)
    if len(program.differentiated) > 1:
        for position in program.differentiated:
            yield replace(program, differentiated=tuple(p for p in program.differentiated if p != position))
    for k, (name, size) in enumerate(program.sizes):
        for smaller in range(1, size):
            yield replace(program, sizes=(*program.sizes[:k], (name, smaller), *program.sizes[k + 1 :]))
    if not any(a.kind == DIMENSION for a in program.arguments):
        yield replace(program, sizes=tuple((name, 1) for name, _ in program.sizes))


def _sources(edits: Callable[[ast.Module], Iterator[str | None]]) -> Callable[[Program], Iterator[Program]]:
    def candidates(program: Program) -> Iterator[Program]:
        for source in edits(ast.parse(program.source)):
            if source is not None and source != program.source:
                yield replace(program, source=source)

    return candidates


STEPS: tuple[Callable[[Program], Iterator[Program]], ...] = (
    _sources(without_statements),
    _sources(without_variables),
    _sources(unwrapped),
    simpler_arguments,
    _sources(simpler_expressions),
)


def shrink(program: Program, fails: Callable[[Program], bool], seconds: float = 300.0) -> Program:
    """The smallest program found within `seconds` for which `fails` holds, as it does for `program`."""
    deadline = time.monotonic() + seconds
    tried: set[str] = set()
    progress = True
    while progress:
        progress = False
        for step in STEPS:
            at = 0
            while True:
                candidates = [c for c in step(program) if weight(c) < weight(program)]
                found = None
                for position in range(at, len(candidates)):
                    candidate = candidates[position]
                    key = candidate.to_json()
                    if time.monotonic() > deadline:
                        return program
                    if key not in tried:
                        tried.add(key)
                        if fails(candidate):
                            found = position
                            program, progress = candidate, True
                            break
                if found is None:
                    break
                at = found
    return program
