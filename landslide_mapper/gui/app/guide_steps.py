"""What the guide says, where it points to, and what its button does."""

from __future__ import annotations

from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.gui.app.guide_step import GuideStep
from landslide_mapper.gui.event.event_bar import EventBar
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.review.review_page import ReviewPage


class Workplace(Protocol):
    """Where the steps are done; the dock is one."""

    event_bar: EventBar
    map_page: MapPage
    review_page: ReviewPage
    label_page: Page
    update_page: Page

    def map_now(self) -> None:
        """Map what is chosen, or show what is missing."""

    def review_now(self) -> None:
        """Begin to review."""

    def show_label_page(self) -> None:
        """Bring the Label page to the front."""

    def show_teaching_page(self) -> None:
        """Bring the page to the front that teaches the chosen model; where there is none, a first one."""


def guide_steps(dock: Workplace) -> list[GuideStep]:
    """The steps from an empty project to an inventory that others can use."""
    return [*_to_a_map(dock), *_to_an_inventory(dock)]


def _to_a_map(dock: Workplace) -> list[GuideStep]:
    mapping = dock.map_page
    return [
        GuideStep(
            _tr("Choose the images"),
            _tr("One from after the event, and one from before it if there is one: any raster QGIS shows."),
            _tr("Add rasters…"),
            mapping.context.iface.actionAddRasterLayer().trigger,
            lambda state: state.has_images,
            mapping,
            (mapping.post, mapping.pre),
        ),
        GuideStep(
            _tr("Make a map"),
            _tr("Check the images and the model below. What is proposed there needs no labels of yours."),
            _tr("Map landslides"),
            dock.map_now,
            lambda state: state.is_mapped,
            mapping,
            (mapping.model,),
        ),
        GuideStep(
            _tr("Make an event"),
            _tr("One file that keeps the map, labels, and every decision about them."),
            _tr("New event…"),
            dock.event_bar.make,
            lambda state: state.has_event,
            mapping,
        ),
    ]


def _to_an_inventory(dock: Workplace) -> list[GuideStep]:
    review = dock.review_page
    return [
        GuideStep(
            _tr("Review the candidates"),
            _tr("By keyboard: A accepts, R rejects, Space blinks before and after. Ten are enough to go on."),
            _tr("Start the review"),
            dock.review_now,
            lambda state: state.is_reviewed,
            review,
        ),
        GuideStep(
            _tr("Label what was missed"),
            _tr("Draw landslides that the map lacks, and mark areas where all of them are drawn."),
            _tr("Go to the labels"),
            dock.show_label_page,
            lambda state: state.labels > 0 or state.has_learned,
            dock.label_page,
        ),
        GuideStep(
            _tr("Teach a model"),
            _tr("The starter becomes a model of your own, or yours better, by what you decided and drew."),
            _tr("Teach…"),
            dock.show_teaching_page,
            lambda state: state.has_learned,
            dock.update_page,
        ),
        GuideStep(
            _tr("Export the inventory"),
            _tr("As data for others, with metadata and statistics, or as a printed map."),
            _tr("Export…"),
            review.export_wanted.emit,
            lambda state: False,
            review,
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guide", text)
