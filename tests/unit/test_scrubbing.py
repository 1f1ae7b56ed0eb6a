"""Strangers learn from a report what is wrong, and nothing of who and where."""

from __future__ import annotations

import getpass
import platform
from pathlib import Path

import pytest

from landslide_mapper.scrubbing import scrubbed

SECRETS = ("jane", "secret", "client", "db.example", "10.1.2.3", "hunter2", "mapper_db")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/home/jane/Secret Client/post.tif: no such file.", "…/post.tif: no such file."),
        ("'/mnt/secret client/a.gpkg' cannot be written", "'…/a.gpkg' cannot be written"),
        ("Cannot write ~/jane/p.tif", "Cannot write …/p.tif"),
        (r"C:\Users\jane\Secret\post.tif is damaged", "…/post.tif is damaged"),
        ("C:/Users/jane/post.tif is damaged", "…/post.tif is damaged"),
        (r"\\server-of-client\share\x.tif", "…/x.tif"),
        ("GPKG:/home/jane/a.gpkg:table", "GPKG:…/a.gpkg:table"),
        ("/vsizip//home/jane/a.zip/b.tif", "b.tif"),
        ("PG:dbname=mapper_db host=db.example user=jane password=hunter2", "PG:dbname=*** host=***"),
        ("dbname='mapper_db' user='jane' authcfg=secret1 key='fid'", "key='fid'"),
        (
            "postgresql://jane:hunter2@db.example:5432/mapper_db?sslmode=disable failed",
            "postgresql:… failed",
        ),
        ("https://tiles.db.example/{z}/{x}?token=hunter2 timed out", "https:… timed out"),
        ("write to jane.doe@client.example, please", "write to <mail>, please"),
        (
            'File "/home/jane/.local/share/QGIS/python/plugins/landslide_mapper/jobs/map.py", line 3',
            'map.py", line 3',
        ),
        ("api_key=hunter2&size=3", "size=3"),
    ],
)
def test_what_is_wrong_stays_and_the_rest_goes(text: str, left: str) -> None:
    found = scrubbed(text)
    assert left in found
    assert not [word for word in SECRETS if word in found.lower()]


def test_names_of_account_home_and_machine_go() -> None:
    user, host, home = getpass.getuser(), platform.node(), Path.home().name
    found = scrubbed(f"{user} on {host}: {Path.home()}/x and {home}; Ana Mapper says no", ["Ana Mapper"])
    assert "<user> on <host>" in found
    assert "<name> says no" in found
    for word in (str(Path.home()), f" {host}", "Ana"):
        assert word not in found


@pytest.mark.parametrize(
    "text",
    [
        "Qt 5.15.8, GDAL 3.6.2, 12.5 km/h and 3/4 of it, 2026-11-27 02:17",
        "Mapping: block 3 of 9 (75 %)",
        "crashed with signal 11 (SIGSEGV); its last words: Segmentation fault",
    ],
)
def test_what_names_nobody_stays_as_it_is(text: str) -> None:
    assert scrubbed(text) == text
