"""Layers of a map on the canvas."""
