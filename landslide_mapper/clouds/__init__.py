"""Clouds, their shadows and snow on one date: found by rules on its bands, as a mask."""
