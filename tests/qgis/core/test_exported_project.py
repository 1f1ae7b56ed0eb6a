"""The project for the field, as QGIS opens it without the plugin, wherever its folder is."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from landslide_mapper.errors import InventoryError, JobError
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.vocabulary import STATUS_COLORS
from tests.qgis.core.test_exported_files import colors, event  # noqa: F401


def export(source: Path, *outputs: Path, **choices: object) -> None:
    job = ExportJob(str(source), outputs, title="Storm of May", license="CC-BY-4.0", **choices)
    run_export(job, SilentProgress())


@pytest.fixture
def project(qgis_app):
    """A project that lets go of its layers."""
    made = QgsProject()
    yield made
    made.clear()


def test_a_project_opens_wherever_its_folder_is(event, tmp_path, project):  # noqa: F811
    export(event, tmp_path / "out" / "inv.qgz", report=False)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["inv.gpkg", "inv.qgz"]
    moved = shutil.move(tmp_path / "out", tmp_path / "another place")
    assert project.read(str(Path(moved) / "inv.qgz"))
    assert (project.title(), project.crs().authid()) == ("Storm of May", "EPSG:32654")
    assert project.metadata().abstract().startswith("Landslide inventory: 1 landslides")
    names = [layer.name() for layer in project.layerTreeRoot().layerOrder()]
    assert names == ["Landslides", "Mapped area"]
    landslides, area = project.layerTreeRoot().layerOrder()
    assert landslides.isValid()
    assert landslides.featureCount() == 1
    assert landslides.crs().authid() == "EPSG:32654"
    assert colors(landslides) == STATUS_COLORS
    assert area.isValid()
    assert area.readOnly()
    assert not landslides.readOnly()


@pytest.mark.parametrize("stem", ["a b", "a|b", "a#b", "100%"])
def test_a_project_finds_its_data_whatever_they_are_called(event, tmp_path, project, stem):  # noqa: F811
    export(event, tmp_path / "out" / f"{stem}.qgz", report=False)
    assert project.read(str(tmp_path / "out" / f"{stem}.qgz"))
    assert [layer.isValid() for layer in project.layerTreeRoot().layerOrder()] == [True, True]


def test_a_name_that_qgis_takes_for_another_is_refused(event, tmp_path):  # noqa: F811
    """SQLite reads %20 in the name of a GeoPackage as a blank, so that QGIS opens another file or none."""
    with pytest.raises(JobError, match=r"a%20b\.qgz: .*'%20'.* Choose another name"):
        export(event, tmp_path / "out" / "a%20b.qgz", report=False)
    assert not (tmp_path / "out").exists()


def test_its_form_has_lists_and_new_landslides_are_complete(event, tmp_path, project):  # noqa: F811
    export(event, tmp_path / "out" / "inv.qgz")
    assert project.read(str(tmp_path / "out" / "inv.qgz"))
    layer = project.layerTreeRoot().layerOrder()[0]
    setup = layer.editorWidgetSetup(layer.fields().indexOf("trigger"))
    assert setup.type() == "ValueMap"
    assert {word for pair in setup.config()["map"] for word in pair.values()} >= {"rainfall", "earthquake"}
    assert layer.defaultValueDefinition(layer.fields().indexOf("uid")).expression() == "uuid('WithoutBraces')"
    assert layer.startEditing()
    assert layer.rollBack()


def test_nothing_in_it_names_another_place(event, tmp_path, qgis_app):  # noqa: F811
    export(event, tmp_path / "out" / "inv.qgz")
    with zipfile.ZipFile(tmp_path / "out" / "inv.qgz") as archive:
        (name,) = archive.namelist()
        text = archive.read(name).decode("utf-8")
    assert name == "inv.qgs"
    assert text.count("./inv.gpkg|layername=") == 4
    assert str(tmp_path) not in text
    assert "event.gpkg" not in text


def test_data_that_are_wanted_anyway_are_written_once(event, tmp_path, project):  # noqa: F811
    export(event, tmp_path / "out" / "inv.qgz", tmp_path / "out" / "inv.gpkg")
    assert project.read(str(tmp_path / "out" / "inv.qgz"))
    data = QgsVectorLayer(f"{tmp_path / 'out' / 'inv.gpkg'}|layername=landslides", "x", "ogr")
    assert data.featureCount() == 1


def test_somebody_s_geopackage_beside_it_is_left_alone(event, tmp_path, qgis_app):  # noqa: F811
    out = tmp_path / "out"
    out.mkdir()
    (out / "inv.gpkg").write_text("mine")
    with pytest.raises(InventoryError, match="exists already"):
        export(event, out / "inv.qgz")
    assert [path.name for path in out.iterdir()] == ["inv.gpkg"]


def test_names_of_a_scheme_are_in_its_form(event, tmp_path, project):  # noqa: F811
    export(event, tmp_path / "out" / "inv.qgz", fields="plain")
    assert project.read(str(tmp_path / "out" / "inv.qgz"))
    layer = project.layerTreeRoot().layerOrder()[0]
    assert set(colors(layer)) == {"Not reviewed", "Accepted", "Accepted, outline edited", "Rejected"}
    setup = layer.editorWidgetSetup(layer.fields().indexOf("type"))
    assert "Debris flow" in [word for pair in setup.config()["map"] for word in pair.values()]
    default = layer.defaultValueDefinition(layer.fields().indexOf("review")).expression()
    assert default == "'Accepted'"
