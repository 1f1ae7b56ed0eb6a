"""Compression: a small network learns what a large one answers, which stays as it was."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from landslide_mapper.backend import ALL_REGIONS, TrainRequest
from landslide_mapper.errors import Canceled, TrainingError
from landslide_mapper.inventory import labels
from landslide_mapper.layers import CHANGE_SCORE
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.measures.losses import dice_bce
from landslide_mapper.nn.networks.clay import ClaySizes
from landslide_mapper.nn.networks.clay_file import convert, read_clay
from landslide_mapper.nn.networks.context_spec import ContextSpec
from landslide_mapper.nn.networks.network import MultiRegionNetwork, with_both_dates
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import LoadedModel, load_network, save_version
from landslide_mapper.nn.patches.exemplars import read_exemplars
from landslide_mapper.nn.patches.store import UNLABELLED, Batch, PatchStore
from landslide_mapper.nn.training import loop as loop_module
from landslide_mapper.nn.training import teaching, trainer
from landslide_mapper.nn.training.phases import initial_training, routed_logits
from landslide_mapper.nn.training.settings import TaughtSettings
from landslide_mapper.nn.training.teaching import STUDENT_NETWORK, Teacher, feature_loss
from landslide_mapper.vocabulary import ANYWHERE
from tests.unit.nn.tiny_clay import write_checkpoint

REGIONS = ["alps", "tropics"]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainer, "fast_dtype", lambda device: None)
    monkeypatch.setattr(loop_module, "_QUICK_S", 60.0)
    torch.set_num_threads(1)


def ignore(event: dict[str, Any]) -> None:
    """Hear nothing."""


def never() -> bool:
    return False


def files_of(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def publish(folder: Path, network: MultiRegionNetwork, tile_size: int = 64, **more: Any) -> Path:
    save_version(
        folder, network, {"seed": 0}, {"alps": 0.4}, tile_size=tile_size, overlap=16, gsd_m=10.0, **more
    )
    return folder


def teacher_of(spec: NetworkSpec, folder: Path, regions: list[str] = REGIONS) -> Path:
    torch.manual_seed(4)
    network = MultiRegionNetwork(spec, regions, [100.0] * 2, [20.0] * 2)
    for decoder in network.decoders.values():  # answers that are far from those of a start
        head = [one for one in decoder.modules() if isinstance(one, nn.Conv2d)][-1]
        with torch.no_grad():
            head.weight *= 3.0
            head.bias += 1.0
    return publish(folder, network.eval())


@pytest.fixture(scope="module")
def teacher(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of two regions; tests must not change it."""
    return teacher_of(NetworkSpec("resnet18", 2, 1), tmp_path_factory.mktemp("teacher") / "t.lsmodel")


def request_of(tmp_path: Path, store: Path, teacher: Path, name: str = "s", **changes: Any) -> TrainRequest:
    settings = {"average": 0.9, "zoom": 0.0, "lr": 3e-3, **changes.pop("settings", {})}
    return TrainRequest(
        store=store,
        model=tmp_path / f"{name}.lsmodel",
        work=tmp_path / f"work-{name}",
        teacher=teacher,
        settings=settings,
        **{"network": None, "epochs": 2, "device": "cpu", **changes},
    )


def without_labels(store: Path) -> Path:
    """A store whose training patches have no label at all."""
    mask = np.load(store / "mask.npy")
    mask[np.load(store / "split.npy") == 0] = UNLABELLED
    np.save(store / "mask.npy", mask)
    return store


def test_both_sides_of_the_seam_mean_the_same_by_no_label() -> None:
    assert labels.UNLABELLED == UNLABELLED


def test_a_student_is_a_model_of_its_own_and_the_teacher_stays(tmp_path, make_store, teacher) -> None:
    before = files_of(teacher)
    card = LocalBackend(way="torch").train(request_of(tmp_path, make_store(), teacher), ignore)
    assert files_of(teacher) == before
    student = load_network(tmp_path / "s.lsmodel")
    spec, whole = student.version.spec, ModelFolder(teacher).version().spec
    assert (student.network.spec.network, student.network.spec.halved) == ("resnet18", True)
    assert [one.id for one in spec.regions] == REGIONS
    assert (spec.tile_size, spec.overlap) == (whole.tile_size, whole.overlap)
    assert (spec.input.mean, spec.input.std) == (whole.input.mean, whole.input.std)
    assert set(read_exemplars(student.version)) == set(REGIONS)
    figures = card["compression"]
    assert figures["teacher"]["model"] == "t"
    assert figures["teacher"]["parameters"] > 3 * figures["student"]["parameters"]
    assert figures["student"]["megabytes"] < 16
    for one in ("teacher", "student"):
        assert figures[one]["seconds_per_tile"] > 0
        assert set(figures["iou"]) == {*REGIONS, ALL_REGIONS}
        assert all(0.0 <= region[one] <= 1.0 for region in figures["iou"].values())
    assert student.version.card["strategy"] == "compression"
    json.dumps(card)


def parts(teacher: Path, store: PatchStore, **changes: Any) -> tuple[MultiRegionNetwork, Teacher, Any]:
    """A student, its teacher and the objective of their training."""
    settings = replace(TaughtSettings(), **changes)
    guide = Teacher(load_network(teacher), store.regions, torch.device("cpu"))
    torch.manual_seed(0)
    student = MultiRegionNetwork(guide.spec(None, store.patch_size), REGIONS, [100.0] * 2, [20.0] * 2)
    phase = guide.phase(initial_training(student, REGIONS, dice_bce, 1e-3), student, settings, dice_bce, 0)
    phase.prepare(student)
    return student, guide, phase


def apart(student: MultiRegionNetwork, teacher: MultiRegionNetwork, batch: Batch) -> float:
    """Mean difference of their probabilities."""
    with torch.no_grad():
        both = [torch.sigmoid(routed_logits(one, batch, REGIONS)) for one in (student, teacher)]
    return float((both[0] - both[1]).abs().mean())


def test_answers_are_learned_where_there_is_no_label(make_store, teacher) -> None:
    with PatchStore(without_labels(make_store())) as store:
        batch = store.batch(store.of_split(0)[::3], unlabelled=True)
        student, guide, phase = parts(teacher, store, cross_region_share=0.0)
    before = apart(student.train(), guide.network, batch)
    optimizer = torch.optim.AdamW(phase.parameter_groups(student, 0.05), lr=1e-2)
    for group in optimizer.param_groups:
        group["lr"] = 1e-2
    for _ in range(25):
        optimizer.zero_grad()
        phase.objective(student, batch).backward()
        optimizer.step()
    assert apart(student, guide.network, batch) < 0.5 * before


def test_nothing_is_learned_at_barred_pixels(make_store, teacher) -> None:
    with PatchStore(make_store()) as store:
        batch = store.batch(store.of_split(0)[:4], unlabelled=True)
        student, _, phase = parts(teacher, store, features=0.0)
        phase.objective(student.train(), replace(batch, mask=torch.full_like(batch.mask, 255))).backward()
    assert all(one.grad is None or not one.grad.any() for one in student.parameters())


def test_only_the_student_and_the_projection_learn(make_store, teacher) -> None:
    with PatchStore(make_store()) as store:
        batch = store.batch(store.of_split(0)[:4], unlabelled=True)
        student, guide, phase = parts(teacher, store)
        before = {name: one.clone() for name, one in guide.network.state_dict().items()}
        optimizer = torch.optim.AdamW(phase.parameter_groups(student, 0.05))
        phase.objective(student.train(), batch).backward()
        optimizer.step()
    assert all(torch.equal(one, before[name]) for name, one in guide.network.state_dict().items())
    assert all(one.grad is None for one in guide.network.parameters())
    assert all(one.grad is not None and one.grad.any() for one in phase.helper.parameters())


def test_features_that_are_the_teachers_cost_nothing() -> None:
    shown = torch.randn(2, 6, 16, 16)
    halved = nn.functional.avg_pool2d(shown, 2)
    assert feature_loss(nn.Identity(), halved, shown).item() == pytest.approx(0.0, abs=1e-10)
    assert feature_loss(nn.Identity(), shown, halved).item() == pytest.approx(0.0, abs=1e-10)
    assert feature_loss(nn.Identity(), 0 * shown, shown).item() == pytest.approx(1.0, abs=0.1)


def test_resumed_equals_uninterrupted(tmp_path, make_store, teacher) -> None:
    store = make_store(train=6, validation=2)
    whole, halves = (request_of(tmp_path, store, teacher, name) for name in ("whole", "halves"))
    trainer.train(whole, ignore, never)

    def stop(event: dict[str, Any]) -> None:
        if event["event"] == "epoch":
            raise Canceled

    with pytest.raises(Canceled):
        trainer.train(halves, stop, never)
    assert not halves.model.exists()
    trainer.train(halves, ignore, never)
    expected, found = (load_network(one.model).network.state_dict() for one in (whole, halves))
    assert all(torch.equal(expected[name], found[name]) for name in expected)


def larger(store: Path) -> Path:
    """The same store with patches of 64 pixels, as the paper's network wants them."""
    for path in store.glob("*.npy"):
        array = np.load(path)
        if array.ndim >= 3:
            np.save(path, array.repeat(2, axis=-1).repeat(2, axis=-2))
    return store


def test_a_student_of_the_papers_network(tmp_path, make_store) -> None:
    store = larger(make_store(train=4, validation=2))
    teacher = teacher_of(NetworkSpec("tsmu", 2, 1), tmp_path / "tsmu.lsmodel")
    before = files_of(teacher)
    card = trainer.train(request_of(tmp_path, store, teacher, epochs=1), ignore, never)
    assert files_of(teacher) == before
    assert card["compression"]["teacher"]["network"] == "tsmu"
    assert load_network(tmp_path / "s.lsmodel").network.spec.network == STUDENT_NETWORK


def test_a_student_of_a_teacher_that_weighs_dates_late(tmp_path, make_store) -> None:
    network = with_both_dates(
        load_network(teacher_of(NetworkSpec("resnet18", 2, 1), tmp_path / "p.lsmodel")).network
    )
    store = make_store(train=4, validation=2, dates=2)
    layers = [{"name": one.name, "bands": one.bands} for one in network.spec.layers]
    np.save(store / f"{CHANGE_SCORE}.npy", np.random.default_rng(0).random((12, 1, 32, 32), np.float32))
    np.save(store / f"has_{CHANGE_SCORE}.npy", np.ones(12, bool))
    index = json.loads((store / "index.json").read_text())
    (store / "index.json").write_text(json.dumps({**index, "layers": layers}))
    teacher = publish(tmp_path / "late.lsmodel", network.eval(), pre_optional=True)
    LocalBackend(way="torch").train(request_of(tmp_path, store, teacher, epochs=1), ignore)
    student = load_network(tmp_path / "s.lsmodel")
    assert student.network.spec.halved
    assert student.version.spec.input.sees_change
    assert student.version.spec.input.pre_optional


def test_a_student_that_saves_nothing_is_refused(tmp_path, make_store, teacher) -> None:
    request = request_of(tmp_path, make_store(), teacher, network="resnet34")
    with pytest.raises(
        TrainingError, match=r"no smaller than its teacher 't' \(2\d\.\d\d and 1\d\.\d\d million"
    ):
        trainer.train(request, ignore, never)
    assert not request.model.exists()


@pytest.mark.parametrize("network", ["clay", "resnet18"])
def test_what_clay_knows_counts_as_the_teacher_s(tmp_path, make_store, network: str) -> None:
    """Clay in the encoder's place has little else; its own weights are what a small copy saves."""
    sizes = ClaySizes(128, 4, 128, 512, 8, wave_dim=16, wave_tokens=4, wave_hidden=24)
    known = {"dim": 128, "depth": 4, "inner": 128, "patch": 8}
    context = ContextSpec((0.56, 0.665), 10.0, window=32, width=16, **known)
    whole = MultiRegionNetwork(NetworkSpec(network, 2, 1, context=context), REGIONS, [100.0] * 2, [20.0] * 2)
    checkpoint = write_checkpoint(tmp_path / "clay.ckpt", sizes=sizes)
    whole.context.attach(read_clay(convert(checkpoint, tmp_path / "clay.safetensors"), context))
    teacher = publish(tmp_path / "t.lsmodel", whole.eval())
    before = files_of(teacher)
    request = request_of(tmp_path, make_store(train=4, validation=2), teacher, epochs=1)
    card = LocalBackend(way="torch").train(request, ignore)
    assert files_of(teacher) == before
    assert load_network(request.model).network.context is None
    own = sum(one.numel() for one in (*whole.parameters(), *whole.context.clay.encoder.parameters()))
    assert card["compression"]["teacher"]["parameters"] == own


def test_patches_of_a_region_that_the_teacher_does_not_know(tmp_path, make_store) -> None:
    teacher = teacher_of(NetworkSpec("resnet18", 2, 1), tmp_path / "alps.lsmodel", ["alps"])
    with pytest.raises(TrainingError, match="'alps' does not know region 'tropics'; it knows alps"):
        trainer.train(request_of(tmp_path, make_store(), teacher), ignore, never)


@pytest.mark.parametrize(
    ("regions", "expected"), [([ANYWHERE], [ANYWHERE]), (["alps", ANYWHERE], ["alps", ANYWHERE])]
)
def test_what_the_teacher_knows_anywhere_the_student_does(tmp_path, make_store, regions, expected) -> None:
    teacher = teacher_of(NetworkSpec("resnet18", 2, 1), tmp_path / "a.lsmodel", regions)
    card = trainer.train(request_of(tmp_path, make_store(), teacher, epochs=1), ignore, never)
    student = ModelFolder(tmp_path / "s.lsmodel").version()
    assert [one.id for one in student.spec.regions] == expected
    assert set(read_exemplars(student)) == set(expected)
    assert set(card["compression"]["iou"]) == {"alps", "tropics", ALL_REGIONS}


def test_a_decoder_for_anywhere_learns_beside_those_of_all_regions(tmp_path, make_store) -> None:
    regions = [*REGIONS, ANYWHERE]
    teacher = teacher_of(NetworkSpec("resnet18", 2, 1), tmp_path / "a.lsmodel", regions)
    trainer.train(request_of(tmp_path, make_store(), teacher), ignore, never)
    student = load_network(tmp_path / "s.lsmodel")
    assert student.network.regions == regions
    torch.manual_seed(0)
    begun = MultiRegionNetwork(student.network.spec, regions)
    assert Teacher(load_network(teacher), regions, torch.device("cpu")).begin(begun)
    own, before = (one.decoders[ANYWHERE].state_dict() for one in (student.network, begun))
    assert not all(torch.equal(own[name], before[name]) for name in own)
    assert student.version.spec.region(ANYWHERE).threshold == 0.5, "the teacher's"


def test_the_students_decoder_is_slim_and_sees_what_the_teacher_sees(teacher) -> None:
    def spec_of(spec: NetworkSpec, network: str | None = None, patch_size: int = 32) -> NetworkSpec:
        version = load_network(teacher).version
        model = LoadedModel(MultiRegionNetwork(spec, ["alps"]), version, "t")
        return Teacher(model, ["alps"], torch.device("cpu")).spec(network, patch_size)

    both = spec_of(NetworkSpec("resnet18", 4, 2, "siamese"))
    assert (both.bands, both.dates, both.temporal) == (4, 2, "early")
    assert both.decoder_channels == teaching.STUDENT_CHANNELS
    ground = spec_of(NetworkSpec("resnet18", 3, 1, terrain=True), "mobilenet_v2")
    assert ground.terrain
    assert ground.network == "mobilenet_v2"
    assert spec_of(NetworkSpec("resnet34", 3, 1), "tsmu").detail == 0
    own = spec_of(NetworkSpec("resnet18", 3, 1), patch_size=64)
    assert (own.network, own.halved, own.decoder_channels) == ("resnet18", True, (64, 32, 16, 16))
    wide = spec_of(NetworkSpec("resnet18", 3, 1, decoder_channels=(256, 128, 64, 32, 24)))
    assert wide.decoder_channels == (128, 64, 32, 24)
    assert spec_of(NetworkSpec("resnet18", 3, 1), patch_size=48).network == STUDENT_NETWORK
    other = spec_of(NetworkSpec("resnet18", 3, 1, decoder_channels=(96, 80, 40, 20, 10), decoder="unet++"))
    assert (other.halved, other.decoder_channels) == (True, teaching.STUDENT_CHANNELS)


def test_the_teachers_own_encoder_at_half_the_resolution(tmp_path, make_store, teacher) -> None:
    store = larger(make_store(train=4, validation=2))
    before = files_of(teacher)
    card = LocalBackend().train(request_of(tmp_path, store, teacher, epochs=1), ignore)
    assert files_of(teacher) == before
    student = load_network(tmp_path / "s.lsmodel")
    assert (student.network.spec.network, student.network.spec.halved) == ("resnet18", True)
    assert student.network.divisor == 32
    assert card["compression"]["student"]["parameters"] < card["compression"]["teacher"]["parameters"]
    torch.manual_seed(0)
    pixels = torch.randn(1, 2, 64, 128)
    levels = student.network.features(pixels)
    assert [tuple(level.shape[2:]) for level in levels[1:3]] == [(32, 64), (16, 32)]
    assert student.network.decode(levels, "alps").shape == (1, 1, 64, 128)
