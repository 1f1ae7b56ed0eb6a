"""Checked reading of JSON."""

from __future__ import annotations

import pytest

from landslide_mapper import json_fields
from landslide_mapper.errors import ModelError, ScenesError
from landslide_mapper.json_fields import Fields, read_json


@pytest.fixture
def fields() -> Fields:
    return Fields(
        {"count": 3, "flag": True, "share": 0.5, "name": "a", "list": [1, 2.5], "in": {"x": 1}}, "file.json"
    )


def test_values_are_read(fields):
    assert fields.integer("count", 1, 3) == 3
    assert fields.boolean("flag") is True
    assert fields.number("share", 0, 1) == 0.5
    assert fields.text("name") == "a"
    assert fields.choice("name", ("a", "b")) == "a"
    assert fields.numbers("list", 2) == (1.0, 2.5)
    assert fields.fields("in").integer("x", 0, 9) == 1
    assert fields.integer("absent", 0, 9, default=7) == 7


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (
            lambda f: f.integer("absent", 1, 3),
            "file.json: field 'absent' is missing; expected a whole number from 1",
        ),
        (lambda f: f.integer("count", 4, 9), "field 'count' is 3; expected a whole number from 4 to 9"),
        (lambda f: f.integer("flag", 0, 9), "field 'flag' is True"),
        (lambda f: f.number("name", 0, 1), "field 'name' is 'a'; expected a number"),
        (lambda f: f.boolean("count"), "expected true or false"),
        (lambda f: f.text("count"), "expected a text"),
        (lambda f: f.text("name", "[0-9]+", "digits"), "expected digits"),
        (lambda f: f.choice("name", ("b",)), "expected one of b"),
        (lambda f: f.numbers("list", 3), "expected a list of 3 numbers"),
        (lambda f: f.fields("count"), "expected a JSON object"),
        (lambda f: f.items("list", 5), r"list\[0\]: expected a JSON object"),
        (lambda f: f.items("list", 1), "expected a list of 1 to 1 objects"),
        (lambda f: f.only(("count",)), "unknown field 'flag'"),
    ],
)
def test_every_fault_names_its_field(fields, read, message):
    with pytest.raises(ModelError, match=message):
        read(fields)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 10**400], ids=["nan", "inf", "long"])
def test_numbers_must_be_finite(value):
    with pytest.raises(ModelError, match="expected a number"):
        Fields({"x": value}, "f").number("x", 0, float("inf"))


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"a": ', "\x00", "[" * 100_000])
def test_damaged_file(tmp_path, content):
    path = tmp_path / "model.json"
    path.write_text(content)
    with pytest.raises(ModelError, match=r"model\.json"):
        read_json(path)


def test_missing_and_binary_and_huge_file(tmp_path, monkeypatch):
    path = tmp_path / "scenes.json"
    with pytest.raises(ScenesError, match="missing"):
        read_json(path, ScenesError)
    path.write_bytes(b"\xff\xfe\x80")
    with pytest.raises(ModelError, match="not valid JSON"):
        read_json(path)
    monkeypatch.setattr(json_fields, "MAX_JSON_BYTES", 2)
    with pytest.raises(ModelError, match="larger than"):
        read_json(path)
