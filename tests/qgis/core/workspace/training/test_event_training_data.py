"""What an event teaches a model: which pixels are landslide, which are background, and which stay unknown."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.runs.ground_memory import GroundMemory
from landslide_mapper.core.workspace.runs.scene_rows import remember_scene, scenes_of
from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes, what_is_new
from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError
from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid

SIZE, PIXEL, LEFT, TOP = 64, 10.0, 500000.0, 4700000.0


class Listener(SilentProgress):
    def __init__(self):
        self.messages = []

    def log(self, message):
        self.messages.append(message)


def box(left, top, right, bottom) -> QgsGeometry:
    """A rectangle in pixels of the scene."""
    return QgsGeometry.fromRect(
        QgsRectangle(LEFT + left * PIXEL, TOP - bottom * PIXEL, LEFT + right * PIXEL, TOP - top * PIXEL)
    )


@pytest.fixture
def event(qgis_app, qgis_new_project, tmp_path):
    workspace = Workspace.create(
        str(tmp_path / "event.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Hokkaido 2018"
    )
    yield workspace
    workspace.close()


@pytest.fixture
def scene(event, write_raster):
    layer = QgsRasterLayer(str(write_raster("post.tif", size=SIZE)), "post", "gdal")
    return remember_scene(event, layer, None, "hokkaido")


@pytest.fixture
def add(event):
    def candidate(status, *geometries, **values):
        rows = [{"status": status, "reviewed_at": datetime.now(timezone.utc), **values} for _ in geometries]
        return event.append("candidates", rows, list(geometries))

    def label(*geometries, **values):
        return event.append("labels", [{"source": "drawn", **values} for _ in geometries], list(geometries))

    def area(role, *geometries):
        return event.append("areas", [{"role": role} for _ in geometries], list(geometries))

    class Add:
        pass

    Add.candidate, Add.label, Add.area = map(staticmethod, (candidate, label, area))
    return Add


def masks(event, region="hokkaido", progress=None) -> dict[str, np.ndarray]:
    """The mask of every split, as the training sees it."""
    found, scenes = {}, EventTrainingScenes(event, region)
    for entry in scenes.entries(progress or SilentProgress()):
        grid = Grid.from_dataset(open_raster(entry.post))
        with LabelSource(entry.labels, entry.labelled_area, grid, split=entry.split) as source:
            found[entry.split] = source.mask(grid.window)
    return found


def expected(**windows) -> np.ndarray:
    """255 everywhere but in rectangles of pixels, in the order given."""
    mask = np.full((SIZE, SIZE), 255, np.uint8)
    for value, boxes in windows.values():
        for left, top, right, bottom in boxes:
            mask[top:bottom, left:right] = value
    return mask


def test_accepted_is_landslide_rejected_is_background_and_the_rest_unknown(event, scene, add):
    add.candidate("accepted", box(5, 5, 9, 9))
    add.candidate("edited", box(20, 5, 24, 9))
    add.candidate("rejected", box(5, 20, 9, 24))
    add.candidate("candidate", box(40, 40, 50, 50), reviewed_at=None)
    assert np.array_equal(
        masks(event)["train"],
        expected(
            landslides=(1, [(5, 5, 9, 9), (20, 5, 24, 9)]),
            background=(0, [(5, 20, 9, 24)]),
        ),
    )


def test_inside_a_training_area_all_is_known_and_a_label_counts_anywhere(event, scene, add):
    add.label(box(2, 2, 6, 6), box(50, 50, 54, 54))
    add.area("training", box(0, 0, 20, 20))
    assert np.array_equal(
        masks(event)["train"],
        expected(area=(0, [(0, 0, 20, 20)]), labels=(1, [(2, 2, 6, 6), (50, 50, 54, 54)])),
    )


def test_landslide_wins_where_a_rejected_candidate_overlaps_it(event, scene, add):
    add.candidate("rejected", box(0, 0, 10, 10))
    add.candidate("accepted", box(5, 5, 15, 15))
    add.label(box(0, 0, 2, 2))
    assert np.array_equal(
        masks(event)["train"],
        expected(rejected=(0, [(0, 0, 10, 10)]), landslides=(1, [(5, 5, 15, 15), (0, 0, 2, 2)])),
    )


def test_accuracy_areas_are_never_shown_and_validation_areas_not_learned(event, scene, add):
    add.area("training", box(0, 0, 40, 64))
    add.area("validation", box(30, 0, 64, 30))
    add.area("accuracy", box(0, 50, 64, 64))
    add.area("accuracy", box(60, 0, 64, 64))
    add.label(box(10, 10, 14, 14), box(35, 5, 45, 9), box(5, 48, 9, 56), box(56, 2, 64, 6))
    found = masks(event)
    train = expected(
        area=(0, [(0, 0, 40, 50)]),
        labels=(1, [(10, 10, 14, 14), (5, 48, 9, 50)]),
        held=(255, [(30, 0, 64, 30)]),
    )
    validation = expected(area=(0, [(30, 0, 60, 30)]), labels=(1, [(35, 5, 45, 9), (56, 2, 60, 6)]))
    assert np.array_equal(found["train"], train)
    assert np.array_equal(found["validation"], validation)


def test_validation_scene_is_never_learned(event, scene, add):
    event.change("scenes", {scene.fid: {"split": "validation"}})
    add.area("training", box(0, 0, 20, 20))
    add.label(box(2, 2, 6, 6))
    assert set(masks(event)) == {"validation"}
    event.change("scenes", {scene.fid: {"split": "test"}})
    with pytest.raises(JobError, match="no scene of region"):
        EventTrainingScenes(event, "hokkaido")


def test_invalid_polygons_are_repaired_and_holes_kept(event, scene, add):
    right, bottom = LEFT + 100, TOP - 100
    bow_tie = QgsGeometry.fromWkt(
        f"POLYGON(({LEFT} {TOP}, {right} {bottom}, {right} {TOP}, {LEFT} {bottom}, {LEFT} {TOP}))"
    )
    assert not bow_tie.isGeosValid()
    add.label(bow_tie)
    add.area("training", box(0, 0, 30, 30).difference(box(20, 20, 25, 25)))
    mask = masks(event)["train"]
    assert (mask == 1).sum() in range(40, 61)
    assert (mask[20:25, 20:25] == 255).all()
    assert (mask[26:30, :30] == 0).all()


def test_edits_that_are_not_saved_are_used_and_said(event, scene, add):
    add.area("training", box(0, 0, 30, 30))
    (fid,) = add.label(box(2, 2, 6, 6))
    layer = event.layer("labels")
    layer.startEditing()
    layer.deleteFeature(fid)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(box(10, 10, 12, 12))
    layer.addFeature(feature)
    scenes = EventTrainingScenes(event, "hokkaido")
    assert scenes.unsaved == (layer.name(),)
    layer.rollBack()
    entry = scenes.entries(SilentProgress())[0]
    grid = Grid.from_dataset(open_raster(entry.post))
    with LabelSource(entry.labels, entry.labelled_area, grid, split=entry.split) as source:
        mask = source.mask(grid.window)
    assert np.array_equal(mask, expected(area=(0, [(0, 0, 30, 30)]), label=(1, [(10, 10, 12, 12)])))


def test_the_project_is_left_to_the_gui_thread(event, scene, add, monkeypatch):
    """The files are written in the job's thread, where QGIS's project must not be touched."""
    add.area("training", box(0, 0, 30, 30))
    add.label(box(2, 2, 6, 6))
    scenes = EventTrainingScenes(event, "hokkaido")

    def fail():
        raise AssertionError("the project was asked for")

    monkeypatch.setattr(QgsProject, "instance", fail)
    (entry,) = scenes.entries(SilentProgress())
    monkeypatch.undo()
    assert entry.labels.stat().st_size


def test_labels_outside_the_raster_are_left_out_and_said(event, scene, add):
    add.area("training", box(0, 0, 30, 30))
    add.label(box(2, 2, 6, 6), box(1000, 1000, 1010, 1010))
    listener = Listener()
    masks(event, progress=listener)
    (told,) = [message for message in listener.messages if message.startswith("Labels outside the rasters")]
    assert ": 1. They are not used" in told


def test_several_scenes_teach_together_and_other_regions_do_not(event, scene, add, write_raster):
    other = QgsRasterLayer(str(write_raster("second.tif", size=SIZE)), "second", "gdal")
    third = QgsRasterLayer(str(write_raster("third.tif", size=SIZE)), "third", "gdal")
    remember_scene(event, other, None)
    remember_scene(event, third, None, "nepal")
    add.area("training", box(0, 0, 30, 30))
    add.label(box(2, 2, 6, 6))
    entries = EventTrainingScenes(event, "hokkaido").entries(SilentProgress())
    assert [entry.post.stem for entry in entries] == ["post", "second"]
    assert {entry.region for entry in entries} == {"hokkaido"}
    assert len({entry.id for entry in entries}) == 2


@pytest.mark.parametrize(
    ("status", "area", "message"),
    [
        (None, True, "No labels on these rasters"),
        ("rejected", False, "Only rejected candidates"),
        ("accepted", False, "find landslides everywhere"),
    ],
)
def test_what_teaches_nothing_says_what_is_missing(event, scene, add, status, area, message):
    if status:
        add.candidate(status, box(5, 5, 9, 9))
    if area:
        add.area("training", box(0, 0, 20, 20))
    with pytest.raises(InventoryError, match=message):
        EventTrainingScenes(event, "hokkaido").entries(SilentProgress())


def test_missing_raster_and_missing_scene_are_named(event, scene):
    with pytest.raises(JobError, match="no scene of region 'alps'"):
        EventTrainingScenes(event, "alps")
    scene.post.unlink()
    with pytest.raises(RasterError, match=r"post-event raster of scene 'post' is not at .*post\.tif"):
        EventTrainingScenes(event, "hokkaido")


def test_cancel_leaves_no_files(event, scene, add):
    class Stopped(SilentProgress):
        def canceled(self):
            return True

    add.label(box(2, 2, 6, 6))
    scenes = EventTrainingScenes(event, "hokkaido")
    with pytest.raises(Canceled):
        scenes.entries(Stopped())
    assert scenes._folder is None


def test_files_stay_for_a_second_job_until_they_are_released(event, scene, add):
    add.area("training", box(0, 0, 30, 30))
    add.label(box(2, 2, 6, 6))
    scenes = EventTrainingScenes(event, "hokkaido")
    first = scenes.entries(SilentProgress())
    add.label(box(20, 20, 22, 22))
    assert scenes.entries(SilentProgress()) is first
    scenes.release()
    assert not first[0].labels.exists()


def test_scene_is_remembered_once_with_a_path_that_can_be_moved(event, write_raster):
    post = QgsRasterLayer(str(write_raster("post.tif")), "post", "gdal")
    first = remember_scene(event, post, None)
    again = remember_scene(event, post, None, "hokkaido")
    assert (first.fid, first.region, again.region) == (again.fid, "", "hokkaido")
    assert [row["post"] for row in event.rows("scenes")] == ["post.tif"]
    assert scenes_of(event)[0].post.is_file()
    assert first.footprint.width() == pytest.approx(640)


def test_scene_with_a_password_is_remembered_once_and_without_it(event, hidden_raster):
    name = hidden_raster("zip", "post password=secret.tif")
    layer = QgsRasterLayer(name, "post", "gdal")
    first = remember_scene(event, layer, layer)
    assert remember_scene(event, layer, layer, "hokkaido").fid == first.fid
    assert event.count("scenes") == 1
    (row,) = event.rows("scenes")
    assert "secret" not in row["post"] + row["pre"]
    assert remember_scene(event, layer, None).fid != first.fid, "without a pre-event raster it is another one"


def test_scene_of_another_crs_has_its_footprint_in_the_events(event, write_raster):
    post = QgsRasterLayer(str(write_raster("post.tif", epsg=32653)), "post", "gdal")
    footprint = remember_scene(event, post, None).footprint
    assert abs(footprint.center().x() - (LEFT + 320)) > 100_000


def test_layer_that_is_no_file_cannot_be_a_scene(event):
    online = QgsRasterLayer("type=xyz&url=https://example.com/{z}/{x}/{y}.png", "tiles", "wms")
    with pytest.raises(JobError, match="no plain raster file"):
        remember_scene(event, online, None)


def test_news_are_counted_since_the_version_in_use(event, scene, add):
    hour = timedelta(hours=1)
    now = datetime.now(timezone.utc)
    add.label(box(0, 0, 2, 2), created_at=now - 3 * hour)
    add.candidate("accepted", box(5, 5, 9, 9), box(15, 5, 19, 9), reviewed_at=now - 3 * hour)
    news = what_is_new(event, "japan", 1)
    assert (news.labels, news.accepted, news.edited, news.rejected, news.version) == (1, 2, 0, 0, None)
    for version, ago in ((2, 2.0), (3, 0.5)):
        event.append(
            "runs",
            [{"kind": "update", "model": "japan", "model_version": version, "finished_at": now - ago * hour}],
        )
    event.append("runs", [{"kind": "update", "model": "other", "model_version": 1, "finished_at": now}])
    event.append("runs", [{"kind": "update", "model": "japan", "model_version": None, "finished_at": now}])
    add.candidate("rejected", box(5, 5, 9, 9), reviewed_at=now - hour)
    add.candidate("edited", box(5, 5, 9, 9), reviewed_at=now - 0.1 * hour)
    rolled_back = what_is_new(event, "japan", 2)
    assert (rolled_back.rejected, rolled_back.edited, rolled_back.accepted, rolled_back.version) == (
        1,
        1,
        0,
        2,
    )
    newest = what_is_new(event, "japan", 3)
    assert (newest.rejected, newest.edited, newest.total, newest.version) == (0, 1, 1, 3)


@pytest.mark.parametrize("hide", ["zip", "geopackage"])
def test_scene_in_an_archive_is_remembered_by_its_name(event, add, hidden_raster, hide):
    name = hidden_raster(hide, "post.tif")
    post = QgsRasterLayer(name, "post", "gdal")
    first = remember_scene(event, post, None, "hokkaido")
    assert remember_scene(event, post, None).fid == first.fid
    (scene,) = scenes_of(event)
    assert scene.post == name
    scene.check_files()
    add.label(box(0, 0, 2, 2))
    add.area("training", box(0, 0, 40, 40))
    (entry,) = EventTrainingScenes(event, "hokkaido").entries(SilentProgress())
    assert entry.post == name


# The ground


def test_the_elevation_model_of_a_scene_is_kept_and_handed_on_where_it_is_wanted(
    event, scene, add, write_raster
):
    add.label(box(2, 2, 6, 6))
    add.area("training", box(0, 0, 20, 20))
    dem = write_raster("dem.tif", size=SIZE)
    layer = QgsRasterLayer(str(scene.post), "post", "gdal")
    remember_scene(event, layer, None, "", GroundMemory(str(dem), feet=True))
    remember_scene(event, layer, None, "", GroundMemory())
    (row,) = event.rows("scenes")
    assert row["dem"] == "dem.tif", "as the other rasters: beside the event"
    (kept,) = scenes_of(event)
    assert (kept.dem, kept.dem_feet) == (dem, True), "choosing none takes nothing away"
    scenes = EventTrainingScenes(event, "hokkaido", terrain=True)
    (entry,) = scenes.entries(SilentProgress())
    assert (entry.dem, entry.dem_feet) == (dem, True)
    scenes = EventTrainingScenes(event, "hokkaido")
    (entry,) = scenes.entries(SilentProgress())
    assert entry.dem is None
    dem.unlink()
    EventTrainingScenes(event, "hokkaido")
    with pytest.raises(RasterError, match=r"The elevation raster of scene 'post' is not at .*dem\.tif"):
        EventTrainingScenes(event, "hokkaido", terrain=True)


def test_a_scene_without_elevations_is_told_where_a_model_needs_them(event, scene, add):
    add.label(box(2, 2, 6, 6))
    with pytest.raises(
        JobError, match=r"'alps' was trained with terrain, but scene 'post' of the event has no"
    ):
        EventTrainingScenes(event, "hokkaido", needed_by="alps")
