"""The dock: one page per step of the work, and a foot that tells what is running."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from landslide_mapper.gui.accuracy.accuracy_page import AccuracyPage
from landslide_mapper.gui.app.guide import Guide
from landslide_mapper.gui.app.guide_steps import guide_steps
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.event_bar import EventBar
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.inputs.starter_choice import engine_is_set_up
from landslide_mapper.gui.jobs.job_footer import JobFooter
from landslide_mapper.gui.labelling.campaign_box import CampaignBox
from landslide_mapper.gui.labelling.label_page import LabelPage
from landslide_mapper.gui.labelling.suggestion_box import LabelSuggestions
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.review.review_page import ReviewPage
from landslide_mapper.gui.training.train_page import TrainPage
from landslide_mapper.gui.training.update_page import UpdatePage
from landslide_mapper.gui.widgets.forms import Notice, tool_button
from landslide_mapper.gui.widgets.help import help_button
from landslide_mapper.gui.widgets.icons import plugin_icon, theme_icon
from landslide_mapper.gui.widgets.narrow_tabs import NarrowTabs
from landslide_mapper.vocabulary import STARTER

MIN_WIDTH, MOST_MIN_WIDTH = 280, 420
"""Pixels: the usual least width, and how far large letters may move it."""
HELP = {
    LabelPage: "pages/label",
    MapPage: "pages/map",
    ReviewPage: "pages/review",
    AccuracyPage: "pages/accuracy",
    UpdatePage: "pages/update",
    TrainPage: "pages/train",
}
"""The page of the help about each page of the dock."""


class LandslideDock(QgsDockWidget):
    """Holds the pages; what they ask for is done elsewhere."""

    settings_wanted = pyqtSignal()

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("LandslideMapperDock")
        self.setWindowTitle(self.tr("Landslide Mapper"))
        self.setWindowIcon(plugin_icon())
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.label_page = LabelPage(context)
        self.map_page = MapPage(context)
        self.review_page = ReviewPage(context)
        self.train_page = TrainPage(context)
        self.update_page = UpdatePage(context)
        self.accuracy_page = AccuracyPage(context)
        self.label_suggestions = LabelSuggestions(context)
        self.label_page.column.addWidget(self.label_suggestions)
        self.campaign = CampaignBox(context)
        self.map_page.column.addWidget(self.campaign)
        self.tabs = NarrowTabs()
        self.tabs.setObjectName("pages")
        for page in self.pages():
            self.tabs.addTab(page, page.title())
        self.tabs.setCurrentWidget(self.map_page)
        self.event_bar = EventBar(context)
        self.engine_notice = Notice()
        self.footer = JobFooter()
        self.guide = Guide(context, guide_steps(self), self.tabs)
        self._build()
        self.label_page.set_event_menu(self.event_bar.menu)
        self.review_page.set_event_menu(self.event_bar.menu)
        self.label_page.counts.teach_wanted.connect(self.show_teaching_page)
        self.update_page.train_wanted.connect(self.show_train_page)
        self.review_page.notice.map_wanted.connect(self.show_map_page)
        self.campaign.review_wanted.connect(self.show_review_page)
        self.map_page.model.chosen.connect(self.update_page.model.show_model)
        self.update_page.model.chosen.connect(self.map_page.model.show_model)

    def pages(self) -> list[Page]:
        """The pages in the order of the work."""
        first = (self.label_page, self.map_page, self.review_page)
        return [*first, self.accuracy_page, self.update_page, self.train_page]

    @property
    def help_name(self) -> str:
        """The page of the help about what is in front."""
        return HELP[type(self.tabs.currentWidget())]

    @property
    def needs_engine(self) -> bool:
        """Whether what is in front, or the model that is chosen, needs a network."""
        teaching = (self.update_page, self.train_page)
        model = self.map_page.model
        return model.path is not None or model.is_starter or self.tabs.currentWidget() in teaching

    def show_train_page(self) -> None:
        """Bring the Train page to the front."""
        self.tabs.setCurrentWidget(self.train_page)

    def show_teaching_page(self) -> None:
        """Bring the page to the front that teaches the chosen model; where there is none, a first one.

        That is one made from the starter where there is an engine, else one from scratch.
        """
        model = self.map_page.model
        if model.without_model and not engine_is_set_up(self._context.settings):
            self.show_train_page()
            return
        if not model.has_own:
            self.update_page.model.show_model(Path(STARTER))
        self.tabs.setCurrentWidget(self.update_page)

    def show_label_page(self) -> None:
        """Bring the Label page to the front."""
        self.tabs.setCurrentWidget(self.label_page)

    def map_now(self) -> None:
        """Bring the Map page to the front, and map what is chosen there, or show what is missing."""
        self.show_map_page()
        self.map_page.map_button.click()

    def review_now(self) -> None:
        """Bring the Review page to the front, and take the keys."""
        self.show_review_page()
        self.review_page.start_review()

    def show_review_page(self) -> None:
        """Bring the Review page to the front."""
        self.tabs.setCurrentWidget(self.review_page)

    def show_map_page(self) -> None:
        """Bring the Map page to the front."""
        self.tabs.setCurrentWidget(self.map_page)

    def showEvent(self, event: QShowEvent) -> None:
        """The pages follow the project from the first time that they are seen."""
        super().showEvent(event)
        self._make_room_for_letters()
        for page in self.pages():
            page.connect_project()
        self.label_suggestions.follow()
        self.campaign.follow()
        self.guide.offer()

    def release(self) -> None:
        """Let go of the project and the canvas; called before the dock is deleted."""
        self.event_bar.release()
        self.guide.release()
        self.label_suggestions.release()
        self.campaign.release()
        for page in self.pages():
            page.disconnect_project()

    def _add_buttons(self) -> None:
        more = help_button(lambda: self.help_name, self.guide.start)
        settings_icon = theme_icon("mActionOptions.svg")
        settings = tool_button(settings_icon, self.tr("Settings of Landslide Mapper"), "openSettings")
        settings.clicked.connect(self.settings_wanted)
        for button in (more, settings):
            self.event_bar.add_button(button)

    def _make_room_for_letters(self) -> None:
        """Nothing is cut off where QGIS's letters are large: pages never scroll sideways."""
        needed = max(page.needed_width() for page in self.pages())
        self.widget().setMinimumWidth(max(MIN_WIDTH, min(needed, MOST_MIN_WIDTH)))

    def _build(self) -> None:
        self._add_buttons()
        content = QWidget()
        content.setMinimumWidth(MIN_WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.event_bar)
        column.addWidget(self.engine_notice)
        column.addWidget(self.guide)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.footer)
        self.setWidget(content)
