"""Labels and labelled areas of an event: marking, tidying up, counting, importing, LabelMe."""

from __future__ import annotations

import json

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="the QGIS bindings are missing")

from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.label_import import Incoming, LabelImport
from landslide_mapper.core.workspace.labels.label_sources import (
    LabelMeSource,
    LayerSource,
    OutlineSource,
    polygon_layer_of,
    raster_outlines,
)
from landslide_mapper.core.workspace.labels.labelme_export import export_labelme
from landslide_mapper.core.workspace.labels.labels import (
    area_of_view,
    count_labels,
    mark_area,
    tidy_areas,
    tidy_labels,
)
from landslide_mapper.core.workspace.labels.polygons import polygon_of
from landslide_mapper.errors import InventoryError, LandslideMapperError, WorkspaceError

UTM = "EPSG:32654"
X, Y = 500_000.0, 4_700_000.0


@pytest.fixture
def event(qgis_app, qgis_new_project, tmp_path):
    workspace = Workspace.create(str(tmp_path / "event.gpkg"), QgsCoordinateReferenceSystem(UTM), "Event")
    yield workspace
    QgsProject.instance().clear()
    workspace.close()


def box(left, top, right, bottom):
    """Metres right of and below the corner of the test rasters."""
    return QgsGeometry.fromRect(QgsRectangle(X + left, Y - bottom, X + right, Y - top))


def wkt(text):
    return QgsGeometry.fromWkt(text)


def memory(*geometries, kind="Polygon", crs=UTM, fields="", values=()):
    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "given", "memory")
    features = []
    for number, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        if geometry is not None:
            feature.setGeometry(geometry)
        if values:
            feature.setAttributes(list(values[number]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def run(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def imported(event, source, rasters=()):
    return run(LabelImport(event, source, rasters).steps())


def shapes(event, table):
    return [row.geometry() for row in event.rows(table, geometry=True)]


# Labelled areas


def test_marked_area_has_its_role_and_its_size(event):
    marked = mark_area(event, box(0, 0, 1000, 2000), "validation")
    assert marked.km2 == pytest.approx(2.0, rel=0.002)
    assert not marked.cut_km2
    (row,) = event.rows("areas")
    assert (row["role"], row.id()) == ("validation", marked.fid)


def test_what_is_labelled_already_is_cut_off_and_said(event):
    mark_area(event, box(0, 0, 1000, 1000), "accuracy")
    marked = mark_area(event, box(500, 0, 1500, 1000), "training")
    assert marked.km2 == pytest.approx(0.5, rel=0.002)
    assert marked.cut_km2 == {"accuracy": pytest.approx(0.5, rel=0.002)}
    first, second = shapes(event, "areas")
    assert first.intersection(second).area() == 0


def test_area_that_is_labelled_already_is_refused_with_its_role(event):
    mark_area(event, box(0, 0, 1000, 1000), "accuracy")
    with pytest.raises(WorkspaceError, match=r"labelled already \(accuracy\)"):
        mark_area(event, box(100, 100, 200, 200), "training")
    assert event.count("areas") == 1


@pytest.mark.parametrize(
    ("area", "role", "said"),
    [(box(0, 0, 9, 9), "testing", "one of training"), (QgsGeometry(), "training", "no polygon")],
)
def test_what_is_no_area_or_no_role_is_refused(event, area, role, said):
    with pytest.raises(WorkspaceError, match=said):
        mark_area(event, area, role)


def test_view_follows_its_own_edges_in_another_crs():
    view = QgsGeometry.fromRect(QgsRectangle(140, 42, 142, 44))
    geographic, utm = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(UTM)
    area = area_of_view(view, geographic, utm, QgsProject.instance())
    middle = QgsGeometry(view)
    chord = area_of_view(view, geographic, utm, QgsProject.instance()).convexHull()
    assert middle.area() == 4
    assert chord.area() / area.area() - 1 > 1e-5  # parallels are curved in UTM
    assert len(area.asPolygon()[0]) > 100


def test_view_that_cannot_be_expressed_says_so():
    world = QgsGeometry.fromRect(QgsRectangle(-400, -120, 400, 120))
    crs = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(UTM)
    with pytest.raises(WorkspaceError, match="Zoom in"):
        area_of_view(world, *crs, QgsProject.instance())


def test_drawn_areas_are_made_valid_and_give_way_to_other_roles(event):
    mark_area(event, box(0, 0, 1000, 1000), "accuracy")
    bow = wkt(
        f"MultiPolygon((({X + 2000} {Y}, {X + 3000} {Y - 1000}, {X + 3000} {Y}, {X + 2000} {Y - 1000}, "
        f"{X + 2000} {Y})))"
    )
    fids = event.append(
        "areas",
        [{"role": "training"}] * 4,
        [box(500, 0, 1500, 1000), bow, box(1400, 0, 1600, 1000), box(100, 100, 200, 200)],
    )
    tidied = tidy_areas(event, fids)
    assert (tidied.repaired, tidied.removed) == (1, 1)
    assert tidied.cut_km2 == {"accuracy": pytest.approx(0.5 + 0.01, rel=0.002)}
    roles = {row.id(): row for row in event.rows("areas", geometry=True)}
    assert len(roles) == 4
    assert all(row.geometry().isGeosValid() for row in roles.values())
    assert roles[fids[0]].geometry().area() == pytest.approx(500_000)
    assert roles[fids[2]].geometry().area() == pytest.approx(200_000)  # overlaps of one role are fine


def test_two_new_areas_of_different_roles_do_not_both_give_way(event):
    fids = event.append(
        "areas", [{"role": "training"}, {"role": "validation"}], [box(0, 0, 100, 100), box(50, 0, 150, 100)]
    )
    tidy_areas(event, fids)
    first, second = shapes(event, "areas")
    assert first.intersection(second).area() == 0
    assert first.combine(second).area() == pytest.approx(15_000)


def test_drawn_labels_are_made_valid_or_go(event):
    bow = wkt(f"MultiPolygon((({X} {Y}, {X + 10} {Y - 10}, {X + 10} {Y}, {X} {Y - 10}, {X} {Y})))")
    flat = wkt(f"MultiPolygon((({X} {Y}, {X + 10} {Y}, {X} {Y})))")
    fids = event.append("labels", [{}] * 3, [bow, flat, box(0, 0, 10, 10)])
    tidied = tidy_labels(event, fids)
    assert (tidied.repaired, tidied.removed) == (1, 1)
    assert event.count("labels") == 2
    assert all(shape.isGeosValid() for shape in shapes(event, "labels"))


def test_counts_tell_what_there_is_to_learn_from(event):
    mark_area(event, box(0, 0, 1000, 1000), "training")
    mark_area(event, box(2000, 0, 3000, 1000), "accuracy")
    event.append("labels", [{}] * 3, [box(10, 10, 20, 20), box(990, 0, 1010, 10), box(5000, 0, 5010, 10)])
    counts = run(count_labels(event))
    assert (counts.labels, counts.outside) == (3, 1)
    assert counts.in_role == {"training": 2, "validation": 0, "accuracy": 0}
    assert counts.km2["training"] == pytest.approx(1.0, rel=0.002)
    assert counts.km2["validation"] == 0


def test_candidates_in_labelled_areas_that_wait_for_a_review_are_counted(event):
    """There they teach that they are no landslides, as long as nobody has drawn or reviewed them."""
    mark_area(event, box(0, 0, 1000, 1000), "training")
    mark_area(event, box(2000, 0, 3000, 1000), "accuracy")
    states = ["candidate", "candidate", "accepted", "rejected", "candidate", "candidate"]
    lefts = [10, 100, 200, 300, 2100, 5000]
    event.append("candidates", [{"status": one} for one in states], [box(x, 10, x + 20, 30) for x in lefts])
    event.append("labels", [{}], [box(110, 15, 130, 40)])
    assert run(count_labels(event)).waiting == 1
    mark_area(event, box(1000, 0, 2000, 1000), "validation")
    event.append("candidates", [{"status": "candidate"}], [box(990, 10, 1010, 30)])
    assert run(count_labels(event)).waiting == 2, "one that lies in two areas is one"


def test_unsaved_labels_count(event):
    layer = event.layer("labels")
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(box(0, 0, 10, 10))
    layer.addFeature(feature)
    assert run(count_labels(event)).labels == 1


def test_overlapping_areas_count_once(event):
    event.append("areas", [{"role": "training"}] * 2, [box(0, 0, 1000, 1000), box(0, 0, 1000, 500)])
    assert run(count_labels(event)).km2["training"] == pytest.approx(1.0, rel=0.002)


# Importing polygons


def test_bad_geometries_are_repaired_or_left_out_with_their_reason(event):
    bow = wkt(f"Polygon(({X} {Y}, {X + 10} {Y - 10}, {X + 10} {Y}, {X} {Y - 10}, {X} {Y}))")
    many = box(100, 0, 110, 10).combine(box(200, 0, 210, 10))
    flat = wkt(f"Polygon(({X} {Y}, {X + 10} {Y}, {X} {Y}))")
    mixed = wkt(
        f"GeometryCollection(Point({X} {Y}), Polygon(({X + 300} {Y}, {X + 310} {Y}, {X + 310} {Y - 9}, "
        f"{X + 300} {Y})))"
    )
    line = wkt(f"LineString({X} {Y}, {X + 1} {Y})")
    raised = wkt(f"PolygonZ(({X + 400} {Y} 5, {X + 410} {Y} 5, {X + 410} {Y - 9} 5, {X + 400} {Y} 5))")
    curved = wkt(f"CurvePolygon(CircularString({X + 500} {Y}, {X + 510} {Y}, {X + 500} {Y}))")
    given = (bow, many, flat, mixed, line, raised, curved, QgsGeometry(), wkt("Polygon EMPTY"))
    report = imported(event, Given(*given))
    assert report.count == event.count("labels") == 5
    assert report.repaired == 2
    assert report.dropped == {"no_area": 1, "line": 1, "empty": 2}
    assert all(shape.isGeosValid() for shape in shapes(event, "labels"))
    assert {row["source"] for row in event.rows("labels")} == {"imported"}


class Given:
    """A source that holds any kind of geometry, as files of mixed content do."""

    name = "given"

    def __init__(self, *geometries):
        self.geometries = geometries
        self.count = len(geometries)

    def incoming(self, report):
        for geometry in self.geometries:
            yield Incoming(geometry, QgsCoordinateReferenceSystem(UTM))


@pytest.mark.parametrize(("kind", "said"), [("LineString", "holds lines"), ("Point", "holds points")])
def test_layers_of_lines_and_points_are_refused(qgis_app, kind, said):
    with pytest.raises(WorkspaceError, match=said):
        LayerSource(memory(kind=kind))


def test_labels_come_from_any_crs(event):
    degrees = wkt("Polygon((141 42.4, 141.01 42.4, 141.01 42.41, 141 42.41, 141 42.4))")
    report = imported(event, LayerSource(memory(degrees, crs="EPSG:4326")))
    assert report.count == 1
    (shape,) = shapes(event, "labels")
    assert shape.boundingBox().center().x() == pytest.approx(500_411, abs=5)


def test_layer_without_a_crs_is_taken_to_be_in_the_events(event):
    layer = QgsVectorLayer("Polygon", "given", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    feature = QgsFeature()
    feature.setGeometry(box(0, 0, 10, 10))
    layer.dataProvider().addFeature(feature)
    report = imported(event, LayerSource(layer))
    assert report.without_crs
    assert shapes(event, "labels")[0].isGeosEqual(box(0, 0, 10, 10))


def test_polygon_that_cannot_be_placed_is_left_out(event):
    report = imported(event, LayerSource(memory(wkt("Polygon((0 91, 9 91, 9 99, 0 91))"), crs="EPSG:4326")))
    assert report.dropped == {"unplaced": 1}


def test_overlaps_and_labels_outside_rasters_are_imported_and_counted(event, add_raster):
    add_raster("image")  # 640 m wide
    event.append("labels", [{}], [box(0, 0, 20, 20)])
    rasters = raster_outlines(QgsProject.instance(), event.crs)
    layer = memory(box(10, 10, 30, 30), box(15, 15, 18, 18), box(30, 30, 40, 40), box(700, 0, 710, 10))
    report = imported(event, LayerSource(layer), rasters)
    assert (report.count, report.overlapping, report.outside_rasters) == (4, 2, 1)


def test_the_same_polygon_is_not_imported_twice(event):
    layer = memory(box(0, 0, 10, 10), box(0, 0, 10, 10), box(20, 0, 30, 10))
    assert imported(event, LayerSource(layer)).dropped == {"already_there": 1}
    again = imported(event, LayerSource(layer))
    assert (again.count, again.dropped) == (0, {"already_there": 3})


def test_attributes_of_surveys_come_along_where_they_fit(event):
    layer = memory(
        box(0, 0, 10, 10),
        box(20, 0, 30, 10),
        fields="&field=Trigger:string&field=event_date:string&field=comment:string&field=status:string",
        values=(("rainfall", "2018-09-06", "seen", "accepted"), ("magic", "soon", None, "edited")),
    )
    imported(event, LayerSource(layer))
    first, second = event.rows("labels")
    assert (first["trigger"], first["comment"]) == ("rainfall", "seen")
    assert first["event_date"].toString("yyyy-MM-dd") == "2018-09-06"
    assert not second["trigger"]
    assert not second["event_date"]


def test_rejected_candidates_are_no_labels(event):
    layer = memory(
        box(0, 0, 10, 10),
        box(20, 0, 30, 10),
        fields="&field=status:string",
        values=(("rejected",), ("accepted",)),
    )
    report = imported(event, LayerSource(layer))
    assert (report.count, report.dropped) == (1, {"rejected": 1})


def test_edits_that_are_not_saved_are_imported(event):
    layer = memory(box(0, 0, 10, 10))
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(box(20, 0, 30, 10))
    layer.addFeature(feature)
    assert imported(event, LayerSource(layer)).count == 2


def test_failure_while_writing_says_what_is_there(event, monkeypatch):
    monkeypatch.setattr("landslide_mapper.core.workspace.labels.label_import.ROWS_AT_ONCE", 2)
    append, calls = event.append, []

    def once(*arguments):
        if calls:
            raise WorkspaceError("the disk is full")
        calls.append(1)
        return append(*arguments)

    monkeypatch.setattr(event, "append", once)
    task = LabelImport(event, LayerSource(memory(*(box(20 * i, 0, 20 * i + 9, 9) for i in range(5)))))
    with pytest.raises(WorkspaceError, match="disk is full"):
        run(task.steps())
    assert task.report.count == event.count("labels") == 2


# Files


def test_file_with_lines_only_is_refused(tmp_path, qgis_app):
    path = tmp_path / "roads.geojson"
    line = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
    content = {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {}, "geometry": line}],
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(WorkspaceError, match="holds lines"):
        LayerSource(polygon_layer_of(path))


def test_file_with_several_polygon_layers_asks_for_one(tmp_path, qgis_app):
    from qgis.core import QgsVectorFileWriter

    path = tmp_path / "two.gpkg"
    for name in ("old", "new"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(memory(box(0, 0, 9, 9)), str(path), context, options)
    with pytest.raises(WorkspaceError, match=r"2 polygon layers \((old, new|new, old)\)"):
        polygon_layer_of(path)


@pytest.mark.parametrize("content", [b"", b"no polygons at all"])
def test_file_that_is_no_layer_is_refused(tmp_path, qgis_app, content):
    path = tmp_path / "labels.gpkg"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=r"labels\.gpkg cannot be read"):
        polygon_layer_of(path)


def test_outlines_of_a_mask_are_imported(event):
    wkt_of_crs = event.crs.toWkt()
    report = imported(event, OutlineSource("mask", [bytes(box(0, 0, 10, 10).asWkb())], wkt_of_crs))
    assert report.count == 1
    assert shapes(event, "labels")[0].isGeosEqual(box(0, 0, 10, 10))


# LabelMe


@pytest.fixture
def image(tmp_path):
    """Writes a small image: 20 x 10 pixels of 10 m, or without a place."""

    def write(name, georeferenced=True, width=20, height=10):
        path = tmp_path / name
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1)
        if georeferenced:
            dataset.SetGeoTransform((X, 10.0, 0.0, Y, 0.0, -10.0))
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(32654)
            dataset.SetProjection(reference.ExportToWkt())
        del dataset
        return path

    return write


@pytest.fixture
def labelme(tmp_path):
    def write(image, *shapes, name="a.json", width=20, height=10):
        path = tmp_path / name
        content = {"imagePath": image, "imageWidth": width, "imageHeight": height, "shapes": list(shapes)}
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


def drawn(left, top, right, bottom, label="landslide", kind="rectangle"):
    return {
        "label": label,
        "shape_type": kind,
        "points": [[left, top], [right, bottom]],
        "flags": {"sure": True},
    }


def test_labelme_shapes_are_placed_by_their_own_image(event, image, labelme):
    image("a.tif")
    file = labelme(
        "a.tif",
        drawn(1, 2, 3, 4, "debris flow"),
        drawn(10, 0, 14, 4),
        drawn(10, 0, 14, 2, "background"),
        drawn(0, 0, 9, 9, "road", "line"),
        drawn(0, 0, 9, 9, "__ignore__"),
        drawn(5, 5, 6, 6),
        drawn(4, 4, 8, 8, "_background_"),
    )
    report = imported(event, LabelMeSource([file], []))
    assert (report.count, report.dropped) == (2, {"line": 1, "ignored": 1, "covered": 1})
    first, second = event.rows("labels", geometry=True)
    assert first.geometry().isGeosEqual(box(10, 20, 30, 40))
    assert (first["landslide_type"], first["comment"]) == ("debris_flow", "sure")
    assert second.geometry().isGeosEqual(box(100, 20, 140, 40))


@pytest.mark.parametrize("raster", ["photo.tif", "other_name.tif"])
def test_raster_of_the_same_name_or_size_places_a_photo(event, image, labelme, raster):
    image("photo_without_place.tif", georeferenced=False)
    report = imported(event, LabelMeSource([labelme("photo.png", drawn(1, 2, 3, 4))], [image(raster)]))
    assert report.count == 1
    assert shapes(event, "labels")[0].isGeosEqual(box(10, 20, 30, 40))


def test_photo_without_a_place_says_what_to_do(event, image, labelme):
    image("photo.png", georeferenced=False)
    source = LabelMeSource([labelme("photo.png", drawn(1, 2, 3, 4))], [image("other.tif", width=30)])
    with pytest.raises(WorkspaceError, match=r"20 x 10 pixels.*Add the georeferenced raster"):
        imported(event, source)


def test_bad_file_among_good_ones_is_a_problem_not_the_end(event, image, labelme, tmp_path):
    image("a.tif")
    bad = tmp_path / "bad.json"
    bad.write_text("{", encoding="utf-8")
    report = imported(event, LabelMeSource([bad, labelme("a.tif", drawn(1, 2, 3, 4))], []))
    assert report.count == 1
    (problem,) = report.problems
    assert "bad.json" in problem
    with pytest.raises(LandslideMapperError, match=r"bad\.json"):
        imported(event, LabelMeSource([bad], []))


def test_export_and_import_give_the_same_pixels(event, image, tmp_path):
    raster = image("a.tif")
    ring = box(0, 0, 90, 90).difference(box(30, 30, 60, 60))
    event.append("labels", [{"comment": "ring"}, {}, {}], [ring, box(40, 40, 50, 50), box(190, 0, 300, 50)])
    target = tmp_path / "out" / "a.json"
    target.parent.mkdir()
    assert run(export_labelme(event, raster, target)) == (3, 0)
    content = json.loads(target.read_text(encoding="utf-8"))
    assert (content["imagePath"], content["imageWidth"], content["imageHeight"]) == ("../a.tif", 20, 10)
    assert content["imageData"] is None
    other = Workspace.create(str(tmp_path / "other.gpkg"), event.crs, "Other")
    imported(other, LabelMeSource([target], []))
    inside = QgsGeometry.unaryUnion(shapes(event, "labels")).intersection(box(0, 0, 200, 100))
    assert QgsGeometry.unaryUnion(shapes(other, "labels")).symDifference(inside).area() < 1e-6
    other.close()


def test_accuracy_areas_are_not_exported_as_lessons(event, image, tmp_path):
    """Not one pixel of them is landslide or background for who learns from the file."""
    raster = image("a.tif")
    accuracy = box(100, 0, 200, 90).difference(box(140, 30, 160, 60))
    event.append("areas", [{"role": "training"}, {"role": "accuracy"}], [box(0, 0, 50, 50), accuracy])
    labels = [box(10, 10, 30, 30), box(80, 10, 130, 40), box(170, 50, 190, 70), box(140, 30, 150, 40)]
    event.append("labels", [{}] * 4, labels)
    target = tmp_path / "a.json"
    assert run(export_labelme(event, raster, target)) == (3, 2)
    painted = np.zeros((10, 20), dtype="U12")
    for shape in json.loads(target.read_text(encoding="utf-8"))["shapes"]:
        (left, top), (right, bottom) = np.min(shape["points"], axis=0), np.max(shape["points"], axis=0)
        ring = QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in shape["points"]]])
        for row in range(int(top), int(np.ceil(bottom))):
            for col in range(int(left), int(np.ceil(right))):
                if ring.contains(QgsPointXY(col + 0.5, row + 0.5)):
                    painted[row, col] = shape["label"]
    expected = np.zeros((10, 20), dtype="U12")
    expected[:9, 10:] = "__ignore__"
    expected[3:6, 14:16] = "background"
    expected[1:3, 1:3] = expected[1:4, 8:10] = expected[3, 14] = "landslide"
    assert (painted == expected).all()
    other = Workspace.create(str(tmp_path / "other.gpkg"), event.crs, "Other")
    assert imported(other, LabelMeSource([target], [])).count == 3
    assert QgsGeometry.unaryUnion(shapes(other, "labels")).intersection(accuracy).area() < 1e-6
    other.close()


def test_export_replaces_a_file_only_when_told(event, image, tmp_path):
    target = tmp_path / "a.json"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(InventoryError, match="exists already"):
        run(export_labelme(event, image("a.tif"), target))
    assert target.read_text(encoding="utf-8") == "mine"
    assert run(export_labelme(event, image("a.tif"), target, replace=True)) == (0, 0)
    assert json.loads(target.read_text(encoding="utf-8"))["shapes"] == []


def test_export_on_an_image_without_a_place_is_refused(event, image, tmp_path):
    with pytest.raises(InventoryError, match="no georeference"):
        run(export_labelme(event, image("a.tif", georeferenced=False), tmp_path / "b.json"))


def test_labels_of_pixel_space_need_no_place(qgis_app, qgis_new_project, image, labelme, tmp_path):
    event = Workspace.create(str(tmp_path / "pixels.gpkg"), QgsCoordinateReferenceSystem(), "Pixels")
    image("a.tif", georeferenced=False)
    source = LabelMeSource([labelme("a.tif", drawn(1, 2, 3, 4))], [], pixel_space=True)
    assert imported(event, source).count == 1
    assert shapes(event, "labels")[0].boundingBox() == QgsRectangle(1, -4, 3, -2)
    event.close()


def test_polygons_with_coordinates_that_are_no_numbers_are_left_out(qgis_app):
    geometry = box(0, 0, 10, 10)
    geometry.moveVertex(float("nan"), Y, 1)
    assert polygon_of(geometry).geometry is None
    assert np.isnan(geometry.vertexAt(1).x())


def test_raster_layers_that_are_no_files_are_no_outlines(event):
    layer = QgsRasterLayer("type=xyz&url=http://localhost:1/%7Bx%7D", "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    assert raster_outlines(QgsProject.instance(), event.crs) == []
