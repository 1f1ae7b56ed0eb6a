"""The simulated scene: complete, repeatable, believable files that a simple threshold cannot solve."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.errors import JobError, RasterError
from scripts.paths import ROOT
from scripts.simulate import SimulatedScene, simulate_scene, split_windows
from scripts.simulated_land import fractal, shift, simulate_land, smooth

SIZE = 384


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SimulatedScene:
    return simulate_scene(tmp_path_factory.mktemp("simulated"), seed=3, size=SIZE)


def read(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def truth(scene: SimulatedScene) -> np.ndarray:
    post = gdal.Open(str(scene.post))
    mask = gdal.GetDriverByName("MEM").Create("", post.RasterXSize, post.RasterYSize, 1, gdal.GDT_Byte)
    mask.SetGeoTransform(post.GetGeoTransform())
    mask.SetProjection(post.GetProjection())
    vector = gdal.OpenEx(str(scene.landslides))
    layer = vector.GetLayer(0)
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
    return mask.ReadAsArray() > 0


def best_iou(statistic: np.ndarray, truth: np.ndarray) -> float:
    """IoU at the best of 200 thresholds, for both directions."""
    best = 0.0
    for threshold in np.unique(np.quantile(statistic, np.linspace(0, 1, 200))):
        for guess in (statistic >= threshold, statistic <= threshold):
            best = max(best, (guess & truth).sum() / (guess | truth).sum())
    return best


def test_rasters_are_what_they_say(scene: SimulatedScene) -> None:
    for path in (scene.pre, scene.post):
        dataset = gdal.Open(str(path))
        assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (SIZE, SIZE, 3)
        assert dataset.GetRasterBand(1).DataType == gdal.GDT_UInt16
        assert dataset.GetRasterBand(1).GetNoDataValue() == 0
        assert dataset.GetGeoTransform()[1] == 10.0
        assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32654"
        assert "Simulated" in dataset.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")


def test_only_pre_has_an_empty_corner(scene: SimulatedScene) -> None:
    pre, post = read(scene.pre), read(scene.post)
    assert 0.001 < (pre == 0).all(axis=0).mean() < 0.1
    assert (post > 0).all()


def test_landslides_are_valid_polygons_on_the_scene(scene: SimulatedScene) -> None:
    vector = ogr.Open(str(scene.landslides))
    layer = vector.GetLayerByName("landslides")
    assert layer.GetFeatureCount() > 20
    assert all(feature.GetGeometryRef().IsValid() for feature in layer)
    assert 0.005 < truth(scene).mean() < 0.08


@pytest.mark.parametrize(("seed", "size"), [(3, SIZE), (7, 512), (10, 768)])
def test_a_threshold_on_the_difference_does_not_solve_it(tmp_path: Path, seed: int, size: int) -> None:
    """The last one is the demo's scene."""
    made = simulate_scene(tmp_path, seed, size)
    pre, post, landslides = read(made.pre).astype(float), read(made.post).astype(float), truth(made)
    seen = (pre > 0).all(axis=0)
    difference = post - pre
    statistics = {
        "magnitude": np.abs(difference).mean(axis=0),
        "brightening": difference.sum(axis=0),
        "ratio": post.sum(axis=0) / np.maximum(pre.sum(axis=0), 1),
        **{f"band {number}": band for number, band in enumerate(difference, start=1)},
    }
    scores = {name: best_iou(statistic[seen], landslides[seen]) for name, statistic in statistics.items()}
    assert max(scores.values()) < 0.5, scores
    assert max(scores.values()) > 0.02, "a threshold that finds nothing is no opponent"


def test_landslides_changed_the_ground(scene: SimulatedScene) -> None:
    """There is something to learn: scars are redder than what they covered, and than what is around."""
    pre, post, landslides = read(scene.pre).astype(float), read(scene.post).astype(float), truth(scene)
    redness = post[0] / post[1]
    before = pre[0] / np.maximum(pre[1], 1)
    assert np.median(redness[landslides]) > np.median(redness[~landslides]) + 0.15
    assert np.median(redness[landslides]) > np.median(before[landslides]) + 0.15


def test_landslides_run_down_steep_slopes() -> None:
    land = simulate_land(seed=5, size=384)
    slope = np.hypot(*np.gradient(smooth(land.elevation, 1.0), 10.0))
    assert np.median(slope[land.landslides]) > 1.2 * np.median(slope)


def test_same_seed_same_scene(scene: SimulatedScene, tmp_path: Path) -> None:
    again = simulate_scene(tmp_path / "again", seed=3, size=SIZE)
    other = simulate_scene(tmp_path / "other", seed=4, size=SIZE)
    assert np.array_equal(read(again.post), read(scene.post))
    assert not np.array_equal(read(other.post), read(scene.post))


def test_splits_lie_apart_and_all_have_landslides(scene: SimulatedScene) -> None:
    listed = json.loads(scene.scenes.read_text(encoding="utf-8"))
    assert "imulated" in listed["note"]
    assert [entry["split"] for entry in listed["scenes"]] == ["train", "validation", "test"]
    landslides = truth(scene)
    windows = split_windows(SIZE)
    for entry in listed["scenes"]:
        for key in ("pre", "post", "labels", "labelled_area"):
            assert (scene.scenes.parent / entry[key]).exists()
        assert landslides[windows[entry["split"]].slices()].any()
    grown = [(w.col_off - 8, w.row_off - 8, w.col_stop + 8, w.row_stop + 8) for w in windows.values()]
    for index, one in enumerate(grown):
        for two in grown[index + 1 :]:
            assert one[0] >= two[2] or two[0] >= one[2] or one[1] >= two[3] or two[1] >= one[3]


def test_areas_match_the_windows(scene: SimulatedScene) -> None:
    for split, window in split_windows(SIZE).items():
        vector = ogr.Open(str(scene.areas[split]))
        layer = vector.GetLayer(0)
        feature = layer.GetNextFeature()
        assert feature.GetGeometryRef().GetArea() == window.width * window.height * 100.0


def test_too_small_a_scene_is_refused(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="at least 96"):
        simulate_scene(tmp_path, size=64)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "pre.tif").mkdir()
    with pytest.raises(RasterError, match=r"pre\.tif cannot be written"):
        simulate_scene(tmp_path, size=96)


def command(*arguments: object) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "scripts.simulate", *map(str, arguments)]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True)


def test_the_command_writes_the_scene_into_the_folder_itself(tmp_path: Path) -> None:
    folder = tmp_path / "made" / "here"
    done = command(folder, "--seed", 4, "--size", 96)
    assert done.returncode == 0, done.stderr
    assert {"pre.tif", "post.tif", "landslides.gpkg", "scenes.json"} <= {p.name for p in folder.iterdir()}
    assert (read(folder / "post.tif") == read(simulate_scene(tmp_path / "api", 4, 96).post)).all()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [(("--size", 64), 1, "at least 96"), (("--seed", -1), 2, "expected 0 or more")],
)
def test_the_command_says_in_one_line_what_it_cannot_do(
    tmp_path: Path, arguments: tuple[object, ...], code: int, said: str
) -> None:
    done = command(tmp_path, *arguments)
    assert (done.returncode, list(tmp_path.iterdir())) == (code, [])
    assert said in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_arithmetic_of_the_fields() -> None:
    rng = np.random.default_rng(0)
    noise = fractal(rng, 64, 1.5)
    assert abs(noise.mean()) < 1e-9
    assert noise.std() == pytest.approx(1.0)
    assert smooth(noise, 3.0).std() < noise.std()
    assert smooth(np.ones((8, 6)), 2.0) == pytest.approx(np.ones((8, 6)))
    ramp = np.tile(np.arange(6.0), (6, 1))
    assert shift(ramp, 0.0, 0.25)[:, 1:] == pytest.approx(ramp[:, 1:] - 0.25)
    assert shift(ramp, 0.0, 1.0)[:, 1:] == pytest.approx(ramp[:, :-1])
