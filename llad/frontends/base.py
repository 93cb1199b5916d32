"""What every front end hands to the core: see `llad.analysis.facts`."""

from llad.analysis.facts import DATA, ERROR, OTHER, RESULT, SCALAR, Lowered, ParameterFact, RuntimeFact

__all__ = ["DATA", "ERROR", "OTHER", "RESULT", "SCALAR", "Lowered", "ParameterFact", "RuntimeFact"]
