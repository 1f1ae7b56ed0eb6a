"""The chequerboard of a pair."""

from __future__ import annotations

import numpy as np

from landslide_mapper.jobs.check_options import CheckJob
from landslide_mapper.jobs.pair_picture import SIDE, SQUARE, chequerboard
from tests.unit.clouds.scenes import write


def ramps(side):
    """A scene that brightens to the right, and one that brightens downwards."""
    ramp = np.tile(np.arange(1, side + 1, dtype=np.uint16), (3, side, 1))
    return ramp, np.ascontiguousarray(ramp.transpose(0, 2, 1))


def test_squares_are_of_one_date_and_the_other(tmp_path):
    right, down = ramps(600)
    post, pre = write(tmp_path / "post.tif", right), write(tmp_path / "pre.tif", down)
    picture = chequerboard(CheckJob(post, pre))
    assert (picture.shape, picture.dtype) == ((SIDE, SIDE, 3), np.uint8)
    first, second = picture[:SQUARE, :SQUARE, 0], picture[:SQUARE, SQUARE : 2 * SQUARE, 0]
    assert (first == first[:, :1]).all()
    assert (second == second[:1]).all()
    assert first[0, 0] < first[-1, 0]
    assert second[0, 0] < second[0, -1]


def test_post_alone_of_one_band_and_with_gaps(tmp_path):
    right, _ = ramps(100)
    right[:, :10] = 0
    picture = chequerboard(CheckJob(write(tmp_path / "post.tif", right[:1], nodata=0)))
    assert picture.shape == (100, 100, 3)
    assert not picture[:10].any()
    assert picture[50, 90, 0] > picture[50, 10, 0]
