"""What a map says of where it was made: both dates, post alone, or not at all, and why."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr, osr

from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.layers import date_layers
from tests.unit.jobs.fake_backend import FakeBackend, publish_model
from tests.unit.jobs.test_jobs_map import UTM, candidates, read, write_raster

WHOLE = 150 * 210 * 100.0


@pytest.fixture
def job(tmp_path: Path) -> MapJob:
    post = np.full((150, 210), 20, np.uint8)
    post[20:40, 20:50] = 200
    post[20:40, 150:190] = 200
    pre = np.full((150, 210), 20, np.uint8)
    pre[:, :70] = 0
    return MapJob(
        model=publish_model(tmp_path / "fake.lsmodel", "somewhere"),
        post=write_raster(tmp_path / "post.tif", post, nodata=0),
        pre=write_raster(tmp_path / "pre.tif", pre, nodata=0),
        output=tmp_path / "landslides.gpkg",
        probability=tmp_path / "probability.tif",
    )


def backend(*, dates: int = 2, optional: bool = False) -> FakeBackend:
    fake = FakeBackend(dates=dates)
    fake.info = dataclasses.replace(fake.info, layers=date_layers(1, dates, optional))
    return fake


def mapped_area(path: Path) -> dict[tuple[str, str], Any]:
    source = ogr.Open(str(path))
    rows = {}
    for feature in source.GetLayerByName("mapped_area"):
        shape = feature.GetGeometryRef()
        assert shape.IsValid()
        rows[feature["kind"], feature["reason"]] = shape.GetArea(), feature["area_m2"]
    return rows


def test_a_third_without_pre_is_not_mapped_and_the_map_says_so(job: MapJob) -> None:
    report = run_map(job, backend(), SilentProgress())
    share = 150 * 70 * 100 / WHOLE
    assert report.mapped == pytest.approx({"both dates": 1 - share, "not mapped": share}, abs=2e-3)
    rows = mapped_area(job.output)
    lost = "not mapped", "the pre-event raster has no data here"
    assert set(rows) == {("both dates", ""), lost}
    assert rows[lost][0] == 150 * 70 * 100
    assert rows[lost][1] == pytest.approx(150 * 70 * 100, rel=2e-3)
    assert sum(area for area, _ in rows.values()) == WHOLE
    assert (read(job.probability)[:, :70] == 255).all()
    assert len(candidates(job.output)) == 1


def test_where_the_model_can_do_without_pre_that_third_is_mapped_from_post_alone(job: MapJob) -> None:
    run_map(job, backend(optional=True), SilentProgress())
    rows = mapped_area(job.output)
    assert set(rows) == {("both dates", ""), ("post only", "the pre-event raster has no data here")}
    assert sum(area for area, _ in rows.values()) == WHOLE
    assert (read(job.probability) != 255).all()
    left, right = sorted(candidates(job.output), key=lambda row: row["wkt"])
    assert {left["pre"], right["pre"]} == {None, str(job.pre)}
    assert left["pre"] is None, "what was found without the pre-event raster says so"


def test_a_map_of_one_date_says_that_it_is_one(job: MapJob) -> None:
    run_map(dataclasses.replace(job, pre=None), backend(dates=1), SilentProgress())
    rows = mapped_area(job.output)
    assert set(rows) == {("post only", "no pre-event raster was used")}
    assert rows["post only", "no pre-event raster was used"][0] == WHOLE


def test_the_mapped_area_is_the_area_asked_for(job: MapJob, tmp_path: Path) -> None:
    area = tmp_path / "area.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(area))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(UTM)
    layer = source.CreateLayer("area", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    box = "POLYGON((500300 4699500,501500 4699500,501500 4699900,500300 4699900,500300 4699500))"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(box))
    layer.CreateFeature(feature)
    del feature, layer, source
    run_map(dataclasses.replace(job, aoi=area), backend(), SilentProgress())
    rows = mapped_area(job.output)
    assert sum(shape for shape, _ in rows.values()) == 1200 * 400
    assert rows["not mapped", "the pre-event raster has no data here"][0] == 400 * 400


def test_no_data_in_post_is_named_as_such(job: MapJob, tmp_path: Path) -> None:
    post = np.full((150, 210), 20, np.uint8)
    post[100:, :] = 0
    write_raster(job.post, post, nodata=0)
    run_map(dataclasses.replace(job, pre=None), backend(dates=1), SilentProgress())
    assert (
        mapped_area(job.output)["not mapped", "the post-event raster has no data here"][0] == 50 * 210 * 100
    )


def test_nothing_of_it_is_left_beside_the_map(job: MapJob) -> None:
    run_map(job, backend(optional=True), SilentProgress())
    left = {path.name for path in job.output.parent.iterdir()}
    assert left == {"fake.lsmodel", "post.tif", "pre.tif", "landslides.gpkg", "probability.tif"}
