"""The choice of a region on real scenes: the right region, and none of these for other sensors and regions.

    ./build.sh bench region_choice --data DATA [--model NAME.lsmodel] [--split validation]

DATA is a folder with scenes_l4s_regions.json, whose regions a model is trained on (one epoch: the choice does
not look at the network), and with imagery of other sensors. Prints a table; docs/region_choice.md has one.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from landslide_mapper.backend import BlockInput
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scene_samples import sample_windows
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.region_choice.classifier import RegionClassifier
from landslide_mapper.nn.region_choice.evidence_file import Evidence, read_evidence
from landslide_mapper.raster.area import load_area
from landslide_mapper.raster.scene import open_scene
from scripts.bench.region_rivals import rivals
from scripts.bench.result import Result
from scripts.bench.training import run
from scripts.paths import PLUGIN

OURS = "scenes_l4s_regions.json"
OTHERS = ("scenes_high_resolution.json", "scenes_nepal_landsat.json")
SINGLE = {
    "hokkaido_s2_pair/post.tif": None,
    "kaikoura_s2_diff/diff_69.tif": None,
    "extras/chattogram_s2_rgbn.tif": None,
    **{f"extras/slovenia_s2_{name}.tif": (4, 3, 2) for name in (
        "0_2015-08-20", "1_2015-07-31", "2_2015-09-09", "3_2015-08-30", "4_2015-07-11")},
}  # fmt: skip
"""Files and their red, green and blue bands, where these are not the first three."""
Samples = list[BlockInput]


def main(arguments: Sequence[str] | None = None) -> int:
    """Train if need be, measure, print; 1 when an aim was missed."""
    parser = argparse.ArgumentParser(
        prog="./build.sh bench region_choice",
        description=__doc__,
        formatter_class=argparse.RawTextHelpFormatter,
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--split", default="validation", choices=("validation", "test"))
    parser.add_argument("--rivals", action="store_true", help="autoencoders and encoder features too")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_region_") as folder:
        model = options.model or Path(folder) / "classifier.lsmodel"
        if options.model is None:
            run(PLUGIN, "train", "--scenes", options.data / OURS, "--model", model, "--epochs", 1)
        results = measure(model, options.data, options.split)
        if options.rivals:
            results += rivals(model, options.data / OURS, options.split)
    for result in results:
        print(result.row())
    return 0 if all(result.passed for result in results) else 1


def measure(model: Path, data: Path, split: str) -> list[Result]:
    """Shares of scenes that the classifier of a model is right about."""
    evidence = read_evidence(ModelFolder(model).version())
    classifier = RegionClassifier(evidence)
    own = listed(data / OURS, split)
    results, right, strangers = [], [], []
    for region in evidence.regions:
        answers = [classifier.choose(one)["region"] for one in own[region]]
        right += [answer == region for answer in answers]
        results.append(share(f"right region: {region}, {split}", [answer == region for answer in answers]))
        results.append(share(f"  of these called none of these: {region}", [one is None for one in answers]))
    results.append(share(f"right region: all {split} scenes", right, 0.9))
    for name, scenes in elsewhere(data).items():
        none = [classifier.choose(one)["region"] is None for one in scenes]
        strangers += none
        results.append(share(f"none of these: {name}", none))
    results.append(share("none of these: scenes of other sensors", strangers, 0.5))
    unseen = []
    for region in evidence.regions:
        rest = RegionClassifier(without(evidence, region))
        none = [rest.choose(one)["region"] is None for one in own[region]]
        unseen += none
        results.append(share(f"none of these: {region}, left out", none))
    return [*results, share("none of these: same sensor, region not seen", unseen, 0.5)]


def share(name: str, true: list[bool], limit: float | None = None) -> Result:
    """How many are true."""
    return Result(f"{name} ({len(true)})", float(np.mean(true)), limit, at_least=True)


def listed(path: Path, split: str | None) -> dict[str, list[Samples]]:
    """Samples of the scenes of a list, per region; split None: all but test scenes."""
    found: dict[str, list[Samples]] = {}
    for entry in json.loads(path.read_text(encoding="utf-8"))["scenes"]:
        if entry["split"] == split or (split is None and entry["split"] != "test"):
            found.setdefault(entry["region"], []).append(samples(path.parent / entry["post"], None))
    return found


def elsewhere(data: Path) -> dict[str, list[Samples]]:
    """Scenes of sensors and regions that the model has not seen."""
    found: dict[str, list[Samples]] = {}
    for name in OTHERS:
        found.update(listed(data / name, None))
    for name, bands in SINGLE.items():
        group = Path(name).name.split("_")[0] if name.startswith("extras") else name.split("/")[0]
        found.setdefault(group, []).append(samples(data / name, bands))
    return found


def samples(path: Path, bands: Iterable[int] | None) -> Samples:
    """What the map job would show the classifier."""
    with open_scene(path, bands=3, post_bands=None if bands is None else tuple(bands)) as scene:
        return sample_windows(scene, load_area(None, scene.work_grid), SilentProgress())


def without(evidence: Evidence, region: str) -> Evidence:
    """The evidence of a model that has never seen a region."""
    names = tuple(name for name in evidence.regions if name != region)
    keep = evidence.region != evidence.regions.index(region)
    number = np.array([names.index(evidence.regions[one]) for one in evidence.region[keep]], np.int64)
    return Evidence(
        names,
        evidence.features[keep],
        number,
        evidence.held_out[keep],
        evidence.mean,
        evidence.std,
        evidence.window,
    )


if __name__ == "__main__":
    sys.exit(main())
