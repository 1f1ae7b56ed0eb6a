"""What the guide says, and where it points to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.gui.widgets.page import Page

if TYPE_CHECKING:
    from landslide_mapper.gui.app.dock import LandslideDock


@dataclass(frozen=True)
class GuideStep:
    """One step.

    Attributes:
        title: a few words.
        text: one or two sentences.
        page: page to show.
        targets: controls of that page to point to; none: its tab.
    """

    title: str
    text: str
    page: Page
    targets: tuple[QWidget, ...] = ()


def guide_steps(dock: LandslideDock) -> list[GuideStep]:
    """The steps from an empty project to a better model."""
    mapping = dock.map_page
    return [
        GuideStep(
            _tr("Get a model"),
            _tr(
                "Open a model that you were given, or train one on the Train page. The engine is set up once."
            ),
            mapping,
            (mapping.model,),
        ),
        GuideStep(
            _tr("Choose the images"),
            _tr(
                "Add an image from after the event to the project, and one from before it. Choose them here."
            ),
            mapping,
            (mapping.post, mapping.pre),
        ),
        GuideStep(
            _tr("Map"),
            _tr("Start here. Candidates appear on the map; everything is computed on this machine."),
            mapping,
            (mapping.map_button,),
        ),
        GuideStep(
            _tr("Review"),
            _tr(
                "Go through the candidates by keyboard: A accepts, R rejects, Space blinks before and after."
            ),
            dock.review_page,
        ),
        GuideStep(
            _tr("Update"),
            _tr(
                "Teach the model what you decided and drew, then map again. A worse version is not published."
            ),
            dock.update_page,
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guide", text)
