"""Languages whose functions are handed to the core as `Lowered`, and called as derivatives."""
