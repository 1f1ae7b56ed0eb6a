from __future__ import annotations

import numpy as np
import torch

from landslide_mapper.nn.measures.losses import dice_bce
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.training.phases import initial_training
from landslide_mapper.nn.training.settings import TrainSettings
from landslide_mapper.nn.training.trainer import network_spec


def test_default_network_is_light_fine_and_without_dead_weights(make_store) -> None:
    store = PatchStore(make_store())
    spec = network_spec(None, store, TrainSettings())
    assert spec == NetworkSpec.default(2, 1)
    network = MultiRegionNetwork(spec, store.regions)
    assert network.divisor == 32
    assert network.parameter_counts("decoders/alps")["trainable"] < 1_000_000
    assert network.parameter_counts("encoder")["trainable"] < 5_000_000
    batch = store.batch(np.array([1, 2, 17, 18]))
    initial_training(network, store.regions, dice_bce, 1e-3).objective(network, batch).backward()
    assert all(parameter.grad is not None for parameter in network.parameters())
    # The finest skip is as fine as the image.
    with torch.no_grad():
        levels = network.features(network.normalize(batch.layers, batch.valid))
    assert [level.shape[-1] for level in levels[1:]] == [32, 16, 8, 4, 2, 1]


def test_a_named_encoder_keeps_its_usual_shape(make_store) -> None:
    store = PatchStore(make_store(dates=2))
    spec = network_spec("mobilenet_v2", store, TrainSettings(temporal="siamese"))
    assert (spec.network, spec.dates, spec.temporal, spec.stem_stride, spec.levels) == (
        "mobilenet_v2",
        2,
        "siamese",
        2,
        5,
    )


def test_a_subpixel_decoder_answers_for_every_pixel_at_half_the_resolution(make_store) -> None:
    spec = NetworkSpec("tu-mobilenetv2_050", 2, 1, "early", (64, 32, 16, 16), detail=16, subpixel=True)
    assert NetworkSpec.from_json(spec.to_json()) == spec
    store = PatchStore(make_store())
    network = MultiRegionNetwork(spec, store.regions)
    batch = store.batch(np.array([1, 2, 17, 18]))
    initial_training(network, store.regions, dice_bce, 1e-3).objective(network, batch).backward()
    assert all(parameter.grad is not None for parameter in network.parameters())
    with torch.no_grad():
        levels = network.features(network.normalize(batch.layers, batch.valid))
        assert network.decode(levels, "alps").shape == (4, 1, 32, 32)
    assert [level.shape[-1] for level in levels[1:]] == [16, 8, 4, 2, 1]
    assert levels[1].shape[1] == network.encoder.body.out_channels[1] + spec.detail
