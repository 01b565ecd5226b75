"""Benchmarks on annotated corpora."""
