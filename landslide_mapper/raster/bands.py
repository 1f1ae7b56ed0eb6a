"""What the bands of a raster show, and which of them are read.

What a file says of a band is its description ("B04", "Red", "nir") or, where it says nothing that is
understood, its colour interpretation. Band numbers that the analyst gives always win; then names; a raster
without names is read in its order where it has just as many bands as are wanted. Where that cannot be known,
it is asked for: bands 1, 2, 3 of thirteen are a guess, and a map made from a guess looks like any other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.validity import mask_alpha

DATES = {POST: "post-event", PRE: "pre-event"}
"""How a date is called in messages."""
RGB = ("red", "green", "blue")
RGBN = (*RGB, "nir")

_WORDS = {
    "coastal": "coastal",
    "coastal aerosol": "coastal",
    "b": "blue",
    "blue": "blue",
    "g": "green",
    "green": "green",
    "r": "red",
    "red": "red",
    "red edge": "red edge",
    "rededge": "red edge",
    "n": "nir",
    "nir": "nir",
    "nir1": "nir",
    "near infrared": "nir",
    "nearinfrared": "nir",
    "near ir": "nir",
    "swir": "swir1",
    "swir1": "swir1",
    "swir2": "swir2",
    "pan": "pan",
    "panchromatic": "pan",
}
_COLOURS = {
    gdal.GCI_RedBand: "red",
    gdal.GCI_GreenBand: "green",
    gdal.GCI_BlueBand: "blue",
    # GDAL 3.10 has a name of its own for near infrared.
    **({gdal.GCI_NIRBand: "nir"} if hasattr(gdal, "GCI_NIRBand") else {}),
}
_SENTINEL2 = dict(
    zip(
        ("1", "2", "3", "4", "5", "6", "7", "8", "8a", "9", "10", "11", "12"),
        ("coastal", "blue", "green", "red", "red edge", "red edge 2", "red edge 3", "nir", "narrow nir",
         "water vapour", "cirrus", "swir1", "swir2"),
    )
)  # fmt: skip
_LANDSAT8 = {"1": "coastal", "2": "blue", "3": "green", "4": "red", "5": "nir", "6": "swir1", "7": "swir2"}
_LANDSAT4 = {"1": "blue", "2": "green", "3": "red", "4": "nir", "5": "swir1", "7": "swir2"}
_NUMBERED = re.compile(r"(?:sr_|toa_)?b(0?)(\d{1,2}a?)\b(.*)")
_WORD = re.compile(r"[a-z][a-z0-9]*(?: [a-z0-9]+)*")


@dataclass(frozen=True)
class BandChoice:
    """Which bands of a raster are read.

    Attributes:
        numbers: 1-based, in the order in which they are read.
        names: what each shows, as far as the file says so.
        said: in words what was chosen and why, for the log.
        warning: what the analyst should look at, or None.
    """

    numbers: tuple[int, ...]
    names: tuple[str | None, ...]
    said: str
    warning: str | None = None

    @property
    def known(self) -> tuple[str, ...] | None:
        """The names, where there is one for each band."""
        return None if None in self.names else tuple(name for name in self.names if name is not None)


def band_names(dataset: gdal.Dataset) -> list[str | None]:
    """What a raster says that each of its bands shows: "red", "nir", ..., or None where it says nothing.

    "B04" and the like mean what they mean for Sentinel-2 or Landsat, as far as the set of names tells them
    apart; such a name that means nothing known is itself the name.
    """
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    texts = [" ".join(re.split(r"[\s_]+", band.GetDescription().lower())).strip() for band in bands]
    numbered = [_NUMBERED.fullmatch(text.replace(" ", "_")) for text in texts]
    meaning = _satellite({match[2] for match in numbered if match}, any(m and m[1] for m in numbered))
    names: list[str | None] = []
    for band, text, match in zip(bands, texts, numbered):
        name = meaning.get(match[2], f"b{match[2]}") if match else _WORDS.get(text) or _words_in(text)
        names.append(name or _COLOURS.get(band.GetColorInterpretation()))
    return names


def known_bands(dataset: gdal.Dataset) -> dict[str, int]:
    """What is known of a raster's bands: "red", "nir", ... to its 1-based number.

    What two bands claim to show, as in a stack of two dates, is not known.
    """
    names = band_names(dataset)
    return {name: number for number, name in enumerate(names, 1) if name and names.count(name) == 1}


def choose_bands(
    dataset: gdal.Dataset,
    date: str,
    numbers: Sequence[int] | None,
    wanted: int | None,
    names: Sequence[str] | None = None,
    strict: bool = True,
) -> BandChoice:
    """Choose the bands of one date.

    Args:
        dataset: the open raster.
        date: "post-event" or "pre-event", for messages.
        numbers: bands that the analyst chose, 1-based; None to choose here.
        wanted: how many are needed; None: all that are images.
        names: what they must show, in order, where that is known.
        strict: refuse what cannot be known; otherwise the first bands are taken, with a warning.

    Raises:
        RasterError: when the raster does not give these bands, or it cannot be known which they are.
    """
    has = band_names(dataset)
    _check_palette(dataset, date, numbers or range(1, dataset.RasterCount + 1))
    if numbers is not None:
        return _as_told(dataset, date, list(numbers), wanted, names, has)
    alpha = mask_alpha(dataset)
    images = [
        number for number in range(1, dataset.RasterCount + 1) if alpha is None or number != alpha.number
    ]
    if wanted is None and names is None:
        wanted = len(images)
    wanted = wanted if names is None else len(names)
    found = _by_name(images, has, wanted, names)
    if found is not None:
        return _choice(dataset, date, found, has, by_convention=names is None)
    if len(images) < (wanted or 1):
        raise _too_few(dataset, date, len(images), wanted)
    contradicts = names is not None and any(has[number - 1] not in (None, *names) for number in images)
    if strict and (len(images) != wanted or contradicts):
        raise _not_known(dataset, date, images, wanted, names, has)
    chosen = images[:wanted]
    if len(images) != wanted or contradicts:
        return _choice(dataset, date, chosen, has, guessed=True)
    return _choice(dataset, date, chosen, has)


def has_palette(band: gdal.Band) -> bool:
    """Whether a band holds the numbers of colours in a table; a table of plain greys changes nothing."""
    table = band.GetColorTable() if band.GetColorInterpretation() == gdal.GCI_PaletteIndex else None
    if table is None:
        return False
    return any(table.GetColorEntry(n)[:3] != (n, n, n) for n in range(table.GetCount()))


def _check_palette(dataset: gdal.Dataset, date: str, numbers: Sequence[int]) -> None:
    for number in numbers:
        if 1 <= number <= dataset.RasterCount and has_palette(dataset.GetRasterBand(number)):
            raise RasterError(
                "Band {number} of the {date} raster {raster} has a colour table: its values are numbers of "
                "colours, expected brightness. Expand it to red, green and blue "
                "(in QGIS: Raster > Conversion > PCT to RGB).",
                number=number,
                date=date,
                raster=dataset.GetDescription(),
            )


def _by_name(
    images: Sequence[int], has: Sequence[str | None], wanted: int | None, names: Sequence[str] | None
) -> list[int] | None:
    """Numbers of the bands that show what is wanted; three or four unknown ones are a photo's."""
    usual = {3: RGB, 4: RGBN}.get(wanted or 0)
    for target in (names,) if names is not None else (usual,):
        if target is not None and all(any(has[n - 1] == name for n in images) for name in target):
            return [next(n for n in images if has[n - 1] == name) for name in target]
    return None


def _as_told(
    dataset: gdal.Dataset,
    date: str,
    numbers: list[int],
    wanted: int | None,
    names: Sequence[str] | None,
    has: Sequence[str | None],
) -> BandChoice:
    missing = [number for number in numbers if not 1 <= number <= dataset.RasterCount]
    if missing:
        raise RasterError(
            "The {date} raster {raster} has bands 1 to {count}; there is no band {missing}. "
            "Choose band numbers that exist.",
            date=date,
            raster=dataset.GetDescription(),
            count=dataset.RasterCount,
            missing=missing[0],
        )
    if not numbers or (wanted is not None and len(numbers) != wanted):
        raise _too_few(dataset, date, len(numbers), wanted)
    choice = _choice(dataset, date, numbers, has)
    if names is None or all(one in (None, name) for one, name in zip(choice.names, names)):
        return choice
    warning = Message(
        "The chosen bands of the {date} raster are named {names}; {expected} are expected.",
        date=date,
        names=_listed(choice.names),
        expected=", ".join(names),
    )
    return BandChoice(choice.numbers, choice.names, choice.said, warning)


def _choice(
    dataset: gdal.Dataset,
    date: str,
    chosen: Sequence[int],
    has: Sequence[str | None],
    guessed: bool = False,
    by_convention: bool = False,
) -> BandChoice:
    names = tuple(has[number - 1] for number in chosen)
    facts = {"date": date, "bands": ", ".join(map(str, chosen)), "names": _listed(names)}
    if any(names):
        said = Message("The {date} raster is read with bands {bands} ({names}).", **facts)
    else:
        said = Message("The {date} raster is read with bands {bands}; it does not name them.", **facts)
    warning: str | None = None
    if guessed:
        warning = Message(
            "The {date} raster has {count} bands; only bands {bands} ({names}) are looked at. "
            "Choose the bands.",
            count=dataset.RasterCount,
            **facts,
        )
    elif by_convention and list(chosen) != list(range(1, len(chosen) + 1)):
        warning = Message(
            "The {date} raster is read with bands {bands}, because it names them {names}. "
            "Choose the bands where that is wrong.",
            **facts,
        )
    return BandChoice(tuple(chosen), names, said, warning)


def _too_few(dataset: gdal.Dataset, date: str, count: int, wanted: int | None) -> RasterError:
    return RasterError(
        "The {date} raster {raster} gives {bands} of image data, expected {wanted}. "
        "Choose another raster, or other band numbers.",
        date=date,
        raster=dataset.GetDescription(),
        bands="1 band" if count == 1 else f"{count} bands",
        wanted=wanted or "at least 1",
    )


def _not_known(
    dataset: gdal.Dataset,
    date: str,
    images: Sequence[int],
    wanted: int | None,
    names: Sequence[str] | None,
    has: Sequence[str | None],
) -> RasterError:
    return RasterError(
        "The {date} raster {raster} has {count} bands ({names}), expected {wanted}: which of them are meant "
        "cannot be known. Choose the bands: {option} with their numbers in that order, post_bands and "
        "pre_bands in a scene list, or the bands in the dock.",
        date=date,
        raster=dataset.GetDescription(),
        count=len(images),
        names=_listed([has[number - 1] for number in images]),
        wanted=wanted if names is None else ", ".join(names),
        option="--post-bands" if date == "post-event" else "--pre-bands",
    )


def _listed(names: Sequence[str | None]) -> str:
    if not any(names):
        return "not named"
    return ", ".join(name or "?" for name in names)


def _satellite(numbers: set[str], padded: bool) -> dict[str, str]:
    """What numbered bands mean; where satellites differ and the set does not tell, what they agree on."""
    if padded or numbers & {"8a", "12"}:
        return _SENTINEL2
    if "6" in numbers:
        return _LANDSAT8 if not numbers & {"8", "9", "10", "11"} else _agreed(_SENTINEL2, _LANDSAT8)
    if "7" in numbers:
        return _LANDSAT4
    if numbers and numbers <= {"2", "3", "4", "8"} and "8" in numbers:
        return _SENTINEL2
    return _agreed(_SENTINEL2, _LANDSAT8) if numbers else {}


def _agreed(one: dict[str, str], other: dict[str, str]) -> dict[str, str]:
    return {number: name for number, name in one.items() if other.get(number) == name}


def _words_in(text: str) -> str | None:
    """A colour named among other words: "4 - red", "central wavelength 665 nm" names none."""
    found = {_WORDS[word] for word in re.findall(r"[a-z]+\d?", text) if len(word) > 2 and word in _WORDS}
    return found.pop() if len(found) == 1 else None
