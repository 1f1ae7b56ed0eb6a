"""What an algorithm writes is what the command of the same job writes, for all that is deterministic.

Those that need a network are compared in tests/e2e/test_e2e_processing.py, with a real worker.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from landslide_mapper.cli.main import main
from tests.same_files import differences
from tests.unit.accuracy.land import polygons
from tests.unit.change.land import NAMES, pair, write
from tests.unit.clouds import scenes
from tests.unit.jobs.test_jobs_terrain import dem, slope_to_the_east

SLIDES = [(0, 0, 400, 100), (100, 300, 100, 400)]


@pytest.fixture(scope="module")
def material(tmp_path_factory):
    """Rasters, a probability, elevations and inventories, by name."""
    folder = tmp_path_factory.mktemp("material")
    post, pre = pair()
    found = {
        "post": write(folder / "post.tif", post, NAMES),
        "pre": write(folder / "pre.tif", pre, NAMES),
        "cloudy": folder / "cloudy.tif",
        "probability": folder / "p.tif",
        "dem": dem(folder / "dem.tif", slope_to_the_east),
        "slides": folder / "slides.gpkg",
        "area": polygons(folder / "area.gpkg", [(0, 0, 600, 800)]),
        "truth": polygons(folder / "truth.gpkg", [(0, 0, 300, 100), (400, 400, 50, 50)]),
    }
    polygons(found["slides"], SLIDES, status=["accepted", "candidate"], name=["a", "b"])
    scenes.write(found["cloudy"], scenes.digits(scenes.scene().stack(scenes.RGB)), scenes.RGB)
    words = ["--post", found["post"], "--pre", found["pre"], "--probability", found["probability"]]
    assert main(["map", "--model", "change", *map(str, words), "--output", str(folder / "map.gpkg")]) == 0
    return found


# Algorithm, what it and its command are given, and what both write. Words in braces are material.
CASES = {
    "map": (
        {"MODEL": "change", "POST": "{post}", "PRE": "{pre}", "INDEX": "red", "MIN_AREA": 500},
        {"OUTPUT": "map.gpkg", "PROBABILITY": "p.tif", "MASKS": "masks.gpkg"},
    ),
    "detect": (
        {"MODEL": "change", "POST": "{post}", "PRE": "{pre}", "INDEX": "red", "MIN_AREA": 500},
        {"OUTPUT": "boxes.gpkg"},
    ),
    "polygonize": ({"PROBABILITY": "{probability}", "THRESHOLD": 0.7}, {"OUTPUT": "outlines.gpkg"}),
    "clouds": ({"RASTER": "{cloudy}"}, {"OUTPUT": "mask.tif", "POLYGONS": "mask.gpkg"}),
    "sample": ({"INVENTORY": "{slides}", "MAPPED_AREA": "{area}", "SEED": 3}, {"OUTPUT": "points.gpkg"}),
    "terrain": ({"INVENTORY": "{slides}", "DEM": "{dem}"}, {"OUTPUT": "terrain.gpkg"}),
    "accuracy": (
        {"INVENTORY": "{slides}", "TRUTH": "{truth}", "AREA": "{area}", "TITLE": "Storm"},
        {"REPORT": "accuracy.html", "JSON": "accuracy.json"},
    ),
    "export": (
        {"INPUT": "{slides}", "STATUSES": ["accepted", "candidate"], "TITLE": "Storm", "CRS": "EPSG:32654"},
        {"OUTPUT": "inventory.geojson"},
    ),
}
WORDS = {("export", "INPUT"): "--inventory", ("export", "STATUSES"): "--status"}


@pytest.mark.parametrize("name", CASES)
def test_processing_writes_what_the_command_line_writes(run, material, qgis_new_project, tmp_path, name):
    given, made = CASES[name]
    known = {word: str(path) for word, path in material.items()}
    given = {key: one.format(**known) if isinstance(one, str) else one for key, one in given.items()}
    folders = [tmp_path / "processing", tmp_path / "command line"]
    outputs = [{key: str(folder / file) for key, file in made.items()} for folder in folders]
    results, said = run(name, {**given, **outputs[0]})
    assert results, said
    words = [name]
    for key, value in {**given, **outputs[1]}.items():
        words.append(WORDS.get((name, key), f"--{key.lower().replace('_', '-')}"))
        words += map(str, value if isinstance(value, list) else [value])
    assert main(words) == 0
    assert {path.name for path in folders[1].iterdir()} >= set(made.values())
    assert differences(*folders) == []


def test_a_check_is_the_same_report(run, material, qgis_new_project, capsys):
    results, said = run("check_pair", {"POST": str(material["post"]), "PRE": str(material["pre"])})
    assert results, said
    assert main(["check", "--post", str(material["post"]), "--pre", str(material["pre"])]) == 0
    assert json.loads(results["JSON"]) == json.loads(capsys.readouterr().out)


def test_what_differs_is_seen(material, tmp_path):
    """The comparison itself: a row, a byte, a file too many."""
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        polygons(folder / "a.gpkg", SLIDES, name=["a", "b"])
        Path(folder, "b.txt").write_text("same")
    assert differences(one, other) == []
    (other / "b.txt").write_text("other")
    (other / "c.txt").write_text("more")
    (other / "a.gpkg").unlink()
    polygons(other / "a.gpkg", SLIDES, name=["a", "c"])
    assert differences(one, other) == ["a.gpkg: landslides", "b.txt differs", "c.txt is in one folder only"]
