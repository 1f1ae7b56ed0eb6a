"""The algorithms as steps of a model: outputs feed later steps, also after the model was saved and opened."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingModelAlgorithm

from landslide_mapper.cli.main import main
from landslide_mapper.processing.provider import LandslideMapperProvider
from tests.model_chain import outputs, save
from tests.same_files import content_of, rows_of
from tests.unit.change.land import NAMES, pair, write


@pytest.fixture
def registry(qgis_app):
    """The algorithms of QGIS and ours where models look for them."""
    registry = QgsApplication.processingRegistry()
    added = [LandslideMapperProvider()]
    if registry.providerById("native") is None:
        added.append(QgsNativeAlgorithms())
    for provider in added:
        assert registry.addProvider(provider)
    yield registry
    for provider in added:
        registry.removeProvider(provider)


@pytest.fixture
def model(registry, tmp_path):
    opened = QgsProcessingModelAlgorithm()
    assert opened.fromFile(str(save(tmp_path / "chain.model3")))
    return opened


@pytest.fixture
def rasters(tmp_path):
    post, pre = pair()
    return [write(tmp_path / f"{name}.tif", one, NAMES) for name, one in (("post", post), ("pre", pre))]


def test_every_step_takes_what_the_step_before_made(model):
    good, problems = model.validate()
    assert good, problems
    assert not model.flags() & model.Flag.FlagHideFromModeler
    assert set(outputs(model)) == {"candidates", "outlines", "inventory", "print"}


def test_a_saved_model_makes_what_the_command_line_makes(model, rasters, qgis_new_project, tmp_path):
    post, pre = rasters
    files = {"candidates": "candidates.gpkg", "outlines": "outlines.gpkg"}
    files |= {"inventory": "inventory.geojson", "print": "map.png"}
    made = {name: str(tmp_path / files[called]) for called, name in outputs(model).items()}
    given = {"post": str(post), "pre": str(pre), "threshold": 0.7}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, good = model.run({**given, **made}, context, feedback)
    assert good, feedback.textLog()
    assert set(results["CHILD_RESULTS"]) == {
        "check_pair",
        "map",
        "polygonize",
        "export",
        "export_map",
        "decide",
    }
    assert results["CHILD_RESULTS"]["check_pair"]["OK"] is True
    assert all(Path(path).stat().st_size for path in made.values())

    theirs = tmp_path / "command line"
    pairs = ["--post", post, "--pre", pre, "--probability", theirs / "p.tif"]
    command(["map", "--model", "change", *pairs, "--output", theirs / "candidates.gpkg"])
    command(
        [
            "polygonize",
            "--probability",
            theirs / "p.tif",
            "--threshold",
            0.7,
            "--output",
            theirs / "outlines.gpkg",
        ]
    )
    every = ["--status", "accepted", "candidate", "--title", "Storm"]
    command(
        ["export", "--inventory", theirs / "outlines.gpkg", *every, "--output", theirs / "inventory.geojson"]
    )
    for name in ("candidates.gpkg", "outlines.gpkg"):
        assert rows_of(tmp_path / name) == rows_of(theirs / name)
    assert content_of(tmp_path / "inventory.geojson") == content_of(theirs / "inventory.geojson")
    assert len(json.loads(content_of(tmp_path / "inventory.geojson"))["features"]) > 2


def test_a_pair_that_cannot_be_mapped_ends_the_model_there(
    model, rasters, write_raster, qgis_new_project, tmp_path
):
    given = {"post": str(rasters[0]), "pre": str(write_raster("far.tif", epsg=32633)), "threshold": 0.7}
    kept = {
        one.name(): str(tmp_path / f"{n}.gpkg")
        for n, one in enumerate(model.destinationParameterDefinitions())
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, _ = model.run({**given, **kept}, context, feedback)
    assert results["CHILD_RESULTS"]["check_pair"]["OK"] is False, feedback.textLog()
    assert "map" not in results["CHILD_RESULTS"]
    assert not list(tmp_path.glob("*.gpkg"))


def command(words):
    """Run a command that must work."""
    assert main([str(word) for word in words]) == 0
