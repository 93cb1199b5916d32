"""Passes over LLVM IR that LLVM does not have. None so far: its own do (`llad/backend/pipelines.py`)."""
