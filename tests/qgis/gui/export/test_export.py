"""Exporting from the dock: the dialog, the job without an engine, the map, and a layout that stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.core.styles import style_candidates
from landslide_mapper.gui.export.export_dialog import ExportDialog
from landslide_mapper.gui.export.model_export_plan import ModelExportPlan
from landslide_mapper.jobs.exchange import ModelExportReport
from landslide_mapper.jobs.exchange_options import ExportModelJob, ImportModelJob
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.model.folder import ModelFolder
from tests.qgis.driving import settle, wait_until


def box(x: float, y: float, size: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(500000 + x, 4699000 + y, 500000 + x + size, 4699000 + y + size))


@pytest.fixture
def event(workbench, tmp_path):
    workspace = workbench.events.create(
        str(tmp_path / "storm.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Storm of May", "2024-05-01"
    )
    common = {
        "region": "hokkaido",
        "model": "demo",
        "model_version": 2,
        "confidence": 0.8,
        "post": "post.tif",
    }
    states = ("accepted", "edited", "candidate", "rejected")
    rows = [{**common, "id": number, "status": state} for number, state in enumerate(states, start=1)]
    workspace.append("candidates", rows, [box(100 * number, 0, 50) for number in range(4)])
    drawn = [{"source": "drawn"}, {"source": "drawn"}, {"source": "review"}]
    # The first one is the first candidate again, the last one was made from it by the review.
    workspace.append("labels", drawn, [box(5, 5, 40), box(0, 500, 30), box(0, 0, 50)])
    return workspace


def open_dialog(workbench) -> ExportDialog:
    workbench.dock.review_page.export_button.click()
    dialog = workbench.exporting.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def wait_for_job(workbench) -> None:
    wait_until(lambda: workbench.control.busy or workbench.exporting.dialog is None)
    wait_until(lambda: not workbench.control.busy)
    settle()


def test_what_an_export_offers_is_on_as_it_should_be(workbench, event):
    dialog = open_dialog(workbench)
    plan = dialog.plan()
    assert (plan.job.smooth, plan.job.crs, plan.job.reviewer) == (True, "", "")
    dialog.smooth.setChecked(False)
    dialog.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:6691"))
    workbench.context.settings.reviewer = "Ana"
    plan = dialog.plan()
    assert (plan.job.smooth, plan.job.crs, plan.job.reviewer) == (False, "EPSG:6691", "Ana")
    dialog.reject()


def test_the_inventory_is_not_named_like_the_event(workbench, tmp_path):
    """Where file names have no case, the event's would be in its way; elsewhere people would mix them up."""
    crs = QgsCoordinateReferenceSystem("EPSG:32654")
    workbench.events.create(str(tmp_path / "storm_of_may.gpkg"), crs, "Storm of May")
    dialog = open_dialog(workbench)
    assert dialog.name.text() == "Storm_of_May_inventory"
    dialog.reject()


def test_nothing_is_asked_while_a_job_runs(workbench, event, messages):
    """What was chosen in the window would be lost."""
    workbench.control.occupy("Taking something in", lambda: None)
    workbench.exporting.ask()
    assert workbench.exporting.dialog is None
    assert any("Another job is running" in text for text in messages)
    workbench.control.vacate("")


def test_what_is_rarely_needed_reaches_the_job(workbench, event, tmp_path):
    looked_at = QgsVectorLayer("Polygon?crs=EPSG:32654", "looked at", "memory")
    shape = QgsFeature()
    shape.setGeometry(box(0, 0, 1000))
    looked_at.dataProvider().addFeatures([shape])
    QgsProject.instance().addMapLayer(looked_at)
    dialog = open_dialog(workbench)
    dialog.folder.setFilePath(str(tmp_path))
    plan = dialog.plan()
    assert (plan.job.contact, plan.job.csv_geometry, plan.mapped_area) == ("", "wkt", None)
    fields = dialog.advanced.fields.widgets
    fields["contact"].setText("ana@example.org")
    fields["csv_geometry"].setCurrentIndex(1)
    dialog.advanced.mapped_area.setLayer(looked_at)
    dialog.map.setChecked(False)
    plan = dialog.plan()
    assert (plan.job.contact, plan.job.csv_geometry) == ("ana@example.org", "point")
    report = plan.run(None, SilentProgress()).report
    metadata = next(path for path in report.accompanying if path.name.endswith("_metadata.json"))
    said = json.loads(metadata.read_text(encoding="utf-8"))
    assert said["contact"] == "ana@example.org"
    assert said["statistics"]["area_mapped_m2"] == pytest.approx(1e6, rel=0.01)
    plan.tidy_up()
    dialog.reject()


def test_the_geopackage_looks_in_qgis_as_the_review_does(workbench, event, tmp_path):
    dialog = open_dialog(workbench)
    dialog.map.setChecked(False)
    dialog.export_button.click()
    wait_for_job(workbench)
    path = tmp_path / "Storm_of_May.gpkg"
    layer = QgsVectorLayer(f"{path}|layername=landslides", "x", "ogr")
    shown = {one.value(): one.symbol().color().name() for one in layer.renderer().categories()}
    ours = QgsVectorLayer("Polygon?field=status:string", "y", "memory")
    style_candidates(ours)
    assert shown == {one.value(): one.symbol().color().name() for one in ours.renderer().categories()}
    [row] = QgsVectorLayer(f"{path}|layername=layer_styles", "styles", "ogr").getFeatures()
    assert not row["owner"], "the account of who exports"


def test_dialog_begins_with_what_is_reviewed_of_the_open_event(workbench, event, tmp_path):
    dialog = open_dialog(workbench)
    assert dialog.source.currentText() == "Event: Storm of May"
    assert dialog.title.text() == "Storm of May"
    assert [state for state, one in dialog.statuses.items() if one.isChecked()] == ["accepted", "edited"]
    assert dialog.folder.filePath() == str(tmp_path)
    assert dialog.labels.isChecked(), "there are labels that somebody drew"
    assert dialog.export_button.isEnabled()
    dialog.reject()
    settle()
    assert workbench.exporting.dialog is None


def test_dialog_says_what_is_missing(workbench):
    workbench.exporting.ask()
    dialog = workbench.exporting.dialog
    assert not dialog.export_button.isEnabled()
    assert "Map some landslides first" in dialog.problem.text()
    dialog.reject()


@pytest.mark.parametrize("untick", ["states", "outputs"])
def test_dialog_wants_states_and_a_file(workbench, event, untick):
    dialog = open_dialog(workbench)
    if untick == "states":
        for one in dialog.statuses.values():
            one.setChecked(False)
    else:
        dialog.data.setChecked(False)
        dialog.map.setChecked(False)
    assert not dialog.export_button.isEnabled()
    assert "Tick" in dialog.problem.text()
    dialog.reject()


def test_event_is_exported_as_data_and_map_without_an_engine(workbench, event, backend, tmp_path):
    dialog = open_dialog(workbench)
    dialog.folder.setFilePath(str(tmp_path / "new folder" / "out"))
    dialog.labels.setChecked(True)
    dialog.formats[".csv"].setChecked(True)
    dialog.texts["license"].setText("CC-BY-4.0")
    dialog.map.format.setCurrentIndex(dialog.map.format.findData(".png"))
    dialog.export_button.click()
    assert workbench.context.settings.export_text("license") == "CC-BY-4.0"
    wait_for_job(workbench)
    folder = tmp_path / "new folder" / "out"
    names = {path.name for path in folder.iterdir()}
    assert {"Storm_of_May.gpkg", "Storm_of_May.csv", "Storm_of_May.png"} <= names
    opened = ogr.Open(str(folder / "Storm_of_May.gpkg"))
    layer = opened.GetLayerByName("landslides")
    assert sorted((row["status"], row["origin"]) for row in layer) == [
        ("accepted", "drawn"),
        ("accepted", "model"),
        ("edited", "model"),
    ]
    metadata = json.loads((folder / "Storm_of_May_metadata.json").read_text(encoding="utf-8"))
    assert metadata["title"] == "Storm of May"
    assert metadata["license"] == "CC-BY-4.0"
    assert metadata["event"]["date"] == "2024-05-01"
    assert "Landslides exported: 3" in workbench.dock.footer.message.text()
    assert not QgsProject.instance().layoutManager().layouts()


def test_layout_that_is_kept_shows_the_exported_file(workbench, event, tmp_path):
    dialog = open_dialog(workbench)
    dialog.map.keep.setChecked(True)
    dialog.export_button.click()
    wait_for_job(workbench)
    [layout] = QgsProject.instance().layoutManager().layouts()
    assert layout.name() == "Storm of May"
    sources = [layer.source() for layer in layout.itemById("map").layers()]
    assert sources[0].startswith(str(tmp_path / "Storm_of_May.gpkg"))
    QgsProject.instance().clear()


def test_files_that_are_there_are_kept_unless_told_otherwise(workbench, event, iface, tmp_path):
    there = tmp_path / "Storm_of_May.gpkg"
    there.write_text("somebody's work")
    dialog = open_dialog(workbench)
    dialog.map.setChecked(False)
    dialog.export_button.click()
    wait_for_job(workbench)
    assert there.read_text() == "somebody's work"
    assert "exists already" in workbench.dock.footer.message.text()


def model_dialog(workbench, model):
    """The open dialog about a model that is chosen on the Update page."""
    workbench.dock.update_page.model.select(model)
    workbench.exporting.ask_model()
    return workbench.exporting.model_dialog


def run_model_job(workbench):
    wait_until(lambda: not workbench.control.busy)
    settle()
    return workbench.dock.footer.message.text()


def test_model_is_exported_without_imagery(workbench, make_model, tmp_path):
    dialog = model_dialog(workbench, make_model("japan"))
    dialog.format.setCurrentIndex(dialog.format.findData(".lsmodel"))
    target = tmp_path / "given away.lsmodel"
    dialog.file.setFilePath(str(target))
    dialog.accept()
    assert "without imagery" in run_model_job(workbench)
    card = ModelFolder(target).version().card
    assert card["exported_from"] == {"model": "japan", "version": 1, "imagery": False}


def test_model_goes_away_in_one_file_and_comes_back(workbench, make_model, tmp_path):
    dialog = model_dialog(workbench, make_model("japan"))
    dialog.file.setFilePath(str(tmp_path / "away" / "given"))  # the format says its suffix
    dialog.accept()
    assert "without imagery" in run_model_job(workbench)
    workbench.exporting.import_model(ImportModelJob(tmp_path / "away" / "given.zip"))
    made = tmp_path / "away" / "japan.lsmodel"
    assert str(made) in run_model_job(workbench)
    assert ModelFolder(made).name == "japan"
    assert workbench.dock.update_page.model.path == made
    workbench.exporting.import_model(ImportModelJob(tmp_path / "away" / "given.zip"))
    assert "exists already" in run_model_job(workbench)


def test_onnx_dialog_offers_what_the_model_can(workbench, make_model, tmp_path):
    dialog = model_dialog(workbench, make_model("japan", "hokkaido", "nepal"))
    assert dialog.region.isHidden()
    assert dialog.int8.isHidden()
    dialog.keep_imagery.setChecked(True)
    dialog.format.setCurrentIndex(dialog.format.findData(".onnx"))
    assert not dialog.region.isHidden()
    assert dialog.keep_imagery.isHidden()
    assert dialog.file.filePath().endswith(".onnx")
    dialog.int8.setChecked(True)
    job = dialog.job
    assert (job.region, job.int8, job.keep_imagery, job.needs_network) == ("hokkaido", True, False, True)
    dialog.region.setCurrentIndex(dialog.region.count() - 1)
    assert dialog.job.region is None
    dialog.file.setFilePath("")
    assert not dialog.export_button.isEnabled()
    dialog.reject()


def test_onnx_file_says_what_it_expects(workbench, iface):
    report = ModelExportReport(
        Path("m.onnx"), 5_800_000, False, ("It expects this.",), {"difference": 3e-5, "regions": ["a"]}
    )
    plan = ModelExportPlan("", ExportModelJob(Path("m.lsmodel"), Path("m.onnx")))
    workbench.exporting._show_model(report, plan)
    assert "5.8 MB, probabilities within 3e-05" in workbench.dock.footer.message.text()
    assert any("It expects this." in item.text() for item in iface.bar.items())


def test_the_starter_is_not_exported_and_the_truth_is_said(workbench, iface):
    model = workbench.dock.update_page.model
    model.combo.setCurrentIndex(model.combo.findData("starter"))
    workbench.exporting.ask_model()
    (item,) = iface.bar.items()
    assert "comes with the plugin" in item.text()
    assert "makes a model of your own, and export that one" in item.text()


def test_menu_of_events_offers_both_exports(workbench):
    workbench.dock.event_bar.menu.aboutToShow.emit()
    texts = [action.text() for action in workbench.dock.event_bar.menu.actions()]
    assert any("inventory" in text for text in texts)
    assert any("model" in text for text in texts)


def test_dialog_fits_a_small_screen(workbench, event, tmp_path):
    dialog = open_dialog(workbench)
    dialog.adjustSize()
    assert dialog.height() <= 600
    assert dialog.width() <= 900
    for one in dialog.findChildren(type(dialog.export_button)):
        assert one.focusPolicy()
    dialog.reject()


def test_attributes_may_have_the_names_of_another_inventory(workbench, event, tmp_path):
    dialog = open_dialog(workbench)
    assert dialog.plan().job.fields == ""
    chooser = dialog.scheme
    titles = [chooser.combo.itemText(row) for row in range(chooser.combo.count())]
    assert titles[0] == "As in Landslide Mapper"
    assert "Plain words" in titles
    chooser.combo.setCurrentIndex(chooser.combo.findData("coolr"))
    assert dialog.plan().job.fields == "coolr"
    own = tmp_path / "schemes" / "own.json"
    chooser.save_copy(own)
    assert dialog.plan().job.fields == str(own)
    assert "landslide_category" in own.read_text(encoding="utf-8")
    dialog.reject()


def test_a_file_that_is_no_scheme_is_said_and_not_chosen(workbench, event, tmp_path):
    (tmp_path / "bad.json").write_text("{}")
    dialog = open_dialog(workbench)
    dialog.scheme.choose_file(tmp_path / "bad.json")
    assert "'landslide_mapper_fields' is missing" in dialog.problem.text()
    assert dialog.problem.isVisible()
    assert dialog.plan().job.fields == ""
    dialog.reject()


def test_a_map_may_be_an_atlas(workbench, event, tmp_path):
    dialog = open_dialog(workbench)
    group = dialog.map
    assert not group.scale.isVisible()
    assert dialog.plan().chosen.sheets is None
    group.sheets.setCurrentIndex(group.sheets.findData("grid"))
    assert group.scale.isVisible()
    group.scale.setValue(2_000)
    dialog.data.setChecked(False)
    dialog.map.format.setCurrentIndex(dialog.map.format.findData(".png"))
    assert dialog.plan().chosen.sheets.scale == 2_000
    dialog.export_button.click()
    wait_for_job(workbench)
    sheets = sorted(path.name for path in tmp_path.glob("*.png"))
    assert sheets
    assert all(name.startswith("Storm_of_May_") for name in sheets)


def test_an_atlas_is_printed_in_slices_and_may_be_cancelled(workbench, event, tmp_path, monkeypatch):
    dialog = open_dialog(workbench)
    group = dialog.map
    group.sheets.setCurrentIndex(group.sheets.findData("grid"))
    group.scale.setValue(2_000)
    dialog.data.setChecked(False)
    task, shares = workbench.exporting._task, []

    def cancel_soon(share):
        shares.append(share)
        if share > 0:
            workbench.control.cancel()

    task.progressed.connect(cancel_soon)
    dialog.export_button.click()
    wait_until(lambda: shares)
    assert workbench.control.busy
    wait_for_job(workbench)
    assert 0 < shares[-1] < 1
    assert not task.busy
    assert workbench.dock.footer.message.text() == "Cancelled; nothing was written."
    assert not list(tmp_path.glob("*.pdf"))


def test_a_project_that_is_cleared_meanwhile_ends_the_printing(workbench, event, tmp_path):
    dialog = open_dialog(workbench)
    group = dialog.map
    group.sheets.setCurrentIndex(group.sheets.findData("grid"))
    group.scale.setValue(2_000)
    dialog.map.keep.setChecked(True)
    task, done = workbench.exporting._task, []

    def clear(share):
        if share > 0 and not done:
            done.append(share)
            QgsProject.instance().layoutManager().clear()

    task.progressed.connect(clear)
    dialog.export_button.click()
    wait_until(lambda: done)
    wait_for_job(workbench)
    assert "changed while its map was printed" in workbench.dock.footer.message.text()
    assert not list(tmp_path.glob("*.pdf"))


def test_an_event_keeps_its_last_export_and_tells_what_changed(workbench, event, tmp_path):
    dialog = open_dialog(workbench)
    assert not dialog.last.isVisible()
    dialog.map.setChecked(False)
    dialog.export_button.click()
    wait_for_job(workbench)
    dialog = open_dialog(workbench)
    assert "landslides: 3" in dialog.last.text()
    assert "Decisions since: 0" in dialog.last.text()
    assert dialog.advanced.since.filePath() == str(tmp_path / "Storm_of_May.gpkg")
    row = next(row for row in event.rows("candidates") if row["id"] == 3)
    event.change("candidates", {row.id(): {"status": "accepted"}})
    dialog.map.setChecked(False)
    dialog.name.setText("second")
    dialog.export_button.click()
    wait_for_job(workbench)
    said = json.loads((tmp_path / "second_metadata.json").read_text(encoding="utf-8"))
    assert (said["changes"]["added"], said["changes"]["removed"]) == (1, 0)


def test_dialog_becomes_one_column_where_it_is_narrow(workbench, event):
    dialog = open_dialog(workbench)
    settle()
    assert dialog.map.mapTo(dialog, dialog.map.rect().topLeft()).x() > dialog.width() / 3
    dialog.resize(340, 600)
    settle()
    assert dialog.width() <= 360
    assert dialog.map.mapTo(dialog, dialog.map.rect().topLeft()).x() < 60
    assert dialog.map.width() <= 360
    dialog.reject()
