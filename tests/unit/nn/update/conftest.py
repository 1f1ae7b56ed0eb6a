"""Two toy regions, a network that learns them in seconds, and a model on disk that knows the first one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from landslide_mapper.backend import Json, TrainRequest, UpdateRequest
from landslide_mapper.nn.networks import network as network_module
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.training import loop as loop_module
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.update import algorithm as update
from landslide_mapper.nn.update import session as update_session

SIDE = 32
FAST = {"lr": 0.01, "average": 0.9, "zoom": 0.0, "jitter": 0.02, "pre_drop": 0.0, "pre_shift": 0}
MakeStore = Callable[..., Path]


def conv(channels_in: int, channels_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 3, padding=1), nn.BatchNorm2d(channels_out), nn.ReLU()
    )


class SlimEncoder(nn.Module):
    divisor = 4

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.fine = nn.Sequential(conv(channels, 8), conv(8, 12))

    def forward(self, x: Tensor) -> list[Tensor]:
        # Like the encoders of smp, it hands on the input, which no decoder looks at.
        return [x, self.fine(x)]


class SlimDecoder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.fine = conv(12, 8)
        self.coarse = conv(8, 16)
        self.dropout = nn.Dropout(0.1)
        self.out = conv(24, 8)
        self.head = nn.Conv2d(8, 1, 1)

    def forward(self, features: list[Tensor]) -> Tensor:
        fine = self.fine(features[1])
        coarse = self.coarse(nn.functional.max_pool2d(fine, 2))
        up = nn.functional.interpolate(coarse, scale_factor=2)
        logits: Tensor = self.head(self.out(self.dropout(torch.cat([fine, up], dim=1))))
        return logits


def patches(random: np.random.Generator, region: str, count: int) -> tuple[np.ndarray, ...]:
    """Landslides are newly bare ground: bright in the forest, dark in the desert; old bare spots distract."""
    ground, bare = (60.0, 120.0) if region == "forest" else (110.0, 60.0)
    pre = ground + 16 * random.standard_normal((count, 2, SIDE, SIDE))
    post = pre + 4 * random.standard_normal(pre.shape)
    mask = np.zeros((count, SIDE, SIDE), np.uint8)
    for one in range(count):
        for kind in ("slide", "old", "old"):
            if kind == "slide" and one % 5 == 4:
                continue
            row, col = random.integers(0, SIDE - 10, 2)
            high, wide = random.integers(5, 11, 2)
            place = (slice(row, row + high), slice(col, col + wide))
            shape = (2, high, wide)
            post[(one, slice(None), *place)] = bare + 16 * random.standard_normal(shape)
            if kind == "old":
                pre[(one, slice(None), *place)] = bare + 16 * random.standard_normal(shape)
                mask[(one, *place)] = 0
            else:
                pre[(one, slice(None), *place)] = ground + 16 * random.standard_normal(shape)
                mask[(one, *place)] = 1
    return post.astype(np.float32), pre.astype(np.float32), mask


def write_store(
    folder: Path,
    regions: dict[str, tuple[int, int]],
    *,
    seed: int = 0,
    dates: int = 2,
    scenes: int = 4,
    gsd_m: float | None = 10.0,
) -> Path:
    """Write a patch store; `regions` gives the numbers of training and validation patches."""
    random = np.random.default_rng(seed)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = [patches(random, region, sum(counts)) for region, counts in regions.items()]
    post, pre, mask = (np.concatenate(parts) for parts in zip(*made))
    split = np.concatenate([np.repeat([0, 1], counts) for counts in regions.values()]).astype(np.uint8)
    region = np.repeat(np.arange(len(regions)), [sum(one) for one in regions.values()]).astype(np.int32)
    scene = np.arange(len(region)) % scenes + scenes * region
    arrays = {
        "post": post,
        "mask": mask,
        "valid": np.ones_like(mask),
        "region_index": region,
        "scene_index": scene.astype(np.int32),
        "split": split,
        "has_pre": np.full(len(region), dates == 2, np.uint8),
    }
    if dates == 2:
        arrays["pre"] = pre
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array)
    listed = [{"id": f"{name}/{one}"} for name in regions for one in range(scenes)]
    index = {"regions": list(regions), "scenes": listed, "gsd_m": gsd_m}
    (folder / "index.json").write_text(json.dumps(index))
    return folder


def _use_slim_parts(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(network_module, "_build_encoder", lambda spec: SlimEncoder(spec.channels))
    patch.setattr(network_module, "_build_decoder", lambda spec, encoder: SlimDecoder())
    for module in (trainer, update_session):
        patch.setattr(module, "fast_dtype", lambda device: None)
    patch.setattr(loop_module, "_QUICK_S", 60.0)  # a checkpoint per epoch, however slow the disk is
    torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def slim_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every network built in a test is slim, whatever encoder it names."""
    _use_slim_parts(monkeypatch)


@pytest.fixture(scope="session")
def forest_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that knows the forest; tests copy it."""
    folder = tmp_path_factory.mktemp("forest")
    store = write_store(folder / "store", {"forest": (40, 16)})
    request = TrainRequest(
        store, folder / "toy.lsmodel", None, folder / "work", "cpu", epochs=15, settings=dict(FAST)
    )
    with pytest.MonkeyPatch.context() as patch:
        _use_slim_parts(patch)
        trainer.train(request, lambda event: None, lambda: False)
    return request.model


class Listener:
    """Keeps events; raises `error` at an epoch of a phase."""

    def __init__(self, phase: str = "", epoch: int = 0, error: BaseException | None = None) -> None:
        self.events: list[Json] = []
        self._at, self._error = (phase, epoch), error

    def __call__(self, event: Json) -> None:
        self.events.append(event)
        if self._error and event["event"] == "epoch" and (event["phase"], event["epoch"]) == self._at:
            raise self._error

    @property
    def epochs(self) -> list[tuple[str, int]]:
        return [(one["phase"], one["epoch"]) for one in self.events if one["event"] == "epoch"]

    @property
    def messages(self) -> str:
        return "\n".join(event["message"] for event in self.events if event["event"] == "log")


@pytest.fixture
def write() -> Callable[..., Path]:
    return write_store


@pytest.fixture
def make_listener() -> Callable[..., Listener]:
    return Listener


class Toy:
    """A copy of the forest model, new data of the desert, and updates of it."""

    def __init__(self, folder: Path, model: Path) -> None:
        self.folder = folder
        self.model = folder / "toy.lsmodel"
        shutil.copytree(model, self.model)
        self.listener = Listener()

    def store(self, region: str = "desert", train: int = 16, validation: int = 12, **changes: Any) -> Path:
        return write_store(
            self.folder / f"store-{region}", {region: (train, validation)}, **{"seed": 5, **changes}
        )

    def request(self, store: Path | None = None, region: str = "desert", **changes: Any) -> UpdateRequest:
        # Whether features are cached must not depend on how busy the machine is.
        settings = {**FAST, "draws": 24, "batch": 8, "cache": "on", **changes.pop("settings", {})}
        return UpdateRequest(
            **{
                "store": store or self.store(region),
                "model": self.model,
                "region": region,
                "work": self.folder / "work",
                "device": "cpu",
                "epochs": 2,
                "settings": settings,
                **changes,
            }
        )

    def update(self, listener: Listener | None = None, **changes: Any) -> Json:
        self.listener = listener or Listener()
        report = update.update(self.request(**changes), self.listener, lambda: False)
        json.dumps(report)
        return report


@pytest.fixture
def toy(tmp_path: Path, forest_model: Path) -> Toy:
    return Toy(tmp_path, forest_model)


@pytest.fixture(scope="module")
def uninterrupted(forest_model: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Tensor]:
    """Weights after three epochs per phase that nothing interrupted."""
    whole = Toy(tmp_path_factory.mktemp("whole"), forest_model)
    with pytest.MonkeyPatch.context() as patch:
        _use_slim_parts(patch)
        whole.update(epochs=3, publish_anyway=True)
        return dict(load_network(whole.model).network.state_dict())


@pytest.fixture
def slim_network() -> MultiRegionNetwork:
    """A network of two regions with random weights and statistics."""
    torch.manual_seed(0)
    return MultiRegionNetwork(NetworkSpec(bands=2), ["forest", "desert"], [80.0, 80.0], [40.0, 40.0])


@pytest.fixture
def desert(tmp_path: Path) -> PatchStore:
    return PatchStore(write_store(tmp_path / "desert", {"desert": (12, 4)}))
