"""The reader of models meets anything: it reads a model, or says what is wrong by one ModelError."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.errors import ModelError
from landslide_mapper.model.folder import CARD_FILE, MODEL_FILE, ModelFolder
from tests.unit.jobs.fake_backend import publish_model

SETTINGS = settings(max_examples=150, deadline=None)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
VALUES = st.recursive(
    PLAIN,
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=8), one, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, bytes]:
    """The descriptions of a model, as they should be."""
    folder = publish_model(tmp_path_factory.mktemp("model") / "m.lsmodel", "alps", "andes")
    paths = (folder / MODEL_FILE, ModelFolder(folder).version().folder / CARD_FILE)
    return {path: path.read_bytes() for path in paths}


def read(files: dict[Path, bytes], changed: Path, content: bytes) -> None:
    """Read the model with one file changed, in every way that a job does."""
    for path, whole in files.items():
        path.write_bytes(content if path == changed else whole)
    with suppress(ModelError):
        model = ModelFolder(next(iter(files)).parent)
        json.dumps(model.describe())
        model.version().spec.region("alps")


@pytest.mark.fault("damaged file")
@given(data=st.data())
@SETTINGS
def test_any_bytes_in_a_description(files: dict[Path, bytes], data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(files)))
    whole = files[path]
    begin = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(begin, len(whole)))
    read(files, path, whole[:begin] + data.draw(st.binary(max_size=30)) + whole[end:])


@pytest.mark.fault("damaged file")
@given(data=st.data())
@SETTINGS
def test_any_value_in_any_field(files: dict[Path, bytes], data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(files)))
    content = json.loads(files[path])
    place: Any = content
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        inner = place[key]
        if not isinstance(inner, (dict, list)) or not inner or data.draw(st.booleans()):
            break
        place = inner
    if data.draw(st.booleans()):
        place[key] = data.draw(VALUES)
    else:
        del place[key]
    read(files, path, json.dumps(content).encode())
