"""Typed errors: one tree for "your program cannot be handled", one class for "llad itself is wrong"."""

from __future__ import annotations

__all__ = [
    "ActivityError",
    "AliasError",
    "ArgumentError",
    "GradientCheckError",
    "InternalError",
    "LladError",
    "MissingRuleError",
    "NotDifferentiableError",
    "ParseError",
    "ShapeError",
    "UnsupportedError",
    "VerifyError",
]


class LladError(Exception):
    """Base class of every error that llad raises on purpose."""


class ParseError(LladError):
    """Text that is not LLVM IR as llad knows it. Carries `line`, `column` (both from 1) and the line's `text`."""

    def __init__(self, message: str, line: int, column: int, text: str) -> None:
        super().__init__(f"{message}\n  line {line}, column {column}: {text.strip()}")
        self.message = message
        self.line = line
        self.column = column
        self.text = text


class VerifyError(LladError):
    """A module that breaks a structural rule of LLVM IR; the message lists every violation found."""


class ArgumentError(LladError, TypeError):
    """A call of a public function of llad that cannot be meant: the message says what to pass instead."""


class NotDifferentiableError(ArgumentError):
    """The function or argument has no derivative: its result is not a float, or the argument is not one."""


class AliasError(LladError, ValueError):
    """Array arguments share memory in a way that generated code does not allow; raised before it runs."""


class ShapeError(LladError, ValueError):
    """An array passed as tangent or cotangent does not have the shape of what it belongs to."""


class GradientCheckError(LladError, AssertionError):
    """`check_grads` found derivatives that disagree; the message holds the report."""


class UnsupportedError(LladError):
    """A construct of the user's program that llad does not differentiate.

    `construct` names the instruction or symbol, `reason` says why, `remedy` what to do, `location` is the
    Python `file:line` when it is known.
    """

    def __init__(self, construct: str, reason: str, remedy: str = "", location: str | None = None) -> None:
        self.construct = construct
        self.reason = reason
        self.remedy = remedy
        self.location = location
        # The IR instruction (llad.ir.instructions.Instruction) to blame, when there is one.
        self.instruction: object | None = None
        super().__init__(self._text())

    def _text(self) -> str:
        where = f"{self.location}: " if self.location else ""
        tail = f"\n  {self.remedy}" if self.remedy else ""
        return f"{where}cannot differentiate {self.construct}: {self.reason}{tail}"

    def at(self, location: str) -> UnsupportedError:
        """The same error with the Python location filled in."""
        error = type(self)(self.construct, self.reason, self.remedy, location)
        error.instruction = self.instruction
        return error


class MissingRuleError(UnsupportedError):
    """An active value flows through a primitive that has no derivative rule."""


class ActivityError(UnsupportedError):
    """An active value escapes into something that the activity analysis cannot follow."""


class InternalError(LladError):
    """A defect of llad itself, never of the user's program. Please report it with the dumped IR."""
