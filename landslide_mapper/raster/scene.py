"""A scene: a post-event raster and, where there is one, a pre-event raster, as pixels on one grid.

The post-event raster's grid is the scene's; the pre-event raster is brought onto it while reading. Nothing
of the size of the scene is ever held in memory or written to disk.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from types import MappingProxyType

import numpy as np
from osgeo import gdal, gdal_array

from landslide_mapper.backend import BlockInput
from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import RasterError
from landslide_mapper.layers import NO_TAGS, POST, PRE, ImageTags
from landslide_mapper.messages import Message, Messages
from landslide_mapper.raster.bands import DATES, BandChoice, choose_bands
from landslide_mapper.raster.cloud_classes import CLEAR
from landslide_mapper.raster.cloud_mask import CloudMask, open_cloud_mask
from landslide_mapper.raster.coverage import coverage, masked
from landslide_mapper.raster.derived import DerivedSource
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.odd_places import odd_places
from landslide_mapper.raster.placing import check_coverage, choose_work_grid, comparable, shrink
from landslide_mapper.raster.scaling import Change, ScaledSource, Tags, read_tags, reconcile
from landslide_mapper.raster.source import Pixels, PlainSource, Source, common_dtype
from landslide_mapper.raster.spots import few_then_all
from landslide_mapper.raster.stacking import open_image
from landslide_mapper.raster.warped import WarpedSource
from landslide_mapper.tiling import Window


class Scene(AbstractContextManager["Scene"]):
    """Two rasters (or one) read together, by windows of `work_grid`.

    Made by `open_scene`. The scene owns its datasets: use it as a context manager. It may be read from any
    one thread at a time (GDAL datasets must not be used by two threads at once); a reader thread is fine
    as long as nobody else reads the same scene meanwhile.

    Attributes:
        grid: the post-event raster's grid, on which results lie.
        work_grid: the grid that is read and on which the network runs.
        bands: bands per date.
        derived: the last of these, which are computed from the others (`raster.derived`).
        chosen: layer to the bands that are read of it.
        tags: layer to the scale and offset of each of these bands.
        data_types: layer to the type of its values as they are stored.
        warnings: what the user should know about how the rasters were brought together.
    """

    def __init__(
        self,
        grid: Grid,
        work_grid: Grid,
        sources: Mapping[str, Source],
        chosen: Mapping[str, BandChoice],
        tags: Mapping[str, Tags],
        data_types: Mapping[str, str],
        warnings: Sequence[str],
        optional: Collection[str] = (),
        masks: Mapping[str, CloudMask] = MappingProxyType({}),
        computed: Mapping[str, Source] = MappingProxyType({}),
        derived: Sequence[str] = (),
    ) -> None:
        self.grid = grid
        self.work_grid = work_grid
        self.bands = len(chosen[POST].numbers) + len(derived)
        self.derived = tuple(derived)
        self.chosen = dict(chosen)
        self.tags = dict(tags)
        self.data_types = dict(data_types)
        self.warnings = list(warnings)
        self._sources = dict(sources)
        self._optional = frozenset(optional)
        self._masks = dict(masks)
        self._computed = dict(computed)

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers that are rasters, in order."""
        return tuple(self._sources)

    @property
    def shown(self) -> tuple[str, ...]:
        """Names of the layers that are read, in order: rasters, then what is computed from them."""
        return (*self._sources, *self._computed)

    @property
    def has_pre(self) -> bool:
        """Whether there is a pre-event raster."""
        return PRE in self._sources

    @property
    def resampled(self) -> bool:
        """Whether the network runs on another grid than the post-event raster's."""
        return self.work_grid is not self.grid

    def read(self, window: Window, beside: Executor | None = None) -> BlockInput:
        """Pixels of all layers in a window of `work_grid`, which must lie inside it.

        A pixel is invalid where any used band of a layer that is needed has no data, the layer does not cover
        it, or clouds, shadow or snow hide it; its values are 0 in all of them. Where only an optional layer
        has none, the others stay. So they do where a computed layer has none.

        Args:
            window: of `work_grid`.
            beside: its thread reads all rasters but the first one meanwhile, as each is a dataset of its own;
                whoever gives it waits for it before the scene is closed.

        Raises:
            RasterError: when a raster cannot be read there.
        """
        pixels = self._read_rasters(window, beside)
        if not self._computed:
            return pixels
        layers, alone = dict(pixels.layers), pixels.alone
        for name, source in self._computed.items():
            layers[name], own = source.read(window)
            lacking = pixels.valid & ~own
            if lacking.any():
                alone = lacking if alone is None else alone | lacking
        return replace(pixels, layers=layers, alone=alone)

    def _read_rasters(self, window: Window, beside: Executor | None = None) -> BlockInput:
        read = self._read_sources(window, beside)
        owns = {name: own for name, (_, own) in read.items()}
        codes = coverage(owns[POST], owns.get(PRE), PRE not in self._optional)
        if self._masks:
            found = ((name, mask.read(window)) for name, mask in self._masks.items())
            classes = {name: one for name, one in found if one.any()}
            codes = masked(codes, classes.get(POST), classes.get(PRE), PRE not in self._optional)
            for name, one in classes.items():
                hidden = one != CLEAR
                owns[name] &= ~hidden
                np.copyto(read[name][0], 0, where=hidden)
        layers = {name: pixels for name, (pixels, _) in read.items()}
        if all(bool(own.all()) for own in owns.values()):  # as mostly: there is nothing to clear
            return BlockInput(layers, owns[POST], None, codes)
        valid = np.logical_and.reduce([own for name, own in owns.items() if name not in self._optional])
        whole = np.logical_and.reduce(list(owns.values()))
        for pixels, own in read.values():
            extra = own & ~valid
            if extra.any():
                np.copyto(pixels, 0, where=extra)
        alone = valid & ~whole
        return BlockInput(layers, valid, alone if alone.any() else None, codes)

    def _read_sources(self, window: Window, beside: Executor | None) -> dict[str, Pixels]:
        """The pixels of each raster, in order."""
        if beside is None:
            return {name: source.read(window) for name, source in self._sources.items()}
        (first, source), *others = self._sources.items()
        coming = {name: beside.submit(other.read, window) for name, other in others}
        read = {first: source.read(window)}
        return {**read, **{name: future.result() for name, future in coming.items()}}

    def valid_anywhere(self, window: Window | None = None) -> bool:
        """Whether any pixel of the window (default: the scene) is valid.

        Costs next to nothing where some pixel is, as it looks at a few spots first. Only where none of them
        is valid the whole window is read.
        """
        window = window or self.work_grid.window
        return any(bool(self._read_rasters(spot).valid.any()) for spot in few_then_all(window))

    @property
    def notes(self) -> list[str]:
        """What is read of each raster, in words."""
        return [said for choice in self.chosen.values() for said in (choice.said, *choice.alpha)]

    def with_sources(self, change: Callable[[str, Source], Source]) -> Scene:
        """The scene with each layer's source wrapped in another one; the rasters stay this scene's."""
        sources = {name: change(name, source) for name, source in self._sources.items()}
        return self._of(sources, self._masks, self._computed)

    def with_computed(self, name: str, source: Source) -> Scene:
        """The scene with one more layer, which is computed from its rasters and closed with it."""
        return self._of(self._sources, self._masks, {**self._computed, name: source})

    @property
    def images(self) -> Scene:
        """The scene without computed layers; the rasters stay this scene's."""
        return self._of(self._sources, self._masks) if self._computed else self

    def unmasked(self) -> Scene:
        """The scene without masks; the rasters stay this scene's."""
        return self._of(self._sources)

    def _of(
        self,
        sources: Mapping[str, Source],
        masks: Mapping[str, CloudMask] = MappingProxyType({}),
        computed: Mapping[str, Source] = MappingProxyType({}),
    ) -> Scene:
        """The same scene of other parts."""
        more = (self.chosen, self.tags, self.data_types, self.warnings, self._optional)
        return Scene(self.grid, self.work_grid, sources, *more, masks, computed, self.derived)

    def close(self) -> None:
        """Close the rasters."""
        for source in (*self._sources.values(), *self._computed.values()):
            source.close()
        for mask in self._masks.values():
            mask.close()

    def __exit__(self, *_: object) -> None:
        """Close the rasters."""
        self.close()


def open_scene(
    post: DatasetName,
    pre: DatasetName | None = None,
    *,
    bands: int | None = None,
    post_bands: Sequence[int] | None = None,
    pre_bands: Sequence[int] | None = None,
    gsd_m: float | None = None,
    images: ImageTags = NO_TAGS,
    strict: bool = True,
    optional: Collection[str] = (),
    masks: Mapping[str, DatasetName] = MappingProxyType({}),
    pre_shift: tuple[float, float] = (0.0, 0.0),
) -> Scene:
    """Open a scene.

    Args:
        post: post-event raster.
        pre: pre-event raster; None for a post-only scene.
        bands: bands per date that the model needs of the rasters; None: as many as post has.
        post_bands: 1-based numbers of post's bands in the model's order; None: as the raster says.
        pre_bands: the same for pre.
        gsd_m: metres per pixel to work at: a scene that differs by over 10 % is resampled (`work_grid`).
        images: what is known of the images that the model learned from, and what is computed from them.
        strict: refuse bands that cannot be known; otherwise the first ones are taken, with a warning.
        optional: layers without which a pixel is mapped all the same.
        masks: layer to the file of what hides it, clouds, shadow or snow (`raster.cloud_mask`).
        pre_shift: pixels of post by which pre, and its mask, lie too far right and down (`raster.shift`).

    Raises:
        RasterError: when a raster cannot be opened or has too few bands.
        GridMismatchError: when the two rasters cannot be brought onto one grid.
    """
    rasters = {POST: open_image(post)} | ({} if pre is None else {PRE: open_image(pre)})
    names = images.band_names or None
    chosen = {POST: choose_bands(rasters[POST], DATES[POST], post_bands, bands, names, strict)}
    if PRE in rasters:
        bands, names = len(chosen[POST].numbers), names or chosen[POST].known
        chosen[PRE] = choose_bands(rasters[PRE], DATES[PRE], pre_bands, bands, names, strict)
    warnings = Messages(choice.warning for choice in chosen.values() if choice.warning)
    tags = {name: read_tags(data, chosen[name].numbers) for name, data in rasters.items()}
    footing = reconcile(tags, images)
    warnings += [*same_file(post, pre), *footing.warnings]
    dtypes = {name: _stored_dtype(data, chosen[name].numbers) for name, data in rasters.items()}
    dtype = common_dtype(list(dtypes.values()))
    grid = Grid.from_dataset(rasters[POST])
    work_grid = choose_work_grid(grid, gsd_m, rasters[POST].GetDescription(), warnings)
    places = {POST: work_grid, PRE: _moved(work_grid, grid, pre_shift)}
    with ExitStack() as opened:
        sources: dict[str, Source] = {}
        for name, data in rasters.items():
            _check_place(data, grid, name in optional, warnings)
            source = source_on(data, chosen[name].numbers, dtype, places[name], grid)
            opened.callback(source.close)
            sources[name] = _as_seen(source, footing.changes.get(name), chosen[name], images, places[name])
        hiding = {name: open_cloud_mask(masks[name], places[name], name) for name in masks if name in rasters}
        warnings += [_beside(masks[name], name) for name, mask in hiding.items() if mask.beside]
        opened.pop_all()  # they are the scene's from here on
    more = (tags, _names(dtypes), warnings, optional, hiding)
    return Scene(grid, work_grid, sources, chosen, *more, derived=images.derived)


def _names(dtypes: Mapping[str, np.dtype[np.generic]]) -> dict[str, str]:
    return {name: one.name for name, one in dtypes.items()}


def _as_seen(
    source: Source, change: Change | None, chosen: BandChoice, images: ImageTags, grid: Grid
) -> Source:
    """A raster on a footing with the others, and with what is computed from it."""
    source = source if change is None else ScaledSource(source, change)
    names = images.band_names or chosen.known or ()
    return DerivedSource(source, names, images.derived, grid.window) if images.derived else source


def _moved(work_grid: Grid, grid: Grid, shift: tuple[float, float]) -> Grid:
    """Where a date is read that is shifted by so many pixels of `grid`."""
    if not any(shift):
        return work_grid
    across, down = work_grid.width / grid.width, work_grid.height / grid.height
    return work_grid.moved(shift[0] * across, shift[1] * down)


def _check_place(dataset: gdal.Dataset, post_grid: Grid, optional: bool, warnings: Messages) -> None:
    own = Grid.from_dataset(dataset)
    warnings += odd_places(dataset)
    if own != post_grid:
        name = dataset.GetDescription()
        check_coverage(comparable(own, name, post_grid), post_grid, name, optional, warnings)


def source_on(
    dataset: gdal.Dataset,
    numbers: Sequence[int],
    dtype: np.dtype[np.generic],
    work_grid: Grid,
    post_grid: Grid,
) -> Source:
    """Bands of a raster as they are read on a grid, whatever its own is.

    Args:
        dataset: the open raster.
        numbers: of the bands, 1-based.
        dtype: of the values that are returned.
        work_grid: where they are wanted.
        post_grid: of the post-event raster.

    Raises:
        GridMismatchError: when one of them has a place on the map and the other one has none.
    """
    own = Grid.from_dataset(dataset)
    if own != post_grid:
        own = comparable(own, dataset.GetDescription(), post_grid)
    offset = work_grid.offset_in(own)
    if offset is not None:
        return PlainSource(dataset, numbers, dtype, offset)
    return WarpedSource(dataset, numbers, dtype, work_grid, shrink(own, work_grid))


def _stored_dtype(dataset: gdal.Dataset, numbers: Sequence[int]) -> np.dtype[np.generic]:
    return common_dtype([_band_dtype(dataset, number) for number in numbers])


def _band_dtype(dataset: gdal.Dataset, number: int) -> np.dtype[np.generic]:
    code = dataset.GetRasterBand(number).DataType
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(code)
    if dtype is None or np.dtype(dtype).kind == "c":
        raise RasterError(
            "Band {number} of {raster} holds {data_type} values, expected whole or real numbers.",
            number=number,
            raster=dataset.GetDescription(),
            data_type=gdal.GetDataTypeName(code),
        )
    return np.dtype(dtype)


def _beside(mask: DatasetName, date: str) -> Message:
    return Message(
        "No polygon of the mask {mask} meets the {date} raster: it hides nothing. Check that it is the mask "
        "of this place.",
        mask=short_name(mask),
        date=DATES[date],
    )


def same_file(post: DatasetName, pre: DatasetName | None) -> list[str]:
    """A warning where both dates are one file."""
    if pre is None:
        return []
    try:
        same = os.path.samefile(post, pre)
    except OSError:
        same = os.fspath(post) == os.fspath(pre)
    said = Message("The pre-event and the post-event raster are the same file, {raster}.", raster=post)
    return [said] if same else []
