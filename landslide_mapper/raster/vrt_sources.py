"""What the files behind a virtual raster say of its bands, which `gdalbuildvrt -separate` does not repeat."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from osgeo import gdal

from landslide_mapper.dataset_names import short_name
from landslide_mapper.raster.band_words import BandWords, read_file_name, read_words
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.sensors import numbering_of

_FILE = re.compile(r"<SourceFilename([^>]*)>([^<]+)</SourceFilename>")
_BAND = re.compile(r"<SourceBand>\s*(\d+)\s*</SourceBand>")
NOTHING = BandWords()
_MOST = 16
"""Files behind one band that are looked at: those of a mosaic are named alike."""


@dataclass(frozen=True)
class SourceWords:
    """What the files behind a band say.

    Attributes:
        words: what it shows, as all of them say; nothing where they differ.
        numbering: of their satellite, where it is one and the same.
    """

    words: BandWords = NOTHING
    numbering: Mapping[str, str] | None = None


def source_words(dataset: gdal.Dataset, number: int) -> SourceWords:
    """What the files behind a band of a virtual raster say of it; nothing for any other raster.

    Args:
        dataset: the open raster.
        number: of the band, 1-based.
    """
    if dataset.GetDriver().ShortName != "VRT" or _computes(dataset):
        return SourceWords()
    said = []
    for name, band in _sources(dataset, number):
        stem = os.path.splitext(short_name(name))[0]
        said.append((_words(name, stem, band), numbering_of(stem, {})))
    if not said or any(words != said[0][0] for words, _ in said):
        return SourceWords()
    same = all(numbering is said[0][1] for _, numbering in said)
    return SourceWords(said[0][0], said[0][1] if same else None)


def _computes(dataset: gdal.Dataset) -> bool:
    """Whether a band is computed of others, and shows what none of them does."""
    return any("VRTDerivedRasterBand" in text for text in dataset.GetMetadata("xml:VRT") or ())


def _sources(dataset: gdal.Dataset, number: int) -> Iterator[tuple[str, int]]:
    """Names of the files behind a band, and the numbers of their bands."""
    folder = os.path.dirname(dataset.GetDescription())
    for text in list((dataset.GetRasterBand(number).GetMetadata("vrt_sources") or {}).values())[:_MOST]:
        file, band = _FILE.search(text), _BAND.search(text)
        if file is not None and band is not None:
            name = unescape(file[2])
            yield (os.path.join(folder, name) if 'relativeToVRT="1"' in file[1] else name), int(band[1])


def _words(name: str, stem: str, band: int) -> BandWords:
    """The name of a file is that of its only band; else the file's own description counts."""
    with quiet_gdal():
        try:
            dataset = gdal.Open(name)
        except RuntimeError:
            dataset = None
    if dataset is None or not 1 <= band <= dataset.RasterCount:
        return NOTHING
    words = read_words(dataset.GetRasterBand(band).GetDescription())
    return read_file_name(stem) if words == NOTHING and dataset.RasterCount == 1 else words
