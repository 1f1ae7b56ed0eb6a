"""Which rasters a candidate is judged by, where they are in a container."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.gui.inputs.map_inputs import MapState
from landslide_mapper.gui.review.review_images import ReviewImages


@pytest.fixture
def images(qgis_app, qgis_new_project, tmp_path):
    crs = QgsCoordinateReferenceSystem("EPSG:32654")
    event = Workspace.create(str(tmp_path / "event.gpkg"), crs, "Hokkaido 2018")
    yield ReviewImages(event, MapState())
    event.close()


@pytest.mark.parametrize("hide", ["zip", "geopackage"])
def test_a_raster_in_a_container_is_opened_aside(images, hidden_raster, hide):
    name = hidden_raster(hide, "post.tif")
    _, aside = images.of(None, name)
    assert aside.source() == name
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(name, "post", "gdal"))
    assert images.of(None, name)[1] is layer


def test_an_event_of_others_opens_no_connection(images):
    """Its file may name anything; who only looks at candidates has asked for nothing."""
    assert images.of(None, "/vsicurl/https://example.org/post.tif") == (None, None)
