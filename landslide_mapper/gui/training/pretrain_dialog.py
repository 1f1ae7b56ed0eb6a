"""Which images an encoder is prepared from, for how long, and where to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.layer_files import raster_file
from landslide_mapper.core.option_texts import option_text
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.inputs.option_fields import OptionFields
from landslide_mapper.gui.results.results import is_probability
from landslide_mapper.gui.training.pretrain_plan import PretrainPlan
from landslide_mapper.gui.training.training_choices import MinutesBox
from landslide_mapper.gui.widgets.forms import FittedLabel, Form, shrinkable
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.jobs.pretrain_options import PRETRAIN

NETWORKS = ("mobilenet_v2", "resnet18", "resnet34", "mit_b0")
SUFFIX = ".safetensors"
MINUTES = 30
MORE = ("start_from", "teacher", "epochs", "seed", "clouds", "patch_size")
_LAYER, _FILE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class PretrainDialog(QDialog):
    """Raster layers of the project, and files, to learn from; no labels are needed."""

    wanted = pyqtSignal(object)
    """The plan that the fields say."""

    def __init__(self, folder: Path, device: str, parent: QWidget | None = None) -> None:
        """Show the project's rasters.

        Args:
            folder: proposed for the encoder.
            device: where the network runs.
            parent: owner.
        """
        super().__init__(parent)
        self._device = device
        self.setWindowTitle(self.tr("Prepare an encoder from own images"))
        self.hint = FittedLabel("pretrainHint")
        self.images = QListWidget()
        self.images.setObjectName("pretrainImages")
        for layer in sorted(QgsProject.instance().mapLayers().values(), key=lambda one: str(one.name())):
            if isinstance(layer, QgsRasterLayer) and layer.isValid() and not is_probability(layer):
                self._add(layer.name(), _LAYER, layer.id(), checked=False)
        self.add_button = QPushButton(self.tr("&Add files…"))
        self.add_button.setObjectName("pretrainAddFiles")
        self.add_button.clicked.connect(self._ask_files)
        self.network = shrinkable(QComboBox())
        self.network.setObjectName("pretrainNetwork")
        self.network.addItem(self.tr("Recommended"), None)
        for name in NETWORKS:
            self.network.addItem(name, name)
        self.minutes = MinutesBox(MINUTES)
        self.minutes.setMinimum(1)
        self.minutes.setClearValue(MINUTES)
        self.file = QgsFileWidget()
        self.file.setObjectName("pretrainFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(f"*{SUFFIX}")
        self.file.setFilePath(str(_free(folder)))
        option = PRETRAIN.option("overwrite")
        self.replace = WrappingCheckBox(option_text(option.text), option_text(option.help), "pretrainReplace")
        self._lay_out()
        self.images.itemChanged.connect(self._refresh)
        self.file.fileChanged.connect(self._refresh)
        self._refresh()

    def add_files(self, names: list[str]) -> None:
        """Add files to the list."""
        for name in names:
            self._add(Path(name).name, _FILE, name, checked=True)
        self._refresh()

    def plan(self) -> PretrainPlan:
        """What the fields say, as a job.

        Raises:
            LandslideMapperError: when a layer cannot be used.
        """
        output = Path(self.file.filePath())
        if output.suffix.lower() != SUFFIX:
            output = output.with_name(output.name + SUFFIX)
        job = PRETRAIN.make(
            {
                "rasters": tuple(Path(one) for one in self._checked(_FILE)),
                "output": output,
                "network": self.network.currentData(),
                "max_minutes": self.minutes.minutes(),
                "device": self._device,
                "overwrite": self.replace.isChecked(),
                **self.more.values(),
            }
        )
        layers = [QgsProject.instance().mapLayer(one) for one in self._checked(_LAYER)]
        found = [raster_file(layer, layer.extent()) for layer in layers if layer is not None]
        return PretrainPlan(job, tuple(found))

    def accept(self) -> None:
        """Hand the plan over; where it cannot be made, say why and stay."""
        try:
            plan = self.plan()
        except LandslideMapperError as error:
            self.hint.setText(translated(error))
            return
        super().accept()
        self.wanted.emit(plan)

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.start_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.start_button.setText(self.tr("&Prepare"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = Form()
        form.add(self.tr("&Images"), self.images, option_text(PRETRAIN.option("rasters").help))
        form.addRow("", self.add_button)
        form.add(self.tr("&Network"), self.network, option_text(PRETRAIN.option("network").help))
        form.add(self.tr("&Time limit"), self.minutes, option_text(PRETRAIN.option("max_minutes").help))
        form.add(
            self.tr("&Save as"), self.file, option_text(PRETRAIN.option("output").help), self.file.lineEdit()
        )
        group = QgsCollapsibleGroupBox(self.tr("Advanced"))
        group.setCollapsed(True)
        self.more = OptionFields(Form(group), PRETRAIN, MORE, self.tr("As recommended"))
        column = QVBoxLayout(self)
        column.addWidget(self.hint)
        column.addLayout(form)
        for widget in (self.replace, group, self.buttons):
            column.addWidget(widget)
        self.resize(520, self.sizeHint().height())

    def _add(self, text: str, role: int, value: str, checked: bool) -> None:
        item = QListWidgetItem(text)
        item.setData(role, value)
        item.setToolTip(value if role == _FILE else text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.images.addItem(item)

    def _checked(self, role: int) -> Iterator[str]:
        for row in range(self.images.count()):
            item = self.images.item(row)
            if item.checkState() == Qt.CheckState.Checked and item.data(role):
                yield str(item.data(role))

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Images"))
        self.add_files(names)

    def _refresh(self, *_: object) -> None:
        chosen = [*self._checked(_LAYER), *self._checked(_FILE)]
        text = self.tr(
            "The encoder learns from images without labels what your land looks like: of any date, with the "
            "bands that the training will have. Try whether it helps: the starter is often the better start."
        )
        self.hint.setText(text if chosen else text + " " + self.tr("Choose one image at least."))
        self.start_button.setEnabled(bool(chosen) and bool(self.file.filePath().strip()))


def _free(folder: Path) -> Path:
    """A name that is not taken."""
    number = 1
    while (path := folder / f"encoder{'' if number == 1 else number}{SUFFIX}").exists():
        number += 1
    return path
