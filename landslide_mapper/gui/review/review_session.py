"""A review of an event's candidates: which one is current, where to go from there, and what is decided."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.crs import moved
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.review.reviews import Reviews, Undone, UnsavedEditsError
from landslide_mapper.core.workspace.store.values import attributes
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.review.candidate_facts import ground_facts, shown_state
from landslide_mapper.gui.review.candidate_view import CandidateView
from landslide_mapper.gui.review.review_images import ReviewImages
from landslide_mapper.gui.review.review_table import CandidateModel
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.vocabulary import CANDIDATE, CHANGE

READ_AT_ONCE = 500
"""After a decision about more candidates than these, the whole table is read again."""
COLUMNS = ("id", "status", "uncertainty", "confidence", "area_m2", "comment", "run")
TABLE = (
    "SELECT fid, id, "
    "CASE WHEN status = 'candidate' AND ruled_out IS NOT NULL THEN 'ruled_out' ELSE status END, "
    "uncertainty, confidence, area_m2, "
    "coalesce(comment, '') <> '', coalesce(run, '') FROM candidates"
)
"""COLUMNS of all candidates; of a comment only whether there is one, as NULLs and texts take their time."""
MODELS = "SELECT DISTINCT model FROM candidates WHERE status = 'candidate'"


class ReviewSession(QObject):
    """Everything about a review that is not a widget of the page.

    Attributes:
        reviews: writes the decisions.
        current: number of the current candidate.
    """

    moved = pyqtSignal(object)
    """Values of the current candidate by column, or None."""
    changed = pyqtSignal()
    """Some candidates are not as they were."""
    failed = pyqtSignal(str)
    unsaved = pyqtSignal(str)
    """A decision was refused, as there are edits that are not saved."""
    selected = pyqtSignal(object)
    """Numbers of the candidates that were selected on the map or in the attribute table: a list."""
    said = pyqtSignal(str)
    """Something worth a line on the page."""

    def __init__(
        self,
        workspace: Workspace,
        model: CandidateModel,
        canvas: QgsMapCanvas,
        images: ReviewImages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.reviews = Reviews(workspace, self)
        self.view = CandidateView(canvas, self)
        self.current: int | None = None
        self._model = model
        self._canvas = canvas
        self._images = images
        self._followed: QgsVectorLayer | None = None
        self._leaving = False
        self._shape = QgsGeometry()
        self.reviews.decided.connect(self._on_decided)
        self.reviews.failed.connect(self.failed)

    @property
    def layer(self) -> QgsVectorLayer:
        """The candidates, as QGIS shows and edits them."""
        return self.workspace.layer("candidates")

    def load(self) -> None:
        """Read all candidates, and finish what a crash has cut off."""
        self.reviews.follow()
        self._follow(self.layer)
        if not self.workspace.read_only:
            self.attempt(self.reviews.finish_interrupted)
        table = self.attempt(lambda: self.workspace.sql(TABLE))
        self._model.load(table or ())
        if self.current is not None and self._model.order.index_of(self.current) is None:
            self._go_to_successor()
        self.changed.emit()

    def all_by_change(self) -> bool:
        """Whether all that waits for a decision was mapped by the change between the dates alone."""
        return (self.attempt(lambda: self.workspace.sql(MODELS)) or []) == [[CHANGE]]

    def go(self, fid: int, zoom: bool = True) -> bool:
        """Make a candidate the current one and show it; returns whether it is there."""
        feature = self.layer.getFeature(fid)
        if not feature.isValid():
            self.said.emit(self.tr("This candidate is not there any more: it was deleted or mapped again."))
            self.load()
            return False
        self.current, self._shape = fid, feature.geometry()
        values = attributes(feature)
        _, post = self.images()
        if zoom:
            if not self.view.show(feature.geometry(), self.layer, post):
                self.said.emit(self.tr("This candidate has no shape to show."))
        else:
            self.view.outline(feature.geometry(), self.layer)
        self.moved.emit(values)
        return True

    def leave_candidate(self) -> None:
        """There is no current candidate."""
        self.current = None
        self.view.clear()
        self.moved.emit(None)

    def _go_to_successor(self) -> None:
        """Go to what a new map has in the place of the current candidate; the view stays where it is."""
        gone = self._shape
        request = QgsFeatureRequest().setFilterRect(gone.boundingBox())
        there = [] if gone.isNull() else self._features(request)
        areas = {row.id(): row.geometry().intersection(gone).area() for row in there}
        shared = {fid: area for fid, area in areas.items() if area > 0}
        if not shared or not self.go(max(shared, key=lambda fid: shared[fid]), zoom=False):
            self.leave_candidate()

    def next(self) -> bool:
        """Go to the next candidate that is not reviewed; returns whether there is one."""
        row = self._model.order.next_open(self._row())
        if row is None:
            self.said.emit(self._all_done())
            return False
        return self.go(self._model.order.fid_at(row))

    def previous(self) -> bool:
        """Go to the row above, reviewed or not: usually what was decided last."""
        row = self._row()
        return row > 0 and self.go(self._model.order.fid_at(row - 1))

    def images(self) -> tuple[Any, Any]:
        """Layers of the pre- and post-event raster of the current candidate, else those that are chosen."""
        if self.current is None:
            return self._images.of(None, None)
        request = QgsFeatureRequest(self.current).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["pre", "post"], self.layer.fields())
        row = next(self.layer.getFeatures(request), None)
        values = attributes(row) if row is not None else {}
        return self._images.of(values.get("pre"), values.get("post"))

    def attempt(self, action: Callable[[], Any]) -> Any:
        """Do something that writes; what goes wrong is told, and None returned."""
        try:
            return action()
        except LandslideMapperError as error:
            self.refuse(error)
        return None

    def refuse(self, error: LandslideMapperError) -> None:
        """Tell why something was not written."""
        (self.unsaved if isinstance(error, UnsavedEditsError) else self.failed).emit(translated(error))

    def decide(self, decide: Callable[[list[int]], list[int]], fid: int, go_on: bool) -> None:
        """Decide on one candidate.

        Args:
            decide: takes numbers of candidates.
            fid: number of the candidate.
            go_on: whether to go on to the next one.
        """
        self._leaving = go_on  # what is left at once need not be shown anew
        try:
            changed = self.attempt(lambda: decide([fid]))
        finally:
            self._leaving = False
        if changed is not None and go_on and not self.next() and self.current is not None:
            self.go(self.current, zoom=False)

    def split(self, line: list[QgsPointXY]) -> list[int]:
        """Split the current candidate along a line of the canvas; returns the numbers that the parts show."""
        fid = self.current
        if fid is None:
            return []
        corners = [point for point in map(self._on_layer, line) if point is not None]
        if len(corners) < len(line):
            self.failed.emit(
                self.tr("The line lies outside of the area that the candidates' CRS is made for.")
            )
            return []
        parts = self.attempt(lambda: self.reviews.split(fid, corners)) or []
        numbers = {number: row["id"] for number, row in self._rows(parts).items()}
        return [int(numbers[part] or part) for part in parts if part in numbers]

    def show_undone(self, undone: Undone | None) -> None:
        """Go to what was taken back, and say what that was."""
        if undone is None:
            self.said.emit(self.tr("There is nothing left to undo."))
            return
        there = [fid for fid in undone.fids if self._model.order.index_of(fid) is not None]
        if there:
            self.go(there[0])
        self.said.emit(self._undone(undone.action, len(there)))

    def in_view(self) -> frozenset[int]:
        """Candidates whose box touches the present view."""
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
        box = moved(self._canvas.extent(), self._canvas.mapSettings().destinationCrs(), self.layer.crs())
        if box is None:
            return frozenset()
        request.setFilterRect(box)
        return frozenset(row.id() for row in self.layer.getFeatures(request))

    def _on_layer(self, point: QgsPointXY) -> QgsPointXY | None:
        """A point of the canvas in the candidates' CRS; None where it has no place there."""
        return moved(point, self._canvas.mapSettings().destinationCrs(), self.layer.crs())

    def distances(self) -> dict[int, float]:
        """Distance of every candidate from the middle of the view, in units of their layer, for sorting."""
        here = self._on_layer(self._canvas.center())
        if here is None:
            return {}
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        boxes = ((row.id(), row.geometry()) for row in self.layer.getFeatures(request))
        return {
            fid: _distance(here, shape.boundingBox())
            for fid, shape in boxes
            if not shape.isNull() and not shape.isEmpty()
        }

    def details(self, fid: int) -> str:
        """A candidate in a few lines, for its tooltip."""
        feature = self.layer.getFeature(fid)
        if not feature.isValid():
            return ""
        values = attributes(feature)
        lines = [
            self.tr("Region {}").format(values["region"]) if values["region"] else "",
            self.tr("Mean probability {mean:.2f}, highest {highest:.2f}").format(
                mean=Figure(values["confidence"]),
                highest=Figure(values["max_probability"] or values["confidence"]),
            )
            if values["confidence"] is not None
            else "",
            self.tr("Reviewed by {name}, {when:%Y-%m-%d %H:%M} UTC").format(
                name=values["reviewer"], when=values["reviewed_at"]
            )
            if values["reviewer"] and values["reviewed_at"]
            else "",
            *ground_facts(values),
            values["comment"] or "",
        ]
        return "\n".join(line for line in lines if line)

    def release(self) -> None:
        """Let go of the layer and the canvas."""
        self.view.clear()
        self._follow(None)
        self.reviews.release()

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        """Notice what is selected in a layer."""
        if layer is self._followed:
            return
        if self._followed is not None:
            self._followed.selectionChanged.disconnect(self._on_selection)
            self._followed.willBeDeleted.disconnect(self._forget)
        self._followed = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_selection)
            layer.willBeDeleted.connect(self._forget)

    def _forget(self) -> None:
        self._followed = None

    def _on_selection(self, *_: object) -> None:
        if self._followed is not None and self._followed.selectedFeatureCount():
            self.selected.emit(sorted(self._followed.selectedFeatureIds()))

    def _row(self) -> int:
        row = None if self.current is None else self._model.order.row_of(self.current)
        return -1 if row is None else row

    def _on_decided(self, fids: list[int]) -> None:
        """Show what was decided: in its row where it is there, else where it belongs."""
        order = self._model.order
        rows = self._rows(fids) if len(fids) <= READ_AT_ONCE else {}
        gone = [fid for fid in fids if fid not in rows]
        if gone and not rows:
            self._model.load(self.attempt(lambda: self.workspace.sql(TABLE)) or ())
        elif gone:
            self._model.remove(gone)
        for fid, values in rows.items():
            self._show(fid, values, order.index_of(fid) is None, fids[0])
        if self._leaving:
            return
        if self.current is not None and self.current in fids and self.current in rows:
            shape = self.layer.getFeature(self.current)
            self.view.outline(shape.geometry(), self.layer)
            self.moved.emit(attributes(shape))
        elif self.current in gone and order.index_of(self.current) is None:
            self.leave_candidate()
        self.changed.emit()

    def _show(self, fid: int, values: dict[str, Any], new: bool, after: int) -> None:
        if new:
            self._model.insert((fid, *(values[name] for name in COLUMNS)), after)
        else:
            self._model.set_values(fid, shown_state(values), values["area_m2"], bool(values["comment"]))

    def _rows(self, fids: list[int]) -> dict[int, dict[str, Any]]:
        request = QgsFeatureRequest().setFilterFids(fids).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return {row.id(): attributes(row) for row in self._features(request)}

    def _features(self, request: QgsFeatureRequest) -> list[QgsFeature]:
        return list(self.layer.dataProvider().getFeatures(request))

    def _all_done(self) -> str:
        counts = self._model.counts()
        if counts.by_status[CANDIDATE]:
            return self.tr(
                "All that are shown here are reviewed. Others that are not: {}; show all to see them."
            ).format(counts.by_status[CANDIDATE])
        return self.tr("All candidates are reviewed.")

    def _undone(self, action: str, count: int) -> str:
        name = {
            "accept": self.tr("accepting"),
            "reject": self.tr("rejecting"),
            "edit": self.tr("a new shape"),
            "split": self.tr("a split"),
            "merge": self.tr("a merge"),
            "comment": self.tr("a comment"),
            "attributes": self.tr("attributes"),
            "reset": self.tr("making unreviewed"),
        }.get(action, action)
        text = self.tr("Undone: {action}. Candidates: {count}")
        return text.format(action=name, count=Figure(count))


def _distance(point: QgsPointXY, box: QgsRectangle) -> float:
    center = box.center()
    return float(((center.x() - point.x()) ** 2 + (center.y() - point.y()) ** 2) ** 0.5)
