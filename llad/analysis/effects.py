"""What calls read, write and allocate: a table of known functions, and the attributes of declarations.

Sources, the first that applies: the facts of the language run time (`Lowered.runtime`); LLVM's intrinsics and
the C library's scalar functions by name; then the attributes at the call and at the declaration
(`memory(...)`, `nounwind`, `willreturn`, `readonly` and its kin on arguments).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from llad.analysis.facts import CalleeFact, Lowered, OperationFact, RuntimeFact
from llad.ir.instructions import Instruction
from llad.ir.module import Function

__all__ = ["CallEffect", "Effects", "argument_attributes", "is_memory_intrinsic"]

NONE, ARGUMENTS, INACCESSIBLE, ANY = "none", "arguments", "inaccessible", "any"


@dataclass(frozen=True)
class CallEffect:
    """What a call may do. `reads` and `writes` are one of:

    "none"; "arguments": only memory behind the pointer arguments named by `reads_arguments` and
    `writes_arguments`; "inaccessible": only state that the program cannot see (`errno`, I/O);
    "any": whatever the callee can reach. `may_unwind`: it may leave by an exception. `is_pure`: it may be
    executed again with the same operands for the same result, and dropped if the result is unused.
    `allocates`: the result points to a fresh object. `known`: False if nothing is known about the callee.
    """

    reads: str = NONE
    writes: str = NONE
    reads_arguments: tuple[int, ...] = ()
    writes_arguments: tuple[int, ...] = ()
    may_unwind: bool = False
    is_pure: bool = False
    allocates: bool = False
    known: bool = True


_PURE = CallEffect(is_pure=True)
_SETS_ERRNO = CallEffect(writes=INACCESSIBLE, is_pure=True)
_UNSEEN = CallEffect(reads=INACCESSIBLE, writes=INACCESSIBLE)
_MARKER = CallEffect(writes=INACCESSIBLE, is_pure=True)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Named `llvm.<name>` or `llvm.<name>.<types>`.
_PURE_INTRINSICS = _words(
    """abs acos asin atan atan2 bitreverse bswap canonicalize ceil copysign cos cosh ctlz ctpop cttz exp
    exp10 exp2 expect fabs floor fma fmuladd frexp fptosi.sat fptoui.sat fshl fshr is.constant
    is.fpclass ldexp llrint llround log log10 log2 lrint lround maximum maximumnum maxnum minimum
    minimumnum minnum modf nearbyint objectsize pow powi ptrmask rint round roundeven sadd.sat
    sadd.with.overflow scmp sin sincos sinh smax smin smul.with.overflow sqrt sshl.sat ssub.sat
    ssub.with.overflow tan tanh trunc uadd.sat uadd.with.overflow ucmp umax umin umul.with.overflow
    ushl.sat usub.sat usub.with.overflow vscale"""
)
_PURE_FAMILIES = ("llvm.vector.reduce.", "llvm.vector.insert.", "llvm.vector.extract.")
_MARKERS = _words(
    """assume experimental.noalias.scope.decl donothing sideeffect pseudoprobe dbg.value dbg.declare
    dbg.assign dbg.label prefetch"""
)
_COPIES = _words("memcpy memmove memcpy.inline")
_FILLS = _words("memset memset.inline")
_LIFETIMES = _words("lifetime.start lifetime.end")
# Scalar functions of the C library. They touch nothing but `errno` (lgamma: also `signgam`).
_LIBRARY = _words(
    """acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh erf erfc exp exp10 exp2 expm1
    fabs fdim floor fma fmax fmin fmod hypot ilogb ldexp lgamma llrint llround log log10 log1p log2 logb
    lrint lround nearbyint nextafter pow remainder rint round roundeven scalbln scalbn sin sinh sqrt tan
    tanh tgamma trunc"""
)

_GROUP = re.compile(r"#(\d+)")
_QUOTED = re.compile(r'"[^"]*"')
_MEMORY = re.compile(r"\bmemory\(([^)]*)\)")
_WORD = re.compile(r"[a-z_]+(?:\([^)]*\))?")


@dataclass(frozen=True)
class _Attributes:
    """Attributes of a function or a call. `memory` maps locations to accesses; None: not said."""

    words: frozenset[str]
    memory: Mapping[str, str] | None

    def access(self, location: str) -> str:
        """One of "none", "read", "write" and "readwrite"."""
        if self.memory is None:
            return "readwrite"
        return self.memory.get(location, self.memory[""])


@dataclass(frozen=True)
class Effects:
    """Effects of the calls in one module. `pure` names further functions without effects."""

    lowered: Lowered
    pure: frozenset[str]
    _declared: Mapping[str, _Attributes]

    @staticmethod
    def of(lowered: Lowered, pure: frozenset[str] = frozenset()) -> Effects:
        groups = lowered.module.attribute_groups
        functions = lowered.module.functions.values()
        return Effects(lowered, pure, {f.name: _attributes(f.suffix, groups) for f in functions})

    def of_call(self, inst: Instruction) -> CallEffect:
        """The effect of a call, invoke or callbr."""
        assert inst.opcode.is_call, inst
        name = inst.callee_name
        fact = self.lowered.runtime.get(name)
        if fact is not None:
            return _of_fact(fact)
        operation = self.lowered.operations.get(name)
        if operation is not None:
            return _of_operation(operation)
        callee = self.lowered.callees.get(name)
        if callee is not None:
            return _of_callee(callee)
        if name in self.pure:
            return _PURE
        intrinsic = _intrinsic(name)
        if intrinsic is not None:
            found = _of_intrinsic(intrinsic, inst)
            if found is not None:
                return found
        if _is_library_function(inst):
            return _SETS_ERRNO
        return self._of_attributes(inst)

    def _of_attributes(self, inst: Instruction) -> CallEffect:
        at_call = _attributes(inst.call.function_attributes, self.lowered.module.attribute_groups)
        declared = self._declared.get(inst.callee_name, _Attributes(frozenset(), None))
        words = at_call.words | declared.words
        limited = at_call.memory is not None or declared.memory is not None
        reads, writes = (
            _scope(
                [_allows(at_call, declared, place, verb) for place in ("argmem", "inaccessiblemem", "other")]
            )
            for verb in ("read", "write")
        )
        pointers = [i for i, argument in enumerate(inst.arguments) if argument.type.scalar.is_pointer]
        texts = {i: argument_attributes(inst, i) for i in pointers}
        silent = "nounwind" in words
        return CallEffect(
            reads,
            writes,
            _passing(texts, "writeonly") if reads in (ARGUMENTS, ANY) else (),
            _passing(texts, "readonly") if writes in (ARGUMENTS, ANY) else (),
            may_unwind=not silent,
            is_pure=reads == writes == NONE and silent and "willreturn" in words,
            known=limited,
        )


def argument_attributes(inst: Instruction, index: int) -> frozenset[str]:
    """The words that the call and the declaration say about argument `index`, e.g. `captures(none)`."""
    texts = inst.call.argument_attributes
    text = texts[index] if index < len(texts) else ""
    callee = inst.callee
    if isinstance(callee, Function) and index < len(callee.arguments):
        text = f"{text} {callee.arguments[index].attributes}"
    return frozenset(_WORD.findall(_QUOTED.sub("", text)))


def is_memory_intrinsic(name: str) -> bool:
    """Whether `name` copies, fills or marks memory, and keeps no pointer that it is given."""
    return _intrinsic(name) in _COPIES | _FILLS | _LIFETIMES | _MARKERS


def _passing(texts: Mapping[int, frozenset[str]], excluded: str) -> tuple[int, ...]:
    return tuple(i for i, words in texts.items() if not words & {excluded, "readnone"})


def _allows(at_call: _Attributes, declared: _Attributes, location: str, verb: str) -> bool:
    """Both must allow it: each alone is a promise."""
    return verb in at_call.access(location) and verb in declared.access(location)


def _scope(allowed: list[bool]) -> str:
    arguments, inaccessible, other = allowed
    if other:
        return ANY
    return ARGUMENTS if arguments else INACCESSIBLE if inaccessible else NONE


def _attributes(text: str, groups: Mapping[int, str]) -> _Attributes:
    whole = _QUOTED.sub("", text)
    whole += "".join(f" {_QUOTED.sub('', groups.get(int(number), ''))}" for number in _GROUP.findall(whole))
    memory: dict[str, str] | None = None
    for clause in _MEMORY.findall(whole):
        # The part without a location is the default of all locations that are not named.
        memory = {"": "none"}
        for part in clause.split(","):
            location, colon, access = part.partition(":")
            memory[location.strip() if colon else ""] = (access if colon else location).strip()
    words = frozenset(_WORD.findall(whole))
    if memory is None and words & {"readnone", "readonly", "writeonly"}:
        access = "none" if "readnone" in words else "read" if "readonly" in words else "write"
        memory = {"": "none", "argmem": access} if "argmemonly" in words else {"": access}
    return _Attributes(words, memory)


def _of_fact(fact: RuntimeFact) -> CallEffect:
    if fact.allocates_size >= 0:
        return CallEffect(reads=INACCESSIBLE, writes=INACCESSIBLE, allocates=True)
    if fact.data_of >= 0:
        # The place of an object's elements never changes, so that reading it again is harmless.
        return CallEffect(reads=ARGUMENTS, reads_arguments=(fact.data_of,), is_pure=True)
    return _UNSEEN


def _of_operation(fact: OperationFact) -> CallEffect:
    read = tuple(operand.argument for operand in fact.operands if operand.reads)
    written = tuple(operand.argument for operand in fact.operands if operand.writes)
    return CallEffect(ARGUMENTS, ARGUMENTS, read, written)


def _of_callee(fact: CalleeFact) -> CallEffect:
    reads, writes = tuple(sorted(fact.accesses)), tuple(sorted(fact.writes))
    return CallEffect(
        ANY if fact.beyond else ARGUMENTS if reads else INACCESSIBLE,
        ANY if fact.beyond == "write" else ARGUMENTS if writes else INACCESSIBLE,
        reads,
        writes,
    )


def _intrinsic(name: str) -> str | None:
    """`llvm.smax.i64` -> `smax`: the name without the types that it is overloaded with."""
    if not name.startswith("llvm."):
        return None
    pieces = name.split(".")[1:]
    while len(pieces) > 1 and re.fullmatch(r"([ipfv]|nxv|bf|sl_|ppcf|x86)[0-9].*|isVoid", pieces[-1]):
        pieces.pop()
    return ".".join(pieces)


def _of_intrinsic(name: str, inst: Instruction) -> CallEffect | None:
    if name in _PURE_INTRINSICS or inst.callee_name.startswith(_PURE_FAMILIES):
        return _PURE
    if name in _MARKERS:
        return _MARKER
    if name in _COPIES:
        return CallEffect(ARGUMENTS, ARGUMENTS, (1,), (0,))
    if name in _FILLS:
        return CallEffect(NONE, ARGUMENTS, (), (0,))
    if name in _LIFETIMES:
        # The contents are undefined before the start and after the end: as if overwritten.
        return CallEffect(NONE, ARGUMENTS, (), (len(inst.arguments) - 1,))
    return None


def _is_library_function(inst: Instruction) -> bool:
    """A function that the module defines is the program's own, whatever its name; so is one with pointers."""
    name, callee = inst.callee_name, inst.callee
    if name not in _LIBRARY and not (name.endswith("f") and name[:-1] in _LIBRARY):
        return False
    if isinstance(callee, Function) and not callee.is_declaration:
        return False
    return not any(value.type.scalar.is_pointer for value in (inst, *inst.arguments))
