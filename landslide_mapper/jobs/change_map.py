"""A map of the change between the dates: no model, no network, no worker."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput
from landslide_mapper.change.calibration import Calibration, calibrate
from landslide_mapper.change.choice import choose_index
from landslide_mapper.change.scoring import THRESHOLD, Scorer
from landslide_mapper.jobs.map_source import Found, MapOrigin, Target
from landslide_mapper.jobs.pipeline import run_pipeline
from landslide_mapper.jobs.prediction import Delivery, block_message
from landslide_mapper.jobs.progress import Progress, reporting
from landslide_mapper.jobs.region_choice import is_named
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.coverage import MAPPED
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.raster.stacking import open_image
from landslide_mapper.raster.writer import ProbabilityWriter
from landslide_mapper.tiling import CELL, NODATA, Window
from landslide_mapper.vocabulary import CHANGE

VERSION = 1
"""Of the indices and their calibration: another one makes other maps of the same scene."""
BLOCK = 4 * CELL
"""Side in pixels of what is computed at a time."""
_IS_MAPPED = np.isin(np.arange(256), MAPPED)
_LOOKED = 0.1
"""Share of the time that looking at the scene is said to take."""


class ChangeSource:
    """A map by an index of change (`jobs.map_source.MapSource`)."""

    def __init__(self, job: MapJob, progress: Progress, warnings: Sequence[str] = ()) -> None:
        """Choose the index by the bands that there are.

        Args:
            job: what to map.
            progress: told what is done; may cancel.
            warnings: for the analyst, before those of the map.

        Raises:
            RasterError: when a raster cannot be opened.
            JobError: when the index that is asked for does not fit the bands.
        """
        self._job, self._progress, self._warnings = job, progress, tuple(warnings)
        rasters = {POST: open_image(job.post)} | ({PRE: open_image(job.pre)} if job.pre is not None else {})
        self._choice = choose_index(rasters, job.index, {POST: job.post_bands, PRE: job.pre_bands})
        self._calibration: Calibration | None = None

    def open(self) -> tuple[Scene, list[str]]:
        """As `MapSource.open`."""
        job, choice = self._job, self._choice
        name = choice.index.name
        self._progress.log(Message("Index {index}: {reason}", index=name, reason=choice.reason))
        scene = open_scene(
            job.post,
            job.pre,
            post_bands=choice.bands[POST],
            pre_bands=choice.bands.get(PRE),
            masks=job.hiding,
            pre_shift=job.pre_shift,
        )
        warnings = [*self._warnings, *choice.warnings, *scene.warnings]
        if job.pre is None:
            warnings.append(
                Message(
                    "There is no pre-event raster: bare ground is told from its surroundings alone, roads "
                    "and fields among it. A pre-event raster makes a far better map."
                )
            )
        return scene, warnings

    def look(self, scene: Scene) -> Calibration:
        """Look at the whole scene, whatever the area, once.

        Raises:
            RasterError: when the scene has too few valid pixels, or cannot be read.
            JobError: when a date has one value nearly everywhere.
        """
        if self._calibration is None:
            report = reporting(self._progress, Message("Looking at the scene"), 0.0, _LOOKED)
            self._calibration = calibrate(scene, self._choice.index, report)
        return self._calibration

    def prepare(self, scene: Scene, area: Area) -> MapOrigin:
        """Look at the whole scene, whatever the area, and find the threshold."""
        calibration = self.look(scene)
        for note in calibration.notes:
            self._progress.log(note)
        region = self._job.region if is_named(self._job.region) else None
        relative, warnings = calibration.scorer.index.relative, calibration.warnings
        return MapOrigin(CHANGE, VERSION, region, THRESHOLD, own_scale=relative, warnings=warnings)

    def write(self, scene: Scene, target: Target) -> Found:
        """As `MapSource.write`."""
        calibration = self._calibration
        if calibration is None:
            raise RuntimeError("prepare comes first")
        metadata = {
            "MODEL": CHANGE,
            "MODEL_VERSION": str(VERSION),
            "INDEX": calibration.scorer.index.name,
            "THRESHOLD": f"{THRESHOLD:.6g}",
            **target.notes,
        }
        with ProbabilityWriter(target.probability, scene.work_grid, metadata) as writer:
            delivery = Delivery(scene, target.area, writer, target.coverage, self._progress, target.cells)
            self._write_blocks(scene, target, calibration.scorer, delivery)
            writer.finish()
            target.coverage.finish()
        return Found()

    def _write_blocks(self, scene: Scene, target: Target, scorer: Scorer, delivery: Delivery) -> None:
        whole, progress = scene.work_grid.window, self._progress
        every, there = _blocks(target.area.window, whole, target.focus), delivery.restore()
        blocks = [block for block in every if not there.issuperset(block.squares(CELL))]
        first = len(every) - len(blocks)
        reads = [block.grown(scorer.halo, whole) for block in blocks]

        def deliver(number: int, pixels: BlockInput, scores: NDArray[np.uint8]) -> None:
            inner = blocks[number].slices(within=reads[number])
            covered = np.array(_coverage(pixels)[inner])
            probability = np.where(_IS_MAPPED[covered], scores[inner], np.uint8(NODATA))
            outside = np.ones(covered.shape, np.bool_)
            outside[target.area.window.intersection(blocks[number]).slices(within=blocks[number])] = False
            probability[outside] = covered[outside] = NODATA
            for cell in blocks[number].squares(CELL):
                if cell in there:
                    continue
                part = cell.slices(within=blocks[number])
                delivery.finish(cell, probability[part], covered[part])

        def done(number: int) -> None:
            share = _LOOKED + (0.9 - _LOOKED) * (first + number + 1) / len(every)
            progress.report(share, block_message(len(every), first + number))

        run_pipeline(scene, reads, lambda _number, pixels: scorer.score(pixels), deliver, progress, done)


def _coverage(pixels: BlockInput) -> NDArray[np.uint8]:
    if pixels.coverage is None:
        raise RuntimeError("a scene tells what its pixels are mapped from")
    return pixels.coverage


def _blocks(area: Window, whole: Window, focus: tuple[float, float] | None) -> list[Window]:
    """The blocks that touch an area, cut to its cells, those nearest to the focus first."""
    left, top = area.col_off // CELL * CELL, area.row_off // CELL * CELL
    right, bottom = -(-area.col_stop // CELL) * CELL, -(-area.row_stop // CELL) * CELL
    cells = Window(left, top, right - left, bottom - top).intersection(whole)
    blocks = cells.squares(BLOCK)
    if focus is None:
        return blocks
    near = [block for block in blocks if _distance(block, focus) <= BLOCK]
    near.sort(key=lambda block: _distance(block, focus))
    return near + [block for block in blocks if block not in set(near)]


def _distance(block: Window, point: tuple[float, float]) -> float:
    across = abs(block.col_off + block.width / 2 - point[0])
    down = abs(block.row_off + block.height / 2 - point[1])
    return max(across, down)
