"""A map of a starter and of the change between the dates together: better than either, and without a label.

What they count is said by `jobs.fusion`. Where there is no pre-event image, the starter alone decides. Both
stay beside the map, so that it can be made anew with other weights without running anything again.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import Backend
from landslide_mapper.errors import JobError, LandslideMapperError, RasterError
from landslide_mapper.few_labels import HIGHEST, LOWEST
from landslide_mapper.jobs.change_map import ChangeSource
from landslide_mapper.jobs.fused_parts import PARTS, count_parts, fusion_tags, write_fused
from landslide_mapper.jobs.fusion import THRESHOLD, Fusion
from landslide_mapper.jobs.map_source import Found, MapOrigin, NetworkSource, Opened, Target, opened
from landslide_mapper.jobs.progress import Progress, SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.jobs.starters import NoStarterFitsError, with_starter
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area, load_area
from landslide_mapper.raster.bands import TooFewBandsError
from landslide_mapper.raster.cloud_classes import MASKED
from landslide_mapper.raster.coverage import MAPPED, NO_PRE_MASKED, POST_ONLY, PRE_MASKED, CoverageWriter
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.source import read_pixels
from landslide_mapper.tiling import NODATA, Window
from landslide_mapper.vocabulary import CHANGE, STARTER


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
        """Load the starter, choose the index of change, and open the scene.

        Raises:
            LandslideMapperError: when one of them does not suit the scene.
        """
        self._job, self._progress = job, progress
        self._network = NetworkSource(replace(job, pre=None), backend, _Part(progress, _Share(0.2, 0.95)))
        change = replace(job, model=Path(CHANGE), region=None)
        self._change = ChangeSource(change, _Part(progress, _Share(0.0, 0.2)))
        self._opened = ExitStack()
        self._prepared: tuple[Scene, MapOrigin, MapOrigin] | None = None

    def judged(self, scene: Scene) -> str | None:
        """Why the change between the dates says nothing; None where it says something."""
        try:
            differs = self._change.look(scene).differs
        except (JobError, RasterError) as error:
            return error.message
        return None if differs else Message("Nothing differs between the dates: are they the same image?")

    def check_bands(self) -> None:
        """Try whether the starter can see the scene.

        Raises:
            TooFewBandsError: when it has less bands than the starter knows.
            RasterError: when it cannot be read, or it is not known which of its bands are meant.
        """
        self._network.open()[0].close()

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

    def write(self, scene: Scene, target: Target) -> Found:
        """As `MapSource.write`; the threshold is found in what was mapped."""
        if self._prepared is None:
            raise RuntimeError("prepare comes first")
        own, starter, change = self._prepared
        folder = target.probability.parent
        parts = {name: folder / f"{name}.tif" for name in PARTS}
        codes = folder / "codes.tif"
        with self._opened:
            with CoverageWriter(codes, scene.work_grid) as covered:
                self._change.write(scene, replace(target, probability=parts[CHANGE], coverage=covered))
            with CoverageWriter(folder / "own.tif", own.work_grid) as covered:
                part = Target(
                    self._area(own),
                    parts[STARTER],
                    covered,
                    target.notes,
                    _moved(target.focus, scene, own),
                    target.journal,
                )
                self._network.write(own, part)
        fusion = Fusion(starter.threshold, change.threshold)
        threshold = self._threshold(fusion, count_parts(parts, self._progress))
        notes = {
            "MODEL": f"{starter.model} + {CHANGE}",
            "MODEL_VERSION": str(starter.version),
            "REGION": str(starter.region),
            **fusion_tags(fusion, threshold, self._job.probability),
            **target.notes,
        }
        self._fuse(scene, replace(target, notes=notes), fusion, parts, codes)
        return Found(threshold, parts)

    def _threshold(self, fusion: Fusion, counts: NDArray[np.int64]) -> float:
        """What the scene says, told in words."""
        found = fusion.scene_threshold(counts)
        if found is None:
            said = "Threshold 50 %, as usual: too little is mapped from both dates, or nothing by the change."
            self._progress.log(Message(said))
            return THRESHOLD
        self._progress.log(
            Message(
                "Threshold {threshold:.1%}, from the scene: about as much of it is called landslide as by "
                "the change alone ({share:.2%}), between {low:.0%} and {high:.0%}.",
                threshold=found,
                share=fusion.called_by_change(counts),
                low=LOWEST,
                high=HIGHEST,
            )
        )
        return found

    def _fuse(
        self, scene: Scene, target: Target, fusion: Fusion, parts: Mapping[str, Path], codes: Path
    ) -> None:
        covered = open_raster(codes)

        def deliver(
            window: Window, s: NDArray[np.uint8], c: NDArray[np.uint8], fused: NDArray[np.uint8]
        ) -> None:
            code = read_pixels(covered, [1], window, np.uint8)[0]
            alone = (s != NODATA) & (c == NODATA)
            target.coverage.write(window, np.where(alone, _WITHOUT_PRE[code], code))
            self._progress.cells(window, fused, scene.work_grid)

        write_fused(target.probability, parts, fusion, target.notes, self._progress, deliver)
        target.coverage.finish()

    def _area(self, scene: Scene) -> Area:
        return load_area(self._job.aoi or self._job.extent, scene.work_grid)


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


def fused_or_alone(job: MapJob, backend: Backend, progress: Progress) -> Opened:
    """What maps where no model is named, with its open scene.

    The starter with the change where there are two dates whose change can be told, else alone; where no
    starter knows such pixels or bands, the change alone. What is left out is said to the analyst.

    Raises:
        LandslideMapperError: when neither can map, or the two rasters are of different places.
    """
    if job.pre is None:
        return opened(NetworkSource(job, backend, progress))
    try:
        with_starter(job)
    except NoStarterFitsError as error:
        return _change_alone(job, progress, error)
    try:
        source = FusedSource(job, backend, progress)
    except (JobError, RasterError) as error:
        return _alone(job, backend, progress, error.message)
    try:
        source.check_bands()
    except TooFewBandsError as error:
        return _change_alone(job, progress, error)
    scene, warnings = source.open()
    with ExitStack() as unless_judged:
        unless_judged.callback(scene.close)
        reason = source.judged(scene)
        if reason is None:
            unless_judged.pop_all()
            return Opened(source, scene, warnings)
    return _alone(job, backend, progress, reason)


def _change_alone(job: MapJob, progress: Progress, reason: LandslideMapperError) -> Opened:
    said = Message("{reason} So the change between the dates alone is mapped.", reason=reason)
    return opened(ChangeSource(replace(job, model=Path(CHANGE)), progress, [said]))


def _alone(job: MapJob, backend: Backend, progress: Progress, reason: str) -> Opened:
    said = Message("The starter maps without the change between the dates: {reason}", reason=reason)
    return opened(NetworkSource(replace(job, pre=None), backend, progress, [said]))
