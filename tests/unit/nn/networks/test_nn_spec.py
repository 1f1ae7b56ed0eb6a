"""The architecture as data."""

from __future__ import annotations

import json

import pytest

from landslide_mapper.errors import ModelError
from landslide_mapper.nn.networks.spec import NetworkSpec


@pytest.mark.parametrize(
    "spec",
    [
        NetworkSpec(),
        NetworkSpec("tsmu", bands=4),
        NetworkSpec("resnet18", 13, 2, "siamese", (64, 32, 16, 8, 4), 1, 0.0, 24),
    ],
)
def test_survives_json(spec):
    assert NetworkSpec.from_json(json.loads(json.dumps(spec.to_json()))) == spec


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"network": None}, "field 'network' is None; expected the name of an encoder"),
        ({"network": "tu-hf-hub:someone/model"}, "field 'network'"),
        ({"network": "../x"}, "field 'network'"),
        ({"subpixel": True}, "'subpixel' is true; that needs decoder unet with 3 or 4 steps"),
        ({"halved": True}, "'halved' is true; expected false without 'subpixel' and 'detail'"),
        ({"bands": 0}, "field 'bands' is 0; expected a whole number from 1 to 64"),
        ({"dates": 3}, "field 'dates' is 3"),
        ({"temporal": "never"}, "field 'temporal' is 'never'; expected one of early, late, siamese"),
        ({"temporal": "siamese", "dates": 1}, "field 'temporal' is 'siamese'"),
        ({"temporal": "late", "dates": 1}, "field 'temporal' is 'late'; expected 'early' with a single date"),
        ({"temporal": "siamese", "network": "tsmu"}, "field 'temporal' is 'siamese'"),
        ({"decoder_channels": [1, 2]}, "field 'decoder_channels'"),
        ({"decoder_channels": [10**9, 1, 1, 1, 1]}, "field 'decoder_channels'"),
        ({"decoder_channels": [1.5, 1, 1, 1, 1]}, "field 'decoder_channels'"),
        ({"stem_stride": 4}, "field 'stem_stride' is 4"),
        ({"dropout": 1.0}, "field 'dropout' is 1.0"),
        ({"detail": -1}, "field 'detail' is -1"),
        ({"activation": "relu"}, "unknown field 'activation'"),
    ],
)
def test_every_fault_names_its_field(changes, message):
    with pytest.raises(ModelError, match=f"card.json: .*{message}"):
        NetworkSpec.from_json({**NetworkSpec().to_json(), **changes}, "card.json")


def test_a_network_of_an_older_version_has_no_detail():
    stored = {name: value for name, value in NetworkSpec().to_json().items() if name != "detail"}
    assert NetworkSpec.from_json(stored).detail == 0


def test_not_even_an_object():
    with pytest.raises(ModelError, match="expected a JSON object"):
        NetworkSpec.from_json([1])
