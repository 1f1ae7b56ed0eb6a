"""The models that come with the plugin: which one is taken, and that nobody writes them."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.errors import JobError, LandslideMapperError, ModelError
from landslide_mapper.jobs import starters
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.options import MAP
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob, SceneEntry, TrainJob, UpdateJob
from landslide_mapper.jobs.train import run_train
from landslide_mapper.jobs.update import run_update
from landslide_mapper.layers import ImageTags
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import save_version
from landslide_mapper.normalization import SCENE
from landslide_mapper.staging_folder import StagingFolder
from tests.unit.change.land import NAMES, SLIDES, pair, write
from tests.unit.jobs.fake_backend import FakeBackend
from tests.unit.jobs.test_jobs_map import Recorder
from tests.unit.jobs.test_jobs_patch_building import write_raster
from tests.unit.jobs.test_jobs_update import Teacher, read_index

SPEC = NetworkSpec("tu-tf_mobilenetv3_small_minimal_100", 3, 1, decoder_channels=(8, 8, 8, 8, 4))
RGB = ImageTags(("red", "green", "blue"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    torch.manual_seed(0)
    network = MultiRegionNetwork(SPEC, ["anywhere"], [0.5] * 3, [0.5] * 3)
    for name, gsd_m in (("ten", 10.0), ("fine", 0.5)):
        save_version(
            *(folder / f"{name}.lsmodel", network, {}, {"anywhere": 0.4}),
            **{"tile_size": 64, "overlap": 16, "gsd_m": gsd_m, "images": RGB, "normalization": SCENE},
        )
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two starters of this test's own, packed as they ship; unpacked in a user's folder."""
    own = tmp_path / "installed"
    own.mkdir()
    for name in ("ten", "fine"):
        shutil.make_archive(str(own / name), "zip", made, f"{name}.lsmodel")
    monkeypatch.setattr(starters, "resource", lambda name: own)
    monkeypatch.setattr(starters, "user_folder", lambda: tmp_path / "user")
    return own


@pytest.fixture
def scenes(tmp_path: Path) -> tuple[SceneEntry, ...]:
    rng = np.random.default_rng(3)
    labels = np.zeros((64, 64), np.uint8)
    labels[10:30, 20:40] = 1
    return tuple(
        SceneEntry(
            split,
            "alps",
            write_raster(tmp_path / f"{split}.tif", rng.integers(0, 255, (3, 64, 64)).astype(np.uint8), 10.0),
            labels=write_raster(tmp_path / f"{split}_mask.tif", labels, 10.0),
            split=split,
        )
        for split in ("train", "validation")
    )


@pytest.mark.parametrize(
    ("gsd_m", "name"),
    [(10.0, "ten"), (None, "ten"), (5.0, "ten"), (30.0, "ten"), (0.8, "fine"), (0.2, "fine")],
)
def test_the_pixel_size_decides(folder: Path, gsd_m: float | None, name: str) -> None:
    assert starters.starter_for(gsd_m).name == f"{name}.lsmodel"


@pytest.mark.parametrize("gsd_m", [2.0, 100.0, 0.01])
def test_a_pixel_size_that_no_starter_knows_is_said(folder: Path, gsd_m: float) -> None:
    with pytest.raises(JobError, match=rf"Pixels of {gsd_m:.3g} m are too far from .*\(0.5, 10 m\)"):
        starters.starter_for(gsd_m)


def test_an_installation_without_starters_says_so(folder: Path) -> None:
    shutil.rmtree(folder)
    with pytest.raises(JobError, match=r"no starter models .* Install the plugin again"):
        starters.starter_for(10.0)


@pytest.mark.parametrize("content", [b"", b"PK\3\4 and nothing more"])
def test_a_damaged_starter_says_so(folder: Path, content: bytes) -> None:
    (folder / "ten.zip").write_bytes(content)
    with pytest.raises(JobError, match=r"ten\.zip cannot be unpacked .* Install the plugin again"):
        starters.starter_for(10.0)


def test_a_starter_is_unpacked_once(folder: Path) -> None:
    path = starters.starter_for(10.0)
    before = path.stat().st_mtime_ns, (path / "model.json").stat().st_mtime_ns
    assert starters.starter_for(10.0) == path
    assert (path.stat().st_mtime_ns, (path / "model.json").stat().st_mtime_ns) == before
    assert starters.is_starter(path)
    assert not starters.is_starter(folder / "ten.lsmodel")


@pytest.mark.parametrize("damage", ["removed", "cut short", "other bytes"])
@pytest.mark.parametrize("name", ["model.json", "versions/0001/encoder.safetensors"])
def test_a_starter_that_was_damaged_in_the_users_folder_is_unpacked_again(folder, damage, name) -> None:
    path = starters.starter_for(10.0)
    damaged = path / name
    whole = damaged.read_bytes()
    if damage == "removed":
        damaged.unlink()
    else:
        damaged.write_bytes(whole[:-9] if damage == "cut short" else whole[:-9] + b"x" * 9)
    assert starters.starter_for(10.0) == path
    assert damaged.read_bytes() == whole
    assert sorted(one.name for one in path.parent.parent.iterdir() if one.name.startswith(".")) == []
    ModelFolder(path).version().file("encoder.safetensors")


def test_of_two_processes_that_unpack_a_starter_the_slower_one_takes_what_is_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = starters.starter_for(10.0)
    shutil.copytree(path.parent, folder / "of the other process")
    shutil.rmtree(path.parent)

    class Slow(StagingFolder):
        def __enter__(self) -> Path:
            shutil.copytree(folder / "of the other process", path.parent)
            return super().__enter__()

    monkeypatch.setattr(starters, "StagingFolder", Slow)
    assert starters.starter_for(10.0) == path
    assert (path / "model.json").is_file()


def test_a_map_that_names_no_model_is_made_by_the_starter(folder: Path, tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    values = np.kron(rng.integers(0, 200, (3, 40, 40)), np.ones((1, 8, 8))).astype(np.uint8)
    post = write_raster(tmp_path / "post.tif", values, 10.0)
    job = MAP.make({"post": post, "output": tmp_path / "out.gpkg", "device": "cpu"})
    assert job.model == Path("starter")
    report = run_map(job, LocalBackend(), SilentProgress())
    assert (report.model, report.region, report.threshold) == ("ten", "anywhere", 0.4)
    assert report.normalization["per"] == "scene"
    assert report.region_choice is not None
    assert not report.region_choice.warnings


def test_a_map_of_a_pixel_size_that_no_starter_knows_is_said(folder: Path, tmp_path: Path) -> None:
    post = write_raster(tmp_path / "post.tif", np.ones((3, 64, 64), np.uint8), 250.0)
    job = MapJob(Path("starter"), post, tmp_path / "out.gpkg")
    with pytest.raises(JobError, match="Pixels of 250 m are too far"):
        run_map(job, FakeBackend(), SilentProgress())
    assert not job.output.exists()


def test_training_starts_from_the_starter_by_itself(folder: Path, scenes, tmp_path: Path) -> None:
    backend = FakeBackend()
    run_train(TrainJob(scenes, tmp_path / "new.lsmodel", max_minutes=1.0), backend, SilentProgress())
    assert backend.trained[0].start_from == starters.starter_for(10.0)


@pytest.mark.parametrize(
    "change", [{"start_from": "none"}, {"network": "resnet18"}, {"encoder_weights": "w.pth"}]
)
def test_training_starts_otherwise_where_that_is_asked_for(folder, scenes, tmp_path, change) -> None:
    backend = FakeBackend()
    weights = tmp_path / "w.pth"
    weights.write_bytes(b"read by the backend")
    if "encoder_weights" in change:
        change = {"encoder_weights": str(weights)}
    run_train(
        TrainJob(scenes, tmp_path / "new.lsmodel", max_minutes=1.0, **change), backend, SilentProgress()
    )
    assert backend.trained[0].start_from is None
    expected = weights if "encoder_weights" in change else None
    assert backend.trained[0].encoder_weights == expected


def test_training_does_without_a_starter_and_says_why(folder: Path, scenes, tmp_path: Path) -> None:
    shutil.rmtree(folder)
    backend, told = FakeBackend(), Recorder()
    job = TrainJob(scenes, tmp_path / "new.lsmodel", max_minutes=1.0)
    run_train(job, backend, told)
    assert backend.trained[0].start_from is None
    assert [line for line in told.logs if "starts from random weights. This installation has no" in line]
    with pytest.raises(JobError, match="no starter models"):
        run_train(dataclasses.replace(job, start_from="starter"), backend, told)


def test_a_start_that_is_not_there_or_twice_is_said(folder: Path, scenes, tmp_path: Path) -> None:
    job = TrainJob(scenes, tmp_path / "new.lsmodel", max_minutes=1.0)
    with pytest.raises(ModelError, match="no model at"):
        run_train(dataclasses.replace(job, start_from=str(tmp_path / "x.lsmodel")), FakeBackend(), Recorder())
    both = dataclasses.replace(job, start_from="starter", encoder_weights="w.pth")
    with pytest.raises(JobError, match="from a model or from encoder weights"):
        run_train(both, FakeBackend(), Recorder())


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"start_from": "nothing.lsmodel"}, r"no model at nothing\.lsmodel"),
        ({"encoder_weights": "nothing.pth"}, r"nothing\.pth: no such file of encoder weights"),
    ],
)
def test_a_start_that_is_not_there_is_said_before_patches_are_cut(scenes, tmp_path, change, message) -> None:
    told = Recorder()
    job = TrainJob(scenes, tmp_path / "new.lsmodel", max_minutes=1.0, **change)
    with pytest.raises(LandslideMapperError, match=message):
        run_train(job, FakeBackend(), told)
    assert not told.logs
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")]


def test_scenes_without_the_starters_bands_are_said(folder: Path, tmp_path: Path) -> None:
    labels = np.zeros((64, 64), np.uint8)
    labels[10:30, 20:40] = 1
    post = write_raster(tmp_path / "p.tif", np.arange(4096, dtype=np.uint16).reshape(64, 64), 10.0)
    scene = SceneEntry("a", "alps", post, labels=write_raster(tmp_path / "m.tif", labels, 10.0))
    job = TrainJob((scene,), tmp_path / "new.lsmodel", start_from="starter", max_minutes=1.0)
    with pytest.raises(JobError, match="trained on red, green, blue; these scenes have 1 bands"):
        run_train(job, FakeBackend(), Recorder())


def test_an_update_of_a_starter_is_one_of_an_own_copy(folder: Path, scenes, tmp_path: Path) -> None:
    own = tmp_path / "mine.lsmodel"
    starter = starters.starter_for(10.0)
    before = {path: path.read_bytes() for path in starter.rglob("*") if path.is_file()}
    backend = Teacher()
    job = UpdateJob(own, "alps", scenes, start_from="starter", patch_size=64)
    run_update(job, backend, SilentProgress())
    assert backend.requests[0].model == own
    copy = ModelFolder(own).version()
    assert copy.card["exported_from"]["model"] == "ten"
    assert copy.spec.input.per_scene
    run_update(job, backend, SilentProgress())  # goes on with the copy that is there
    assert ModelFolder(own).versions() == [1]
    assert {path: path.read_bytes() for path in starter.rglob("*") if path.is_file()} == before


class Keeper(Teacher):
    """Keeps what the patches hold, which are gone after the update."""

    def update(self, request, report):
        self.layers = [(one["name"], one["bands"]) for one in read_index(request.store)["layers"]]
        self.arrays = {path.stem: np.load(path) for path in request.store.glob("*.npy")}
        return super().update(request, report)


def test_a_copy_is_shown_both_dates_and_their_change_where_there_are_both(folder, tmp_path: Path) -> None:
    post, pre = pair()
    labels = write(tmp_path / "mask.tif", SLIDES[np.newaxis].astype(np.uint8))
    dates = write(tmp_path / "post.tif", post, NAMES), write(tmp_path / "pre.tif", pre, NAMES)
    both = SceneEntry("a", "alps", *dates, labels)
    alone = dataclasses.replace(both, id="b", pre=None)
    backend = Keeper()
    job = UpdateJob(tmp_path / "mine.lsmodel", "alps", (both, alone), start_from="starter", patch_size=64)
    run_update(job, backend, SilentProgress())
    assert backend.layers == [("post", 3), ("pre", 3), ("change", 1)]
    of_both = backend.arrays["scene_index"] == 0
    for name in ("pre", "change"):
        assert np.array_equal(backend.arrays[f"has_{name}"].astype(bool), of_both)
    mask, change = backend.arrays["mask"][of_both], backend.arrays["change"][of_both, 0]
    assert change[mask == 1].mean() > 0.8 > 0.3 > change[mask == 0].mean()
    only = dataclasses.replace(job, model=tmp_path / "other.lsmodel", scenes=(alone,))
    run_update(only, backend, SilentProgress())
    assert backend.layers == [("post", 3)]


def test_a_scene_whose_change_cannot_be_told_is_learned_from_post_alone(folder, tmp_path: Path) -> None:
    post, _ = pair()
    labels = write(tmp_path / "mask.tif", SLIDES[np.newaxis].astype(np.uint8))
    flat = write(tmp_path / "pre.tif", np.full_like(post, 7.0), NAMES)
    scene = SceneEntry("a", "alps", write(tmp_path / "post.tif", post, NAMES), flat, labels)
    backend, told = Keeper(), Recorder()
    job = UpdateJob(tmp_path / "mine.lsmodel", "alps", (scene,), start_from="starter", patch_size=64)
    run_update(job, backend, told)
    assert not backend.arrays["has_change"].any()
    assert not backend.arrays["has_pre"].any()
    assert [line for line in told.logs if "'pre.tif'" in line and "one value nearly everywhere" in line]


def test_a_starter_itself_is_never_updated(folder: Path, scenes) -> None:
    with pytest.raises(JobError, match=r"comes with the plugin and is never changed.* your own copy"):
        run_update(UpdateJob(starters.starter_for(10.0), "alps", scenes), Teacher(), SilentProgress())


def test_a_copy_goes_again_where_the_update_fails(folder: Path, scenes, tmp_path: Path) -> None:
    class Failing(Teacher):
        def update(self, request, report):
            raise ModelError("It broke.")

    own = tmp_path / "mine.lsmodel"
    with pytest.raises(ModelError, match="It broke"):
        run_update(UpdateJob(own, "alps", scenes, start_from="starter", patch_size=64), Failing(), Recorder())
    assert not own.exists()
