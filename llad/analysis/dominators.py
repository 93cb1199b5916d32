"""Dominators and post-dominators. Valid as long as the `ControlFlow` that they were made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from llad.analysis.cfg import ControlFlow
from llad.ir.instructions import Instruction
from llad.ir.values import BasicBlock, Value

__all__ = ["DominatorTree", "Dominators", "PostDominators", "immediate_dominators"]


def immediate_dominators(
    root: int, successors: Sequence[Sequence[int]], predecessors: Sequence[Sequence[int]]
) -> list[int]:
    """The immediate dominator of each node of a graph over 0..n-1; -1 for the root and unreachable nodes.

    T. Lengauer and R. Tarjan, A fast algorithm for finding dominators in a flowgraph, TOPLAS 1979: the simple
    version, O(m log n). The iterative algorithms are quadratic on what Numba emits: a long chain of blocks
    that all leave to one error block.
    """
    vertex, index, parent = _depth_first(root, successors)
    count = len(vertex)
    semi = list(range(count))
    best = list(range(count))
    ancestor = [-1] * count
    found = [0] * count
    buckets: list[list[int]] = [[] for _ in range(count)]
    for w in range(count - 1, 0, -1):
        above = parent[w]
        for node in predecessors[vertex[w]]:
            v = index[node]
            if v >= 0:
                semi[w] = min(semi[w], semi[_evaluate(v, ancestor, best, semi)])
        buckets[semi[w]].append(w)
        ancestor[w] = above
        for v in buckets[above]:
            u = _evaluate(v, ancestor, best, semi)
            found[v] = u if semi[u] < semi[v] else above
        buckets[above] = []
    result = [-1] * len(successors)
    for w in range(1, count):
        if found[w] != semi[w]:
            found[w] = found[found[w]]
        result[vertex[w]] = vertex[found[w]]
    return result


def _depth_first(root: int, successors: Sequence[Sequence[int]]) -> tuple[list[int], list[int], list[int]]:
    """(nodes in preorder, preorder number of each node or -1, preorder number of each one's tree parent)."""
    vertex = [root]
    index = [-1] * len(successors)
    index[root] = 0
    parent = [0]
    path = [(0, iter(successors[root]))]
    while path:
        above, rest = path[-1]
        for node in rest:
            if index[node] < 0:
                index[node] = len(vertex)
                vertex.append(node)
                parent.append(above)
                path.append((index[node], iter(successors[node])))
                break
        else:
            path.pop()
    return vertex, index, parent


def _evaluate(v: int, ancestor: list[int], best: list[int], semi: list[int]) -> int:
    """The vertex of least semidominator on the forest path above `v`, compressing that path."""
    path = []
    u = v
    while ancestor[u] >= 0 and ancestor[ancestor[u]] >= 0:
        path.append(u)
        u = ancestor[u]
    for u in reversed(path):
        above = ancestor[u]
        if semi[best[above]] < semi[best[u]]:
            best[u] = best[above]
        ancestor[u] = ancestor[above]
    return best[v]


@dataclass(frozen=True)
class DominatorTree:
    """A tree over the blocks that the root reaches (for post-dominators: that reach an exit).

    A block outside the tree dominates only itself and is dominated only by itself.
    """

    cfg: ControlFlow
    roots: tuple[BasicBlock, ...]
    _immediate: Mapping[BasicBlock, BasicBlock | None]
    _children: Mapping[BasicBlock, tuple[BasicBlock, ...]]
    _span: Mapping[BasicBlock, tuple[int, int]]  # (preorder number, largest preorder number below)

    def contains(self, block: BasicBlock) -> bool:
        """Whether `block` is in the tree."""
        return block in self._span

    def immediate(self, block: BasicBlock) -> BasicBlock | None:
        """The immediate (post-)dominator; None for a root and for a block outside the tree."""
        return self._immediate.get(block)

    def children(self, block: BasicBlock) -> tuple[BasicBlock, ...]:
        """The blocks that `block` immediately (post-)dominates."""
        return self._children.get(block, ())

    def dominates(self, a: BasicBlock, b: BasicBlock) -> bool:
        """Whether `a` (post-)dominates `b`; every block does so to itself."""
        if a is b:
            return True
        outer, inner = self._span.get(a), self._span.get(b)
        return outer is not None and inner is not None and outer[0] <= inner[0] <= outer[1]

    def _neighbours_before(self, block: BasicBlock) -> tuple[BasicBlock, ...]:
        raise NotImplementedError

    @cached_property
    def _frontiers(self) -> Mapping[BasicBlock, frozenset[BasicBlock]]:
        """K. Cooper, T. Harvey and K. Kennedy, A simple, fast dominance algorithm, 2001, figure 5."""
        frontiers: dict[BasicBlock, set[BasicBlock]] = {block: set() for block in self._span}
        for block in self._span:
            stop = self._immediate[block]
            for runner in self._neighbours_before(block):
                walk: BasicBlock | None = runner if runner in self._span else None
                while walk is not None and walk is not stop and block not in frontiers[walk]:
                    frontiers[walk].add(block)
                    walk = self._immediate[walk]
        return {block: frozenset(found) for block, found in frontiers.items()}

    def frontier(self, block: BasicBlock) -> frozenset[BasicBlock]:
        """The (post-)dominance frontier: blocks just outside of what `block` strictly (post-)dominates."""
        return self._frontiers.get(block, frozenset())


class Dominators(DominatorTree):
    """`a` dominates `b` if every path from the entry to `b` passes `a`."""

    @staticmethod
    def of(cfg: ControlFlow) -> Dominators:
        blocks = cfg.function.blocks
        number = cfg.number
        successors = [[number[s] for s in cfg.successors(block)] for block in blocks]
        predecessors = [[number[p] for p in cfg.predecessors(block)] for block in blocks]
        immediate = immediate_dominators(number[cfg.function.entry], successors, predecessors)
        above = {block: blocks[immediate[i]] if immediate[i] >= 0 else None for i, block in enumerate(blocks)}
        parents = {block: above[block] for block in cfg.reverse_postorder}
        return Dominators(cfg, (cfg.function.entry,), *_tree((cfg.function.entry,), parents))

    def _neighbours_before(self, block: BasicBlock) -> tuple[BasicBlock, ...]:
        return self.cfg.predecessors(block)

    @cached_property
    def _positions(self) -> dict[Instruction, int]:
        return {inst: i for block in self.cfg.function.blocks for i, inst in enumerate(block.instructions)}

    def value_dominates(self, value: Value, instruction: Instruction) -> bool:
        """Whether `value` is computed before `instruction` on every path to it.

        Constants and arguments always are. For a phi's operand ask `value_dominates_end` of its block.
        """
        if not isinstance(value, Instruction):
            return True
        user = instruction.block
        assert value.block is not None
        assert user is not None
        if value.block is not user or value.opcode.name == "invoke":
            return self.value_dominates_start(value, user)
        return self._positions[value] < self._positions[instruction]

    def value_dominates_start(self, value: Value, block: BasicBlock) -> bool:
        """Whether `value` is computed before control enters `block`, on every path."""
        if not isinstance(value, Instruction):
            return True
        home = value.block
        assert home is not None
        if value.opcode.name != "invoke":
            return home is not block and self.dominates(home, block)
        # An invoke defines its result on the edge to its normal destination only.
        normal = value.operands[-3]
        assert isinstance(normal, BasicBlock)
        return self.cfg.predecessors(normal) == (home,) and self.dominates(normal, block)

    def value_dominates_end(self, value: Value, block: BasicBlock) -> bool:
        """Whether `value` is known when control leaves `block`, as a phi of a successor needs it."""
        if isinstance(value, Instruction) and value.block is block and value.opcode.name != "invoke":
            return True
        return self.value_dominates_start(value, block)


class PostDominators(DominatorTree):
    """`a` post-dominates `b` if every path from `b` to an exit passes `a`; endless paths do not count."""

    @staticmethod
    def of(cfg: ControlFlow, exits: Iterable[BasicBlock] | None = None) -> PostDominators:
        """`exits`: the blocks that end the paths of interest; by default all blocks without successors."""
        blocks = cfg.function.blocks
        number = cfg.number
        ends = [block for block in blocks if not cfg.successors(block)] if exits is None else list(exits)
        virtual = len(blocks)
        ending = {number[block] for block in ends}
        forward = [[number[p] for p in cfg.predecessors(block)] for block in blocks] + [sorted(ending)]
        backward = [[number[s] for s in cfg.successors(block)] for block in blocks] + [[]]
        for end in ending:
            backward[end] = [*backward[end], virtual]
        immediate = immediate_dominators(virtual, forward, backward)
        parents: dict[BasicBlock, BasicBlock | None] = {}
        for i, block in enumerate(blocks):
            if immediate[i] >= 0:
                parents[block] = blocks[immediate[i]] if immediate[i] != virtual else None
        roots = tuple(block for block, above in parents.items() if above is None)
        return PostDominators(cfg, roots, *_tree(roots, parents))

    def _neighbours_before(self, block: BasicBlock) -> tuple[BasicBlock, ...]:
        return self.cfg.successors(block)


def _tree(
    roots: Iterable[BasicBlock], parents: Mapping[BasicBlock, BasicBlock | None]
) -> tuple[
    Mapping[BasicBlock, BasicBlock | None],
    Mapping[BasicBlock, tuple[BasicBlock, ...]],
    Mapping[BasicBlock, tuple[int, int]],
]:
    children: dict[BasicBlock, list[BasicBlock]] = {}
    for block, above in parents.items():
        if above is not None:
            children.setdefault(above, []).append(block)
    preorder: dict[BasicBlock, int] = {}
    pending = list(roots)[::-1]
    while pending:
        block = pending.pop()
        preorder[block] = len(preorder)
        pending.extend(reversed(children.get(block, ())))
    last = dict(preorder)
    for block in reversed(list(preorder)):
        above = parents[block]
        if above is not None:
            last[above] = max(last[above], last[block])
    spans = {block: (first, last[block]) for block, first in preorder.items()}
    return parents, {block: tuple(found) for block, found in children.items()}, spans
