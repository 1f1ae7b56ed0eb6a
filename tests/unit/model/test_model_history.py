"""What versions say of themselves, whoever wrote their cards."""

from __future__ import annotations

import json
from typing import Any

import pytest

from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.history import history
from tests.unit.model.test_model_archive import publish


@pytest.mark.parametrize("iou", [float("nan"), float("inf"), 10**400, -0.1, 1.5, True, "0.5", None])
def test_an_iou_that_is_none_is_left_out(tmp_path, iou: Any):
    path = publish(tmp_path / "mine.lsmodel")
    card = path / "versions" / "0001" / "card.json"
    told = {"validation": {"alps": {"iou": iou}, "andes": {"iou": 0.5}}}
    card.write_text(json.dumps({**json.loads(card.read_text()), **told}))
    (version,) = history(ModelFolder(path))
    assert version.problem == ""
    assert version.iou == {"andes": 0.5}
    assert version.mean_iou == 0.5


def test_why_a_version_cannot_be_used_can_be_said_in_any_language(tmp_path):
    path = publish(tmp_path / "mine.lsmodel")
    (path / "versions" / "0001" / "card.json").write_text("{")
    (version,) = history(ModelFolder(path))
    assert isinstance(version.problem, Message)
    assert "{" in version.problem.key
