"""The dock: one page per step of the work, and a foot that tells what is running."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from landslide_mapper.gui.context import DockContext
from landslide_mapper.gui.icons import plugin_icon, theme_icon
from landslide_mapper.gui.job_footer import JobFooter
from landslide_mapper.gui.map_page import MapPage
from landslide_mapper.gui.page import Notice, Page, tool_button
from landslide_mapper.gui.train_page import TrainPage
from landslide_mapper.gui.update_page import UpdatePage

MIN_WIDTH = 280


class LandslideDock(QgsDockWidget):
    """Holds the pages; what they ask for is done elsewhere."""

    settings_wanted = pyqtSignal()

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LandslideMapperDock")
        self.setWindowTitle(self.tr("Landslide Mapper"))
        self.setWindowIcon(plugin_icon())
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.map_page = MapPage(context)
        self.train_page = TrainPage(context)
        self.update_page = UpdatePage(context)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("pages")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        for page in self.pages():
            self.tabs.addTab(page, page.title())
        self.engine_notice = Notice()
        self.footer = JobFooter()
        self._build()
        self.map_page.train_wanted.connect(self.show_train_page)
        self.update_page.train_wanted.connect(self.show_train_page)
        self.map_page.model.chosen.connect(self.update_page.model.show_model)
        self.update_page.model.chosen.connect(self.map_page.model.show_model)

    def pages(self) -> list[Page]:
        """The pages in the order of the work."""
        return [self.map_page, self.train_page, self.update_page]

    def show_train_page(self) -> None:
        """Bring the Train page to the front."""
        self.tabs.setCurrentWidget(self.train_page)

    def show_update_page(self) -> None:
        """Bring the Update page to the front."""
        self.tabs.setCurrentWidget(self.update_page)

    def show_map_page(self) -> None:
        """Bring the Map page to the front."""
        self.tabs.setCurrentWidget(self.map_page)

    def showEvent(self, event: QShowEvent) -> None:
        """The pages follow the project from the first time that they are seen."""
        super().showEvent(event)
        for page in self.pages():
            page.connect_project()

    def release(self) -> None:
        """Let go of the project and the canvas; called before the dock is deleted."""
        for page in self.pages():
            page.disconnect_project()

    def _build(self) -> None:
        settings = tool_button(
            theme_icon("mActionOptions.svg"), self.tr("Settings of Landslide Mapper"), "openSettings"
        )
        settings.clicked.connect(self.settings_wanted)
        self.tabs.setCornerWidget(settings, Qt.Corner.TopRightCorner)
        content = QWidget()
        content.setMinimumWidth(MIN_WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.engine_notice)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.footer)
        self.setWidget(content)
