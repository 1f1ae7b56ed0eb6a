"""The main job end to end: map the change without a model, train, map, evaluate, and look at it all in QGIS.

Without a scene list it simulates a scene first. Every step is the plugin's own command line, printed as
it is run.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from osgeo import gdal

from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.tiling import NODATA
from landslide_mapper.vocabulary import CHANGE
from scripts.demo_reviews import learn_from_reviews
from scripts.display import has_display, virtual_display
from scripts.paths import PLUGIN, ROOT
from scripts.qgis_session import plugins_folder
from scripts.qgis_task import run_driver
from scripts.simulate import simulate_scene
from scripts.stage import link

SEED, SIZE = 10, 768
MINUTES = 4.0
MIN_AREA_M2 = 500
Scene = dict[str, Any]


def main() -> int:
    """Run the demo; 0 when everything, QGIS included, worked."""
    parser = argparse.ArgumentParser(prog="./build.sh demo", description=__doc__)
    parser.add_argument("scenes", type=Path, nargs="?", help="scene list; without one a scene is simulated")
    parser.add_argument("--minutes", type=float, default=MINUTES, help="training time")
    parser.add_argument("--output", type=Path, default=ROOT / "demo_output", help="folder for the results")
    options = parser.parse_args()
    output = fresh_folder(options.output.resolve())
    scenes = options.scenes or simulate(output / "simulated")
    entries = read_scenes(scenes)
    scene, model = largest_scene(entries), output / "demo.lsmodel"
    first, seconds = map_change(scene, output)
    said = f"Change between the dates, without a model: mapped in {seconds:.1f} s"
    print(said, flush=True)
    command("train", "--scenes", scenes, "--model", model, "--max-minutes", options.minutes, "--seed", 0)
    report = map_scene(scene, model, output)
    split, accuracy = evaluate(scenes, entries, model, output)
    told = [said, *accuracy, *accuracy_of_change(first, scene, entries, split)]
    if options.scenes is None:
        told += learn_from_reviews(command, scenes, scene, output, MIN_AREA_M2)
    verdict = show(report, first, model, output / "screenshot.png")
    print(summary(report, told, verdict, output, simulated=options.scenes is None))
    return 0


def fresh_folder(folder: Path) -> Path:
    """An empty folder; only what an earlier demo wrote is removed.

    Raises:
        SystemExit: when the folder holds something else.
    """
    marker = folder / ".demo"
    if folder.exists() and any(folder.iterdir()) and not marker.exists():
        raise SystemExit(f"{folder} holds files that are not the demo's; choose another --output.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    marker.touch()
    return folder


def simulate(folder: Path) -> Path:
    """Simulate the default scene and say so."""
    print(f"Simulating a scene of {SIZE} x {SIZE} pixels: made up, not an observation.", flush=True)
    return simulate_scene(folder, SEED, SIZE).scenes


def read_scenes(path: Path) -> list[Scene]:
    """The entries of a scene list, paths made absolute; the command line checks them in detail."""
    entries: list[Scene] = json.loads(path.read_text(encoding="utf-8"))["scenes"]
    keys = ("pre", "post", "labels", "labelled_area")
    return [{**e, **{k: str(path.parent / e[k]) for k in keys if e.get(k)}} for e in entries]


def largest_scene(entries: list[Scene]) -> Scene:
    """The scene to map: one with two dates before one with one, then the largest."""

    def rank(entry: Scene) -> tuple[bool, int]:
        dataset = gdal.Open(entry["post"])
        return bool(entry.get("pre")), dataset.RasterXSize * dataset.RasterYSize if dataset else 0

    return max(entries, key=rank)


def command(*arguments: object) -> str:
    """Run one command of the plugin's command line and return its standard output.

    Raises:
        SystemExit: with the command's exit status when it failed; its message is on the screen.
    """
    words = [str(argument) for argument in arguments]
    print(f"\n$ .venv/bin/python -m {PLUGIN} {shlex.join(words)}", flush=True)
    done = subprocess.run([sys.executable, "-m", PLUGIN, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise SystemExit(done.returncode)
    return done.stdout


def map_change(scene: Scene, output: Path) -> tuple[dict[str, Any], float]:
    """Map the change between the dates of one scene: the layers to show, and the seconds that it took."""
    report = layers_of(scene, output / "change.gpkg", output / "change.tif")
    started = time.monotonic()
    command("map", "--model", CHANGE, *words_of(report))
    return report, time.monotonic() - started


def map_scene(scene: Scene, model: Path, output: Path) -> dict[str, Any]:
    """Map one scene; the layers to show."""
    report = layers_of(scene, output / "landslides.gpkg", output / "probability.tif")
    command("map", "--model", model, *words_of(report), "--region", scene["region"])
    return report


def layers_of(scene: Scene, candidates: Path, probability: Path) -> dict[str, Any]:
    """The layers of a map, as the plugin's own report names them."""
    images = {"post": scene["post"], "pre": scene.get("pre")}
    return {**images, "output": str(candidates), "probability": str(probability)}


def words_of(report: dict[str, Any]) -> list[object]:
    """What the map command is told of a scene and its results."""
    pre = ["--pre", report["pre"]] if report["pre"] else []
    results = ["--output", report["output"], "--probability", report["probability"]]
    return ["--post", report["post"], *pre, *results, "--min-area", MIN_AREA_M2]


def accuracy_of_change(
    report: dict[str, Any], scene: Scene, entries: list[Scene], split: str | None
) -> list[str]:
    """A line with the IoU of the change map where the model was scored on the same images, else none."""
    if split is None:
        return []
    images = [scene["post"], scene.get("pre")]
    scored = [one for one in entries if one.get("split") == split and [one["post"], one.get("pre")] == images]
    if not scored:
        return []
    raster = open_raster(Path(report["probability"]))
    found, grid = raster.ReadAsArray(), Grid.from_dataset(raster)
    called = (found >= (NODATA - 1) // 2) & (found != NODATA)
    both = either = 0
    for entry in scored:
        area = entry.get("labelled_area")
        with LabelSource(Path(entry["labels"]), Path(area) if area else None, grid, split=split) as source:
            mask = source.mask(grid.window)
        known, truth = mask != NODATA, mask == 1
        both += int((called & truth & known).sum())
        either += int(((called | truth) & known).sum())
    iou = both / either if either else 0.0
    return [f"Accuracy of the change map there, which has learned nothing: IoU {iou:.3f}"]


def evaluate(scenes: Path, entries: list[Scene], model: Path, output: Path) -> tuple[str | None, list[str]]:
    """Score the model on the best split that there is: the split, and a line that says on which."""
    splits = {entry.get("split") for entry in entries}
    split = next((name for name in ("test", "validation") if name in splits), None)
    if split is None:
        return None, ["Accuracy: not measured; the list has no test or validation scene."]
    report = output / f"report_{split}.json"
    command("evaluate", "--model", model, "--scenes", scenes, "--report", report, "--split", split)
    figures = json.loads(report.read_text(encoding="utf-8"))["overall"]
    low, high = figures["iou_ci95"]
    # One scene says nothing about the next one.
    interval = f" (95 % interval {low:.3f} to {high:.3f})" if figures["scenes"] > 1 else ""
    line = (
        f"Accuracy of the model on the {split} scenes ({figures['scenes']}): "
        f"IoU {figures['iou']:.3f}{interval}, "
        f"precision {figures['precision']:.3f}, recall {figures['recall']:.3f}"
    )
    return split, [line]


def show(report: dict[str, Any], change: dict[str, Any], model: Path, screenshot: Path) -> dict[str, Any]:
    """Open QGIS on the results: on the user's display, to stay; else on a virtual one, for the picture."""
    pictures = {"screenshot": screenshot, "first_map": screenshot.with_name("first_map.png")}
    task = {"report": report, "change": change, "model": model, **pictures, **report}
    with ExitStack() as stack:
        profiles = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="landslide_mapper_profile_")))
        link(plugins_folder(profiles))
        stay = has_display()
        print("\nOpening QGIS on the results." + (" Close it to end the demo." if stay else ""), flush=True)
        environment = dict(os.environ) if stay else stack.enter_context(virtual_display())
        driver = ROOT / "scripts" / "demo_qgis.py"
        return run_driver(profiles, driver, {**task, "stay": stay}, environment, None if stay else 300)


def summary(
    report: dict[str, Any], told: list[str], verdict: dict[str, Any], output: Path, simulated: bool
) -> str:
    """What was done and where it is."""
    lines = [
        "",
        f"{verdict['candidates']} candidate landslides" + (" on a simulated scene" if simulated else ""),
        *told,
        f"Results are in {output}:",
        f"  {'change.gpkg':22} candidates of the change map",
        f"  {'landslides.gpkg':22} candidates of the model, an editable layer",
        f"  {'probability.tif':22} probability of landslide",
        f"  {'demo.lsmodel':22} the model; use it in the dock or with the map command",
        f"  {'first_map.png':22} QGIS after the change map",
        f"  {'screenshot.png':22} QGIS showing all of this",
        f"Mapped: {report['post']}",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
