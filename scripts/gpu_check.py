"""What the networks really do on an NVIDIA GPU: tests and measurements, as report.txt and report.json.

    python3 -m scripts.gpu_check --out FOLDER [--only tests training inference cuts memory repeat worker]

Needs the checkout, torch, segmentation_models_pytorch and pytest, but neither GDAL nor QGIS, and some four
minutes. Data are made up: landslides are bare ground that was not bare before. Every part is written as soon
as it is there, and a later run with other parts adds to the report in the same folder.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.backend import Json, Report, TrainRequest, UpdateRequest
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.inference.tile_predictor import TilePredictor
from landslide_mapper.nn.networks.device import fast_dtype
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.training.trainer import train
from landslide_mapper.nn.update.algorithm import update
from landslide_mapper.tiling import FINE_STEPS, Block
from landslide_mapper.worker.client import WorkerBackend
from scripts.gpu_material import (
    CPU,
    CUDA,
    MIB,
    NETWORKS,
    PRECISIONS,
    REGIONS,
    Ballast,
    Tiles,
    made_up_scene,
    never,
    patch_store,
    precision,
    request_for,
    runner_for,
    some,
    tiles,
    whole_map,
)
from scripts.paths import ROOT

MODES = ("as it is", "cudnn.deterministic", "deterministic algorithms")


def main() -> int:
    """Run the parts that are asked for; 1 when a test failed or a part could not be finished."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="+", choices=list(PARTS), default=list(PARTS))
    options = parser.parse_args()
    if not torch.cuda.is_available():
        print("There is no CUDA device here.", file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    options.out.mkdir(parents=True, exist_ok=True)
    work = options.out / "work"
    kept = options.out / "report.json"
    report: Json = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}
    report["machine"] = _machine()
    ok = True
    for part in options.only:
        began = time.monotonic()
        try:
            report[part] = PARTS[part](work)
        except (LandslideMapperError, RuntimeError, AssertionError) as error:
            report[part] = {"failed": f"{type(error).__name__}: {error}"}
        torch.cuda.empty_cache()
        ok = ok and "failed" not in report[part]
        report[part]["seconds"] = round(time.monotonic() - began, 1)
        _write(report, options.out)
        print(_text(part, report[part]), flush=True)
    return 0 if ok else 1


def _machine() -> Json:
    found = torch.cuda.get_device_properties(CUDA)
    return {
        "gpu": found.name,
        "gpu_mib": found.total_memory // MIB,
        "capability": f"{found.major}.{found.minor}",
        "python": sys.version.split()[0],
        "torch": str(torch.__version__),
        "cudnn": torch.backends.cudnn.version(),  # type: ignore[no-untyped-call]
        "cpu_threads": torch.get_num_threads(),
        "gpu_precision": str(fast_dtype(CUDA)),
        "cpu_precision": str(fast_dtype(CPU)),
    }


def _write(report: Json, folder: Path) -> None:
    (folder / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    text = "\n\n".join(_text(part, figures) for part, figures in report.items())
    (folder / "report.txt").write_text(text + "\n", encoding="utf-8")


def _text(part: str, figures: Json) -> str:
    lines = [f"== {part}"]
    for name, one in figures.items():
        lines.append(f"{name}: {json.dumps(one) if isinstance(one, (dict, list)) else one}")
    return "\n".join(lines)


def _tests(work: Path) -> Json:
    found: Json = {}
    parallel = ["-n", "8"] if importlib.util.find_spec("xdist") else []
    for name, options in {
        "gpu": ["-m", "gpu"],
        "all others": ["-m", "not gpu and not slow", *parallel],
    }.items():
        command = [sys.executable, "-m", "pytest", "tests/unit/nn", "-q", "--tb=short", *options]
        done = subprocess.run(
            [*command, "-p", "no:pytest_qgis", "-p", "no:cacheprovider"],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        lines = done.stdout.splitlines()
        (work.parent / f"tests {name}.log".replace(" ", "-")).write_text(done.stdout, encoding="utf-8")
        found[name] = lines[-1] if lines else done.stderr[-500:]
        found[f"{name}, not passed"] = [one for one in lines if one.startswith(("FAILED", "ERROR"))]
        if done.returncode:
            found["failed"] = "see the logs"
    return found


def _epoch_seconds(run: Callable[[Report], object]) -> float:
    """Seconds of the quickest epoch but the first of a training."""
    times: list[float] = []

    def report(event: Json) -> None:
        if event["event"] == "epoch":
            times.append(time.perf_counter())

    run(report)
    return float(np.diff(times).min())


def _trained_in(request: TrainRequest) -> float:
    return _epoch_seconds(lambda report: train(request, report, never))


def _training(work: Path) -> Json:
    """Patches per second of initial training and updates (validation of 48 patches included)."""
    found: Json = {}
    for name in NETWORKS:
        figures: Json = {}
        # On the CPU the default network will do: the others take long.
        for device, draws, epochs in (("cuda", 512, 3), ("cpu", 64, 2))[: 2 if name == "default" else 1]:
            request = replace(request_for(work, name, device, draws=draws), epochs=epochs)
            torch.cuda.reset_peak_memory_stats()
            seconds = _trained_in(request)
            figures[f"{device} patches/s"] = round(draws / seconds, 1)
            if device == "cuda":
                figures["peak MiB"] = torch.cuda.max_memory_reserved() // MIB
                card = ModelFolder(request.model).version(1).card
                figures["iou"] = card["validation_mean_iou"]
        if name in ("default", "tsmu"):
            figures["update"] = _update(work, name)
        found[name] = figures
        print(name, figures, flush=True)
    return found


def _update(work: Path, name: str) -> Json:
    """A fast update leaves everything old as it was; then the whole TSMU."""
    model = request_for(work, name).model
    store = patch_store(work / "new", ("tropics",), 48, 24, seed=1)
    files = ModelFolder(model).version(1).card["files"]
    settings: Json = {"draws": 256, "fast": True, "fit_most": 0, "cache": "off"}
    request = UpdateRequest(store, model, "tropics", work / "update", device="cuda", epochs=3,
                            publish_anyway=True, settings=settings)  # fmt: skip
    freeze = _epoch_seconds(lambda report: update(request, report, never))
    fast = ModelFolder(model).version(2).card["files"]
    joint = replace(request, settings={"draws": 256, "skip_freeze": True})
    joined = _epoch_seconds(lambda report: update(joint, report, never))
    return {
        "freeze training, patches/s": round(256 / freeze, 1),
        "joint fine-tuning, patches/s": round(256 / joined, 1),
        "frozen files identical": all(fast[one]["sha256"] == old["sha256"] for one, old in files.items()
                                      if one.endswith(".safetensors")),
    }  # fmt: skip


def _inference(work: Path) -> Json:
    """Precision against float32 of the CPU, and speed by batch."""
    found: Json = {}
    few, many = tiles(4), tiles(16)
    for name in NETWORKS:
        model = request_for(work, name).model
        with precision(None):
            cpu = runner_for(model, CPU, "float32")
            began = time.perf_counter()
            exact = np.concatenate([cpu(*some(few, slice(k, k + 1))) for k in range(4)])
            figures: Json = {"cpu float32, tiles/s": round(4 / (time.perf_counter() - began), 2)}
        for kind in PRECISIONS:
            runner = runner_for(model, CUDA, kind)
            figures[kind] = _compared(runner(*few), exact)
        torch.backends.cudnn.allow_tf32 = True
        runner = runner_for(model, CUDA, "float32")
        figures["float32 with TF32, which the product forbids"] = _compared(runner(*few), exact)
        torch.backends.cudnn.allow_tf32 = False
        backend = LocalBackend()
        figures["as the product runs it"] = backend.load(model, REGIONS[0], "auto", 1).device
        backend.close()
        figures["by batch"] = {batch: _speed(model, batch, many) for batch in (1, 4, 8, 16)}
        found[name] = figures
        print(name, figures, flush=True)
    return found


def _compared(steps: NDArray[np.int32], exact: NDArray[np.int32]) -> Json:
    difference = np.abs(steps - exact) / FINE_STEPS
    half = FINE_STEPS / 2
    return {
        "largest": round(float(difference.max()), 5),
        "99.9 %": round(float(np.quantile(difference, 0.999)), 5),
        "same at 0.5": round(float(((steps >= half) == (exact >= half)).mean()), 6),
    }


def _speed(model: Path, batch: int, tiles: Tiles) -> Json:
    """Tiles a second from and to the CPU's memory, and GPU memory while running and after a rest."""
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    runner = runner_for(model, CUDA, "bfloat16", batch=batch)
    runner(*some(tiles, slice(batch)))
    best = float("inf")
    for _ in range(2):
        began = time.perf_counter()
        runner(*tiles)
        best = min(best, time.perf_counter() - began)
    peak = torch.cuda.max_memory_reserved()
    torch.cuda.empty_cache()
    return {
        "tiles/s": round(len(tiles[1]) / best, 1),
        "peak MiB": peak // MIB,
        "resting MiB": torch.cuda.memory_reserved() // MIB,
    }


def _cuts(work: Path) -> Json:
    """Whether blocks of one, two and all tiles a side give the same bytes."""
    scene, found = made_up_scene(), dict[str, Any]()
    for name in NETWORKS:
        for kind in PRECISIONS if name == "default" else ("bfloat16",):
            runner = runner_for(request_for(work, name).model, CUDA, kind)
            whole = whole_map(runner, scene, 9)
            same = {side: bool(np.array_equal(whole_map(runner, scene, side), whole)) for side in (1, 2, 9)}
            found[f"{name}, {kind}"] = same
    return found


def _memory(work: Path) -> Json:
    """Map and train while the card fills up at the first, second and a later batch."""
    found: Json = {}
    scene, model = made_up_scene(), request_for(work, "default").model
    expected = whole_map(runner_for(model, CUDA, "bfloat16", batch=8), scene, 9)
    for batch in (1, 2):
        for rest in (1000, 250, 0):
            messages: list[str] = []
            ballast = Ballast()
            check = ballast.at(batch, rest * MIB)
            with precision(torch.bfloat16):
                runner = TilePredictor(
                    load_network(model, 1).network, REGIONS[0], CUDA, messages.append, batch=8
                )
                sums = whole_map(runner, scene, 9, check)
            difference = np.abs(sums.astype(np.int64) - expected) / scene[0].scale / FINE_STEPS
            found[f"map, full at batch {batch} but for {rest} MiB"] = {
                "end": f"{runner}, batch {runner.batch}",
                "largest difference": round(float(difference.max()), 5),
                "said": messages,
            }
            del runner
            ballast.empty()
    for step, rest in ((1, 1500), (2, 700), (9, 700), (9, 0)):
        found[f"training, full at step {step} but for {rest} MiB"] = _train_full(work, step, rest)
    return found


def _train_full(work: Path, step: int, rest: int) -> Json:
    request = request_for(work, f"full-{step}-{rest}", draws=128, batch=32)
    ballast, log = Ballast(), list[str]()
    try:
        card = train(
            request, lambda event: log.append(event.get("message", "")), ballast.at(step, rest * MIB)
        )
        end = f"batch {card['training']['batch']}, IoU {card['validation_mean_iou']}"
    except (LandslideMapperError, RuntimeError) as error:
        end = f"{type(error).__name__}: {str(error)[:200]}"
    ballast.empty()
    return {"end": end, "said": [one for one in log[1:] if one]}


def _repeat(work: Path) -> Json:
    """Whether the same seed gives the same weights: as the product trains, and with what torch can force."""
    found: Json = {}
    for name in ("default", "tsmu"):
        for mode in MODES:
            torch.backends.cudnn.deterministic = mode != "as it is"
            torch.use_deterministic_algorithms(mode == "deterministic algorithms", warn_only=True)
            weights, seconds = [], []
            with warnings.catch_warnings(record=True) as said:
                warnings.simplefilter("always")
                for turn in (1, 2):
                    request = request_for(work, name, draws=128)
                    place = work / "repeat" / f"{name}-{mode}-{turn}"
                    request = replace(request, model=place / "a.lsmodel", work=place / "work", epochs=2)
                    seconds.append(_trained_in(request))
                    weights.append(load_network(request.model).network.state_dict())
            differing = [one for one, value in weights[0].items() if not torch.equal(value, weights[1][one])]
            alerts = sorted({str(one.message)[:110] for one in said if "determinis" in str(one.message)})
            found[f"{name}, {mode}"] = {
                "differing": f"{len(differing)} of {len(weights[0])}",
                "patches/s": round(128 / min(seconds), 1),
                "alerts": alerts,
            }
            print(name, mode, found[f"{name}, {mode}"], flush=True)
    torch.use_deterministic_algorithms(False)
    torch.backends.cudnn.deterministic = False
    return found


def _worker(work: Path) -> Json:
    """The isolated process: the same bytes as here, seconds, and memory when it rests and when it ended."""
    (grid, pixels), model = made_up_scene(), request_for(work, "default").model
    block = Block(0, grid.rows.count, 0, grid.columns.count)
    torch.cuda.empty_cache()
    free, found = torch.cuda.mem_get_info()[0], dict[str, Any]()
    with WorkerBackend(sys.executable) as worker:
        began = time.perf_counter()
        info = worker.load(model, REGIONS[0], "auto", 1)
        found["device"], found["load, s"] = info.device, round(time.perf_counter() - began, 2)
        for turn in ("first", "second"):
            began = time.perf_counter()
            sums = worker.predict(info.handle, grid, block, pixels)
            found[f"{turn} map, s"] = round(time.perf_counter() - began, 2)
        found["working MiB"] = (free - torch.cuda.mem_get_info()[0]) // MIB
        time.sleep(7)
        found["resting MiB"] = (free - torch.cuda.mem_get_info()[0]) // MIB
    found["ended MiB"] = (free - torch.cuda.mem_get_info()[0]) // MIB
    local = LocalBackend()
    here = local.predict(local.load(model, REGIONS[0], "auto", 1).handle, grid, block, pixels)
    found["same bytes as in this process"] = bool(np.array_equal(sums, here))
    return found


PARTS: dict[str, Callable[[Path], Json]] = {
    "tests": _tests,
    "training": _training,
    "inference": _inference,
    "cuts": _cuts,
    "memory": _memory,
    "repeat": _repeat,
    "worker": _worker,
}

if __name__ == "__main__":
    sys.exit(main())
