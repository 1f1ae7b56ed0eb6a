"""Renames where somebody has just opened a file, as virus scanners do on Windows."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from landslide_mapper import moving
from landslide_mapper.whole_file import write_whole
from tests.as_windows import refused

PACKAGE = Path(__file__).resolve().parents[2] / "landslide_mapper"


@pytest.fixture
def waits(monkeypatch):
    """What was waited, in seconds; nothing is."""
    waited: list[float] = []
    monkeypatch.setattr(moving.time, "sleep", waited.append)
    return waited


@pytest.mark.parametrize("code", [5, 32, 1224])
@pytest.mark.parametrize("name", ["replace", "rename"])
def test_a_file_that_is_open_for_a_moment_is_moved(tmp_path, monkeypatch, waits, name, code):
    real, tries = getattr(os, name), []

    def held_for_a_moment(source, target):
        tries.append(source)
        if len(tries) < 4:
            raise refused(code)
        real(source, target)

    monkeypatch.setattr(os, name, held_for_a_moment)
    (tmp_path / "new").write_text("new")
    getattr(moving, name)(tmp_path / "new", tmp_path / "there")
    assert (tmp_path / "there").read_text() == "new"
    assert len(tries) == 4
    assert len(waits) == 3


def test_one_that_stays_open_is_told_after_a_second(tmp_path, monkeypatch, waits):
    def held(source, target):
        raise refused(32)

    monkeypatch.setattr(os, "replace", held)
    (tmp_path / "model.json").write_text("old")
    with pytest.raises(PermissionError, match="used by another process"):
        write_whole(tmp_path / "model.json", lambda file: file.write("new"))
    assert (tmp_path / "model.json").read_text() == "old"
    assert os.listdir(tmp_path) == ["model.json"]
    assert 1 < sum(waits) < 2


def test_what_is_refused_for_another_reason_is_told_at_once(tmp_path, waits):
    with pytest.raises(FileNotFoundError):
        moving.replace(tmp_path / "none", tmp_path / "there")
    assert waits == []


def test_all_that_is_moved_is_moved_so():
    """But an answer of a machine that may get lost, and a folder that must not be waited for."""
    bare = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Attribute) or node.attr not in (
                "rename",
                "replace",
                "renames",
                "move",
            ):
                continue
            of_os = isinstance(node.value, ast.Name) and node.value.id in ("os", "shutil")
            if of_os or (node.attr == "rename" and not isinstance(node.value, ast.Name)):
                bare.add(path.relative_to(PACKAGE).as_posix())
    assert bare == {"moving.py", "nn/inference/runtime_choice.py"}


def test_who_has_a_file_open_is_found(tmp_path, monkeypatch, waits):
    def held(source, target):
        raise refused(32)

    moving.check_not_held(tmp_path / "none")
    (tmp_path / "p.tif").write_bytes(b"old")
    moving.check_not_held(tmp_path / "p.tif")
    assert (tmp_path / "p.tif").read_bytes() == b"old"
    monkeypatch.setattr(os, "rename", held)
    with pytest.raises(PermissionError) as caught:
        moving.check_not_held(tmp_path / "p.tif")
    assert moving.is_held(caught.value)


@pytest.mark.parametrize(
    ("name", "long"),
    [
        (r"C:\Users\a\engine", r"\\?\C:\Users\a\engine"),
        (r"\\server\share\engine", r"\\?\UNC\server\share\engine"),
        (r"\\?\C:\engine", r"\\?\C:\engine"),
    ],
)
def test_windows_takes_a_path_of_any_length_by_its_long_name(name, long):
    assert moving.long_name(name) == long


def test_a_folder_goes_with_all_that_is_in_it(tmp_path):
    (tmp_path / "engine" / "Lib").mkdir(parents=True)
    (tmp_path / "engine" / "Lib" / "torch.py").touch()
    moving.remove_tree(tmp_path / "engine")
    moving.remove_tree(tmp_path / "none")
    assert os.listdir(tmp_path) == []


def test_a_temporary_folder_in_which_a_file_is_open_is_left_without_an_error(monkeypatch):
    """As QGIS keeps a GeoPackage open on Windows for a minute after its last use."""
    real = os.unlink

    def unlink(path, **options):
        if os.path.basename(os.fspath(path)) == "held.gpkg":
            raise refused(32)
        real(path, **options)

    with moving.TemporaryFolder() as name:
        folder = Path(name)
        for one in ("a.tif", "held.gpkg", "z.tif"):
            (folder / one).touch()
        monkeypatch.setattr(os, "unlink", unlink)
    assert os.listdir(folder) == ["held.gpkg"]
    monkeypatch.undo()
    moving.remove_tree(folder)


def test_no_other_temporary_folder_is_used():
    texts = {path: path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
    assert [path.name for path, text in texts.items() if "TemporaryDirectory" in text] == ["moving.py"]
