"""Differentiation of LLVM IR: activity, the plan of the reverse sweep, its emission, forward mode, rules."""
