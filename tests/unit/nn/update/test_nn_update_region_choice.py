"""Training and updating leave behind what tells regions, without any old data."""

from __future__ import annotations

import numpy as np

from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.region_choice.evidence_file import read_evidence


def test_training_and_update_keep_what_the_classifier_needs(toy) -> None:
    before = read_evidence(ModelFolder(toy.model).version())
    assert before.regions == ("forest",)
    assert before.held_out.any()
    assert not before.held_out.all()
    toy.update(publish_anyway=True, strategy="feature-extraction", epochs=1)
    after = read_evidence(ModelFolder(toy.model).version())
    assert after.regions == ("forest", "desert")
    assert np.array_equal(after.of("forest")[0], before.of("forest")[0])
    assert len(after.of("desert")[0])
