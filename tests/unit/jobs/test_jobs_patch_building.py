"""Labelled scenes into a patch store."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, gdal_array, osr

from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError
from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.patch_cutting import cut, roomy, starts, strips
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.raster.patches import TRAINING, VALIDATION
from landslide_mapper.tiling import Window


def write_raster(path, pixels, gsd=None, nodata=None):
    pixels = np.atleast_3d(pixels) if pixels.ndim == 2 else pixels
    bands = pixels if pixels.shape[2] != 1 else pixels.transpose(2, 0, 1)
    count, height, width = bands.shape
    code = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, code)
    if gsd:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32654)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500_000, gsd, 0, 4_720_000, 0, -gsd))
    for number in range(1, count + 1):
        dataset.GetRasterBand(number).WriteArray(bands[number - 1])
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    return path


@pytest.fixture
def make_scene(tmp_path):
    """A scene of random pixels (value 1 and up) with a square landslide."""

    def make(
        name,
        region="r",
        size=(64, 64),
        split="train",
        pre=False,
        gsd=None,
        mask=None,
        dtype=np.uint8,
        bands=3,
        nodata=None,
    ):
        rng = np.random.default_rng(len(name))
        width, height = size
        files = {}
        for date in ("post", "pre") if pre else ("post",):
            pixels = rng.integers(1, 200, (bands, height, width)).astype(dtype)
            if nodata is not None:
                pixels[:, : height // 2] = nodata
            files[date] = write_raster(tmp_path / f"{name}_{date}.tif", pixels, gsd, nodata)
        if mask is None:
            mask = np.zeros((height, width), np.uint8)
            mask[height // 4 : height // 2, width // 4 : width // 2] = 1
        labels = write_raster(tmp_path / f"{name}_mask.tif", mask, gsd)
        return SceneEntry(name, region, files["post"], files.get("pre"), labels, None, split)

    return make


def arrays_of(folder):
    return {path.stem: np.load(path) for path in folder.glob("*.npy")}


class Log(SilentProgress):
    def __init__(self):
        self.lines = []
        self.fractions = []

    def log(self, message):
        self.lines.append(message)

    def report(self, fraction, message):
        self.fractions.append(fraction)


def test_chips_become_patches_as_they_are(tmp_path, make_scene):
    scenes = [make_scene("a"), make_scene("bb", split="validation"), make_scene("ccc", split="test")]
    scenes[2] = replace(scenes[2], post=tmp_path / "never_opened.tif")
    log = Log()
    summary = build_patch_store(scenes, tmp_path / "store", progress=log)
    store = arrays_of(tmp_path / "store")
    assert (summary.training, summary.validation, summary.shape.patch_size) == (1, 1, 64)
    assert store["split"].tolist() == [TRAINING, VALIDATION]
    np.testing.assert_array_equal(store["post"][0], gdal_array.LoadFile(str(scenes[0].post)))
    np.testing.assert_array_equal(store["mask"][1], gdal_array.LoadFile(str(scenes[1].labels)))
    assert "pre" not in store
    assert log.fractions == sorted(log.fractions)


def test_small_scenes_are_padded_by_reflection_and_ignored_there(tmp_path, make_scene):
    build_patch_store(
        [make_scene("a", size=(50, 40)), make_scene("b", split="validation")], tmp_path / "store"
    )
    store = arrays_of(tmp_path / "store")
    assert (store["mask"][0, 40:] == 255).all()
    assert (store["mask"][0, :, 50:] == 255).all()
    np.testing.assert_array_equal(store["post"][0, :, 40:], store["post"][0, :, 16:40][:, ::-1])


def test_regions_dates_and_types_may_differ(tmp_path, make_scene):
    scenes = [
        make_scene("a", "one", pre=True),
        make_scene("b", "two", dtype=np.uint16),
        make_scene("c", "one", split="validation"),
        make_scene("d", "two", split="validation"),
    ]
    summary = build_patch_store(scenes, tmp_path / "store")
    store = arrays_of(tmp_path / "store")
    assert summary.shape.dates == 2
    assert store["post"].dtype == np.uint16
    assert store["has_pre"].tolist() == [1, 0, 0, 0]
    assert store["region_index"].tolist() == [0, 1, 0, 1]
    assert store["scene_index"].tolist() == [0, 1, 2, 3]
    assert store["pre"][0].any()
    assert not store["pre"][1:].any()


def test_each_validation_pixel_is_in_one_patch_and_each_training_pixel_in_some(tmp_path, make_scene):
    scenes = [make_scene("a", size=(150, 101)), make_scene("b", size=(150, 101), split="validation")]
    build_patch_store(scenes, tmp_path / "store", patch_size=64)
    store = arrays_of(tmp_path / "store")
    for split, once in ((TRAINING, False), (VALIDATION, True)):
        seen = np.zeros((200, 250), int)
        for index in np.flatnonzero(store["split"] == split):
            col, row = store["origin"][index]
            seen[row : row + 64, col : col + 64] += store["mask"][index] != 255
        assert (seen[:101, :150] >= 1).all()
        assert not once or (seen[:101, :150] == 1).all()
        assert not seen[101:].any()


def test_patches_without_labels_are_dropped_and_the_rest_is_in_place(tmp_path, make_scene):
    mask = np.full((256, 256), 255, np.uint8)
    mask[70:90, 100:130] = 0
    mask[80, 110] = 1
    scenes = [make_scene("a", size=(256, 256), mask=mask), make_scene("b", split="validation")]
    build_patch_store(scenes, tmp_path / "store", patch_size=64)
    store = arrays_of(tmp_path / "store")
    pixels = gdal_array.LoadFile(str(scenes[0].post))
    training = np.flatnonzero(store["split"] == TRAINING)
    assert 1 <= len(training) <= 9
    for index in training:
        col, row = store["origin"][index]
        window = Window(int(col), int(row), 64, 64)
        np.testing.assert_array_equal(store["post"][index], pixels[(slice(None), *window.slices())])
        np.testing.assert_array_equal(store["mask"][index], mask[window.slices()])


def test_a_region_without_a_validation_scene_gives_a_part(tmp_path, make_scene):
    log = Log()
    mask = (np.indices((256, 512)).sum(axis=0) % 7 == 0).astype(np.uint8)
    scene = make_scene("a", size=(512, 256), mask=mask)
    summary = build_patch_store([scene], tmp_path / "store", patch_size=32, progress=log)
    store = arrays_of(tmp_path / "store")
    assert summary.validation > 0
    assert log.lines[0] == "Region r has no validation scene: about a fifth of it is held out."
    assert log.lines[1:] == ["a: The post-event raster is read with red 1, green 2, blue 3 (from colours)."]
    seen = np.zeros((2, 320, 576), bool)
    for index, split in enumerate(store["split"]):
        col, row = store["origin"][index]
        seen[split, row : row + 32, col : col + 32] |= store["mask"][index] != 255
    assert not seen.all(axis=0).any()
    assert seen[VALIDATION].sum() == pytest.approx(0.2 * mask.size, rel=0.1)


def test_pixels_without_data_are_ignored(tmp_path, make_scene):
    scenes = [make_scene("a", nodata=0), make_scene("b", split="validation")]
    mask = np.ones((64, 64), np.uint8)
    mask[:, :2] = 0
    scenes[0] = replace(scenes[0], labels=write_raster(tmp_path / "m.tif", mask))
    build_patch_store(scenes, tmp_path / "store")
    store = arrays_of(tmp_path / "store")
    assert (store["mask"][0, :32] == 255).all()
    np.testing.assert_array_equal(store["mask"][0, 32:], mask[32:])
    np.testing.assert_array_equal(store["valid"][0].any(axis=1), np.arange(64) >= 32)


def test_scenes_of_other_resolution_are_resampled_to_the_median(tmp_path, make_scene):
    scenes = [
        make_scene("a", size=(64, 64), gsd=10.0),
        make_scene("b", size=(64, 64), gsd=10.0, split="validation"),
        make_scene("c", size=(128, 128), gsd=5.0),
    ]
    summary = build_patch_store(scenes, tmp_path / "store")
    assert summary.shape.gsd_m == pytest.approx(10, rel=1e-3)
    assert summary.shape.patch_size == 64
    store = arrays_of(tmp_path / "store")
    assert len(store["post"]) == 3
    fine = gdal_array.LoadFile(str(scenes[2].labels))
    np.testing.assert_array_equal(store["mask"][2], fine[1::2, 1::2])


def test_room_on_disk_keeps_landslides_first(tmp_path, make_scene):
    mask = np.zeros((512, 512), np.uint8)
    mask[300:305, 300:305] = 1
    scenes = [make_scene("a", size=(512, 512), mask=mask), make_scene("b", split="validation")]
    log = Log()
    summary = build_patch_store(
        scenes, tmp_path / "store", patch_size=64, max_bytes=10 * 64 * 64 * 5, progress=log
    )
    store = arrays_of(tmp_path / "store")
    assert len(store["mask"]) == 10
    assert summary.left_out > 200
    positive = (store["mask"] == 1).any(axis=(1, 2)) & (store["split"] == TRAINING)
    assert positive.sum() == 4
    assert (store["split"] == VALIDATION).sum() == 1
    assert "left out to stay within" in log.lines[-1]


def test_the_same_seed_gives_the_same_store(tmp_path, make_scene):
    scenes = [make_scene(f"{n}", size=(96, 64)) for n in range(6)]
    for name, seed in (("one", 4), ("two", 4)):
        build_patch_store(scenes, tmp_path / name, seed=seed, patch_size=64, max_bytes=6 * 64 * 64 * 5)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_no_landslide_in_a_regions_training_labels(tmp_path, make_scene):
    empty = np.zeros((64, 64), np.uint8)
    scenes = [
        make_scene("a", "one"),
        make_scene("b", "two", mask=empty),
        make_scene("c", "two", split="validation"),
    ]
    with pytest.raises(InventoryError, match=r"region two hold no landslide pixel.*masks are 1 "):
        build_patch_store(scenes, tmp_path / "store")
    assert not (tmp_path / "store").exists()


def test_no_background_in_a_regions_training_labels(tmp_path, make_scene):
    mask = np.full((64, 64), 255, np.uint8)
    mask[10:20, 10:20] = 1
    with pytest.raises(InventoryError, match=r"region two hold no background pixel.*not the nodata value"):
        build_patch_store([make_scene("a", "one"), make_scene("b", "two", mask=mask)], tmp_path / "store")


def test_faults_name_the_scene(tmp_path, make_scene):
    good, bad = make_scene("good"), make_scene("bad")
    with pytest.raises(RasterError, match=r"^Scene bad: .*does not exist"):
        build_patch_store([good, replace(bad, post=tmp_path / "no.tif")], tmp_path / "store")
    with pytest.raises(InventoryError, match=r"^Scene bad has no labels"):
        build_patch_store([good, replace(bad, labels=None)], tmp_path / "store")
    small = write_raster(tmp_path / "small.tif", np.zeros((5, 5), np.uint8))
    with pytest.raises(InventoryError, match=r"^Scene bad: .*5 x 5 pixels"):
        build_patch_store([good, replace(bad, labels=small)], tmp_path / "store")


def test_nothing_to_train_on(tmp_path, make_scene):
    with pytest.raises(JobError, match="no training scene"):
        build_patch_store([make_scene("a", split="validation")], tmp_path / "store")
    with pytest.raises(JobError, match="patch size of 100"):
        build_patch_store([make_scene("a")], tmp_path / "store", patch_size=100)


def test_no_room_at_all(tmp_path, make_scene):
    scenes = [make_scene(f"{n}") for n in range(6)]
    with pytest.raises(InventoryError, match="no room for training patches"):
        build_patch_store(scenes, tmp_path / "store", max_bytes=100)


def test_cancel_leaves_nothing_behind(tmp_path, make_scene):
    class Impatient(SilentProgress):
        asked = 0

        def canceled(self):
            self.asked += 1
            return self.asked > 25

    with pytest.raises(Canceled):
        build_patch_store([make_scene(f"{n}") for n in range(6)], tmp_path / "store", progress=Impatient())
    assert not (tmp_path / "store").exists()


@settings(deadline=None)
@given(
    st.integers(1, 70), st.integers(1, 70), st.sampled_from([8, 16]), st.sampled_from([TRAINING, VALIDATION])
)
def test_strips_read_each_pixel_once_and_patches_cover_all(width, height, side, split):
    scene = np.arange(width * height).reshape(height, width)
    reads = np.zeros_like(scene)

    def read(window):
        reads[window.slices()] += 1
        return (scene[window.slices()],)

    seen = np.zeros_like(scene)
    extent = Window(0, 0, width, height)
    for row, (strip,) in strips(extent, side, starts(height, side, split), read):
        for col in starts(width, side, split):
            patch = cut(strip, col, side, fill=-1)
            assert patch.shape == (side, side)
            inside = patch[: height - row, : width - col]
            np.testing.assert_array_equal(inside, scene[row : row + side, col : col + side])
            seen[row : row + side, col : col + side] += 1
    assert (reads == 1).all()
    assert (seen == 1).all() if split == VALIDATION else (seen >= 1).all()


@given(st.integers(1, 500), st.integers(1, 500), st.data())
def test_roomy_keeps_the_extent_inside_the_grid(width, height, data):
    grid = Grid(width, height, PIXEL_SPACE, None)
    col, row = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    extent = Window(col, row, data.draw(st.integers(1, width - col)), data.draw(st.integers(1, height - row)))
    grown = roomy(extent, grid, 64)
    assert grown.intersection(extent) == extent
    assert grown.intersection(grid.window) == grown
    assert grown.width in (width, max(64, -(-extent.width // 32) * 32))


@given(st.integers(1, 500), st.integers(1, 500), st.data())
def test_steady_patches_lie_on_one_lattice_whatever_the_labels(width, height, data):
    grid = Grid(width, height, PIXEL_SPACE, None)
    col, row = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    extent = Window(col, row, data.draw(st.integers(1, width - col)), data.draw(st.integers(1, height - row)))
    grown = roomy(extent, grid, 64, steady=True)
    assert grown.intersection(extent) == extent
    assert grown.intersection(grid.window) == grown
    assert (grown.col_off % 32, grown.row_off % 32) == (0, 0)
    assert grown.width >= min(width, 64)
    assert grown.height >= min(height, 64)


def test_more_labels_leave_the_steady_patches_where_they_were(tmp_path, make_scene):
    """So that only what is new passes the encoder in a quick update."""
    found = []
    for number, known in enumerate((slice(100, 200), slice(70, 290))):
        mask = np.full((320, 320), 255, np.uint8)
        mask[known, known] = 0
        mask[120:130, 120:130] = mask[180:190, 150:160] = 1
        scenes = [make_scene("event", size=(320, 320), mask=mask)]
        build_patch_store(scenes, tmp_path / f"store{number}", patch_size=64, steady=True)
        store = arrays_of(tmp_path / f"store{number}")
        taught = store["split"] == TRAINING
        found.append({patch.tobytes() for patch in store["post"][taught]})
    fewer, more = found
    assert len(more) > len(fewer)
    assert len(fewer & more) > 0.6 * len(fewer), "but for those that are held out now"


def test_the_real_pair(tmp_path, shared_data):
    scenes = read_scenes(shared_data / "scenes_hokkaido_pair.json")
    summary = build_patch_store(scenes, tmp_path / "store")
    store = arrays_of(tmp_path / "store")
    assert summary.training > 10
    assert summary.validation > 0
    for split in (TRAINING, VALIDATION):
        mask = store["mask"][store["split"] == split]
        assert (mask == 1).sum() > 1000
    assert store["has_pre"].all()
    assert not store["post"][:, 0][store["valid"] == 0].any()


def test_labels_without_data_do_not_leave_all_others_to_validation(make_scene, tmp_path):
    """What was reviewed where the pre-event raster has no data cannot be learned from."""
    mask = np.full((256, 64), 255, np.uint8)
    mask[:128] = 0  # a large labelled area in the half without data
    mask[40:60, 20:40] = 1
    mask[200:232] = 0
    mask[205:225, 20:40] = 1
    scene = make_scene("a", size=(64, 256), pre=True, mask=mask, nodata=0)
    summary = build_patch_store([scene], tmp_path / "store", patch_size=32)
    stored = arrays_of(tmp_path / "store")
    learned = stored["mask"][stored["split"] == TRAINING]
    assert summary.training > 0
    assert (learned == 1).any()


def test_labels_without_data_alone_say_where_to_label(make_scene, tmp_path):
    mask = np.full((256, 64), 255, np.uint8)
    mask[:100] = 0
    mask[40:60, 20:40] = 1
    scene = make_scene("a", size=(64, 256), pre=True, mask=mask, nodata=0)
    with pytest.raises(InventoryError, match="where the post-event and the pre-event raster have data"):
        build_patch_store([scene], tmp_path / "store", patch_size=32)
