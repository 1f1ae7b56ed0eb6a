"""What every backend that runs networks says of a model, and asks of the pixels; no torch."""

from __future__ import annotations

from landslide_mapper.backend import BlockInput, ModelInfo
from landslide_mapper.errors import ModelError
from landslide_mapper.model.folder import ModelVersion


def model_info(
    handle: str, region: str, version: ModelVersion, name: str, divisor: int, device: str
) -> ModelInfo:
    """Describe a loaded model.

    Args:
        handle: names it and its region.
        region: whose decoder runs.
        version: that was loaded.
        name: of the model.
        divisor: what the sides of the input must be multiples of.
        device: what it runs on, in words.
    """
    spec = version.spec
    return ModelInfo(
        handle=handle,
        region=region,
        layers=spec.input.layers,
        gsd_m=spec.input.gsd_m,
        tile_size=spec.tile_size,
        overlap=spec.overlap,
        divisor=divisor,
        threshold=spec.region(region).threshold,
        model=name,
        version=version.number,
        device=device,
        images=spec.input.images,
        per_scene=spec.input.per_scene,
        stretch=spec.region(region).stretch,
    )


def check_bands(pixels: BlockInput, version: ModelVersion) -> None:
    """Refuse layers of other bands than the model sees.

    Raises:
        ModelError: naming the layer.
    """
    needs = version.spec.input
    for layer in needs.layers:
        image = pixels.layers.get(layer.name)
        if image is not None and image.shape != (layer.bands, *pixels.valid.shape):
            found = " x ".join(map(str, image.shape))
            raise ModelError(
                "The model needs {bands} bands; the block's layer '{layer}' is {found}.",
                bands=layer.bands,
                layer=layer.name,
                found=found,
            )


def check_pixels(pixels: BlockInput, version: ModelVersion) -> None:
    """Refuse pixels that lack a layer, too.

    Raises:
        ModelError: naming the layer.
    """
    check_bands(pixels, version)
    for layer in version.spec.input.layers:
        if layer.name not in pixels.layers and not layer.optional:
            raise ModelError("The model needs the layer '{layer}' too; it was not given.", layer=layer.name)
