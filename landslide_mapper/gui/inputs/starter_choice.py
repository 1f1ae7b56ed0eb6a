"""The starter as a choice: which one fits the scene, its name for people, or why there is none."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.settings import Settings
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import LandslideMapperError, WorkerError
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.model.folder import ModelFolder, ModelVersion
from landslide_mapper.worker.python_finder import find_python

FINE_M = 1.0
"""Pixels below it are called fine."""


@dataclass(frozen=True)
class SceneSize:
    """What decides about a starter.

    Attributes:
        gsd_m: side of a pixel on the ground in metres; None: not known.
        two_dates: whether the change between the dates counts, too.
    """

    gsd_m: float | None = None
    two_dates: bool = False


@dataclass(frozen=True)
class Starter:
    """The starter for a scene.

    Attributes:
        model: its folder; None where none can be used.
        version: of it.
        error: why none can be used.
        fits: whether one would fit the pixels.
    """

    model: Path | None = None
    version: ModelVersion | None = None
    error: str = ""
    fits: bool = True

    @classmethod
    def of(cls, gsd_m: float | None) -> Starter:
        """The one for a pixel size; the first time it is unpacked, which takes a moment."""
        from landslide_mapper.jobs.starters import NoStarterFitsError, starter_for

        try:
            model = starter_for(gsd_m)
            return cls(model, ModelFolder(model).version())
        except LandslideMapperError as error:
            said = _tr("{problem} The change between the dates is mapped without a model.")
            fits = not isinstance(error, NoStarterFitsError)
            return cls(error=said.format(problem=translated(error)), fits=fits)

    @property
    def is_there(self) -> bool:
        """Whether it can still be used; the folder of a user may be tidied up meanwhile."""
        return self.model is not None and self.model.is_dir()

    def name(self, scene: SceneSize) -> str:
        """What it is called for a scene, by the pixels that it knows."""
        gsd_m = self.version.spec.input.gsd_m if self.version is not None else None
        if gsd_m is None:
            return starter_name()
        if gsd_m < FINE_M:
            return _tr("Starter, under 1 m + change") if scene.two_dates else _tr("Starter, under 1 m")
        text = _tr("Starter, about {} m + change") if scene.two_dates else _tr("Starter, about {} m")
        return text.format(f"{Figure(gsd_m):.0f}")


def starter_name() -> str:
    """What a starter is called where no scene is known."""
    return _tr("Starter model")


def starter_tip() -> str:
    """What a starter is."""
    return _tr(
        "Comes with the plugin and knows landslides of several regions; with two dates, the change between "
        "them counts, too. It is never changed: an update makes a model of your own from it."
    )


def engine_is_set_up(settings: Settings) -> bool:
    """Whether there is an engine; only files are looked at, nothing is started."""
    try:
        find_python(settings.worker_python)
    except WorkerError:
        return False
    return True


def rounded_m(gsd_m: float | None) -> float | None:
    """A pixel size as it decides about a starter: what differs less than that makes no other one."""
    return None if not gsd_m or not math.isfinite(gsd_m) else float(f"{gsd_m:.3g}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("StarterChoice", text)
