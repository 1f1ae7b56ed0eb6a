"""A model on disk: versions, pointer, faults."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from landslide_mapper.errors import ModelError, UnknownRegionError
from landslide_mapper.folder_lock import folder_lock
from landslide_mapper.layers import date_layers
from landslide_mapper.model import folder as folder_module
from landslide_mapper.model.export import export_model
from landslide_mapper.model.folder import ModelFolder, is_taken, publish_version
from landslide_mapper.model.spec import InputSpec, ModelSpec, RegionSpec, check_region_id
from landslide_mapper.normalization import Stretch

ENCODER = "versions/0001/encoder.safetensors"
SPEC = ModelSpec(
    network="resnet18",
    architecture={"temporal": "early"},
    input=InputSpec(
        date_layers(3, 2, pre_optional=True), mean=(1.0, 2.0, 3.0), std=(0.1, 0.2, 0.3), gsd_m=10.0
    ),
    regions=(RegionSpec("hokkaido", 0.4),),
    tile_size=512,
    overlap=64,
)
TWO_REGIONS = replace(SPEC, regions=(RegionSpec("hokkaido", 0.6), RegionSpec("nepal", 0.3)))


def write_files(folder: Path) -> None:
    (folder / "encoder.safetensors").write_bytes(b"encoder")
    (folder / "decoders").mkdir()
    (folder / "decoders" / "hokkaido.safetensors").write_bytes(b"decoder")


@pytest.fixture
def model(tmp_path) -> Path:
    path = tmp_path / "Erdrutsch \u5d29\u58ca.lsmodel"
    publish_version(path, SPEC, write_files, {"seed": 7})
    return path


def edit(path: Path, **changes: object) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **changes}), encoding="utf-8")


def listing(path: Path) -> list[str]:
    return sorted(
        one.relative_to(path).as_posix() for one in path.rglob("*") if one.is_file() and one.name != ".lock"
    )


def test_published_version_is_read_back(model):
    folder = ModelFolder(model)
    version = folder.version()
    assert folder.name == "Erdrutsch \u5d29\u58ca"
    assert folder.versions() == [1]
    assert (version.number, version.spec, version.card["seed"]) == (1, SPEC, 7)
    assert version.file("encoder.safetensors").read_bytes() == b"encoder"
    assert listing(model) == [
        "model.json",
        "versions/0001/card.json",
        "versions/0001/decoders/hokkaido.safetensors",
        "versions/0001/encoder.safetensors",
    ]


def test_description_has_the_fields_that_others_build_on(model):
    described = ModelFolder(model).describe()
    assert {"schema_version", "current_version", "network", "regions", "input"} <= set(described)
    assert described["regions"] == [{"id": "hokkaido", "threshold": 0.4}]
    assert described["input"]["normalization"] == {"mean": [1.0, 2.0, 3.0], "std": [0.1, 0.2, 0.3]}


def test_a_model_of_version_0_1_0_names_no_layers(model):
    for path in (model / "model.json", model / "versions" / "0001" / "card.json"):
        data = json.loads(path.read_text())
        assert [layer["name"] for layer in data["input"].pop("layers")] == ["post", "pre"]
        path.write_text(json.dumps(data))
    assert ModelFolder(model).version(1).spec.input == SPEC.input


def test_normalization_per_scene_is_kept_and_hidden_from_older_readers(tmp_path):
    stretch = Stretch({"post": ((0.0, 200.0), (10.0, 90.5), (-1.0, 1.0))})
    needs = replace(SPEC.input, normalization="scene")
    spec = replace(SPEC, input=needs, regions=(RegionSpec("hokkaido", 0.4, stretch),))
    publish_version(tmp_path / "scene.lsmodel", spec, write_files)
    read = ModelFolder(tmp_path / "scene.lsmodel")
    assert read.version().spec == spec
    assert read.version().spec.input.per_scene
    assert read.describe()["schema_version"] == 2
    assert read.describe()["input"]["normalization"]["per"] == "scene"


def test_a_model_that_says_nothing_is_normalized_per_data_set(model):
    described = ModelFolder(model).describe()
    assert described["schema_version"] == 1
    assert not ModelFolder(model).version().spec.input.per_scene


def test_rolling_back_restores_regions_and_thresholds(model):
    publish_version(model, TWO_REGIONS, write_files)
    assert ModelFolder(model).version().spec == TWO_REGIONS
    folder = ModelFolder(model)
    folder.roll_back()
    assert folder.current_version == 1
    assert ModelFolder(model).version().spec == SPEC
    assert ModelFolder(model).describe()["regions"] == [{"id": "hokkaido", "threshold": 0.4}]
    folder.roll_back(to=2)
    assert ModelFolder(model).version().spec == TWO_REGIONS


def test_numbers_are_never_used_twice(model):
    publish_version(model, TWO_REGIONS, write_files)
    ModelFolder(model).roll_back()
    assert publish_version(model, SPEC, write_files).number == 3
    ModelFolder(model).roll_back(to=1)
    for file in (model / "versions" / "0003").rglob("*.*"):
        file.unlink()
    (model / "versions" / "0003" / "decoders").rmdir()
    (model / "versions" / "0003").rmdir()
    assert publish_version(model, SPEC, write_files).number == 4


def test_nothing_to_roll_back_to(model):
    with pytest.raises(ModelError, match="no version before 1"):
        ModelFolder(model).roll_back()
    with pytest.raises(ModelError, match="has no version 9; it has 1"):
        ModelFolder(model).roll_back(to=9)


@pytest.mark.fault("full disk")
@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_failed_write_leaves_nothing_half_written(model, tmp_path, failure):
    def fail(folder: Path) -> None:
        write_files(folder)
        raise failure

    before = listing(model)
    for path in (model, tmp_path / "new.lsmodel"):
        with pytest.raises(
            ModelError if isinstance(failure, OSError) else KeyboardInterrupt, match=r"No space|^$"
        ):
            publish_version(path, SPEC, fail)
    assert listing(model) == before
    assert ModelFolder(model).version().number == 1
    assert not (tmp_path / "new.lsmodel").exists()


@pytest.mark.fault("kill -9")
def test_leftovers_of_a_killed_writer_are_removed_and_never_read(model):
    (model / "versions" / ".staging-dead").mkdir()
    assert ModelFolder(model).versions() == [1]
    publish_version(model, SPEC, write_files)
    assert not (model / "versions" / ".staging-dead").exists()


def test_second_writer_is_refused(model):
    with folder_lock(model):
        with pytest.raises(ModelError, match="is being written by process"):
            publish_version(model, SPEC, write_files)
        with pytest.raises(ModelError, match="is being written by process"):
            ModelFolder(model).roll_back()
    assert ModelFolder(model).versions() == [1]


def test_folder_of_something_else_is_left_alone(tmp_path):
    (tmp_path / "thesis.odt").write_text("mine")
    with pytest.raises(ModelError, match="exists and is not a model"):
        publish_version(tmp_path, SPEC, write_files)
    assert listing(tmp_path) == ["thesis.odt"]


@pytest.mark.fault("no place")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_read_only_parent(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(ModelError, match="cannot be written"):
        publish_version(tmp_path / "a.lsmodel", SPEC, write_files)
    tmp_path.chmod(0o700)


@pytest.mark.fault("no place")
def test_parent_is_a_file(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelError, match="cannot be written"):
        publish_version(tmp_path / "file" / "a.lsmodel", SPEC, write_files)


def test_unknown_files_are_not_published(tmp_path):
    with pytest.raises(ModelError, match="no file of a model version"):
        publish_version(
            tmp_path / "a.lsmodel", SPEC, lambda folder: (folder / "extra.pkl").write_bytes(b"") and None
        )


def test_missing_and_foreign_folder(tmp_path):
    with pytest.raises(ModelError, match="There is no model at"):
        ModelFolder(tmp_path / "absent.lsmodel")
    with pytest.raises(ModelError, match=r"is not a model: it has no model\.json"):
        ModelFolder(tmp_path)


@pytest.mark.fault("damaged file")
@pytest.mark.parametrize("name", ["model.json", "versions/0001/card.json"])
def test_truncated_json(model, name):
    path = model / name
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(ModelError, match=rf"{path.name} is damaged"):
        ModelFolder(model).version()


@pytest.mark.fault("damaged file")
@pytest.mark.parametrize("name", ["model.json", "versions/0001/card.json"])
@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"schema_version": 3}, "has schema version 3; this Landslide Mapper reads up to 2"),
        ({"schema_version": "1"}, "field 'schema_version' is '1'"),
        ({"regions": []}, "field 'regions'"),
        ({"regions": [{"id": "../../etc", "threshold": 0.5}]}, "cannot be the id of a region"),
        ({"regions": [{"id": "a", "threshold": 0.5}, {"id": "A", "threshold": 0.5}]}, "'A' is there twice"),
        ({"regions": [{"id": "a", "threshold": 2}]}, "field 'threshold' is 2"),
        ({"tile_size": 10**6}, "field 'tile_size'"),
        ({"overlap": 300}, "field 'overlap'"),
        ({"input": {"bands": 3}}, "field 'normalization' is missing"),
        ({"input": {"bands": 10**9}}, "field 'bands'"),
        (
            {
                "input": {
                    **SPEC.input.to_json(),
                    "layers": [{"name": "post"}, {"name": "pre"}, {"name": "dem"}],
                }
            },
            "sees the layers post, pre, dem; this version of Landslide Mapper knows post, pre",
        ),
        (
            {"input": {**SPEC.input.to_json(), "normalization": {"mean": [0, 0, 0], "std": [1, 0, 1]}}},
            "above 0",
        ),
        (
            {"input": {**SPEC.input.to_json(), "normalization": {"mean": [0] * 3, "std": [1] * 3, "per": 5}}},
            "field 'per' is 5; expected one of data set, scene",
        ),
        (
            {"regions": [{"id": "a", "threshold": 0.5, "stretch": {"post": [[0, 1]]}}]},
            "field 'post' is .*; expected 3 pairs of numbers",
        ),
        (
            {"regions": [{"id": "a", "threshold": 0.5, "stretch": {"dem": [[0, 1]] * 3}}]},
            "unknown field 'dem'; known are post, pre",
        ),
        (
            {"regions": [{"id": "a", "threshold": 0.5, "stretch": {"post": [[0, 1], [2, 1], [0, 1]]}}]},
            "a lower and a higher number",
        ),
        ({"input": {**SPEC.input.to_json(), "gsd_m": -1}}, "field 'gsd_m' is -1"),
    ],
)
def test_faulty_fields_are_named(model, name, changes, message):
    edit(model / name, **changes)
    with pytest.raises(ModelError, match=message):
        ModelFolder(model).version()


def test_pointer_and_card_must_agree(model):
    edit(model / "model.json", tile_size=256)
    with pytest.raises(ModelError, match="disagree about the current version"):
        ModelFolder(model).version()


@pytest.mark.fault("damaged file")
def test_missing_version_folder(model):
    edit(model / "model.json", current_version=5)
    with pytest.raises(ModelError, match="has no version 5; it has 1"):
        ModelFolder(model).version()


@pytest.mark.fault("damaged file")
def test_changed_missing_and_unlisted_files(model):
    version = ModelFolder(model).version()
    (version.folder / "encoder.safetensors").write_bytes(b"other")
    with pytest.raises(ModelError, match=r"encoder\.safetensors is damaged"):
        version.file("encoder.safetensors")
    (version.folder / "encoder.safetensors").unlink()
    with pytest.raises(ModelError, match=r"encoder\.safetensors is missing"):
        version.file("encoder.safetensors")
    with pytest.raises(ModelError, match="does not list"):
        version.file("decoders/nepal.safetensors")


def test_region_is_chosen_or_the_known_ones_are_listed():
    assert SPEC.region(None).id == "hokkaido"
    assert TWO_REGIONS.region("nepal").threshold == 0.3
    with pytest.raises(UnknownRegionError, match="several regions; name one of hokkaido, nepal"):
        TWO_REGIONS.region(None)
    with pytest.raises(UnknownRegionError, match="no region 'alps'; it has hokkaido, nepal"):
        TWO_REGIONS.region("alps")


@pytest.mark.parametrize(
    "region", ["", "a/b", "..", ".a", "-a", "a b", "a\n", "\u5d29", "con", "LPT1", "a" * 65]
)
def test_illegal_region_ids(region):
    with pytest.raises(ModelError, match="cannot be the id of a region"):
        check_region_id(region)


@pytest.mark.parametrize("region", ["a", "train", "NWFM", "hokkaido-2018_b", "0", "console"])
def test_legal_region_ids(region):
    assert check_region_id(region) == region


def test_illegal_spec_is_not_published(tmp_path):
    with pytest.raises(ModelError, match="cannot be the id"):
        publish_version(tmp_path / "a.lsmodel", replace(SPEC, regions=(RegionSpec("../x"),)), write_files)
    assert not (tmp_path / "a.lsmodel").exists()


def test_links_inside_a_model_are_not_followed(model, tmp_path):
    outside = tmp_path / "thesis.txt"
    content = (model / "model.json").read_text(encoding="utf-8")
    outside.write_text(content, encoding="utf-8")
    (model / ".model.json.new").symlink_to(outside)
    publish_version(model, SPEC, write_files)
    (model / "model.json").unlink()
    (model / "model.json").symlink_to(outside)
    with pytest.raises(ModelError, match="expected a regular file"):
        publish_version(model, SPEC, write_files)
    assert outside.read_text(encoding="utf-8") == content
    assert [one.name for one in model.iterdir() if "json." in one.name] == []


def test_what_a_crash_left_of_model_json_is_swept(model):
    (model / ".model.json.part-0123456789abcdef").write_text("half", encoding="utf-8")
    publish_version(model, SPEC, write_files)
    assert sorted(one.name for one in model.iterdir()) == [".lock", "model.json", "versions"]


@pytest.mark.fault("damaged file")
@pytest.mark.parametrize("name", ["model.json", "versions/0001/card.json", ENCODER])
@pytest.mark.parametrize("kind", ["link", "device", "pipe"])
def test_only_regular_files_are_read(model, tmp_path, name, kind):
    path = model / name
    path.rename(tmp_path / "elsewhere")
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero" if kind == "device" else tmp_path / "elsewhere")
    with pytest.raises(ModelError, match=r"expected a regular file|has no model\.json"):
        ModelFolder(model).version().file("encoder.safetensors")


@pytest.mark.fault("kill -9")
def test_a_first_publish_that_was_cut_short_is_gone_on_from(tmp_path, monkeypatch):
    path = tmp_path / "new.lsmodel"
    with monkeypatch.context() as patch:
        patch.setattr(folder_module, "_point", lambda *_: os.abort)  # as if killed right before model.json
        publish_version(path, SPEC, write_files)
    assert not (path / "model.json").exists()
    (path / ".model.json.new").write_text('{"half')  # what version 0.1.0 left at a full disk
    assert not is_taken(path)
    version = publish_version(path, SPEC, write_files)
    assert ModelFolder(path).version().number == version.number == 2
    assert not list(path.glob(".model.json*"))
    assert is_taken(path)


@pytest.mark.fault("full disk")
@pytest.mark.parametrize("is_new", [True, False])
def test_a_full_disk_at_model_json_leaves_nothing(model, tmp_path, monkeypatch, is_new):
    path = tmp_path / "new.lsmodel" if is_new else model
    before = listing(model)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("landslide_mapper.whole_file.os.replace", full)
    with pytest.raises(ModelError, match="No space left"):
        publish_version(path, SPEC, write_files)
    assert listing(model) == before
    assert path.exists() is not is_new


@pytest.mark.fault("full disk")
def test_a_full_disk_at_roll_back_leaves_the_version_in_use(model, monkeypatch):
    publish_version(model, TWO_REGIONS, write_files)
    before, text = listing(model), (model / "model.json").read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("landslide_mapper.whole_file.os.fsync", full)
    with pytest.raises(
        ModelError, match=r"lsmodel cannot be written \(.* GB free\): No space left.*Make room"
    ):
        ModelFolder(model).roll_back()
    assert listing(model) == before
    assert (model / "model.json").read_bytes() == text
    monkeypatch.undo()
    assert ModelFolder(model).roll_back().number == 1


def test_a_disk_that_brings_no_folders_down_undoes_nothing(model, monkeypatch):
    publish_version(model, TWO_REGIONS, write_files)

    def failing(path):
        raise OSError(22, "Invalid argument", str(path))

    monkeypatch.setattr(folder_module, "sync", failing)
    assert ModelFolder(model).roll_back().number == 1
    assert ModelFolder(model).current_version == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
@pytest.mark.parametrize(("umask", "files", "folders"), [(0o022, 0o644, 0o755), (0o027, 0o640, 0o750)])
def test_the_umask_decides_who_may_read_a_model(tmp_path, umask, files, folders):
    def write_private(staging: Path) -> None:
        write_files(staging)
        for one in staging.rglob("*.safetensors"):
            one.chmod(0o600)  # as safetensors does

    before = os.umask(umask)
    try:
        publish_version(tmp_path / "m.lsmodel", SPEC, write_private)
    finally:
        os.umask(before)
    found = {one: one.stat().st_mode & 0o777 for one in (tmp_path / "m.lsmodel").rglob("*")}
    assert {one for one, mode in found.items() if mode != (folders if one.is_dir() else files)} == set()


def test_a_model_given_away_tells_no_folders(tmp_path):
    source = tmp_path / "own.lsmodel"
    scenes = ["/home/jane/kumamoto/post.tif", "hokkaido/2265"]
    publish_version(source, SPEC, write_files, {"data": {"andes": {"train": {"scenes": scenes}}}})
    card = export_model(source, tmp_path / "given.lsmodel").card
    assert card["data"]["andes"]["train"]["scenes"] == ["post.tif", "hokkaido/2265"]
    assert "jane" not in json.dumps(card)


def test_a_model_is_not_given_away_into_a_model(model):
    before = listing(model)
    for target in (model / "x.lsmodel", model / "versions" / "x.lsmodel"):
        with pytest.raises(ModelError, match=r"lies inside the model .*choose another folder"):
            export_model(model, target)
    assert listing(model) == before
