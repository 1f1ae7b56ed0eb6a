"""Small networks that are quick to build and run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

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
                network.train()(pixels, pixels.flip(0), valid, region)
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
