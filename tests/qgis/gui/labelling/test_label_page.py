"""The Label page: drawing with QGIS's tools, marking views, counts, importing and exporting."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.labels import mark_area
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.labelling.label_page import KEYS
from landslide_mapper.gui.labelling.labelme_dialog import LabelMeDialog
from tests.qgis.driving import settle, wait_until

UTM = QgsCoordinateReferenceSystem("EPSG:32654")
X, Y = 500_000.0, 4_700_000.0


@pytest.fixture
def page(workbench):
    workbench.dock.tabs.setCurrentWidget(workbench.dock.label_page)
    settle()
    return workbench.dock.label_page


@pytest.fixture
def event(workbench, page, tmp_path):
    workspace = workbench.context.events.create(str(tmp_path / "event.gpkg"), UTM, "Event")
    workbench.context.canvas.setDestinationCrs(UTM)
    show(workbench.context.canvas, 0, 0, 1000, 1000)
    return workspace


def show(canvas, left, top, right, bottom):
    canvas.setExtent(QgsRectangle(X + left, Y - bottom, X + right, Y - top))
    settle()


def box(left, top, right, bottom):
    return QgsGeometry.fromRect(QgsRectangle(X + left, Y - bottom, X + right, Y - top))


def add(layer, geometry):
    """What QGIS's polygon tool does when a polygon is closed."""
    from qgis.core import QgsVectorLayerUtils

    feature = QgsVectorLayerUtils.createFeature(layer, geometry)
    assert layer.addFeature(feature)
    settle()


def counted(page):
    """Wait for the counts to be up to date."""
    wait_until(lambda: not page._count_soon.isActive() and not page._counting.busy)
    return page.counts


def messages(iface):
    return [item.text() for item in iface.bar.items()]


def undo_button(iface):
    return iface.bar.currentItem().findChild(QPushButton, "undoAdded")


def transferred(page):
    wait_until(lambda: not page.exchange.transfer.busy)
    settle()


# Empty states and texts


def test_without_an_event_the_page_says_so_and_offers_one(page, workbench):
    assert not page.notice.isHidden()
    assert page.content.isHidden()
    assert page.notice.button.menu() is workbench.dock.event_bar.menu


def test_an_event_brings_the_page_to_life_and_its_end_puts_it_to_sleep(page, event, workbench):
    settle()
    assert page.notice.isHidden()
    assert page.landslides_button.isEnabled()
    assert "draw the landslides" in counted(page).next_step.text()
    workbench.context.events.close()
    settle()
    assert not page.notice.isHidden()
    assert page.content.isHidden()


def test_every_control_has_a_tooltip_and_can_be_reached(page, event):
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox

    controls = page.content.findChildren(QAbstractButton) + page.content.findChildren(QComboBox)
    assert len(controls) > 8
    for control in controls:
        assert control.toolTip(), control.objectName()
        assert control.focusPolicy() != Qt.FocusPolicy.NoFocus, control.objectName()


def test_nothing_is_clipped_in_a_narrow_dock(page, event, workbench):
    page.landslides_button.click()
    workbench.dock.setFloating(True)
    workbench.dock.resize(320, 400)  # so low that there is a scroll bar
    settle()
    assert page.verticalScrollBar().isVisible()
    assert page.widget().width() <= page.viewport().width() <= 310


# Drawing


def test_drawing_makes_the_layer_current_and_takes_qgis_own_tool(page, event, iface):
    triggered = []
    iface.add_feature.triggered.connect(lambda: triggered.append(iface.active_layer))
    page.landslides_button.click()
    layer = event.layer("labels")
    assert layer.isEditable()
    assert triggered == [layer]
    assert QgsProject.instance().mapLayer(layer.id()) is layer
    assert layer.editFormConfig().suppress() == layer.editFormConfig().FeatureFormSuppress.SuppressOn
    page.areas_button.click()
    assert triggered == [layer, event.layer("areas")]


def test_drawn_labels_show_as_unsaved_until_finish_writes_them(page, event):
    page.landslides_button.click()
    assert not page.finish_row.isHidden()
    assert "Everything is saved" in page.unsaved.text()
    add(event.layer("labels"), box(0, 0, 10, 10))
    add(event.layer("labels"), box(20, 0, 30, 10))
    assert page.unsaved.text().endswith("2")
    assert counted(page).total.text().endswith("2")
    page.finish_button.click()
    settle()
    assert page.finish_row.isHidden()
    assert not event.layer("labels").isEditable()
    rows = list(event.rows("labels"))
    assert len(rows) == 2
    assert all(row["uid"] and row["source"] == "drawn" and row["created_at"] for row in rows)


def test_drawn_areas_have_the_chosen_role(page, event):
    page.role.setCurrentIndex(page.role.findData("validation"))
    page.areas_button.click()
    add(event.layer("areas"), box(0, 0, 10, 10))
    page.role.setCurrentIndex(page.role.findData("accuracy"))
    add(event.layer("areas"), box(20, 0, 30, 10))
    page.finish_button.click()
    settle()
    assert [row["role"] for row in event.rows("areas")] == ["validation", "accuracy"]


def test_what_was_drawn_badly_is_put_right_and_said(page, event, iface):
    mark_area(event, box(0, 0, 100, 100), "accuracy")
    page.areas_button.click()
    add(event.layer("areas"), box(50, 0, 150, 100))
    page.finish_button.click()
    wait_until(lambda: any("labelled before" in text for text in messages(iface)))
    shapes = [row.geometry() for row in event.rows("areas", geometry=True)]
    assert shapes[0].intersection(shapes[1]).area() == 0
    page.landslides_button.click()
    bow = f"Polygon(({X} {Y}, {X + 9} {Y - 9}, {X + 9} {Y}, {X} {Y - 9}, {X} {Y}))"
    add(event.layer("labels"), QgsGeometry.fromWkt(bow))
    event.layer("labels").commitChanges()  # QGIS's own button does it too
    wait_until(lambda: any("crossed themselves" in text for text in messages(iface)))
    assert all(row.geometry().isGeosValid() for row in event.rows("labels", geometry=True))


def test_area_that_gets_another_role_gives_way_too(page, event, iface):
    fids = event.append("areas", [{"role": "training"}] * 2, [box(0, 0, 100, 100), box(50, 0, 150, 100)])
    layer = event.layer("areas")
    layer.startEditing()
    layer.changeAttributeValue(fids[1], layer.fields().indexOf("role"), "accuracy")
    page.finish_button.click()
    wait_until(lambda: any("labelled before" in text for text in messages(iface)))
    shapes = [row.geometry() for row in event.rows("areas", geometry=True)]
    assert shapes[0].intersection(shapes[1]).area() == 0


def test_edits_that_cannot_be_saved_stay_and_the_reason_is_told(page, event, iface):
    page.landslides_button.click()
    layer = event.layer("labels")
    add(layer, box(0, 0, 10, 10))
    (twin,) = event.append("labels", [{}], [box(20, 0, 30, 10)])
    uid = next(iter(event.rows("labels", f"$id = {twin}")))["uid"]
    added = next(iter(layer.editBuffer().addedFeatures()))
    layer.changeAttributeValue(added, layer.fields().indexOf("uid"), uid)
    page.finish_button.click()
    settle()
    assert layer.isEditable()
    assert page.drawing.unsaved() == 1
    assert any("edits are still there" in text for text in messages(iface))


def test_layer_that_was_taken_out_of_the_project_comes_back(page, event):
    QgsProject.instance().removeMapLayer(event.layer("labels").id())
    settle()
    page.landslides_button.click()
    assert QgsProject.instance().mapLayer(event.layer("labels").id()) is not None
    add(event.layer("labels"), box(0, 0, 10, 10))
    page.finish_button.click()
    settle()
    assert event.count("labels") == 1


def test_snapping_is_suggested_while_drawing_until_it_is_on(page, event):
    assert page.snapping_button.isHidden()
    page.landslides_button.click()
    assert not page.snapping_button.isHidden()
    page.snapping_button.click()
    assert QgsProject.instance().snappingConfig().enabled()
    assert page.snapping_button.isHidden()


def test_keys_press_the_buttons_only_while_the_page_is_in_front(page, event, iface, workbench):
    assert len(set(KEYS.values())) == len(KEYS)
    iface.window.activateWindow()
    settle()
    QTest.keyClick(
        iface.canvas, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    )
    settle()
    assert event.layer("labels").isEditable()
    QTest.keyClick(
        iface.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    )
    settle()
    assert not event.layer("labels").isEditable()
    workbench.dock.show_map_page()
    settle()
    QTest.keyClick(
        iface.canvas, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    )
    settle()
    assert not event.layer("labels").isEditable()


def test_read_only_event_can_be_looked_at_only(page, event, iface, monkeypatch):
    event.read_only_because = "the file is read-only."
    page._show_workspace(event)
    assert not page.landslides_button.isEnabled()
    assert not page.view_button.isEnabled()
    assert not page.exchange.import_button.isEnabled()
    assert page.exchange.export_button.isEnabled()


# This view is fully labelled


def test_view_becomes_an_area_of_the_chosen_role_and_undo_takes_it_back(page, event, iface):
    page.role.setCurrentIndex(page.role.findData("validation"))
    extent = iface.canvas.extent()
    page.view_button.click()
    (row,) = event.rows("areas", geometry=True)
    assert row["role"] == "validation"
    assert row.geometry().area() == pytest.approx(extent.width() * extent.height())
    assert "Validation" in messages(iface)[0]
    counts = counted(page)
    assert counts.cells["validation", "km2"].text() != "none"
    assert counts.cells["training", "km2"].text() == "none"
    undo_button(iface).click()
    settle()
    transferred(page)
    assert event.count("areas") == 0
    assert counted(page).cells["validation", "km2"].text() == "none"


def test_view_in_another_crs_is_brought_to_the_events(page, event, iface):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    iface.canvas.setDestinationCrs(degrees)
    iface.canvas.setExtent(QgsRectangle(141.0, 42.4, 141.1, 42.5))
    settle()
    page.view_button.click()
    (row,) = event.rows("areas", geometry=True)
    assert row.geometry().boundingBox().xMinimum() == pytest.approx(X, abs=12_000)
    assert len(row.geometry().asMultiPolygon()[0][0]) > 100


def test_rotated_view_is_marked_as_it_is_seen(page, event, iface):
    iface.canvas.setRotation(30)
    show(iface.canvas, 0, 0, 1000, 1000)
    page.view_button.click()
    (row,) = event.rows("areas", geometry=True)
    assert row.geometry().area() < 0.9 * row.geometry().boundingBox().area()


def test_view_gives_way_to_areas_of_other_roles_and_says_so(page, event, iface):
    extent = iface.canvas.extent()
    left = QgsRectangle(extent.xMinimum(), extent.yMinimum(), extent.center().x(), extent.yMaximum())
    mark_area(event, QgsGeometry.fromRect(left), "accuracy")
    page.view_button.click()
    assert any("Left out, as it was labelled before: Accuracy" in text for text in messages(iface))
    page.view_button.click()
    assert any("labelled already (accuracy, training)" in text for text in messages(iface))
    assert event.count("areas") == 2


def test_steps_lead_to_a_training_area_with_a_landslide(page, event):
    event.append("labels", [{}], [box(5000, 0, 5010, 10)])
    assert "mark where all landslides are drawn" in counted(page).next_step.text()
    page.view_button.click()
    assert "at least one landslide inside" in counted(page).next_step.text()
    assert "labelled areas: 1." in counted(page).outside.text()
    assert counted(page).teach.isHidden()
    event.append("labels", [{}], [box(500, 500, 510, 510)])
    assert counted(page).next_step.isHidden()
    assert not counted(page).teach.isHidden()


def test_candidates_that_nobody_reviewed_are_told_of_until_they_are(page, event):
    event.append("labels", [{}], [box(500, 500, 510, 510)])
    event.append("candidates", [{"status": "candidate"}], [box(600, 600, 620, 620)])
    page.view_button.click()
    assert "nobody has reviewed: 1." in counted(page).waiting.text()
    (row,) = event.rows("candidates")
    event.change("candidates", {row.id(): {"status": "rejected"}})
    assert counted(page).waiting.isHidden()


def test_labels_that_are_enough_lead_to_the_page_that_teaches(page, event, workbench, make_model):
    event.append("labels", [{}], [box(500, 500, 510, 510)])
    page.view_button.click()
    counted(page).teach.click()
    assert workbench.dock.tabs.currentWidget() is workbench.dock.train_page
    workbench.dock.map_page.model.select(make_model())
    counted(page).teach.click()
    assert workbench.dock.tabs.currentWidget() is workbench.dock.update_page


# Import and export


@pytest.fixture
def polygons(iface):
    """A layer of many small polygons in the project."""

    def make(count, name="survey"):
        layer = QgsVectorLayer("Polygon?crs=EPSG:32654", name, "memory")
        features = []
        for number in range(count):
            feature = QgsFeature()
            left, top = 20 * (number % 100), 20 * (number // 100)
            feature.setGeometry(box(left, top, left + 10, top + 10))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def test_layers_of_the_project_are_offered_but_not_the_events_own(page, event, polygons):
    polygons(1)
    page.exchange.import_menu.aboutToShow.emit()
    names = [action.text() for action in page.exchange.import_menu.actions()]
    assert "survey" in names
    assert event.layer("labels").name() not in names
    next(one for one in page.exchange.import_menu.actions() if one.text() == "survey").trigger()
    transferred(page)
    assert event.count("labels") == 1


def test_five_thousand_polygons_do_not_hold_up_the_window(page, event, polygons, iface):
    """The window has its turns meanwhile; how long it waits for one is measured by `./build.sh bench gui`."""
    layer = polygons(5000)
    settle()
    turns = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(event.count("labels")))
    timer.start(1)
    page.exchange.import_layer(layer)
    assert page.exchange.transfer.busy
    transferred(page)
    timer.stop()
    assert event.count("labels") == 5000
    assert any("imported: 5,000" in text for text in messages(iface))
    assert len(set(turns)) > 3, "what is written between two turns is a part of all"
    undo_button(iface).click()
    settle()
    transferred(page)
    assert event.count("labels") == 0


def test_import_can_be_stopped_and_says_what_stays(page, event, polygons, iface, monkeypatch):
    monkeypatch.setattr("landslide_mapper.core.workspace.labels.label_import.ROWS_AT_ONCE", 10)
    page.exchange.import_layer(polygons(3000))
    settle()
    assert not page.exchange.transfer_row.isHidden()
    wait_until(lambda: event.count("labels") > 0)
    page.exchange.cancel_button.click()
    settle()
    kept = event.count("labels")
    assert 0 < kept < 3000
    assert page.exchange.transfer_row.isHidden()
    assert f"imported: {kept:,}" in page.exchange.report.text()


def test_failed_import_is_told_with_its_reason(page, event, polygons, iface, monkeypatch):
    def full(*_):
        raise WorkspaceError("'Landslides' was not written: the disk is full.")

    monkeypatch.setattr(event, "append", full)
    page.exchange.import_layer(polygons(3))
    transferred(page)
    assert any("the disk is full" in text for text in messages(iface))
    assert page.exchange.import_button.isEnabled()


def test_closing_the_event_stops_an_import(page, event, polygons, workbench):
    page.exchange.import_layer(polygons(3000))
    settle()
    workbench.context.events.close()
    settle()
    assert not page.exchange.transfer.busy


def labelme_file(path, image, *points):
    shape = {"label": "landslide", "shape_type": "polygon", "points": [list(point) for point in points]}
    content = {"imagePath": image, "imageWidth": 64, "imageHeight": 64, "shapes": [shape]}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_files_of_all_kinds_are_imported_together(page, event, add_raster, write_raster, tmp_path, iface):
    add_raster("after")
    labelme = labelme_file(tmp_path / "a.json", "after.png", (0, 0), (4, 0), (4, 4))
    mask = write_raster("mask.tif", bands=1)
    dataset = gdal.Open(str(mask), gdal.GA_Update)
    pixels = np.zeros((64, 64), np.uint8)
    pixels[20:30, 20:30] = 1
    pixels[40:, 40:] = 255
    dataset.GetRasterBand(1).WriteArray(pixels)
    del dataset
    survey = tmp_path / "survey.geojson"
    ring = [[141.0, 42.4], [141.001, 42.4], [141.001, 42.401], [141.0, 42.4]]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    survey.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    bad = tmp_path / "bad.gpkg"
    bad.write_bytes(b"nothing")
    page.exchange.import_files([survey, labelme, mask, bad])
    transferred(page)
    assert event.count("labels") == 3
    areas = sorted(round(row.geometry().area()) for row in event.rows("labels", geometry=True))
    assert 800 in areas
    assert 10_000 in areas
    assert "bad.gpkg cannot be read" in page.exchange.report.text()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bad.json", "{", "not valid JSON"),
        (
            "lost.json",
            '{"imagePath": "lost.png", "imageWidth": 7, "imageHeight": 7, "shapes": []}',
            "no georef",
        ),
        ("notes.txt", "no polygons", "cannot be read"),
    ],
)
def test_file_that_cannot_be_used_is_one_clear_message(page, event, tmp_path, iface, name, content, said):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    page.exchange.import_files([path])
    transferred(page)
    (message,) = messages(iface)
    assert name in message
    assert said in message
    assert event.count("labels") == 0


@pytest.mark.parametrize(
    ("options", "said"), [({"bands": 3}, "has 3 bands"), ({"bands": 1}, "holds the value")]
)
def test_image_is_no_mask(page, event, write_raster, iface, options, said):
    page.exchange.import_files([write_raster("image.tif", **options)])
    transferred(page)
    assert said in messages(iface)[0]


def test_labels_are_exported_for_each_ticked_raster(page, event, add_raster, tmp_path, iface):
    add_raster("after")
    add_raster("before")
    event.append("labels", [{}], [box(0, 0, 100, 100)])
    page.exchange.export_button.click()
    dialog = page.findChild(LabelMeDialog)
    assert dialog.rasters.count() == 2
    dialog.rasters.item(1).setCheckState(Qt.CheckState.Unchecked)
    raster, target = dialog.targets()[0]
    assert target == raster.with_suffix(".json")
    dialog.accept()
    transferred(page)
    content = json.loads(target.read_text(encoding="utf-8"))
    assert len(content["shapes"]) == 1
    assert any("written: 1, landslides in them: 1" in text for text in messages(iface))
    page.exchange.export_button.click()
    again = page.findChildren(LabelMeDialog)[-1]
    again.rasters.item(1).setCheckState(Qt.CheckState.Unchecked)
    again.accept()
    transferred(page)
    assert any("exists already" in text for text in messages(iface))


def test_labels_that_are_left_out_of_an_export_are_told(page, event, add_raster, iface):
    add_raster("after")
    event.append("labels", [{}, {}], [box(0, 0, 100, 100), box(500, 0, 600, 100)])
    event.append("areas", [{"role": "accuracy"}], [box(450, 0, 650, 150)])
    page.exchange.export_button.click()
    page.findChild(LabelMeDialog).accept()
    transferred(page)
    (told,) = [text for text in messages(iface) if "written: 1, landslides in them: 1" in text]
    assert "Left out because they lie in accuracy areas, wholly or in part: 1." in told


def test_export_without_rasters_says_what_is_missing(page, event, iface):
    page.exchange.export_button.click()
    assert "Add the rasters" in messages(iface)[0]


def test_page_lets_go_when_the_plugin_is_unloaded(page, event, polygons, workbench):
    page.landslides_button.click()
    page.exchange.import_layer(polygons(2000))
    settle()
    page.disconnect_project()
    assert not page.exchange.transfer.busy
    add(event.layer("labels"), box(0, 0, 10, 10))  # nobody listens any more
    assert page.content.isHidden()
    assert isinstance(event, Workspace)
