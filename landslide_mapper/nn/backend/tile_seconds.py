"""How long two models take for a tile, measured side by side, as a map would run them here."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np
import torch

from landslide_mapper.backend import Json, TrainRequest
from landslide_mapper.nn.inference.graph_ways import graphs_of
from landslide_mapper.nn.inference.tile_predictor import TilePredictor
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.precision import made_up_tile
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.vocabulary import COMPRESSION

_ROUNDS = 5


def with_tile_seconds(card: Json, request: TrainRequest, device: torch.device) -> Json:
    """A student's card with the seconds that it and its teacher take for a tile of the student's size.

    Args:
        card: of the student, which is published.
        request: names both.
        device: where to run them.
    """
    models = [load_network(path) for path in (request.teacher or request.model, request.model)]
    region, side = models[1].network.regions[0], models[1].version.spec.tile_size
    runs = [
        TilePredictor(
            one.network,
            region,
            device,
            lambda message: None,
            graphs=graphs_of(one.version, region, torch.get_num_threads()),
        )
        for one in models
    ]
    seconds = side_by_side([_tile_of(run, one.network, side) for run, one in zip(runs, models)])
    figures = {**card[COMPRESSION]}
    for name, run, taken in zip(("teacher", "student"), runs, seconds):
        figures[name] = {**figures[name], "seconds_per_tile": round(taken, 5), "by": str(run)}
    return {**card, COMPRESSION: {**figures, "tile_size": side}}


def side_by_side(runs: Sequence[Callable[[], object]]) -> list[float]:
    """Seconds of each, in turns: the shortest times, as what else runs here makes the others."""
    best = [float("inf")] * len(runs)
    for run in runs:
        run()
    for _ in range(_ROUNDS):
        for place, run in enumerate(runs):
            began = time.perf_counter()
            run()
            best[place] = min(best[place], time.perf_counter() - began)
    return best


def _tile_of(run: TilePredictor, network: MultiRegionNetwork, side: int) -> Callable[[], object]:
    layers, _ = made_up_tile(network, side)
    seen = {
        layer.name: layers[layer.name].cpu().numpy() for layer in network.spec.layers if layer.name in layers
    }
    valid = np.ones((1, *next(iter(seen.values())).shape[-2:]), np.bool_)
    return lambda: run(seen, valid)
