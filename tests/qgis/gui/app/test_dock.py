"""The dock as a whole: no page makes it wide, for QGIS opens it as wide as its widest page would like."""

from __future__ import annotations

from landslide_mapper.gui.app.dock import MOST_MIN_WIDTH
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


def test_large_letters_make_the_dock_wider_so_that_nothing_is_cut_off(workbench):
    dock = workbench.dock
    dock.show()
    settle()
    usual = dock.widget().minimumWidth()
    dock.hide()
    dock.setStyleSheet("* {font-size: 24px}")
    dock.show()
    settle()
    least = dock.widget().minimumWidth()
    assert usual < least <= MOST_MIN_WIDTH
    assert all(page.needed_width() <= least for page in dock.pages())
