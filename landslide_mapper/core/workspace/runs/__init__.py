"""Rows of runs and scenes."""
