"""What GDAL opens opens wherever a job names a raster, labels or an area, and gives what the file gives."""

from __future__ import annotations

import dataclasses
import functools
import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.dataset_names import dataset_name
from landslide_mapper.errors import InventoryError, JobError, RasterError, ScenesError
from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.jobs.check import check_pair
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import EvaluateJob, ExportJob, MapJob, OutlineJob
from landslide_mapper.jobs.suggest import run_suggest
from landslide_mapper.jobs.suggest_options import SuggestJob
from landslide_mapper.raster.dataset_files import dataset_files, file_behind
from landslide_mapper.raster.grid import Grid
from tests.unit.jobs.fake_backend import FakeBackend, publish_model
from tests.unit.jobs.test_jobs_map import candidates, read, write_raster

SIDE = 96


@pytest.fixture
def values() -> NDArray[np.uint8]:
    found: NDArray[np.uint8] = np.random.default_rng(3).integers(1, 90, (SIDE, SIDE)).astype(np.uint8)
    found[20:40, 30:60] = 230
    return found


@pytest.fixture
def plain(tmp_path: Path, values: NDArray[np.uint8]) -> Path:
    return write_raster(tmp_path / "post.tif", values)


def zipped(path: Path) -> str:
    archive = path.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w") as file:
        file.write(path, path.name)
    return f"/vsizip/{archive}/{path.name}"


def in_geopackage(path: Path) -> str:
    """The raster as one table of two in a GeoPackage, which has no raster without a table's name."""
    container = path.with_name("rasters.gpkg")
    for table in ("other", "wanted"):
        source = gdal.Open(str(path))
        if table == "other":
            source = gdal.GetDriverByName("MEM").CreateCopy("", source)
            source.GetRasterBand(1).Fill(7)
        options = ["APPEND_SUBDATASET=YES", f"RASTER_TABLE={table}", "TILE_FORMAT=PNG"]
        gdal.GetDriverByName("GPKG").CreateCopy(str(container), source, options=options)
    return f"GPKG:{container}:wanted"


def in_netcdf(path: Path) -> str:
    container = path.with_suffix(".nc")
    gdal.GetDriverByName("netCDF").CreateCopy(str(container), gdal.Open(str(path)), options=["FORMAT=NC4"])
    return f'NETCDF:"{container}":Band1'


def polygons(path: Path, **layers: tuple[int, int, int, int]) -> Path:
    """A GeoPackage of layers with one rectangle each: first column and row, last column and row."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    for name, (left, top, right, bottom) in layers.items():
        layer = source.CreateLayer(name, reference, ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        x = [500_000 + 10 * column for column in (left, right)]
        y = [4_700_000 - 10 * row for row in (top, bottom)]
        ring = f"{x[0]} {y[0]}, {x[1]} {y[0]}, {x[1]} {y[1]}, {x[0]} {y[1]}, {x[0]} {y[0]}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
    return path


def mapped(model: Path, post: Any, folder: Path, **more: Any) -> tuple[NDArray[np.uint8], dict[str, Any]]:
    """The probability and the only candidate of a map."""
    job = MapJob(model, post, folder / "a.gpkg", probability=folder / "p.tif", **more)
    run_map(job, FakeBackend(), SilentProgress())
    (candidate,) = candidates(job.output)
    return read(folder / "p.tif"), candidate


@pytest.mark.parametrize("hide", [zipped, in_geopackage, in_netcdf])
def test_a_map_is_that_of_the_file(model: Path, plain: Path, tmp_path: Path, hide: Any) -> None:
    name = hide(plain)
    area = polygons(tmp_path / "areas.gpkg", other=(0, 0, 5, 5), wanted=(8, 8, 90, 80))
    right, one = mapped(model, plain, tmp_path / "right", region="alps")
    found, other = mapped(model, name, tmp_path / "found", region="alps")
    np.testing.assert_array_equal(found, right)
    assert other["wkt"] == one["wkt"]
    assert other["post"] == name
    assert gdal.Open(str(tmp_path / "found" / "p.tif")).GetMetadata()["POST"] == name
    part, _ = mapped(model, name, tmp_path / "part", region="alps", aoi=f"GPKG:{area}:wanted")
    assert (part[8:80, 8:90] == right[8:80, 8:90]).all()
    assert (part[:8] == 255).all()


def test_an_array_of_hdf5_is_read_as_it_lies(model: Path, values: Any, tmp_path: Path) -> None:
    """NetCDF 4 is HDF5; GDAL writes it from the south, and HDF5 knows no place."""
    plain = write_raster(tmp_path / "plain.tif", values, epsg=None)
    container = tmp_path / "post.nc"
    options = ["FORMAT=NC4", "WRITE_BOTTOMUP=NO"]
    gdal.GetDriverByName("netCDF").CreateCopy(str(container), gdal.Open(str(plain)), options=options)
    right, _ = mapped(model, plain, tmp_path / "right", region="alps")
    found, one = mapped(model, f'HDF5:"{container}"://Band1', tmp_path / "found", region="alps")
    np.testing.assert_array_equal(found, right)
    assert one["post"] == f'HDF5:"{container}"://Band1'


def test_an_array_with_its_bands_last_is_refused(model: Path, shared_data: Path, tmp_path: Path) -> None:
    """As Landslide4Sense publishes its images: 128 x 128 pixels of 14 bands."""
    path = next((shared_data / "l4s_14band_unlabelled" / "post").glob("*.h5"))
    for name in (path, f'HDF5:"{path}"://img'):
        with pytest.raises(RasterError, match=r"128 bands of 14 x 128 pixels.*expected the first. Save it"):
            mapped(model, name, tmp_path / "out", region="alps")


def test_the_pair_check_takes_names(plain: Path) -> None:
    report = check_pair(zipped(plain), in_geopackage(plain))
    assert report.ok
    assert report.post.file.startswith("GPKG:")


def test_a_table_that_is_not_there_is_named(model: Path, plain: Path, tmp_path: Path) -> None:
    area = polygons(tmp_path / "areas.gpkg", one=(0, 0, 5, 5), two=(8, 8, 90, 80))
    with pytest.raises(InventoryError, match=r"there is no such layer, .*; the layers are one, two"):
        mapped(model, plain, tmp_path / "out", region="alps", aoi=f"GPKG:{area}:three")


def test_a_name_that_nothing_opens_is_told_as_it_is(model: Path, plain: Path, tmp_path: Path) -> None:
    archive = Path(zipped(plain)).parent
    name = f"/vsizip//{str(archive).split('/vsizip/')[1]}/missing.tif"
    with pytest.raises(RasterError, match=f"Cannot open the raster {name}"):
        mapped(model, name, tmp_path / "out", region="alps")


def scene_list(folder: Path, **scene: Any) -> Path:
    lists = folder / "lists"
    lists.mkdir(exist_ok=True)
    path = lists / "scenes.json"
    scenes = [
        {"id": f"a/{split}", "region": "alps", "split": split, "pre": None, **scene}
        for split in ("train", "validation", "test")
    ]
    path.write_text(json.dumps({"scenes": scenes}))
    return path


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    return polygons(tmp_path / "labels.gpkg", drawn=(0, 0, 90, 90), slides=(30, 20, 60, 40))


@pytest.mark.parametrize("written", ["GPKG:{}:{}", "{}|layername={}"])
@pytest.mark.parametrize("hide", [zipped, in_geopackage])
def test_a_scene_list_takes_names_as_they_are(
    model: Path, plain: Path, labels: Path, tmp_path: Path, hide: Any, written: str
) -> None:
    area = polygons(tmp_path / "areas.gpkg", known=(5, 5, 80, 80), other=(0, 0, 2, 2))
    name, table = hide(plain), written.format(labels, "slides")
    path = scene_list(tmp_path, post=name, labels=table, labelled_area=written.format(area, "known"))
    scenes = read_scenes(path)
    assert (scenes[0].post, str(scenes[0].labels)) == (name, table)
    report = run_evaluate(EvaluateJob(model, scenes), FakeBackend(), SilentProgress())
    figures = report["regions"]["alps"]
    assert figures["iou"] == 1.0
    assert figures["pixels"] == 75 * 75
    files = [dataclasses.replace(scene, post=plain) for scene in scenes]
    build_patch_store(scenes, tmp_path / "named", patch_size=64)
    build_patch_store(files, tmp_path / "plain", patch_size=64)
    for array in (tmp_path / "plain").glob("*.npy"):
        np.testing.assert_array_equal(np.load(tmp_path / "named" / array.name), np.load(array))
    assert (np.load(tmp_path / "named" / "mask.npy") == 1).any()


def test_a_mask_and_polygons_in_one_geopackage(plain: Path, tmp_path: Path) -> None:
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[20:40, 30:60] = 1
    name = in_geopackage(write_raster(tmp_path / "mask.tif", mask))
    container = tmp_path / "rasters.gpkg"
    source = ogr.Open(str(container), 1)
    other = ogr.Open(str(polygons(tmp_path / "one.gpkg", slides=(0, 0, 10, 10))))
    source.CopyLayer(other.GetLayer(0), "slides")
    source = None
    grid = Grid.from_dataset(gdal.Open(str(plain)))
    for labels, landslides in ((name, 600), (f"GPKG:{container}:slides", 100)):
        with LabelSource(labels, None, grid) as one:
            found = one.mask(grid.window)
        assert (found == 1).sum() == landslides
    with pytest.raises(InventoryError, match="there is no such layer"):
        LabelSource(f"GPKG:{container}:missing", None, grid)


def test_relative_paths_beside_names_and_what_is_missing(plain: Path, labels: Path, tmp_path: Path) -> None:
    path = scene_list(tmp_path, post="../post.tif", labels=f"GPKG:{labels}:slides")
    assert read_scenes(path)[0].post == tmp_path / "lists" / ".." / "post.tif"
    path = scene_list(tmp_path, post="../missing.tif", labels=f"GPKG:{labels}:slides")
    with pytest.raises(ScenesError, match=r"scenes\[0\]\.post: \.\./missing\.tif does not exist"):
        read_scenes(path)
    path = scene_list(tmp_path, post="/vsicurl/https://example.org/post.tif", labels="PG:dbname=a")
    assert read_scenes(path)[0].post == "/vsicurl/https://example.org/post.tif"
    assert read_scenes(path)[0].labels == "PG:dbname=a"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """A web server on this machine only, which stands in for one far away."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(tmp_path))) as one:
        threading.Thread(target=one.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{one.server_port}"
        one.shutdown()


def test_a_raster_on_the_web_is_read_where_it_is_named(
    model: Path, plain: Path, tmp_path: Path, server: str
) -> None:
    right, _ = mapped(model, plain, tmp_path / "right", region="alps")
    found, candidate = mapped(model, f"/vsicurl/{server}/post.tif", tmp_path / "found", region="alps")
    np.testing.assert_array_equal(found, right)
    assert candidate["post"] == f"/vsicurl/{server}/post.tif"


def test_outlines_and_places_from_an_archive(model: Path, plain: Path, tmp_path: Path) -> None:
    mapped(model, plain, tmp_path / "right", region="alps")
    name = zipped(tmp_path / "right" / "p.tif")
    report = run_outline(OutlineJob(name, tmp_path / "b.gpkg", 0.5), SilentProgress())
    assert report.candidates == 1
    assert report.probability is None, "it is no file of its own"
    single = publish_model(tmp_path / "single.lsmodel", "alps")
    job = SuggestJob(single, zipped(plain), probability=name, count=1, min_distance=0.0, random_share=0.0)
    found = run_suggest(job, FakeBackend(), SilentProgress())
    assert found.from_map
    assert len(found.places) == 1


@pytest.mark.parametrize("name", ["GPKG:{}:slides", "{}|layername=slides"])
def test_an_inventory_is_the_table_that_is_named(labels: Path, tmp_path: Path, name: str) -> None:
    source = dataset_name(name.format(labels))
    job = ExportJob(source, (tmp_path / "out.geojson",), report=False)
    report = run_export(job, SilentProgress())
    assert report.number == 1
    assert report.area_m2 == pytest.approx(30 * 20 * 100, rel=0.01), "not the other table's"
    with pytest.raises(InventoryError, match="is the inventory itself"):
        run_export(dataclasses.replace(job, outputs=(labels,), overwrite=True), SilentProgress())


@pytest.mark.parametrize("beside", ["", "zipped"])
def test_layers_as_qgis_writes_them(
    model: Path, plain: Path, labels: Path, tmp_path: Path, beside: str
) -> None:
    """In a scene list below its folder, as area of interest, in an archive, and where there is none."""
    area = polygons(tmp_path / "areas.gpkg", known=(5, 5, 80, 80), other=(0, 0, 2, 2))
    name = f"{zipped(area) if beside else '../areas.gpkg'}|layername=known"
    path = scene_list(
        tmp_path, post="../post.tif", labels="../labels.gpkg|layername=slides", labelled_area=name
    )
    (one, *_) = read_scenes(path)
    grid = Grid.from_dataset(gdal.Open(str(plain)))
    with LabelSource(one.labels, one.labelled_area, grid) as source:
        mask = source.mask(grid.window)
    assert [(mask == value).sum() for value in (1, 0)] == [600, 75 * 75 - 600]
    aoi = one.labelled_area
    part, _ = mapped(model, plain, tmp_path / "part", region="alps", aoi=aoi)
    assert (part != 255).sum() == 75 * 75
    path = scene_list(tmp_path, post="../post.tif", labels="../missing.gpkg|layername=slides")
    with pytest.raises(ScenesError, match=r"labels: \.\./missing\.gpkg\|layername=slides does not exist"):
        read_scenes(path)
    with pytest.raises(InventoryError, match=r"no such layer.*layers are drawn, slides"):
        LabelSource(dataset_name(f"{labels}|layername=none"), None, grid)


def test_no_output_replaces_what_a_name_consists_of(model: Path, plain: Path, tmp_path: Path) -> None:
    archive, container = plain.with_suffix(".zip"), plain.with_name("rasters.gpkg")
    names = {
        zipped(plain): archive,
        in_geopackage(plain): container,
        in_netcdf(plain): plain.with_suffix(".nc"),
    }
    for name, file in names.items():
        assert file in dataset_files(name)
        kept = file.read_bytes()
        job = MapJob(model, name, tmp_path / "a.gpkg", probability=file)
        with pytest.raises(JobError, match="is also an input"):
            run_map(job, FakeBackend(), SilentProgress())
        assert file.read_bytes() == kept


def test_a_virtual_raster_consists_of_what_its_sources_are_in(plain: Path, tmp_path: Path) -> None:
    name = in_geopackage(plain)
    mosaic = tmp_path / "mosaic.vrt"
    gdal.BuildVRT(str(mosaic), [name]).FlushCache()
    assert tmp_path / "rasters.gpkg" in dataset_files(mosaic)


@pytest.mark.parametrize(
    "name",
    [
        "/vsizip/{file}/post.tif",
        "/vsizip/{{{file}}}/post.tif",
        'HDF5:"{file}"://group/x',
        "NETCDF:{file}:x",
        "GPKG:{file}:table",
        "/vsisubfile/0_100,{file}",
        "/vsigzip/{file}",
        "{file}",
    ],
)
def test_the_file_behind_a_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / "it is:here.bin"
    file.touch()
    assert file_behind(name.format(file=file)) == file


def test_nothing_on_this_machine_is_behind_a_connection() -> None:
    for name in ("PG:dbname=a host=b", "/vsicurl/https://example.org/a.tif", "missing.tif"):
        assert file_behind(name) is None
