"""The change between the dates as a layer of a scene."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.change.layer import open_change
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.tiling import PROBABILITY_STEPS, Window
from tests.unit.change.land import NAMES, SIDE, SLIDES, pair, write

WHOLE = Window(0, 0, SIDE, SIDE)


@pytest.fixture
def dates(tmp_path: Path) -> tuple[Path, Path]:
    post, pre = pair()
    pre[:, :, :30] = -1
    return write(tmp_path / "post.tif", post, NAMES), write(tmp_path / "pre.tif", pre, NAMES, nodata=-1)


def test_it_is_the_score_of_the_change_map(dates, tmp_path: Path) -> None:
    layer = open_change(*dates)
    score, known = layer.read(WHOLE)
    layer.close()
    job = MapJob(
        Path("change"),
        dates[0],
        tmp_path / "out.gpkg",
        dates[1],
        clouds="none",
        probability=tmp_path / "p.tif",
    )
    run_map(job, None, SilentProgress())
    mapped = gdal.Open(str(tmp_path / "p.tif")).ReadAsArray()
    assert score.shape == (1, SIDE, SIDE)
    assert score.dtype == np.float32
    assert np.array_equal(known, mapped != 255)
    assert np.array_equal(np.rint(score[0][known] * PROBABILITY_STEPS), mapped[known])
    assert score[0][SLIDES & known].mean() > 0.8
    assert not known[:, :30].any()
    assert (score[0][~known] == 0.5).all()


@pytest.mark.parametrize("window", [Window(29, 0, 7, 5), Window(100, 90, 64, 80), Window(230, 235, 10, 5)])
def test_no_cut_changes_it(dates, window: Window) -> None:
    layer = open_change(*dates)
    score, known = layer.read(WHOLE)
    part, part_known = layer.read(window)
    layer.close()
    assert np.array_equal(part, score[:, window.slices()[0], window.slices()[1]])
    assert np.array_equal(part_known, known[window.slices()])


def test_it_lies_on_the_grid_that_the_network_runs_on(dates) -> None:
    layer = open_change(*dates, gsd_m=20.0)
    score, known = layer.read(Window(0, 0, SIDE // 2, SIDE // 2))
    layer.close()
    assert score[0][known & SLIDES[::2, ::2]].mean() > 0.7


def test_what_cannot_be_told_is_one_clear_message(dates, tmp_path: Path) -> None:
    flat = write(tmp_path / "flat.tif", np.full((3, SIDE, SIDE), 5.0, np.float32), NAMES)
    with pytest.raises(JobError, match="pre-event raster has one value nearly everywhere"):
        open_change(dates[0], flat)
    with pytest.raises(RasterError, match="gone"):
        open_change(dates[0], tmp_path / "gone.tif")
