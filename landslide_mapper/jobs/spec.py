"""The jobs as data: small frozen dataclasses that the dock, Processing and the command line fill in.

Inputs are files or whatever else GDAL opens (`dataset_names`); only outputs and models are always paths.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import ModelError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.normalization import SCENE
from landslide_mapper.vocabulary import (
    AUTO_CHOICE,
    AUTO_CLOUDS,
    BY_MASKS,
    CHANGE,
    CONFIRMED,
    NO_ATTENTION,
    NO_CLOUDS,
    NO_CONTEXT,
    STARTER,
    TEST,
    TRAIN,
    TSMU,
)


@dataclass(frozen=True)
class GroundOptions:
    """What landslides lie on, and rules about that.

    Attributes:
        dem: raster of elevations, of any CRS and pixel size, for their terrain and for models that see the
            ground; gaps are allowed; or None.
        feet: elevations are in feet where the raster does not say so itself.
        min_slope: degrees of mean slope below which a landslide is ruled out as flat; 0: none is.
        water_mask: polygons or raster of water, in which landslides are ruled out; or None.
    """

    dem: DatasetName | None = None
    feet: bool = False
    min_slope: float = 0.0
    water_mask: DatasetName | None = None

    @property
    def files(self) -> tuple[DatasetName | None, ...]:
        """What is read."""
        return self.dem, self.water_mask


NO_GROUND = GroundOptions()


@dataclass(frozen=True)
class SceneJob:
    """What every job is told that looks for landslides in one scene.

    Attributes:
        model: folder of the model; Path("change") for the change between the dates without a model,
            Path("starter") for the model that comes with the plugin for the scene's pixel size.
        post: post-event raster.
        output: GeoPackage to write.
        pre: pre-event raster, or None.
        region: region id, `auto`, or None (the model's only region, else auto).
        aoi: polygon file that bounds the map, or None.
        extent: (xmin, ymin, xmax, ymax) in the post raster's CRS that bounds the map, or None.
        threshold: probability from which a pixel is landslide; None: the model's for the region.
        min_area_m2: candidates below this area are dropped.
        post_bands: 1-based band numbers of post, or None to go by what the raster says of its bands.
        pre_bands: the same for pre.
        overwrite: replace an output that exists (never one with reviewed candidates).
        regions_layer: polygon file of regions, asked before the images where `region` is not given; or None.
        region_field: its attribute with the region.
        index: what change is measured by (`vocabulary.INDICES`); None: what fits the bands best.
        clouds: how clouds, shadows and snow are masked (`vocabulary.CLOUDS`).
        post_mask: mask of post, in its place (`raster.cloud_mask`); None: none is given.
        pre_mask: the same for pre.
        pre_shift_x: pixels of post by which pre lies too far to the right; it is moved back while reading.
        pre_shift_y: the same down.
        dask: address of a Dask scheduler whose workers run the network, or `local`; None: this machine does.
        ground: what the candidates lie on.
    """

    model: Path
    post: DatasetName
    output: Path
    pre: DatasetName | None = None
    region: str | None = None
    aoi: DatasetName | None = None
    extent: tuple[float, float, float, float] | None = None
    threshold: float | None = None
    min_area_m2: float = 0.0
    post_bands: tuple[int, ...] | None = None
    pre_bands: tuple[int, ...] | None = None
    device: str = "auto"
    overwrite: bool = True
    regions_layer: DatasetName | None = None
    region_field: str = "region"
    index: str | None = None
    clouds: str = AUTO_CLOUDS
    post_mask: DatasetName | None = None
    pre_mask: DatasetName | None = None
    pre_shift_x: float = 0.0
    pre_shift_y: float = 0.0
    dask: str | None = None
    ground: GroundOptions = NO_GROUND

    @property
    def pre_shift(self) -> tuple[float, float]:
        """How far pre lies to the right and down of post, in pixels of post."""
        return (self.pre_shift_x, self.pre_shift_y) if self.pre is not None else (0.0, 0.0)

    @property
    def hiding(self) -> dict[str, DatasetName]:
        """The masks by the layer that they belong to."""
        both = {POST: self.post_mask, PRE: self.pre_mask}
        return {name: mask for name, mask in both.items() if mask is not None}

    @property
    def needs_network(self) -> bool:
        """Whether a model's network runs, or the change between the dates is enough."""
        return self.model != Path(CHANGE)

    @property
    def maps_change(self) -> bool:
        """Whether the change between the dates is mapped, alone or beside the starter."""
        return not self.needs_network or (self.model == Path(STARTER) and self.pre is not None)

    @property
    def masks_clouds(self) -> bool:
        """Whether masks of clouds are made; unasked wherever the change between the dates counts."""
        if self.clouds != AUTO_CLOUDS:
            return self.clouds != NO_CLOUDS
        return self.maps_change or self.model == Path(STARTER) or _sees_change(self.model)


@dataclass(frozen=True)
class MapJob(SceneJob):
    """Map the landslides of one scene.

    Attributes:
        probability: GeoTIFF to write, or None for none kept.
        focus: (x, y) in the post raster's CRS: blocks near it come first.
        masks: GeoPackage of polygons to write of the masks that were made, to be edited; None: none.
        water_index: rule out what is water by the bands of post, too.
        boxes: write boxes, found in this way (`vocabulary.BOXES_BY`), not candidates; None: candidates.
    """

    probability: Path | None = None
    focus: tuple[float, float] | None = None
    masks: Path | None = None
    water_index: bool = False
    boxes: str | None = None


@dataclass(frozen=True)
class DetectJob(SceneJob):
    """Draw boxes around the landslides of one scene, for quick triage.

    Attributes:
        by: how they are found (`vocabulary.BOXES_BY`).
    """

    by: str = BY_MASKS

    @property
    def map_job(self) -> MapJob:
        """The map whose candidates the boxes are drawn around."""
        said = {one.name: getattr(self, one.name) for one in fields(SceneJob)}
        return MapJob(**said, boxes=self.by)


def _sees_change(model: Path) -> bool:
    """Whether a model of the analyst's own is shown the change between the dates, as a taught starter is."""
    from landslide_mapper.model.folder import ModelFolder  # QGIS's start does without

    with suppress(ModelError):  # the map says what is wrong with it
        return ModelFolder(model).version().spec.input.sees_change
    return False


@dataclass(frozen=True)
class OutlineJob:
    """Outline the candidates of a probability raster at another threshold, without a network.

    Attributes:
        probability: Byte 0..254 = probability x 254, 255 nodata; as the map job writes it.
        output: GeoPackage of candidates to write.
        threshold: probability from which a pixel is landslide; None: what the raster says.
        min_area_m2: candidates below this area are dropped.
        overwrite: replace an output that exists (never one with reviewed candidates).
        labels: landslides to fit the weights of starter and change to, on a map of both; None: they stay.
        labelled_area: polygon file of where the labels are complete; None: everywhere.
        fitted: GeoTIFF to write of the probability with the fitted weights, beside the map's; None: not kept.
        ground: what the candidates lie on.
    """

    probability: DatasetName
    output: Path
    threshold: float | None = None
    min_area_m2: float = 0.0
    overwrite: bool = True
    labels: DatasetName | None = None
    labelled_area: DatasetName | None = None
    fitted: Path | None = None
    ground: GroundOptions = NO_GROUND


@dataclass(frozen=True)
class SceneEntry:
    """One scene of a scene list (INTERFACES: SCENES.json), with absolute paths and GDAL names.

    Attributes:
        held_out: polygon files with areas of any role, of which accuracy areas are never learned from.
        pre_shift: how far pre lies to the right and down of post, in pixels of post; it is moved back.
        dem: raster of elevations, for models that see the ground; or None.
        dem_feet: they are in feet where the raster does not say so itself.
    """

    id: str
    region: str
    post: DatasetName
    pre: DatasetName | None = None
    labels: DatasetName | None = None
    labelled_area: DatasetName | None = None
    split: str = TRAIN
    held_out: tuple[DatasetName, ...] = ()
    post_bands: tuple[int, ...] | None = None
    pre_bands: tuple[int, ...] | None = None
    pre_shift: tuple[float, float] = (0.0, 0.0)
    dem: DatasetName | None = None
    dem_feet: bool = False


@dataclass(frozen=True)
class TrainJob:
    """Initial training of a new model on the scenes of one or several regions.

    Attributes:
        normalization: what brings values to the network's range: each `scene`, or the whole `data set`.
        start_from: `starter`, `none` or the folder of a model; None: the starter where it suits.
        encoder_weights: file with weights for the encoder (safetensors, or a state dict), or None.
        decoder: design of the regions' decoders; `auto`: that of the start, else a U-Net's.
        attention, loss: of the decoders' steps (`scse`, `none`); what training makes small (`auto`, a name).
        derived: bands computed from the images' own, which the network sees too (`vocabulary.DERIVED`).
        context, context_weights: how Clay is asked (`clay`, `clay-encoder`, `none`); file of its weights.
        patch_size: side of the patches in pixels; less where all scenes are smaller.
        gsd_m: pixel size to train at in metres; None: the median of the scenes'.
    """

    scenes: tuple[SceneEntry, ...]
    model: Path
    network: str | None = None
    epochs: int | None = None
    max_minutes: float | None = None
    device: str = "auto"
    seed: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    normalization: str = SCENE
    start_from: str | None = None
    encoder_weights: str | None = None
    decoder: str = AUTO_CHOICE
    attention: str = NO_ATTENTION
    loss: str = AUTO_CHOICE
    derived: tuple[str, ...] = ()
    context: str = NO_CONTEXT
    context_weights: str | None = None
    patch_size: int = 256
    gsd_m: float | None = None


@dataclass(frozen=True)
class UpdateJob:
    """Teach a model new scenes of one region, known to it or not, without the old regions' data.

    Attributes:
        scenes: new scenes; those of other regions are left alone.
        strategy: `tsmu`, or one of the baselines (`nn.update.strategies`).
        old_scenes: scenes of the old regions; only the strategies joint and all-data read them.
        publish_anyway: publish the new version even where the gate refuses it.
        patch_size: side of the patches in pixels; smaller ones suit small labelled areas.
        start_from: `starter` or the folder of a model that becomes this one first, where it is not there yet.
        report: JSON file to write, also where the version is refused; None: none.
    """

    model: Path
    region: str
    scenes: tuple[SceneEntry, ...]
    strategy: str = TSMU
    old_scenes: tuple[SceneEntry, ...] = ()
    publish_anyway: bool = False
    patch_size: int = 256
    epochs: int | None = None
    max_minutes: float | None = None
    device: str = "auto"
    seed: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    report: Path | None = None
    start_from: str | None = None


@dataclass(frozen=True)
class EvaluateJob:
    """Score a model on the labelled scenes of one split.

    Attributes:
        region: region id, `auto`, or None (each scene's own where the model knows it, else auto).
        regions_layer: polygon file of regions, asked before the images where a region must be found; or None.
        region_field: its attribute with the region.
        dask: as of `MapJob`.
    """

    model: Path
    scenes: tuple[SceneEntry, ...]
    report: Path | None = None
    region: str | None = None
    split: str = TEST
    device: str = "auto"
    regions_layer: DatasetName | None = None
    region_field: str = "region"
    dask: str | None = None


@dataclass(frozen=True)
class ExportJob:
    """Write an inventory as data for others, with metadata and statistics beside it.

    Attributes:
        source: GeoPackage of candidates or of a workspace, or what else GDAL opens, such as `PG:...`.
        outputs: files to write; their suffixes are the formats (`inventory.export_formats.FORMATS`).
        layer: of the source; None: found by its name.
        statuses: review states to take.
        labels: take the landslides that people drew or imported, too (workspaces have them).
        csv_geometry: `wkt` for outlines as text, `point` for longitude and latitude only.
        smooth: take the stairs of pixels out of outlines that a model drew.
        crs: to write, such as EPSG:32654; empty: the inventory's own.
        fields: scheme of names and words (`inventory.field_schemes`), or the file of one; empty: ours.
        mapped_area: polygon file of what was looked at, for densities; None: that of the workspace's runs.
        since: an earlier export, to tell what changed; or None.
        title: of the inventory; empty: the workspace's, else the source's name.
        license: under which it may be used.
        author: who answers for it.
        contact: how to reach them.
        reviewer: name that the analyst chose to be known by; names of accounts are left out otherwise.
        report: write metadata (JSON, Markdown) and statistics (HTML, CSV) beside the first output.
        overwrite: replace files that exist.
    """

    source: DatasetName
    outputs: tuple[Path, ...]
    layer: str | None = None
    statuses: tuple[str, ...] = CONFIRMED
    labels: bool = False
    csv_geometry: str = "wkt"
    smooth: bool = True
    crs: str = ""
    fields: str = ""
    mapped_area: DatasetName | None = None
    since: DatasetName | None = None
    title: str = ""
    license: str = ""
    author: str = ""
    contact: str = ""
    reviewer: str = ""
    report: bool = True
    overwrite: bool = False
