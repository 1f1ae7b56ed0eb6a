"""`bench accuracy`: what is scored, and that nothing that was labelled is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from scripts.bench import __main__ as bench
from scripts.bench.knowledge import Pair, Setting
from tests.unit.jobs.test_jobs_patch_building import write_raster

SIDE = 200


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    """A pair whose right half must not be read: all of it is landslide."""
    folder = tmp_path / "data" / "hokkaido_s2_pair"
    folder.mkdir(parents=True)
    mask = np.zeros((SIDE, 2 * SIDE), np.uint8)
    mask[20:60, 30:90] = 1
    mask[:, SIDE:] = 1
    mask[:, 190:195] = 255
    write_raster(folder / "mask.tif", mask, 10.0)
    for name in ("pre", "post"):
        write_raster(folder / f"{name}.tif", np.full((3, SIDE, 2 * SIDE), 9, np.uint8), 10.0)
    return Setting(tmp_path, tmp_path / "data", "validation", (0,), full=False)


def test_only_the_first_half_of_the_pair_is_read(setting: Setting) -> None:
    pair = Pair.cut(setting)
    assert pair.truth.shape == (SIDE, SIDE)
    assert int((pair.truth == 1).sum()) == 40 * 60
    assert gdal.Open(str(pair.post)).RasterXSize == SIDE


def test_labelled_squares_are_not_scored(setting: Setting, tmp_path: Path) -> None:
    pair = Pair.cut(setting)
    path, rest = pair.labelled(tmp_path / "labels.tif", 3)
    labels = gdal.Open(str(path)).ReadAsArray()
    assert {0, 1} <= set(np.unique(labels))
    assert (rest[labels != 255] == 255).all()
    assert (rest[labels == 255] == pair.truth[labels == 255]).all()
    again = gdal.Open(str(pair.labelled(tmp_path / "again.tif", 3)[0])).ReadAsArray()
    other = gdal.Open(str(pair.labelled(tmp_path / "other.tif", 4)[0])).ReadAsArray()
    assert (labels == again).all()
    assert (labels != other).any()


def test_a_map_is_scored_at_its_own_threshold_and_at_the_best(setting: Setting) -> None:
    pair = Pair.cut(setting)
    found = np.where(pair.truth == 1, 100, 10).astype(np.uint8)
    own, best = pair.scored("a map", found, 127, pair.truth)
    assert own.value == 0.0
    assert best.value == 1.0
    assert "(0.000 to" in own.name
    assert own.details["blocks"] == 16


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["accuracy", "--split", "train"], "invalid choice"),
        (["accuracy", "--seeds", "x"], "invalid int value"),
    ],
)
def test_what_makes_no_sense_is_said(monkeypatch, capsys, words: list[str], said: str) -> None:
    monkeypatch.setattr("sys.argv", ["bench", *words])
    with pytest.raises(SystemExit, match="2"):
        bench.parse()
    assert said in capsys.readouterr().err


def test_test_scenes_are_scored_only_where_they_are_asked_for(monkeypatch) -> None:
    monkeypatch.setattr("sys.argv", ["bench", "accuracy"])
    assert bench.parse().split == "validation"
