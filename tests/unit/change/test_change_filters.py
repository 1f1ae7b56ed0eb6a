"""Medians and means of neighbourhoods, beside the plain way to compute them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view

from landslide_mapper.change.filters import median3, surroundings


@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (3, 3), (64, 5), (65, 40), (200, 129)])
def test_the_median_is_that_of_nine_pixels(shape, dtype):
    values = np.random.default_rng(1).integers(0, 255, shape).astype(dtype)
    around = sliding_window_view(np.pad(values, 1, mode="edge"), (3, 3)).reshape(*shape, 9)
    found = median3(values)
    assert found.dtype == dtype
    np.testing.assert_array_equal(found, np.median(around, axis=-1))


def test_surroundings_are_the_mean_of_the_valid_pixels_of_a_square():
    rng = np.random.default_rng(2)
    values, valid = rng.normal(size=(30, 20)).astype(np.float32), rng.random((30, 20)) < 0.7
    found = surroundings(values, valid, 4)
    for row, col in ((0, 0), (15, 10), (29, 3)):
        square = np.s_[max(0, row - 4) : row + 5, max(0, col - 4) : col + 5]
        assert found[row, col] == pytest.approx(values[square][valid[square]].mean(), abs=2e-4)


def test_surroundings_do_not_depend_on_where_an_array_begins():
    values = np.random.default_rng(3).normal(size=(90, 80)).astype(np.float32)
    valid = np.ones(values.shape, np.bool_)
    whole = surroundings(values, valid, 5)
    part = surroundings(values[20:, 11:], valid[20:, 11:], 5)
    np.testing.assert_array_equal(part[5:, 5:], whole[25:, 16:])


def test_where_nothing_is_valid_the_surroundings_are_zero():
    nothing = np.zeros((9, 9), np.bool_)
    assert not surroundings(np.full((9, 9), np.float32(7)), nothing, 2).any()
