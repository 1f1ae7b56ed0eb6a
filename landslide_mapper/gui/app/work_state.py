"""How far the work is, as a few figures that are quickly had."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsFeature

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.results.results import belongs_to_no_event
from landslide_mapper.vocabulary import LEARNING_KINDS, MAPPING_KINDS

ENOUGH_DECISIONS = 10
"""From so many on a model can learn something from a review."""


@dataclass(frozen=True)
class WorkState:
    """How far the work on an event is.

    Attributes:
        has_event: whether an event is open that can be written.
        has_images: whether a post-event raster is chosen.
        candidates: how many there are in the event.
        decisions: how many were taken.
        labels: how many landslides were drawn or imported.
        has_learned: whether a model has learned from this event.
        is_mapped: whether there is a map that no later learning has made old; without an event, whether the
            project holds one.
    """

    has_event: bool = False
    has_images: bool = False
    candidates: int = 0
    decisions: int = 0
    labels: int = 0
    has_learned: bool = False
    is_mapped: bool = False

    @property
    def is_reviewed(self) -> bool:
        """Whether enough was decided to go on, or all there is."""
        return self.decisions >= min(ENOUGH_DECISIONS, max(self.candidates, 1))

    @classmethod
    def of(cls, context: DockContext) -> WorkState:
        """The state of the event that is open, or of the project where none is.

        Raises:
            WorkspaceError: when the event cannot be read.
        """
        event, has_images = context.events.current, context.map_state.inputs.post is not None
        if event is None or event.read_only:
            layers = context.project.mapLayers().values()
            return cls(has_images=has_images, is_mapped=any(map(belongs_to_no_event, layers)))
        rows = sorted(event.rows("runs", '"finished_at" IS NOT NULL', fields=("kind",)), key=QgsFeature.id)
        steps = [row["kind"] for row in rows if row["kind"] in (*MAPPING_KINDS, *LEARNING_KINDS)]
        return cls(
            has_event=True,
            has_images=has_images,
            candidates=_count(event, "candidates"),
            decisions=_count(event, "decisions"),
            labels=_count(event, "labels"),
            has_learned=any(kind in LEARNING_KINDS for kind in steps),
            is_mapped=bool(steps) and steps[-1] in MAPPING_KINDS,
        )


def _count(event: Workspace, table: str) -> int:
    return max(0, int(event.layer(table).featureCount()))
