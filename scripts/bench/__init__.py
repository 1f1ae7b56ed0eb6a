"""Benchmarks: each measures itself and its reference in one run, and says what the ratio may be."""
