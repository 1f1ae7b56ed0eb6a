"""Probability of one scene: blocks are read, predicted and written at the same time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import Backend, BlockInput, ModelInfo
from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import JobError
from landslide_mapper.jobs.both_dates import with_change, with_terrain
from landslide_mapper.jobs.cluster import ClusterBackend
from landslide_mapper.jobs.map_journal import CellJournal, told_resumed
from landslide_mapper.jobs.pipeline import Stager, run_pipeline, run_side_by_side
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.coverage import CoverageWriter
from landslide_mapper.raster.mosaic import Mosaic, block_order
from landslide_mapper.raster.read_ahead import leave
from landslide_mapper.raster.resample import resample_probability
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.raster.writer import ProbabilityWriter
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.tiling import NODATA, Block, TileGrid, Window

TILES_PER_BLOCK_SIDE = 2
"""Blocks of 2 x 2 tiles: small enough to show the first one soon, large enough to hide the transfer."""


def scene_tiles(scene: Scene, info: ModelInfo) -> TileGrid:
    """The tiles of a scene for a model; they depend on nothing else."""
    grid = scene.work_grid
    return TileGrid.for_scene(grid.width, grid.height, info.tile_size, info.overlap, info.divisor)


def open_scene_for(
    info: ModelInfo,
    post: DatasetName,
    pre: DatasetName | None,
    *,
    post_bands: Sequence[int] | None = None,
    pre_bands: Sequence[int] | None = None,
    masks: Mapping[str, DatasetName] = MappingProxyType({}),
    pre_shift: tuple[float, float] = (0.0, 0.0),
    dem: DatasetName | None = None,
    feet: bool = False,
) -> tuple[Scene, list[str]]:
    """Open a scene the way a model wants it: its dates, its bands, its ground sampling distance.

    Returns:
        The scene, which the caller closes, and warnings for the analyst.

    Raises:
        JobError: when the model cannot do without the pre-event raster, or without elevations.
        RasterError: when the rasters cannot be read together.
    """
    warnings = _compare_dates(info, pre)
    if info.sees_terrain and dem is None:
        raise JobError(
            "Model '{model}' was trained with terrain: it needs the elevation model of this place, too. "
            "Choose one (--dem, or dem in a scene list).",
            model=info.model,
        )

    def open_dates(pre: DatasetName | None) -> Scene:
        return open_scene(
            post,
            pre,
            bands=info.image_bands,
            post_bands=post_bands,
            pre_bands=pre_bands,
            gsd_m=info.gsd_m,
            images=info.images,
            optional=[layer.name for layer in info.layers if layer.optional],
            masks=masks,
            pre_shift=pre_shift,
        )

    if info.sees_change and pre is not None:
        own = (open_dates, post, pre, warnings.append, post_bands, pre_bands)
        scene = with_change(*own, gsd_m=info.gsd_m, masks=masks, pre_shift=pre_shift)
    else:
        scene = open_dates(pre if info.dates == 2 else None)
    if info.sees_terrain and dem is not None:
        scene = with_terrain(scene, dem, feet, post)
    return scene, [*warnings, *scene.warnings]


def _compare_dates(info: ModelInfo, pre: DatasetName | None) -> list[str]:
    if info.dates == 1 and pre is not None:
        return [
            Message(
                "Model '{model}' looks at the post-event raster only; '{pre}' is not used.",
                model=info.model,
                pre=short_name(pre),
            )
        ]
    if info.dates == 2 and pre is None:
        if not info.pre_optional:
            raise JobError(
                "Model '{model}' compares two dates, but no pre-event raster was given. Choose one.",
                model=info.model,
            )
        return [
            Message(
                "Model '{model}' compares two dates, but no pre-event raster was given: "
                "expect a less accurate map.",
                model=info.model,
            )
        ]
    return []


def write_probability(
    scene: Scene,
    area: Area,
    backend: Backend,
    info: ModelInfo,
    path: Path,
    progress: Progress,
    focus: tuple[float, float] | None = None,
    notes: Mapping[str, str] | None = None,
    coverage: CoverageWriter | None = None,
    journal: CellJournal | None = None,
) -> None:
    """Predict the part of a scene inside `area` and write it to `path` on the post raster's grid.

    Args:
        scene: an open scene.
        area: where to map, on `scene.work_grid`.
        backend: runs the network.
        info: the loaded model and region.
        path: GeoTIFF to write; it appears only when it is complete.
        progress: told about every block, and given the finished cells.
        focus: (column, row) on `scene.work_grid`; blocks near it come first.
        notes: more items that are stored in the file, beside model, version, region and threshold.
        coverage: takes what each pixel was mapped from, on the scene's `work_grid`, and is finished; None:
            nobody wants to know.
        journal: what an earlier try has finished, and keeps what this one does; None: nothing is kept.

    Raises:
        RasterError: when a raster cannot be read or the file not be written.
        Canceled: when the user asked to stop; nothing is left behind.
    """
    metadata = {
        "MODEL": info.model,
        "MODEL_VERSION": str(info.version),
        "REGION": info.region,
        "THRESHOLD": f"{info.threshold:.6g}",
        **(notes or {}),
    }
    with ExitStack() as stack:
        target = path
        if scene.resampled:
            target = stack.enter_context(StagingFolder(path.parent)) / "model-grid.tif"
        with ProbabilityWriter(target, scene.work_grid, metadata) as writer:
            delivery = Delivery(scene, area, writer, coverage, progress, journal)
            _predict_blocks(scene, area, backend, info, delivery, progress, focus)
            writer.finish()
        if coverage is not None:
            coverage.finish()
        if scene.resampled:
            progress.report(0.92, Message("Bringing the probability back to the post-event raster's grid"))
            resample_probability(target, scene.grid, path, metadata)


def _predict_blocks(
    scene: Scene,
    area: Area,
    backend: Backend,
    info: ModelInfo,
    delivery: Delivery,
    progress: Progress,
    focus: tuple[float, float] | None,
) -> None:
    tiles = scene_tiles(scene, info)
    whole = block_order(tiles, area.window, TILES_PER_BLOCK_SIDE, focus)
    mosaic = Mosaic(tiles, area.window, there=delivery.restore())
    blocks = [block for block in whole if mosaic.needs(block)]
    first = len(whole) - len(blocks)
    reads = [tiles.read_window(block) for block in blocks]

    def deliver(number: int, pixels: BlockInput, sums: NDArray[np.uint32]) -> None:
        delivery.deliver(mosaic, blocks[number], sums, pixels)

    def done(number: int) -> None:
        share = 0.9 * (first + number + 1) / len(whole)
        progress.report(share, block_message(len(whole), first + number))

    if isinstance(backend, ClusterBackend):

        def start(number: int, pixels: BlockInput) -> Future[NDArray[np.uint32]]:
            return _start(backend, info, tiles, blocks[number], pixels)

        run_side_by_side(scene, reads, start, deliver, progress, done)
        return

    def compute(number: int, pixels: BlockInput) -> NDArray[np.uint32]:
        return _predict(backend, info, tiles, blocks[number], pixels)

    then = backend.stage if isinstance(backend, Stager) else leave
    run_pipeline(scene, reads, compute, deliver, progress, done, then)


def _predict(
    backend: Backend, info: ModelInfo, tiles: TileGrid, block: Block, pixels: BlockInput
) -> NDArray[np.uint32]:
    if not pixels.valid.any():
        return _nothing(tiles, block)
    return backend.predict(info.handle, tiles, block, pixels)


def _start(
    backend: ClusterBackend, info: ModelInfo, tiles: TileGrid, block: Block, pixels: BlockInput
) -> Future[NDArray[np.uint32]]:
    if pixels.valid.any():
        return backend.start(info.handle, tiles, block, pixels)
    future: Future[NDArray[np.uint32]] = Future()
    future.set_result(_nothing(tiles, block))
    return future


def _nothing(tiles: TileGrid, block: Block) -> NDArray[np.uint32]:
    """The sums of a block without a valid pixel."""
    window = tiles.sums_window(block)
    return np.zeros((window.height, window.width), dtype=np.uint32)


def block_message(count: int, number: int) -> Message:
    """That the block of this number, from 0 on, is done."""
    return Message("Mapping: block {number} of {count}", number=number + 1, count=count)


class Delivery:
    """Takes the sums of blocks, and hands finished cells to the file and to the view."""

    def __init__(
        self,
        scene: Scene,
        area: Area,
        writer: ProbabilityWriter,
        coverage: CoverageWriter | None,
        progress: Progress,
        journal: CellJournal | None = None,
    ) -> None:
        self._scene = scene
        self._area = area
        self._writer = writer
        self._coverage = coverage
        self._progress = progress
        self._journal = journal

    def restore(self) -> set[Window]:
        """Hand on what an earlier try of the same map has finished; returns where that is.

        Raises:
            Canceled: when the user asked to stop.
        """
        there: set[Window] = set()
        if self._journal is None:
            return there
        for window, probability, covered in self._journal.cells(
            self._scene.work_grid.window, self._area.window
        ):
            check(self._progress)
            self._hand_on(window, probability, covered)
            there.add(window)
        if there:
            self._progress.log(told_resumed(self._journal.share))
        return there

    def deliver(self, mosaic: Mosaic, block: Block, sums: NDArray[np.uint32], pixels: BlockInput) -> None:
        """Add the sums (height, width) of a block to the mosaic, and hand on what that finishes."""
        codes = pixels.valid.astype(np.uint8) if pixels.coverage is None else pixels.coverage
        for window, probability, covered in mosaic.add(block, sums, codes):
            self.finish(window, probability, covered)

    def finish(self, window: Window, probability: NDArray[np.uint8], covered: NDArray[np.uint8]) -> None:
        """Hand a cell on: stored probability and coverage, (height, width), changed in place."""
        if not self._area.rectangle:
            outside = ~self._area.mask(window)
            probability[outside] = covered[outside] = NODATA
        if self._journal is not None:
            self._journal.add(window, probability, covered)
        self._hand_on(window, probability, covered)

    def _hand_on(self, window: Window, probability: NDArray[np.uint8], covered: NDArray[np.uint8]) -> None:
        self._writer.write(window, probability)
        if self._coverage is not None:
            self._coverage.write(window, covered)
        self._progress.cells(window, probability, self._scene.work_grid)
