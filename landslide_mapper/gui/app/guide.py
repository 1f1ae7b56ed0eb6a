"""First steps: five short texts at the top of the dock, each of which points to what it is about."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.settings import Settings
from landslide_mapper.gui.app.guide_frame import GuideFrame
from landslide_mapper.gui.app.guide_step import GuideStep
from landslide_mapper.gui.widgets.forms import text_label, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon


class Guide(QFrame):
    """Shows itself when the dock is opened for the first time; explains, and does nothing on its own.

    It stands above the pages and covers none of them. Closing it is one click, opening it again one
    on the button with the question mark.
    """

    def __init__(
        self, steps: list[GuideStep], tabs: QTabWidget, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._steps, self._tabs, self._settings = steps, tabs, settings
        self._frame: GuideFrame | None = None
        self._offered = False
        self.step = 0
        self.title = QLabel()
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text = text_label("guideText")
        self.back = tool_button(theme_icon("mActionArrowLeft.svg"), self.tr("Step back"), "guideBack")
        self.close_button = tool_button(
            theme_icon("mIconClose.svg"),
            self.tr("Close the guide; the button with the question mark opens it again"),
            "guideClose",
        )
        self.next = QPushButton()
        self.next.setObjectName("guideNext")
        self.never_again = QCheckBox(self.tr("Do not show again"))
        self.never_again.setObjectName("guideNeverAgain")
        self.never_again.setToolTip(self.tr("Leave the guide closed when QGIS is started again"))
        self.never_again.toggled.connect(self._remember)
        self.back.clicked.connect(lambda: self.go_to(self.step - 1))
        self.next.clicked.connect(self._on_next)
        self.close_button.clicked.connect(self.end)
        self._lay_out()
        self.hide()

    def offer(self) -> None:
        """Show the guide once in a session, unless the user has seen enough of it."""
        if not self._offered and not self._settings.guide_seen:
            self.start()
        self._offered = True

    def start(self) -> None:
        """Show the guide from its first step."""
        self.never_again.setChecked(self._settings.guide_seen)
        self.show()
        self.go_to(0)

    def go_to(self, step: int) -> None:
        """Show a step: its text, its page, and a frame around what it is about."""
        self.step = max(0, min(step, len(self._steps) - 1))
        current = self._steps[self.step]
        place = self.tr("{number} of {count}: {title}")
        title = place.format(number=self.step + 1, count=len(self._steps), title=current.title)
        self.title.setText(title)
        self.title.setToolTip(title)
        self.text.setText(current.text)
        last = self.step == len(self._steps) - 1
        self.back.setEnabled(self.step > 0)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.setToolTip(self.tr("Close the guide") if last else self._steps[self.step + 1].title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(current.text)
        self._point(current)

    def end(self) -> None:
        """Close the guide and take the frame away."""
        self._remove_frame()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the guide."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _on_next(self) -> None:
        if self.step < len(self._steps) - 1:
            self.go_to(self.step + 1)
        else:
            self._remember(True)
            self.end()

    def _remember(self, seen: bool) -> None:
        self._settings.guide_seen = seen

    def _point(self, step: GuideStep) -> None:
        self._remove_frame()
        self._tabs.setCurrentWidget(step.page)
        if step.targets:
            step.page.ensureWidgetVisible(step.targets[-1])
            self._frame = GuideFrame(step.page.widget(), step.targets)
        else:
            self._frame = GuideFrame(self._tabs.tabBar())

    def _remove_frame(self) -> None:
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.title, 1)
        above.addWidget(self.back)
        above.addWidget(self.close_button)
        below.addWidget(self.never_again)
        below.addStretch(1)
        below.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(3)
        column.addLayout(above)
        column.addWidget(self.text)
        column.addLayout(below)
