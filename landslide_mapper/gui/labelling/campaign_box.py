"""A campaign: walk through a point layer, map around each point, review, and tick it off."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from landslide_mapper.core.crs import moved
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.core.time_sliced import TimeSlicedTask
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.decisions.places import Place
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.review.campaign import Campaign, PointImport, campaigns_of, name_of
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.event_follower import EventFollower
from landslide_mapper.gui.inputs.place_view import PlaceView, square_around, to_view
from landslide_mapper.gui.labelling.campaign_walk import CampaignWalk, plain_button
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import Form, shrinkable, text_label

NEW = ""
"""The campaign that is yet to be started."""


class CampaignBox(QgsCollapsibleGroupBox, EventFollower):
    """A group of the Map page."""

    map_wanted = pyqtSignal(object)
    """Map this rectangle, in the CRS of the canvas."""
    review_wanted = pyqtSignal()
    told = pyqtSignal(str)
    """Something that the analyst should know."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("campaign")
        self.setTitle(self.tr("Campaign"))
        self.setToolTip(
            self.tr("Visit the points of a layer one after the other, such as reported landslides")
        )
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self._context = context
        self._workspace: Workspace | None = None
        self._importing: PointImport | None = None
        self._task = TimeSlicedTask(self)
        self._task.progressed.connect(self.refresh)
        self._task.succeeded.connect(self._on_imported)
        self._task.failed.connect(self._on_not_imported)
        self._view = PlaceView(context.canvas)
        self.campaign: Campaign | None = None
        self.place: Place | None = None
        self.hint = text_label("campaignHint")
        self.progress = text_label("campaignProgress")
        self.where = text_label("campaignPlace")
        # A folded group hides its children; those that are shown afterwards would stick out of it.
        content = QWidget()
        QVBoxLayout(self).addWidget(content)
        self.layout().setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(content)
        column.addWidget(self.hint)
        column.addLayout(self._build_choice())
        column.addWidget(self._build_start())
        column.addWidget(self.progress)
        column.addWidget(self.where)
        column.addWidget(self._build_walk())
        self.refresh()

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show the campaigns of another event, or none."""
        self._workspace = workspace
        self._task.stop()
        self._importing = None
        self._leave()
        # The event's own places are where points go, not where they come from.
        self.layer.setExceptedLayerList([] if workspace is None else [workspace.layer("places")])
        self._list(select=NEW)
        if self.choice.count() > 1:
            self.choice.setCurrentIndex(self.choice.count() - 1)
        self.refresh()

    def start(self) -> None:
        """Take the points of the chosen layer into the event, and go to the first one."""
        layer = self.layer.currentLayer()
        if layer is None or self._workspace is None:
            return
        try:
            self._importing = PointImport(self._workspace, layer)
        except LandslideMapperError as error:
            self.told.emit(translated(error))
            return
        self.refresh()
        self._task.start(self._importing.steps())

    def go_on(self) -> None:
        """Go to the next point that was not visited."""
        if self.campaign is None:
            return
        self.campaign.within = self._raster_extent() if self.walk.only_raster.isChecked() else None
        current = None if self.place is None else self.place.fid
        found = self.campaign.next(self._here(), self.walk.order.currentData(), after=current)
        if found is None:
            self.told.emit(self._nothing_left())
            self.refresh()
            return
        self._go(found)

    def map_here(self) -> None:
        """Map a square around the point."""
        square = self._square()
        if square is not None:
            self.map_wanted.emit(square)

    def tick(self) -> None:
        """The point is done; go to the next one."""
        self._leave_point(lambda campaign, fid: campaign.tick(fid))

    def skip(self) -> None:
        """The point is left alone; go to the next one."""
        self._leave_point(lambda campaign, fid: campaign.skip(fid))

    def back(self) -> None:
        """Return to the point before; it waits again."""
        if self.campaign is None:
            return
        try:
            found = self.campaign.back()
        except LandslideMapperError as error:
            self.told.emit(translated(error))
            return
        if found is not None:
            self._go(found)

    def refresh(self) -> None:
        """Bring texts and buttons in line with where the campaign is."""
        is_open, is_new = self._workspace is not None, self.choice.currentData() == NEW
        writable = self._workspace is not None and not self._workspace.read_only
        importing = self._importing is not None
        self.choice.setVisible(is_open and self.choice.count() > 1)
        self.choice_label.setVisible(is_open and self.choice.count() > 1)
        self.starter.setVisible(is_open and is_new)
        self.start_button.setEnabled(writable and not importing and self.layer.currentLayer() is not None)
        walking = is_open and self.campaign is not None and not importing
        for widget in (self.walk, self.progress, self.where):
            widget.setVisible(walking)
        here = walking and self.place is not None
        on_raster = here and self._is_on_raster()
        self.walk.map_button.setEnabled(on_raster and not self._context.runner.busy)
        for button in (self.walk.done_button, self.walk.skip_button):
            button.setEnabled(here and writable)
        self.hint.setText(self._hint_text())
        self.hint.setVisible(bool(self.hint.text()))
        self.progress.setText(self._progress_text())
        self.where.setText(self._place_text(on_raster))

    def _build_choice(self) -> Form:
        self.choice = shrinkable(QComboBox())
        self.choice.setObjectName("campaignChoice")
        self.choice.currentIndexChanged.connect(self._on_choice)
        form = Form()
        self.choice_label = form.add(
            self.tr("Campaign"), self.choice, self.tr("A campaign of this event, or a new one")
        )
        return form

    def _build_start(self) -> QWidget:
        self.starter = QWidget()
        self.layer = shrinkable(QgsMapLayerComboBox())
        self.layer.setObjectName("campaignLayer")
        filter_layers(self.layer, "PointLayer")
        self.layer.layerChanged.connect(lambda *_: QTimer.singleShot(0, self.refresh))
        self.start_button = plain_button(
            self.tr("Start the campaign"),
            self.tr("Keep the points of this layer in the event and go to the first one"),
            "startCampaign",
        )
        self.start_button.clicked.connect(lambda *_: self.start())
        form = Form(self.starter)
        form.setContentsMargins(0, 0, 0, 0)
        form.add(self.tr("Points"), self.layer, self.tr("Layer of the points to visit"))
        form.addRow(self.start_button)
        return self.starter

    def _build_walk(self) -> CampaignWalk:
        self.walk = CampaignWalk()
        self.walk.side.valueChanged.connect(self._frame)
        for button, do in (
            (self.walk.next_button, self.go_on),
            (self.walk.back_button, self.back),
            (self.walk.map_button, self.map_here),
            (self.walk.review_button, self.review_wanted.emit),
            (self.walk.done_button, self.tick),
            (self.walk.skip_button, self.skip),
        ):
            button.clicked.connect(lambda *_, do=do: do())
        return self.walk

    def _on_jobs(self, *_: object) -> None:
        self.refresh()

    def _on_inputs(self) -> None:
        self.refresh()

    def _list(self, select: str) -> None:
        """List the campaigns of the event; the last entry of the box starts a new one."""
        sources = [] if self._workspace is None else campaigns_of(self._workspace)
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(self.tr("A new campaign…"), NEW)
        for source in sources:
            self.choice.addItem(name_of(source), source)
        self.choice.setCurrentIndex(max(0, self.choice.findData(select)))
        self.choice.blockSignals(False)

    def _on_choice(self, *_: object) -> None:
        self._leave()
        source = self.choice.currentData()
        if self._workspace is not None and source:
            self.campaign = Campaign(self._workspace, source)
        self.refresh()

    def _on_imported(self, *_: object) -> None:
        points, self._importing = self._importing, None
        if points is None:
            return
        if points.dropped:
            text = self.tr("{} points have no place in the event's coordinate reference system.")
            self.told.emit(text.format(f"{Figure(points.dropped):,}"))
        self._list(select=points.source)
        self._on_choice()
        self.go_on()

    def _on_not_imported(self, error: LandslideMapperError) -> None:
        self._importing = None
        self.told.emit(translated(error))
        self.refresh()

    def _leave_point(self, leave: Callable[[Campaign, int], None]) -> None:
        if self.campaign is None or self.place is None:
            return
        try:
            leave(self.campaign, self.place.fid)
        except LandslideMapperError as error:
            self.told.emit(translated(error))
            return
        self.place = None
        self._view.clear()
        self.go_on()

    def _leave(self) -> None:
        self.campaign = self.place = None
        self._view.clear()

    def _go(self, place: Place) -> None:
        self.place = place
        self._frame()
        self.refresh()

    def _frame(self, *_: object) -> None:
        square = self._square_in_own_crs()
        if square is not None:
            self._view.show(*square)

    def _square_in_own_crs(self) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None:
        if self.place is None or self._workspace is None:
            return None
        return square_around(self.place.point, self._workspace.crs, self.walk.side.value())

    def _square(self) -> QgsRectangle | None:
        """The square around the point in the CRS of the canvas."""
        square = self._square_in_own_crs()
        outline = None if square is None else to_view(*square, self._context.canvas)
        return None if outline is None else outline.boundingBox()

    def _here(self) -> QgsPointXY:
        """The middle of the view in the event's CRS; of the event where it cannot be expressed there."""
        canvas, workspace = self._context.canvas, self._workspace
        if self.place is not None:
            return self.place.point
        if workspace is None:
            return QgsPointXY()
        here = moved(canvas.extent().center(), canvas.mapSettings().destinationCrs(), workspace.crs)
        return here or workspace.layer("places").extent().center()

    def _raster_extent(self) -> QgsRectangle | None:
        """Bounds of the post-event raster in the event's CRS; None where there is no raster."""
        post, workspace = self._context.map_state.inputs.post, self._workspace
        if post is None or workspace is None:
            return None
        return moved(post.extent(), post.crs(), workspace.crs)

    def _is_on_raster(self) -> bool:
        extent = self._raster_extent()
        return extent is not None and self.place is not None and extent.contains(self.place.point)

    def _hint_text(self) -> str:
        if self._workspace is None:
            return self.tr("Open an event, or make a new one: a campaign is kept in it.")
        if self._importing is not None:
            return self.tr("Reading the points: {read} of {total}").format(
                read=f"{Figure(self._importing.read):,}", total=f"{Figure(self._importing.total):,}"
            )
        if self.campaign is None and self.layer.currentLayer() is None:
            return self.tr("Add a layer with the points to visit, such as reported landslides.")
        return ""

    def _progress_text(self) -> str:
        if self.campaign is None:
            return ""
        tally = self.campaign.tally
        figures = {
            "done": f"{Figure(tally.done):,}",
            "skipped": f"{Figure(tally.skipped):,}",
            "total": f"{Figure(tally.total):,}",
        }
        if self.place is None:
            return self.tr("{total} points: {done} done, {skipped} skipped").format(**figures)
        figures["number"] = f"{Figure(tally.visited + 1):,}"
        return self.tr("Point {number} of {total}: {done} done, {skipped} skipped").format(**figures)

    def _place_text(self, on_raster: bool) -> str:
        if self.place is None:
            return ""
        if on_raster:
            return self.place.name
        post = self._context.map_state.inputs.post
        if post is None:
            return self.tr("{}. Choose its post-event raster above to map it.").format(self.place.name)
        text = self.tr("{name}. It lies outside of '{raster}': choose another raster above, or skip it.")
        return text.format(name=self.place.name, raster=post.name())

    def _nothing_left(self) -> str:
        if self.campaign is None:
            return ""
        tally = self.campaign.tally
        if tally.visited < tally.total and self.walk.only_raster.isChecked():
            return self.tr(
                "No point is left on this raster; {} wait elsewhere. Choose another raster on the Map page."
            ).format(f"{Figure(tally.total - tally.visited):,}")
        return self.tr("All points have been visited.")
