"""The Train page: labelled scenes of the project, or a scene list, in; a new model out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from landslide_mapper.core.option_texts import option_text
from landslide_mapper.gui.event.context import DockContext, default_folder
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.inputs.region_chooser import RegionChooser
from landslide_mapper.gui.inputs.scenes_form import ScenesForm
from landslide_mapper.gui.training import search_plan
from landslide_mapper.gui.training.free_model import free_name, model_folder
from landslide_mapper.gui.training.search_plan import SearchFields, SearchPlan
from landslide_mapper.gui.training.small_copy import OPTIONS, SmallCopyPlan, TeacherField
from landslide_mapper.gui.training.train_plan import TrainPlan
from landslide_mapper.gui.training.training_choices import ExemplarConsent, MinutesBox
from landslide_mapper.gui.training.training_curve import TrainingCurve
from landslide_mapper.gui.training.training_source import TrainingSource
from landslide_mapper.gui.widgets.forms import Form, Notice, primary_button, shrinkable
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.jobs.compress_options import COMPRESS
from landslide_mapper.jobs.fetch_weights_options import FETCH_WEIGHTS
from landslide_mapper.jobs.pretrain_options import PRETRAIN
from landslide_mapper.jobs.search_options import SEARCH
from landslide_mapper.jobs.train_options import TRAIN
from landslide_mapper.model.folder import is_taken
from landslide_mapper.vocabulary import OWN_NETWORKS

if TYPE_CHECKING:
    from landslide_mapper.backend import EpochFigures

NETWORKS = ("mobilenet_v2", "resnet18", "resnet34", "tsmu", "rau")
DEFAULT_MINUTES = 30


class TrainPage(Page):
    """Starts initial training."""

    requested = pyqtSignal(object)
    pretrain_wanted = pyqtSignal()
    """An encoder is to be prepared from images without labels."""
    weights_wanted = pyqtSignal()
    """Weights of the encoder are to be downloaded, once the analyst has agreed."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._busy = False
        self.notice = Notice()
        self.column.addWidget(self.notice)
        self.source = TrainingSource(context, ScenesForm(self.tr("Train &on")))
        self.column.addWidget(self.source)
        self._build_model()
        self.train_button = primary_button(
            self.tr("Tr&ain the model"), self.tr("Train a new model on these scenes"), "trainButton"
        )
        self.train_button.clicked.connect(self._request)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.curve = TrainingCurve()
        for widget in (self.train_button, self.hint, self.curve):
            self.column.addWidget(widget)
        self.source.changed.connect(self._on_source_changed)
        self.refresh()

    def title(self) -> str:
        """Name of the page on its tab."""
        return self.tr("Train")

    def connect_project(self) -> None:
        """Follow the project, and offer its layers as the first scene."""
        self.source.connect_project()

    def disconnect_project(self) -> None:
        """Let go of the project."""
        self.source.disconnect_project()

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        self._busy = busy
        if not busy:
            self.curve.end()
        self.refresh()

    def show_epoch(self, metrics: EpochFigures) -> None:
        """Add a finished epoch to the curve."""
        self.curve.add(metrics)

    def model_path(self) -> Path:
        """Folder of the model to make."""
        folder = Path(self.folder.filePath() or default_folder())
        return model_folder(folder, self.model_name())

    def model_name(self) -> str:
        """Name of the model to make: as typed, else after the first region."""
        typed = self.name.text().strip()
        return typed.removesuffix(".lsmodel") if typed else self._default_name()

    def problem(self) -> str:
        """The first thing that is missing; empty where the training can start."""
        problem = self.region.problem() if self.source.from_event else ""
        problem = problem or self.source.problem(self.region.region())
        problem = problem or self.teacher.problem() or self._search_problem()
        if problem:
            return problem
        if is_taken(self.model_path()):
            return self.tr("There is a model '{}' already. Choose another name or folder.").format(
                self.model_name()
            )
        return ""

    def plan(self) -> TrainPlan | SmallCopyPlan | SearchPlan:
        """What the fields say, as a job.

        Raises:
            JobError: when a layer cannot be used.
        """
        common = {
            "scenes": (),
            "network": self.network.currentData(),
            "max_minutes": self.minutes.minutes(),
            "device": self.context.settings.device,
            "settings": self.consent.settings(),
        }
        more, teacher = self.source.values(self.more), self.teacher.teacher()
        region = self.region.region() if self.source.from_event else None
        # A teacher sees the ground or not; where it does not, elevations are not looked at.
        ground = self._offers_terrain() and (teacher is not None or self.terrain.isChecked())
        scenes, event = self.source.chosen(region, terrain=ground), self.source.event_id
        if self.search.asked():
            same = {name: more[name] for name in search_plan.OPTIONS} | self.search.values()
            return SearchPlan(SEARCH.make({**common, **same, "output": self.model_path()}), scenes, event)
        if teacher is None:
            job = TRAIN.make({**common, **more, "model": self.model_path()})
            return TrainPlan(job, scenes, event)
        same = {name: more[name] for name in OPTIONS}
        job = COMPRESS.make({**common, **same, "model": teacher, "output": self.model_path()})
        return SmallCopyPlan(job, scenes, event)

    def start_from_encoder(self, encoder: Path) -> None:
        """Set the fields so that the next training starts from an encoder file, by its network."""
        self.network.setCurrentIndex(0)
        self.show_encoder(encoder)

    def show_encoder(self, encoder: Path) -> None:
        """Set the fields so that the next training starts from a file of the chosen network's weights."""
        self.more.show("start_from", "")
        self.more.show("encoder_weights", str(encoder))
        self.advanced.setCollapsed(False)

    def refresh(self) -> None:
        """Bring titles, hints and the button in line with the fields."""
        self.name.setPlaceholderText(self._default_name())
        self.folder.lineEdit().setPlaceholderText(str(default_folder()))
        copies = self.teacher.teacher() is not None
        text = self.tr("M&ake the small copy") if copies else self.tr("Tr&ain the model")
        self.train_button.setText(text)
        self.search.refresh(offered=not copies)
        usable = OPTIONS if copies else search_plan.OPTIONS if self.search.asked() else self.more.widgets
        for name, widget in self.more.widgets.items():
            widget.setEnabled(name in usable)
        problem = self.problem()
        self.train_button.setEnabled(not problem and not self._busy)
        self.hint.setText(problem)
        self.hint.setVisible(bool(problem))
        self.notice.show_text(self._empty_state())
        for widget in (self.region_label, self.region):
            widget.setVisible(self.source.from_event)
        self.terrain.setVisible(self._offers_terrain())

    def _build_model(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("modelName")
        self.name.textChanged.connect(self._refresh_soon)
        self.folder = QgsFileWidget()
        self.folder.setObjectName("modelFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.fileChanged.connect(self._refresh_soon)
        self.minutes = MinutesBox(DEFAULT_MINUTES)
        self.region = RegionChooser()
        self.region.changed.connect(self._refresh_soon)
        form = Form()
        self.region_label = form.add(
            self.tr("Re&gion"),
            self.region,
            self.tr("A name for the region that the event lies in, such as that of the mountains"),
            self.region.combo,
        )
        form.add(self.tr("Model &name"), self.name, self.tr("Name of the new model"))
        form.add(
            self.tr("Sa&ve in"), self.folder, self.tr("Folder for the new model"), self.folder.lineEdit()
        )
        form.add(
            self.tr("&Time limit"),
            self.minutes,
            self.tr("Training stops then at the latest and keeps the best state so far"),
        )
        self.column.addLayout(form)
        self.terrain = WrappingCheckBox(
            self.tr("Learn from terrain too"),
            self.tr(
                "The model sees slope and position on the slope from the elevation model, and needs one for "
                "every map from then on"
            ),
            "learnTerrain",
        )
        self.consent = ExemplarConsent()
        for box in (self.terrain, self.consent):
            self.column.addWidget(box)
        self._build_advanced()

    def _build_advanced(self) -> None:
        group = QgsCollapsibleGroupBox(self.tr("Advanced"))
        group.setCollapsed(True)
        self.network = shrinkable(QComboBox())
        self.network.setObjectName("network")
        self.network.currentIndexChanged.connect(self._refresh_soon)
        self.network.addItem(self.tr("Recommended"), None)
        for name in NETWORKS:
            self.network.addItem(self.tr("tsmu (as in the paper, slow)") if name == "tsmu" else name, name)
        form = Form(group)
        form.add(self.tr("Net&work"), self.network, option_text(TRAIN.option("network").help))
        more = (
            *("decoder", "attention", "loss", "derived", "settings.multi_scale", "epochs", "seed"),
            *("start_from", "encoder_weights", "context", "context_weights", "gsd_m", "normalization"),
        )
        self.more = self.source.add_options(form, TRAIN, more)
        self.download_button = QPushButton(self.tr("Download weights…"))
        self.download_button.setObjectName("downloadWeights")
        self.download_button.setToolTip(option_text(FETCH_WEIGHTS.summary))
        self.download_button.clicked.connect(self.weights_wanted)
        form.addRow(self.download_button)
        self.prepare_button = QPushButton(self.tr("Pre-train an encoder…"))
        self.prepare_button.setObjectName("prepareEncoder")
        self.prepare_button.setToolTip(option_text(PRETRAIN.summary))
        self.prepare_button.clicked.connect(self.pretrain_wanted)
        form.addRow(self.prepare_button)
        self.teacher = TeacherField()
        self.teacher.fileChanged.connect(self._refresh_soon)
        form.add(
            self.tr("Small &copy of"),
            self.teacher,
            self.tr(
                "A small, quick network learns what this model answers on the scenes above, for mapping on "
                "laptops. The model itself stays as it is."
            ),
            self.teacher.lineEdit(),
        )
        self.search = SearchFields(form, self._refresh_soon)
        self.column.addWidget(group)
        self.advanced = group

    def _search_problem(self) -> str:
        network = self.network.currentData()
        if not self.search.asked() or network not in OWN_NETWORKS:
            return ""
        return self.tr("Network {} has a decoder of its own: choose another network to search.").format(
            network
        )

    def _offers_terrain(self) -> bool:
        return self.source.from_event and self.source.event_training.has_terrain(self.region.region())

    def _default_name(self) -> str:
        """A name that is free, so that a finished training is not met by a complaint about its own model."""
        rows = self.source.scenes.used_rows()
        regions = [row.region_id() for row in rows if row.region_id()]
        if self.source.from_event:
            regions = [self.region.region()] if self.region.region() else []
        first = regions[0] if regions else "landslides"
        if teacher := self.teacher.teacher():
            first = f"{teacher.stem}_small"
        return free_name(Path(self.folder.filePath() or default_folder()), first)

    def _empty_state(self) -> str:
        if self.source.from_event or not self.source.scenes.needs_polygons():
            return ""
        return self.tr(
            "Training needs examples: add a post-event raster and a polygon layer in which all landslides "
            "of an area are drawn."
        )

    def _on_source_changed(self) -> None:
        """The region of the event's scenes is the one to teach, unless the analyst says another."""
        if not self.region.region():
            self.region.combo.setEditText(next(iter(self.source.event_training.regions()), ""))
        self.refresh()

    def _request(self) -> None:
        self.refresh()
        if self.train_button.isEnabled():
            self.curve.start()
            self.requested.emit(self)

    def _refresh_soon(self, *_: object) -> None:
        QTimer.singleShot(0, self.refresh)
