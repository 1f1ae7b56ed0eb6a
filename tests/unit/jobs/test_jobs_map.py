"""The map job on small rasters, with a backend that repeats its input."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError
from landslide_mapper.inventory.candidates import CandidateWriter
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.raster import polygonize
from landslide_mapper.raster.polygonize import PolygonBatch
from landslide_mapper.tiling import Window
from tests.unit.jobs.fake_backend import FakeBackend, publish_model

UTM = 32654


class Recorder(SilentProgress):
    """Keeps what a job tells."""

    def __init__(self) -> None:
        self.fractions: list[float] = []
        self.logs: list[str] = []
        self.windows: list[Window] = []

    def report(self, fraction: float, message: str) -> None:
        self.fractions.append(fraction)

    def log(self, message: str) -> None:
        self.logs.append(message)

    def cells(self, window: Window, probability: NDArray[np.uint8], grid: Any) -> None:
        self.windows.append(window)


def write_raster(
    path: Path,
    values: NDArray[Any],
    *,
    pixel: float = 10.0,
    epsg: int | None = UTM,
    nodata: float | None = None,
) -> Path:
    """A one-band GeoTIFF; values is (height, width)."""
    height, width = values.shape
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500_000.0, pixel, 0.0, 4_700_000.0, 0.0, -pixel))
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    band.WriteArray(values)
    dataset = None
    return path


def read(path: Path) -> NDArray[np.uint8]:
    dataset = gdal.Open(str(path))
    values: NDArray[np.uint8] = dataset.ReadAsArray()
    return values


def candidates(path: Path) -> list[dict[str, Any]]:
    source = ogr.Open(str(path))
    layer = source.GetLayerByName("landslides")
    return [{**feature.items(), "wkt": feature.GetGeometryRef().ExportToWkt()} for feature in layer]


@pytest.fixture
def scene(tmp_path: Path) -> NDArray[np.uint8]:
    rng = np.random.default_rng(7)
    values = rng.integers(0, 100, (150, 210)).astype(np.uint8)
    values[20:40, 30:60] = 200
    values[90:130, 100:190] = 230
    values[100:110, 120:140] = 10
    return values


@pytest.fixture
def job(tmp_path: Path, scene: NDArray[np.uint8]) -> MapJob:
    post = write_raster(tmp_path / "post.tif", scene)
    return MapJob(
        model=publish_model(tmp_path / "fake.lsmodel", "somewhere"),
        post=post,
        output=tmp_path / "out" / "landslides.gpkg",
        probability=tmp_path / "out" / "probability.tif",
    )


def test_the_probability_is_that_of_the_whole_image(job: MapJob, scene: NDArray[np.uint8]) -> None:
    run_map(job, FakeBackend(), SilentProgress())
    assert job.probability is not None
    assert np.array_equal(read(job.probability), scene)


def test_each_tile_passes_the_network_once(job: MapJob) -> None:
    backend = FakeBackend()
    run_map(job, backend, SilentProgress())
    columns, rows = 5, 3  # (210 - 64) / 48 and (150 - 64) / 48 strides, rounded up, and one
    assert len(backend.tiles) == len(set(backend.tiles)) == columns * rows


def test_blocks_are_staged_before_their_turn(job: MapJob) -> None:
    class Staging(FakeBackend):
        """Notes which blocks it is handed, and which of them it computes."""

        staged: ClassVar[list[BlockInput]] = []
        predicted: ClassVar[list[BlockInput]] = []

        def stage(self, pixels: BlockInput) -> None:
            self.staged.append(pixels)

        def predict(self, handle: str, grid: Any, block: Any, pixels: BlockInput) -> Any:
            assert any(pixels is one for one in self.staged)
            self.predicted.append(pixels)
            return super().predict(handle, grid, block, pixels)

    run_map(job, Staging(), SilentProgress())
    assert list(map(id, Staging.staged)) == list(map(id, Staging.predicted))
    assert len(Staging.staged) == 6


def test_candidates_and_report(job: MapJob) -> None:
    report = run_map(job, FakeBackend(), SilentProgress())
    found = sorted(candidates(job.output), key=lambda one: one["area_m2"])
    assert report["candidates"] == len(found) == 2
    assert found[0]["area_m2"] == pytest.approx(20 * 30 * 100, rel=2e-3)
    assert found[0]["confidence"] == pytest.approx(200 / 254)
    assert found[1]["wkt"].count("(") == 4, "the hole is kept"
    assert {one["status"] for one in found} == {"candidate"}
    assert found[0]["model_version"] == 3
    assert found[0]["region"] == report["region"] == "somewhere"
    assert report["area_m2"] == pytest.approx(sum(one["area_m2"] for one in found))


def test_small_candidates_are_dropped(job: MapJob) -> None:
    report = run_map(dataclasses.replace(job, min_area_m2=100_000), FakeBackend(), SilentProgress())
    assert report["candidates"] == 1


def test_the_threshold_of_the_job_wins(job: MapJob) -> None:
    report = run_map(dataclasses.replace(job, threshold=0.85), FakeBackend(), SilentProgress())
    assert report["candidates"] == 1


def test_only_the_extent_is_mapped(job: MapJob, scene: NDArray[np.uint8]) -> None:
    extent = (500_300.0, 4_700_000.0 - 400, 500_600.0, 4_700_000.0 - 200)
    backend = FakeBackend()
    run_map(dataclasses.replace(job, extent=extent), backend, SilentProgress())
    assert job.probability is not None
    values = read(job.probability)
    assert np.array_equal(values[20:40, 30:60], scene[20:40, 30:60])
    values[20:40, 30:60] = 255
    assert (values == 255).all()
    assert len(backend.tiles) < 12


def test_only_what_is_mapped_is_judged(job: MapJob) -> None:
    """The windows that were looked at began at the scene's corner, wherever the part lay."""
    values = np.random.default_rng(3).integers(1, 100, (150, 210)).astype(np.uint8)
    values[:100], values[110:120, 150:160] = 255, 230
    write_raster(Path(job.post), values, nodata=255)
    right = dataclasses.replace(job, extent=(500_900.0, 4_700_000.0 - 1500, 502_000.0, 4_700_000.0 - 1000))
    assert run_map(right, FakeBackend(), SilentProgress()).warnings == ()
    both = dataclasses.replace(job, extent=(500_900.0, 4_700_000.0 - 1500, 502_000.0, 4_700_000.0 - 220))
    (said,) = run_map(both, FakeBackend(), SilentProgress()).warnings
    assert said == "Only about 39% of the pixels are valid in every date."


def test_a_polygon_bounds_the_map(job: MapJob, tmp_path: Path) -> None:
    aoi = tmp_path / "aoi.geojson"
    source = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(aoi))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(UTM)
    layer = source.CreateLayer("aoi", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt("POLYGON((500000 4700000,501000 4700000,500000 4699000,500000 4700000))")
    )
    layer.CreateFeature(feature)
    layer = source = None
    run_map(dataclasses.replace(job, aoi=aoi), FakeBackend(), SilentProgress())
    assert job.probability is not None
    values = read(job.probability)
    assert (values[np.add.outer(np.arange(150), np.arange(210)) > 102] == 255).all()
    assert (values[np.add.outer(np.arange(150), np.arange(210)) < 97] != 255).all()


def test_nodata_is_carried_to_the_result(job: MapJob, scene: NDArray[np.uint8]) -> None:
    scene[50:70] = 7
    write_raster(job.post, scene, nodata=7)
    run_map(job, FakeBackend(), SilentProgress())
    assert job.probability is not None
    assert np.array_equal(read(job.probability) == 255, scene == 7)


def test_another_resolution_comes_back_on_the_post_grid(job: MapJob) -> None:
    smooth = np.add.outer(np.arange(120), np.arange(160)).astype(np.float32) / 300 * 254
    write_raster(job.post, smooth.astype(np.uint8), pixel=5.0)
    progress = Recorder()
    run_map(job, FakeBackend(gsd_m=10.0), progress)
    assert job.probability is not None
    values = read(job.probability)
    assert values.shape == (120, 160)
    assert np.abs(values.astype(float) - smooth)[4:-4, 4:-4].max() < 5
    assert not list(job.output.parent.glob(".*")), "no temporary file is left"


def test_the_view_gets_every_pixel_once_and_the_focus_first(job: MapJob) -> None:
    progress = Recorder()
    run_map(dataclasses.replace(job, focus=(502_000.0, 4_698_600.0)), FakeBackend(), progress)
    seen = np.zeros((150, 210), int)
    for window in progress.windows:
        seen[window.slices()] += 1
    assert (seen == 1).all()
    assert progress.fractions == sorted(progress.fractions)
    assert progress.fractions[-1] == 1.0


def test_a_canceled_map_leaves_nothing(job: MapJob) -> None:
    class Impatient(SilentProgress):
        def canceled(self) -> bool:
            return True

    with pytest.raises(Canceled):
        run_map(job, FakeBackend(), Impatient())
    assert not list(job.output.parent.iterdir())


def test_cancel_is_heard_while_candidates_are_drawn(job: MapJob, monkeypatch: pytest.MonkeyPatch) -> None:
    class Late(Recorder):
        """Asks to stop once there is something that is drawn."""

        drawn = asked = 0

        def canceled(self) -> bool:
            self.asked += self.drawn > 0
            return self.drawn > 0

        def report(self, fraction: float, message: str) -> None:
            assert not self.drawn, "nothing is done any more"
            super().report(fraction, message)

    progress, write = Late(), CandidateWriter.write

    def written(self: CandidateWriter, batch: PolygonBatch) -> None:
        progress.drawn += len(batch)
        write(self, batch)

    monkeypatch.setattr(CandidateWriter, "write", written)
    monkeypatch.setattr(polygonize, "BATCH", 1)
    with pytest.raises(Canceled):
        run_map(job, FakeBackend(), progress)
    assert (progress.drawn, progress.asked) == (1, 1)
    assert not list(job.output.parent.iterdir())


def test_a_failing_backend_leaves_nothing(job: MapJob) -> None:
    backend = FakeBackend()

    def fail() -> None:
        raise JobError("no")

    backend.before_predict = fail
    with pytest.raises(JobError, match="no"):
        run_map(job, backend, SilentProgress())
    assert not list(job.output.parent.iterdir())


def test_a_missing_pre_is_said(job: MapJob) -> None:
    with pytest.raises(JobError, match="compares two dates, but no pre-event raster"):
        run_map(job, FakeBackend(dates=2), SilentProgress())


def test_an_unused_pre_is_said(job: MapJob) -> None:
    report = run_map(dataclasses.replace(job, pre=job.post), FakeBackend(), SilentProgress())
    assert "is not used" in report["warnings"][0]


def test_all_nodata_is_said(job: MapJob) -> None:
    write_raster(job.post, np.zeros((40, 40), np.uint8), nodata=0)
    backend = FakeBackend()
    with pytest.raises(JobError, match="no valid pixel"):
        run_map(job, backend, SilentProgress())
    assert not backend.tiles, "empty blocks do not pass the network"
    assert not list(job.output.parent.iterdir())


def test_reviewed_candidates_are_never_replaced(job: MapJob) -> None:
    run_map(job, FakeBackend(), SilentProgress())
    source = ogr.Open(str(job.output), update=1)
    source.ExecuteSQL("UPDATE landslides SET status = 'accepted' WHERE id = 1")
    source = None
    before = job.output.read_bytes()
    with pytest.raises(InventoryError, match="1 reviewed candidates"):
        run_map(job, FakeBackend(), SilentProgress())
    assert job.output.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"threshold": 1.5}, "not a probability"),
        ({"min_area_m2": -1.0}, "negative"),
        ({"output": Path("out.shp")}, "GeoPackage"),
    ],
)
def test_nonsense_is_refused(job: MapJob, change: dict[str, Any], message: str) -> None:
    with pytest.raises(JobError, match=message):
        run_map(dataclasses.replace(job, **change), FakeBackend(), SilentProgress())


def test_an_output_over_an_input_is_refused(job: MapJob) -> None:
    with pytest.raises(JobError, match="also an input"):
        run_map(dataclasses.replace(job, probability=job.post), FakeBackend(), SilentProgress())


def test_a_missing_raster_is_named(job: MapJob) -> None:
    with pytest.raises(RasterError, match=r"gone\.tif"):
        run_map(
            dataclasses.replace(job, post=job.post.with_name("gone.tif")), FakeBackend(), SilentProgress()
        )


def test_a_scene_of_one_pixel(job: MapJob) -> None:
    write_raster(job.post, np.array([[200]], np.uint8))
    assert run_map(job, FakeBackend(), SilentProgress())["candidates"] == 1


def test_a_scene_without_georeference(job: MapJob, scene: NDArray[np.uint8]) -> None:
    write_raster(job.post, scene, epsg=None)
    report = run_map(job, FakeBackend(), SilentProgress())
    assert report["area_m2"] == pytest.approx(20 * 30 + 40 * 90 - 10 * 20)


def write_dates(job: MapJob, tmp_path: Path, post: NDArray[Any], pre: NDArray[Any]) -> MapJob:
    return dataclasses.replace(
        job, post=write_raster(tmp_path / "a.tif", post), pre=write_raster(tmp_path / "b.tif", pre)
    )


def test_dates_of_different_types_never_end_green(job: MapJob, tmp_path: Path, scene: Any) -> None:
    recorder = Recorder()
    dates = write_dates(job, tmp_path, scene, scene.astype(np.float32))
    report = run_map(dates, FakeBackend(dates=2), recorder)
    said = "pre-event raster holds float32, the post-event raster uint8: values on different scales"
    assert said in report.warnings[0]
    assert any(said in line for line in recorder.logs)


def test_dates_of_different_ranges_are_told(job: MapJob, tmp_path: Path, scene: Any) -> None:
    high = scene.astype(np.float32) * 16
    report = run_map(write_dates(job, tmp_path, high, high / 16), FakeBackend(dates=2), SilentProgress())
    assert "on different scales everything looks like change" in report.warnings[0]


def test_dates_of_one_kind_are_not_warned_about(job: MapJob, tmp_path: Path, scene: Any) -> None:
    report = run_map(write_dates(job, tmp_path, scene, scene), FakeBackend(dates=2), SilentProgress())
    assert not any("scale" in warning for warning in report.warnings)
    assert "post-event raster is read with bands 1" in report.read[0]


def test_a_map_full_of_landslide_says_what_may_be_wrong(job: MapJob, tmp_path: Path, scene: Any) -> None:
    bright = np.full_like(scene, 250)
    bright[..., 0, 0] = 249  # a raster of one value is warned about by itself
    full = dataclasses.replace(job, post=write_raster(tmp_path / "full.tif", bright))
    report = run_map(full, FakeBackend(), SilentProgress())
    assert "cover 100% of the area mapped" in report.warnings[0]
    assert "One candidate covers 100%" in report.warnings[1]


def test_a_map_without_candidates_says_so(job: MapJob, tmp_path: Path, scene: Any) -> None:
    empty = dataclasses.replace(job, post=write_raster(tmp_path / "empty.tif", np.full_like(scene, 3)))
    report = run_map(empty, FakeBackend(), SilentProgress())
    assert report.candidates == 0
    assert "No candidate was found" in report.warnings[-1]
