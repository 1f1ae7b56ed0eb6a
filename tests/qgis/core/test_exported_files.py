"""Exported files as QGIS opens them without the plugin: style, form, metadata and mapped area."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr, osr
from qgis.core import QgsVectorLayer

from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.vocabulary import STATUS_COLORS


@pytest.fixture
def event(tmp_path: Path) -> Path:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    path = tmp_path / "event.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    tables = {"candidates": ("status", "landslide_type"), "mapped_area": ("kind", "reason")}
    rows = {"candidates": ("accepted", "debris_flow"), "mapped_area": ("not mapped", "cloud")}
    for name, columns in tables.items():
        layer = file.CreateLayer(name, reference, ogr.wkbMultiPolygon)
        for column in columns:
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, value in zip(columns, rows[name]):
            feature.SetField(column, value)
        ring = "500000 4700000,500100 4700000,500100 4700100,500000 4700000"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({ring})))"))
        layer.CreateFeature(feature)
    file = layer = feature = None
    return path


def export(event: Path, *outputs: Path) -> None:
    choices = {
        "title": "Storm of May",
        "license": "CC-BY-4.0",
        "author": "Survey",
        "contact": "a@example.org",
    }
    run_export(ExportJob(str(event), outputs, **choices), SilentProgress())


def opened(path: Path, layer: str = "") -> QgsVectorLayer:
    found = QgsVectorLayer(f"{path}|layername={layer}" if layer else str(path), "x", "ogr")
    assert found.isValid()
    return found


def colors(layer: QgsVectorLayer) -> dict[str, str]:
    return {
        one.value(): one.symbol().symbolLayer(0).strokeColor().name() for one in layer.renderer().categories()
    }


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".fgb"])
def test_qgis_shows_style_form_and_metadata(qgis_app, event, tmp_path, suffix):
    path = tmp_path / "out" / f"inv{suffix}"
    export(event, path)
    layer = opened(path, "landslides" if suffix == ".gpkg" else "")
    assert colors(layer) == STATUS_COLORS
    name = "ls_type" if suffix == ".shp" else "landslide_type"
    setup = layer.editorWidgetSetup(layer.fields().indexOf(name))
    assert setup.type() == "ValueMap"
    words = [value for pair in setup.config()["map"] for value in pair.values()]
    assert words[0] == "rotational_slide"
    assert len(words) == 9
    if suffix != ".gpkg":  # beside the file; QGIS reads it when somebody adds the layer
        layer.loadDefaultMetadata()
    said = layer.metadata()
    assert (said.title(), said.licenses()) == ("Storm of May", ["CC-BY-4.0"])
    assert said.contacts()[0].name == "Survey"
    assert said.abstract().startswith("Landslide inventory: 1 landslides, 5,004 m²")
    assert said.extent().spatialExtents()[0].extentCrs.authid() == "EPSG:4326"


def test_what_people_draw_later_has_an_identifier(qgis_app, event, tmp_path):
    path = tmp_path / "out" / "inv.gpkg"
    export(event, path)
    layer = opened(path, "landslides")
    for name, expression in {
        "uid": "uuid('WithoutBraces')",
        "status": "'accepted'",
        "origin": "'drawn'",
    }.items():
        index = layer.fields().indexOf(name)
        assert layer.defaultValueDefinition(index).expression() == expression
    assert layer.editFormConfig().readOnly(layer.fields().indexOf("area_m2"))
    assert not layer.editFormConfig().readOnly(layer.fields().indexOf("comment"))


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_what_was_not_mapped_is_hatched(qgis_app, event, tmp_path, suffix):
    path = tmp_path / "out" / f"inv{suffix}"
    export(event, path)
    area = (
        opened(path, "mapped_area") if suffix == ".gpkg" else opened(tmp_path / "out" / "inv_mapped_area.shp")
    )
    (hatched,) = [one for one in area.renderer().categories() if one.value() == "not mapped"]
    assert hatched.symbol().symbolLayer(0).properties()["style"] == "b_diagonal"


def test_a_kml_is_drawn_in_its_own_colors(qgis_app, event, tmp_path):
    path = tmp_path / "out" / "inv.kml"
    export(event, path)
    layer = opened(path, "landslides")
    (feature,) = layer.getFeatures()
    assert (
        feature.embeddedSymbol() is None
        or feature.embeddedSymbol().color().name() == STATUS_COLORS["accepted"]
    )
    assert layer.featureCount() == 1
