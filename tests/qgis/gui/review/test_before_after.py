"""The view with the other date: rendered aside, and dropped without waiting for it."""

from __future__ import annotations

import weakref

import pytest
from qgis.core import QgsCoordinateReferenceSystem

from landslide_mapper.gui.review.before_after import OtherDate
from tests.qgis.driving import settle, wait_until


@pytest.fixture
def other(iface, add_raster):
    pre, post = add_raster("before"), add_raster("after")
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    iface.canvas.setExtent(post.extent())
    iface.canvas.setLayers([post])
    settle()
    dates = OtherDate(iface.canvas)
    dates.set_dates(pre, post)
    dates.start()
    yield dates
    dates.set_dates(None, None)
    dates.stop()
    settle()


def test_picture_of_the_other_date_is_rendered(other):
    other.show()
    wait_until(lambda: other.ready)
    assert other._job is None


def test_job_that_nobody_wants_any_more_ends_by_itself(other):
    """Destroyed while it paints, it would keep QGIS waiting until it has painted."""
    other.show()
    job = weakref.ref(other._job)
    other._outdated()
    assert other._job is None
    assert job() is not None, "it is still painting"
    wait_until(lambda: job() is None)


def test_job_outlives_the_signal_that_it_has_finished(other):
    other.show()
    job = weakref.ref(other._job)
    there = []
    other.changed.connect(lambda: there.append(job() is not None) if other.ready else None)
    wait_until(lambda: bool(there))
    assert there[0]
    wait_until(lambda: job() is None)
