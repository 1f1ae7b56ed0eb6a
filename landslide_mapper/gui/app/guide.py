"""The next step, above the pages: a short text with a button that does it, or one line in few words."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.app.guide_frame import GuideFrame
from landslide_mapper.gui.app.guide_step import GuideStep, next_step
from landslide_mapper.gui.app.work_state import WorkState
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.event_follower import EventFollower
from landslide_mapper.gui.widgets.forms import ElidedLabel, text_label, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.gui.widgets.narrow_tabs import NarrowTabs

LOOK_AFTER_MS = 200
"""Many rows may change one after another; one look afterwards is enough."""


class Guide(EventFollower, QFrame):
    """Follows the state of the work, and stands above the pages, so that every page shows what is next.

    Open, it explains a step, points to it, and can be leafed through; closed, it is one line with the next
    step and its button. Which of the two is remembered.
    """

    def __init__(
        self, context: DockContext, steps: list[GuideStep], tabs: NarrowTabs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._context, self._steps, self._tabs = context, steps, tabs
        self._workspace: Workspace | None = None
        self._frame: GuideFrame | None = None
        self._next = 0
        self.step = 0
        self.is_open = False
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(LOOK_AFTER_MS)
        self._look_soon.timeout.connect(self.look)
        self.title = ElidedLabel()
        self.text = text_label("guideText")
        back, forward = theme_icon("mActionArrowLeft.svg"), theme_icon("mActionArrowRight.svg")
        self.back = tool_button(back, self.tr("Step back"), "guideBack")
        self.forward = tool_button(forward, self.tr("Step forward"), "guideForward")
        self.close_button = tool_button(
            theme_icon("mIconClose.svg"),
            self.tr("Keep it to one line; the menu of the help button opens it again"),
            "guideClose",
        )
        self.do_button = QPushButton()
        self.do_button.setObjectName("guideDo")
        self.back.clicked.connect(lambda: self.go_to(self.step - 1))
        self.forward.clicked.connect(lambda: self.go_to(self.step + 1))
        self.do_button.clicked.connect(self._do)
        self.close_button.clicked.connect(self.end)
        self._lay_out()
        self._show_form()

    def offer(self) -> None:
        """Follow the work from now on; open where the user has not closed it before."""
        self.follow()
        self.look()
        if not self._context.settings.guide_seen and not self.is_open:
            self.start()

    def start(self) -> None:
        """Open at the next step."""
        self._context.settings.guide_seen = False
        self.is_open = True
        self._show_form()
        self.go_to(self._next)

    def end(self) -> None:
        """Close to one line with the next step, and take the frame away."""
        self._context.settings.guide_seen = True
        self.is_open = False
        self._show_form()
        self._show_step(self._next)

    def go_to(self, step: int) -> None:
        """Show a step: its text, its page, and a frame around what it is about."""
        self._show_step(step)
        self._tabs.setCurrentWidget(self._steps[self.step].page)
        self._point()

    def look(self) -> None:
        """Look how far the work is; where it has come further, its next step is shown. No page is turned."""
        try:
            state = WorkState.of(self._context)
        except WorkspaceError:  # the event is being closed, or its file is gone: others say so
            return
        number = next_step(self._steps, state)
        if number != self._next or not self.is_open:
            self._next = number
            self._show_step(number)
            self._point()
        self._show_buttons()

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Follow another event, or none."""
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._look_soon.start)
        self._workspace = workspace
        if workspace is not None:
            workspace.changed.connect(self._look_soon.start)
        self._look_soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the guide."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.end()
        else:
            super().keyPressEvent(event)

    def _on_jobs(self, *_: object) -> None:
        self._show_buttons()
        self._look_soon.start()

    def _on_inputs(self) -> None:
        self._look_soon.start()

    def _do(self) -> None:
        self._steps[self.step].do()

    def _show_step(self, step: int) -> None:
        self.step = max(0, min(step, len(self._steps) - 1))
        current = self._steps[self.step]
        if self.is_open:
            place = self.tr("{number} of {count}: {title}")
            title = place.format(number=self.step + 1, count=len(self._steps), title=current.title)
        else:
            title = self.tr("Next: {title}").format(title=current.title)
        self.title.setText(title)
        self.title.setToolTip(f"{title}\n{current.text}")
        self.text.setText(current.text)
        self.do_button.setText(current.button)
        self.do_button.setToolTip(current.title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(current.text)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.back.setEnabled(self.step > 0)
        self.forward.setEnabled(self.step < len(self._steps) - 1)
        self.do_button.setEnabled(not self._context.runner.busy)

    def _show_form(self) -> None:
        for widget in (self.text, self.back, self.forward, self.close_button):
            widget.setVisible(self.is_open)
        (self._below if self.is_open else self._above).addWidget(self.do_button)
        if not self.is_open:
            self._remove_frame()

    def _point(self) -> None:
        self._remove_frame()
        step = self._steps[self.step]
        if not self.is_open:
            return
        if step.targets:
            step.page.ensureWidgetVisible(step.targets[-1])
            self._frame = GuideFrame(step.page.widget(), step.targets)
        elif self._tabs.currentWidget() is step.page:
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
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        self._above.addWidget(self.title, 1)
        self._above.addWidget(self.close_button)
        self._below.addWidget(self.back)
        self._below.addWidget(self.forward)
        self._below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 6, 2)
        column.setSpacing(3)
        column.addLayout(self._above)
        column.addWidget(self.text)
        column.addLayout(self._below)
