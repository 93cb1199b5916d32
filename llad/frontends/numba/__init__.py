"""The only part that uses Numba: captures functions as IR, and gives derivatives the form of dispatchers."""
