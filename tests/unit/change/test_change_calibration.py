"""Thresholds from the scene itself."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.change.calibration import calibrate, upper_tail
from landslide_mapper.change.indices import BRIGHTNESS, INDEX, RADAR
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.raster.scene import open_scene
from tests.unit.change.land import SLIDES, pair, write

RNG = np.random.default_rng(5)


def sorted_noise(count=200_000, spread=0.1):
    return np.sort(RNG.normal(0, spread, count).astype(np.float32))


def test_noise_alone_has_no_tail_and_next_to_nothing_is_called():
    tail = upper_tail(sorted_noise(), 0.0)
    assert not tail.found
    assert tail.share <= 0.0011


@pytest.mark.parametrize("share", [0.003, 0.03, 0.2])
def test_the_threshold_parts_a_tail_from_noise_whatever_its_share(share):
    noise = sorted_noise()
    slides = RNG.normal(0.7, 0.1, int(share * noise.size)).astype(np.float32)
    values = np.concatenate([noise, slides])
    tail = upper_tail(np.sort(values - np.median(values)), 0.0)
    assert tail.found
    called = values - np.median(values) >= tail.threshold
    right = called[noise.size :].sum()
    assert right > 0.9 * slides.size
    assert right > 0.75 * called.sum()


def test_a_wide_lower_half_does_not_raise_the_threshold():
    noise = sorted_noise()
    slides = RNG.normal(0.7, 0.1, 6000).astype(np.float32)
    melted = RNG.normal(-0.9, 0.2, 6000).astype(np.float32)
    plain = upper_tail(np.sort(np.concatenate([noise, slides])), 0.0)
    both = upper_tail(np.sort(np.concatenate([noise, slides, melted])), 0.0)
    assert both.threshold == pytest.approx(plain.threshold, rel=0.1)


def test_no_threshold_lies_below_the_floor():
    values = np.sort(np.concatenate([sorted_noise(spread=0.01), np.full(4000, np.float32(0.1))]))
    assert upper_tail(values, 0.3).threshold == 0.3


def test_a_few_pixels_among_equal_ones_are_a_tail():
    values = np.zeros(10_000, np.float32)
    values[-50:] = 1.0
    tail = upper_tail(values, 0.3)
    assert (tail.found, tail.share) == (True, pytest.approx(0.005))


def looked_at(tmp_path, post, pre, index=BRIGHTNESS):
    paths = [write(tmp_path / f"{number}.tif", one) for number, one in enumerate((post, pre))]
    with open_scene(*paths) as scene:
        return calibrate(scene, INDEX[index])


def test_slides_are_told_from_noise_and_nothing_is_warned_of(tmp_path):
    found = looked_at(tmp_path, *pair())
    assert found.share == pytest.approx(SLIDES.mean(), rel=0.2)
    assert found.warnings == ()
    assert "a score of 0.5 stands for" in found.notes[0]


def test_swapped_dates_are_noticed(tmp_path):
    found = looked_at(tmp_path, *pair()[::-1])
    assert "The change looks reversed" in found.warnings[0]
    assert found.share < 0.01


def test_dates_that_do_not_resemble_each_other_are_noticed_and_little_is_called(tmp_path):
    post, _ = pair()
    found = looked_at(tmp_path, post, pair(seed=77)[1])
    assert any("hardly resemble each other" in one for one in found.warnings)
    assert found.share <= 0.011


def test_the_same_image_twice_is_noticed(tmp_path):
    post, _ = pair()
    found = looked_at(tmp_path, post, post)
    assert found.share == 0
    assert found.warnings == ("Nothing differs between the dates: are they the same image?",)


def test_a_constant_image_is_refused_with_its_date(tmp_path):
    post, pre = pair()
    with pytest.raises(JobError, match="The pre-event raster has one value nearly everywhere"):
        looked_at(tmp_path, post, np.full_like(pre, 7))


def test_scenes_too_small_for_percentiles_are_refused(tmp_path):
    post, pre = pair()
    with pytest.raises(RasterError, match="of 8 x 8 pixels has 64 valid ones, at least 100 are needed"):
        looked_at(tmp_path, post[:, :8, :8], pre[:, :8, :8])


def test_negative_values_without_names_are_radar_in_decibel(tmp_path):
    rng = np.random.default_rng(3)
    post, pre = (rng.normal(-12, 1, (2, 150, 150)).astype(np.float32) for _ in range(2))
    post[:, 40:70, 40:70] -= 9
    found = looked_at(tmp_path, post, pre)
    assert found.scorer.index.name == RADAR
    assert found.share == pytest.approx(900 / 150**2, rel=0.2)


def test_swapped_dates_with_few_slides_are_noticed(tmp_path):
    """A hundredth of the scene is more than most storms move."""
    before = pair()[1]
    after = before * 1.1 + np.random.default_rng(8).normal(0, 15, before.shape).astype(np.float32)
    after[:, 30:55, 40:63] += 700
    right, swapped = looked_at(tmp_path, after, before), looked_at(tmp_path, before, after)
    assert right.warnings == ()
    assert "The change looks reversed" in swapped.warnings[0]


def test_a_tail_that_ends_below_the_floor_is_none():
    values = np.concatenate([sorted_noise(spread=0.01), np.full(4000, np.float32(0.1))])
    assert not upper_tail(np.sort(values), 0.5).found
