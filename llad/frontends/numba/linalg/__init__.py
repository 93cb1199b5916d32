"""Linear algebra by rule: operations on whole matrices, with derivatives written in Python and compiled once."""
