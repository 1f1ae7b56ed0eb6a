"""A workspace in a schema of a real PostgreSQL server with PostGIS, started for these tests."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.layers import styles
from landslide_mapper.core.workspace.store import migrations, postgis
from landslide_mapper.core.workspace.store.postgis_connections import events_in
from landslide_mapper.core.workspace.store.schema import TABLES
from landslide_mapper.core.workspace.store.values import attributes
from landslide_mapper.errors import InventoryError, WorkspaceError
from landslide_mapper.gui.event.events import Events
from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.raster.grid import Grid
from tests.qgis.postgis import ROLE, connection, run_sql, running_server, server_programs

BOX = QgsGeometry.fromRect(QgsRectangle(500000, 4700000, 500100, 4700100))
PROGRAMS = server_programs()
NUMBERS = itertools.count(1)
pytestmark = pytest.mark.skipif(PROGRAMS is None, reason="PostgreSQL with PostGIS is not installed")


@pytest.fixture(scope="module")
def server() -> Iterator[Path]:
    with running_server(PROGRAMS) as folder:
        yield folder


@pytest.fixture
def make(qgis_new_project: object, server: Path) -> Iterator[Callable[..., Workspace]]:
    made: list[Workspace] = []

    def create(schema: str = "storm", title: str = "Storm") -> Workspace:
        crs = QgsCoordinateReferenceSystem("EPSG:32654")
        workspace = Workspace.create(connection(server, schema), crs, title, "2018-09-06", "rainfall")
        made.append(workspace)
        return workspace

    yield create
    QgsProject.instance().clear()
    for workspace in made:
        workspace.close()
        schema = QgsDataSourceUri(workspace.target).schema()
        run_sql(server, f'DROP SCHEMA "{schema}" CASCADE; DELETE FROM layer_styles')


@pytest.fixture
def workspace(make: Callable[..., Workspace]) -> Workspace:
    return make()


def test_labels_areas_and_inventories_of_a_database(
    workspace: Workspace, server: Path, tmp_path: Path
) -> None:
    """`PG:` names the tables wherever a job takes polygons."""
    workspace.append("labels", [{"landslide_type": "flow"}], [BOX])
    workspace.append("areas", [{"role": "training"}], [QgsGeometry(BOX.buffer(50, 0))])
    name = f"PG:dbname=landslides host={server} user={ROLE} active_schema=storm tables={{}}"
    grid = Grid(40, 40, (499_900.0, 10.0, 0.0, 4_700_200.0, 0.0, -10.0), workspace.crs.toWkt())
    with LabelSource(name.format("labels"), name.format("areas"), grid) as source:
        mask = source.mask(grid.window)
    assert (mask == 1).sum() == 100
    assert (mask == 0).sum() in range(200, 301), "a ring of 50 m around it, with cut corners"
    job = ExportJob(name.format("labels"), (tmp_path / "a.gpkg",), layer="labels")
    assert run_export(job, SilentProgress()).number == 1
    with pytest.raises(InventoryError, match="expected the labels"):
        LabelSource(name.format("missing"), None, grid)


def test_a_new_event_is_a_schema_with_all_tables(workspace: Workspace, server: Path) -> None:
    found = run_sql(
        server,
        "SELECT string_agg(table_name, ' ') FROM information_schema.tables WHERE table_schema = 'storm'",
    )
    assert set(found.split()) == set(TABLES)
    assert workspace.title == "Storm"
    assert workspace.info("trigger") == "rainfall"
    assert workspace.crs.authid() == "EPSG:32654"
    assert not workspace.read_only


def test_names_with_odd_characters_are_only_names(make: Callable[..., Workspace]) -> None:
    workspace = make("Noto 2024; it's", "O'Higgins")
    workspace.append("labels", [{"comment": "it's"}], [BOX])
    assert workspace.title == "O'Higgins"
    assert next(workspace.rows("labels", "comment = 'it''s'"))["comment"] == "it's"
    reopened = Workspace.open(workspace.target)
    assert reopened.count("labels") == 1
    reopened.close()


def test_rows_are_written_read_changed_and_removed(workspace: Workspace, server: Path) -> None:
    sent = {"confidence": 0.25, "mapped_at": "2018-09-11T01:02:03Z", "event_date": "2018-09-06", "id": 2**40}
    fids = workspace.append("candidates", [sent, {}], [BOX, BOX])
    row = attributes(next(workspace.rows("candidates", "confidence > 0")))
    assert row["mapped_at"].isoformat() == "2018-09-11T01:02:03+00:00"
    assert row["event_date"].isoformat() == "2018-09-06"
    assert (row["id"], row["status"], len(row["uid"])) == (2**40, "candidate", 36)
    wider = BOX.buffer(10, 1)
    workspace.change("candidates", {fids[0]: {"status": "accepted"}}, {fids[0]: wider})
    seen = run_sql(
        server, "SELECT status, round(st_area(geom)), st_srid(geom) FROM storm.candidates WHERE fid = 1"
    )
    assert seen == f"accepted|{round(wider.area())}|32654"
    workspace.remove("candidates", fids[1:])
    assert workspace.count("candidates") == 1
    point = QgsGeometry.fromPointXY(QgsPointXY(500000, 4700000))
    workspace.append("places", [{"kind": "campaign"}], [point])
    assert attributes(next(workspace.rows("places")))["done"] is False


def test_a_call_writes_all_rows_or_none(workspace: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="duplicate key"):
        workspace.append("labels", [{"uid": "a"}, {"uid": "a"}], [BOX, BOX])
    assert workspace.count("labels") == 0


def test_sql_is_the_same_as_in_a_geopackage(workspace: Workspace) -> None:
    workspace.append("candidates", [{"region": "a"}, {"region": "a"}], [BOX, BOX])
    assert workspace.sql("SELECT region, count(*) FROM candidates GROUP BY region") == [["a", 2]]
    with pytest.raises(WorkspaceError, match="roads"):
        workspace.sql("SELECT * FROM roads")


def test_polygons_drawn_in_qgis_are_complete_rows(workspace: Workspace) -> None:
    layer = workspace.layer("labels")
    assert layer.editorWidgetSetup(layer.fields().indexOf("certainty")).type() == "ValueMap"
    layer.startEditing()
    assert layer.addFeature(QgsVectorLayerUtils.createFeature(layer, BOX))
    assert layer.commitChanges(), layer.commitErrors()
    row = attributes(next(workspace.rows("labels")))
    assert len(row["uid"]) == 36
    assert row["source"] == "drawn"


def test_rows_of_other_programs_get_a_uid_and_a_time(workspace: Workspace, server: Path) -> None:
    run_sql(server, "INSERT INTO storm.labels (source) VALUES ('imported')")
    row = attributes(next(workspace.rows("labels")))
    assert len(row["uid"]) == 36
    assert row["created_at"] is not None


def test_creating_never_replaces(workspace: Workspace, make: Callable[..., Workspace]) -> None:
    workspace.append("labels", [{}], [BOX])
    with pytest.raises(WorkspaceError, match="schema 'storm' exists already"):
        make()
    assert workspace.count("labels") == 1


def test_a_half_made_schema_never_stays(
    make: Callable[..., Workspace], server: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(store: object) -> None:
        raise WorkspaceError("no styles")

    monkeypatch.setattr(styles, "store_styles", fail)
    with pytest.raises(WorkspaceError, match="no styles"):
        make("half")
    monkeypatch.undo()
    monkeypatch.setattr(postgis, "_FILL_INFO", "INSERT INTO nothing SELECT")
    with pytest.raises(WorkspaceError, match="nothing"):
        make("half")
    assert run_sql(server, "SELECT count(*) FROM pg_namespace WHERE nspname = 'half'") == "0"


def test_a_missing_a_foreign_and_an_unreachable_schema_are_refused(
    workspace: Workspace, server: Path
) -> None:
    with pytest.raises(WorkspaceError, match="There is no schema 'nowhere'"):
        Workspace.open(connection(server, "nowhere"))
    with pytest.raises(WorkspaceError, match="not an event"):
        Workspace.open(connection(server, "public"))
    with pytest.raises(WorkspaceError):
        Workspace.open(connection(server / "nothing", "storm"))
    with pytest.raises(WorkspaceError, match="names no schema"):
        Workspace.open("dbname='a' host=b")


def test_a_newer_schema_is_refused_and_an_older_one_migrated(
    workspace: Workspace, server: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_version = "UPDATE storm.info SET value = '{}' WHERE key = 'schema_version'"
    run_sql(server, set_version.format(9))
    with pytest.raises(WorkspaceError, match="schema 9"):
        Workspace.open(workspace.target)
    run_sql(server, set_version.format(1))
    run_sql(server, "DROP TABLE storm.mapped_area")
    run_sql(server, "DROP TABLE storm.samples")
    run_sql(server, "ALTER TABLE storm.candidates DROP COLUMN slope_mean, DROP COLUMN ruled_out")
    run_sql(server, "ALTER TABLE storm.scenes DROP COLUMN dem")
    run_sql(server, "ALTER TABLE storm.scenes DROP COLUMN dem_feet")
    added = migrations.MIGRATIONS[1]
    step = {
        1: lambda store: (added(store), store.sql("ALTER TABLE labels ALTER comment SET DEFAULT 'new'")),
        2: migrations.MIGRATIONS[2],
        3: migrations.MIGRATIONS[3],
        4: migrations.MIGRATIONS[4],
    }
    monkeypatch.setattr(migrations, "MIGRATIONS", step)
    Workspace.open(workspace.target).close()
    assert run_sql(server, "SELECT value FROM storm.info WHERE key = 'schema_version'") == "5"
    assert run_sql(server, "SELECT count(*) FROM storm_backup_v1.info WHERE value = '1'") == "1"
    run_sql(server, "DROP SCHEMA storm_backup_v1 CASCADE")


def test_a_reader_sees_but_cannot_write(workspace: Workspace, server: Path) -> None:
    workspace.append("labels", [{}], [BOX])
    run_sql(
        server,
        "CREATE ROLE guest LOGIN; GRANT USAGE ON SCHEMA storm TO guest; "
        "GRANT SELECT ON ALL TABLES IN SCHEMA storm TO guest",
    )
    try:
        opened = Workspace.open(connection(server, "storm", "guest"))
        assert "you may only read" in opened.read_only_because
        assert opened.count("labels") == 1
        with pytest.raises(WorkspaceError, match="open read-only"):
            opened.append("labels", [{}], [BOX])
        opened.close()
    finally:
        run_sql(server, "DROP OWNED BY guest; DROP ROLE guest")


def test_two_writers_at_once_lose_nothing(workspace: Workspace, server: Path) -> None:
    """A colleague's program writes all the while; both see all rows after reading again."""
    second = Workspace.open(workspace.target)
    assert not second.read_only
    insert = "INSERT INTO storm.labels (source) VALUES ('imported')"
    other = threading.Thread(target=lambda: [run_sql(server, insert) for _ in range(10)])
    other.start()
    for number in range(20):
        writer = workspace if number % 2 else second
        writer.append("labels", [{}], [BOX])
    other.join(timeout=60)
    for reader in (workspace, second):
        reader.refresh()
        uids = {row["uid"] for row in reader.rows("labels")}
        assert len(uids) == 30
        assert reader.count("labels") == 30
    second.close()


def test_two_reviewers_of_one_candidate_both_stay_on_record(workspace: Workspace) -> None:
    second = Workspace.open(workspace.target)
    fid = workspace.append("candidates", [{"uid": "c"}], [BOX])[0]
    workspace.append("decisions", [{"candidate": "c", "action": "accept"}])
    second.append("decisions", [{"candidate": "c", "action": "reject"}])
    workspace.change("candidates", {fid: {"status": "accepted"}})
    second.change("candidates", {fid: {"status": "rejected"}})
    workspace.refresh()
    assert [row["status"] for row in workspace.rows("candidates")] == ["rejected"]
    assert [row["action"] for row in workspace.rows("decisions")] == ["accept", "reject"]
    second.close()


def test_the_event_comes_back_with_its_project(workspace: Workspace, server: Path, tmp_path: Path) -> None:
    project = QgsProject.instance()
    events = Events()
    events.open(workspace.target)
    assert events.current.layer("labels") in project.mapLayers().values()
    assert project.write(str(tmp_path / "team.qgz"))
    project.clear()
    assert events.current is None
    assert project.read(str(tmp_path / "team.qgz"))
    assert events.current.is_at(workspace.target)
    assert events.current.append("labels", [{}], [BOX])
    events.close()
    assert not project.mapLayers()
    events.release()


def test_events_of_a_database_are_listed(make: Callable[..., Workspace], server: Path) -> None:
    make("one")
    make("two")
    assert events_in(connection(server)) == ["one", "two"]


@pytest.fixture
def member(workspace: Workspace, server: Path) -> Iterator[str]:
    """A target with the password of a role that the server asks for one."""
    # QGIS keeps connections of a role, which are of no use to a later role of that name.
    role = f"member_{next(NUMBERS)}"
    run_sql(
        server,
        f"CREATE ROLE {role} LOGIN PASSWORD 'hid den'; GRANT ALL ON SCHEMA storm TO {role}; "
        f"GRANT ALL ON ALL TABLES IN SCHEMA storm TO {role}; "
        f"GRANT ALL ON ALL SEQUENCES IN SCHEMA storm TO {role}",
    )
    rules = server / "data" / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text(f"local all {role} scram-sha-256\n{before}")
    run_sql(server, "SELECT pg_reload_conf()")
    yield f"{connection(server, 'storm', role)} password='hid den'"
    rules.write_text(before)
    run_sql(server, f"SELECT pg_reload_conf(); DROP OWNED BY {role}; DROP ROLE {role}")


def test_a_password_opens_the_event_and_stands_nowhere(member: str, tmp_path: Path) -> None:
    project = QgsProject.instance()
    events = Events()
    told: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_: told.append(text))
    event = events.open(member)
    assert not event.read_only, event.read_only_because
    assert event.append("labels", [{}], [BOX])
    assert event.count("labels") == 1
    assert "hid den" not in event.target + "".join(layer.source() for layer in event.layers_in(project))
    with pytest.raises(WorkspaceError) as caught:
        event.sql("SELECT * FROM roads")
    assert project.write(str(tmp_path / "team.qgs"))
    settings = QgsSettings()
    kept = " ".join(str(settings.value(key)) for key in settings.allKeys())
    for text in (str(caught.value), (tmp_path / "team.qgs").read_text(), kept, *told):
        assert "hid den" not in text
    events.close()
    events.release()


def test_layers_of_an_older_project_lose_their_password(member: str) -> None:
    project = QgsProject.instance()
    uri = QgsDataSourceUri(member)
    uri.setDataSource("storm", "labels", "geom", "", "fid")
    source = uri.uri(False)
    assert "hid den" in source
    layer = QgsVectorLayer(source, "Landslides (labels)", "postgres")
    assert layer.isValid()
    layer.setCustomProperty("landslide_mapper/table", "labels")
    project.addMapLayer(layer)
    events = Events()
    told: list[str] = []
    events.failed.connect(told.append)
    events.restore()
    assert not told
    assert events.current.layer("labels") is layer
    assert layer.isValid()
    assert "hid den" not in layer.source()
    assert events.current.append("labels", [{}], [BOX])
    events.close()
    events.release()


def test_a_wrong_password_is_not_told(server: Path, workspace: Workspace, member: str) -> None:
    wrong = member.replace("hid den", "guessed it")
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(wrong)
    assert "guessed it" not in str(caught.value)
