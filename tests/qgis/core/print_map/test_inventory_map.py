"""Inventory maps: what is on the paper, in which colours, at which scale, and printed whole or not at all."""

from __future__ import annotations

import getpass
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFont

from landslide_mapper.core.print_map.choices import PAPERS, STATES
from landslide_mapper.core.print_map.inventory_map import InventoryMap
from landslide_mapper.core.print_map.label_texts import shortened, wrapped
from landslide_mapper.core.print_map.map_export import export_layout
from landslide_mapper.core.print_map.map_frame import crs_for_map, frame_for
from landslide_mapper.core.print_map.map_spec import MapSpec
from landslide_mapper.core.print_map.template import load_paper
from landslide_mapper.core.settings import Settings
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.mapped_area import MappedPart, write_layer
from landslide_mapper.vocabulary import STATUS_COLORS

DPI = 60
SIZES_MM = {
    "A4 landscape": (297, 210),
    "A4 portrait": (210, 297),
    "A3 landscape": (420, 297),
    "A3 portrait": (297, 420),
}
FIELDS = ("status", "certainty", "landslide_type", "model", "reviewer", "post")


def polygons(crs: str, *rows: dict, fields: tuple[str, ...] = FIELDS) -> QgsVectorLayer:
    """A memory layer; `box` of a row is its rectangle."""
    columns = "".join(f"&field={name}:string" for name in fields)
    layer = QgsVectorLayer(f"Polygon?crs={crs}{columns}", "Slides", "memory")
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        for name in fields:
            feature[name] = row.get(name)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*row["box"])))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def utm_box(x: float, y: float, size: float = 200.0) -> tuple[float, float, float, float]:
    return (500000 + x, 4690000 + y, 500000 + x + size, 4690000 + y + size)


def four_states() -> QgsVectorLayer:
    """One landslide of each review state, in the corners of a kilometre."""
    places = {"accepted": (0, 800), "edited": (800, 800), "candidate": (0, 0), "rejected": (800, 0)}
    rows = [{"status": state, "box": utm_box(*place)} for state, place in places.items()]
    return polygons("EPSG:32654", *rows)


@pytest.fixture
def make(qgis_app):
    """Lays maps out in projects of their own, which are kept until the test has ended."""
    projects = []

    def lay_out(inventory: QgsVectorLayer, **choices: object) -> InventoryMap:
        projects.append(QgsProject())
        made = InventoryMap(projects[-1], MapSpec(inventory, **choices))
        made.keep()
        return made

    yield lay_out
    projects.clear()


@pytest.fixture
def picture(tmp_path):
    """Prints a map and gives its pixels (height, width, 3), and a function that cuts an item out of them."""

    def print_map(made: InventoryMap) -> tuple[np.ndarray, object]:
        path = tmp_path / "map.png"
        export_layout(made.layout, path, DPI, overwrite=True)
        pixels = np.moveaxis(gdal.Open(str(path)).ReadAsArray()[:3], 0, -1)

        def item(name: str) -> np.ndarray:
            box = box_of(made, name)
            scale = DPI / 25.4
            rows = slice(int(box.top() * scale), int(box.bottom() * scale) + 1)
            return pixels[rows, int(box.left() * scale) : int(box.right() * scale) + 1]

        return pixels, item

    return print_map


def share_of(pixels: np.ndarray, color: str, tolerance: int = 60) -> float:
    """Share of the pixels that are near a colour."""
    wanted = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)])
    return float((np.abs(pixels.astype(int) - wanted).max(axis=-1) <= tolerance).mean())


def box_of(made: InventoryMap, name: str) -> QRectF:
    """Where an item is on the paper, in mm, without what a graticule writes around it."""
    item = made.layout.itemById(name)
    return item.mapRectToScene(item.rect())


def text_of(made: InventoryMap, name: str) -> str:
    label = made.layout.itemById(name)
    assert isinstance(label, QgsLayoutItemLabel)
    return label.currentText()


def legend_of(made: InventoryMap) -> list[str]:
    legend = made.layout.itemById("legend").model()
    [layer] = legend.rootGroup().findLayers()
    return [node.data(0) for node in legend.layerLegendNodes(layer)]


@pytest.mark.parametrize("paper", list(PAPERS))
def test_everything_is_on_the_paper_and_nothing_overlaps(make, picture, paper):
    made = make(four_states(), paper=paper, title="Iburi", author="Survey", attribution="Sentinel-2")
    pixels, item = picture(made)
    width, height = SIZES_MM[paper]
    assert pixels.shape[:2] == pytest.approx((height / 25.4 * DPI, width / 25.4 * DPI), abs=2)
    names = ["title", "subtitle", "number", "area", "legend", "scale", "scale bar", "north arrow"]
    names += ["locator", "notes", "credits", "map"]
    boxes = {name: box_of(made, name) for name in names}
    for name, box in boxes.items():
        assert item(name).std() > 3, f"{name} is blank"
        assert 0 < box.left() < box.right() < width, name
        assert 0 < box.top() < box.bottom() < height, name
    for index, name in enumerate(names):
        for other in names[index + 1 :]:
            common = boxes[name].intersected(boxes[other])
            assert min(common.width(), common.height()) < 1, f"{name} covers {other}"


def test_overlaps_count_once(make):
    rows = [{"status": "accepted", "box": utm_box(x, 0)} for x in (0, 100, 600)]
    made = make(polygons("EPSG:32654", *rows))
    assert made.figures.area_m2 == pytest.approx(100_000 / 0.9996**2, rel=1e-4)


def test_who_chose_no_name_is_not_printed(make):
    account = {"status": "accepted", "reviewer": getpass.getuser(), "box": utm_box(0, 0)}
    ana = {"status": "accepted", "reviewer": "Ana", "box": utm_box(500, 0)}
    assert "Reviewed by: Ana" in text_of(make(polygons("EPSG:32654", account, ana)), "notes").split("\n")
    Settings().reviewer = getpass.getuser()
    try:
        assert getpass.getuser() in text_of(make(polygons("EPSG:32654", account)), "notes")
    finally:
        Settings().reviewer = ""


def test_states_that_are_not_asked_for_are_not_drawn(make, picture):
    made = make(four_states())
    _, item = picture(made)
    assert share_of(item("map"), STATUS_COLORS["accepted"]) > 0.002
    assert share_of(item("map"), STATUS_COLORS["candidate"]) == 0
    assert legend_of(made) == ["Accepted (1)", "Edited (1)"]
    assert text_of(made, "number") == "2 landslides"
    assert text_of(made, "area") == "80,064 m²", "on the ellipsoid"


def test_colors_can_tell_certainty_and_what_is_not_stated(make, picture):
    rows = [
        {"status": "accepted", "certainty": value, "box": utm_box(400 * number, 0)}
        for number, value in enumerate(("possible", "definite", None, "definite"))
    ]
    made = make(polygons("EPSG:32654", *rows), color_by="certainty")
    assert legend_of(made) == ["Definite (2)", "Possible (1)", "Not stated (1)"]


def test_style_of_the_layer_itself_stays(make):
    layer = four_states()
    before = layer.renderer().type()
    make(layer)
    assert layer.renderer().type() == before


def test_image_is_below_the_landslides(make, picture, write_raster):
    image = QgsRasterLayer(str(write_raster("post.tif", size=64)), "post", "gdal")
    x, y = image.extent().center().x(), image.extent().center().y()
    slide = polygons("EPSG:32654", {"status": "accepted", "box": (x - 100, y - 100, x + 100, y + 100)})
    with_image, item = picture(make(slide, background=image))
    noise = item("map")[5:-5, 5:-5].std()
    _, item = picture(make(slide))
    assert noise > 1.3 * item("map")[5:-5, 5:-5].std()
    assert share_of(with_image, STATUS_COLORS["accepted"]) > 0


def mapped_file(path, *parts: tuple[str, tuple[float, float, float, float]]) -> QgsVectorLayer:
    """Candidates of a map in a file, beside what was mapped."""
    memory = four_states()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "landslides"
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), QgsCoordinateTransformContext(), options)
    source = ogr.Open(str(path), 1)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    rows = [
        MappedPart(kind, "why", 1.0, bytes(QgsGeometry.fromRect(QgsRectangle(*box)).asWkb()), True)
        for kind, box in parts
    ]
    write_layer(source, reference, rows)
    del source
    return QgsVectorLayer(f"{path}|layername=landslides", "landslides", "ogr")


def test_what_was_not_mapped_is_hatched_and_in_the_legend(make, picture, tmp_path):
    west, east = (500000, 4690000, 500500, 4691000), (500500, 4690000, 501000, 4691000)
    made = make(mapped_file(tmp_path / "m.gpkg", ("both dates", west), ("not mapped", east)), statuses=STATES)
    layers = made.layout.itemById("legend").model().rootGroup().findLayers()
    assert [layer.name() for layer in layers] == ["landslides", "Mapped area"]
    texts = [node.data(0) for node in made.layout.itemById("legend").model().layerLegendNodes(layers[1])]
    assert texts == ["Not mapped"]
    _, cut = picture(made)
    shown = cut("map")
    half = shown.shape[1] // 2
    hatched, plain = share_of(shown[:, half:], "#3c3c3c", 90), share_of(shown[:, :half], "#3c3c3c", 90)
    assert hatched > plain + 0.02


def test_a_map_of_both_dates_has_no_hatching(make, tmp_path):
    box = (500000, 4690000, 501000, 4691000)
    made = make(mapped_file(tmp_path / "m.gpkg", ("both dates", box)))
    assert len(made.layout.itemById("legend").model().rootGroup().findLayers()) == 1


def test_notes_tell_where_it_comes_from(make):
    row = {"status": "accepted", "model": "demo", "reviewer": "Ana", "post": "/home/ana/post.tif"}
    made = make(polygons("EPSG:32654", {**row, "box": utm_box(0, 0)}), attribution="CC-BY-4.0")
    notes = text_of(made, "notes").replace("\n", " ")
    for part in ("Images: post.tif", "Model: demo", "Reviewed by: Ana", "EPSG:32654", "CC-BY-4.0"):
        assert part in notes
    assert "/home/ana" not in notes
    assert text_of(made, "number") == "1 landslide"


@pytest.mark.parametrize(
    ("crs", "box", "expected"),
    [
        ("EPSG:4326", (85.0, 28.0, 85.2, 28.1), "EPSG:32645"),
        ("EPSG:4326", (-71.0, -33.1, -70.9, -33.0), "EPSG:32719"),
        ("EPSG:3857", (9462156, 3248973, 9472156, 3258973), "EPSG:32645"),
        ("EPSG:32654", (500000, 4690000, 500100, 4690100), "EPSG:32654"),
        ("EPSG:4326", (-120, -50, 150, 60), "EPSG:8857"),
    ],
)
def test_map_is_never_in_degrees(qgis_app, crs, box, expected):
    chosen = crs_for_map(QgsRectangle(*box), QgsCoordinateReferenceSystem(crs))
    assert chosen.authid() == expected
    assert not chosen.isGeographic()


@pytest.mark.parametrize("size", [1e-7, 1e-4, 0.01, 1.0, 20.0])
def test_scale_is_round_and_everything_is_seen(qgis_app, size):
    extent, crs = QgsRectangle(85, 28, 85 + size, 28 + size), QgsCoordinateReferenceSystem("EPSG:4326")
    box = QRectF(0, 0, 200, 150)
    frame = frame_for(extent, crs, box)
    digits = f"{frame.scale:.0f}".rstrip("0")
    assert len(digits) <= 3
    assert frame.scale >= 2000
    assert frame.extent.width() / frame.extent.height() == pytest.approx(box.width() / box.height())
    assert frame.extent.width() == pytest.approx(box.width() / 1000 * frame.scale, rel=1e-6)
    seen = frame.extent.buffered(frame.extent.width() * 1e-6)
    from landslide_mapper.core.print_map.map_frame import moved

    assert seen.contains(moved(extent, crs, frame.crs))
    degrees = moved(frame.extent, frame.crs, crs)
    assert 1 <= degrees.width() / frame.grid_step <= 12


def test_scale_bar_measures_metres_on_the_ground(make):
    made = make(polygons("EPSG:4326", {"status": "accepted", "box": (85.0, 28.0, 85.05, 28.05)}))
    bar = made.layout.itemById("scale bar")
    assert bar.unitLabel() == "km"
    drawn_mm = bar.rect().width()
    metres = bar.unitsPerSegment() * 1000 * bar.numberOfSegments()
    assert metres / made.frame.scale * 1000 < drawn_mm


def test_extent_can_be_chosen(make):
    area = QgsReferencedRectangle(
        QgsRectangle(141.0, 42.3, 141.1, 42.4), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    made = make(four_states(), extent=area)
    assert made.frame.scale > make(four_states()).frame.scale


def test_pixels_are_drawn_without_scale_and_north(make, picture):
    made = make(polygons("", {"status": "accepted", "box": (10, -60, 50, -20)}))
    _, item = picture(made)
    assert share_of(item("map"), STATUS_COLORS["accepted"], 120) > 0.02
    assert made.layout.itemById("scale bar") is None
    assert made.layout.itemById("north arrow") is None
    assert "no georeference" in text_of(made, "notes").replace("\n", " ")
    assert text_of(made, "area") == "1,600 square pixels"


def test_long_texts_are_fitted(make, picture):
    made = make(four_states(), title="A landslide " * 60, attribution="x" * 3000, author="y" * 300)
    assert text_of(made, "title").endswith("…")
    assert text_of(made, "notes").endswith("…")
    picture(made)


def test_polygons_of_other_people_are_mapped(make):
    made = make(polygons("EPSG:32654", {"box": utm_box(0, 0)}, fields=("name",)))
    assert legend_of(made) == ["Landslide (1)"]


def test_a_legend_is_as_wide_as_its_box_so_that_no_text_is_cut(make):
    made = make(polygons("EPSG:32654", {"status": "accepted", "box": utm_box(0, 0)}))
    empty = QgsPrintLayout(QgsProject.instance())
    load_paper(empty, "A4 landscape")
    assert made.layout.itemById("legend").rect().width() == empty.itemById("legend").rect().width()


def test_many_classes_shrink_the_legend(make):
    types = ["rotational_slide", "translational_slide", "debris_flow", "earth_flow", "rock_fall", "topple"]
    types += ["lateral_spread", "complex", "unknown", None, *(f"own type {number}" for number in range(6))]
    rows = [
        {"status": "accepted", "landslide_type": one, "box": utm_box(300 * number, 0)}
        for number, one in enumerate(types)
    ]
    made = make(polygons("EPSG:32654", *rows), color_by="landslide_type")
    empty = QgsPrintLayout(QgsProject.instance())
    load_paper(empty, "A4 landscape")
    assert len(legend_of(made)) == len(types)
    box = empty.itemById("legend").rect()
    assert 0.8 * box.height() < made.layout.itemById("legend").rect().height() <= box.height() + 0.5


@pytest.mark.parametrize(
    ("layer", "said"),
    [
        (lambda: polygons("EPSG:32654"), "nothing to map"),
        (lambda: polygons("EPSG:32654", fields=("name",)), "holds no polygon"),
        (lambda: QgsVectorLayer("Point?crs=EPSG:4326", "Points", "memory"), "holds no polygons"),
        (lambda: QgsVectorLayer("/nowhere.gpkg", "Gone", "ogr"), "is broken"),
    ],
)
def test_nothing_to_map_is_said(make, layer, said):
    with pytest.raises(InventoryError, match=said):
        make(layer())


def test_unknown_paper_is_said(make):
    with pytest.raises(InventoryError, match="choose from A4 landscape"):
        make(four_states(), paper="A0")


@pytest.mark.parametrize(("suffix", "start"), [("pdf", b"%PDF"), ("svg", b"<?xml"), ("png", b"\x89PNG")])
def test_formats(make, tmp_path, suffix, start):
    path = tmp_path / "new" / f"map.{suffix}"
    export_layout(make(four_states()).layout, path, DPI)
    assert path.read_bytes().startswith(start)
    world = {path.with_suffix(".pgw").name} if suffix == "png" else set()
    assert {one.name for one in path.parent.iterdir()} == {path.name} | world


def test_world_file_puts_the_map_in_its_place(make, tmp_path):
    made = make(four_states())
    path = tmp_path / "map.png"
    export_layout(made.layout, path, DPI)
    across, _, _, down, x, y = map(float, path.with_suffix(".pgw").read_text().split())
    box = box_of(made, "map")
    assert x + box.left() / 25.4 * DPI * across == pytest.approx(made.frame.extent.xMinimum(), abs=2 * across)
    assert y + box.top() / 25.4 * DPI * down == pytest.approx(made.frame.extent.yMaximum(), abs=-2 * down)


def test_geo_pdf_knows_where_it_is(make, tmp_path):
    path = tmp_path / "map.pdf"
    if not export_layout(make(four_states()).layout, path, DPI, geo_pdf=True):
        pytest.skip("this GDAL cannot write GeoPDFs")
    assert "UTM zone 54N" in gdal.Open(str(path)).GetProjection()


def test_a_map_that_is_there_is_kept_unless_told_otherwise(make, tmp_path):
    path = tmp_path / "map.svg"
    path.write_text("mine")
    made = make(four_states())
    with pytest.raises(InventoryError, match="exists already"):
        export_layout(made.layout, path, DPI)
    assert path.read_text() == "mine"
    export_layout(made.layout, path, DPI, overwrite=True)
    assert path.read_text() != "mine"


@pytest.mark.parametrize(("name", "said"), [("map.jpg", "expected one of"), ("folder.pdf", "is a folder")])
def test_targets_that_cannot_be_written(make, tmp_path, name, said):
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(InventoryError, match=said):
        export_layout(make(four_states()).layout, tmp_path / name, DPI, overwrite=True)


def test_nothing_is_left_behind_when_printing_fails(make, tmp_path, monkeypatch):
    from qgis.core import QgsLayoutExporter

    failed = QgsLayoutExporter.ExportResult.MemoryError
    monkeypatch.setattr("landslide_mapper.core.print_map.map_export._print", lambda *_: failed)
    with pytest.raises(InventoryError, match="needs more memory"):
        export_layout(make(four_states()).layout, tmp_path / "map.png", DPI)
    assert list(tmp_path.iterdir()) == []


def test_layout_that_is_kept_survives_saving_the_project(make, tmp_path):
    made = make(four_states(), title="Iburi")
    project = tmp_path / "project.qgs"
    made.layout.project().write(str(project))
    text = project.read_text(encoding="utf-8")
    assert 'name="Iburi"' in text
    assert "Accepted (1)" in text, "the map's own style"


def test_words_that_are_wider_than_a_line_are_broken(qgis_app):
    font = QFont("Open Sans", 8)
    lines = wrapped("x" * 500 + " end", 50, font)
    assert len(lines) > 3
    assert "".join(lines).replace(" ", "") == "x" * 500 + "end"
    assert shortened("short", 50, 10, font) == "short"


def test_figures_agree_with_the_exported_data(make, tmp_path):
    """The map's legend and the data's statistics are made by different code."""
    from landslide_mapper.core.inventory_snapshot import InventorySnapshot
    from landslide_mapper.jobs.export import run_export
    from landslide_mapper.jobs.progress import SilentProgress
    from landslide_mapper.jobs.spec import ExportJob

    layer = four_states()
    source = InventorySnapshot.of_layer(layer).file(tmp_path, lambda: False)
    report = run_export(ExportJob(str(source), (tmp_path / "out.geojson",)), SilentProgress())
    figures = make(layer).figures
    assert report["number"] == figures.number
    assert report["area_m2"] == pytest.approx(figures.area_m2, rel=1e-4)
    metadata = json.loads(Path(tmp_path / "out_metadata.json").read_text(encoding="utf-8"))
    assert metadata["left_out"] == {"candidate": 1, "rejected": 1}
