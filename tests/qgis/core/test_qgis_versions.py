"""Calls that QGIS has replaced: in any version they do their work, and nothing deprecated is called."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox

from landslide_mapper.core import qgis_versions

PACKAGE = Path(qgis_versions.__file__).resolve().parents[1]
REPLACED = {
    "saveStyleToDatabase": "store_style",
    "saveDefaultStyle": "store_style_beside",
    "setCreateOptions": "set_creation_options",
    "avoidIntersections": "avoid_overlap",
    "QgsMapLayerProxyModel": "filter_layers",
}
"""What a newer QGIS has deprecated, and who calls it here."""


@pytest.fixture(autouse=True)
def nothing_deprecated() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        yield


def memory_layer(kind: str, *shapes: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32654", kind, "memory")
    for wkt in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.name)
def test_only_one_module_calls_what_newer_versions_replaced(path: Path) -> None:
    if path.name == "qgis_versions.py":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used |= {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    assert not used & set(REPLACED), f"use {[REPLACED[name] for name in used & set(REPLACED)]}"


def test_layers_on_offer_are_of_all_kinds_that_are_asked_for(qgis_new_project, write_raster) -> None:
    layers = [
        QgsRasterLayer(str(write_raster("a.tif")), "raster"),
        memory_layer("Polygon"),
        memory_layer("Point"),
    ]
    QgsProject.instance().addMapLayers(layers)
    combo = QgsMapLayerComboBox()
    offered = []
    for kinds in (("RasterLayer",), ("PolygonLayer", "RasterLayer"), ("PointLayer",)):
        qgis_versions.filter_layers(combo, *kinds)
        offered.append(sorted(combo.layer(index).name() for index in range(combo.count())))
    assert offered == [["raster"], ["Polygon", "raster"], ["Point"]]


def test_fonts_of_legends_and_labels_are_resized(qgis_new_project) -> None:
    layout = QgsPrintLayout(QgsProject.instance())
    for item in (QgsLegendStyle(), QgsLayoutItemLabel(layout)):
        before = qgis_versions.font_of(item).pointSizeF()
        qgis_versions.resize_font(item, 0.5)
        assert qgis_versions.font_of(item).pointSizeF() == pytest.approx(before / 2)


def test_styles_are_stored(qgis_new_project, tmp_path, write_raster) -> None:
    path = tmp_path / "some.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory_layer("Polygon"), str(path), QgsCoordinateTransformContext(), options
    )
    layer = QgsVectorLayer(str(path), "some", "ogr")
    qgis_versions.store_style(layer, "some")
    assert layer.listStylesInDatabase()[2] == ["some"]
    raster = QgsRasterLayer(str(write_raster("b.tif")), "raster")
    qgis_versions.store_style_beside(raster)
    assert (tmp_path / "b.qml").stat().st_size > 0


def test_creation_options_reach_gdal(qgis_new_project, tmp_path, write_raster) -> None:
    layer = QgsRasterLayer(str(write_raster("c.tif")), "raster")
    pipe = QgsRasterPipe()
    assert pipe.set(layer.dataProvider().clone())
    writer = QgsRasterFileWriter(str(tmp_path / "d.tif"))
    qgis_versions.set_creation_options(writer, ["COMPRESS=DEFLATE"])
    crs, context = QgsCoordinateReferenceSystem("EPSG:32654"), QgsCoordinateTransformContext()
    writer.writeRaster(pipe, layer.width(), layer.height(), layer.extent(), crs, context)
    written = gdal.Open(str(tmp_path / "d.tif"))
    assert written.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


def test_what_lies_in_layers_to_avoid_is_cut_off(qgis_new_project) -> None:
    project, geometry = QgsProject.instance(), QgsGeometry.fromWkt("POLYGON((0 0,4 0,4 4,0 4,0 0))")
    taken = memory_layer("Polygon", "POLYGON((0 0,2 0,2 4,0 4,0 0))")
    project.addMapLayer(taken)
    qgis_versions.avoid_overlap(geometry, project)
    assert geometry.area() == 16
    modes = getattr(Qgis, "AvoidIntersectionsMode", None) or project.AvoidIntersectionsMode
    project.setAvoidIntersectionsMode(modes.AvoidIntersectionsLayers)
    project.setAvoidIntersectionsLayers([taken])
    qgis_versions.avoid_overlap(geometry, project)
    assert geometry.area() == pytest.approx(8)
