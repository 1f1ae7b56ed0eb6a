"""Networks side by side: each trained on the same chips for as long, scored on the same validation chips.

usage: ./build.sh bench networks --pretrain [...]   (what an encoder may start from: bench/pretraining.py)
       ./build.sh bench networks [--epochs N] [--seeds N ...] [--only NAME ...] [--data DIR] [--output DIR]

Every design has the default encoder with its ImageNet weights; tsmu and rau have encoders of their own and
start from random ones. Test chips are not opened. CPU minutes are those of the training process.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean
from typing import Any

from landslide_mapper.vocabulary import DECODERS
from scripts.bench import pretraining
from scripts.bench.peers import processor_time
from scripts.bench.training import run
from scripts.imagenet import imagenet_weights
from scripts.paths import PLUGIN, ROOT

OWN = ("tsmu", "rau")
ENCODER = "tu-tf_efficientnet_lite2"
WITH_ATTENTION = "unet + scse"
LOSSES = {
    "unet, iou": "iou",
    "unet, focal_iou": "focal_iou",
    "unet, tversky": "tversky",
    "unet, lovasz": "lovasz",
}
COMPUTED = "unet + grey, edges, blurred"
SCALES = "unet, several scales"
NAMES = (*DECODERS, WITH_ATTENTION, *OWN, *LOSSES, COMPUTED, SCALES)
TILE = 512
"""Side of the tile that is timed."""


def main(arguments: list[str]) -> int:
    """Print a table and write networks.json."""
    if "--pretrain" in arguments:
        return pretraining.main([one for one in arguments if one != "--pretrain"])
    parser = argparse.ArgumentParser(prog="./build.sh bench networks", description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--only", nargs="+", default=list(NAMES), choices=NAMES)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--output", type=Path, default=ROOT / "bench_output")
    options = parser.parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    found: list[dict[str, Any]] = []
    print("| network | IoU | 95 % of the first seed | parameters | CPU min | s per tile |")
    print("|---|---|---|---|---|---|")
    for name in options.only:
        runs = [_one(name, seed, options) for seed in options.seeds]
        found += runs
        print(_row(name, runs), flush=True)
        target = options.output / "networks.json"
        target.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0


def _one(name: str, seed: int, options: argparse.Namespace) -> dict[str, Any]:
    """Train one network and score it."""
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_bench_") as folder:
        scenes, model = options.data / "scenes_l4s_regions.json", Path(folder) / "n.lsmodel"
        report = Path(folder) / "report.json"
        before = processor_time()
        run(
            *(PLUGIN, "train", "--scenes", scenes, "--model", model, "--epochs", options.epochs),
            *("--seed", seed, "--device", "cpu", *_choices(name)),
        )
        minutes = (processor_time() - before) / 60
        run(
            *(PLUGIN, "evaluate", "--model", model, "--scenes", scenes, "--report", report),
            *("--split", "validation", "--device", "cpu"),
        )
        overall = json.loads(report.read_text(encoding="utf-8"))["overall"]
        return {
            "network": name,
            "seed": seed,
            "iou": overall["iou"],
            "iou_ci95": overall["iou_ci95"],
            "parameters": _parameters(model),
            "cpu_minutes": minutes,
            "tile_s": _seconds_per_tile(model),
        }


def _choices(name: str) -> list[object]:
    """Options of a training."""
    if name in OWN:
        return ["--network", name, "--start-from", "none"]
    usual: list[object] = [
        *("--network", ENCODER, "--encoder-weights", imagenet_weights("lite2")),
    ]
    if name == WITH_ATTENTION:
        return [*usual, "--attention", "scse"]
    if name == COMPUTED:
        return [*usual, "--derived", "grey", "edges", "blurred"]
    if name == SCALES:
        return [*usual, "--multi-scale"]
    if name in LOSSES:
        return [*usual, "--loss", LOSSES[name]]
    return [*usual, "--decoder", name]


def _parameters(model: Path) -> int:
    """Of the encoder and one decoder."""
    from landslide_mapper.nn.networks.network import ENCODER as SHARED
    from landslide_mapper.nn.networks.network import decoder_part
    from landslide_mapper.nn.networks.weights import load_network

    network = load_network(model).network
    return network.parameter_counts(SHARED, decoder_part(network.regions[0]))["trainable"]


def _seconds_per_tile(model: Path) -> float:
    """Processor time of one thread, the best of five: a busy machine makes it hardly longer."""
    import torch

    from landslide_mapper.nn.networks.weights import load_network

    torch.set_num_threads(1)
    network = load_network(model).network.eval()
    layers = {layer.name: torch.rand(1, layer.bands, TILE, TILE) for layer in network.spec.layers}
    valid = torch.ones(1, TILE, TILE, dtype=torch.bool)
    taken = []
    with torch.inference_mode():
        for _ in range(5):
            began = time.process_time()
            network(layers, valid, network.regions[0])
            taken.append(time.process_time() - began)
    return min(taken)


def _row(name: str, runs: list[dict[str, Any]]) -> str:
    iou = mean(one["iou"] for one in runs)
    low, high = runs[0]["iou_ci95"]
    cells = (
        f"{iou:.3f}",
        f"{low:.3f} to {high:.3f}",
        f"{runs[0]['parameters'] / 1e6:.2f} million",
        f"{mean(one['cpu_minutes'] for one in runs):.1f}",
        f"{mean(one['tile_s'] for one in runs):.2f}",
    )
    return f"| {name} | {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
