"""The wheel scrolls the page and changes nothing that is chosen on it."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.gui.widgets.still_wheel import StillWheel
from tests.qgis.driving import settle


@pytest.fixture
def area(qgis_app):
    area = QScrollArea()
    inside = QWidget()
    QVBoxLayout(inside)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    StillWheel(area)
    area.resize(200, 100)
    area.show()
    area.activateWindow()
    settle()
    yield area
    area.deleteLater()


def add(area: QScrollArea, kind: type) -> QWidget:
    """A widget that comes when the page is there already, with so much below it that the page scrolls."""
    widget = kind()
    if isinstance(widget, QComboBox):
        widget.addItems(["starter", "change", "mine"])
        widget.setCurrentIndex(1)
    else:
        widget.setValue(50)
    below = QWidget()
    below.setMinimumHeight(1000)
    for one in (widget, below):
        area.widget().layout().addWidget(one)
    settle()
    return widget


def value(widget: QWidget) -> float:
    return widget.currentIndex() if isinstance(widget, QComboBox) else widget.value()


def turn(widget: QWidget) -> bool:
    """One step of the wheel towards the user, with the pointer over a widget.

    Returns:
        Whether the widget took it; else Qt hands it on to what is around, which it does with real ones only.
    """
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    settle()
    return event.isAccepted()


@pytest.mark.parametrize("kind", [QComboBox, QDoubleSpinBox, QSlider])
def test_wheel_scrolls_past_what_can_be_chosen(area, kind):
    widget = add(area, kind)
    before = value(widget)
    assert not turn(widget)
    assert value(widget) == before
    assert widget.focusPolicy() != Qt.FocusPolicy.WheelFocus


def test_a_number_with_the_focus_follows_the_wheel_and_a_list_does_not(area):
    number, chosen = add(area, QDoubleSpinBox), add(area, QComboBox)
    number.setFocus()
    settle()
    assert turn(number)
    assert number.value() == 49
    chosen.setFocus()
    settle()
    assert not turn(chosen)
    assert chosen.currentText() == "change"


def test_pages_of_the_dock_keep_what_is_chosen(workbench):
    """On a small screen every page is scrolled, and most of a page are lists."""
    dock = workbench.dock
    dock.resize(300, 400)
    dock.show()
    settle()
    order = dock.review_page.filter.sort
    dock.tabs.setCurrentWidget(dock.review_page)
    settle()
    before = order.currentIndex()
    assert 0 <= before < order.count() - 1
    assert not turn(order)
    assert order.currentIndex() == before
