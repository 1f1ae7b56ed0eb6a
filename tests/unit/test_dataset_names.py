"""Names of data sets: what is a file, and what only GDAL knows and must stay as it was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.dataset_names import (
    dataset_name,
    is_file_name,
    may_be_there,
    short_name,
    split_layer,
    stored_name,
    suffix_of,
)
from landslide_mapper.people import without_folders

GDAL_NAMES = [
    "/vsizip//data/a.zip/post.tif",
    "/vsizip/{/data/a.zip}/post.tif",
    "/vsicurl/https://example.org/post.tif",
    "/vsicurl?url=https%3A%2F%2Fexample.org%2Fpost.tif",
    'HDF5:"file.h5"://x',
    "NETCDF:file.nc:post",
    "GPKG:file.gpkg:table",
    "PG:dbname=landslides tables=public.labels",
]


@pytest.mark.parametrize("name", GDAL_NAMES)
def test_what_only_gdal_knows_stays_as_it_was_written(tmp_path: Path, name: str) -> None:
    assert dataset_name(name) == name
    assert dataset_name(name, tmp_path) == name
    assert not is_file_name(name)
    assert may_be_there(name), "only opening it tells"


@pytest.mark.parametrize(
    "name", ["post.tif", "deep/post.tif", "vsizip/post.tif", "a b.tif", "2018-09-06 10:20.tif"]
)
def test_files_are_paths_below_their_folder(tmp_path: Path, name: str) -> None:
    assert dataset_name(name, tmp_path) == tmp_path / name
    assert dataset_name(name) == Path(name)
    assert dataset_name(str(tmp_path / name), Path("elsewhere")) == tmp_path / name
    assert not may_be_there(tmp_path / name)


@pytest.mark.parametrize("name", ["C:\\data\\post.tif", "C:/data/post.tif"])
def test_a_drive_is_no_driver(name: str) -> None:
    assert is_file_name(name)


def test_a_file_that_is_called_like_a_name_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "post:1.tif").touch()
    assert dataset_name("post:1.tif", tmp_path) == tmp_path / "post:1.tif"
    assert dataset_name("post:2.tif", tmp_path) == "post:2.tif"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("/vsizip//data/a.zip/post.tif", "post.tif"),
        ('HDF5:"/data/file.h5"://group/x', "x"),
        ("GPKG:/data/file.gpkg:table", "table"),
        ("deep/post.tif", "post.tif"),
    ],
)
def test_messages_name_the_last_part(name: str, expected: str) -> None:
    assert short_name(name) == expected


def test_the_ending_is_that_of_the_last_part() -> None:
    assert suffix_of("/vsizip//data/a.zip/Post.TIF") == ".tif"
    assert suffix_of("GPKG:/data/file.gpkg:table") == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("GPKG:/data/file.gpkg:table", ("GPKG:/data/file.gpkg:table", "table")),
        ("gpkg:C:/data/file.gpkg:table", ("gpkg:C:/data/file.gpkg:table", "table")),
        ("GPKG:/data/file.gpkg", ("GPKG:/data/file.gpkg", None)),
        ("/data/file.gpkg", ("/data/file.gpkg", None)),
        ("/data/file.gpkg|layername=my slides", ("/data/file.gpkg", "my slides")),
        ("/vsizip//a.zip/f.gpkg|layername=x", ("/vsizip//a.zip/f.gpkg", "x")),
        (Path("a.gpkg|layername=x|geometrytype=Polygon"), (Path("a.gpkg"), "x")),
        ("a.gpkg|layername=x|subset=a = 1", ("a.gpkg|layername=x|subset=a = 1", None)),
    ],
)
def test_the_layer_of_a_name(name: str, expected: tuple[str, str | None]) -> None:
    assert split_layer(name) == expected


def test_a_file_that_is_called_like_a_layer_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg|layername=x"
    assert split_layer(path) == (tmp_path / "a.gpkg", "x")
    assert not may_be_there(path)
    (tmp_path / "a.gpkg").touch()
    assert may_be_there(path)
    assert suffix_of(path) == ".gpkg"
    path.touch()
    assert split_layer(path) == (path, None)


def test_results_keep_no_password() -> None:
    assert "secret" not in stored_name("PG:dbname=a password=secret host=b")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("GPKG:/home/ann/file.gpkg:table", "GPKG:file.gpkg:table"),
        ('HDF5:"/home/ann/file.h5"://group/x', 'HDF5:"file.h5"://group/x'),
        ("NETCDF:C:\\ann\\file.nc:x", "NETCDF:file.nc:x"),
        ("/vsizip//home/ann/a.zip/post.tif", "post.tif"),
        ("GPKG:file.gpkg:table", "GPKG:file.gpkg:table"),
    ],
)
def test_nobody_is_told_the_folder(name: str, told: str) -> None:
    assert without_folders(name) == told
