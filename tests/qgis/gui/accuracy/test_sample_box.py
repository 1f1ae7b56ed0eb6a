"""Judging a sample: blind to the map, by keys, kept at once, resumed, taken back."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.review.sample_walk import SampleWalk, samples_of
from landslide_mapper.gui.accuracy.blind_view import THEME
from tests.qgis.driving import settle, wait_until
from tests.qgis.gui.accuracy.test_accuracy_page import UTM, X, Y, event, page  # noqa: F401 - fixtures


@pytest.fixture
def judging(page, event, workbench, add_raster, iface):  # noqa: F811
    """A sample of 12 points that was drawn, and the two images."""
    add_raster("before", size=100)
    add_raster("after", size=100)
    iface.canvas.setDestinationCrs(UTM)
    iface.canvas.setLayers(QgsProject.instance().layerTreeRoot().checkedLayers())
    settle()
    sample = page.sample
    sample.fields.widgets["count"].setValue(12)
    sample.more.widgets["per_stratum"].setValue(4)
    sample.draw_button.click()
    wait_until(lambda: sample.walk is not None)
    settle()
    return sample


def press(iface, *keys):
    for key in keys:
        QTest.keyClick(iface.canvas, key)
        settle()


def test_drawing_keeps_the_points_in_the_event_only(judging, event, page):  # noqa: F811
    assert not page.with_sample.isHidden(), "its estimate may be wanted in the report"
    assert judging.progress.text() == "12 points: 0 judged, 0 unclear"
    rows = list(event.rows("samples", geometry=True))
    assert sorted(row["number"] for row in rows) == list(range(1, 13))
    assert {row["stratum"] for row in rows} == {"landslide", "buffer", "rest"}
    assert [row["side_m"] for row in rows] == pytest.approx([10.0] * 12, abs=0.01), "as the image"
    shown = QgsProject.instance().mapLayers().values()
    assert event.layer("samples") not in shown, "where points crowd, something is mapped"


def test_the_map_is_hidden_while_judging_and_back_afterwards(judging, iface, event):  # noqa: F811
    before = [layer.name() for layer in iface.canvas.layers()]
    assert len(before) > 2
    judging.judge_button.click()
    settle()
    assert [layer.name() for layer in iface.canvas.mapSettings().layers()] == ["after"]
    assert judging.point.number == 1
    extent = iface.canvas.extent()
    assert extent.contains(judging.point.point)
    assert 350 < extent.width() < 1000, "forty pixels across"
    assert "Point 1 of 12" in judging.progress.text()
    assert "Is most of the framed square landslide?" in judging.hint.text()
    assert not judging.result.text(), "no estimate while it is judged"
    judging.judge_button.click()
    settle()
    assert [layer.name() for layer in iface.canvas.layers()] == before
    assert not QgsProject.instance().mapThemeCollection().hasMapTheme(THEME)


def test_nothing_that_is_shown_tells_the_stratum(judging, iface):
    judging.judge_button.click()
    settle()
    texts = " ".join(label.text() for label in (judging.hint, judging.progress, judging.result))
    assert not any(word in texts for word in ("buffer", "rest", "stratum"))


def test_keys_answer_and_every_answer_is_kept_at_once(judging, iface, event):  # noqa: F811
    judging.judge_button.click()
    settle()
    press(iface, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
    assert judging.point.number == 4
    answers = {row["number"]: row["reference"] for row in event.rows("samples")}
    assert [answers[number] for number in (1, 2, 3)] == ["landslide", "not_landslide", "unclear"]
    assert "3 judged, 1 unclear" in judging.progress.text()
    press(iface, Qt.Key.Key_N)
    assert judging.point.number == 5, "left open for later"
    press(iface, Qt.Key.Key_U)
    assert judging.point.number == 3
    assert "2 judged, 0 unclear" in judging.progress.text()
    (row,) = event.rows("samples", '"number" = 3')
    said = [one["reference"] for one in json.loads(row["history"])]
    assert said == ["unclear", None], "what was taken back is not lost"
    press(iface, Qt.Key.Key_2, Qt.Key.Key_Escape)
    assert not judging.mode.on
    assert not judging.mode.keys.active


def test_space_shows_the_other_date(judging, iface):
    judging.judge_button.click()
    wait_until(lambda: judging.mode.other.ready)
    press(iface, Qt.Key.Key_Space)
    assert judging.mode.other.shown
    press(iface, Qt.Key.Key_1)
    assert not judging.mode.other.shown, "a new point is seen as it is first"


def test_another_page_or_event_ends_the_judging(judging, iface, workbench, tmp_path):
    judging.judge_button.click()
    settle()
    workbench.dock.tabs.setCurrentWidget(workbench.dock.map_page)
    settle()
    assert not judging.mode.on
    workbench.dock.tabs.setCurrentWidget(workbench.dock.accuracy_page)
    judging.judge_button.click()
    settle()
    workbench.events.create(str(tmp_path / "other.gpkg"), UTM, "Other")
    settle()
    assert not judging.mode.on
    assert judging.walk is None


def test_it_goes_on_where_it_stopped_also_tomorrow(judging, iface, event, workbench):  # noqa: F811
    judging.judge_button.click()
    settle()
    press(iface, Qt.Key.Key_1, Qt.Key.Key_2)
    target = event.target
    workbench.events.close()
    settle()
    again = Workspace.open(target)
    (draw,) = samples_of(again)
    walk = SampleWalk(again, draw)
    assert walk.tally.judged == 2
    assert walk.next().number == 3
    assert walk.undo().number == 2
    again.close()


def test_a_second_sample_leaves_the_first_one(judging, iface, event):  # noqa: F811
    judging.judge_button.click()
    settle()
    press(iface, Qt.Key.Key_1)
    judging.leave()
    judging.more.widgets["seed"].setValue(5)
    judging.draw_button.click()
    wait_until(lambda: event.count("samples") == 24)
    wait_until(lambda: judging.walk.tally.judged == 0)
    assert [tally.judged for tally in samples_of(event).values()] == [1, 0]


def test_a_sample_that_is_drawn_while_another_one_is_judged_waits(judging, iface, event):  # noqa: F811
    judging.more.widgets["seed"].setValue(5)
    judging.draw_button.click()
    judging.judge_button.click()
    wait_until(lambda: event.count("samples") == 24)
    settle()
    press(iface, Qt.Key.Key_1)
    assert judging.point.number == 2
    assert [tally.judged for tally in samples_of(event).values()] == [1, 0]
    press(iface, Qt.Key.Key_Escape)
    assert judging.walk.draw == list(samples_of(event))[1]
    assert judging.progress.text() == "12 points: 0 judged, 0 unclear"


def test_when_all_are_judged_it_says_so_and_estimates(judging, iface, event):  # noqa: F811
    told = []
    judging.told.connect(told.append)
    judging.judge_button.click()
    settle()
    strata = {row["number"]: row["stratum"] for row in event.rows("samples")}
    for number in range(1, 13):
        press(iface, Qt.Key.Key_1 if strata[number] == "landslide" else Qt.Key.Key_2)
    assert told == ["All points of the sample are judged."]
    assert not judging.mode.on
    assert "Area of landslides by the sample: 0.02 km²" in judging.result.text()


def test_without_an_image_nothing_is_judged(page, event, workbench):  # noqa: F811
    told = []
    page.sample.told.connect(told.append)
    page.sample.fields.widgets["count"].setValue(12)
    page.sample.draw_button.click()
    wait_until(lambda: page.sample.walk is not None)
    page.sample.judge_button.click()
    assert "Choose the post-event raster on the Map page" in told[0]
    assert not page.sample.mode.on


def test_an_event_without_a_map_says_what_is_missing(workbench, tmp_path):
    workbench.events.create(str(tmp_path / "new.gpkg"), UTM, "New")
    page = workbench.dock.accuracy_page  # noqa: F811
    workbench.dock.tabs.setCurrentWidget(page)
    settle()
    page.sample.draw_button.click()
    wait_until(lambda: "Nothing was mapped" in workbench.dock.footer.message.text())
    assert page.sample.walk is None


def test_the_answers_fit_into_the_narrowest_dock(judging, workbench):
    dock = workbench.dock
    dock.setFloating(True)
    dock.resize(280, 900)
    judging.judge_button.click()
    settle()
    for button in judging.answers:
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.width(), button.text()


def test_the_square_is_framed_on_the_ground(judging, iface):
    judging.judge_button.click()
    settle()
    frame = judging.mode._frame._band.asGeometry().boundingBox()
    assert frame.width() == pytest.approx(10, rel=0.01)
    assert frame.contains(QgsPointXY(judging.point.point))
    assert X <= judging.point.point.x() <= X + 1000
    assert Y <= judging.point.point.y() <= Y + 1000
