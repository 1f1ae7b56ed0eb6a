"""The usual products: how their bands are numbered, and what the name of a file says of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Roles = tuple[str | None, ...]

SENTINEL2: Mapping[str, str] = {
    "1": "coastal", "2": "blue", "3": "green", "4": "red", "5": "red edge", "6": "red edge 2",
    "7": "red edge 3", "8": "nir", "8a": "narrow nir", "9": "water vapour", "10": "cirrus", "11": "swir1",
    "12": "swir2",
}  # fmt: skip
LANDSAT89: Mapping[str, str] = {
    "1": "coastal", "2": "blue", "3": "green", "4": "red", "5": "nir", "6": "swir1", "7": "swir2", "8": "pan",
    "9": "cirrus", "10": "thermal", "11": "thermal 2",
}  # fmt: skip
LANDSAT57: Mapping[str, str] = {
    "1": "blue", "2": "green", "3": "red", "4": "nir", "5": "swir1", "6": "thermal", "7": "swir2", "8": "pan",
}  # fmt: skip
ROLES = frozenset(
    (*SENTINEL2.values(), *LANDSAT89.values(), "green 1", "yellow", "vv", "vh", "hh", "hv", "red edge 4")
)
"""What a band can be known to show."""

_RGB: Roles = ("red", "green", "blue")


@dataclass(frozen=True)
class Product:
    """A product that the name of a file tells.

    Attributes:
        name: for people.
        numbering: what its numbered bands show; empty where it numbers none.
        stacks: what the bands of a file show that says nothing of them, by their count.
    """

    name: str
    numbering: Mapping[str, str]
    stacks: Mapping[int, Roles]


def _numbered(table: Mapping[str, str], *numbers: str) -> Roles:
    return tuple(table[number] for number in numbers)


_S2_ALL = _numbered(SENTINEL2, *SENTINEL2)
# Twelve bands are without B10 or without B8A: what lies between is not known.
_S2_TWELVE: Roles = (*_S2_ALL[:8], None, None, "swir1", "swir2")
PRODUCTS: tuple[tuple[re.Pattern[str], Product], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), product)
    for pattern, product in (
        (
            r"(?<![a-z0-9])(?:s2[abcd]?|sentinel[-_ ]?2[abcd]?|hls\.s30)(?![a-z0-9])|msil[12][abc]"
            r"|(?<![a-z0-9])t\d\d[a-z]{3}_\d{8}t\d{6}",
            Product("Sentinel-2", SENTINEL2, {13: _S2_ALL, 12: _S2_TWELVE}),
        ),
        (
            r"(?<![a-z0-9])l[co]0?[89](?:_|\d{13})|landsat[-_ ]?[89](?!\d)|(?<![a-z0-9])hls\.l30(?![a-z0-9])",
            Product(
                "Landsat 8/9",
                LANDSAT89,
                {
                    6: _numbered(LANDSAT89, *"234567"),
                    7: _numbered(LANDSAT89, *"1234567"),
                    11: _numbered(LANDSAT89, *LANDSAT89),
                },
            ),
        ),
        (
            r"(?<![a-z0-9])l[te]0?[457](?:_|\d{13})|landsat[-_ ]?[457](?!\d)",
            Product(
                "Landsat 4-7",
                LANDSAT57,
                {6: _numbered(LANDSAT57, *"123457"), 7: _numbered(LANDSAT57, *"1234567")},
            ),
        ),
        (
            r"_3b_analyticms|psscene(?!.*visual)|planet ?scope(?!.*visual)",
            Product(
                "PlanetScope",
                {},
                {
                    4: ("blue", "green", "red", "nir"),
                    5: ("blue", "green", "red", "red edge", "nir"),
                    8: ("coastal", "blue", "green 1", "green", "yellow", "red", "red edge", "nir"),
                },
            ),
        ),
        (
            r"^m_\d{7}_[ns][ew]_\d{2}_",
            Product("NAIP", {}, {3: _RGB, 4: (*_RGB, "nir")}),
        ),
        (
            r"_3b_visual|(?<![a-z0-9])tci(?![a-z0-9])",
            Product("true colour", {}, {3: _RGB}),
        ),
    )
)
_LETTERS = {"r": "red", "g": "green", "b": "blue", "n": "nir", "i": "nir"}
_ORDERS = re.compile(
    r"(?<![a-z])(rgb|bgr|rgb[ni]|bgr[ni]|rgbnir|bgrnir|cir|nrg|irrg|nirrg|nrgb|irrgb)(?![a-z])", re.I
)


def products_in(name: str) -> list[Product]:
    """The products that the name of a file tells; more than one is as good as none."""
    return [product for pattern, product in PRODUCTS if pattern.search(name)]


def numbering_of(name: str, metadata: Mapping[str, str]) -> Mapping[str, str] | None:
    """How the bands of a file are numbered, by its name, else by what its metadata say of the satellite."""
    said = {key.upper(): str(value) for key, value in metadata.items()}
    keys = ("SPACECRAFT_ID", "SATELLITE", "DATATAKE_1_SPACECRAFT_NAME", "PLATFORM", "SENSOR_ID")
    for text in (name, " ".join(said[key] for key in keys if key in said).replace(" ", "_")):
        found = [product.numbering for product in products_in(text) if product.numbering]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def roles_by_name(name: str, count: int) -> Roles | None:
    """What the bands of a file show that says nothing of them, by its name and their number, or None."""
    found = [product.stacks[count] for product in products_in(name) if count in product.stacks]
    found += [roles for roles in _orders(name) if len(roles) == count]
    return found[0] if found and len(set(found)) == 1 else None


def numbered_roles(
    numbers: Sequence[str], padded: bool, surface: bool, numbering: Mapping[str, str] | None
) -> Mapping[str, str]:
    """What numbered bands show; where satellites differ and the set does not tell, what they agree on.

    Args:
        numbers: of all the bands that have one, "8a" included.
        padded: whether some are written with a zero.
        surface: whether they have the prefix of Landsat's surface reflectance.
        numbering: of the satellite, where that is known.
    """
    there = set(numbers)
    if numbering is not None:
        return numbering
    if there & {"8a", "12"} or (padded and not there & {"5", "6", "7"}):
        return SENTINEL2
    if padded:  # that of the harmonized Landsat and Sentinel-2 is written so, too
        return SENTINEL2 if there & {"8", "9", "10", "11"} else _agreed(SENTINEL2, LANDSAT89)
    if "7" in there and "5" in there and "6" not in there:
        return LANDSAT57
    if surface:
        return LANDSAT89 if "6" in there else _agreed(LANDSAT89, LANDSAT57)
    if "8" in there and there <= {"2", "3", "4", "8"}:
        return SENTINEL2
    return _agreed(SENTINEL2, LANDSAT89)


def _agreed(one: Mapping[str, str], other: Mapping[str, str]) -> Mapping[str, str]:
    return {number: name for number, name in one.items() if other.get(number) == name}


def _orders(name: str) -> list[Roles]:
    """Orders of colours that a name spells out, such as rgbn; cir is near infrared, red, green."""
    found: list[Roles] = []
    for match in _ORDERS.finditer(name.replace("_", " ")):
        letters = match[1].lower().replace("cir", "nrg").replace("nir", "n").replace("ir", "n")
        found.append(tuple(_LETTERS[letter] for letter in letters))
    return found
