"""The parts of the verifier: the shape of functions, the types of operands, constants, references in text."""
