"""Pictures for the documentation get smaller and stay what they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from scripts.small_pictures import COLOURS, shrink


def picture(path: Path) -> np.ndarray:
    """Grey as a window's background on the left, imagery on the right."""
    noise = np.random.default_rng(0).integers(0, 80, (3, 64, 64))
    pixels = np.full((3, 64, 128), 239, dtype=np.uint8)
    pixels[:, :, 64:] = noise
    memory = gdal.GetDriverByName("MEM").Create("", 128, 64, 3)
    memory.WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    return pixels


def test_a_picture_gets_a_palette_and_looks_the_same(tmp_path: Path) -> None:
    path = tmp_path / "window.png"
    pixels = picture(path)
    size = path.stat().st_size
    shrink(path)
    dataset = gdal.Open(str(path))
    table = dataset.GetRasterBand(1).GetColorTable()
    colours = np.array([table.GetColorEntry(index)[:3] for index in range(table.GetCount())])
    after = colours[dataset.ReadAsArray()].transpose(2, 0, 1)
    assert path.stat().st_size < size / 2
    assert len(colours) <= COLOURS
    assert np.abs(after[:, :, :64] - 239).max() <= 4, "plain parts stay plain"
    assert np.abs(after - pixels.astype(int)).mean() < 8
    assert list(tmp_path.iterdir()) == [path], "nothing is left beside it"
