"""Small networks that are quick to build and run."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from landslide_mapper.nn.networks import network as network_module
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import save_version

TINY_ENCODER = "tu-tf_mobilenetv3_small_minimal_100"


def _tiny_spec(**changes: object) -> NetworkSpec:
    """A light encoder with very light decoders; two bands."""
    options = {"network": TINY_ENCODER, "bands": 2, "decoder_channels": (8, 8, 8, 8, 4), **changes}
    return NetworkSpec(**options)


def _settle(network: MultiRegionNetwork, side: int = 64) -> MultiRegionNetwork:
    """Give the running statistics values that a trained network would have."""
    torch.manual_seed(1)
    bands = network.spec.bands
    with torch.no_grad():
        for _ in range(5):
            pixels = (
                torch.randn(8, bands, side, side) * network.std[:, None, None] + network.mean[:, None, None]
            )
            valid = torch.ones(8, side, side, dtype=torch.bool)
            for region in network.regions:
                network.train()({"post": pixels, "pre": pixels.flip(0)}, valid, region)
    return network.eval()


@pytest.fixture(scope="session")
def tiny_spec() -> Callable[..., NetworkSpec]:
    """Makes specs of light networks; keywords change them."""
    return _tiny_spec


@pytest.fixture(scope="session")
def shared_network() -> MultiRegionNetwork:
    """A two-date network of two regions; tests must not change it."""
    torch.manual_seed(0)
    return _settle(
        MultiRegionNetwork(_tiny_spec(), ["hokkaido", "nepal"], mean=[100.0, 50.0], std=[20.0, 10.0])
    )


@pytest.fixture(scope="session")
def published(shared_network, tmp_path_factory) -> Path:
    """A model on disk with that network; tests must not change it."""
    path = tmp_path_factory.mktemp("models") / "small.lsmodel"
    save_version(path, shared_network, {"seed": 0}, {"hokkaido": 0.4}, tile_size=64, overlap=16, gsd_m=10.0)
    return path


SIDE = 32
REGIONS = ["alps", "tropics"]
MakeStore = Callable[..., Path]


def _scene(
    random: np.random.Generator, region: int, dates: int, slide: bool
) -> tuple[np.ndarray, np.ndarray]:
    """One patch: landslides are bright in one region and dark in the other."""
    images = 100 + 10 * random.standard_normal((dates, 2, SIDE, SIDE))
    mask = np.zeros((SIDE, SIDE), np.uint8)
    if slide:
        row, col = random.integers(2, SIDE - 14, 2)
        height, width = random.integers(8, 13, 2)
        mask[row : row + height, col : col + width] = 1
        images[0][:, mask == 1] += 50 if region == 0 else -50
    return images.astype(np.float32), mask


@pytest.fixture
def make_store(tmp_path: Path) -> MakeStore:
    def make(
        train: int = 12, validation: int = 4, dates: int = 1, seed: int = 0, name: str = "store"
    ) -> Path:
        random = np.random.default_rng(seed)
        folder = tmp_path / name
        folder.mkdir()
        per_region = [0] * train + [1] * validation
        split = np.array(per_region * 2, np.uint8)
        region = np.repeat([0, 1], len(per_region)).astype(np.int32)
        pairs = [_scene(random, number, dates, slide=i % 3 != 0) for i, number in enumerate(region)]
        images = np.stack([pair[0] for pair in pairs])
        np.save(folder / "post.npy", images[:, 0])
        if dates == 2:
            np.save(folder / "pre.npy", images[:, 1])
        mask = np.stack([pair[1] for pair in pairs])
        mask[:, :, 0] = 255
        np.save(folder / "mask.npy", mask)
        np.save(folder / "valid.npy", np.ones_like(mask))
        np.save(folder / "region_index.npy", region)
        np.save(folder / "scene_index.npy", np.arange(len(region), dtype=np.int32))
        np.save(folder / "split.npy", split)
        np.save(folder / "has_pre.npy", np.full(len(region), dates == 2))
        scenes = [{"id": f"{REGIONS[number]}/{i}"} for i, number in enumerate(region)]
        (folder / "index.json").write_text(json.dumps({"regions": REGIONS, "scenes": scenes, "gsd_m": 10.0}))
        return folder

    return make


class TinyEncoder(nn.Module):
    divisor = 2

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.fine = nn.Sequential(nn.Conv2d(channels, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU())
        self.coarse = nn.Sequential(nn.Conv2d(8, 8, 3, 2, 1), nn.BatchNorm2d(8), nn.ReLU())

    def forward(self, x: Tensor) -> list[Tensor]:
        fine = self.fine(x)
        return [fine, self.coarse(fine)]


class TinyDecoder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.dropout = nn.Dropout2d(0.1)
        self.head = nn.Conv2d(16, 1, 3, padding=1)

    def forward(self, features: list[Tensor]) -> Tensor:
        fine, coarse = features
        up = nn.functional.interpolate(coarse, scale_factor=2)
        logits: Tensor = self.head(self.dropout(torch.cat([fine, up], dim=1)))
        return logits


@pytest.fixture
def tiny_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every network built in the test is tiny, whatever encoder it names."""

    def encoder(spec: NetworkSpec) -> nn.Module:
        return TinyEncoder(spec.channels)

    def decoder(spec: NetworkSpec, encoder: nn.Module) -> nn.Module:
        return TinyDecoder()

    monkeypatch.setattr(network_module, "_build_encoder", encoder)
    monkeypatch.setattr(network_module, "_build_decoder", decoder)
    torch.set_num_threads(1)


class Card:
    """The memory of the GPU, which a test can fill but for a rest."""

    def __init__(self) -> None:
        self._ballast: list[torch.Tensor] = []

    def fill(self, rest: int) -> None:
        """Take all free memory but so many bytes, and what torch keeps for later with it."""
        torch.cuda.synchronize()
        torch.cuda.empty_cache()
        piece = 4 << 30
        while piece >= 2 << 20:
            if torch.cuda.mem_get_info()[0] - rest < piece:
                piece //= 2
                continue
            try:
                self._ballast.append(torch.empty(piece, dtype=torch.uint8, device="cuda"))
            except torch.cuda.OutOfMemoryError:
                piece //= 2

    def empty(self) -> None:
        self._ballast.clear()
        torch.cuda.empty_cache()


@pytest.fixture
def card() -> Iterator[Card]:
    if not torch.cuda.is_available():
        pytest.skip("no CUDA device")
    torch.cuda.init()
    filled = Card()
    yield filled
    filled.empty()
