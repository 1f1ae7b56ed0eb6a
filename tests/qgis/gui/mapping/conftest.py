"""What tests of the Map page share."""

from __future__ import annotations

import pytest

from tests.qgis.driving import settle
from tests.qgis.mapped import mapping


@pytest.fixture
def ready(workbench, add_raster, make_model, jobs):
    """A workbench that can map."""
    add_raster("before")
    add_raster("after")
    workbench.dock.map_page.model.select(make_model())
    jobs.map = mapping()
    settle()
    return workbench
