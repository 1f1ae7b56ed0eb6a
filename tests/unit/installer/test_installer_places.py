"""Which engine is used, and that nothing leads out of the folder."""

from __future__ import annotations

import json
import os

import pytest

from landslide_mapper import moving
from landslide_mapper.errors import EngineSetupError
from landslide_mapper.installer.bundle import MANIFEST, read_bundle
from landslide_mapper.installer.places import Places, _is_open, size_bytes
from landslide_mapper.worker.python_finder import interpreter
from tests.as_windows import refused


def environment(folder):
    python = interpreter(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    return folder


@pytest.fixture
def places(tmp_path):
    return Places(tmp_path)


def test_a_made_engine_comes_before_one_made_by_hand(places):
    assert places.current is None
    by_hand = environment(places.root / "engine")
    assert places.current == by_hand
    assert places.record() == {}
    made = environment(places.engines / "one")
    places.switch_to(made, {"variant": "cpu"})
    assert places.current == made
    assert places.record() == {"variant": "cpu"}
    with places.locked():
        places.sweep()
    assert not by_hand.exists(), "the one that is used no more goes, as it did when it was replaced"


@pytest.mark.parametrize("name", ["", "gone", "../outside", "..", "/", "\x00", "a" * 5000])
def test_a_name_that_leads_nowhere_or_out_is_no_engine(places, name):
    environment(places.root / "outside")
    places.engines.mkdir()
    (places.engines / "current").write_text(name, encoding="utf-8")
    assert places.current is None


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"'])
def test_a_damaged_record_is_no_record(places, text):
    made = environment(places.engines / "one")
    places.switch_to(made, {})
    (made / "landslide-mapper.json").write_text(text)
    assert places.record() == {}


def test_the_sweep_leaves_the_cache_the_current_one_and_links_alone(places, tmp_path_factory):
    current = environment(places.engines / "current-one")
    places.switch_to(current, {})
    left = environment(places.engines / "left")
    places.cache.mkdir()
    outside = tmp_path_factory.mktemp("outside")
    (places.engines / "link").symlink_to(outside)
    places.sweep_if_free()
    assert current.exists()
    assert places.cache.exists()
    assert outside.exists()
    assert not left.exists()


def test_while_another_one_works_nothing_is_swept(places):
    left = environment(places.engines / "left")
    with places.locked():
        places.sweep_if_free()
    assert left.exists()


def test_sizes_count_a_file_of_two_names_once(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "wheel").write_bytes(b"w" * 1000)
    os.link(tmp_path / "a" / "wheel", tmp_path / "a" / "b" / "same")
    (tmp_path / "a" / "loop").symlink_to(tmp_path / "a")
    assert 1000 <= size_bytes(tmp_path / "a") < 1500
    assert size_bytes(tmp_path / "gone") == 0


@pytest.mark.parametrize("text", ["", "0", "-5", "nan", "inf", "fast"])
def test_a_speed_that_is_none(places, text):
    assert places.measured_rate() is None
    places.engines.mkdir()
    places.speed.write_text(text)
    assert places.measured_rate() is None


def test_what_is_no_bundle(tmp_path, make_bundle):
    with pytest.raises(
        EngineSetupError, match=r"no offline bundle: manifest\.json is missing.*build\.sh bundle"
    ):
        read_bundle(tmp_path)
    bundle = make_bundle()
    path = bundle.folder / MANIFEST
    good = json.loads(path.read_text())
    for wrong in (
        [],
        {**good, "format": 2},
        {**good, "python": "3"},
        {**good, "files": [{"name": "../x.whl", "size": 1, "sha256": ""}]},
        {**good, "files": [{"name": "x.py", "size": 1, "sha256": ""}]},
        {**good, "files": 3},
    ):
        path.write_text(json.dumps(wrong))
        with pytest.raises(EngineSetupError, match="no offline bundle"):
            read_bundle(bundle.folder)
    path.write_text("[" * 100000)
    with pytest.raises(EngineSetupError, match="no offline bundle"):
        read_bundle(bundle.folder)
    path.write_text(json.dumps({**good, "platform": "beos-m68k"}))
    with pytest.raises(EngineSetupError, match=r"made for beos-m68k, and this machine is .*of the same kind"):
        read_bundle(bundle.folder)


def test_on_windows_an_engine_that_a_worker_holds_open_is_in_use(places, monkeypatch):
    """Such a worker has a file of it open, which Windows then gives no name."""
    made = environment(places.engines / "one")
    (made / "pyvenv.cfg").touch()

    def held(source, target):
        raise refused(32)

    monkeypatch.setattr(moving.time, "sleep", lambda _: None)
    assert not _is_open(made / "pyvenv.cfg")
    monkeypatch.setattr(os, "rename", held)
    assert _is_open(made / "pyvenv.cfg")


def test_an_engine_s_folder_leaves_room_for_pytorch_s_paths_on_windows(tmp_path):
    """For the longest in PyTorch 2.13 and a user name of 16 letters: Windows takes 259 characters."""
    folder = Places(tmp_path).new_folder()
    name = (
        rf"C:\Users\{'a' * 16}\AppData\Local\landslide_mapper\engines\{folder.name}\Lib\site-packages" + "\\"
    )
    assert folder.parent == tmp_path / "engines"
    assert len(name) + 167 < 260
