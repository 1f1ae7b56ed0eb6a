"""One step of the guide."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.gui.event.page import Page


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
