"""A map by our command line beside Deepness's way of making one, each its own process, start included."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from landslide_mapper.vocabulary import ANYWHERE
from scripts.bench.material import BANDS, OVERLAP, REGION, TILE_SIZE, noise_pair
from scripts.bench.result import Result
from scripts.paths import ROOT

if TYPE_CHECKING:
    from landslide_mapper.nn.networks.network import MultiRegionNetwork

SIZE, FULL_SIZE = 1408, 4096
ROUNDS = 2
UNTRAINED = {"network": "resnet18", "decoder_channels": (128, 64, 32), "stem_stride": 1}
STARTERS = {"Lite0": 0.5, "Lite2 with detail": 10.0}
"""Trained networks, and the pixel sizes in metres that their starters are for."""
AIM = 2.0


def measure(folder: Path, full: bool) -> list[Result]:
    """Both in turn, several times, so that what else runs on the machine meets both; the quickest of each."""
    size = FULL_SIZE if full else SIZE
    _, post = noise_pair(folder, size)
    results = []
    for name, network, region in _networks():
        model, graph = _models(folder, network, region)
        ours = ["-m", "landslide_mapper", "map", "--model", str(model), "--post", str(post)]
        ours += [
            "--region",
            region,
            "--threshold",
            "0.999",
            "--clouds",
            "none",
            "--output",
            str(folder / "o.gpkg"),
        ]
        theirs = ["-m", "scripts.bench.peers_loop", str(graph), str(post), str(TILE_SIZE), str(OVERLAP)]
        _spent(ours)  # the runtime is measured and remembered
        pairs = [(_spent(ours), _spent(theirs)) for _ in range(ROUNDS)]
        details = {"pairs": pairs, "size": size}
        for number, kind in enumerate(("wall time", "processor time")):
            own, other = (min(one[number] for one in side) for side in zip(*pairs))
            row = f"{name}: {kind} of Deepness / ours ({own:.1f} s)"
            results.append(Result(row, other / own, AIM, at_least=True, details=details))
    return results


def _networks() -> Iterator[tuple[str, MultiRegionNetwork, str]]:
    """Names, networks and their regions; trained ones where there are, as half precision depends on that."""
    import torch

    from landslide_mapper.jobs.starters import starter_for
    from landslide_mapper.nn.networks.network import MultiRegionNetwork
    from landslide_mapper.nn.networks.spec import NetworkSpec
    from landslide_mapper.nn.networks.weights import load_network

    torch.manual_seed(0)
    spec = NetworkSpec(bands=BANDS, dates=1, **UNTRAINED)  # type: ignore[arg-type]
    network = MultiRegionNetwork(spec, [REGION], mean=[128.0] * BANDS, std=[74.0] * BANDS)
    yield "resnet18 at full resolution", network.eval(), REGION
    for name, gsd_m in STARTERS.items():
        yield name, load_network(starter_for(gsd_m)).network.eval(), ANYWHERE


def _models(folder: Path, network: MultiRegionNetwork, region: str) -> tuple[Path, Path]:
    """The same network as a model of ours and as one ONNX file."""
    from landslide_mapper.nn.networks.onnx_graph import network_graph
    from landslide_mapper.nn.networks.weights import save_version

    name = network.spec.network
    model = folder / f"{name}.lsmodel"
    save_version(model, network, {}, {}, tile_size=TILE_SIZE, overlap=OVERLAP, gsd_m=10.0)
    graph = folder / f"{name}.onnx"
    graph.write_bytes(network_graph(network, region, TILE_SIZE, TILE_SIZE))
    return model, graph


def _spent(words: list[str]) -> tuple[float, float]:
    """Wall time and processor time of a Python program."""
    before, started = processor_time(), time.perf_counter()
    # Who installs a plugin has its modules compiled, as libraries are.
    given = {name: one for name, one in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *words]
    done = subprocess.run(command, cwd=ROOT, env=given, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return time.perf_counter() - started, processor_time() - before


def processor_time() -> float:
    """Seconds of all processes that this one has started and that have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
