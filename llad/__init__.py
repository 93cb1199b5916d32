"""llad: derivatives of fast numerical Python, generated from optimised LLVM IR."""
