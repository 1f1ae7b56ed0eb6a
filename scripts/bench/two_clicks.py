"""From two rasters in a new profile to polygons on the canvas: clicks and seconds, without an engine."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.bench.result import Result
from scripts.display import virtual_display
from scripts.paths import ROOT
from scripts.qgis_session import plugins_folder
from scripts.qgis_task import run_driver
from scripts.simulate import SimulatedScene, simulate_scene
from scripts.stage import stage

DRIVER = ROOT / "tests" / "e2e" / "drivers" / "two_clicks.py"
SIZE = 1000
LIMIT_S, CLICKS = 10.0, 2
NO_ENGINE = {"LANDSLIDE_MAPPER_PYTHON": "/no/python"}
TIMEOUT_S = 200


def measure(folder: Path, full: bool) -> list[Result]:
    """Let a scripted user click in a QGIS that was never used before."""
    scene = simulate_scene(folder / "scene", seed=10, size=SIZE)
    profiles = folder / "profile"
    stage(plugins_folder(profiles))
    with virtual_display() as environment:
        found = look(profiles, scene, folder, environment)
    name = f"two rasters to polygons on the canvas, {SIZE:,} x {SIZE:,}"
    return [
        Result(f"{name}: clicks", len(found["clicks"]), CLICKS, details=found),
        Result(f"{name}: from the second click on", found["seconds"], LIMIT_S, "s"),
        Result(f"{name}: from the first click on", found["seconds_from_first_click"], LIMIT_S, "s"),
    ]


def look(
    profiles: Path, scene: SimulatedScene, pictures: Path, environment: Mapping[str, str]
) -> dict[str, Any]:
    """What the scripted user saw.

    Args:
        profiles: folder of a profile with the plugin, otherwise new.
        scene: to load.
        pictures: folder for pictures of the window: `dock.png` before, `mapped.png` after the second click.
        environment: environment variables, a display among them.
    """
    task = {"pre": str(scene.pre), "post": str(scene.post), "results": str(pictures)}
    return run_driver(profiles, DRIVER, task, {**environment, **NO_ENGINE}, TIMEOUT_S)
