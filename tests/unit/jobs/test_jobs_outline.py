"""Outlining a probability raster at another threshold: the map job's candidates, and those only."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.outline import Provenance, provenance, run_outline
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob, OutlineJob
from landslide_mapper.raster.polygonize import polygonize, stored_level
from landslide_mapper.raster.probability import footprint
from landslide_mapper.tiling import Window
from tests.unit.jobs.fake_backend import FakeBackend, publish_model
from tests.unit.jobs.test_jobs_map import candidates


def write(path: Path, values: NDArray[np.uint8], kind: int = gdal.GDT_Byte, bands: int = 1) -> Path:
    """A GeoTIFF of 10 m pixels; values is (height, width)."""
    height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 4_700_000.0, 0.0, -10.0))
    for number in range(1, bands + 1):
        dataset.GetRasterBand(number).WriteArray(values)
    dataset = None
    return path


@pytest.fixture
def scene() -> NDArray[np.uint8]:
    values = np.random.default_rng(7).integers(0, 100, (150, 210)).astype(np.uint8)
    values[20:40, 30:60] = 200
    values[90:130, 100:190] = 230
    return values


@pytest.fixture
def job(tmp_path: Path, scene: NDArray[np.uint8]) -> OutlineJob:
    return OutlineJob(write(tmp_path / "probability.tif", scene), tmp_path / "again.gpkg", 0.5)


def test_it_finds_what_the_map_job_finds(tmp_path: Path, scene: NDArray[np.uint8]) -> None:
    mapped = MapJob(
        model=publish_model(tmp_path / "fake.lsmodel", "somewhere"),
        post=write(tmp_path / "post.tif", scene),
        output=tmp_path / "map.gpkg",
        probability=tmp_path / "probability.tif",
        threshold=0.8,
    )
    first = run_map(mapped, FakeBackend(), SilentProgress())
    assert mapped.probability is not None
    again = OutlineJob(mapped.probability, tmp_path / "again.gpkg", 0.8)
    report = run_outline(again, SilentProgress())
    assert report["candidates"] == first["candidates"] == 1
    assert report["region"] == first["region"]
    assert report["model"] == first["model"]
    assert report["post"] == str(mapped.post)
    found, expected = candidates(again.output), candidates(mapped.output)
    for row in (*found, *expected):
        del row["mapped_at"]
    assert found == expected


def looked_at(path: Path) -> list[tuple[str, str, float, float]]:
    """Kind, reason, area on the ellipsoid and in the CRS of the parts of the layer `mapped_area`."""
    layer = (file := gdal.OpenEx(str(path))).GetLayer("mapped_area")
    assert layer is not None, [file.GetLayer(one).GetName() for one in range(file.GetLayerCount())]
    return [(row["kind"], row["reason"], row["area_m2"], row.GetGeometryRef().GetArea()) for row in layer]


def test_what_was_looked_at_is_told_without_what_has_no_value(
    job: OutlineJob, scene: NDArray[np.uint8]
) -> None:
    """Without it, ground that nobody looked at would pass for ground without landslides."""
    scene[:, 170:] = 255
    scene[0, 0] = 255
    write(job.probability, scene)
    run_outline(job, SilentProgress())
    [(kind, reason, area, drawn)] = looked_at(job.output)
    assert (kind, reason) == ("mapped", ""), "nobody says from which images"
    assert drawn == (170 * 150 - 1) * 100
    assert area == pytest.approx(drawn, rel=2e-3)


def test_a_map_and_its_outline_have_looked_at_the_same(tmp_path: Path, scene: NDArray[np.uint8]) -> None:
    scene[:, 170:] = 0
    post = write(tmp_path / "post.tif", scene)
    file = gdal.Open(str(post), gdal.GA_Update)
    file.GetRasterBand(1).SetNoDataValue(0)
    del file
    mapped = MapJob(
        model=publish_model(tmp_path / "fake.lsmodel", "somewhere"),
        post=post,
        output=tmp_path / "map.gpkg",
        probability=tmp_path / "probability.tif",
        threshold=0.8,
    )
    run_map(mapped, FakeBackend(), SilentProgress())
    run_outline(OutlineJob(mapped.probability, tmp_path / "again.gpkg", 0.8), SilentProgress())
    [first] = [one for one in looked_at(mapped.output) if one[0] != "not mapped"]
    [again] = looked_at(tmp_path / "again.gpkg")
    assert again[:2] == first[:2] == ("post only", "no pre-event raster was used")
    assert again[2:] == pytest.approx(first[2:], rel=0.01)
    assert first[2] < 172 * 150 * 100


def test_where_there_is_no_value_at_all_nothing_was_looked_at(
    job: OutlineJob, scene: NDArray[np.uint8]
) -> None:
    write(job.probability, np.full_like(scene, 255))
    run_outline(job, SilentProgress())
    assert looked_at(job.output) == []


def test_the_raster_says_where_it_comes_from(tmp_path: Path, scene: NDArray[np.uint8]) -> None:
    mapped = MapJob(
        model=publish_model(tmp_path / "fake.lsmodel", "somewhere"),
        post=write(tmp_path / "post.tif", scene),
        output=tmp_path / "map.gpkg",
        probability=tmp_path / "probability.tif",
    )
    report = run_map(mapped, FakeBackend(), SilentProgress())
    assert mapped.probability is not None
    origin = provenance(mapped.probability)
    assert origin.threshold == pytest.approx(report["threshold"])
    assert (origin.region, origin.post, origin.pre) == ("somewhere", str(mapped.post), None)


def test_a_raster_of_somebody_else_says_nothing(job: OutlineJob) -> None:
    assert provenance(job.probability) == Provenance()
    assert run_outline(job, SilentProgress())["candidates"] == 2


def test_small_candidates_are_dropped(job: OutlineJob) -> None:
    report = run_outline(dataclasses.replace(job, min_area_m2=100_000), SilentProgress())
    assert report["candidates"] == 1


@pytest.mark.parametrize("threshold", [0.0, -0.1, 1.01, float("nan")])
def test_a_threshold_is_a_probability(job: OutlineJob, threshold: float) -> None:
    with pytest.raises(JobError, match="not a probability"):
        run_outline(dataclasses.replace(job, threshold=threshold), SilentProgress())


def test_a_probability_that_is_gone_is_named(job: OutlineJob) -> None:
    job.probability.unlink()
    with pytest.raises(RasterError, match=r"probability\.tif"):
        run_outline(job, SilentProgress())
    assert not job.output.exists()


@pytest.mark.parametrize(("kind", "bands"), [(gdal.GDT_Float32, 1), (gdal.GDT_Byte, 3)])
def test_another_raster_is_refused(tmp_path: Path, kind: int, bands: int) -> None:
    path = write(tmp_path / "image.tif", np.zeros((8, 8), np.uint8), kind, bands)
    with pytest.raises(RasterError, match="expected one band of Byte"):
        run_outline(OutlineJob(path, tmp_path / "a.gpkg", 0.5), SilentProgress())


def test_reviewed_candidates_are_never_replaced(job: OutlineJob) -> None:
    run_outline(job, SilentProgress())
    source = ogr.Open(str(job.output), 1)
    source.ExecuteSQL("UPDATE landslides SET status = 'accepted' WHERE fid = 1")
    source = None
    with pytest.raises(InventoryError, match="1 reviewed"):
        run_outline(dataclasses.replace(job, threshold=0.7), SilentProgress())


def test_cancelled_leaves_nothing(job: OutlineJob) -> None:
    class Impatient(SilentProgress):
        def canceled(self) -> bool:
            return True

    with pytest.raises(Canceled):
        run_outline(job, Impatient())
    assert sorted(path.name for path in job.output.parent.iterdir()) == ["probability.tif"]


def test_footprint_is_what_has_values(job: OutlineJob, scene: NDArray[np.uint8]) -> None:
    scene[:50] = 255
    write(job.probability, scene)
    area = ogr.CreateGeometryFromWkt(run_outline(job, SilentProgress())["footprint"])
    assert area.GetArea() == pytest.approx(100 * 210 * 100)
    assert area.GetEnvelope() == (500_000.0, 502_100.0, 4_698_500.0, 4_699_500.0)


def test_footprint_of_a_large_raster_is_off_by_half_a_cell_at_most(tmp_path: Path) -> None:
    values = np.full((3000, 700), 255, np.uint8)
    values[1000:2000, 100:600] = 3
    area = ogr.CreateGeometryFromWkt(footprint(write(tmp_path / "p.tif", values)))
    west, east, south, north = area.GetEnvelope()
    across, down = 10 * 700 / 256, 10 * 3000 / 256
    assert west == pytest.approx(501_000, abs=across)
    assert east == pytest.approx(506_000, abs=across)
    assert north == pytest.approx(4_690_000, abs=down)
    assert south == pytest.approx(4_680_000, abs=down)


def test_footprint_of_nothing_is_empty(tmp_path: Path) -> None:
    path = write(tmp_path / "p.tif", np.full((20, 20), 255, np.uint8))
    assert ogr.CreateGeometryFromWkt(footprint(path)).IsEmpty()


def area_of(polygons: list[bytes]) -> ogr.Geometry:
    """All polygons as one geometry."""
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for wkb in polygons:
        union.AddGeometry(ogr.CreateGeometryFromWkb(wkb))
    return union.UnionCascaded() if polygons else union


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    seed=st.integers(0, 2**16),
    threshold=st.floats(0.05, 0.95),
    box=st.tuples(st.integers(0, 30), st.integers(0, 20), st.integers(1, 40), st.integers(1, 30)),
)
def test_outlining_a_view_is_outlining_everything_and_clipping(
    tmp_path_factory: pytest.TempPathFactory, seed: int, threshold: float, box: tuple[int, int, int, int]
) -> None:
    rng = np.random.default_rng(seed)
    values = np.kron(rng.integers(0, 256, (12, 16)), np.ones((3, 3))).astype(np.uint8)[:31, :47]
    path = write(tmp_path_factory.mktemp("view") / "p.tif", values)
    view = Window(*box).intersection(Window(0, 0, 47, 31))
    part = [wkb for batch in polygonize(path, threshold, window=view) for wkb in batch.wkb]
    whole = [wkb for batch in polygonize(path, threshold) for wkb in batch.wkb]
    west, north = 500_000.0 + 10 * view.col_off, 4_700_000.0 - 10 * view.row_off
    east, south = west + 10 * view.width, north - 10 * view.height
    ring = f"{west} {north},{east} {north},{east} {south},{west} {south},{west} {north}"
    clipped = area_of(whole).Intersection(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
    assert area_of(part).SymmetricDifference(clipped).GetArea() == pytest.approx(0.0, abs=1e-6)
    inside = values[view.slices()]
    pixels = int(((inside >= stored_level(threshold)) & (inside != 255)).sum())
    assert area_of(part).GetArea() == pytest.approx(100.0 * pixels)
