"""One step of the guide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.gui.app.work_state import WorkState
from landslide_mapper.gui.event.page import Page


@dataclass(frozen=True)
class GuideStep:
    """One step.

    Attributes:
        title: a few words.
        text: one or two sentences.
        button: what the button says that does it.
        do: does it.
        is_done: whether the work is past it.
        page: page to show.
        targets: controls of that page to point to; none: its tab.
    """

    title: str
    text: str
    button: str
    do: Callable[[], object]
    is_done: Callable[[WorkState], bool]
    page: Page
    targets: tuple[QWidget, ...] = ()


def next_step(steps: list[GuideStep], state: WorkState) -> int:
    """Number of the first step that is not done; the last one where all others are."""
    return next((n for n, step in enumerate(steps) if not step.is_done(state)), len(steps) - 1)
