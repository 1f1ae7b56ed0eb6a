"""What an encoder learns from images without labels, by real torch on tiny networks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from torch import Tensor

from landslide_mapper.backend import FINISH_FILE, TrainRequest
from landslide_mapper.errors import Canceled, ModelError, TrainingError
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.unlabelled_patches import cut_unlabelled
from landslide_mapper.layers import ImageTags
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.networks.encoder_file import PreparedEncoder, read_prepared, save_encoder
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.pretrained import start_from_file
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.training.pretraining import pretrain
from landslide_mapper.nn.training.pretraining_start import start_network
from landslide_mapper.nn.training.unlabelled import CELL, HiddenParts, Teacher, draw_cells
from landslide_mapper.pretraining import PretrainRequest
from tests.unit.change.land import NAMES, pair, write
from tests.unit.nn.conftest import TINY_ENCODER


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """18 patches of 64 pixels, red, green and blue."""
    folder = tmp_path_factory.mktemp("unlabelled")
    rasters = [write(folder / f"{n}.tif", one, NAMES) for n, one in enumerate(pair())]
    cut_unlabelled(rasters, folder / "store", patch_size=64, clouds="none", seed=0, progress=SilentProgress())
    return folder / "store"


@pytest.fixture
def request_(store: Path, tmp_path: Path) -> PretrainRequest:
    return PretrainRequest(store, tmp_path / "e.safetensors", TINY_ENCODER, tmp_path, "cpu", epochs=1)


def learned(request: PretrainRequest) -> tuple[dict[str, object], list[dict[str, object]]]:
    events: list[dict[str, object]] = []
    return pretrain(request, events.append, lambda: False), events


def model_of(path: Path, tiny_spec, normalization: str = "scene", card=None, **changes) -> Path:
    torch.manual_seed(3)
    network = MultiRegionNetwork(
        tiny_spec(**{"bands": 3, "dates": 1, **changes}), ["a"], [0.5] * 3, [0.5] * 3
    )
    images = ImageTags(NAMES)
    more = {"tile_size": 64, "overlap": 16, "images": images, "normalization": normalization}
    save_version(path, network, card or {}, {}, **more)
    return path


def test_hidden_parts_are_learned(request_: PretrainRequest) -> None:
    figures, events = learned(replace(request_, epochs=12))
    assert figures["error"] < 0.9 * figures["error_before"]
    assert figures["best_epoch"] > 0
    epochs = [one for one in events if one["event"] == "epoch"]
    assert [one["epoch"] for one in epochs] == list(range(1, 13))
    assert min(one["error"] for one in epochs) == figures["error"]


def test_the_same_seed_gives_the_same_file(request_: PretrainRequest, tmp_path: Path) -> None:
    found = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        learned(replace(request_, output=tmp_path / f"{name}.safetensors", seed=seed))
        found.append(load_file(tmp_path / f"{name}.safetensors"))
    assert all(torch.equal(found[0][name], found[1][name]) for name in found[0])
    assert not all(torch.equal(found[0][name], found[2][name]) for name in found[0])
    assert all(bool(torch.isfinite(one).all()) for one in found[0].values())


def test_statistics_are_those_of_whole_images(request_: PretrainRequest) -> None:
    """The first convolution's mean answer, as if nothing had been hidden."""
    learned(request_)
    again = replace(request_, start_from=request_.output, output=request_.output.with_name("f.safetensors"))
    with PatchStore(request_.store) as patches:
        network, _ = start_network(again, patches)
        batch = patches.batch(patches.of_split(0))
    norm = next(one for one in network.encoder.modules() if isinstance(one, torch.nn.BatchNorm2d))
    stem = next(one for one in network.encoder.modules() if isinstance(one, torch.nn.Conv2d))
    answers = stem(network.normalize({"post": batch.post}, batch.valid))
    assert torch.allclose(norm.running_mean, answers.mean((0, 2, 3)), atol=1e-3)


@settings(deadline=None, max_examples=30)
@given(count=st.integers(1, 5), across=st.integers(1, 8), seed=st.integers(0, 99))
def test_of_every_patch_the_same_share_is_hidden(count: int, across: int, seed: int) -> None:
    cells = draw_cells(count, across * CELL, torch.Generator().manual_seed(seed))
    assert cells.shape == (count, across, across)
    hidden = cells.flatten(1).sum(1)
    assert set(hidden.tolist()) == {min(max(round(0.6 * across**2), 1), max(across**2 - 1, 1))}


def objective(tiny_spec) -> HiddenParts:
    torch.manual_seed(0)
    return HiddenParts(MultiRegionNetwork(tiny_spec(bands=3, dates=1))).eval()


def test_what_is_hidden_is_not_seen_and_what_is_not_valid_does_not_count(tiny_spec) -> None:
    parts = objective(tiny_spec)
    seen: list[Tensor] = []
    parts._encoder.register_forward_pre_hook(lambda _, given: seen.append(given[0].detach()))
    cells = torch.tensor([[[True, False], [False, True]]])
    x, valid = torch.randn(1, 3, 64, 64), torch.ones(1, 64, 64, dtype=torch.bool)
    other = x.clone()
    other[:, :, :32, :32] += 5
    first, second = parts(x, valid, cells), parts(other, valid, cells)
    assert torch.equal(seen[0], seen[1])
    assert not torch.equal(first, second)
    assert torch.equal(seen[0][:, :, :32, 32:], x[:, :, :32, 32:])
    valid[:, :32, :32] = False
    assert torch.equal(parts(x, valid, cells), parts(other, valid, cells))


def test_nothing_valid_is_no_error_and_no_nan(tiny_spec) -> None:
    cells = torch.ones(1, 2, 2, dtype=torch.bool)
    nothing = torch.zeros(1, 64, 64, dtype=torch.bool)
    assert objective(tiny_spec)(torch.zeros(1, 3, 64, 64), nothing, cells).item() == 0.0


@pytest.mark.parametrize("network", ["mit_b0", "resnet18"])
def test_transformers_and_others_learn_alike(request_: PretrainRequest, network: str) -> None:
    figures, _ = learned(replace(request_, network=network))
    assert figures["network"] == network
    assert np.isfinite(figures["error"])
    prepared = read_prepared(request_.output)
    assert prepared is not None
    start_from_file(MultiRegionNetwork(replace(prepared.spec, dates=2)), request_.output, NAMES)


@pytest.mark.parametrize("dates", [1, 2])
def test_a_teacher_is_followed_and_stays_as_it_is(request_, tiny_spec, tmp_path: Path, dates: int) -> None:
    teacher = model_of(tmp_path / "t.lsmodel", tiny_spec, dates=dates)
    before = {one: one.read_bytes() for one in teacher.rglob("*") if one.is_file()}
    figures, _ = learned(replace(request_, teacher=teacher, epochs=8))
    assert figures["error"] < 0.95 * figures["error_before"]
    assert (figures["method"], figures["teacher"]) == ("teacher", "t.lsmodel")
    assert {one: one.read_bytes() for one in teacher.rglob("*") if one.is_file()} == before


def test_a_prepared_encoder_can_be_the_teacher(request_: PretrainRequest, tmp_path: Path) -> None:
    learned(request_)
    figures, _ = learned(replace(request_, teacher=request_.output, output=tmp_path / "s.safetensors"))
    assert figures["teacher"] == "e.safetensors"


def test_whose_data_the_start_and_the_teacher_knew_goes_along(request_, tiny_spec, tmp_path: Path) -> None:
    source = {"data": "chips", "by": "somebody", "licence": "MIT"}
    models = [
        model_of(tmp_path / f"{name}.lsmodel", tiny_spec, card={"sources": [source]}) for name in ("a", "b")
    ]
    learned(replace(request_, start_from=models[0], teacher=models[1]))
    network = MultiRegionNetwork(tiny_spec(bands=3, dates=1))
    assert start_from_file(network, request_.output, NAMES)["sources"] == [source]


def test_the_teacher_sees_its_bands_in_its_order(tiny_spec) -> None:
    torch.manual_seed(0)
    spec = tiny_spec(bands=3, dates=1)
    taught = Teacher(MultiRegionNetwork(spec), MultiRegionNetwork(spec), [2, 1, 0], 64)
    seen: list[Tensor] = []
    taught._teacher.encoder.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    x, valid = torch.randn(1, 3, 64, 64), torch.ones(1, 64, 64, dtype=torch.bool)
    taught.train()(torch.cat([x, x]), torch.cat([valid, valid]), torch.cat([x, x]))
    assert torch.allclose(seen[-1][:1], x.flip(1))
    assert not taught._teacher.training


def weights_only(folder: Path, tiny_spec) -> dict[str, Path]:
    save_file({"a": torch.zeros(1)}, folder / "plain.safetensors")
    return {"teacher": folder / "plain.safetensors"}


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        (weights_only, ModelError, "does not say which network it is of"),
        (
            lambda folder, spec: {"teacher": model_of(folder / "d.lsmodel", spec, "data set")},
            ModelError,
            "sees values as they are",
        ),
        (
            lambda folder, spec: {"start_from": model_of(folder / "o.lsmodel", spec), "network": "resnet18"},
            ModelError,
            "'o' is a tu-tf_mobilenetv3",
        ),
        (lambda folder, spec: {"network": "rau"}, TrainingError, "'rau' cannot be prepared"),
    ],
)
def test_what_does_not_fit_is_one_message(request_, tiny_spec, tmp_path, change, error, message) -> None:
    with pytest.raises(error, match=message):
        learned(replace(request_, **change(tmp_path, tiny_spec)))
    assert not request_.output.exists()


def test_a_teacher_of_other_bands_is_refused(request_, tiny_spec, tmp_path: Path) -> None:
    torch.manual_seed(3)
    network = MultiRegionNetwork(tiny_spec(bands=4, dates=1), ["a"], [0.5] * 4, [0.5] * 4)
    tags = ImageTags((*NAMES, "nir"))
    save_version(
        tmp_path / "n.lsmodel", network, {}, {}, tile_size=64, overlap=16, images=tags, normalization="scene"
    )
    with pytest.raises(
        ModelError, match="sees the bands red, green, blue, nir, these images have red, green"
    ):
        learned(replace(request_, teacher=tmp_path / "n.lsmodel"))


def test_it_starts_from_a_model_or_a_file(request_, tiny_spec, tmp_path: Path) -> None:
    model = model_of(tmp_path / "m.lsmodel", tiny_spec)
    own = load_network(model).network.encoder.state_dict()
    plain = tmp_path / "plain.safetensors"
    save_file({name[len("body.") :]: one for name, one in own.items()}, plain)
    with PatchStore(request_.store) as patches:
        for start in (model, plain):
            network, origin = start_network(
                replace(request_, start_from=start, network=TINY_ENCODER), patches
            )
            assert origin is not None
            found = network.encoder.state_dict()
            assert all(torch.equal(found[name], own[name]) for name in own if "num_batches" not in name)
        unnamed, _ = start_network(replace(request_, start_from=model, network=None), patches)
        assert unnamed.spec.network == TINY_ENCODER


def test_cancel_writes_nothing_and_finish_ends_it(request_: PretrainRequest) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Canceled):
        pretrain(replace(request_, epochs=50), lambda event: None, stop)
    assert not request_.output.exists()
    (request_.work / FINISH_FILE).touch()
    figures, _ = learned(replace(request_, epochs=50))
    assert figures["epochs"] == 1
    assert request_.output.is_file()


def prepared_file(folder: Path, tiny_spec, names: tuple[str, ...] = NAMES, **changes) -> Path:
    torch.manual_seed(9)
    network = MultiRegionNetwork(tiny_spec(**{"bands": len(names) or 3, "dates": 1, **changes}))
    path = folder / "prepared.safetensors"
    save_encoder(path, network, PreparedEncoder(network.spec, names, "scene", {"licence": "none"}))
    return path


def first(network: MultiRegionNetwork) -> Tensor:
    return next(one.weight for one in network.encoder.modules() if isinstance(one, torch.nn.Conv2d)).detach()


def weights_of_first(path: Path) -> Tensor:
    return next(one for one in load_file(path).values() if one.dim() == 4)


def test_bands_of_a_prepared_encoder_are_found_by_name(tmp_path: Path, tiny_spec) -> None:
    path = prepared_file(tmp_path, tiny_spec)
    known = next(one for name, one in load_file(path).items() if name.endswith("conv_stem.weight"))
    network = MultiRegionNetwork(tiny_spec(bands=4, dates=2))
    origin = start_from_file(network, path, ("nir", "blue", "green", "red"))
    for date in (0, 4):
        assert torch.equal(first(network)[:, date + 1 : date + 4], known.flip(1) / 2)
        assert not first(network)[:, date].any()
    assert origin["prepared"] == {"licence": "none"}


@pytest.mark.parametrize(
    ("bands", "names", "changes", "message"),
    [
        (3, ("nir", "red", "green"), {}, "with the bands red, green, blue, these have nir, red, green"),
        (2, (), {}, "with the bands red, green, blue, these have 2"),
        (4, (), {}, "these have 4"),
        (3, NAMES, {"network": "resnet18"}, "is an encoder of network 'tu-tf_mobilenetv3.*not of 'resnet18'"),
    ],
)
def test_an_encoder_of_others_is_refused(tmp_path: Path, tiny_spec, bands, names, changes, message) -> None:
    network = MultiRegionNetwork(tiny_spec(bands=bands, dates=1, **changes))
    with pytest.raises(ModelError, match=message):
        start_from_file(network, prepared_file(tmp_path, tiny_spec), names)


def test_a_header_that_is_damaged_or_of_the_future_is_told(tmp_path: Path) -> None:
    future = '{"schema_version": 9, "band_names": [], "normalization": "scene", "architecture": {}}'
    for text, message in (("{}", "is damaged"), ("no", "is damaged"), (future, "newer version")):
        path = tmp_path / "h.safetensors"
        save_file({"a": torch.zeros(1)}, path, metadata={"landslide_mapper_encoder": text})
        with pytest.raises(ModelError, match=message):
            read_prepared(path)


def test_a_training_takes_the_network_of_its_start(tmp_path: Path, tiny_spec, make_store) -> None:
    """Two bands without names, as the store has them."""
    path = prepared_file(tmp_path, tiny_spec, (), bands=2)
    request = TrainRequest(
        make_store(), tmp_path / "m.lsmodel", None, tmp_path / "w", "cpu", epochs=1, encoder_weights=path
    )
    card = trainer.train(request, lambda event: None, lambda: False)
    assert ModelFolder(request.model).version().spec.network == TINY_ENCODER
    assert card["started_from"]["prepared"] == {"licence": "none"}
    with pytest.raises(ModelError, match="not of 'resnet18'"):
        trainer.train(
            replace(request, model=tmp_path / "n.lsmodel", network="resnet18", work=tmp_path / "v"),
            lambda event: None,
            lambda: False,
        )
