"""The parser of LLVM IR text: a chain of classes, from tokens over types and constants to functions."""
