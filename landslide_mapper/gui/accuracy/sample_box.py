"""A stratified random sample of the event's map: drawn, judged point by point on the images, estimated."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.inventory_snapshot import InventorySnapshot
from landslide_mapper.core.rendering import own_pixel_size
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.review.sample_walk import (
    SamplePoint,
    SampleWalk,
    judged_rows,
    samples_of,
)
from landslide_mapper.errors import JobError, LandslideMapperError
from landslide_mapper.gui.accuracy.accuracy_plan import SamplePlan
from landslide_mapper.gui.accuracy.sample_mode import SampleMode
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.event_follower import EventFollower
from landslide_mapper.gui.inputs.option_fields import OptionFields
from landslide_mapper.gui.labelling.campaign_walk import plain_button
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import Form, text_label
from landslide_mapper.jobs.accuracy_options import SAMPLE, SampleJob
from landslide_mapper.vocabulary import NOT_LANDSLIDE, REFERENCE_ANSWERS, SAMPLES, THERE_LANDSLIDE, UNCLEAR

_RARELY = ("per_stratum", "buffer_m", "seed")


class SampleBox(QgsCollapsibleGroupBox, EventFollower):
    """A group of the Accuracy page."""

    requested = pyqtSignal()
    """A sample is to be drawn."""
    told = pyqtSignal(str)
    """Something that the analyst should know."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample")
        self.setTitle(self.tr("Sample"))
        self.setSaveCollapsedState(False)
        self._context = context
        self._workspace: Workspace | None = None
        self.walk: SampleWalk | None = None
        self.point: SamplePoint | None = None
        self._estimated = ""
        self.mode = SampleMode(context.iface, [self], self)
        self.mode.acted.connect(self.act)
        self.hint, self.progress = text_label("sampleHint"), text_label("sampleProgress")
        self.result = text_label("sampleResult")
        content = QWidget()
        QVBoxLayout(self).addWidget(content)
        self.layout().setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(content)
        column.addWidget(self.hint)
        column.addWidget(self._build_drawing())
        column.addWidget(self.progress)
        column.addWidget(self._build_judging())
        column.addWidget(self.result)
        self.refresh()

    def plan(self) -> SamplePlan:
        """What the fields say, as a job.

        Raises:
            JobError: when there is no event to draw from.
        """
        workspace = self._workspace
        if workspace is None:
            raise JobError("Open an event: the sample is drawn from its map, and kept in it.")
        values = {**self.fields.values(), **self.more.values()}
        if values["pixel_size_m"] is None:
            values["pixel_size_m"] = self._image_pixel_m()
        job: SampleJob = SAMPLE.make({"inventory": Path(workspace.title), **values})
        return SamplePlan(job, InventorySnapshot.of_workspace(workspace), EventId.of(workspace))

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show the sample of another event, or of none."""
        self._stop()
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._on_changed)
        self._workspace = workspace
        if workspace is not None:
            workspace.changed.connect(self._on_changed)
        self.read()

    def read(self) -> None:
        """Read the newest sample of the event, and what it says so far; not while it is judged."""
        samples = {} if self._workspace is None else samples_of(self._workspace)
        newest = next(reversed(samples), None)
        self.walk = SampleWalk(self._workspace, newest) if self._workspace is not None and newest else None
        self._estimated = self._result_text()
        self.refresh()

    def toggle(self) -> None:
        """Begin to judge, or go on with it; or stop."""
        if self.mode.on:
            self.leave()
            return
        post, pre = self._context.map_state.inputs.post, self._context.map_state.inputs.pre
        if post is None:
            text = self.tr("Choose the post-event raster on the Map page: the points are judged on it.")
            self.told.emit(text)
            return
        if self.walk is None:
            return
        self.walk.read()
        self.mode.start(post, pre)
        self._context.canvas.setFocus()
        self._go_on()

    def leave(self) -> None:
        """Stop judging; everything that was said is kept."""
        self._stop()
        self.read()

    def act(self, action: str) -> None:
        """Do what a key or a button asks for.

        Args:
            action: an answer, or next, undo, blink or leave.
        """
        if not self.mode.on or self.walk is None:
            return
        try:
            if action == "leave":
                self.leave()
            elif action == "undo":
                self._show(self.walk.undo() or self.point)
            elif action == "next":
                self._go_on()
            elif action in REFERENCE_ANSWERS and self.point is not None:
                self.walk.judge(self.point.fid, action)
                self._go_on()
        except LandslideMapperError as error:
            self.told.emit(translated(error))

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is in front: the map is shown again."""
        super().hideEvent(event)
        if self.mode.on:
            self.leave()

    def refresh(self) -> None:
        """Bring texts and buttons in line with how far it is."""
        workspace, walk = self._workspace, self.walk
        writable = workspace is not None and not workspace.read_only
        busy = self._context.runner.busy
        self.drawing.setVisible(workspace is not None and not self.mode.on)
        self.draw_button.setEnabled(writable and not busy)
        self.judging.setVisible(walk is not None)
        self.judge_button.setText(self.tr("Stop judging") if self.mode.on else self.tr("&Judge the points"))
        self.judge_button.setEnabled(writable)
        for button in self.answers:
            button.setVisible(self.mode.on)
            button.setEnabled(self.point is not None or button is self.undo_button)
        self.hint.setText(self._hint_text())
        self.hint.setVisible(bool(self.hint.text()))
        self.progress.setText(self._progress_text())
        self.progress.setVisible(walk is not None)
        self.result.setText("" if self.mode.on else self._estimated)
        self.result.setVisible(bool(self.result.text()))

    def _build_drawing(self) -> QWidget:
        self.drawing = QWidget()
        column = QVBoxLayout(self.drawing)
        column.setContentsMargins(0, 0, 0, 0)
        form = Form()
        self.fields = OptionFields(form, SAMPLE, ("count",), "")
        column.addLayout(form)
        advanced = QgsCollapsibleGroupBox(self.tr("Advanced"))
        advanced.setCollapsed(True)
        self.more = OptionFields(
            Form(advanced), SAMPLE, _RARELY, "", {"pixel_size_m": self.tr("as the image")}
        )
        column.addWidget(advanced)
        self.draw_button = plain_button(
            self.tr("&Draw a sample"),
            self.tr("Draw points of the event's map at random; earlier samples stay in the event"),
            "drawSample",
        )
        self.draw_button.clicked.connect(lambda *_: self.requested.emit())
        column.addWidget(self.draw_button)
        return self.drawing

    def _build_judging(self) -> QWidget:
        self.judging = QWidget()
        column = QVBoxLayout(self.judging)
        column.setContentsMargins(0, 0, 0, 0)
        self.judge_button = plain_button(
            "",
            self.tr("Go from point to point on the images alone; the map is hidden meanwhile"),
            "judgeSample",
        )
        self.judge_button.clicked.connect(lambda *_: self.toggle())
        column.addWidget(self.judge_button)
        self.answers: list[QPushButton] = []
        buttons = (
            (THERE_LANDSLIDE, self.tr("Landslide (1)"), self.tr("Most of the square is landslide")),
            (NOT_LANDSLIDE, self.tr("No landslide (2)"), self.tr("Most of the square is no landslide")),
            (UNCLEAR, self.tr("Cannot tell (3)"), self.tr("The images do not show what it is")),
            ("undo", self.tr("Back (U)"), self.tr("Take the last answer back, also one of another day")),
        )
        for action, text, tip in buttons:
            button = plain_button(text, tip, f"sample_{action}")
            button.clicked.connect(lambda *_, action=action: self.act(action))
            column.addWidget(button)
            self.answers.append(button)
        self.undo_button = self.answers[-1]
        return self.judging

    def _stop(self) -> None:
        self.mode.stop()
        self.point = None

    def _go_on(self) -> None:
        if self.walk is None:
            return
        found = self.walk.next(self.point)
        if found is None:
            self.leave()
            self.told.emit(self.tr("All points of the sample are judged."))
            return
        self._show(found)

    def _show(self, point: SamplePoint | None) -> None:
        self.point = point
        if point is not None and self._workspace is not None:
            if not self.mode.go(point, self._workspace.crs):
                text = self.tr("This point cannot be shown in the map's coordinate reference system.")
                self.told.emit(text)
        self.refresh()

    def _image_pixel_m(self) -> float | None:
        post = self._context.map_state.inputs.post
        return None if post is None else own_pixel_size(post)

    def _on_jobs(self, *_: object) -> None:
        self.refresh()

    def _on_inputs(self) -> None:
        self.refresh()

    def _on_changed(self, table: str) -> None:
        if table == SAMPLES and not self.mode.on:
            self.read()

    def _hint_text(self) -> str:
        if self._workspace is None:
            return self.tr("Open an event: the sample is drawn from its map, and kept in it.")
        if self.mode.on:
            return self.tr("Is most of the framed square landslide? Space shows the other date, Esc stops.")
        if self.walk is None:
            return self.tr(
                "Points drawn at random from landslides, from what lies around them and from the rest "
                "tell how large the area of all landslides really is."
            )
        return ""

    def _progress_text(self) -> str:
        if self.walk is None:
            return ""
        tally = self.walk.tally
        figures = {name: f"{Figure(value):,}" for name, value in vars(tally).items()}
        if self.point is not None:
            figures["number"] = f"{Figure(self.point.number):,}"
            return self.tr("Point {number} of {total}: {judged} judged, {unclear} unclear").format(**figures)
        return self.tr("{total} points: {judged} judged, {unclear} unclear").format(**figures)

    def _result_text(self) -> str:
        from landslide_mapper.jobs.sample import estimate_sample

        workspace, walk = self._workspace, self.walk
        if workspace is None or walk is None or not walk.tally.judged:
            return ""
        try:
            found = estimate_sample(judged_rows(workspace, walk.draw), workspace.title)
        except LandslideMapperError as error:
            return translated(error)
        if found.value is None:
            return self.tr("Area of landslides: not defined yet. {}").format(translated(found.reason or ""))
        figures = {"area": f"{Figure(found.value / 1e6):,.2f}"}
        if found.low is None or found.high is None:
            return self.tr("Area of landslides by the sample: {area} km²").format(**figures)
        figures.update(low=f"{Figure(found.low / 1e6):,.2f}", high=f"{Figure(found.high / 1e6):,.2f}")
        text = self.tr("Area of landslides by the sample: {area} km² (95 %: {low} to {high})")
        return text.format(**figures)
