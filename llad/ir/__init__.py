"""LLVM IR as data: types, values, instructions, modules; reading, writing and checking its text."""
