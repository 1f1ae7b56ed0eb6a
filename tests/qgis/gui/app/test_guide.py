"""The guide: it follows the work, points to what it is about, does the next step, and is in nobody's way."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from landslide_mapper.core.settings import Settings
from landslide_mapper.core.workspace.runs.run_rows import record_run
from landslide_mapper.gui.app.guide_frame import GuideFrame
from landslide_mapper.gui.app.guide_step import next_step
from landslide_mapper.gui.app.work_state import WorkState
from tests.qgis.driving import settle, wait_until


@pytest.fixture
def dock(workbench):
    return workbench.dock


@pytest.fixture
def make_event(workbench, tmp_path):
    crs = QgsCoordinateReferenceSystem("EPSG:32654")
    return lambda: workbench.events.create(str(tmp_path / "storm.gpkg"), crs, "Storm")


def frames(dock) -> list[GuideFrame]:
    settle()
    return dock.findChildren(GuideFrame)


def place(widget: QWidget, ground: QWidget) -> QRect:
    return QRect(widget.mapTo(ground, QPoint(0, 0)), widget.size())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


STATES = [
    (WorkState(), "images"),
    (WorkState(has_images=True), "map"),
    (WorkState(has_images=True, is_mapped=True), "event"),
    (WorkState(has_images=True, has_event=True), "map"),
    (WorkState(True, True, candidates=40, is_mapped=True), "Review"),
    (WorkState(True, True, candidates=40, decisions=3, is_mapped=True), "Review"),
    (WorkState(True, True, candidates=40, decisions=10, is_mapped=True), "Label"),
    (WorkState(True, True, candidates=4, decisions=4, is_mapped=True), "Label"),
    (WorkState(True, True, candidates=0, is_mapped=True), "Review"),
    (WorkState(True, True, candidates=40, decisions=10, labels=2, is_mapped=True), "Teach"),
    (WorkState(True, True, 40, 10, 2, has_learned=True), "map"),
    (WorkState(True, True, 40, 10, 2, has_learned=True, is_mapped=True), "Export"),
]


@pytest.mark.parametrize(("state", "word"), STATES, ids=range(len(STATES)))
def test_the_next_step_follows_from_the_state(dock, state, word):
    steps = dock.guide._steps
    assert word in steps[next_step(steps, state)].title


def test_guide_is_open_the_first_time_at_what_is_missing(dock):
    assert dock.guide.isVisible()
    assert dock.guide.is_open
    assert dock.guide.title.text() == "1 of 7: Choose the images"


def test_steps_are_few_and_short_and_each_has_a_button(dock):
    assert len(dock.guide._steps) <= 7
    for step in dock.guide._steps:
        assert step.title
        assert step.button
        assert 0 < len(step.text) <= 120


def test_the_next_step_is_seen_on_every_page_also_when_the_guide_is_closed(dock):
    click(dock.guide.close_button)
    for page in dock.pages():
        dock.tabs.setCurrentWidget(page)
        settle()
        assert dock.guide.isVisible()
        assert dock.guide.title.text() == "Next: Choose the images"
        assert dock.guide.do_button.isVisible()
    assert not dock.guide.text.isVisible()


def test_guide_covers_no_control_and_is_one_line_when_closed(dock):
    assert not place(dock.guide, dock).intersects(place(dock.tabs, dock))
    before = dock.tabs.height()
    click(dock.guide.close_button)
    assert frames(dock) == []
    assert dock.guide.height() < 2 * dock.guide.do_button.height()
    assert dock.tabs.height() > before


def test_images_are_added_by_the_button(dock, iface):
    asked = []
    iface.actionAddRasterLayer().triggered.connect(lambda: asked.append(1))
    click(dock.guide.do_button)
    assert asked == [1]


def test_an_event_is_made_by_the_button_once_there_is_a_map(dock, add_raster):
    add_raster("post.tif")
    settle()
    dock.guide.go_to(2)
    assert dock.guide.title.text() == "3 of 7: Make an event"
    click(dock.guide.do_button)
    assert dock.event_bar.dialog is not None
    dock.event_bar.dialog.reject()


def test_a_map_is_asked_for_by_the_button_without_any_model_or_event(workbench, dock, add_raster):
    add_raster("post.tif")
    settle()
    dock.guide.look()
    assert dock.guide.title.text() == "2 of 7: Make a map"
    asked = []
    dock.map_page.requested.disconnect(workbench.mapping.start)
    dock.map_page.requested.connect(asked.append)
    dock.tabs.setCurrentWidget(dock.label_page)
    click(dock.guide.do_button)
    assert dock.tabs.currentWidget() is dock.map_page
    assert [inputs.without_model for inputs in asked] == [True]


def test_guide_goes_on_by_itself_and_turns_no_page(dock, add_raster, make_event):
    add_raster("post.tif")
    event = make_event()
    dock.tabs.setCurrentWidget(dock.label_page)
    record_run(event, "map", {"model": "change", "candidates": 0})
    wait_until(lambda: "Review" in dock.guide.title.text())
    assert dock.tabs.currentWidget() is dock.label_page
    record_run(event, "update", {"model": "alps", "model_version": 2})
    assert not WorkState.of(dock.guide._context).is_mapped, "with what was learned it is to be mapped anew"


def test_frame_is_around_the_control_and_lets_clicks_through(dock):
    dock.guide.go_to(1)
    page = dock.map_page
    (around,) = frames(dock)
    assert around.geometry().contains(place(page.model, page.widget()))
    assert around.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert page.widget().childAt(place(page.model, page.widget()).center()) is not around


def test_step_of_the_map_leaves_the_rasters_in_view_on_a_small_screen(dock, add_raster):
    """Its own button maps; which images are taken must be seen before."""
    for name in ("post.tif", "pre.tif"):
        add_raster(name)
    dock.setFloating(True)
    dock.resize(300, 560)
    dock.show()
    settle()
    dock.guide.start()
    settle()
    page = dock.map_page
    assert dock.guide.step == 1
    for widget in (page.post, page.pre, page.model):
        assert not widget.visibleRegion().isEmpty(), widget.objectName()


def test_frame_follows_its_control(dock):
    dock.guide.go_to(0)
    page = dock.map_page
    page.bands.post.setVisible(True)
    dock.resize(dock.width() + 60, dock.height())
    (around,) = frames(dock)
    assert around.geometry().contains(place(page.post, page.widget()))
    assert around.geometry().contains(place(page.pre, page.widget()))


def test_every_step_brings_its_page_to_the_front(dock):
    dock.guide.go_to(0)
    seen = []
    for _ in dock.guide._steps:
        seen.append(dock.tabs.currentWidget())
        (around,) = frames(dock)
        assert around.width() > 10
        click(dock.guide.forward)
    pages = [dock.map_page, dock.map_page, dock.map_page, dock.review_page, dock.label_page]
    assert seen == [*pages, dock.update_page, dock.review_page]
    assert not dock.guide.forward.isEnabled()


def test_a_step_about_a_page_frames_its_tab(dock):
    dock.guide.go_to(5)
    bar = dock.tabs.tabBar()
    (around,) = frames(dock)
    assert around.parentWidget() is bar
    assert around.geometry() == bar.tabRect(dock.tabs.indexOf(dock.update_page))


def test_guide_can_be_read_backwards(dock):
    assert not dock.guide.back.isEnabled()
    click(dock.guide.forward)
    assert dock.guide.step == 1
    click(dock.guide.back)
    assert dock.guide.step == 0


def test_guide_works_by_keyboard(dock):
    guide = dock.guide
    for widget in (guide.do_button, guide.forward, guide.back, guide.close_button):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    guide.forward.setFocus()
    QTest.keyClick(guide.forward, Qt.Key.Key_Space)
    assert guide.step == 1
    QTest.keyClick(guide.forward, Qt.Key.Key_Escape)
    assert not guide.is_open


def test_what_was_closed_stays_one_line_until_it_is_asked_for(dock):
    click(dock.guide.close_button)
    assert Settings().guide_seen
    dock.hide()
    dock.show()
    settle()
    assert not dock.guide.is_open
    dock.guide.go_to(3)
    button = dock.findChild(QToolButton, "openHelp")
    assert button.accessibleName()
    button.menu().actions()[-1].trigger()
    assert dock.guide.is_open
    assert dock.guide.step == 0, "at what is next"
    assert not Settings().guide_seen


def test_a_title_that_does_not_fit_ends_in_an_ellipsis(dock):
    title = dock.guide.title
    title.setText("Review the candidates " * 20)
    assert title.minimumSizeHint().width() < 10_000
    assert dock.guide.minimumSizeHint().width() < 400
    whole = title.grab().toImage()
    title.setText("Review the candidates " * 40)
    settle()
    assert title.grab().toImage() == whole, "what is beyond the ellipsis is not drawn"
    title.setText("Review")
    assert title.grab().toImage() != whole
