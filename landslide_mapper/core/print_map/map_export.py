"""Prints a layout to PDF, PNG or SVG: whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPrintLayout

from landslide_mapper.core.print_map.template import LOCATOR
from landslide_mapper.errors import InventoryError, system_errors
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.staging_folder import StagingFolder

_ALMOST_OPAQUE = 0.999
SUFFIXES = (".pdf", ".png", ".svg")
_SHEET = "sheet_"
"""What the files of sheets are called while they are written."""
WORLD_FILES = {".png": ".pgw"}
"""Where the map lies, beside a picture; written by QGIS itself."""


def check_target(path: Path, overwrite: bool) -> None:
    """Make sure that a map may be written to a path, and that its folder is there.

    Raises:
        InventoryError: when it may not.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise InventoryError(
            "{path} has the suffix '{suffix}', expected one of {suffixes} for a map.",
            path=path,
            suffix=path.suffix,
            suffixes=", ".join(SUFFIXES),
        )
    if path.is_dir():
        raise InventoryError(
            "{path} is a folder, expected the name of a file. Choose another name.", path=path
        )
    if path.exists() and not overwrite:
        raise InventoryError(
            "{path} exists already. Choose another name, or allow it to be replaced.", path=path
        )
    with system_errors(InventoryError, "Cannot make the folder {folder}: {reason}.", folder=path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)


def export_layout(
    layout: QgsPrintLayout, path: Path, dpi: int = 300, geo_pdf: bool = False, overwrite: bool = False
) -> bool:
    """Print a layout.

    Args:
        layout: what to print.
        path: .pdf, .png (with a world file) or .svg.
        dpi: dots per inch of pictures, and of images inside the others.
        geo_pdf: a PDF that knows coordinates and holds the landslides as features, where QGIS can.
        overwrite: replace a file that exists.

    Returns:
        Whether it is a GeoPDF.

    Raises:
        InventoryError: when it cannot be written; an existing file is then as it was.
    """
    check_target(path, overwrite)
    with system_errors(InventoryError, "Cannot write {path}: {reason}. Choose another folder.", path=path):
        staging = StagingFolder(path.parent)
    in_use = system_errors(
        InventoryError,
        "Cannot write {path}: {reason}. It may be open in another program: close it, or choose another name.",
        path=path,
    )
    with in_use, staging as folder:
        temporary = folder / path.name
        geo_pdf = geo_pdf and path.suffix.lower() == ".pdf" and not layout.atlas().enabled()
        result = _print(layout, temporary, dpi, geo_pdf)
        if geo_pdf and result == QgsLayoutExporter.ExportResult.PrintError:
            # GDAL may have been built without it, or may not be able to write this map's CRS
            geo_pdf = False
            result = _print(layout, temporary, dpi, geo_pdf)
        if layout.atlas().enabled() and path.suffix.lower() != ".pdf":
            _take_sheets(result, folder, path, overwrite)
            return False
        _check(result, temporary, path)
        world = WORLD_FILES.get(path.suffix.lower())
        for suffix in (world, path.suffix):
            if suffix and temporary.with_suffix(suffix).exists():
                os.replace(temporary.with_suffix(suffix), path.with_suffix(suffix))
    return geo_pdf


def sheet_files(path: Path, count: int) -> list[Path]:
    """The files of so many sheets: one PDF, else one for each."""
    if path.suffix.lower() == ".pdf":
        return [path]
    digits = len(str(count))
    return [path.with_name(f"{path.stem}_{number:0{digits}}{path.suffix}") for number in range(1, count + 1)]


def _take_sheets(result: QgsLayoutExporter.ExportResult, folder: Path, path: Path, overwrite: bool) -> None:
    """Move the files of all sheets to where they are wanted, once all are there."""
    written = sorted(folder.glob(f"{_SHEET}*"))
    pictures = [one for one in written if one.suffix.lower() == path.suffix.lower()]
    _check(result, pictures[0] if pictures else folder / path.name, path)
    targets = [path.with_name(f"{path.stem}_{one.name[len(_SHEET) :]}") for one in written]
    there = [target for target in targets if target.exists()]
    if there and not overwrite:
        raise InventoryError(
            "{path} exists already. Choose another name, or allow it to be replaced.", path=there[0]
        )
    for one, target in zip(written, targets):
        os.replace(one, target)


def _print(layout: QgsPrintLayout, path: Path, dpi: int, geo_pdf: bool) -> QgsLayoutExporter.ExportResult:
    with quiet_gdal():  # QGIS tries to georeference every format, and GDAL complains about those that cannot
        if layout.atlas().enabled():
            return _print_sheets(layout, path, dpi)
        return _print_with(QgsLayoutExporter(layout), path, dpi, geo_pdf)


def _print_sheets(layout: QgsPrintLayout, path: Path, dpi: int) -> QgsLayoutExporter.ExportResult:
    """All sheets: pages of one PDF, else a file for each."""
    atlas, suffix = layout.atlas(), path.suffix.lower()
    if suffix == ".pdf":
        result, _ = QgsLayoutExporter.exportToPdf(atlas, str(path), _pdf(dpi))
        return result
    digits = len(str(atlas.count()))
    atlas.setFilenameExpression(f"'{_SHEET}' || lpad(@atlas_featurenumber, {digits}, '0')")
    if suffix == ".png":
        result, _ = QgsLayoutExporter.exportToImage(atlas, str(path), suffix[1:], _image(dpi))
        return result
    with _locator_as_picture(layout):
        result, _ = QgsLayoutExporter.exportToSvg(atlas, str(path), _drawing(dpi))
    return result


def _print_with(
    exporter: QgsLayoutExporter, path: Path, dpi: int, geo_pdf: bool
) -> QgsLayoutExporter.ExportResult:
    suffix = path.suffix.lower()
    if suffix == ".png":
        return exporter.exportToImage(str(path), _image(dpi))
    if suffix == ".svg":
        with _locator_as_picture(exporter.layout()):
            return exporter.exportToSvg(str(path), _drawing(dpi))
    pdf = _pdf(dpi)
    if geo_pdf:
        pdf.writeGeoPdf = True
        pdf.includeGeoPdfFeatures = True
    return exporter.exportToPdf(str(path), pdf)


def _image(dpi: int) -> QgsLayoutExporter.ImageExportSettings:
    image = QgsLayoutExporter.ImageExportSettings()
    image.dpi = dpi
    image.generateWorldFile = True
    return image


def _drawing(dpi: int) -> QgsLayoutExporter.SvgExportSettings:
    drawing = QgsLayoutExporter.SvgExportSettings()
    drawing.dpi = dpi
    return drawing


def _pdf(dpi: int) -> QgsLayoutExporter.PdfExportSettings:
    pdf = QgsLayoutExporter.PdfExportSettings()
    pdf.dpi = dpi
    return pdf


@contextmanager
def _locator_as_picture(layout: QgsPrintLayout) -> Iterator[None]:
    """Qt's SVGs clip nothing, so countries would run over the edge; opacity makes the locator a picture."""
    locator = layout.itemById(LOCATOR)
    if locator is not None:
        locator.setItemOpacity(_ALMOST_OPAQUE)
    try:
        yield
    finally:
        if locator is not None:
            locator.setItemOpacity(1.0)


def _check(result: QgsLayoutExporter.ExportResult, written: Path, path: Path) -> None:
    results = QgsLayoutExporter.ExportResult
    if result == results.Success and written.exists() and written.stat().st_size:
        return
    if result == results.MemoryError:
        raise InventoryError(
            "{path} needs more memory than there is. Choose a smaller paper, or fewer dots per inch.",
            path=path,
        )
    free = shutil.disk_usage(path.parent).free
    reason = "the disk is full; free some space" if free < 1 << 24 else "choose another folder or format"
    raise InventoryError("Cannot write the map {path}: {reason}.", path=path, reason=reason)
