"""How the starter does on regions that it has not seen: trained anew without each of them in turn.

usage: ./build.sh bench unseen [--data DIR] [--regions REGION ...] [--epochs N] [--seeds N ...] [--split ...]
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts.bench.training import run
from scripts.paths import PLUGIN, ROOT
from scripts.starter import STARTERS


def main(arguments: list[str]) -> int:
    """Print a table and write bench_output/unseen.json."""
    recipe = STARTERS["ten"]
    parser = argparse.ArgumentParser(prog="./build.sh bench unseen", description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--regions", nargs="+", default=list(recipe["regions"]))
    parser.add_argument("--epochs", type=int, default=recipe["epochs"])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument(
        "--split", default="validation", help="of the scenes to score: validation, or test once"
    )
    options = parser.parse_args(arguments)
    found: list[dict[str, Any]] = []
    print(f"{'left out':<16}{'seed':>6}{'IoU':>8}{'95 %':>16}{'scenes':>8}")
    for region in options.regions:
        for seed in options.seeds:
            with tempfile.TemporaryDirectory(prefix="landslide_mapper_bench_") as folder:
                figures = left_out(region, seed, options, Path(folder))
            found.append({"region": region, "seed": seed, **figures})
            low, high = figures["iou_ci95"]
            print(
                f"{region:<16}{seed:>6}{figures['iou']:>8.3f}{f'{low:.3f} - {high:.3f}':>16}"
                f"{figures['scenes']:>8}",
                flush=True,
            )
    target = ROOT / "bench_output" / "unseen.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(found, indent=1), encoding="utf-8")
    print(f"Written to {target}", file=sys.stderr)
    return 0


def left_out(region: str, seed: int, options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """Figures of one region by a starter that was trained without it."""
    recipe = STARTERS["ten"]
    run(
        *("scripts.starter", "ten", "--without", region, "--output", folder, "--data", options.data),
        *("--seed", seed, "--epochs", options.epochs),
    )
    listed = json.loads((options.data / recipe["list"]).read_text(encoding="utf-8"))
    own = [absolute(scene, options.data) for scene in listed["scenes"] if scene["region"] == region]
    scenes, report = folder / "scenes.json", folder / "report.json"
    scenes.write_text(json.dumps({"scenes": own}), encoding="utf-8")
    shutil.unpack_archive(folder / f"{recipe['name']}.zip", folder)
    model = folder / f"{recipe['name']}.lsmodel"
    run(
        *(PLUGIN, "evaluate", "--model", model, "--scenes", scenes, "--report", report),
        *("--split", options.split, "--region", "anywhere"),
    )
    figures: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["overall"]
    return figures


def absolute(scene: dict[str, Any], data: Path) -> dict[str, Any]:
    """A scene of a list whose paths do not depend on where the list is."""
    files = ("pre", "post", "labels", "labelled_area")
    return {**scene, **{name: str(data.resolve() / scene[name]) for name in files if scene.get(name)}}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
