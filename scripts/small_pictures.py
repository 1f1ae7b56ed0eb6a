"""Makes pictures of windows small: 256 colours, chosen for each, which nobody can tell from all of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

COLOURS = 256
AT_ONCE = 4096
"""Colours that are compared with the palette together: 4096 x 256 x 3 numbers."""


def shrink(path: Path) -> None:
    """Replace a PNG by one with a palette: a third of the bytes where satellite imagery is in it.

    Without dithering, which makes letters ragged.
    """
    dataset = gdal.Open(str(path))
    pixels = dataset.ReadAsArray()[:3]
    del dataset
    table = _palette(pixels)
    palette = np.array([table.GetColorEntry(index)[:3] for index in range(table.GetCount())])
    colours, of_pixel, counts = np.unique(
        pixels.reshape(3, -1).T, axis=0, return_inverse=True, return_counts=True
    )
    nearest = np.concatenate(
        [_nearest(colours[start : start + AT_ONCE], palette) for start in range(0, len(colours), AT_ONCE)]
    )
    band = _in_memory(nearest[of_pixel.ravel()].reshape((1, *pixels.shape[1:])).astype(np.uint8))
    band.GetRasterBand(1).SetColorTable(_means(colours, counts, nearest, len(palette)))
    gdal.GetDriverByName("PNG").CreateCopy(str(path), band, options=["ZLEVEL=9"])


def _palette(pixels: NDArray[np.uint8]) -> gdal.ColorTable:
    table = gdal.ColorTable()
    picture = _in_memory(pixels)
    gdal.ComputeMedianCutPCT(*(picture.GetRasterBand(number) for number in (1, 2, 3)), COLOURS, table)
    return table


def _nearest(colours: NDArray[np.uint8], palette: NDArray[np.int64]) -> NDArray[np.int64]:
    """Index of the palette's entry that is most like each colour."""
    difference = colours[:, None].astype(np.int64) - palette[None]
    return np.asarray((difference**2).sum(axis=-1).argmin(axis=1))


def _means(
    colours: NDArray[np.uint8], counts: NDArray[np.int64], nearest: NDArray[np.int64], size: int
) -> gdal.ColorTable:
    """Each entry as the mean of the pixels it stands for, so that plain parts keep their colour."""
    pixels = np.maximum(np.bincount(nearest, counts, size), 1)
    table = gdal.ColorTable()
    channels = [np.rint(np.bincount(nearest, counts * colours[:, c], size) / pixels) for c in range(3)]
    for index, colour in enumerate(np.stack(channels, axis=1).astype(int).tolist()):
        table.SetColorEntry(index, (*colour, COLOURS - 1))
    return table


def _in_memory(pixels: NDArray[np.uint8]) -> gdal.Dataset:
    bands, rows, columns = pixels.shape
    dataset = gdal.GetDriverByName("MEM").Create("", columns, rows, bands)
    dataset.WriteArray(pixels)
    return dataset
