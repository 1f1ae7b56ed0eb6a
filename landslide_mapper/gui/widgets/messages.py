"""Messages above the map with buttons for what usually comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from weakref import ref

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QPushButton

STAYS = 0
"""Seconds of a message that stays until the analyst closes it."""


@dataclass(frozen=True)
class Action:
    """A button in a message.

    Attributes:
        text: on the button.
        tip: its tooltip.
        do: what it does.
        name: object name, for tests and screen readers.
        ends: the message goes when the button is pressed.
    """

    text: str
    tip: str
    do: Callable[[], object]
    name: str = ""
    ends: bool = False


def show_message(
    bar: QgsMessageBar,
    title: str,
    text: str,
    level: Qgis.MessageLevel,
    *actions: Action,
    seconds: int = STAYS,
    name: str = "",
) -> None:
    """Show a message with buttons; `name` is its object name."""
    item = bar.createMessage(title, text)
    item.setObjectName(name)
    for action in actions:
        button = QPushButton(action.text)
        button.setToolTip(action.tip)
        button.setObjectName(action.name)
        # Neither the bar nor the message may be reached from what is connected: through Qt that is a circle,
        # which Python's garbage collection takes apart while the message is on the screen (QGIS 3.22).
        button.clicked.connect(partial(_do, ref(bar), action))
        item.layout().addWidget(button)
    bar.pushWidget(item, level, seconds)


def _do(bar: ref[QgsMessageBar], action: Action, *_: object) -> None:
    if not action.ends:
        action.do()
        return

    def do_and_end() -> None:
        shown = bar()
        if shown is not None:
            shown.popWidget()  # the message whose button was clicked is the one in front
        action.do()

    # The message goes, and its button with it: not while that is still telling of the click.
    QTimer.singleShot(0, do_and_end)
