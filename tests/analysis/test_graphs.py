"""Control flow, dominators and loops of random graphs against definitions applied naively."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators, PostDominators
from llad.analysis.loops import LoopForest
from llad.analysis.uses import Uses
from llad.ir.builder import Builder
from llad.ir.module import Function
from llad.ir.types import DOUBLE, I32, VOID, FunctionType
from llad.ir.values import BasicBlock, ConstantFloat, ConstantInt, integer

Graph = list[list[int]]

graphs = st.integers(1, 9).flatmap(
    lambda n: st.lists(st.lists(st.integers(0, n - 1), max_size=3), min_size=n, max_size=n)
)


def function_of(graph: Graph) -> Function:
    function = Function("f", FunctionType(VOID, (I32,)), ["s"])
    blocks = [function.add_block(f"b{i}") for i in range(len(graph))]
    for block, targets in zip(blocks, graph, strict=True):
        builder = Builder(block)
        if not targets:
            builder.ret()
        elif len(targets) == 1:
            builder.branch(blocks[targets[0]])
        else:
            cases = [(ConstantInt(I32, i), blocks[t]) for i, t in enumerate(targets[1:])]
            builder.switch(function.arguments[0], blocks[targets[0]], cases)
    return function


def reachable(graph: Graph, start: int, without: int = -1) -> set[int]:
    """Nodes on paths from `start` (itself included) that avoid `without`."""
    if start == without:
        return set()
    seen, pending = {start}, [start]
    while pending:
        for target in graph[pending.pop()]:
            if target not in seen and target != without:
                seen.add(target)
                pending.append(target)
    return seen


def names(blocks: object) -> set[int]:
    return {int(block.name[1:]) for block in blocks}  # type: ignore[attr-defined]


@given(graphs)
@settings(max_examples=300, deadline=None)
def test_reachability_matches_search(graph: Graph) -> None:
    function = function_of(graph)
    cfg = ControlFlow.of(function)
    blocks = function.blocks
    assert names(cfg.reverse_postorder) == reachable(graph, 0)
    for a in range(len(graph)):
        assert [int(s.name[1:]) for s in cfg.successors(blocks[a])] == list(dict.fromkeys(graph[a]))
        assert names(cfg.predecessors(blocks[a])) == {b for b in range(len(graph)) if a in graph[b]}
        below = set().union(*(reachable(graph, t) for t in graph[a]))
        assert {b for b in range(len(graph)) if cfg.reaches(blocks[a], blocks[b])} == below


@given(graphs)
@settings(max_examples=300, deadline=None)
def test_dominators_match_their_definition(graph: Graph) -> None:
    function = function_of(graph)
    cfg = ControlFlow.of(function)
    tree = Dominators.of(cfg)
    live = reachable(graph, 0)
    every = range(len(graph))
    dominated = {a: (live - reachable(graph, 0, a)) | {a} for a in every}
    for a in every:
        below = {b for b in every if tree.dominates(function.blocks[a], function.blocks[b])}
        assert below == (dominated[a] if a in live else {a})
        above = tree.immediate(function.blocks[a])
        strict = {b for b in live if a in dominated[b] and b != a} if a in live else set()
        assert (above is None) == (not strict)
        if above is not None:
            assert all(int(above.name[1:]) in dominated[b] for b in strict)
            assert function.blocks[a] in tree.children(above)
        border = {
            t for b in dominated[a] for t in graph[b] if b in live and (t not in dominated[a] or t == a)
        }
        assert names(tree.frontier(function.blocks[a])) == (border if a in live else set())


@given(graphs, st.booleans())
@settings(max_examples=300, deadline=None)
def test_post_dominators_match_their_definition(graph: Graph, only_last: bool) -> None:
    function = function_of(graph)
    every = range(len(graph))
    exits = {len(graph) - 1} if only_last else {a for a in every if not graph[a]}
    chosen = [function.blocks[e] for e in exits] if only_last else None
    tree = PostDominators.of(ControlFlow.of(function), chosen)
    reverse = [[b for b in every if a in graph[b]] for a in every]

    def ending(without: int) -> set[int]:
        return set().union(*(reachable(reverse, e, without) for e in exits))

    live = ending(-1)
    for a in every:
        below = {b for b in every if tree.dominates(function.blocks[a], function.blocks[b])}
        assert below == ((live - ending(a)) | {a} if a in live else {a})
        assert tree.contains(function.blocks[a]) == (a in live)


@given(graphs)
@settings(max_examples=400, deadline=None)
def test_loops_match_their_definition(graph: Graph) -> None:
    function = function_of(graph)
    cfg = ControlFlow.of(function)
    forest = LoopForest.of(cfg, Dominators.of(cfg))
    live = reachable(graph, 0)
    back = [(a, b) for a in live for b in graph[a] if a not in reachable(graph, 0, b)]
    expected: dict[int, set[int]] = {}
    for latch, header in back:
        reverse = [[b for b in live if a in graph[b]] for a in range(len(graph))]
        expected.setdefault(header, {header}).update(reachable(reverse, latch, header))
    found = {int(loop.header.name[1:]): loop for loop in forest.all()}
    assert {h: names(loop.blocks) for h, loop in found.items()} == expected
    for header, loop in found.items():
        body = expected[header]
        around = [h for h in expected if h != header and body < expected[h]]
        assert loop.depth == 1 + len(around)
        if around:
            inner = min(around, key=lambda h: len(expected[h]))
            assert loop.parent is found[inner]
            assert loop in found[inner].children
        else:
            assert loop in forest.top
        assert names(loop.latches) == {a for a, b in back if b == header}
        assert {(int(a.name[1:]), int(b.name[1:])) for a, b in loop.exits} == {
            (a, b) for a in body for b in graph[a] if b not in body
        }
        outside = {p for p in live - body if header in graph[p]}
        single = len(outside) == 1 and set(graph[next(iter(outside))]) == {header}
        assert (loop.preheader is not None) == single
    for a in range(len(graph)):
        inside = [h for h in expected if a in expected[h]]
        loop_of = forest.loop_of(function.blocks[a])
        assert (loop_of is None) == (not inside)
        if loop_of is not None:
            assert len(loop_of.blocks) == min(len(expected[h]) for h in inside)
    cut = [[b for b in graph[a] if (a, b) not in back] for a in range(len(graph))]
    cyclic = {a for a in live if any(a in reachable(cut, t) for t in cut[a])}
    assert names(forest.irreducible_blocks) == cyclic
    assert forest.is_reducible == (not cyclic)


def test_dominance_of_values_follows_the_order_in_a_block() -> None:
    function = Function("f", FunctionType(DOUBLE, (DOUBLE,)), ["x"])
    first, second = function.add_block("first"), function.add_block("second")
    x = function.arguments[0]
    builder = Builder(first)
    a = builder.binary("fadd", x, x, "a")
    b = builder.binary("fmul", a, a, "b")
    builder.branch(second)
    c = builder.at(second).binary("fmul", b, ConstantFloat.of(DOUBLE, 2.0), "c")
    builder.ret(c)
    tree = Dominators.of(ControlFlow.of(function))
    assert tree.value_dominates(a, b)
    assert not tree.value_dominates(b, a)
    assert not tree.value_dominates(b, b)
    assert tree.value_dominates(x, a)
    assert tree.value_dominates(integer(64, 1), a)
    assert tree.value_dominates(a, c)
    assert not tree.value_dominates(c, a)
    assert tree.value_dominates_end(a, first)
    assert not tree.value_dominates_start(a, first)
    assert tree.value_dominates_start(a, second)


def test_uses_name_user_and_position() -> None:
    function = Function("f", FunctionType(DOUBLE, (DOUBLE,)), ["x"])
    builder = Builder(function.add_block("entry"))
    x = function.arguments[0]
    a = builder.binary("fadd", x, ConstantFloat.of(DOUBLE, 1.0), "a")
    b = builder.binary("fmul", a, a, "b")
    end = builder.ret(b)
    uses = Uses.of(function)
    assert uses.of_value(x) == ((a, 0),)
    assert uses.of_value(a) == ((b, 0), (b, 1))
    assert uses.of_value(b) == ((end, 0),)
    assert uses.of_value(end) == ()
    with pytest.raises(AssertionError):
        uses.of_value(ConstantFloat.of(DOUBLE, 1.0))


def _ladder(count: int) -> Graph:
    """A chain whose every block also leaves to one error block, inside one big loop."""
    chain = [[i + 1, count + 1] for i in range(count)]
    return [*chain, [0, count + 1], []]


def _nest(count: int) -> Graph:
    """`count // 4` small loops one after the other, each with a diamond inside."""
    graph: Graph = []
    for i in range(0, count, 4):
        graph += [[i + 1, i + 2], [i + 3], [i + 3], [i, i + 4]]
    return [*graph, []]


@pytest.mark.parametrize("graph", [_ladder(20_000), _nest(20_000)], ids=["ladder", "loops"])
def test_twenty_thousand_blocks_need_no_recursion_and_no_quadratic_time(graph: Graph) -> None:
    function = function_of(graph)
    start = time.process_time()
    cfg = ControlFlow.of(function)
    tree = Dominators.of(cfg)
    PostDominators.of(cfg)
    forest = LoopForest.of(cfg, tree)
    assert forest.is_reducible
    last: BasicBlock = function.blocks[-1]
    assert cfg.reaches(function.entry, last)
    assert tree.dominates(function.entry, last)
    # Measured 0.4 s on a slow machine; a quadratic step over 20,000 blocks takes minutes.
    assert time.process_time() - start < 20
