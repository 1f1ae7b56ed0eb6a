"""Labels into an event by Processing: as by the Label page, all or nothing, also while the dock has it."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.label_import import LabelImport
from landslide_mapper.core.workspace.labels.label_sources import LayerSource
from landslide_mapper.core.workspace.store.lock import EventLock
from landslide_mapper.errors import WorkspaceError

UTM = "EPSG:32654"
BOXES = [(500_000, 4_699_900, 500_050, 4_699_950), (500_100, 4_699_900, 500_150, 4_699_950)]


@pytest.fixture
def make_event(qgis_new_project, tmp_path):
    """Makes events; the open ones are closed at the end."""
    made = []

    def make(name="event"):
        made.append(Workspace.create(tmp_path / f"{name}.gpkg", QgsCoordinateReferenceSystem(UTM), name))
        return made[-1]

    yield make
    QgsProject.instance().clear()
    for workspace in made:
        workspace.close()


@pytest.fixture
def closed(make_event, tmp_path):
    make_event().close()
    return tmp_path / "event.gpkg"


def labels_in(path):
    """Outlines and sources of the labels of an event that is not open."""
    layer = QgsVectorLayer(f"{path}|layername=labels", "labels", "ogr")
    assert layer.isValid()
    return sorted((bytes(row.geometry().asWkb()), row["source"]) for row in layer.getFeatures())


def mask_of(raster, path):
    """A mask on a raster's pixels with one landslide."""
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.CreateCopy(str(path), gdal.Open(str(raster)))
    values = np.zeros((dataset.RasterYSize, dataset.RasterXSize), np.uint8)
    values[30:40, 30:40] = 1
    for band in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(band).WriteArray(values)
    del dataset
    return path


def labelme(image, path):
    """A LabelMe file with one landslide on an image."""
    shape = {"label": "landslide", "shape_type": "polygon", "points": [[2, 2], [12, 2], [12, 12], [2, 12]]}
    whole = {
        "version": "5.0",
        "imagePath": str(image),
        "imageWidth": 64,
        "imageHeight": 64,
        "shapes": [shape],
    }
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


def test_a_layer_comes_in_as_by_the_label_page(run, make_event, closed, add_polygons):
    layer = add_polygons("given", *BOXES)
    results, said = run("import_labels", {"EVENT": str(closed), "INPUT": layer})
    assert results, said
    assert (results["COUNT"], results["LEFT_OUT"], results["REPAIRED"]) == (2, 0, 0)
    assert "'given': landslides imported: 2." in said
    assert "could not be used" not in said
    assert QgsVectorLayer(results["LABELS"], "labels", "ogr").featureCount() == 2
    page = make_event("page")
    for _ in LabelImport(page, LayerSource(layer)).steps():
        pass
    page.close()
    assert labels_in(closed) == labels_in(closed.with_name("page.gpkg"))
    results, said = run("import_labels", {"EVENT": str(closed), "INPUT": layer})
    assert (results["COUNT"], results["LEFT_OUT"]) == (0, 2), said
    assert len(labels_in(closed)) == 2


def test_files_come_in_and_a_broken_one_is_told(run, closed, write_raster, tmp_path):
    raster = write_raster("post.tif", bands=1)
    files = [labelme(raster, tmp_path / "post.json"), mask_of(raster, tmp_path / "mask.tif")]
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    results, said = run("import_labels", {"EVENT": str(closed), "FILES": [*map(str, files), str(broken)]})
    assert results, said
    assert results["COUNT"] == 2
    assert "broken.json" in said
    # As `qgis_process` hands over FILES=mask.tif.
    results, said = run("import_labels", {"EVENT": str(closed), "FILES": str(files[1])})
    assert (results["COUNT"], results["LEFT_OUT"]) == (0, 1), said
    assert len(labels_in(closed)) == 2


def test_an_event_that_the_dock_has_open_is_the_dock_s(run, make_event, add_polygons):
    open_event, changed = make_event(), []
    open_event.changed.connect(changed.append)
    results, said = run("import_labels", {"EVENT": open_event.target, "INPUT": add_polygons("given", *BOXES)})
    assert results, said
    assert changed == ["labels"]
    assert open_event.count("labels") == 2
    assert not open_event.read_only
    open_event.append(
        "areas", [{"role": "training"}], [next(open_event.rows("labels", geometry=True)).geometry()]
    )


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"EVENT": "nowhere.gpkg", "INPUT": "given"}, "nowhere.gpkg"),
        ({"EVENT": "event.gpkg"}, "Nothing to import was named"),
        ({"EVENT": "event.gpkg", "FILES": ["nothing.geojson"]}, "nothing.geojson does not exist"),
    ],
)
def test_what_cannot_be_done_is_said(
    provider, closed, add_polygons, tmp_path, monkeypatch, parameters, message
):
    monkeypatch.chdir(tmp_path)
    layer = add_polygons("given", *BOXES)
    given = {**parameters, "INPUT": layer if "INPUT" in parameters else None}
    with pytest.raises(QgsProcessingException, match=message):
        run_plainly(provider, given)
    assert labels_in(closed) == []


def test_an_event_that_somebody_else_writes_is_left_alone(provider, closed, add_polygons, monkeypatch):
    monkeypatch.setattr(EventLock, "acquire", lambda self: "Ada has had it open since noon.")
    given = {"EVENT": str(closed), "INPUT": add_polygons("given", *BOXES)}
    with pytest.raises(
        QgsProcessingException, match="'event' is open read-only: Ada has had it open since noon"
    ):
        run_plainly(provider, given)
    assert labels_in(closed) == []


def run_plainly(provider, parameters):
    """Run it so that its error arrives."""
    algorithm = provider.algorithm("import_labels").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    assert algorithm.prepare(parameters, context, feedback)
    return algorithm.processAlgorithm(parameters, context, feedback)


@pytest.mark.parametrize("how", ["cancel", "error"])
def test_an_import_that_does_not_end_is_taken_back(provider, closed, add_polygons, monkeypatch, how):
    layer = add_polygons("given", *((x, 4_699_900, x + 8, 4_699_950) for x in range(500_000, 501_000, 10)))
    written, append = [], Workspace.append
    feedback = QgsProcessingFeedback()

    def stop_after_the_first(self, table, *rows):
        if how == "error" and written:
            raise WorkspaceError("The disk is full.")
        written.append(append(self, table, *rows))
        if how == "cancel":
            feedback.cancel()
        return written[-1]

    monkeypatch.setattr(Workspace, "append", stop_after_the_first)
    algorithm = provider.algorithm("import_labels").create()
    given, context = {"EVENT": str(closed), "INPUT": layer}, QgsProcessingContext()
    assert algorithm.prepare(given, context, feedback)
    if how == "cancel":
        assert algorithm.processAlgorithm(given, context, feedback) == {}
        assert "Cancelled; nothing was written" in feedback.textLog()
    else:
        with pytest.raises(QgsProcessingException, match="disk is full"):
            algorithm.processAlgorithm(given, context, feedback)
    assert written[0], "some were there already"
    assert labels_in(closed) == []
