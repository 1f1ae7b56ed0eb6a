"""A map of a starter and of the change between the dates together: better than either, and without a label.

Both are logits about their own thresholds, and the starter counts 0.3 of the change:
logit = (0.3 (logit(s) - logit(t_s)) + logit(c) - logit(t_c)) / 1.3, so that one half is the threshold of what
comes out. Where there is no pre-event image, the starter alone decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import Backend
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.jobs.change_map import ChangeSource
from landslide_mapper.jobs.map_source import MapOrigin, NetworkSource, Target
from landslide_mapper.jobs.progress import Progress, SilentProgress, check
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area, load_area
from landslide_mapper.raster.cloud_classes import MASKED
from landslide_mapper.raster.coverage import MAPPED, NO_PRE_MASKED, POST_ONLY, PRE_MASKED, CoverageWriter
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.source import read_pixels
from landslide_mapper.raster.writer import ProbabilityWriter
from landslide_mapper.tiling import CELL, NODATA, PROBABILITY_STEPS
from landslide_mapper.vocabulary import CHANGE

STARTER_WEIGHT = 0.3
"""Of the starter's logit beside that of the change; measured on the western half of a real pair."""
THRESHOLD = 0.5
_BLOCK = 8 * CELL
_LEAST = 1 / (4 * PROBABILITY_STEPS)


def _without_pre() -> NDArray[np.uint8]:
    """What codes of pixels become that the starter maps alone."""
    codes = np.arange(256, dtype=np.uint8)
    codes[~np.isin(codes, MAPPED)] = POST_ONLY
    for hidden in MASKED:
        codes[NO_PRE_MASKED + hidden] = PRE_MASKED + hidden
    return codes


_WITHOUT_PRE = _without_pre()


class _Share(NamedTuple):
    begin: float
    end: float


class _Part(SilentProgress):
    """A part of a job's progress; what it finishes is shown only where that is the result."""

    def __init__(self, progress: Progress, share: _Share) -> None:
        self._progress, self._share = progress, share

    def report(self, fraction: float, message: str) -> None:
        """Report the part's share."""
        self._progress.report(self._share.begin + fraction * (self._share.end - self._share.begin), message)

    def log(self, message: str) -> None:
        """As for the whole."""
        self._progress.log(message)

    def canceled(self) -> bool:
        """As for the whole."""
        return self._progress.canceled()


class FusedSource:
    """A map by a starter and by change (`jobs.map_source.MapSource`)."""

    def __init__(self, job: MapJob, backend: Backend, progress: Progress) -> None:
        """Load the starter and choose the index of change.

        Raises:
            LandslideMapperError: when one of them does not suit the scene.
        """
        self._job, self._progress = job, progress
        self._network = NetworkSource(replace(job, pre=None), backend, _Part(progress, _Share(0.2, 0.95)))
        change = replace(job, model=Path(CHANGE), region=None)
        self._change = ChangeSource(change, _Part(progress, _Share(0.0, 0.2)))
        self._opened = ExitStack()
        self._prepared: tuple[Scene, MapOrigin, MapOrigin] | None = None

    def open(self) -> tuple[Scene, list[str]]:
        """As `MapSource.open`: both dates on the post-event raster's grid.

        What the pre-event raster lacks is not mapped by the change, but by the starter.
        """
        scene, warnings = self._change.open()
        return scene, [_of_both(warning) for warning in warnings]

    def prepare(self, scene: Scene, area: Area) -> MapOrigin:
        """Look at the scene as both do."""
        change = self._change.prepare(scene, area)
        own, warnings = self._network.open()
        self._opened.callback(own.close)
        starter = self._network.prepare(own, self._area(own))
        self._prepared = own, starter, change
        return replace(
            starter,
            model=f"{starter.model} + {CHANGE}",
            threshold=THRESHOLD,
            warnings=(*change.warnings, *starter.warnings, *warnings),
        )

    def write(self, scene: Scene, target: Target) -> None:
        """As `MapSource.write`."""
        if self._prepared is None:
            raise RuntimeError("prepare comes first")
        own, *origins = self._prepared
        folder = target.probability.parent
        codes, change, starter = (folder / f"{name}.tif" for name in ("codes", CHANGE, "starter"))
        with self._opened:
            with CoverageWriter(codes, scene.work_grid) as covered:
                self._change.write(scene, replace(target, probability=change, coverage=covered))
            with CoverageWriter(folder / "own.tif", own.work_grid) as covered:
                part = Target(
                    self._area(own), starter, covered, {}, _moved(target.focus, scene, own), target.journal
                )
                self._network.write(own, part)
        self._fuse(scene, target, origins, (starter, change, codes))

    def _fuse(
        self, scene: Scene, target: Target, origins: Sequence[MapOrigin], parts: Sequence[Path]
    ) -> None:
        table = fusion_table(origins[0].threshold, origins[1].threshold)
        metadata = {
            "MODEL": f"{origins[0].model} + {CHANGE}",
            "MODEL_VERSION": str(origins[0].version),
            "REGION": str(origins[0].region),
            "THRESHOLD": f"{THRESHOLD:.6g}",
            **target.notes,
        }
        rasters = [open_raster(path) for path in parts]
        with ProbabilityWriter(target.probability, scene.work_grid, metadata) as writer:
            for window in scene.work_grid.window.squares(_BLOCK):
                check(self._progress)
                s, c, code = (read_pixels(one, [1], window, np.uint8)[0] for one in rasters)
                fused = table[s, c]
                alone = (s != NODATA) & (c == NODATA)
                covered = np.where(alone, _WITHOUT_PRE[code], code)
                writer.write(window, fused)
                target.coverage.write(window, covered)
                self._progress.cells(window, fused, scene.work_grid)
            writer.finish()
            target.coverage.finish()

    def _area(self, scene: Scene) -> Area:
        return load_area(self._job.aoi or self._job.extent, scene.work_grid)


def fusion_table(starter_threshold: float, change_threshold: float) -> NDArray[np.uint8]:
    """Stored probability by that of the starter and that of the change, (256, 256) uint8.

    Where there is no change, the starter alone says it, moved so that its threshold is one half, too.
    """
    steps = np.arange(256, dtype=np.float64) / PROBABILITY_STEPS
    starter = _logit(steps) - _logit(np.array(starter_threshold))
    change = _logit(steps) - _logit(np.array(change_threshold))
    fused = (STARTER_WEIGHT * starter[:, None] + change[None, :]) / (STARTER_WEIGHT + 1.0)
    fused[:, NODATA] = starter
    stored: NDArray[np.uint8] = np.rint(PROBABILITY_STEPS / (1.0 + np.exp(-fused))).astype(np.uint8)
    stored[NODATA] = NODATA
    return stored


def _logit(probability: NDArray[np.float64]) -> NDArray[np.float64]:
    clipped = np.clip(probability, _LEAST, 1.0 - _LEAST)
    return np.asarray(np.log(clipped / (1.0 - clipped)))


def _of_both(warning: str) -> str:
    if isinstance(warning, Message) and "rest" in warning.arguments:
        alone = Message("mapped from the post-event raster alone")
        return Message(warning.key, **{**warning.arguments, "rest": alone})
    return warning


def _moved(focus: tuple[float, float] | None, scene: Scene, own: Scene) -> tuple[float, float] | None:
    if focus is None:
        return None
    one, other = scene.work_grid, own.work_grid
    return focus[0] * other.width / one.width, focus[1] * other.height / one.height


def fused_or_alone(job: MapJob, backend: Backend, progress: Progress) -> FusedSource | NetworkSource:
    """The starter with the change where there are two dates whose change can be told, else alone."""
    if job.pre is None:
        return NetworkSource(job, backend, progress)
    try:
        return FusedSource(job, backend, progress)
    except (JobError, RasterError) as error:
        progress.log(Message("The starter maps without the change between the dates: {reason}", reason=error))
        return NetworkSource(job, backend, progress)
