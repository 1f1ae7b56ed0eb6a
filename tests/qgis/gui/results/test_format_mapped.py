"""What the message of a map says about the parts that were not mapped, or from one date only."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.gui.results.results import format_mapped
from landslide_mapper.jobs.reports import MapReport

ALONE, NOT = "post only", "not mapped"


@pytest.mark.parametrize(
    ("mapped", "hidden", "pre", "text"),
    [
        ({"both dates": 0.7, NOT: 0.3}, {}, "pre.tif", "30 % of the area not mapped"),
        (
            {"both dates": 0.6, ALONE: 0.3, NOT: 0.1},
            {},
            "pre.tif",
            "10 % of the area not mapped, 30 % of the area mapped from the post-event image alone",
        ),
        ({"both dates": 0.995, NOT: 0.005}, {}, "pre.tif", ""),
        ({"both dates": 0.9, NOT: 0.1}, {"post": 0.1}, "pre.tif", ""),
        ({ALONE: 1.0}, {}, None, ""),
        ({}, {}, "pre.tif", ""),
    ],
)
def test_what_was_not_mapped_is_said(qgis_app, mapped, hidden, pre, text):
    report = MapReport(Path("out.gpkg"), pre=pre, mapped=mapped, hidden=hidden)
    assert format_mapped(report) == text
