"""Runs a network's graphs on tiles, on numpy arrays alone; `tile_predictor` runs it by torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import ModelError
from landslide_mapper.layers import CHANGE_SCORE, PRE, TERRAIN
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.nn.networks.onnx_network import Levels, OnnxNetwork
from landslide_mapper.nn.networks.onnx_session import CPU
from landslide_mapper.nn.networks.openvino_network import OpenVinoNetwork
from landslide_mapper.nn.networks.spec import CLIP, LATE, LEAST_SCORE, SCORE_SLOPE
from landslide_mapper.tiling import FINE_STEPS

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
Compute = Callable[[Floats], Levels]


def open_onnx(
    version: ModelVersion, region: str, threads: int, providers: Sequence[str] = CPU
) -> OnnxPredictor:
    """A region of a version that has graphs; arguments and errors as of `OnnxNetwork`."""
    needs = version.spec.input
    return OnnxPredictor(OnnxNetwork(version, region, threads, providers), needs.mean, needs.std)


class OnnxPredictor:
    """Turns tiles of pixels into quantised probabilities of one region; a tile passes alone.

    Attributes:
        network: what runs.
        label: number format and runtime in words.
        batch: tiles per forward pass.
    """

    batch = 1

    def __init__(
        self,
        network: OnnxNetwork | OpenVinoNetwork,
        mean: Sequence[float],
        std: Sequence[float],
        label: str = "float32, ONNX Runtime",
    ) -> None:
        """Prepare.

        Args:
            network: of one region.
            mean: (bands,) that pixels are normalized with.
            std: (bands,).
            label: number format and runtime in words.
        """
        self.network, self.label = network, label
        self._mean = np.asarray(mean, np.float32)[:, None, None]
        self._std = np.asarray(std, np.float32)[:, None, None]

    def __call__(
        self,
        layers: Mapping[str, Floats],
        valid: Mask,
        remember: Callable[[Floats, Compute], Levels] | None = None,
    ) -> NDArray[np.int32]:
        """Probabilities of tiles.

        Args:
            layers: name to (N, bands, H, W).
            valid: (N, H, W).
            remember: gives the feature maps of pixels, by computing them where it does not know them.

        Returns:
            (N, H, W), probability x FINE_STEPS.

        Raises:
            MemoryError: when there is not enough memory for a tile.
            ModelError: when the network gives something that is no number.
        """
        x = self._normalized(layers, valid)
        steps = np.empty(valid.shape, np.int32)
        compute = self.network.features
        for number in range(len(x)):
            tile = x[number : number + 1]
            levels = compute(tile) if remember is None else remember(tile, compute)
            logits = self.network.decode(tile, levels)[0, 0]
            if not np.isfinite(logits).all():
                raise ModelError("The model is damaged: it gives values that are not numbers.")
            # The same as 1 / (1 + exp(-x)), which overflows.
            probability = 0.5 * (1.0 + np.tanh(0.5 * logits))
            steps[number] = np.rint(probability * FINE_STEPS)
        return steps

    def _normalized(self, layers: Mapping[str, Floats], valid: Mask) -> Floats:
        """Pixels as the network takes them; what `MultiRegionNetwork.normalize` says."""
        spec = self.network.spec
        late = spec.temporal == LATE
        both = late and PRE in layers and CHANGE_SCORE in layers
        x = np.zeros((len(valid), spec.channels + late, *valid.shape[1:]), np.float32)
        start = 0
        for layer in spec.layers:
            own = x[:, start : start + layer.bands]
            start += layer.bands
            if layer.name in layers and (both or not late or layer.name not in (PRE, CHANGE_SCORE)):
                own[:] = self._standardized(layer.name, layers[layer.name])
                own *= valid[:, None]
        if both:
            x[:, -1] = valid
        return x

    def _standardized(self, layer: str, pixels: Floats) -> Floats:
        pixels = pixels.astype(np.float32, copy=False)
        if layer == CHANGE_SCORE:
            score = np.clip(pixels, LEAST_SCORE, 1 - LEAST_SCORE)
            return np.asarray(np.log(score / (1 - score)) / SCORE_SLOPE, np.float32)
        if layer == TERRAIN:
            return pixels
        scaled: Floats = np.clip((pixels - self._mean) / self._std, -CLIP, CLIP)
        return scaled
