"""Which index fits the bands that there are, and which bands it is made of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from osgeo import gdal

from landslide_mapper.change.indices import BRIGHTNESS, INDEX, NDVI, RADAR, RED, Index
from landslide_mapper.errors import JobError
from landslide_mapper.messages import Message
from landslide_mapper.raster.bands import DATES, RGB, RGBN, choose_bands, known_bands
from landslide_mapper.vocabulary import INDICES

_POLARISATION = re.compile(r"(?<![a-z])(?:vv|vh|hh|hv|sigma0|gamma0|backscatter)(?![a-z])", re.IGNORECASE)
_FIRST_VISIBLE = 3
_WITH_INFRARED = 4

_WHY = {
    NDVI: Message("There are red and near infrared: loss of vegetation (NDVI) shows landslides best."),
    RED: Message("There is red: bare ground is brighter in it than vegetation (log ratio)."),
    BRIGHTNESS: Message("Red is not known among the bands: bare ground is brighter (log ratio)."),
    RADAR: Message("The bands are radar: the backscatter changes (log ratio)."),
}


@dataclass(frozen=True)
class IndexChoice:
    """An index and its bands.

    Attributes:
        index: which one.
        bands: date to 1-based band numbers, in the index's order.
        reason: why this one, in words.
        warnings: for the analyst.
    """

    index: Index
    bands: Mapping[str, tuple[int, ...]]
    reason: str
    warnings: tuple[str, ...] = ()


def choose_index(
    rasters: Mapping[str, gdal.Dataset],
    wanted: str | None = None,
    told: Mapping[str, Sequence[int] | None] | None = None,
) -> IndexChoice:
    """Choose the index of a scene.

    Args:
        rasters: date to its open raster, post first.
        wanted: name of an index; None: the one that fits best.
        told: date to band numbers that the analyst gave: red, green, blue and near infrared, where there are
            three or four; any bands otherwise.

    Raises:
        JobError: when there is no such index, or the bands that it needs are not known.
        RasterError: when band numbers are wrong, or the dates have different numbers of bands without names.
    """
    told = told or {}
    if wanted is not None and wanted not in INDEX:
        raise JobError(
            "There is no index '{index}'; there are {known}.", index=wanted, known=", ".join(INDICES)
        )
    known = {date: _known(data, told.get(date)) for date, data in rasters.items()}
    name = wanted or _best(rasters, known)
    index = INDEX[name]
    missing = [(date, role) for date in rasters for role in index.roles if role not in known[date]]
    if missing:
        raise _not_known(index, missing[0][0], known)
    reason = Message("It was asked for.") if wanted else _WHY[name]
    if index.roles:
        bands = {date: tuple(known[date][role] for role in index.roles) for date in rasters}
        return IndexChoice(index, bands, reason)
    return _of_any_bands(index, rasters, known, told, reason)


def _known(dataset: gdal.Dataset, told: Sequence[int] | None) -> dict[str, int]:
    if told is None:
        return known_bands(dataset)
    usual = {_FIRST_VISIBLE: RGB, _WITH_INFRARED: RGBN}.get(len(told), ())
    return dict(zip(usual, told))


def _best(rasters: Mapping[str, gdal.Dataset], known: Mapping[str, Mapping[str, int]]) -> str:
    if all(_is_radar(dataset) for dataset in rasters.values()):
        return RADAR
    fits = (
        name
        for name in (NDVI, RED)
        if all(role in own for own in known.values() for role in INDEX[name].roles)
    )
    return next(fits, BRIGHTNESS)


def _is_radar(dataset: gdal.Dataset) -> bool:
    bands = range(1, dataset.RasterCount + 1)
    return all(_POLARISATION.search(dataset.GetRasterBand(band).GetDescription()) for band in bands)


def _of_any_bands(
    index: Index,
    rasters: Mapping[str, gdal.Dataset],
    known: Mapping[str, Mapping[str, int]],
    told: Mapping[str, Sequence[int] | None],
    reason: Message,
) -> IndexChoice:
    """Visible bands where they are known; else all, of four without names the first three."""
    visible = [role for role in RGB if all(role in own for own in known.values())]
    if index.name == BRIGHTNESS and visible:
        bands = {date: tuple(own[role] for role in visible) for date, own in known.items()}
        return IndexChoice(index, bands, reason)
    bands, warnings, count = {}, [], None
    for date, dataset in rasters.items():
        choice = choose_bands(dataset, DATES[date], told.get(date), count)
        bands[date], count = choice.numbers, len(choice.numbers)
    if index.name == BRIGHTNESS and count == _WITH_INFRARED and not any(told.values()):
        bands = {date: numbers[:_FIRST_VISIBLE] for date, numbers in bands.items()}
    if index.name == BRIGHTNESS and (count or 0) > 1:
        warnings.append(
            Message(
                "What the bands show is not known: the brightness of bands {bands} is compared. Name the "
                "bands in the file, or choose red, green, blue and near infrared in that order, for a better "
                "map.",
                bands=", ".join(map(str, next(iter(bands.values())))),
            )
        )
    return IndexChoice(index, bands, reason, tuple(warnings))


def _not_known(index: Index, date: str, known: Mapping[str, Mapping[str, int]]) -> JobError:
    return JobError(
        "The index '{index}' needs {roles}; of the bands of the {date} raster {known} are known. Choose "
        "another index, or choose the bands: red, green, blue and near infrared in that order.",
        index=index.name,
        roles=", ".join(index.roles),
        date=DATES[date],
        known=", ".join(known[date]) or Message("none"),
    )
