"""The search-decoder job: labelled scenes in, a new model out whose decoders were searched for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from landslide_mapper.backend import Backend, Json
from landslide_mapper.errors import JobError
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.jobs.reports import Report
from landslide_mapper.jobs.search_options import SearchJob
from landslide_mapper.jobs.train import CHANGEABLE, checked, reporter, training_request
from landslide_mapper.jobs.usefulness import why_useless
from landslide_mapper.jobs.work_folder import work_folder
from landslide_mapper.messages import Message
from landslide_mapper.vocabulary import OWN_NETWORKS, SEARCH, UNET

_SEARCHED = 0.66
"""Share of the job that is done when what was found begins to learn."""


@dataclass(frozen=True)
class SearchReport(Report):
    """The report of the search.

    Attributes:
        model: folder of the model.
        card: of its version 1.
        figures: `cells` and `widths` of the decoders; `found` and `default` with `parameters` and
            `milliseconds`; `iou` and `default_iou` on the validation patches, `epochs` and `default_epochs`.
        shortfalls: why it is not what it should be; none where it is.
    """

    model: Path
    card: Mapping[str, Any]
    figures: Mapping[str, Any]
    shortfalls: tuple[str, ...] = ()

    def to_json(self) -> Json:
        """The figures, with the model's folder and the shortfalls."""
        return {"model": str(self.model), **self.figures, "shortfalls": list(self.shortfalls)}


def run_search(job: SearchJob, backend: Backend, progress: Progress) -> SearchReport:
    """Search for decoders, and train a model with them; an interrupted one goes on where it was.

    Args:
        job: scenes, model, and what a decoder may cost.
        backend: runs it.
        progress: told every epoch; may cancel.

    Raises:
        LandslideMapperError: with one clear message; no model is left half-written.
        Canceled: when the user asked to stop.
    """
    training = checked(job.training)
    _check_costs(job)
    facts = {name: value for name, value in asdict(job).items() if name not in CHANGEABLE}
    with work_folder(job.output, "training", facts, job.scenes) as work:
        request = training_request(training, work.path, progress)
        wanted = {"max_parameters": job.max_parameters, "max_milliseconds": job.max_milliseconds}
        request = replace(request, decoder=UNET, attention=None, search=wanted)
        card = backend.train(request, reporter(progress, _SEARCHED))
        work.finished = True
    report = SearchReport(job.output, card, card[SEARCH])
    report = replace(report, shortfalls=tuple(_shortfalls(report, job)))
    for shortfall in report.shortfalls:
        progress.log(shortfall)
    progress.report(1.0, Message("Model '{model}' is ready", model=job.output.stem))
    return report


def _check_costs(job: SearchJob) -> None:
    if job.network in OWN_NETWORKS:
        raise JobError(
            "Network {network} has a decoder of its own, there is nothing to search for. Name an encoder, "
            "such as resnet34.",
            network=job.network,
        )
    for allowed in (job.max_parameters, job.max_milliseconds):
        if allowed is not None and not allowed > 0:
            raise JobError("A decoder cannot cost {allowed}: allow more than 0.", allowed=allowed)


def _shortfalls(report: SearchReport, job: SearchJob) -> Iterator[str]:
    if useless := why_useless(report.card):
        yield useless
    figures = report.figures
    if figures["iou"] <= figures["default_iou"]:
        yield Message(
            "The default decoder reaches an IoU of {default:.3f} on the labels held back, what was found "
            "{found:.3f}: in accuracy the search brought nothing.",
            default=figures["default_iou"],
            found=figures["iou"],
        )
    taken = figures["found"]["milliseconds"]
    if job.max_milliseconds is not None and taken > job.max_milliseconds:
        yield Message(
            "The decoder as a whole took {taken:.1f} ms, {allowed:.1f} were allowed: its parts had been "
            "quicker when they were measured.",
            taken=taken,
            allowed=job.max_milliseconds,
        )
