"""Finds texts that their widgets are too small for; runs inside QGIS."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QTabBar,
    QToolButton,
    QWidget,
)

SLACK = 1
"""Pixels that rounding may take."""


def clipped(page: QWidget) -> list[str]:
    """Say for every visible text of `page` that does not fit what is missing; empty where all fits.

    Combo boxes and text fields may be narrower than what they hold: they scroll, and have a tooltip.
    """
    found = [f"{_name(widget)}: {fault}" for widget in _visible(page) for fault in _faults(widget)]
    area = page if isinstance(page, QScrollArea) else None
    if area is not None:
        bar = area.verticalScrollBar()  # it comes when notices do, and takes its share
        room = area.viewport().width() - (0 if bar.isVisible() else bar.sizeHint().width())
        needed = area.widget().minimumSizeHint().width()
        if needed > room:
            widest = " in ".join(_name(widget) for widget in _widest(area.widget()))
            found.append(f"{_name(page)}: needs {needed} of {room} pixels, for {widest}")
    return found


def _widest(widget: QWidget) -> list[QWidget]:
    """The widget inside `widget` that asks for most, and those around it, the innermost first."""
    chain: list[QWidget] = []
    while True:
        inner = [
            child
            for child in widget.children()
            if isinstance(child, QWidget) and child.isVisible() and child.minimumSizeHint().width() > 0
        ]
        if not inner:
            return chain
        widget = max(inner, key=lambda child: child.minimumSizeHint().width())
        chain.insert(0, widget)


def mnemonics(page: QWidget) -> dict[str, list[str]]:
    """The texts that share a mnemonic among what is visible in `page`, by letter."""
    letters: dict[str, list[str]] = {}
    for widget in _visible(page):
        text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        for before, letter in zip(text, text[1:]):
            if before == "&" and letter.isalnum():
                letters.setdefault(letter.lower(), []).append(text)
    return {letter: texts for letter, texts in letters.items() if len(texts) > 1}


def _visible(page: QWidget) -> Iterator[QWidget]:
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and not _inside(widget, QTabBar):
            yield widget


def _inside(widget: QWidget, kind: type) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, kind)


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed, room = widget.heightForWidth(widget.width()), widget.height()
        if needed > room + SLACK:
            yield f"needs {needed} of {room} pixels of height"
    elif isinstance(widget, (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton)):
        needed, room = widget.sizeHint().width(), widget.width()
        if needed > room + SLACK and widget.text():
            yield f"needs {needed} of {room} pixels"
    elif isinstance(widget, QGroupBox) and widget.title():
        frame = widget.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
        needed = widget.fontMetrics().horizontalAdvance(widget.title()) + 2 * frame
        if needed > widget.width():
            yield f"the title needs {needed} of {widget.width()} pixels"
    window = widget.parentWidget()
    if window is not None and not isinstance(window.parentWidget(), QScrollArea):
        over = widget.mapTo(window, QPoint(widget.width(), 0)).x() - window.width()
        if over > SLACK and not isinstance(window, QScrollArea):
            yield f"reaches {over} pixels out of {type(window).__name__}"


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text[:60]!r}"
