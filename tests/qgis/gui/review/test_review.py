"""The Review page in a real QGIS: keys, table, tools and the traces that they leave."""

from __future__ import annotations

import time

import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapTool, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

from landslide_mapper.core.workspace.store.values import attributes
from landslide_mapper.gui.review.review_order import SortKey
from landslide_mapper.gui.widgets.actions import QAction
from landslide_mapper.inventory.candidates import FIELDS
from tests.qgis.driving import settle, wait_until

UTM = QgsCoordinateReferenceSystem("EPSG:32654")
COUNT = 5
FIELD_NAMES = [name for name, _ in FIELDS]


@pytest.fixture
def page(workbench):
    workbench.dock.show_review_page()
    workbench.dock.resize(340, 700)
    settle()
    return workbench.dock.review_page


@pytest.fixture
def rasters(add_raster):
    return add_raster("before"), add_raster("after")


@pytest.fixture
def event(page, workbench, iface, rasters, tmp_path):
    """An open event with five candidates on the rasters; number 5 is the most uncertain one."""
    before, after = rasters
    events = workbench.context.events
    workspace = events.create(str(tmp_path / "event.gpkg"), UTM, "Event")
    iface.canvas.setDestinationCrs(UTM)
    iface.canvas.setLayers([workspace.layer("candidates"), after, before])
    iface.canvas.setExtent(after.extent())
    add(workspace, before, after)
    wait_until(lambda: page.model.rowCount() == COUNT)
    yield workspace
    events.close()


def add(workspace, before, after, count=COUNT):
    boxes = [QgsRectangle(500050 + 100 * at, 4699700, 500110 + 100 * at, 4699760) for at in range(count)]
    rows = [
        {
            "id": at + 1,
            "confidence": 0.9 - at / 10,
            "max_probability": 0.95,
            "uncertainty": at / 10,
            "area_m2": 3600.0 * (at + 1),
            "region": "hokkaido",
            "pre": before.source(),
            "post": after.source(),
        }
        for at in range(count)
    ]
    return workspace.append("candidates", rows, [QgsGeometry.fromRect(box) for box in boxes])


@pytest.fixture
def review(page, event, iface):
    page.start_review()
    settle()
    yield page
    page.stop_review()


def press(iface, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(iface.canvas, key, modifier)
    settle()


def statuses(workspace):
    return {row.id(): row["status"] for row in workspace.layer("candidates").dataProvider().getFeatures()}


def actions(workspace):
    return [row["action"] for row in workspace.rows("decisions")]


def current(page):
    return page.session.current


def test_without_an_event_the_next_step_is_a_button(page, workbench):
    assert "No event is open" in page.notice.text.text()
    assert page.notice.button.menu() is workbench.dock.event_bar.menu
    assert page.table.isHidden()


def test_event_without_candidates_leads_to_the_map_page(page, workbench, tmp_path):
    workbench.context.events.create(str(tmp_path / "empty.gpkg"), UTM, "Empty")
    settle()
    assert "no candidates yet" in page.notice.text.text()
    page.notice.button.click()
    assert workbench.dock.tabs.currentWidget() is workbench.dock.map_page


def test_most_uncertain_comes_first_and_fills_about_a_third(review, event, iface):
    assert current(review) == 5
    assert review.table.fids() == [5]
    box = event.layer("candidates").getFeature(5).geometry().boundingBox()
    extent = iface.canvas.extent()
    assert extent.contains(box)
    # A candidate of six pixels: the view stays at a hundred pixels of the image and does not come closer.
    assert extent.width() == pytest.approx(1000, rel=0.2)
    assert extent.center().distance(box.center()) < 5


def test_the_current_candidate_is_selected_though_ctrl_is_held(review, event, iface):
    press(iface, Qt.Key.Key_A)
    press(iface, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert current(review) == 5
    assert review.table.fids() == [5]
    QTest.keyPress(iface.canvas, Qt.Key.Key_Control)
    review.table.go_to(0)
    QTest.keyRelease(iface.canvas, Qt.Key.Key_Control)
    assert review.table.fids() == [5]


def test_keys_on_the_canvas_decide_and_go_on(review, event, iface):
    press(iface, Qt.Key.Key_A)
    assert statuses(event)[5] == "accepted"
    assert current(review) == 4
    press(iface, Qt.Key.Key_R)
    assert statuses(event)[4] == "rejected"
    assert current(review) == 3
    press(iface, Qt.Key.Key_N)
    assert current(review) == 2
    press(iface, Qt.Key.Key_P)
    press(iface, Qt.Key.Key_Left)
    assert current(review) == 4
    press(iface, Qt.Key.Key_Right)
    assert current(review) == 3
    press(iface, Qt.Key.Key_U)
    assert statuses(event)[4] == "candidate"
    assert current(review) == 4
    press(iface, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert statuses(event)[5] == "candidate"
    assert actions(event) == ["accept", "reject", "undo", "undo"]
    press(iface, Qt.Key.Key_U)
    assert "nothing left to undo" in review.said.text()
    press(iface, Qt.Key.Key_Escape)
    assert not review.mode.on


def test_keys_on_the_table_decide_too(review, event):
    review.table.setFocus()
    QTest.keyClick(review.table, Qt.Key.Key_R)
    settle()
    assert statuses(event)[5] == "rejected"
    QTest.keyClick(review.table, Qt.Key.Key_Right)
    settle()
    assert current(review) == 3


def test_keys_mean_nothing_when_the_review_is_off(page, event, iface):
    page.session.go(5)
    press(iface, Qt.Key.Key_A)
    QTest.keyClick(page.table, Qt.Key.Key_R)
    settle()
    assert set(statuses(event).values()) == {"candidate"}
    page.start_review()
    page.stop_review()
    press(iface, Qt.Key.Key_A)
    assert set(statuses(event).values()) == {"candidate"}


def test_what_is_being_written_in_keeps_its_keys(review, event):
    review.form.setCollapsed(False)
    settle()
    line = review.form.comment
    line.setFocus()
    QTest.keyClicks(line, "a rare case")
    settle()
    assert line.text() == "a rare case"
    assert set(statuses(event).values()) == {"candidate"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_end_a_comment_and_the_next_key_decides(review, event, iface, key):
    press(iface, Qt.Key.Key_C)
    QTest.keyClicks(review.form.comment, "a rare case")
    QTest.keyClick(review.form.comment, key)
    settle()
    assert review.mode.on
    assert not review.form.comment.hasFocus()
    assert event.layer("candidates").getFeature(5)["comment"] == "a rare case"
    QTest.keyClick(iface.window.focusWidget() or iface.canvas, Qt.Key.Key_R)
    settle()
    assert statuses(event)[5] == "rejected"


def test_a_list_that_was_clicked_does_not_take_the_keys(review, event):
    review.form.setCollapsed(False)
    settle()
    combo = review.form.words["landslide_type"]
    combo.setFocus()
    before = combo.currentData()
    QTest.keyClick(combo, Qt.Key.Key_R)
    settle()
    assert statuses(event)[5] == "rejected"
    assert combo.currentData() == before


def test_an_open_list_keeps_its_keys(review, event):
    sort = review.filter.sort
    sort.showPopup()
    settle()
    QTest.keyClick(sort.view(), Qt.Key.Key_R)
    settle()
    sort.hidePopup()
    assert set(statuses(event).values()) == {"candidate"}


def test_texts_outside_the_page_are_nobody_elses(review, event, iface):
    other = QLineEdit(iface.window)
    other.show()
    other.setFocus()
    QTest.keyClicks(other, "ar")
    QTest.keyClick(other, Qt.Key.Key_Escape)
    settle()
    assert other.text() == "ar"
    assert review.mode.on
    assert set(statuses(event).values()) == {"candidate"}


def test_tool_of_qgis_that_edits_keeps_its_keys(review, event, iface):
    class Digitizing(QgsMapToolPan):
        def flags(self):
            return QgsMapTool.Flag.EditTool

    tool = Digitizing(iface.canvas)
    iface.canvas.setMapTool(tool)
    press(iface, Qt.Key.Key_A)
    assert set(statuses(event).values()) == {"candidate"}
    iface.canvas.unsetMapTool(tool)
    press(iface, Qt.Key.Key_A)
    assert statuses(event)[5] == "accepted"


def test_keys_leave_with_the_page(review, event, workbench, iface):
    workbench.dock.show_map_page()
    settle()
    assert not review.mode.on
    press(iface, Qt.Key.Key_A)
    assert set(statuses(event).values()) == {"candidate"}


def test_the_last_one_says_that_all_are_reviewed(review, event, iface):
    for _ in range(COUNT):
        press(iface, Qt.Key.Key_A)
    assert set(statuses(event).values()) == {"accepted"}
    assert "All candidates are reviewed" in review.said.text()
    assert "Reviewed 5 of 5 (5 accepted, 0 edited, 0 rejected)" in review.head.progress.text()
    assert "5.4 ha" in review.head.progress.text()
    assert review.head.bar.value() == review.head.bar.maximum() == COUNT


def test_many_selected_rows_are_decided_at_once_and_undone_at_once(page, event):
    page.table.selectAll()
    page.act("reject")
    assert set(statuses(event).values()) == {"rejected"}
    assert actions(event) == ["reject"] * COUNT
    assert "decided on: 5" in page.said.text()
    page.act("undo")
    assert set(statuses(event).values()) == {"candidate"}


def test_candidates_selected_on_the_map_are_selected_in_the_table(page, event):
    layer = event.layer("candidates")
    layer.selectByIds([2, 4])
    assert sorted(page.table.fids()) == [2, 4]
    page.act("accept")
    assert {fid for fid, status in statuses(event).items() if status == "accepted"} == {2, 4}
    extent = page.context.canvas.extent()
    layer.selectByIds([3])
    assert current(page) == 3
    assert page.table.fids() == [3]
    assert page.context.canvas.extent() == extent, "who points at a candidate sees it already"


def test_without_going_on_the_view_stays(review, event, iface):
    review.go_on.setChecked(False)
    press(iface, Qt.Key.Key_A)
    assert current(review) == 5
    assert statuses(event)[5] == "accepted"


def test_table_sorts_by_list_and_header(page, event):
    order = page.model.order

    def shown():
        return [order.fid_at(row) for row in range(len(order))]

    assert shown() == [5, 4, 3, 2, 1]
    page.filter.sort.setCurrentIndex(page.filter.sort.findData(SortKey.SIZE))
    page.filter.sort_wanted.emit()
    assert shown() == [5, 4, 3, 2, 1]
    page.table.horizontalHeader().sectionClicked.emit(3)
    assert shown() == [1, 2, 3, 4, 5], "the same key again turns the order round"
    page.table.horizontalHeader().sectionClicked.emit(2)
    assert shown() == [1, 2, 3, 4, 5], "most confident first"
    page.context.canvas.setCenter(QgsPointXY(500280, 4699730))
    page.filter.sort.setCurrentIndex(page.filter.sort.findData(SortKey.DISTANCE))
    page.filter.sort_wanted.emit()
    assert shown()[0] == 3


def test_filter_by_status_view_and_run(page, event, iface):
    def choose(combo, data):
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())

    page.session.go(5)
    page.act("accept")
    choose(page.filter.status, "accepted")
    assert page.model.rowCount() == 1
    choose(page.filter.status, None)
    assert page.model.rowCount() == COUNT
    iface.canvas.setExtent(QgsRectangle(500040, 4699690, 500220, 4699800))
    choose(page.filter.scope, "view")
    assert page.model.rowCount() == 2


def test_table_shows_what_is_known_and_no_more(page, event):
    (fid,) = event.append("candidates", [{"id": 6}], [None])
    wait_until(lambda: page.model.rowCount() == COUNT + 1)
    row = page.model.order.row_of(fid)
    texts = [page.model.index(row, column).data() for column in range(page.model.columnCount())]
    assert texts == ["6", "Open", "", "", ""]
    first = page.model.index(page.model.order.row_of(1), 0)
    assert page.model.index(first.row(), 2).data() == "90%"
    assert "hokkaido" in first.data(Qt.ItemDataRole.ToolTipRole)


def test_candidate_without_a_shape_is_told_and_can_be_rejected(review, event, iface):
    (fid,) = event.append("candidates", [{"id": 6, "uncertainty": 1.0}], [None])
    wait_until(lambda: review.model.rowCount() == COUNT + 1)
    review.session.go(fid)
    assert "no shape" in review.said.text()
    press(iface, Qt.Key.Key_A)
    assert statuses(event)[fid] == "candidate"
    assert "no shape" in iface.bar.currentItem().text()
    press(iface, Qt.Key.Key_R)
    assert statuses(event)[fid] == "rejected"


def test_candidate_that_was_deleted_meanwhile_is_told(review, event, iface):
    event.layer("candidates").dataProvider().deleteFeatures([4])
    press(iface, Qt.Key.Key_N)
    assert "not there any more" in review.said.text()
    assert review.model.rowCount() == COUNT - 1


def test_a_new_map_in_the_place_of_the_current_candidate_keeps_the_review_there(
    review, event, iface, rasters
):
    """A map may be made anew at any moment while the model learns by itself."""
    fid = review.session.current
    extent = iface.canvas.extent()
    shape = event.layer("candidates").getFeature(fid).geometry()
    event.remove("candidates", [fid])
    larger, beside = QgsGeometry(shape.buffer(10, 3)), QgsGeometry(shape)
    beside.translate(55, 0)
    event.append("candidates", [{"confidence": 0.5}, {"confidence": 0.6}], [beside, larger])
    wait_until(lambda: review.session.current not in (fid, None))
    assert review.session.layer.getFeature(review.session.current)["confidence"] == 0.6
    assert iface.canvas.extent() == extent, "the view stays"
    assert review.mode.on
    press(iface, Qt.Key.Key_A)
    assert "accepted" in statuses(event).values()


def test_a_current_candidate_that_a_new_map_does_not_have_leaves_none(review, event, iface):
    event.remove("candidates", [review.session.current])
    wait_until(lambda: review.session.current is None)
    assert review.mode.on


def test_unsaved_edits_are_told_and_saved_by_a_click(review, event, iface):
    layer = event.layer("candidates")
    layer.startEditing()
    layer.changeAttributeValue(5, layer.fields().indexOf("region"), "mine")
    press(iface, Qt.Key.Key_A)
    assert statuses(event)[5] == "candidate"
    item = iface.bar.currentItem()
    assert "not saved" in item.text()
    review._save_edits()
    press(iface, Qt.Key.Key_A)
    assert statuses(event)[5] == "accepted"
    assert layer.getFeature(5)["region"] == "mine"


def test_reshaping_with_the_vertex_tool_is_saved_by_enter(review, event, iface):
    layer = event.layer("candidates")
    triggered = []
    iface.vertex_tool.triggered.connect(lambda: triggered.append(True))
    press(iface, Qt.Key.Key_E)
    assert triggered
    assert layer.isEditable()
    assert iface.activeLayer() is layer
    press(iface, Qt.Key.Key_R)
    assert statuses(event)[5] == "candidate", "letters belong to the edit now"
    layer.changeGeometry(5, QgsGeometry.fromRect(QgsRectangle(500450, 4699700, 500480, 4699760)))
    press(iface, Qt.Key.Key_Return)
    assert not layer.isEditable()
    assert statuses(event)[5] == "edited"
    assert actions(event) == ["edit"]
    assert attributes(layer.getFeature(5))["area_m2"] == pytest.approx(1800, rel=0.01)
    assert current(review) == 5
    press(iface, Qt.Key.Key_N)
    assert current(review) == 4


def test_escape_discards_a_reshape_and_the_review_goes_on(review, event, iface):
    layer = event.layer("candidates")
    press(iface, Qt.Key.Key_E)
    layer.changeGeometry(5, QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    press(iface, Qt.Key.Key_Escape)
    assert not layer.isEditable()
    assert actions(event) == []
    press(iface, Qt.Key.Key_A)
    assert statuses(event)[5] == "accepted"


STAIRS = "MultiPolygon(((500450 4699700, 500450 4699740, 500460 4699740, 500460 4699750, 500470 4699750, "
STAIRS += "500470 4699760, 500480 4699760, 500480 4699770, 500510 4699770, 500510 4699700, 500450 4699700)))"


def test_a_candidate_is_an_outline_with_few_corners_while_it_is_reshaped(review, event, iface):
    layer = event.layer("candidates")
    event.change("candidates", {}, {5: QgsGeometry.fromWkt(STAIRS)})
    press(iface, Qt.Key.Key_E)
    shape = layer.getFeature(5).geometry()
    assert shape.constGet().nCoordinates() < 11
    assert shape.area() == pytest.approx(QgsGeometry.fromWkt(STAIRS).area(), rel=0.1)
    assert iface.canvas.selectionColor().alpha() == 0
    press(iface, Qt.Key.Key_Return)
    assert actions(event) == [], "losing its stairs on the screen is no edit"
    assert layer.getFeature(5).geometry().equals(QgsGeometry.fromWkt(STAIRS))
    assert iface.canvas.selectionColor().alpha() == 255


def test_the_same_key_reshapes_by_a_line(review, event, iface):
    tool = QAction(iface.window)
    tool.setObjectName("mActionReshapeFeatures")
    tool.setCheckable(True)
    pressed = []
    tool.triggered.connect(lambda: pressed.append("line"))
    iface.vertex_tool.triggered.connect(lambda: pressed.append("corners"))
    press(iface, Qt.Key.Key_E)
    press(iface, Qt.Key.Key_E)
    assert pressed == ["corners", "line"]
    press(iface, Qt.Key.Key_E)
    assert pressed == ["corners", "line", "corners"]
    press(iface, Qt.Key.Key_Escape)
    assert not event.layer("candidates").isEditable()


def test_reshape_does_not_begin_over_edits_of_something_else(review, event, iface):
    layer = event.layer("candidates")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("region"), "mine")
    press(iface, Qt.Key.Key_E)
    assert "unsaved edits" in iface.bar.currentItem().text()
    assert layer.getFeature(1)["region"] == "mine"
    layer.rollBack()


def click(iface, x, y, button=Qt.MouseButton.LeftButton):
    point = iface.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    QTest.mouseClick(
        iface.canvas.viewport(),
        button,
        Qt.KeyboardModifier.NoModifier,
        QPoint(int(point.x()), int(point.y())),
    )
    settle()


def test_splitting_by_mouse(review, event, iface):
    tool = QgsMapToolPan(iface.canvas)
    iface.canvas.setMapTool(tool)
    press(iface, Qt.Key.Key_S)
    assert "Click a line" in review.said.text()
    click(iface, 500480, 4699690)
    click(iface, 500480, 4699770)
    press(iface, Qt.Key.Key_Return)
    assert actions(event) == ["split"]
    assert event.count("candidates") == COUNT + 1
    assert review.model.rowCount() == COUNT + 1
    assert review.model.order.fid_at(review.model.order.row_of(5) + 1) == COUNT + 1
    assert iface.canvas.mapTool() is tool
    press(iface, Qt.Key.Key_U)
    assert event.count("candidates") == COUNT
    assert review.model.rowCount() == COUNT


def test_a_split_that_ends_with_the_right_button_leaves_the_keys_alive(review, event, iface):
    """The click is over before another tool is back: the rest of it would open QGIS's menu."""
    seen = []

    class Menu(QgsMapToolPan):
        def canvasPressEvent(self, event):
            seen.append("press")

        def canvasReleaseEvent(self, event):
            seen.append("release")

    tool = Menu(iface.canvas)
    iface.canvas.setMapTool(tool)
    press(iface, Qt.Key.Key_S)
    click(iface, 500480, 4699690)
    click(iface, 500480, 4699770)
    QTest.mouseClick(iface.canvas.viewport(), Qt.MouseButton.RightButton)
    settle()
    assert actions(event) == ["split"]
    assert iface.canvas.mapTool() is tool
    assert seen == []
    press(iface, Qt.Key.Key_R)
    assert actions(event) == ["split", "reject"]


def test_split_can_be_left_with_escape_and_needs_two_corners(review, event, iface):
    press(iface, Qt.Key.Key_S)
    click(iface, 500480, 4699690)
    press(iface, Qt.Key.Key_Return)
    assert "both sides" in review.said.text()
    press(iface, Qt.Key.Key_Escape)
    assert review.mode.on
    assert not review.mode.splitting
    assert actions(event) == []


def test_split_line_is_taken_in_the_crs_of_the_canvas(review, event, iface):
    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    iface.canvas.setDestinationCrs(wgs)
    review.session.go(5)
    settle()
    box = iface.canvas.extent()
    assert 140 < box.center().x() < 142
    assert 0.001 < box.width() < 0.05, "in degrees, and as close as in metres"
    middle, height = box.center(), box.height() / 2
    line = [QgsPointXY(middle.x(), middle.y() - height), QgsPointXY(middle.x(), middle.y() + height)]
    assert review.session.split(line)
    assert event.count("candidates") == COUNT + 1


def picture(page):
    return page.mode.other


def color(iface):
    """Colour of a pixel in the middle of the canvas, as it is seen."""
    wait_until(lambda: not iface.canvas.isDrawing())
    image = iface.canvas.grab().toImage()
    return image.pixelColor(image.width() * 2 // 5, image.height() * 2 // 5).name()


def test_other_date_is_seen_at_once_and_leaves_no_trace(review, event, iface):
    root = QgsProject.instance().layerTreeRoot()
    before = [(node.layerId(), node.itemVisibilityChecked()) for node in root.findLayers()]
    layers = iface.canvas.layers()
    layers[1].brightnessFilter().setBrightness(150)  # the rasters of the tests are all alike
    layers[1].triggerRepaint()
    settle()
    QgsProject.instance().setDirty(False)
    wait_until(lambda: picture(review).ready)
    post = color(iface)
    press(iface, Qt.Key.Key_Space)
    pre = color(iface)
    assert pre != post
    press(iface, Qt.Key.Key_Space)
    assert color(iface) == post
    assert [(node.layerId(), node.itemVisibilityChecked()) for node in root.findLayers()] == before
    assert iface.canvas.layers() == layers
    assert not QgsProject.instance().isDirty()


def test_picture_follows_the_view(review, event, iface):
    wait_until(lambda: picture(review).ready)
    press(iface, Qt.Key.Key_Space)
    iface.canvas.setExtent(QgsRectangle(500100, 4699500, 500200, 4699600))
    assert not picture(review).ready
    wait_until(lambda: picture(review).ready)
    assert picture(review).shown


def test_raster_that_leaves_the_project_ends_the_blinking(review, event, iface, rasters):
    wait_until(lambda: picture(review).ready)
    press(iface, Qt.Key.Key_Space)
    QgsProject.instance().removeMapLayer(rasters[0].id())
    settle()
    assert not picture(review).possible
    press(iface, Qt.Key.Key_Space)
    assert "no pre-event image" in review.said.text()


def test_raster_of_a_run_that_is_not_in_the_project_is_opened_aside(page, event, iface, rasters):
    path = rasters[0].source()
    QgsProject.instance().removeMapLayer(rasters[0].id())
    settle()
    page.session.go(5)
    pre, post = page.session.images()
    assert pre.source() == path
    assert post is rasters[1]
    assert QgsProject.instance().mapLayer(pre.id()) is None


def test_swipe_follows_the_mouse_and_gives_the_tool_back(review, event, iface):
    tool = QgsMapToolPan(iface.canvas)
    iface.canvas.setMapTool(tool)
    wait_until(lambda: picture(review).ready)
    press(iface, Qt.Key.Key_W)
    assert review.mode.swiping
    assert review.actions.buttons["swipe"].isChecked()
    QTest.mouseMove(iface.canvas.viewport(), QPoint(iface.canvas.width() // 4, 50))
    settle()
    press(iface, Qt.Key.Key_W)
    assert iface.canvas.mapTool() is tool
    assert not picture(review).shown


def test_blink_toggles_with_space_and_shows_only_while_it_is_held(review, event, iface, monkeypatch):
    wait_until(lambda: picture(review).ready)
    press(iface, Qt.Key.Key_Space)
    assert picture(review).shown
    assert review.actions.buttons["blink"].isChecked()
    press(iface, Qt.Key.Key_Space)
    assert not picture(review).shown
    QTest.keyPress(iface.canvas, Qt.Key.Key_Space)
    monkeypatch.setattr(review.mode, "_pressed_at", time.monotonic() - 1)
    QTest.keyRelease(iface.canvas, Qt.Key.Key_Space)
    assert not picture(review).shown
    press(iface, Qt.Key.Key_Space)
    press(iface, Qt.Key.Key_Escape)
    assert not picture(review).shown


def test_post_event_image_is_seen_first_whatever_is_in_front(page, event, iface, rasters, monkeypatch):
    before, after = rasters
    iface.canvas.setLayers([event.layer("candidates"), before, after])
    settle()
    assert not picture(page).shown, "nobody reviews"
    page.start_review()
    settle()
    assert picture(page).shown
    wait_until(lambda: picture(page).ready)
    press(iface, Qt.Key.Key_Space)
    assert not picture(page).shown, "the pre-event image is in front"
    press(iface, Qt.Key.Key_Space)
    assert picture(page).shown
    QTest.keyPress(iface.canvas, Qt.Key.Key_Space)
    assert not picture(page).shown
    monkeypatch.setattr(page.mode, "_pressed_at", time.monotonic() - 1)
    QTest.keyRelease(iface.canvas, Qt.Key.Key_Space)
    assert picture(page).shown, "a short look is over"
    press(iface, Qt.Key.Key_W)
    press(iface, Qt.Key.Key_W)
    assert picture(page).shown
    iface.canvas.setLayers([event.layer("candidates"), after, before])
    settle()
    assert not picture(page).shown, "the canvas shows it itself"
    page.stop_review()
    assert not picture(page).shown


def test_swiping_without_a_review_leaves_the_canvas_as_it_is(page, event, iface, rasters):
    iface.canvas.setLayers([event.layer("candidates"), *rasters])
    page.session.go(5)
    page.act("swipe")
    page.act("swipe")
    assert not page.mode.swiping
    assert not picture(page).shown


def test_attributes_and_comment_are_written_at_once(review, event):
    review.form.setCollapsed(False)
    combo = review.form.words["landslide_type"]
    combo.setCurrentIndex(combo.findData("debris_flow"))
    combo.activated.emit(combo.currentIndex())
    review.form.comment.setText("road below")
    review.form.comment.editingFinished.emit()
    day = review.form.dates["event_date"]
    day.setDate(day.date().fromString("2018-09-06", "yyyy-MM-dd"))
    settle()
    values = attributes(event.layer("candidates").getFeature(5))
    assert values["landslide_type"] == "debris_flow"
    assert values["comment"] == "road below"
    assert values["event_date"].isoformat() == "2018-09-06"
    assert actions(event) == ["attributes", "comment", "attributes"]
    assert values["status"] == "candidate"


def test_looking_at_candidates_writes_nothing(review, event, iface):
    for _ in range(COUNT):
        press(iface, Qt.Key.Key_N)
    assert actions(event) == []


def test_values_are_used_for_the_next_ones_only_where_asked(review, event, iface):
    combo = review.form.words["trigger"]
    combo.setCurrentIndex(combo.findData("earthquake"))
    combo.activated.emit(combo.currentIndex())
    press(iface, Qt.Key.Key_A)
    press(iface, Qt.Key.Key_A)
    layer = event.layer("candidates")
    assert not attributes(layer.getFeature(4))["trigger"]
    review.form.keep.setChecked(True)
    press(iface, Qt.Key.Key_A)
    assert layer.getFeature(3)["trigger"] == "earthquake"


def test_comment_that_is_typed_when_the_candidate_changes_is_not_lost(review, event, iface):
    press(iface, Qt.Key.Key_C)
    QTest.keyClicks(review.form.comment, "bare rock")
    press(iface, Qt.Key.Key_R)
    assert attributes(event.layer("candidates").getFeature(5))["comment"] == "bare rock"
    assert review.form.comment.text() == ""


def test_edits_made_in_qgis_show_in_the_table(page, event):
    layer = event.layer("candidates")
    layer.startEditing()
    layer.changeAttributeValue(2, layer.fields().indexOf("status"), "rejected")
    assert layer.commitChanges()
    assert page.model.index(page.model.order.row_of(2), 1).data() == "Rejected"
    assert actions(event) == ["reject"]


def test_read_only_event_shows_and_writes_nothing(page, event, iface):
    event.read_only_because = "Ana has it open."
    page._show_state()
    assert "Ana has it open" in page.head.read_only.text()
    page.start_review()
    assert not page.actions.buttons["accept"].isEnabled()
    assert page.actions.buttons["next"].isEnabled()
    press(iface, Qt.Key.Key_A)
    assert set(statuses(event).values()) == {"candidate"}
    assert not page.form.isEnabled()


def test_layer_of_candidates_outside_of_an_event_is_offered(page, event, iface):
    fields = "&".join(f"field={name}:string" for name in FIELD_NAMES)
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32654&{fields}", "Landslides of May", "memory")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    page._show_state()
    assert "Landslides of May" in page.notice.text.text()
    assert "Take them" in page.notice.button.text()
    iface.setActiveLayer(event.layer("candidates"))
    page._show_state()
    assert page.notice.isHidden()


def test_closing_the_event_ends_the_review(review, event, workbench, iface):
    workbench.context.events.close()
    settle()
    assert not review.mode.on
    assert review.session is None
    assert review.model.rowCount() == 0
    press(iface, Qt.Key.Key_A)


def test_another_event_brings_its_own_candidates(page, event, workbench, rasters, tmp_path):
    other = workbench.context.events.create(str(tmp_path / "other.gpkg"), UTM, "Other")
    add(other, *rasters, count=2)
    wait_until(lambda: page.model.rowCount() == 2)


def test_every_button_has_a_tooltip_a_name_and_its_key(page):
    for name, button in page.actions.buttons.items():
        assert button.accessibleName(), name
        assert "(" in button.toolTip(), name
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_page_fits_a_narrow_dock(page, event):
    assert page.widget().minimumSizeHint().width() <= 300
    assert all(isinstance(line, QLineEdit) for line in (page.form.comment, page.form.mapper))


@pytest.fixture
def loose_layer(tmp_path):
    """Candidates in a file of their own, as the map job writes it, active in QGIS."""
    kinds = {ogr.OFTInteger64: 4, ogr.OFTReal: 0.8, ogr.OFTString: "x", ogr.OFTInteger: 1}
    path = tmp_path / "loose.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("landslides", _reference(), ogr.wkbMultiPolygon)
    for name, kind in FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, kind in FIELDS:
        if kind in kinds and name not in ("pre", "post"):
            feature.SetField(name, kinds[kind])
    feature.SetField("status", "candidate")
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            "MULTIPOLYGON(((500600 4699000, 500700 4699000, 500700 4699100, 500600 4699000)))"
        )
    )
    layer.CreateFeature(feature)
    source.FlushCache()
    del feature, layer, source
    return QgsVectorLayer(f"{path}|layername=landslides", "Loose", "ogr")


def _reference():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    return reference


def test_layer_of_candidates_is_taken_into_the_event(page, event, iface, loose_layer, workbench):
    QgsProject.instance().addMapLayer(loose_layer)
    iface.setActiveLayer(loose_layer)
    page._show_state()
    page.notice.button.click()
    footer = workbench.dock.footer.message
    wait_until(lambda: footer.text().startswith("Candidates taken in: 1"))
    wait_until(lambda: page.model.rowCount() == COUNT + 1)
    iface.setActiveLayer(event.layer("candidates"))
    page._show_state()
    assert page.notice.isHidden()


# The ground of a candidate


def test_the_ground_of_a_candidate_is_shown_where_it_is_known(page, event):
    first, second = [row.id() for row in event.rows("candidates")][:2]
    ground = {
        **{"slope_mean": 23.4, "slope_max": 41.2, "drop_m": 118.0, "curvature": "hollow"},
        **{"h_l": 0.457, "runout_m": 258.0, "runout_direction": 91.0, "length_m": 300.0, "width_m": 60.0},
    }
    event.change("candidates", {first: ground})
    page.reload()
    page.session.go(first)
    said = "Slope 23° (largest 41°), drop 118 m, Hollow\nRunout 258 m towards 91°, H/L 0.46\n"
    assert page.facts.text() == f"{said}Length 300 m, width 60 m"
    assert page.facts.isVisible()
    assert said in page.session.details(first)
    page.session.go(second)
    assert not page.facts.isVisible()


def test_what_rules_took_is_hidden_with_its_reason_and_can_be_accepted(page, event):
    fid = next(row.id() for row in event.rows("candidates"))
    event.change("candidates", {fid: {"ruled_out": "water"}})
    page.reload()
    assert page.model.rowCount() == COUNT - 1
    assert page.model.counts().total == COUNT - 1
    page.filter.status.setCurrentIndex(page.filter.status.findData("ruled_out"))
    page.filter.filter_wanted.emit()
    settle()
    assert page.model.rowCount() == 1
    page.session.go(fid)
    assert page.facts.text() == "Ruled out: Water"
    page.act("accept")
    assert attributes(event.layer("candidates").getFeature(fid))["status"] == "accepted"
    assert page.model.counts().by_status["ruled_out"] == 0
    assert (page.model.counts().total, page.model.counts().reviewed) == (COUNT, 1)
    page.act("undo")
    assert page.model.counts().by_status["ruled_out"] == 1
