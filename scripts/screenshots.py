"""Takes the pictures in docs/screenshots/: a simulated scene is mapped, and every page is shown in QGIS."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts.demo import SEED, SIZE, command
from scripts.display import virtual_display
from scripts.paths import ROOT
from scripts.qgis_session import plugins_folder
from scripts.qgis_task import run_driver
from scripts.simulate import SimulatedScene, simulate_scene
from scripts.small_pictures import shrink
from scripts.stage import link

DRIVER = ROOT / "tests" / "e2e" / "drivers" / "screenshots.py"
PICTURES = ROOT / "docs" / "screenshots"
MINUTES = 3.0
TIMEOUT_S = 600


def main() -> int:
    """Take the pictures; 1 when a text does not fit its widget."""
    parser = argparse.ArgumentParser(prog="./build.sh screenshots", description=__doc__)
    parser.add_argument("--model", type=Path, help="a model to map with; without one, one is trained")
    parser.add_argument("--output", type=Path, default=PICTURES, help="where the pictures go")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="storm_") as parent:
        folder = Path(parent)
        scene = simulate_scene(folder / "simulated", SEED, SIZE)
        model = options.model.resolve() if options.model else train(scene, folder / "storms.lsmodel")
        found = take(folder, task(scene, model, options.output.resolve()))
    for name in found["taken"]:
        shrink(options.output / f"{name}.png")
    print("\n".join(found["faults"]), file=sys.stderr)
    print(f"{len(found['taken'])} pictures in {options.output}")
    return 1 if found["faults"] else 0


def train(scene: SimulatedScene, model: Path) -> Path:
    """A model that has learned the simulated scene for a few minutes."""
    command("train", "--scenes", scene.scenes, "--model", model, "--max-minutes", MINUTES, "--seed", 0)
    return model


def task(scene: SimulatedScene, model: Path, pictures: Path, threshold: float = 0.5) -> dict[str, Any]:
    """What the driver needs to know."""
    return {
        "pre": str(scene.pre),
        "post": str(scene.post),
        "landslides": str(scene.landslides),
        "training": str(scene.areas["train"]),
        "validation": str(scene.areas["validation"]),
        "model": str(model),
        "pictures": str(pictures),
        "threshold": threshold,
    }


def take(folder: Path, work: dict[str, Any]) -> dict[str, Any]:
    """Run the driver in a QGIS with a profile of its own, on a display of its own."""
    profiles, results = folder / "profile", folder / "results"
    link(plugins_folder(profiles))
    results.mkdir()
    with virtual_display() as environment:
        return run_driver(profiles, DRIVER, {**work, "results": str(results)}, environment, TIMEOUT_S)


if __name__ == "__main__":
    sys.exit(main())
