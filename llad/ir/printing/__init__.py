"""The printer of LLVM IR text: names, constants, instructions; `llad.ir.printer` puts them together."""
