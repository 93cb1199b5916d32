"""A function for the command line to find."""


def energy(a, x):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(a.shape[0]):
        total += a[i] * a[i] * x
    return total
