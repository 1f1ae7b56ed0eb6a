"""Encoders, decoders, their weights, precision and device."""
