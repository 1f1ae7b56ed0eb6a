"""The attributes of an exported inventory: one list for every format, with short names for Shapefiles.

A Shapefile's names have at most ten characters; its times are texts, as it knows only dates.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import ogr

from landslide_mapper import vocabulary

SHORT = 10
"""Characters of a Shapefile's names at most."""


@dataclass(frozen=True)
class ExportField:
    """An attribute.

    Attributes:
        name: in every format but Shapefile.
        short: in Shapefiles.
        kind: OGR's type.
        meaning: for people, in the metadata.
        value_of: the attribute of ours that it is made of; empty: the one of its name.
        values: what our words are called in it; None: as ours.
        otherwise: where there is no value, or no word for it.
        constant: the same for all landslides.
    """

    name: str
    short: str
    kind: int
    meaning: str
    value_of: str = ""
    values: Mapping[str, Any] | None = None
    otherwise: Any = None
    constant: Any = None

    @property
    def source(self) -> str:
        """The attribute of ours that it is made of."""
        return self.value_of or self.name

    def value(self, row: Mapping[str, Any]) -> Any:
        """Its value for a landslide; None where there is none."""
        if self.constant is not None:
            return self.constant
        return self.word(row.get(self.source))

    def word(self, value: Any) -> Any:
        """What a value of ours is in it."""
        if self.values is not None:
            value = self.values.get(str(value)) if value is not None else None
        return self.otherwise if value is None else value

    def words(self) -> list[str]:
        """The words that it may hold, each once; empty where it holds anything."""
        known = WORDS.get(self.source, ())
        if self.constant is not None or not known:
            return []
        return list(dict.fromkeys(str(self.word(word)) for word in known if self.word(word) is not None))

    def default(self, expression: str) -> str:
        """The expression of a new landslide's value, from that of our own attribute."""
        if self.constant is not None or self.values is None:
            return _quoted(self.constant) if self.constant is not None else expression
        word = self.word(expression.strip("'"))
        return "" if not expression or word is None else _quoted(word)


def _quoted(value: Any) -> str:
    return str(value) if isinstance(value, (int, float)) else "'{}'".format(str(value).replace("'", "''"))


DRAWN = ("drawn", "imported")
"""Labels that people made; those taken over from the review are candidates already."""
WORDS: Mapping[str, tuple[str, ...]] = {
    "status": vocabulary.STATUSES,
    "origin": ("model", *DRAWN),
    "landslide_type": vocabulary.LANDSLIDE_TYPES,
    "certainty": vocabulary.CERTAINTIES,
    "trigger": vocabulary.TRIGGERS,
    "part": vocabulary.PARTS,
}
"""The words that attributes of ours hold."""

_TEXT, _REAL, _DATE, _TIME = ogr.OFTString, ogr.OFTReal, ogr.OFTDate, ogr.OFTDateTime

EXPORT_FIELDS = (
    ExportField("id", "id", ogr.OFTInteger64, "Number of the landslide in this inventory"),
    ExportField("uid", "uid", _TEXT, "Identifier that stays the same in every export"),
    ExportField("status", "status", _TEXT, "accepted, edited, rejected, or candidate: nobody has looked"),
    ExportField("reviewed", "reviewed", ogr.OFTInteger, "1: a person has looked at it; 0: nobody has"),
    ExportField("origin", "origin", _TEXT, "model: found by a model; drawn or imported: by people"),
    ExportField("region", "region", _TEXT, "Region of the model that found it"),
    ExportField("landslide_type", "ls_type", _TEXT, "Type (Varnes; Hungr and others 2014)"),
    ExportField("certainty", "certainty", _TEXT, "definite, probable or possible"),
    ExportField("trigger", "trigger", _TEXT, "rainfall, earthquake, snowmelt, volcanic, human or unknown"),
    ExportField("part", "part", _TEXT, "source, runout or whole"),
    ExportField("event_date", "event_date", _DATE, "Date of the event"),
    ExportField("pre_date", "pre_date", _DATE, "Date of the image before the event"),
    ExportField("post_date", "post_date", _DATE, "Date of the image after the event"),
    ExportField("area_m2", "area_m2", _REAL, "Area on the ellipsoid, square metres, measured at export"),
    ExportField("perimeter_m", "perim_m", _REAL, "Perimeter on the ellipsoid, metres, measured at export"),
    ExportField("length_m", "length_m", _REAL, "Long side of the smallest rectangle around it, metres"),
    ExportField("width_m", "width_m", _REAL, "Short side of that rectangle, metres"),
    ExportField(
        "orientation", "orient", _REAL, "Direction of the long side, degrees clockwise from grid north"
    ),
    ExportField("slope_mean", "slope_mean", _REAL, "Mean slope of the ground, degrees"),
    ExportField("slope_max", "slope_max", _REAL, "Largest slope of the ground, degrees"),
    ExportField("elevation_min", "elev_min", _REAL, "Lowest elevation, metres"),
    ExportField("elevation_max", "elev_max", _REAL, "Highest elevation, metres"),
    ExportField("drop_m", "drop_m", _REAL, "From the highest to the lowest elevation, metres"),
    ExportField("runout_m", "runout_m", _REAL, "Reach in the direction in which the ground falls, metres"),
    ExportField("runout_direction", "runout_dir", _REAL, "That direction, degrees clockwise from grid north"),
    ExportField("h_l", "h_l", _REAL, "Drop by reach (H/L)"),
    ExportField("curvature", "curvature", _TEXT, "hollow, planar or nose"),
    ExportField("dem_share", "dem_share", _REAL, "Part of it that has elevations, 0 to 1"),
    ExportField("water_share", "water_sh", _REAL, "Part of it that is water, 0 to 1"),
    ExportField("confidence", "confidence", _REAL, "Mean probability of the polygon as mapped, 0 to 1"),
    ExportField("max_probability", "max_prob", _REAL, "Largest probability in the polygon as mapped, 0 to 1"),
    ExportField("uncertainty", "uncertain", _REAL, "Binary entropy of the confidence, bits, 0 to 1"),
    ExportField("mapper", "mapper", _TEXT, "Who mapped it"),
    ExportField("reviewer", "reviewer", _TEXT, "Who reviewed it last"),
    ExportField("reviewed_at", "reviewed_t", _TIME, "When it was reviewed last (UTC)"),
    ExportField("comment", "comment", _TEXT, "Remarks"),
    ExportField("model", "model", _TEXT, "Model that found it"),
    ExportField("model_version", "model_ver", ogr.OFTInteger, "Version of that model"),
    ExportField("pre", "pre_image", _TEXT, "Image before the event"),
    ExportField("post", "post_image", _TEXT, "Image after the event"),
    ExportField("mapped_at", "mapped_at", _TIME, "When the model mapped it (UTC)"),
)
PLACES = (
    ExportField("longitude", "longitude", _REAL, "Longitude of the middle, degrees (WGS 84)"),
    ExportField("latitude", "latitude", _REAL, "Latitude of the middle, degrees (WGS 84)"),
)
"""What else a scheme of names may ask for."""
_MAY_LACK = frozenset(vocabulary.GROUND)
FIELD_NAMES = tuple(field.name for field in EXPORT_FIELDS)
IMAGES = ("pre", "post")
"""Attributes that name files: exported without their folders, which tell about somebody's computer."""


def fields_of(rows: Sequence[Mapping[str, Any]]) -> tuple[ExportField, ...]:
    """The attributes to write of some landslides: those of their ground only where any is known."""
    known = {name for name in _MAY_LACK if any(row.get(name) is not None for row in rows)}
    return tuple(one for one in EXPORT_FIELDS if one.name not in _MAY_LACK or one.name in known)
