"""Pictures for the documentation get smaller and stay what they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from scripts.small_pictures import COLOURS, FEWER, LARGEST, shrink


def picture(path: Path, side: int = 64) -> np.ndarray:
    """Grey as a window's background on the left, imagery on the right."""
    noise = np.random.default_rng(0).integers(0, 80, (3, side, side))
    pixels = np.full((3, side, 2 * side), 239, dtype=np.uint8)
    pixels[:, :, side:] = noise
    memory = gdal.GetDriverByName("MEM").Create("", 2 * side, side, 3)
    memory.WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    return pixels


def shown(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """The palette (n, 3) of a picture, none of it transparent, and its pixels (3, H, W)."""
    dataset = gdal.Open(str(path))
    table = dataset.GetRasterBand(1).GetColorTable()
    entries = np.array([table.GetColorEntry(index) for index in range(table.GetCount())])
    assert (entries[:, 3] == 255).all()
    return entries[:, :3], entries[dataset.ReadAsArray()].transpose(2, 0, 1)[:3]


def test_a_picture_gets_a_palette_and_looks_the_same(tmp_path: Path) -> None:
    path = tmp_path / "window.png"
    pixels = picture(path)
    size = path.stat().st_size
    shrink(path)
    colours, after = shown(path)
    assert path.stat().st_size < size / 2
    assert len(colours) <= COLOURS
    assert np.abs(after[:, :, :64] - 239).max() <= 4, "plain parts stay plain"
    assert np.abs(after - pixels.astype(int)).mean() < 8
    assert list(tmp_path.iterdir()) == [path], "nothing is left beside it"


def test_a_picture_that_would_be_large_gets_fewer_colours(tmp_path: Path) -> None:
    path = tmp_path / "window.png"
    pixels = picture(path, 576)
    shrink(path)
    colours, after = shown(path)
    assert len(colours) in FEWER
    assert path.stat().st_size <= LARGEST
    assert np.abs(after[:, :, :576] - 239).max() <= 4, "plain parts stay plain"
    assert np.abs(after - pixels.astype(int)).mean() < 8
