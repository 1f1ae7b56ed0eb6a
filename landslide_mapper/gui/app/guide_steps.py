"""What the guide says, and where it points to."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.gui.app.guide_step import GuideStep
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.mapping.map_page import MapPage


def guide_steps(labels: Page, mapping: MapPage, review: Page, update: Page) -> list[GuideStep]:
    """The steps from an empty project to a better model."""
    return [
        GuideStep(
            _tr("Make an event"),
            _tr("'New event…' on top of the dock: one file keeps labels, candidates and every decision."),
            labels,
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
            _tr("Get a model"),
            _tr("Open a model that you were given, or draw labels on the Label page and train your own."),
            mapping,
            (mapping.model,),
        ),
        GuideStep(
            _tr("Map and review"),
            _tr("Map; then review by keyboard: A accepts, R rejects, Space blinks before and after."),
            review,
        ),
        GuideStep(
            _tr("Update"),
            _tr(
                "Teach the model what you decided and drew, then map again. A worse version is not published."
            ),
            update,
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guide", text)
