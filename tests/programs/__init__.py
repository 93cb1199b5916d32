"""Simulation scripts as people publish them: plain NumPy and Numba, written without a thought of derivatives."""
