"""The check of a pair: what is found, how much it matters, and that all ways to ask say the same."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.cli import main as cli
from landslide_mapper.errors import JobError, RasterError, ScenesError
from landslide_mapper.jobs.check import check_pair, date_warnings, run_check
from landslide_mapper.jobs.check_options import CheckJob
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.raster.gdal_calls import open_raster
from tests.unit.change.land import NAMES, pair
from tests.unit.clouds import scenes
from tests.unit.clouds.scenes import RGB, digits, write
from tests.unit.raster.test_raster_shift import as_uint16, land, moved

IDS = {"overlap", "crs", "pixel_size", "bands", "data_type", "range", "valid_share", "dates", "shift"}
IDS |= {"radiometry", "clouds"}
BANDS = ("red", "green")


@pytest.fixture
def made(tmp_path):
    """Writes a pair; gives the report of its check."""

    def check(post, pre, **options):
        more = {"names": BANDS[: post.shape[0]], **options.pop("both", {})}
        after = write(tmp_path / "post_2018-09-11.tif", post, **more)
        before = write(tmp_path / "pre_2018-08-20.tif", pre, **{**more, **options.pop("before", {})})
        return run_check(CheckJob(after, before, **options))

    return check


@pytest.fixture
def pair_named(tmp_path):
    """Writes the same pair under other names; gives the report of its check."""

    def check(pre, post):
        for name, image in ((pre, land()), (post, land(seed=1) * 1.1)):
            write(tmp_path / name, as_uint16(image), names=BANDS)
        return run_check(CheckJob(tmp_path / post, tmp_path / pre))

    return check


def severity(report, about):
    found = report.about(about)
    return found.severity if found else None


def test_a_good_pair_is_quiet(made):
    report = made(as_uint16(land()), as_uint16(land(seed=1) * 1.1))
    assert report.verdict == "good", report.warnings
    assert report.ok
    assert {one["id"] for one in report.to_json()["findings"]} == IDS
    assert report.to_json()["findings"][0].keys() >= {"id", "severity", "message"}
    assert "nothing odd" in report.headline
    assert report.about("dates").details["days"] == 22
    json.dumps(report.to_json())


def test_names_that_say_the_reverse_are_told(pair_named, tmp_path):
    """Where no date is known, the names are all there is; a map says so, too."""
    report = pair_named("iburi_post.tif", "iburi_pre.tif")
    assert severity(report, "dates") == "warn"
    assert report.headline.startswith("By their names 'iburi_pre.tif' shows the ground before the event")
    for pre, post in (
        ("iburi_pre.tif", "iburi_post.tif"),
        ("old_pre.tif", "old_post.tif"),
        ("a.tif", "pre.tif"),
    ):
        assert severity(pair_named(pre, post), "dates") == "good"
    before, after = tmp_path / "iburi_pre.tif", tmp_path / "iburi_post.tif"
    (said,) = date_warnings(before, after)
    assert said.startswith("By their names 'iburi_pre.tif'")
    assert date_warnings(after, before) == []


def test_a_shift_is_said_and_can_be_taken_back(made):
    image = land()
    report = made(as_uint16(image), as_uint16(moved(image, 2.4, -1.2)))
    assert report.verdict == "warn"
    assert report.about("shift").details["pixels"] == pytest.approx((2.4, -1.2), abs=0.2)
    assert "--pre-shift-x 2.4" in report.headline
    right, down = report.about("shift").details["pixels"]
    again = made(as_uint16(image), as_uint16(moved(image, 2.4, -1.2)), pre_shift_x=right, pre_shift_y=down)
    assert again.verdict == "good", again.warnings
    assert made(as_uint16(image), as_uint16(moved(image, 12, 9))).verdict == "bad"


def test_eight_bits_against_sixteen(made, tmp_path):
    """The pair that gave one landslide of 36 km2 in a green message."""
    post = as_uint16(land())
    pre = np.clip(land() / 16, 1, 255).astype(np.uint8)
    report = made(post, pre)
    assert report.verdict == "bad"
    assert {one.id for one in report.findings if one.severity == "bad"} == {"data_type", "range"}
    assert any("uint8" in text and "uint16" in text for text in report.warnings)
    seen = made(post, pre, model=Path("starter"))
    assert severity(seen, "range") == "good"
    assert severity(seen, "data_type") == "good"
    assert "no matching is needed" in seen.about("radiometry").message


def test_clouds_are_no_other_scale(made):
    cloudy = land()
    cloudy[:, :160] = 15000
    assert severity(made(as_uint16(land()), as_uint16(cloudy)), "range") == "good"


def test_more_contrast_matters_only_without_a_scale_per_date(made):
    post, pre = as_uint16(land()), as_uint16((land() - 1500) * 0.3 + 1500)
    assert severity(made(post, pre), "radiometry") == "warn"
    assert severity(made(post, pre, model=Path("change")), "radiometry") == "good"


def test_another_place_hardly_looks_alike(made):
    report = made(as_uint16(land()), as_uint16(land(seed=2)))
    assert severity(report, "radiometry") == "warn"
    assert "hardly look alike" in report.about("radiometry").message
    assert report.about("shift").details["pixels"] is None


def test_a_constant_date(made):
    report = made(as_uint16(land()), np.full((2, 400, 400), 900, np.uint16))
    assert report.verdict == "bad"
    assert "All pixels of the pre-event raster" in report.headline


def test_no_overlap(made):
    report = made(as_uint16(land()), as_uint16(land()), before={"origin": (900_000.0, 4_740_000.0)})
    assert (report.verdict, report.ok) == ("bad", False)
    assert report.findings[0].id == "overlap"
    assert "does not overlap" in report.headline


def test_a_crs_on_one_date_only(made):
    report = made(as_uint16(land()), as_uint16(land()), before={"origin": None})
    assert report.findings[0].id == "crs"
    assert "no coordinate reference system" in report.problems[0]


def test_part_of_it_and_other_pixels(made):
    part = as_uint16(land())[:, :200:3, :200:3]
    report = made(as_uint16(land()), part, before={"pixel_m": 30.0})
    assert severity(report, "overlap") == "warn"
    assert severity(report, "pixel_size") == "warn"
    assert severity(report, "valid_share") == "warn"


def test_too_small_to_measure(made):
    small = as_uint16(land(30))
    report = made(small, small)
    assert report.about("shift").details["pixels"] is None
    assert "too small" in report.about("shift").message


def test_nothing_valid(made):
    image = as_uint16(land(100))
    report = made(image, np.zeros_like(image), before={"nodata": 0})
    assert not report.ok
    assert "No pixel that was looked at is valid" in report.headline


def test_the_same_file_twice(tmp_path):
    post = write(tmp_path / "post.tif", as_uint16(land(100)), BANDS)
    report = check_pair(post, post)
    assert report.verdict == "bad"
    assert "same file" in report.about("same_file").message


def test_clouds(made):
    clear = scenes.scene(clouds=False)
    cloudy = digits(scenes.scene().stack(RGB))
    report = made(cloudy, digits(clear.stack(RGB)), both={"names": RGB})
    assert severity(report, "clouds") == "warn" or report.about("clouds").details["cloud"] < 0.05
    by_date = {one.details["date"]: one.details for one in report.findings if one.id == "clouds"}
    assert by_date["post"]["cloud"] > 0.02 > by_date["pre"]["cloud"]
    white = np.random.default_rng(1).normal(4600, 60, (3, 600, 600))
    covered = made(as_uint16(white), digits(clear.stack(RGB)), both={"names": RGB})
    assert severity(covered, "clouds") == "bad"


def test_a_large_raster_is_thinned_out_for_clouds(tmp_path, monkeypatch):
    monkeypatch.setattr("landslide_mapper.jobs.check_clouds.LARGEST", 200)
    post = write(tmp_path / "post.tif", digits(scenes.scene().stack(RGB)), RGB)
    found = run_check(CheckJob(post)).about("clouds")
    assert found.details["cloud"] == pytest.approx(scenes.CLOUDS.mean(), abs=0.02)


def test_post_that_is_not_there(tmp_path):
    with pytest.raises(RasterError, match=r"none\.tif"):
        check_pair(None, tmp_path / "none.tif")


def test_pre_that_is_not_there(tmp_path):
    report = check_pair(tmp_path / "none.tif", write(tmp_path / "post.tif", as_uint16(land(100)), BANDS))
    assert "none.tif" in report.problems[0]


def test_a_page_that_cannot_be_written(tmp_path):
    post = write(tmp_path / "post.tif", as_uint16(land(100)), BANDS)
    with pytest.raises(JobError, match="cannot be written"):
        run_check(CheckJob(post, page=tmp_path / "none" / "page.html"))


def test_the_command_line_says_the_same(tmp_path, capsys):
    post = write(tmp_path / "post.tif", as_uint16(land()), BANDS)
    pre = write(tmp_path / "pre.tif", as_uint16(moved(land(), -6.0, 1.5)), BANDS)
    page = tmp_path / "page.html"
    assert cli.main(["check", "--post", str(post), "--pre", str(pre), "--page", str(page)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said == json.loads(json.dumps(check_pair(pre, post).to_json()))
    assert said["verdict"] == "bad"
    assert "lies -6.0 pixels" in page.read_text(encoding="utf-8")
    assert cli.main(["check", "--post", str(tmp_path / "none.tif")]) == 1


def test_a_map_takes_a_shift_back_and_says_so(tmp_path):
    after, before = pair()
    post = write(tmp_path / "post.tif", after, NAMES)
    pre = write(tmp_path / "pre.tif", np.roll(before, (-4, 9), (1, 2)), NAMES)

    def mapped(name, pre=pre, **options):
        probability = tmp_path / f"{name}.tif"
        output = tmp_path / f"{name}.gpkg"
        job = MapJob(Path("change"), post, output, pre=pre, probability=probability, clouds="none", **options)
        return run_map(job, None, SilentProgress()), open_raster(probability)

    (plain, _), (report, raster) = mapped("plain"), mapped("moved", pre_shift_x=9.0, pre_shift_y=-4.0)
    assert (plain.pre_shift, report.pre_shift) == ((0.0, 0.0), (9.0, -4.0))
    assert raster.GetMetadataItem("PRE_SHIFT") == "9 -4"
    assert any("moved back" in text for text in report.read)
    assert not any("moved back" in text for text in plain.read)
    right = write(tmp_path / "right.tif", before, NAMES)
    _, straight = mapped("straight", pre=right)
    inner = np.s_[20:-20, 20:-20]
    difference = raster.ReadAsArray()[inner].astype(int) - straight.ReadAsArray()[inner]
    assert np.abs(difference).mean() < 2


def test_a_scene_of_a_list_has_its_shift(tmp_path):
    path = tmp_path / "scenes.json"
    for name in ("post.tif", "pre.tif", "labels.gpkg"):
        (tmp_path / name).touch()
    scene = {"id": "a", "region": "alps", "post": "post.tif", "pre": "pre.tif", "labels": "labels.gpkg"}
    path.write_text(json.dumps({"scenes": [{**scene, "pre_shift": [0.4, -2]}]}))
    assert read_scenes(path)[0].pre_shift == (0.4, -2.0)
    path.write_text(json.dumps({"scenes": [{**scene, "pre_shift": [0.4, "x"]}]}))
    with pytest.raises(ScenesError, match=r"pre_shift: expected pixels to the right and down"):
        read_scenes(path)
