"""The minimum cut against SciPy's maximum flow, and by its definition."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_flow

from llad.analysis.mincut import INFINITE, FlowNetwork

Edges = list[tuple[int, int, int]]


def network(nodes: int, edges: Edges) -> FlowNetwork:
    made = FlowNetwork(nodes)
    for edge in edges:
        made.add_edge(*edge)
    return made


def random_edges(seed: int) -> tuple[int, Edges]:
    """Sparse and dense graphs with parallel edges, cycles and edges without capacity."""
    random = np.random.default_rng(seed)
    nodes = int(random.integers(2, 14))
    count = int(random.integers(0, 4 * nodes))
    ends = random.integers(0, nodes, (count, 2))
    capacities = random.integers(0, 6 if seed % 2 else 1000, count)
    return nodes, [(int(a), int(b), int(c)) for (a, b), c in zip(ends, capacities, strict=True) if a != b]


def cut_size(edges: Edges, near_sink: frozenset[int]) -> int:
    return sum(c for a, b, c in edges if a not in near_sink and b in near_sink)


def flow(nodes: int, edges: Edges) -> int:
    matrix = np.zeros((nodes, nodes), dtype=np.int32)
    for a, b, capacity in edges:
        matrix[a, b] += capacity
    return int(maximum_flow(csr_matrix(matrix), 0, nodes - 1).flow_value)


@pytest.mark.parametrize("seed", range(120))
def test_the_cut_is_a_minimum_and_the_nearest_to_the_sink(seed: int) -> None:
    nodes, edges = random_edges(seed)
    found = network(nodes, edges).cut_near_sink(0, nodes - 1)
    assert found is not None
    assert 0 not in found
    assert nodes - 1 in found
    size = cut_size(edges, found)
    assert size == flow(nodes, edges)
    if nodes <= 9:
        others = range(1, nodes - 1)
        for mask in range(1 << len(others)):
            side = frozenset({nodes - 1, *(n for k, n in enumerate(others) if mask >> k & 1)})
            if cut_size(edges, side) == size:
                assert found <= side


def test_between_equal_cuts_the_one_at_the_sink_is_taken() -> None:
    chain = [(node, node + 1, 5) for node in range(6)]
    assert network(7, chain).cut_near_sink(0, 6) == {6}
    assert network(7, [*chain[:-1], (5, 6, INFINITE)]).cut_near_sink(0, 6) == {5, 6}


def test_without_a_path_only_what_reaches_the_sink_is_on_its_side() -> None:
    assert network(4, [(0, 1, 3), (2, 3, 4)]).cut_near_sink(0, 3) == {2, 3}
    assert network(2, []).cut_near_sink(0, 1) == {1}


def test_an_infinite_cut_is_no_cut() -> None:
    assert network(3, [(0, 1, INFINITE), (1, 2, INFINITE)]).cut_near_sink(0, 2) is None
    assert network(3, [(0, 1, INFINITE), (1, 2, INFINITE - 1)]).cut_near_sink(0, 2) == {2}


def test_long_chains_and_wide_graphs_do_not_recurse() -> None:
    nodes = 20_000
    found = network(nodes, [(n, n + 1, 1 + n % 7) for n in range(nodes - 1)]).cut_near_sink(0, nodes - 1)
    assert found is not None
    assert (nodes - 1 - len(found)) % 7 == 0
    wide = [edge for n in range(1, 3000) for edge in ((0, n, 2), (n, 3000, 1))]
    assert network(3001, wide).cut_near_sink(0, 3000) == {3000}
