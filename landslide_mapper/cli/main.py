"""The command line: arguments become a job, the job runs, its end becomes an exit code.

0 done; 1 the job failed, with one line on standard error; 2 wrong usage; 3 an update was refused by the gate;
130 interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

from landslide_mapper.backend import Backend
from landslide_mapper.cli import ranks
from landslide_mapper.cli.arguments import build_parser, one_raster_of
from landslide_mapper.cli.backends import make_backend, make_cloud_backend
from landslide_mapper.cli.console import ConsoleProgress, interruptible
from landslide_mapper.cli.last_lines import (
    print_accuracy,
    print_box_training,
    print_boxes,
    print_compression,
    print_evaluation,
    print_fetched,
    print_map,
    print_model_export,
    print_search,
    print_update,
)
from landslide_mapper.cli.streams import prepare, require_output, say, tell
from landslide_mapper.cloud_network import CloudBackend
from landslide_mapper.disk import free_space
from landslide_mapper.errors import Canceled, LandslideMapperError, is_out_of_memory
from landslide_mapper.jobs.accuracy_options import SampleJob
from landslide_mapper.jobs.option import Kind
from landslide_mapper.jobs.options import ALL
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.jobs.reports import MapReport
from landslide_mapper.jobs.spec import SceneJob, TrainJob, UpdateJob
from landslide_mapper.jobs.suggest_options import SuggestJob
from landslide_mapper.messages import without_passwords

R = TypeVar("R")
DONE, FAILED, REFUSED, INTERRUPTED = 0, 1, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: without the program's name; by default those of the process.

    Returns:
        The exit code.
    """
    prepare()
    options = argparse.Namespace(debug=False)
    try:
        options = build_parser().parse_args(arguments)
        if not ranks.leads():
            return ranks.follow(options.command)
        return _COMMANDS[options.command](options)
    except (Canceled, KeyboardInterrupt) as error:
        return _stopped(options, error, "interrupted", INTERRUPTED)
    except LandslideMapperError as error:
        return _stopped(options, error, _one_line(error), FAILED)
    except Exception as error:  # noqa: BLE001 - the process boundary: a traceback only where it is asked for
        message = f"unexpected {type(error).__name__}: {_one_line(error)} (--debug tells where)"
        if isinstance(error, OSError) and error.filename is not None:
            message = (
                f"'{error.filename}' cannot be read or written: {error.strerror} "
                f"({free_space(Path(os.fsdecode(error.filename)))}). Make room, or choose another folder."
            )
        if is_out_of_memory(error):
            message = "there is not enough memory for this job; close other programs"
        return _stopped(options, error, message, FAILED)


def _train(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.train import run_train

    job: TrainJob = _job(options)
    _run(options, run_train, job)
    say(f"Model '{job.model.stem}' is in {job.model}")
    return DONE


def _pretrain(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.pretrain import run_pretrain

    report = _run(options, run_pretrain, _job(options))
    say(
        f"Encoder of network '{report.network}' in {report.output}: {report.patches} patches, "
        f"error {report.error_before:.3f} to {report.error:.3f}; train --encoder-weights {report.output}"
    )
    return DONE


def _fetch_weights(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.fetch_weights import run_fetch_weights
    from landslide_mapper.worker.python_finder import find_python

    python = Path(sys.executable) if find_spec("torch") is not None else find_python()
    job = _job(options)
    found = _run_here(lambda own, said: run_fetch_weights(own, python, said), job)
    print_fetched(job, found)
    return DONE


def _update(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.update import run_update

    job: UpdateJob = _job(options)
    report = _run(options, run_update, job)
    print_update(job, report)
    return DONE if report.published else REFUSED


def _compress(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.compress import run_compress

    print_compression(_run(options, run_compress, _job(options)))
    return DONE


def _search_decoder(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.search import run_search

    print_search(_run(options, run_search, _job(options)))
    return DONE


def _map(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.map import run_map

    report = _run_map(options, run_map)
    print_map(report, f", {report.seconds:.1f} s")
    return DONE


def _detect(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.detect import run_detect

    print_boxes(_run_map(options, run_detect))
    return DONE


def _run_map(options: argparse.Namespace, run: Callable[..., MapReport]) -> MapReport:
    """Run a job that needs a network, or just the images and perhaps the network for clouds."""
    job: SceneJob = _job(options)
    if job.needs_network:
        return _run(options, run, job)
    return _run_with_clouds(options, lambda own, progress, clouds: run(own, None, progress, clouds), job)


def _polygonize(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.outline import run_outline

    print_map(_run_here(run_outline, _job(options)))
    return DONE


def _train_boxes(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.train_boxes import run_train_boxes

    print_box_training(_run(options, run_train_boxes, _job(options)))
    return DONE


def _evaluate(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.evaluate import run_evaluate

    print_evaluation(_run(options, run_evaluate, _job(options)))
    return DONE


def _check(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.check import run_check

    require_output()
    say(json.dumps(_run_here(run_check, _job(options)).to_json(), indent=2))
    return DONE


def _suggest(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.suggest import run_suggest

    job: SuggestJob = _job(options)
    if job.output is None:
        require_output()
    report = _run(options, run_suggest, job)
    for place in report.places if job.output is None else ():
        say(f"{place.x:.15g} {place.y:.15g} {place.reason}")
    if job.output is not None:
        say(f"Places to label: {len(report.places)}, in {job.output}; region {report.region}")
    return DONE


def _clouds(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.clouds import run_clouds

    report = _run_with_clouds(options, run_clouds, _job(options))
    found = ", ".join(f"{name} {share:.1%}" for name, share in report.shares.items())
    say(f"Mask in {report.output}: {found}; told by {report.by}")
    return DONE


def _accuracy(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.accuracy import run_accuracy

    print_accuracy(_run_here(run_accuracy, _job(options)))
    return DONE


def _sample(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.sample import run_sample

    job: SampleJob = _job(options)
    if job.output is None:
        require_output()
    report = _run_here(run_sample, job)
    for point in report.points if job.output is None else ():
        say(f"{point.x:.15g} {point.y:.15g} {point.stratum}")
    if job.output is not None:
        say(f"Points to judge: {len(report.points)}, in {job.output}")
    return DONE


def _terrain(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.terrain import run_terrain

    report = _run_here(run_terrain, _job(options))
    say(f"Landslides described: {report.landslides} in {report.output}; {report.without} without elevations")
    return DONE


def _import_dataset(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.import_dataset import run_import_dataset

    report = _run_here(run_import_dataset, _job(options))
    for region, counts in report.regions.items():
        say(f"{region}: {', '.join(f'{count} {split}' for split, count in counts.items())}")
    say(f"Scenes: {report.scenes} in {report.output}; {report.without} images without a mask left out")
    return DONE


def _info(options: argparse.Namespace) -> int:
    from landslide_mapper.model.folder import ModelFolder

    require_output()
    say(json.dumps(ModelFolder(options.model).describe(), indent=2))
    return DONE


def _rollback(options: argparse.Namespace) -> int:
    from landslide_mapper.model.folder import ModelFolder

    version = ModelFolder(options.model).roll_back(options.to)
    say(f"Model '{options.model.stem}' uses version {version.number} again")
    return DONE


def _export(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.export import run_export

    report = _run_here(run_export, _job(options))
    outputs = ", ".join(str(path) for path in report.outputs)
    say(f"Landslides: {report.number} ({report.area_m2:,.0f} m2) in {outputs}")
    return DONE


def _export_model(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.exchange import run_export_model

    job = _job(options)
    if job.needs_network:
        print_model_export(job, _run(options, run_export_model, job))
    else:
        print_model_export(job, _run_here(lambda own, said: run_export_model(own, None, said), job))
    return DONE


def _import_model(options: argparse.Namespace) -> int:
    from landslide_mapper.jobs.exchange import run_import_model

    model = _run_here(run_import_model, _job(options))
    say(f"Model '{model.stem}' is in {model}")
    return DONE


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "train": _train,
    "pretrain": _pretrain,
    "fetch-weights": _fetch_weights,
    "update": _update,
    "rollback": _rollback,
    "map": _map,
    "detect": _detect,
    "polygonize": _polygonize,
    "train-boxes": _train_boxes,
    "evaluate": _evaluate,
    "compress": _compress,
    "search-decoder": _search_decoder,
    "check": _check,
    "suggest": _suggest,
    "clouds": _clouds,
    "info": _info,
    "accuracy": _accuracy,
    "sample": _sample,
    "terrain": _terrain,
    "import-dataset": _import_dataset,
    "export": _export,
    "export-model": _export_model,
    "import-model": _import_model,
}


def _job(options: argparse.Namespace) -> Any:
    """The job that the words of a command describe."""
    from landslide_mapper.jobs.scenes import read_scenes

    job, said, found = ALL[options.command], vars(options), {}
    for option in job:
        value = said[option.field]
        if option.kind is Kind.SCENES and value is not None:
            value = tuple(read_scenes(value))
        if option.kind is Kind.RASTER and value is not None:
            value = one_raster_of(value, said.get("output"))
        found[option.field] = tuple(value) if isinstance(value, list) else value
    return job.make(found)


def _run(options: argparse.Namespace, run: Callable[[Any, Backend, Progress], R], job: Any) -> R:
    """Run a job with a backend, so that Ctrl-C ends both in good order."""
    progress = ConsoleProgress()
    backend = ranks.backend(options.command, progress.log) or make_backend(options.backend, progress.log)
    try:
        with interruptible(progress, backend.cancel):
            return run(job, backend, progress)
    finally:
        backend.close()
        progress.end()


def _run_here(run: Callable[[Any, Progress], R], job: Any) -> R:
    """Run a job that needs no network."""
    progress = ConsoleProgress()
    try:
        with interruptible(progress, lambda: None):
            return run(job, progress)
    finally:
        progress.end()


def _run_with_clouds(
    options: argparse.Namespace, run: Callable[[Any, Progress, CloudBackend], R], job: Any
) -> R:
    """Run a job that needs no network but may use that for clouds."""
    clouds = make_cloud_backend(options.backend)
    progress = ConsoleProgress()
    try:
        with interruptible(progress, clouds.cancel):
            return run(job, progress, clouds)
    finally:
        clouds.close()
        progress.end()


def _stopped(options: argparse.Namespace, error: BaseException, message: str, code: int) -> int:
    if options.debug:
        trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        tell(without_passwords(trace), sys.stderr)
    tell(f"landslide_mapper: {without_passwords(message)}\n", sys.stderr)
    return code


def _one_line(error: BaseException) -> str:
    lines = (line.strip() for line in str(error).splitlines())
    return " ".join(line for line in lines if line) or type(error).__name__
