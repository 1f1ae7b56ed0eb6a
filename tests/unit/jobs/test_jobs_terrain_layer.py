"""The ground as an input of a model: trained, mapped, updated, scored, and refused where it is missing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.cli import main as cli
from landslide_mapper.errors import JobError, LandslideMapperError, RasterError
from landslide_mapper.jobs.detect import run_detect
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import (
    DetectJob,
    EvaluateJob,
    GroundOptions,
    MapJob,
    SceneEntry,
    TrainJob,
    UpdateJob,
)
from landslide_mapper.jobs.suggest import run_suggest
from landslide_mapper.jobs.suggest_options import SuggestJob
from landslide_mapper.jobs.train import run_train
from landslide_mapper.jobs.update import run_update
from landslide_mapper.layers import TERRAIN
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.for_others import file_layers
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.raster.grid import Grid
from landslide_mapper.terrain.layer import TerrainLayer
from landslide_mapper.tiling import Window
from tests.unit.jobs.test_jobs_map import Recorder

SIDE, PIXEL = 128, 10.0
X, Y = 500_000.0, 4_700_000.0


def write(
    path: Path, pixels: Any, epsg: int | None = 32654, unit: str = "", nodata: float | None = None
) -> Path:
    pixels = np.asarray(pixels)
    bands = pixels[None] if pixels.ndim == 2 else pixels
    kind = gdal.GDT_Byte if bands.dtype == np.uint8 else gdal.GDT_Float32
    made = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), kind)
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        made.SetProjection(reference.ExportToWkt())
        made.SetGeoTransform((X, PIXEL, 0.0, Y, 0.0, -PIXEL))
    for number, band in enumerate(bands, 1):
        made.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            made.GetRasterBand(number).SetNoDataValue(nodata)
    made.GetRasterBand(1).SetUnitType(unit)
    made = None
    return path


OPEN: list[TerrainLayer] = []


def layer_of(*arguments: Any) -> TerrainLayer:
    """A layer that is closed when the test is over."""
    OPEN.append(TerrainLayer(*arguments))
    return OPEN[-1]


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    before = in_memory()
    yield
    while OPEN:
        OPEN.pop().close()
    assert in_memory() == before


def in_memory() -> set[str]:
    """Names of the package's files in memory; those of other tests' scenes stay."""
    return set(gdal.ReadDir("/vsimem/landslide_mapper") or ()) - {".", "..", "scenes"}


def heights(seed: int = 0) -> Any:
    """Hills whose western half is steep, eastern half nearly flat."""
    rng = np.random.default_rng(seed)
    across = np.minimum(np.arange(SIDE), SIDE // 2) * PIXEL * np.tan(np.radians(30))
    return 1500 - across[None, :] + np.cumsum(rng.normal(0, 0.2, (SIDE, SIDE)), 0)


def grid_of(path: Path) -> Grid:
    return Grid.from_dataset(gdal.Open(str(path)))


def whole(layer: TerrainLayer, side: int = SIDE) -> Any:
    return layer.read(Window(0, 0, side, side))[0]


@pytest.fixture
def image(tmp_path: Path) -> Path:
    rng = np.random.default_rng(1)
    return write(tmp_path / "post.tif", rng.integers(1, 255, (3, SIDE, SIDE)).astype(np.uint8))


def test_slope_and_height_above_the_surroundings_of_a_plane(tmp_path: Path, image: Path) -> None:
    down = np.arange(SIDE) * PIXEL * np.tan(np.radians(35))
    dem = write(tmp_path / "plane.tif", np.repeat(2000 - down[:, None], SIDE, axis=1))
    known, slope, above = whole(layer_of(dem, False, grid_of(image), image))
    inner = slice(40, -40)
    assert (known[inner, inner] == 1).all()
    assert slope[inner, inner] == pytest.approx(1.0, abs=0.01)  # (35 - 20) / 15 degrees
    assert above[inner, inner] == pytest.approx(0.0, abs=0.01)


def test_it_does_not_matter_how_a_scene_is_cut(tmp_path: Path, image: Path) -> None:
    dem = write(tmp_path / "dem.tif", heights())
    gdal.Warp(str(tmp_path / "lonlat.tif"), str(dem), dstSRS="EPSG:4326", resampleAlg="bilinear")
    for source in (dem, tmp_path / "lonlat.tif"):
        layer = layer_of(source, False, grid_of(image), image)
        once = whole(layer)
        for window in (Window(0, 0, 50, 37), Window(50, 37, 78, 91), Window(33, 5, 17, 60)):
            assert np.array_equal(layer.read(window)[0], once[(slice(None), *window.slices())])


def test_units_and_crs_make_next_to_no_difference_and_voids_are_told(tmp_path: Path, image: Path) -> None:
    metres = write(tmp_path / "m.tif", heights())
    feet = write(tmp_path / "ft.tif", heights() / 0.3048, unit="ft")
    plain = write(tmp_path / "plain.tif", heights() / 0.3048)
    grid = grid_of(image)
    expected = whole(layer_of(metres, False, grid, image))
    assert whole(layer_of(feet, False, grid, image)) == pytest.approx(expected, abs=0.02)
    assert whole(layer_of(plain, True, grid, image)) == pytest.approx(expected, abs=0.02)
    void = heights()
    void[:40, :40] = -9999
    gap = whole(layer_of(write(tmp_path / "v.tif", void, nodata=-9999), False, grid, image))
    assert (gap[:, :39, :39] == 0).all(), "not known is said by the first band, and by nothing else"
    assert (gap[0, 60:100, 60:100] == 1).all()


@pytest.mark.parametrize("moved", [0.0, 3.0], ids=["as it lies", "warped"])
def test_scale_and_unnamed_voids_make_no_difference(tmp_path: Path, image: Path, moved: float) -> None:
    void = heights()
    void[:40, :40] = -9999
    named = write(tmp_path / "named.tif", void, nodata=-9999)
    packed = write(tmp_path / "packed.tif", np.where(void == -9999, -9999, void * 4))
    for path, scale in ((named, 1.0), (packed, 0.25)):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(scale)
        dataset.SetGeoTransform((X + moved, PIXEL, 0.0, Y, 0.0, -PIXEL))
        dataset = None
    with (
        closing(TerrainLayer(named, False, grid_of(image), image)) as one,
        closing(TerrainLayer(packed, False, grid_of(image), image)) as other,
    ):
        expected, found = whole(one), whole(other)
    assert (expected[0, :39, :39] == 0).all()
    assert (expected[0, 60:100, 60:100] == 1).all()
    assert found == pytest.approx(expected, abs=0.01)


def test_elevations_of_another_place_or_of_none_are_refused(tmp_path: Path, image: Path) -> None:
    dem = write(tmp_path / "dem.tif", heights())
    far = write(tmp_path / "far.tif", heights(), epsg=32610)
    nowhere = write(tmp_path / "nowhere.tif", np.zeros((SIDE, SIDE), np.uint8), epsg=None)
    with pytest.raises(RasterError, match=r"elevations of 'far\.tif' do not cover 'post\.tif'"):
        layer_of(far, False, grid_of(image), image)
    with pytest.raises(RasterError, match=r"'nowhere\.tif' has no place on the map"):
        layer_of(dem, False, grid_of(nowhere), nowhere)


def scenes(folder: Path, count: int = 3, region: str = "alps") -> tuple[SceneEntry, ...]:
    """Noise, in which only the ground tells slides: steep is landslide."""
    made = []
    for number in range(count):
        rng, name = np.random.default_rng(number), f"{region}{number}"
        labels = np.zeros((SIDE, SIDE), np.uint8)
        labels[:, : SIDE // 2] = 1
        made.append(
            SceneEntry(
                name,
                region,
                write(folder / f"{name}.tif", rng.integers(1, 255, (3, SIDE, SIDE)).astype(np.uint8)),
                labels=write(folder / f"{name}_mask.tif", labels),
                split="validation" if number == count - 1 else "train",
                dem=write(folder / f"{name}_dem.tif", heights(number)),
            )
        )
    return tuple(made)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[SceneEntry, ...]]:
    folder = tmp_path_factory.mktemp("ground")
    listed = scenes(folder)
    # Enough steps that whatever the number of threads rounds leads to the same: 24 draws and a rate of 3e-3
    # ended, by two threads, with landslides everywhere.
    settings = {"draws": 48, "batch": 8, "average": 0.8, "mix": 0.0, "patience": 50}
    job = TrainJob(
        listed,
        folder / "ground.lsmodel",
        "resnet18",
        epochs=10,
        device="cpu",
        start_from="none",
        patch_size=64,
        settings=settings,
    )
    run_train(job, LocalBackend(), SilentProgress())
    return job.model, listed


def mapped(model: Path, scene: SceneEntry, output: Path, **more: Any) -> Any:
    probability = output.with_name(f"{output.stem}_probability.tif")
    ground = GroundOptions(more.pop("dem", scene.dem))
    job = MapJob(model, scene.post, output, probability=probability, ground=ground, device="cpu")
    run_map(replace(job, **more), LocalBackend(), SilentProgress())
    return gdal.Open(str(probability)).ReadAsArray()


def test_a_model_learns_from_the_ground_and_says_that_it_sees_it(trained: Any, tmp_path: Path) -> None:
    model, listed = trained
    described = ModelFolder(model).describe()
    assert [layer["name"] for layer in described["input"]["layers"]] == ["post", TERRAIN]
    steep = mapped(model, listed[-1], tmp_path / "steep.gpkg").astype(float)
    west, east = steep[20:-20, 20:44].mean(), steep[20:-20, 84:-20].mean()
    assert west > east + 40, "the image is noise: only the ground can tell"
    # The same image over other ground.
    turned = write(tmp_path / "turned.tif", heights(2)[:, ::-1].copy())
    other = mapped(model, listed[-1], tmp_path / "turned.gpkg", dem=turned).astype(float)
    assert other[20:-20, 84:-20].mean() > other[20:-20, 20:44].mean() + 40


def test_without_elevations_there_is_one_clear_message(trained: Any, tmp_path: Path) -> None:
    model, listed = trained
    with pytest.raises(JobError, match="'ground' was trained with terrain: it needs the elevation model"):
        mapped(model, listed[-1], tmp_path / "no.gpkg", dem=None)
    far = write(tmp_path / "far.tif", heights(), epsg=32610)
    with pytest.raises(LandslideMapperError, match="do not cover"):
        mapped(model, listed[-1], tmp_path / "far.gpkg", dem=far)
    bare = tuple(replace(scene, dem=None, region="andes") for scene in listed)
    with pytest.raises(
        JobError, match=r"was trained with terrain, but these scenes name no elevation model: alps0"
    ):
        run_update(UpdateJob(model, "andes", bare, device="cpu"), LocalBackend(), SilentProgress())
    assert not (tmp_path / "no.gpkg").exists()


def test_it_is_no_model_for_programs_that_know_images_only(trained: Any) -> None:
    model, _ = trained
    with pytest.raises(LandslideMapperError, match="trained with terrain, which other programs cannot"):
        file_layers(ModelFolder(model).version().spec.input, post_only=False)


def test_elevations_without_a_unit_are_told_wherever_a_network_looks_at_them(
    trained: Any, tmp_path: Path
) -> None:
    model, listed = trained
    scene, backend = listed[-1], LocalBackend()
    said = "'alps2_dem.tif' does not say the unit of its elevations: they are taken as metres."
    cutting, mapping, looking = Recorder(), Recorder(), Recorder()
    build_patch_store(listed, tmp_path / "store", patch_size=64, progress=cutting)
    ground = GroundOptions(scene.dem)
    run_map(MapJob(model, scene.post, tmp_path / "map.gpkg", ground=ground, device="cpu"), backend, mapping)
    asked = DetectJob(model, scene.post, tmp_path / "boxes.gpkg", ground=ground, device="cpu")
    boxes = run_detect(asked, backend, SilentProgress())
    run_suggest(SuggestJob(model, scene.post, dem=scene.dem, device="cpu"), backend, looking)
    for logs in (cutting.logs, mapping.logs, boxes.warnings, looking.logs):
        assert sum(said in one for one in logs) == 1, logs
    told = run_detect(replace(asked, ground=replace(ground, feet=True)), backend, SilentProgress())
    assert not [one for one in told.warnings if said in one]


def test_voids_are_mapped_all_the_same(trained: Any, tmp_path: Path) -> None:
    model, listed = trained
    void = write(tmp_path / "void.tif", np.full((SIDE, SIDE), -9999.0), nodata=-9999)
    found = mapped(model, listed[-1], tmp_path / "void.gpkg", dem=void)
    assert (found != 255).all()


def test_old_regions_are_mapped_as_before_when_a_new_one_learns_with_its_ground(
    trained: Any, tmp_path: Path
) -> None:
    model, listed = trained
    before = mapped(model, listed[-1], tmp_path / "before.gpkg", region="alps")
    job = UpdateJob(
        model,
        "andes",
        scenes(tmp_path, region="andes"),
        strategy="feature-extraction",
        publish_anyway=True,
        epochs=1,
        patch_size=64,
        device="cpu",
    )
    assert run_update(job, LocalBackend(), SilentProgress()).published
    after = mapped(model, listed[-1], tmp_path / "after.gpkg", region="alps")
    assert np.array_equal(before, after)
    assert [one.id for one in ModelFolder(model).version().spec.regions] == ["alps", "andes"]


def test_scoring_reads_the_elevations_of_the_list(trained: Any) -> None:
    model, listed = trained
    job = EvaluateJob(model, listed, split="validation", region="alps", device="cpu")
    assert run_evaluate(job, LocalBackend(), SilentProgress()).overall.pooled.iou > 0.5
    bare = tuple(replace(scene, dem=None) for scene in listed)
    with pytest.raises(LandslideMapperError, match="trained with terrain"):
        run_evaluate(replace(job, scenes=bare), LocalBackend(), SilentProgress())


def test_a_scene_list_names_elevations(tmp_path: Path) -> None:
    (scene, *_) = scenes(tmp_path)
    entry = {"id": "a", "region": "alps", "post": str(scene.post), "labels": str(scene.labels)}
    path = tmp_path / "scenes.json"
    path.write_text(json.dumps({"scenes": [{**entry, "dem": "alps0_dem.tif", "dem_feet": True}]}))
    (read,) = read_scenes(path)
    assert (read.dem, read.dem_feet) == (tmp_path / "alps0_dem.tif", True)
    path.write_text(json.dumps({"scenes": [{**entry, "dem": "gone.tif", "dem_feet": "yes"}]}))
    with pytest.raises(LandslideMapperError, match=r"gone\.tif does not exist") as caught:
        read_scenes(path)
    assert "dem_feet: expected true or false" in str(caught.value)


def test_scenes_without_elevations_may_be_among_them_and_count_as_not_known(tmp_path: Path) -> None:
    first, second, third = scenes(tmp_path)
    summary = build_patch_store([first, replace(second, dem=None), third], tmp_path / "store", patch_size=64)
    assert summary.shape.sees_terrain
    has = np.load(tmp_path / "store" / f"has_{TERRAIN}.npy")
    own = np.load(tmp_path / "store" / f"{TERRAIN}.npy")
    scene = np.load(tmp_path / "store" / "scene_index.npy")
    assert set(has[scene == 1]) == {0}
    assert set(has[scene != 1]) == {1}
    assert (own[scene == 1] == 0).all()
    assert own[scene == 0][:, 0].mean() > 0.5


def test_networks_without_terrain_are_what_they_were() -> None:
    plain = NetworkSpec("resnet18", 3, 1)
    assert "terrain" not in plain.to_json()
    assert NetworkSpec.from_json(plain.to_json()) == plain
    seeing = replace(plain, terrain=True)
    assert NetworkSpec.from_json(seeing.to_json()) == seeing
    assert (plain.channels, seeing.channels) == (3, 6)
    with pytest.raises(LandslideMapperError, match="expected 'early' where the network sees terrain"):
        replace(seeing, dates=2, temporal="siamese").check()
    tsmu = MultiRegionNetwork(NetworkSpec("tsmu", 3, 2, terrain=True), ["a"])
    assert next(tsmu.encoder.parameters()).shape[1] == 9


def test_the_command_line_maps_with_elevations(trained: Any, tmp_path: Path, capsys: Any) -> None:
    model, listed = trained
    words = [
        "map",
        "--model",
        str(model),
        "--post",
        str(listed[-1].post),
        "--device",
        "cpu",
        "--region",
        "alps",
    ]
    output = tmp_path / "out.gpkg"
    assert cli.main([*words, "--output", str(output), "--backend", "local"]) == 1
    assert "was trained with terrain" in capsys.readouterr().err
    assert (
        cli.main([*words, "--output", str(output), "--dem", str(listed[-1].dem), "--backend", "local"]) == 0
    )


def test_places_are_suggested_by_a_model_that_sees_the_ground(trained: Any, tmp_path: Path) -> None:
    model, listed = trained
    job = SuggestJob(model, listed[0].post, count=1, output=tmp_path / "places.gpkg")
    with pytest.raises(JobError, match="needs the elevation model of this place"):
        run_suggest(job, LocalBackend(), SilentProgress())
    report = run_suggest(replace(job, dem=listed[0].dem), LocalBackend(), SilentProgress())
    assert len(report.places) == 1
    assert job.output is not None
    assert job.output.exists()
    onto = replace(job, dem=listed[0].dem, output=listed[0].dem)
    with pytest.raises(LandslideMapperError):
        run_suggest(onto, LocalBackend(), SilentProgress())
