"""The TSMU paper's tables on real regions: every update strategy, with each region once the new one.

    ./build.sh bench tsmu --data DATA [--seeds 0 1 2] [--side-seeds 0] [--rotations REGION ...]
        [--strategies ROW ...]

DATA is the folder with scenes_l4s_regions.json, or a scene list. The whole takes hours on two cores: every
result is kept in the work folder as soon as it is there, so that the same command goes on where it was
stopped; --max-minutes stops it in time. Then tsmu.md and tsmu.svg are written: to the work folder, or to
--docs. Figures are of validation scenes; --split test also scores the test scenes and reports those.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from landslide_mapper.errors import Canceled, LandslideMapperError
from scripts.bench.tsmu_data import HELD_OUT, SCENES, Data
from scripts.bench.tsmu_report import Experiment, write_report
from scripts.bench.tsmu_results import Key, append, read
from scripts.bench.tsmu_rows import DEFAULT_ROWS, ROWS, SIDE_ROWS
from scripts.bench.tsmu_runs import Plan, Runner
from scripts.paths import ROOT

EPOCHS, BASE_EPOCHS = 20, 60
WORK = ROOT / "bench_output" / "tsmu"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do the runs that are missing, as far as the time goes, and write the report; 1 when a run failed."""
    options = _parse(arguments)
    try:
        data = Data(options.data, options.work / "stores")
        plan = _plan(options)
        _keep_plan(options.work / "experiment.json", plan)
        wanted = _wanted(options, data)
    except (LandslideMapperError, ValueError) as error:
        print(f"bench tsmu: {error}", file=sys.stderr)
        return 2
    results = options.work / "results.jsonl"
    splits = HELD_OUT if options.split == "test" else HELD_OUT[:1]
    runner = Runner(
        plan,
        data,
        options.work,
        splits,
        options.device,
        _stopper(options.max_minutes),
        options.encoder_weights,
    )
    failed = _run_all(runner, _missing(wanted, results, splits), results)
    lines = {one: line for one, line in read(results).items() if options.split in line["scores"]}
    done = sum(one in lines for one in wanted)
    experiment = Experiment(options.split, wanted, lines, asdict(plan), _command(options))
    written = write_report(experiment, options.docs or options.work)
    state = "complete" if done == len(wanted) else "incomplete"
    print(f"{state}: {done} of {len(wanted)} runs; {written}")
    return 1 if failed else 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./build.sh bench tsmu",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help=f"folder with {SCENES}, or a scene list")
    add("--seeds", type=int, nargs="+", default=[0, 1, 2])
    add("--side-seeds", type=int, nargs="+", help=f"of {', '.join(SIDE_ROWS)}; default: as --seeds")
    add("--rotations", nargs="+", help="regions that are the new one in turn; default: all")
    add("--strategies", nargs="+", default=list(DEFAULT_ROWS), choices=list(ROWS), metavar="ROW",
        help=", ".join(ROWS))  # fmt: skip
    add("--epochs", type=int, default=EPOCHS, help="of every phase of every update (default: %(default)s)")
    add(
        "--epochs-base",
        type=int,
        default=BASE_EPOCHS,
        help="of bases and of all-data (default: %(default)s)",
    )
    add("--minutes-base", type=float, help="limit the initial training by time instead")
    add("--network", help="default: the network that is trained unless one is named")
    add("--encoder-weights", type=Path, help="file that initial trainings start the encoder from")
    add("--set", nargs="+", default=[], metavar="NAME=VALUE", help="settings of trainings and updates")
    add("--cache", choices=("on", "off"), default="off", help="cached features in freeze training")
    add("--split", choices=HELD_OUT, default="validation")
    add("--device", default="auto")
    add("--work", type=Path, default=WORK, help="folder of results, base models and interrupted runs")
    add("--docs", type=Path, help="folder for tsmu.md and tsmu.svg; default: the work folder")
    add("--max-minutes", type=float, help="stop after so long; the same command goes on")
    return parser.parse_args(arguments)


def _plan(options: argparse.Namespace) -> Plan:
    settings: dict[str, Any] = {}
    for text in options.set:
        name, equals, value = text.partition("=")
        if not equals:
            raise ValueError(f"--set {text}: expected NAME=VALUE.")
        settings[name] = _value(value)
    return Plan(
        scenes=SCENES if options.data.is_dir() else options.data.name,
        network=options.network,
        epochs=options.epochs,
        base_epochs=options.epochs_base,
        base_minutes=options.minutes_base,
        settings=settings,
        cache=options.cache,
        encoder_weights=options.encoder_weights.name if options.encoder_weights else None,
    )


def _value(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _keep_plan(path: Path, plan: Plan) -> None:
    """Results of different experiments must not mix in one work folder."""
    if path.is_file():
        kept = json.loads(path.read_text(encoding="utf-8"))
        differing = sorted(name for name, value in asdict(plan).items() if kept.get(name) != value)
        if differing:
            was = ", ".join(f"{name} {kept.get(name)!r}" for name in differing)
            raise ValueError(f"{path.parent} holds another experiment ({was}); name another folder: --work.")
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(plan), indent=1), encoding="utf-8")


def _wanted(options: argparse.Namespace, data: Data) -> list[Key]:
    """All runs; one seed of all rotations comes before the next one, so that pieces are of use."""
    unknown = sorted(set(options.rotations or ()) - set(data.regions))
    if unknown:
        raise ValueError(
            f"--rotations: there is no region {unknown[0]}; there are {', '.join(data.regions)}."
        )
    rotations = options.rotations or data.regions
    side = [row for row in options.strategies if row in SIDE_ROWS]
    main_rows = [row for row in options.strategies if row not in SIDE_ROWS]
    return [
        (rotation, seed, row)
        for rows, seeds in ((main_rows, options.seeds), (side, options.side_seeds or options.seeds))
        for seed in seeds
        for rotation in rotations
        for row in rows
    ]


def _missing(wanted: Sequence[Key], results: Path, splits: Sequence[str]) -> list[Key]:
    lines = read(results)
    return [one for one in wanted if one not in lines or not set(splits) <= set(lines[one]["scores"])]


def _stopper(max_minutes: float | None) -> Callable[[], bool]:
    end = float("inf") if max_minutes is None else time.monotonic() + 60.0 * max_minutes
    return lambda: time.monotonic() > end


def _run_all(runner: Runner, missing: Sequence[Key], results: Path) -> int:
    """Do the runs; returns how many failed, which a later call tries again."""
    failed = 0
    for number, (rotation, seed, row) in enumerate(missing, 1):
        began = time.monotonic()
        try:
            line = runner.run(rotation, seed, row)
        except Canceled:
            break
        except LandslideMapperError as error:
            print(f"{rotation}, seed {seed}, {row}: {error}", file=sys.stderr, flush=True)
            failed += 1
            continue
        append(results, line)
        shown = line["scores"]["validation"]
        print(
            f"{number} of {len(missing)}: {rotation}, seed {seed}, {row}: old {shown['old']:.3f}, "
            f"new {shown['new']:.3f} (validation), {time.monotonic() - began:.0f} s",
            file=sys.stderr,
            flush=True,
        )
    return failed


def _command(options: argparse.Namespace) -> str:
    """The command that gives the same figures, whatever pieces it was run in."""
    words = ["./build.sh bench tsmu --data DATA", "--seeds", *map(str, options.seeds)]
    defaults = {"epochs": EPOCHS, "epochs_base": BASE_EPOCHS, "cache": "off", "split": "validation"}
    if options.side_seeds:
        words += ["--side-seeds", *map(str, options.side_seeds)]
    if options.rotations:
        words += ["--rotations", *options.rotations]
    if list(options.strategies) != list(DEFAULT_ROWS):
        words += ["--strategies", *options.strategies]
    for name in ("epochs", "epochs_base", "minutes_base", "network", "cache", "split"):
        value = getattr(options, name)
        if value is not None and value != defaults.get(name):
            words += [f"--{name.replace('_', '-')}", str(value)]
    if options.encoder_weights:
        words += ["--encoder-weights", options.encoder_weights.name]
    if options.set:
        words += ["--set", *options.set]
    return " ".join([*words, "--docs docs"])


if __name__ == "__main__":
    sys.exit(main())
