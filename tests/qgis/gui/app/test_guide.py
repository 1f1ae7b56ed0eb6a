"""The first-run guide: it shows itself once, points to what it is about, and is in nobody's way."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from landslide_mapper.core.settings import PREFIX, Settings
from landslide_mapper.gui.app.guide_frame import GuideFrame
from tests.qgis.driving import settle


@pytest.fixture
def dock(workbench):
    return workbench.dock


def frame(dock) -> GuideFrame:
    settle()
    (found,) = dock.findChildren(GuideFrame)
    return found


def place(widget: QWidget, ground: QWidget) -> QRect:
    return QRect(widget.mapTo(ground, QPoint(0, 0)), widget.size())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def test_guide_is_shown_with_the_dock_the_first_time(dock):
    assert dock.guide.isVisible()
    assert dock.guide.title.text().startswith("1 of 5: ")


def test_guide_has_at_most_five_steps_with_short_texts(dock):
    assert len(dock.guide._steps) <= 5
    for step in dock.guide._steps:
        assert step.title
        assert 0 < len(step.text) <= 120


def test_guide_covers_no_control_and_leaves_no_trace_when_closed(dock):
    assert not place(dock.guide, dock).intersects(place(dock.tabs, dock))
    before = dock.tabs.height()
    click(dock.guide.close_button)
    assert not dock.guide.isVisible()
    assert dock.findChildren(GuideFrame) == []
    assert dock.tabs.height() > before


def test_guide_names_the_event_and_the_labels(dock):
    texts = " ".join(f"{step.title} {step.text}" for step in dock.guide._steps)
    assert "New event" in texts
    assert "Label page" in texts


def test_frame_is_around_the_control_and_lets_clicks_through(dock):
    dock.guide.go_to(2)
    page = dock.map_page
    around = frame(dock)
    assert around.geometry().contains(place(page.model, page.widget()))
    assert around.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert page.widget().childAt(place(page.model.combo, page.widget()).center()) is not around


def test_frame_follows_its_control(dock):
    dock.guide.go_to(1)
    page = dock.map_page
    page.bands_box.setVisible(True)
    dock.resize(dock.width() + 60, dock.height())
    settle()
    assert frame(dock).geometry().contains(place(page.post, page.widget()))
    assert frame(dock).geometry().contains(place(page.pre, page.widget()))


def test_every_step_brings_its_page_to_the_front(dock):
    seen = []
    for _ in dock.guide._steps:
        seen.append(dock.tabs.currentWidget())
        assert frame(dock).width() > 10
        click(dock.guide.next)
    assert seen == [dock.label_page, dock.map_page, dock.map_page, dock.review_page, dock.update_page]
    assert not dock.guide.isVisible(), "the last step ends with Done"


def test_a_step_about_a_page_frames_its_tab(dock):
    dock.guide.go_to(4)
    bar = dock.tabs.tabBar()
    assert frame(dock).parentWidget() is bar
    assert frame(dock).geometry() == bar.tabRect(dock.tabs.indexOf(dock.update_page))


def test_guide_can_be_read_backwards(dock):
    assert not dock.guide.back.isEnabled()
    click(dock.guide.next)
    assert dock.guide.step == 1
    click(dock.guide.back)
    assert dock.guide.step == 0


def test_guide_works_by_keyboard(dock):
    for widget in (dock.guide.next, dock.guide.back, dock.guide.close_button, dock.guide.never_again):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    dock.guide.next.setFocus()
    QTest.keyClick(dock.guide.next, Qt.Key.Key_Space)
    assert dock.guide.step == 1
    QTest.keyClick(dock.guide.next, Qt.Key.Key_Escape)
    assert not dock.guide.isVisible()


def test_closing_alone_does_not_keep_it_closed_for_ever(dock):
    click(dock.guide.close_button)
    assert not Settings().guide_seen
    dock.hide()
    dock.show()
    settle()
    assert not dock.guide.isVisible(), "but it does not come back in this session"


@pytest.mark.parametrize("way", ["tick", "finish"])
def test_guide_that_was_seen_stays_away(dock, way):
    if way == "tick":
        click(dock.guide.never_again)
    else:
        dock.guide.go_to(4)
        click(dock.guide.next)
    assert Settings().guide_seen
    dock.guide.end()
    dock.guide._offered = False  # as after a restart of QGIS
    dock.guide.offer()
    assert not dock.guide.isVisible()


def test_guide_can_be_opened_again_and_taken_off_the_list(dock):
    QgsSettings().setValue(f"{PREFIX}/guide_seen", "yes")
    dock.guide.end()
    button = dock.findChild(QToolButton, "openGuide")
    assert button.accessibleName()
    click(button)
    assert dock.guide.isVisible()
    assert dock.guide.step == 0
    assert dock.guide.never_again.isChecked()
    click(dock.guide.never_again)
    assert not Settings().guide_seen
