"""What an option of a job is; `jobs.options` names them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from enum import Enum, auto
from typing import Any


class Kind(Enum):
    """What a value is: it decides how it is asked for, not what it is called."""

    MODEL = auto()
    """Folder of a model that is there."""
    NEW_MODEL = auto()
    """Folder of a model to make."""
    MODEL_FILE = auto()
    """A model in one file."""
    NEW_MODEL_FILE = auto()
    """A model to make for others: a folder, one file or ONNX, as its suffix says."""
    RASTER = auto()
    RASTERS = auto()
    """One or more rasters, each on its own."""
    POLYGONS = auto()
    """Polygon file or layer."""
    AREAS = auto()
    """Polygons that may say in an attribute what they are for."""
    SAMPLE = auto()
    """Points of a sample that was judged."""
    INVENTORY = auto()
    """Landslides: a file, a layer or what else GDAL opens."""
    SCENES = auto()
    """Scene list (SCENES.json)."""
    NEW_SCENES = auto()
    """Such a list to make."""
    FOLDER = auto()
    """Folder of files that are there."""
    PROBABILITY = auto()
    """Probability raster that is there."""
    MASK = auto()
    """Mask of clouds: a raster of classes, or polygons."""
    NEW_MASK = auto()
    """Such a raster."""
    NEW_CLOUDS = auto()
    """Such polygons."""
    NEW_ENCODER = auto()
    """File of an encoder to make."""
    NEW_CANDIDATES = auto()
    NEW_PLACES = auto()
    NEW_PROBABILITY = auto()
    NEW_REPORT = auto()
    NEW_PAGE = auto()
    """A report for people (HTML)."""
    NEW_INVENTORIES = auto()
    """One or more files whose suffixes are the formats."""
    TEXT = auto()
    ATTRIBUTE = auto()
    """Name of an attribute of the option `of`."""
    NUMBER = auto()
    INTEGER = auto()
    FLAG = auto()
    CHOICE = auto()
    CHOICES = auto()
    EXTENT = auto()
    """(xmin, ymin, xmax, ymax) in the post-event raster's CRS."""
    BANDS = auto()
    """1-based band numbers of the option `of`, in order."""


DATASETS = (
    *(Kind.RASTER, Kind.RASTERS, Kind.POLYGONS, Kind.PROBABILITY, Kind.INVENTORY, Kind.MASK),
    *(Kind.AREAS, Kind.SAMPLE),
)
"""Files or what else GDAL opens; layers in QGIS."""
INPUTS = (Kind.MODEL, Kind.MODEL_FILE, Kind.SCENES, *DATASETS)
OUTPUTS = (
    *(Kind.NEW_MODEL, Kind.NEW_MODEL_FILE, Kind.NEW_CANDIDATES, Kind.NEW_PROBABILITY, Kind.NEW_REPORT),
    *(Kind.NEW_INVENTORIES, Kind.NEW_PLACES, Kind.NEW_MASK, Kind.NEW_CLOUDS, Kind.NEW_PAGE),
    *(Kind.NEW_SCENES, Kind.NEW_ENCODER),
)


@dataclass(frozen=True)
class Option:
    """One option of a job.

    Attributes:
        field: of the job; `settings.x` is an item of its settings.
        kind: what it is.
        text: its name for people, a few words.
        help: one sentence more.
        word: its name on the command line, without dashes; empty: made from the field.
        parameter: its name in Processing; empty: made from the field.
        low: least number.
        high: largest number.
        step: by which a field goes up and down.
        choices: what may be chosen.
        of: the field that an attribute or bands belong to.
        positional: named by its place on the command line, not by a word.
        advanced: rarely needed: folded away in QGIS.
        shown: a result that Processing makes even where nobody names a file.
        otherwise: what holds where nothing is said, for a field of the job without a default.
        needed: must be said, although its field has a default.
    """

    field: str
    kind: Kind
    text: str
    help: str
    word: str = ""
    parameter: str = ""
    low: float | None = None
    high: float | None = None
    step: int = 1
    choices: tuple[str, ...] = ()
    of: str = ""
    positional: bool = False
    advanced: bool = False
    shown: bool = False
    otherwise: Any = None
    needed: bool = False

    @property
    def flag(self) -> str:
        """Its name on the command line, dashes included."""
        return "--" + (self.word or self._own).replace("_", "-")

    @property
    def name(self) -> str:
        """Its name in Processing."""
        return self.parameter or self._own.upper()

    @property
    def _own(self) -> str:
        return self.field.rpartition(".")[2]


@dataclass(frozen=True)
class JobOptions:
    """What is said of one job, and all its options.

    Attributes:
        job: its dataclass.
        title: what it does, in a few words.
        summary: the same in a sentence.
        help: more than that.
        options: in the order in which they are shown.
    """

    job: type
    title: str
    summary: str
    help: str
    options: tuple[Option, ...]

    def __iter__(self) -> Iterator[Option]:
        """The options in order."""
        return iter(self.options)

    def option(self, name: str) -> Option:
        """The option of a field."""
        return next(option for option in self.options if option.field == name)

    def default(self, option: Option) -> Any:
        """What holds where nothing is said; MISSING where something must be."""
        name, _, item = option.field.partition(".")
        own = self._places()[name][1]
        if own.default_factory is not MISSING:
            whole = own.default_factory()
            return (getattr(whole, item) if is_dataclass(whole) else None) if item else whole
        return option.otherwise if own.default is MISSING and option.otherwise is not None else own.default

    def flag(self, option: Option) -> str:
        """Its name on the command line, dashes included; what is on by default is turned off there.

        What is named by its place has no dashes.
        """
        if option.positional:
            return option.field
        is_on = option.kind is Kind.FLAG and self.default(option) is True
        return option.flag.replace("--", "--no-", 1) if is_on else option.flag

    def required(self, option: Option) -> bool:
        """Whether it must be given."""
        return option.needed or self.default(option) is MISSING

    def value(self, made: Any, option: Option) -> Any:
        """What a job holds of an option."""
        name, _, item = option.field.partition(".")
        group, _ = self._places()[name]
        found = getattr(getattr(made, group) if group else made, name)
        return found[item] if item else found

    def make(self, values: Mapping[str, Any]) -> Any:
        """The job.

        Args:
            values: by field; None leaves an option at its default.
        """
        own: dict[str, Any] = {one.field: one.otherwise for one in self.options if one.otherwise is not None}
        for path, value in values.items():
            name, _, item = path.partition(".")
            if value is None:
                continue
            if item:
                own.setdefault(name, {})[item] = value
            else:
                own[name] = value
        for name, (group, _) in self._places().items():
            if group and name in own:
                whole = own.get(group, getattr(self.job, group))
                own[group] = replace(whole, **{name: own.pop(name)})
        return self.job(**own)

    def _places(self) -> dict[str, tuple[str, Field[Any]]]:
        """Where a job keeps each option: in a field of its own (""), or in one that is a group of options."""
        found: dict[str, tuple[str, Field[Any]]] = {}
        for one in fields(self.job):
            if is_dataclass(one.default):
                found.update({inner.name: (one.name, inner) for inner in fields(one.default)})
            else:
                found[one.name] = "", one
        return found
