"""Tiles that an ONNX file is checked with: random ones, ones like land, and patches that the model keeps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.layers import CHANGE_SCORE, LayerSpec
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.model.spec import InputSpec
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.patches.exemplars import Exemplars, read_exemplars
from landslide_mapper.nn.patches.store import Batch

MOST_PATCHES = 48
"""Of all regions together."""
_LAND_SCALES = (4, 16, 64)


@dataclass(frozen=True)
class Tile:
    """A tile as the network's own normalization takes it.

    Attributes:
        values: layer to (1, bands, H, W).
        region: that it is of; empty: of none.
        mask: (H, W) labels, IGNORE where nothing is known; None: nothing is.
    """

    values: dict[str, Tensor]
    region: str = ""
    mask: NDArray[np.uint8] | None = None


def made_tiles(needs: InputSpec, layers: Sequence[LayerSpec], side: int, seed: int = 0) -> list[Tile]:
    """Two tiles of noise and two whose neighbouring pixels and bands are alike, as in images of land."""
    random = np.random.default_rng(seed)

    def tile(smooth: bool) -> Tile:
        values = {}
        for layer in layers:
            noise = random.standard_normal((layer.bands, side, side))
            if smooth:
                noise = 0.2 * noise + _land(random, side)
            if layer.name == CHANGE_SCORE:
                made = 1.0 / (1.0 + np.exp(-noise))
            else:
                mean, std = (np.array(one)[:, None, None] for one in (needs.mean, needs.std))
                made = mean + std * noise
            values[layer.name] = torch.from_numpy(made.astype(np.float32))[None]
        return Tile(values)

    return [tile(smooth) for smooth in (False, False, True, True)]


def kept_tiles(version: ModelVersion, layers: Sequence[LayerSpec], regions: Sequence[str]) -> list[Tile]:
    """The validation patches that a version keeps of some regions, filled up to tiles by reflection.

    Raises:
        ModelError: when they are damaged.
    """
    kept = read_exemplars(version)
    wanted = [region for region in regions if region in kept]
    most = max(2, MOST_PATCHES // max(len(wanted), 1))
    return [
        tile
        for region in wanted
        for tile in _tiles(kept[region], region, layers, version.spec.tile_size, most)
    ]


def _tiles(kept: Exemplars, region: str, layers: Sequence[LayerSpec], side: int, most: int) -> Iterator[Tile]:
    names = [layer.name for layer in layers]
    if not set(names) <= set(kept.store.layers):
        return
    for batch in kept.store.batches(kept.gate[:most], 1):
        if all(bool(batch.present[name][0]) for name in names if name in batch.present):
            yield Tile(
                {name: torch.from_numpy(_filled(batch.layers[name].numpy(), side)) for name in names},
                region,
                _known(batch, side),
            )


def _known(batch: Batch, side: int) -> NDArray[np.uint8]:
    mask = batch.mask[0].numpy()[:side, :side]
    whole: NDArray[np.uint8] = np.full((side, side), IGNORE, np.uint8)
    whole[: mask.shape[0], : mask.shape[1]] = mask
    return whole


def _filled(image: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    cut = image[..., :side, :side]
    missing = [(0, side - length) for length in cut.shape[-2:]]
    return np.pad(cut, [(0, 0)] * (cut.ndim - 2) + missing, mode="symmetric")


def _land(random: np.random.Generator, side: int) -> NDArray[np.float64]:
    """(side, side): hills, slopes and fields, of deviation 1."""
    land = np.zeros((side, side))
    for scale in _LAND_SCALES:
        coarse = random.standard_normal((-(-side // scale) + 1,) * 2)
        land += np.kron(coarse, np.ones((scale, scale)))[:side, :side]
    deviation = float(land.std())
    return land / deviation if deviation else land
