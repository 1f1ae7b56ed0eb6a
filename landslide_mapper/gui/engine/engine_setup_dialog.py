"""The window of the engine manager: what is seen first where an engine is needed and none is there."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from landslide_mapper.gui.engine.engine_manager import EngineManager
from landslide_mapper.gui.engine.engine_work import EngineWork
from landslide_mapper.gui.widgets.forms import FittedLabel
from landslide_mapper.gui.widgets.help import add_help
from landslide_mapper.gui.widgets.still_wheel import StillWheel


class EngineSetupDialog(QDialog):
    """Nothing is downloaded before the user has agreed here; closing the window stops what runs."""

    ready = pyqtSignal()
    """Another engine is in use, or none any more."""
    leaving = pyqtSignal()
    """The engine is going to be removed."""

    def __init__(self, parent: QWidget | None = None, work: EngineWork | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EngineSetupDialog")
        self.setWindowTitle(self.tr("Engine of Landslide Mapper"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = FittedLabel("engineIntroduction")
        self.text.setText(
            self.tr(
                "Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not "
                "touched. No image and no result ever leaves this machine."
            )
        )
        self.manager = EngineManager(work=work)
        self.manager.changed.connect(self.ready)
        self.manager.leaving.connect(self.leaving)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        add_help(self.buttons, "engine")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.text)
        column.addWidget(self.manager)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        StillWheel(scroll)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 6)
        outside.addWidget(scroll)
        outside.addWidget(self.buttons)
        self.buttons.setContentsMargins(0, 0, column.contentsMargins().right(), 0)
        self.resize(520, 560)

    @property
    def running(self) -> bool:
        """Whether something runs."""
        return self.manager.busy

    def done(self, result: int) -> None:
        """Closing the window is cancelling; the engine that was there stays."""
        self.manager.shutdown()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A window that was never shown is not done, only closed."""
        self.manager.shutdown()
        super().closeEvent(event)
