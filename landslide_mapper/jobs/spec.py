"""The jobs as data: small frozen dataclasses that the dock, Processing and the command line fill in."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class MapJob:
    """Map the landslides of one scene.

    Attributes:
        model: folder of the model.
        post: post-event raster.
        output: GeoPackage of candidates to write.
        pre: pre-event raster, or None.
        probability: GeoTIFF to write, or None for none kept.
        region: region id, `auto`, or None (the model's only region, else auto).
        aoi: polygon file that bounds the map, or None.
        extent: (xmin, ymin, xmax, ymax) in the post raster's CRS that bounds the map, or None.
        focus: (x, y) in the post raster's CRS: blocks near it come first.
        threshold: probability from which a pixel is landslide; None: the model's for the region.
        min_area_m2: candidates below this area are dropped.
        post_bands: 1-based band numbers of post, or None for the first ones.
        pre_bands: the same for pre.
        regions_layer: polygon file of regions, asked before the images where `region` is not given; or None.
        region_field: its attribute with the region.
        overwrite: replace an output that exists (never one with reviewed candidates).
    """

    model: Path
    post: Path
    output: Path
    pre: Path | None = None
    probability: Path | None = None
    region: str | None = None
    aoi: Path | None = None
    extent: tuple[float, float, float, float] | None = None
    focus: tuple[float, float] | None = None
    threshold: float | None = None
    min_area_m2: float = 0.0
    post_bands: tuple[int, ...] | None = None
    pre_bands: tuple[int, ...] | None = None
    device: str = "auto"
    overwrite: bool = True
    regions_layer: Path | None = None
    region_field: str = "region"


@dataclass(frozen=True)
class SceneEntry:
    """One scene of a scene list (INTERFACES: SCENES.json), with absolute paths."""

    id: str
    region: str
    post: Path
    pre: Path | None = None
    labels: Path | None = None
    labelled_area: Path | None = None
    split: str = "train"


@dataclass(frozen=True)
class TrainJob:
    """Initial training of a new model on the scenes of one or several regions."""

    scenes: tuple[SceneEntry, ...]
    model: Path
    network: str | None = None
    epochs: int | None = None
    max_minutes: float | None = None
    device: str = "auto"
    seed: int = 0
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class UpdateJob:
    """Teach a model new scenes of one region, known to it or not, without the old regions' data.

    Attributes:
        scenes: new scenes; those of other regions are left alone.
        strategy: `tsmu`, or one of the baselines (`nn.strategies`).
        old_scenes: scenes of the old regions; only the strategies joint and all-data read them.
        publish_anyway: publish the new version even where the gate refuses it.
    """

    model: Path
    region: str
    scenes: tuple[SceneEntry, ...]
    strategy: str = "tsmu"
    old_scenes: tuple[SceneEntry, ...] = ()
    publish_anyway: bool = False
    epochs: int | None = None
    max_minutes: float | None = None
    device: str = "auto"
    seed: int = 0
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class EvaluateJob:
    """Score a model on the labelled scenes of one split."""

    model: Path
    scenes: tuple[SceneEntry, ...]
    report: Path | None = None
    region: str | None = None
    split: str = "test"
    device: str = "auto"
