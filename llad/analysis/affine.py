"""Integers and addresses as polynomials over loop iterations and symbols.

An atom is the number of an iteration of a loop (from 0) or a value that is not taken apart. The atoms of a
polynomial mean what they mean where the value is computed: the current iterations of the loops around it.

Assumed of 64-bit integers: sums, differences and products that make up an address or a loop bound do not wrap,
as long as their constants are below 2**32. NumPy's contract says as much: an index beyond its array is
undefined in the primal, and a wrapped one lies beyond it. For the same reason limits of 2**61 and beyond, which keep
bounds of slices from wrapping, are taken not to be reached. Narrower integers do wrap in practice and are never
taken apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llad.analysis.inductions import Inductions
from llad.analysis.inequalities import Polynomial, add, multiply, scale
from llad.analysis.layout import constant_offset, size_in_bytes
from llad.analysis.loops import Loop, LoopForest
from llad.analysis.memory import MemoryObject
from llad.ir.instructions import Instruction
from llad.ir.types import I64, ArrayType
from llad.ir.values import BasicBlock, ConstantInt, Value, zero

__all__ = ["Forms", "encloses"]

_SMALL = 1 << 32
_FAR = 1 << 61
_MAXIMUM_TERMS = 12
_MAXIMUM_DEPTH = 40


def encloses(outer: Loop | None, inner: Loop | None) -> bool:
    """Whether `outer` is `inner` or a loop around it; None stands for the whole function."""
    while inner is not outer and inner is not None:
        inner = inner.parent
    return inner is outer


@dataclass(frozen=True, eq=False)
class Forms:
    """The polynomials of the values of a function, made when asked for and kept."""

    forest: LoopForest
    inductions: Inductions
    _numbers: dict[Value | Loop, int] = field(default_factory=dict)
    _atoms: list[Value | Loop] = field(default_factory=list)
    _known: dict[Value, Polynomial] = field(default_factory=dict)

    def number(self, atom: Value | Loop) -> int:
        """The number that stands for `atom` in monomials. Even: odd ones are left for a second instance."""
        found = self._numbers.get(atom)
        if found is None:
            found = self._numbers[atom] = 2 * len(self._atoms)
            self._atoms.append(atom)
        return found

    def atom(self, number: int) -> Value | Loop:
        """What `number` (also that of a second instance) stands for."""
        return self._atoms[number // 2]

    def loop_of(self, value: Value | Loop) -> Loop | None:
        """The innermost loop whose iterations each define `value` anew."""
        if isinstance(value, Loop):
            return value
        if isinstance(value, Instruction) and value.block is not None:
            return self.forest.loop_of(value.block)
        return None

    def of(self, value: Value, depth: int = 0) -> Polynomial:
        """`value`, an integer, signed."""
        if isinstance(value, ConstantInt):
            if -_SMALL < value.value < _SMALL and value.type.bits > 1:
                return {(): value.value} if value.value else {}
            return {(self.number(value),): 1}
        found = self._known.get(value)
        if found is None:
            found = self._made(value, depth) if isinstance(value, Instruction) else None
            if found is None or len(found) > _MAXIMUM_TERMS:
                found = {(self.number(value),): 1}
            self._known[value] = found
        return found

    def _made(self, inst: Instruction, depth: int) -> Polynomial | None:
        """None: not taken apart."""
        name = inst.opcode.name
        if inst.type is not I64 or depth > _MAXIMUM_DEPTH:
            return None
        if name == "phi":
            return self._of_phi(inst, depth)
        here = self.loop_of(inst)
        if any(not encloses(self.loop_of(operand), here) for operand in inst.operands):
            return None
        if name in ("add", "sub"):
            left, right = (self.of(operand, depth + 1) for operand in inst.operands)
            return add(left, right, 1 if name == "add" else -1)
        if name == "or" and "disjoint" in inst.flags:
            return add(self.of(inst.operands[0], depth + 1), self.of(inst.operands[1], depth + 1))
        if name == "shl" and isinstance(inst.operands[1], ConstantInt):
            shift = inst.operands[1].value
            return scale(self.of(inst.operands[0], depth + 1), 1 << shift) if 0 <= shift < 32 else None
        if name == "mul":
            return self._product(inst, depth)
        if name == "call" and inst.callee_name in ("llvm.smin.i64", "llvm.smax.i64"):
            limited, limit = inst.arguments
            sign = 1 if inst.callee_name == "llvm.smin.i64" else -1
            far = isinstance(limit, ConstantInt) and sign * limit.value >= _FAR - 2
            return self.of(limited, depth + 1) if far else None
        return self.of(inst.operands[0], depth + 1) if name == "freeze" else None

    def _product(self, inst: Instruction, depth: int) -> Polynomial:
        left, right = inst.operands
        if isinstance(left, ConstantInt) or isinstance(right, ConstantInt):
            return multiply(self.of(left, depth + 1), self.of(right, depth + 1))
        return multiply(self.factor(left, depth + 1), self.factor(right, depth + 1))

    def factor(self, value: Value, depth: int = 0) -> Polynomial:
        """`value` as a factor: a sum that is computed outside of all loops (a row length) stays in one piece."""
        found = self.of(value, depth)
        if len(found) > 1 and self.loop_of(value) is None:
            return {(self.number(value),): 1}
        return found

    def _of_phi(self, phi: Instruction, depth: int) -> Polynomial | None:
        induction = self.inductions.of_phi(phi)
        if induction is not None:
            step = induction.constant_step
            before = self.loop_of(induction.start)
            if step is None or abs(step) >= _SMALL or not encloses(before, induction.loop.parent):
                return None
            start = self.of(induction.start, depth + 1)
            return add(start, {(self.number(induction.loop),): step})
        here = self.loop_of(phi)
        if here is not None and here.header is phi.block:
            return None
        values = [value for value, _ in phi.incoming]
        if any(not encloses(self.loop_of(value), here) for value in values):
            return None
        found = [self.of(value, depth + 1) for value in values]
        first = next((form for form in found if form), {})
        edges = (before for (_, before), form in zip(phi.incoming, found, strict=True) if form != first)
        return first if all(self._vanishes(first, before, phi, here) for before in edges) else None

    def _vanishes(self, form: Polynomial, before: BasicBlock, phi: Instruction, here: Loop | None) -> bool:
        """Whether a product is 0 if control comes to `phi` from `before`, where a factor is found to be 0.

        LLVM makes such phis of products that are computed in a loop, and again behind it where it is not entered.
        """
        branch = before.terminator
        test = branch.operands[0] if branch.opcode.name == "br" and len(branch.operands) == 3 else None
        if (
            not isinstance(test, Instruction)
            or test.opcode.name != "icmp"
            or phi.incoming_for(before) != zero(I64)
        ):
            return False
        factor, bound = test.operands
        taken = branch.operands[1 if test.predicate == "eq" else 2]
        if test.predicate not in ("eq", "ne") or bound != zero(I64) or taken is not phi.block:
            return False
        known = self.of(factor) if encloses(self.loop_of(factor), here) else {}
        return len(known) == 1 and all(
            set(atoms) <= set(monomial) for atoms in known if atoms for monomial in form
        )

    def of_address(self, pointer: Value, found: MemoryObject) -> Polynomial | None:
        """Bytes from the start of `found` to `pointer`; None if they cannot be told."""
        total: Polynomial = {}
        here = self.loop_of(pointer)
        while not found.is_base(pointer):
            if not isinstance(pointer, Instruction) or not encloses(self.loop_of(pointer), here):
                return None
            step = self._step(pointer)
            if step is None or len(total) > 2 * _MAXIMUM_TERMS:
                return None
            total, pointer = add(total, step[1]), step[0]
            here = self.loop_of(pointer) if isinstance(pointer, Instruction) else here
        return total

    def _step(self, inst: Instruction) -> tuple[Value, Polynomial] | None:
        """The pointer that `inst` is derived from, and the distance in bytes."""
        if inst.opcode.name == "getelementptr":
            offset = self._offset(inst)
            return None if offset is None else (inst.operands[0], offset)
        induction = self.inductions.of_phi(inst) if inst.opcode.name == "phi" else None
        if induction is not None and induction.is_pointer and induction.constant_step is not None:
            return induction.start, {(self.number(induction.loop),): induction.constant_step}
        return None

    def _offset(self, gep: Instruction) -> Polynomial | None:
        constant = constant_offset(gep)
        if constant is not None:
            return {(): constant} if constant else {}
        here = self.loop_of(gep)
        if any(not encloses(self.loop_of(operand), here) for operand in gep.operands):
            return None
        type = gep.source_type
        total: Polynomial = {}
        for position, index in enumerate(gep.operands[1:]):
            if position:
                if not isinstance(type, ArrayType):
                    return None
                type = type.element
            size = size_in_bytes(type)
            if size is None:
                return None
            total = add(total, self.of(index), size)
        return total

    def names(self, polynomial: Polynomial) -> Mapping[str, int]:
        """For people: names of atoms instead of their numbers."""

        def name(number: int) -> str:
            atom = self.atom(number)
            text = f"iteration of {atom.header.name}" if isinstance(atom, Loop) else atom.name
            return text + "'" * (number % 2)

        return {" * ".join(map(name, monomial)) or "1": c for monomial, c in polynomial.items()}
