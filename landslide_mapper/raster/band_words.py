"""What the text of a band, or of a file with one band, says that it shows: words, numbers, wavelengths."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ORDINAL = {"": "", "1": "", "i": "", "2": " 2", "ii": " 2", "3": " 3", "iii": " 3", "4": " 4"}
_NO_IMAGE = re.compile(
    r"\b(?:n[db][a-z]*i\d?|[a-z]*vi|mask\w*|scl|qa|pixel qa|radsat|cloud\w*|udm2?|ratio|ind(?:ex|ices)|slope"
    r"|aspect|dem|dsm|dtm|elevation|height|aot|wvp|class\w*|probability|coherence|phase|angle)\b"
)
"""Words of bands that hold no brightness, whatever colour they were made of."""
_PHRASES = (
    ("coastal", r"coastal(?: (?:aerosol|blue))?|(?:deep|ultra) ?blue|aerosols?"),
    ("red edge", r"(?:vegetation )?red ?edge ?(?P<n>[1-4]|i{1,3})?|vre ?(?P<m>[1-4])?"),
    ("narrow nir", r"narrow (?:nir|near ?infra ?red)|nir ?narrow|nir2|nir ?8a|nira"),
    ("swir2", r"(?:swir|short ?wave(?: ?length)? ?infra ?red|swir band) ?(?:2|ii)"),
    ("swir1", r"(?:swir|short ?wave(?: ?length)? ?infra ?red|swir band) ?(?:1|i)?"),
    ("nir", r"(?:nir|near ?infra ?red|near ?ir)(?: ?1)?"),
    ("thermal", r"(?:thermal(?: infra ?red)?|tirs?|lwir) ?(?P<n>[12])?"),
    ("water vapour", r"water ?vapou?r"),
    ("cirrus", "cirrus"),
    ("pan", "pan(?:chromatic)?"),
    ("green 1", r"green ?(?:1|i)"),
    ("yellow", "yellow"),
    ("blue", "blue"),
    ("green", r"green(?: ?(?:2|ii))?"),
    ("red", "red"),
    ("vv", "vv"),
    ("vh", "vh"),
    ("hh", "hh"),
    ("hv", "hv"),
)
_PATTERNS = tuple((role, re.compile(rf"\b(?:{phrase})\b")) for role, phrase in _PHRASES)
_LETTERS = {"r": "red", "g": "green", "b": "blue", "n": "nir"}
_NUMBERED = re.compile(
    r"(?<![a-z0-9])(?:(?P<product>sr|st|toa|boa|rrs|l1|l2)[ ])?b(?P<zero>0?)(?P<number>\d{1,2}a?)(?![a-z0-9])"
)
_POSITIONAL = re.compile(r"band ?(?P<zero>0?)(?P<number>\d{1,2}a?)(?![a-z0-9])")
_WAVELENGTH = re.compile(
    r"(?<![a-z0-9.])(?P<value>\d+(?:\.\d+)?) ?(?P<unit>nm|nano ?met\w+|um|µm|μm|micro ?met\w+|microns?)\b"
)

_CENTRES: Mapping[str, tuple[float, float, float]] = {
    "red": (620, 690, 660),
    "green": (520, 600, 560),
    "blue": (450, 520, 490),
    "nir": (770, 900, 840),
    "swir1": (1550, 1750, 1610),
    "swir2": (2050, 2350, 2200),
    "coastal": (420, 450, 443),
    "red edge": (695, 720, 705),
    "red edge 2": (730, 750, 740),
    "red edge 3": (773, 793, 783),
    "narrow nir": (855, 875, 865),
    "water vapour": (930, 960, 945),
    "cirrus": (1360, 1390, 1375),
    "thermal": (10000, 11500, 10900),
}
"""Role to the range that its central wavelength lies in and the usual one, nm; in the order of the search."""


@dataclass(frozen=True)
class BandWords:
    """What a text says.

    Attributes:
        role: what it names in words, or None.
        number: as satellites number their bands ("4", "8a"), or None.
        padded: whether the number is written with a zero, as for Sentinel-2.
        surface: whether it has a prefix of surface reflectance, as Landsat's have.
        counts: whether "Band 4" may just count the bands of the file.
        wavelength: central, nm.
        image: whether it can hold brightness at all.
    """

    role: str | None = None
    number: str | None = None
    padded: bool = False
    surface: bool = False
    counts: bool = False
    wavelength: float | None = None
    image: bool = True


def read_words(text: str) -> BandWords:
    """Understand the description of a band."""
    plain = " ".join(re.split(r"[\s_\-.:,;/()\[\]]+", re.sub(r"(?<=\d)\.(?=\d)", "\0", text.lower())))
    plain = plain.replace("\0", ".").strip()
    if _NO_IMAGE.search(plain):
        return BandWords(image=False)
    wavelength = _wavelength(plain)
    numbers = list(_NUMBERED.finditer(plain))
    counting = list(_POSITIONAL.finditer(plain)) if not numbers else []
    named = numbers or counting
    if len({found["number"] for found in named}) > 1:  # B8/B4 is computed of both
        return BandWords(wavelength=wavelength, image=False)
    role = _LETTERS.get(plain) or _role(plain)
    if not named:
        return BandWords(role, wavelength=wavelength)
    found = named[0]
    surface = bool(numbers) and found["product"] in ("sr", "st")
    return BandWords(role, found["number"], bool(found["zero"]), surface, bool(counting), wavelength)


def read_file_name(stem: str) -> BandWords:
    """Understand the name of a file that holds one band: only how it ends says what that shows."""
    parts = re.split(r"[\s_\-.]+", stem.lower())
    end = re.compile(r"\d+m|clip|clipped|crop|cog|reproj|utm|warp\w*")
    while len(parts) > 1 and end.fullmatch(parts[-1]):
        parts.pop()
    last = parts[-1] if parts else ""
    before = parts[-2] if len(parts) > 1 else ""
    if last in ("vv", "vh", "hh", "hv") or last in _LETTERS.values():
        return BandWords(last)
    if _NUMBERED.fullmatch(last) or _POSITIONAL.fullmatch(last):
        return read_words(f"{before} {last}" if before in ("sr", "st", "toa") else last)
    radar = {part for part in parts if part in ("vv", "vh", "hh", "hv")}
    return BandWords(radar.pop()) if len(radar) == 1 else BandWords()


def roles_of_wavelengths(wavelengths: Mapping[int, float]) -> dict[int, str]:
    """What bands show by their central wavelengths: for each role the band that is nearest to the usual one.

    Args:
        wavelengths: band number to nm; hyperspectral rasters have hundreds.
    """
    roles: dict[int, str] = {}
    for role, (low, high, usual) in _CENTRES.items():
        near = [n for n, length in wavelengths.items() if low <= length <= high and n not in roles]
        if near:
            roles[min(near, key=lambda number: abs(wavelengths[number] - usual))] = role
    return roles


def nanometres(value: float, unit: str) -> float | None:
    """A wavelength in nm; without a unit its size tells which it is in. None where it cannot be one."""
    unit = unit.strip().lower()
    if unit.startswith(("um", "µ", "μ", "micro")) or (not unit and value < 100):
        value *= 1000
    elif unit and not unit.startswith("n"):
        return None
    return value if 200 <= value <= 20000 else None


def _wavelength(plain: str) -> float | None:
    found = _WAVELENGTH.search(plain)
    return nanometres(float(found["value"]), found["unit"]) if found else None


def _role(plain: str) -> str | None:
    """A colour named among other words: "4 - red"; two colours, as of a ratio, name none."""
    found: set[str] = set()
    for role, pattern in _PATTERNS:
        for match in pattern.finditer(plain):
            ordinal = next((one for one in match.groups() if one), "")
            found.add(role + _ORDINAL[ordinal])
        plain = pattern.sub(" ", plain)
    return found.pop() if len(found) == 1 else None
