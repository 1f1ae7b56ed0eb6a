"""Where an event is kept: a file or a schema, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCredentials, QgsDataSourceUri

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.errors import WorkspaceError

TEAM = "dbname='slides' host=server port=5432 user='me' key='fid' table=\"storm\".\"info\""


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/data/storm.gpkg", "/data/storm.gpkg"),
        ("/data/storm", "/data/storm.gpkg"),
        ("/data/storm 2.0", "/data/storm 2.0.gpkg"),
        ("/data/STORM.GPKG", "/data/STORM.GPKG"),
        # Made by version 0.1.0 out of a connection without a database: it must open all the same.
        ('/home/me/host=b user=\'me\' table="s"."info".gpkg', None),
        (" /data/storm.gpkg ", "/data/storm.gpkg"),
        ("storm.gpkg", os.path.join(os.getcwd(), "storm.gpkg")),
        ("slides = 2.gpkg", os.path.join(os.getcwd(), "slides = 2.gpkg")),
        ("~/storm.gpkg", os.path.expanduser("~/storm.gpkg")),
    ],
)
def test_a_path_is_a_file(text: str, path: str | None) -> None:
    target = EventTarget.of(text)
    assert str(target.path) == (path or text)
    assert EventTarget.of(target.text) == target
    assert not target.schema


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (TEAM, "slides.storm"),
        (TEAM.replace("dbname='slides' host=server port=5432", "service='team'"), "team.storm"),
        ("dbname='slides' host=server schema='storm'", "slides.storm"),
        ('dbname=\'slides\' authcfg=abc1234 table="storm"."info"', "slides.storm"),
    ],
)
def test_a_connection_with_a_schema_is_one(text: str, title: str) -> None:
    target = EventTarget.of(text)
    assert (target.path, target.schema, target.title) == (None, "storm", title)
    assert EventTarget.of(target.text) == target
    assert EventTarget.of_layer("postgres", target.text) == target


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "No event was named"),
        ("host=b user='me' password='hidden' table=\"s\".\"info\"", "neither a GeoPackage nor"),
        ("user='me' password='hidden' table=\"s\".\"info\"", "neither a GeoPackage nor"),
        ("host=/tmp/x password=hidden schema=s", "neither a GeoPackage nor"),
        ("postgresql://me:hidden@server/slides", "neither a GeoPackage nor"),
        ("PG:user=me password=hidden", "neither a GeoPackage nor"),
        ("dbname='slides' password='hidden' host=b", "names no schema"),
        ("/", "is a folder"),
    ],
)
def test_what_is_neither_is_refused_and_makes_nothing(
    text: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for begin in (Workspace.open, lambda text: Workspace.create(text, QgsCoordinateReferenceSystem(), "A")):
        with pytest.raises(WorkspaceError, match=problem) as caught:
            begin(text)
        assert "hidden" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_password_is_known_to_qgis_alone() -> None:
    target = EventTarget.of(TEAM.replace("user='me'", "user='me' password='hidden'"))
    assert "hidden" not in repr(target) + target.text
    realm = QgsDataSourceUri(target.text).connectionInfo(False)
    assert QgsCredentials.instance().get(realm, "", "", "") == (True, "me", "hidden")
    assert target == EventTarget.of(TEAM)


def test_layers_tell_where_they_are() -> None:
    source = "/data/storm.gpkg|layername=labels"
    assert EventTarget.of_layer("ogr", source) == EventTarget.of("/data/storm.gpkg")
    assert EventTarget.of_layer("ogr", "/data/storm.shp") is None
    assert EventTarget.of_layer("memory", "Point") is None
