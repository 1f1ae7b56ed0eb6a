"""What a model is to learn from: the open event, or other scenes in its place. Shared by Train and Update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.event_training import EventTrainingBox
from landslide_mapper.gui.inputs.chosen_scenes import ChosenScenes
from landslide_mapper.gui.inputs.option_fields import OptionFields
from landslide_mapper.gui.inputs.scenes_form import ScenesForm
from landslide_mapper.gui.widgets.forms import Form
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.jobs.option import JobOptions

PATCH_SIZE = "patch_size"
EVENT_PATCH = 128
"""Side of the patches of an event, whose labelled areas are small: many small patches teach more than one."""


class TrainingSource(QWidget):
    """An event teaches by itself; layers and scene lists are folded away while one is open."""

    changed = pyqtSignal()

    def __init__(self, context: DockContext, scenes: ScenesForm, parent: QWidget | None = None) -> None:
        """Show no event yet.

        Args:
            context: knows the event.
            scenes: what there is beside it.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._context = context
        self._following = False
        self.event_training = EventTrainingBox(context.map_state)
        self.event_training.changed.connect(self.changed)
        self.others = QgsCollapsibleGroupBox(self.tr("Scenes"))
        self.others.setObjectName("otherScenes")
        self.others.setSaveCollapsedState(False)
        self.use_others = WrappingCheckBox(
            self.tr("Learn from these in place of the event"),
            self.tr("The event's labels and reviewed candidates are left out"),
            "useOtherScenes",
        )
        self.use_others.box.toggled.connect(self.changed)
        self.use_others.hide()
        self.scenes = scenes
        scenes.changed.connect(self.changed)
        inside = QVBoxLayout(self.others)
        for widget in (self.use_others, scenes):
            inside.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.event_training, self.others):
            column.addWidget(widget)

    @property
    def from_event(self) -> bool:
        """Whether the open event teaches, not other scenes."""
        return self.event_training.workspace is not None and not self.use_others.isChecked()

    @property
    def event_id(self) -> EventId | None:
        """The event that teaches; None where other scenes do."""
        workspace = self.event_training.workspace if self.from_event else None
        return None if workspace is None else EventId.of(workspace)

    def add_options(self, form: Form, job: JobOptions, names: Sequence[str]) -> OptionFields:
        """Add fields for options of the job, and one for the size of the patches."""
        as_needed = {PATCH_SIZE: self.tr("As needed")}
        return OptionFields(form, job, names, self.tr("As recommended"), as_needed)

    def values(self, options: OptionFields) -> dict[str, Any]:
        """What was chosen of the options; patches are as the analyst says, else as the scenes need them."""
        said = options.values()
        return {**said, PATCH_SIZE: said[PATCH_SIZE] or (EVENT_PATCH if self.from_event else None)}

    def connect_project(self) -> None:
        """Follow the project and the open event."""
        self.scenes.connect_project()
        if not self._following:
            self._following = True
            self._context.events.changed.connect(self._on_event_changed)
            self._on_event_changed(self._context.events.current)

    def disconnect_project(self) -> None:
        """Let go of the project and the event."""
        self.scenes.disconnect_project()
        if self._following:
            self._following = False
            self._context.events.changed.disconnect(self._on_event_changed)
            self.event_training.set_workspace(None)

    def problem(self, region: str, needed_by: str = "") -> str:
        """The first thing that is missing; empty where nothing is.

        Args:
            region: that an event is to teach.
            needed_by: name of a model that needs the ground of the event's scenes; empty: none does.
        """
        if self.from_event:
            return self.event_training.problem(region, needed_by)
        return self.scenes.problem()

    def chosen(
        self, region: str | None, *, terrain: bool = False, needed_by: str = ""
    ) -> ChosenScenes | EventTrainingScenes:
        """The scenes, still to be turned into files.

        Args:
            region: of the event's scenes, and of others that do not name theirs.
            terrain: the ground of the event's scenes is learned from, too.
            needed_by: name of a model that cannot do without it; empty: there is none.

        Raises:
            LandslideMapperError: when a layer cannot be used, or something is missing in the event.
        """
        if self.from_event:
            return self.event_training.scenes(region or "", terrain=terrain, needed_by=needed_by)
        return self.scenes.chosen(region, self._context.events.areas)

    def _on_event_changed(self, workspace: Workspace | None) -> None:
        is_open = workspace is not None
        self.event_training.set_workspace(workspace)
        self.others.setTitle(self.tr("Other scenes") if is_open else self.tr("Scenes"))
        self.others.setCollapsed(is_open)
        self.use_others.setVisible(is_open)
        self.use_others.setChecked(False)
        self.changed.emit()
