"""The Accuracy page: what it takes from the event, what it says where something is missing, its report."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle

from landslide_mapper.core.workspace.labels.labels import mark_area
from tests.qgis.driving import settle, wait_until

UTM = QgsCoordinateReferenceSystem("EPSG:32654")
X, Y = 500_000.0, 4_699_000.0


def box(x, y, width, height):
    shape = QgsGeometry.fromRect(QgsRectangle(X + x, Y + y, X + x + width, Y + y + height))
    shape.convertToMultiType()
    return shape


@pytest.fixture
def event(workbench, tmp_path):
    """An event with a map and labels; no accuracy area yet."""
    event = workbench.events.create(str(tmp_path / "storm.gpkg"), UTM, "Storm")
    mapped = [box(100, 100, 100, 100), box(300, 100, 100, 100), box(600, 600, 50, 50)]
    states = ("accepted", "candidate", "rejected")
    event.append("candidates", [{"status": status, "run": "r"} for status in states], mapped)
    event.append("labels", [{}, {}], [box(100, 100, 100, 80), box(500, 500, 50, 50)])
    event.append("mapped_area", [{"run": "r", "kind": "both dates"}], [box(0, 0, 1000, 1000)])
    workbench.dock.tabs.setCurrentWidget(workbench.dock.accuracy_page)
    settle()
    return event


@pytest.fixture
def page(workbench, event):
    return workbench.dock.accuracy_page


def test_it_says_what_is_missing(workbench):
    page = workbench.dock.accuracy_page
    workbench.dock.tabs.setCurrentWidget(page)
    settle()
    assert page.hint.text() == "Choose the layer of landslides to measure."
    assert not page.measure_button.isEnabled()
    assert "Open an event" in page.sample.hint.text()


def test_an_open_event_fills_the_fields_and_asks_for_an_accuracy_area(page, event):
    tables = {field: combo.currentLayer() for field, combo in page.layers.items()}
    assert tables["inventory"] is event.layer("candidates")
    assert tables["truth"] is event.layer("labels")
    assert tables["area"] is event.layer("areas")
    assert tables["probability"] is None
    assert "There is no accuracy area yet" in page.hint.text()
    mark_area(event, box(0, 0, 500, 1000), "training")
    page.refresh()
    assert not page.measure_button.isEnabled()
    mark_area(event, box(500, 0, 500, 1000), "accuracy")
    page.refresh()
    assert page.measure_button.isEnabled()
    assert page.hint.isHidden()


def test_an_area_that_is_marked_on_another_page_counts_at_once(page, event, workbench):
    workbench.dock.tabs.setCurrentWidget(workbench.dock.label_page)
    mark_area(event, box(500, 0, 500, 1000), "accuracy")
    workbench.dock.tabs.setCurrentWidget(page)
    settle()
    assert page.measure_button.isEnabled()
    assert page.hint.isHidden()


def test_the_probability_of_a_map_that_was_made_meanwhile_is_chosen(page, event, add_raster, monkeypatch):
    monkeypatch.setattr(page, "_probability", lambda workspace: made)
    made = None
    page.set_busy(True)
    page.set_busy(False)
    assert page.layers["probability"].currentText() == "None"
    made = add_raster("probability")
    page.set_busy(True)
    assert page.layers["probability"].currentLayer() is None
    page.set_busy(False)
    assert page.layers["probability"].currentLayer() is made


def test_the_report_is_written_beside_the_event_and_its_figures_shown(
    page, event, workbench, iface, tmp_path
):
    mark_area(event, box(0, 0, 1000, 1000), "accuracy")
    page.refresh()
    page.measure_button.click()
    wait_until(lambda: page.result.text())
    assert "By area: precision 0.400, recall 0.762" in page.result.text()
    assert "By landslide: precision 0.500, recall 0.500, F1 0.500" in page.result.text()
    text = (tmp_path / "accuracy.html").read_text()
    assert "Storm: accuracy" in text
    assert (tmp_path / "accuracy.csv").is_file()
    assert iface.bar.currentItem() is not None
    page.statuses.setCurrentIndex(1)
    page.more.widgets["title"].setText("Only confirmed")
    page.report.setFilePath(str(tmp_path / "confirmed"))
    page.measure_button.click()
    wait_until(lambda: "precision 0.800" in page.result.text())
    assert "Only confirmed: accuracy" in (tmp_path / "confirmed.html").read_text()


def test_layers_of_any_kind_without_an_event(workbench, add_polygons, tmp_path):
    page = workbench.dock.accuracy_page
    workbench.dock.tabs.setCurrentWidget(page)
    square = (X, Y, X + 100, Y + 100)
    for field, name in (("inventory", "mapped"), ("truth", "seen"), ("area", "where")):
        page.layers[field].setLayer(add_polygons(name, square))
    page.report.setFilePath(str(tmp_path / "r.html"))
    page.refresh()
    page.measure_button.click()
    wait_until(lambda: page.result.text())
    assert "precision 1.000, recall 1.000" in page.result.text()
    assert "mapped: accuracy" in (tmp_path / "r.html").read_text()


def test_a_file_of_somebody_else_is_not_replaced(page, event, workbench, iface, tmp_path):
    mark_area(event, box(0, 0, 1000, 1000), "accuracy")
    (tmp_path / "accuracy.html").write_text("mine")
    page.refresh()
    page.measure_button.click()
    wait_until(lambda: "is not an earlier report" in workbench.dock.footer.message.text())
    assert (tmp_path / "accuracy.html").read_text() == "mine"
    assert not page.result.text()


def test_a_judged_sample_is_in_the_report(page, event, workbench, add_raster, tmp_path):
    mark_area(event, box(0, 0, 1000, 1000), "accuracy")
    event.append(
        "samples",
        [
            {
                "draw": "a",
                "number": n,
                "stratum": stratum,
                "stratum_m2": 1e6,
                "stratum_units": 1000,
                "reference": answer,
            }
            for n, (stratum, answer) in enumerate(
                [("landslide", "landslide")] * 3 + [("rest", "not_landslide")] * 3 + [("rest", "landslide")]
            )
        ],
        [QgsGeometry.fromPointXY(box(5, 5, 1, 1).centroid().asPoint())] * 7,
    )
    page.sample.read()
    page.refresh()
    assert not page.with_sample.isHidden()
    assert "Area of landslides by the sample: 1.25 km²" in page.sample.result.text()
    page.measure_button.click()
    wait_until(lambda: page.result.text())
    assert "Stratified random sample" in (tmp_path / "accuracy.html").read_text()
    QgsProject.instance().clear()
    settle()
