"""Several candidates at once on the Review page: accepted from a confidence on, merged, in slices."""

from __future__ import annotations

import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from landslide_mapper.core import time_sliced
from landslide_mapper.gui.review.accept_above import AcceptAboveDialog
from tests.qgis.driving import settle, wait_until
from tests.qgis.gui.review.test_review import (
    COUNT,
    actions,
    add,
    current,
    event,
    page,
    press,
    rasters,
    review,
    statuses,
)

__all__ = ["event", "page", "rasters", "review"]


def ask(page):
    page.actions.entries["accept_above"].trigger()
    settle()
    (dialog,) = page.findChildren(AcceptAboveDialog)
    return dialog


def finish(dialog, role):
    (box,) = dialog.findChildren(QDialogButtonBox)
    next(button for button in box.buttons() if box.buttonRole(button) == role).click()
    settle()


def accepted(workspace):
    return {fid for fid, status in statuses(workspace).items() if status == "accepted"}


def test_all_from_a_confidence_on_are_accepted_and_undone_together(page, event):
    page.session.reviews.reject([2])
    dialog = ask(page)
    assert "yet: 0" in dialog.count.text()
    assert not dialog.accept_button.isEnabled()
    dialog.percent.setValue(70)
    assert "yet: 2" in dialog.count.text(), "90 % and 70 %, as 80 % is rejected"
    finish(dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    assert accepted(event) == {1, 3}
    assert "decided on: 2" in page.said.text()
    page.act("undo")
    assert accepted(event) == set()
    assert statuses(event)[2] == "rejected"


def test_only_what_the_filter_lists_is_accepted(page, event, iface):
    layer = event.layer("candidates")
    iface.canvas.setExtent(layer.getFeature(3).geometry().boundingBox().buffered(-5))
    page.filter.scope.setCurrentIndex(page.filter.scope.findData("view"))
    page.filter.scope.activated.emit(page.filter.scope.currentIndex())
    dialog = ask(page)
    dialog.percent.setValue(1)
    assert "yet: 1" in dialog.count.text()
    finish(dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    assert accepted(event) == {3}


def test_leaving_the_question_accepts_nothing(page, event):
    dialog = ask(page)
    dialog.percent.setValue(1)
    finish(dialog, QDialogButtonBox.ButtonRole.RejectRole)
    assert actions(event) == []


def test_selection_is_decided_on_with_the_keys(review, event, iface):
    review.table.select_rows([0, 1, 2])
    QTest.keyClick(review.table, Qt.Key.Key_R)
    settle()
    assert sorted(statuses(event).values()) == ["candidate"] * 2 + ["rejected"] * 3
    press(iface, Qt.Key.Key_U)
    assert set(statuses(event).values()) == {"candidate"}


def test_page_goes_on_living_while_many_are_decided(page, event, monkeypatch, rasters):
    monkeypatch.setattr(time_sliced, "ROWS_AT_ONCE", 2)
    seen = []
    page.decisions.said.connect(seen.append)
    page.table.selectAll()
    page.act("accept")
    assert page.decisions.busy
    assert not page.actions.buttons["undo"].isEnabled()
    page.act("reject")
    assert "rejected" not in statuses(event).values()
    wait_until(lambda: not page.decisions.busy)
    assert accepted(event) == set(range(1, COUNT + 1))
    assert page.actions.buttons["undo"].isEnabled()
    assert any("Deciding: " in text for text in seen)
    page.act("undo")
    wait_until(lambda: not page.decisions.busy)
    assert any("Taking back: " in text for text in seen)
    assert set(statuses(event).values()) == {"candidate"}


def test_closing_the_event_ends_it_between_two_slices(page, event, workbench, monkeypatch, tmp_path):
    monkeypatch.setattr(time_sliced, "ROWS_AT_ONCE", 2)
    page.table.selectAll()
    page.act("accept")
    workbench.context.events.close()
    settle()
    again = workbench.context.events.open(str(tmp_path / "event.gpkg"))
    wait_until(lambda: page.model.counts().total == COUNT)
    assert page.model.counts().by_status["accepted"] in (2, 4)
    page.act("undo")
    wait_until(lambda: not page.decisions.busy)
    assert set(statuses(again).values()) == {"candidate"}


def test_merge_key_makes_one_of_those_that_touch(review, event, iface):
    layer = event.layer("candidates")
    apart = layer.getFeature(2).geometry()
    apart.translate(-40, 0)
    event.change("candidates", {}, {2: apart})
    wait_until(lambda: not review._reload.isActive())
    layer.selectByIds([1, 2])
    press(iface, Qt.Key.Key_M)
    assert set(statuses(event)) in ({1, 3, 4, 5}, {2, 3, 4, 5})
    assert "counts as edited: 2" in review.said.text()
    assert statuses(event)[current(review)] == "edited"
    assert review.model.rowCount() == COUNT - 1
    press(iface, Qt.Key.Key_U)
    assert review.model.rowCount() == COUNT
    assert set(statuses(event).values()) == {"candidate"}


def test_merge_of_what_lies_apart_is_refused_in_words(page, event):
    page.table.selectAll()
    page.actions.entries["merge"].trigger()
    assert "in 5 places that do not touch" in page.said.text()
    assert actions(event) == []


def test_parts_of_a_split_are_told_apart_in_the_table(page, event, iface):
    fid = 4
    page.session.go(fid)
    box = event.layer("candidates").getFeature(fid).geometry().boundingBox()
    middle = box.center().x()
    line = [QgsPointXY(middle, box.yMinimum() - 5), QgsPointXY(middle, box.yMaximum() + 5)]
    page._on_line(line)
    assert "Split into candidates 4, 6," in page.said.text()
    shown = {page.model.index(row, 0).data() for row in range(page.model.rowCount())}
    assert shown == {"1", "2", "3", "4", "5", "6"}


@pytest.mark.slow
def test_five_thousand_take_seconds(page, event, rasters):
    add(event, *rasters, count=5000)
    wait_until(lambda: page.model.rowCount() == COUNT + 5000, 60)
    page.table.selectAll()
    page.act("accept")
    wait_until(lambda: not page.decisions.busy, 60)
    assert len(accepted(event)) == COUNT + 5000
