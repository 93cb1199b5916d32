"""The only part that uses llvmlite: optimisation pipelines and the machine that code is generated for."""
