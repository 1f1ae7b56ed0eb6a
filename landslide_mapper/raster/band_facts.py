"""What is known of the bands of a raster, and from where.

For each band, the first of these that says anything: words in its description (where it has none, in that of
the file behind the band of a virtual raster, or in that file's name); a number ("B04") where the satellite is
sure; its wavelength; the name of the file with the number of bands, where it is that of a usual product; a
number that satellites agree on; its colour interpretation. Where two of them contradict each other, or two
bands claim the same, nothing is known, and the analyst is asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from osgeo import gdal

from landslide_mapper.dataset_names import short_name
from landslide_mapper.messages import Message, joined
from landslide_mapper.raster.band_words import (
    BandWords,
    nanometres,
    read_file_name,
    read_words,
    roles_of_wavelengths,
)
from landslide_mapper.raster.sensors import numbered_roles, numbering_of, roles_by_name
from landslide_mapper.raster.vrt_sources import source_words

NAMES, WAVELENGTHS, FILE_NAME, COLOURS = "names", "wavelengths", "file name", "colours"
"""Where something is known from."""
SOURCES = {
    NAMES: Message("from names"),
    WAVELENGTHS: Message("from wavelengths"),
    FILE_NAME: Message("from the file name"),
    COLOURS: Message("from colours"),
}
_COLOURS = {
    gdal.GCI_RedBand: "red",
    gdal.GCI_GreenBand: "green",
    gdal.GCI_BlueBand: "blue",
    # GDAL 3.10 has a name of its own for near infrared.
    **({gdal.GCI_NIRBand: "nir"} if hasattr(gdal, "GCI_NIRBand") else {}),
}
_SPOKEN = {
    "red": Message("red"),
    "green": Message("green"),
    "blue": Message("blue"),
    "nir": Message("near infrared"),
}


@dataclass(frozen=True)
class BandFact:
    """What a band shows.

    Attributes:
        name: "red", "nir", ... (`sensors.ROLES`), or a number such as "b5" whose meaning is not known.
        source: NAMES, WAVELENGTHS, FILE_NAME or COLOURS.
    """

    name: str
    source: str


def band_facts(dataset: gdal.Dataset) -> list[BandFact | None]:
    """What is known of each band of a raster; None where nothing is."""
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    file = short_name(dataset.GetDescription())
    stem = re.sub(r"\.(?:tiff?|jp2|vrt|img|dat|png|jpe?g|bsq|hdr|nc|h5)$", "", file, flags=re.IGNORECASE)
    words = [read_words(band.GetDescription()) for band in bands]
    if len(bands) == 1 and words[0] == BandWords():
        words = [read_file_name(stem)]
    numbering = numbering_of(stem, dataset.GetMetadata() or {})
    words = _without_counting(words, numbering)
    words, numbering = _with_sources(dataset, words, numbering)
    certain, agreed = _by_number(words, numbering)
    by_length = _by_wavelength(dataset, bands, words)
    colours = [_COLOURS.get(band.GetColorInterpretation()) for band in bands]
    silent = not by_length and all(one.role is None and one.number is None and one.image for one in words)
    by_file = roles_by_name(stem, len(bands)) if silent else None
    if by_file and any(own and said and own != said for own, said in zip(colours, by_file)):
        colours, by_file = [None] * len(bands), None
    facts: list[BandFact | None] = []
    for number, (word, colour) in enumerate(zip(words, colours), 1):
        facts.append(
            _first(
                (word.role, NAMES),
                (certain.get(word.number or ""), NAMES),
                (by_length.get(number), WAVELENGTHS),
                (by_file[number - 1] if by_file else None, FILE_NAME),
                (agreed.get(word.number or "", word.number and f"b{word.number}"), NAMES),
                (colour if word.image and not by_file else None, COLOURS),
            )
        )
    return facts


def band_names(dataset: gdal.Dataset) -> list[str | None]:
    """What a raster says that each of its bands shows: "red", "nir", ..., or None where it says nothing."""
    return [fact.name if fact else None for fact in band_facts(dataset)]


def said_bands(numbers: Sequence[int], facts: Sequence[BandFact | None]) -> Message:
    """Bands in words: "red 4, green 3, blue 2 (from names)".

    Args:
        numbers: 1-based, in the order in which they are read.
        facts: of all bands of the raster.
    """
    chosen = [(number, facts[number - 1]) for number in numbers]
    listed = joined(", ", [_said(number, fact) for number, fact in chosen])
    sources = list(dict.fromkeys(fact.source for _, fact in chosen if fact))
    if not sources:
        return listed
    return Message(
        "{bands} ({sources})", bands=listed, sources=joined(", ", [SOURCES[source] for source in sources])
    )


def _said(number: int, fact: BandFact | None) -> Message:
    if fact is None:
        return Message("band {number}", number=number)
    return Message("{name} {number}", name=spoken(fact.name), number=number)


def spoken(name: str) -> str:
    """What a band shows, for people."""
    return _SPOKEN.get(name, name)


def _first(*found: tuple[str | None, str]) -> BandFact | None:
    return next((BandFact(name, source) for name, source in found if name), None)


def _without_counting(words: list[BandWords], numbering: Mapping[str, str] | None) -> list[BandWords]:
    """Forget numbers that only count the bands of the file, as B1, B2, B3 in this order do.

    "Band 4" is a satellite's only where that satellite is known.
    """
    counted = [str(number) for number in range(1, len(words) + 1)]
    is_plain = len(words) > 1 and not any(one.padded or one.surface for one in words)
    if is_plain and [one.number for one in words] == counted:
        return [replace(one, number=None) for one in words]
    return [replace(one, number=None) if one.counts and numbering is None else one for one in words]


def _with_sources(
    dataset: gdal.Dataset, words: list[BandWords], numbering: Mapping[str, str] | None
) -> tuple[list[BandWords], Mapping[str, str] | None]:
    """The words of a virtual raster's bands, with those of the files behind the bands that have none."""
    silent = [number for number, word in enumerate(words, 1) if word == BandWords()]
    behind = {number: source_words(dataset, number) for number in silent}
    own = [behind[number].words if number in behind else word for number, word in enumerate(words, 1)]
    satellites = [one.numbering for one in behind.values() if one.words.number]
    if numbering is None and satellites and all(one is satellites[0] for one in satellites):
        numbering = satellites[0]
    return own, numbering


def _by_number(
    words: Sequence[BandWords], numbering: Mapping[str, str] | None
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """What numbers mean where the satellite is sure, and where satellites agree."""
    numbers = [one.number for one in words if one.number]
    if not numbers:
        return {}, {}
    roles = numbered_roles(
        numbers, any(one.padded for one in words), any(one.surface for one in words), numbering
    )
    # "B3 red" tells that 3 is not what was thought, and nothing else is, either.
    if any(one.role and roles.get(one.number or "", one.role) != one.role for one in words):
        return {}, {}
    is_sure = numbering is not None or "8a" in numbers
    return (roles, {}) if is_sure else ({}, roles)


def _by_wavelength(
    dataset: gdal.Dataset, bands: Sequence[gdal.Band], words: Sequence[BandWords]
) -> dict[int, str]:
    listed = _listed_wavelengths(dataset, len(bands))
    lengths: dict[int, float] = {}
    for number, (band, word) in enumerate(zip(bands, words), 1):
        length = _own_wavelength(band) or listed.get(number) or word.wavelength
        if length and word.image:
            lengths[number] = length
    return roles_of_wavelengths(lengths)


def _own_wavelength(band: gdal.Band) -> float | None:
    """What a band's metadata say of its wavelength, nm."""
    imagery = band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY")
    items = {key.lower(): str(value) for key, value in (band.GetMetadata() or {}).items()}
    unit = items.get("wavelength_units") or items.get("wavelength_unit") or ""
    said = [(imagery, "um"), (items.get("central_wavelength_um"), "um")]
    said += [(items.get(key), unit) for key in ("wavelength", "central_wavelength", "center_wavelength")]
    return next((found for text, one in said if (found := _length(text, one))), None)


def _listed_wavelengths(dataset: gdal.Dataset, count: int) -> dict[int, float]:
    """The list that ENVI headers keep, where it has one for each band."""
    items = dataset.GetMetadata("ENVI") or {}
    texts = items.get("wavelength", "").strip("{} \n").split(",")
    unit = items.get("wavelength_units", "")
    lengths = [_length(text, unit) for text in texts]
    if len(lengths) != count:
        return {}
    return {number: length for number, length in enumerate(lengths, 1) if length}


def _length(text: str | None, unit: str) -> float | None:
    """A wavelength as files write it, "665", "0.665 um"; nm."""
    found = re.match(r"\s*(\d+(?:\.\d+)?)\s*([a-zµμ]*)", text or "", re.IGNORECASE)
    if found is None:
        return None
    unit = found[2] or ("" if unit.lower() == "unknown" else unit)
    return nanometres(float(found[1]), unit)
