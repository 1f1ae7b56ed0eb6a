"""A date typed over the one that is there, or into an empty field."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest

from landslide_mapper.gui.widgets.date_field import DateField
from tests.qgis.driving import settle

FILLED = QDate(2026, 11, 26)


@pytest.fixture(params=[FILLED, None], ids=["filled", "empty"])
def field(request, qgis_app):
    field = DateField("Not set")
    if request.param is not None:
        field.setDate(request.param)
    field.show()
    field.activateWindow()
    settle()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    yield field
    field.deleteLater()


def value(field):
    return None if field.isNull() else field.date().toString("yyyy-MM-dd")


@pytest.mark.parametrize("text", ["2018-09-06", "20180906", "6.9.2018", "2018-9-6"])
@pytest.mark.parametrize("place", ["as it is", "all selected", "at the end", "in the middle"])
def test_typing_replaces_the_date(field, text, place):
    line = field.lineEdit()
    if place == "all selected":
        line.selectAll()
    elif place != "as it is":
        line.deselect()
        line.setCursorPosition(len(line.text()) if place == "at the end" else 5)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert value(field) == "2018-09-06"


def test_a_piece_of_a_date_changes_nothing(field):
    before = value(field)
    QTest.keyClicks(field, "2018-0")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert value(field) == before


def test_one_digit_can_be_corrected(qgis_app, field):
    if value(field) is None:
        field.setDate(FILLED)
    field.lineEdit().deselect()
    field.lineEdit().setCursorPosition(10)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert value(field) == "2026-11-25"


def test_emptied_field_has_no_date(field):
    field.lineEdit().selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert value(field) is None
