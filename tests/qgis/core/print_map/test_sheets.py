"""A map of several sheets: which there are, at which scale, and printed as pages or files."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.core.print_map import sheets as sheets_module
from landslide_mapper.core.print_map.choices import STATES
from landslide_mapper.core.print_map.inventory_map import InventoryMap
from landslide_mapper.core.print_map.map_export import export_layout, export_sheets, sheet_files
from landslide_mapper.core.print_map.map_spec import MapSpec
from landslide_mapper.core.print_map.sheets import Sheets
from landslide_mapper.core.print_map.template import load_paper
from landslide_mapper.errors import InventoryError

DPI = 50


def layer_of(name: str, *boxes: tuple[float, float, float], crs: str = "EPSG:32654") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=status:string&field=name:string", name, "memory")
    features = []
    for number, (x, y, size) in enumerate(boxes):
        feature = QgsFeature(layer.fields())
        feature["status"], feature["name"] = "accepted", f"Valley {number}"
        west, south = (500000 + x, 4700000 + y) if crs == "EPSG:32654" else (x, y)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + size, south + size)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def spread() -> QgsVectorLayer:
    """Landslides in two corners of an area that takes 2 x 2 sheets at 1:10,000 on A4."""
    return layer_of("Slides", (0, 0, 100), (3500, 3000, 100), (3600, 2900, 50))


def made(
    project: QgsProject, sheets: Sheets, inventory: QgsVectorLayer | None = None, **more
) -> InventoryMap:
    spec = MapSpec(inventory or spread(), statuses=STATES, title="Storm", sheets=sheets, **more)
    return InventoryMap(project, spec)


def test_a_grid_has_the_sheets_on_which_there_are_landslides(project):
    found = made(project, Sheets(10_000))
    assert [one["name"] for one in found.sheets.getFeatures()] == ["A2", "B1"]
    shown = [one.geometry() for one in found.sheets.getFeatures()]
    for slide in spread().getFeatures():
        assert any(box.contains(slide.geometry()) for box in shown)
    width = found.layout.itemById("map").rect().width()
    assert shown[0].boundingBox().width() == pytest.approx(width * 10)
    overlap = shown[0].intersection(shown[1])
    assert overlap.area() == pytest.approx(0, abs=1e-6)


def test_every_sheet_has_the_scale_and_says_which_it_is(project):
    found = made(project, Sheets(10_000))
    atlas, item = found.layout.atlas(), found.layout.itemById("map")
    texts = []
    atlas.beginRender()
    while atlas.next():
        assert item.scale() == pytest.approx(10_000, rel=1e-3)
        labels = [one for one in found.layout.items() if isinstance(one, QgsLayoutItemLabel)]
        texts.append(next(one.currentText() for one in labels if "Sheet" in one.currentText()))
    atlas.endRender()
    assert [text.rpartition(" · ")[2] for text in texts] == ["Sheet 1 of 2: A2", "Sheet 2 of 2: B1"]


def test_polygons_are_sheets_at_round_scales_and_named_by_their_name(project):
    valleys = layer_of("Valleys", (-500, -500, 1500), (3000, 2500, 4000))
    found = made(project, Sheets(polygons=valleys))
    atlas, item = found.layout.atlas(), found.layout.itemById("map")
    scales, names = [], []
    atlas.beginRender()
    while atlas.next():
        scales.append(round(item.scale()))
        names.append(atlas.nameForPage(atlas.currentFeatureNumber()))
    atlas.endRender()
    assert names == ["Valley 0", "Valley 1"]
    assert scales == [10_000, 25_000]


@pytest.mark.parametrize("suffix", [".pdf", ".png", ".svg"])
def test_sheets_are_pages_or_files(project, tmp_path, suffix):
    found = made(project, Sheets(10_000))
    path = tmp_path / f"map{suffix}"
    export_layout(found.layout, path, DPI)
    files = sheet_files(path, 2)
    assert all(one.stat().st_size > 1000 for one in files)
    assert len(files) == (1 if suffix == ".pdf" else 2)
    if suffix == ".pdf":
        assert path.read_bytes().count(b"/Type /Page\n") == 2
    if suffix == ".png":
        assert (tmp_path / "map_1.pgw").exists()
        with pytest.raises(InventoryError, match=r"map_1.* exists already"):
            export_layout(found.layout, path, DPI)


@pytest.mark.parametrize("suffix", [".pdf", ".png"])
def test_sheets_that_are_not_printed_to_the_end_leave_what_was_there(project, tmp_path, suffix):
    found = made(project, Sheets(10_000))
    path = tmp_path / f"map{suffix}"
    before = sheet_files(path, 2)
    for one in before:
        one.write_bytes(b"before")
    steps = export_sheets(found.layout, path, DPI, overwrite=True)
    assert [next(steps), next(steps)] == [0.0, 0.5], "one sheet a step"
    steps.close()
    assert sorted(tmp_path.iterdir()) == before
    assert [one.read_bytes() for one in before] == [b"before"] * len(before)
    assert list(export_sheets(found.layout, path, DPI, overwrite=True)) == [0.0, 0.5]
    assert all(one.stat().st_size > 1000 for one in before)


def test_a_page_is_as_large_as_the_paper_and_looks_as_a_single_print(project, tmp_path):
    found = made(project, Sheets(10_000))
    export_layout(found.layout, tmp_path / "map.pdf", DPI)
    page = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", (tmp_path / "map.pdf").read_bytes())
    points = [float(one) * 25.4 / 72 for one in page.groups()]
    assert points == pytest.approx([297, 210], abs=0.5)
    assert found.layout.renderContext().dpi() != DPI, "the layout is as it was"


def test_a_template_of_the_user_s_that_names_sheets_itself_is_left_alone(project, tmp_path):
    from qgis.core import QgsPrintLayout, QgsReadWriteContext

    own = QgsPrintLayout(project)
    load_paper(own, "A4 portrait")
    for one in own.items():
        if isinstance(one, QgsLayoutItemLabel) and "subtitle" in one.text():
            one.setText("[% @atlas_pagename %]!")
    path = tmp_path / "own.qpt"
    own.saveAsTemplate(str(path), QgsReadWriteContext())
    found = made(project, Sheets(10_000), template=path)
    texts = [one.text() for one in found.layout.items() if isinstance(one, QgsLayoutItemLabel)]
    assert "[% @atlas_pagename %]!" in texts
    assert not any("Sheet" in text for text in texts)


def test_landslides_on_both_sides_of_180_degrees_are_on_sheets(project):
    inventory = layer_of("Slides", (179.99, -17.0, 0.01), (-180.0, -17.0, 0.01), crs="EPSG:4326")
    found = made(project, Sheets(50_000), inventory)
    assert 2 <= found.sheets.featureCount() <= 4


def test_too_many_sheets_are_refused_with_a_scale_that_helps(project, monkeypatch):
    monkeypatch.setattr(sheets_module, "MOST", 1)
    with pytest.raises(InventoryError, match=r"At 1:10000 .* 2 sheets, expected 1 at most.* 1:20000"):
        made(project, Sheets(10_000))


@pytest.mark.parametrize(
    ("layer", "said"),
    [("Polygon?crs=EPSG:32654", "is empty, expected one polygon"), ("Point?crs=EPSG:32654", "no polygons")],
)
def test_layers_that_give_no_sheets(project, layer, said):
    with pytest.raises(InventoryError, match=said):
        made(project, Sheets(polygons=QgsVectorLayer(layer, "x", "memory")))


def test_pixels_have_no_sheets(project):
    from qgis.core import QgsCoordinateReferenceSystem

    inventory = spread()
    inventory.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InventoryError, match="has no scale and cannot be cut into sheets"):
        made(project, Sheets(10_000), inventory)


def test_one_map_stays_one_map(project, tmp_path):
    found = InventoryMap(project, MapSpec(spread(), statuses=STATES))
    assert found.sheets is None
    assert not found.layout.atlas().enabled()


def test_the_graticule_has_room_on_the_largest_sheet(project):
    found = made(project, Sheets(polygons=layer_of("Valleys", (-500, -500, 1500), (3000, 2500, 4000))))
    grid = found.layout.itemById("map").grid()
    assert grid.intervalX() == pytest.approx(1 / 60)
