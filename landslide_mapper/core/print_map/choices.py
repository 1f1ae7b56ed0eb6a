"""What an analyst may choose of an inventory map: light, as QGIS reads it when it starts."""

from __future__ import annotations

from landslide_mapper.vocabulary import CANDIDATE, CERTAINTY, CONFIRMED, LANDSLIDE_TYPE, REJECTED

STATES = (*CONFIRMED, CANDIDATE, REJECTED)
"""In the order of the legend."""
COLOR_BY = ("status", CERTAINTY, LANDSLIDE_TYPE)
"""Attributes that colours can show."""
PAPERS = {
    "A4 landscape": ("landscape", 1.0),
    "A4 portrait": ("portrait", 1.0),
    "A3 landscape": ("landscape", 2**0.5),
    "A3 portrait": ("portrait", 2**0.5),
}
"""By name: which of our templates, and how much its sides are enlarged."""
