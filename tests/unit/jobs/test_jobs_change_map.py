"""The map job without a model: the change between two dates, and what it says of odd pairs."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.errors import Canceled, JobError, RasterError
from landslide_mapper.jobs import change_map
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob, OutlineJob
from landslide_mapper.vocabulary import CHANGE
from tests.unit.change.land import NAMES, SIDE, SLIDES, pair, write


class Recorder(SilentProgress):
    """Keeps what a job tells."""

    def __init__(self) -> None:
        self.logs: list[str] = []
        self.fractions: list[float] = []
        self.cell_pixels = 0

    def log(self, message: str) -> None:
        self.logs.append(message)

    def report(self, fraction: float, message: str) -> None:
        self.fractions.append(fraction)

    def cells(self, window: Any, probability: Any, grid: Any) -> None:
        self.cell_pixels += probability.size


@pytest.fixture
def job(change_job: MapJob) -> MapJob:
    return change_job


def bytes_of(path: Path | None) -> Any:
    return gdal.Open(str(path)).ReadAsArray()


def rows(path: Path, layer: str = "landslides") -> list[dict[str, Any]]:
    source = ogr.Open(str(path))
    return [
        {**feature.items(), "wkt": feature.GetGeometryRef().ExportToWkt()}
        for feature in source.GetLayerByName(layer)
    ]


def with_pair(job: MapJob, post: Any, pre: Any, nodata: float | None = None) -> MapJob:
    folder = job.output.parent.parent
    return dataclasses.replace(
        job,
        post=write(folder / "post2.tif", post, NAMES, nodata),
        pre=write(folder / "pre2.tif", pre, NAMES, nodata),
    )


def iou(found: Any) -> float:
    called = (found >= 127) & (found != 255)
    return float((called & SLIDES).sum() / (called | SLIDES).sum())


def test_slides_become_candidates_like_those_of_a_model(job: MapJob) -> None:
    report = run_map(job, None, SilentProgress())
    assert iou(bytes_of(job.probability)) > 0.9
    found = rows(job.output)
    assert len(found) == report.candidates == 4
    assert {one["model"] for one in found} == {CHANGE}
    assert {one["model_version"] for one in found} == {change_map.VERSION}
    assert {one["region"] for one in found} == {None}
    assert all(0.5 < one["confidence"] <= 1 for one in found)
    assert (report.model, report.region, report.threshold, report.warnings) == (CHANGE, None, 0.5, ())
    (mapped,) = rows(job.output, "mapped_area")
    assert mapped["kind"] == "both dates"
    json.dumps(report.to_json())


def test_the_log_says_which_index_why_and_what_its_scores_mean(job: MapJob) -> None:
    progress = Recorder()
    run_map(job, None, progress)
    said = "Index red: There is red: bare ground is brighter in it than vegetation (log ratio)."
    assert progress.logs.count(said) == 1
    assert "a score of 0.5 stands for" in progress.logs[progress.logs.index(said) + 1]
    assert progress.fractions == sorted(progress.fractions)
    assert progress.cell_pixels == SIDE * SIDE


def test_another_threshold_of_the_same_map_needs_the_probability_alone(job: MapJob, tmp_path: Path) -> None:
    run_map(job, None, SilentProgress())
    assert job.probability is not None
    lower = run_outline(OutlineJob(job.probability, tmp_path / "lower.gpkg", 0.06), SilentProgress())
    assert lower.candidates > 4
    assert (lower.model, lower.model_version) == (CHANGE, change_map.VERSION)


@pytest.mark.parametrize("pre", [True, False])
def test_a_part_is_mapped_as_in_the_whole_and_however_it_is_cut(
    job: MapJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pre: bool
) -> None:
    job = job if pre else dataclasses.replace(job, pre=None)
    # Larger than a cell, so that there are borders between blocks.
    for name in ("post", "pre"):
        source = bytes_of(tmp_path / f"{name}.tif")
        write(tmp_path / f"{name}.tif", np.tile(source, (1, 3, 3)), NAMES)
    run_map(job, None, SilentProgress())
    whole = bytes_of(job.probability)
    monkeypatch.setattr(change_map, "BLOCK", 256)
    x, y = 500_000, 4_700_000
    part = dataclasses.replace(
        job,
        extent=(x + 3000, y - 6000, x + 6400, y - 2100),
        focus=(x + 5000, y - 5000),
        probability=tmp_path / "part.tif",
    )
    run_map(part, None, SilentProgress())
    found = bytes_of(part.probability)
    inside = np.zeros(whole.shape, np.bool_)
    inside[210:600, 300:640] = True
    np.testing.assert_array_equal(found[inside], whole[inside])
    assert (found[~inside] == 255).all()


def test_polygons_bound_the_map(job: MapJob, tmp_path: Path) -> None:
    path = tmp_path / "aoi.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    grid = gdal.Open(str(job.post))
    layer = source.CreateLayer("aoi", grid.GetSpatialRef(), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            "POLYGON ((500000 4700000, 502400 4700000, 500000 4697600, 500000 4700000))"
        )
    )
    layer.CreateFeature(feature)
    layer = source = None
    run_map(dataclasses.replace(job, aoi=path), None, SilentProgress())
    mapped = bytes_of(job.probability) != 255
    assert mapped[50, 50]
    assert not mapped[200, 200]
    assert mapped.mean() == pytest.approx(0.5, abs=0.01)


def test_gain_and_offset_of_a_date_and_its_type_do_not_change_the_map(job: MapJob) -> None:
    run_map(job, None, SilentProgress())
    before = bytes_of(job.probability)
    post, pre = pair()
    run_map(with_pair(job, (post * 0.5 + 300).astype(np.float32), pre), None, SilentProgress())
    assert np.abs(bytes_of(job.probability).astype(int) - before).max() <= 1


def test_a_stretched_date_of_another_type_is_no_change_and_no_fault(job: MapJob, tmp_path: Path) -> None:
    post, pre = pair()
    stretched = write(tmp_path / "stretched.tif", np.clip(post / 8, 1, 255).astype(np.uint8), NAMES)
    own = dataclasses.replace(
        job, post=stretched, pre=write(tmp_path / "pre16.tif", pre.astype(np.uint16), NAMES)
    )
    report = run_map(own, None, SilentProgress())
    assert iou(bytes_of(job.probability)) > 0.9
    assert report.warnings == ()
    report = run_map(dataclasses.replace(own, index="redness"), None, SilentProgress())
    assert "values on different scales look like change" in report.warnings[0]


def test_a_date_on_another_grid_is_compared_where_it_lies(job: MapJob, tmp_path: Path) -> None:
    moved = tmp_path / "moved.tif"
    how = {"dstSRS": "EPSG:4326", "resampleAlg": "cubic", "dstNodata": -1}
    gdal.Warp(str(moved), str(job.pre), **how).FlushCache()
    run_map(dataclasses.replace(job, pre=moved), None, SilentProgress())
    assert iou(bytes_of(job.probability)) > 0.85


def test_post_only_tells_bare_ground_from_its_surroundings_and_says_so(job: MapJob) -> None:
    report = run_map(dataclasses.replace(job, pre=None), None, SilentProgress())
    found = bytes_of(job.probability)
    assert (found >= 127)[SLIDES].mean() > 0.9
    assert "There is no pre-event raster" in report.warnings[0]
    assert {one["kind"] for one in rows(job.output, "mapped_area")} == {"post only"}


def test_a_region_that_is_named_goes_with_the_candidates(job: MapJob) -> None:
    report = run_map(dataclasses.replace(job, region="andes"), None, SilentProgress())
    assert report.region == "andes"
    assert {one["region"] for one in rows(job.output)} == {"andes"}


def test_pixels_without_data_in_either_date_are_not_mapped_and_raise_no_alarm(job: MapJob) -> None:
    post, pre = pair()
    post[:, :40], pre[:, :, :30] = np.nan, np.inf
    pre[1, 100, 100] = -np.inf
    report = run_map(with_pair(job, post, pre), None, SilentProgress())
    found = bytes_of(job.probability)
    assert (found[:40] == 255).all()
    assert (found[:, :30] == 255).all()
    called = (found >= 127) & (found != 255)
    assert not (called & ~SLIDES)[40:, 30:].any()
    assert report.candidates >= 3
    reasons = {one["reason"] for one in rows(job.output, "mapped_area") if one["kind"] == "not mapped"}
    assert len(reasons) == 2


def test_swapped_dates_are_said(job: MapJob) -> None:
    post, pre = pair()
    report = run_map(with_pair(job, pre, post), None, SilentProgress())
    assert any("The change looks reversed" in one for one in report.warnings)
    assert report.candidates <= 1


@pytest.mark.parametrize("fill", [0, -9999])
def test_a_frame_that_no_nodata_value_declares_is_said(job: MapJob, fill: int) -> None:
    """It is mapped as no landslide, and looks like it."""
    post, pre = (one.astype(np.int16) for one in pair())
    pre[:, :20] = post[:, :20] = fill
    report = run_map(with_pair(dataclasses.replace(job, clouds="none"), post, pre), None, SilentProgress())
    said = [one for one in report.warnings if f"holds {fill} in all bands" in one]
    assert [date in one for date, one in zip(("post-event", "pre-event"), said)] == [True, True]
    declared = with_pair(dataclasses.replace(job, clouds="none"), post, pre, nodata=fill)
    assert not any("in all bands" in one for one in run_map(declared, None, SilentProgress()).warnings)


def test_a_folder_of_bands_is_a_raster(job: MapJob, tmp_path: Path) -> None:
    run_map(job, None, SilentProgress())
    expected = bytes_of(job.probability)
    for date, pixels in zip(("post", "pre"), pair()):
        (tmp_path / date).mkdir()
        for name, band in zip(NAMES, pixels):
            write(tmp_path / date / f"scene_{name}.tif", band[None])
    folders = dataclasses.replace(job, post=tmp_path / "post", pre=tmp_path / "pre")
    report = run_map(folders, None, SilentProgress())
    np.testing.assert_array_equal(bytes_of(job.probability), expected)
    assert not any("Clouds were not looked for" in one for one in report.warnings)


def test_the_same_file_twice_gives_nothing_and_says_why(job: MapJob) -> None:
    report = run_map(dataclasses.replace(job, pre=job.post), None, SilentProgress())
    assert report.candidates == 0
    said = " ".join(report.warnings)
    assert "are the same file" in said
    assert "Nothing differs between the dates" in said


def test_another_season_is_said_and_little_is_called(job: MapJob) -> None:
    report = run_map(with_pair(job, pair()[0], pair(seed=9)[1]), None, SilentProgress())
    assert any("hardly resemble each other" in one for one in report.warnings)
    assert report.area_m2 < 0.02 * SIDE * SIDE * 100


def test_eight_identical_bands_without_names_are_a_sensible_map(job: MapJob, tmp_path: Path) -> None:
    post, pre = pair()
    names = [
        write(tmp_path / f"{n}8.tif", np.repeat(one[:1], 8, axis=0)) for n, one in (("a", post), ("b", pre))
    ]
    report = run_map(dataclasses.replace(job, post=names[0], pre=names[1]), None, SilentProgress())
    assert iou(bytes_of(job.probability)) > 0.9
    assert "What the bands show is not known" in report.warnings[0]


def test_one_band_is_enough(job: MapJob, tmp_path: Path) -> None:
    post, pre = pair()
    names = [write(tmp_path / f"{n}1.tif", one[:1]) for n, one in (("a", post), ("b", pre))]
    run_map(dataclasses.replace(job, post=names[0], pre=names[1]), None, SilentProgress())
    assert iou(bytes_of(job.probability)) > 0.9


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda post, pre: (post, np.full_like(pre, 3)),
            "The pre-event raster has one value nearly everywhere",
        ),
        (lambda post, pre: (np.zeros_like(post), pre), "Nothing to map"),
        (lambda post, pre: (post[:, :9, :9], pre[:, :9, :9]), "has 81 valid ones, at least 100 are needed"),
    ],
    ids=["constant", "no data", "too small"],
)
def test_what_cannot_be_compared_is_refused_and_nothing_is_left(
    job: MapJob, change: Any, message: str
) -> None:
    with pytest.raises((JobError, RasterError), match=message):
        run_map(with_pair(job, *change(*pair()), nodata=0), None, SilentProgress())
    assert not job.output.exists()
    assert job.probability is not None
    assert not job.probability.exists()


def test_an_index_with_a_model_is_refused(job: MapJob) -> None:
    with pytest.raises(JobError, match="Index 'red' is for change without a model"):
        run_map(dataclasses.replace(job, model=Path("m.lsmodel"), index="red"), None, SilentProgress())


def test_cancel_leaves_nothing(job: MapJob) -> None:
    class Canceling(SilentProgress):
        def canceled(self) -> bool:
            return True

    with pytest.raises(Canceled):
        run_map(job, None, Canceling())
    assert not job.output.exists()


def test_reviewed_candidates_are_not_overwritten(job: MapJob) -> None:
    run_map(job, None, SilentProgress())
    source = ogr.Open(str(job.output), 1)
    source.ExecuteSQL("UPDATE landslides SET status = 'accepted'")
    source = None
    with pytest.raises(Exception, match="reviewed"):
        run_map(job, None, SilentProgress())


def test_the_command_line_maps_change_without_torch_and_worker(job: MapJob, tmp_path: Path) -> None:
    run_map(job, None, SilentProgress())
    words = ["map", "--model", "change", "--index", "red", "--post", str(job.post), "--pre", str(job.pre)]
    words += [
        "--output",
        str(tmp_path / "c.gpkg"),
        "--probability",
        str(tmp_path / "c.tif"),
        "--backend",
        "local",
    ]
    code = (
        "import sys\nfrom landslide_mapper.cli.main import main\n"
        f"code = main({words!r})\n"
        "print(code, sorted({'torch', 'landslide_mapper.worker.client'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.splitlines()[-1] == "0 []", done.stderr
    assert "Candidate landslides: 4 (" in done.stdout
    assert "region" not in done.stdout
    np.testing.assert_array_equal(bytes_of(tmp_path / "c.tif"), bytes_of(job.probability))
