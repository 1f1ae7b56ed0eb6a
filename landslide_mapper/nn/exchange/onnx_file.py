"""Writes a model as an ONNX file, and checks it: its answers are compared with those of the model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.backend import ALL_REGIONS, ExportRequest, Json
from landslide_mapper.errors import ModelError, WorkerError
from landslide_mapper.model.for_others import file_layers
from landslide_mapper.model.spec import RegionSpec
from landslide_mapper.nn.exchange.image_network import ImageNetwork, shift_of
from landslide_mapper.nn.exchange.metadata import metadata, with_metadata
from landslide_mapper.nn.exchange.smaller import with_int8_weights, with_short_constants
from landslide_mapper.nn.exchange.tiles import Tile, kept_tiles, made_tiles
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.measures.metrics import Scores
from landslide_mapper.nn.networks.onnx_graph import INPUT, graph_of
from landslide_mapper.nn.networks.onnx_session import open_session
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.normalization import LEAST, MOST

PACKAGES = ("onnx", "onnxruntime")
MOST_DIFFERENCE = 1e-3
"""Of a probability, from torch's: a quarter of a step of the probabilities that maps are made of."""
MOST_INT8_LOSS = 0.01
"""Of the IoU, in all regions together."""
MOST_INT8_DIFFERENCE = 0.01
"""Mean of the differences of probabilities, where the model keeps no labels that would tell the loss."""
_ONLY_OUTPUT = "landslide"


def write_onnx(request: ExportRequest, check: Callable[[], None]) -> Json:
    """Write a version of a model as an ONNX file.

    Args:
        request: what is wanted; the output must not be there yet.
        check: called now and then; raises Canceled to stop.

    Returns:
        `bytes`, `regions`, `version`, `tiles`, and `difference`, the largest one of a probability from
        torch's. With int8 `mean_difference` and, where the model keeps patches with labels, `iou` and
        `iou_int8` by region and of all (`ALL_REGIONS`).

    Raises:
        WorkerError: when onnx or onnxruntime is not installed.
        ModelError: when the model cannot be used, or the file does not answer as the model does. It is still
            there then.
        OSError: when it cannot be written.
    """
    require_packages()
    loaded = load_network(request.model, request.version)
    if loaded.network.context is not None:
        raise ModelError(
            "Model '{model}' asks Clay, which is too large for an ONNX file. Export it as a "
            "model (.lsmodel) instead.",
            model=loaded.name,
        )
    version = loaded.version
    spec = version.spec
    regions = [spec.region(one) for one in request.regions] or list(spec.regions)
    layers = file_layers(spec.input, request.post_only)
    module = ImageNetwork(loaded.network, spec.input, layers, regions)
    names = [_ONLY_OUTPUT] if len(regions) == 1 else [region.id for region in regions]
    example = torch.zeros(1, sum(layer.bands for layer in layers), spec.tile_size, spec.tile_size)
    check()
    graph = with_short_constants(graph_of(module, example, names, spec.network))
    if request.int8:
        check()
        graph = with_int8_weights(graph)
    said = metadata(loaded.name, version, layers, regions, request.int8)
    request.output.write_bytes(with_metadata(graph, said))
    del graph
    tiles = made_tiles(spec.input, layers, spec.tile_size)
    tiles += kept_tiles(version, layers, [region.id for region in regions])
    facts = _compared(request.output, module, regions, tiles, check)
    (_check_int8 if request.int8 else _check_same)(facts)
    return {
        **facts,
        "bytes": request.output.stat().st_size,
        "regions": [region.id for region in regions],
        "version": version.number,
        "tiles": len(tiles),
    }


def require_packages() -> None:
    """Say what is missing.

    Raises:
        WorkerError: when onnx or onnxruntime is not installed.
    """
    missing = [name for name in PACKAGES if find_spec(name) is None]
    if missing:
        raise WorkerError(
            "ONNX files need {packages}, which the engine does not have. Set the engine up again and choose "
            "them there, or install them into the engine's Python with pip.",
            packages=" and ".join(missing),
        )


def _compared(
    path: Path,
    module: ImageNetwork,
    regions: Sequence[RegionSpec],
    tiles: Sequence[Tile],
    check: Callable[[], None],
) -> Json:
    session, several = open_session(str(path)), len(regions) > 1
    largest, sums, pixels = 0.0, 0.0, 0
    scores = {name: (Scores(), Scores()) for name in [*(one.id for one in regions), ALL_REGIONS]}
    for tile in tiles:
        check()
        found = session.run(None, {INPUT: module.stacked(tile.values).numpy()})
        expected = _expected(module, regions, tile, several)
        for region, theirs, ours in zip(regions, found, expected):
            difference = np.abs(theirs[0, 0] - ours)
            # Not the largest of both: what is no number is larger than nothing.
            largest = float(difference.max()) if not difference.max() <= largest else largest
            sums, pixels = sums + float(difference.sum()), pixels + difference.size
            if tile.region == region.id and tile.mask is not None:
                _count(scores, region, tile.mask, (ours, theirs[0, 0]), several)
    figures: Json = {"difference": largest, "mean_difference": sums / max(pixels, 1)}
    if scores[ALL_REGIONS][0].landslide.any():
        known = {name: both for name, both in scores.items() if both[0].landslide.any()}
        for number, key in enumerate(("iou", "iou_int8")):
            figures[key] = {name: both[number].at(0.5)["iou"] for name, both in known.items()}
    return figures


def _expected(
    module: ImageNetwork, regions: Sequence[RegionSpec], tile: Tile, several: bool
) -> list[NDArray[np.float32]]:
    """What the model itself says of a tile, region by region: by the way that maps are made."""
    some = next(iter(tile.values.values()))
    valid = torch.ones(1, *some.shape[2:], dtype=torch.bool)
    values = tile.values
    if module.per_scene:  # as `raster.stretch` reads them
        values = {name: one.clamp(LEAST, MOST) for name, one in values.items()}
    with torch.inference_mode():
        features = module.network.features(module.network.normalize(values, valid))
        logits = [module.network.decode(features, region.id).float() for region in regions]
        shifts = [shift_of(region) if several else 0.0 for region in regions]
        return [torch.sigmoid(one - shift)[0, 0].numpy() for one, shift in zip(logits, shifts)]


def _count(
    scores: dict[str, tuple[Scores, Scores]],
    region: RegionSpec,
    mask: NDArray[np.uint8],
    answers: tuple[NDArray[np.float32], NDArray[np.float32]],
    several: bool,
) -> None:
    """Count at the region's threshold: probabilities become 0 and 1."""
    threshold, known = 0.5 if several else region.threshold, mask != IGNORE
    for number, answer in enumerate(answers):
        decided = (answer[known] >= threshold).astype(np.float32)
        for name in (region.id, ALL_REGIONS):
            scores[name][number].add(decided, mask[known])


def _check_same(facts: Json) -> None:
    if not facts["difference"] <= MOST_DIFFERENCE:
        raise ModelError(
            "The ONNX file was not written: its probabilities differ by up to {found:.2g} from the model's, "
            "at most {most:.2g} was expected. Please report this, and which network it is.",
            found=facts["difference"],
            most=MOST_DIFFERENCE,
        )


def _check_int8(facts: Json) -> None:
    if "iou" in facts:
        loss = facts["iou"][ALL_REGIONS] - facts["iou_int8"][ALL_REGIONS]
        if not loss <= MOST_INT8_LOSS:
            raise ModelError(
                "The ONNX file was not written: with weights of 8 bits the IoU on the model's validation "
                "patches falls by {loss:.3f}, at most {most:.2g} was expected. Export it without int8.",
                loss=loss,
                most=MOST_INT8_LOSS,
            )
    elif not facts["mean_difference"] <= MOST_INT8_DIFFERENCE:
        raise ModelError(
            "The ONNX file was not written: with weights of 8 bits probabilities differ by {found:.3f} on "
            "average, at most {most:.2g} was expected. Export it without int8.",
            found=facts["mean_difference"],
            most=MOST_INT8_DIFFERENCE,
        )
