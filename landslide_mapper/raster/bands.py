"""Which bands of a raster are read.

Band numbers that the analyst gives always win; then what is known of the bands (`raster.band_facts`); a
raster that says nothing is read in its order where it has just as many bands as are wanted. Where that cannot
be known, it is asked for: bands 1, 2, 3 of thirteen are a guess, and a map made from a guess looks like any
other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.band_facts import BandFact, band_facts, band_names, said_bands
from landslide_mapper.raster.sensors import ROLES
from landslide_mapper.raster.validity import Alpha, alpha_bands, mask_alpha

DATES = {POST: Message("post-event"), PRE: Message("pre-event")}
"""How a date is called in messages."""
RGB = ("red", "green", "blue")
RGBN = (*RGB, "nir")


class TooFewBandsError(RasterError):
    """Raised when a raster has less bands than are wanted of it, whichever they are."""


class UnknownBandsError(RasterError):
    """Raised when it cannot be known which bands are meant.

    Attributes:
        found: what is known of the bands, in a few words.
    """

    found: str = ""


@dataclass(frozen=True)
class BandChoice:
    """Which bands of a raster are read.

    Attributes:
        numbers: 1-based, in the order in which they are read.
        names: what each shows, as far as the file says so.
        listed: in a few words what is read: "red 4, green 3, blue 2 (from names)".
        said: the same as a sentence, for the log.
        warning: what the analyst should look at, or None.
        alpha: in words what became of each band that is marked as alpha.
    """

    numbers: tuple[int, ...]
    names: tuple[str | None, ...]
    listed: str
    said: str
    warning: str | None = None
    alpha: tuple[str, ...] = ()

    @property
    def known(self) -> tuple[str, ...] | None:
        """The names, where there is one for each band."""
        return None if None in self.names else tuple(name for name in self.names if name is not None)


def known_bands(dataset: gdal.Dataset) -> dict[str, int]:
    """What is known of a raster's bands: "red", "nir", ... to its 1-based number.

    What two bands claim to show, as in a stack of two dates, is not known.
    """
    names = band_names(dataset)
    return {name: number for number, name in enumerate(names, 1) if name in ROLES and names.count(name) == 1}


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
    _check_palette(dataset, date, numbers or range(1, dataset.RasterCount + 1))
    alpha = mask_alpha(dataset)
    if numbers is not None:
        choice = _as_told(dataset, date, list(numbers), wanted, names, band_facts(dataset))
    else:
        choice = _by_what_is_said(dataset, date, alpha, wanted, names, strict)
    said = [
        _alpha_said(date, n, masks=alpha is not None and alpha.number == n, read=n in choice.numbers)
        for n in alpha_bands(dataset)
    ]
    return replace(choice, alpha=tuple(said))


def _by_what_is_said(
    dataset: gdal.Dataset,
    date: str,
    alpha: Alpha | None,
    wanted: int | None,
    names: Sequence[str] | None,
    strict: bool,
) -> BandChoice:
    """What the raster says of its bands decides, or their number."""
    facts = band_facts(dataset)
    has = [fact.name if fact else None for fact in facts]
    images = [
        number for number in range(1, dataset.RasterCount + 1) if alpha is None or number != alpha.number
    ]
    if wanted is None and names is None:
        wanted = len(images)
    wanted = wanted if names is None else len(names)
    found = _by_name(images, has, wanted, names)
    if found is not None:
        return _choice(dataset, date, found, facts, by_convention=names is None)
    if len(images) < (wanted or 1):
        raise _too_few(dataset, date, len(images), wanted)
    contradicts = names is not None and any(has[number - 1] not in (None, *names) for number in images)
    if strict and (len(images) != wanted or contradicts):
        raise _not_known(dataset, date, images, wanted, names, has)
    chosen = images[:wanted]
    if len(images) != wanted or contradicts:
        return _choice(dataset, date, chosen, facts, guessed=True)
    return _choice(dataset, date, chosen, facts)


def _alpha_said(date: str, number: int, *, masks: bool, read: bool) -> Message:
    """What became of a band that is marked as alpha: it holds a mask in some files, an image in others."""
    if masks and not read:
        return Message(
            "Band {number} of the {date} raster is its alpha band: there is no data where it is transparent.",
            number=number,
            date=date,
        )
    if masks:
        return Message(
            "Band {number} of the {date} raster is its alpha band, but was chosen as an image: nothing is "
            "masked by it.",
            number=number,
            date=date,
        )
    if read:
        return Message(
            "Band {number} of the {date} raster is marked as alpha, but holds an image: it is read like the "
            "others, and nothing is masked by it.",
            number=number,
            date=date,
        )
    return Message(
        "Band {number} of the {date} raster is marked as alpha, but holds an image: it is not read, and "
        "nothing is masked by it.",
        number=number,
        date=date,
    )


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
    """Numbers of the bands that show what is wanted, each of which one band alone claims to show.

    Where nobody says what that is, three bands are a photo's, and four those with near infrared.
    """
    target = names if names is not None else {3: RGB, 4: RGBN}.get(wanted or 0)
    claims = [[n for n in images if has[n - 1] == name] for name in target or ()]
    return [one[0] for one in claims] if claims and all(len(one) == 1 for one in claims) else None


def _as_told(
    dataset: gdal.Dataset,
    date: str,
    numbers: list[int],
    wanted: int | None,
    names: Sequence[str] | None,
    facts: Sequence[BandFact | None],
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
    choice = _choice(dataset, date, numbers, facts)
    if names is None or all(one in (None, name) for one, name in zip(choice.names, names)):
        return choice
    warning = Message(
        "The chosen bands of the {date} raster are named {names}; {expected} are expected.",
        date=date,
        names=_listed(choice.names),
        expected=", ".join(names),
    )
    return replace(choice, warning=warning)


def _choice(
    dataset: gdal.Dataset,
    date: str,
    chosen: Sequence[int],
    facts: Sequence[BandFact | None],
    guessed: bool = False,
    by_convention: bool = False,
) -> BandChoice:
    names = tuple(fact.name if fact else None for fact in (facts[number - 1] for number in chosen))
    listed = said_bands(chosen, facts)
    if any(names):
        said = Message("The {date} raster is read with {bands}.", date=date, bands=listed)
    else:
        said = Message(
            "The {date} raster is read with bands {bands}; it does not name them.",
            date=date,
            bands=", ".join(map(str, chosen)),
        )
    warning: str | None = None
    if guessed:
        warning = Message(
            "The {date} raster has {count} bands; only these are looked at: {bands}. Choose the bands.",
            count=dataset.RasterCount,
            date=date,
            bands=listed,
        )
    elif by_convention and list(chosen) != list(range(1, len(chosen) + 1)):
        warning = Message(
            "The {date} raster is read with {bands}, which is not its own order. "
            "Choose the bands where that is wrong.",
            date=date,
            bands=listed,
        )
    return BandChoice(tuple(chosen), names, listed, said, warning)


def _too_few(dataset: gdal.Dataset, date: str, count: int, wanted: int | None) -> TooFewBandsError:
    return TooFewBandsError(
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
) -> UnknownBandsError:
    error = UnknownBandsError(
        "The {date} raster {raster} has {count} bands ({names}), expected {wanted}: which of them are meant "
        "cannot be known. Choose the bands: {option} with their numbers in that order, post_bands and "
        "pre_bands in a scene list, or the bands in the dock.",
        date=date,
        raster=dataset.GetDescription(),
        count=len(images),
        names=_listed([has[number - 1] for number in images]),
        wanted=wanted if names is None else ", ".join(names),
        option="--post-bands" if date == DATES[POST] else "--pre-bands",
    )
    error.found = _listed([has[number - 1] for number in images])
    return error


def _listed(names: Sequence[str | None]) -> str:
    if not any(names):
        return Message("not named")
    return ", ".join(name or "?" for name in names)
