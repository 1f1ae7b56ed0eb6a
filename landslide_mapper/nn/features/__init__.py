"""Cached encoder features, and the views of a patch that they belong to."""
