"""./build.sh bench: runs benchmarks, prints a table and writes bench_output/bench.json."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from scripts.bench import (
    accuracy,
    change,
    first_cells,
    gui,
    loop,
    map_ratio,
    memory,
    review,
    soak,
    threshold,
    training,
    two_clicks,
)
from scripts.bench.result import Result
from scripts.paths import ROOT

QUICK = ("map", "first", "gui", "threshold", "review", "memory")
ALL = (
    *QUICK,
    "isolation",
    "soak",
    "accuracy",
    "clicks",
    "change",
    "cluster",
    "loop",
    "cache",
    "peers",
    "start",
    "train",
)
EXPERIMENTS = ("tsmu", "region_choice", "unseen", "networks", "compression", "detection")
"""Have options and output of their own: `./build.sh bench tsmu --help`."""
SHORT_TRAINING_MIN = 3.0
SEEDS = ((0,), (0, 1, 2))
"""Of accuracy; the second with --full."""


def main() -> int:
    """Run what was asked for; 1 when a limit was missed."""
    if sys.argv[1:2] and sys.argv[1] in EXPERIMENTS:
        experiment = importlib.import_module(f"scripts.bench.{sys.argv[1]}")
        return int(experiment.main(sys.argv[2:]))
    options = parse()
    results: list[Result] = []
    for name in options.names or QUICK:
        print(f"running {name}", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(prefix="landslide_mapper_bench_", dir=options.scratch) as folder:
            found = benchmarks(options)[name](Path(folder))
        for result in found:
            print(result.row(), flush=True)
        results += found
    write(results, ROOT / "bench_output" / "bench.json")
    return 0 if all(result.passed for result in results) else 1


def parse() -> argparse.Namespace:
    """The command line."""
    more = f"Experiments with options of their own, named alone: {', '.join(EXPERIMENTS)}."
    parser = argparse.ArgumentParser(prog="./build.sh bench", description=__doc__, epilog=more)
    default = f"default: {', '.join(QUICK)}"
    parser.add_argument("names", nargs="*", metavar="name", help=f"{', '.join(ALL)}; {default}")
    parser.add_argument(
        "--full",
        action="store_true",
        help="memory, cache, peers, accuracy: the large ones as well, which take hours",
    )
    parser.add_argument("--scenes", type=Path, help="train: scene list with raster labels and image chips")
    parser.add_argument("--minutes", type=float, default=SHORT_TRAINING_MIN, help="train: time for each")
    splits = "train, accuracy: split to score; test only once, when nothing is changed any more"
    parser.add_argument("--split", default="validation", choices=("validation", "test"), help=splits)
    parser.add_argument("--seed", type=int, default=0, help="train: seed of both")
    parser.add_argument("--seeds", type=int, nargs="+", help="accuracy: default 0, with --full 0 1 2")
    parser.add_argument("--scratch", type=Path, help="folder for large temporary files")
    options = parser.parse_args()
    for name in set(options.names) - set(ALL):
        parser.error(f"there is no benchmark {name!r}; there are {', '.join((*ALL, *EXPERIMENTS))}")
    if "train" in options.names and options.scenes is None:
        parser.error("train needs --scenes SCENES.json")
    return options


def benchmarks(options: argparse.Namespace) -> dict[str, Callable[[Path], list[Result]]]:
    """The benchmarks by name."""
    return {
        "map": lambda folder: map_ratio.measure(folder, options.full),
        "first": lambda folder: first_cells.measure(folder, options.full),
        "isolation": lambda folder: _late("isolation", folder, options.full),
        "soak": lambda folder: soak.measure(folder, options.full),
        "gui": lambda folder: gui.measure(folder, options.full),
        "review": lambda folder: review.measure(folder, options.full),
        "threshold": lambda folder: threshold.measure(folder, options.full),
        "memory": lambda folder: memory.measure(folder, options.full),
        "accuracy": lambda folder: [*_accuracy(folder, options), *two_clicks.measure(folder, options.full)],
        "clicks": lambda folder: two_clicks.measure(folder, options.full),
        "change": lambda folder: change.measure(folder, options.full),
        "cluster": lambda folder: _late("cluster", folder),
        "loop": lambda folder: loop.measure(folder, options.full),
        "cache": lambda folder: _late("tsmu_cache", folder, options.full),
        "peers": lambda folder: _late("peers", folder, options.full),
        "start": lambda folder: _late("start", folder, options.full),
        "train": lambda folder: training.measure(
            folder, options.scenes.resolve(), options.minutes, options.split, options.seed
        ),
    }


def _accuracy(folder: Path, options: argparse.Namespace) -> list[Result]:
    from scripts.bench import knowledge  # as for `_late`

    data = accuracy.data_folder()
    setting = knowledge.Setting(
        folder, data, options.split, options.seeds or SEEDS[options.full], options.full
    )
    return [*accuracy.measure(folder, options.full), *knowledge.measure(setting)]


def _late(name: str, *arguments: Path | bool) -> list[Result]:
    """Measure by a module imported only now: torch here would count in the other benchmarks' memory."""
    found: list[Result] = importlib.import_module(f"scripts.bench.{name}").measure(*arguments)
    return found


def write(results: list[Result], path: Path) -> None:
    """Keep everything that was measured."""
    path.parent.mkdir(exist_ok=True)
    machine = {"cpus": os.cpu_count(), "system": platform.platform(), "python": platform.python_version()}
    rows = [{**asdict(result), "passed": result.passed} for result in results]
    path.write_text(
        json.dumps({"machine": machine, "results": rows}, indent=1, default=str), encoding="utf-8"
    )
    print(f"\nWritten to {path}")


if __name__ == "__main__":
    sys.exit(main())
