"""Which files are read, by whatever name: none of them is ever replaced."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.raster.dataset_files import dataset_files

SQUARE = "POLYGON ((0 0,9 0,9 9,0 9,0 0))"


def inventory(path: Path, driver: str = "GPKG") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    file = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = file.CreateLayer("inv", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("status", ogr.OFTString))
    for status in ("accepted", "rejected"):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("status", status)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(SQUARE))
        layer.CreateFeature(feature)
    file = layer = feature = None
    return path


def virtual(path: Path, source: str, relative: int = 0) -> Path:
    path.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="inv"><SrcDataSource relativeToVRT="{relative}">{source}'
        "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>",
        encoding="utf-8",
    )
    return path


def by_itself(folder: Path) -> tuple[Path, Path]:
    return inventory(folder / "inv.gpkg"), folder / "inv.gpkg"


def by_colon(folder: Path) -> tuple[Path, Path]:
    return inventory(folder / "2018-09-06T03:07" / "inv.gpkg"), folder / "2018-09-06T03:07" / "inv.gpkg"


def by_folder(folder: Path) -> tuple[Path, Path]:
    return inventory(folder / "inv.shp", "ESRI Shapefile").parent, folder / "inv.shp"


def by_table(folder: Path) -> tuple[Path, Path]:
    return inventory(folder / "inv.shp", "ESRI Shapefile").with_suffix(".dbf"), folder / "inv.shp"


def by_link(folder: Path) -> tuple[Path, Path]:
    (folder / "link.gpkg").symlink_to(inventory(folder / "inv.gpkg"))
    return folder / "inv.gpkg", folder / "link.gpkg"


def by_hard_link(folder: Path) -> tuple[Path, Path]:
    os.link(inventory(folder / "inv.gpkg"), folder / "other.gpkg")
    return folder / "other.gpkg", folder / "inv.gpkg"


def by_virtual_dataset(folder: Path) -> tuple[Path, Path]:
    return virtual(folder / "inv.vrt", str(inventory(folder / "inv.gpkg"))), folder / "inv.gpkg"


def by_two_virtual_datasets(folder: Path) -> tuple[Path, Path]:
    inventory(folder / "sub" / "inv.gpkg")
    virtual(folder / "sub" / "one.vrt", "inv.gpkg", relative=1)
    return virtual(folder / "two.vrt", "sub/one.vrt", relative=1), folder / "sub" / "inv.gpkg"


@pytest.mark.parametrize(
    "named",
    [
        *(by_itself, by_colon, by_folder, by_table),
        *(by_link, by_hard_link, by_virtual_dataset, by_two_virtual_datasets),
    ],
)
def test_an_inventory_is_not_replaced_by_its_own_export(tmp_path, named):
    source, output = named(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(InventoryError, match="is the inventory itself, or a part of it"):
        run_export(ExportJob(str(source), (output,), report=False, overwrite=True), SilentProgress())
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_relative_and_absolute_paths_are_the_same(tmp_path, monkeypatch):
    inventory(tmp_path / "inv.gpkg")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InventoryError, match="is the inventory itself"):
        run_export(ExportJob("inv.gpkg", (tmp_path / "inv.gpkg",), overwrite=True), SilentProgress())


def test_another_file_may_be_replaced(tmp_path):
    source, output = inventory(tmp_path / "inv.gpkg"), inventory(tmp_path / "a" / "inv.shp", "ESRI Shapefile")
    run_export(ExportJob(str(source), (output,), overwrite=True), SilentProgress())
    assert gdal.OpenEx(str(output)).GetLayer(0).GetFeatureCount() == 1


def test_a_virtual_dataset_that_names_itself_ends(tmp_path):
    inventory(tmp_path / "inv.gpkg")
    path = virtual(tmp_path / "inv.vrt", str(tmp_path / "inv.gpkg"))
    path.write_text(path.read_text() + f"<!-- <SrcDataSource>{path}</SrcDataSource> -->")
    assert set(dataset_files(path)) == {path, tmp_path / "inv.gpkg"}
