"""What the open event would teach a model: how much is new, on which rasters, and what is still missing."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.runs.ground_memory import GroundMemory
from landslide_mapper.core.workspace.runs.scene_rows import (
    EventScene,
    knows_dem,
    remember_dem,
    remember_scene,
    scenes_of,
)
from landslide_mapper.core.workspace.training.event_training_data import (
    EventTrainingScenes,
    News,
    check_terrain,
    scenes_for,
    what_is_new,
)
from landslide_mapper.core.workspace.training.known_polygons import TAUGHT_BY
from landslide_mapper.dataset_names import short_name
from landslide_mapper.errors import LandslideMapperError, WorkspaceError
from landslide_mapper.gui.inputs.map_inputs import MapState
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import text_label

_NO_MODEL = ("", 0)
"""A first model: it has learned nothing of the event."""
LOOK_AGAIN_MS = 300
"""Many rows may change at once; one look afterwards is enough."""


class EventTrainingBox(QFrame):
    """Shown on the Update page while an event is open."""

    changed = pyqtSignal()

    def __init__(self, map_state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("eventTraining")
        self._map_state = map_state
        map_state.changed.connect(self.changed)
        self.news = News()
        self._workspace: Workspace | None = None
        self._model = _NO_MODEL
        self._has_background = False
        self._has_landslide = False
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS, timeout=self.look)
        self.title = text_label("eventTrainingTitle")
        self.news_text = text_label("eventTrainingNews")
        self.scene_text = text_label("eventTrainingScenes")
        self.unsaved_text = text_label("eventTrainingUnsaved")
        column = QVBoxLayout(self)
        for label in (self.title, self.news_text, self.scene_text, self.unsaved_text):
            column.addWidget(label)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.hide()

    @property
    def workspace(self) -> Workspace | None:
        """The open event."""
        return self._workspace

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show another event, or none."""
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._on_changed)
        self._workspace = workspace
        if workspace is not None:
            workspace.changed.connect(self._on_changed)
        self.setVisible(workspace is not None)
        self.look()

    def set_model(self, name: str, version: int | None) -> None:
        """Tell which model would learn."""
        model = _NO_MODEL if version is None else (name, version)
        if model != self._model:
            self._model = model
            self.look()

    def showEvent(self, event: object) -> None:
        """Nothing is counted while nobody looks."""
        super().showEvent(event)
        self.look()

    def regions(self) -> list[str]:
        """Regions of the event's scenes."""
        try:
            scenes = [] if self._workspace is None else scenes_of(self._workspace)
        except WorkspaceError:  # an event that cannot be read just now: reading it on purpose says why
            scenes = []
        return list(dict.fromkeys(scene.region for scene in scenes if scene.region))

    def look(self) -> None:
        """Count anew, and say what there is."""
        workspace = self._workspace
        if workspace is None:
            return
        try:
            self._count(workspace)
            self._show()
        except WorkspaceError as error:
            self.news_text.setText(translated(error))
        self.changed.emit()

    def _count(self, workspace: Workspace) -> None:
        self.news = what_is_new(workspace, *self._model)
        self._has_landslide = _any(workspace, "labels") or _any(workspace, "candidates", _LANDSLIDES)
        self._has_background = _any(workspace, "areas", _TRAINING) or _any(workspace, "candidates", _REJECTED)

    def has_terrain(self, region: str) -> bool:
        """Whether the ground of the event is known, so that a model can learn from it.

        Args:
            region: to teach.
        """
        workspace = self._workspace
        if workspace is None:
            return False
        try:
            known = any(scene.dem is not None for scene in scenes_for(workspace, region))
        except WorkspaceError:  # an event that cannot be read just now: reading it on purpose says why
            return False
        return known or (bool(self._ground.dem) and self._map_state.inputs.post is not None)

    def problem(self, region: str, needed_by: str = "") -> str:
        """The first thing that is missing; empty where the event can teach.

        Args:
            region: to teach.
            needed_by: name of a model that needs the ground; empty: none does.
        """
        workspace = self._workspace
        if workspace is None:
            return ""
        if not self._has_landslide:
            return self.tr("Draw some landslides on the Label page, or accept candidates on the Review page.")
        if not self._has_background:
            return self.tr(
                "The model must also see what is no landslide: mark an area in which every landslide is "
                "drawn (Label page), or reject wrong candidates."
            )
        try:
            scenes = scenes_for(workspace, region)
            if all(knows_dem(workspace, scene, self._ground) for scene in self._shown(scenes)):
                check_terrain(scenes, needed_by)  # else a click keeps what is chosen first
        except LandslideMapperError as error:
            return translated(error)
        if not scenes and self._map_state.inputs.post is None:
            return self.tr("Choose the rasters of the event on the Map page.")
        return ""

    def scenes(self, region: str, *, terrain: bool = False, needed_by: str = "") -> EventTrainingScenes:
        """What the event teaches a region; the rasters of the Map page become a scene of the event.

        Args:
            region: to teach.
            terrain: the ground is learned from, too.
            needed_by: name of a model that cannot do without it; empty: there is none.

        Raises:
            LandslideMapperError: when something is missing, or the event cannot be written.
        """
        workspace = self._workspace
        if workspace is None:
            raise RuntimeError("No event is open.")
        pre, post = self._map_state.inputs.pre, self._map_state.inputs.post
        if post is not None and not workspace.read_only and post.providerType() == "gdal":
            shown = self._shown(scenes_for(workspace, region))
            for scene in shown:
                remember_dem(workspace, scene, self._ground)
            if not shown:
                remember_scene(workspace, post, pre, region, self._ground)
        return EventTrainingScenes(workspace, region, terrain=terrain, needed_by=needed_by)

    @property
    def _ground(self) -> GroundMemory:
        """What the Map page says of the ground; nothing where the event cannot keep it."""
        writable = self._workspace is not None and not self._workspace.read_only
        return self._map_state.inputs.ground.memory if writable else GroundMemory()

    def _shown(self, scenes: list[EventScene]) -> list[EventScene]:
        """Those of the scenes that the Map page shows."""
        post = self._map_state.inputs.post
        source = "" if post is None else post.source()
        return [scene for scene in scenes if str(scene.post) == source]

    def _show(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        self.title.setText(workspace.title)
        self.news_text.setText(self._format_news())
        scenes = scenes_of(workspace)
        self.scene_text.setText(self._format_scenes(scenes))
        self.scene_text.setVisible(bool(scenes))
        unsaved = [
            workspace.layer(table).name() for table in TAUGHT_BY if workspace.layer(table).isModified()
        ]
        text = self.tr("Edits that are not saved yet are used too: {}").format(", ".join(unsaved))
        self.unsaved_text.setText(text)
        self.unsaved_text.setVisible(bool(unsaved))

    def _format_news(self) -> str:
        news = self.news
        if not news.total:
            if news.version is None:
                return self.tr("Nothing to learn from yet.")
            return self.tr("Nothing new since version {}.").format(news.version)
        labels = self.tr("labels: {}")
        parts = [
            text.format(f"{Figure(count):,}")
            for text, count in (
                (labels, news.labels),
                (self.tr("accepted: {}"), news.accepted),
                (self.tr("edited: {}"), news.edited),
                (self.tr("rejected: {}"), news.rejected),
            )
            if count
        ]
        listed = ", ".join(parts)
        if news.version is None:
            return self.tr("To learn from: {}").format(listed)
        return self.tr("{what} since version {number}").format(what=listed, number=news.version)

    def _format_scenes(self, scenes: list[EventScene]) -> str:
        names = [
            f"{short_name(scene.post)} ({scene.region})" if scene.region else short_name(scene.post)
            for scene in scenes[:3]
        ]
        text = self.tr("Scenes: {}").format(", ".join(names))
        more = len(scenes) - len(names)
        return text if more <= 0 else self.tr("{text} and {count} more").format(text=text, count=more)

    def _on_changed(self, table: str) -> None:
        if table in (*TAUGHT_BY, "runs", "scenes") and self.isVisible():
            self._timer.start()


_LANDSLIDES = "\"status\" IN ('accepted', 'edited')"
_REJECTED = "\"status\" = 'rejected'"
_TRAINING = "\"role\" = 'training'"


def _any(workspace: Workspace, table: str, expression: str | None = None) -> bool:
    return next(workspace.rows(table, expression, fields=()), None) is not None
