"""What to make of a model for others, and where to."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from landslide_mapper.core.option_texts import option_text
from landslide_mapper.gui.widgets.forms import FittedLabel, Form
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.jobs.exchange_options import ARCHIVE, EXPORT_MODEL, ONNX, ExportModelJob
from landslide_mapper.model.folder import ModelVersion

FOLDER = ".lsmodel"


class ModelExportDialog(QDialog):
    """One file, a folder, or ONNX for other programs."""

    def __init__(self, model: Path, version: ModelVersion, parent: QWidget | None = None) -> None:
        """Fill the fields.

        Args:
            model: folder of the model.
            version: of it, in use.
            parent: owner.
        """
        super().__init__(parent)
        self._model = model
        self._pre_optional = version.spec.input.pre_optional
        self.setWindowTitle(self.tr("Export model {}").format(model.stem))
        self.format = QComboBox()
        self.format.setObjectName("modelFormat")
        for text, suffix in (
            (self.tr("The model in one file (.zip)"), ARCHIVE),
            (self.tr("Model folder (.lsmodel)"), FOLDER),
            (self.tr("ONNX, for other programs (.onnx)"), ONNX),
        ):
            self.format.addItem(text, suffix)
        self.region = QComboBox()
        self.region.setObjectName("modelRegion")
        regions = [one.id for one in version.spec.regions]
        for region in regions:
            self.region.addItem(region, region)
        if len(regions) > 1:
            self.region.addItem(self.tr("All regions, each as an output"), None)
        self.file = QgsFileWidget()
        self.file.setObjectName("modelFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.int8, self.post_only, self.keep_imagery, self.replace = (
            self._box(field) for field in ("int8", "post_only", "keep_imagery", "overwrite")
        )
        self.hint = FittedLabel("modelExportHint")
        self._lay_out()
        self.format.currentIndexChanged.connect(self._on_format)
        self._on_format()

    @property
    def job(self) -> ExportModelJob:
        """What the fields say."""
        suffix, output = self.format.currentData(), Path(self.file.filePath())
        if output.suffix.lower() != suffix:
            output = output.with_name(output.name + suffix)
        is_onnx = suffix == ONNX
        return ExportModelJob(
            self._model,
            output,
            region=self.region.currentData() if is_onnx else None,
            int8=is_onnx and self.int8.isChecked(),
            post_only=is_onnx and self._pre_optional and self.post_only.isChecked(),
            keep_imagery=not is_onnx and self.keep_imagery.isChecked(),
            overwrite=suffix != FOLDER and self.replace.isChecked(),
        )

    def _box(self, field: str) -> WrappingCheckBox:
        option = EXPORT_MODEL.option(field)
        return WrappingCheckBox(option_text(option.text), option_text(option.help), f"model_{field}")

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.export_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.export_button.setText(self.tr("&Export"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column, form = QVBoxLayout(self), Form()
        form.add(self.tr("&Format"), self.format, option_text(EXPORT_MODEL.option("output").help))
        self._region_label = form.add(
            self.tr("&Region"), self.region, option_text(EXPORT_MODEL.option("region").help)
        )
        form.add(self.tr("F&ile"), self.file, self.tr("What is written"), self.file.lineEdit())
        column.addLayout(form)
        for widget in (self.int8, self.post_only, self.keep_imagery, self.replace, self.hint, self.buttons):
            column.addWidget(widget)
        self.file.fileChanged.connect(self._show_button)

    def _on_format(self, *_: object) -> None:
        suffix = self.format.currentData()
        is_onnx = suffix == ONNX
        for widget in (self.region, self._region_label, self.int8):
            widget.setVisible(is_onnx)
        self.post_only.setVisible(is_onnx and self._pre_optional)
        self.keep_imagery.setVisible(not is_onnx)
        self.replace.setVisible(suffix != FOLDER)
        self.file.setFilter(f"*{suffix}")
        name = Path(self.file.filePath()).stem if self.file.filePath() else f"{self._model.stem}-export"
        folder = Path(self.file.filePath()).parent if self.file.filePath() else self._model.parent
        self.file.setFilePath(str(folder / f"{name}{suffix}"))
        self.hint.setText(
            self.tr(
                "The file is checked: it must answer as the model does. What it expects is said at the end."
            )
            if is_onnx
            else self.tr("Imagery may only be given away where its license allows it.")
        )
        self._show_button()

    def _show_button(self, *_: object) -> None:
        self.export_button.setEnabled(bool(self.file.filePath()))
