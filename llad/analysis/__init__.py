"""What is known about a function: immutable values, made from IR and thrown away when it changes."""
