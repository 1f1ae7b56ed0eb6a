"""Several files as one raster: a virtual raster whose bands are theirs, on the grid of the finest of them.

Coarser bands are repeated, not interpolated, so that no value is made up and nodata stays nodata. A band that
does not reach everywhere has no data there.
"""

from __future__ import annotations

import hashlib
import itertools
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName, is_file_name, short_name
from landslide_mapper.disk import free_space
from landslide_mapper.errors import GridMismatchError, RasterError
from landslide_mapper.raster.band_facts import band_facts
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid, same_crs
from landslide_mapper.raster.scene_files import (
    BandFile,
    SceneFiles,
    files_of_folder,
    files_together,
    scene_folder,
)
from landslide_mapper.whole_file import write_whole

_MEMORY = "/vsimem/landslide_mapper/scenes"
_COLOURS = {"red": "Red", "green": "Green", "blue": "Blue"}


@dataclass(frozen=True)
class _Source:
    """One file that is part of a stack."""

    file: BandFile
    dataset: gdal.Dataset
    grid: Grid


def open_image(name: DatasetName) -> gdal.Dataset:
    """Open a raster, or the folder or archive of a product as one raster.

    Raises:
        RasterError: as `open_raster`, or when a folder does not hold the bands of one scene.
    """
    return open_raster(image_name(name))


def image_name(name: DatasetName) -> DatasetName:
    """A name that GDAL opens as one raster: a product's folder becomes a virtual raster in memory.

    Raises:
        RasterError: when a folder does not hold the bands of one scene.
    """
    folder = scene_folder(name)
    return name if folder is None else in_memory(files_of_folder(folder))


def in_memory(scene: SceneFiles) -> str:
    """Put files together as a virtual raster that lives as long as this process; gives its name."""
    text = _virtual_raster(scene, None)
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]
    name = f"{_MEMORY}/{digest}/{scene.label}.vrt"
    gdal.FileFromMemBuffer(name, text.encode("utf-8"))
    return name


def put_together(names: Sequence[DatasetName], folder: Path) -> Path:
    """Write a virtual raster of a product's folder or archive, or of several files, into a folder.

    Paths are relative where the files lie near. Nothing that is there is replaced: the same virtual raster is
    used again, another one gets another name.

    Args:
        names: one folder or archive, or files of one scene.
        folder: to write into; made where it is not there.

    Raises:
        RasterError: when they do not make one scene, or the file cannot be written.
    """
    scene = _scene_of(names)
    text = _virtual_raster(scene, folder)
    for number in itertools.count(1):
        path = folder / (f"{scene.label}.vrt" if number == 1 else f"{scene.label}_{number}.vrt")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if path.is_file() and path.read_text("utf-8", "replace") == text:
                return path
            if not path.exists():
                write_whole(path, lambda file: file.write(text))
                return path
        except OSError as error:
            raise _cannot_write(path, error) from error
    raise AssertionError  # counting has no end


def write_stack(names: Sequence[DatasetName], path: Path, *, replace: bool = False) -> None:
    """Write a virtual raster of a product's folder or archive, or of several files, to a path.

    Args:
        names: one folder or archive, or files of one scene.
        path: to write; its folder is made where it is not there. The same virtual raster may be there.
        replace: whether another file may be.

    Raises:
        RasterError: when they do not make one scene, or the file cannot be written, or is there.
    """
    if path.suffix.lower() != ".vrt":
        raise RasterError("Output '{output}' must be a virtual raster: end its name with .vrt.", output=path)
    text = _virtual_raster(_scene_of(names), path.parent)
    try:
        if path.exists() and not replace and path.read_text("utf-8", "replace") != text:
            raise RasterError(
                "Output '{output}' exists. Choose another name, or let it be replaced.", output=path
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, lambda file: file.write(text))
    except OSError as error:
        raise _cannot_write(path, error) from error


def _scene_of(names: Sequence[DatasetName]) -> SceneFiles:
    product = scene_folder(names[0]) if len(names) == 1 else None
    return files_together(names) if product is None else files_of_folder(product)


def _cannot_write(path: Path, error: OSError) -> RasterError:
    return RasterError(
        "{path} cannot be written ({space}): {reason}. Choose another folder.",
        path=path,
        space=free_space(path),
        reason=error.strerror or error,
    )


def _virtual_raster(scene: SceneFiles, folder: Path | None) -> str:
    sources = [_opened(file) for file in scene.bands]
    finest = min(sources, key=lambda one: _pixel_area(one.grid))
    for one in sources:
        _check_together(one, finest)
    grid = finest.grid
    bands = [
        _band(one, number, grid, folder)
        for one in sources
        for number in range(1, one.dataset.RasterCount + 1)
    ]
    place = []
    if not grid.in_pixel_space:
        place.append(f"<GeoTransform>{', '.join(map(repr, grid.geotransform))}</GeoTransform>")
    if grid.wkt:
        axes = finest.dataset.GetSpatialRef().GetDataAxisToSRSAxisMapping()
        mapping = ",".join(map(str, axes))
        place.append(f'<SRS dataAxisToSRSAxisMapping="{mapping}">{escape(grid.wkt)}</SRS>')
    inside = "\n".join([*place, *_metadata(sources), *bands, *_mask(sources, grid, folder)])
    return f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">\n{inside}\n</VRTDataset>\n'


def _opened(file: BandFile) -> _Source:
    dataset = open_raster(file.name)
    return _Source(file, dataset, Grid.from_dataset(dataset))


def _pixel_area(grid: Grid) -> float:
    _, b, c, _, e, f = grid.geotransform
    return abs(b * f - c * e)


def _check_together(one: _Source, finest: _Source) -> None:
    """Make sure that a file can lie on the grid of the finest."""
    names = {"one": short_name(one.file.name), "other": short_name(finest.file.name)}
    own, grid = one.grid, finest.grid
    if own.in_pixel_space or grid.in_pixel_space:
        if own != grid:
            raise GridMismatchError(
                "{one} has {own} pixels, {other} {size}. Files without georeference must have the same size.",
                own=f"{own.width} x {own.height}",
                size=f"{grid.width} x {grid.height}",
                **names,
            )
        return
    if bool(own.wkt) != bool(grid.wkt) or (own.wkt and not same_crs(own.wkt, grid.wkt)):
        raise GridMismatchError(
            "{one} and {other} have different coordinate reference systems. Bring one of them onto the other "
            "(in QGIS: Raster > Projections > Warp), or choose the bands of one scene only.",
            **names,
        )
    same_pixels = all(own.geotransform[at] == grid.geotransform[at] for at in (1, 2, 4, 5))
    if not same_pixels and not (own.north_up and grid.north_up):
        raise GridMismatchError("{one} is turned against {other}. Warp it first.", **names)
    left, top, width, height = _placed(own, grid)
    if left >= grid.width or top >= grid.height or left + width <= 0 or top + height <= 0:
        raise GridMismatchError(
            "{one} and {other} show different places. Choose the bands of one scene only.", **names
        )


def _placed(own: Grid, grid: Grid) -> tuple[float, float, float, float]:
    """Where a file lies on another grid, in its pixels: column, row, width and height."""
    if own.in_pixel_space:
        return 0.0, 0.0, float(own.width), float(own.height)
    inverse = gdal.InvGeoTransform(list(grid.geotransform))
    corners = [
        gdal.ApplyGeoTransform(inverse, *gdal.ApplyGeoTransform(list(own.geotransform), col, row))
        for col, row in ((0, 0), (own.width, own.height))
    ]
    # A millionth of a pixel is rounding.
    (left, top), (right, bottom) = ((round(x, 6), round(y, 6)) for x, y in corners)
    return left, top, right - left, bottom - top


def _band(one: _Source, number: int, grid: Grid, folder: Path | None) -> str:
    band = one.dataset.GetRasterBand(number)
    fact = band_facts(one.dataset)[number - 1]
    single = one.dataset.RasterCount == 1
    stem = os.path.splitext(short_name(one.file.name))[0]
    title = (one.file.title if single else "") or band.GetDescription() or (fact.name if fact else "")
    nodata = band.GetNoDataValue() if band.GetNoDataValue() is not None else one.file.nodata
    left, top, width, height = _placed(one.grid, grid)
    covers = left <= 0 and top <= 0 and left + width >= grid.width and top + height >= grid.height
    if nodata is None and not covers:
        nodata = 0.0
    scale, offset = band.GetScale() or one.file.scale, band.GetOffset() or one.file.offset
    colour = _COLOURS.get((fact.name if fact else "") if not single else title.split(" ")[-1].lower())
    kind = gdal.GetDataTypeName(band.DataType)
    lines = [f'  <VRTRasterBand dataType="{kind}">']
    lines.append(f"    <Description>{escape(title or stem)}</Description>")
    if nodata is not None:
        lines.append(f"    <NoDataValue>{_number(nodata)}</NoDataValue>")
    if colour:
        lines.append(f"    <ColorInterp>{colour}</ColorInterp>")
    if offset:
        lines.append(f"    <Offset>{offset:.12g}</Offset>")
    if scale and scale != 1.0:
        lines.append(f"    <Scale>{scale:.12g}</Scale>")
    source = _source(one, str(number), band, (left, top, width, height), folder, nodata)
    return "\n".join([*lines, source, "  </VRTRasterBand>"])


def _source(
    one: _Source,
    band_text: str,
    band: gdal.Band,
    place: tuple[float, float, float, float],
    folder: Path | None,
    nodata: float | None,
) -> str:
    kind = "SimpleSource" if nodata is None else "ComplexSource"
    block = band.GetBlockSize()
    left, top, width, height = place
    lines = [
        f"    <{kind}>",
        f"      {_file(one.file.name, folder)}",
        f"      <SourceBand>{band_text}</SourceBand>",
        f'      <SourceProperties RasterXSize="{one.grid.width}" RasterYSize="{one.grid.height}" '
        f'DataType="{gdal.GetDataTypeName(band.DataType)}" BlockXSize="{block[0]}" BlockYSize="{block[1]}"/>',
        f'      <SrcRect xOff="0" yOff="0" xSize="{one.grid.width}" ySize="{one.grid.height}"/>',
        f'      <DstRect xOff="{left:.12g}" yOff="{top:.12g}" xSize="{width:.12g}" ySize="{height:.12g}"/>',
    ]
    if nodata is not None:
        lines.append(f"      <NODATA>{_number(nodata)}</NODATA>")
    return "\n".join([*lines, f"    </{kind}>"])


def _mask(sources: Sequence[_Source], grid: Grid, folder: Path | None) -> list[str]:
    """The mask of the first file that has one for all its bands, inside it or beside it."""
    for one in sources:
        band = one.dataset.GetRasterBand(1)
        flags = band.GetMaskFlags()
        if flags & gdal.GMF_PER_DATASET and not flags & (gdal.GMF_ALPHA | gdal.GMF_NODATA):
            source = _source(one, "mask,1", band.GetMaskBand(), _placed(one.grid, grid), folder, None)
            body = f'  <VRTRasterBand dataType="Byte">\n{source}\n  </VRTRasterBand>'
            return [f"<MaskBand>\n{body}\n</MaskBand>"]
    return []


def _metadata(sources: Sequence[_Source]) -> list[str]:
    """The day of acquisition, where the files tell the same."""
    keys = ("ACQUISITIONDATETIME", "ACQUISITION_DATE", "DATE_ACQUIRED", "DATATAKE_1_DATATAKE_SENSING_START")
    items = []
    for key in keys:
        values = {one.dataset.GetMetadataItem(key) for one in sources}
        value = values.pop() if len(values) == 1 else None
        if value:
            items.append(f'  <MDI key="{key}">{escape(value)}</MDI>')
    return ["<Metadata>", *items, "</Metadata>"] if items else []


def _file(name: str, folder: Path | None) -> str:
    """The path of a source, relative where it lies below a folder that both share."""
    if not is_file_name(name):
        return f'<SourceFilename relativeToVRT="0">{escape(name)}</SourceFilename>'
    absolute = os.path.abspath(name)
    if folder is not None:
        here = os.path.abspath(folder)
        try:
            common = Path(os.path.commonpath([here, absolute]))
        except ValueError:  # on different drives
            common = Path(Path(here).anchor)
        if common != Path(common.anchor):
            near = os.path.relpath(absolute, here).replace(os.sep, "/")
            return f'<SourceFilename relativeToVRT="1">{escape(near)}</SourceFilename>'
    return f'<SourceFilename relativeToVRT="0">{escape(absolute)}</SourceFilename>'


def _number(value: float) -> str:
    return "nan" if math.isnan(value) else f"{value:.17g}"
