"""Suggested places to label next: those that teach the model most, one click away each."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsGeometry, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.crs import moved
from landslide_mapper.core.layer_files import raster_file, vector_file
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.decisions.places import Place, suggested, tick
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import last_map
from landslide_mapper.core.workspace.labels.labels import mark_area
from landslide_mapper.errors import JobError, LandslideMapperError, WorkspaceError
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.event_follower import EventFollower
from landslide_mapper.gui.inputs.option_fields import OptionFields
from landslide_mapper.gui.inputs.place_view import PlaceView
from landslide_mapper.gui.labelling.campaign_walk import plain_button
from landslide_mapper.gui.labelling.suggestion_plan import SuggestPlan
from landslide_mapper.gui.widgets.canvas_center import corners
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import Form, shrinkable, text_label
from landslide_mapper.jobs.suggest_options import SUGGEST
from landslide_mapper.vocabulary import TRAINING_ROLE

SCENE, VIEW = "scene", "view"
ROWS_SHOWN = 6


class LabelSuggestions(QgsCollapsibleGroupBox, EventFollower):
    """A group of the Label page."""

    requested = pyqtSignal(object)
    marked = pyqtSignal(str)
    """A tile was marked as labelled, or why it was not."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelSuggestions")
        self.setTitle(self.tr("Label here next"))
        self.setSaveCollapsedState(False)
        self._context = context
        self._workspace: Workspace | None = None
        self._view = PlaceView(context.canvas)
        self.places: list[Place] = []
        self.hint = text_label("labelSuggestionsHint")
        self.where = shrinkable(QComboBox())
        self.where.setObjectName("labelSuggestionsWhere")
        self.where.addItem(self.tr("Whole scene"), SCENE)
        self.where.addItem(self.tr("Current view of the map"), VIEW)
        self.list = self._build_list()
        form = Form()
        form.add(self.tr("Look in"), self.where, self.tr("Where to look for places that are worth labelling"))
        # A folded group hides its children; those that are shown afterwards would stick out of it.
        content = QWidget()
        QVBoxLayout(self).addWidget(content)
        self.layout().setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(content)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(self.list)
        column.addLayout(self._build_buttons())
        advanced = QgsCollapsibleGroupBox(self.tr("Advanced"), collapsed=True, saveCollapsedState=False)
        self.more = OptionFields(Form(advanced), SUGGEST, ("count", "random_share", "min_distance"), "")
        column.addWidget(advanced)
        self.refresh()

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show the places of another event, or none."""
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._on_changed)
        self._workspace = workspace
        if workspace is not None:
            workspace.changed.connect(self._on_changed)
        self._view.clear()
        self.setVisible(workspace is not None)
        self.read()

    def read(self) -> None:
        """List the places of the event anew."""
        current = self._current()
        self.places = [] if self._workspace is None else suggested(self._workspace)
        with QSignalBlocker(self.list):
            self.list.clear()
            for place in self.places:
                self._add_item(place)
            if current is not None:
                self._select(current.fid)
        self.refresh()

    def problem(self) -> str:
        """What is missing before places can be suggested; empty where nothing is."""
        inputs = self._context.map_state.inputs
        if self._workspace is None:
            return self.tr("Open an event, or make a new one.")
        if self._workspace.read_only:
            return self._workspace.read_only_because
        if inputs.post is None:
            return self.tr("Choose the post-event raster on the Map page.")
        if inputs.model is None:
            return self.tr("Choose a model on the Map page: it says where it is unsure.")
        return ""

    def plan(self) -> SuggestPlan:
        """What the fields say, as a job.

        Raises:
            LandslideMapperError: when a layer cannot be used.
        """
        inputs = self._context.map_state.inputs
        post, pre, model = inputs.post, inputs.pre, inputs.model
        workspace = self._workspace
        if workspace is None or post is None or model is None:
            raise JobError(self.problem())
        mapped = last_map(workspace)
        areas, ground = workspace.layer("areas"), inputs.ground.files()
        job = SUGGEST.make(
            {
                "model": model,
                "post": Path(),
                "region": inputs.known_region or None,
                "probability": mapped.probability if mapped is not None else None,
                "extent": self._extent(post),
                "avoid": self._done_points(post),
                "device": self._context.settings.device,
                "seed": len(self.places),
                "feet": inputs.ground.memory.feet,
                **self.more.values(),
            }
        )
        return SuggestPlan(
            job,
            EventId.of(workspace),
            raster_file(post),
            post.crs(),
            raster_file(pre) if pre is not None else None,
            vector_file(areas) if workspace.count("areas") else None,
            None if ground is None else ground.dem,
        )

    def go(self, place: Place) -> None:
        """Zoom to a place and frame it."""
        workspace = self._workspace
        if workspace is None:
            return
        self._select(place.fid)
        extent = place.extent or QgsGeometry.fromPointXY(place.point).buffer(500, 4).boundingBox()
        if not self._view.show(QgsGeometry.fromRect(extent), workspace.crs):
            self.marked.emit(self.tr("This place cannot be shown in the map's coordinate reference system."))
        self.refresh()

    def go_on(self) -> None:
        """Go to the next place that is not done."""
        waiting = self._waiting_after_current()
        if waiting is not None:
            self.go(waiting)

    def mark(self) -> None:
        """The current tile is fully labelled: it becomes a training area and is ticked off."""
        workspace, place = self._workspace, self._current()
        if workspace is None or place is None:
            return
        text = self.tr("The tile is marked as fully labelled.")
        try:
            if place.extent is not None:
                mark_area(workspace, QgsGeometry.fromRect(place.extent), TRAINING_ROLE)
        except WorkspaceError as error:
            text = translated(error)
        self._tick(place, True)
        self.marked.emit(text)
        self.go_on()

    def refresh(self) -> None:
        """Bring hint and buttons in line with what there is."""
        problem, place = self.problem(), self._current()
        waiting = [one for one in self.places if not one.done]
        self.suggest_button.setEnabled(not problem and not self._context.runner.busy)
        self.list.setVisible(bool(self.places))
        self.next_button.setVisible(bool(self.places))
        self.next_button.setEnabled(bool(waiting))
        self.mark_button.setVisible(bool(self.places))
        self.mark_button.setEnabled(place is not None and not place.done and self._writable)
        if problem:
            text = problem
        elif not self.places:
            text = self.tr("Labels help most where the model is unsure. Let it suggest such places.")
        else:
            text = self.tr("Places labelled: {done} of {count}").format(
                done=len(self.places) - len(waiting), count=len(self.places)
            )
        self.hint.setText(text)

    @property
    def _writable(self) -> bool:
        return self._workspace is not None and not self._workspace.read_only

    def _build_list(self) -> QListWidget:
        places = QListWidget()
        places.setObjectName("suggestedPlaces")
        places.setAccessibleName(self.tr("Suggested places"))
        places.setToolTip(
            self.tr("Click a place to go there. Tick it when all its landslides are drawn; untick to undo.")
        )
        places.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        places.setTextElideMode(Qt.TextElideMode.ElideRight)
        places.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        places.setFixedHeight(ROWS_SHOWN * (places.fontMetrics().height() + 6))
        places.itemClicked.connect(self._on_clicked)
        places.itemActivated.connect(self._on_clicked)
        places.itemChanged.connect(self._on_ticked)
        places.currentItemChanged.connect(lambda *_: self.refresh())
        return places

    def _build_buttons(self) -> QGridLayout:
        self.suggest_button = plain_button(
            self.tr("Su&ggest places"),
            self.tr("Rank the tiles of the scene by how unsure the model is; done places stay in the list"),
            "suggestPlaces",
        )
        self.suggest_button.clicked.connect(lambda *_: self.requested.emit(self))
        self.next_button = plain_button(
            self.tr("Next &place"), self.tr("Go to the next place that is not done"), "nextPlace"
        )
        self.next_button.clicked.connect(lambda *_: self.go_on())
        self.mark_button = plain_button(
            self.tr("Til&e is labelled"),
            self.tr(
                "All landslides of this tile are drawn: it becomes a training area, and the next place "
                "is shown"
            ),
            "markTile",
        )
        self.mark_button.clicked.connect(lambda *_: self.mark())
        grid = QGridLayout()
        grid.addWidget(self.suggest_button, 0, 0, 1, 2)
        grid.addWidget(self.next_button, 1, 0)
        grid.addWidget(self.mark_button, 1, 1)
        return grid

    def _add_item(self, place: Place) -> None:
        item = QListWidgetItem(f"{place.name}  {format_reason(place.reason)}")
        item.setData(Qt.ItemDataRole.UserRole, place.fid)
        flags = item.flags()
        writable = flags | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(writable if self._writable else flags & ~Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if place.done else Qt.CheckState.Unchecked)
        item.setToolTip(_explained(place))
        self.list.addItem(item)

    def _extent(self, post: QgsRasterLayer) -> tuple[float, float, float, float] | None:
        if self.where.currentData() != VIEW:
            return None
        settings = self._context.canvas.mapSettings()
        extent = moved(self._context.canvas.extent(), settings.destinationCrs(), post.crs())
        if extent is None:
            raise JobError("The view cannot be expressed in the raster's coordinate reference system.")
        return corners(extent)

    def _done_points(self, post: QgsRasterLayer) -> tuple[tuple[float, float], ...]:
        """Places that are done, in the raster's CRS: new ones keep their distance."""
        if self._workspace is None:
            return ()
        done = [_around(place) for place in self.places if place.done]
        boxes = [moved(box, self._workspace.crs, post.crs()) for box in done]
        return tuple((box.center().x(), box.center().y()) for box in boxes if box is not None)

    def _current(self) -> Place | None:
        item = self.list.currentItem()
        fid = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return next((place for place in self.places if place.fid == fid), None)

    def _waiting_after_current(self) -> Place | None:
        row = self.list.currentRow() + 1
        ordered = self.places[row:] + self.places[:row]
        return next((place for place in ordered if not place.done), None)

    def _select(self, fid: int) -> None:
        for row, place in enumerate(self.places):
            if place.fid == fid:
                self.list.setCurrentRow(row)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        fid = item.data(Qt.ItemDataRole.UserRole)
        place = next((one for one in self.places if one.fid == fid), None)
        if place is not None:
            self.go(place)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        fid, done = item.data(Qt.ItemDataRole.UserRole), item.checkState() == Qt.CheckState.Checked
        place = next((one for one in self.places if one.fid == fid), None)
        if place is not None and place.done != done:
            self._tick(place, done)

    def _tick(self, place: Place, done: bool) -> None:
        if self._workspace is None:
            return
        try:
            tick(self._workspace, place.fid, done)
        except LandslideMapperError as error:
            self.marked.emit(translated(error))
        self.read()

    def _on_jobs(self, *_: object) -> None:
        self.refresh()

    def _on_inputs(self) -> None:
        self.refresh()

    def _on_changed(self, table: str) -> None:
        if table == "places":
            self.read()


def format_reason(reason: str) -> str:
    """Why a place was suggested."""
    return {
        "uncertain": QCoreApplication.translate("LabelSuggestions", "the model is unsure"),
        "disagreement": QCoreApplication.translate("LabelSuggestions", "regions disagree"),
        "different": QCoreApplication.translate("LabelSuggestions", "unsure, looks different"),
        "random": QCoreApplication.translate("LabelSuggestions", "drawn at random"),
    }.get(reason, reason)


def _explained(place: Place) -> str:
    texts = {
        "uncertain": QCoreApplication.translate(
            "LabelSuggestions", "The probability is close to one half in much of this tile."
        ),
        "disagreement": QCoreApplication.translate(
            "LabelSuggestions", "The decoders of the model's regions say different things here."
        ),
        "different": QCoreApplication.translate(
            "LabelSuggestions", "The model is unsure, and the tile looks unlike the other suggestions."
        ),
        "random": QCoreApplication.translate(
            "LabelSuggestions", "A few random places keep the labels from following the model's opinion only."
        ),
    }
    text = texts.get(place.reason, "")
    if place.score is None:
        return text
    score = QCoreApplication.translate("LabelSuggestions", "Uncertainty: {:.2f} bits per pixel.")
    return f"{text} {score.format(Figure(place.score))}"


def _around(place: Place) -> QgsRectangle:
    return place.extent or QgsRectangle(place.point, place.point)
