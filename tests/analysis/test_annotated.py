"""The files of `ir/analysis`: every fact that an analysis finds stands as a comment where it holds.

`LLAD_BLESS=1` rewrites the comments from what the analyses say now; read the difference before keeping it.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from llad.analysis.cfg import ControlFlow
from llad.analysis.dominators import Dominators
from llad.analysis.effects import Effects
from llad.analysis.facts import OTHER, Lowered, ParameterFact, RuntimeFact
from llad.analysis.inductions import Induction, Inductions
from llad.analysis.loops import Loop, LoopForest
from llad.analysis.memory import MemoryObjects
from llad.analysis.tripcounts import TripCounts
from llad.ir.instructions import Instruction
from llad.ir.module import Function, Module
from llad.ir.parser import parse
from llad.ir.types import PRIMITIVES
from llad.ir.values import BasicBlock, ConstantInt, Value

FILES = sorted((Path(__file__).resolve().parents[2] / "ir" / "analysis").glob("*.ll"))
RUNTIME = {
    "rt_alloc": RuntimeFact(allocates_size=0),
    "rt_data": RuntimeFact(data_of=0),
    "rt_retain": RuntimeFact(increments=0),
    "rt_release": RuntimeFact(decrements=0),
    "rt_log": RuntimeFact(inert=True),
}
MARK = "  ;= "
PARAMETERS = re.compile(r"^; parameters of @(\w+): (.*)$", re.MULTILINE)


def name(value: Value) -> str:
    return str(value.value) if isinstance(value, ConstantInt) else f"%{value.name}"


@dataclass(frozen=True)
class Facts:
    """All analyses of one function, as text for a block or an instruction."""

    cfg: ControlFlow
    forest: LoopForest
    inductions: Inductions
    counts: TripCounts
    memory: MemoryObjects
    effects: Effects

    @staticmethod
    def of(module: Module, function: Function, roles: str) -> Facts:
        facts = []
        for role in filter(None, (part.strip() for part in roles.split(","))):
            word, _, element = role.partition(" ")
            facts.append(ParameterFact(word, "", PRIMITIVES.get(element)))
        facts += [ParameterFact(OTHER)] * (len(function.arguments) - len(facts))
        lowered = Lowered(module, function.name, tuple(facts), RUNTIME)
        cfg = ControlFlow.of(function)
        forest = LoopForest.of(cfg, Dominators.of(cfg))
        inductions = Inductions.of(function, forest, cfg)
        counts = TripCounts.of(function, cfg, forest, inductions, lambda block: block.name == "error")
        effects = Effects.of(lowered)
        return Facts(cfg, forest, inductions, counts, MemoryObjects.of(lowered, function, cfg), effects)

    def of_block(self, block: BasicBlock) -> str:
        if block in self.forest.irreducible_blocks:
            return "irreducible"
        loop = self.forest.loop_of(block)
        return self.of_loop(loop) if loop is not None and loop.header is block else ""

    def of_loop(self, loop: Loop) -> str:
        count, bound = self.counts.of_loop(loop), self.counts.bound_of_loop(loop)
        limit = "unknown" if bound is None else f"at most {bound.text()}"
        taken = limit if count is None else count.text()
        exits = ", ".join(f"%{a.name} -> %{b.name}" for a, b in loop.exits)
        return f"loop: depth {loop.depth}, backedges taken: {taken}, exits: {exits}"

    def of_instruction(self, inst: Instruction) -> str:
        found = []
        induction = self.inductions.of_phi(inst)
        if induction is not None:
            found.append(self.of_induction(induction))
        if inst.opcode.is_call:
            found.append(self.of_call(inst))
        if inst.type.is_pointer:
            found.append(self.of_pointer(inst))
        if inst.opcode.name == "load":
            clobbered = self.memory.may_be_clobbered_after(inst, self.cfg)
            found.append("may be overwritten later" if clobbered else "keeps its value")
        return "; ".join(found)

    def of_induction(self, induction: Induction) -> str:
        sign = "-" if induction.negative_step else "+"
        factor = f"*{induction.scale} bytes" if induction.is_pointer else ""
        return f"induction: {name(induction.start)} {sign} k*{name(induction.step)}{factor}"

    def of_call(self, inst: Instruction) -> str:
        effect = self.effects.of_call(inst)
        parts = [f"reads {effect.reads}", *map(str, effect.reads_arguments)]
        parts += [f"writes {effect.writes}", *map(str, effect.writes_arguments)]
        words = {
            "may unwind": effect.may_unwind,
            "pure": effect.is_pure,
            "allocates": effect.allocates,
            "unknown": not effect.known,
        }
        return " ".join([*parts, *(f"({word})" for word, holds in words.items() if holds)])

    def of_pointer(self, pointer: Instruction) -> str:
        found = sorted(self.memory.objects(pointer), key=str)
        text = "to " + ", ".join(map(str, found))
        if len(found) == 1 and self.memory.unique_base(pointer) is None:
            text += " of some iteration"
        made = [item for item in found if item.base is pointer]
        for item in made:
            element = self.memory.element_type(item)
            text += f" of {element}" if element is not None else " of mixed or unknown elements"
            text += ", escapes" if self.memory.escapes(item) else ""
            ends = self.memory.lifetime_ends(item)
            text += f", released {len(ends)} times" if ends else ""
        return text + (", first element" if any(item.is_base(pointer) for item in found) else "")


def annotated(text: str) -> str:
    """`text` with the comments of the analyses instead of those that it has."""
    module = parse(text)
    roles = dict(PARAMETERS.findall(text))
    lines, facts, rest = [], None, []
    for line in (line.partition(MARK)[0].rstrip() for line in text.splitlines()):
        fact = ""
        if line.startswith("define"):
            function = module.functions[line[line.index("@") + 1 : line.index("(")]]
            facts = Facts.of(module, function, roles.get(function.name, ""))
            rest = [item for block in function.blocks for item in (block, *block.instructions)]
        elif line == "}":
            assert not rest
            facts = None
        elif facts is not None and line and not line.startswith(";"):
            item = rest.pop(0)
            if isinstance(item, BasicBlock):
                assert line == f"{item.name}:"
                fact = facts.of_block(item)
            else:
                fact = facts.of_instruction(item)
        lines.append(f"{line}{MARK}{fact}" if fact else line)
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_facts_stand_where_they_hold(path: Path) -> None:
    text = path.read_text()
    found = annotated(text)
    if os.environ.get("LLAD_BLESS") == "1":
        path.write_text(found)
    else:
        assert text == found


def test_there_are_files() -> None:
    assert len(FILES) >= 4
