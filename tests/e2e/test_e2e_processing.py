"""Every job through `qgis_process`: real QGIS, the installed zip, a real worker and real torch."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr

from landslide_mapper.cli.main import main
from landslide_mapper.model.folder import ModelFolder
from scripts.simulate import SimulatedScene
from tests.same_files import differences, rows_of

Algorithm = Callable[..., str]


@pytest.fixture
def algorithm(profiles: Path) -> Algorithm:
    """Runs one algorithm of the plugin and gives what QGIS printed."""
    # Debian's wrapper of that name passes an option that the program does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.fail("qgis_process is not installed; ./build.sh test installs QGIS")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
        "LANDSLIDE_MAPPER_PYTHON": sys.executable,
        "OMP_WAIT_POLICY": "PASSIVE",
    }

    def run(name: str, **parameters: object) -> str:
        words = [f"{key}={value}" for key, value in parameters.items()]
        known = name if name.endswith(".model3") else f"landslide_mapper:{name}"
        command = [program, "run", known, "--", *words]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240)
        text = done.stdout + done.stderr
        assert done.returncode == 0, text
        return text

    return run


@pytest.fixture(scope="session")
def reviewed(scene: SimulatedScene, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scene's landslides as candidates, the first half of them accepted."""
    path = tmp_path_factory.mktemp("reviewed") / "reviewed.gpkg"
    gdal.VectorTranslate(
        str(path),
        str(scene.landslides),
        layerName="landslides",
        SQLStatement="SELECT *, iif(fid % 2, 'accepted', 'candidate') AS status FROM landslides",
        SQLDialect="SQLITE",
    )
    return path


@pytest.mark.parametrize("suffix", ["png", "pdf", "svg"])
def test_export_map(
    algorithm: Algorithm, scene: SimulatedScene, reviewed: Path, tmp_path: Path, suffix: str
) -> None:
    output, data = tmp_path / "Karte für alle" / f"map.{suffix}", tmp_path / "inventory.geojson"
    algorithm(
        "export_map",
        INPUT=reviewed,
        BACKGROUND=scene.post,
        TITLE="Rutschungen 土砂崩れ",
        DPI=60,
        DATA=data,
        OUTPUT=output,
    )
    accepted = len(json.loads(data.read_text(encoding="utf-8"))["features"])
    assert accepted == (ogr.Open(str(reviewed)).GetLayer(0).GetFeatureCount() + 1) // 2
    start = output.read_bytes()[:400]
    assert {"png": b"PNG", "pdf": b"%PDF", "svg": b"<svg"}[suffix] in start
    if suffix == "png":
        picture = gdal.Open(str(output)).ReadAsArray()[:3].reshape(3, -1)
        assert picture.std(axis=1).min() > 20, "there is an image on the paper"
        assert (picture.min(axis=0) == 255).mean() > 0.2, "and there is paper around it"


def rename_region(scenes: Path, region: str) -> Path:
    """A copy of a scene list whose scenes are of another region."""
    content = json.loads(scenes.read_text(encoding="utf-8"))
    for scene in content["scenes"]:
        scene["region"] = region
    copy = scenes.with_name(f"scenes-{region}.json")
    copy.write_text(json.dumps(content), encoding="utf-8")
    return copy


def weights_of(model: Path) -> dict[str, bytes]:
    """The weights of a model's version in use, by name of the file."""
    folder = ModelFolder(model).version().folder
    found = {path.name: path.read_bytes() for path in folder.rglob("*.safetensors")}
    assert found
    return found


def command(*words: object) -> None:
    """Run a command, with torch in this process; it must work."""
    assert main([str(word) for word in words]) == 0


def test_a_batch_and_a_saved_model_make_what_the_command_line_makes(
    algorithm: Algorithm, in_qgis: Callable[..., dict[str, Any]], scene: SimulatedScene, tmp_path: Path
) -> None:
    """Processing's windows in the desktop; then the model that was saved there, by `qgis_process`."""
    pair = {"POST": str(scene.post), "PRE": str(scene.pre), "MODEL": "change"}
    batch, model = tmp_path / "batch", tmp_path / "chain.model3"
    rows = [{**pair, "THRESHOLD": x, "OUTPUT": str(batch / f"{x}.gpkg")} for x in (0.5, 0.8)]
    found = in_qgis("processing_tools", rows=json.dumps(rows), model=model)
    assert found["has_icon"]
    assert found["valid"], found["problems"]
    assert found["steps"] == ["check_pair", "decide", "export", "export_map", "map", "polygonize"]
    chained = tmp_path / "chained"
    files = {
        "candidates": "map.gpkg",
        "outlines": "outlines.gpkg",
        "inventory": "slides.csv",
        "print": "map.pdf",
    }
    made = {name: chained / files[called] for called, name in found["outputs"].items()}
    algorithm(str(model), post=scene.post, pre=scene.pre, threshold=0.8, **made)
    ours = tmp_path / "command line"
    rasters = ("--post", scene.post, "--pre", scene.pre, "--model", "change")
    counts = []
    for x in (0.5, 0.8):
        command("map", *rasters, "--threshold", x, "--output", ours / f"{x}.gpkg")
        counts.append(len(rows_of(ours / f"{x}.gpkg")["landslides"]))
    assert differences(batch, ours) == []
    assert counts[0] != counts[1]
    outlines = rows_of(chained / "outlines.gpkg")["landslides"]
    assert outlines == rows_of(ours / "0.8.gpkg")["landslides"]
    assert len((chained / "slides.csv").read_text(encoding="utf-8").splitlines()) == 1 + len(outlines)
    assert (chained / "map.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.timeout(1200)  # a dozen processes one after the other
def test_train_map_evaluate_update(algorithm: Algorithm, scene: SimulatedScene, tmp_path: Path) -> None:
    model, report = tmp_path / "neu.lsmodel", tmp_path / "report.json"
    encoder = tmp_path / "encoder.safetensors"
    algorithm("pretrain", RASTERS=scene.post, NETWORK="mobilenet_v2", EPOCHS=1, OUTPUT=encoder)
    algorithm("train", SCENES=scene.scenes, MODEL=model, START_FROM=encoder, EPOCHS=1)
    card = ModelFolder(model).version().card
    assert ModelFolder(model).version().spec.network == "mobilenet_v2"
    assert card["started_from"]["encoder_weights"] == encoder.name
    assert ModelFolder(model).current_version == 1

    candidates, probability = tmp_path / "landslides.gpkg", tmp_path / "probability.tif"
    algorithm(
        "map",
        MODEL=model,
        POST=scene.post,
        PRE=scene.pre,
        THRESHOLD=0.02,
        OUTPUT=candidates,
        PROBABILITY=probability,
    )
    opened = ogr.Open(str(candidates))
    assert opened.GetLayerByName("landslides") is not None
    assert probability.is_file()

    algorithm("evaluate", MODEL=model, SCENES=scene.scenes, REPORT=report)
    assert json.loads(report.read_text(encoding="utf-8"))["overall"]["scenes"] == 1
    places = tmp_path / "places.gpkg"
    algorithm("suggest", MODEL=model, POST=scene.post, PRE=scene.pre, COUNT=4, OUTPUT=places)

    boxes = tmp_path / "boxes.gpkg"
    algorithm("detect", MODEL=model, POST=scene.post, PRE=scene.pre, THRESHOLD=0.02, OUTPUT=boxes)

    # The command line computes here, without a worker.
    ours = tmp_path / "command line"
    rasters = ("--model", model, "--post", scene.post, "--pre", scene.pre)
    files = ("--output", ours / candidates.name, "--probability", ours / probability.name)
    command("map", *rasters, "--threshold", 0.02, *files)
    command("evaluate", "--model", model, "--scenes", scene.scenes, "--report", ours / report.name)
    command("suggest", *rasters, "--count", 4, "--output", ours / places.name)
    command("detect", *rasters, "--threshold", 0.02, "--output", ours / boxes.name)
    theirs = tmp_path / "processing"
    theirs.mkdir()
    for path in (candidates, probability, report, places, boxes):
        shutil.copy(path, theirs)
    assert differences(theirs, ours) == []
    same = tmp_path / "gleich.lsmodel"
    command("train", "--scenes", scene.scenes, "--model", same, "--start-from", encoder, "--epochs", 1)
    assert weights_of(same) == weights_of(model)

    algorithm(
        "update",
        MODEL=model,
        REGION="andes",
        SCENES=rename_region(scene.scenes, "andes"),
        STRATEGY="feature-extraction",
        PUBLISH_ANYWAY="true",
        EPOCHS=1,
    )
    updated = ModelFolder(model)
    assert updated.current_version == 2
    assert "andes" in {region.id for region in updated.version().spec.regions}
