"""Tests of llad."""
