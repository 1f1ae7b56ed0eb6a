"""Preparing an encoder on images without labels: what is read, what is written, and what is refused."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.cli.main import main
from landslide_mapper.errors import Canceled, LandslideMapperError
from landslide_mapper.jobs import unlabelled_patches
from landslide_mapper.jobs.pretrain import run_pretrain
from landslide_mapper.jobs.pretrain_options import PretrainJob
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.unlabelled_patches import cut_unlabelled
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks import encoder_file
from landslide_mapper.nn.networks.encoder_file import read_prepared
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.raster import scene as scene_module
from landslide_mapper.tiling import Window
from landslide_mapper.worker.client import WorkerBackend
from tests.unit.change.land import NAMES, SIDE, pair, write
from tests.unit.clouds import scenes
from tests.unit.jobs.test_jobs_map import Recorder

NETWORK = "tu-tf_mobilenetv3_small_minimal_100"


@pytest.fixture
def rasters(tmp_path: Path) -> tuple[Path, ...]:
    """Both dates of a valley, 240 x 240 pixels."""
    folder = tmp_path / "images"
    folder.mkdir()
    post, pre = pair()
    return write(folder / "post.tif", post, NAMES), write(folder / "pre.tif", pre, NAMES)


@pytest.fixture
def job(rasters: tuple[Path, ...], tmp_path: Path) -> PretrainJob:
    return PretrainJob(
        rasters, tmp_path / "out" / "encoder.safetensors", NETWORK, epochs=1, clouds="none", patch_size=64
    )


def cut(folder: Path, rasters, **changes) -> PatchStore:
    given = {"patch_size": 64, "clouds": "none", "seed": 0, "progress": SilentProgress(), **changes}
    cut_unlabelled(rasters, folder / "patches", **given)
    return PatchStore(folder / "patches")


def test_images_become_a_file_that_says_what_it_is(job: PretrainJob) -> None:
    said = Recorder()
    report = run_pretrain(job, LocalBackend(), said)
    assert [one.name for one in job.output.parent.iterdir()] == ["encoder.safetensors"]
    prepared = read_prepared(job.output)
    assert prepared is not None
    assert (prepared.spec.network, prepared.spec.bands, prepared.band_names) == (NETWORK, 3, NAMES)
    assert prepared.normalization == "scene"
    facts = prepared.facts
    assert facts["trained_on"] == ["post.tif", "pre.tif"]
    assert facts["gsd_m"] == pytest.approx(10.0, rel=1e-3)
    assert (facts["patches"], facts["licence"], facts["seed"]) == (18, "none", 0)
    assert facts["created"].endswith("+00:00")
    assert (report.patches, report.epochs, report.network) == (18, 1, NETWORK)
    assert (report.error_before, report.error) == (facts["error_before"], facts["error"])
    assert "Patches of 64 pixels to learn from: 18, which is little." in report.warnings
    assert any("Preparing tu-tf_mobilenetv3" in one for one in said.logs)


def test_a_worker_writes_what_this_process_writes(job: PretrainJob, tmp_path: Path) -> None:
    run_pretrain(job, LocalBackend(), SilentProgress())
    there = replace(job, output=tmp_path / "there.safetensors")
    with WorkerBackend(exchange_parent=tmp_path) as backend:
        run_pretrain(there, backend, SilentProgress())
    own, other = (encoder_file.read_prepared(one.output) for one in (job, there))
    assert own is not None
    assert other is not None
    assert own.spec == other.spec
    assert own.facts["error"] == pytest.approx(other.facts["error"], abs=0.02)


@given(width=st.integers(0, 5000), height=st.integers(0, 700), side=st.sampled_from([64, 128, 256]))
def test_runs_are_whole_patches_and_no_pixel_is_in_two(width: int, height: int, side: int) -> None:
    seen = np.zeros((height, width), np.uint8)
    for run in unlabelled_patches._runs(width, height, side):
        assert run.intersection(Window(0, 0, width, height)) == run
        assert run.height == side
        assert run.width % side == 0
        assert run.width <= 16 * side
        seen[run.slices()] += 1
    assert seen.max(initial=0) <= 1
    assert seen.sum() == (width // side) * (height // side) * side**2


def test_no_window_is_as_large_as_the_raster(tmp_path: Path, rasters, monkeypatch) -> None:
    windows: list[Window] = []
    read = scene_module.Scene.read

    def remember(self, window: Window):
        windows.append(window)
        return read(self, window)

    large = tmp_path / "images" / "large.tif"
    write(large, np.tile(pair()[0], (1, 5, 10)), NAMES)
    monkeypatch.setattr(scene_module.Scene, "read", remember)
    store = cut(tmp_path, [large])
    patches = [one for one in windows if one.height == 64 and one.width > 64]
    assert max(one.width * one.height for one in windows) <= 16 * 64 * 64
    assert sum(one.width // 64 for one in patches) == len(store) == 18 * 37


def test_of_many_patches_some_are_taken_everywhere(tmp_path: Path, rasters, monkeypatch) -> None:
    monkeypatch.setattr(unlabelled_patches, "MOST_PATCHES", 5)
    monkeypatch.setattr(unlabelled_patches, "_RUN", 1)
    store = cut(tmp_path, rasters)
    assert len(store) == 5
    assert set(store.scene.tolist()) == {0, 1}
    again = tmp_path / "again"
    again.mkdir()
    assert np.array_equal(cut(again, rasters).batch(np.arange(5)).post, store.batch(np.arange(5)).post)


def test_what_has_no_data_is_left_out(tmp_path: Path) -> None:
    pixels = pair()[0]
    pixels[:, :, 100:] = -1
    raster = write(tmp_path / "half.tif", pixels, NAMES, nodata=-1)
    with cut(tmp_path, [raster]) as store:
        assert len(store) == 3
        assert bool(store.batch(np.arange(3)).valid.all())


def test_what_clouds_hide_is_left_out(tmp_path: Path) -> None:
    reflectance = scenes.digits(scenes.scene().stack(scenes.ALL))
    raster = tmp_path / "cloudy.tif"
    scenes.write(raster, reflectance, scenes.ALL)
    for clouds in ("none", "rules"):
        (tmp_path / clouds).mkdir()
    with cut(tmp_path / "none", [raster], clouds="none") as store:
        assert len(store) == 81
    with cut(tmp_path / "rules", [raster], clouds="rules") as store:
        assert 30 < len(store) < 70
    said = Recorder()
    (tmp_path / "auto").mkdir()
    fine = write(tmp_path / "grey.tif", np.tile(pair()[0][:1], (1, 2, 2)), ("grey",))
    cut(tmp_path / "auto", [fine], clouds="auto", progress=said)
    assert any("Clouds cannot be told in 1 of 1 images" in one and "'grey.tif'" in one for one in said.logs)


def test_values_are_brought_to_the_range_of_each_image(tmp_path: Path, rasters) -> None:
    """Another unit makes no difference."""
    pixels = pair()[0]
    bright = write(tmp_path / "bright.tif", pixels * 7 + 300, NAMES)
    (tmp_path / "b").mkdir()
    own, other = cut(tmp_path, rasters[:1]), cut(tmp_path / "b", [bright])
    every = np.arange(len(own))
    assert np.allclose(own.batch(every).post, other.batch(every).post, atol=0.01)


def test_bands_are_found_by_their_names(tmp_path: Path, rasters) -> None:
    turned = write(tmp_path / "turned.tif", pair()[0][::-1].copy(), NAMES[::-1])
    with cut(tmp_path, [rasters[0], turned]) as store:
        one, other = (store.batch(np.flatnonzero(store.scene == number)).post for number in (0, 1))
        assert np.allclose(one, other)


def small(folder: Path) -> Path:
    return write(folder / "small.tif", pair()[0][:, :50, :50], NAMES)


def empty(folder: Path) -> Path:
    return write(folder / "empty.tif", np.full((3, SIDE, SIDE), -1, np.float32), NAMES, nodata=-1)


def two_bands(folder: Path) -> Path:
    return write(folder / "two.tif", pair()[0][:2], NAMES[:2])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda folder: {"rasters": ()}, "no images: choose one raster"),
        (
            lambda folder: {"rasters": (small(folder),)},
            "the largest has 50 x 50 pixels, a patch needs 64 x 64",
        ),
        (lambda folder: {"rasters": (empty(folder),)}, r"has 0 valid ones, at least 100"),
        (
            lambda folder: {"rasters": (small(folder).with_name("gone.tif"),)},
            "gone.tif",
        ),
        (lambda folder: {"patch_size": 100}, "100 pixels is not possible, expected a multiple of 32 from 64"),
        (lambda folder: {"network": "resnet99"}, "There is no network 'resnet99'"),
        (lambda folder: {"network": "tsmu"}, "'tsmu' cannot be prepared.*resnet18"),
        (lambda folder: {"output": folder / "e.pth"}, r"end its name with \.safetensors"),
        (lambda folder: {"output": folder}, "must be an encoder file"),
        (lambda folder: {"start_from": str(folder / "w.pth")}, "w.pth: no such file of encoder weights"),
        (lambda folder: {"teacher": str(folder / "m.lsmodel")}, "m.lsmodel"),
        (lambda folder: {"max_minutes": 0.0}, "leaves no time"),
        (lambda folder: {"epochs": 0}, "at least one is needed"),
    ],
)
def test_bad_input_is_one_message_and_leaves_nothing(
    job: PretrainJob, tmp_path: Path, change, message
) -> None:
    folder = tmp_path / "images"
    with pytest.raises(LandslideMapperError, match=message):
        run_pretrain(replace(job, **change(folder)), LocalBackend(), SilentProgress())
    assert not list(tmp_path.glob("**/*.safetensors"))
    assert not list(tmp_path.glob("**/.landslide-mapper-*"))


def test_rasters_of_different_bands_are_both_named(job: PretrainJob, tmp_path: Path) -> None:
    other = two_bands(tmp_path)
    with pytest.raises(LandslideMapperError, match=r"same bands: post\.tif has 3, two\.tif has 2"):
        run_pretrain(replace(job, rasters=(*job.rasters, other)), LocalBackend(), SilentProgress())


def test_nothing_that_exists_is_touched_unasked(job: PretrainJob) -> None:
    job.output.parent.mkdir()
    job.output.write_bytes(b"mine")
    with pytest.raises(LandslideMapperError, match="exists already"):
        run_pretrain(job, LocalBackend(), SilentProgress())
    assert job.output.read_bytes() == b"mine"
    run_pretrain(replace(job, overwrite=True), LocalBackend(), SilentProgress())
    assert read_prepared(job.output) is not None


def test_an_output_is_no_input(job: PretrainJob) -> None:
    run_pretrain(job, LocalBackend(), SilentProgress())
    before = job.output.read_bytes()
    again = replace(job, overwrite=True, start_from=str(job.output))
    with pytest.raises(LandslideMapperError, match="is also an input"):
        run_pretrain(again, LocalBackend(), SilentProgress())
    assert job.output.read_bytes() == before


def test_a_full_disk_leaves_no_half_of_a_file(job: PretrainJob, tmp_path: Path, monkeypatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(encoder_file, "save_file", full)
        with pytest.raises(LandslideMapperError, match=r"cannot be written.*No space left"):
            run_pretrain(job, LocalBackend(), SilentProgress())
    with monkeypatch.context() as patch:
        patch.setattr("landslide_mapper.raster.patches._GrowingArray.append", full)
        with pytest.raises(LandslideMapperError, match="disk is full: cannot write training patches"):
            run_pretrain(job, LocalBackend(), SilentProgress())
    assert list(job.output.parent.iterdir()) == []


@pytest.mark.parametrize("stop_at", [1, 5])
def test_cancel_leaves_nothing(job: PretrainJob, stop_at: int) -> None:
    class Stopping(SilentProgress):
        asked = 0

        def canceled(self) -> bool:
            self.asked += 1
            return self.asked > stop_at

    with pytest.raises(Canceled):
        run_pretrain(job, LocalBackend(), Stopping())
    assert list(job.output.parent.iterdir()) == []


def test_command_line(job: PretrainJob, capsys) -> None:
    words = ["--network", NETWORK, "--epochs", "1", "--patch-size", "64", "--clouds", "none"]
    given = ["pretrain", "--rasters", *job.rasters, "--output", job.output, *words, "--backend", "local"]
    assert main([*map(str, given)]) == 0
    assert f"Encoder of network '{NETWORK}' in {job.output}: 18 patches, error" in capsys.readouterr().out
    assert main([*map(str, given)]) == 1
    assert "exists already" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["pretrain", "--output", str(job.output)])
