"""A model in one file: it comes back as it was, and nothing of an archive is trusted."""

from __future__ import annotations

import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from landslide_mapper.errors import ModelError
from landslide_mapper.layers import date_layers
from landslide_mapper.model import archive
from landslide_mapper.model.archive import read_archive, write_archive
from landslide_mapper.model.folder import ModelFolder, publish_version
from landslide_mapper.model.spec import InputSpec, ModelSpec, RegionSpec


def publish(path: Path, content: bytes = b"weights" * 1000) -> Path:
    def write(staging: Path) -> None:
        for name in ("encoder.safetensors", "decoders/alps.safetensors", "exemplars/alps/post.npy"):
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            (staging / name).write_bytes(content)

    bands = InputSpec(date_layers(3, 2), (0.0,) * 3, (1.0,) * 3)
    spec = ModelSpec("resnet18", {}, bands, (RegionSpec("alps", 0.5),), tile_size=64, overlap=16)
    publish_version(path, spec, write, {})
    return path


@pytest.fixture
def model(tmp_path: Path) -> Path:
    publish(tmp_path / "mine.lsmodel", b"first")
    return publish(tmp_path / "mine.lsmodel")


@pytest.fixture
def packed(model: Path, tmp_path: Path) -> Path:
    write_archive(model, tmp_path / "mine.zip", "mine")
    return tmp_path / "mine.zip"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_comes_back_as_it_was(model, packed, tmp_path):
    made = read_archive(packed, tmp_path / "new" / "back.lsmodel")
    ours = {name: one for name, one in contents(model).items() if "lock" not in name}
    assert contents(made) == ours
    assert ModelFolder(made).versions() == [1, 2]
    assert sorted(one.name for one in made.parent.iterdir()) == ["back.lsmodel"]


def test_same_model_gives_the_same_bytes(model, packed, tmp_path):
    write_archive(model, tmp_path / "again.zip", "mine")
    assert (tmp_path / "again.zip").read_bytes() == packed.read_bytes()


def test_goes_beside_the_archive_under_its_own_name(packed, model, tmp_path):
    elsewhere = tmp_path / "there"
    elsewhere.mkdir()
    shutil.move(packed, elsewhere / "received.zip")
    assert read_archive(elsewhere / "received.zip", None) == elsewhere / "mine.lsmodel"


def test_nothing_that_exists_is_touched(packed, model, tmp_path):
    before = contents(model)
    with pytest.raises(ModelError, match=r"mine\.lsmodel exists already; choose another folder"):
        read_archive(packed, None)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match="empty exists already"):
        read_archive(packed, tmp_path / "empty")
    assert contents(model) == before


def test_damaged_model_is_not_packed(model, tmp_path):
    (model / "versions/0002/encoder.safetensors").write_bytes(b"other")
    with pytest.raises(ModelError, match="is damaged: it is not what"):
        write_archive(model, tmp_path / "m.zip", "mine")


def rewrite(path: Path, change: Callable[[zipfile.ZipFile, zipfile.ZipInfo, bytes], None]) -> None:
    """Write an archive anew, file by file."""
    with zipfile.ZipFile(path) as old:
        files = [(one, old.read(one)) for one in old.infolist()]
    with zipfile.ZipFile(path, "w") as new:
        for info, data in files:
            change(new, info, data)


def add(path: Path, name: str, data: bytes = b"x", mode: int = 0o644) -> None:
    with zipfile.ZipFile(path, "a") as into:
        member = zipfile.ZipInfo(name)
        member.external_attr = mode << 16
        into.writestr(member, data)


@pytest.mark.parametrize(
    "name",
    [
        "mine.lsmodel/../../evil.json",
        "mine.lsmodel/versions/0001/../../../evil",
        "mine.lsmodel/versions/0001/code.py",
        "mine.lsmodel/versions/0001/encoder.pkl",
        "mine.lsmodel/versions/0001/decoders/../../x.safetensors",
        "mine.lsmodel/MODEL.JSON",
        "mine.lsmodel/VERSIONS/0001/encoder.safetensors",
        "mine.lsmodel/versions\\0001\\encoder.safetensors",
        "/etc/passwd",
        "../evil.lsmodel/model.json",
        "readme.txt",
    ],
)
def test_what_is_no_part_of_a_model_is_refused(packed, tmp_path, name):
    add(packed, name)
    with pytest.raises(ModelError, match=r"no part of a model|no model in one file"):
        read_archive(packed, tmp_path / "to" / "new.lsmodel")
    assert not (tmp_path / "to").exists()
    assert not (tmp_path / "evil.json").exists()


def test_links_are_refused(packed, tmp_path):
    add(packed, "mine.lsmodel/versions/0001/gate.npz", b"/etc/passwd", stat.S_IFLNK | 0o777)
    with pytest.raises(ModelError, match="no part of a model"):
        read_archive(packed, tmp_path / "new.lsmodel")


def test_file_that_no_card_names_is_refused(packed, tmp_path):
    add(packed, "mine.lsmodel/versions/0001/gate.npz")
    with pytest.raises(ModelError, match=r"no part of a model \(versions/0001/gate\.npz\)"):
        read_archive(packed, tmp_path / "new.lsmodel")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["mine.lsmodel", "mine.zip"]


def test_changed_weights_are_refused(packed, tmp_path):
    def change(new, info, data):
        new.writestr(info, b"other" if info.filename.endswith("0002/encoder.safetensors") else data)

    rewrite(packed, change)
    with pytest.raises(ModelError, match="is damaged: it is not what"):
        read_archive(packed, tmp_path / "new.lsmodel")
    assert not (tmp_path / "new.lsmodel").exists()


@pytest.mark.parametrize("left_out", ["model.json", "0002/card.json", "0002/encoder.safetensors", "0002"])
def test_missing_files_are_refused(packed, tmp_path, left_out):
    rewrite(packed, lambda new, info, data: None if left_out in info.filename else new.writestr(info, data))
    with pytest.raises(ModelError):
        read_archive(packed, tmp_path / "new.lsmodel")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["mine.lsmodel", "mine.zip"]


def test_two_models_are_refused(packed, tmp_path):
    add(packed, "other.lsmodel/model.json", b"{}")
    with pytest.raises(ModelError, match=r"no part of a model|no model in one file"):
        read_archive(packed, tmp_path / "new.lsmodel")


def test_too_many_files_are_refused(packed, tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MOST_FILES", 5)
    with pytest.raises(ModelError, match=r"no part of a model \(\d+ files\)"):
        read_archive(packed, tmp_path / "new.lsmodel")


def test_large_json_is_refused_before_it_is_unpacked(packed, tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MAX_JSON_BYTES", 10)
    with pytest.raises(ModelError, match=r"model\.json of \d+ bytes"):
        read_archive(packed, tmp_path / "new.lsmodel")


def test_full_disk_is_told_before(packed, tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "free_bytes", lambda folder: 10)
    with pytest.raises(ModelError, match=r"The model needs .* MB; there are 0 MB free in"):
        read_archive(packed, tmp_path / "new.lsmodel")


def test_no_zip_file(tmp_path):
    (tmp_path / "m.zip").write_bytes(b"no zip")
    with pytest.raises(ModelError, match=r"m\.zip is damaged, or no zip file"):
        read_archive(tmp_path / "m.zip", None)
    with pytest.raises(ModelError, match="There is no file"):
        read_archive(tmp_path / "gone.zip", None)


def test_cut_off_archive(packed, tmp_path):
    packed.write_bytes(packed.read_bytes()[:2000])
    with pytest.raises(ModelError, match="is damaged, or no zip file"):
        read_archive(packed, tmp_path / "new.lsmodel")


def test_broken_data_leaves_nothing(packed, tmp_path):
    data = bytearray(packed.read_bytes())
    data[200:260] = os.urandom(60)
    packed.write_bytes(bytes(data))
    with pytest.raises(ModelError):
        read_archive(packed, tmp_path / "new.lsmodel")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["mine.lsmodel", "mine.zip"]


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_packing_that_no_export_of_ours_uses_is_told_before_anything_is_unpacked(packed, tmp_path, packing):
    with zipfile.ZipFile(packed) as ours, zipfile.ZipFile(tmp_path / "other.zip", "w", packing) as other:
        for name in ours.namelist():
            other.writestr(name, ours.read(name))
    damaged = bytearray((tmp_path / "other.zip").read_bytes())
    damaged[60:90] = bytes(30)
    (tmp_path / "other.zip").write_bytes(damaged)
    with pytest.raises(ModelError, match=r"other\.zip is damaged.*: .* method is not supported"):
        read_archive(tmp_path / "other.zip", tmp_path / "back.lsmodel")
    assert not (tmp_path / "back.lsmodel").exists()


def test_a_folder_s_name_that_is_too_long_is_not_blamed_on_the_archive(packed, tmp_path):
    target = tmp_path / f"{'n' * 260}.lsmodel"
    with pytest.raises(ModelError, match=r"n\.lsmodel cannot be written .*: File name too long"):
        read_archive(packed, target)


def test_a_name_that_is_no_text_is_told(packed, tmp_path):
    damaged = bytearray(packed.read_bytes())
    entry = damaged.find(b"PK\1\2")
    damaged[entry + 8 : entry + 10], damaged[entry + 46] = b"\0\x08", 0xFF
    packed.write_bytes(damaged)
    with pytest.raises(ModelError, match=r"mine\.zip is damaged, or no zip file"):
        read_archive(packed, tmp_path / "back.lsmodel")
