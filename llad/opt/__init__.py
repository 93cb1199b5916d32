"""Passes over LLVM IR that LLVM does not have; everything else is in `llad/backend/pipelines.py`."""
