"""The suggest job: a scene and a model in, the places out that are worth labelling next.

Where the scene has been mapped already, its probability says how unsure the model is of every tile, and the
network runs at most on a shortlist of tiles: to ask the decoders of the other regions too.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import Backend, BlockInput, ModelInfo
from landslide_mapper.errors import JobError, UnknownRegionError
from landslide_mapper.inventory.place_file import write_places
from landslide_mapper.jobs.normalization import SceneView
from landslide_mapper.jobs.outputs import claimed
from landslide_mapper.jobs.prediction import open_scene_for
from landslide_mapper.jobs.progress import Progress, check, listening
from landslide_mapper.jobs.ranking import (
    Appraised,
    Floats,
    Pick,
    choose_random,
    choose_unsure,
    thinned,
    woven,
)
from landslide_mapper.jobs.reports import SuggestedPlace, SuggestReport
from landslide_mapper.jobs.suggest_options import SuggestJob
from landslide_mapper.jobs.tile_survey import Survey, survey_tiles
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.raster.area import load_area
from landslide_mapper.raster.scene import Scene
from landslide_mapper.tiling import Window

TILE = 128
"""Side of a tile in pixels of the model's ground sampling distance: what an analyst labels in minutes."""
MOST_LOOKED_AT = 96
"""Tiles that the network looks at where there is no map yet."""
_SHORTLIST = 6
_BATCH = 8
_LEAST_VALID = 0.5


def run_suggest(job: SuggestJob, backend: Backend, progress: Progress) -> SuggestReport:
    """Find the places of a scene that are worth labelling next.

    Args:
        job: where to look.
        backend: asked about tiles whose uncertainty no map tells, or that several decoders know.
        progress: told what is done; may cancel.

    Raises:
        LandslideMapperError: with one clear message.
        Canceled: when the user asked to stop.
    """
    if job.count < 1 or not 0.0 <= job.random_share <= 1.0:
        raise JobError(
            "{count} places with {random_share:.0%} at random cannot be suggested.",
            count=job.count,
            random_share=job.random_share,
        )
    with claimed({"output": job.output}, (job.post, job.pre, job.probability, job.labelled, job.dem)):
        if job.output is not None and job.output.exists():
            raise JobError("{output} exists already. Choose another name.", output=job.output)
        with listening(backend, progress) as said:
            report = _suggest(job, backend, progress)
        return replace(report, warnings=(*report.warnings, *said))


def _suggest(job: SuggestJob, backend: Backend, progress: Progress) -> SuggestReport:
    """Find the places, with an output that may be written."""
    started = time.monotonic()
    progress.report(0.0, Message("Loading the model"))
    known = [region.id for region in ModelFolder(job.model).version().spec.regions]
    info = backend.load(job.model, _region(job, known), job.device)
    scene, warnings = open_scene_for(info, job.post, job.pre, dem=job.dem, feet=job.feet)
    with scene:
        view = SceneView(scene, info)
        warnings += view.warnings(info)
        for said in [*scene.notes, *warnings]:
            progress.log(said)
        search = _Search(job, view.seen(info), info, len(known) > 1, backend, progress)
        places = search.run()
        survey = search.survey
        if job.output is not None:
            write_places(job.output, [_row(place) for place in places], scene.grid.wkt)
    progress.report(1.0, Message("Places to label: {places}", places=len(places)))
    return SuggestReport(
        places=tuple(places),
        tiles=int(survey.eligible.sum()),
        from_map=survey.entropy is not None,
        region=info.region,
        model=info.model,
        model_version=info.version,
        warnings=tuple(warnings),
        seconds=round(time.monotonic() - started, 2),
    )


def _row(place: SuggestedPlace) -> dict[str, object]:
    """A place as a row of a file."""
    corners = zip(("xmin", "ymin", "xmax", "ymax"), place.extent)
    return {**vars(place), **dict(corners)}


def _region(job: SuggestJob, known: Sequence[str]) -> str | None:
    """The region asked for; one that is yet to be learned is looked at through the eyes of the first one."""
    if job.region in known:
        return job.region
    if not known:
        raise UnknownRegionError("Model '{model}' knows no region yet; train it first.", model=job.model.stem)
    return known[0]


@dataclass(frozen=True)
class _Figures:
    entropy: float | None
    disagreement: float


class _Search:
    """The steps of the search, on one open scene."""

    def __init__(
        self,
        job: SuggestJob,
        scene: Scene,
        info: ModelInfo,
        ensemble: bool,
        backend: Backend,
        progress: Progress,
    ) -> None:
        self._job = job
        self._scene = scene
        self._info = info
        self._backend = backend
        self._progress = progress
        side = max(1, round(TILE * scene.grid.width / scene.work_grid.width))
        area = load_area(job.extent, scene.grid)
        self.survey: Survey = survey_tiles(scene.grid, area, side, job.probability, job.labelled, progress)
        self._ensemble = ensemble
        self._figures: dict[int, _Figures] = {}

    def run(self) -> list[SuggestedPlace]:
        """The places, the one to begin with first."""
        job, survey = self._job, self.survey
        eligible = [int(one) for one in np.flatnonzero(survey.eligible)]
        if not eligible:
            raise JobError(
                "There is nothing left to suggest here: every tile is labelled already, or has no data. "
                "Look at a larger area."
            )
        taken = survey.tile_units(job.avoid)
        appraised = self._appraised(eligible, taken)
        # Where there is no room for all that are wanted, random ones keep their share.
        possible = min(job.count, len(appraised.tiles))
        picks = choose_unsure(appraised, possible - round(job.random_share * possible))
        near = np.concatenate([taken, survey.centres[[pick.tile for pick in picks]]])
        rest = self._with_data(eligible, job.count - len(picks), near)
        if not picks and not rest:
            raise JobError(
                "There is nothing left to suggest here: all tiles lie close to places that are there "
                "already. Look at a larger area."
            )
        return [self._place(pick) for pick in woven(picks, rest)]

    def _with_data(self, eligible: Sequence[int], count: int, taken: Floats) -> list[Pick]:
        """Random tiles; where no map has told which tiles have data, the pixels are looked at."""
        job, survey = self._job, self.survey
        drawn = choose_random(eligible, survey.centres, taken, job.min_distance, 4 * count, job.seed)
        if survey.entropy is not None:
            return drawn[:count]
        found: list[Pick] = []
        for pick in drawn:
            check(self._progress)
            if len(found) < count and self._window(pick.tile).valid.mean() >= _LEAST_VALID:
                found.append(pick)
        return found

    def _appraised(self, eligible: Sequence[int], taken: Floats) -> Appraised:
        """Figures of the tiles that are worth a closer look, all of them apart from each other."""
        job, survey = self._job, self.survey
        most = _SHORTLIST * job.count
        if survey.entropy is not None:
            order = sorted(eligible, key=lambda one: -survey.entropy_of(one))
            return self._look_at(thinned(order, survey.centres, taken, job.min_distance, most))
        some = np.random.default_rng(job.seed).permutation(np.asarray(eligible, dtype=np.intp))
        looked = self._look_at([int(one) for one in some[:MOST_LOOKED_AT]])
        order = [int(looked.tiles[one]) for one in np.argsort(-looked.scores, kind="stable")]
        kept = set(thinned(order, survey.centres, taken, job.min_distance, most))
        chosen = np.array([int(tile) in kept for tile in looked.tiles], dtype=np.bool_)
        return Appraised(
            looked.tiles[chosen],
            looked.entropy[chosen],
            looked.disagreement[chosen],
            looked.features[chosen],
        )

    def _look_at(self, tiles: Sequence[int]) -> Appraised:
        """Read tiles and ask the network about them, where it has something to add."""
        found: list[tuple[int, float, float, list[float]]] = []
        for start in range(0, len(tiles), _BATCH):
            check(self._progress)
            self._progress.report(0.3 + 0.65 * start / len(tiles), Message("Looking at tiles"))
            batch = tiles[start : start + _BATCH]
            windows = [self._window(tile) for tile in batch]
            there = [
                (tile, window)
                for tile, window in zip(batch, windows)
                if self.survey.entropy is not None or window.valid.mean() >= _LEAST_VALID
            ]
            found += self._asked(there)
        self._figures.update(
            {tile: _Figures(entropy, disagreement) for tile, entropy, disagreement, _ in found}
        )
        count = len(found[0][3]) if found else 0
        return Appraised(
            np.array([one[0] for one in found], dtype=np.intp),
            np.array([one[1] for one in found], dtype=np.float64),
            np.array([one[2] for one in found], dtype=np.float64),
            np.array([one[3] for one in found], dtype=np.float64).reshape(len(found), count),
        )

    def _asked(self, there: Sequence[tuple[int, BlockInput]]) -> list[tuple[int, float, float, list[float]]]:
        survey = self.survey
        known = survey.entropy is not None
        if known and not self._ensemble:
            return [(tile, survey.entropy_of(tile), 0.0, _statistics(window)) for tile, window in there]
        answers = self._backend.disagreement(self._info.handle, [window for _, window in there])
        return [
            (
                tile,
                survey.entropy_of(tile) if known else float(answer["entropy"]),
                float(answer["disagreement"]),
                [float(one) for one in answer["features"]],
            )
            for (tile, _), answer in zip(there, answers)
        ]

    def _window(self, tile: int) -> BlockInput:
        """The pixels around the centre of a tile, as many as the network wants; from inside the scene."""
        grid, divisor = self._scene.work_grid, self._info.divisor
        sides = [min(_multiple(TILE, divisor), size - size % divisor) for size in (grid.width, grid.height)]
        if not all(sides):
            raise JobError(
                "The scene has {width} x {height} pixels at the model's resolution, too few to "
                "suggest places in: at least {divisor} x {divisor} are needed.",
                width=grid.width,
                height=grid.height,
                divisor=divisor,
            )
        col, row = grid.to_pixels(*self.survey.centre_in_crs(tile))
        start = [
            int(np.clip(round(float(at) - side / 2), 0, size - side))
            for at, side, size in ((col, sides[0], grid.width), (row, sides[1], grid.height))
        ]
        return self._scene.read(Window(start[0], start[1], sides[0], sides[1]))

    def _place(self, pick: Pick) -> SuggestedPlace:
        survey = self.survey
        x, y = survey.centre_in_crs(pick.tile)
        figures = self._figures.get(pick.tile)
        if figures is None:
            known = survey.entropy is not None
            figures = _Figures(survey.entropy_of(pick.tile) if known else None, 0.0)
        score = None if figures.entropy is None else round(figures.entropy + figures.disagreement, 5)
        xmin, ymin, xmax, ymax = survey.extent_in_crs(pick.tile)
        return SuggestedPlace(
            x=x,
            y=y,
            extent=(xmin, ymin, xmax, ymax),
            score=score,
            entropy=figures.entropy,
            disagreement=figures.disagreement,
            reason=pick.reason,
        )


def _multiple(side: int, divisor: int) -> int:
    return max(divisor, side - side % divisor)


def _statistics(pixels: BlockInput) -> list[float]:
    """What a tile shows, without a network: mean and spread of every band of every layer."""
    images = list(pixels.layers.values())
    valid: NDArray[np.bool_] = pixels.valid
    if not valid.any():
        return [0.0] * (2 * sum(len(image) for image in images))
    values = np.concatenate([image[:, valid] for image in images]).astype(np.float64)
    return [*values.mean(axis=1).tolist(), *values.std(axis=1).tolist()]
