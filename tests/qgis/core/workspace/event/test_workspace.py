"""A workspace in a GeoPackage: made whole or not at all, written at once, and ordinary layers in QGIS."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsFieldConstraints,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerCache,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeTableModel
from qgis.PyQt.QtCore import Qt

from landslide_mapper.core.styles import hide_ruled_out
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.layers import styles
from landslide_mapper.core.workspace.layers.styles import store_styles
from landslide_mapper.core.workspace.runs.scene_rows import scenes_of
from landslide_mapper.core.workspace.store import geopackage_tables, migrations
from landslide_mapper.core.workspace.store.schema import TABLES
from landslide_mapper.core.workspace.store.values import attributes, plain
from landslide_mapper.core.workspace.store.vocabulary import landslide_types, words
from landslide_mapper.errors import InventoryError, WorkspaceError
from landslide_mapper.inventory.candidates import FIELDS
from landslide_mapper.raster.coverage import MEANINGS
from landslide_mapper.vocabulary import GROUND, LOOKED_AT
from tests.qgis.kept_styles import KeptStyles

UTM = "EPSG:32654"
BOX = QgsGeometry.fromRect(QgsRectangle(500000, 4700000, 500100, 4700100))


def crs(name: str = UTM) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(name)


@pytest.fixture
def make(qgis_new_project: object, tmp_path: Path) -> Iterator[Callable[..., Workspace]]:
    """Makes events; they are closed at the end."""
    made: list[Workspace] = []

    def create(name: str = "event.gpkg", **options: str) -> Workspace:
        workspace = Workspace.create(str(tmp_path / name), crs(), "Hokkaido 2018", **options)
        made.append(workspace)
        return workspace

    yield create
    for workspace in made:
        workspace.close()


@pytest.fixture
def workspace(make: Callable[..., Workspace]) -> Workspace:
    return make(event_date="2018-09-06", trigger="earthquake")


def tables_on_disk(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as database:
        return {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}


def hash_of(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def left_beside(path: Path) -> list[str]:
    return sorted(other.name for other in path.parent.iterdir() if other != path)


# Making and opening


def test_a_new_event_has_all_tables_and_its_facts(workspace: Workspace) -> None:
    assert tables_on_disk(Path(workspace.target)) >= set(TABLES)
    assert workspace.title == "Hokkaido 2018"
    assert workspace.info("event_date") == "2018-09-06"
    assert workspace.info("trigger") == "earthquake"
    assert workspace.info("schema_version") == "5"
    assert workspace.crs.authid() == UTM
    assert not workspace.read_only


def test_candidates_have_the_fields_of_the_interface(workspace: Workspace) -> None:
    fields = workspace.layer("candidates").fields()
    assert fields.names()[:4] == ["fid", "uid", "run", "parent"]
    found = [(field.name(), field.typeName()) for field in fields][4 : 4 + len(FIELDS)]
    assert found == [(name, ogr.GetFieldTypeName(kind)) for name, kind in FIELDS]


def test_every_table_opens_as_a_layer_of_its_kind(workspace: Workspace) -> None:
    for name, table in TABLES.items():
        layer = workspace.layer(name)
        assert layer.isValid()
        assert layer.isSpatial() == (table.geometry is not None)
        assert layer.fields().names()[1:] == list(table.names)


def test_creating_never_replaces(workspace: Workspace, make: Callable[..., Workspace]) -> None:
    before = hash_of(Path(workspace.target))
    with pytest.raises(WorkspaceError, match=r"event\.gpkg exists already"):
        make()
    assert hash_of(Path(workspace.target)) == before


def test_suffix_and_missing_folders_are_made(make: Callable[..., Workspace], tmp_path: Path) -> None:
    workspace = make("new/folder/storm")
    assert Path(workspace.target) == tmp_path / "new" / "folder" / "storm.gpkg"
    assert Path(workspace.target).is_file()


def test_a_half_made_event_never_stays(
    make: Callable[..., Workspace], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise WorkspaceError("the disk is full")

    monkeypatch.setattr(geopackage_tables, "_write_info", fail)
    with pytest.raises(WorkspaceError, match="full"):
        make()
    assert list(tmp_path.iterdir()) == []


def test_log_of_a_deleted_file_does_not_get_into_a_new_one(
    make: Callable[..., Workspace], tmp_path: Path
) -> None:
    (tmp_path / "event.gpkg-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(4000))
    workspace = make()
    assert workspace.append("labels", [{}], [BOX])


def test_closing_leaves_only_the_file(workspace: Workspace) -> None:
    workspace.append("labels", [{}], [BOX])
    workspace.close()
    assert left_beside(Path(workspace.target)) == []


def test_after_closing_a_copy_of_the_file_is_complete(workspace: Workspace, tmp_path: Path) -> None:
    workspace.append("labels", [{}], [BOX])
    list(workspace.rows("labels"))  # QGIS keeps this connection for a minute
    workspace.close()
    copy = tmp_path / "copy.gpkg"
    copy.write_bytes(Path(workspace.target).read_bytes())
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT count(*) FROM labels").fetchone() == (1,)


def test_a_scene_without_georeference_gets_an_event_too(qgis_new_project: object, tmp_path: Path) -> None:
    workspace = Workspace.create(str(tmp_path / "chips.gpkg"), QgsCoordinateReferenceSystem(), "Chips")
    workspace.append("labels", [{}], [QgsGeometry.fromRect(QgsRectangle(0, -10, 10, 0))])
    assert next(workspace.rows("labels", geometry=True)).geometry().area() == pytest.approx(100)
    workspace.close()


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to look like one"])
def test_a_foreign_file_is_refused(qgis_new_project: object, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.gpkg"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=r"notes\.gpkg is not a GeoPackage"):
        Workspace.open(str(path))
    assert path.read_bytes() == content
    assert left_beside(path) == []


def test_a_missing_file_and_a_folder_are_refused(qgis_new_project: object, tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match=r"nowhere\.gpkg does not exist"):
        Workspace.open(str(tmp_path / "nowhere.gpkg"))
    (tmp_path / "folder.gpkg").mkdir()
    with pytest.raises(WorkspaceError, match="is a folder"):
        Workspace.open(str(tmp_path / "folder.gpkg"))
    with pytest.raises(WorkspaceError, match="No event was named"):
        Workspace.open(" ")


def test_another_geopackage_is_not_an_event(
    qgis_new_project: object, tmp_path: Path, add_polygons: Callable[..., QgsVectorLayer]
) -> None:
    path = tmp_path / "roads.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    layer = add_polygons("roads", (0, 0, 1, 1))
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    with pytest.raises(WorkspaceError, match="not an event of Landslide Mapper"):
        Workspace.open(str(path))


def test_a_damaged_event_names_what_is_missing(workspace: Workspace) -> None:
    workspace.close()
    with closing(sqlite3.connect(workspace.target)) as database:
        database.execute("DELETE FROM gpkg_contents WHERE table_name = 'decisions'")
        database.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = 'decisions'")
        database.execute("DROP TABLE decisions")
        database.commit()
    with pytest.raises(WorkspaceError, match="lacks the tables decisions"):
        Workspace.open(workspace.target)


# Versions of the schema


def set_version(path: Path, version: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE info SET value = ? WHERE key = 'schema_version'", (version,))
        database.commit()


def test_a_newer_schema_is_refused_and_left_alone(workspace: Workspace) -> None:
    path = Path(workspace.target)
    workspace.close()
    set_version(path, "7")
    before = hash_of(path)
    with pytest.raises(WorkspaceError, match=r"schema 7; this one knows up to 5") as caught:
        Workspace.open(str(path))
    assert isinstance(caught.value, InventoryError)
    assert hash_of(path) == before
    assert left_beside(path) == []


def test_an_older_schema_is_migrated_after_a_copy(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(workspace.target)
    workspace.append("labels", [{}], [BOX])
    workspace.close()
    set_version(path, "1")
    step = {
        1: lambda store: store.sql("UPDATE labels SET comment = 'migrated'"),
        2: lambda store: store.sql("UPDATE labels SET comment = comment || ' twice'"),
        3: lambda store: store.sql("UPDATE labels SET comment = comment || ', and again'"),
        4: lambda store: store.sql("UPDATE labels SET comment = comment || '!'"),
    }
    monkeypatch.setattr(migrations, "MIGRATIONS", step)
    opened = Workspace.open(str(path))
    assert opened.info("schema_version") == "5"
    assert [row["comment"] for row in opened.rows("labels")] == ["migrated twice, and again!"]
    opened.close()
    assert left_beside(path) == ["event.backup-v1.gpkg"]
    with closing(sqlite3.connect(path.with_name("event.backup-v1.gpkg"))) as database:
        assert database.execute("SELECT comment FROM labels").fetchall() == [(None,)]


def test_an_event_of_the_first_version_gets_the_mapped_area(workspace: Workspace) -> None:
    path = Path(workspace.target)
    workspace.append("labels", [{}], [BOX])
    crs = workspace.crs
    workspace.close()
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for later in ("mapped_area", "samples"):
        assert dataset.DeleteLayer(later) == 0
    del dataset
    set_version(path, "1")
    opened = Workspace.open(str(path))
    assert opened.layer("mapped_area").crs() == crs
    opened.append("mapped_area", [{"run": "r", "kind": "not mapped", "area_m2": 3.0}], [BOX])
    (row,) = opened.rows("mapped_area")
    assert (row["kind"], row["area_m2"], len(row["uid"])) == ("not mapped", 3.0, 36)
    assert opened.count("labels") == 1
    assert (opened.count("samples"), opened.layer("samples").crs()) == (0, crs)
    categories = opened.layer("mapped_area").renderer().categories()
    assert [one.value() for one in categories] == ["not mapped", "post only", "both dates", LOOKED_AT]
    opened.close()


def test_an_event_of_the_third_version_gets_the_ground_of_its_candidates(workspace: Workspace) -> None:
    path = Path(workspace.target)
    workspace.append("candidates", [{"id": 7, "status": "accepted", "comment": "kept"}], [BOX])
    workspace.append("scenes", [{"name": "s", "post": "post.tif"}], [BOX])
    workspace.close()
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for table, columns in (("candidates", GROUND), ("scenes", ("dem", "dem_feet"))):
        layer = dataset.GetLayerByName(table)
        for name in columns:
            assert layer.DeleteField(layer.GetLayerDefn().GetFieldIndex(name)) == 0
    del layer, dataset
    set_version(path, "3")
    opened = Workspace.open(str(path))
    (row,) = opened.rows("candidates")
    assert (row["id"], row["comment"], row["slope_mean"], row["ruled_out"]) == (7, "kept", NULL, NULL)
    opened.change("candidates", {row.id(): {"slope_mean": 21.5, "ruled_out": "flat"}})
    (row,) = opened.rows("candidates")
    assert (row["slope_mean"], row["ruled_out"]) == (21.5, "flat")
    assert [(scene["dem"], scene["dem_feet"]) for scene in opened.rows("scenes")] == [(NULL, NULL)]
    assert [(scene.dem, scene.dem_feet) for scene in scenes_of(opened)] == [(None, False)]
    opened.close()
    assert left_beside(path) == ["event.backup-v3.gpkg"]


def test_what_rules_took_is_not_drawn_but_in_the_legend(workspace: Workspace) -> None:
    layer = workspace.layer("candidates")
    ruled_out = [one for one in layer.renderer().categories() if one.value() == "ruled_out"]
    assert [one.renderState() for one in ruled_out] == [False]
    rows = [{"status": "candidate"}, {"status": "candidate", "ruled_out": "water"}]
    rows.append({"status": "accepted", "ruled_out": "flat"})
    workspace.append("candidates", rows, [BOX] * 3)
    context = QgsExpressionContext()
    shown = []
    for row in workspace.rows("candidates"):
        context.setFeature(row)
        shown.append(QgsExpression(layer.renderer().classAttribute()).evaluate(context))
    assert shown == ["candidate", "ruled_out", "accepted"]


def test_a_style_of_an_older_version_hides_what_rules_took(workspace: Workspace) -> None:
    layer = workspace.layer("candidates")
    renderer = layer.renderer().clone()
    renderer.setClassAttribute("status")
    renderer.deleteCategory(len(renderer.categories()) - 1)
    layer.setRenderer(renderer)
    hide_ruled_out(layer)
    assert [one.value() for one in layer.renderer().categories()][-1] == "ruled_out"
    hide_ruled_out(layer)
    assert [one.value() for one in layer.renderer().categories()].count("ruled_out") == 1
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({})))
    hide_ruled_out(layer)
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)


def test_a_migration_that_fails_leaves_the_event_as_it_was(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(workspace.target)
    workspace.append("labels", [{}], [BOX])
    workspace.close()
    set_version(path, "1")

    def fail(store: object) -> None:
        store.sql("UPDATE labels SET comment = 'half'")
        store.sql("UPDATE nothing SET comment = ''")

    monkeypatch.setattr(migrations, "MIGRATIONS", dict.fromkeys((1, 2, 3, 4), fail))
    with pytest.raises(WorkspaceError, match="is as it was"):
        Workspace.open(str(path))
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT comment FROM labels").fetchall() == [(None,)]
        version = database.execute("SELECT value FROM info WHERE key = 'schema_version'").fetchone()
    assert version == ("1",)


def test_a_version_without_a_way_is_refused(workspace: Workspace) -> None:
    path = Path(workspace.target)
    workspace.close()
    set_version(path, "0")
    with pytest.raises(WorkspaceError, match="schema 0, which this version cannot"):
        Workspace.open(str(path))
    assert left_beside(path) == []


# Rows


def test_new_rows_get_a_uid_and_a_time(workspace: Workspace) -> None:
    fids = workspace.append("labels", [{}, {"certainty": "probable"}], [BOX, BOX])
    rows = [attributes(row) for row in workspace.rows("labels")]
    assert [row["fid"] for row in rows] == fids
    assert len({row["uid"] for row in rows}) == 2
    assert len(rows[0]["uid"]) == 36
    assert rows[0]["source"] == "drawn"
    assert rows[1]["certainty"] == "probable"
    assert abs(rows[0]["created_at"] - datetime.now(timezone.utc)).total_seconds() < 60


def test_values_come_back_as_they_went_in(workspace: Workspace) -> None:
    mapped = datetime(2018, 9, 11, 1, 2, 3, tzinfo=timezone.utc)
    sent = {"region": "hokkaido", "id": 2**40, "confidence": 0.25, "mapped_at": mapped, "model_version": 3}
    workspace.append("candidates", [{**sent, "event_date": "2018-09-06"}], [BOX])
    row = attributes(next(workspace.rows("candidates")))
    assert {name: row[name] for name in sent} == sent
    assert row["event_date"] == date(2018, 9, 6)
    assert row["status"] == "candidate"
    assert row["comment"] is None
    workspace.append(
        "places", [{"kind": "campaign", "done": True}], [QgsGeometry.fromPointXY(QgsPointXY(1, 2))]
    )
    assert plain(next(workspace.rows("places"))["done"]) is True


def test_mappings_are_stored_as_json(workspace: Workspace) -> None:
    workspace.append("runs", [{"kind": "map", "report": {"area": 1.5, "name": "土砂"}}])
    assert next(workspace.rows("runs"))["report"] == '{"area": 1.5, "name": "土砂"}'


@pytest.mark.parametrize(
    ("table", "row", "shape", "message"),
    [
        ("labels", {"colour": "red"}, BOX, "has no column 'colour'"),
        ("areas", {}, BOX, "needs a value for 'role'"),
        ("candidates", {"confidence": "high"}, BOX, "'confidence' takes a number, got 'high'"),
        ("candidates", {"mapped_at": "yesterday"}, BOX, "takes a time such as"),
        ("labels", {}, QgsGeometry.fromPointXY(QgsPointXY(0, 0)), "takes MultiPolygon, got Point"),
        ("info", {"key": "a"}, BOX, "has no geometries"),
    ],
)
def test_rows_that_do_not_fit_are_refused(
    workspace: Workspace, table: str, row: dict, shape: QgsGeometry, message: str
) -> None:
    before = workspace.count(table)
    with pytest.raises(WorkspaceError, match=message):
        workspace.append(table, [row], [shape])
    assert workspace.count(table) == before


def test_unknown_tables_and_counts_that_differ_are_refused(workspace: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="no table 'roads'"):
        workspace.append("roads", [{}])
    with pytest.raises(WorkspaceError, match="2 rows but 1 geometries"):
        workspace.append("labels", [{}, {}], [BOX])


def test_a_call_writes_all_rows_or_none(workspace: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="UNIQUE"):
        workspace.append("labels", [{"uid": "a"}, {"uid": "b"}, {"uid": "a"}], [BOX] * 3)
    assert workspace.count("labels") == 0
    assert workspace.append("labels", [{"uid": "a"}], [BOX])


def test_single_curved_and_three_dimensional_polygons_are_stored_flat(workspace: Workspace) -> None:
    shapes = [
        "PolygonZ ((0 0 5, 1 0 5, 1 1 5, 0 0 5))",
        "CurvePolygon (CompoundCurve (CircularString (0 0, 1 1, 2 0), (2 0, 0 0)))",
    ]
    workspace.append("labels", [{}, {}], [QgsGeometry.fromWkt(text) for text in shapes])
    stored = [row.geometry() for row in workspace.rows("labels", geometry=True)]
    assert [shape.asWkt().split(" ")[0] for shape in stored] == ["MultiPolygon", "MultiPolygon"]


def test_changes_are_written_at_once(workspace: Workspace) -> None:
    fids = workspace.append("candidates", [{}, {}], [BOX, BOX])
    wider = BOX.buffer(10, 1)
    workspace.change("candidates", {fids[0]: {"status": "accepted"}}, {fids[1]: wider})
    with closing(sqlite3.connect(workspace.target)) as database:
        found = database.execute("SELECT status FROM candidates ORDER BY fid").fetchall()
    assert found == [("accepted",), ("candidate",)]
    shapes = {row.id(): row.geometry() for row in workspace.rows("candidates", geometry=True)}
    assert shapes[fids[1]].area() == pytest.approx(wider.area())


def test_changing_a_row_that_is_not_there_changes_nothing(workspace: Workspace) -> None:
    fid = workspace.append("candidates", [{}], [BOX])[0]
    with pytest.raises(WorkspaceError, match="Row 99"):
        workspace.change("candidates", {fid: {"status": "accepted"}, 99: {"status": "accepted"}})
    assert workspace.count("candidates", "status = 'accepted'") == 0


def test_half_a_change_is_taken_back(workspace: Workspace) -> None:
    fids = workspace.append("labels", [{"uid": "a"}, {"uid": "b"}], [BOX, BOX])
    with pytest.raises(WorkspaceError):
        workspace.change("labels", {fids[1]: {"uid": "a"}}, {fids[1]: BOX.buffer(10, 1)})
    areas = [row.geometry().area() for row in workspace.rows("labels", geometry=True)]
    assert areas == pytest.approx([BOX.area()] * 2)


def test_only_what_nobody_has_reviewed_can_be_removed(workspace: Workspace) -> None:
    fids = workspace.append("candidates", [{}, {"status": "accepted"}], [BOX, BOX])
    with pytest.raises(WorkspaceError, match="never removed"):
        workspace.remove("candidates", fids)
    workspace.remove("candidates", fids[:1])
    assert [row.id() for row in workspace.rows("candidates")] == fids[1:]
    workspace.append("decisions", [{"candidate": "a", "action": "accept"}])
    with pytest.raises(WorkspaceError, match="kept for ever"):
        workspace.remove("decisions", [1])


def test_rows_are_filtered_and_counted(workspace: Workspace) -> None:
    workspace.append("candidates", [{"confidence": 0.1}, {"confidence": 0.9}], [BOX, BOX])
    rows = list(workspace.rows("candidates", "confidence > 0.5", ["confidence"]))
    assert [row["confidence"] for row in rows] == [0.9]
    assert not rows[0].hasGeometry()
    assert workspace.count("candidates") == 2
    assert workspace.count("candidates", "confidence > 0.5") == 1
    with pytest.raises(WorkspaceError, match="is not an expression"):
        list(workspace.rows("candidates", "confidence >"))


def test_sql_only_reads(workspace: Workspace) -> None:
    workspace.append("candidates", [{"region": "a"}, {"region": "a"}, {"region": None}], [BOX] * 3)
    statement = "SELECT region, count(*) FROM candidates GROUP BY region ORDER BY 2"
    assert workspace.sql(statement) == [[None, 1], ["a", 2]]
    with pytest.raises(WorkspaceError, match="Only SELECT"):
        workspace.sql("DELETE FROM candidates")
    with pytest.raises(WorkspaceError, match="roads"):
        workspace.sql("SELECT * FROM roads")


def test_changed_tells_the_table(workspace: Workspace) -> None:
    told: list[str] = []
    workspace.changed.connect(told.append)
    fid = workspace.append("candidates", [{}], [BOX])[0]
    workspace.change("candidates", {fid: {"comment": "a"}})
    workspace.remove("candidates", [fid])
    workspace.append("candidates", [])
    assert told == ["candidates"] * 3


# Layers in QGIS


@pytest.fixture
def real_styles(monkeypatch: pytest.MonkeyPatch) -> None:
    """QGIS makes the styles of every new event, as it does for a user."""
    monkeypatch.setattr(styles, "store_styles", store_styles)


def test_styles_of_tests_are_those_that_qgis_makes(
    make: Callable[..., Workspace], kept_styles: KeptStyles, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = []
    for name, store in (("first", kept_styles.store), ("copied", kept_styles.store), ("made", store_styles)):
        monkeypatch.setattr(styles, "store_styles", store)
        event = make(f"{name}.gpkg")
        event.close()
        with closing(sqlite3.connect(event.target)) as database:
            read = database.execute("SELECT * FROM layer_styles ORDER BY f_table_name")
            times = [column for (column, *_) in read.description].index("update_time")
            rows = [(*row[:times], *row[times + 1 :]) for row in read]
            tables = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
            contents = "SELECT table_name, data_type FROM gpkg_contents ORDER BY table_name"
            stored.append([rows, *(database.execute(sql).fetchall() for sql in (tables, contents))])
    assert len(stored[0][0]) == len(TABLES)
    assert stored[0] == stored[1] == stored[2]


def test_styles_forms_and_value_maps_are_in_the_database(real_styles: None, workspace: Workspace) -> None:
    layer = QgsVectorLayer(f"{workspace.target}|layername=candidates", "opened without the plugin", "ogr")
    categories = [category.value() for category in layer.renderer().categories()]
    assert categories == ["candidate", "accepted", "rejected", "edited", "ruled_out"]
    setup = layer.editorWidgetSetup(layer.fields().indexOf("landslide_type"))
    assert setup.type() == "ValueMap"
    stored = [slug for entry in setup.config()["map"] for slug in entry.values()]
    assert stored == list(landslide_types())
    assert layer.editorWidgetSetup(layer.fields().indexOf("uid")).type() == "Hidden"
    index = layer.fields().indexOf("status")
    constraints = layer.fieldConstraints(index)
    assert bool(constraints & QgsFieldConstraints.Constraint.ConstraintNotNull)


def test_every_word_has_a_name() -> None:
    for table in TABLES.values():
        for column in table.names:
            stored = words(table.name, column)
            # The kinds of a mapped area are those of the files that jobs write (raster.coverage.MEANINGS),
            # and that of an export from elsewhere.
            spaced = (table.name, column) == ("mapped_area", "kind")
            assert all(slug == slug.lower() and (spaced or " " not in slug) for slug in stored)
    assert set(words("mapped_area", "kind")) == {LOOKED_AT, *(meaning.kind for meaning in MEANINGS.values())}


def test_a_layer_without_stored_style_is_styled(workspace: Workspace) -> None:
    workspace.close()
    with closing(sqlite3.connect(workspace.target)) as database:
        database.execute("DELETE FROM layer_styles")
        database.commit()
    opened = Workspace.open(workspace.target)
    assert opened.layer("areas").renderer().type() == "categorizedSymbol"
    opened.close()


def test_polygons_drawn_in_qgis_are_complete_rows(workspace: Workspace) -> None:
    layer = workspace.layer("labels")
    told: list[str] = []
    workspace.changed.connect(told.append)
    layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer, BOX)
    assert layer.addFeature(feature)
    assert layer.commitChanges()
    assert told == ["labels"]
    row = attributes(next(workspace.rows("labels")))
    assert len(row["uid"]) == 36
    assert row["source"] == "drawn"
    assert abs(row["created_at"] - datetime.now(timezone.utc)).total_seconds() < 60
    assert row["mapper"]


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Caracas"])
def test_drawn_times_are_utc_everywhere(
    workspace: Workspace, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        layer = workspace.layer("labels")
        feature = QgsVectorLayerUtils.createFeature(layer, BOX)
        drawn = plain(feature["created_at"])
    finally:
        monkeypatch.undo()
        time.tzset()
    assert abs(drawn - datetime.now(timezone.utc)).total_seconds() < 60


def test_writing_leaves_edits_of_the_user_alone(workspace: Workspace) -> None:
    fids = workspace.append("candidates", [{}, {}], [BOX, BOX])
    layer = workspace.layer("candidates")
    layer.startEditing()
    layer.changeAttributeValue(fids[0], layer.fields().indexOf("comment"), "mine")
    workspace.append("candidates", [{}], [BOX])
    workspace.change("candidates", {fids[1]: {"status": "accepted"}})
    assert layer.isEditable()
    assert [plain(row["comment"]) for row in workspace.rows("candidates")] == ["mine", None, None]
    assert layer.commitChanges()
    rows = [attributes(row) for row in workspace.rows("candidates")]
    assert [(row["comment"], row["status"]) for row in rows] == [
        ("mine", "candidate"),
        (None, "accepted"),
        (None, "candidate"),
    ]


def test_the_layer_tells_its_users_about_written_rows(workspace: Workspace) -> None:
    layer = workspace.layer("candidates")
    added: list[int] = []
    changed: list[tuple] = []
    layer.featureAdded.connect(added.append)
    layer.attributeValueChanged.connect(lambda fid, index, value: changed.append((fid, value)))
    fids = workspace.append("candidates", [{}], [BOX])
    workspace.change("candidates", {fids[0]: {"status": "accepted"}})
    assert added == fids
    assert changed == [(fids[0], "accepted")]
    assert layer.extent().contains(BOX.boundingBox())


def test_layers_are_added_to_the_project_once_and_in_order(workspace: Workspace) -> None:
    project = QgsProject.instance()
    workspace.add_to_project(project)
    workspace.add_to_project(project)
    group = project.layerTreeRoot().findGroup("Hokkaido 2018")
    names = [node.layer().customProperty("landslide_mapper/table") for node in group.findLayers()]
    assert names == ["places", "candidates", "labels", "areas", "mapped_area", "scenes"]
    assert workspace.layer("labels") in project.mapLayers().values()
    assert len(project.mapLayers()) == 6


def test_a_layer_the_user_removed_comes_back(workspace: Workspace) -> None:
    project = QgsProject.instance()
    workspace.append("labels", [{}], [BOX])
    workspace.add_to_project(project)
    project.removeMapLayer(workspace.layer("labels").id())
    assert workspace.count("labels") == 1
    workspace.append("labels", [{}], [BOX])
    workspace.add_to_project(project)
    assert workspace.layer("labels") in project.mapLayers().values()


def test_a_renamed_layer_is_still_the_events(workspace: Workspace) -> None:
    project = QgsProject.instance()
    workspace.add_to_project(project)
    layer = workspace.layer("labels")
    layer.setName("Rutschungen")
    workspace.add_to_project(project)
    assert workspace.layer("labels") is layer
    assert workspace.append("labels", [{}], [BOX])


def test_a_project_that_is_closed_does_not_take_the_event_along(workspace: Workspace) -> None:
    workspace.add_to_project(QgsProject.instance())
    layer = workspace.layer("labels")
    QgsProject.instance().clear()
    assert workspace.append("labels", [{}], [BOX])
    assert workspace.layer("labels") is not layer


def test_job_outputs_go_beside_the_file(workspace: Workspace, tmp_path: Path) -> None:
    assert workspace.folder == tmp_path / "event_files"
    assert workspace.folder.is_dir()


def test_opening_an_event_reads_none_of_its_candidates(workspace: Workspace, monkeypatch) -> None:
    """So that it does not matter how many there are; `./build.sh bench review` takes the time of 50,000."""
    workspace.append("candidates", [{}], [BOX])
    workspace.close()
    read: list[str] = []
    features = QgsVectorLayer.getFeatures

    def counted(layer: QgsVectorLayer, *request: object) -> object:
        read.append(layer.name())
        return features(layer, *request)

    monkeypatch.setattr(QgsVectorLayer, "getFeatures", counted)
    opened = Workspace.open(workspace.target)
    opened.add_to_project(QgsProject.instance())
    assert read == []
    assert opened.count("candidates") == 1
    opened.close()


def test_an_open_attribute_table_shows_what_is_written(workspace: Workspace) -> None:
    layer = workspace.layer("candidates")
    cache = QgsVectorLayerCache(layer, 10_000)
    cache.setFullCache(True)
    model = QgsAttributeTableModel(cache)
    model.loadLayer()
    few = workspace.append("candidates", [{}, {}], [BOX, BOX])
    assert model.rowCount() == 2
    workspace.change("candidates", {few[0]: {"comment": "seen"}})
    index = model.idToIndex(few[0]).siblingAtColumn(model.fieldCol(layer.fields().indexOf("comment")))
    assert model.data(index, Qt.ItemDataRole.DisplayRole) == "seen"
    workspace.append("candidates", [{}] * 300, [BOX] * 300)
    assert model.rowCount() == 302
    workspace.remove("candidates", few)
    assert model.rowCount() == 300
