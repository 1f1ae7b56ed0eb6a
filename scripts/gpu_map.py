"""Where the time of a large map goes, beside bare reading, writing and forward passes of the same scene.

    python3 -m scripts.gpu_map scene FOLDER --side 20000
    python3 -m scripts.gpu_map model FOLDER --model ONE_DATE.lsmodel
    python3 -m scripts.gpu_map forwards FOLDER --model FOLDER/pair.lsmodel --device cuda
    python3 -m scripts.gpu_map map FOLDER --model FOLDER/pair.lsmodel --device cuda

`scene` and `map` need GDAL, the others torch; each adds its figures to FOLDER/map.json. `model` makes one of
two dates that answers as a starter does. The engine of `map` is found as the command line finds it
(LANDSLIDE_MAPPER_PYTHON). Stages run beside one another in threads: their
seconds add up to more than the map's.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

Json = dict[str, Any]
STRIP, PERIOD, TILE, OVERLAP = 512, 2048, 512, 64


def main() -> int:
    """Run one of the parts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("part", choices=list(PARTS))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--side", type=int, default=20000, help="pixels of the scene")
    parser.add_argument("--model", type=Path, help="a model of two dates with three bands")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--seconds", type=float, default=20.0, help="most of each kind of forward pass")
    parser.add_argument("--blocks", action="store_true", help="no bare forward passes, only whole blocks")
    parser.add_argument("--most", type=float, default=600.0, help="seconds after which a map is given up")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    began = time.perf_counter()
    figures = PARTS[options.part](options)
    figures["seconds"] = round(time.perf_counter() - began, 2)
    kept = options.folder / "map.json"
    report: Json = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}
    report.setdefault(options.part, []).append(figures)
    kept.write_text(json.dumps(report, indent=1), encoding="utf-8")
    print(json.dumps({options.part: figures}, indent=1), flush=True)
    return 0


def _scene(options: argparse.Namespace) -> Json:
    """Write a pair: land cover with grain, and spots that are bright after the event only."""
    names = {"pre": 0, "post": 1}
    writers = [threading.Thread(target=_write, args=(options, name, post)) for name, post in names.items()]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    return {"side": options.side, "MB": {one: _path(options, one).stat().st_size // 10**6 for one in names}}


def _path(options: argparse.Namespace, name: str) -> Path:
    return Path(options.folder) / f"{name}-{options.side}.tif"


def _write(options: argparse.Namespace, name: str, post: int) -> None:
    from osgeo import gdal, osr

    gdal.UseExceptions()
    side, rng = options.side, np.random.default_rng(5)
    hills = rng.normal(0, 1, (PERIOD // 128, PERIOD // 128)).repeat(128, 0).repeat(128, 1)
    for axis in (0, 1):
        hills = sum(np.roll(hills, shift, axis) for shift in range(-64, 64, 8)) / 16
    green = np.array([58.0, 74.0, 52.0])[:, None, None]
    land = green + 9 * hills + rng.normal(0, 3, (3, PERIOD, PERIOD))
    if post:
        land += rng.normal(0, 2, land.shape)
        for row, col in rng.integers(0, PERIOD - 60, (40, 2)):
            high, wide = rng.integers(8, 60, 2)
            land[:, row : row + high, col : col + wide] += np.array([92.0, 61.0, 48.0])[:, None, None]
    across = -(-side // PERIOD)
    period = np.tile(np.clip(land, 1, 255).astype(np.uint8), (1, 1, across))[..., :side]
    tiled = [
        "TILED=YES",
        "COMPRESS=DEFLATE",
        "ZLEVEL=1",
        "PREDICTOR=2",
        "INTERLEAVE=PIXEL",
        "BIGTIFF=IF_SAFER",
    ]
    data = gdal.GetDriverByName("GTiff").Create(
        str(_path(options, name)), side, side, 3, gdal.GDT_Byte, [*tiled, f"NUM_THREADS={os.cpu_count()}"]
    )
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32645)
    data.SetProjection(crs.ExportToWkt())
    data.SetGeoTransform((400000, 10, 0, 3200000, 0, -10))
    for row in range(0, side, STRIP):
        high = min(STRIP, side - row)
        strip = np.ascontiguousarray(period[:, row % PERIOD : row % PERIOD + high])
        data.WriteRaster(0, row, side, high, strip.tobytes())
    data.FlushCache()
    for number in range(1, 4):
        data.GetRasterBand(number).SetColorInterpretation(gdal.GCI_RedBand + number - 1)
    del data


class _Stages:
    """Seconds by the clock and of the processor, by stage; each stage runs in one thread at a time."""

    def __init__(self) -> None:
        self.figures: Json = {}
        self._lock = threading.Lock()

    def watch(self, owner: Any, name: str, stage: str | None = None) -> None:
        """Count the time of a method or function."""
        run, label = getattr(owner, name), stage or name

        @functools.wraps(run)
        def timed(*args: Any, **kwargs: Any) -> Any:
            wall, own = time.perf_counter(), time.thread_time()
            try:
                return run(*args, **kwargs)
            finally:
                self._add(label, time.perf_counter() - wall, time.thread_time() - own)

        setattr(owner, name, timed)

    def _add(self, label: str, wall: float, own: float) -> None:
        with self._lock:
            one = self.figures.setdefault(label, {"calls": 0, "wall": 0.0, "cpu": 0.0})
            one["calls"] += 1
            one["wall"] = round(one["wall"] + wall, 4)
            one["cpu"] = round(one["cpu"] + own, 4)


def _map(options: argparse.Namespace) -> Json:
    """The map of the pair, in this process with the engine in its own, as the command line makes it."""
    from landslide_mapper.cli.console import ConsoleProgress
    from landslide_mapper.errors import Canceled
    from landslide_mapper.jobs import map as job_of_map
    from landslide_mapper.jobs.spec import MapJob
    from landslide_mapper.worker.client import WorkerBackend

    stages = _watched()
    folder = options.folder / f"map-{options.side}"
    folder.mkdir(exist_ok=True)
    job = MapJob(
        model=options.model,
        post=_path(options, "post"),
        pre=_path(options, "pre"),
        output=folder / "map.gpkg",
        probability=folder / "map.tif",
        device=options.device,
        clouds="none",
    )
    progress, report, used = ConsoleProgress(), None, os.times()
    alarm = threading.Timer(options.most, functools.partial(setattr, progress, "canceling", True))
    alarm.daemon = True
    alarm.start()
    with WorkerBackend() as backend, contextlib.suppress(Canceled):
        began = time.perf_counter()
        backend.describe()
        started = time.perf_counter()
        report = job_of_map.run_map(job, backend, progress)
    done = os.times()
    alarm.cancel()
    return {
        "side": options.side,
        "engine's start, s": round(started - began, 2),
        "map, s": report and report.seconds,
        "device": report and report.device,
        "candidates": report and report.candidates,
        "processor, s": round(done.user + done.system - used.user - used.system, 2),
        "stages": dict(sorted(stages.figures.items(), key=lambda one: -one[1]["wall"])),
        "bare": _bare(options, folder / "map.tif") if report else None,
    }


def _watched() -> _Stages:
    from landslide_mapper.inventory.candidates import CandidateWriter
    from landslide_mapper.jobs import map as job_of_map
    from landslide_mapper.jobs.map_journal import CellJournal
    from landslide_mapper.jobs.map_source import NetworkSource
    from landslide_mapper.jobs.prediction import Delivery
    from landslide_mapper.raster.coverage import CoverageWriter
    from landslide_mapper.raster.mosaic import Mosaic
    from landslide_mapper.raster.scene import Scene
    from landslide_mapper.raster.writer import ProbabilityWriter
    from landslide_mapper.worker.client import WorkerBackend
    from landslide_mapper.worker.exchange import Exchange

    stages = _Stages()
    for owner, names in (
        (Scene, ("read",)),
        (WorkerBackend, ("load", "predict", "_ask")),
        (Exchange, ("put", "get")),
        (Delivery, ("deliver",)),
        (Mosaic, ("add",)),
        (CellJournal, ("add",)),
        (ProbabilityWriter, ("write", "finish")),
        (CoverageWriter, ("write", "parts")),
        (NetworkSource, ("open", "prepare", "write")),
        (CandidateWriter, ("write", "finish")),
    ):
        for name in names:
            stages.watch(owner, name, f"{owner.__name__}.{name}")
    for name in ("look_at", "_write_candidates", "map_identity", "mapped_parts", "_check_valid"):
        stages.watch(job_of_map, name)
    return stages


def _bare(options: argparse.Namespace, probability: Path) -> Json:
    """Read the pair once, in strips, and write a probability again, in one thread each."""
    from osgeo import gdal

    from landslide_mapper.raster.grid import Grid
    from landslide_mapper.raster.writer import ProbabilityWriter
    from landslide_mapper.tiling import CELL, Window

    found: Json = {}
    began = time.perf_counter()
    for name in ("post", "pre"):
        data = gdal.Open(str(_path(options, name)))
        for row in range(0, data.RasterYSize, STRIP):
            data.ReadRaster(0, row, data.RasterXSize, min(STRIP, data.RasterYSize - row))
    found["reading, s"] = round(time.perf_counter() - began, 2)
    data = gdal.Open(str(probability))
    values, writing = data.GetRasterBand(1).ReadAsArray(), time.perf_counter()
    with ProbabilityWriter(probability.with_name("again.tif"), Grid.from_dataset(data)) as writer:
        for row in range(0, len(values), CELL):
            strip = values[row : row + CELL]
            writer.write(Window(0, row, values.shape[1], len(strip)), strip)
        writer.finish()
    found["writing, s"] = round(time.perf_counter() - writing, 2)
    return found


def _model(options: argparse.Namespace) -> Json:
    """A model of two dates from one of one date: it sees the second one, and gives it no weight."""
    import torch

    from landslide_mapper.nn.networks.network import MultiRegionNetwork
    from landslide_mapper.nn.networks.weights import load_network, save_version

    loaded = load_network(options.model)
    old, spec = loaded.network, loaded.version.spec
    two = replace(old.spec, dates=2)
    pair = MultiRegionNetwork(two, old.regions, mean=old.mean.tolist(), std=old.std.tolist())
    weights = pair.state_dict()
    for name, weight in old.state_dict().items():
        wanted = torch.zeros_like(weights[name])
        wanted[tuple(slice(size) for size in weight.shape)] = weight
        weights[name] = wanted
    pair.load_state_dict(weights)
    path = options.folder / "pair.lsmodel"
    save_version(
        path, pair.eval(), {}, {one.id: one.threshold for one in spec.regions},
        tile_size=spec.tile_size, overlap=spec.overlap, gsd_m=spec.input.gsd_m, images=spec.input.images,
        normalization=spec.input.normalization,
    )  # fmt: skip
    return {"model": path.name}


def _forwards(options: argparse.Namespace) -> Json:
    """Bare forward passes of the tiles of a map, one by one as the product computes, and its own blocks."""
    import torch

    from landslide_mapper.nn.backend.local import LocalBackend
    from landslide_mapper.nn.inference.tile_predictor import TilePredictor
    from landslide_mapper.nn.networks.device import choose_device
    from landslide_mapper.nn.networks.precision import agrees, half_copy
    from landslide_mapper.nn.networks.weights import load_network
    from landslide_mapper.tiling import TileGrid

    device = choose_device(options.device)
    grid = TileGrid.for_scene(options.side, options.side, TILE, OVERLAP, 32)
    said: list[str] = []
    loaded = load_network(options.model)
    region = loaded.version.spec.regions[0].id
    runner = TilePredictor(loaded.network, region, device, said.append)
    found: Json = {"tiles": grid.count, "as": str(runner), "said": said}

    def finish() -> None:
        if device.type == "cuda":
            torch.cuda.synchronize()

    def timed(one: Callable[[], object], tiles: int) -> float:
        """Seconds for all tiles of the map."""
        one()
        finish()
        began, count = time.perf_counter(), 0
        while count < grid.count and time.perf_counter() - began < options.seconds:
            one()
            count += tiles
            if count % 64 < tiles:
                finish()
        finish()
        return round((time.perf_counter() - began) / count * grid.count, 2)

    def passing(batch: int) -> Callable[[], object]:
        shape = (batch, runner.network.spec.channels, TILE, TILE)
        x = torch.randn(shape, device=device).contiguous(memory_format=torch.channels_last)

        def one() -> object:
            with torch.inference_mode(), runner._autocast():
                logits = runner.network.decode(runner.network.features(x), region)
                return torch.sigmoid(logits.float()[:, 0])

        return one

    if not options.blocks:
        found["one by one, s"] = timed(passing(1), 1)
    if device.type == "cuda" and not options.blocks:
        found["eight at a time, s"] = timed(passing(8), 8)
        found["as a graph, s"] = _as_graph(passing(1), timed)
        network = load_network(options.model).network.to(device)
        for dtype in (torch.bfloat16, torch.float16):
            found[f"{dtype} agrees"] = agrees(network, half_copy(network, dtype), region, dtype)
            with torch.autocast("cuda", dtype=dtype):
                found[f"{dtype}, one by one, s"] = timed(passing(1), 1)
    backend = LocalBackend()
    info = backend.load(options.model, region, options.device)
    block = next(grid.blocks(2))
    pixels = _block_pixels(info.layers, grid.read_window(block))
    per_block = timed(lambda: backend.predict(info.handle, grid, block, pixels), block.tiles)
    found["by blocks in one process, s"] = per_block
    return found


def _as_graph(one: Callable[[], object], timed: Callable[[Callable[[], object], int], float]) -> Any:
    import torch

    try:
        aside = torch.cuda.Stream()
        with torch.cuda.stream(aside):
            for _ in range(3):
                one()
        torch.cuda.current_stream().wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            one()
        return timed(graph.replay, 1)
    except RuntimeError as error:
        return str(error)[:200]


def _block_pixels(layers: Any, window: Any) -> Any:
    from landslide_mapper.backend import BlockInput

    rng = np.random.default_rng(0)
    shape = (window.height, window.width)
    images = {one.name: rng.integers(1, 255, (one.bands, *shape), dtype=np.uint8) for one in layers}
    return BlockInput(images, np.ones(shape, np.bool_))


PARTS: dict[str, Callable[[argparse.Namespace], Json]] = {
    "scene": _scene, "model": _model, "forwards": _forwards, "map": _map,
}  # fmt: skip

if __name__ == "__main__":
    sys.exit(main())
