"""The dock asks for every option of a job that it offers, or there is a reason why not."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path

import pytest

import landslide_mapper
from landslide_mapper.jobs.options import ALL

GUI = Path(landslide_mapper.__file__).parent / "gui"
PLACES = {
    "map": "mapping",
    "polygonize": "mapping",
    "train": "training",
    "compress": "training",
    "search-decoder": "training",
    "suggest": "labelling",
    "update": "training",
    "export": "export",
    "accuracy": "accuracy",
    "sample": "accuracy",
}
"""Where the dock makes each job; it has no page that evaluates a model: every update does."""
NOT_ASKED = {
    ("map", "overwrite"): "every map gets a new name",
    ("map", "index"): "the bands propose it; Processing and the command line ask",
    ("polygonize", "overwrite"): "every outline gets a new name",
    ("update", "report"): "the page shows it, and the event keeps it",
    ("suggest", "output"): "the event keeps the places",
    ("export", "layer"): "the layer is one already",
    ("accuracy", "json"): "programs ask Processing or the command line",
    ("sample", "output"): "the event keeps the points",
    ("sample", "mapped_area"): "the event knows it",
}


def said_in(folder: Path) -> set[str]:
    """Names of all keyword arguments and of all texts in the modules of a room."""
    found: set[str] = set()
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg:
                found.add(node.arg)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


@pytest.mark.parametrize("name", sorted(PLACES))
def test_every_option_has_a_field(name: str) -> None:
    said = said_in(GUI / PLACES[name])
    missing = [one.name for one in fields(ALL[name].job) if one.name not in said]
    positional = {"probability", "output", "threshold", "min_area_m2"} if name == "polygonize" else set()
    assert sorted(set(missing) - positional) == sorted(field for job, field in NOT_ASKED if job == name)
