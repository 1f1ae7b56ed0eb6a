"""Scale and offset tags."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.layers import ImageTags
from landslide_mapper.raster.scene import open_scene


@pytest.fixture
def make(make_raster):
    def make(value, name="post.tif", scale=None, offset=None):
        pixels = np.full((2, 30, 40), value, np.uint16)
        pixels[:, :3] = 0
        path = make_raster(pixels, name, nodata=0)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        for number in (1, 2):
            if scale is not None:
                dataset.GetRasterBand(number).SetScale(scale)
            if offset is not None:
                dataset.GetRasterBand(number).SetOffset(offset)
        dataset.FlushCache()
        return path

    return make


def values(scene):
    block = scene.read(scene.work_grid.window)
    assert not block.valid[:3].any()
    assert not block.post[:, :3].any()
    return [float(image[0, 9, 9]) for image in block.layers.values()]


def test_values_without_tags_are_left_alone(make):
    with open_scene(make(500), make(700, "pre.tif")) as scene:
        assert values(scene) == [500, 700]
        assert scene.read(scene.work_grid.window).post.dtype == np.uint16
        assert scene.warnings == []


def test_offsets_that_differ_are_taken_out(make):
    post, pre = make(1500, scale=1e-4, offset=-0.1), make(500, "pre.tif", scale=1e-4)
    with open_scene(post, pre) as scene:
        assert values(scene) == [500, 500]
        assert (
            "different scales or offsets (post: scale 0.0001 offset -0.1; pre: scale 0.0001 offset 0)"
            in (scene.warnings[0])
        )


def test_an_offset_on_one_date_only(make):
    with open_scene(make(1500, scale=1e-4, offset=-0.1), make(500, "pre.tif")) as scene:
        assert values(scene) == [500, 500]
        assert "pre: none" in scene.warnings[0]


def test_other_scales_are_brought_to_post(make):
    with open_scene(make(500, scale=1e-4), make(50, "pre.tif", scale=1e-3)) as scene:
        assert values(scene) == [500, 500]


def test_equal_offsets_stay_where_the_model_does_not_say_how_it_learned(make):
    with open_scene(
        make(1500, scale=1e-4, offset=-0.1), make(1400, "pre.tif", scale=1e-4, offset=-0.1)
    ) as scene:
        assert values(scene) == [1500, 1400]
        assert "Whether the model learned with it is not known" in scene.warnings[0]


def test_a_model_that_learned_without_offsets_gets_none(make):
    learned = ImageTags((), 1e-4, offset_removed=True)
    post, pre = make(1500, scale=1e-4, offset=-0.1), make(14, "pre.tif", scale=1e-2, offset=-0.1)
    with open_scene(post, pre, images=learned) as scene:
        assert values(scene) == [500, pytest.approx(400)]
    with open_scene(post, images=learned) as scene:
        assert values(scene) == [500]
        assert "taken out, as it was when the model learned" in scene.warnings[0]
    with open_scene(make(500), images=learned) as scene:
        assert values(scene) == [500]
