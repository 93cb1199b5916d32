"""The profile for long runs of the random array programs."""

from hypothesis import settings

settings.register_profile("many", settings.default)
