"""The Update page: a model, a region, and the open event or other scenes in; a better version out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from landslide_mapper.core.option_texts import option_text
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.errors import JobError
from landslide_mapper.gui.event.context import DockContext, default_folder
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.inputs.model_chooser import ModelChooser
from landslide_mapper.gui.inputs.region_chooser import RegionChooser
from landslide_mapper.gui.inputs.scenes_form import ScenesForm
from landslide_mapper.gui.training.boxes_plan import BoxesPlan
from landslide_mapper.gui.training.free_model import free_name, model_folder
from landslide_mapper.gui.training.live_choice import LiveChoice
from landslide_mapper.gui.training.training_choices import ExemplarConsent, MinutesBox
from landslide_mapper.gui.training.training_curve import TrainingCurve
from landslide_mapper.gui.training.training_source import TrainingSource
from landslide_mapper.gui.training.update_plan import UpdatePlan
from landslide_mapper.gui.training.update_result import UpdateResult
from landslide_mapper.gui.training.version_chooser import version_before
from landslide_mapper.gui.widgets.forms import Form, Notice, primary_button, shrinkable
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.jobs.options import UPDATE
from landslide_mapper.jobs.reports import UpdateReport
from landslide_mapper.jobs.scenes import slug
from landslide_mapper.jobs.train_boxes_options import TRAIN_BOXES
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.history import history
from landslide_mapper.vocabulary import STARTER, STRATEGIES, WITH_OLD_SCENES

if TYPE_CHECKING:
    from landslide_mapper.backend import EpochFigures

DEFAULT_MINUTES = 20


class UpdatePage(Page):
    """Starts updates and shows what came of them."""

    requested = pyqtSignal(object)
    live_switched = pyqtSignal(bool)
    back_wanted = pyqtSignal()
    train_wanted = pyqtSignal()

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._busy = False
        self._following = False
        self._proposed = ""
        self.notice = Notice()
        self.notice.button.clicked.connect(self.train_wanted)
        self.column.addWidget(self.notice)
        self._build_model()
        self.source = TrainingSource(context, ScenesForm(self.tr("Learn fr&om"), regions_in_rows=False))
        self.source.changed.connect(self._on_source_changed)
        self.column.addWidget(self.source)
        self._build_choices()
        self._build_advanced()
        self.update_button = primary_button(
            self.tr("&Update the model"),
            self.tr("Teach the model what is new; it stays as it is unless it gets better"),
            "updateButton",
        )
        self.update_button.clicked.connect(self._request)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.curve = TrainingCurve()
        self.result = UpdateResult()
        self.back_button = QPushButton()
        self.back_button.setObjectName("backToLastVersion")
        self.back_button.setToolTip(
            self.tr("Use the version before the one in use again, and refresh the view (B while reviewing)")
        )
        self.back_button.clicked.connect(self.back_wanted)
        for widget in (self.update_button, self.hint, self.back_button, self.curve, self.result):
            self.column.addWidget(widget)
        self._on_model_changed()

    def title(self) -> str:
        """Name of the page on its tab."""
        return self.tr("Update")

    def connect_project(self) -> None:
        """Follow the project, and offer its layers as the first scene."""
        self.source.connect_project()
        if not self._following:
            self._following = True
            self.context.events.changed.connect(self._on_event_changed)
            self._on_event_changed(self.context.events.current)

    def disconnect_project(self) -> None:
        """Let go of the project."""
        self.source.disconnect_project()
        if self._following:
            self._following = False
            self.context.events.changed.disconnect(self._on_event_changed)

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        self._busy = busy
        self.result.set_busy(busy)
        self.back_button.setEnabled(not busy)
        if not busy:
            self.curve.end()
            self.source.event_training.look()
        self.refresh()

    def show_epoch(self, metrics: EpochFigures) -> None:
        """Add a finished epoch to the curve."""
        self.curve.add(metrics)

    def show_report(self, report: UpdateReport) -> None:
        """Show what came of an update, and the version that is in use now."""
        self.model.read()
        self.result.show_report(report, self.model.version.number if self.model.version else None)
        # Only then is it known how large the result is.
        QTimer.singleShot(0, self._scroll_to_result)

    def problem(self) -> str:
        """The first thing that is missing; empty where the update can start."""
        if self.model.error:
            return self.model.error
        if self.model.version is None and not self.model.is_starter:
            return self.tr("Choose a model.")
        problem = self.region.problem()
        if not problem:
            problem = self.source.problem(self.region.region(), self._needs_terrain())
        if not problem and self._needs_old_scenes() and not Path(self.old_scenes.filePath()).is_file():
            return self.tr("This strategy also trains on the old regions: choose their scene list.")
        return problem

    def plan(self) -> UpdatePlan:
        """What the fields say, as a job.

        Raises:
            JobError: when a layer cannot be used.
        """
        quick = self.quick.isChecked() and self._offers_quick()
        job = UPDATE.make(
            {
                "model": self._own_copy() if self.model.is_starter else self.model.path or Path(),
                "start_from": STARTER if self.model.is_starter else None,
                "region": self.region.region(),
                "scenes": (),
                "strategy": self.strategy.currentData(),
                "max_minutes": self.minutes.minutes(),
                "device": self.context.settings.device,
                "settings": self.consent.settings(),
                **self.source.values(self.more),
            }
        )
        return UpdatePlan(
            job,
            self.source.chosen(job.region, needed_by=self._needs_terrain()),
            self.source.event_id,
            old_scenes=Path(self.old_scenes.filePath()) if self._needs_old_scenes() else None,
            quick_first=quick,
        )

    def boxes_plan(self) -> BoxesPlan:
        """What the fields say, as a job that teaches boxes.

        Raises:
            LandslideMapperError: when the model cannot be taught boxes of the region, or a layer not be used.
        """
        path, version = self.model.path, self.model.version
        if self.model.is_starter or path is None or version is None:
            raise JobError(
                "Boxes are taught to a model of your own. Update the starter first: that makes one."
            )
        region = version.spec.region(self.region.region()).id
        job = TRAIN_BOXES.make(
            {
                "model": path,
                "region": region,
                "scenes": (),
                "max_minutes": self.minutes.minutes(),
                "device": self.context.settings.device,
                **self.source.values(self.more),
            }
        )
        return BoxesPlan(job, self.source.chosen(region, needed_by=self._needs_terrain()))

    @property
    def maps_again(self) -> bool:
        """Whether the map is to be made anew after an update."""
        return self.source.from_event and self.map_again.isChecked()

    def refresh(self, *_: object) -> None:
        """Bring hints and the button in line with the fields."""
        problem = self.problem()
        self.map_again.setVisible(self.source.from_event)
        offers_live = self.source.from_event and self._offers_quick()
        self.live.setVisible(offers_live)
        if not offers_live:
            self.live.box.setChecked(False)
        self.quick.setEnabled(self._offers_quick())
        for widget in (self.old_scenes, self._old_scenes_label):
            widget.setVisible(self._needs_old_scenes())
        for button in (self.update_button, self.boxes_button):
            button.setEnabled(not problem and not self._busy)
        self.hint.setText(problem or self._what_happens())
        self._show_notice()

    def _build_model(self) -> None:
        self.model = ModelChooser(self.context.settings)
        self.region = RegionChooser()
        form = Form()
        form.add(self.tr("Mo&del"), self.model, self.tr("The model that learns"), self.model.combo)
        form.add(
            self.tr("Re&gion"),
            self.region,
            self.tr("The region of the scenes: one that the model knows, or a new name"),
            self.region.combo,
        )
        self.column.addLayout(form)
        self.model.changed.connect(self._on_model_changed)
        self.region.changed.connect(self.refresh_soon)

    def _on_event_changed(self, workspace: Workspace | None) -> None:
        self.quick.setChecked(workspace is not None)

    def _on_source_changed(self) -> None:
        """The region of the event's scenes is the one to teach, unless the analyst says another.

        The starter has no region to choose: what it becomes is called after the event.
        """
        event, regions = self.context.events.current, self.source.event_training.regions()
        if not regions and event is not None and self.model.is_starter:
            regions = [slug(event.title)[:64]]
        if regions and self.region.region() in ("", self._proposed):
            self._proposed = regions[0]
            self.region.combo.setEditText(self._proposed)
        self.refresh_soon()

    def _build_choices(self) -> None:
        self.minutes = MinutesBox(DEFAULT_MINUTES)
        form = Form()
        form.add(self.tr("&Time limit"), self.minutes, self.tr("The update stops then at the latest"))
        self.column.addLayout(form)
        self.quick = WrappingCheckBox(
            self.tr("Quick update first"),
            self.tr(
                "A first version after some seconds, in which only the region's own decoder has learned. "
                "The full update follows at once, and is published only if it is better still."
            ),
            "quickFirst",
        )
        self.map_again = WrappingCheckBox(
            self.tr("Map again afterwards"),
            self.tr(
                "The map is made anew with the new version where you mapped last; candidates that you have "
                "reviewed stay as they are"
            ),
            "mapAgain",
        )
        self.map_again.setChecked(True)
        self.consent = ExemplarConsent()
        self.live = LiveChoice(self.context.settings)
        self.live.box.toggled.connect(self.live_switched)
        for box in (self.quick, self.map_again, self.live, self.consent):
            self.column.addWidget(box)

    def _build_advanced(self) -> None:
        group = QgsCollapsibleGroupBox(self.tr("Advanced"))
        group.setCollapsed(True)
        # When it is opened it shows all that is in it, what is not asked for, too.
        group.collapsedStateChanged.connect(self.refresh)
        self.strategy = shrinkable(QComboBox())
        self.strategy.setObjectName("strategy")
        for name in STRATEGIES:
            text = self.tr("{} (recommended)") if name == STRATEGIES[0] else self.tr("{} (for comparison)")
            self.strategy.addItem(text.format(name), name)
        self.strategy.currentIndexChanged.connect(self.refresh_soon)
        self.old_scenes = QgsFileWidget()
        self.old_scenes.setObjectName("oldScenes")
        self.old_scenes.setFilter(self.tr("Scene lists (*.json)"))
        self.old_scenes.fileChanged.connect(self.refresh_soon)
        form = Form(group)
        form.add(self.tr("Strateg&y"), self.strategy, option_text(UPDATE.option("strategy").help))
        self._old_scenes_label = form.add(
            self.tr("Old scen&es"),
            self.old_scenes,
            option_text(UPDATE.option("old_scenes").help),
            self.old_scenes.lineEdit(),
        )
        self.more = self.source.add_options(form, UPDATE, ("epochs", "seed"))
        self.boxes_button = QPushButton(self.tr("Teach boxes"))
        self.boxes_button.setObjectName("teachBoxes")
        self.boxes_button.setToolTip(option_text(TRAIN_BOXES.summary))
        form.addRow(self.boxes_button)
        self.column.addWidget(group)

    def refresh_soon(self, *_: object) -> None:
        """Refresh once everything that is changing has changed."""
        QTimer.singleShot(0, self.refresh)

    def _scroll_to_result(self) -> None:
        self.ensureWidgetVisible(self.result)

    def _offers_quick(self) -> bool:
        return self.strategy.currentData() == STRATEGIES[0]

    def _needs_old_scenes(self) -> bool:
        return self.strategy.currentData() in WITH_OLD_SCENES

    def _needs_terrain(self) -> str:
        """Name of the model where it sees the ground; else empty."""
        version, path = self.model.version, self.model.path
        return (
            path.stem if path is not None and version is not None and version.spec.input.sees_terrain else ""
        )

    def _own_copy(self) -> Path:
        """The model that is made from the starter: with the event, or where results go."""
        event, post = self.context.events.current, self.context.map_state.inputs.post
        folder = default_folder(post.source() if post is not None else None)
        if event is not None and not event.read_only:
            folder = event.folder
        return model_folder(folder, free_name(folder, self.region.region()))

    def _what_happens(self) -> str:
        if self.model.is_starter:
            text = self.tr("A model of your own is made from the starter and learns '{}'. The starter stays.")
            return text.format(self.region.region())
        if self.region.is_new:
            return self.tr("'{}' is new to the model: it gets a decoder of its own.").format(
                self.region.region()
            )
        return self.tr("The model knows '{}': its decoder learns on.").format(self.region.region())

    def _show_notice(self) -> None:
        if self.model.combo.currentIndex() < 0:
            text = self.tr("No model yet: train one on the Train page, or open an .lsmodel folder.")
            self.notice.show_text(text, self.tr("Train a model…"))
        elif not self.source.from_event and self.source.scenes.needs_polygons():
            self.notice.show_text(
                self.tr(
                    "An update needs examples: add a post-event raster and a polygon layer in which all "
                    "landslides of an area are drawn."
                )
            )
        else:
            self.notice.show_text("")

    def _on_model_changed(self) -> None:
        version, versions = self.model.version, []
        if version is not None and self.model.path is not None:
            versions = history(ModelFolder(self.model.path))
        self.region.set_known([region.id for region in version.spec.regions] if version else [])
        self.result.clear()
        self.result.show_versions(version.number if version else None, versions)
        before = version_before(version)
        self.back_button.setText(self.tr("&Back to version {}").format(before))
        self.back_button.setVisible(before is not None)
        name, number = "", version.number if version else None
        if self.model.path is not None:
            name = self.model.path.stem
        elif self.model.is_starter:
            name, number = STARTER, 0  # whatever the event has is new to it
        self.source.event_training.set_model(name, number)
        self.refresh()

    def _request(self) -> None:
        self.refresh()
        if self.update_button.isEnabled():
            self.requested.emit(self)
