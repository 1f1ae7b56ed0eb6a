"""The dock as a whole: no page makes it wide, for QGIS opens it as wide as its widest page would like."""

from __future__ import annotations

from tests.qgis.driving import settle

WIDEST = 420
"""Pixels; a third of a small laptop's screen."""


def test_no_page_asks_for_a_wide_dock(workbench, add_raster):
    add_raster("before")
    add_raster("after")
    settle()
    dock = workbench.dock
    assert {
        page.title(): page.sizeHint().width() for page in dock.pages() if page.sizeHint().width() > WIDEST
    } == {}
    assert dock.sizeHint().width() <= WIDEST
